package org.holdfast.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.holdfast.prompts.plan.JournalPlan;
import org.junit.jupiter.api.Test;

class TimesForYouTest {
    private static final JournalPlan PLAN = TimesForYou.plan(Quickstart.episode(), Quickstart.today());
    private static final String CALENDAR =
            TimesForYou.calendar(PLAN, Quickstart.today().at());

    @Test
    void plansWhatIsStillAheadOfTheSecondDose() {
        assertThat(PLAN.slots())
                .isNotEmpty()
                .allMatch(slot -> !slot.date().isBefore(java.time.LocalDate.of(2026, 4, 26)));
    }

    @Test
    void writesOneEntryADayWithANeutralTitle() {
        assertThat(CALENDAR.lines().filter(line -> line.equals("BEGIN:VEVENT")))
                .hasSize(PLAN.slots().size());
        assertThat(CALENDAR.lines().filter(line -> line.startsWith("SUMMARY:"))).containsOnly("SUMMARY:Time for you");
        assertThat(CALENDAR)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("PRODID:-//Holdfast//Quickstart//EN", "DTSTAMP:20260426T140000Z");
        assertThat(CALENDAR.toLowerCase(Locale.ROOT))
                .doesNotContain("ketamin", "trauma", "dose", "therap", "habit", "rough", "description", "location");
    }

    @Test
    void writesTheSameCalendarAnywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(TimesForYou.calendar(PLAN, Quickstart.today().at())).isEqualTo(CALENDAR);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

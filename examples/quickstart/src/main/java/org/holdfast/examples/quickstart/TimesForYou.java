package org.holdfast.examples.quickstart;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.session.DosingSession;
import org.holdfast.prompts.plan.CalendarEntry;
import org.holdfast.prompts.plan.JournalPlan;
import org.holdfast.prompts.plan.JournalPlanGenerator;
import org.holdfast.prompts.plan.PlanRequest;
import org.holdfast.prompts.plan.PlanShape;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.OfferWords;

/**
 * The plan of small times after the doses of an episode, as a calendar file. Others may see a calendar: every entry has
 * the same neutral title and says nothing else.
 */
final class TimesForYou {
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private TimesForYou() {}

    static JournalPlan plan(Episode episode, SelectionRequest today) {
        ZoneId zone = today.zone();
        List<Instant> doses = episode.dosed().stream()
                .map(DosingSession::startedAt)
                .flatMap(java.util.Optional::stream)
                .toList();
        return new JournalPlanGenerator(PlanShape.shipped(), SelectionPolicy.shipped())
                .generate(PlanRequest.of(doses, zone, LocalDate.ofInstant(today.at(), zone)));
    }

    /** The plan in the format of RFC 5545, the same for the same plan and moment. */
    static String calendar(JournalPlan plan, Instant madeAt) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Holdfast//Quickstart//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        plan.calendar(EVENING, OfferWords.english()).forEach(entry -> calendar.add(event(entry, madeAt)));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static VEvent event(CalendarEntry entry, Instant madeAt) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.start().toLocalDate() + "@quickstart.invalid"));
        event.add(new DtStamp(madeAt));
        event.add(new DtStart<>(entry.start().toInstant()));
        event.add(new Duration(entry.length()));
        event.add(new Summary(entry.title()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}

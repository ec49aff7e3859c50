package org.holdfast.core.rules;

import java.util.List;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.experience.AlteredStateExperience;
import org.holdfast.core.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

/** That what a person wrote for themselves stays theirs. */
final class JournalRules {
    static final List<Rule> ALL = List.of(new Rule("J01", JournalRules::nothingPrivateForTheTeam));

    private JournalRules() {}

    private static void nothingPrivateForTheTeam(Chart chart, Report report) {
        if (chart.episode().audience() != Episode.Audience.TEAM) {
            return;
        }
        report.kept();
        List<JournalEntry> journal = chart.episode().journal();
        for (int i = 0; i < journal.size(); i++) {
            @Nullable JournalEntry entry = journal.get(i);
            if (entry != null && !entry.sharedWithTeam()) {
                report.broken("/journal/" + i, "J01.private-entry");
            }
        }
        for (int i = 0; i < chart.episode().practiceLog().size(); i++) {
            report.broken("/practiceLog/" + i, "J01.own-words");
        }
        List<AlteredStateExperience> experiences = chart.episode().experiences();
        for (int i = 0; i < experiences.size(); i++) {
            @Nullable AlteredStateExperience experience = experiences.get(i);
            if (experience != null && !experience.toldToClinician()) {
                report.broken("/experiences/" + i, "J01.own-words");
            }
        }
    }
}

package org.holdfast.core.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.core.episode.CarePlan;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.Gate;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/** Where the records of an episode stand in its document as it was given, with all versions. */
final class Places {
    private final Map<String, List<?>> lists = new LinkedHashMap<>();

    Places(Episode document) {
        lists.put("/sessions/", document.sessions());
        lists.put("/consents/", document.consents());
        lists.put("/screenings/", document.screenings());
        lists.put("/journal/", document.journal());
        lists.put("/measures/", document.measures());
        lists.put("/signals/", document.signals());
        lists.put("/history/", document.history());
        lists.put("/supportPeople/", document.supportPeople());
        lists.put("/medications/", document.medications());
        lists.put("/allergies/", document.allergies());
        lists.put("/observations/", document.observations());
        lists.put("/monitoringChecks/", document.monitoringChecks());
        lists.put("/adverseEvents/", document.adverseEvents());
        lists.put("/challengingExperiences/", document.challengingExperiences());
        lists.put("/riskAssessments/", document.riskAssessments());
        lists.put("/riskFlags/", document.riskFlags());
        lists.put("/mandatedReports/", document.mandatedReports());
        lists.put("/experiences/", document.experiences());
        lists.put("/practiceLog/", document.practiceLog());
        lists.put("/progressNotes/", document.progressNotes());
        lists.put("/changes/", document.changes());
        lists.put("/requests/", document.requests());
        @Nullable CarePlan plan = document.carePlan();
        lists.put("/carePlan/goals/", plan == null ? List.of() : plan.goals());
    }

    /** The place of this very record; the whole document if it is none of its records. */
    String pointer(Object record) {
        for (Map.Entry<String, List<?>> list : lists.entrySet()) {
            for (int i = 0; i < list.getValue().size(); i++) {
                if (list.getValue().get(i) == record) {
                    return list.getKey() + i;
                }
            }
        }
        return "";
    }

    /** The lists of records that have versions, with all of them. */
    List<List<Versioned>> versioned() {
        return lists.values().stream()
                .map(list -> list.stream()
                        .filter(Versioned.class::isInstance)
                        .<Versioned>map(Versioned.class::cast)
                        .toList())
                .toList();
    }

    /** Which version of a record a finding is about, if the record says so. */
    @Nullable
    Integer version(String pointer) {
        return find(pointer)
                .filter(Versioned.class::isInstance)
                .map(record -> ((Versioned) record).meta())
                .map(Meta::version)
                .orElse(null);
    }

    /** What the gate of the session of a place says of a rule. */
    Optional<Gate.Overriding> overriding(String rule, String pointer) {
        return find(pointer)
                .filter(DosingSession.class::isInstance)
                .map(session -> ((DosingSession) session).gate())
                .flatMap(gate -> gate.findOverride(rule));
    }

    private Optional<?> find(String pointer) {
        return lists.entrySet().stream()
                .filter(list -> pointer.startsWith(list.getKey()))
                .findFirst()
                .flatMap(list -> Optional.ofNullable(list.getValue().get(index(pointer, list.getKey()))));
    }

    private static int index(String pointer, String list) {
        int end = pointer.indexOf('/', list.length());
        return Integer.parseInt(pointer.substring(list.length(), end < 0 ? pointer.length() : end));
    }
}

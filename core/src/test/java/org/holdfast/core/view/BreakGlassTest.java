package org.holdfast.core.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import org.holdfast.core.Golden;
import org.holdfast.core.audit.AuditEvent;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.policy.Policies;
import org.junit.jupiter.api.Test;

class BreakGlassTest {
    private static final PractitionerId STRANGER = PractitionerId.parse("9a000000-0000-4000-8000-000000000009");
    private static final PractitionerId REVIEWER = PractitionerId.parse("9a000000-0000-4000-8000-000000000008");
    private static final Episode FULL = FullEpisode.make();
    private static final BreakGlass.Access ACCESS = BreakGlass.open(
            RecordId.parse("ba000000-0000-4000-8000-000000000001"),
            FULL,
            STRANGER,
            BreakGlass.Reason.THREAT_TO_LIFE,
            FullEpisode.TODAY.atZone(ZoneOffset.UTC),
            Policies.shipped("US").privacy());

    @Test
    void givesWhatTreatsTheBodyAndNothingThatThePersonWrote() {
        String seen = new String(Golden.DOCUMENTS.write(ACCESS.view()), UTF_8);
        assertThat(seen).contains("drug-screen", "audit-c", "\"allergies\"", "\"safetyPlan\"");
        FULL.journal().forEach(entry -> assertThat(seen).doesNotContain(entry.body()));
        FULL.experiences().forEach(told -> assertThat(seen).doesNotContain(told.narrative()));
        assertThat(seen).doesNotContain("\"journal\"", "\"experiences\"");
    }

    @Test
    void isOverdueAfterTheTimeForAReview() {
        BreakGlass opened = ACCESS.opened();
        assertThat(opened.reviewDueAt()).isEqualTo("2071-03-10T13:05:00Z");
        assertThat(opened.overdueAt(opened.reviewDueAt())).isFalse();
        assertThat(opened.overdueAt(opened.reviewDueAt().plusNanos(1))).isTrue();
        BreakGlass reviewed = opened.reviewed(REVIEWER, Instant.parse("2071-03-11T10:00:00Z"));
        assertThat(reviewed.overdueAt(Instant.parse("2071-03-12T10:00:00Z"))).isFalse();
        assertThat(reviewed.reviewedBy()).isEqualTo(REVIEWER);
        assertThat(reviewed.reason()).isEqualTo(BreakGlass.Reason.THREAT_TO_LIFE);
    }

    @Test
    void isNotReviewedByTheOneWhoLooked() {
        assertThatThrownBy(() -> ACCESS.opened().reviewed(STRANGER, Instant.parse("2071-03-11T10:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a review has a time and somebody other than the one who looked");
    }

    @Test
    void leavesATraceWithoutTheReason() {
        AuditEvent event = ACCESS.opened().event();
        assertThat(event.action()).isEqualTo(AuditEvent.Action.BREAK_GLASS);
        assertThat(event.purpose()).isEqualTo(Purpose.EMERGENCY);
        assertThat(event.outcome()).isEqualTo(AuditEvent.Outcome.DONE);
        assertThat(event.who().practitioner()).isEqualTo(STRANGER);
        assertThat(event.key()).isEqualTo(FULL.id().value());
        assertThat(event.client()).isEqualTo(FULL.client().id());
        assertThat(event.at()).isEqualTo(FullEpisode.TODAY);
        assertThat(new String(Golden.DOCUMENTS.write(event), UTF_8)).doesNotContain("threat");
    }
}

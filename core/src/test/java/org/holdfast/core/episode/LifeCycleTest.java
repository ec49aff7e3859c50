package org.holdfast.core.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.core.episode.EpisodeStatus.CLOSED;
import static org.holdfast.core.episode.EpisodeStatus.DECLINED;
import static org.holdfast.core.episode.EpisodeStatus.DOSING;
import static org.holdfast.core.episode.EpisodeStatus.ENTERED_IN_ERROR;
import static org.holdfast.core.episode.EpisodeStatus.INTEGRATING;
import static org.holdfast.core.episode.EpisodeStatus.MAINTENANCE;
import static org.holdfast.core.episode.EpisodeStatus.NOT_ELIGIBLE;
import static org.holdfast.core.episode.EpisodeStatus.ON_HOLD;
import static org.holdfast.core.episode.EpisodeStatus.PREPARING;
import static org.holdfast.core.episode.EpisodeStatus.REFERRED;
import static org.holdfast.core.episode.EpisodeStatus.SCREENING;
import static org.holdfast.core.episode.EpisodeStatus.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.core.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifeCycleTest {
    private static final Instant START = Instant.parse("2026-02-02T15:00:00Z");
    private static final Map<EpisodeStatus, Set<EpisodeStatus>> STEPS = Map.of(
            REFERRED, Set.of(SCREENING, DECLINED, WITHDRAWN, CLOSED, ENTERED_IN_ERROR),
            SCREENING, Set.of(PREPARING, NOT_ELIGIBLE, ON_HOLD, WITHDRAWN, CLOSED, ENTERED_IN_ERROR),
            PREPARING, Set.of(DOSING, INTEGRATING, ON_HOLD, WITHDRAWN, CLOSED, ENTERED_IN_ERROR),
            DOSING, Set.of(INTEGRATING, ON_HOLD, WITHDRAWN, CLOSED, ENTERED_IN_ERROR),
            INTEGRATING, Set.of(DOSING, MAINTENANCE, ON_HOLD, WITHDRAWN, CLOSED, ENTERED_IN_ERROR),
            MAINTENANCE, Set.of(DOSING, INTEGRATING, WITHDRAWN, CLOSED, ENTERED_IN_ERROR),
            ON_HOLD, Set.of(SCREENING, PREPARING, DOSING, INTEGRATING, WITHDRAWN, CLOSED, ENTERED_IN_ERROR),
            CLOSED, Set.of(ENTERED_IN_ERROR),
            WITHDRAWN, Set.of(ENTERED_IN_ERROR),
            NOT_ELIGIBLE, Set.of(ENTERED_IN_ERROR));

    private static List<StatusChange> history(EpisodeStatus... stages) {
        List<StatusChange> history = new ArrayList<>();
        for (EpisodeStatus stage : stages) {
            history.add(change(stage, history.size(), null));
        }
        return history;
    }

    private static StatusChange change(EpisodeStatus stage, int day, @Nullable Instant reviewBy) {
        return new StatusChange(stage, START.plus(Duration.ofDays(day)), null, reviewBy);
    }

    private static Episode episode(Closure.@Nullable Reason reason, EpisodeStatus... stages) {
        return EpisodeBuilder.from(Golden.episode())
                .history(history(stages))
                .closure(reason == null ? null : new Closure(reason, null, null))
                .build();
    }

    @Test
    void allowsOrRefusesEveryPairOfStages() {
        for (EpisodeStatus from : EpisodeStatus.values()) {
            for (EpisodeStatus to : EpisodeStatus.values()) {
                Set<EpisodeStatus> steps =
                        STEPS.getOrDefault(from, from == DECLINED ? Set.of(ENTERED_IN_ERROR) : Set.of());
                assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(steps.contains(to));
            }
        }
    }

    @Test
    void acceptsAWithdrawalAtEveryStageThatIsNotOver() {
        for (EpisodeStatus stage : EpisodeStatus.values()) {
            assertThat(stage.mayBecome(WITHDRAWN)).as(stage.name()).isEqualTo(!stage.ended());
        }
        assertThat(Set.of(CLOSED, WITHDRAWN, NOT_ELIGIBLE, DECLINED, ENTERED_IN_ERROR))
                .allMatch(EpisodeStatus::ended);
    }

    @Test
    void goesBackFromAPauseToTheStageThatItLeft() {
        List<StatusChange> paused = history(PREPARING, DOSING, ON_HOLD);
        assertThat(change(DOSING, 3, null).mayFollow(paused)).isTrue();
        assertThat(change(PREPARING, 3, null).mayFollow(paused)).isFalse();
        assertThat(change(WITHDRAWN, 3, null).mayFollow(paused)).isTrue();
        assertThat(change(DOSING, 1, null).mayFollow(history(ON_HOLD))).isTrue();
        assertThat(change(PREPARING, 2, null).mayFollow(history(DOSING, ON_HOLD)))
                .isFalse();
    }

    @Test
    void takesStagesInTheOrderOfTime() {
        assertThat(change(DOSING, 0, null).mayFollow(history(PREPARING))).isTrue();
        assertThat(change(DOSING, -1, null).mayFollow(history(PREPARING))).isFalse();
        assertThat(change(CLOSED, 0, null).mayFollow(List.of())).isTrue();
    }

    @Test
    void movesAnEpisodeOn() {
        Episode screened = episode(null, REFERRED, SCREENING);
        Episode preparing = screened.movedTo(change(PREPARING, 2, null));
        assertThat(preparing.status()).contains(PREPARING);
        assertThat(preparing.history()).hasSize(3);
        assertThat(screened.status()).contains(SCREENING);
        assertThat(Golden.episode().status()).isEmpty();
        assertThat(Golden.episode().movedTo(change(DOSING, 0, null)).status()).contains(DOSING);
    }

    @Test
    void namesTheStepThatItRefuses() {
        assertThatThrownBy(() -> episode(null, REFERRED).movedTo(change(DOSING, 1, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an episode does not go from referred to dosing here, or not at that time");
        assertThatThrownBy(() -> episode(null, DOSING).movedTo(change(ON_HOLD, 1, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an episode on hold says when it is looked at again");
        assertThat(episode(null, DOSING)
                        .movedTo(change(ON_HOLD, 1, START.plusSeconds(1)))
                        .status())
                .contains(ON_HOLD);
    }

    @Test
    void closesAnEpisodeWithAReasonThatFits() {
        assertThatThrownBy(() -> episode(null, INTEGRATING).movedTo(change(CLOSED, 1, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an episode that is closed says why");
        assertThatThrownBy(() -> episode(Closure.Reason.COMPLETED, DOSING).movedTo(change(CLOSED, 1, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an episode is completed from integrating or maintenance");
        for (EpisodeStatus stage : List.of(INTEGRATING, MAINTENANCE)) {
            assertThat(episode(Closure.Reason.COMPLETED, stage)
                            .movedTo(change(CLOSED, 1, null))
                            .status())
                    .contains(CLOSED);
        }
        assertThat(episode(Closure.Reason.DIED, DOSING)
                        .movedTo(change(CLOSED, 1, null))
                        .status())
                .contains(CLOSED);
    }
}

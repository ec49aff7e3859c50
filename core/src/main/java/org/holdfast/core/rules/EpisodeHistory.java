package org.holdfast.core.rules;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.episode.EpisodeStatus;
import org.holdfast.core.episode.StatusChange;
import org.holdfast.core.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** What the stages of an episode say of its length. */
final class EpisodeHistory {
    private EpisodeHistory() {}

    static List<StatusChange> of(Episode episode) {
        return episode.history().stream().filter(Objects::nonNull).toList();
    }

    /** From the first stage to the one that ended it; empty if no stage was recorded, or they end before they begin. */
    static Optional<TimeSpan> period(Episode episode) {
        List<StatusChange> stages = of(episode);
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        StatusChange last = stages.get(stages.size() - 1);
        @Nullable
        Instant end = last.status().ended() && last.status() != EpisodeStatus.ENTERED_IN_ERROR ? last.at() : null;
        Instant start = stages.get(0).at();
        return end != null && end.isBefore(start) ? Optional.empty() : Optional.of(new TimeSpan(start, end));
    }
}

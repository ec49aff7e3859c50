package org.holdfast.core.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Codes;
import org.jspecify.annotations.Nullable;

/** What is asked of an episode before it goes on to another stage. */
final class LifeCycle {
    private LifeCycle() {}

    static Episode moved(Episode episode, StatusChange next) {
        Objects.requireNonNull(next, "next");
        List<StatusChange> history = new ArrayList<>(episode.history());
        history.removeIf(Objects::isNull);
        if (!next.mayFollow(history)) {
            throw new IllegalArgumentException("an episode does not go from "
                    + Codes.of(history.get(history.size() - 1).status()) + " to " + Codes.of(next.status())
                    + " here, or not at that time");
        }
        if (next.status() == EpisodeStatus.ON_HOLD && next.reviewBy() == null) {
            throw new IllegalArgumentException("an episode on hold says when it is looked at again");
        }
        if (next.status() == EpisodeStatus.CLOSED) {
            checkClosure(episode);
        }
        history.add(next);
        return EpisodeBuilder.from(episode).history(history).build();
    }

    private static void checkClosure(Episode episode) {
        @Nullable Closure closure = episode.closure();
        if (closure == null || closure.reason() == null) {
            throw new IllegalArgumentException("an episode that is closed says why");
        }
        boolean integrated = episode.status()
                .filter(status -> status == EpisodeStatus.INTEGRATING || status == EpisodeStatus.MAINTENANCE)
                .isPresent();
        if (closure.reason() == Closure.Reason.COMPLETED && !integrated) {
            throw new IllegalArgumentException("an episode is completed from integrating or maintenance");
        }
    }
}

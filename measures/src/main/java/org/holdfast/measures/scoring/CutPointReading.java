package org.holdfast.measures.scoring;

import java.util.Objects;
import org.holdfast.measures.definition.CutPoint;

/**
 * How a score stands to one published cut-point. It names in whom the cut-point was found; to reach it is no diagnosis.
 *
 * @param cutPoint the cut-point
 * @param reached whether the score lies at it or beyond
 */
public record CutPointReading(CutPoint cutPoint, boolean reached) {

    /**
     * Holds a reading.
     *
     * @throws NullPointerException if the cut-point is missing
     */
    public CutPointReading {
        Objects.requireNonNull(cutPoint, "cutPoint");
    }

    /** Names the cut-point, and does not say whether it was reached. */
    @Override
    public String toString() {
        return "CutPointReading[" + cutPoint.id() + "]";
    }
}

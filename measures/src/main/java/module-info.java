/**
 * Validated symptom scales as data: scored, explained, judged for change. A missing answer is never a zero, and every
 * number can be traced to its source.
 *
 * <p>A tour begins in {@link org.holdfast.measures.instrument} and leads through scoring, explaining, change, schedule
 * and wording to exchange, with one short example in each package.
 */
module org.holdfast.measures {
    requires transitive org.holdfast.core;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;

    exports org.holdfast.measures.change;
    exports org.holdfast.measures.chart;
    exports org.holdfast.measures.definition;
    exports org.holdfast.measures.exchange;
    exports org.holdfast.measures.explain;
    exports org.holdfast.measures.instrument;
    exports org.holdfast.measures.schedule;
    exports org.holdfast.measures.scoring;
    exports org.holdfast.measures.wording;
}

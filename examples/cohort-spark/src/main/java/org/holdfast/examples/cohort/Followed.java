package org.holdfast.examples.cohort;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.holdfast.measures.change.Endpoint;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * What is followed over time, as it travels to the tasks.
 *
 * @param client the column that tells whose form it is
 * @param date the column with the day
 * @param by the column of groups; empty for none
 * @param weight the column of weights; empty for none
 * @param response the response of a protocol: per cent, people and source, with a bar between; empty for none
 */
record Followed(String client, String date, String by, String weight, String response) implements Serializable {

    /**
     * Refuses what cannot be followed.
     *
     * @throws IllegalArgumentException if the response cannot be read, or the instrument has no threshold of change
     */
    void check(Instrument instrument) {
        endpoint();
        if (!client.isEmpty() && scores(instrument).isEmpty()) {
            throw new IllegalArgumentException(
                    "no verified threshold of change for " + instrument.id() + "; leave --client out");
        }
    }

    /** The scores for whose change there is a verified threshold. */
    static List<String> scores(Instrument instrument) {
        return instrument.definition().change().stream()
                .filter(ChangeThreshold::trusted)
                .map(ChangeThreshold::score)
                .distinct()
                .toList();
    }

    /**
     * The response that the caller named.
     *
     * @throws IllegalArgumentException if it is not such a text
     */
    @Nullable
    Endpoint endpoint() {
        if (response.isEmpty()) {
            return null;
        }
        String[] parts = response.split("\\|", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("--response must be per cent, people and source, with a bar between");
        }
        return new Endpoint.Response("response-" + parts[0], new BigDecimal(parts[0]), parts[1], parts[2]);
    }
}

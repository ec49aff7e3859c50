package org.holdfast.prompts.crisis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host's own resources: the clinic's line, a directory under contract, someone whom the person named. They join the
 * shipped ones and never take one away.
 */
@FunctionalInterface
public interface CrisisResourceProvider {

    /**
     * The resources for a country. It answers at once: no network, no waiting; help does not wait.
     *
     * @param country the country that the person chose, or null if they have not
     * @return the resources; empty if there are none
     */
    List<CrisisResource> resources(@Nullable String country);
}

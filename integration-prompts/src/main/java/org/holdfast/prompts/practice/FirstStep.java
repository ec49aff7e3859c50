package org.holdfast.prompts.practice;

import java.util.Objects;
import org.holdfast.core.integration.IntegrationDomain;

/**
 * A small thing that a person could try, in the part of life that an insight is about.
 *
 * @param prompt the id of the prompt
 * @param domain the part of life
 * @param minutes how long it takes
 * @param text its words
 * @param exit the line that names the ways out
 */
public record FirstStep(String prompt, IntegrationDomain domain, Integer minutes, String text, String exit) {

    /**
     * Describes a step.
     *
     * @throws NullPointerException if a part is missing
     */
    public FirstStep {
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(exit, "exit");
    }

    /** Names the prompt alone. */
    @Override
    public String toString() {
        return "FirstStep[" + prompt + "]";
    }
}

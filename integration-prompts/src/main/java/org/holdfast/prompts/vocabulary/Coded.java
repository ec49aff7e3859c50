package org.holdfast.prompts.vocabulary;

/** A word of a closed list, written in documents by its code. */
public interface Coded {

    /**
     * The word as documents write it.
     *
     * @return the code in kebab-case
     */
    String code();
}

package org.holdfast.prompts;

import org.holdfast.checks.Architecture;
import org.junit.jupiter.api.Test;

class PromptsArchitectureTest {
    private static final Architecture ARCHITECTURE = Architecture.of("org.holdfast.prompts");

    @Test
    void hasNoPackageCycles() {
        ARCHITECTURE.hasNoPackageCycles();
    }

    @Test
    void keepsInternalTypesInside() {
        ARCHITECTURE.keepsInternalTypesInside();
    }

    @Test
    void isNullMarked() {
        ARCHITECTURE.isNullMarked();
    }

    @Test
    void isSilentAndStateless() {
        ARCHITECTURE.isSilentAndStateless();
    }
}

package org.holdfast.core;

import org.holdfast.checks.Architecture;
import org.junit.jupiter.api.Test;

class CoreArchitectureTest {
    private static final Architecture ARCHITECTURE = Architecture.of("org.holdfast.core");

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

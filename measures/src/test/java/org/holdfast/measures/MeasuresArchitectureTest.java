package org.holdfast.measures;

import org.holdfast.checks.Architecture;
import org.junit.jupiter.api.Test;

class MeasuresArchitectureTest {
    private static final Architecture ARCHITECTURE = Architecture.of("org.holdfast.measures");

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

package org.holdfast.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.holdfast.core.client.Client;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.session.CheckIn;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.PreparationSession;
import org.holdfast.core.vitals.VitalsReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    static Stream<Class<?>> records() {
        return Stream.of(
                Client.class,
                Episode.class,
                MedicationOrder.class,
                EligibilityScreening.class,
                CheckIn.class,
                DosingSession.class,
                IntegrationSession.class,
                PreparationSession.class,
                VitalsReading.class);
    }

    /** A record with every part filled. */
    private static Object filled(Class<?> type) {
        return CoreSilenceTest.sweep().make(type);
    }

    private static Class<?> builder(Class<?> type) throws ClassNotFoundException {
        return Class.forName(type.getName() + "Builder");
    }

    private static Object built(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    @ParameterizedTest
    @MethodSource("records")
    void takesOverEveryPart(Class<?> type) throws Exception {
        Object record = filled(type);
        assertThat(built(builder(type).getMethod("from", type).invoke(null, record)))
                .isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void setsEveryPart(Class<?> type) throws Exception {
        Object record = filled(type);
        Method of = Arrays.stream(builder(type).getMethods())
                .filter(method -> method.getName().equals("of"))
                .findFirst()
                .orElseThrow();
        Object[] needed = Arrays.stream(of.getParameterTypes())
                .map(parameter -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getType() == parameter)
                        .map(component -> value(record, component.getAccessor()))
                        .findFirst()
                        .orElseThrow())
                .toArray();
        Object builder = of.invoke(null, needed);
        for (Method set : builder(type).getMethods()) {
            if (set.getReturnType() == builder(type)
                    && set.getParameterCount() == 1
                    && !set.getName().matches("of|from")) {
                set.invoke(builder, value(record, type.getMethod(set.getName())));
            }
        }
        assertThat(built(builder)).isEqualTo(record);
    }

    private static Object value(Object record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

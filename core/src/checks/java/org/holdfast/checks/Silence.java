package org.holdfast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Fills every public record of a library with canaries, as free text, as keys, as dates of care, and listens for them
 * in {@code toString()}.
 *
 * <p>A record whose constructor refuses canaries, since its parts depend on each other, needs a sample of its own. A
 * record that cannot be filled fails the sweep: nothing is passed over.
 */
public final class Silence {
    private static final String TEXT = "CANARY-free-text";
    private static final UUID KEY = UUID.fromString("ca9a0000-0000-4000-8000-00000000ca9a");
    private static final LocalDate DAY = LocalDate.of(2071, 3, 7);
    private static final Instant AT = Instant.parse("2071-03-07T13:05:00Z");
    private static final List<String> HEARD = List.of("CANARY", "ca9a", "2071");

    private final String root;
    private final Map<Class<?>, Supplier<?>> samples = new HashMap<>();
    private final Map<Class<?>, Set<String>> openly = new HashMap<>();

    private Silence(String root) {
        this.root = root;
    }

    /**
     * A sweep over all public records below a package.
     *
     * @param root the root package of the library
     * @return the sweep
     */
    public static Silence below(String root) {
        Silence sweep = new Silence(root);
        sweep.sample(String.class, () -> TEXT);
        sweep.sample(UUID.class, () -> KEY);
        sweep.sample(LocalDate.class, () -> DAY);
        sweep.sample(Instant.class, () -> AT);
        sweep.sample(YearMonth.class, () -> YearMonth.from(DAY));
        sweep.sample(LocalTime.class, () -> LocalTime.of(13, 5));
        sweep.sample(Duration.class, () -> Duration.ofMinutes(20));
        sweep.sample(Period.class, () -> Period.ofDays(14));
        sweep.sample(ZoneId.class, () -> ZoneId.of("UTC"));
        sweep.sample(Integer.class, () -> 1);
        sweep.sample(int.class, () -> 1);
        sweep.sample(Long.class, () -> 1L);
        sweep.sample(long.class, () -> 1L);
        sweep.sample(Boolean.class, () -> true);
        sweep.sample(boolean.class, () -> true);
        sweep.sample(BigDecimal.class, () -> BigDecimal.ONE);
        sweep.sample(Object.class, () -> TEXT);
        return sweep;
    }

    /**
     * Gives a sample for a type whose parts depend on each other; canaries from {@link #make} go in where they can.
     *
     * @param <T> the type
     * @param type the type
     * @param sample makes one
     * @return this sweep
     */
    public <T> Silence sample(Class<T> type, Supplier<? extends T> sample) {
        samples.put(type, sample);
        return this;
    }

    /**
     * Lets the texts of some components be heard: ids of instruments and items, codes, our own words.
     *
     * @param type the record
     * @param components the components that hold nothing of a person
     * @return this sweep
     */
    public Silence mayName(Class<?> type, String... components) {
        openly.put(type, Set.of(components));
        return this;
    }

    /**
     * Makes a canary-filled value.
     *
     * @param type the type of the value
     * @return the value
     */
    public Object make(Type type) {
        if (type instanceof WildcardType wildcard) {
            return make(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType parameterized) {
            return container(parameterized);
        }
        if (!(type instanceof Class<?> raw)) {
            return TEXT; // a type variable
        }
        if (samples.containsKey(raw)) {
            return samples.get(raw).get();
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed() && raw.isInterface()) {
            return make(raw.getPermittedSubclasses()[0]);
        }
        if (raw.isRecord()) {
            return fill(raw);
        }
        throw new IllegalStateException("give the sweep a sample of " + raw.getName());
    }

    /** Fills every public record and listens. */
    public void hearsNothing() {
        List<Class<?>> records = records();
        assertThat(records).as("public records below " + root).isNotEmpty();
        for (Class<?> type : records) {
            Object filled = make(type);
            assertThat(filled).as("sample of " + type.getName()).isInstanceOf(type);
            assertThat(filled.toString()).as("toString() of " + type.getName()).doesNotContain(HEARD);
        }
    }

    private List<Class<?>> records() {
        List<Class<?>> found = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root)) {
            Class<?> reflected = type.reflect();
            if (reflected.isRecord() && isPublic(reflected)) {
                found.add(reflected);
            }
        }
        return found;
    }

    private static boolean isPublic(Class<?> type) {
        boolean visible = java.lang.reflect.Modifier.isPublic(type.getModifiers());
        return visible && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private Object container(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == List.class) {
            return new ArrayList<>(List.of(make(of[0])));
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(List.of(make(of[0])));
        }
        if (raw == Map.class) {
            return new LinkedHashMap<>(Map.of(make(of[0]), make(of[1])));
        }
        if (raw == Optional.class) {
            return Optional.of(make(of[0]));
        }
        return make(raw);
    }

    private Object fill(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean named = openly.getOrDefault(type, Set.of()).contains(components[i].getName());
            values[i] = named && types[i] == String.class ? "named" : make(components[i].getGenericType());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("give the sweep a sample of " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot fill " + type.getName(), e);
        }
    }
}

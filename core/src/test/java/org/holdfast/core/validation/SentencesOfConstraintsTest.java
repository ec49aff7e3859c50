package org.holdfast.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every constraint of a record speaks our own sentences, and is reached from the record that holds it. */
class SentencesOfConstraintsTest {
    private static final List<Class<?>> RECORDS = records();

    private static List<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.holdfast.core").stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        // What is made from a record is no form.
                        .filter(type -> !type.getPackageName().endsWith(".view")
                                && !type.getPackageName().endsWith(".privacy"))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @Test
    void everyConstraintHasASentenceOfOurs() throws Exception {
        List<String> ours = new ArrayList<>();
        for (Field field : Messages.class.getFields()) {
            ours.add((String) field.get(null));
        }
        List<String> others = new ArrayList<>();
        int found = 0;
        for (Class<?> record : RECORDS) {
            for (Field field : record.getDeclaredFields()) {
                for (Annotation constraint : constraints(field).toList()) {
                    found++;
                    String message = (String)
                            constraint.annotationType().getMethod("message").invoke(constraint);
                    if (!ours.contains(message)) {
                        others.add(record.getSimpleName() + "." + field.getName() + " " + message);
                    }
                }
            }
        }
        assertThat(others).isEmpty();
        assertThat(found).isGreaterThan(200);
    }

    @Test
    void everyRecordWithConstraintsIsReached() {
        List<String> unreached = new ArrayList<>();
        for (Class<?> record : RECORDS) {
            for (Field field : record.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                for (AnnotatedType part : parts(field)) {
                    boolean valid = part.isAnnotationPresent(Valid.class)
                            || (part == field.getAnnotatedType() && field.isAnnotationPresent(Valid.class));
                    if (part.getType() instanceof Class<?> type && constrained(type) && !valid) {
                        unreached.add(record.getSimpleName() + "." + field.getName());
                    }
                }
            }
        }
        assertThat(unreached).isEmpty();
    }

    private static boolean constrained(Class<?> type) {
        return type.isRecord()
                && RECORDS.contains(type)
                && Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> constraints(field).findAny().isPresent());
    }

    private static Stream<Annotation> constraints(Field field) {
        return Stream.concat(Stream.of((AnnotatedElement) field), parts(field).stream())
                .flatMap(part -> Arrays.stream(part.getAnnotations()))
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static List<AnnotatedType> parts(Field field) {
        List<AnnotatedType> parts = new ArrayList<>(List.of(field.getAnnotatedType()));
        if (field.getAnnotatedType() instanceof AnnotatedParameterizedType generic) {
            parts.addAll(Arrays.asList(generic.getAnnotatedActualTypeArguments()));
        }
        return parts;
    }
}

package org.holdfast.checks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of construction that hold in every library. */
public final class Architecture {
    private final String root;
    private final JavaClasses classes;

    private Architecture(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /**
     * Reads the compiled classes of one library.
     *
     * @param root its root package
     * @return the rules, ready to be checked
     */
    public static Architecture of(String root) {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        if (production.isEmpty()) {
            throw new IllegalStateException("no classes below " + root);
        }
        return new Architecture(root, production);
    }

    /** Packages form no cycles. */
    public void hasNoPackageCycles() {
        slices().matching(root + ".(**)").should().beFreeOfCycles().check(classes);
    }

    /** No type of an {@code internal} package shows in a public signature outside of it. */
    public void keepsInternalTypesInside() {
        classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackage("..internal..")
                .should(showNoInternalType())
                .check(classes);
    }

    /** Every package says that nothing in it is null unless it says so. */
    public void isNullMarked() {
        classes().should(new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackageName().isEmpty()
                        || type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not in a marked package"));
            }
        }).check(classes);
    }

    /** Nothing is printed, logged, fetched, deserialised or kept in mutable static state. */
    public void isSilentAndStateless() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.net.http..", "javax.script..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .check(classes);
        fields().that().areStatic().should().beFinal().check(classes);
    }

    private static ArchCondition<JavaClass> showNoInternalType() {
        return new ArchCondition<>("show no internal type in a public signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED))
                        .forEach(unit -> events.add(new SimpleConditionEvent(
                                type, shown(unit).noneMatch(resideInAPackage("..internal..")), unit.getFullName())));
            }
        };
    }

    private static Stream<JavaClass> shown(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }
}

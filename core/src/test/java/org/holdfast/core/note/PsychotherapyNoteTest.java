package org.holdfast.core.note;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.holdfast.core.audit.AuditTrail;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.privacy.DeidentifiedCandidate;
import org.holdfast.core.privacy.DisclosureDecision;
import org.holdfast.core.privacy.ErasureOutcome;
import org.holdfast.core.rules.Assessment;
import org.holdfast.core.view.BreakGlass;
import org.holdfast.core.view.RoleView;
import org.junit.jupiter.api.Test;

class PsychotherapyNoteTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.holdfast.core");

    @Test
    void nothingInTheLibraryRefersToIt() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(PsychotherapyNote.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PsychotherapyNote.class)
                .check(CORE);
    }

    @Test
    void noDocumentReachesIt() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        for (Class<?> root : new Class<?>[] {
            Episode.class,
            RoleView.class,
            BreakGlass.Access.class,
            DeidentifiedCandidate.class,
            DisclosureDecision.class,
            ErasureOutcome.class,
            AuditTrail.class,
            Assessment.class
        }) {
            reach(root, reached);
        }
        assertThat(reached).contains(ProgressNote.class).hasSizeGreaterThan(80);
        assertThat(reached).doesNotContain(PsychotherapyNote.class);
    }

    @Test
    void hasNoPlaceForWhatBelongsIntoTheRecord() {
        assertThat(PsychotherapyNote.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("id", "client", "author", "writtenAt", "text");
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
            reach(parameterized.getRawType(), reached);
        } else if (type instanceof WildcardType wildcard) {
            reach(wildcard.getUpperBounds()[0], reached);
        } else if (type instanceof Class<?> raw && raw.getName().startsWith("org.holdfast") && reached.add(raw)) {
            if (raw.isSealed()) {
                Arrays.stream(raw.getPermittedSubclasses()).forEach(kind -> reach(kind, reached));
            }
            if (raw.isRecord()) {
                Arrays.stream(raw.getRecordComponents()).forEach(part -> reach(part.getGenericType(), reached));
            }
        }
    }
}

package org.holdfast.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.holdfast.core.json.Problem;

/**
 * Checks a record against its Jakarta constraints and reports all violations at once, in gentle sentences.
 *
 * <p>There is no expression language behind it, so no text can be run as code, and the reported problems hold no value
 * of the record. It is slow to make (about a second) and safe to share between threads: keep one.
 *
 * <pre>{@code
 * try (RecordValidator validator = RecordValidator.create()) {
 *     List<Problem> problems = validator.problems(episode, Locale.ENGLISH);
 * }
 * }</pre>
 */
public final class RecordValidator implements AutoCloseable {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final ValidatorFactory factory;

    private RecordValidator(ValidatorFactory factory) {
        this.factory = factory;
    }

    /**
     * Makes a validator.
     *
     * @return a validator to keep and to close at the end
     */
    public static RecordValidator create() {
        return new RecordValidator(Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, SPANISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory());
    }

    /**
     * Checks a record and all records in it.
     *
     * @param document the record
     * @param language the language of the messages; English if it is not Spanish
     * @return all violations, ordered by pointer; empty if there are none
     */
    public List<Problem> problems(Object document, Locale language) {
        Objects.requireNonNull(document, "document");
        Locale spoken = language.getLanguage().equals(SPANISH.getLanguage()) ? SPANISH : Locale.ENGLISH;
        Validator validator = factory.usingContext()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, SPANISH), Locale.ENGLISH, context -> spoken, false))
                .getValidator();
        List<Problem> problems = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(document)) {
            problems.add(Problem.at(pointer(violation.getPropertyPath()), "constraint", violation.getMessage()));
        }
        problems.sort(Comparator.comparing(Problem::pointer).thenComparing(Problem::message));
        return List.copyOf(problems);
    }

    /** Frees what the validator holds. */
    @Override
    public void close() {
        factory.close();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(Problem.keyOfMap(String.valueOf(node.getKey())));
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}

package org.holdfast.examples.modular;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.holdfast.core.answers.AnswersDocument;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.Documents;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.rules.StandardRules;
import org.holdfast.core.validation.RecordValidator;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.PromptSelector;

/** The whole way with the libraries' own codec, on the module path. */
public final class ModularHost {
    private final Documents documents = Documents.strict();

    /** Reads, validates, scores, checks and chooses; says it in one line. */
    public String round(byte[] json, byte[] answers, byte[] request) {
        Episode episode = documents.read(Episode.class, json);
        SelectionRequest today = documents.read(SelectionRequest.class, request);
        try (RecordValidator validator = RecordValidator.create()) {
            int problems = validator.problems(episode, Locale.ENGLISH).size();
            List<String> broken =
                    StandardRules.with(Policies.shipped("US")).assess(episode, today.at()).broken().stream()
                            .map(Finding::rule)
                            .toList();
            Instruments instruments = Instruments.builtIn();
            List<String> scores = documents.read(AnswersDocument.class, answers).sheets().stream()
                .map(sheet -> sheet.instrument() + " "
                        + Scorer.of(instruments.get(sheet.instrument()))
                                .score(sheet)
                                .number("total")
                                .map(BigDecimal::toPlainString)
                                .orElse("unscorable"))
                .toList();
            PromptSelector selector = new PromptSelector(
                    Catalogue.shipped(), SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());
            return problems + " " + broken + " " + scores + " "
                    + selector.select(today).getClass().getSimpleName();
        }
    }

    /** Reads and writes again. */
    public byte[] copy(byte[] episode) {
        return documents.write(documents.read(Episode.class, episode));
    }
}

package org.holdfast.examples.plain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Locale;
import org.holdfast.core.answers.AnswersDocument;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.validation.RecordValidator;
import org.holdfast.examples.embed.Round;
import org.holdfast.prompts.request.SelectionRequest;

/** A program without a framework: its own Jackson 2 mapper, with nothing set but the module for times. */
public final class PlainHost {
    private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());

    /** Reads, validates, scores, checks and chooses. */
    public Round round(byte[] episode, byte[] answers, byte[] today) throws IOException {
        Episode read = mapper.readValue(episode, Episode.class);
        try (RecordValidator validator = RecordValidator.create()) {
            int problems = validator.problems(read, Locale.ENGLISH).size();
            return Round.of(
                    read,
                    problems,
                    mapper.readValue(answers, AnswersDocument.class),
                    mapper.readValue(today, SelectionRequest.class));
        }
    }

    /** Reads and writes again. */
    public byte[] copy(byte[] episode) throws IOException {
        return mapper.writeValueAsBytes(mapper.readValue(episode, Episode.class));
    }

    /** Writes what came of it. */
    public String write(Round round) throws JsonProcessingException {
        return mapper.writeValueAsString(round);
    }
}

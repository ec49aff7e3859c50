package org.holdfast.examples.quarkus;

import jakarta.validation.Validator;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.holdfast.core.answers.AnswersDocument;
import org.holdfast.core.episode.Episode;
import org.holdfast.examples.embed.Round;
import org.holdfast.prompts.request.SelectionRequest;

/** A Quarkus application: its Jackson 2 mapper and its Hibernate Validator, with nothing set. */
@Path("/")
public class QuarkusHost {
    private final Validator validator;

    /** Takes the application's own validator. */
    public QuarkusHost(Validator validator) {
        this.validator = validator;
    }

    /** An episode, the filled-in questionnaires, and how the person is today. */
    public record Visit(Episode episode, AnswersDocument answers, SelectionRequest today) {}

    /** Reads an episode and writes it again. */
    @POST
    @Path("copy")
    public Episode copy(Episode episode) {
        return episode;
    }

    /** Validates, scores, checks and chooses. */
    @POST
    @Path("round")
    public Round round(Visit visit) {
        int problems = validator.validate(visit.episode()).size();
        return Round.of(visit.episode(), problems, visit.answers(), visit.today());
    }
}

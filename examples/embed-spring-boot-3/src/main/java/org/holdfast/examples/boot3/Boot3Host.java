package org.holdfast.examples.boot3;

import jakarta.validation.Validator;
import org.holdfast.core.answers.AnswersDocument;
import org.holdfast.core.episode.Episode;
import org.holdfast.examples.embed.Round;
import org.holdfast.prompts.request.SelectionRequest;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A Spring Boot 3.5 application: its Jackson 2 mapper and its Hibernate Validator 8, with nothing set. */
@SpringBootApplication
@RestController
public class Boot3Host {
    private final Validator validator;

    /** Takes the application's own validator. */
    public Boot3Host(Validator validator) {
        this.validator = validator;
    }

    /** Starts the application. */
    public static void main(String[] arguments) {
        SpringApplication.run(Boot3Host.class, arguments);
    }

    /** An episode, the filled-in questionnaires, and how the person is today. */
    public record Visit(Episode episode, AnswersDocument answers, SelectionRequest today) {}

    /** Reads an episode and writes it again. */
    @PostMapping("/copy")
    public Episode copy(@RequestBody Episode episode) {
        return episode;
    }

    /** Validates, scores, checks and chooses. */
    @PostMapping("/round")
    public Round round(@RequestBody Visit visit) {
        int problems = validator.validate(visit.episode()).size();
        return Round.of(visit.episode(), problems, visit.answers(), visit.today());
    }
}

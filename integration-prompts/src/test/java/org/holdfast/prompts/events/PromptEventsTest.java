package org.holdfast.prompts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.core.json.Documents;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.events.PromptEvent.OfGrounding;
import org.holdfast.prompts.events.PromptEvent.OfPrompt;
import org.holdfast.prompts.events.PromptEvent.OfPrompt.What;
import org.holdfast.prompts.events.PromptEvent.Where;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.session.Choice;
import org.holdfast.prompts.session.ReflectiveSession;
import org.holdfast.prompts.session.SessionEvent;
import org.holdfast.prompts.session.Sessions;
import org.holdfast.prompts.session.Step;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Phase;
import org.junit.jupiter.api.Test;

class PromptEventsTest {
    private static final Where WHERE =
            new Where(Phase.MIDDLE, 1, "en", UUID.fromString("6f0f4f0a-5c1e-4b7e-8a51-0f2a4d1c8e11"));
    private static final Distress THREE = Distress.rated(3);

    private static List<PromptEvent> told(Object... happened) {
        List<PromptEvent> told = new ArrayList<>();
        PromptEvents events = new PromptEvents(Catalogue.shipped(), told::add);
        ReflectiveSession session = ReflectiveSession.begin(Sessions.START);
        for (Object one : happened) {
            SessionEvent event = Sessions.event(session, one);
            Step step = session.next(event, Sessions.POLICY);
            events.tell(session, event, step, WHERE);
            session = step instanceof Step.Moved moved ? moved.session() : session;
        }
        return told;
    }

    private static OfPrompt on(What what) {
        return new OfPrompt(what, "mid.easier-hour", 1, Modality.REFLECTION, WHERE);
    }

    @Test
    void tellsWhatHappenedToAPromptAndNoRating() {
        assertThat(told(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.PAUSE, Choice.RESUME, Choice.DONE, THREE))
                .containsExactly(on(What.OFFERED), on(What.ACCEPTED), on(What.PAUSED), on(What.CLOSED));
        assertThat(told(THREE, Sessions.LIGHT, Choice.SKIP)).endsWith(on(What.SKIPPED));
        assertThat(told(THREE, Sessions.LIGHT, Choice.SWAP)).endsWith(on(What.SWAPPED));
        assertThat(told(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.STOP_HERE)).endsWith(on(What.CLOSED));
        assertThat(told(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.PAUSE, Choice.FINISH))
                .endsWith(on(What.CLOSED));
    }

    @Test
    void tellsNothingOfLeavingHelpOrTooMuch() {
        List<PromptEvent> plain = told(THREE, Sessions.LIGHT, Choice.ACCEPT);
        for (Object quiet : List.of(Choice.LEAVE, Choice.HELP, Choice.TOO_MUCH, Choice.GROUND, Sessions.CRISIS)) {
            assertThat(told(THREE, Sessions.LIGHT, Choice.ACCEPT, quiet)).isEqualTo(plain);
        }
        assertThat(told(THREE, Sessions.REST)).isEmpty();
        assertThat(told(Choice.HELP, Choice.HELP_ENDED)).isEmpty();
        assertThat(told(THREE, Choice.SKIP)).isEmpty();
    }

    @Test
    void tellsNothingThatWasRefused() {
        assertThat(told(Choice.ACCEPT, Choice.DONE)).isEmpty();
        assertThat(told(THREE, Sessions.LIGHT, Choice.PAUSE)).containsExactly(on(What.OFFERED));
    }

    @Test
    void namesTheGroundingThatWasOffered() {
        String first =
                ((Offer.OfGrounding) Sessions.GROUNDING).groundings().get(0).id();
        assertThat(told(THREE, Sessions.GROUNDING)).containsExactly(new OfGrounding(first, WHERE));
    }

    @Test
    void isOffByDefaultAndASinkThatFailsStopsNothing() {
        ReflectiveSession session = Sessions.after(THREE);
        SessionEvent event = Sessions.event(session, Sessions.LIGHT);
        Step step = session.next(event, Sessions.POLICY);
        List<PromptEvent> seen = new ArrayList<>();
        new PromptEvents(Catalogue.shipped(), EventSink.none()).tell(session, event, step, WHERE);
        new PromptEvents(Catalogue.shipped(), failing -> {
                    seen.add(failing);
                    throw new IllegalStateException("no disk");
                })
                .tell(session, event, step, WHERE);
        assertThat(seen).hasSize(1);
    }

    @Test
    void i33HasOnlyTheAllowedFields() {
        assertThat(fields(OfPrompt.class))
                .containsExactly("What what", "String prompt", "Integer rev", "Modality modality", "Where where");
        assertThat(fields(OfGrounding.class)).containsExactly("String grounding", "Where where");
        assertThat(fields(Where.class))
                .containsExactly("Phase phase", "Integer week", "String language", "UUID session");
        assertThat(PromptEvent.class.getPermittedSubclasses()).containsExactly(OfPrompt.class, OfGrounding.class);
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map((RecordComponent part) -> part.getType().getSimpleName() + " " + part.getName())
                .toList();
    }

    @Test
    void hasTheJsonOfItsComment() throws Exception {
        String json = """
                {"event":"prompt","what":"accepted","prompt":"mid.easier-hour","rev":1,"modality":"reflection",\
                "where":{"phase":"middle","week":1,"language":"en","session":"6f0f4f0a-5c1e-4b7e-8a51-0f2a4d1c8e11"}}""";
        assertThat(new String(Documents.strict().write(on(What.ACCEPTED)), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(Documents.strict().read(PromptEvent.class, json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(on(What.ACCEPTED));
    }

    @Test
    void givesOutACountOnlyWhenItIsAboutNobody() {
        EventCounts counts = new EventCounts(10);
        for (int i = 0; i < 9; i++) {
            counts.accept(on(What.ACCEPTED));
            counts.accept(new OfGrounding("ground.look-around", WHERE));
        }
        assertThat(counts.released()).isEmpty();
        counts.accept(on(What.ACCEPTED));
        assertThat(counts.released()).isEqualTo(Map.of("accepted mid.easier-hour", 10L));
        counts.accept(new OfGrounding("ground.look-around", WHERE));
        for (What what : What.values()) {
            for (int i = 0; i < 10; i++) {
                counts.accept(on(what));
            }
        }
        assertThat(counts.released())
                .isEqualTo(Map.of(
                        "accepted mid.easier-hour", 20L,
                        "closed mid.easier-hour", 10L,
                        "grounding ground.look-around", 10L,
                        "offered mid.easier-hour", 10L,
                        "paused mid.easier-hour", 10L,
                        "skipped mid.easier-hour", 10L,
                        "swapped mid.easier-hour", 10L));
        assertThatThrownBy(() -> new EventCounts(9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the smallest count that is given out must be at least 10");
    }
}

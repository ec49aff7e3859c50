package org.holdfast.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.holdfast.core.answers.AnswersDocument;
import org.holdfast.core.audit.AuditTrail;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.inventory.DrugLog;
import org.holdfast.core.json.Documents;
import org.holdfast.core.note.PsychotherapyNote;
import org.holdfast.core.policy.Policy;
import org.holdfast.core.privacy.DeidentifiedCandidate;
import org.holdfast.core.privacy.Pseudonyms;
import org.holdfast.core.view.BreakGlass;
import org.holdfast.core.view.ClientView;
import org.holdfast.core.view.CoordinatorView;
import org.holdfast.core.view.MedicalView;
import org.holdfast.core.view.MonitorView;
import org.holdfast.core.view.PeerView;
import org.holdfast.core.view.SupportView;
import org.holdfast.core.view.TherapistView;

/** The documents that every version must go on reading and writing alike. */
public final class Golden {
    /** The codec. */
    public static final Documents DOCUMENTS = Documents.strict();

    private static final Map<String, Class<?>> ROOTS = Map.ofEntries(
            Map.entry("episode", Episode.class),
            Map.entry("answers", AnswersDocument.class),
            Map.entry("sheets", AnswersDocument.class),
            Map.entry("policy", Policy.class),
            Map.entry("drug-log", DrugLog.class),
            Map.entry("psychotherapy-note", PsychotherapyNote.class),
            Map.entry("audit-trail", AuditTrail.class),
            Map.entry("break-glass", BreakGlass.class),
            Map.entry("deidentified-candidate", DeidentifiedCandidate.class),
            Map.entry("pseudonyms", Pseudonyms.class),
            Map.entry("client-view", ClientView.class),
            Map.entry("therapist-view", TherapistView.class),
            Map.entry("medical-view", MedicalView.class),
            Map.entry("monitor-view", MonitorView.class),
            Map.entry("support-view", SupportView.class),
            Map.entry("coordinator-view", CoordinatorView.class),
            Map.entry("peer-view", PeerView.class));

    private Golden() {}

    /**
     * The kinds of document.
     *
     * @return the names of the files, with the types that they are read as
     */
    public static Map<String, Class<?>> roots() {
        return ROOTS;
    }

    /**
     * A golden document, without the line breaks that make the file readable.
     *
     * @param kind the name of the file
     * @return its text
     */
    public static String text(String kind) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + kind + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The golden episode as it was written when an episode had one screening.
     *
     * @return its text in the older form
     */
    public static String olderEpisode() {
        return text("episode")
                .replace("\"screenings\":[", "\"screening\":")
                .replace("}],\"sessions\":[", "},\"sessions\":[");
    }

    /**
     * The golden episode.
     *
     * @return an episode in which every rule was kept
     */
    public static Episode episode() {
        return DOCUMENTS.read(Episode.class, text("episode").getBytes(StandardCharsets.UTF_8));
    }
}

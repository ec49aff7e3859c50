package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.policy.PrivacyPolicy;

/**
 * An episode as one of those around the person may see it. What they may not see has no place in the type: give hosts,
 * screens and files a view and never the episode.
 *
 * <p>There is a view for somebody only if the episode says that they belong to it: a practitioner is in its team at that
 * moment in the role they look in; a support person has the person's consent in force. Anybody else gets none.
 *
 * <pre>{@code
 * Viewer viewer = new Viewer.Practitioner(nurse, Role.NURSE_MONITOR);
 * RoleView.of(episode, viewer, now, policies.privacy()).ifPresent(view -> send(documents.write(view)));
 * }</pre>
 *
 * <p>Records of substance use reach a therapist or a medical provider only by a consent to that; the monitor sees those of
 * the day. A consent names a practitioner by the text of their key. Private journal entries, the practice log and what the
 * person did not tell to a clinician reach nobody but the person. A view holds records as they are in the episode: hand
 * in an episode of current versions.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonSubTypes({
    @JsonSubTypes.Type(ClientView.class),
    @JsonSubTypes.Type(TherapistView.class),
    @JsonSubTypes.Type(MedicalView.class),
    @JsonSubTypes.Type(MonitorView.class),
    @JsonSubTypes.Type(SupportView.class),
    @JsonSubTypes.Type(CoordinatorView.class),
    @JsonSubTypes.Type(PeerView.class)
})
public sealed interface RoleView
        permits ClientView, TherapistView, MedicalView, MonitorView, SupportView, CoordinatorView, PeerView {

    /**
     * The view of one viewer.
     *
     * @param episode the episode
     * @param viewer who looks
     * @param now the moment, in the time zone whose calendar says what is today
     * @param policy what counts as a record of substance use
     * @return the view; empty if the episode does not say that the viewer belongs to it
     */
    static Optional<RoleView> of(Episode episode, Viewer viewer, ZonedDateTime now, PrivacyPolicy policy) {
        return new Views(episode, now, policy).of(viewer);
    }
}

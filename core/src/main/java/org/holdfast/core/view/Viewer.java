package org.holdfast.core.view;

import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.team.Role;

/**
 * Who looks at an episode, as the host has made sure of it. What they may see also depends on what the episode says of
 * them.
 */
public sealed interface Viewer {

    /** The person whom the episode is about. */
    record Client() implements Viewer {}

    /**
     * Somebody of the team, in one of their roles.
     *
     * @param id who
     * @param role the role they look in
     */
    record Practitioner(PractitionerId id, Role role) implements Viewer {

        /**
         * Names somebody of the team.
         *
         * @throws NullPointerException if a part is missing
         */
        public Practitioner {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(role, "role");
        }

        /** Leaves out who it is. */
        @Override
        public String toString() {
            return "Practitioner[" + role + "]";
        }
    }

    /**
     * Somebody who stands by the person and is no clinician.
     *
     * @param id their key in the episode
     */
    record Support(RecordId id) implements Viewer {

        /**
         * Names somebody who stands by the person.
         *
         * @throws NullPointerException if the key is missing
         */
        public Support {
            Objects.requireNonNull(id, "id");
        }

        /** Leaves out who it is. */
        @Override
        public String toString() {
            return "Support[...]";
        }
    }
}

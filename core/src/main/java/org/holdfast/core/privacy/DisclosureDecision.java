package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.policy.PrivacyPolicy;
import org.jspecify.annotations.Nullable;

/** Whether records may be passed on: yes, with duties, or no, with the reason. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DisclosureDecision.Permit.class, name = "permit"),
    @JsonSubTypes.Type(value = DisclosureDecision.Deny.class, name = "deny")
})
public sealed interface DisclosureDecision {

    /** What must be done with what is passed on. */
    enum Obligation {
        /** Record that it was passed on, for the account that the person may ask for. */
        @JsonProperty("record-disclosure")
        RECORD_DISCLOSURE,
        /** Send a copy of the consent, or its scope, along. */
        @JsonProperty("attach-scope")
        ATTACH_SCOPE,
        /** Send the notice along. */
        @JsonProperty("attach-notice")
        ATTACH_NOTICE,
        /** Tell the recipient not to pass it on without a consent. */
        @JsonProperty("no-redisclosure")
        NO_REDISCLOSURE,
        /** Leave out records of substance use from whatever other kind they also belong to. */
        @JsonProperty("leave-out-substance-use")
        LEAVE_OUT_SUBSTANCE_USE,
        /** Leave out the records that the scope withholds. */
        @JsonProperty("leave-out-withheld")
        LEAVE_OUT_WITHHELD
    }

    /** Why records may not be passed on, the strictest reason first. */
    enum Reason {
        /** Nothing was asked for. */
        @JsonProperty("nothing-asked")
        NOTHING_ASKED,
        /** The clinic agreed with the person that nothing is passed on, or not by this consent. */
        @JsonProperty("restricted")
        RESTRICTED,
        /** The person said no, and has not said yes since. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** It needs a consent that names it, or that is about nothing else, and there is none. */
        @JsonProperty("needs-own-consent")
        NEEDS_OWN_CONSENT,
        /** The consent does not say all that it must (42 CFR 2.31). */
        @JsonProperty("consent-incomplete")
        CONSENT_INCOMPLETE,
        /** No consent in force covers it, for this recipient and this purpose. */
        @JsonProperty("no-consent")
        NO_CONSENT
    }

    /**
     * They may.
     *
     * @param scope how far the consent goes
     * @param confidentiality how freely they are handled, as the most careful of the kinds
     * @param codes the HL7 codes that go with them
     * @param obligations what must be done
     * @param notice the sentence to send along, if one is due
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Permit(
            DisclosureScope scope,
            PrivacyPolicy.Confidentiality confidentiality,
            List<String> codes,
            List<Obligation> obligations,
            @Nullable String notice)
            implements DisclosureDecision {

        /**
         * Permits.
         *
         * @throws NullPointerException if the scope or the confidentiality is missing
         */
        public Permit {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(confidentiality, "confidentiality");
            codes = Copies.of(codes);
            obligations = Copies.of(obligations);
        }

        /** Leaves out who and what. */
        @Override
        public String toString() {
            return "Permit[...]";
        }
    }

    /**
     * They may not, and nothing of what was asked for is passed on; the host may ask again for less.
     *
     * @param reason the strictest reason
     * @param refused the kinds that may not be passed on
     */
    record Deny(Reason reason, List<RecordKind> refused) implements DisclosureDecision {

        /**
         * Denies.
         *
         * @throws NullPointerException if there is no reason
         */
        public Deny {
            Objects.requireNonNull(reason, "reason");
            refused = Copies.of(refused);
        }

        /** Names the reason alone. */
        @Override
        public String toString() {
            return "Deny[" + reason + "]";
        }
    }
}

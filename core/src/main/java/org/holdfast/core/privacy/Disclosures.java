package org.holdfast.core.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.consent.DisclosureConsent;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.policy.PrivacyPolicy;
import org.holdfast.core.privacy.DisclosureDecision.Deny;
import org.holdfast.core.privacy.DisclosureDecision.Obligation;
import org.holdfast.core.privacy.DisclosureDecision.Permit;
import org.holdfast.core.privacy.DisclosureDecision.Reason;
import org.holdfast.core.request.ClientRequest;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether records of an episode may be passed on. The answer is no unless a consent in force names the
 * recipient, the purpose and every kind that was asked for; where two of the person's words differ, the stricter counts.
 *
 * <p>Records of substance use need a consent that names them (42 CFR 2.31); notes of counselling and psychotherapy notes
 * need one that is about nothing else (45 CFR 164.508(b)(3)(ii)). An emergency is no exception here: it is an access of
 * its own, with a review. Whether a law allows more without consent is not asked.
 *
 * <pre>{@code
 * DisclosureDecision decision = Disclosures.with(policies.privacy()).decide(episode, request);
 * if (decision instanceof DisclosureDecision.Permit permit) {
 *     send(permit.scope(), permit.obligations());
 * }
 * }</pre>
 */
public final class Disclosures {
    private static final Set<RecordKind> NAMED =
            EnumSet.of(RecordKind.SUBSTANCE_USE, RecordKind.COUNSELLING_NOTES, RecordKind.PSYCHOTHERAPY_NOTES);
    private static final Set<RecordKind> ALONE =
            EnumSet.of(RecordKind.COUNSELLING_NOTES, RecordKind.PSYCHOTHERAPY_NOTES);
    private static final Set<RecordKind> PART_2 = EnumSet.of(RecordKind.SUBSTANCE_USE, RecordKind.COUNSELLING_NOTES);
    private static final Set<Purpose> WITHOUT_END = EnumSet.of(Purpose.TREATMENT, Purpose.PAYMENT, Purpose.OPERATIONS);

    private final PrivacyPolicy policy;

    private Disclosures(PrivacyPolicy policy) {
        this.policy = policy;
    }

    /**
     * Decides by a policy.
     *
     * @param policy the labels of kinds of record, and the notice
     * @return what decides
     */
    public static Disclosures with(PrivacyPolicy policy) {
        return new Disclosures(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Decides on one request.
     *
     * @param episode the episode, whose consents and restrictions count
     * @param request who asks for what
     * @return yes with duties, or no with the reason
     */
    public DisclosureDecision decide(Episode episode, DisclosureRequest request) {
        EnumSet<RecordKind> asked = EnumSet.noneOf(RecordKind.class);
        request.what().stream().filter(Objects::nonNull).forEach(asked::add);
        if (asked.isEmpty()) {
            return new Deny(Reason.NOTHING_ASKED, List.of());
        }
        Wishes wishes = Wishes.of(episode, request.at());
        Map<RecordKind, Reason> refused = new EnumMap<>(RecordKind.class);
        Set<DisclosureConsent> basis = new LinkedHashSet<>();
        for (RecordKind kind : asked) {
            List<DisclosureConsent> covering = new ArrayList<>();
            @Nullable Reason reason = judge(episode, request, kind, wishes, covering);
            if (reason != null) {
                refused.put(kind, reason);
            }
            basis.addAll(covering);
        }
        return refused.isEmpty()
                ? permit(request, asked, basis, wishes)
                : new Deny(EnumSet.copyOf(refused.values()).iterator().next(), List.copyOf(refused.keySet()));
    }

    /** Fills in the consents that cover a kind, or says why none does. */
    private static @Nullable Reason judge(
            Episode episode,
            DisclosureRequest request,
            RecordKind kind,
            Wishes wishes,
            List<DisclosureConsent> covering) {
        if (wishes.nothing()) {
            return Reason.RESTRICTED;
        }
        List<DisclosureConsent> about = about(episode, request, kind);
        List<DisclosureConsent> inForce = about.stream()
                .filter(consent -> consent.inForceAt(request.at()))
                .toList();
        List<DisclosureConsent> allowed = inForce.stream()
                .filter(consent -> !wishes.about().contains(consent.id().value()))
                .toList();
        List<DisclosureConsent> standing = allowed.stream()
                .filter(consent -> noRefusalSince(consent, about, request.at()))
                .toList();
        List<DisclosureConsent> own =
                standing.stream().filter(consent -> fits(consent, kind)).toList();
        own.stream().filter(consent -> isComplete(consent, kind)).forEach(covering::add);
        if (!covering.isEmpty()) {
            return null;
        }
        if (!own.isEmpty()) {
            return Reason.CONSENT_INCOMPLETE;
        }
        if (allowed.isEmpty() && !inForce.isEmpty()) {
            return Reason.RESTRICTED;
        }
        boolean saidNo = about.stream().anyMatch(consent -> isRefusal(consent, request.at()));
        if (standing.isEmpty() && saidNo) {
            return Reason.WITHDRAWN;
        }
        return NAMED.contains(kind) ? Reason.NEEDS_OWN_CONSENT : Reason.NO_CONSENT;
    }

    private static List<DisclosureConsent> about(Episode episode, DisclosureRequest request, RecordKind kind) {
        return episode.consents().stream()
                .filter(DisclosureConsent.class::isInstance)
                .map(DisclosureConsent.class::cast)
                .filter(consent -> consent.recipients().contains(request.recipient())
                        && consent.purpose() == request.purpose()
                        && consent.what().contains(kind))
                .toList();
    }

    private static boolean fits(DisclosureConsent consent, RecordKind kind) {
        boolean marked = Boolean.TRUE.equals(consent.counsellingNotes());
        if (ALONE.contains(kind)) {
            boolean onlyThis = consent.what().stream().allMatch(kind::equals);
            return onlyThis && marked == (kind == RecordKind.COUNSELLING_NOTES);
        }
        return !marked;
    }

    private static boolean isComplete(DisclosureConsent consent, RecordKind kind) {
        boolean ends = consent.validity() != null && consent.validity().end() != null;
        return !NAMED.contains(kind)
                || (consent.discloser() != null
                        && !consent.discloser().isBlank()
                        && Boolean.TRUE.equals(consent.mayRevoke())
                        && (ends || WITHOUT_END.contains(consent.purpose())));
    }

    private static boolean noRefusalSince(DisclosureConsent consent, List<DisclosureConsent> about, Instant at) {
        return about.stream()
                .filter(other -> isRefusal(other, at))
                .map(Disclosures::refusedAt)
                .allMatch(refusal -> refusal != null
                        && consent.signedAt() != null
                        && consent.signedAt().isAfter(refusal));
    }

    private static boolean isRefusal(DisclosureConsent consent, Instant at) {
        boolean refused = consent.status() == Consent.Status.WITHDRAWN || consent.status() == Consent.Status.DECLINED;
        @Nullable Instant when = refusedAt(consent);
        return refused && (when == null || !when.isAfter(at));
    }

    /** A refusal whose time is not known counts as the last word. */
    private static @Nullable Instant refusedAt(DisclosureConsent consent) {
        if (consent.withdrawnAt() != null) {
            return consent.withdrawnAt();
        }
        return consent.meta() == null ? null : consent.meta().recordedAt();
    }

    private Permit permit(
            DisclosureRequest request, EnumSet<RecordKind> asked, Set<DisclosureConsent> basis, Wishes wishes) {
        List<ConsentId> ids =
                basis.stream().map(DisclosureConsent::id).distinct().toList();
        @Nullable
        Instant until = basis.stream()
                .map(consent ->
                        consent.validity() == null ? null : consent.validity().end())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        boolean part2 = asked.stream().anyMatch(PART_2::contains);
        return new Permit(
                new DisclosureScope(
                        ids, request.recipient(), request.purpose(), List.copyOf(asked), until, wishes.about()),
                policy.confidentialityOf(asked),
                policy.codesOf(asked),
                obligations(asked, part2, !wishes.about().isEmpty()),
                part2 ? policy.substanceUse().notice() : null);
    }

    private static List<Obligation> obligations(Set<RecordKind> asked, boolean part2, boolean withholds) {
        List<Obligation> obligations = new ArrayList<>(List.of(Obligation.RECORD_DISCLOSURE, Obligation.ATTACH_SCOPE));
        if (part2) {
            obligations.add(Obligation.ATTACH_NOTICE);
            obligations.add(Obligation.NO_REDISCLOSURE);
        }
        if (!asked.contains(RecordKind.SUBSTANCE_USE)) {
            obligations.add(Obligation.LEAVE_OUT_SUBSTANCE_USE);
        }
        if (withholds) {
            obligations.add(Obligation.LEAVE_OUT_WITHHELD);
        }
        return obligations;
    }

    /**
     * What the clinic agreed to keep back.
     *
     * @param nothing that nothing is passed on
     * @param about the keys of single consents and records
     */
    private record Wishes(boolean nothing, List<UUID> about) {

        static Wishes of(Episode episode, Instant at) {
            List<ClientRequest> granted = episode.requests().stream()
                    .filter(request -> request != null && isGranted(request, at))
                    .toList();
            return new Wishes(
                    granted.stream().anyMatch(request -> request.target() == null),
                    granted.stream()
                            .map(ClientRequest::target)
                            .filter(Objects::nonNull)
                            .toList());
        }

        private static boolean isGranted(ClientRequest request, Instant at) {
            ClientRequest.@Nullable Answer answer = request.answer();
            return request.kind() == ClientRequest.Kind.RESTRICTION
                    && answer != null
                    && Boolean.TRUE.equals(answer.granted())
                    && (answer.at() == null || !answer.at().isAfter(at));
        }
    }
}

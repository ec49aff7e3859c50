package org.holdfast.prompts.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Finds what cannot be in a request: a session before its dose, a country that does not exist. Anything that merely is
 * not known is fine.
 */
public final class RequestChecks {
    private static final int MAX_INTENSITY = 4;

    private final Catalogue catalogue;
    private final Set<String> countries = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

    /**
     * Makes the checks.
     *
     * @param catalogue the prompts that may be asked for by name
     */
    public RequestChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Passes a request that can be.
     *
     * @param request the request
     * @throws DocumentException if it is impossible; all problems
     */
    public void require(SelectionRequest request) {
        List<Problem> problems = problems(request);
        if (!problems.isEmpty()) {
            throw new DocumentException("holdfast/prompt-request/1", problems);
        }
    }

    /**
     * What cannot be.
     *
     * @param request the request
     * @return all problems, empty if there are none
     */
    public List<Problem> problems(SelectionRequest request) {
        List<Problem> found = new ArrayList<>();
        if (request.dosing() != null) {
            checkDosing(request.dosing(), request.at(), found);
        }
        notLater(
                "/grounded/at",
                request.grounded() == null ? null : request.grounded().at(),
                request.at(),
                found);
        checkTherapist(request, found);
        checkLimits(request.limits(), found);
        checkPreferences(request.preferences(), found);
        checkBefore(request, found);
        if (request.country() != null && !countries.contains(request.country())) {
            add(found, "/country", "unknown-country", "expected a country of ISO 3166 such as \"ES\"");
        }
        return List.copyOf(found);
    }

    private void checkBefore(SelectionRequest request, List<Problem> found) {
        for (int i = 0; i < request.history().size(); i++) {
            notLater("/history/" + i + "/at", request.history().get(i).at(), request.at(), found);
        }
        List<PastCheckIn> checkIns = request.checkIns() == null ? List.of() : request.checkIns();
        for (int i = 0; i < checkIns.size(); i++) {
            notLater("/checkIns/" + i + "/at", checkIns.get(i).at(), request.at(), found);
        }
        List<String> suggested = request.suggested() == null ? List.of() : request.suggested();
        for (int i = 0; i < suggested.size(); i++) {
            known("/suggested/" + i, suggested.get(i), found);
        }
    }

    private static void checkDosing(DosingTimes dosing, Instant at, List<Problem> found) {
        notLater("/dosing/lastAt", dosing.lastAt(), at, found);
        notLater("/dosing/releasedAt", dosing.releasedAt(), at, found);
        if (dosing.releasedAt() != null
                && (dosing.lastAt() == null || dosing.releasedAt().isBefore(dosing.lastAt()))) {
            add(found, "/dosing/releasedAt", "released-before-dose", "a release comes after the dose that it ends");
        }
        if (dosing.nextAt() != null
                && dosing.lastAt() != null
                && dosing.nextAt().isBefore(dosing.lastAt())) {
            add(found, "/dosing/nextAt", "next-before-last", "the next dose comes after the last one");
        }
    }

    private static void checkTherapist(SelectionRequest request, List<Problem> found) {
        @Nullable Assertion therapist = request.therapist();
        if (therapist != null) {
            notLater("/therapist/at", therapist.at(), request.at(), found);
            if (therapist.by() == null) {
                add(found, "/therapist/by", "missing-key", "a practitioner says that a therapist is there");
            }
        }
    }

    private void checkLimits(@Nullable ClinicianLimits limits, List<Problem> found) {
        if (limits == null) {
            return;
        }
        if (limits.maxIntensity() != null && (limits.maxIntensity() < 0 || limits.maxIntensity() > MAX_INTENSITY)) {
            add(found, "/limits/maxIntensity", "out-of-range", "expected a whole number from 0 to 4");
        }
        notNegative("/limits/dailyMinutes", limits.dailyMinutes(), found);
        if (limits.blockedPrompts() != null) {
            for (int i = 0; i < limits.blockedPrompts().size(); i++) {
                known("/limits/blockedPrompts/" + i, limits.blockedPrompts().get(i), found);
            }
        }
    }

    private void checkPreferences(@Nullable Preferences preferences, List<Problem> found) {
        if (preferences != null) {
            notNegative("/preferences/dailyMinutes", preferences.dailyMinutes(), found);
            if (preferences.chosenPrompt() != null) {
                known("/preferences/chosenPrompt", preferences.chosenPrompt(), found);
            }
        }
    }

    private void known(String pointer, String promptId, List<Problem> found) {
        if (catalogue.find(promptId) == null) {
            add(found, pointer, "unknown-prompt", "no such prompt in catalogue " + catalogue.version());
        }
    }

    private static void notLater(String pointer, @Nullable Instant moment, Instant at, List<Problem> found) {
        if (moment != null && moment.isAfter(at)) {
            add(found, pointer, "in-the-future", "lies after the moment of the request");
        }
    }

    private static void notNegative(String pointer, @Nullable Integer minutes, List<Problem> found) {
        if (minutes != null && minutes < 0) {
            add(found, pointer, "out-of-range", "expected a whole number of at least 0");
        }
    }

    private static void add(List<Problem> found, String pointer, String code, String message) {
        found.add(Problem.at(pointer, code, message));
    }
}

package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.holdfast.core.missing.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What was gone through before a dose. What nobody asked is not there; what was asked and not answered says so.
 *
 * <pre>{@code
 * {"stopSignalAgreed": {"known": true}, "transportArranged": {"known": true}}
 * }</pre>
 *
 * @param stopSignalAgreed that there is a sign to stop
 * @param touchAgreed that touch was talked about, whatever was agreed
 * @param groundingPractised that a way back to here and now was tried
 * @param transportArranged that somebody takes the person home
 * @param expectationsDiscussed that hopes and limits were talked about
 * @param supportPersonConfirmed that the support person will be there
 * @param addressConfirmed that it is known where the person is, for a dose at home
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreparationChecklist(
        @JsonProperty("stopSignalAgreed") @Nullable Recorded<Boolean> stopSignalAgreed,

        @JsonProperty("touchAgreed") @Nullable Recorded<Boolean> touchAgreed,

        @JsonProperty("groundingPractised") @Nullable Recorded<Boolean> groundingPractised,

        @JsonProperty("transportArranged") @Nullable Recorded<Boolean> transportArranged,

        @JsonProperty("expectationsDiscussed") @Nullable Recorded<Boolean> expectationsDiscussed,

        @JsonProperty("supportPersonConfirmed") @Nullable Recorded<Boolean> supportPersonConfirmed,

        @JsonProperty("addressConfirmed") @Nullable Recorded<Boolean> addressConfirmed) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "PreparationChecklist[...]";
    }
}

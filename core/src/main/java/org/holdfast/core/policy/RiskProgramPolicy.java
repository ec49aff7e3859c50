package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.session.EsketamineProgram.CareSetting;

/**
 * What a place's risk programme for esketamine asks for. A place without such a programme has no such policy.
 *
 * <pre>{@code
 * {"certification": ["outpatient", "inpatient"], "enrolment": ["outpatient"],
 *  "basis": {"origin": "label", "jurisdiction": "US", "sourceStatus": "verified", "checkedOn": "2026-11-23",
 *            "sources": ["FDA REMS page no. 386"]},
 *  "formWithin": {"value": 7, "basis": {"origin": "label", "jurisdiction": "US", "sourceStatus": "verified",
 *  "checkedOn": "2026-11-23", "sources": ["spravatorems.com, outpatient page"]}},
 *  "remindFrom": {"value": 5, "basis": {"origin": "design", "jurisdiction": "any", "checkedOn": "2026-11-23",
 *  "sources": []}}}
 * }</pre>
 *
 * @param certification in which settings the place must be certified
 * @param enrolment in which settings the person must be enrolled before their first dose
 * @param basis where those settings come from
 * @param formWithin within how many days after the dose the form on the watch is sent, of a person who goes home the
 *     same day
 * @param remindFrom from which day after the dose on somebody is reminded of it
 */
public record RiskProgramPolicy(
        List<CareSetting> certification,
        List<CareSetting> enrolment,
        Provenance basis,
        @JsonProperty("formWithin") Amount formWithin,
        @JsonProperty("remindFrom") Amount remindFrom) {

    /**
     * Sets what is asked.
     *
     * @throws NullPointerException if a part is missing
     */
    public RiskProgramPolicy {
        certification = Copies.of(Objects.requireNonNull(certification, "certification"));
        enrolment = Copies.of(Objects.requireNonNull(enrolment, "enrolment"));
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(formWithin, "formWithin");
        Objects.requireNonNull(remindFrom, "remindFrom");
    }

    void check(String pointer, List<Problem> problems) {
        basis.check(pointer + "/basis", problems);
        formWithin.check(pointer + "/formWithin", problems);
        remindFrom.check(pointer + "/remindFrom", problems);
        if (remindFrom.value() > formWithin.value()) {
            problems.add(Problem.at(pointer, "out-of-order", "remindFrom must not be more than formWithin"));
        }
    }
}

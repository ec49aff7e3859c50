package org.holdfast.core.policy;

import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.session.EsketamineProgram.CareSetting;

/**
 * What a risk programme for esketamine asks for. Where there is no such programme, no policy has this part.
 *
 * <pre>{@code
 * {"certification": ["outpatient", "inpatient"], "enrolment": ["outpatient"],
 *  "basis": {"origin": "label", "jurisdiction": "US", "sourceStatus": "verified", "checkedOn": "2026-11-23",
 *            "sources": ["FDA REMS page no. 386"]}}
 * }</pre>
 *
 * @param certification in which settings the place must be certified
 * @param enrolment in which settings the person must be enrolled before their first dose
 * @param basis where that comes from
 */
public record ProgramPolicy(List<CareSetting> certification, List<CareSetting> enrolment, Provenance basis) {

    /**
     * Sets what the programme asks for.
     *
     * @throws NullPointerException if a part is missing
     */
    public ProgramPolicy {
        certification = Copies.of(Objects.requireNonNull(certification, "certification"));
        enrolment = Copies.of(Objects.requireNonNull(enrolment, "enrolment"));
        Objects.requireNonNull(basis, "basis");
    }

    void check(String pointer, List<Problem> problems) {
        basis.check(pointer + "/basis", problems);
    }
}

package org.holdfast.core.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's log of controlled medicines: the root of a document of the kind {@code holdfast/drug-log/1}. It can be
 * read and kept with whatever is wrong in it; {@link #problems()} says what does not add up, and where.
 *
 * <pre>{@code
 * {"schema": "holdfast/drug-log/1",
 *  "vials": [{"id": "d1000000-0000-4000-8000-000000000001", "substance": "racemic-ketamine", "lot": "SYN-001",
 *             "milligramsPerMillilitre": 50, "basis": "base"}],
 *  "entries": [{"type": "received", "vial": "d1000000-0000-4000-8000-000000000001", "mass": {"value": 500, "unit": "mg"},
 *               "at": "2026-03-02T15:00:00Z", "by": "9a000000-0000-4000-8000-000000000003"}]}
 * }</pre>
 *
 * @param vials the vials
 * @param entries what came in and what went out, in any order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/drug-log/1")
public record DrugLog(
        @Size(max = 10_000, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) @Valid Vial> vials,

        @Size(max = 100_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid DrugLogEntry> entries) {

    /** Holds a log. */
    public DrugLog {
        vials = Copies.of(vials);
        entries = Copies.of(entries);
    }

    /**
     * What should be left in a vial.
     *
     * @param vial the vial's key
     * @return milligrams of the vial's basis: what came in less what went out; empty if the amount of any line is not
     *     recorded. Less than 0 where more went out than came in
     */
    public Optional<BigDecimal> balance(RecordId vial) {
        BigDecimal balance = BigDecimal.ZERO;
        for (DrugLogEntry entry : entries) {
            if (entry == null || !entry.counts() || !entry.vial().equals(vial)) {
                continue;
            }
            Optional<BigDecimal> change = change(entry);
            if (change.isEmpty()) {
                return Optional.empty();
            }
            balance = balance.add(change.get());
        }
        return Optional.of(balance);
    }

    /**
     * What does not add up. Lines that were written by mistake are passed over.
     *
     * @return all of it, in the order of the document; empty if nothing is wrong
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<RecordId> known = new HashSet<>();
        for (int i = 0; i < vials.size(); i++) {
            @Nullable Vial vial = vials.get(i);
            if (vial != null && !known.add(vial.id())) {
                problems.add(Problem.at("/vials/" + i, "duplicate", "each vial has a key of its own"));
            }
        }
        Set<Integer> overdrawn = overdrawn(known);
        for (int i = 0; i < entries.size(); i++) {
            @Nullable DrugLogEntry entry = entries.get(i);
            if (entry != null && entry.counts()) {
                check("/entries/" + i, entry, known, problems);
            }
            if (overdrawn.contains(i)) {
                problems.add(Problem.at("/entries/" + i, "negative-balance", "no more goes out than is there"));
            }
        }
        return problems;
    }

    private static void check(String pointer, DrugLogEntry entry, Set<RecordId> known, List<Problem> problems) {
        if (!known.contains(entry.vial())) {
            problems.add(Problem.at(pointer + "/vial", "unknown-vial", "a line names a vial of this log"));
        }
        if (entry.mass() == null) {
            problems.add(Problem.at(pointer + "/mass", "no-amount", "a line says how much, or no balance can be told"));
        }
        if (entry.at() == null) {
            problems.add(Problem.at(pointer + "/at", "no-time", "a line says when"));
        }
        if (entry.by() == null) {
            problems.add(Problem.at(pointer + "/by", "no-name", "a line says who"));
        }
        if (entry instanceof DrugLogEntry.Administered administered && administered.session() == null) {
            problems.add(Problem.at(pointer + "/session", "no-session", "what is given is given in a session"));
        }
        if (entry instanceof DrugLogEntry.Wasted wasted) {
            checkWaste(pointer, wasted, problems);
        }
        if (entry instanceof DrugLogEntry.Lost lost) {
            checkLoss(pointer, lost.report(), problems);
        }
    }

    private static void checkWaste(String pointer, DrugLogEntry.Wasted wasted, List<Problem> problems) {
        @Nullable PractitionerId witness = wasted.witness();
        if (witness == null) {
            problems.add(Problem.at(pointer + "/witness", "no-witness", "somebody else sees what is thrown away"));
        } else if (witness.equals(wasted.by())) {
            problems.add(Problem.at(pointer + "/witness", "own-witness", "nobody is their own witness"));
        }
        if (wasted.disposal() == null || wasted.disposal().isBlank()) {
            problems.add(Problem.at(pointer + "/disposal", "no-disposal", "a line on waste says how it was destroyed"));
        }
    }

    private static void checkLoss(String pointer, @Nullable LossReport report, List<Problem> problems) {
        if (report == null) {
            problems.add(Problem.at(pointer + "/report", "no-report", "a loss has a report"));
        } else if (report.cause() == null || report.reportedOn() == null || report.reportedTo() == null) {
            problems.add(Problem.at(
                    pointer + "/report", "incomplete-report", "a report says the cause, the day and to whom"));
        }
    }

    /** The lines that took a vial's account below nothing, by time; where times are missing, by the last balance. */
    private Set<Integer> overdrawn(Set<RecordId> known) {
        Set<Integer> overdrawn = new HashSet<>();
        for (RecordId vial : known) {
            List<Integer> lines = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                @Nullable DrugLogEntry entry = entries.get(i);
                if (entry != null && entry.counts() && entry.vial().equals(vial)) {
                    lines.add(i);
                }
            }
            addOverdrawn(vial, lines, overdrawn);
        }
        return overdrawn;
    }

    private void addOverdrawn(RecordId vial, List<Integer> lines, Set<Integer> overdrawn) {
        if (balance(vial).isEmpty()) {
            return;
        }
        boolean timed = lines.stream().allMatch(i -> entries.get(i).at() != null);
        if (!timed) {
            if (balance(vial).get().signum() < 0) {
                overdrawn.add(lines.get(lines.size() - 1));
            }
            return;
        }
        // At the same instant what comes in comes first.
        lines.sort(
                Comparator.comparing(this::at).thenComparing(i -> !(entries.get(i) instanceof DrugLogEntry.Received)));
        BigDecimal left = BigDecimal.ZERO;
        for (int i : lines) {
            BigDecimal after = left.add(change(entries.get(i)).orElseThrow());
            if (after.signum() < 0 && after.compareTo(left) < 0) {
                overdrawn.add(i);
            }
            left = after;
        }
    }

    private Instant at(int i) {
        return Objects.requireNonNull(entries.get(i).at(), "at");
    }

    private static Optional<BigDecimal> change(DrugLogEntry entry) {
        return Optional.ofNullable(entry.mass())
                .map(Mass::milligrams)
                .map(amount -> entry instanceof DrugLogEntry.Received ? amount : amount.negate());
    }

    /** Says how many, and nothing of what. */
    @Override
    public String toString() {
        return "DrugLog[vials=" + vials.size() + ", entries=" + entries.size() + "]";
    }
}

package org.holdfast.core.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event in its place in the chain. Its hash is SHA-256 over the hash before it and the bytes of the event.
 *
 * <p>The bytes do not depend on how an event is written as JSON: the word {@code holdfast-audit-1}, then the parts in the
 * order of the record, each as text in UTF-8 after its length in four bytes, the highest first; a part that is not there
 * has the length -1, a list is its number of parts and then these. An author is a kind and a practitioner; a constant has
 * its Java name, an instant its ISO form.
 *
 * @param event the event
 * @param hash the hash, as 64 hexadecimal digits
 */
public record AuditEntry(AuditEvent event, String hash) {
    private static final String FORM = "holdfast-audit-1";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Puts an event and a hash together, whether or not the one follows from the other; see {@link AuditTrail#verify}.
     *
     * @throws NullPointerException if a part is missing
     * @throws IllegalArgumentException if the hash is none
     */
    public AuditEntry {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(hash, "hash");
        checkHash(hash);
    }

    /**
     * The entry of an event that comes after a hash.
     *
     * @param previous the hash of the entry before, or the one that the trail begins with
     * @param event the event
     * @return the entry, for a host that keeps entries one by one
     * @throws IllegalArgumentException if the hash is none
     */
    public static AuditEntry after(String previous, AuditEvent event) {
        checkHash(previous);
        return new AuditEntry(event, hash(previous, event));
    }

    /** Says nothing of the event. */
    @Override
    public String toString() {
        return "AuditEntry[...]";
    }

    static void checkHash(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("a hash has 64 hexadecimal digits in lower case");
        }
    }

    boolean follows(String previous) {
        return hash.equals(hash(previous, event));
    }

    private static String hash(String previous, AuditEvent event) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(previous));
            return HexFormat.of().formatHex(digest.digest(canonical(event)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] canonical(AuditEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, FORM);
            write(out, event.at().toString());
            write(out, event.who().kind().name());
            write(
                    out,
                    text(
                            event.who().practitioner() == null
                                    ? null
                                    : event.who().practitioner().value()));
            write(out, event.action().name());
            write(out, event.type());
            write(out, text(event.key()));
            write(out, text(event.client() == null ? null : event.client().value()));
            write(out, event.outcome().name());
            write(out, event.purpose() == null ? null : event.purpose().name());
            write(out, text(event.basis() == null ? null : event.basis().value()));
            out.writeInt(event.kinds().size());
            for (var kind : event.kinds()) {
                write(out, kind == null ? null : kind.name());
            }
            write(out, event.recipient());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static @Nullable String text(@Nullable UUID key) {
        return key == null ? null : key.toString();
    }

    private static void write(DataOutputStream out, @Nullable String part) throws IOException {
        if (part == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}

package org.holdfast.core.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.holdfast.core.id.PractitionerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorTest {
    private static final PractitionerId SOMEBODY = PractitionerId.parse("9a000000-0000-4000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-03-08T14:00:00Z");

    @Test
    void namesAPractitioner() {
        Author author = Author.practitioner(SOMEBODY);
        assertThat(author.kind()).isEqualTo(Author.Kind.PRACTITIONER);
        assertThat(author.practitioner()).isEqualTo(SOMEBODY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Author(Author.Kind.PRACTITIONER, null))
                .withMessage("an author names a practitioner if and only if it is one");
    }

    @ParameterizedTest
    @EnumSource(value = Author.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "PRACTITIONER")
    void nobodyElsePassesForOne(Author.Kind kind) {
        assertThat(new Author(kind, null).practitioner()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Author(kind, SOMEBODY));
    }

    @Test
    void aLaterVersionSaysWhatItReplacesAndWhy() {
        Author author = Author.practitioner(SOMEBODY);
        assertThat(new Meta(1, AT, author, null, null, null).version()).isEqualTo(1);
        assertThat(new Meta(2, AT, author, 1, Meta.Reason.CORRECTION, null).supersedes())
                .isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Meta(0, AT, author, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Meta(1, AT, author, 1, Meta.Reason.CORRECTION, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Meta(2, AT, author, null, Meta.Reason.CORRECTION, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Meta(2, AT, author, 1, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Meta(3, AT, author, 1, Meta.Reason.CORRECTION, null));
    }
}

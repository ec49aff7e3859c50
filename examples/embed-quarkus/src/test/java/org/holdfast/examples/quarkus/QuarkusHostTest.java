package org.holdfast.examples.quarkus;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.examples.embed.Expected;
import org.holdfast.examples.embed.Round;
import org.holdfast.fixtures.Fixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuarkusHostTest {

    private static byte[] post(String path, byte[] body) {
        return given().contentType("application/json").body(body).post(path).asByteArray();
    }

    private static String visit(String episode) {
        return "{\"episode\":" + episode + ",\"answers\":" + new String(Fixtures.document("sheets"), UTF_8)
                + ",\"today\":" + new String(Round.today(), UTF_8) + "}";
    }

    @Test
    void readsScoresAndChooses() {
        String visit = visit(new String(Fixtures.document("episode"), UTF_8));
        assertThat(new String(post("/round", visit.getBytes(UTF_8)), UTF_8)).isEqualTo(Expected.ROUND);
    }

    @Test
    void findsWhatAFormWouldStillAskFor() {
        String episode = new String(Fixtures.document("episode"), UTF_8).replace("\"ordinal\":1,", "");
        String answer = new String(post("/round", visit(episode).getBytes(UTF_8)), UTF_8);
        assertThat(answer).startsWith("{\"problems\":1,");
    }

    @Test
    void writesTheSameBytes() {
        byte[] episode = Fixtures.document("episode");
        assertThat(post("/copy", episode)).isEqualTo(episode);
    }
}

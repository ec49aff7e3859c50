package org.holdfast.examples.boot3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.holdfast.examples.embed.Expected;
import org.holdfast.examples.embed.Round;
import org.holdfast.fixtures.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc
class Boot3HostTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private Validator validator;

    private byte[] post(String path, byte[] body) throws Exception {
        return http.perform(MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_JSON).content(body))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String visit(String episode) {
        return "{\"episode\":" + episode + ",\"answers\":" + new String(Fixtures.document("sheets"), UTF_8)
                + ",\"today\":" + new String(Round.today(), UTF_8) + "}";
    }

    @Test
    void readsScoresAndChooses() throws Exception {
        String visit = visit(new String(Fixtures.document("episode"), UTF_8));
        assertThat(new String(post("/round", visit.getBytes(UTF_8)), UTF_8)).isEqualTo(Expected.ROUND);
    }

    @Test
    void findsWhatAFormWouldStillAskFor() throws Exception {
        String episode = new String(Fixtures.document("episode"), UTF_8).replace("\"ordinal\":1,", "");
        String answer = new String(post("/round", visit(episode).getBytes(UTF_8)), UTF_8);
        assertThat(answer).startsWith("{\"problems\":1,");
    }

    @Test
    void writesTheSameBytes() throws Exception {
        byte[] episode = Fixtures.document("episode");
        assertThat(post("/copy", episode)).isEqualTo(episode);
    }

    @Test
    void runsWithHibernateValidator8() {
        String version = HibernateValidator.class.getPackage().getImplementationVersion();
        assertThat(version).startsWith("8.");
        assertThat(validator).isNotNull();
    }
}

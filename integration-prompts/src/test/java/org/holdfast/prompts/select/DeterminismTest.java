package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.Shipped;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.CatalogueLoader;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.Arousal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminismTest {
    private static final SelectionPolicy POLICY = SelectionPolicy.shipped().allowingDrafts();
    private static final Documents DOCUMENTS = Documents.strict();

    /** Offers of several kinds, written out. */
    private static String offers(Catalogue catalogue) throws Exception {
        PromptSelector selector = new PromptSelector(catalogue, POLICY, CrisisDirectory.shipped());
        List<RequestBuilder> requests = new ArrayList<>();
        for (Integer day : Arrays.asList(null, 0, 1, 3, 5, 14, 15, 91)) {
            requests.add(Requests.calm(day).grounded(Requests.GROUNDED).therapist(Requests.THERAPIST));
            requests.add(Requests.calm(day).arousal(Arousal.HYPER));
            requests.add(Requests.calm(day).feelsUnreal(true).signals(null));
        }
        StringBuilder written = new StringBuilder();
        for (RequestBuilder request : requests) {
            byte[] offer = DOCUMENTS.write(selector.select(request.build()));
            written.append(new String(offer, StandardCharsets.UTF_8)).append('\n');
        }
        return written.toString();
    }

    @Test
    void offersTheSameBytesEveryTime() throws Exception {
        assertThat(offers(Catalogue.shipped())).isEqualTo(offers(Catalogue.shipped()));
    }

    @Test
    void doesNotChangeFromReleaseToRelease() throws Exception {
        // If this changes, what people are offered changes: say so in the changelog.
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(offers(Catalogue.shipped()).getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash)).startsWith("2aacd5cb2055bdabe5c12b24caeaf211");
    }

    @Test
    void doesNotDependOnTheOrderOfTheCatalogue() throws Exception {
        String json = new Shipped("catalogue/catalogue.json").text();
        int start = json.indexOf("\"prompts\": [") + "\"prompts\": [".length();
        int end = json.lastIndexOf("  ]");
        List<String> entries =
                new ArrayList<>(Arrays.asList(json.substring(start, end).strip().split(",\\n(?=    \\{\"id\")")));
        assertThat(entries).hasSize(144);
        Collections.shuffle(entries, new Random(3));
        String shuffled = json.substring(0, start) + String.join(",\n", entries) + json.substring(end);
        Catalogue other = CatalogueLoader.shipped()
                .load("shuffled.json", shuffled.getBytes(StandardCharsets.UTF_8), Shipped.messages());
        assertThat(offers(other)).isEqualTo(offers(Catalogue.shipped()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void doesNotDependOnTheLocaleOrZoneOfTheMachine(String locale) throws Exception {
        String expected = offers(Catalogue.shipped());
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(offers(Catalogue.shipped())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sixteenThreadsGetTheSameAnswers() throws Exception {
        PromptSelector selector = new PromptSelector(Catalogue.shipped(), POLICY, CrisisDirectory.shipped());
        List<SelectionRequest> requests = new ArrayList<>();
        Random random = new Random(16);
        for (int i = 0; i < 200; i++) {
            requests.add(Histories.random(random));
        }
        List<Offer> alone = requests.stream().map(selector::select).toList();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            Callable<List<Offer>> all =
                    () -> requests.stream().map(selector::select).toList();
            for (Future<List<Offer>> together : threads.invokeAll(Collections.nCopies(16, all))) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void seedAndDayDecideBetweenEquals() throws Exception {
        PromptSelector selector = new PromptSelector(Catalogue.shipped(), POLICY, CrisisDirectory.shipped());
        List<String> seen = new ArrayList<>();
        for (long seed = 0; seed < 20; seed++) {
            var request = org.holdfast.prompts.request.SelectionRequest.at(Requests.NOW, Requests.ZONE, seed)
                    .consented(true)
                    .distress(org.holdfast.core.safety.Distress.rated(2))
                    .arousal(Arousal.WITHIN)
                    .feelsUnreal(false)
                    .dosing(Requests.dosing(2))
                    .signals(List.of())
                    .place("ES", "en")
                    .build();
            seen.add(((Offer.OfPrompt) selector.select(request)).prompt().id());
        }
        assertThat(seen.stream().distinct().count()).isGreaterThan(1);
    }
}

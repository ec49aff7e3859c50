package org.holdfast.examples.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.select.Decision;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.OfferWords;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.select.Reason;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in Chromium: it says what the selector says, works from the keyboard, and asks nobody for anything. */
class PreviewInABrowserTest {
    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final States STATES = new States(CATALOGUE.languages());
    private static final PromptSelector SELECTOR = new PromptSelector(
            CATALOGUE, SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;
    private static String address;

    @BeforeAll
    static void open() throws IOException {
        assertThat(CHROMIUM).as("apt-get install -y chromium").exists();
        assertThat(DRIVER).as("apt-get install -y chromium-driver").exists();
        Path page = folder.resolve("preview.html");
        Files.writeString(page, new PreviewPage(CATALOGUE).html());
        address = page.toUri().toString();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1200,1600");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void load() {
        browser.get(address);
    }

    private static void set(int state) {
        int[] settings = STATES.settings(state);
        for (int i = 0; i < settings.length; i++) {
            browser.executeScript(
                    "var c = document.getElementById(arguments[0]); c.value = arguments[1];"
                            + " c.dispatchEvent(new Event('input', {bubbles: true}));",
                    "axis-" + STATES.axes().get(i).id(),
                    settings[i]);
        }
    }

    private static String text(String css) {
        return browser.findElement(By.cssSelector(css)).getText();
    }

    private static int visible() {
        return browser.findElements(By.cssSelector("#list > li:not([hidden])")).size();
    }

    private static void choose(String filter, String value) {
        browser.executeScript(
                "var c = document.getElementById(arguments[0]); c.value = arguments[1];"
                        + " c.dispatchEvent(new Event('input', {bubbles: true}));",
                filter,
                value);
    }

    @Test
    void saysWhatTheSelectorSays() {
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            int state = random.nextInt(STATES.count());
            set(state);
            Offer offer = SELECTOR.select(STATES.request(state));
            assertThat(text("#offer")).contains(offer.lead());
            if (offer instanceof Offer.OfPrompt prompt) {
                assertThat(text("#offer blockquote")).isEqualTo(prompt.prompt().text());
                assertThat(browser.findElements(By.cssSelector("#offer .swap"))).hasSameSizeAs(prompt.swaps());
                assertThat(text("[id='prompt-" + prompt.prompt().id() + "'] .tag")).isEqualTo("offered");
            }
            long held = offer.decisions().stream()
                    .filter(decision -> decision.verdict() == Decision.Verdict.WITHHELD)
                    .count();
            choose("f-status", "held");
            assertThat(visible()).isEqualTo((int) held);
            choose("f-status", "");
            assertThat(visible()).isEqualTo(offer.decisions().size());
        }
    }

    @Test
    void isWrittenAlikeEveryTime() throws IOException {
        assertThat(folder.resolve("preview.html")).hasContent(new PreviewPage(CATALOGUE).html());
    }

    @Test
    void filtersWithAndNotOr() {
        for (Phase phase : List.of(Phase.EARLY, Phase.LATER)) {
            choose("f-phase", phase.code());
            choose("f-modality", Modality.CREATIVE.code());
            choose("f-intensity", "2");
            List<Prompt> expected = CATALOGUE.prompts().stream()
                    .filter(prompt -> prompt.phases().contains(phase)
                            && prompt.modality() == Modality.CREATIVE
                            && prompt.intensity() == 2)
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(visible()).isEqualTo(expected.size());
            assertThat(text("#count")).isEqualTo(expected.size() + " of 144 prompts");
        }
        choose("f-phase", "");
        choose("f-modality", "");
        choose("f-intensity", "");
        choose("f-words", "es");
        assertThat(visible()).isEqualTo(133);
    }

    @Test
    void showsHelpAndNoPromptInACrisis() {
        browser.findElement(By.id("crisis")).sendKeys(Keys.SPACE);
        assertThat(text("#offer")).contains("HELP FIRST, AND NOTHING ELSE", "Here are people you can reach right now.");
        assertThat(browser.findElements(By.cssSelector("#offer blockquote"))).isEmpty();
        choose("f-status", "open");
        assertThat(visible()).isZero();
    }

    @Test
    void mixesNoLanguages() {
        choose("axis-language", "1");
        assertThat(browser.findElements(By.cssSelector("main [lang=en]"))).isEmpty();
        assertThat(text("#offer [lang=es]")).isEqualTo(OfferWords.spanish().line("offer.prompt"));
        assertThat(text("[id='prompt-mid.not-yet'] .status [lang=es]"))
                .isEqualTo(OfferWords.spanish().forPerson(new Reason(ReasonCode.PHASE, null, null)));
        assertThat(text("#sums [lang=es]")).isNotBlank();
        browser.findElement(By.id("crisis")).sendKeys(Keys.SPACE);
        assertThat(text("#offer")).contains(OfferWords.spanish().line("offer.crisis"));
        assertThat(text("[id='prompt-early.weather'] .status"))
                .contains(OfferWords.spanish().forClinician(new Reason(ReasonCode.CRISIS, null, null)));
        browser.findElement(By.id("crisis")).sendKeys(Keys.SPACE);
        assertThat(text("[id='prompt-mid.not-yet']")).contains("There are no reviewed words in Español");
        assertThat(text("[id='prompt-early.weather'] .words")).isEqualTo(CATALOGUE.text("es", "prompt.early.weather.text"));
    }

    @Test
    void worksFromTheKeyboard() {
        WebElement day = browser.findElement(By.id("axis-day"));
        day.sendKeys(Keys.ARROW_RIGHT);
        assertThat(text("output[for=axis-day]")).isEqualTo("8 days after");
        assertThat(day.getAttribute("aria-valuetext")).isEqualTo("8 days after");
        day.sendKeys(Keys.HOME);
        assertThat(text("output[for=axis-day]")).isEqualTo("before any dose");
        day.sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getDomProperty("id")).isEqualTo("axis-distress");
    }

    @Test
    void namesEveryControl() {
        List<WebElement> controls = browser.findElements(By.cssSelector("input, select"));
        assertThat(controls).hasSize(15);
        assertThat(controls).allSatisfy(control -> assertThat(control.getAccessibleName())
                .isNotBlank());
        assertThat(text("#offer")).isNotBlank();
        assertThat(browser.findElement(By.id("offer")).getDomAttribute("aria-live"))
                .isEqualTo("polite");
    }

    @Test
    void asksNobodyForAnythingAndMakesNoMistake() {
        set(1);
        assertThat(browser.executeScript("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }
}

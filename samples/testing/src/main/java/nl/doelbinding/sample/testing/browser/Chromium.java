package nl.doelbinding.sample.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A visitor with headless Chromium, from Debian's packages {@code chromium} and {@code
 * chromium-driver}; where they are not, tests that ask for it are skipped. Not for several threads.
 */
public final class Chromium implements AutoCloseable {

  /** The widths at which a page is looked at: a telephone and a desk. */
  private static final List<Integer> WIDTHS = List.of(390, 1280);

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path PICTURES = Path.of("target", "pictures");

  /** How often something is asked before it is given up: for ten seconds. */
  private static final int TRIES = 200;

  private static final Duration PAUSE = Duration.ofMillis(50);

  // It warns of every version of Chromium that is newer than itself.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens a browser without a past, of somebody who reads Dutch. */
  public static Chromium open() {
    for (Path program : List.of(BROWSER, DRIVER)) {
      assumeTrue(Files.isExecutable(program), () -> "Skipped: no " + program + " on this machine");
    }
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "nl"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .withSilent(true)
            // What the browser itself says, such as the form of a date.
            .withEnvironment(Map.of("LANGUAGE", "nl"))
            .build();
    return new Chromium(new ChromeDriver(service, options));
  }

  /** For what has no word here. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Goes to an address. */
  public Chromium visit(String address) {
    driver.get(address);
    return this;
  }

  /** Types into the field of that name, in place of what stands there. */
  public Chromium type(String name, String text) {
    WebElement field = driver.findElement(By.name(name));
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** Ticks the box, or chooses the button, of that name. */
  public Chromium tick(String name) {
    driver.findElement(By.name(name)).click();
    return this;
  }

  /** Clicks on what a CSS selector finds first. */
  public Chromium click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
    return this;
  }

  /** Clicks on what leads to another page, and waits for that. */
  public Chromium submit(String selector) {
    WebElement page = driver.findElement(By.tagName("html"));
    click(selector);
    for (int tries = 0; tries < TRIES && !isLeft(page); tries++) {
      pause();
    }
    return this;
  }

  private static boolean isLeft(WebElement page) {
    try {
      page.getTagName();
      return false;
    } catch (WebDriverException left) {
      // Stale, or of a document that is about to be: the driver has several words for it.
      return true;
    }
  }

  private static void pause() {
    LockSupport.parkNanos(PAUSE.toNanos());
  }

  /** Follows the link that bears a text. */
  public Chromium follow(String text) {
    driver.findElement(By.linkText(text)).click();
    return this;
  }

  /** What the page says. */
  public String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** The heading of the page. */
  public String heading() {
    return driver.findElement(By.tagName("h1")).getText();
  }

  /**
   * Looks at the page at each width: axe finds nothing, nothing is wider than the window, and the
   * console of the browser stays empty. Leaves pictures in {@code target/pictures}.
   *
   * @param name of the pictures, without width and ending
   */
  public Chromium inspect(String name) {
    for (int width : WIDTHS) {
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", false));
      picture(name + "-" + width);
      assertThat(Axe.violations(driver)).as("%s at %d pixels", name, width).isEmpty();
      assertThat(driver.executeScript("return document.documentElement.scrollWidth"))
          .as("width of %s in a window of %d", name, width)
          .asInstanceOf(LONG)
          .isLessThanOrEqualTo(width);
    }
    assertThat(console()).as("console of %s", name).isEmpty();
    return this;
  }

  /**
   * Says that the page came with a status that is an error, as it should: the console of the
   * browser tells of that, and of nothing else.
   */
  public Chromium answered(int status) {
    List<String> told = console();
    for (int tries = 0; tries < TRIES && told.isEmpty(); tries++) {
      pause();
      told = console();
    }
    assertThat(told).singleElement().asString().contains(" " + status + " ");
    return this;
  }

  /**
   * What the browser complained about since it was asked last; not that a site has no icon, for
   * which it asks by itself.
   */
  public List<String> console() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (!entry.getMessage().contains("/favicon.ico ")) {
        complaints.add(entry.getLevel() + " " + entry.getMessage());
      }
    }
    return complaints;
  }

  private void picture(String name) {
    Map<String, Object> taken =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    try {
      Files.createDirectories(PICTURES);
      Files.write(
          PICTURES.resolve(name + ".png"),
          Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}

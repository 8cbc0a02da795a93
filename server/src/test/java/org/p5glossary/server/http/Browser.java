package org.p5glossary.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium without a window, on a profile of its own. It watches what the pages ask for and say
 * on the console. Nothing is ever downloaded: the driver is the one that is installed.
 */
final class Browser implements AutoCloseable {

  static final String ABSENT = "no Chromium found: install chromium and chromium-driver";

  /** Where screenshots are kept. */
  static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int HEIGHT = 900;

  /** Addresses that reach nobody. */
  private static final Set<String> NO_HOST = Set.of("data", "blob", "about", "chrome");

  private final ChromeDriver driver;
  private final Path profile;
  private final String address;

  private Browser(ChromeDriver driver, Path profile, String address) {
    this.driver = driver;
    this.profile = profile;
    this.address = address;
  }

  /** Whether a browser and its driver are installed. */
  static boolean isInstalled() {
    return chromium().isPresent() && chromeDriver().isPresent();
  }

  private static Optional<Path> chromium() {
    return first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  }

  private static Optional<Path> chromeDriver() {
    return first("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
  }

  private static Optional<Path> first(String... paths) {
    return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /**
   * Starts a browser.
   *
   * @param address the server whose pages it opens
   */
  static Browser start(String address) {
    try {
      Path profile = Files.createTempDirectory("p5-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(chromium().orElseThrow().toFile());
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
          "--lang=en",
          "--user-data-dir=" + profile);
      LoggingPreferences logs = new LoggingPreferences();
      logs.enable(LogType.BROWSER, Level.ALL);
      logs.enable(LogType.PERFORMANCE, Level.ALL);
      options.setCapability("goog:loggingPrefs", logs);
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(chromeDriver().orElseThrow().toFile())
              .usingAnyFreePort()
              .build();
      ChromeDriver driver = new ChromeDriver(service, options);
      driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
      return new Browser(driver, profile, address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page of the server. */
  void open(String path) {
    driver.get(address + path);
  }

  /** The address of the page that is open, without the server. */
  String path() {
    return driver.getCurrentUrl().substring(address.length());
  }

  /** The window's width in CSS pixels, as a phone or a desk has it. */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the reader's system prefers: "light" or "dark". */
  void scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Shows pages as they are printed, until a scheme is set again. */
  void onPaper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  /** By how many pixels the page that is open is wider than its window; 0 if it is not. */
  int sideways() {
    Object more =
        driver.executeScript(
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth");
    return ((Number) more).intValue();
  }

  /** Whether pages may run scripts from now on. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Lets pages write to the clipboard and the test read it. */
  void allowClipboard() {
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of(
            "origin",
            address,
            "permissions",
            List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  /** Keeps a picture of the whole page that is open. */
  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What axe-core finds wrong with the page that is open, one line each. */
  List<String> violations() {
    driver.executeScript(Axe.SOURCE);
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ["violations"]}).then(
              (result) => done(result.violations.flatMap((rule) => rule.nodes.map(
                (node) => rule.id + " at " + node.target.join(" ") + ": " + node.failureSummary))),
              (error) => done(["axe failed: " + error]));
            """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** What pages complained of on the console since this was last asked. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      complaints.add(entry.getLevel() + " " + entry.getMessage());
    }
    return complaints;
  }

  /** Addresses outside the server that pages asked for since this was last asked. */
  List<String> requestsElsewhere() {
    List<String> elsewhere = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      String url = requested(entry.getMessage());
      if (!url.isEmpty()
          && !url.startsWith(address + "/")
          && !NO_HOST.contains(URI.create(url).getScheme())) {
        elsewhere.add(url);
      }
    }
    return elsewhere;
  }

  /** Whether the server sent events to pages since its requests were last asked for. */
  boolean eventsTold() {
    boolean told = false;
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      told |= entry.getMessage().contains("\"Network.eventSourceMessageReceived\"");
    }
    return told;
  }

  /** The address that a message of the browser's log says is asked for; "" if it says none. */
  private static String requested(String message) {
    try {
      JsonNode event = MAPPER.readTree(message).path("message");
      return event.path("method").asText().equals("Network.requestWillBeSent")
          ? event.at("/params/request/url").asText()
          : "";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Chromium may still be writing while it ends; the rest is the system's temporary files.
    }
  }

  /** The accessibility checker, read once. */
  private static final class Axe {
    private static final String SOURCE = read();

    private static String read() {
      try (InputStream in =
          Browser.class.getResourceAsStream(
              "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

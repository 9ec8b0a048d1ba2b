package io.github.copydesk.page;

import static org.junit.jupiter.api.Assumptions.abort;

import io.github.copydesk.article.Article;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium without a window, driven by its own chromedriver. Where either is not installed, a
 * test that opens it is skipped; on CI it fails.
 */
final class Browser implements AutoCloseable {
  private static final Path AXE = Path.of("target/axe/node_modules/axe-core/axe.min.js");
  private static final boolean CI = "true".equals(System.getenv("CI"));

  private final ChromeDriver driver;
  private final Path folder;

  private Browser(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  static Browser open(Path folder) {
    Optional<File> chromium = program("chromium");
    Optional<File> chromedriver = program("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      throw missing("chromium and chromedriver are not installed (Debian: chromium-driver)");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--force-color-profile=srgb");
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), folder);
  }

  private static Optional<File> program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return List.of(path.split(File.pathSeparator)).stream()
        .map(each -> new File(each, name))
        .filter(File::canExecute)
        .findFirst();
  }

  private static RuntimeException missing(String what) {
    if (CI) {
      return new IllegalStateException(what + ", but CI=true");
    }
    return abort(what);
  }

  /** Sets the size of the window, as a phone has it if it is narrow. */
  Browser size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Whether it is a screen that is touched, without a pointer that hovers. */
  Browser touch(boolean touch) {
    driver.executeCdpCommand(
        "Emulation.setTouchEmulationEnabled", Map.of("enabled", touch, "maxTouchPoints", 1));
    return this;
  }

  /** Sets the medium, {@code screen} or {@code print}, and the colour scheme. */
  Browser media(String medium, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** Opens the page of an article, from a file. */
  Browser show(Article article) throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, ArticlePage.of(article));
    driver.get(page.toUri().toString());
    return this;
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The value of a JavaScript expression. */
  @Nullable Object eval(String expression, Object... arguments) {
    return driver.executeScript("return " + expression, arguments);
  }

  /** Whether a JavaScript expression is true. */
  boolean test(String expression, Object... arguments) {
    return Boolean.TRUE.equals(eval(expression, arguments));
  }

  /** The value of a JavaScript expression that is a number. */
  Number number(String expression, Object... arguments) {
    return (Number) Objects.requireNonNull(eval(expression, arguments));
  }

  /** The numbers of a JavaScript expression that is an array of them. */
  List<Integer> numbers(String expression, Object... arguments) {
    return ((List<?>) Objects.requireNonNull(eval(expression, arguments)))
        .stream().map(each -> (int) Math.round(((Number) each).doubleValue())).toList();
  }

  /** What the page or the browser wrote to the console since the last time. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  /** A picture of the page down to a height, stored among the screenshots. */
  byte[] picture(String name, int height) throws IOException {
    Object width = number("document.documentElement.clientWidth");
    Object shown = number("Math.min(arguments[0], document.documentElement.scrollHeight)", height);
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of(
                "format",
                "png",
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", shown, "scale", 1)));
    byte[] png = Base64.getDecoder().decode((String) answer.get("data"));
    Path file = Path.of("target/screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, png);
    return png;
  }

  /** What axe-core finds wrong with the page: the rule, and the elements that break it. */
  List<String> axe() throws IOException {
    if (!Files.exists(AXE)) {
      throw missing(
          "axe-core is not installed (npm install --prefix target/axe axe-core in examples/page)");
    }
    driver.executeScript(Files.readString(AXE));
    Object violations =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run({resultTypes: ['violations']}).then(
                results => done(results.violations.map(
                    each => each.id + ': ' + each.nodes.slice(0, 5).map(
                        node => node.html + ' ' + node.failureSummary).join('; '))),
                error => done(['axe failed: ' + error]));
            """);
    return ((List<?>) Objects.requireNonNull(violations)).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}

package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;

/** What a person sees and does, in a real browser. */
class BrowserTest {
  private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
  private static final List<String> SCHEMES = List.of("light", "dark");

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open(folder);
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void desk() {
    browser.touch(false).size(1280, 900).media("screen", "light");
  }

  static Stream<Map.Entry<String, Article>> stories() {
    return Stream.of(
        Map.entry("kursk", Stories.kursk()),
        Map.entry("quake", Stories.quake()),
        Map.entry("river", Stories.river()),
        Map.entry("many", Stories.many(400)));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void fitsEveryWidthInBothSchemesWithoutARequestOrAMessage(Map.Entry<String, Article> story)
      throws IOException {
    for (int width : WIDTHS) {
      for (String scheme : SCHEMES) {
        String name = story.getKey() + "-" + width + "-" + scheme;
        browser.size(width, 900).media("screen", scheme).show(story.getValue());
        BufferedImage picture = image(browser.picture(name, 6000));

        assertThat(browser.eval("document.documentElement.scrollWidth"))
            .as(name)
            .isEqualTo((long) width);
        assertThat(picture.getWidth()).as(name).isEqualTo(width);
        assertThat(new Color(picture.getRGB(1, 1)))
            .as(name)
            .isEqualTo(scheme.equals("light") ? new Color(0xfbfaf6) : new Color(0x16181b));
        assertThat(browser.eval("performance.getEntriesByType('resource').length"))
            .as(name)
            .isEqualTo(0L);
        assertThat(browser.console()).as(name).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void axeFindsNothingWrong(Map.Entry<String, Article> story) throws IOException {
    for (String scheme : SCHEMES) {
      for (int width : List.of(360, 1280)) {
        browser.size(width, 900).media("screen", scheme);
        browser.show(story.getKey().equals("many") ? Stories.many(40) : story.getValue());

        assertThat(browser.axe()).as(story.getKey() + " " + scheme + " " + width).isEmpty();
      }
    }
  }

  @Test
  void theHighlightsOfThePictureAreWhereTheWordsAre() throws IOException {
    browser.show(Stories.kursk());
    BufferedImage picture = image(browser.picture("kursk-highlights", 6000));

    for (WebElement mark : browser.findAll("#body .said")) {
      List<Integer> box =
          browser.numbers(
              "(r => [r.left + scrollX, r.top + scrollY, r.width, r.height])"
                  + "(arguments[0].getClientRects()[0])",
              mark);
      assertThat(colours(picture, box))
          .as(mark.getText())
          .anyMatch(List.of(0xe2ebfa, 0xfbe4df, 0xece3f8)::contains);
    }
  }

  @Test
  void openRangesFadeAndClosedOnesDoNot() throws IOException {
    browser.show(Stories.quake());
    BufferedImage picture = image(browser.picture("quake-bars", 9000));
    Color toll = new Color(0xa3241f);

    for (WebElement bar : browser.findAll("#tolls .claims:not(.together) rect")) {
      List<Integer> box =
          browser.numbers(
              "(r => [r.left + scrollX, r.top + scrollY, r.width, r.height])"
                  + "(arguments[0].getBoundingClientRect())",
              bar);
      int y = box.get(1) + box.get(3) / 2;
      double begin = distance(new Color(picture.getRGB(box.get(0) + 6, y)), toll);
      double end = distance(new Color(picture.getRGB(box.get(0) + box.get(2) - 14, y)), toll);
      String css = String.valueOf(bar.getDomAttribute("class"));
      if (css.contains("open-high")) {
        assertThat(begin).as(css).isLessThan(30);
        assertThat(end).as(css).isGreaterThan(100);
      } else if (css.contains("open-low")) {
        assertThat(begin).as(css).isGreaterThan(100);
        assertThat(end).as(css).isLessThan(60);
      } else {
        assertThat(begin).as(css).isLessThan(30);
        assertThat(end).as(css).isLessThan(30);
      }
    }
  }

  @Test
  void aPointerShowsWhoSaidItThroughWhom() throws IOException {
    browser.show(Stories.quake());
    WebElement tip = browser.find("#body [id^=body-] > a[href='#t4'] + .tip");
    assertThat(tip.isDisplayed()).isFalse();

    new Actions(browser.driver()).moveToElement(browser.find("#body a[href='#t4']")).perform();

    assertThat(tip.isDisplayed()).isTrue();
    assertThat(tip.getText())
        .contains("T4", "casualty report", "Ana Ruiz, via Example Radio", "claimed", "not checked")
        .contains("Q1", "direct quote", "≠ disputed");
    assertThat(browser.eval("arguments[0].getBoundingClientRect().right <= innerWidth", tip))
        .isEqualTo(true);

    new Actions(browser.driver()).moveToElement(browser.find("h1")).perform();
    assertThat(tip.isDisplayed()).isFalse();
  }

  @Test
  void tabGoesThroughThePageInItsOrderAndShowsTheSame() throws IOException {
    browser.show(Stories.kursk());
    Actions keys = new Actions(browser.driver());
    long stops =
        browser
            .number("document.querySelectorAll('a[href]:not([tabindex]), input, summary').length")
            .longValue();
    Set<Object> visited = new HashSet<>();
    int tips = 0;
    for (long i = 0; i < stops; i++) {
      browser.eval("window.before = document.activeElement");
      keys.sendKeys(Keys.TAB).perform();
      Object forward =
          browser.eval(
              "before === document.body || Boolean(before.compareDocumentPosition("
                  + "document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)");
      if (browser.test("document.activeElement === document.body")) {
        break; // behind the last one
      }
      WebElement here = browser.driver().switchTo().activeElement();
      assertThat(forward).as(here.getText()).isEqualTo(true);
      visited.add(here);
      if (browser.test("arguments[0].matches('.said')", here)) {
        assertThat(here.findElement(By.xpath("../*[@class='tip']")))
            .matches(WebElement::isDisplayed);
        tips++;
      }
    }
    assertThat(visited).hasSizeGreaterThan(100);
    assertThat(tips).isEqualTo(browser.findAll(".said").size());
  }

  @Test
  void enterLeadsToTheStatementAndBack() throws IOException {
    browser.show(Stories.kursk());
    WebElement mark = browser.find("#body a[href='#q2']");

    mark.sendKeys(Keys.ENTER);

    assertThat(browser.find(".card:target").getDomAttribute("id")).isEqualTo("q2");
    assertThat(browser.eval(IN_VIEW, browser.find("#q2"))).isEqualTo(true);

    browser.find("#q2 .close").sendKeys(Keys.ENTER);

    assertThat(browser.find(".mark:target").getText()).startsWith("“They entered a war,”");
    assertThat(browser.eval(IN_VIEW, mark)).isEqualTo(true);
  }

  private static final String IN_VIEW =
      "(r => r.top >= 0 && r.top < innerHeight && r.bottom > 0)"
          + "(arguments[0].getBoundingClientRect())";

  @Test
  void aTapShowsTheStatementAtTheBottomOfAPhone() throws IOException {
    browser.touch(true).size(360, 700).show(Stories.kursk());
    WebElement mark = browser.find("#body a[href='#q2']");
    browser.eval("arguments[0].scrollIntoView({block: 'center'})", mark);

    mark.click();

    WebElement card = browser.find(".card:target");
    assertThat(card.getDomAttribute("id")).isEqualTo("q2");
    assertThat(browser.eval("Math.round(arguments[0].getBoundingClientRect().bottom)", card))
        .isEqualTo(700L);
    assertThat(card.getText()).contains("direct quote", "Matthew Miller", "stated", "not checked");
    browser.picture("kursk-360-sheet", 6000);

    browser.find("#q2 .close").click();

    assertThat(browser.findAll(".card:target")).isEmpty();
    assertThat(browser.eval(IN_VIEW, mark)).isEqualTo(true);
  }

  @Test
  void aProblemLeadsToItsPlaceAndThePlaceToIt() throws IOException {
    browser.show(Stories.quake());
    String flag = browser.find("#body .flag").getDomAttribute("href");

    browser.find("#body .flag").click();

    WebElement entry = browser.find(".problems > li:target");
    assertThat("#" + entry.getDomAttribute("id")).isEqualTo(flag);

    entry.findElement(By.cssSelector("a[href^='#body']")).click();

    assertThat(browser.findAll("#body .mark:target")).hasSize(1);
  }

  @Test
  void aSwitchShowsWhatNoStatementCovers() throws IOException {
    browser.show(Stories.quake());
    WebElement gap = browser.find("#body .gap");
    assertThat(gap.getCssValue("background-image")).isEqualTo("none");

    browser.find("label[for=show-gaps]").click();

    assertThat(gap.getCssValue("background-image")).contains("gradient");
    browser.picture("quake-gaps", 2000);
  }

  @Test
  void paperShowsEverythingAndNothingThatNeedsAPointer() throws IOException {
    browser.size(794, 1123).media("print", "light").show(Stories.quake());

    assertThat(browser.findAll(".tip, nav, .skip, .close, .switch"))
        .isNotEmpty()
        .noneMatch(WebElement::isDisplayed);
    assertThat(browser.findAll(".card")).isNotEmpty().allMatch(WebElement::isDisplayed);
    assertThat(browser.findAll(".gaps li")).isNotEmpty().allMatch(WebElement::isDisplayed);
    assertThat(
            browser.eval(
                "getComputedStyle(document.querySelector('[data-n=T3]'), '::after').content"))
        .asString()
        .contains("T3");
    browser.picture("quake-print", 4000);
    browser.media("", "light");
    Pdf pdf = browser.driver().print(new PrintOptions());
    assertThat(pdf.getContent()).hasSizeGreaterThan(20_000);
  }

  @Test
  void scriptsRunInTheirOwnDirection() throws IOException {
    browser.show(Stories.river());

    assertThat(browser.findAll("#body .para, h1, .standfirst"))
        .hasSize(5)
        .allMatch(text -> text.getCssValue("direction").equals("rtl"));
    assertThat(browser.find("#q2 .words").getCssValue("direction")).isEqualTo("ltr");
    assertThat(browser.find("#q3 .words").getCssValue("direction")).isEqualTo("rtl");
    assertThat(browser.find("#body .para").getText()).contains("Example Wire");
  }

  @Test
  void aBodyOfOneMegabyteIsShownWhole() throws IOException {
    String body = "Nobody said anything worth a quote. 😀\n".repeat(27_000);
    browser.show(
        Article.builder()
            .kind(ArticleKind.REPORT)
            .language("en")
            .headline("Long")
            .body(body)
            .build());

    assertThat(browser.number("document.querySelector('#body').textContent.length").intValue())
        .isGreaterThanOrEqualTo(body.length());
    assertThat(browser.console()).isEmpty();
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Set<Integer> colours(BufferedImage picture, List<Integer> box) {
    Set<Integer> colours = new HashSet<>();
    for (int x = box.get(0); x < box.get(0) + box.get(2); x++) {
      for (int y = box.get(1); y < box.get(1) + box.get(3); y++) {
        colours.add(picture.getRGB(x, y) & 0xffffff);
      }
    }
    return colours;
  }

  private static double distance(Color a, Color b) {
    return Math.sqrt(
        Math.pow(a.getRed() - b.getRed(), 2)
            + Math.pow(a.getGreen() - b.getGreen(), 2)
            + Math.pow(a.getBlue() - b.getBlue(), 2));
  }
}

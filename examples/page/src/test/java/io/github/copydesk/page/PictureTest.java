package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.interactions.Actions;

/**
 * The picture of a page that the README shows; {@code mvn test -pl examples/page -Dtest=PictureTest
 * -Dcopydesk.golden=write} takes it again. How letters look depends on the fonts of a machine, so
 * pictures are not compared.
 */
class PictureTest {
  private static final Path PICTURE = Path.of("page.png");

  @TempDir Path folder;

  @Test
  void isOfTheReportOfTheTourWithAStatementPointedAt() throws IOException {
    try (Browser browser = Browser.open(folder)) {
      browser.size(1100, 900).media("screen", "light").show(Stories.kursk());
      new Actions(browser.driver())
          .moveToElement(browser.find("#body a.said[href='#q2']"))
          .perform();

      byte[] taken = browser.picture("readme", 900);
      if ("write".equals(System.getProperty("copydesk.golden"))) {
        Files.write(PICTURE, taken);
      }
      assertThat(browser.findAll("#body .tip")).anyMatch(tip -> tip.isDisplayed());
    }
    BufferedImage stored = ImageIO.read(PICTURE.toFile());
    assertThat(stored.getWidth()).isEqualTo(1100);
    assertThat(stored.getHeight()).isEqualTo(900);
    assertThat(Files.size(PICTURE)).isLessThan(250_000);
  }
}

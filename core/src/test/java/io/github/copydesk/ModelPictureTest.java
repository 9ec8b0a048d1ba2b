package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The picture of the types in the README matches the code. If it does not, run this with {@code
 * -Dcopydesk.golden=write} and review what changed.
 */
class ModelPictureTest {
  private static final Path PICTURE = Path.of("..", ".github", "model.svg");

  /** The packages from left to right and from top to bottom. */
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("article", "basics"),
          List.of("quote", "casualty", "sanction"),
          List.of("source"),
          List.of("text", "actor", "time"));

  @Test
  void thePictureIsThatOfTheTypes() throws IOException {
    ModelTypes types = new ModelTypes(Samples.types());
    ModelLayout layout = new ModelLayout(types, COLUMNS);
    assertThat(layout.boxes).as("types with a box").containsOnlyKeys(types.all());

    String picture = ModelPicture.svg(types, layout);
    if ("write".equals(System.getProperty("copydesk.golden"))) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, picture);
    }
    assertThat(PICTURE)
        .as("the types are no longer those of the picture: write it with -Dcopydesk.golden=write")
        .hasContent(picture);
  }
}

package io.github.copydesk.source;

import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.text.TextAnchor;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something said or done that an article reports: a quote, a casualty report or a sanction. All
 * three have a source and a place in the text.
 */
public interface Statement extends NewsValue {
  /** The attribution: who said it, and who passed it on. */
  @Valid
  Attribution getAttribution();

  /**
   * Where in the article it appears, one anchor for each time it is printed; empty if it has not
   * been anchored.
   */
  List<@Valid TextAnchor> getAnchors();

  /** The results of checking it, one for each check; empty if it was not checked. */
  List<@Valid Verification> getVerifications();

  /** How it was extracted from the text; absent if it was recorded when the text was written. */
  Optional<@Valid Extraction> getExtraction();

  /** The additional data of an application. The default is none. */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.none();
  }
}

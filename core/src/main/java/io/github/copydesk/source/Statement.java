package io.github.copydesk.source;

import io.github.copydesk.basics.Extensions;
import io.github.copydesk.text.TextAnchor;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that somebody said or did, as an article reports it: a quote, a casualty report or a
 * sanction. All three have a source and a place in the text.
 */
public interface Statement {
  /** Who said it and through whom. */
  @Valid
  Attribution getAttribution();

  /**
   * Where in the article it stands, one anchor for each time it is printed; empty where nobody has
   * anchored it.
   */
  List<@Valid TextAnchor> getAnchors();

  /** What came of checking it, once for each check; empty if no one has checked it. */
  List<@Valid Verification> getVerifications();

  /** How it got out of the text; absent where the text was written with it. */
  Optional<@Valid Extraction> getExtraction();

  /** What an application adds; none unless it says otherwise. */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.none();
  }
}

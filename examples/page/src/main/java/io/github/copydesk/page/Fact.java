package io.github.copydesk.page;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name and a value, such as <i>where: near Plekhovo</i>.
 *
 * @param url where the value links to; null if it is no link
 */
record Fact(String name, String value, @Nullable String url) {
  static Fact of(String name, String value) {
    return new Fact(name, value, null);
  }

  /** An address, which is a link if it is one of the web, and otherwise just text. */
  static Fact of(String name, URI url) {
    return new Fact(name, url.toString(), web(url).orElse(null));
  }

  /** The address as a link, if it leads to the web; {@code javascript:} and the like are none. */
  static Optional<String> web(URI url) {
    boolean web =
        "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
    return web && url.getHost() != null ? Optional.of(url.toString()) : Optional.empty();
  }
}

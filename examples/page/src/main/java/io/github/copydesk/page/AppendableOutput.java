package io.github.copydesk.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Passes what a template writes on to an {@link Appendable}, except for the few characters that
 * HTML cannot hold as they are: it writes a carriage return as a reference, because a parser would
 * read it as a line feed, and U+FFFD for a NUL, for half a surrogate pair, and for U+FFFE and
 * U+FFFF, which are no characters.
 */
final class AppendableOutput implements TemplateOutput {
  private static final String REPLACEMENT = "\uFFFD";

  private final Appendable out;

  AppendableOutput(Appendable out) {
    this.out = out;
  }

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    try {
      int written = beginIndex;
      for (int i = beginIndex; i < endIndex; i++) {
        String instead = instead(value, i);
        if (instead != null) {
          out.append(value, written, i).append(instead);
          written = i + 1;
        }
      }
      out.append(value, written, endIndex);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String instead(String text, int i) {
    char c = text.charAt(i);
    if (c == '\r') {
      return "&#13;";
    }
    boolean lone =
        Character.isHighSurrogate(c)
            ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
            : Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    return c == 0 || c >= 0xFFFE || lone ? REPLACEMENT : null;
  }
}

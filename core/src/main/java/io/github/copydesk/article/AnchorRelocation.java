package io.github.copydesk.article;

import io.github.copydesk.source.Statement;
import io.github.copydesk.text.Relocation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one anchor of an article when the text was revised, such as
 * <i>quotes[3].anchors[0] moved: body 120–138 to 131–149</i>.
 */
public final class AnchorRelocation {
  private final String path;
  private final Statement statement;
  private final Relocation relocation;

  AnchorRelocation(String path, Statement statement, Relocation relocation) {
    this.path = path;
    this.statement = statement;
    this.relocation = relocation;
  }

  /** The path of the anchor in the article, as in a violation: {@code quotes[3].anchors[0]}. */
  public String path() {
    return path;
  }

  /** The statement the anchor belongs to, as it was before the revision. */
  public Statement statement() {
    return statement;
  }

  /** What happened to the anchor. */
  public Relocation relocation() {
    return relocation;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnchorRelocation that
        && path.equals(that.path)
        && statement.equals(that.statement)
        && relocation.equals(that.relocation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, statement, relocation);
  }

  /** {@code quotes[3].anchors[0] moved: body 120–138 “legitimate targets” to 131–149}. */
  @Override
  public String toString() {
    return path + " " + relocation;
  }
}

package io.github.copydesk.article;

import io.github.copydesk.text.Relocation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article with a new text, its anchors moved along, and what happened to each anchor, such as
 * <i>28 anchors: 3 unchanged, 24 moved, 0 uncertain, 0 ambiguous, 1 lost</i>.
 */
public final class ArticleRevision {
  private final Article article;
  private final List<AnchorRelocation> anchors;

  ArticleRevision(Article article, List<AnchorRelocation> anchors) {
    this.article = article;
    this.anchors = List.copyOf(anchors);
  }

  /**
   * The article with the new text. Uncertain, ambiguous and lost anchors are kept unchanged, so
   * that nothing is dropped and {@code NewsValidator} reports them until an editor decides.
   */
  public Article article() {
    return article;
  }

  /** What happened to each anchor, in the order of the article's statements. */
  public List<AnchorRelocation> anchors() {
    return anchors;
  }

  /** The anchors that are now at other positions, in other marks, or between other words. */
  public List<AnchorRelocation> moved() {
    return those(Relocation.Moved.class);
  }

  /** The anchors whose words occur in one place, with too little to tell whether it is meant. */
  public List<AnchorRelocation> uncertain() {
    return those(Relocation.Uncertain.class);
  }

  /** The anchors whose words occur in several places, with nothing to tell which is meant. */
  public List<AnchorRelocation> ambiguous() {
    return those(Relocation.Ambiguous.class);
  }

  /** The anchors whose words are gone. */
  public List<AnchorRelocation> lost() {
    return those(Relocation.Lost.class);
  }

  /** Whether every anchor was found again. */
  public boolean complete() {
    return uncertain().isEmpty() && ambiguous().isEmpty() && lost().isEmpty();
  }

  private List<AnchorRelocation> those(Class<? extends Relocation> kind) {
    return anchors.stream().filter(anchor -> kind.isInstance(anchor.relocation())).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleRevision that
        && article.equals(that.article)
        && anchors.equals(that.anchors);
  }

  @Override
  public int hashCode() {
    return Objects.hash(article, anchors);
  }

  /** {@code 28 anchors: 3 unchanged, 24 moved, 0 uncertain, 0 ambiguous, 1 lost}. */
  @Override
  public String toString() {
    return anchors.size()
        + (anchors.size() == 1 ? " anchor: " : " anchors: ")
        + those(Relocation.Unchanged.class).size()
        + " unchanged, "
        + moved().size()
        + " moved, "
        + uncertain().size()
        + " uncertain, "
        + ambiguous().size()
        + " ambiguous, "
        + lost().size()
        + " lost";
  }
}

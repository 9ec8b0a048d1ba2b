package io.github.copydesk.article;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.source.Extraction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that an article is about or mentions, such as <i>Kursk Oblast, wikidata:Q3908, a place,
 * what the article is about</i>. Words that nothing more is known of are {@linkplain
 * Article#getKeywords() keywords}.
 */
@Value.Immutable
public sealed interface Subject permits ImmutableSubject {
  /** The name: “Kursk Oblast”. */
  @HasText
  @WellFormedText
  String getName();

  /** The sort of thing; absent if not given. */
  Optional<SubjectKind> getKind();

  /** What registers call it: {@code wikidata:Q3908}, {@code medtop:20000053}. */
  List<@Valid Identifier> getIdentifiers();

  /** Whether the article is about it or only mentions it; absent if not given. */
  Optional<SubjectRelation> getRelation();

  /**
   * How much it matters to the article, 0 to 1, as the exact decimal given; absent where nobody has
   * said.
   */
  Optional<
          @Min(value = 0, message = "{io.github.copydesk.article.Subject.relevance}")
          @Max(value = 1, message = "{io.github.copydesk.article.Subject.relevance}") BigDecimal>
      getRelevance();

  /** How it was found in the text; absent if not given. */
  Optional<@Valid Extraction> getExtraction();

  /** A subject of which no more than the name is known. */
  static Subject of(String name) {
    return builder().name(name).build();
  }

  /** A subject of a kind, and what registers call it. */
  static Subject of(String name, SubjectKind kind, Identifier... identifiers) {
    return builder().name(name).kind(kind).addIdentifiers(identifiers).build();
  }

  /** A new builder; the name is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this subject. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Subject}. */
  final class Builder extends ImmutableSubject.Builder {
    Builder() {}
  }
}

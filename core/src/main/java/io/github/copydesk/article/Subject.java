package io.github.copydesk.article;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.NewsValue;
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
 * which the article is about</i>. Words about which nothing more is known are {@linkplain
 * Article#getKeywords() keywords}.
 */
@Value.Immutable
public sealed interface Subject extends NewsValue permits ImmutableSubject {
  /** The name: “Kursk Oblast”. */
  @HasText
  @WellFormedText
  String getName();

  /** The kind of subject: a person, a place; absent if not given. */
  Optional<SubjectKind> getKind();

  /** Its identifiers in registers: {@code wikidata:Q3908}, {@code medtop:20000053}. */
  List<@Valid Identifier> getIdentifiers();

  /** Whether the article is about it or only mentions it; absent if not given. */
  Optional<SubjectRelation> getRelation();

  /** The relevance to the article, from 0 to 1, as the exact decimal given; absent if not given. */
  Optional<
          @Min(value = 0, message = "{io.github.copydesk.article.Subject.relevance}")
          @Max(value = 1, message = "{io.github.copydesk.article.Subject.relevance}") BigDecimal>
      getRelevance();

  /** How it was found in the text; absent if not given. */
  Optional<@Valid Extraction> getExtraction();

  /** A subject for which only the name is known. */
  static Subject of(String name) {
    return builder().name(name).build();
  }

  /** A subject with a name, a kind and its identifiers in registers. */
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

  /**
   * Builds a {@link Subject}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableSubject.Builder {
    Builder() {}
  }
}

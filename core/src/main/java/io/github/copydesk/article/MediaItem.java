package io.github.copydesk.article;

import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A picture, video or graphic that belongs to an article, such as <i>a map of the front in Kursk,
 * 1600 by 900 pixels, by Example Graphics</i>.
 *
 * <p>It is shown with the article. What a source presents as proof is {@link
 * io.github.copydesk.source.Evidence}.
 */
@Value.Immutable
public sealed interface MediaItem extends NewsValue permits ImmutableMediaItem {
  /** The kind of item: an image, a video. */
  MediaKind getKind();

  /** The web address of the item. */
  @WebUrl
  URI getUrl();

  /** The caption printed below it; absent if there is none. */
  Optional<@HasText @WellFormedText String> getCaption();

  /**
   * The credit as printed, which says who made it: “Jane Doe/Example Wire”; absent if not given.
   */
  Optional<@HasText @WellFormedText String> getCredit();

  /** A description for people who cannot see it; absent if not given. */
  Optional<@HasText @WellFormedText String> getAlternativeText();

  /** The notice of rights: “© 2024 Example Wire”. */
  Optional<@HasText @WellFormedText String> getRights();

  /** The width in pixels; absent if not given. */
  Optional<@Min(value = 1, message = "{io.github.copydesk.article.MediaItem.width}") Integer>
      getWidth();

  /** The height in pixels; absent if not given. */
  Optional<@Min(value = 1, message = "{io.github.copydesk.article.MediaItem.height}") Integer>
      getHeight();

  /**
   * How it was made, such as {@link DigitalSource#DIGITAL_CAPTURE} for a photograph; absent if not
   * given.
   */
  Optional<DigitalSource> getDigitalSource();

  /** An item for which only the kind and the address are known. */
  static MediaItem of(MediaKind kind, URI url) {
    return builder().kind(kind).url(url).build();
  }

  /** A new builder; kind and url are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this item. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link MediaItem}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableMediaItem.Builder {
    Builder() {}
  }
}

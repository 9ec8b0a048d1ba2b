package app;

import io.github.copydesk.actor.Person;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.source.Attribution;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/** Maps remarks to quotes and back. */
@Mapper(
    nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
    unmappedSourcePolicy = ReportingPolicy.IGNORE,
    unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface Remarks {
  /** A remark as a quote; what a remark does not have is absent. */
  @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
  @Mapping(target = "attribution", source = "speaker")
  Quote toQuote(Remark remark);

  /** A quote as a remark. */
  @Mapping(target = "speaker", source = "attribution")
  Remark toRemark(Quote quote);

  /** What a person says. */
  default Attribution attribution(String speaker) {
    return Attribution.to(Person.of(speaker));
  }

  /** Who speaks. */
  default String speaker(Attribution attribution) {
    return attribution.describe();
  }

  /** Absent for null. */
  default Optional<String> orAbsent(String text) {
    return Optional.ofNullable(text);
  }

  /** Null for what is absent. */
  default String orNull(Optional<String> text) {
    return text.orElse(null);
  }
}

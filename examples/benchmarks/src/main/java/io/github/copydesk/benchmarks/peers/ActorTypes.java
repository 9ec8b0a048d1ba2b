package io.github.copydesk.benchmarks.peers;

import io.github.copydesk.benchmarks.records.ActorRecord;
import io.github.copydesk.benchmarks.records.CountryRecord;
import io.github.copydesk.benchmarks.records.GroupRecord;
import io.github.copydesk.benchmarks.records.OrganizationRecord;
import io.github.copydesk.benchmarks.records.PersonRecord;
import io.github.copydesk.benchmarks.records.UnnamedSourceRecord;
import java.util.Map;

/** The values of {@code "type"} of an actor. */
final class ActorTypes {
  static final Map<String, Class<? extends ActorRecord>> BY_NAME =
      Map.of(
          "person", PersonRecord.class,
          "organization", OrganizationRecord.class,
          "country", CountryRecord.class,
          "group", GroupRecord.class,
          "unnamed-source", UnnamedSourceRecord.class);

  private ActorTypes() {}
}

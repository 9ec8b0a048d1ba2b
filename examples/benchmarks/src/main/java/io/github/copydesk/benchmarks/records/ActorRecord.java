package io.github.copydesk.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Anyone who speaks or acts; {@code "type"} says which kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PersonRecord.class, name = "person"),
  @JsonSubTypes.Type(value = OrganizationRecord.class, name = "organization"),
  @JsonSubTypes.Type(value = CountryRecord.class, name = "country"),
  @JsonSubTypes.Type(value = GroupRecord.class, name = "group"),
  @JsonSubTypes.Type(value = UnnamedSourceRecord.class, name = "unnamed-source")
})
@CompiledJson(discriminator = "type")
public sealed interface ActorRecord
    permits PersonRecord, OrganizationRecord, CountryRecord, GroupRecord, UnnamedSourceRecord {}

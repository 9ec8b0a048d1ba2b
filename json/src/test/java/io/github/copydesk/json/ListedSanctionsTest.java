package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.PublicData;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionMeasureKind;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.sanction.SanctionStatus;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries of sanctions lists in FollowTheMoney, each as a sanction: all words and days have a
 * place.
 */
class ListedSanctionsTest {
  private static final Map<String, SanctionMeasureKind> MEASURES =
      Map.of(
          "Asset freeze and prohibition to make funds available", SanctionMeasureKind.ASSET_FREEZE,
          "Assets freeze", SanctionMeasureKind.ASSET_FREEZE,
          "Travel ban", SanctionMeasureKind.TRAVEL_BAN,
          "Arms embargo", SanctionMeasureKind.ARMS_EMBARGO,
          "Prohibition to satisfy claims", SanctionMeasureKind.CLAIMS_PROHIBITION,
          "Prohibition of port entry", SanctionMeasureKind.TRANSPORT_RESTRICTION);

  private static List<JsonNode> entries() throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<JsonNode> entries = new ArrayList<>();
    for (String line : Files.readAllLines(PublicData.require("ftm/entities.jsonl"))) {
      JsonNode entity = mapper.readTree(line);
      if (entity.get("schema").asString().equals("Sanction")) {
        entries.add(entity.get("properties"));
      }
    }
    return entries;
  }

  private static List<String> texts(JsonNode entry, String property) {
    List<String> texts = new ArrayList<>();
    if (entry.has(property)) {
      entry.get(property).forEach(text -> texts.add(text.asString()));
    }
    return texts;
  }

  private static List<SanctionEvent> events(JsonNode entry) {
    List<SanctionEvent> events = new ArrayList<>();
    add(events, entry, "listingDate", SanctionChange.LISTED, SanctionStage.PUBLISHED);
    add(events, entry, "startDate", SanctionChange.IMPOSED, SanctionStage.EFFECTIVE);
    add(events, entry, "modifiedAt", SanctionChange.AMENDED, SanctionStage.PUBLISHED);
    add(events, entry, "endDate", SanctionChange.EXPIRED, SanctionStage.EFFECTIVE);
    events.sort(Comparator.comparing(event -> event.getWhen().earliest().orElseThrow()));
    return events;
  }

  private static void add(
      List<SanctionEvent> events,
      JsonNode entry,
      String property,
      SanctionChange change,
      SanctionStage stage) {
    texts(entry, property)
        .forEach(date -> events.add(SanctionEvent.of(change, stage, TimeExpression.on(date))));
  }

  private static Sanction sanction(JsonNode entry) {
    Organization authority = Organization.of(texts(entry, "authority").get(0));
    String reasons = String.join("\n", texts(entry, "reason"));
    Sanction.Builder sanction =
        Sanction.builder()
            .addAuthority(authority)
            .attribution(Attribution.to(authority))
            .events(events(entry));
    for (String id : texts(entry, "entity")) {
      SanctionTarget.Builder target =
          SanctionTarget.of(Organization.of(id)).toBuilder().addListId(Identifier.of("ftm", id));
      sanction.addTarget(reasons.isEmpty() ? target.build() : target.reasons(reasons).build());
    }
    for (String programme : texts(entry, "program")) {
      sanction.addProgramme(Programme.of(programme));
    }
    for (String provision : texts(entry, "provisions")) {
      SanctionMeasureKind kind = MEASURES.getOrDefault(provision, SanctionMeasureKind.OTHER);
      sanction.addMeasure(SanctionMeasure.of(kind, provision));
    }
    return sanction.build();
  }

  @Test
  void everyEntryIsASanctionThatNoRuleReports() throws IOException {
    NewsValidator validator = NewsValidator.create();
    NewsJson json = NewsJson.create();
    for (JsonNode entry : entries()) {
      Sanction sanction = sanction(entry);

      assertThat(validator.check(sanction)).as(sanction.describe()).isEmpty();
      assertThat(json.read(json.write(sanction), Sanction.class)).isEqualTo(sanction);
      assertThat(sanction.getProgrammes()).hasSameSizeAs(texts(entry, "program"));
      assertThat(sanction.getMeasures())
          .extracting(SanctionMeasure::displayName)
          .isEqualTo(texts(entry, "provisions"));
    }
  }

  /** A day of the list is told for certain, or not at all; a start has effect. */
  @Test
  void anEntryIsInForceFromItsStartToItsEnd() throws IOException {
    for (JsonNode entry : entries()) {
      Sanction sanction = sanction(entry);
      for (String start : texts(entry, "startDate")) {
        LocalDate day = TimeExpression.on(start).latest().orElseThrow();

        assertThat(sanction.statusOn(day)).as("%s", entry).isEqualTo(SanctionStatus.IN_FORCE);
      }
      for (String end : texts(entry, "endDate")) {
        LocalDate day = TimeExpression.on(end).latest().orElseThrow();

        assertThat(sanction.statusOn(day)).as("%s", entry).isEqualTo(SanctionStatus.ENDED);
      }
      if (texts(entry, "startDate").isEmpty()) {
        assertThat(sanction.timeline())
            .extracting(period -> period.status())
            .doesNotContain(SanctionStatus.IN_FORCE);
      }
    }
  }
}

package io.github.copydesk.benchmarks.peers;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import java.util.EnumMap;
import java.util.Map;

/** The one map of the model, for avaje-jsonb, which takes its keys as names of constants. */
final class AvajeAspects implements JsonAdapter<Map<VerificationAspect, VerificationStatus>> {
  private static final Codes<VerificationAspect> ASPECTS = new Codes<>(VerificationAspect.class);
  private static final Codes<VerificationStatus> STATUSES = new Codes<>(VerificationStatus.class);

  @Override
  public Map<VerificationAspect, VerificationStatus> fromJson(JsonReader in) {
    Map<VerificationAspect, VerificationStatus> aspects = new EnumMap<>(VerificationAspect.class);
    in.beginObject();
    while (in.hasNextField()) {
      VerificationAspect aspect = ASPECTS.constant(in.nextField());
      aspects.put(aspect, STATUSES.constant(in.readString()));
    }
    in.endObject();
    return aspects;
  }

  @Override
  public void toJson(JsonWriter out, Map<VerificationAspect, VerificationStatus> aspects) {
    out.beginObject();
    aspects.forEach(
        (aspect, status) -> {
          out.name(ASPECTS.code(aspect));
          out.value(STATUSES.code(status));
        });
    out.endObject();
  }
}

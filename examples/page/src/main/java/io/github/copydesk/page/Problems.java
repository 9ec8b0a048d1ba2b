package io.github.copydesk.page;

import io.github.copydesk.article.Article;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules say about an article, each problem beside the place that it is about. */
final class Problems {
  private final List<Problem> all = new ArrayList<>();
  private final Map<String, List<Problem>> byPlace = new HashMap<>();
  private final Map<String, List<Problem>> byStatement = new HashMap<>();
  private final Map<String, Numbered> statements = new HashMap<>();
  private final Places places;

  Problems(Article article, List<Numbered> numbered, Places places) {
    this.places = places;
    numbered.forEach(each -> statements.put(each.pointer(), each));
    for (Violation violation : NewsValidator.create().check(article, Publishable.class)) {
      add(violation, violation.pointer().split("/", -1), article);
    }
  }

  private void add(Violation violation, String[] steps, Article article) {
    Numbered numbered = steps.length > 2 ? statements.get("/" + steps[1] + "/" + steps[2]) : null;
    String place = numbered == null ? element(steps, article) : inText(numbered, steps);
    if (violation.code().equals("limit.violations")) {
      place = null;
    }
    Problem problem = new Problem(all.size() + 1, violation, place);
    all.add(problem);
    if (place != null) {
      byPlace.computeIfAbsent(place, id -> new ArrayList<>()).add(problem);
    }
    if (numbered != null) {
      byStatement.computeIfAbsent(numbered.id(), id -> new ArrayList<>()).add(problem);
    }
  }

  /** The passage of the anchor, or of the statement if it is about all of that. */
  private String inText(Numbered numbered, String[] steps) {
    Statement statement = numbered.statement();
    if (steps.length > 4 && steps[3].equals("anchors")) {
      TextAnchor anchor = statement.getAnchors().get(Integer.parseInt(steps[4]));
      return places.of(anchor).orElse(numbered.id());
    }
    return places.of(statement).orElse(numbered.id());
  }

  private static @Nullable String element(String[] steps, Article article) {
    if (steps.length < 2) {
      return "top";
    }
    return switch (steps[1]) {
      case "headline" -> "headline";
      case "standfirst" -> "standfirst";
      case "body" -> article.getBody().isPresent() ? "body" : "about-body";
      case "media", "subjects", "corrections" ->
          steps.length > 2
              ? steps[1] + "-" + (Integer.parseInt(steps[2]) + 1)
              : "about-" + steps[1];
      default -> About.NAMES.containsKey(steps[1]) ? "about-" + steps[1] : "top";
    };
  }

  /** All of them, in the order of the document. */
  List<Problem> all() {
    return all;
  }

  /** Those about the element or passage with an id. */
  List<Problem> at(String id) {
    return byPlace.getOrDefault(id, List.of());
  }

  /** Those about a statement and its parts. */
  List<Problem> of(Numbered statement) {
    return byStatement.getOrDefault(statement.id(), List.of());
  }
}

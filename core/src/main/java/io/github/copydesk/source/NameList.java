package io.github.copydesk.source;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.internal.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** The names of several actors in a sentence: <i>the EU, the G7 and Japan</i>. */
final class NameList {
  private static final int MAX_NAMES = 10;
  private static final int MAX_NAME = 100;

  private NameList() {}

  static String of(List<Actor> actors) {
    List<String> names =
        actors.stream()
            .limit(MAX_NAMES)
            .map(actor -> Texts.cut(actor.displayName(), MAX_NAME))
            .collect(Collectors.toList());
    if (actors.size() > names.size()) {
      names.add((actors.size() - names.size()) + " more");
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}

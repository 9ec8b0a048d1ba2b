package io.github.copydesk.benchmarks;

import io.github.copydesk.article.Article;
import io.github.copydesk.benchmarks.floors.Hand;
import io.github.copydesk.benchmarks.peers.Peer;
import io.github.copydesk.benchmarks.peers.Peers;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks, before anything is timed, that all peers read and write the same: what a peer has read is
 * written by one common writer and read by Copydesk, and must equal what Copydesk read from the
 * document; what a peer has written is read back and must be equal too. Also checks that every
 * document is valid, by Copydesk's rules and by those of the records, and that both find the same
 * number of faults in a wrong one.
 */
final class Sameness {
  private static final NewsJson JSON = NewsJson.create();

  /** Writes any of the records; the peers do not read with it. */
  private static final Peer COMMON = Peers.of("databind");

  /** The number of faults in {@link Documents#wrong}. */
  private static final int FAULTS = 5;

  private Sameness() {}

  /** The names of the peers that differ, and how; empty if none does. */
  static List<String> differences() {
    List<String> differences = new ArrayList<>();
    NewsValidator ours = NewsValidator.create();
    Validator hibernate = Hibernate.validator();
    for (String name : Documents.NAMES) {
      byte[] document = Documents.of(name);
      Article article = JSON.read(document, Article.class);
      for (Violation violation : ours.check(article)) {
        differences.add(name + " is not valid: " + violation);
      }
      hibernate
          .validate(COMMON.read(document))
          .forEach(violation -> differences.add(name + " of records is not valid: " + violation));
      if (!Hand.read(document).equals(article)) {
        differences.add("hand reads " + name + " as something else");
      }
      for (String peer : Peers.NAMES) {
        difference(peer, document, article).stream()
            .map(difference -> peer + " " + difference + " " + name)
            .forEach(differences::add);
      }
    }
    Article publishable = JSON.read(Documents.publishable(0), Article.class);
    for (Violation violation : ours.check(publishable, Publishable.class)) {
      differences.add("the report cannot be published: " + violation);
    }
    long found = ours.check(JSON.read(Documents.wrong(), Article.class)).size();
    long foundInRecords = hibernate.validate(COMMON.read(Documents.wrong())).size();
    if (found != FAULTS || foundInRecords != FAULTS) {
      differences.add(
          "of " + FAULTS + " faults, " + found + " are found, and in records " + foundInRecords);
    }
    return differences;
  }

  private static List<String> difference(String name, byte[] document, Article article) {
    try {
      Peer peer = Peers.of(name);
      Object read = peer.read(document);
      if (!ours(read).equals(article)) {
        return List.of("reads something else in");
      }
      byte[] written = peer.write(read);
      Article back =
          Peers.leavesTypesOut(name) ? ours(peer.read(written)) : JSON.read(written, Article.class);
      return back.equals(article) ? List.of() : List.of("writes something else than");
    } catch (RuntimeException e) {
      return List.of("fails (" + e + ") on");
    }
  }

  private static Article ours(Object read) {
    return read instanceof Article article ? article : JSON.read(COMMON.write(read), Article.class);
  }
}

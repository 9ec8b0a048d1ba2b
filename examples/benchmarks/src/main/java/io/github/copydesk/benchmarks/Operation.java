package io.github.copydesk.benchmarks;

import io.github.copydesk.article.Article;
import io.github.copydesk.benchmarks.floors.Hand;
import io.github.copydesk.benchmarks.floors.Scan;
import io.github.copydesk.benchmarks.peers.Peer;
import io.github.copydesk.benchmarks.peers.Peers;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.validation.NewsValidator;
import jakarta.validation.Validator;

/** What a {@link Task} does, once it has been set up. */
interface Operation {
  /** Runs it; the result must be consumed, so that it is not optimised away. */
  Object run();

  /** Sets a task up. */
  static Operation of(Task task) {
    return switch (task.what()) {
      case "read" -> read(task.by(), Documents.of(task.on()));
      case "write" -> write(Peers.of(task.by()), Documents.of(task.on()));
      case "validate" -> validate(task.by(), Documents.of(task.on()));
      case "intake" -> intake(task.by(), Documents.of(task.on()));
      case "anchors" -> Anchored.operation(task.by(), task.on());
      default -> throw new IllegalArgumentException(task.toString());
    };
  }

  private static Operation read(String by, byte[] document) {
    if (by.equals("scan")) {
      return () -> Scan.read(document);
    }
    if (by.equals("hand")) {
      return () -> Hand.read(document);
    }
    Peer peer = Peers.of(by);
    return () -> peer.read(document);
  }

  private static Operation write(Peer peer, byte[] document) {
    Object article = peer.read(document);
    return () -> peer.write(article);
  }

  /** By Copydesk's validator and by Hibernate Validator on the same article, or on the records. */
  private static Operation validate(String by, byte[] document) {
    Object article = Peers.of(by.equals("records") ? "databind" : "copydesk").read(document);
    if (by.equals("copydesk")) {
      NewsValidator validator = NewsValidator.create();
      return () -> validator.check((Article) article);
    }
    Validator validator = Hibernate.validator();
    return () -> validator.validate(article);
  }

  private static Operation intake(String by, byte[] document) {
    if (by.equals("copydesk")) {
      NewsJson json = NewsJson.create();
      NewsValidator validator = NewsValidator.create();
      return () -> validator.check(json.read(document, Article.class));
    }
    Peer peer = Peers.of(by);
    Validator validator = Hibernate.validator();
    return () -> validator.validate(peer.read(document));
  }
}

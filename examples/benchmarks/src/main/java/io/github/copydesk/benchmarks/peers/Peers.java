package io.github.copydesk.benchmarks.peers;

import java.util.List;

/** The peers by name. */
public final class Peers {
  /** All names, Copydesk first. */
  public static final List<String> NAMES =
      List.of(
          "copydesk",
          "databind",
          "databind-strict",
          "immutables",
          "immutables-strict",
          "gson",
          "fastjson2",
          "avaje-jsonb",
          "dsl-json");

  private Peers() {}

  /** A peer, set up and ready. */
  public static Peer of(String name) {
    return switch (name) {
      case "copydesk" -> new Copydesk();
      case "databind" -> new DatabindRecords(false);
      case "databind-strict" -> new DatabindRecords(true);
      case "immutables" -> new DatabindImmutables(false);
      case "immutables-strict" -> new DatabindImmutables(true);
      case "gson" -> new GsonPeer();
      case "fastjson2" -> new Fastjson2Peer();
      case "avaje-jsonb" -> new AvajePeer();
      case "dsl-json" -> new DslJsonPeer();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /**
   * Whether a peer writes the {@code "type"} of an actor only where the property allows several, so
   * that only the peer itself can read it back.
   */
  public static boolean leavesTypesOut(String name) {
    return name.equals("avaje-jsonb") || name.equals("dsl-json");
  }
}

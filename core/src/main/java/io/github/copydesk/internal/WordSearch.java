package io.github.copydesk.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Finds many words in one pass over a text with the automaton of Aho and Corasick: a tree of all
 * words in which each node knows the longest proper suffix of its path that also begins a word.
 *
 * <p>The pass takes time in proportion to the length of the text and the number of finds, which the
 * caller limits for each word; building the tree takes time in proportion to the length of all
 * words.
 */
public final class WordSearch {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** The fewest characters of words to search for at once, however short the text. */
  private static final int BATCH = 1 << 12;

  private List<String> words;
  private Edges others; // the edges to further children
  private final int[] first; // the character from a node to its first child, the next node
  private final int[] word; // the word that ends at a node
  private final int[] fail; // the node of the longest proper suffix that begins a word
  private final int[] shorter; // the nearest node along `fail` at which a word ends

  /** A search for words, none of which may be empty. */
  public WordSearch(Collection<String> words) {
    this(new ArrayList<>(new LinkedHashSet<>(words)), length(words));
    link(plant());
  }

  /** A search for different words with tables for so many characters, not yet filled. */
  private WordSearch(List<String> words, int characters) {
    this.words = words;
    int size = 1 + characters;
    others = new Edges(words.size());
    first = filled(size);
    word = filled(size);
    fail = filled(size);
    shorter = filled(size);
  }

  private static int length(Collection<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  /**
   * The UTF-16 indices where each of some words begins in a text, as by {@link #in}, in tables that
   * are not larger than the text requires: as many words as are together as long as the text are
   * searched for in one pass, then as many again in the same tables. That takes time in proportion
   * to the length of the text and of all words.
   */
  public static Map<String, int[]> find(Collection<String> words, String text, int limit) {
    List<List<String>> batches = batches(words, text.length());
    Map<String, int[]> found = new HashMap<>();
    words.forEach(word -> found.put(word, new int[0]));
    int characters = batches.stream().mapToInt(WordSearch::length).max().orElse(0);
    WordSearch search = new WordSearch(List.of(), characters);
    for (List<String> batch : batches) {
      search.refill(batch);
      found.putAll(search.in(text, limit));
    }
    return found;
  }

  /** The words that are not longer than a text, in lists that are about as long as the text. */
  private static List<List<String>> batches(Collection<String> words, int textLength) {
    List<List<String>> batches = new ArrayList<>();
    int room = 0;
    for (String word : new LinkedHashSet<>(words)) {
      if (word.length() <= textLength) {
        if (room <= 0) {
          batches.add(new ArrayList<>());
          room = Math.max(textLength, BATCH);
        }
        batches.get(batches.size() - 1).add(word);
        room -= word.length();
      }
    }
    return batches;
  }

  private void refill(List<String> batch) {
    int size = 1 + length(batch);
    words = batch;
    others = new Edges(batch.size());
    for (int[] table : List.of(first, word, fail, shorter)) {
      Arrays.fill(table, 0, size, NONE);
    }
    link(plant());
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  /**
   * Creates a node for each prefix of a word; the prefixes that no earlier word has get consecutive
   * nodes. Returns the first of these for each word, or {@link #NONE}.
   */
  private int[] plant() {
    int[] own = new int[words.size()];
    int nodes = 1;
    for (int i = 0; i < own.length; i++) {
      own[i] = NONE;
      int node = ROOT;
      for (int at = 0; at < words.get(i).length(); at++) {
        char c = words.get(i).charAt(at);
        int child = own[i] == NONE ? child(node, c) : NONE;
        if (child == NONE) {
          child = nodes++;
          own[i] = own[i] == NONE ? child : own[i];
          if (child == node + 1) {
            first[node] = c;
          } else {
            others.put(node, c, child);
          }
        }
        node = child;
      }
      word[node] = i;
    }
    return own;
  }

  private int child(int node, char c) {
    return first[node] == c ? node + 1 : others.get(node, c);
  }

  /** Links each node to shorter ones, beginning with the nodes of one character. */
  private void link(int[] own) {
    fail[ROOT] = ROOT;
    int[] node = new int[own.length]; // the node that each word has reached
    int[] open = IntStream.range(0, own.length).filter(i -> own[i] != NONE).toArray();
    int left = open.length;
    for (int depth = 0; left > 0; depth++) {
      int still = 0;
      for (int k = 0; k < left; k++) {
        int i = open[k];
        int parent = node[i];
        boolean alone = parent >= own[i]; // then the next node is on its path
        char c = alone ? (char) first[parent] : words.get(i).charAt(depth);
        int child = alone ? parent + 1 : child(parent, c);
        if (child >= own[i]) {
          fail[child] = parent == ROOT ? ROOT : step(fail[parent], c);
          shorter[child] = word[fail[child]] == NONE ? shorter[fail[child]] : fail[child];
        }
        node[i] = child;
        if (word[child] != i) {
          open[still++] = i;
        }
      }
      left = still;
    }
  }

  private int step(int node, char c) {
    int at = node;
    int next = child(at, c);
    while (next == NONE && at != ROOT) {
      at = fail[at];
      next = child(at, c);
    }
    return next == NONE ? ROOT : next;
  }

  /**
   * The UTF-16 indices where each word begins, ascending and including overlapping ones, but none
   * that splits a surrogate pair; at most the first {@code limit} for each word. May be called for
   * one text only.
   */
  public Map<String, int[]> in(String text, int limit) {
    // A word with enough finds is unlinked from the chain on which it was reached, so that no later
    // walk from there visits it: `from` is the last node of the walk that is kept, and is made to
    // point past it. That stays correct, as finds are never taken back. Everything between the two
    // is unlinked as well: other full words, and words that would begin within a surrogate pair.
    // Those would do so whenever they are reached from there, in any text: they are suffixes of the
    // path to `from`, and that path contains the other half of the pair.
    Growing[] starts = new Growing[words.size()];
    Arrays.setAll(starts, i -> new Growing());
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      node = step(node, text.charAt(i));
      if (Texts.splitsPair(text, i + 1)) {
        continue;
      }
      int from = node;
      for (int at = word[node] == NONE ? shorter[node] : node; at != NONE; at = shorter[at]) {
        int start = i + 1 - words.get(word[at]).length();
        if (starts[word[at]].size == limit) {
          shorter[from] = from == at ? shorter[from] : shorter[at];
        } else if (!Texts.splitsPair(text, start)) {
          starts[word[at]].add(start);
          from = at;
        }
      }
    }
    Map<String, int[]> found = new HashMap<>();
    for (int i = 0; i < starts.length; i++) {
      found.put(words.get(i), starts[i].toArray());
    }
    return found;
  }

  /**
   * The words that occur in a text, even if they split a surrogate pair; takes time in proportion
   * to the length of the text alone.
   */
  public Set<String> standingIn(String text) {
    Set<String> standing = new HashSet<>();
    BitSet seen = new BitSet();
    int node = ROOT;
    for (int i = 0; i < text.length() && standing.size() < words.size(); i++) {
      node = step(node, text.charAt(i));
      // once a word has been seen, so have all shorter ones that end at the same position
      for (int at = word[node] == NONE ? shorter[node] : node;
          at != NONE && !seen.get(at);
          at = shorter[at]) {
        seen.set(at);
        standing.add(words.get(word[at]));
      }
    }
    return standing;
  }

  /**
   * The edges from a node to a node by a character: a hash table with open addressing. Its hash
   * function is drawn at random each time, so that no one can choose words whose hashes collide.
   */
  private static final class Edges {
    private final long factor = ThreadLocalRandom.current().nextLong() | 1;
    private final long[] keys;
    private final int[] nodes;

    Edges(int size) {
      int capacity = Integer.highestOneBit(Math.max(4, size)) << 2;
      keys = new long[capacity];
      nodes = filled(capacity);
    }

    int get(int node, char c) {
      return nodes[slot((long) node << 16 | c)];
    }

    void put(int node, char c, int next) {
      int slot = slot((long) node << 16 | c);
      keys[slot] = (long) node << 16 | c;
      nodes[slot] = next;
    }

    private int slot(long key) {
      long hash = key * factor;
      hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
      int slot = (int) (hash >>> 32) & (keys.length - 1);
      while (nodes[slot] != NONE && keys[slot] != key) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }
  }

  /** A growing list of numbers. */
  private static final class Growing {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }
}

package io.github.copydesk.json.engine;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import io.github.copydesk.basics.Coded;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Javadoc comment as plain text: its paragraphs, without examples in Java, tables and lists.
 * Names of constants become their codes, those of getters the names of properties. It supports what
 * occurs in the comments of the domain; anything else fails.
 */
final class JavadocText {
  private static final Set<String> BLOCKS = Set.of("pre", "table", "ul", "ol");
  private static final Set<String> RULES =
      Stream.concat(RuleFragments.said().stream(), RuleFragments.NOT_SAID.stream())
          .map(Class::getSimpleName)
          .collect(Collectors.toSet());

  private final Map<String, Coded> constants;
  private final String type;
  private final StringBuilder text = new StringBuilder();
  private int blocks;

  private JavadocText(Map<String, Coded> constants, String type) {
    this.constants = constants;
    this.type = type;
  }

  /**
   * The text of a comment.
   *
   * @param constants the constants by their names: {@code QuoteKind#DIRECT}
   * @param type the type that it belongs to, for links without one
   */
  static String of(List<? extends DocTree> comment, Map<String, Coded> constants, String type) {
    JavadocText made = new JavadocText(constants, type);
    comment.forEach(made::add);
    return made.text.toString().replaceAll("[ \n]*\n\n[ \n]*", "\n\n").strip();
  }

  private void add(DocTree part) {
    if (part instanceof StartElementTree start) {
      start(start.getName().toString().toLowerCase(Locale.ROOT));
    } else if (part instanceof EndElementTree end) {
      blocks -= BLOCKS.contains(end.getName().toString().toLowerCase(Locale.ROOT)) ? 1 : 0;
    } else if (blocks > 0) {
      return;
    } else if (part instanceof TextTree words) {
      text.append(words.getBody().replaceAll("\\s+", " "));
    } else if (part instanceof LiteralTree literal) {
      text.append(literal.getBody().getBody());
    } else if (part instanceof LinkTree link) {
      link(link);
    } else {
      throw new AssertionError("no plain text is known for " + part);
    }
  }

  private void start(String element) {
    if (BLOCKS.contains(element)) {
      blocks++;
      text.append("\n\n");
    } else if (element.equals("p")) {
      text.append("\n\n");
    } else if (!element.equals("i") && blocks == 0) {
      throw new AssertionError("no plain text is known for <" + element + ">");
    }
  }

  private void link(LinkTree link) {
    if (!link.getLabel().isEmpty()) {
      link.getLabel().forEach(this::add);
      return;
    }
    String target = link.getReference().getSignature().replaceFirst("^([a-z]+\\.)+", "");
    String name = target.startsWith("#") ? type + target : target;
    Coded constant = constants.get(name);
    if (constant != null) {
      text.append(constant.code());
    } else {
      text.append(RULES.contains(name) ? Descriptions.code(name) : property(name));
    }
  }

  /** The property that a getter is for; any other name as it is. */
  private static String property(String name) {
    String member = name.replaceFirst("^\\w+#(get|is)(?=[A-Z])", "");
    return member.equals(name)
        ? name.replace('#', '.')
        : Character.toLowerCase(member.charAt(0)) + member.substring(1).replaceFirst("\\(.*", "");
  }
}

package io.github.copydesk.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import io.github.copydesk.basics.Coded;
import io.github.copydesk.json.codec.Codecs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the Javadoc of the domain says of types, attributes and constants, as plain text: the names
 * of constants become their codes, those of getters the names of properties.
 */
final class Descriptions {
  private final Map<String, DocCommentTree> comments;
  private final Map<String, Coded> constants = new HashMap<>();

  private Descriptions(Map<String, DocCommentTree> comments) {
    this.comments = comments;
    for (Class<? extends Enum<?>> type : enums(Codecs.tables())) {
      for (Enum<?> constant : type.getEnumConstants()) {
        constants.put(type.getSimpleName() + "#" + constant.name(), (Coded) constant);
      }
    }
  }

  private static Set<Class<? extends Enum<?>>> enums(List<Table<?>> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().all().stream())
        .flatMap(row -> enums(row.shape()))
        .collect(Collectors.toSet());
  }

  private static Stream<Class<? extends Enum<?>>> enums(Shape shape) {
    if (shape instanceof Shape.Codes codes) {
      return Stream.of(codes.type());
    }
    if (shape instanceof Shape.Elements elements) {
      return enums(elements.element());
    }
    if (shape instanceof Shape.Keyed keyed) {
      return Stream.concat(enums(keyed.keys()), enums(keyed.value()));
    }
    return Stream.empty();
  }

  /** Those of the sources below a folder. */
  static Descriptions in(Path sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
        Stream<Path> paths = Files.walk(sources)) {
      List<Path> java = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      Scanner scanner = new Scanner(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        scanner.scan(unit, null);
      }
      return new Descriptions(scanner.comments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects the comments by the names of what they document: {@code Quote#getKind}. */
  private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees trees;
    private final Map<String, DocCommentTree> comments = new HashMap<>();
    private final Deque<String> types = new ArrayDeque<>();

    Scanner(DocTrees trees) {
      this.trees = trees;
    }

    private void put(String name) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        comments.putIfAbsent(name, comment);
      }
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      types.push(type.getSimpleName().toString());
      put(type.getSimpleName().toString());
      super.visitClass(type, null);
      types.pop();
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      put(types.peek() + "#" + method.getName());
      return null; // what is in it has no comments
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
      put(types.peek() + "#" + variable.getName());
      return null;
    }
  }

  /**
   * What a type is, and which of its rules a schema cannot say.
   *
   * @param publishable whether the rules for what is to be published are among them
   */
  String of(Class<?> type, boolean publishable) {
    String rules =
        Constraints.of(type, publishable).stream()
            .filter(RuleFragments.NOT_SAID::contains)
            .map(rule -> "\n- " + code(rule) + ": " + text(rule.getSimpleName()))
            .collect(Collectors.joining());
    return text(type.getSimpleName())
        + (rules.isEmpty() ? "" : "\n\nRules that this schema does not check:" + rules);
  }

  /** The code of a rule. */
  static String code(Class<? extends Annotation> rule) {
    return code(rule.getSimpleName());
  }

  /** The code of a rule with a name. */
  static String code(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** What an enum is, and each of its codes. */
  String of(Class<? extends Enum<?>> constants) {
    return text(constants.getSimpleName())
        + Arrays.stream(constants.getEnumConstants())
            .map(
                constant ->
                    "\n- "
                        + ((Coded) constant).code()
                        + ": "
                        + text(constants.getSimpleName() + "#" + constant.name()))
            .collect(Collectors.joining());
  }

  /** What a getter returns. */
  String of(Method getter) {
    return text(getter.getDeclaringClass().getSimpleName() + "#" + getter.getName());
  }

  /** What a type is, in one sentence. */
  String sentence(Class<?> type) {
    return firstSentence(text(type.getSimpleName()));
  }

  /** What a property is, in one sentence. */
  String sentence(Class<?> type, String property) {
    return firstSentence(of(Constraints.getter(type, property)));
  }

  /** What a constant means, in one sentence. */
  String sentence(Enum<?> constant) {
    return firstSentence(
        text(constant.getDeclaringClass().getSimpleName() + "#" + constant.name()));
  }

  /** A full stop in a quotation does not end a sentence. */
  private static String firstSentence(String text) {
    int quotations = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quotations += c == '“' ? 1 : c == '”' ? -1 : 0;
      boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (last && quotations == 0 && ".?!".indexOf(c) >= 0) {
        return text.substring(0, i + 1);
      }
    }
    return text;
  }

  private String text(String name) {
    DocCommentTree comment = comments.get(name);
    if (comment == null) {
      throw new AssertionError("no Javadoc of " + name);
    }
    return JavadocText.of(comment.getFullBody(), constants, name.replaceFirst("#.*", ""));
  }
}

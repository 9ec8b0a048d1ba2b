package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a module does by reflection, in the form in which GraalVM's {@code native-image} reads it
 * from a jar. If the file is not as expected, run the test with {@code -Dcopydesk.golden=write} and
 * review what changed.
 */
public final class ReachabilityMetadata {
  private static final Path DIRECTORY =
      Path.of("src/main/resources/META-INF/native-image/io.github.copydesk");

  private static final Set<String> REFLECTIVE =
      Set.of(
          "forName",
          "getConstructor",
          "getDeclaredConstructor",
          "getMethod",
          "getMethods",
          "getDeclaredMethod",
          "getDeclaredMethods",
          "getDeclaredField",
          "getDeclaredFields",
          "getField",
          "getFields",
          "getRecordComponents",
          "getPermittedSubclasses",
          "unreflect",
          "findVirtual",
          "findStatic",
          "findSpecial",
          "findConstructor",
          "findGetter",
          "findVarHandle",
          "newProxyInstance",
          "getBundle",
          "getResource",
          "getResourceAsStream");

  private final Path file;
  private final Map<String, String> types = new TreeMap<>();
  private final Set<String> resources = new TreeSet<>();

  /** Of a module, which so far does nothing by reflection. */
  public ReachabilityMetadata(String module) {
    file = DIRECTORY.resolve(module).resolve("reachability-metadata.json");
  }

  /** The classes that use reflection or load resources, by their simple names. */
  public static Set<String> usersOfReflection(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(ReachabilityMetadata::isReflective)
        .map(access -> access.getOriginOwner().getName().replaceAll(".*\\.|\\$.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isReflective(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return REFLECTIVE.contains(access.getName())
        && (owner.startsWith("java.lang.Class")
            || owner.startsWith("java.lang.invoke.")
            || owner.startsWith("java.lang.reflect.")
            || owner.equals("java.util.ResourceBundle"));
  }

  /** Adds a type whose public methods are looked up and called. */
  public void methods(Class<?> type) {
    add(type, "\"allPublicMethods\": true");
  }

  /** Adds a type that is instantiated by its constructor without parameters. */
  public void made(Class<?> type) {
    add(type, "\"methods\": [{\"name\": \"<init>\", \"parameterTypes\": []}]");
  }

  /** Adds a type some of whose methods become method handles. */
  public void handles(Class<?> type, String... names) {
    Set<String> wanted = Set.of(names);
    String methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> wanted.contains(method.getName()) && !method.isBridge())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(ReachabilityMetadata::method)
            .sorted()
            .collect(Collectors.joining(", "));
    assertThat(methods).isNotEmpty();
    add(type, "\"methods\": [" + methods + "]");
  }

  private static String method(Method method) {
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(type -> "\"" + type.getName() + "\"")
            .collect(Collectors.joining(", "));
    return "{\"name\": \"" + method.getName() + "\", \"parameterTypes\": [" + parameters + "]}";
  }

  /** Adds a type that Java serialization writes and reads. */
  public void serialized(Class<?> type) {
    add(type, "\"serializable\": true");
  }

  /** Adds a file that is loaded. */
  public void resource(String path) {
    assertThat(Path.of("src/main/resources", path)).exists();
    resources.add("{\"glob\": \"" + path + "\"}");
  }

  /** Adds a resource bundle. */
  public void bundle(String name) {
    resources.add("{\"bundle\": \"" + name + "\"}");
  }

  private void add(Class<?> type, String what) {
    types.merge(type.getName(), what, (a, b) -> a.contains(b) ? a : a + ", " + b);
  }

  /** Compares it with the file of the module. */
  public void check() throws IOException {
    String reflection =
        types.entrySet().stream()
            .map(each -> "    {\"type\": \"" + each.getKey() + "\", " + each.getValue() + "}")
            .collect(Collectors.joining(",\n", "  \"reflection\": [\n", "\n  ]"));
    String loaded =
        resources.isEmpty()
            ? ""
            : resources.stream()
                .map(each -> "    " + each)
                .collect(Collectors.joining(",\n", ",\n  \"resources\": [\n", "\n  ]"));
    String json = "{\n" + reflection + loaded + "\n}\n";
    if ("write".equals(System.getProperty("copydesk.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, json);
    }
    assertThat(file).hasContent(json);
  }
}

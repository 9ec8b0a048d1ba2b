package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests need of a mapper, whichever Jackson it is of. */
sealed interface AnyMapper {
  <T> T read(byte[] json, Class<T> type) throws IOException;

  <T> T read(String json, Class<T> type) throws IOException;

  byte[] write(Object value) throws IOException;

  String writeText(Object value) throws IOException;

  void write(OutputStream out, Object value) throws IOException;

  /** Writes a value as being of a type. */
  byte[] writeAs(Class<?> type, Object value) throws IOException;

  <T> T convert(@Nullable Object value, Class<T> type) throws IOException;

  Object toTree(Object value) throws IOException;

  Object parseTree(String json) throws IOException;

  <T> T fromTree(Object tree, Class<T> type) throws IOException;

  /** The class of trees. */
  Class<?> trees();

  /** What a mapper reports; a call that does not fail, or not as it should, fails the test. */
  Failure failure(ThrowingCallable call);

  /** The mappers as they are usually built. */
  static Stream<AnyMapper> usual() {
    return Stream.of(
        new Jackson3(JsonMapper.builder().findAndAddModules().build()),
        new Jackson2(new ObjectMapper().findAndRegisterModules()));
  }

  /** A failure of our module, as an application sees it. */
  record Failure(
      Exception thrown, int line, int column, List<Object> path, NewsJsonException cause) {
    public Failure {
      assertThat(thrown).hasMessage(cause.getMessage());
      assertThat(thrown.getLocalizedMessage()).isEqualTo(thrown.getMessage());
    }

    List<Problem> problems() {
      return cause.problems();
    }

    List<String> codes() {
      return problems().stream().map(Problem::code).toList();
    }

    String message() {
      return String.valueOf(thrown.getMessage());
    }

    private static NewsJsonException ours(Exception thrown) {
      if (thrown.getCause() instanceof NewsJsonException ours) {
        return ours;
      }
      throw new AssertionError("not ours", thrown);
    }
  }

  /** A mapper of Jackson 3. */
  record Jackson3(JsonMapper mapper) implements AnyMapper {
    @Override
    public <T> T read(byte[] json, Class<T> type) {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      return mapper.readValue(json, type);
    }

    @Override
    public byte[] write(Object value) {
      return mapper.writeValueAsBytes(value);
    }

    @Override
    public String writeText(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public void write(OutputStream out, Object value) {
      mapper.writeValue(out, value);
    }

    @Override
    public byte[] writeAs(Class<?> type, Object value) {
      return mapper.writerFor(type).writeValueAsBytes(value);
    }

    @Override
    public <T> T convert(@Nullable Object value, Class<T> type) {
      return mapper.convertValue(value, type);
    }

    @Override
    public Object toTree(Object value) {
      return mapper.valueToTree(value);
    }

    @Override
    public Object parseTree(String json) {
      return mapper.readTree(json);
    }

    @Override
    public <T> T fromTree(Object tree, Class<T> type) {
      return mapper.treeToValue((JsonNode) tree, type);
    }

    @Override
    public Class<?> trees() {
      return JsonNode.class;
    }

    @Override
    public Failure failure(ThrowingCallable call) {
      if (!(catchThrowable(call) instanceof DatabindException e)) {
        throw new AssertionError("not a DatabindException");
      }
      TokenStreamLocation at = e.getLocation();
      List<Object> path =
          e.getPath().stream()
              .<Object>map(
                  to -> to.getPropertyName() == null ? to.getIndex() : to.getPropertyName())
              .toList();
      return new Failure(
          e,
          at == null ? -1 : at.getLineNr(),
          at == null ? -1 : at.getColumnNr(),
          path,
          Failure.ours(e));
    }

    @Override
    public String toString() {
      return "Jackson 3";
    }
  }

  /** A mapper of Jackson 2. */
  record Jackson2(ObjectMapper mapper) implements AnyMapper {
    @Override
    public <T> T read(byte[] json, Class<T> type) throws IOException {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws IOException {
      return mapper.readValue(json, type);
    }

    @Override
    public byte[] write(Object value) throws IOException {
      return mapper.writeValueAsBytes(value);
    }

    @Override
    public String writeText(Object value) throws IOException {
      return mapper.writeValueAsString(value);
    }

    @Override
    public void write(OutputStream out, Object value) throws IOException {
      mapper.writeValue(out, value);
    }

    @Override
    public byte[] writeAs(Class<?> type, Object value) throws IOException {
      return mapper.writerFor(type).writeValueAsBytes(value);
    }

    private interface Call<T> {
      T get() throws IOException;
    }

    /** A call whose exceptions this Jackson wraps. */
    private static <T> T unwrapped(Call<T> call) throws IOException {
      try {
        return call.get();
      } catch (IllegalArgumentException e) {
        if (e.getCause() instanceof IOException inner) {
          assertThat(e).hasMessage(inner.getMessage());
          throw inner;
        }
        throw e;
      }
    }

    @Override
    public <T> T convert(@Nullable Object value, Class<T> type) throws IOException {
      return unwrapped(() -> mapper.convertValue(value, type));
    }

    @Override
    public Object toTree(Object value) throws IOException {
      return unwrapped(() -> mapper.<com.fasterxml.jackson.databind.JsonNode>valueToTree(value));
    }

    @Override
    public Object parseTree(String json) throws IOException {
      return mapper.readTree(json);
    }

    @Override
    public <T> T fromTree(Object tree, Class<T> type) throws IOException {
      return mapper.treeToValue((com.fasterxml.jackson.databind.JsonNode) tree, type);
    }

    @Override
    public Class<?> trees() {
      return com.fasterxml.jackson.databind.JsonNode.class;
    }

    @Override
    public Failure failure(ThrowingCallable call) {
      if (!(catchThrowable(call) instanceof JsonMappingException e)) {
        throw new AssertionError("not a JsonMappingException");
      }
      JsonLocation at = e.getLocation();
      List<Object> path =
          e.getPath().stream()
              .<Object>map(to -> to.getFieldName() == null ? to.getIndex() : to.getFieldName())
              .toList();
      return new Failure(
          e,
          at == null ? -1 : at.getLineNr(),
          at == null ? -1 : at.getColumnNr(),
          path,
          Failure.ours(e));
    }

    @Override
    public String toString() {
      return "Jackson 2";
    }
  }
}

package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.quote.Question;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What goes to another JVM by Java serialization: settings and reports, never values. */
class SerializedTest {
  /** {@code NewsJson.builder().lenient().build()} in the first form. */
  private static final String FIRST =
      "aced000573720024696f2e6769746875622e636f70796465736b2e6a736f6e2e4e6577734a736f6e"
          + "466f726d0000000000000000020004490004666f726d5a00076c656e69656e745a00067072657474"
          + "794c00066c696d6974737400274c696f2f6769746875622f636f70796465736b2f6a736f6e2f656e"
          + "67696e652f4c696d6974733b787000000001010073720025696f2e6769746875622e636f70796465"
          + "736b2e6a736f6e2e656e67696e652e4c696d697473000000000000000002000749000e636f6c6c65"
          + "6374696f6e53697a65490005646570746849000c646f63756d656e7453697a654900086578706f6e"
          + "656e7449000a6e616d654c656e67746849000c6e756d6265724c656e67746849000c737472696e67"
          + "4c656e6774687870000186a0000000400100000000000064000001000000004001000000";

  private static final String WRONG = "{\"headline\": 7,\n\"kind\": \"Report\"}";

  /** A function as Spark and Flink send it. */
  interface Job extends Function<byte[], String>, Serializable {}

  private static byte[] bytes(Object object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T sent(T object) {
    try {
      return (T) read(bytes(object));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFunctionThatHoldsAReaderAndAValidatorIsSent() {
    NewsJson json = NewsJson.create();
    NewsValidator validator = NewsValidator.create();
    Job job =
        document -> {
          Article article = json.read(document, Article.class);
          return json.write(article) + validator.check(article, Publishable.class);
        };
    byte[] document = json.writeBytes(Samples.minimal(Article.class));

    assertThat(sent(job).apply(document)).isEqualTo(job.apply(document)).contains("(required)");
  }

  static List<NewsJson> readers() {
    return List.of(
        NewsJson.create(),
        NewsJson.builder().lenient().build(),
        NewsJson.create().pretty(),
        NewsJson.builder().maxDocumentSize(30).build(),
        NewsJson.builder().maxDepth(1).build(),
        NewsJson.builder().maxStringLength(2).build(),
        NewsJson.builder().maxNameLength(3).build(),
        NewsJson.builder().maxCollectionSize(1).build(),
        NewsJson.builder().maxNumberLength(2).build(),
        NewsJson.builder().maxExponent(1).lenient().build().pretty());
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everySettingIsKept(NewsJson json) {
    String document =
        "{\"headline\":\"abc\",\"kind\":\"x\",\"a:b\":[1.234,[[2e9]]],\"y\":\"zzzzzzz\"}";
    NewsJson other = sent(json);

    assertThat(other.tryRead(document, Article.class).problems())
        .isEqualTo(json.tryRead(document, Article.class).problems());
    assertThat(bytes(other)).isEqualTo(bytes(json));
    assertThat(written(other)).isEqualTo(written(json));
  }

  private static Object written(NewsJson json) {
    try {
      return json.write(Question.builder().topic("t").build());
    } catch (NewsJsonException e) {
      return e.problems();
    }
  }

  @Test
  void thereIsOneValidatorInAJvm() {
    assertThat(sent(NewsValidator.create())).isSameAs(NewsValidator.create());
  }

  @Test
  void anotherFormOrALimitThatNoBuilderAcceptsIsRejected() {
    NewsJsonForm newer = new NewsJsonForm(2, false, false, Limits.DEFAULT);
    assertThatThrownBy(() -> read(bytes(newer)))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("the NewsJson was serialized by another version: 2");

    Limits deep = new Limits(1, 501, 1, 1, 1, 1, 1);
    assertThatThrownBy(() -> read(bytes(new NewsJsonForm(1, false, false, deep))))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("the depth must be at most 500, but is 501");
    assertThatThrownBy(() -> read(bytes(new NewsJsonForm(1, false, false, null))))
        .isInstanceOf(InvalidObjectException.class);
  }

  @Test
  void aFormOfTheFirstReleaseIsRead() throws IOException {
    byte[] first = HexFormat.of().parseHex(FIRST);

    assertThat(bytes(read(first))).isEqualTo(bytes(NewsJson.builder().lenient().build()));
  }

  @Test
  void aFailedJobSaysAllThatWasWrong() {
    NewsJsonException e =
        (NewsJsonException) catchThrowable(() -> NewsJson.create().read(WRONG, Article.class));
    NewsJsonException there = sent(e);

    assertThat(there).hasMessage(e.getMessage());
    assertThat(there.problems()).isEqualTo(e.problems()).hasSizeGreaterThan(1);
    assertThat(there.problems().get(0).line()).hasValue(1);
    assertThat(there.getStackTrace()).isEqualTo(e.getStackTrace());
  }

  @Test
  void theExceptionOfAMapperIsSentWithItsProblems() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CopydeskModule()).build();
    Throwable e = catchThrowable(() -> mapper.readValue(WRONG, Article.class));

    assertThat(sent(e)).isInstanceOf(e.getClass()).hasMessage(e.getMessage());
    assertThat(problems(sent(e))).isEqualTo(problems(e));
  }

  private static List<Problem> problems(Throwable e) {
    return ((NewsJsonException) Objects.requireNonNull(e.getCause())).problems();
  }

  @Test
  void aReportAndItsViolationsAreSent() {
    Article article = Samples.minimal(Article.class);
    List<Violation> violations = NewsValidator.create().check(article, Publishable.class);
    ValidationReport report =
        NewsJson.create().validate(article, NewsValidator.create(), Publishable.class);

    assertThat(sent(violations)).isEqualTo(violations).isNotEmpty();
    assertThat(sent(report).problems()).isEqualTo(report.problems());
    assertThat(sent(report)).hasToString(report.toString());
  }

  @Test
  void aValueIsNotSerializable() {
    assertThatThrownBy(() -> bytes(Samples.minimal(Article.class)))
        .hasCauseInstanceOf(NotSerializableException.class);
  }
}

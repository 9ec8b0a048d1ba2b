package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.json.NewsJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaTest {
  private static final Article ARTICLE =
      Article.builder()
          .kind(ArticleKind.REPORT)
          .language("en")
          .headline("Losses in Kursk")
          .addKeyword("война")
          .build();

  @Test
  void aRecordIsReadBackEqual() {
    try (Serde<Article> serde =
            Serdes.serdeFrom(new ArticleSerializer(), new ArticleDeserializer());
        MockProducer<String, Article> producer =
            new MockProducer<>(true, null, new StringSerializer(), serde.serializer())) {
      serde.configure(Map.of(), false);
      producer.send(new ProducerRecord<>("articles", "1", ARTICLE));
      producer.send(new ProducerRecord<>("articles", "1", null));

      Article sent = producer.history().get(0).value();
      byte[] bytes = serde.serializer().serialize("articles", sent);
      assertEquals(ARTICLE, serde.deserializer().deserialize("articles", bytes));
      assertNull(serde.deserializer().deserialize("articles", null));
    }
  }

  @Test
  void aBadRecordHasItsProblems() {
    byte[] bad = "{\"kind\":\"report\",\"language\":\"en\"}".getBytes(StandardCharsets.UTF_8);
    try (ArticleDeserializer deserializer = new ArticleDeserializer()) {
      NewsJsonException e =
          assertThrows(NewsJsonException.class, () -> deserializer.deserialize("articles", bad));
      assertEquals("/headline", e.problems().get(0).pointer());
    }
  }
}

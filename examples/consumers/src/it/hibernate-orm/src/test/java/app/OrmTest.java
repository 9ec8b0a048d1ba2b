package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** Hibernate finds a mapper and its module by itself: Jackson 2 if it is there, else Jackson 3. */
class OrmTest {
  private static final NewsJson JSON = NewsJson.create();
  private static final Article ARTICLE =
      JSON.read(
          """
          {"kind":"report","language":"en","headline":"Losses in Kursk","published":"2024-12-17T10:00:00+09:00",
           "quotes":[{"kind":"partial","text":"significant","attribution":{
            "sources":[{"type":"person","name":"Pat Ryder"},{"type":"organization","name":"Pentagon"}],"act":"stated"}}],
           "x-desk:weight":1.50}
          """,
          Article.class);

  @Test
  void theMapperIsTheOneThisRunIsAbout() {
    boolean jackson2 =
        OrmTest.class.getResource("/com/fasterxml/jackson/databind/ObjectMapper.class") != null;
    assertEquals(System.getProperty("app.jackson"), jackson2 ? "2" : "3");
  }

  @Test
  void anArticleInAJsonColumnIsReadBackEqual() {
    try (SessionFactory sessions = sessions()) {
      sessions.inTransaction(session -> session.persist(new Story(1, ARTICLE)));

      sessions.inTransaction(
          session -> {
            assertEquals(ARTICLE, session.find(Story.class, 1L).article);
            String text = "select cast(article as varchar) from Story";
            String stored = session.createNativeQuery(text, String.class).getSingleResult();
            assertEquals(ARTICLE, JSON.read(stored, Article.class));
          });
      assertEquals(0, sessions.getStatistics().getEntityUpdateCount()); // equal, so unchanged

      Article revised = ARTICLE.toBuilder().headline("Heavy losses in Kursk").build();
      sessions.inTransaction(session -> session.find(Story.class, 1L).article = revised);
      sessions.inSession(session -> assertEquals(revised, session.find(Story.class, 1L).article));
      assertEquals(1, sessions.getStatistics().getEntityUpdateCount());
    }
  }

  private static SessionFactory sessions() {
    return new Configuration()
        .addAnnotatedClass(Story.class)
        .setProperty("hibernate.connection.url", System.getProperty("app.database"))
        .setProperty("hibernate.hbm2ddl.auto", "create-drop")
        .setProperty("hibernate.generate_statistics", "true")
        .buildSessionFactory();
  }
}

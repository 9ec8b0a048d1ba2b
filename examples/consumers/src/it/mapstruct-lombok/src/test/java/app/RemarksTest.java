package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.actor.Person;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.source.Attribution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class RemarksTest {
  private final Remarks remarks = Mappers.getMapper(Remarks.class);

  @Test
  void mapsThereAndBack() {
    Remark remark =
        new Remark("MIXED", "They “lost many” men.", List.of("lost many"), "en", "Pat Ryder");
    Quote quote =
        Quote.builder()
            .kind(QuoteKind.MIXED)
            .text("They “lost many” men.")
            .addVerbatim("lost many")
            .language("en")
            .attribution(Attribution.to(Person.of("Pat Ryder")))
            .build();

    assertEquals(quote, remarks.toQuote(remark));
    assertEquals(remark, remarks.toRemark(quote));
  }

  @Test
  void nullIsAbsent() {
    Remark remark = new Remark("DIRECT", "“Many.”", null, null, "Pat Ryder");
    Quote quote = remarks.toQuote(remark);

    assertEquals(List.of(), quote.getVerbatim());
    assertEquals(null, remarks.toRemark(quote).getLanguage());
  }
}

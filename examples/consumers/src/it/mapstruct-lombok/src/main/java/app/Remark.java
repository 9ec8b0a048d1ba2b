package app;

import java.util.List;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;

/** A quote as the application has it. */
@Data
@NoArgsConstructor
@AllArgsConstructor
public class Remark {
  private String kind;
  private String text;
  private List<String> verbatim;
  private String language;
  private String speaker;
}

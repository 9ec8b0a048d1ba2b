package io.github.copydesk;

import static io.github.copydesk.ModelLayout.GAP;
import static io.github.copydesk.ModelLayout.INDENT;
import static io.github.copydesk.ModelLayout.PADDING;
import static io.github.copydesk.ModelLayout.ROW;
import static io.github.copydesk.ModelLayout.TITLE;

import io.github.copydesk.ModelLayout.Box;
import io.github.copydesk.ModelLayout.Lane;
import io.github.copydesk.ModelLayout.Panel;
import io.github.copydesk.ModelTypes.Link;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The types of the model as boxes, by package: an SVG that is readable on light and dark pages. */
final class ModelPicture {
  private static final List<String> NOTES =
      List.of(
          "Type: exactly one. Type?: one or none. Type*: any number. Dashed: is a. Indented by a solid"
              + " line: only the type above has it.",
          "Arrows lead to the next column; the colour of a name is that of its package.");

  private final StringBuilder svg = new StringBuilder();
  private final ModelTypes types;
  private final ModelLayout layout;

  private ModelPicture(ModelTypes types, ModelLayout layout) {
    this.types = types;
    this.layout = layout;
  }

  static String svg(ModelTypes types, ModelLayout layout) {
    return new ModelPicture(types, layout).draw();
  }

  private String draw() {
    int height = layout.height() + NOTES.size() * ROW + PADDING;
    add("<svg xmlns='http://www.w3.org/2000/svg' role='img' aria-labelledby='title desc'");
    add("  viewBox='0 0 " + layout.width() + " " + height + "'>");
    add("<title id='title'>The types of Copydesk</title>");
    add("<desc id='desc'>");
    layout.boxes.values().forEach(box -> add(inWords(box)));
    add("</desc>");
    style();
    add("<rect class='paper' width='100%' height='100%' rx='8'/>");
    layout.panels.forEach(this::panel);
    layout.boxes.values().forEach(this::tree);
    layout.lanes.forEach(this::lane);
    layout.boxes.values().forEach(this::box);
    for (int i = 0; i < NOTES.size(); i++) {
      text("row", GAP, layout.height() + GAP + i * ROW, NOTES.get(i));
    }
    add("</svg>");
    return svg.toString();
  }

  private static String inWords(Box box) {
    String links = box.links().stream().map(Link::toString).collect(Collectors.joining(", "));
    return box.type().getSimpleName() + (links.isEmpty() ? "" : ": ") + links;
  }

  private void style() {
    add("<style>");
    add("text{font:12px system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif}");
    add(".package,.type{font-weight:600}.type{font-size:13px}");
    add(".line{fill:none;stroke-width:1.2}.is{stroke-dasharray:4 3}");
    colours("#fff", "#1f2328", "#59636e", "#d0d7de", ",60%,32%", ",45%,95%");
    add("@media(prefers-color-scheme:dark){");
    colours("#0d1117", "#e6edf3", "#9198a1", "#3d444d", ",60%,75%", ",30%,15%");
    add("}");
    add("</style>");
  }

  private void colours(
      String paper, String ink, String pale, String edge, String strong, String faint) {
    add(".paper,.box{fill:" + paper + "}.box{stroke:" + edge + "}");
    add(".type{fill:" + ink + "}.row{fill:" + pale + "}.tree{stroke:" + pale + "}");
    for (int i = 0; i < layout.panels.size(); i++) {
      String name = "." + layout.panels.get(i).name();
      String hue = "hsl(" + i * 360 / layout.panels.size();
      add(name + "{fill:" + hue + strong + ")}.panel" + name + "{fill:" + hue + faint + ")}");
      add(".line" + name + "{fill:none;stroke:" + hue + strong + ")}");
    }
  }

  private void panel(Panel panel) {
    rect("panel " + panel.name(), panel.x(), panel.y(), panel.right(), panel.bottom());
    text("package " + panel.name(), panel.x(), panel.y() + TITLE - 6, panel.name());
  }

  private void box(Box box) {
    rect("box", box.x(), box.y(), box.right(), box.bottom());
    text("type", box.x(), box.port() + 4, box.type().getSimpleName());
    for (int i = 0; i < box.links().size(); i++) {
      Link link = box.links().get(i);
      String type = "<tspan class='" + ModelTypes.packageOf(link.to()) + "'>";
      type += link.to().getSimpleName() + "</tspan>";
      text("row", box.x(), box.row(i) + 4, link.label() + type + link.mark());
    }
  }

  private void tree(Box box) {
    int x = box.x() + INDENT / 2;
    int top = box.bottom();
    for (Class<?> owned : types.ownedBy(box.type())) {
      int port = layout.boxes.get(owned).port();
      boolean isA = types.links(owned).stream().anyMatch(Link::isA);
      line("tree", isA, "M" + x + " " + top + "V" + port + "h" + INDENT / 2);
      top = port;
    }
  }

  private void lane(Lane lane) {
    int port = lane.to().port();
    int top = Math.min(port, Collections.min(lane.rows()));
    int bottom = Math.max(port, Collections.max(lane.rows()));
    StringBuilder way = new StringBuilder("M" + lane.turn() + " " + top + "V" + bottom);
    lane.rows().forEach(row -> way.append("M" + lane.x() + " " + row + "H" + lane.turn()));
    way.append("M" + lane.turn() + " " + port + "H" + (lane.to().x() - 5));
    String name = ModelTypes.packageOf(lane.to().type());
    line(name, lane.isA(), way.toString());
    add("<path class='" + name + "' d='M" + lane.to().x() + " " + port + "l-7 -4v8z'/>");
  }

  private void line(String style, boolean isA, String way) {
    add("<path class='line " + style + (isA ? " is" : "") + "' d='" + way + "'/>");
  }

  private void rect(String style, int x, int y, int right, int bottom) {
    String size = "' width='" + (right - x) + "' height='" + (bottom - y);
    add("<rect class='" + style + "' x='" + x + "' y='" + y + size + "' rx='5'/>");
  }

  private void text(String style, int left, int y, String content) {
    String place = "' x='" + (left + PADDING) + "' y='" + y;
    add("<text class='" + style + place + "'>" + content + "</text>");
  }

  private void add(String line) {
    svg.append(line).append('\n');
  }
}

package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsDocument.bad;
import static io.github.copydesk.json.BadInputsSamples.ATTRIBUTION;
import static io.github.copydesk.json.BadInputsSamples.anchored;
import static io.github.copydesk.json.BadInputsSamples.article;
import static io.github.copydesk.json.BadInputsSamples.articleOf;
import static io.github.copydesk.json.BadInputsSamples.killed;
import static io.github.copydesk.json.BadInputsSamples.quotes;
import static io.github.copydesk.json.BadInputsSamples.report;
import static io.github.copydesk.json.BadInputsSamples.sanction;
import static io.github.copydesk.json.BadInputsSamples.span;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Groups J and K: positions in the text, and rules over several attributes. */
final class BadInputsRules {
  private static final String SPAN = "/quotes/0/anchors/0/spans/0";
  private static final String ANCHORS = "anchors-match-text /quotes/0/anchors/0";

  private BadInputsRules() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    offsets(cases);
    rules(cases);
    return cases;
  }

  private static BadInputsDocument spanOfH(String row, String name, String span) {
    return bad(row, name, Article.class, quotes(anchored("H", span)));
  }

  private static BadInputsDocument spanOf(String row, String name, String headline, String span) {
    return bad(
        row, name, Article.class, articleOf(headline, "'quotes':[" + anchored("t", span) + "]"));
  }

  private static void offsets(List<BadInputsCase> cases) {
    cases.add(spanOfH("J01", "the headline itself", span("0", "1", "H")).valid());
    cases.add(
        spanOfH("J01", "the end before the start", "▸" + span("3", "2", "H"))
            .rejected("value.invariant " + SPAN)
            .says("end (2) must be greater than start (3)"));
    cases.add(
        spanOfH("J01", "no length", "▸" + span("1", "1", ""))
            .rejected("value.invariant " + SPAN)
            .says("end (1)", "start (1)"));
    cases.add(
        spanOfH("J02", "past the end", span("0", "3", "Hxy"))
            .breaks(ANCHORS)
            .says("code points 0–3", "the headline, which has 1"));
    cases.add(
        spanOfH("J02", "far past the end", span("2147483646", "2147483647", "H")).breaks(ANCHORS));
    cases.add(
        bad(
                "J02",
                "in a part that is absent",
                Article.class,
                quotes(anchored("H", span("0", "1", "H")).replace("headline", "body")))
            .breaks(ANCHORS)
            .says("points into the body", "has none"));
    cases.add(spanOf("J03", "a pair is one code point", "😀", span("0", "1", "😀")).valid());
    cases.add(
        spanOf("J03", "a pair is not two", "😀", span("0", "2", "😀"))
            .breaks(ANCHORS, "span-length " + SPAN + "/exact"));
    cases.add(spanOf("J04", "counted in code points", "😀é say no", span("7", "9", "no")).valid());
    cases.add(
        spanOf("J04", "counted in UTF-16", "😀é say no more", span("8", "10", "no"))
            .breaks(ANCHORS)
            .says("expected “no”, but found “o ”"));
    cases.add(
        spanOf("J04", "counted in bytes", "😀é say no more or less", span("11", "13", "no"))
            .breaks(ANCHORS));
    cases.add(
        spanOf("J04", "both are cut", "a".repeat(500), span("0", "400", "b".repeat(400)))
            .breaks(ANCHORS)
            .shows(64));
    cases.add(
        spanOfH("J06", "negative", span("▸-1", "1", "H"))
            .rejected("value.range " + SPAN + "/start")
            .says("an integer not below 0, but found -1"));
    cases.add(
        bad("J06", "fractional", TextSpan.class, span("▸0.5", "▸1.0", "H"))
            .rejected("type.not-integral /start", "type.not-integral /end"));
    cases.add(
        bad("J06", "2^31", TextSpan.class, span("0", "▸2147483648", "H"))
            .rejected("type.out-of-range /end"));
  }

  private static BadInputsDocument reports(String row, String name, String reports) {
    return bad(row, name, Article.class, article("'casualtyReports':[" + reports + "]"));
  }

  private static void rules(List<BadInputsCase> cases) {
    cases.add(
        reports("K01", "low above high", report(killed("▸{'low':35,'high':20}", ""), ""))
            .rejected("value.invariant /casualtyReports/0/figures/0/count")
            .says("low (35) must not be greater than high (20)"));
    cases.add(
        reports("K01", "best above high", report(killed("▸{'best':35,'high':20}", ""), ""))
            .rejected("value.invariant /casualtyReports/0/figures/0/count")
            .says("best (35)", "high (20)"));

    cases.add(
        modified("K02", "earlier", "2024-12-17T09:00:00+09:00", "2024-12-16T23:59:59Z")
            .breaks("modified-not-before-published /modified"));
    cases.add(
        modified(
                "K02",
                "earlier by the clock only",
                "2024-12-17T09:00:00+09:00",
                "2024-12-17T01:00:00Z")
            .valid());
    cases.add(
        modified("K03", "the same instant", "2024-12-17T09:00:00+09:00", "2024-12-17T00:00:00Z")
            .valid());
    cases.add(
        bad(
                "K04",
                "expires before it was adopted",
                Article.class,
                article(
                    "'sanctions':["
                        + sanction(
                            "false",
                            ",'events':[{'change':'imposed','stage':'adopted',"
                                + "'when':{'value':'2024-12'},"
                                + "'until':{'value':'2024-11-30'}}]")
                        + "]"))
            .breaks("until-not-before-when /sanctions/0/events/0/until")
            .says("2024-11-30", "2024-12"));
    cases.add(
        reports(
                "K05",
                "a toll that was revised downwards",
                report(killed("{'low':30,'best':30,'high':30}", ""), "")
                    + ","
                    + report(killed("{'low':20,'best':20,'high':20}", ""), ""))
            .valid());
    cases.add(
        bad(
                "K06",
                "a toll of nobody",
                CasualtyReport.class,
                "▸{'figures':[" + killed("{'low':1}", "") + "],'scope':'incident'}")
            .rejected("value.missing /attribution"));
    cases.add(
        reports(
                "K07",
                "a part above the whole",
                report(
                    killed("{'high':20}", ",'including':[" + killed("{'low':21}", "") + "]"), ""))
            .breaks("part-not-above-whole /casualtyReports/0/figures/0/including/0/count")
            .says("21", "20"));
    cases.add(
        reports(
                "K07",
                "parts are never summed: they may overlap",
                report(
                    killed(
                        "{'high':20}",
                        ",'including':["
                            + killed("{'low':15}", ",'victims':{'type':'group','description':'a'}")
                            + ","
                            + killed("{'low':15}", ",'victims':{'type':'group','description':'b'}")
                            + "]"),
                    ""))
            .valid());
    cases.add(
        bad(
                "K08",
                "two rules in one object and one elsewhere",
                Article.class,
                articleOf(
                    " ",
                    "'quotes':[{'kind':'indirect','text':'t','verbatim':['u'],'marks':'none','attribution':"
                        + ATTRIBUTION
                        + ",'anchors':[{'part':'headline','spans':["
                        + span("0", "2", "x")
                        + "]}]}]"))
            .breaks(
                "has-text /headline",
                "anchors-match-text /quotes/0/anchors/0",
                "span-length /quotes/0/anchors/0/spans/0/exact",
                "indirect-without-verbatim /quotes/0/verbatim",
                "verbatim-in-text /quotes/0/verbatim/0"));
    // a rule about the time of day would need a clock, and embargoed news is dated ahead
    cases.add(
        modified("K09", "published in the future", "9999-01-01T00:00:00Z", "9999-01-01T00:00:00Z")
            .valid());
  }

  private static BadInputsDocument modified(
      String row, String name, String published, String modified) {
    return bad(
        row,
        name,
        Article.class,
        article("'published':'" + published + "','modified':'" + modified + "'"));
  }
}

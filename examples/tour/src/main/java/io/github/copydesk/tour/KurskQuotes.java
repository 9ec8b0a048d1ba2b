package io.github.copydesk.tour;

import static io.github.copydesk.tour.KurskText.at;
import static io.github.copydesk.tour.KurskText.inHeadline;
import static io.github.copydesk.tour.KurskText.interrupted;

import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.time.TimeExpression;
import java.util.List;

/** The quotes of the report, in the order of the text. */
final class KurskQuotes {
  private KurskQuotes() {}

  static List<Quote> all() {
    return List.of(
        legitimateTargets(),
        theyEnteredAWar(),
        killedOnRussianSoil(),
        crossingTheBorder(),
        warOfAggression(),
        significantCasualties(),
        lossesOfTheWeekend(),
        friendlyFire(),
        languageBarrier(),
        weDoAssess(),
        weDoHaveIndications(),
        declinedToSay(),
        infantryRole(),
        enteredCombat(),
        theDeadWereNorthKoreans(),
        mostAreInKursk(),
        longRangeMissiles(),
        noticeableNumber(),
        additionalSanctions(),
        jointStatement(),
        appropriateMeasures());
  }

  /** One remark, printed three times: one quote with three anchors. */
  private static Quote legitimateTargets() {
    return Quote.builder()
        .kind(QuoteKind.PARTIAL)
        .text("legitimate targets")
        .attribution(KurskSources.miller().cue("told").build())
        .addAddressee(KurskSources.REPORTERS)
        .addAnchors(
            inHeadline("‘legitimate targets’"),
            at("“legitimate targets”", 1),
            at("“legitimate targets”", 2))
        .build();
  }

  /** “Miller said” interrupts it: one anchor with two spans. */
  private static Quote theyEnteredAWar() {
    return Quote.builder()
        .kind(QuoteKind.DIRECT)
        .text(
            "They entered a war, and they are, as such, combatants and are legitimate targets for"
                + " the Ukrainian military.")
        .attribution(KurskSources.miller().cue("said").build())
        .addAddressee(KurskSources.REPORTERS)
        .inResponseTo(Question.about("Ukraine’s statement on North Korean deaths in Kursk"))
        .addAnchor(
            interrupted(
                "“They entered a war,”",
                "“and they are, as such, combatants and are legitimate targets for the Ukrainian"
                    + " military.”"))
        .build();
  }

  private static Quote killedOnRussianSoil() {
    return paraphrase(
            QuoteKind.FREE_INDIRECT,
            "Some of them had already been killed in action on Russian soil.")
        .attribution(KurskSources.miller().build())
        .build();
  }

  private static Quote crossingTheBorder() {
    return paraphrase(
            QuoteKind.FREE_INDIRECT,
            "If others were to cross the border into Ukraine, both Moscow and Pyongyang would be"
                + " escalating the war.")
        .attribution(KurskSources.miller().act(SpeechAct.WARNED).build())
        .build();
  }

  private static Quote warOfAggression() {
    return paraphrase(
            QuoteKind.INDIRECT,
            "it would without question be an escalation by Pyongyang if its soldiers took part in a"
                + " war of aggression on the territory of a sovereign country")
        .attribution(KurskSources.miller().act(SpeechAct.WARNED).cue("warned").build())
        .build();
  }

  private static Quote significantCasualties() {
    return paraphrase(
            QuoteKind.INDIRECT,
            "North Korean units fighting beside Russian ones had suffered significant casualties"
                + " on Saturday and Sunday")
        .attribution(KurskSources.announcedByUkrainesMilitary())
        .build();
  }

  private static Quote lossesOfTheWeekend() {
    return paraphrase(
            QuoteKind.INDIRECT,
            "some 30 killed or wounded over the weekend near the villages of Plekhovo, Vorozhba and"
                + " Martynovka in Kursk Oblast; three more soldiers were missing")
        .attribution(KurskSources.countedByMilitaryIntelligence())
        .build();
  }

  /** “Claimed” is not neutral: the cue keeps the word, the act its meaning. */
  private static Quote friendlyFire() {
    return paraphrase(
            QuoteKind.INDIRECT,
            "North Korean soldiers killed eight fighters of the Chechen Akhmat unit by friendly"
                + " fire")
        .attribution(
            KurskSources.statedByMilitaryIntelligence()
                .act(SpeechAct.CLAIMED)
                .cue("claimed")
                .build())
        .addVerification(KurskSources.notChecked())
        .build();
  }

  private static Quote languageBarrier() {
    return paraphrase(QuoteKind.INDIRECT, "The language barrier between the allies was to blame")
        .attribution(KurskSources.statedByMilitaryIntelligence().cue("said").build())
        .build();
  }

  private static Quote weDoAssess() {
    String words =
        "We do assess that North Korean soldiers have engaged in combat in Kursk alongside Russian"
            + " forces.";
    return Quote.builder()
        .kind(QuoteKind.DIRECT)
        .text(words)
        .attribution(KurskSources.ryder().act(SpeechAct.ASSESSED).cue("said").build())
        .addAnchor(at("“" + words + "”"))
        .build();
  }

  /** The printed text lacks the opening mark. That is recorded, not repaired. */
  private static Quote weDoHaveIndications() {
    String words =
        "We do have indications that they have suffered casualties, both killed and wounded.";
    return Quote.builder()
        .kind(QuoteKind.DIRECT)
        .text(words)
        .marks(QuoteMarks.UNOPENED)
        .attribution(KurskSources.ryder().act(SpeechAct.ASSESSED).build())
        .addAnchor(at(words + "”"))
        .build();
  }

  private static Quote declinedToSay() {
    return paraphrase(QuoteKind.INDIRECT, "Ryder declined to give one")
        .attribution(KurskSources.ryder().act(SpeechAct.DECLINED).cue("declined").build())
        .inResponseTo(Question.about("the number of wounded"))
        .build();
  }

  private static Quote infantryRole() {
    return paraphrase(
            QuoteKind.MIXED,
            "The troops are being used “in an infantry role” within Russian formations")
        .addVerbatim("in an infantry role")
        .attribution(KurskSources.ryder().cue("said").build())
        .build();
  }

  private static Quote enteredCombat() {
    return paraphrase(QuoteKind.FREE_INDIRECT, "They entered combat a little more than a week ago.")
        .attribution(KurskSources.ryder().build())
        .build();
  }

  private static Quote theDeadWereNorthKoreans() {
    return paraphrase(QuoteKind.INDIRECT, "The dead were North Koreans")
        .attribution(KurskSources.postedByDroneUnit().cue("said").build())
        .build();
  }

  /** A country speaks, with no named person speaking for it. */
  private static Quote mostAreInKursk() {
    return paraphrase(
            QuoteKind.INDIRECT, "most of the North Koreans sent to Russia are stationed in Kursk")
        .attribution(
            Attribution.builder()
                .source(KurskSources.UNITED_STATES)
                .cue("According to")
                .when(TimeExpression.worded("in November", "2024-11"))
                .build())
        .build();
  }

  /** The text does not say why the officials are unnamed, so no reason is given here either. */
  private static Quote longRangeMissiles() {
    return paraphrase(
            QuoteKind.INDIRECT,
            "Their arrival was the reason why President Joe Biden let Ukraine fire long-range"
                + " American missiles at targets inside Russia")
        .attribution(
            Attribution.builder()
                .source(KurskSources.US_OFFICIALS)
                .cue("told")
                .when(TimeExpression.worded("last month", "2024-11"))
                .via(KurskSources.carriedBy(KurskSources.NEW_YORK_TIMES))
                .build())
        .build();
  }

  private static Quote noticeableNumber() {
    return paraphrase(
            QuoteKind.MIXED,
            "Russia was using “a noticeable number” of North Koreans in its assaults")
        .addVerbatim("a noticeable number")
        .translatedFrom("uk")
        .attribution(
            Attribution.builder()
                .source(KurskSources.ZELENSKY)
                .cue("had said")
                .when(TimeExpression.worded("on Saturday", "2024-12-14"))
                .build())
        .build();
  }

  private static Quote additionalSanctions() {
    String words =
        "So, you have seen the United States just today impose additional sanctions to disrupt"
            + " military cooperation between the DPRK and Russia.";
    return Quote.builder()
        .kind(QuoteKind.DIRECT)
        .text(words)
        .attribution(KurskSources.miller().act(SpeechAct.ANNOUNCED).cue("announced").build())
        .inResponseTo(
            Question.about(
                "how Washington was responding to the military ties between the two countries"))
        .addAnchor(at("“" + words + "”"))
        .build();
  }

  private static Quote jointStatement() {
    return paraphrase(
            QuoteKind.INDIRECT,
            "A joint statement with the Group of Seven and the European Union had held out economic"
                + " sanctions a few days ago")
        .attribution(KurskSources.jointStatement())
        .build();
  }

  private static Quote appropriateMeasures() {
    return paraphrase(
            QuoteKind.MIXED,
            "Washington “will continue to take appropriate measures” against the cooperation")
        .addVerbatim("will continue to take appropriate measures")
        .attribution(KurskSources.miller().act(SpeechAct.PROMISED).cue("promised").build())
        .build();
  }

  /** A quote whose text appears in the body exactly as given. */
  private static Quote.Builder paraphrase(QuoteKind kind, String words) {
    return Quote.builder().kind(kind).text(words).addAnchor(at(words));
  }
}

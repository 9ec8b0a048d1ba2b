package io.github.copydesk.tour;

import static io.github.copydesk.tour.KurskText.at;
import static io.github.copydesk.tour.KurskText.inStandfirst;
import static io.github.copydesk.tour.KurskText.interrupted;

import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.Place;
import io.github.copydesk.basics.PlaceKind;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.EvidenceKind;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.time.TimeExpression;
import java.util.List;

/** The losses in the report: one casualty report for each source and event. */
final class KurskCasualties {
  private static final Place KURSK_OBLAST =
      Place.builder().name("Kursk Oblast").kind(PlaceKind.REGION).countryCode("RU").build();

  private static final Location KURSK =
      Location.in(Place.builder().name("Kursk").kind(PlaceKind.REGION).countryCode("RU").build());

  private KurskCasualties() {}

  static List<CasualtyReport> all() {
    return List.of(
        significantCasualties(),
        some30OverTheWeekend(),
        eightByFriendlyFire(),
        killedAndWounded(),
        moreThan20Bodies());
  }

  /** No number at all: only words. */
  private static CasualtyReport significantCasualties() {
    return CasualtyReport.builder()
        .addFigure(
            northKoreans(Count.worded("significant casualties"), Outcome.KILLED, Outcome.WOUNDED))
        .scope(CasualtyScope.PERIOD)
        .when(TimeExpression.worded("on Saturday and Sunday", "2024-12-14/2024-12-15"))
        .addParties(KurskSources.NORTH_KOREANS, KurskSources.RUSSIAN_UNITS)
        .attribution(KurskSources.announcedByUkrainesMilitary())
        .addAnchor(at("significant casualties on Saturday and Sunday"))
        .build();
  }

  /** One figure over two outcomes, because the text does not divide it; another for the missing. */
  private static CasualtyReport some30OverTheWeekend() {
    return CasualtyReport.builder()
        .addFigures(
            northKoreans(Count.about(30).withWording("some 30"), Outcome.KILLED, Outcome.WOUNDED),
            northKoreans(Count.exactly(3).withWording("three"), Outcome.MISSING))
        .scope(CasualtyScope.PERIOD)
        .when(TimeExpression.worded("over the weekend", "2024-12-14/2024-12-15"))
        .where(Location.near(village("Plekhovo"), village("Vorozhba"), village("Martynovka")))
        .attribution(KurskSources.countedByMilitaryIntelligence())
        .addAnchors(
            inStandfirst("some 30 casualties"),
            interrupted("some 30 killed or wounded", "three more soldiers were missing"))
        .build();
  }

  private static CasualtyReport eightByFriendlyFire() {
    return CasualtyReport.builder()
        .addFigure(
            CasualtyFigure.of(
                Count.exactly(8).withWording("eight"),
                KurskSources.AKHMAT_FIGHTERS,
                Outcome.KILLED))
        .scope(CasualtyScope.INCIDENT)
        .addResponsible(KurskSources.NORTH_KOREANS)
        .cause("friendly fire")
        .addVerification(KurskSources.notChecked())
        .attribution(
            KurskSources.statedByMilitaryIntelligence()
                .act(SpeechAct.CLAIMED)
                .cue("claimed")
                .build())
        .addAnchor(at("killed eight fighters of the Chechen Akhmat unit by friendly fire"))
        .build();
  }

  /** “Declined to give one” is not zero, and not the same as a number that was not asked for. */
  private static CasualtyReport killedAndWounded() {
    return CasualtyReport.builder()
        .addFigures(
            northKoreans(Count.absent(AbsentReason.NOT_STATED), Outcome.KILLED),
            northKoreans(Count.absent(AbsentReason.ASKED_DECLINED), Outcome.WOUNDED))
        .scope(CasualtyScope.PERIOD)
        // since then; which day it was cannot be told, so it stays unresolved
        .when(TimeExpression.worded("a little more than a week ago"))
        .where(KURSK)
        .attribution(KurskSources.ryder().act(SpeechAct.ASSESSED).build())
        .addAnchors(
            inStandfirst("killed and wounded"),
            interrupted(
                "they have suffered casualties, both killed and wounded",
                "Asked for the number of wounded, Ryder declined to give one"))
        .build();
  }

  /** Bodies are not necessarily soldiers killed that weekend, and whose they are is unknown. */
  private static CasualtyReport moreThan20Bodies() {
    Verification identityOpen =
        Verification.builder()
            .status(VerificationStatus.NOT_VERIFIABLE)
            .putAspect(VerificationAspect.IDENTITY, VerificationStatus.NOT_VERIFIABLE)
            .reason("the quality of the picture is too poor to tell who they are")
            .build();
    return CasualtyReport.builder()
        .addFigure(
            CasualtyFigure.of(Count.moreThan(20).withWording("more than 20"), Outcome.BODIES_SEEN))
        .scope(CasualtyScope.INCIDENT)
        .addEvidence(
            Evidence.builder()
                .kind(EvidenceKind.VIDEO)
                .description("a video in which more than 20 bodies lie side by side in the snow")
                .producer(KurskSources.DRONE_UNIT)
                .published(TimeExpression.worded("On Sunday", "2024-12-15"))
                .verification(identityOpen)
                .build())
        .addVerification(identityOpen)
        .attribution(KurskSources.postedByDroneUnit().act(SpeechAct.SHOWED).cue("posted").build())
        .addAnchor(at("more than 20 bodies"))
        .build();
  }

  private static CasualtyFigure northKoreans(Count count, Outcome... outcomes) {
    return CasualtyFigure.of(count, KurskSources.NORTH_KOREANS, outcomes);
  }

  private static Place village(String name) {
    return Place.builder()
        .name(name)
        .kind(PlaceKind.SETTLEMENT)
        .countryCode("RU")
        .within(KURSK_OBLAST)
        .build();
  }
}

package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.copydesk.basics.Coded;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The codes of public enums in data, which never change. */
class CodesTest {
  private static final List<Class<?>> ENUMS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("io.github.copydesk")
              .stream()
              .filter(JavaClass::isEnum)
              .<Class<?>>map(JavaClass::reflect)
              .filter(type -> Modifier.isPublic(type.getModifiers()))
              .sorted(Comparator.comparing(Class::getSimpleName))
              .toList();

  /** In declaration order, which is the order in which sets are written. */
  private static final String GOLDEN =
      """
      AbsentReason: unknown not-stated asked-unknown asked-declined withheld
      AgeGroup: child adult elderly
      ArticleKind: report analysis background opinion interview fact-check live other
      ArticleStatus: usable withheld canceled
      CasualtyScope: incident period cumulative
      ContributorRole: author reporter editor photographer translator other
      CorrectionKind: correction clarification update retraction editors-note
      DigitalSource: digital-capture computational-capture negative-film positive-film print human-edits \
      composite-with-trained-algorithmic-media algorithmically-enhanced digital-creation \
      data-driven-media trained-algorithmic-media algorithmic-media screen-capture virtual-recording \
      composite composite-capture composite-synthetic other
      EvidenceKind: video photo satellite audio document testimony other
      ExtractionMethod: human rule model import
      GroupStatus: combatant civilian mixed unknown
      Level: wrong unfit
      LocationRelation: in near along between toward
      Looking: back ahead
      Means: shelling airstrike drone missile gunfire explosive fire collapse traffic weather \
      earthquake flood disease other
      MediaKind: image video audio graphic document
      Medium: press-conference interview statement speech report document social-media video broadcast \
      other
      OrganizationKind: government ministry armed-force intelligence media news-agency \
      intergovernmental ngo company other
      Outcome: killed wounded missing captured displaced bodies-seen abducted detained rescued \
      hospitalized trapped other
      PlaceKind: country region city settlement area site
      QuoteKind: direct partial indirect mixed free-indirect
      QuoteMarks: balanced unopened unclosed none set-off
      SanctionChange: imposed amended renewed suspended resumed eased exempted lifted expired annulled \
      listed delisted
      SanctionMeasureKind: asset-freeze travel-ban arms-embargo arms-restriction export-control \
      import-restriction financial-restriction investment-ban services-ban claims-prohibition sectoral \
      transport-restriction aid-suspension debarment diplomatic other
      SanctionStage: threatened proposed announced adopted published effective
      SanctionStatus: not-yet adopted in-force suspended ended unknown
      SanctionTargetKind: actor vessel aircraft territory sector conduct unspecified
      Severity: light serious critical
      Sex: female male
      SpeechAct: stated claimed confirmed denied admitted announced promised demanded warned estimated \
      assessed asked declined showed
      SubjectKind: topic person organization place event work object
      SubjectRelation: about mentioned
      TextPart: headline standfirst body
      Tolerance: quotation-marks dashes white-space
      VerificationAspect: identity place time authenticity count
      VerificationStatus: verified partly-verified unverified not-verifiable disputed refuted
      """;

  @Test
  void everyPublicEnumIsCoded() {
    assertThat(ENUMS).isNotEmpty().allMatch(Coded.class::isAssignableFrom);
  }

  @Test
  void codesAreLowerKebabCaseAndUnique() {
    for (Class<?> type : ENUMS) {
      assertThat(codes(type))
          .as(type.getSimpleName())
          .doesNotHaveDuplicates()
          .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }
  }

  @Test
  void noCodeHasChanged() {
    String codes =
        ENUMS.stream()
            .map(type -> type.getSimpleName() + ": " + String.join(" ", codes(type)) + "\n")
            .collect(Collectors.joining());
    assertThat(codes).isEqualTo(GOLDEN);
  }

  private static List<String> codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> ((Coded) c).code()).toList();
  }
}

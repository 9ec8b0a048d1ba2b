package io.github.copydesk.tour;

import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The text of the report, and where in it words appear. */
final class KurskText {
  static final String HEADLINE =
      "North Koreans in Kursk are ‘legitimate targets’ for Ukraine, US spokesman says";

  static final String STANDFIRST =
      "The Pentagon speaks of killed and wounded, Kyiv of some 30 casualties in a single weekend";

  /** One paragraph per line; a backslash breaks the line only here, not in the text. */
  static final String BODY =
      """
      North Korean soldiers sent to fight for Russia are “legitimate targets” for Ukraine’s forces, \
      a US State Department spokesman said as reports of losses among them multiplied.
      Matthew Miller told reporters at a press conference on Monday (local time) that the soldiers \
      had made themselves “legitimate targets” by entering the war.
      “They entered a war,” Miller said when he was asked about Ukraine’s statement on North Korean \
      deaths in Kursk, “and they are, as such, combatants and are legitimate targets for the \
      Ukrainian military.”
      Some of them had already been killed in action on Russian soil. If others were to cross the \
      border into Ukraine, both Moscow and Pyongyang would be escalating the war.
      Miller warned that it would without question be an escalation by Pyongyang if its soldiers \
      took part in a war of aggression on the territory of a sovereign country.
      His remarks followed an account from Kyiv. Ukraine’s military announced on Monday that North \
      Korean units fighting beside Russian ones had suffered significant casualties on Saturday and \
      Sunday.
      Ukraine’s military intelligence agency, CNN reported, put the losses at some 30 killed or \
      wounded over the weekend near the villages of Plekhovo, Vorozhba and Martynovka in Kursk \
      Oblast; three more soldiers were missing.
      In a statement on Saturday the agency had claimed that North Korean soldiers killed eight \
      fighters of the Chechen Akhmat unit by friendly fire. The language barrier between the allies \
      was to blame, it said. Example Wire could not check that account.
      Maj. Gen. Pat Ryder, the Pentagon’s spokesman, said in remarks carried by CNN: “We do assess \
      that North Korean soldiers have engaged in combat in Kursk alongside Russian forces.”
      We do have indications that they have suffered casualties, both killed and wounded.” Asked \
      for the number of wounded, Ryder declined to give one.
      The troops are being used “in an infantry role” within Russian formations, he said. They \
      entered combat a little more than a week ago.
      On Sunday, a frontline drone unit of Ukraine’s army posted a video on Telegram in which more \
      than 20 bodies lie side by side in the snow. The dead were North Koreans, the unit said. The \
      quality of the picture is too poor to tell who they are.
      According to the United States, which put their number at more than 10,000 in November, most \
      of the North Koreans sent to Russia are stationed in Kursk. Their arrival was the reason why \
      President Joe Biden let Ukraine fire long-range American missiles at targets inside Russia, \
      US officials told The New York Times last month.
      Ukraine’s president, Volodymyr Zelensky, had said on Saturday that Russia was using \
      “a noticeable number” of North Koreans in its assaults.
      Asked how Washington was responding to the military ties between the two countries, Miller \
      announced: “So, you have seen the United States just today impose additional sanctions to \
      disrupt military cooperation between the DPRK and Russia.” His remark named neither their \
      targets nor the measures.
      A joint statement with the Group of Seven and the European Union had held out economic \
      sanctions a few days ago, he added. Miller promised that Washington “will continue to take \
      appropriate measures” against the cooperation.
      Neither Moscow nor Pyongyang had commented on the reported losses by the time of publication.\
      """;

  private KurskText() {}

  /** Where words appear in the body for the first time. */
  static TextAnchor at(String words) {
    return at(words, 1);
  }

  /** Where words appear in the body, for the second time if {@code occurrence} is 2. */
  static TextAnchor at(String words, int occurrence) {
    return find(BODY, words, occurrence);
  }

  /**
   * Where words appear that are interrupted, as by “Miller said”: one anchor with several spans.
   */
  static TextAnchor interrupted(String... pieces) {
    List<TextSpan> spans = new ArrayList<>();
    for (String piece : pieces) {
      spans.addAll(at(piece).getSpans());
    }
    return TextAnchor.builder().spans(spans).build();
  }

  static TextAnchor inHeadline(String words) {
    return find(HEADLINE, words, 1).in(TextPart.HEADLINE);
  }

  static TextAnchor inStandfirst(String words) {
    return find(STANDFIRST, words, 1).in(TextPart.STANDFIRST);
  }

  private static TextAnchor find(String text, String words, int occurrence) {
    return TextAnchor.find(text, words, occurrence)
        .orElseThrow(() -> new IllegalArgumentException("not in the text: " + words));
  }
}

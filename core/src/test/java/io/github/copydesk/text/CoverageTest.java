package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final CodePoints TEXT = CodePoints.of("one \uD83D\uDE00 two three");

  private static TextAnchor at(int start, int end) {
    return TextAnchor.of(TextSpan.of(start, "x".repeat(end - start)));
  }

  @Test
  void whatOverlapsOrAdjoinsIsOnePassage() {
    Coverage coverage = Coverage.of(TEXT, List.of(at(8, 11), at(0, 3), at(2, 5), at(5, 7)));

    assertThat(coverage.spans())
        .containsExactly(TextSpan.of(0, "one \uD83D\uDE00 t"), TextSpan.of(8, "o t"));
    assertThat(coverage.gaps()).containsExactly(TextSpan.of(7, "w"), TextSpan.of(11, "hree"));
    assertThat(coverage).hasToString("10 of 15 code points in 2 passages");
    assertThat(coverage.share()).isEqualTo(10 / 15.0);
  }

  @Test
  void withoutAnchorsOrWithoutATextNothingIsCovered() {
    assertThat(Coverage.of(TEXT, List.of()).gaps()).containsExactly(TextSpan.of(0, TEXT.text()));
    assertThat(Coverage.of(CodePoints.of(""), List.of()).share()).isZero();
    assertThat(Coverage.of(CodePoints.of(""), List.of(at(0, 3))).spans()).isEmpty();
  }

  @Provide
  Arbitrary<List<TextAnchor>> anchors() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 18), Arbitraries.integers().between(1, 6))
        .as((start, length) -> at(start, start + length))
        .list()
        .ofMaxSize(6);
  }

  @Property
  void eachCodePointIsCoveredOrInAGap(@ForAll("anchors") List<TextAnchor> anchors) {
    BitSet expected = new BitSet();
    anchors.forEach(
        anchor -> anchor.getSpans().forEach(span -> expected.set(span.getStart(), span.getEnd())));
    expected.clear(TEXT.length(), Math.max(TEXT.length(), expected.length()));

    Coverage coverage = Coverage.of(TEXT, anchors);

    BitSet covered = new BitSet();
    coverage.spans().forEach(span -> covered.set(span.getStart(), span.getEnd()));
    assertThat(covered).isEqualTo(expected);
    assertThat(coverage.covered()).isEqualTo(expected.cardinality());
    List<TextSpan> all = new ArrayList<>(coverage.spans());
    all.addAll(coverage.gaps());
    all.sort((a, b) -> a.getStart() - b.getStart());
    assertThat(all).allMatch(TEXT::matches);
    assertThat(String.join("", all.stream().map(TextSpan::getExact).toList()))
        .isEqualTo(TEXT.text());
  }
}

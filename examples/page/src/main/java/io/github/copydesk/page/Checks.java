package io.github.copydesk.page;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.time.TimeExpression;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results of checking in words. */
final class Checks {
  private Checks() {}

  /** The results in a few words: {@code not verifiable}; {@code not checked} if there are none. */
  static String summary(List<Verification> verifications) {
    return verifications.isEmpty()
        ? "not checked"
        : verifications.stream()
            .map(each -> sign(each.getStatus()) + " " + each.getStatus().words())
            .distinct()
            .collect(Collectors.joining(", "));
  }

  /** One result with everything that is known about it. */
  static String describe(Verification verification) {
    return Stream.of(
            Stream.of(sign(verification.getStatus()) + " " + verification.getStatus().words()),
            verification.getAspects().entrySet().stream()
                .map(aspect -> words(aspect.getKey()) + " " + words(aspect.getValue())),
            verification.getVerifier().map(verifier -> "by " + Actors.describe(verifier)).stream(),
            verification.getReason().map(reason -> "because “" + reason + "”").stream(),
            verification.getRating().map(rating -> "rated “" + rating + "”").stream(),
            verification.getTitle().map(title -> "“" + title + "”").stream(),
            verification.getDate().map(TimeExpression::describe).stream())
        .flatMap(part -> part)
        .collect(Collectors.joining("; "));
  }

  private static String words(Coded coded) {
    return coded.words();
  }

  private static String sign(VerificationStatus status) {
    return switch (status) {
      case VERIFIED -> "✓";
      case PARTLY_VERIFIED -> "◐";
      case UNVERIFIED -> "○";
      case NOT_VERIFIABLE -> "?";
      case DISPUTED -> "≠";
      case REFUTED -> "✗";
    };
  }
}

package io.github.copydesk.page;

import io.github.copydesk.article.Subject;
import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Location;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.sanction.LegalBasis;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.source.Statement;
import io.github.copydesk.source.Verification;
import io.github.copydesk.time.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a statement beside its words and its source. */
final class StatementFacts {
  private StatementFacts() {}

  static List<Fact> of(Statement statement) {
    Facts facts = new Facts();
    if (statement instanceof Quote quote) {
      addQuote(facts, quote);
    } else if (statement instanceof CasualtyReport report) {
      addReport(facts, report);
    } else if (statement instanceof Sanction sanction) {
      addSanction(facts, sanction);
    }
    for (Verification verification : statement.getVerifications()) {
      facts.add("check", Checks.describe(verification));
      facts.addUrl("check at", verification.getUrl());
    }
    facts.add("extracted", statement.getExtraction().map(StatementFacts::extraction));
    return facts.list();
  }

  private static void addQuote(Facts facts, Quote quote) {
    facts.addAll("quoted words", quote.getVerbatim(), words -> "“" + words + "”");
    if (quote.getMarks() != QuoteMarks.BALANCED && quote.getMarks() != QuoteMarks.NONE) {
      facts.add("quotation marks", quote.getMarks().words());
    }
    facts.addAll("said to", quote.getAddressees(), Actors::describe);
    quote
        .getInResponseTo()
        .ifPresent(
            question ->
                facts
                    .add("in answer to", question.getTopic())
                    .add("asked by", question.getAsker().map(Actors::describe)));
    facts.add("language", quote.getLanguage());
    facts.add("translated from", quote.getTranslatedFrom());
  }

  private static void addReport(Facts facts, CasualtyReport report) {
    report.getFigures().forEach(figure -> addFigure(facts, "figure", figure));
    facts.add("covers", report.getScope().words());
    facts.add("when", report.getWhen().map(TimeExpression::describe));
    facts.add("where", report.getWhere().map(Location::describe));
    facts.add("as of", report.getAsOf().map(TimeExpression::describe));
    facts.addAll("held responsible", report.getResponsible(), Actors::describe);
    facts.addAll("parties", report.getParties(), Actors::describe);
    facts.add("means", report.getMeans().map(Coded::words));
    facts.add("cause", report.getCause());
    for (Evidence evidence : report.getEvidence()) {
      facts.add("evidence", evidence(evidence));
      facts.addUrl("evidence at", evidence.getUrl());
    }
    facts.add("incident", report.getIncident().map(Identifier::toString));
  }

  private static void addFigure(Facts facts, String name, CasualtyFigure figure) {
    facts.add(name, figure.describe());
    figure.getIncluding().forEach(part -> addFigure(facts, "of these", part));
  }

  private static String evidence(Evidence evidence) {
    return Stream.of(
            Stream.of(evidence.getKind().words() + ": " + evidence.getDescription()),
            evidence.getProducer().map(producer -> "by " + Actors.describe(producer)).stream(),
            evidence.getPublished().map(when -> "made public " + when.describe()).stream(),
            evidence.getVerification().map(Checks::describe).stream())
        .flatMap(part -> part)
        .collect(Collectors.joining("; "));
  }

  private static void addSanction(Facts facts, Sanction sanction) {
    facts.addAll("by", sanction.getAuthorities(), Actors::describe);
    for (SanctionTarget target : sanction.getTargets()) {
      facts.add("against", target(target));
    }
    facts.addAll("measures", sanction.getMeasures(), StatementFacts::measure);
    facts.add("purpose", sanction.getPurpose());
    if (sanction.isAdditional()) {
      facts.add("additional", "the text calls it an additional sanction");
    }
    for (Programme programme : sanction.getProgrammes()) {
      facts.add(
          "programme",
          programme.getName() + programme.getIdentifier().map(id -> " (" + id + ")").orElse(""));
      facts.addUrl("programme at", programme.getUrl());
    }
    for (LegalBasis basis : sanction.getLegalBases()) {
      facts.add(
          "legal basis",
          basis.getTitle()
              + basis.getNumber().map(number -> ", " + number).orElse("")
              + basis.getDate().map(date -> ", " + date.describe()).orElse(""));
      facts.addUrl("legal basis at", basis.getUrl());
    }
  }

  private static String target(SanctionTarget target) {
    String identifiers =
        target.getListIds().stream().map(Identifier::toString).collect(Collectors.joining(", "));
    return target.displayName()
        + " ("
        + target.getKind().words()
        + (identifiers.isEmpty() ? "" : ", " + identifiers)
        + ")"
        + target.getReasons().map(reasons -> ": " + reasons).orElse("");
  }

  private static String measure(SanctionMeasure measure) {
    return measure.getKind().words()
        + measure.getWording().map(wording -> " “" + wording + "”").orElse("")
        + measure.getSince().map(since -> " since " + since.describe()).orElse("");
  }

  /** How a statement or a {@link Subject} was found: {@code model, quote-tagger 2.1, 0.92}. */
  static String extraction(Extraction extraction) {
    return Stream.of(
            Optional.of("by " + extraction.getMethod().words()),
            extraction.getTool(),
            extraction
                .getConfidence()
                .map(confidence -> "confidence " + confidence.toPlainString()),
            extraction.getAt().map(Object::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}

/**
 * Extraction by a language model that ends in valid, anchored statements.
 *
 * <p>An {@link io.github.copydesk.extraction.ExtractionLoop} asks an {@link
 * io.github.copydesk.extraction.Extractor} for the statements of one {@link
 * io.github.copydesk.extraction.StatementKind} in an article. It reads the answer strictly, looks
 * up the words of each statement in the text, anchors it there, checks the rules, and sends back
 * what is wrong. The {@link io.github.copydesk.extraction.ExtractionResult} has the article with
 * the statements, or also what is still wrong after the last round.
 *
 * <p>{@link io.github.copydesk.extraction.Extract} shows it on the report of the tour, with a
 * {@link io.github.copydesk.extraction.ScriptedExtractor} in place of a model. Nothing here calls a
 * service.
 */
@NullMarked
package io.github.copydesk.extraction;

import org.jspecify.annotations.NullMarked;

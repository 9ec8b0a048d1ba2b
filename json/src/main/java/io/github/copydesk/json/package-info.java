/**
 * The JSON of structured news.
 *
 * <p>{@link io.github.copydesk.json.NewsJson} reads and writes any type of the domain. What is
 * wrong with a document comes as {@link io.github.copydesk.json.Problem}s, all at once, in a {@link
 * io.github.copydesk.json.Reading} or a {@link io.github.copydesk.json.NewsJsonException}. A {@link
 * io.github.copydesk.json.ValidationReport} says the same way which rules of Bean Validation a
 * value breaks.
 *
 * <p>{@link io.github.copydesk.json.NewsLines} reads one document a line, of files of any size.
 * {@link io.github.copydesk.json.CopydeskModule} lets any Jackson mapper do what {@code NewsJson}
 * does.
 */
@NullMarked
package io.github.copydesk.json;

import org.jspecify.annotations.NullMarked;

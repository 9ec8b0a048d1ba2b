/**
 * Structured news as JSON.
 *
 * <p>{@link io.github.copydesk.json.NewsJson} reads and writes every domain type. The problems of a
 * document are reported all at once, in a {@link io.github.copydesk.json.Reading} or a {@link
 * io.github.copydesk.json.NewsJsonException}. A {@link io.github.copydesk.json.ValidationReport}
 * presents the rules that a value breaks in the same form. {@link
 * io.github.copydesk.json.NewsLines} reads files of any size, one document per line. {@link
 * io.github.copydesk.json.CopydeskModule} and {@link
 * io.github.copydesk.json.CopydeskJackson2Module} make any mapper of Jackson 3 or 2 read and write
 * as {@code NewsJson} does. {@link io.github.copydesk.json.NewsSchemas} has the JSON Schemas of the
 * documents, for other languages.
 *
 * <p>The words used here:
 *
 * <ul>
 *   <li><i>problem</i>: something wrong at one place of a document, with a code, a pointer, line
 *       and column; a {@link io.github.copydesk.json.Problem}
 *   <li><i>warning</i>: a problem that lenient reading passed over
 *   <li><i>violation</i>: a rule broken by a value; in a {@code ValidationReport} it becomes a
 *       problem, with the code of the rule and no line
 *   <li><i>pointer</i>: a place as a JSON Pointer, {@code /quotes/0/kind}; <i>line</i> and
 *       <i>column</i>: the same place in the text, both from 1, the column in code points
 *   <li><i>reject</i>: not accept a document, or a value to be written, because of its problems
 * </ul>
 *
 * <p>In the source, by subject:
 *
 * <ul>
 *   <li>reading: {@code DocumentReader}, with {@code DocumentBytes}, {@code Encodings}, {@code
 *       Parsers}, {@code Syntax}, {@code Sentence} and {@code LineColumns}
 *   <li>writing: {@code DocumentWriter}, with {@code WriteBuffer}, {@code Replacement} and {@code
 *       Canonical}
 *   <li>lines: {@code NewsLines} and {@code NewsLine}, with {@code Line*}, {@code RawLine} and
 *       {@code Gunzip}
 *   <li>mappers: {@code ValueReader}, {@code UnreadableValue}, {@code DomainTypes} and {@code
 *       TypedNumbers}; {@code CopydeskModule}, with {@code Mapper*}, for Jackson 3; {@code
 *       CopydeskJackson2Module}, with {@code Jackson2*}, for Jackson 2
 * </ul>
 */
@NullMarked
package io.github.copydesk.json;

import org.jspecify.annotations.NullMarked;

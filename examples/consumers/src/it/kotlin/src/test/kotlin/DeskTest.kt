package app

import io.github.copydesk.actor.Country
import io.github.copydesk.actor.Person
import io.github.copydesk.validation.NewsValidator
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class DeskTest {
  @TempDir lateinit var directory: Path

  @Test
  fun buildsReadsAndChecks() {
    val article = article("Losses in Kursk", "We lost many.", Person.of("Pat Ryder"))

    assertEquals(listOf("person Pat Ryder"), speakers(article))
    assertEquals("country", kindOf(Country.of("UA")))
    assertNull(weight(article))
    assertNull(publisher(article))
    assertEquals(
        listOf("has-text"),
        NewsValidator.create().check(article.toBuilder().headline(" ").build()).map { it.code() })
  }

  @Test
  fun theCompilerFindsNullsAndMissingKinds() {
    val errors =
        errors(
            """
            import io.github.copydesk.actor.*
            import io.github.copydesk.article.Article
            fun person(): Person = Person.of(null)
            fun weight(article: Article): Any = article.extensions.asMap().getValue("desk:weight")
            fun kind(actor: Actor): Int =
                when (actor) {
                  is Person -> 1
                  is Organization -> 2
                  is Country -> 3
                  is Group -> 4
                }
            """)

    assertEquals(
        listOf(
            "3: null cannot be a value of a non-null type 'String'.",
            "4: return type mismatch: expected 'Any', actual 'Any?'.",
            "6: 'when' expression must be exhaustive."),
        errors)
  }

  private fun errors(source: String): List<String> {
    val file = Files.writeString(directory.resolve("Wrong.kt"), source.trimIndent())
    val printed = ByteArrayOutputStream()
    val code =
        K2JVMCompiler()
            .exec(
                PrintStream(printed, true, Charsets.UTF_8),
                "-no-stdlib",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                directory.resolve("classes").toString(),
                file.toString())
    assertEquals(ExitCode.COMPILATION_ERROR, code, printed.toString(Charsets.UTF_8))
    return Regex("Wrong\\.kt:(\\d+):\\d+: error: ([^.]*\\.)")
        .findAll(printed.toString(Charsets.UTF_8))
        .map { it.groupValues[1] + ": " + it.groupValues[2] }
        .toList()
  }
}

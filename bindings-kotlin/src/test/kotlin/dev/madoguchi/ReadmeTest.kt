package dev.madoguchi

import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.net.URLClassLoader
import java.nio.file.Path
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The example of a README is compiled and run, and prints what its comments say. */
class ReadmeTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `the example of this door's README prints what it says`() = assertRuns(Tree.file("bindings-kotlin/README.md"))

    @Test
    fun `so does the one of another README that is named`() {
        System.getenv("MADOGUCHI_README")?.let { assertRuns(Tree.root.resolve(it)) }
    }

    @Test
    fun `the later examples run`() {
        val (native, others) = blocks(Tree.file("bindings-kotlin/README.md")).drop(1).partition { "NativeLibrary" in it }
        assertEquals(listOf(1, 4), listOf(native.size, others.size))
        val source = folder.resolve("Example.kt").toFile()
        source.writeText(
            """
            import dev.madoguchi.*
            import java.io.File
            import java.time.*
            class TestBank(url: String) : Bank(File(url), settings = "OFF")
            fun main() {
                val (seiwa, secret, store) = Triple(Profile.seiwa(), ByteArray(32), Memory())
                val (amounts, members) = longArrayOf(30_000) to booleanArrayOf(true)
                val url = "$folder/bank.db"
                ${others.joinToString("\n") { "run {\n$it\nUnit }" }}
                if (url.isEmpty()) { ${native.single()} }
            }
            """,
        )
        val said = printed(compiled(source))
        assertEquals(28, said.lines().count { it.startsWith("passed ") }, said)
    }

    private fun blocks(readme: File): List<String> =
        Regex("^```kotlin\n(.*?)^```", setOf(RegexOption.MULTILINE, RegexOption.DOT_MATCHES_ALL))
            .findAll(readme.readText()).map { it.groupValues[1] }.toList()

    private fun assertRuns(readme: File) {
        val example = blocks(readme).first()
        val source = folder.resolve("Example.kt").toFile()
        source.writeText(example)
        val said = example.lines().map { it.trim() }.filter { it.startsWith("// ") }.map { it.removePrefix("// ") }
        assertEquals(said, printed(compiled(source, "-Werror")).lines())
        for (fact in listOf("330", "FEE-3", "振込 他行宛 組合員の方 3万円以上", "HRS-2", "2027-01-0", "1303", "zero-amount", "FEE-8")) {
            assertTrue(said.any { fact in it }) { "the example does not tell $fact" }
        }
    }

    private fun compiled(source: File, vararg more: String): File {
        val classes = folder.resolve("classes").toFile()
        val told = ByteArrayOutputStream()
        val path = listOf("-no-stdlib", "-no-reflect", "-cp", System.getProperty("java.class.path"))
        val arguments = path + more + listOf("-jvm-target", "17", "-d", classes.path, source.path)
        val code = K2JVMCompiler().exec(PrintStream(told), *arguments.toTypedArray())
        assertEquals(ExitCode.OK, code) { told.toString() }
        return classes
    }

    private fun printed(classes: File): String {
        val (out, told) = System.out to ByteArrayOutputStream()
        URLClassLoader(arrayOf(classes.toURI().toURL()), javaClass.classLoader).use { loader ->
            System.setOut(PrintStream(told, true, Charsets.UTF_8))
            try {
                loader.loadClass("ExampleKt").getMethod("main").invoke(null)
            } finally {
                System.setOut(out)
            }
        }
        return told.toString(Charsets.UTF_8).trimEnd()
    }
}

package dev.madoguchi

import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.net.URLClassLoader
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Compiles and runs the later examples of the README. [PackagedTest] runs the first one as a reader does. */
class ReadmeTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `the later examples run`() {
        val (native, others) = Readme.blocks(Tree.file("bindings-kotlin/README.md")).drop(1).partition { "NativeLibrary" in it }
        assertEquals(listOf(1, 7), listOf(native.size, others.size))
        val source = folder.resolve("Example.kt").toFile()
        source.writeText(
            """
            import dev.madoguchi.*
            import java.io.File
            import java.time.*
            class TestBank(url: String) : Bank(File(url), settings = "OFF")
            fun main() {
                val (seiwa, secret, store) = Triple(Profile.seiwa(), ByteArray(32) { 7 }, Memory())
                val (amounts, members) = longArrayOf(30_000) to booleanArrayOf(true)
                val url = "$folder/bank.db"
                ${others.joinToString("\n") { "run {\n$it\nUnit }" }}
                if (url.isEmpty()) { ${native.single()} }
            }
            """,
        )
        val classes = Readme.compiled(source, folder.resolve("classes").toFile(), System.getProperty("java.class.path"))
        val said = printed(classes)
        assertEquals(39, said.lines().count { it.startsWith("passed ") }, said)
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

package dev.madoguchi

import java.io.File
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The packaged jar: with it, JNA's and Kotlin's on the class path, a reader's program runs in a separate JVM. */
class PackagedTest {
    @TempDir
    lateinit var folder: Path

    /** This jar and the dependencies of its pom, without the tests. */
    private val path = listOf(File(System.getProperty("madoguchi.jar")).also { assertTrue(it.isFile, "$it") }.path) +
        System.getProperty("java.class.path").split(File.pathSeparator)
            .filter { name -> listOf("jna-", "kotlin-stdlib-", "annotations-").any { File(name).name.startsWith(it) } }

    @Test
    fun `the main of this binding's README starts and prints what it says`() = assertStarts(Tree.file("bindings-kotlin/README.md"))

    @Test
    fun `so does the one of another README that is named`() {
        System.getenv("MADOGUCHI_README")?.let { assertStarts(Tree.root.resolve(it)) }
    }

    /** A home folder whose name the locale cannot represent, as for a reader whose shell sets `LC_ALL=C`. */
    @Test
    fun `a home folder that is not ASCII under another locale does not keep the library from loading`() {
        val home = folder.resolve("花子").toFile().apply { mkdir() }
        val (_, program) = compiled(Tree.file("bindings-kotlin/README.md"))
        val ended = java(program, "-Duser.home=$home") { it["LC_ALL"] = "C"; it.remove("XDG_CACHE_HOME") }
        assertTrue(ended.startsWith("330 yen"), ended)
    }

    /** A temporary folder that the locale cannot represent is skipped, like a read-only one. */
    @Test
    fun `nor does such a folder for temporary files`() {
        val temporary = folder.resolve("一時").toFile().apply { mkdir() }
        val (_, program) = compiled(Tree.file("bindings-kotlin/README.md"))
        val ended = java(program, "-Djava.io.tmpdir=$temporary", "-Duser.home=$folder") { it["LC_ALL"] = "C"; it.remove("XDG_CACHE_HOME") }
        assertTrue(ended.startsWith("330 yen"), ended)
    }

    private fun assertStarts(readme: File) {
        val (example, program) = compiled(readme)
        val said = example.lines().map { it.trim() }.filter { it.startsWith("// ") }.map { it.removePrefix("// ") }
        assertEquals(said, java(program).lines())
        for (fact in listOf("330", "FEE-3", "振込 他行宛 組合員の方 3万円以上", "HRS-2", "2027-01-0", "1303", "zero-amount", "FEE-8")) {
            assertTrue(said.any { fact in it }) { "the example does not tell $fact" }
        }
    }

    private fun compiled(readme: File): Pair<String, File> {
        val example = Readme.blocks(readme).first()
        val source = folder.resolve("Main.kt").toFile().apply { writeText(example) }
        return example to Readme.compiled(source, folder.resolve("main").toFile(), path.joinToString(File.pathSeparator), "-Werror")
    }

    /** What `java -cp … MainKt` prints. */
    private fun java(program: File, vararg options: String, environment: (MutableMap<String, String>) -> Unit = {}): String {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val whole = (path + program.path).joinToString(File.pathSeparator)
        // Its output is read as UTF-8, whatever the locale.
        val fixed = listOf("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-cp", whole)
        val process = ProcessBuilder(listOf(java) + options + fixed + "MainKt").redirectErrorStream(true)
            .apply { environment(environment()) }.start()
        val out = process.inputStream.bufferedReader().readText().trim()
        assertTrue(process.waitFor(60, TimeUnit.SECONDS))
        assertEquals(0, process.exitValue(), out)
        return out
    }
}

package dev.madoguchi

import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals

/** The blocks of Kotlin of a README, and the compiler for them. */
object Readme {
    fun blocks(readme: File): List<String> =
        Regex("^```kotlin\n(.*?)^```", setOf(RegexOption.MULTILINE, RegexOption.DOT_MATCHES_ALL))
            .findAll(readme.readText()).map { it.groupValues[1] }.toList()

    /** Compiles a program against a class path; `-Werror` in `more` refuses warnings. Returns the folder of its classes. */
    fun compiled(source: File, classes: File, path: String, vararg more: String): File {
        val told = ByteArrayOutputStream()
        val fixed = listOf("-no-stdlib", "-no-reflect", "-cp", path, "-jvm-target", "17", "-d", classes.path)
        val code = K2JVMCompiler().exec(PrintStream(told), *(fixed + more + source.path).toTypedArray())
        assertEquals(ExitCode.OK, code) { told.toString() }
        return classes
    }
}

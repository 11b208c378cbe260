package dev.madoguchi

import java.io.File
import java.nio.file.Path
import java.time.LocalDate
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/**
 * A separate program: `fee` asks for a charge, `panic` makes the library fail, `change-…` truncates the library of this name after the
 * folder was named, `show` shows records before, and `late` names the folder afterwards. If a folder is used, it is the first argument.
 */
object Forked {
    private fun changed(folder: File, name: String) {
        folder.listFiles()!!.single { name in it.name }.writeText("cut off")
        Profile.seiwa()
    }

    private fun shown() {
        val torn = RowInput("a\ud800", 1, ByteArray(1))
        println("${EntryInput(EntryField.LOGIN_ID, "x")} ${torn == torn.copy()} ${torn.hashCode() == torn.copy().hashCode()}")
    }

    private fun late(folder: File) {
        Profile.seiwa().close()
        try {
            NativeLibrary.use(folder)
        } catch (late: IllegalStateException) {
            println(late.message)
        }
    }

    @JvmStatic
    fun main(arguments: Array<String>) {
        val task = arguments.last()
        try {
            if (task == "show") shown()
            if (task == "late") late(File(arguments[0]))
            if (arguments.size == 2) NativeLibrary.use(File(arguments[0]))
            if (task.startsWith("change-")) changed(File(arguments[0]), task.removePrefix("change-"))
        } catch (foreign: MadoguchiException.BadLibrary) {
            return println("${foreign.code} ${foreign.name} ${foreign.file.name}")
        }
        Profile.seiwa().use { seiwa ->
            if (task == "panic") {
                try {
                    seiwa.ask("panic")
                } catch (fault: MadoguchiException.Internal) {
                    println("${fault.code} ${fault.name} ${fault.rule}")
                }
            }
            println(seiwa.fee(FeeRequest(TransferKind.OTHER_BANK, 30_000, true, LocalDate.of(2027, 1, 4))).fee)
        }
    }
}

/** Where the libraries are loaded from; each test uses a separate JVM. */
class LoadingTest {
    @TempDir
    lateinit var folder: Path

    private class Ended(val code: Int, val out: String)

    private fun run(command: List<String>, vararg more: Pair<String, String>): Ended {
        val process = ProcessBuilder(command).redirectErrorStream(true).apply {
            environment().putAll(more)
            // JNA unpacks into a cache below one of these folders.
            environment()["XDG_CACHE_HOME"] = NOWHERE
            environment()["HOME"] = NOWHERE
        }.start()
        val out = process.inputStream.bufferedReader().readText().trim()
        assertTrue(process.waitFor(60, TimeUnit.SECONDS))
        return Ended(process.exitValue(), out)
    }

    private fun java(temporary: String, vararg arguments: String): List<String> {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val fixed = listOf("-Djava.io.tmpdir=$temporary", "-Duser.home=$NOWHERE", "-cp", System.getProperty("java.class.path"))
        return listOf(java) + fixed + arguments
    }

    @Test
    fun `a folder for the libraries stands in for one for temporary files`() {
        assertNotEquals(0, run(java(NOWHERE, MAIN, "fee")).code, "the folder was to be of no use")
        val first = run(java(NOWHERE, MAIN, folder.toString(), "fee"))
        assertEquals("330", first.out)
        // Existing files are used unchanged.
        assertEquals(2, folder.toFile().list()!!.size)
        val unpacked = folder.toFile().listFiles()!!.associate { it.name to it.lastModified() }
        assertEquals("330", run(java(NOWHERE, MAIN, folder.toString(), "fee")).out)
        assertEquals(unpacked, folder.toFile().listFiles()!!.associate { it.name to it.lastModified() })
    }

    /** Files with other names in the folder are ignored, whatever the name. */
    @Test
    fun `fault 83 leftovers in the folder are never loaded`() {
        for (stem in listOf("madoguchi_kotlin", "jnidispatch", "madoguchi_kotlin-0123456789abcdef")) {
            folder.resolve(System.mapLibraryName(stem)).toFile().writeText("not a library")
        }
        assertEquals("330", run(java(folder.toString(), MAIN, folder.toString(), "fee")).out)
        // So are files where the process unpacks by default, or where the system looks for libraries.
        val command = java(folder.toString(), "-Djna.library.path=$folder", MAIN, "fee")
        assertEquals("330", run(command, "LD_LIBRARY_PATH" to folder.toString()).out)
    }

    /** A file of the right name that is not the jar's library causes an exception, and does not crash the JVM. */
    @Test
    fun `fault 83 a library that was cut off or changed is refused and the machine lives`() {
        assertEquals("330", run(java(NOWHERE, MAIN, folder.toString(), "fee")).out)
        for (placed in folder.toFile().listFiles()!!.sorted()) {
            val whole = placed.readBytes()
            val changed = whole.copyOf().also { it[whole.size / 2] = (it[whole.size / 2] + 1).toByte() }
            for (bytes in listOf(whole.copyOf(whole.size / 2), ByteArray(0), ByteArray(whole.size), changed, whole + 0)) {
                placed.writeBytes(bytes)
                val ended = run(java(NOWHERE, MAIN, folder.toString(), "fee"))
                assertEquals(0 to "1910 library-changed ${placed.name}", ended.code to ended.out)
            }
            placed.writeBytes(whole)
        }
        assertEquals("330", run(java(NOWHERE, MAIN, folder.toString(), "fee")).out)
    }

    @Test
    fun `fault 83 a library that is changed before it is loaded is refused`() {
        for (name in listOf("madoguchi", "jnidispatch")) {
            val own = folder.resolve(name).toFile().apply { mkdir() }.path
            val ended = run(java(NOWHERE, MAIN, own, "change-$name"))
            assertEquals(0, ended.code, ended.out)
            assertTrue(ended.out.startsWith("1910 library-changed") && name in ended.out, ended.out)
        }
    }

    /** Showing a record neither loads the library nor needs it. */
    @Test
    fun `a record is shown and compared without the library, and the folder is still the one that is named`() {
        val ended = run(java(NOWHERE, MAIN, folder.toString(), "show"))
        assertEquals(0 to "EntryInput(field=LOGIN_ID, text=…) true true\n330", ended.code to ended.out)
        assertEquals(2, folder.toFile().list()!!.size)
    }

    @Test
    fun `a folder that is named too late is refused, with both places`() {
        val (temporary, named) = listOf("temporary", "named").map { folder.resolve(it).toFile().apply { mkdir() }.path }
        val ended = run(java(temporary, "-Djna.tmpdir=$temporary", MAIN, named, "late"))
        val told = ended.out.lines().first()
        assertTrue("is loaded from `$temporary/" in told && "name `$named` before" in told, ended.out)
        assertNotEquals(0, ended.code)
    }

    @Test
    fun `a folder that is not there is named by its error`() {
        val missing = folder.resolve("missing").toString()
        val ended = run(java(NOWHERE, MAIN, missing, "fee"))
        assertTrue(ended.code != 0 && "cannot write $missing/" in ended.out, ended.out)
    }

    @Test
    fun `so it does where nothing in the folder for temporary files may run`() {
        val temporary = folder.resolve("temporary").toFile().apply { mkdir() }.path
        fun sealed(java: List<String>): List<String> {
            val mounted = "mount -t tmpfs -o noexec tmpfs '$temporary' && exec \"$@\""
            return UNSHARED + listOf("sh", "-c", mounted, "sh") + java
        }
        assumeTrue(canSeal()) { "this machine lets nobody mount" }
        assertNotEquals(0, run(sealed(java(temporary, MAIN, "fee"))).code, "the mount was to refuse programs")
        val libraries = folder.resolve("libraries").toFile().apply { mkdir() }.path
        assertEquals("330", run(sealed(java(temporary, MAIN, libraries, "fee"))).out)
    }

    private fun canSeal(): Boolean = try {
        run(UNSHARED + listOf("mount", "-t", "tmpfs", "-o", "noexec", "tmpfs", folder.toString())).code == 0
    } catch (_: java.io.IOException) {
        false
    }

    @Test
    fun `fault 57 a fault of the library is an exception with its code, and the profile answers on`() {
        val name = System.mapLibraryName("madoguchi_kotlin")
        val faulty = File(System.getProperty("madoguchi.faults")).walk().single { it.name == name }
        val override = "-Duniffi.component.madoguchi.libraryOverride=${faulty.absolutePath}"
        val ended = run(java(folder.toString(), override, MAIN, "panic"))
        assertEquals(0, ended.code, ended.out)
        assertTrue(ended.out.endsWith("1905 internal DOOR-3\n330")) { ended.out }
    }

    @Test
    fun `the library that is shipped has neither faults nor a floor`() {
        val names = Door::class.java.methods.map { it.name }
        assertTrue(names.none { it.startsWith("floor") || it.startsWith("native") }) { "$names" }
        Profile.seiwa().use { assertTrue("\"code\":1001" in it.ask("panic")) }
    }

    private companion object {
        /** Runs a command in a mount namespace of its own. */
        val UNSHARED = listOf("unshare", "--user", "--map-root-user", "--mount")

        const val MAIN = "dev.madoguchi.Forked"

        /** A path that cannot be a folder, not even for root. */
        const val NOWHERE = "/dev/null/none"
    }
}

package dev.madoguchi

import com.sun.jna.Platform
import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.nio.file.InvalidPathException
import java.nio.file.attribute.PosixFilePermissions
import java.security.MessageDigest
import java.util.concurrent.atomic.AtomicReference

/**
 * Where the shared libraries are loaded from.
 *
 * Without a word from here the library of this jar is unpacked for each process into a new folder for temporary files, and JNA does
 * the same with its own. Where no such folder may hold programs (mounted `noexec`, or read-only), [use] names another one, before
 * the first profile.
 *
 * Only the bytes of the jars are loaded: a file's name carries their digest, and its content is compared with them just before. A program
 * that uses JNA by itself before [use] has JNA's library loaded already, and keeps that one.
 */
object NativeLibrary {
    /** What [use] has placed: both libraries. */
    private val placed = AtomicReference<List<Placed>>()

    /** From where the library was loaded. */
    private val ready = AtomicReference<String>()

    /**
     * Loads the libraries from a folder. What is missing there is unpacked into it from the jars; a folder that holds both
     * already need not be writable. Other files in it are not looked at.
     *
     * @throws IOException where one is missing and cannot be unpacked.
     * @throws MadoguchiException.BadLibrary where one is there under the right name, and is not the one of the jar.
     * @throws IllegalStateException where the library was loaded from elsewhere before, or `libraryOverride` names another: the message
     * names both places.
     */
    @JvmStatic
    @Throws(IOException::class)
    @Synchronized
    fun use(folder: File) {
        val elsewhere = ready.get() ?: System.getProperty(OVERRIDE)
        if (elsewhere != null) {
            if (File(elsewhere).absoluteFile.parentFile == folder.absoluteFile) return
            throw IllegalStateException("the library is loaded from `$elsewhere`: name `$folder` before the first profile")
        }
        val own = Placed(Packed.of(STEM, ""), folder)
        val packed = Packed.of("jnidispatch", "com/sun/jna/")
        val jna = Placed(packed, folder)
        System.setProperty("jna.boot.library.path", jna.file.parent)
        System.setProperty("jna.boot.library.name", packed.name)
        System.setProperty("jna.nounpack", "true")
        placed.set(listOf(own, jna))
    }

    /**
     * The path of the library, checked and loaded now; its plain name where the jar has none, as on Android, whose own loader finds it.
     *
     * @throws MadoguchiException.BadLibrary where one of the two is no longer what was placed.
     * @throws UnsatisfiedLinkError where no folder may hold it.
     */
    @Synchronized
    internal fun ready(): String =
        ready.get() ?: (System.getProperty(OVERRIDE) ?: placed.get()?.let(::loaded) ?: unpacked()).also(ready::set)

    /** Loads what was placed. JNA's library is loaded by this first use of JNA, so both are compared before. */
    private fun loaded(placed: List<Placed>): String {
        val own = placed.map(Placed::checked).first().path
        com.sun.jna.NativeLibrary.getInstance(own)
        return own
    }

    /** Unpacks the library into a new folder of this process, where programs may lie. */
    private fun unpacked(): String {
        if (!Packed.isThere(STEM, "")) return STEM
        val packed = Packed.of(STEM, "")
        val cache = System.getenv("XDG_CACHE_HOME") ?: File(System.getProperty("user.home"), ".cache").path
        val failures = mutableListOf<Throwable>()
        for (parent in listOfNotNull(System.getProperty("jna.tmpdir"), System.getProperty("java.io.tmpdir"), cache)) {
            try {
                if (parent == cache) File(cache).mkdirs() // a home folder may have none yet
                val folder = ownFolder(File(parent))
                folder.deleteOnExit()
                val file = Placed(packed, folder).file
                file.deleteOnExit()
                com.sun.jna.NativeLibrary.getInstance(file.path)
                return file.path
            } catch (error: IOException) {
                failures += error // read-only
            } catch (error: InvalidPathException) {
                failures += error // a name that the locale has no letters for
            } catch (error: LinkageError) {
                failures += error // where no programs may lie, or JNA finds no place for its own
            }
        }
        val why = "no folder for temporary files can hold the library: name one with NativeLibrary.use"
        throw UnsatisfiedLinkError(why).apply { failures.forEach(::addSuppressed) }
    }

    /** A new folder for this user alone. Java's own function for it fails for ever where `java.io.tmpdir` has no name in the locale. */
    private fun ownFolder(parent: File): File {
        val path = File(parent, "madoguchi" + drawn().take(DIGEST).joinToString("") { "%02x".format(it) }).toPath()
        val own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        val posix = "posix" in path.fileSystem.supportedFileAttributeViews()
        return (if (posix) Files.createDirectory(path, own) else Files.createDirectory(path)).toFile()
    }

    /** A library as the jars hold it. */
    private class Packed(stem: String, private val bytes: ByteArray) {
        /** Its name for the system's loader, with a digest of its bytes: another version has another name. */
        val name = "$stem-" + MessageDigest.getInstance("SHA-256").digest(bytes).take(DIGEST).joinToString("") { "%02x".format(it) }

        /** Writes it beside a place and renames it: another process may be loading what is there. */
        fun write(file: File) {
            val partial = try {
                File.createTempFile(name, null, file.parentFile)
            } catch (error: IOException) {
                throw IOException("cannot write $file: ${error.message}", error)
            }
            try {
                partial.writeBytes(bytes)
                if (!partial.renameTo(file)) throw IOException("cannot write $file")
            } finally {
                partial.delete()
            }
        }

        /** Whether a file has these bytes. */
        fun isIn(file: File) = file.length() == bytes.size.toLong() && file.readBytes().contentEquals(bytes)

        companion object {
            private fun resource(stem: String, inside: String) =
                NativeLibrary::class.java.classLoader.getResourceAsStream("$inside${Platform.RESOURCE_PREFIX}/${System.mapLibraryName(stem)}")

            fun isThere(stem: String, inside: String): Boolean = resource(stem, inside)?.use { true } ?: false

            fun of(stem: String, inside: String): Packed =
                resource(stem, inside)?.use { Packed(stem, it.readBytes()) }
                    ?: throw IOException("`$stem` is in no jar: the library is not built for this machine")
        }
    }

    /** A library in a folder. */
    private class Placed(private val packed: Packed, folder: File) {
        val file: File = File(folder, System.mapLibraryName(packed.name)).absoluteFile

        init {
            if (!file.exists()) packed.write(file)
            checked()
        }

        /** The file, which has the bytes of the jar. */
        fun checked(): File = if (packed.isIn(file)) file else throw MadoguchiException.BadLibrary(file)
    }

    private const val STEM = "madoguchi_kotlin"
    private const val OVERRIDE = "uniffi.component.madoguchi.libraryOverride"

    /** Bytes of a digest in a name. */
    private const val DIGEST = 8
}

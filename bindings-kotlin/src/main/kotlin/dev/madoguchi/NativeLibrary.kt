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
 * Chooses where the shared libraries are loaded from.
 *
 * By default, each process unpacks the library of this jar into a new temporary folder, and JNA does the same with its own. If no such
 * folder can be used (it is mounted `noexec`, or read-only), name another one with [use], before you open the first profile.
 *
 * Only the bytes of the jars are loaded: a file's name contains their digest, and its contents are compared with them just before. If a
 * program used JNA before [use], JNA's own library is already loaded and stays.
 */
object NativeLibrary {
    /** Both libraries, as placed by [use]. */
    private val placed = AtomicReference<List<Placed>>()

    /** The path from which the library was loaded. */
    private val ready = AtomicReference<String>()

    /**
     * Loads the libraries from a folder. A missing library is unpacked into it from the jars; if the folder contains both already, it
     * need not be writable. Other files in it are ignored.
     *
     * @throws IOException if a library is missing and cannot be unpacked.
     * @throws MadoguchiException.BadLibrary if a file has the right name but is not the library of the jar.
     * @throws IllegalStateException if the library was already loaded from another place, or `libraryOverride` names another one; the
     * message names both places.
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
     * Returns the path of the library, which is checked and loaded now. If the jar has no library, as on Android, it returns the plain
     * name, which the system's own loader finds.
     *
     * @throws MadoguchiException.BadLibrary if one of the two libraries was changed since it was placed.
     * @throws UnsatisfiedLinkError if no folder can be used.
     */
    @Synchronized
    internal fun ready(): String =
        ready.get() ?: (System.getProperty(OVERRIDE) ?: placed.get()?.let(::loaded) ?: unpacked()).also(ready::set)

    /** Loads the placed libraries. This first use of JNA also loads JNA's library, so both are compared before. */
    private fun loaded(placed: List<Placed>): String {
        val own = placed.map(Placed::checked).first().path
        com.sun.jna.NativeLibrary.getInstance(own)
        return own
    }

    /** Unpacks the library into a new folder of this process, at a place that allows executable files. */
    private fun unpacked(): String {
        if (!Packed.isThere(STEM, "")) return STEM
        val packed = Packed.of(STEM, "")
        val cache = System.getenv("XDG_CACHE_HOME") ?: File(System.getProperty("user.home"), ".cache").path
        val failures = mutableListOf<Throwable>()
        for (parent in listOfNotNull(System.getProperty("jna.tmpdir"), System.getProperty("java.io.tmpdir"), cache)) {
            try {
                if (parent == cache) File(cache).mkdirs() // the cache folder may not exist yet
                val folder = ownFolder(File(parent))
                folder.deleteOnExit()
                val file = Placed(packed, folder).file
                file.deleteOnExit()
                com.sun.jna.NativeLibrary.getInstance(file.path)
                return file.path
            } catch (error: IOException) {
                failures += error // read-only
            } catch (error: InvalidPathException) {
                failures += error // the locale cannot represent the name
            } catch (error: LinkageError) {
                failures += error // executable files are not allowed, or JNA finds no place for its own library
            }
        }
        val why = "the library cannot be unpacked into any temporary folder: name a folder with NativeLibrary.use"
        throw UnsatisfiedLinkError(why).apply { failures.forEach(::addSuppressed) }
    }

    /** Makes a new folder for this user alone. Java's own function fails if the locale cannot represent `java.io.tmpdir`. */
    private fun ownFolder(parent: File): File {
        val path = File(parent, "madoguchi" + drawn().take(DIGEST).joinToString("") { "%02x".format(it) }).toPath()
        val own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        val posix = "posix" in path.fileSystem.supportedFileAttributeViews()
        return (if (posix) Files.createDirectory(path, own) else Files.createDirectory(path)).toFile()
    }

    /** A library in the jars. */
    private class Packed(stem: String, private val bytes: ByteArray) {
        /** Its file name, with a digest of its bytes, so another version has another name. */
        val name = "$stem-" + MessageDigest.getInstance("SHA-256").digest(bytes).take(DIGEST).joinToString("") { "%02x".format(it) }

        /** Writes a new file beside the place and renames it, because another process may be loading the existing file. */
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

        /** Whether a file has the bytes of the library. */
        fun isIn(file: File) = file.length() == bytes.size.toLong() && file.readBytes().contentEquals(bytes)

        companion object {
            private fun resource(stem: String, inside: String) =
                NativeLibrary::class.java.classLoader.getResourceAsStream("$inside${Platform.RESOURCE_PREFIX}/${System.mapLibraryName(stem)}")

            fun isThere(stem: String, inside: String): Boolean = resource(stem, inside)?.use { true } ?: false

            fun of(stem: String, inside: String): Packed =
                resource(stem, inside)?.use { Packed(stem, it.readBytes()) }
                    ?: throw IOException("`$stem` is not in the jar: the library was not built for this machine")
        }
    }

    /** A library in a folder. */
    private class Placed(private val packed: Packed, folder: File) {
        val file: File = File(folder, System.mapLibraryName(packed.name)).absoluteFile

        init {
            if (!file.exists()) packed.write(file)
            checked()
        }

        /** The file, after its bytes were compared with those of the jar. */
        fun checked(): File = if (packed.isIn(file)) file else throw MadoguchiException.BadLibrary(file)
    }

    private const val STEM = "madoguchi_kotlin"
    private const val OVERRIDE = "uniffi.component.madoguchi.libraryOverride"

    /** The number of bytes of a digest in a name. */
    private const val DIGEST = 8
}

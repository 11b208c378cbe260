package dev.madoguchi

import com.sun.jna.Platform
import java.io.File
import java.io.IOException

/**
 * Where the shared libraries are loaded from.
 *
 * Without a word from here they are unpacked from the jars into a folder for temporary files, and loaded from there. Where no
 * such folder may hold programs (mounted `noexec`, or read-only), [use] names another one, before the first profile.
 */
object NativeLibrary {
    /**
     * Loads the libraries from a folder. What is missing there is unpacked into it from the jars; a folder that holds both
     * already need not be writable.
     *
     * @throws IOException where one is missing and cannot be unpacked.
     */
    @JvmStatic
    @Throws(IOException::class)
    fun use(folder: File) {
        val ours = unpacked(System.mapLibraryName("madoguchi_kotlin"), "", folder)
        val jnas = unpacked(System.mapLibraryName("jnidispatch"), "com/sun/jna/", folder)
        System.setProperty("uniffi.component.madoguchi.libraryOverride", ours.path)
        System.setProperty("jna.boot.library.path", jnas.parent)
        System.setProperty("jna.nounpack", "true")
    }

    private fun unpacked(name: String, inside: String, folder: File): File {
        val file = File(folder, name).absoluteFile
        if (!file.exists()) {
            val resource = "$inside${Platform.RESOURCE_PREFIX}/$name"
            val packed = NativeLibrary::class.java.classLoader.getResourceAsStream(resource)
                ?: throw IOException("`$resource` is in no jar: the library is not built for this machine")
            // Written beside and then renamed: another process may be loading it.
            val partial = File.createTempFile(name, null, folder)
            packed.use { from -> partial.outputStream().use { from.copyTo(it) } }
            if (!partial.renameTo(file)) throw IOException("cannot write $file")
        }
        return file
    }
}

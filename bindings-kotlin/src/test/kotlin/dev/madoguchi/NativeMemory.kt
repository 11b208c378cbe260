package dev.madoguchi

import java.io.File
import java.io.IOException
import java.io.RandomAccessFile

/** The native memory of this process, as Linux shows it. */
object NativeMemory {
    /** Whether it can be read on this machine. */
    val isReadable: Boolean
        get() = File("/proc/self/mem").canRead() && File("/proc/self/maps").canRead()

    /** The lines of the mappings that contain a text. The Java heap is below all others and is not searched. */
    fun places(text: ByteArray): List<String> = RandomAccessFile("/proc/self/mem", "r").use { memory ->
        File("/proc/self/maps").readLines().filter { line -> read(memory, line)?.let { has(it, text) } ?: false }
    }

    private fun read(memory: RandomAccessFile, mapping: String): ByteArray? {
        val (range, rights) = mapping.split(" ")
        val (start, end) = range.split("-").map { java.lang.Long.parseUnsignedLong(it, 16) }
        if (!rights.startsWith("rw") || start < HEAP_END || end - start > SIZE_MAX || "[v" in mapping) return null
        return try {
            ByteArray((end - start).toInt()).also { memory.seek(start); memory.readFully(it) }
        } catch (_: IOException) {
            null
        }
    }

    private fun has(bytes: ByteArray, text: ByteArray): Boolean =
        (0..bytes.size - text.size).any { place -> text.indices.all { bytes[place + it] == text[it] } }

    private const val HEAP_END = 0x5000_0000_0000L
    private const val SIZE_MAX = 256L shl 20
}

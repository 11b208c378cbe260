package dev.madoguchi

import java.nio.ByteBuffer

/** A text of a request, under the name that Rust uses. */
internal typealias SentText = String

/**
 * Writes texts of requests directly into native memory, which is wiped when it is freed; no copy is made on the heap.
 *
 * Half of a surrogate pair cannot be encoded in UTF-8. It is written as 0xff, which never occurs in UTF-8, so Rust refuses the text,
 * with its field and place.
 */
internal object FfiConverterTypeSentText : FfiConverterRustBuffer<String> {
    override fun read(buf: ByteBuffer): String = FfiConverterByteArray.read(buf).toString(Charsets.UTF_8)

    override fun allocationSize(value: String): ULong = (Int.SIZE_BYTES + value.length.toLong() * BYTES_OF_A_CHAR).toULong()

    override fun write(value: String, buf: ByteBuffer) {
        val start = buf.position()
        buf.putInt(0)
        value.encode(buf)
        buf.putInt(start, buf.position() - start - Int.SIZE_BYTES)
    }
}

private fun String.encode(into: ByteBuffer) {
    var place = 0
    while (place < length) {
        val char = this[place++]
        when {
            char.code < 0x80 -> into.put(char.code.toByte())
            char.code < 0x800 -> into.lead(0xc0, char.code shr 6).tail(char.code)
            !char.isSurrogate() -> into.lead(0xe0, char.code shr 12).tail(char.code shr 6).tail(char.code)
            char.isHighSurrogate() && place < length && this[place].isLowSurrogate() -> {
                val point = Character.toCodePoint(char, this[place++])
                into.lead(0xf0, point shr 18).tail(point shr 12).tail(point shr 6).tail(point)
            }
            else -> into.put(TORN)
        }
    }
}

private fun ByteBuffer.lead(mark: Int, bits: Int): ByteBuffer = put((mark or bits).toByte())

private fun ByteBuffer.tail(bits: Int): ByteBuffer = put((0x80 or (bits and 0x3f)).toByte())

/** The largest number of bytes that a `Char` takes in UTF-8; a surrogate pair takes four bytes, two for each half. */
private const val BYTES_OF_A_CHAR = 3

private const val TORN = 0xff.toByte()

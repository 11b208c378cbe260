package dev.madoguchi

import java.nio.ByteBuffer

/** A text of a request, under the name that it has where it is read. */
internal typealias SentText = String

/**
 * Writes texts of requests straight into the memory that crosses, which is wiped when it is freed: no copy is made on the heap.
 *
 * A half of a surrogate pair has no UTF-8. In its place stands 0xff, which no UTF-8 has either, so the text is refused where it is read,
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

/** The most that a character of Java takes in UTF-8; half a pair takes two of four bytes. */
private const val BYTES_OF_A_CHAR = 3

private const val TORN = 0xff.toByte()

package dev.madoguchi

import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.time.Instant
import java.time.LocalDate

/**
 * A column of a question in rows: a value for each row, or one value for all rows. Its type is that of its values: if a question needs
 * dates, a column of yen does not compile.
 *
 * If a program already has the values as numbers, these functions say what they mean: [ofEpochDays], [ofEpochMillis], [ofOrdinals],
 * [ofFlags]. An invalid number is refused in its own row. Arrays are read without a copy during the question, so do not change them
 * meanwhile.
 */
sealed class Column<T : Any> {
    /** The number of cells; null if one number is used for all rows. */
    internal abstract val cells: Int?

    /** The number of bytes of a cell; 0 if one number is used for all rows. */
    internal abstract val width: Int

    /** Writes `count` cells, beginning at a place. */
    internal abstract fun write(from: Int, count: Int, into: ByteBuffer)

    private class One<T : Any>(val value: Long) : Column<T>() {
        override val cells = null
        override val width = 0
        override fun write(from: Int, count: Int, into: ByteBuffer) { into.putLong(value) }
    }

    private class Longs<T : Any>(val values: LongArray) : Column<T>() {
        override val cells = values.size
        override val width = Long.SIZE_BYTES
        override fun write(from: Int, count: Int, into: ByteBuffer) { into.asLongBuffer().put(values, from, count) }
    }

    private class Ints<T : Any>(val values: IntArray) : Column<T>() {
        override val cells = values.size
        override val width = Int.SIZE_BYTES
        override fun write(from: Int, count: Int, into: ByteBuffer) { into.asIntBuffer().put(values, from, count) }
    }

    private class Bytes<T : Any>(val values: ByteArray) : Column<T>() {
        override val cells = values.size
        override val width = 1
        override fun write(from: Int, count: Int, into: ByteBuffer) { into.duplicate().put(values, from, count) }
    }

    /** Makes columns. */
    companion object {
        /** The same number in every row: yen, or a count. */
        @JvmStatic
        fun all(value: Long): Column<Long> = One(value)

        /** The same boolean in every row. */
        @JvmStatic
        fun all(value: Boolean): Column<Boolean> = One(if (value) 1 else 0)

        /** The same date in every row. */
        @JvmStatic
        fun all(value: LocalDate): Column<LocalDate> = One(value.toEpochDay())

        /** The same instant in every row. */
        @JvmStatic
        fun all(value: Instant): Column<Instant> = One(millisOf(value))

        /** The same word in every row: a [Service], a [TransferKind], a [ChargeItem]. */
        @JvmStatic
        fun <E : Enum<E>> all(value: E): Column<E> = One(value.ordinal.toLong())

        /** A number for each row: yen, or a count. */
        @JvmStatic
        fun of(values: LongArray): Column<Long> = Longs(values)

        /** A number for each row: yen, or a count. */
        @JvmStatic
        fun of(values: IntArray): Column<Long> = Ints(values)

        /** A boolean for each row. */
        @JvmStatic
        fun of(values: BooleanArray): Column<Boolean> = Bytes(ByteArray(values.size) { if (values[it]) 1 else 0 })

        /** A date for each row. */
        @JvmStatic
        fun ofDates(values: List<LocalDate>): Column<LocalDate> =
            Longs(LongArray(values.size) { values[it].toEpochDay() })

        /** An instant for each row. */
        @JvmStatic
        fun ofInstants(values: List<Instant>): Column<Instant> = Longs(LongArray(values.size) { millisOf(values[it]) })

        /** A word for each row. */
        @JvmStatic
        fun <E : Enum<E>> ofWords(values: List<E>): Column<E> = Ints(IntArray(values.size) { values[it].ordinal })

        /** A date for each row, in days since 1970-01-01 as [LocalDate.toEpochDay] has them. */
        @JvmStatic
        fun ofEpochDays(values: IntArray): Column<LocalDate> = Ints(values)

        /** A date for each row, in days since 1970-01-01 as [LocalDate.toEpochDay] has them. */
        @JvmStatic
        fun ofEpochDays(values: LongArray): Column<LocalDate> = Longs(values)

        /** An instant for each row, in milliseconds since 1970-01-01T00:00:00Z as [Instant.toEpochMilli] has them. */
        @JvmStatic
        fun ofEpochMillis(values: LongArray): Column<Instant> = Longs(values)

        /** A word for each row, by its place in its list, from 0, as `ordinal` has it. */
        @JvmStatic
        fun <E : Enum<E>> ofOrdinals(values: ByteArray): Column<E> = Bytes(values)

        /** A word for each row, by its place in its list, from 0, as `ordinal` has it. */
        @JvmStatic
        fun <E : Enum<E>> ofOrdinals(values: IntArray): Column<E> = Ints(values)

        /** A boolean for each row: 1 for true, 0 for false. */
        @JvmStatic
        fun ofFlags(values: ByteArray): Column<Boolean> = Bytes(values)
    }
}

/** The columns of an answer in rows: numbers of eight bytes as longs, all narrower ones as ints. */
internal class Answered(val rows: Int, private val widths: IntArray) {
    private val columns: Array<Any> =
        Array(widths.size) { if (widths[it] == Long.SIZE_BYTES) LongArray(rows) else IntArray(rows) }

    fun longs(column: Int): LongArray = columns[column] as LongArray

    fun ints(column: Int): IntArray = columns[column] as IntArray

    /** Reads the answers of `count` rows, beginning at a place. */
    fun read(from: Int, count: Int, answers: ByteBuffer) {
        for ((column, width) in widths.withIndex()) {
            when (width) {
                Long.SIZE_BYTES -> answers.asLongBuffer().get(longs(column), from, count)
                Int.SIZE_BYTES -> answers.asIntBuffer().get(ints(column), from, count)
                Short.SIZE_BYTES -> {
                    val cells = answers.asShortBuffer()
                    wide(column, from, count) { cells.get(it).toInt() and 0xffff }
                }
                else -> {
                    val cells = answers.slice()
                    wide(column, from, count) { cells.get(it).toInt() and 0xff }
                }
            }
            answers.position(answers.position() + width * count)
        }
    }

    private inline fun wide(column: Int, from: Int, count: Int, cell: (Int) -> Int) {
        val values = ints(column)
        for (row in 0 until count) values[from + row] = cell(row)
    }
}

/**
 * Asks the question at a place of the list in rows, some thousand rows at a time, so that the use of native memory and of caches
 * does not grow with the number of rows.
 */
internal fun askRows(door: Door, question: Int, widths: IntArray, columns: Array<Column<*>>): Answered =
    askRows(widths, columns) { packed -> door.rows(question, packed) }

internal inline fun askRows(widths: IntArray, columns: Array<Column<*>>, ask: (ByteBuffer) -> ByteArray): Answered {
    val lengths = columns.mapNotNull { it.cells }
    val rows = lengths.maxOrNull() ?: 1
    val packed = roomFor(columns, minOf(rows, CHUNK))
    if (lengths.any { it != rows }) {
        // Rust reports this error itself: one row is asked for, and the columns that are too short have none.
        packed.pack(columns, 0, 1) { if ((it.cells ?: rows) == rows) 1 else 0 }
        asking { ask(packed) }
    }
    val answered = Answered(rows, widths)
    for (from in 0 until rows step CHUNK) {
        val count = minOf(CHUNK, rows - from)
        packed.pack(columns, from, count) { count }
        val answers = asking { ask(packed) }
        answered.read(from, count, ByteBuffer.wrap(answers).order(ByteOrder.nativeOrder()))
    }
    return answered
}

/** Allocates native memory for a number of packed rows. */
internal fun roomFor(columns: Array<Column<*>>, rows: Int): ByteBuffer {
    val size = Long.SIZE_BYTES + columns.sumOf { 2 * Long.SIZE_BYTES + it.width * rows }
    return ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder())
}

/** Writes the number of rows, then each column: its kind, and its number, or the number of its cells and the cells. */
internal inline fun ByteBuffer.pack(columns: Array<Column<*>>, from: Int, rows: Int, cells: (Column<*>) -> Int) {
    clear()
    putLong(rows.toLong())
    for (column in columns) {
        val count = cells(column)
        putLong(column.width.toLong())
        if (column.width != 0) putLong(count.toLong())
        column.write(from, count, this)
        position(position() + column.width * count)
    }
    flip()
}

/** The number of rows that are asked at a time. */
internal const val CHUNK = 1 shl 14

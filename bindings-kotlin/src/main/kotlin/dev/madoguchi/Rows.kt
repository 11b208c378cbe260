// Made from the facade by `cargo xtask generate`; not written by hand.
@file:JvmName("Absent")

package dev.madoguchi

/** The value of an absent 64-bit number in a row; no instant and no amount is that small. */
const val ABSENT: Long = Long.MIN_VALUE

/** The value of an absent 32-bit number in a row; no day is that small. */
const val ABSENT_DAY: Int = Int.MIN_VALUE

/**
 * Whether a service is open.
 * The answers of all rows, by columns: 64-bit numbers in a `LongArray`, narrower ones in an `IntArray`.
 */
class HoursRows internal constructor(columns: Answered) {
    /** The number of rows. */
    @JvmField val size: Int = columns.rows

    /** The next change, in milliseconds since 1970-01-01T00:00:00Z; [ABSENT] if there is none before the calendar ends. */
    @JvmField val changesAt: LongArray = columns.longs(0)

    /** 0, or the code of the error in the row. */
    @JvmField val code: IntArray = columns.ints(1)

    /** 1 if it is open, 0 if it is not. */
    @JvmField val open: IntArray = columns.ints(2)

    internal companion object {
        /** The number of bytes of a cell, for each column. */
        val WIDTHS: IntArray = intArrayOf(8, 2, 1)
    }
}

/**
 * Whether a day is a business day.
 * The answers of all rows, by columns: 64-bit numbers in a `LongArray`, narrower ones in an `IntArray`.
 */
class DayRows internal constructor(columns: Answered) {
    /** The number of rows. */
    @JvmField val size: Int = columns.rows

    /** 0, or the code of the error in the row. */
    @JvmField val code: IntArray = columns.ints(0)

    /** 1 for a business day, 0 for another. */
    @JvmField val businessDay: IntArray = columns.ints(1)

    internal companion object {
        /** The number of bytes of a cell, for each column. */
        val WIDTHS: IntArray = intArrayOf(2, 1)
    }
}

/**
 * The day that is a number of business days away.
 * The answers of all rows, by columns: 64-bit numbers in a `LongArray`, narrower ones in an `IntArray`.
 */
class DaysRows internal constructor(columns: Answered) {
    /** The number of rows. */
    @JvmField val size: Int = columns.rows

    /** The day, in days since 1970-01-01; [ABSENT_DAY] on an error. */
    @JvmField val date: IntArray = columns.ints(0)

    /** 0, or the code of the error in the row. */
    @JvmField val code: IntArray = columns.ints(1)

    internal companion object {
        /** The number of bytes of a cell, for each column. */
        val WIDTHS: IntArray = intArrayOf(4, 2)
    }
}

/**
 * The number of days in a range.
 * The answers of all rows, by columns: 64-bit numbers in a `LongArray`, narrower ones in an `IntArray`.
 */
class BetweenRows internal constructor(columns: Answered) {
    /** The number of rows. */
    @JvmField val size: Int = columns.rows

    /** Bank business days. */
    @JvmField val businessDays: IntArray = columns.ints(0)

    /** Calendar days. */
    @JvmField val calendarDays: IntArray = columns.ints(1)

    /** 0, or the code of the error in the row. */
    @JvmField val code: IntArray = columns.ints(2)

    internal companion object {
        /** The number of bytes of a cell, for each column. */
        val WIDTHS: IntArray = intArrayOf(4, 4, 2)
    }
}

/**
 * Whether a statement inquiry may ask for a range of days.
 * The answers of all rows, by columns: 64-bit numbers in a `LongArray`, narrower ones in an `IntArray`.
 */
class StatementRows internal constructor(columns: Answered) {
    /** The number of rows. */
    @JvmField val size: Int = columns.rows

    /** The first allowed day, in days since 1970-01-01; [ABSENT_DAY] on an error. */
    @JvmField val rangeFrom: IntArray = columns.ints(0)

    /** The last allowed day, in days since 1970-01-01; [ABSENT_DAY] on an error. */
    @JvmField val rangeTo: IntArray = columns.ints(1)

    /** 0, or the code of the error in the row. */
    @JvmField val code: IntArray = columns.ints(2)

    /** 1 if the range is allowed, 0 if it is not. */
    @JvmField val allowed: IntArray = columns.ints(3)

    internal companion object {
        /** The number of bytes of a cell, for each column. */
        val WIDTHS: IntArray = intArrayOf(4, 4, 2, 1)
    }
}

/**
 * What a transfer costs.
 * The answers of all rows, by columns: 64-bit numbers in a `LongArray`, narrower ones in an `IntArray`.
 */
class FeeRows internal constructor(columns: Answered) {
    /** The number of rows. */
    @JvmField val size: Int = columns.rows

    /** The charge in yen, tax included; [ABSENT] on an error. */
    @JvmField val fee: LongArray = columns.longs(0)

    /** The consumption tax contained in it, in yen; [ABSENT] on an error. */
    @JvmField val taxContained: LongArray = columns.longs(1)

    /** 0, or the code of the error in the row. */
    @JvmField val code: IntArray = columns.ints(2)

    internal companion object {
        /** The number of bytes of a cell, for each column. */
        val WIDTHS: IntArray = intArrayOf(8, 8, 2)
    }
}

/**
 * The charge for an item other than a transfer.
 * The answers of all rows, by columns: 64-bit numbers in a `LongArray`, narrower ones in an `IntArray`.
 */
class ChargeRows internal constructor(columns: Answered) {
    /** The number of rows. */
    @JvmField val size: Int = columns.rows

    /** The charge in yen, tax included; [ABSENT] if it is not stated. */
    @JvmField val yen: LongArray = columns.longs(0)

    /** 0, or the code of the error in the row. */
    @JvmField val code: IntArray = columns.ints(1)

    /** What the institution states about it, as its index in the enum, from 0. */
    @JvmField val state: IntArray = columns.ints(2)

    internal companion object {
        /** The number of bytes of a cell, for each column. */
        val WIDTHS: IntArray = intArrayOf(8, 2, 1)
    }
}

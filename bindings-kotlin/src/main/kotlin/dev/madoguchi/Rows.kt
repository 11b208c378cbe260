// Made from the facade by `cargo xtask generate`; not written by hand.
@file:JvmName("Absent")

package dev.madoguchi

/** What stands in a row for a value that is absent: no instant, no day and no amount is that small. */
const val ABSENT: Long = Long.MIN_VALUE

/** The same among 32-bit values. */
const val ABSENT_DAY: Int = Int.MIN_VALUE

/**
 * Whether a service is open.
 * A row each, by columns: numbers of 64 bits in a `LongArray`, all narrower ones in an `IntArray`.
 */
class HoursRows internal constructor(columns: Answered) {
    /** How many rows there are. */
    @JvmField val size: Int = columns.rows

    /** When that changes next, in milliseconds since 1970-01-01T00:00:00Z; [ABSENT] where the calendar ends first. */
    @JvmField val changesAt: LongArray = columns.longs(0)

    /** 0, or the code of what is wrong with the row. */
    @JvmField val code: IntArray = columns.ints(1)

    /** 1 where it is open, 0 where it is not. */
    @JvmField val open: IntArray = columns.ints(2)

    internal companion object {
        /** The bytes of a cell of each column. */
        val WIDTHS: IntArray = intArrayOf(8, 2, 1)
    }
}

/**
 * Whether a day is a business day.
 * A row each, by columns: numbers of 64 bits in a `LongArray`, all narrower ones in an `IntArray`.
 */
class DayRows internal constructor(columns: Answered) {
    /** How many rows there are. */
    @JvmField val size: Int = columns.rows

    /** 0, or the code of what is wrong with the row. */
    @JvmField val code: IntArray = columns.ints(0)

    /** 1 for a business day, 0 for another. */
    @JvmField val businessDay: IntArray = columns.ints(1)

    internal companion object {
        /** The bytes of a cell of each column. */
        val WIDTHS: IntArray = intArrayOf(2, 1)
    }
}

/**
 * The day so many business days on.
 * A row each, by columns: numbers of 64 bits in a `LongArray`, all narrower ones in an `IntArray`.
 */
class DaysRows internal constructor(columns: Answered) {
    /** How many rows there are. */
    @JvmField val size: Int = columns.rows

    /** The day, in days since 1970-01-01; [ABSENT_DAY] where something is wrong. */
    @JvmField val date: IntArray = columns.ints(0)

    /** 0, or the code of what is wrong with the row. */
    @JvmField val code: IntArray = columns.ints(1)

    internal companion object {
        /** The bytes of a cell of each column. */
        val WIDTHS: IntArray = intArrayOf(4, 2)
    }
}

/**
 * How many days lie in a range.
 * A row each, by columns: numbers of 64 bits in a `LongArray`, all narrower ones in an `IntArray`.
 */
class BetweenRows internal constructor(columns: Answered) {
    /** How many rows there are. */
    @JvmField val size: Int = columns.rows

    /** Bank business days. */
    @JvmField val businessDays: IntArray = columns.ints(0)

    /** Calendar days. */
    @JvmField val calendarDays: IntArray = columns.ints(1)

    /** 0, or the code of what is wrong with the row. */
    @JvmField val code: IntArray = columns.ints(2)

    internal companion object {
        /** The bytes of a cell of each column. */
        val WIDTHS: IntArray = intArrayOf(4, 4, 2)
    }
}

/**
 * Whether a statement inquiry may ask for some days.
 * A row each, by columns: numbers of 64 bits in a `LongArray`, all narrower ones in an `IntArray`.
 */
class StatementRows internal constructor(columns: Answered) {
    /** How many rows there are. */
    @JvmField val size: Int = columns.rows

    /** The first day that may be asked for, in days since 1970-01-01; [ABSENT_DAY] where something is wrong. */
    @JvmField val rangeFrom: IntArray = columns.ints(0)

    /** The last day that may be asked for, in days since 1970-01-01; [ABSENT_DAY] where something is wrong. */
    @JvmField val rangeTo: IntArray = columns.ints(1)

    /** 0, or the code of what is wrong with the row. */
    @JvmField val code: IntArray = columns.ints(2)

    /** 1 where it may, 0 where it may not. */
    @JvmField val allowed: IntArray = columns.ints(3)

    internal companion object {
        /** The bytes of a cell of each column. */
        val WIDTHS: IntArray = intArrayOf(4, 4, 2, 1)
    }
}

/**
 * What a transfer costs.
 * A row each, by columns: numbers of 64 bits in a `LongArray`, all narrower ones in an `IntArray`.
 */
class FeeRows internal constructor(columns: Answered) {
    /** How many rows there are. */
    @JvmField val size: Int = columns.rows

    /** The charge in yen, tax included; [ABSENT] where something is wrong. */
    @JvmField val fee: LongArray = columns.longs(0)

    /** The consumption tax contained in it, in yen; [ABSENT] where something is wrong. */
    @JvmField val taxContained: LongArray = columns.longs(1)

    /** 0, or the code of what is wrong with the row. */
    @JvmField val code: IntArray = columns.ints(2)

    internal companion object {
        /** The bytes of a cell of each column. */
        val WIDTHS: IntArray = intArrayOf(8, 8, 2)
    }
}

/**
 * What the institution charges for something else.
 * A row each, by columns: numbers of 64 bits in a `LongArray`, all narrower ones in an `IntArray`.
 */
class ChargeRows internal constructor(columns: Answered) {
    /** How many rows there are. */
    @JvmField val size: Int = columns.rows

    /** The charge in yen, tax included; [ABSENT] where it is not stated. */
    @JvmField val yen: LongArray = columns.longs(0)

    /** 0, or the code of what is wrong with the row. */
    @JvmField val code: IntArray = columns.ints(1)

    /** What the institution says of it, by its place in the list, from 0. */
    @JvmField val state: IntArray = columns.ints(2)

    internal companion object {
        /** The bytes of a cell of each column. */
        val WIDTHS: IntArray = intArrayOf(8, 2, 1)
    }
}

package dev.madoguchi

import java.io.File
import java.time.Instant
import java.time.LocalDate
import java.util.Locale
import kotlin.system.exitProcess

/**
 * How long a question takes from Kotlin, beside the same question in Rust, and beside the floor: a method that takes the same
 * record, or the same columns, asks nothing and returns the same answer. All in turns in one process; medians of the turns.
 */
object Bench {
    private val seiwa = Profile.seiwa()
    private val door = seiwa.door
    private val day = LocalDate.of(2027, 1, 4)
    private var missed = false

    @JvmStatic
    fun main(arguments: Array<String>) {
        println("| call | native | floor | ours | ratio | reach | |")
        println("| --- | ---: | ---: | ---: | ---: | --- | --- |")
        records()
        rows()
        println()
        for (file in arguments.map(::File)) println("`${file.name}`: %,d bytes".format(Locale.ROOT, file.length()))
        if (missed) exitProcess(1)
    }

    private fun records() {
        val fee = FeeRequest(TransferKind.OTHER_BANK, 30_000, true, day)
        record("fee", { door.nativeFee(fee, it) }, { door.floorFee(fee) }, { seiwa.fee(fee) })
        val today = DayRequest(LocalDate.of(2027, 1, 1))
        record("day", { door.nativeDay(today, it) }, { door.floorDay(today) }, { seiwa.day(today) })
        val hours = HoursRequest(Service.STATEMENT, Instant.parse("2027-01-03T08:00:00Z"))
        record("hours", { door.nativeHours(hours, it) }, { door.floorHours(hours) }, { seiwa.hours(hours) })
    }

    private fun rows() {
        val days = IntArray(ROWS) { day.toEpochDay().toInt() + it % 3650 }
        val later = IntArray(ROWS) { days[it] + it % 365 }
        val (dates, ends) = Column.ofEpochDays(days) to Column.ofEpochDays(later)
        val instants = Column.ofEpochMillis(LongArray(ROWS) { 1_798_988_400_000 + it * 61_000L })
        val kinds = Column.ofOrdinals<TransferKind>(IntArray(ROWS) { it % TransferKind.entries.size })
        val amounts = Column.of(LongArray(ROWS) { 1 + it * 37L % 100_000 })
        val members = Column.ofFlags(ByteArray(ROWS) { (it % 2).toByte() })
        val counts = Column.of(IntArray(ROWS) { it % 500 - 250 })
        val items = Column.ofOrdinals<ChargeItem>(IntArray(ROWS) { it % ChargeItem.entries.size })
        val statement = Column.all(Service.STATEMENT)
        row(0, "hours", HoursRows.WIDTHS, statement, instants) { seiwa.hoursRows(statement, instants) }
        row(1, "day", DayRows.WIDTHS, dates) { seiwa.dayRows(dates) }
        row(2, "days", DaysRows.WIDTHS, dates, counts) { seiwa.daysRows(dates, counts) }
        row(3, "between", BetweenRows.WIDTHS, dates, ends) { seiwa.betweenRows(dates, ends) }
        row(4, "statement", StatementRows.WIDTHS, ends, dates, ends) { seiwa.statementRows(ends, dates, ends) }
        row(5, "fee", FeeRows.WIDTHS, kinds, amounts, members, dates) { seiwa.feeRows(kinds, amounts, members, dates) }
        row(6, "charge", ChargeRows.WIDTHS, items, dates) { seiwa.chargeRows(items, dates) }
    }

    private fun record(name: String, native: (Int) -> Long, floor: () -> Any, ours: () -> Any) {
        fun calls(call: () -> Any): () -> Double = { timed { repeat(CALLS) { kept = call() } } / CALLS }
        val (rust, least, whole) = medians({ native(CALLS).toDouble() / CALLS }, calls(floor), calls(ours))
        val ratio = whole / least
        tell("`$name`", rust, least, whole, ratio, "≤ 1.5 × floor", ratio <= 1.5)
    }

    private fun row(question: Int, name: String, widths: IntArray, vararg columns: Column<*>, ask: () -> Any) {
        val packed = roomFor(arrayOf(*columns), CHUNK).apply { pack(arrayOf(*columns), 0, CHUNK) { CHUNK } }
        val (rust, least, whole) = medians(
            { door.nativeRows(question, packed, 8).toDouble() / 8 / CHUNK },
            { timed { kept = askRows(widths, arrayOf(*columns)) { door.floorRows(question, it) } } / ROWS },
            { timed { kept = ask() } / ROWS },
        )
        tell("`$name`, a row of a million", rust, least, whole, whole / least, "≤ 300 ns", whole <= 300)
    }

    private fun tell(call: String, rust: Double, floor: Double, ours: Double, ratio: Double, reach: String, reached: Boolean) {
        val figures = "%,.1f ns | %,.1f ns | %,.1f ns | %.2f".format(Locale.ROOT, rust, floor, ours, ratio)
        println("| $call | $figures | $reach | ${if (reached) "reached" else "missed"} |")
        missed = missed || !reached
    }

    /** The medians of each, in turns. */
    private fun medians(vararg sides: () -> Double): List<Double> {
        val turns = List(TURNS + WARM) { sides.map { it() } }.drop(WARM)
        return sides.indices.map { side -> turns.map { it[side] }.sorted()[TURNS / 2] }
    }

    private inline fun timed(work: () -> Unit): Double {
        val start = System.nanoTime()
        work()
        return (System.nanoTime() - start).toDouble()
    }

    /** Keeps an answer from being found useless. */
    @Volatile
    private var kept: Any? = null

    private const val CALLS = 1_000
    private const val ROWS = 1_000_000
    private const val TURNS = 31
    private const val WARM = 15
}

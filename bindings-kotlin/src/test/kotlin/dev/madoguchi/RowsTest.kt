package dev.madoguchi

import java.time.Instant
import java.time.LocalDate
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/** Rows give the same decisions as records. */
class RowsTest {
    private val day = LocalDate.of(2027, 1, 4)

    @Test
    fun `many charges are the single ones, over more rows than are asked at a time`() {
        val amounts = LongArray(3 * CHUNK + 7) { (it * 31L) % 60_000 }
        val fees = seiwa.feeRows(Column.all(TransferKind.OTHER_BANK), Column.of(amounts), Column.all(true), Column.all(day))
        assertEquals(amounts.size, fees.size)
        for (row in amounts.indices step 997) {
            if (amounts[row] == 0L) continue
            val single = seiwa.fee(FeeRequest(TransferKind.OTHER_BANK, amounts[row], true, day))
            assertEquals(listOf(single.fee, single.taxContained), listOf(fees.fee[row], fees.taxContained[row]))
            assertEquals(0, fees.code[row])
        }
        assertEquals(listOf(ABSENT, ABSENT, 1303L), listOf(fees.fee[0], fees.taxContained[0], fees.code[0].toLong()))
    }

    @Test
    fun `every kind of column says the same`() {
        val dates = List(400) { LocalDate.of(2026, 4, 1).plusDays(it.toLong()) }
        val wanted = dates.map { if (seiwa.isBusinessDay(it)) 1 else 0 }.toIntArray()
        val days = LongArray(dates.size) { dates[it].toEpochDay() }
        val narrow = IntArray(days.size) { days[it].toInt() }
        for (column in listOf(Column.ofDates(dates), Column.ofEpochDays(days), Column.ofEpochDays(narrow))) {
            assertArrayEquals(wanted, seiwa.dayRows(column).businessDay)
        }
        val members = booleanArrayOf(true, false, true)
        fun fees(to: Column<TransferKind>, member: Column<Boolean>) =
            seiwa.feeRows(to, Column.all(30_000L), member, Column.all(day)).fee
        val bank = TransferKind.OTHER_BANK
        assertArrayEquals(longArrayOf(330, 440, 330), fees(Column.all(bank), Column.of(members)))
        assertArrayEquals(longArrayOf(330, 440, 330), fees(Column.all(bank), Column.ofFlags(byteArrayOf(1, 0, 1))))
        val place = bank.ordinal
        val banks = listOf<Column<TransferKind>>(
            Column.ofWords(listOf(bank, bank)),
            Column.ofOrdinals(intArrayOf(place, place)),
            Column.ofOrdinals(byteArrayOf(place.toByte(), place.toByte())),
        )
        for (to in banks) assertArrayEquals(longArrayOf(330, 330), fees(to, Column.all(true)))
        val noon = Instant.parse("2027-01-04T03:00:00Z")
        val millis = longArrayOf(noon.toEpochMilli())
        val instants = listOf(Column.all(noon), Column.ofInstants(listOf(noon)), Column.ofEpochMillis(millis))
        for (at in instants) assertArrayEquals(intArrayOf(1), seiwa.hoursRows(Column.all(Service.STATEMENT), at).open)
    }

    @Test
    fun `hours, ranges and charges are the single ones`() {
        val at = List(48) { Instant.parse("2027-01-02T15:00:00Z").plusSeconds(it * 1800L) }
        val hours = seiwa.hoursRows(Column.all(Service.STATEMENT), Column.ofInstants(at))
        for ((row, instant) in at.withIndex()) {
            val single = seiwa.hours(HoursRequest(Service.STATEMENT, instant))
            assertEquals(single.open, hours.open[row] == 1)
            assertEquals(single.changesAt, Instant.ofEpochMilli(hours.changesAt[row]))
        }
        val days = seiwa.daysRows(Column.all(day), Column.of(intArrayOf(-3, 0, 1, 250, Int.MAX_VALUE)))
        for ((row, business) in listOf(-3, 0, 1, 250).withIndex()) {
            assertEquals(seiwa.days(DaysRequest(day, business)).date, LocalDate.ofEpochDay(days.date[row].toLong()))
        }
        assertEquals(listOf(ABSENT_DAY, 1106), listOf(days.date[4], days.code[4]))
        val between = seiwa.betweenRows(Column.all(day), Column.all(day.plusYears(1)))
        val one = seiwa.between(BetweenRequest(day, day.plusYears(1)))
        assertEquals(listOf(one.businessDays, one.calendarDays), listOf(between.businessDays[0], between.calendarDays[0]))
        assertEquals(1, seiwa.statementRows(Column.all(day), Column.all(day.minusDays(3)), Column.all(day)).allowed[0])
        val charges = seiwa.chargeRows(Column.ofWords(ChargeItem.entries), Column.all(day))
        for ((row, item) in ChargeItem.entries.withIndex()) {
            val single = seiwa.charge(ChargeRequest(item, day))
            assertEquals(single.state, ChargeState.entries[charges.state[row]])
            assertEquals(single.yen ?: ABSENT, charges.yen[row])
        }
    }

    @Test
    fun `a wrong row has its own code, and columns of different length are refused by name`() {
        val days = seiwa.dayRows(Column.ofEpochDays(longArrayOf(day.toEpochDay(), Long.MAX_VALUE, Long.MIN_VALUE)))
        assertArrayEquals(intArrayOf(0, 1103, 1103), days.code)
        assertArrayEquals(intArrayOf(1103), seiwa.hoursRows(Column.all(Service.BALANCE), Column.all(Instant.MAX)).code)
        assertArrayEquals(intArrayOf(1103), seiwa.dayRows(Column.all(LocalDate.MAX)).code)
        val unknown = Column.ofOrdinals<TransferKind>(byteArrayOf(TransferKind.entries.size.toByte(), -1))
        val refusals = seiwa.feeRows(unknown, Column.all(30_000), Column.all(true), Column.all(day)).code
        assertArrayEquals(IntArray(2) { Code.UNKNOWN_KIND.number }, refusals)
        val (bank, neither) = Column.all(TransferKind.OTHER_BANK) to Column.ofFlags(byteArrayOf(2))
        val flags = seiwa.feeRows(bank, Column.all(30_000), neither, Column.all(day)).code
        assertArrayEquals(intArrayOf(Code.NOT_A_FLAG.number), flags)
        for ((from, to, field) in listOf(Triple(5, 4, "to"), Triple(0, 4, "from"))) {
            val refused = assertThrows(MadoguchiException.BadRequest::class.java) {
                seiwa.betweenRows(Column.ofEpochDays(LongArray(from)), Column.ofEpochDays(LongArray(to)))
            }
            assertEquals(listOf(1906, field), listOf(refused.code, refused.errors.single().field))
        }
    }

    @Test
    fun `rows know no maintenance, which a record takes`() {
        val at = Instant.parse("2027-01-04T03:30:00Z")
        assertEquals(1, seiwa.hoursRows(Column.all(Service.STATEMENT), Column.all(at)).open.single())
        val noon = MaintenanceWindowRecord(
            from = Instant.parse("2027-01-04T03:00:00Z"),
            to = Instant.parse("2027-01-04T04:00:00Z"),
            services = listOf(Service.STATEMENT),
            ja = "臨時メンテナンス",
            en = "maintenance",
        )
        val hours = seiwa.hours(HoursRequest(Service.STATEMENT, at, MaintenanceRecord("2027-1", listOf(noon))))
        assertFalse(hours.open)
        assertEquals(noon.to, hours.changesAt)
    }

    @Test
    fun `no rows have no answers`() {
        assertEquals(0, seiwa.dayRows(Column.ofEpochDays(LongArray(0))).size)
        assertEquals(0, seiwa.betweenRows(Column.ofEpochDays(LongArray(0)), Column.all(day)).businessDays.size)
    }

    private companion object {
        val seiwa = Profile.seiwa()

        @JvmStatic
        @AfterAll
        fun close() = seiwa.close()
    }
}

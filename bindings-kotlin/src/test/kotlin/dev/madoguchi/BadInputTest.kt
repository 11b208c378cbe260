package dev.madoguchi

import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.time.Instant
import java.time.LocalDate
import java.time.OffsetDateTime
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Every request is answered, or refused with its code. */
class BadInputTest {
    private fun refused(ask: () -> Any): MadoguchiException.BadRequest =
        assertThrows(MadoguchiException.BadRequest::class.java) { ask() }

    private fun codes(ask: () -> Any): List<Pair<String, Int>> = refused(ask).errors.map { it.field to it.code }

    private val day = LocalDate.of(2027, 1, 4)
    private val noon = OffsetDateTime.parse("2027-01-04T12:00:00+09:00").toInstant()

    @Test
    fun `dates outside the calendar are refused with what was found`() {
        val near = listOf(LocalDate.of(1948, 7, 19), LocalDate.of(2151, 1, 1))
        val far = listOf(LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 12, 31), LocalDate.of(0, 1, 1), LocalDate.of(10_000, 1, 1))
        for (date in near + far) {
            assertEquals(listOf("date" to 1103), codes { seiwa.day(DayRequest(date)) })
        }
        assertEquals("1948-07-19", refused { seiwa.day(DayRequest(LocalDate.of(1948, 7, 19))) }.errors.single().found)
        assertEquals(LocalDate.of(1948, 7, 20), seiwa.day(DayRequest(LocalDate.of(1948, 7, 20))).day.date)
        assertEquals(LocalDate.of(2150, 12, 31), seiwa.day(DayRequest(LocalDate.of(2150, 12, 31))).day.date)
    }

    @Test
    fun `every day of the calendar crosses as it is`() {
        var date = LocalDate.of(1948, 7, 20)
        while (date.year < 2151) {
            assertEquals(date, dateOf(numberOf(date)))
            date = date.plusDays(1)
        }
    }

    @Test
    fun `instants outside the calendar are refused, and a part of a millisecond is cut`() {
        for (at in listOf(Instant.MIN, Instant.MAX, Instant.ofEpochMilli(Long.MIN_VALUE), Instant.ofEpochMilli(Long.MAX_VALUE))) {
            assertEquals(listOf("at" to 1103), codes { seiwa.hours(HoursRequest(Service.BALANCE, at)) })
        }
        assertEquals(Long.MAX_VALUE, millisOf(Instant.MAX))
        assertEquals(Long.MIN_VALUE, millisOf(Instant.MIN))
        for ((nanos, millis) in listOf(999_999L to 0L, 1_000_000L to 1L, -1L to -1L, -1_000_000L to -1L, -1_000_001L to -2L)) {
            assertEquals(millis, millisOf(Instant.EPOCH.plusNanos(nanos)))
        }
    }

    @Test
    fun `amounts that are none are refused with their codes`() {
        fun fee(amount: Long) = { seiwa.fee(FeeRequest(TransferKind.OTHER_BANK, amount, true, day)) }
        for (negative in listOf(-1L, Long.MIN_VALUE)) assertEquals(listOf("amount" to 1301), codes(fee(negative)))
        for (large in listOf(1_000_000_000_000, Long.MAX_VALUE)) assertEquals(listOf("amount" to 1302), codes(fee(large)))
        assertEquals(listOf("amount" to 1303), codes(fee(0)))
    }

    @Test
    fun `everything that is wrong is told at once, in order, with its path`() {
        val asked = { seiwa.fee(FeeRequest(TransferKind.OTHER_BANK, -5, true, LocalDate.MAX)) }
        assertEquals(listOf("amount" to 1301, "on" to 1103), codes(asked))
        val window = MaintenanceWindowRecord(Instant.MAX, noon, listOf(Service.BALANCE), "ja", "en")
        val maintenance = MaintenanceRecord("r1", listOf(window, window))
        assertEquals(
            listOf("at" to 1103, "maintenance.windows[0].from" to 1103, "maintenance.windows[1].from" to 1103),
            codes { seiwa.hours(HoursRequest(Service.BALANCE, Instant.MIN, maintenance)) },
        )
    }

    @Test
    fun `an exception shows the first error, and how many there are`() {
        val refused = refused { seiwa.fee(FeeRequest(TransferKind.OTHER_BANK, -5, true, LocalDate.MAX)) }
        assertEquals(1301, refused.code)
        assertEquals("not-an-amount", refused.name)
        assertEquals("FEE-8", refused.rule)
        assertEquals("`amount`: an amount is a whole number of yen, not below 0 [1301 not-an-amount, FEE-8] (and 1 more)", refused.message)
        assertTrue(refused.ja.isNotBlank())
        assertEquals("-5", refused.errors[0].found)
    }

    @Test
    fun `a profile that does not load has every fault with its place`() {
        val text = Tree.file("core/profiles/seiwa.toml").readText().replace("\nformat = 1\n", "\nformat = 2\nformat-two = 3\n")
        val refused = assertThrows(MadoguchiException.BadProfile::class.java) { Profile.load(text) }
        assertTrue(refused.faults.size > 1)
        assertEquals(refused.code, refused.faults[0].code)
        val format = refused.faults.first { it.path == "format" }
        assertEquals(listOf(1405, 6, "wrong-format", "PROFILE-1"), listOf(format.code, format.line, format.name, format.rule))
        assertThrows(MadoguchiException.BadProfile::class.java) { Profile.load("\u0000") }
        assertThrows(MadoguchiException.BadProfile::class.java) { Profile.load("") }
        val path = assertThrows(MadoguchiException.BadProfile::class.java) { Profile.load("/etc/bank/seiwa.toml") }
        assertTrue("a path" in path.message!!) { path.message!! }
    }

    @Test
    fun `half a surrogate pair is no text`() {
        val halves = listOf("\ud800", "a\udc00", "\ud83d\ud83d\ude00")
        for (half in halves) {
            val maintenance = MaintenanceRecord(half, emptyList())
            assertEquals(listOf("maintenance.revision" to 1904), codes { seiwa.hours(HoursRequest(Service.BALANCE, noon, maintenance)) })
            // Showing and comparing it does not need UTF-8.
            assertEquals("MaintenanceRecord(revision=$half, windows=[])", maintenance.toString())
            assertEquals(maintenance.copy().hashCode(), maintenance.hashCode())
            assertEquals(1904, refused { Profile.load(half) }.code)
            assertTrue("\"code\":1001" in seiwa.ask("{\"ask\":\"$half\"}"))
        }
        assertTrue("\"position\":11" in seiwa.ask("{\"ask\":\"aé\udc00\"}"))
        assertTrue("\"code\":1002" in seiwa.ask("{\"ask\":\"\ud83d\ude00\"}"))
    }

    @Test
    fun `every text crosses as it is`() {
        val texts = listOf("", "a", "\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "\ud800\udc00", "\udbff\udfff", "a\u0000長😀é")
        for (text in texts) {
            val maintenance = MaintenanceRecord(text, emptyList())
            assertEquals(text, seiwa.hours(HoursRequest(Service.BALANCE, noon, maintenance)).maintenanceRevision)
        }
    }

    @Test
    fun `an exception is written and read by Java's own serialisation`() {
        val refused = refused { seiwa.fee(FeeRequest(TransferKind.OTHER_BANK, -5, true, LocalDate.MAX)) }
        val bytes = ByteArrayOutputStream().also { ObjectOutputStream(it).use { out -> out.writeObject(refused) } }.toByteArray()
        val read = ObjectInputStream(bytes.inputStream()).readObject() as MadoguchiException.BadRequest
        assertEquals(listOf(1301, refused.message, listOf(1301)), listOf(read.code, read.message, read.errors.map { it.code }))
    }

    @Test
    fun `bytes that are not UTF-8 are not JSON, at their place`() {
        val refused = seiwa.askBytes(byteArrayOf('{'.code.toByte(), 0xff.toByte()))
        assertTrue("\"code\":1001" in refused && "\"position\":1" in refused) { refused }
        assertEquals(seiwa.ask("{\"ask\":\"profile\"}"), seiwa.askBytes("{\"ask\":\"profile\"}".toByteArray()))
        assertTrue("\"code\":1001" in seiwa.askBytes(ByteArray(0)))
        assertTrue("\"code\":1001" in seiwa.ask(""))
    }

    @Test
    fun `a text of ten megabytes is no trouble`() {
        val long = "長".repeat(10 * 1024 * 1024 / 3)
        assertTrue("\"code\":1006" in seiwa.ask(long))
        assertTrue("\"code\":1006" in seiwa.askBytes(long.toByteArray()))
        assertThrows(MadoguchiException.BadProfile::class.java) { Profile.load(long) }
        val hours = seiwa.hours(HoursRequest(Service.BALANCE, noon, MaintenanceRecord(long, emptyList())))
        assertEquals(long, hours.maintenanceRevision)
    }

    @Test
    fun `null is no value where one is needed, as Java callers find`() {
        val fee = Profile::class.java.getMethod("fee", FeeRequest::class.java)
        val thrown = assertThrows(java.lang.reflect.InvocationTargetException::class.java) { fee.invoke(seiwa, null) }
        assertTrue(thrown.cause is NullPointerException)
    }

    @Test
    fun `what may be absent is null`() {
        val last = seiwa.day(DayRequest(LocalDate.of(2150, 12, 31)))
        assertNull(last.nextBusinessDay)
        assertEquals(ProfileRequest(), ProfileRequest())
        assertEquals("seiwa", seiwa.profile(ProfileRequest()).profile.id)
    }

    private companion object {
        val seiwa = Profile.seiwa()

        @JvmStatic
        @AfterAll
        fun close() = seiwa.close()
    }
}

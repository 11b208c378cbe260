package dev.madoguchi

import java.io.File
import java.time.Instant
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Profiles that are shared, closed, or forgotten. */
class LifetimeTest {
    private val day = LocalDate.of(2027, 1, 4)
    private val noon = Instant.parse("2027-01-04T03:00:00Z")
    private val request = FeeRequest(TransferKind.OTHER_BANK, 30_000, true, day)

    @Test
    fun `eight threads share a profile and get the same answers`() {
        Profile.seiwa().use { seiwa ->
            val single = seiwa.fee(request)
            val threads = Executors.newFixedThreadPool(8)
            val asked = List(8) { n ->
                Callable {
                    for (times in 1..200) {
                        assertEquals(single, seiwa.fee(request))
                        seiwa.isOpen(Service.entries[n], Instant.EPOCH.plusSeconds(times * 86_400L))
                        assertThrows(MadoguchiException.BadRequest::class.java) { seiwa.fee(request.copy(amount = -1)) }
                    }
                }
            }
            threads.invokeAll(asked).forEach { it.get() }
            threads.shutdown()
        }
    }

    @Test
    fun `a profile that is prepared answers as before, and tells which it is`() {
        Profile.seiwa().use { seiwa ->
            val before = seiwa.hours(HoursRequest(Service.STATEMENT, noon))
            seiwa.prepare()
            assertEquals(before, seiwa.hours(HoursRequest(Service.STATEMENT, noon)))
            assertEquals(before.profile.run { "Profile(id=$id, version=$version, hash=$hash)" }, seiwa.toString())
        }
    }

    @Test
    fun `fault 60 closing twice is closing once, and a closed profile says so`() {
        val seiwa = Profile.seiwa()
        seiwa.close()
        seiwa.close()
        val asks = listOf<() -> Any>(
            { seiwa.fee(request) },
            { seiwa.ask("{}") },
            { seiwa.dayRows(Column.all(day)) },
            { seiwa.prepare() },
        )
        for (ask in asks) {
            val closed = assertThrows(IllegalStateException::class.java) { ask() }
            assertEquals("the profile is closed [1902 invalid-handle, DOOR-2]", closed.message)
        }
        assertEquals("Profile(closed)", seiwa.toString())
    }

    @Test
    fun `fault 60 a profile that is closed while others ask answers them or says so`() {
        repeat(60) {
            val seiwa = Profile.seiwa()
            val (answered, refused) = AtomicInteger() to AtomicInteger()
            val start = CountDownLatch(1)
            val askers = List(4) {
                thread {
                    start.await()
                    repeat(10) {
                        try {
                            assertEquals(330, seiwa.fee(request).fee)
                            answered.incrementAndGet()
                        } catch (_: IllegalStateException) {
                            refused.incrementAndGet()
                        }
                    }
                }
            }
            val closers = List(2) { thread { start.await(); seiwa.close() } }
            start.countDown()
            (askers + closers).forEach { it.join(TimeUnit.SECONDS.toMillis(30)) }
            assertEquals(40, answered.get() + refused.get())
        }
    }

    @Test
    fun `fault 60 an engine of a closed profile is refused, whoever closed it and when`() {
        val keys = HostKeys("tests", 1, ByteArray(32) { 7 })
        val closed = Profile.seiwa().also { it.close() }
        val refused = assertThrows(IllegalStateException::class.java) { Engine(closed, keys) }
        assertEquals("the profile is closed [1902 invalid-handle, DOOR-2]", refused.message)
        repeat(400) {
            val seiwa = Profile.seiwa()
            val closer = thread { seiwa.close() }
            try {
                Engine(seiwa, keys).use { engine -> engine.startSession(StartSessionRequest()).use { assertTrue(it.need is Need.Load) } }
            } catch (refused: IllegalStateException) {
                assertEquals("the profile is closed [1902 invalid-handle, DOOR-2]", refused.message)
            }
            closer.join()
        }
    }

    @Test
    fun `fault 60 an engine opens on a profile that is forgotten at once, in a storm of the collector`() {
        val keys = HostKeys("tests", 1, ByteArray(32) { 7 })
        val over = AtomicBoolean()
        val collector = thread { while (!over.get()) { System.gc(); Thread.sleep(1) } }
        val opened = AtomicInteger()
        val openers = List(3) {
            thread { repeat(400) { Engine(Profile.seiwa(), keys).use { engine -> engine.startSession(StartSessionRequest()).close() }; opened.incrementAndGet() } }
        }
        openers.forEach { it.join() }
        over.set(true)
        collector.join()
        assertEquals(1_200, opened.get())
    }

    @Test
    fun `fault 60 profiles that are forgotten are freed, in a storm of the collector too`() {
        fun profile() = Profile.seiwa().also { assertEquals(true, it.isOpen(Service.BALANCE, noon)) }
        fun record() = repeat(5) { System.gc(); Thread.sleep(50) }
        fun forget(times: Int) = repeat(times) { n ->
            if (n % 3 == 0) profile().close() else profile()
            if (n % 50 == 0) System.gc()
        }
        forget(20)
        record()
        val empty = residentKilobytes()
        val kept = List(200) { profile() }
        val each = (residentKilobytes() - empty) / kept.size
        kept.forEach { it.close() }
        val before = residentKilobytes()
        forget(1_200)
        // If forgotten profiles were not freed, they would take 800 times the memory of one, for ever. A separate thread frees them,
        // and a busy machine may delay it.
        val grown = generateSequence { record(); residentKilobytes() - before }.take(100)
        assertTrue(grown.any { it <= 200 * each }) { "${residentKilobytes() - before} KB more, where one profile holds $each KB" }
    }

    /** The memory of the process in bytes, native memory included; 0 if the machine does not report it. */
    private fun residentKilobytes(): Long {
        val line = File("/proc/self/status").takeIf { it.exists() }?.readLines()?.find { it.startsWith("VmRSS") }
        return line?.filter(Char::isDigit)?.toLong() ?: 0
    }
}

package dev.madoguchi

import java.nio.file.Path
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** A change of the key goes through every row and counts what is left (ROW-2). */
class ResealTest {
    private val now = Instant.parse("2026-11-10T01:00:00Z")
    private val old = ByteArray(32) { 7 }
    private val new = ByteArray(32) { 8 }

    private fun engine(keys: HostKeys) = Profile.seiwa().use { Engine(it, keys) }

    /** A pass that is stopped after a page goes on after its last key. A row that cannot be opened is reported, and does not stop the others. */
    @Test
    fun `row 2 a pass is stopped and goes on`(@TempDir folder: Path) = Bank(folder.resolve("bank.db").toFile(), settings = "OFF").use { store ->
        engine(HostKeys("tests", 1, old)).use { first ->
            val contract = OperateRequest(
                operator = "sato", reason = "counter", customer = "c-1", command = OperatorAct.OPEN_CONTRACT, account = "012-1-3456789",
                loginPassword = "k7w2m9p4", confirmationPassword = "q3x8v5n1",
            )
            drive(first.operate(contract), store) { now }
            repeat(130) { drive(first.startSession(StartSessionRequest()), store) { now } }
        }
        val keys = store.keys(null, 1_000)
        assertEquals(134, keys.size) // and the customer, the attempts, the account, the institution
        engine(HostKeys("tests", 2, new, mapOf(1 to old))).use { second ->
            val done = resealAll(second, store, { now }, null) { it.count < 100 }
            assertEquals(listOf(100L, keys[99], false, false), listOf(done.count, done.last, done.isOver, done.mayRetire(1)))
            assertEquals(mapOf(2 to 100L) to 34, done.sealed to store.load(keys).count { HostKeys.sealedWith(it) == 1 })
            val rest = resealAll(second, store, { now }, done.last)
            assertEquals(listOf(34L, mapOf(2 to 34L), true, false), listOf(rest.count, rest.sealed, rest.isOver, rest.mayRetire(1)))
            assertEquals(keys.last(), rest.last)
        }
        engine(HostKeys("tests", 2, new, retired = setOf(1))).use { third ->
            val again = resealAll(third, store, { now })
            assertEquals(emptyMap<String, Exception>() to mapOf(2 to 134L), again.failed to again.sealed)
            assertTrue(again.mayRetire(1) && !again.mayRetire(2) && again.mayRetirePepper(1))

            val strange = store.load(listOf("customer/c-1")).single()
            val write = WriteRecord(strange.key, strange.revision, strange.revision + 1, byteArrayOf(0))
            assertTrue(store.commit(Need.Commit(listOf(write), emptyList(), emptyList())))
            val broken = resealAll(third, store, { now })
            assertEquals(setOf("customer/c-1") to 1L, broken.failed.keys to broken.uncounted)
            assertEquals(134L, broken.count)
            assertFalse(broken.mayRetire(1) || broken.mayRetirePepper(1))
            // A key can contain a login ID.
            assertEquals("Resealed(isOver=true, count=134, sealed={2=133}, peppered={}, uncounted=1, failed=1)", broken.toString())
        }
    }

    @Test
    fun `crd 9 hashes are counted under their pepper`() = Memory().let { store ->
        val first = HostKeys("tests", 1, old, pepper = old, pepperNumber = 1)
        val both = HostKeys("tests", 1, old, pepper = new, pepperNumber = 2, acceptedPeppers = mapOf(1 to old))
        engine(first).use { engine ->
            val contract = OperateRequest(
                operator = "sato", reason = "counter", customer = "c-1", command = OperatorAct.OPEN_CONTRACT, account = "012-1-3456789",
                loginPassword = "k7w2m9p4", confirmationPassword = "q3x8v5n1",
            )
            drive(engine.operate(contract), store) { now }
            // The customer and the institution.
            val done = resealAll(engine, store, { now })
            assertEquals(mapOf(1 to 2L), done.peppered)
            assertTrue(done.mayRetirePepper(2) && !done.mayRetirePepper(1))
        }
        engine(both).use { engine ->
            // The institution's row first: it names the pepper that hashes go under.
            drive(engine.reseal(ResealRequest("institution/seiwa")), store) { now }
            val done = resealAll(engine, store, { now })
            assertEquals(mapOf(2 to 2L), done.peppered)
            assertTrue(done.mayRetirePepper(1) && !done.mayRetirePepper(2))
        }
    }

    @Test
    fun `a store that lists the same keys for ever does not hold the pass, and its errors are the caller's`() {
        val (inner, listed) = Memory() to mutableListOf<String?>()
        val rows = (100 until 250).map { WriteRecord("customer/c-$it", 0, 1, byteArrayOf(1)) }
        assertTrue(inner.commit(Need.Commit(rows, emptyList(), emptyList())))
        val same = object : Store by inner {
            override fun keys(last: String?, most: Int) = inner.keys(null, most).also { listed += last }
        }
        engine(HostKeys("tests", 1, old)).use { engine ->
            val done = resealAll(engine, same, { now })
            assertEquals(listOf(100L, 100L, 100, true), listOf(done.count, done.uncounted, done.failed.size, done.isOver))
            assertEquals(listOf(null, "customer/c-199"), listed)
            val away = object : Store by inner {
                override fun keys(last: String?, most: Int) = throw java.io.IOException("the database is away")
            }
            assertThrows(java.io.IOException::class.java) { resealAll(engine, away, { now }) }
            val interrupted = object : Store by inner {
                override fun load(keys: List<String>) = throw InterruptedException()
            }
            assertThrows(InterruptedException::class.java) { resealAll(engine, interrupted, { now }) }
        }
    }

    /** The pass over this number of sessions by a store that gives at most the last fifty rows of one request. [before] is called before the acts of a page. */
    private fun fifty(sessions: Int, before: (Memory) -> Unit = {}): Resealed {
        val inner = Memory()
        engine(HostKeys("tests", 1, old)).use { first -> repeat(sessions) { drive(first.startSession(StartSessionRequest()), inner) { now } } }
        val store = object : Store by inner {
            private var pages = 0

            override fun keys(last: String?, most: Int) = inner.keys(last, most).also { if (pages++ == 0) before(inner) }

            override fun load(keys: List<String>): List<RowInput> = inner.load(keys).takeLast(50)
        }
        return engine(HostKeys("tests", 2, new, mapOf(1 to old))).use { second -> resealAll(second, store, { now }) }
    }

    /** 120 rows are a page of 100, of which 50 are given, and a page of 20. */
    @Test
    fun `row 2 rows that are listed and not given are uncounted`() {
        val done = fifty(120)
        assertEquals(listOf(120L, 50L, mapOf(2 to 70L), 0), listOf(done.count, done.uncounted, done.sealed, done.failed.size))
        assertFalse(done.mayRetire(1) || done.mayRetirePepper(1))
    }

    /** New rows come before it in the list: one, and a page of them. 60 rows, of which 50 are given. */
    @Test
    fun `row 2 a missing row behind new rows is uncounted`() {
        for (count in listOf(1, 100)) {
            val rows = (0 until count).map { WriteRecord("customer/c-$it", 0, 1, byteArrayOf(7)) }
            val done = fifty(60, before = { assertTrue(it.commit(Need.Commit(rows, emptyList(), emptyList()))) })
            assertEquals(listOf(60L, 10L, mapOf(2 to 50L), 0), listOf(done.count, done.uncounted, done.sealed, done.failed.size))
            assertFalse(done.mayRetire(1))
        }
    }

    /** Every row goes while the page is read back. */
    @Test
    fun `row 2 a row that was purged meanwhile is not missing`() {
        val inner = Memory()
        engine(HostKeys("tests", 1, old)).use { first -> repeat(3) { drive(first.startSession(StartSessionRequest()), inner) { now } } }
        val store = object : Store by inner {
            private var isPurged = false

            override fun keys(last: String?, most: Int) = if (isPurged) emptyList() else inner.keys(last, most)

            override fun load(keys: List<String>): List<RowInput> {
                // A page is read back; an act reads fewer rows.
                isPurged = isPurged || keys.size > 2
                return if (isPurged) emptyList() else inner.load(keys)
            }
        }
        val done = engine(HostKeys("tests", 2, new, mapOf(1 to old))).use { second -> resealAll(second, store, { now }) }
        assertEquals(listOf(3L, 0L, emptyMap<Int, Long>(), 0), listOf(done.count, done.uncounted, done.sealed, done.failed.size))
        assertTrue(done.mayRetire(1))
    }

    @Test
    fun `a store that cannot list again is not believed`() {
        val inner = Memory()
        assertTrue(inner.commit(Need.Commit(listOf(WriteRecord("customer/c-1", 0, 1, byteArrayOf(1))), emptyList(), emptyList())))
        var pages = 0
        val away = object : Store by inner {
            override fun load(keys: List<String>) = emptyList<RowInput>()

            override fun keys(last: String?, most: Int) = if (pages++ == 1) throw java.io.IOException("away") else inner.keys(last, most)
        }
        engine(HostKeys("tests", 1, old)).use { engine ->
            val done = resealAll(engine, away, { now })
            assertEquals(listOf(1L, 1L, true), listOf(done.count, done.uncounted, done.isOver))
            assertFalse(done.mayRetire(1))
        }
    }
}

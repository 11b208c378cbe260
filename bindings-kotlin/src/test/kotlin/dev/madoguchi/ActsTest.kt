package dev.madoguchi

import java.io.IOException
import java.time.Instant
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import java.util.concurrent.Future
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicReference
import kotlin.concurrent.thread
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Engines and acts: wrong calls, threads that drive, closing, and what is never shown. */
class ActsTest {
    private val now = Instant.parse("2026-11-10T01:00:00Z")
    private val key = ByteArray(32) { 7 }
    private val new = ByteArray(32) { 9 }
    private val keyCheck = "8332fb3d61e9fca0"
    private val pepperCheck = "e2cdd352f8889579"
    private val newPepperCheck = "6d2b5133b438b7bd"
    private val newCheck = "879c131bb4861950"

    private fun engine(): Engine = Profile.seiwa().use { Engine(it, HostKeys("tests", 1, key)) }

    private fun visited(engine: Engine, store: Store): PageView = drive(engine.startSession(StartSessionRequest()), store) { now }.public.page!!

    private fun login(page: PageView, password: String) = SubmitRequest(
        page.session!!, page.step, Button.LOG_IN,
        listOf(EntryInput(EntryField.LOGIN_ID, "Tulip26"), EntryInput(EntryField.LOGIN_PASSWORD, password)),
    )

    private fun refused(ask: () -> Unit): List<Pair<Int, String>> = try {
        ask()
        throw AssertionError("nothing is refused")
    } catch (refused: MadoguchiException.BadRequest) {
        refused.errors.map { it.code to it.field }
    } catch (refused: MadoguchiException.BadAct) {
        refused.errors.map { it.code to it.field }
    }

    @Test
    fun `ins 5 an engine accepts a later profile of the same institution and no other`() = Profile.seiwa().use { seiwa ->
        val text = Tree.file("core/profiles/seiwa.toml").readText()
        fun changed(from: String, to: String) = Profile.load(text.replace(from, to))
        val keys = HostKeys("tests", 1, key)
        assertEquals(listOf(1828 to "next"), refused { Engine(seiwa, keys, seiwa) })
        changed("\nid = \"seiwa\"\n", "\nid = \"midori\"\n").use { other ->
            assertEquals(listOf(1827 to "next"), refused { Engine(seiwa, keys, other) })
        }
        val store = Memory()
        changed("\nserial = 1\n", "\nserial = 2\n").use { next ->
            assertEquals(listOf(1828 to "next"), refused { Engine(next, keys, seiwa) })
            Engine(next, keys).use { engine ->
                val contract = OperateRequest(
                    "sato", null, null, "counter", "c-1", OperatorAct.OPEN_CONTRACT, null, "012-1-3456789", null, "k7w2m9p4", "q3x8v5n1",
                )
                assertNotNull(drive(engine.operate(contract), store) { now }.public.done)
            }
            Engine(seiwa, keys, next).use { engine -> drive(engine.adopt(AdoptRequest("c-1", dry = true)), store) { now } }
        }
        Engine(seiwa, keys).use { engine ->
            assertEquals(listOf(1825 to "rows"), refused { drive(engine.adopt(AdoptRequest("c-1", dry = true)), store) { now } })
        }
    }

    @Test
    fun `lck 2 an act without a slot is busy`() = Profile.seiwa().use { seiwa ->
        Engine(seiwa, HostKeys("tests", 1, key)).use { engine ->
            val store = Memory()
            engine.limitHashing(1)
            fun login(): Act = engine.submit(login(drive(engine.startSession(StartSessionRequest()), store) { now }.public.page!!, "wrongpw1"))
            login().use { first ->
                while (true) first.loaded(store.load((first.need as? Need.Load ?: break).keys), now)
                val refused = drive(login(), store) { now }.public.page!!.refused!!
                assertEquals(Refusal.BUSY to now.plusSeconds(1), refused.because to refused.retryAt)
            }
            assertEquals(listOf(1008 to "acts"), refused { engine.limitHashing(-1) })
        }
    }

    @Test
    fun `wrong keys and randomness are told each by its own code`() = Profile.seiwa().use { seiwa ->
        fun opened(keys: HostKeys) = refused { Engine(seiwa, keys) }
        for (name in listOf("", "the tests", "tests\n", "本番", "1".repeat(33), "\ud800")) {
            assertEquals(listOf(1824 to "deployment"), opened(HostKeys(name, 1, key)))
        }
        assertEquals(listOf(1815 to "key"), opened(HostKeys("tests", 1, ByteArray(31))))
        assertEquals(listOf(1817 to "accepted[1]"), opened(HostKeys("tests", 1, key, mapOf(1 to key))))
        assertEquals(listOf(1815 to "accepted[0]"), opened(HostKeys("tests", 1, key, mapOf(0 to ByteArray(0)))))
        for (number in listOf(256, 300, -1, Int.MIN_VALUE)) {
            assertEquals(listOf(1008 to "number"), opened(HostKeys("tests", number, key)))
            assertEquals(listOf(1008 to "accepted"), opened(HostKeys("tests", 1, key, mapOf(number to key))))
        }
        assertEquals(listOf(1818 to "pepper"), opened(HostKeys("tests", 1, key, pepper = ByteArray(0), pepperNumber = 1)))
        Engine(seiwa, HostKeys("tests", 1, key)).use { engine ->
            for (length in listOf(0, 31, 33)) {
                assertEquals(listOf(1816 to "randomness"), refused { engine.startSession(StartSessionRequest(), ByteArray(length)) })
            }
            fun begun(act: Act) = act.use {
                it.loaded(emptyList(), now)
                (it.need as Need.Commit).writes.single().key
            }
            val (given, again) = List(2) { begun(engine.startSession(StartSessionRequest(), key)) }
            assertEquals(given, again)
            assertNotEquals(given, begun(engine.startSession(StartSessionRequest())))
        }
    }

    @Test
    fun `row 2 and act 2, zeros are no key, no pepper and no randomness`() = Profile.seiwa().use { seiwa ->
        val zeros = ByteArray(32)
        assertEquals(listOf(1834 to "key"), refused { Engine(seiwa, HostKeys("tests", 1, zeros)) })
        assertEquals(listOf(1834 to "accepted[0]"), refused { Engine(seiwa, HostKeys("tests", 1, key, mapOf(0 to zeros))) })
        assertEquals(listOf(1834 to "pepper"), refused { Engine(seiwa, HostKeys("tests", 1, key, pepper = zeros, pepperNumber = 1)) })
        engine().use { engine ->
            assertEquals(listOf(1834 to "randomness"), refused { engine.startSession(StartSessionRequest(), zeros) })
            assertEquals(listOf(1834 to "randomness"), refused { engine.take("""{"act":"start-session"}""", zeros) })
            engine.startSession(StartSessionRequest(), ByteArray(32).also { it[31] = 1 }).close()
        }
    }

    @Test
    fun `row 2 a number has one key and one role`() = Profile.seiwa().use { seiwa ->
        fun opened(accepted: Map<Int, ByteArray> = emptyMap(), retired: Set<Int> = emptySet(), checks: Map<Int, String> = emptyMap()) =
            Engine(seiwa, HostKeys("tests", 2, new, accepted, retired = retired, checks = checks)).close()
        assertEquals(listOf(1817 to "retired[2]"), refused { opened(retired = setOf(2)) })
        assertEquals(listOf(1817 to "retired[1]"), refused { opened(mapOf(1 to key), setOf(0, 1)) })
        for (number in listOf(256, -1, Int.MIN_VALUE)) {
            assertEquals(listOf(1008 to "retired"), refused { opened(retired = setOf(number)) })
            assertEquals(listOf(1008 to "checks"), refused { opened(checks = mapOf(number to newCheck)) })
        }
        opened(mapOf(1 to key), setOf(0, 255), mapOf(1 to keyCheck, 2 to newCheck))
    }

    /** The check values are those of the Python test, which works them out by hand. */
    @Test
    fun `fault 69 a mistyped key is found by its check value`() = Profile.seiwa().use { seiwa ->
        assertEquals(listOf(keyCheck, newCheck), listOf(key, new).map(HostKeys::checkValue))
        assertEquals(listOf(1815 to "key"), refused { HostKeys.checkValue(ByteArray(31) { 7 }) })
        assertEquals(listOf(1834 to "key"), refused { HostKeys.checkValue(ByteArray(32)) })
        val checks = mapOf(1 to keyCheck)
        Engine(seiwa, HostKeys("tests", 1, key, checks = checks)).close()
        Engine(seiwa, HostKeys("tests", 2, new, mapOf(1 to key), checks = checks)).close()
        val mistyped = key.clone().also { it[31] = 6 }
        // Another key, another number, a retired key, and a value that is none.
        val wrong = listOf(
            HostKeys("tests", 1, mistyped, checks = checks),
            HostKeys("tests", 2, key, checks = checks),
            HostKeys("tests", 2, new, retired = setOf(1), checks = checks),
        )
        val values = listOf("", keyCheck.drop(1), keyCheck + "0", keyCheck.uppercase(), newCheck, "\ud800")
        for (keys in wrong + values.map { HostKeys("tests", 1, key, checks = mapOf(1 to it)) }) {
            assertEquals(listOf(1838 to "checks[1]"), refused { Engine(seiwa, keys) })
        }
        // Without it, the first row tells that the key is wrong, and not that somebody changed the row.
        val store = Memory()
        engine().use { visited(it, store) }
        val row = store.load(store.keys).single()
        Engine(seiwa, HostKeys("tests", 1, mistyped)).use { engine -> assertEquals(listOf(1837 to ""), refused { engine.rowJson(row) }) }
    }

    /** Every row is sealed anew, once; then rows under the retired key are refused, and customers go on. */
    @Test
    fun `row 2 a key is changed in four steps`() = Profile.seiwa().use { seiwa ->
        val store = Memory()
        val show = engine().use { old ->
            val contract = OperateRequest(
                "sato", null, null, "counter", "c-1", OperatorAct.OPEN_CONTRACT, null, "012-1-3456789", null, "k7w2m9p4", "q3x8v5n1",
            )
            assertNotNull(drive(old.operate(contract), store) { now }.public.done)
            ShowRequest(visited(old, store).session!!)
        }
        val (before, told) = store.load(store.keys) to store.outbox.size
        val kinds = setOf("account", "attempts", "customer", "institution", "session")
        assertEquals(kinds, before.map { it.key.substringBefore('/') }.toSet())
        assertEquals(setOf(1), before.map(HostKeys::sealedWith).toSet())
        Engine(seiwa, HostKeys("tests", 2, new, mapOf(1 to key))).use { both ->
            fun resealed(row: String) = drive(both.reseal(ResealRequest(row)), store) { now }.public.done
            for (row in before) assertEquals(listOf(listOf("resealed"), emptyList()), List(2) { resealed(row.key) })
            assertEquals(emptyList<String>(), resealed("customer/c-9"))
            assertEquals(listOf(1812 to "row"), refused { resealed("customer") })
        }
        val after = store.load(store.keys)
        assertEquals(before.map { it.key to it.revision + 1 }, after.map { it.key to it.revision })
        assertEquals(setOf(2), after.map(HostKeys::sealedWith).toSet())
        assertEquals(told, store.outbox.size)
        Engine(seiwa, HostKeys("tests", 2, new, retired = setOf(1))).use { retired ->
            val page = drive(retired.show(show), store) { now }.public.page!!
            assertEquals(Page.LOGIN to null, page.page to page.refused)
            for (row in before) assertEquals(listOf(1836 to ""), refused { retired.rowJson(row) })
            val stolen = object : Store by store {
                override fun load(keys: List<String>) = before.filter { it.key in keys }
            }
            assertEquals(listOf(1836 to "rows"), refused { drive(retired.show(show), stolen) { now } })
        }
        // What is no row of this library was sealed with no key.
        for (bytes in listOf(ByteArray(0), ByteArray(300) { 7 })) assertNull(HostKeys.sealedWith(RowInput("login/Tulip26", 1, bytes)))
    }

    /** A row that was put back, or removed, or written twice does not fit its mark. */
    @Test
    fun `row 3 a row is checked against its high-water mark`() {
        fun row(revision: Long, seal: Int, key: String = "customer/c-1") = RowInput(key, revision, ByteArray(300) { seal.toByte() })
        val mark = RowMarks.of(row(5, 7))!!
        assertEquals("00000000000000050707070707070707", mark)
        assertNull(RowMarks.of(row(5, 7, "login/Tulip26")))
        fun check(row: RowInput?) = RowMarks.check("customer/c-1", mark, row)
        assertNull(check(row(5, 7)))
        assertEquals(RowMarks.of(row(6, 8)), check(row(6, 8)))
        assertEquals(mark, RowMarks.check("customer/c-1", null, row(5, 7)))
        assertNull(RowMarks.check("customer/c-1", null, null))
        for ((wrong, code) in listOf(row(4, 7) to 1844, null to 1845, row(5, 8) to 1846, row(5, 7, "customer/c-2") to 1802)) {
            assertEquals(listOf(code to "row"), refused { check(wrong) })
        }
        assertEquals(listOf(1847 to "mark"), refused { RowMarks.check("customer/c-1", mark.drop(2), row(5, 7)) })
        assertEquals(listOf(1813 to "mark"), refused { RowMarks.check("customer/c-1", mark.dropLast(1) + "G", row(5, 7)) })
        assertEquals(listOf(1812 to "key"), refused { RowMarks.check("customer", null, null) })
        // A mark replaces another if it is greater, as a text.
        assertTrue(RowMarks.of(row(256, 1))!! > RowMarks.of(row(255, 2))!!)
    }

    /** A pepper needs a number, has one role, and has the check value that was noted: those of the Python test. */
    @Test
    fun `crd 9 a number has one pepper and one role`() = Profile.seiwa().use { seiwa ->
        assertEquals(listOf(pepperCheck, newPepperCheck), listOf(key, new).map(HostKeys::pepperCheckValue))
        assertEquals(listOf(1818 to "pepper"), refused { HostKeys.pepperCheckValue(ByteArray(15) { 7 }) })
        assertEquals(listOf(1834 to "pepper"), refused { HostKeys.pepperCheckValue(ByteArray(32)) })
        fun opened(
            number: Int? = 2,
            pepper: ByteArray? = new,
            accepted: Map<Int, ByteArray> = emptyMap(),
            retired: Set<Int> = emptySet(),
            checks: Map<Int, String> = emptyMap(),
        ) = Engine(
            seiwa,
            HostKeys(
                "tests", 1, key, pepper = pepper, pepperNumber = number,
                acceptedPeppers = accepted, retiredPeppers = retired, pepperChecks = checks,
            ),
        ).close()
        assertEquals(listOf(1004 to "pepperNumber"), refused { opened(number = null) })
        assertEquals(listOf(1004 to "pepper"), refused { opened(pepper = null) })
        for (number in listOf(0, 256, -1, Int.MIN_VALUE)) assertEquals(listOf(1008 to "pepperNumber"), refused { opened(number) })
        assertEquals(listOf(1839 to "acceptedPeppers[2]"), refused { opened(accepted = mapOf(2 to key)) })
        assertEquals(listOf(1839 to "acceptedPeppers[1]"), refused { opened(accepted = mapOf(1 to new)) })
        assertEquals(listOf(1818 to "acceptedPeppers[1]"), refused { opened(accepted = mapOf(1 to ByteArray(15))) })
        assertEquals(listOf(1839 to "retiredPeppers[1]"), refused { opened(accepted = mapOf(1 to key), retired = setOf(3, 1)) })
        for (check in listOf(2 to pepperCheck, 1 to pepperCheck, 2 to "", 2 to "\ud800")) {
            assertEquals(listOf(1840 to "pepperChecks[${check.first}]"), refused { opened(checks = mapOf(check)) })
        }
        opened(accepted = mapOf(1 to key), retired = setOf(3, 255), checks = mapOf(1 to pepperCheck, 2 to newPepperCheck))
    }

    /** Every hash goes under the new pepper, once; then the old one is retired. A machine without the new one refuses it. */
    @Test
    fun `crd 9 a pepper is changed in four steps`() = Profile.seiwa().use { seiwa ->
        val store = Memory()
        fun peppers(number: Int, pepper: ByteArray, accepted: Map<Int, ByteArray> = emptyMap(), retired: Set<Int> = emptySet()) =
            HostKeys("tests", 1, key, pepper = pepper, pepperNumber = number, acceptedPeppers = accepted, retiredPeppers = retired)
        Engine(seiwa, peppers(1, key)).use { old ->
            val contract = OperateRequest(
                "sato", null, null, "counter", "c-1", OperatorAct.OPEN_CONTRACT, null, "012-1-3456789", null, "k7w2m9p4", "q3x8v5n1",
            )
            assertNotNull(drive(old.operate(contract), store) { now }.public.done)
        }
        val rows = setOf("customer/c-1", "institution/seiwa")
        fun under(number: Int) = store.load(store.keys).filter { HostKeys.pepperedWith(it) == number }.map { it.key }.toSet()
        assertEquals(rows to emptySet<String>(), under(1) to under(2))
        fun resealed(engine: Engine, row: String) = drive(engine.reseal(ResealRequest(row)), store) { now }.public.done
        Engine(seiwa, peppers(2, new, mapOf(1 to key))).use { both ->
            // The institution's row first: it names the pepper that hashes go under.
            for (row in store.load(store.keys).sortedBy { it.key != "institution/seiwa" }) {
                val once = if (row.key in rows) listOf("resealed") else emptyList()
                assertEquals(listOf(once, emptyList()), List(2) { resealed(both, row.key) })
            }
        }
        assertEquals(emptySet<String>() to rows, under(1) to under(2))
        Engine(seiwa, peppers(2, new, retired = setOf(1))).use { retired ->
            for (row in rows) assertEquals(emptyList<String>(), resealed(retired, row))
        }
        Engine(seiwa, peppers(1, key)).use { old ->
            assertEquals(listOf(1841 to "rows"), refused { resealed(old, "customer/c-1") })
        }
        for (bytes in listOf(ByteArray(0), ByteArray(300) { 7 })) assertNull(HostKeys.pepperedWith(RowInput("login/Tulip26", 1, bytes)))
    }

    /** An HSM that turns every bit over, and checks nothing, beside a store. */
    private class WithHsm(store: Store, private val answer: (HsmBlockRecord) -> ByteArray) : Store by store, Hsm {
        val asked = mutableListOf<HsmWork>()

        override fun answers(blocks: List<HsmBlockRecord>) = blocks.map { block ->
            asked += block.work
            assertEquals(Triple(2, 32, 48), Triple(block.pepper, block.context.size, block.bytes.size))
            answer(block)
        }
    }

    private fun turned(block: HsmBlockRecord) = ByteArray(48) { (255 - block.bytes[it]).toByte() }

    /** A pepper in the HSM: the act asks for it, and cannot go on without one; another key is found. */
    @Test
    fun `crd 9 a pepper may be in the hsm`() = Profile.seiwa().use { seiwa ->
        val store = Memory()
        val plain = object : Store by store {}
        fun keys(number: Int = 2, accepted: Set<Int> = setOf(3)) =
            HostKeys("tests", 1, key, hsmPepper = number, acceptedHsmPeppers = accepted)
        assertEquals(listOf(1008 to "hsmPepper"), refused { Engine(seiwa, keys(0)) })
        assertEquals(listOf(1839 to "acceptedHsmPeppers[2]"), refused { Engine(seiwa, keys(accepted = setOf(2))) })
        Engine(seiwa, keys()).use { engine ->
            val contract = OperateRequest(
                "sato", null, null, "counter", "c-1", OperatorAct.OPEN_CONTRACT, null, "012-1-3456789", null, "k7w2m9p4", "q3x8v5n1",
            )
            assertThrows(IllegalStateException::class.java) { drive(engine.operate(contract), plain) { now } }
            val hsm = WithHsm(store, ::turned)
            assertNotNull(drive(engine.operate(contract), hsm) { now }.public.done)
            // Two passwords and the check block, each encrypted and decrypted again.
            assertEquals(List(3) { HsmWork.ENCRYPT } + List(3) { HsmWork.DECRYPT }, hsm.asked)
            assertEquals(2, HostKeys.pepperedWith(store.load(listOf("customer/c-1")).single()))
        }
        val reseal = ResealRequest("institution/seiwa")
        for ((wrong, told) in listOf(ByteArray(0) to (1843 to "rows"), ByteArray(48) to (1843 to "rows"))) {
            Engine(seiwa, keys()).use { engine ->
                assertEquals(listOf(told), refused { drive(engine.reseal(reseal), WithHsm(store) { wrong }) { now } })
            }
        }
        // An HSM that is away is no other pepper: its own exception is thrown.
        Engine(seiwa, keys()).use { engine ->
            val away = assertThrows(IOException::class.java) { drive(engine.reseal(reseal), WithHsm(store) { throw IOException("away") }) { now } }
            assertEquals("away", away.message)
        }
        Engine(seiwa, keys()).use { engine ->
            val act = engine.reseal(reseal)
            act.loaded(store.load((act.need as Need.Load).keys), now)
            assertEquals("Act(Hsm)", act.toString())
            assertEquals(listOf(1801 to ""), refused { act.hsmAnswered(emptyList(), now) })
            val hsm = WithHsm(store, ::turned)
            assertEquals(emptyList<String>(), drive(engine.reseal(reseal), hsm) { now }.public.done)
            assertEquals(listOf(HsmWork.DECRYPT), hsm.asked)
            // A store whose rows are checked asks the HSM of the store within.
            val customer = ResealRequest("customer/c-1")
            assertThrows(IllegalStateException::class.java) { drive(engine.reseal(customer), Marked(plain, MemoryMarks())) { now } }
            assertEquals(emptyList<String>(), drive(engine.reseal(customer), Marked(hsm, MemoryMarks())) { now }.public.done)
        }
    }

    /** Sessions that began before the instant are over at their next act; one that began at the instant is not. */
    @Test
    fun `opr 2 all sessions end by one order of two persons`() = engine().use { engine ->
        val (store, later) = Memory() to now.plusSeconds(1)
        val show = ShowRequest(visited(engine, store).session!!)
        fun order(approver: String?, before: Instant, approvedAt: Instant? = approver?.let { later }) =
            drive(engine.endAllSessions(EndAllSessionsRequest("sato", approver, approvedAt, "restored", before)), store) { later }.public
        fun shown() = drive(engine.show(show), store) { later }.let { it.public.page!!.refused?.because to it.internal.reason }
        val wrong = listOf(
            Triple(null, later, Refusal.NEEDS_APPROVAL),
            Triple("sato", later, Refusal.NEEDS_APPROVAL),
            Triple("suzuki", later.plusMillis(1), Refusal.INSTANT_AHEAD),
        )
        for ((approver, before, because) in wrong) {
            val refused = order(approver, before).refused!!
            assertEquals(because to listOf("OPR-2"), refused.because to refused.rules)
        }
        // Another person's approval counts for an hour, and may be 2 seconds ahead of the clock.
        for (millis in listOf(2_001L, -3_600_000L)) {
            assertEquals(Refusal.NEEDS_APPROVAL, order("suzuki", later, later.plusMillis(millis)).refused!!.because)
        }
        for (millis in listOf(2_000L, -3_599_999L)) {
            assertEquals(listOf("end-all-sessions"), order("suzuki", now, later.plusMillis(millis)).done)
        }
        for ((own, field) in listOf(("suzuki" to null) to "approved_at", (null to later) to "approver")) {
            val half = EndAllSessionsRequest("sato", own.first, own.second, "restored", now)
            assertEquals(listOf(1849 to field), refused { engine.endAllSessions(half) })
            val one = OperateRequest("sato", own.first, own.second, "restored", "c-1", OperatorAct.END_SESSIONS)
            assertEquals(listOf(1849 to field), refused { engine.operate(one) })
        }
        assertEquals(null to Reason.DONE, shown())
        assertEquals(listOf("end-all-sessions"), order("suzuki", now).done)
        assertEquals(null to Reason.DONE, shown())
        assertEquals(listOf("end-all-sessions"), order("suzuki", later).done)
        assertEquals(Refusal.SESSION_OVER to Reason.ALL_SESSIONS_ENDED, shown())
        val faulty = EndAllSessionsRequest("Sato", null, null, "", later)
        assertEquals(listOf(1811 to "operator", 1501 to "reason"), refused { engine.endAllSessions(faulty) })
    }

    @Test
    fun `NTC-2 a relay refuses what the library did not commit`() = engine().use { engine ->
        val act = engine.operate(operation("k7w2m9p4").copy(confirmationPassword = "q3x8v5n1"))
        val store = Memory()
        drive(act, store) { now }
        assertTrue(store.messages.isNotEmpty())
        for (message in store.messages.values) {
            engine.checkMessage(message)
            fun with(json: String) = refused { engine.checkMessage(message.copy(json = json)) }
            assertEquals(listOf(1850 to "line"), refused { engine.checkMessage(message.copy(id = "x")) })
            assertEquals(listOf(1851 to "line"), with(message.json.replace("sato", "seto")))
            assertEquals(listOf(1001 to "line"), with("{"))
            assertEquals(listOf(1001 to "line"), with("{\"id\":\"\uD800\"}"))
        }
    }

    @Test
    fun `a row is told to people, and one that was changed is not`() = engine().use { engine ->
        val act = engine.startSession(StartSessionRequest())
        act.loaded(emptyList(), now)
        val write = (act.need as Need.Commit).writes.single()
        val told = engine.rowJson(RowInput(write.key, write.revision, write.bytes))
        assertTrue(""""state":{"session":{""" in told && """"state":"anonymous"""" in told && told.startsWith("""{"revision":1,"row":"session/"""), told)
        assertEquals(listOf(1808 to ""), refused { engine.rowJson(RowInput(write.key, 2, write.bytes)) })
        assertEquals(listOf(1812 to "key"), refused { engine.rowJson(RowInput("customer", 1, write.bytes)) })
    }

    @Test
    fun `an act that is asked wrongly is over, and one that is closed too`() = engine().use { engine ->
        val act = engine.startSession(StartSessionRequest())
        assertTrue(act.need is Need.Load)
        assertEquals(listOf(1801 to ""), refused { act.committed(now) })
        assertEquals(Need.Nothing, act.need)
        assertNull(act.outcome)
        assertEquals(listOf(1833 to ""), refused { drive(act, Memory()) { now } })
        val foreign = engine.startSession(StartSessionRequest())
        assertEquals(listOf(1802 to "rows"), refused { foreign.loaded(listOf(RowInput("customer/c-1", 1, byteArrayOf())), now) })
        foreign.close()
        foreign.close()
        for (ask in listOf({ foreign.loaded(listOf(), now) }, { foreign.committed(now) }, { foreign.conflicted() }, { foreign.inDoubt() }, { foreign.found(listOf(), now) })) {
            assertEquals(listOf(1831 to ""), refused { ask() })
        }
        assertTrue("the act is closed" in assertThrows(MadoguchiException.BadAct::class.java) { foreign.need }.message!!)
        assertEquals("Act(closed)", foreign.toString())
    }

    @Test
    fun `fault 60 an act outlives its engine, and an engine its profile`() {
        val act = engine().use { it.startSession(StartSessionRequest()) }
        assertNotNull(drive(act, Memory()) { now }.public.page)
        val closed = engine().also { it.close() }
        assertThrows(IllegalStateException::class.java) { closed.startSession(StartSessionRequest()) }
    }

    @Test
    fun `fault 60 one act is driven by one thread`() = engine().use { engine ->
        val store = Memory()
        val act = engine.submit(login(visited(engine, store), "k7w2m9p4"))
        while (true) {
            when (val need = act.need) {
                is Need.Load -> act.loaded(store.load(need.keys), now)
                is Need.Commit -> if (store.commit(need)) break
                is Need.Find, is Need.Hsm, Need.Nothing -> throw AssertionError("the act is over, or in doubt")
            }
        }
        val (pool, together) = Executors.newFixedThreadPool(8) to CyclicBarrier(8)
        try {
            val step = { together.await(); try { act.committed(now); 0 } catch (refused: MadoguchiException.BadAct) { refused.code } }
            val ended = List(8) { pool.submit(step) }.map(Future<Int>::get)
            // A call after the end of the step does not count.
            assertTrue(ended.count { it == 0 } == 1 && ended.all { it in setOf(0, 1801, 1832) }) { "$ended" }
        } finally {
            pool.shutdown()
        }
    }

    /** A logger prints an act, and a monitor reads it, while another thread drives it. This must never end the act. */
    @Test
    fun `fault 60 whoever only looks at an act does not take its turn`() = engine().use { engine ->
        val (looked, over) = AtomicReference<Act>() to AtomicBoolean()
        val seen = ConcurrentHashMap.newKeySet<String>()
        fun looks(look: (Act) -> Any?) = thread {
            while (!over.get()) {
                val act = looked.get() ?: continue
                seen += try { look(act).toString() } catch (refused: MadoguchiException.BadAct) { "${refused.code}" }
            }
        }
        val watchers = listOf(looks { it.toString() }, looks { it.need.javaClass.simpleName }, looks { it.outcomeLine().length > 4 })
        try {
            repeat(12) {
                val store = Memory()
                val act = engine.submit(login(visited(engine, store), "k7w2m9p4"))
                looked.set(act)
                drive(act as Conversation, store) { now }
                // Before it is closed, no call reports that it is closed.
                looked.set(null)
                assertEquals("Act(Nothing)", act.toString())
            }
        } finally {
            over.set(true)
            watchers.forEach { it.join() }
        }
        assertTrue("Act(driven)" in seen && "1832" in seen) { "$seen" }
        assertTrue(seen.none { "closed" in it || it == "1831" }) { "$seen" }
    }

    @Test
    fun `fault 60 acts that are closed while they hash`() = engine().use { engine ->
        val pool = Executors.newFixedThreadPool(2)
        try {
            repeat(8) {
                val store = Memory()
                val act = engine.submit(login(visited(engine, store), "k7w2m9p4"))
                val driven = pool.submit { runCatching { drive(act, store) { now } } }
                act.close()
                driven.get()
            }
        } finally {
            pool.shutdown()
        }
    }

    private fun placed(ask: () -> Unit): List<Triple<Int, String, Int?>> = try {
        ask()
        throw AssertionError("nothing is refused")
    } catch (refused: MadoguchiException.BadRequest) {
        refused.errors.map { Triple(it.code, it.field, it.position) }
    } catch (refused: MadoguchiException.BadAct) {
        refused.errors.map { Triple(it.code, it.field, it.position) }
    }

    /** A wrong argument is refused before it has an effect on the act. */
    @Test
    fun `an act that is given no row, or no instant, still waits`() = engine().use { engine ->
        val act = engine.startSession(StartSessionRequest())
        val bytes = byteArrayOf()
        assertEquals(listOf(1904 to "rows[0].key"), refused { act.loaded(listOf(RowInput("\ud800", 1, bytes)), now) })
        assertEquals(listOf(1812 to "rows[0].key"), refused { act.loaded(listOf(RowInput("x", 1, bytes)), now) })
        assertEquals(listOf(1008 to "rows[0].revision"), refused { act.loaded(listOf(RowInput("customer/c-1", -1, bytes)), now) })
        assertEquals(listOf(1103 to "now"), refused { act.loaded(listOf(), Instant.MAX) })
        assertEquals("Act(Load)", act.toString())
        act.loaded(listOf(), now)
        assertEquals(listOf(1103 to "now"), refused { act.committed(Instant.MIN) })
        assertEquals("Act(Commit)", act.toString())
        act.committed(now)
        assertEquals("Act(Nothing)", act.toString())
    }

    private fun operation(password: String) = OperateRequest(
        "sato", null, null, "counter", "c-1", OperatorAct.OPEN_CONTRACT, null, "012-1-3456789", null, password, password,
    )

    /** No record that may hold a secret can be written by Java's own serialisation, which would not mask it. */
    @Test
    fun `fault 73 nothing but words and exceptions is serializable`() {
        val folder = java.io.File(Profile::class.java.protectionDomain.codeSource.location.toURI()).resolve("dev/madoguchi")
        val classes = folder.list()!!.filter { it.endsWith(".class") }.map { Class.forName("dev.madoguchi." + it.removeSuffix(".class"), false, javaClass.classLoader) }
        val serializable = classes.filter { java.io.Serializable::class.java.isAssignableFrom(it) }
        val others = serializable.filterNot { it.isEnum || Throwable::class.java.isAssignableFrom(it) || kotlin.Function::class.java.isAssignableFrom(it) }
        assertTrue(serializable.isNotEmpty() && others.isEmpty()) { "$others" }
        assertTrue(EntryInput::class.java in classes)
    }

    @Test
    fun `fault 19 half a character is refused wherever a text stands, and a text does not end at a NUL`() = engine().use { engine ->
        val store = Memory()
        val page = visited(engine, store)
        for ((torn, position) in listOf("\ud800" to 0, "a\udc00" to 1, "\ud83d\ud83d\ude00" to 0, "é長\ud83d\ude00\udc00z" to 9)) {
            val entries = listOf(EntryInput(EntryField.LOGIN_PASSWORD, torn))
            val asked: List<Pair<String, () -> Unit>> = listOf(
                "session" to { engine.submit(SubmitRequest(torn, page.step, Button.LOG_IN, listOf())) },
                "step" to { engine.submit(SubmitRequest(page.session!!, torn, Button.LOG_IN, listOf())) },
                "entries[0].text" to { engine.submit(SubmitRequest(page.session!!, page.step, Button.LOG_IN, entries)) },
                "environment" to { engine.submit(SubmitRequest(page.session!!, page.step, Button.LOG_IN, listOf(), torn)) },
                "login_password confirmation_password" to { engine.operate(operation(torn)) },
                "row" to { engine.due(DueRequest(torn)) },
                "key" to { engine.rowJson(RowInput(torn, 1, byteArrayOf())) },
                "rows[0].key" to { engine.startSession(StartSessionRequest()).loaded(listOf(RowInput(torn, 1, byteArrayOf())), now) },
                "new_password" to { Profile.seiwa().use { it.checkPassword(CheckPasswordRequest(torn)) } },
                "text" to { Profile.load(torn) },
            )
            for ((fields, ask) in asked) {
                assertEquals(fields.split(" ").map { Triple(1904, it, position) }, placed(ask))
            }
            // A line is JSON, and is refused as in `Profile.ask`.
            assertEquals(listOf(Triple(1001, "", position)), placed { engine.take(torn) })
        }
        for ((session, step) in listOf("${page.session}\u0000" to page.step, page.session!! to "${page.step}\u0000x")) {
            val shown = drive(engine.submit(SubmitRequest(session, step, Button.FIRST_USE, listOf())), store) { now }.public.page!!
            assertNotNull(shown.refused)
        }
        assertEquals(listOf(1812 to "row"), refused { engine.due(DueRequest("customer/c-1\u0000")) })
        val faults = Profile.seiwa().use { it.checkEntry(CheckEntryRequest(FormRule.PASSWORD, "k7w2m9p4\u0000")).faults }
        assertEquals(8, faults.first().position)
    }

    @Test
    fun `fault 62 no secret is shown`() = engine().use { engine ->
        val canary = "Zq7Xw9Kp3Vm"
        val page = visited(engine, Memory())
        val row = RowInput("customer/c-1", 1, canary.toByteArray())
        val request = login(page, canary)
        val outcome = drive(engine.submit(request), Memory()) { now }
        val all = listOf(outcome, outcome.public, ShownValue(EntryField.LOGIN_ID, canary), ShowRequest(page.session!!), DueRequest("x"))
        val own = listOf(request, request.entries, row, page, engine, HostKeys("tests", 1, canary.toByteArray()), engine.submit(request))
        val shown = own + all + AuthorityRequest(page.session, Service.BALANCE) + operation(canary) +
            CheckPasswordRequest(canary, canary, canary, canary, canary) + CheckEntryRequest(FormRule.PASSWORD, canary, canary)
        for (text in shown.map { it.toString() }) {
            assertFalse(canary in text || page.session in text || canary.toByteArray().contentToString() in text) { text }
            assertFalse(page.step in text) { text }
        }
        // The customer that a record is about, and the operator's reason, are not shown either.
        val personal = "hanako"
        val operation = OperateRequest(
            personal, personal, now, personal, personal, OperatorAct.OPEN_CONTRACT, null, personal, personal, personal, personal,
        )
        val fact = Fact("login-id", personal)
        val notice = NoticeRecord(NoticeKind.entries.first(), personal, personal, now, "r", listOf(fact))
        val audit = AuditEntry(now, AuditEvent.entries.first(), personal, null, personal, listOf(), listOf(fact), "p")
        val message = MessageRecord(personal, notice, audit, "")
        val write = WriteRecord(personal, 0, 1, byteArrayOf())
        val people = listOf(RequireRecord(personal, 1), operation, DueRequest(personal), AdoptRequest(personal), message, StoredMessage.of(message), write) +
            listOf(Need.Load(listOf(personal)), Need.Commit(listOf(write), listOf(message), listOf(RequireRecord(personal, 1))), RowInput(personal, 1, byteArrayOf())) +
            listOf(Woken(1, mapOf(personal to Exception())), Internal(Reason.WRONG, listOf(fact)))
        for (text in people.map { it.toString() }) assertFalse(personal in text, text)
        assertFalse("Some(" in outcome.toString() || "None" in outcome.toString(), outcome.toString())
        assertTrue("bytes=…" in row.toString())
        assertEquals(RowInput("customer/c-1", 1, canary.toByteArray()), row)
        assertEquals(RowInput("customer/c-1", 1, canary.toByteArray()).hashCode(), row.hashCode())
        assertNotEquals(RowInput("customer/c-1", 1, byteArrayOf(0)), row)
        for (line in listOf(canary, """{"act":"show","session":["$canary"]}""", """{"act":"show","session":"$canary""")) {
            val error = assertThrows(MadoguchiException.BadRequest::class.java) { engine.take(line) }
            assertFalse(canary in error.toString() + error.errors)
        }
    }
}

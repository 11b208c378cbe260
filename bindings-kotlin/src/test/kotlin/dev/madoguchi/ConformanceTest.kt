package dev.madoguchi

import java.io.File
import java.io.IOException
import java.nio.file.Path
import java.time.Instant
import java.time.OffsetDateTime
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Runs the suite against a correct store, and against stores and loops that are wrong in one thing each; and the loop over the correct one. */
class ConformanceTest {
    @TempDir
    lateinit var folder: Path

    private var files = 0

    private fun file(): File = folder.resolve("bank${files++}.db").toFile()

    private fun at(text: String): Instant = OffsetDateTime.parse(text).toInstant()

    @Test
    fun `the statements of the page pass every check, in threads of their own`() {
        val (file, opened) = file() to ConcurrentLinkedQueue<Bank>()
        val gate = CyclicBarrier(THREADS)
        class Gated : Bank(file) {
            /** No thread goes on from the first row of a parallel check before all threads have come there. */
            override fun load(keys: List<String>): List<RowInput> = super.load(keys).also {
                if (keys.any { "parallel-acts" in it } && it.isEmpty()) gate.await(30, TimeUnit.SECONDS)
            }
        }
        val report = Conformance.check("right", THREADS) { Gated().also(opened::add) }
        assertTrue(report.isFit) { "$report" }
        assertEquals(39, report.checks.size)
        assertEquals(39, report.toString().lines().count { it.startsWith("passed      ") })
        assertEquals("passed      lost-update              a write under an old revision changes nothing", report.toString().lines()[2])
        assertEquals(Finding.Passed, report.finding("durable"))
        assertNull(report.finding("fast"))
        assertEquals(CheckReport("commit-told", "a successful write is reported as committed", Finding.Passed), report.checks[0])
        assertTrue(opened.size > THREADS && opened.all { it.isClosed })

        // The rows of a run stay: a run with the same name finds them and is refused, and one with another name is not.
        val used = assertThrows(MadoguchiException.BadRequest::class.java) {
            Conformance.check("right", 2) { Bank(file, settings = "OFF") }
        }
        assertEquals(listOf(1835 to "run"), used.errors.map { it.code to it.field })
        assertTrue("this name was used" in used.message!!)
        assertTrue(Conformance.check("again", 2) { Bank(file, settings = "OFF") }.isFit)
    }

    @Test
    fun `each wrong store and each wrong loop is found by its checks and by no other`() {
        val misses = WRONG.mapNotNull { (name, made, checks) ->
            val report = made(this).let { connect -> Conformance.check("wrong", THREADS, connect) }
            // Acts race a purge in this check, so it also finds, as the threads run, a fault about conflicts.
            // The walks do everything that the other checks do, so they find most faults again.
            val byRace = setOf("purged-rows", "walk", "parallel-walk") - checks.split(' ').toSet()
            // On a slow machine the acts of this store do not all end, and its keys are listed while another thread writes.
            val byChance = byRace + if (name == LOCK_IS_ERROR) setOf("parallel-acts", "keys-listed") else emptySet()
            val failed = report.checks.filter { it.finding is Finding.Failed }.map { it.name }
            if (failed.toSet() - byChance == checks.split(' ').toSet() && !report.isFit) null else "$name: $failed\n$report"
        }
        assertTrue(misses.isEmpty()) { misses.joinToString("\n") }
    }

    @Test
    fun `what cannot be shown is not proved, and does not pass`() {
        val file = file()
        class Unbroken : Bank(file, settings = "OFF") {
            override fun crash(commit: Need.Commit, after: Int): Boolean = false
        }
        val report = Conformance.check("a", 2) { Unbroken() }
        val why = Finding.NotProved("the store cannot break a connection in the middle of a commit")
        assertEquals(why, report.finding("crash-undone"))
        assertEquals(38, report.checks.count { it.finding == Finding.Passed })
        assertFalse(report.isFit)
        assertTrue("NOT PROVED  crash-undone             a crash" in report.toString())
    }

    @Test
    fun `what a store throws is told in a line, whatever it is`() {
        for (thrown in listOf(IllegalStateException("no route\n\tto the database \ud83c"), NotImplementedError("no route"))) {
            val report = Conformance.check("a", 2) { throw thrown }
            assertEquals(39, report.toString().lines().size)
            val other = report.checks.filterNot { "no route" in ((it.finding as? Finding.Failed)?.seen ?: "") }
            // Its loop failed before the checks could see a result.
            assertEquals(listOf("loop-loads-afresh"), other.map { it.name }) { "$report" }
            assertFalse(report.checks.any { it.finding == Finding.Passed })
        }
        val file = file()
        class Stuck : Bank(file, settings = "OFF") {
            override fun close() = super.close().also { throw IllegalStateException("it does not close") }
        }
        val seen = Conformance.check("a", 2) { Stuck() }.finding("durable")
        assertEquals(Finding.Failed("the store failed: java.lang.IllegalStateException: it does not close"), seen)
    }

    @Test
    fun `names and numbers of threads have bounds`() {
        fun refused(run: String, threads: Int): List<Pair<Int, String>> =
            assertThrows(MadoguchiException.BadRequest::class.java) { Conformance.check(run, threads) { Bank(file()) } }
                .errors.map { it.code to it.field }
        for (run in listOf("", "a b", "a.b", "abcdefghij123")) assertEquals(listOf(1811 to "run"), refused(run, 2))
        assertEquals(listOf(1904 to "run"), refused("\ud83c", 2))
        for (threads in listOf(Int.MIN_VALUE, 1, 1_025)) assertEquals(listOf(1008 to "threads"), refused("a", threads))
    }

    @Test
    fun `a probe that is kept beyond its request goes no further`() {
        val kept = mutableListOf<Conversation>()
        val file = file()
        class Keeping : Bank(file, settings = "OFF") {
            override fun request(act: Conversation, fails: Boolean) = super.request(act.also(kept::add), fails)
        }
        assertTrue(Conformance.check("a", 2) { Keeping() }.isFit)
        assertTrue(kept.isNotEmpty())
        for (act in kept) assertThrows(MadoguchiException.BadAct::class.java) { act.need }
    }

    @Test
    fun `a message is written as the kit writes it`() {
        val facts = listOf(Fact("reason", "窓口 \"\\\b\u000c\n\r\t\u0000\u001f\u007f 𠮷"), Fact("reason", ""))
        val from = at("2027-02-01T12:00:00.050+09:00")
        val notice = NoticeRecord(NoticeKind.LOCKED, "customer/c-1", null, from, "customer/c-1:7:0", facts)
        assertEquals(
            """{"id":"customer/c-1:7:0","notice":{"kind":"locked","subject":"customer/c-1","at":"2027-02-01T12:00:00.050+09:00",""" +
                """"reference":"customer/c-1:7:0","facts":[{"name":"reason",""" +
                """"value":"窓口 \"\\\b\f\n\r\t\u0000\u001f${'\u007f'} 𠮷"},{"name":"reason","value":""}]},"mac":"01"}""",
            StoredMessage.of(MessageRecord("customer/c-1:7:0", notice, mac = "01")).json,
        )
        val addressed = notice.copy(to = "hana@example.jp", facts = emptyList())
        assertTrue(""""to":"hana@example.jp","at":""" in StoredMessage.of(MessageRecord("a", addressed, mac = "")).json)
    }

    @Test
    fun `acts on SQLite, driven, woken and purged`() {
        val key = HostKeys("tests", 1, ByteArray(32) { 7 })
        Profile.seiwa().use { Engine(it, key) }.use { engine ->
            val file = file()
            Bank(file).use { store ->
                val now = at("2027-02-01T12:00:00+09:00")
                val opened = OperateRequest(
                    "sato", null, null, "窓口", "c-1", OperatorAct.OPEN_CONTRACT, null, "012-1-3456789", null, "Kari1234", "Kari5678",
                )
                assertEquals(listOf("open-contract"), drive(engine.operate(opened), store) { now }.public.done)
                val page = drive(engine.startSession(StartSessionRequest()), store) { now }.public.page!!
                val entries = listOf(EntryInput(EntryField.LOGIN_ID, "Tulip26"), EntryInput(EntryField.LOGIN_PASSWORD, "k7w2m9p4"))
                val submission = SubmitRequest(page.session!!, page.step, Button.LOG_IN, entries)
                val refused = Bank(file).use { other -> drive(engine.submit(submission), other) { now.plusSeconds(1) } }
                assertEquals("wrong-credentials", refused.public.page!!.refused!!.because.word)

                // The sixtieth day ends, and the customer has not begun first use (ENR-3); the session has ended too.
                assertEquals(Woken(0, emptyMap()), wake(engine, store) { now.plusSeconds(1) })
                val ended = at("2027-04-03T00:00:00+09:00")
                val due = store.due(ended, null, 100)
                assertTrue(due.any { it.key == "customer/c-1" })
                assertEquals(Woken(due.size, emptyMap()), wake(engine, store) { ended })
                assertEquals(0, wake(engine, store) { ended }.count)
                assertTrue(store.purge(at("2037-01-01T00:00:00+09:00")) > 0)
            }
        }
    }

    @Test
    fun `a row whose act fails keeps none of the others waiting`() {
        Profile.seiwa().use { Engine(it, HostKeys("tests", 1, ByteArray(32) { 7 })) }.use { engine ->
            Bank(file()).use { store ->
                val asleep = { name: String -> WriteRecord("customer/$name", 0, 1, byteArrayOf(1), Instant.EPOCH) }
                assertTrue(store.commit(Need.Commit((1..150).map { asleep("c-$it") }, emptyList(), emptyList())))
                val woken = wake(engine, store) { at("2027-02-01T12:00:00+09:00") }
                assertEquals(150 to 150, woken.count to woken.failed.size)
                assertTrue(woken.failed.values.all { (it as MadoguchiException.BadAct).code == Code.NOT_A_SNAPSHOT.number })
            }
        }
    }

    @Test
    fun `rows that stay due are listed once, and a row that moves is woken once`() {
        var listed = 0
        class Listing : Bank(file(), settings = "OFF") {
            override fun due(now: Instant, last: DueRow?, most: Int) = super.due(now, last, most).also { listed += it.size }
        }
        Profile.seiwa().use { Engine(it, HostKeys("tests", 1, ByteArray(32) { 7 })) }.use { engine ->
            Listing().use { store ->
                // Pages have 100 rows. None of these rows can be read, so all stay due; they are due since one instant.
                val keys = (0 until 10_000).map { "customer/c-%05d".format(it) }
                val rows = keys.map { WriteRecord(it, 0, 1, byteArrayOf(1), Instant.EPOCH) }
                assertTrue(store.commit(Need.Commit(rows, emptyList(), emptyList())))
                val woken = wake(engine, store) { at("2027-02-01T12:00:00+09:00") }
                assertEquals(listOf(10_000, 10_000, 10_000), listOf(woken.count, woken.failed.size, listed))
                assertEquals(keys, woken.failed.keys.toList())

                // While the first row is driven, another act moves it to a later page, where it is still due.
                val now = Instant.ofEpochMilli(5)
                var moved = false
                listed = 0
                class Moving(private val store: Store) : Store by store {
                    override fun load(keys: List<String>): List<RowInput> = store.load(keys).also {
                        if (!moved) {
                            moved = true
                            val later = WriteRecord(keys[0], 1, 2, byteArrayOf(1), now)
                            assertTrue(store.commit(Need.Commit(listOf(later), emptyList(), emptyList())))
                        }
                    }
                }
                assertEquals(10_000, wake(engine, Moving(store)) { now }.count)
                assertEquals(10_001, listed)
            }
        }
    }

    @Test
    fun `a store that lists the same page for ever does not hold the round`() {
        class Same : Bank(file(), settings = "OFF") {
            override fun due(now: Instant, last: DueRow?, most: Int) = super.due(now, null, most)
        }
        Profile.seiwa().use { Engine(it, HostKeys("tests", 1, ByteArray(32) { 7 })) }.use { engine ->
            Same().use { store ->
                val rows = (100 until 250).map { WriteRecord("customer/c-$it", 0, 1, byteArrayOf(1), Instant.EPOCH) }
                assertTrue(store.commit(Need.Commit(rows, emptyList(), emptyList())))
                assertEquals(100, wake(engine, store) { Instant.EPOCH }.count)
            }
        }
    }

    @Test
    fun `a clock that went back is read three times more`() {
        Profile.seiwa().use { Engine(it, HostKeys("tests", 1, ByteArray(32) { 7 })) }.use { engine ->
            Bank(file()).use { store ->
                val now = at("2027-02-01T12:00:00+09:00")
                val page = drive(engine.startSession(StartSessionRequest()), store) { now }.public.page!!
                fun shown(vararg clock: Instant): Int {
                    var reads = 0
                    drive(engine.show(ShowRequest(page.session!!)), store) { clock[minOf(reads++, clock.size - 1)] }
                    return reads
                }
                val behind = now.minusSeconds(3)
                assertEquals(4, shown(behind, behind, behind, now))
                val refused = assertThrows(MadoguchiException.BadAct::class.java) { shown(behind, behind, behind, behind, now) }
                assertEquals(Code.CLOCK_WENT_BACK.number, refused.code)
            }
        }
    }

    /** The answers to commits are lost, and the next call fails too. A commit takes place, or its first sending does not. */
    private class Losing(file: File, private val kept: Boolean) : Bank(file, settings = "OFF") {
        private var fails = false
        var commits = 0

        private fun ask() {
            if (fails) throw IOException("the line is dead").also { fails = false }
        }

        override fun load(keys: List<String>): List<RowInput> = ask().let { super.load(keys) }

        override fun outbox(ids: List<String>): List<StoredMessage> = ask().let { super.outbox(ids) }

        override fun commit(commit: Need.Commit): Boolean {
            commits++
            if (!kept && commits % 2 == 0) return super.commit(commit)
            if (kept) super.commit(commit)
            fails = true
            throw IOException("no answer")
        }
    }

    @Test
    fun `fault 91, a lost answer changes nothing`() {
        Profile.seiwa().use { Engine(it, HostKeys("tests", 1, ByteArray(32) { 7 })) }.use { engine ->
            val now = at("2027-02-01T12:00:00+09:00")
            val seen = listOf(null, true, false).map { kept ->
                val file = file()
                val messages = mutableListOf<String>()
                val outcome = (if (kept == null) Bank(file) else Losing(file, kept)).use { store ->
                    val page = drive(engine.startSession(StartSessionRequest()), store) { now }.public.page!!
                    val entries = listOf(EntryInput(EntryField.LOGIN_ID, "Tulip26"), EntryInput(EntryField.LOGIN_PASSWORD, "k7w2m9p4"))
                    val act = engine.submit(SubmitRequest(page.session!!, page.step, Button.LOG_IN, entries))
                    val refused = drive(act, store) { now }
                    if (store is Losing) assertEquals(if (kept!!) 3 else 6, store.commits)
                    refused.internal.reason to refused.public.page!!.refused!!.because
                }
                object : Bank(file) {
                    fun events() = connection.createStatement().use { asked ->
                        asked.executeQuery("SELECT json FROM madoguchi_outbox ORDER BY seq").use { found ->
                            generateSequence { if (found.next()) found.getString(1) else null }
                                .map { Regex("\"event\":\"([a-z-]+)\"").find(it)!!.groupValues[1] }.toList()
                        }
                    }
                }.use { messages += it.events() }
                outcome to messages
            }
            assertEquals(listOf("session-started", "attempt-counted", "attempt-failed"), seen[0].second)
            assertEquals(listOf(seen[0], seen[0]), seen.drop(1))
        }
    }

    @Test
    fun `a store is not asked for no row at all`() {
        class Unasked : Bank(file(), settings = "OFF") {
            override fun load(keys: List<String>): List<RowInput> = throw IllegalStateException("a row is asked for")
        }
        class Idle : Conversation {
            override var need: Need = Need.Load(emptyList())

            override fun loaded(rows: List<RowInput>, now: Instant) {
                need = Need.Nothing
            }

            override fun committed(now: Instant): Unit = throw IllegalStateException("nothing is committed")

            override fun conflicted(): Unit = throw IllegalStateException("nothing is committed")

            override fun inDoubt(): Unit = throw IllegalStateException("nothing is committed")

            override fun found(messages: List<String>, now: Instant): Unit = throw IllegalStateException("nothing is in doubt")

            override fun hsmAnswered(answers: List<ByteArray>, now: Instant): Unit = throw IllegalStateException("no HSM is asked")
        }
        val act = Idle()
        Unasked().use { drive(act, it) { Instant.EPOCH } }
        assertEquals(Need.Nothing, act.need)
    }

    private companion object {
        const val THREADS = 8

        /** Whether this is a parallel check. */
        fun crowded(key: String) = listOf("one-winner", "crossed-rows", "write-skew", "read-order", "parallel-acts").any { it in key }

        /** Waits until the other threads have done the same step. */
        fun pause(key: String) {
            if (crowded(key)) Thread.sleep(30)
        }

        /** A wrong bank. All parallel threads have read before the first of them writes, or read while it writes. */
        open class Wrong(file: File, sql: Statements = Statements.PAGE) : Bank(file, sql, "OFF") {
            override fun load(keys: List<String>): List<RowInput> {
                if (keys.any { "read-order" in it }) Thread.sleep(15)
                return super.load(keys).also { if (keys.any { "parallel-acts" in it }) Thread.sleep(30) }
            }
        }

        /** A bank whose statements are wrong. */
        fun sql(change: Statements.() -> Statements): (ConformanceTest) -> () -> Bank = { test ->
            val file = test.file()
            val wrong = Statements.PAGE.change().also { check(it != Statements.PAGE) { "nothing is wrong" } };
            { Wrong(file, wrong) }
        }

        /** A bank whose code is wrong. */
        fun code(bank: (File) -> Bank): (ConformanceTest) -> () -> Bank = { test -> test.file().let { file -> { bank(file) } } }

        /** A bank whose loop is wrong. */
        fun loop(drives: Bank.(Conversation, () -> Instant) -> Unit): (ConformanceTest) -> () -> Bank = code { file ->
            object : Wrong(file) {
                override fun request(act: Conversation, fails: Boolean) {
                    var millis = 0L
                    drives(act) { Instant.ofEpochMilli(millis++) }
                }
            }
        }

        fun wrong(name: String, checks: String, made: (ConformanceTest) -> () -> Bank) = Triple(name, made, checks)

        private const val LOCK_IS_ERROR = "a lock told as an error"

        val WRONG = listOf(
            wrong(
                "no compare-and-set",
                "conflict-told lost-update partial-write revisions message-undone due-rows purged-rows one-winner crossed-rows " +
                    "uncommitted-read parallel-acts loop-tells-after-commit loop-retries",
                sql { copy(update = update.replace(" AND revision = :expected", "")) },
            ),
            wrong(
                "an upsert for new rows",
                "conflict-told insert-over-existing partial-write message-undone one-winner parallel-acts",
                sql { copy(insert = insert.replace("DO NOTHING", "DO UPDATE SET revision = excluded.revision, bytes = excluded.bytes")) },
            ),
            wrong("keys in any case", "keys-apart due-pages keys-listed", sql { copy(tables = tables.replace("PRIMARY KEY,", "COLLATE NOCASE PRIMARY KEY,")) }),
            wrong("due only after its time", "due-rows due-pages", sql { copy(due = due.replace("<=", "<")) }),
            wrong("a page that begins with the last row", "due-pages", sql { copy(due = due.replace("key) > (", "key) >= (")) }),
            wrong("purged only after its time", "purged-rows", sql { copy(purge = purge.replace("<=", "<")) }),
            wrong(
                "an absent wake_at leaves the one before",
                "due-rows",
                sql { copy(update = update.replace("wake_at = :wake_at", "wake_at = COALESCE(:wake_at, wake_at)")) },
            ),
            wrong("messages are lost", "required-row durable every-commit message-kept message-once purged-rows one-winner parallel-acts loop-in-doubt count-survives", code { file ->
                object : Wrong(file) {
                    override fun say(message: MessageRecord) = Unit
                }
            }),
            wrong("a page of keys that begins with the last key", "keys-listed", sql { copy(keys = keys.replace(">", ">=")) }),
            wrong("keys in the order of writing", "keys-listed", sql { copy(keys = keys.replace("ORDER BY key", "ORDER BY rowid")) }),
            wrong("the relay deletes what it has sent", "message-sent", sql { copy(sent = "DELETE FROM madoguchi_outbox WHERE id = :id") }),
            wrong("messages without rows are lost", "required-row message-kept", code { file ->
                object : Wrong(file) {
                    override fun staged(commit: Need.Commit, most: Int) = commit.writes.isEmpty() || super.staged(commit, most)
                }
            }),
            wrong("half a letter is cut off", "message-text", code { file ->
                object : Wrong(file) {
                    override fun outbox(ids: List<String>) = super.outbox(ids).map { it.copy(json = it.json.replace("\udfb7", "")) }
                }
            }),
            wrong("sorted by name", "message-order", code { file ->
                object : Wrong(file) {
                    override fun outbox(ids: List<String>) = super.outbox(ids).sortedBy { it.id }
                }
            }),
            wrong("bytes that were read as text", "bytes", code { file ->
                object : Wrong(file) {
                    override fun put(write: WriteRecord) = super.put(write.copy(bytes = String(write.bytes).toByteArray()))
                }
            }),
            wrong("revisions of 32 bits", "revisions", code { file ->
                object : Wrong(file) {
                    override fun put(write: WriteRecord) =
                        super.put(write.copy(expected = write.expected.toInt().toLong(), revision = write.revision.toInt().toLong()))
                }
            }),
            wrong("a partial write", "partial-write message-once message-sent crossed-rows write-skew uncommitted-read read-order loop-in-doubt crash-undone", code { file ->
                object : Wrong(file) {
                    override fun commit(commit: Need.Commit) = staged(commit, Int.MAX_VALUE)

                    override fun holds(own: RequireRecord) = super.holds(own).also { pause(own.key) }

                    override fun put(write: WriteRecord) = super.put(write).also { pause(write.key) }

                    override fun crash(commit: Need.Commit, after: Int) = true.also { staged(commit, after) }
                }
            }),
            // An act goes on after an error of a commit, so parallel acts end, if the machine is fast enough.
            wrong(LOCK_IS_ERROR, "one-winner crossed-rows write-skew", code { file ->
                object : Wrong(file) {
                    init {
                        execute("PRAGMA busy_timeout = 1")
                    }

                    override fun put(write: WriteRecord) = super.put(write).also { pause(write.key) }
                }
            }),
            wrong("a stale cache", "stale-read read-order", code { file ->
                object : Wrong(file) {
                    private val cache = mutableMapOf<List<String>, List<RowInput>>()

                    override fun load(keys: List<String>) = cache.getOrPut(keys) { super.load(keys) }

                    override fun commit(commit: Need.Commit) = super.commit(commit).also { cache.clear() }

                    override fun purge(now: Instant) = super.purge(now).also { cache.clear() }
                }
            }),
            wrong("not durable", "durable", { test ->
                var file = test.file()
                val opened = mutableListOf<Bank>();
                {
                    if (opened.isNotEmpty() && opened.all { it.isClosed }) file = test.file()
                    Wrong(file).also(opened::add)
                }
            }),
            wrong("the charge goes with the request", "loop-in-doubt count-survives", code { file ->
                object : Wrong(file) {
                    private var inside = false

                    override fun commit(commit: Need.Commit) = if (inside) staged(commit, Int.MAX_VALUE) else super.commit(commit)

                    override fun request(act: Conversation, fails: Boolean) {
                        execute("BEGIN IMMEDIATE")
                        inside = true
                        val done = runCatching { super.request(act, fails) }
                        inside = false
                        execute(if (done.isSuccess && !fails) "COMMIT" else "ROLLBACK")
                        done.getOrThrow()
                    }
                }
            }),
            wrong(
                "a loop that tells first",
                "loop-tells-after-commit loop-retries loop-in-doubt parallel-acts count-survives",
                loop { act, clock ->
                    while (true) {
                        when (val need = act.need) {
                            is Need.Load -> act.loaded(load(need.keys), clock())
                            is Need.Commit -> {
                                act.committed(clock())
                                commit(need)
                            }
                            is Need.Find -> act.found(outbox(need.messages).map { it.id }, clock())
                            is Need.Hsm, Need.Nothing -> break
                        }
                    }
                },
            ),
            wrong("a loop that ends after a commit", "loop-ends loop-in-doubt count-survives", loop { act, clock ->
                while (true) {
                    when (val need = act.need) {
                        is Need.Load -> act.loaded(load(need.keys), clock())
                        is Need.Commit -> if (commit(need)) { act.committed(clock()); break } else act.conflicted()
                        is Need.Find -> act.found(outbox(need.messages).map { it.id }, clock())
                        is Need.Hsm, Need.Nothing -> break
                    }
                }
            }),
            wrong("a loop that tells an error as committed", "loop-in-doubt", loop { act, clock ->
                while (true) {
                    when (val need = act.need) {
                        is Need.Load -> act.loaded(load(need.keys), clock())
                        is Need.Commit -> if (runCatching { commit(need) }.getOrDefault(true)) act.committed(clock()) else act.conflicted()
                        is Need.Find -> act.found(outbox(need.messages).map { it.id }, clock())
                        is Need.Hsm, Need.Nothing -> break
                    }
                }
            }),
            wrong("a loop that ends at a conflict", "loop-retries loop-in-doubt parallel-acts", loop { act, clock ->
                while (true) {
                    when (val need = act.need) {
                        is Need.Load -> act.loaded(load(need.keys), clock())
                        is Need.Commit -> if (commit(need)) act.committed(clock()) else throw IllegalStateException("others were faster")
                        is Need.Find -> act.found(outbox(need.messages).map { it.id }, clock())
                        is Need.Hsm, Need.Nothing -> break
                    }
                }
            }),
            wrong("a loop that reads once", "loop-ends loop-loads-afresh loop-in-doubt count-survives", loop { act, clock ->
                val read = mutableMapOf<List<String>, List<RowInput>>()
                while (true) {
                    when (val need = act.need) {
                        is Need.Load -> act.loaded(read.getOrPut(need.keys) { load(need.keys) }, clock())
                        is Need.Commit -> if (commit(need)) act.committed(clock()) else act.conflicted().also { read.clear() }
                        is Need.Find -> act.found(outbox(need.messages).map { it.id }, clock())
                        is Need.Hsm, Need.Nothing -> break
                    }
                }
            }),
        )
    }
}

package dev.madoguchi

import java.io.IOException
import java.nio.file.Path
import java.time.Instant
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** A store with high-water marks: rows that somebody puts back, bytes that nobody has opened, answers that are lost, and other machines (ROW-3). */
class MarksTest {
    private val now = Instant.parse("2026-11-10T01:00:00Z")

    /** What becomes of a commit: it arrives just before the next one, it never arrives, or it takes place; its answer is lost. */
    private enum class End { LATE, NEVER, LOST }

    /** A store in memory whose first commits meet these ends; later ones are carried out and answered. */
    private class Lossy(val rows: MutableMap<String, RowInput> = mutableMapOf(), vararg ends: End) : Store {
        val ends = ends.toMutableList()
        val messages = mutableSetOf<String>()
        var isClosed = false
        private val late = mutableListOf<Need.Commit>()

        override fun load(keys: List<String>): List<RowInput> = keys.mapNotNull(rows::get)

        override fun commit(commit: Need.Commit): Boolean {
            late.toList().also { late.clear() }.forEach { assertTrue(put(it)) }
            when (ends.removeFirstOrNull()) {
                null -> return put(commit)
                End.LATE -> late += commit
                End.LOST -> assertTrue(put(commit))
                End.NEVER -> {}
            }
            throw IOException("the answer is lost")
        }

        private fun put(commit: Need.Commit): Boolean {
            val wanted = commit.writes.map { it.key to it.expected } + commit.requires.map { it.key to it.revision }
            if (wanted.any { (key, revision) -> revision != (rows[key]?.revision ?: 0L) }) return false
            for (write in commit.writes) rows[write.key] = RowInput(write.key, write.revision, write.bytes)
            messages += commit.outbox.map { it.id }
            return true
        }

        override fun outbox(ids: List<String>): List<StoredMessage> = ids.filter { it in messages }.map { StoredMessage(it, "") }

        override fun due(now: Instant, last: DueRow?, most: Int): List<DueRow> = emptyList()

        override fun keys(last: String?, most: Int): List<String> = rows.keys.sorted().filter { last == null || it > last }.take(most)

        override fun purge(now: Instant): Long = 0

        override fun close() {
            isClosed = true
        }
    }

    /** Marks in memory, whose first raises fail: the mark is stored, or it is not. */
    private class Failing(private val inner: Marks, var failures: Int = 0, val stores: Boolean = false) : Marks by inner {
        override fun raise(key: String, mark: String): String {
            val fails = failures > 0
            if (fails) failures--
            if (fails && !stores) throw IOException("the line is dead")
            val there = inner.raise(key, mark)
            return if (fails) throw IOException("the answer is lost") else there
        }
    }

    private fun marked(marks: Marks, key: String): String? = marks.read(listOf(key))[key]

    private fun markOf(store: Lossy, key: String): String? = RowMarks.of(store.rows.getValue(key))

    private fun opened(store: Store) {
        val contract = OperateRequest(
            operator = "sato", reason = "counter", customer = "c-1", command = OperatorAct.OPEN_CONTRACT, account = "012-1-3456789",
            loginPassword = "k7w2m9p4", confirmationPassword = "q3x8v5n1",
        )
        assertEquals(listOf("open-contract"), drive(engine.operate(contract), store) { now }.public.done)
    }

    private fun visited(store: Store): PageView = drive(engine.startSession(StartSessionRequest()), store) { now }.public.page!!

    /** The identification page; the session is unchanged. */
    private fun identified(store: Store): PageView {
        val page = visited(store)
        val act = engine.submit(SubmitRequest(page.session!!, page.step, Button.FIRST_USE, emptyList()))
        return drive(act, store) { now }.public.page!!.copy(session = page.session)
    }

    /** Submits the identification page: two passwords are compared with hashes, or with decoys. */
    private fun submitted(page: PageView, password: String): Act {
        val entries = mapOf(
            EntryField.BRANCH_NUMBER to "012", EntryField.ACCOUNT_TYPE to "1", EntryField.ACCOUNT_NUMBER to "3456789",
            EntryField.LOGIN_PASSWORD to password, EntryField.CONFIRMATION_PASSWORD to "q3x8v5n1",
        )
        return engine.submit(SubmitRequest(page.session!!, page.step, Button.NEXT, entries.map { EntryInput(it.key, it.value) }))
    }

    private fun reason(act: Act, store: Store, at: Instant = now): Reason = drive(act, store) { at }.internal.reason

    private fun codes(ask: () -> Unit): List<Pair<Int, String>> =
        assertThrows(MadoguchiException.BadRequest::class.java) { ask() }.errors.map { it.code to it.field }

    private fun poisoned(row: RowInput) = RowInput(row.key, 1L shl 62, ByteArray(row.bytes.size) { 7 })

    /** A store with a contract, and its rows of the customer and of the attempts under marks after a wrong entry. */
    private fun bank(vararg ends: End): Triple<Lossy, MemoryMarks, Marked> {
        val (store, marks) = Lossy() to MemoryMarks()
        opened(store)
        val marked = Marked(store, marks)
        assertEquals(Reason.WRONG, reason(submitted(identified(marked), "Wrong1234"), marked))
        store.ends += ends
        return Triple(store, marks, marked)
    }

    @Test
    fun `row 3 a row put back gives sixty guesses without marks and one with them`() {
        val (store, marks) = Lossy() to MemoryMarks()
        opened(store)
        val before = store.rows.getValue(ATTEMPTS)
        fun guesses(connect: () -> Store): List<Any> = (0 until 60).map { guess ->
            val page = identified(store)
            val end = try {
                reason(submitted(page, "Wrong%04d".format(guess)), connect())
            } catch (refused: MadoguchiException.BadRequest) {
                refused.errors.map { it.code to it.field }
            }
            store.rows[ATTEMPTS] = before
            end
        }
        assertEquals(List(60) { Reason.WRONG }, guesses { store })
        assertEquals(listOf(Reason.WRONG) + List(59) { listOf(1844 to "row") }, guesses { Marked(store, marks) })
        // A row that is gone.
        store.rows -= ATTEMPTS
        assertEquals(listOf(1845 to "row"), codes { Marked(store, marks).load(listOf(ATTEMPTS)) })
    }

    /** Every raise of a login fails a few times; then the loop finds that its commits took place. */
    @Test
    fun `row 3 nothing is compared before the mark is raised`() {
        for (stores in listOf(false, true)) for (failures in 0..3) {
            val (store, inner, _) = bank()
            val marks = Failing(inner, 0, stores)
            val page = identified(store)
            marks.failures = failures
            assertEquals(Reason.DONE, reason(submitted(page, RIGHT), Marked(store, marks))) { "$failures failures" }
            assertEquals(0, marks.failures)
            for (key in listOf(CUSTOMER, ATTEMPTS)) assertEquals(markOf(store, key), marked(inner, key))
        }
        // A mark that is never raised: the attempt stays counted and not compared.
        val (store, inner, _) = bank()
        val marked = Marked(store, Failing(inner, Int.MAX_VALUE))
        submitted(identified(store), RIGHT).use { act ->
            while (true) act.loaded(marked.load((act.need as? Need.Load ?: break).keys), now)
            assertThrows(IOException::class.java) { marked.commit(act.need as Need.Commit) }
            act.inDoubt()
            while (act.need is Need.Load) {
                val keys = (act.need as Need.Load).keys
                if (ATTEMPTS in keys) break
                act.loaded(marked.load(keys), now)
            }
            assertThrows(IOException::class.java) { marked.load(listOf(ATTEMPTS)) }
        }
    }

    /** The form has a fault, so the act commits a page of the session, and has opened no row of the account. */
    @Test
    fun `row 3 a row that is read and not opened raises no mark`() {
        val (store, marks) = Lossy() to MemoryMarks()
        opened(store)
        val marked = Marked(store, marks)
        val page = identified(marked)
        val right = store.rows.toMap()
        for (key in listOf(CUSTOMER, ATTEMPTS)) store.rows[key] = poisoned(right.getValue(key))
        val refused = drive(submitted(page, ""), marked) { now.plusSeconds(1) }.public.page!!.refused!!
        assertEquals(Refusal.ENTRIES, refused.because)
        for (key in listOf(CUSTOMER, ATTEMPTS)) store.rows[key] = right.getValue(key)
        assertEquals(emptyMap<String, String>(), marks.read(listOf(CUSTOMER, ATTEMPTS)))
        assertEquals(Reason.DONE, reason(submitted(identified(marked), RIGHT), marked, now.plusSeconds(1)))
    }

    /** One object serves all acts of a thread: what the first one leaves behind is not raised by the next. */
    @Test
    fun `row 3 what an act that failed has read raises no mark`() {
        val (store, marks) = Lossy() to MemoryMarks()
        opened(store)
        val marked = Marked(store, marks)
        val (page, other) = identified(marked) to visited(marked)
        val right = store.rows.toMap()
        for (key in listOf(CUSTOMER, ATTEMPTS)) store.rows[key] = poisoned(right.getValue(key))
        assertThrows(MadoguchiException.BadAct::class.java) { reason(submitted(page, RIGHT), marked) }
        val entries = listOf(EntryInput(EntryField.LOGIN_ID, "nobody99"), EntryInput(EntryField.LOGIN_PASSWORD, RIGHT))
        val act = engine.submit(SubmitRequest(other.session!!, other.step, Button.LOG_IN, entries))
        assertEquals(Refusal.WRONG_CREDENTIALS, drive(act, marked) { now }.public.page!!.refused!!.because)
        for (key in listOf(CUSTOMER, ATTEMPTS)) store.rows[key] = right.getValue(key)
        assertEquals(emptyMap<String, String>(), marks.read(listOf(CUSTOMER, ATTEMPTS)))
        assertEquals(Reason.DONE, reason(submitted(identified(marked), RIGHT), marked))
    }

    @Test
    fun `row 3 a newer row that is written over raises its mark first`() {
        val (store, marks) = Lossy() to MemoryMarks()
        opened(store)
        val marked = Marked(store, marks)
        submitted(identified(marked), RIGHT).use { act ->
            while (true) act.loaded(marked.load((act.need as? Need.Load ?: break).keys), now)
            assertEquals(emptyMap<String, String>(), marks.read(listOf(CUSTOMER, ATTEMPTS)))
            store.ends += End.NEVER
            assertThrows(IOException::class.java) { marked.commit(act.need as Need.Commit) }
        }
        // The customer's row was only read.
        assertEquals(mapOf(ATTEMPTS to markOf(store, ATTEMPTS)), marks.read(listOf(CUSTOMER, ATTEMPTS)))
    }

    /** Drives an act while the clock goes on, and does something whenever a message was found. */
    private fun byHand(act: Act, store: Store, found: () -> Unit): OutcomeRecord = act.use {
        for (second in 60L until 120L) {
            val at = now.plusSeconds(second)
            when (val need = act.need) {
                is Need.Load -> act.loaded(store.load(need.keys), at)
                is Need.Find -> {
                    val messages = store.outbox(need.messages).map { it.id }
                    if (messages.isNotEmpty()) found()
                    act.found(messages, at)
                }
                is Need.Hsm -> error("no pepper is in an HSM")
                is Need.Commit -> when (runCatching { store.commit(need) }.onFailure { if (it !is IOException) throw it }.getOrNull()) {
                    true -> act.committed(at)
                    false -> act.conflicted()
                    null -> act.inDoubt()
                }
                Need.Nothing -> return act.outcome!!
            }
        }
        throw AssertionError("it does not end")
    }

    /** The first count is lost and arrives after the second was sent, whose answer is lost too, or is a conflict. */
    @Test
    fun `row 3 of two lost commits the one that took place raises its mark`() {
        for (ends in listOf(arrayOf(End.LATE, End.NEVER), arrayOf(End.LATE))) {
            val (store, marks, marked) = bank()
            val (page, seen) = identified(marked) to mutableListOf<Boolean>()
            store.ends += ends
            val outcome = byHand(submitted(page, RIGHT), marked) { seen += marked(marks, ATTEMPTS) == markOf(store, ATTEMPTS) }
            assertEquals(Reason.DONE to listOf(true), outcome.internal.reason to seen)
        }
    }

    /** The count is found, and the row is put back before the verdict. */
    @Test
    fun `row 3 of two lost commits the one that took place is not put back`() {
        for (ends in listOf(arrayOf(End.LATE, End.NEVER), arrayOf(End.LATE))) {
            val (store, _, marked) = bank()
            val (page, before) = identified(marked) to store.rows.getValue(ATTEMPTS)
            store.ends += ends
            assertEquals(listOf(1844 to "row"), codes { byHand(submitted(page, "Wrong1235"), marked) { store.rows[ATTEMPTS] = before } })
        }
    }

    /** A commit of these rows, each at this revision, with messages of these names. */
    private fun written(keys: List<String>, revision: Long, byte: Int, vararg messages: String): Need.Commit {
        val writes = keys.map { WriteRecord(it, revision - 1, revision, ByteArray(40) { byte.toByte() }) }
        val notice = { name: String -> NoticeRecord(NoticeKind.LOCKED, CUSTOMER, null, now, name, emptyList()) }
        return Need.Commit(writes, messages.map { MessageRecord(it, notice(it), mac = "") }, emptyList())
    }

    private fun mark(revision: Long, byte: Int) = "%016x".format(revision) + "%02x".format(byte).repeat(8)

    /** A store with a customer's row and a session's, at revision 1, and the customer's mark. */
    private fun twoRows(vararg ends: End): Triple<Lossy, MemoryMarks, Marked> {
        val (store, marks) = Lossy() to MemoryMarks()
        val marked = Marked(store, marks)
        assertTrue(marked.commit(written(listOf(CUSTOMER, SESSION), 1, 1, "first")))
        assertEquals(mapOf(CUSTOMER to mark(1, 1)), marks.read(listOf(CUSTOMER, SESSION)))
        store.ends += ends
        return Triple(store, marks, marked)
    }

    private fun loses(marked: Marked, commit: Need.Commit) {
        assertThrows(IOException::class.java) { marked.commit(commit) }
    }

    private fun found(marked: Marked, vararg names: String): List<String> = marked.outbox(names.toList()).map { it.id }

    @Test
    fun `row 3 a message of another commit raises no mark`() {
        val (_, marks, marked) = twoRows(End.NEVER)
        loses(marked, written(listOf(CUSTOMER), 2, 2, "second"))
        // The bank looks for the message that a customer quotes.
        assertEquals(listOf("first"), found(marked, "first"))
        assertEquals(mark(1, 1), marked(marks, CUSTOMER))
        assertEquals(listOf(1L), marked.load(listOf(CUSTOMER)).map { it.revision })
    }

    @Test
    fun `row 3 a lost commit is kept until a later one holds`() {
        twoRows(End.NEVER).let { (_, marks, marked) ->
            loses(marked, written(listOf(CUSTOMER), 2, 2, "second"))
            assertTrue(marked.commit(written(listOf(CUSTOMER), 2, 3, "third")))
            assertEquals(listOf("third"), found(marked, "second", "third"))
            assertEquals(mark(2, 3), marked(marks, CUSTOMER))
        }
        // The act of a lost commit is over. Whoever looks for its message much later raises no mark, which an operator may have lowered since.
        twoRows(End.LOST).let { (_, marks, marked) ->
            loses(marked, written(listOf(CUSTOMER), 2, 2, "second"))
            assertTrue(marked.commit(written(listOf(SESSION), 2, 2, "third")))
            assertEquals(listOf("second"), found(marked, "second"))
            assertEquals(mark(1, 1), marked(marks, CUSTOMER))
        }
        // A conflict forgets none: the commit is sent again, and conflicts with itself.
        twoRows(End.LATE).let { (_, marks, marked) ->
            val second = written(listOf(CUSTOMER), 2, 2, "second")
            loses(marked, second)
            assertEquals(emptyList<String>(), found(marked, "second"))
            assertFalse(marked.commit(second))
            assertEquals(mark(1, 1), marked(marks, CUSTOMER))
            assertEquals(listOf("second"), found(marked, "second"))
            assertEquals(mark(2, 2), marked(marks, CUSTOMER))
        }
    }

    @Test
    fun `row 3 a newer row raises its mark only if that row is written over`() {
        val (store, marks, marked) = twoRows()
        val right = store.rows.getValue(CUSTOMER)
        store.rows[CUSTOMER] = poisoned(right)
        assertEquals(listOf(1L shl 62), marked.load(listOf(CUSTOMER)).map { it.revision })
        // A commit that was decided on another row than this one.
        assertFalse(marked.commit(written(listOf(CUSTOMER), 2, 2)))
        assertEquals(mark(1, 1), marked(marks, CUSTOMER))
        // The row is forgotten by any commit, and once it is read as another one.
        marked.load(listOf(CUSTOMER))
        assertTrue(marked.commit(written(listOf(SESSION), 2, 2)))
        store.ends += listOf(End.NEVER, End.NEVER)
        loses(marked, written(listOf(CUSTOMER), (1L shl 62) + 1, 2))
        assertEquals(mark(1, 1), marked(marks, CUSTOMER))
        marked.load(listOf(CUSTOMER))
        store.rows[CUSTOMER] = right
        marked.load(listOf(CUSTOMER))
        loses(marked, written(listOf(CUSTOMER), (1L shl 62) + 1, 2))
        assertEquals(mark(1, 1), marked(marks, CUSTOMER))
    }

    @Test
    fun `row 3 a commit that is sent often forgets no other`() {
        twoRows(End.LOST, *Array(100) { End.NEVER }).let { (_, marks, marked) ->
            loses(marked, written(listOf(CUSTOMER), 2, 2, "second"))
            repeat(100) { loses(marked, written(listOf(CUSTOMER), 2, 3, "third")) }
            found(marked, "second")
            assertEquals(mark(2, 2), marked(marks, CUSTOMER))
        }
        // Of acts that are over, at most 64 are kept.
        for ((others, revision) in listOf(63 to 2, 64 to 1)) twoRows(End.LOST, *Array(others) { End.NEVER }).let { (_, marks, marked) ->
            loses(marked, written(listOf(CUSTOMER), 2, 2, "second"))
            repeat(others) { loses(marked, written(listOf(CUSTOMER), 2, 3, "other-$it")) }
            found(marked, "second")
            assertEquals(mark(revision.toLong(), revision), marked(marks, CUSTOMER))
        }
    }

    @Test
    fun `row 3 a lost commit without a message is found by its bytes`() {
        val keys = listOf(CUSTOMER, SESSION)
        for ((end, revision) in listOf(End.LOST to 2, End.NEVER to 1)) twoRows(end).let { (_, marks, marked) ->
            loses(marked, written(keys, 2, 2))
            assertEquals(2, marked.load(keys).size)
            assertEquals(mark(revision.toLong(), revision), marked(marks, CUSTOMER))
        }
        // Another commit wrote the same revision.
        twoRows(End.NEVER).let { (store, marks, marked) ->
            loses(marked, written(keys, 2, 2))
            assertTrue(store.commit(written(keys, 2, 3)))
            assertEquals(2, marked.load(keys).size)
            assertEquals(mark(1, 1), marked(marks, CUSTOMER))
        }
        // It took place, and one of its rows was put back: the other one tells.
        twoRows(End.LOST).let { (store, marks, marked) ->
            val before = store.rows.getValue(CUSTOMER)
            loses(marked, written(keys, 2, 2))
            store.rows[CUSTOMER] = before
            assertEquals(listOf(1844 to "row"), codes { marked.load(keys) })
            assertEquals(mark(2, 2), marked(marks, CUSTOMER))
        }
    }

    @Test
    fun `row 3 a commit whose mark was not raised raises it before its rows are read`() {
        for (messages in listOf(emptyArray(), arrayOf("second"))) {
            val (store, inner, _) = twoRows()
            val marks = Failing(inner)
            val (marked, before) = Marked(store, marks) to store.rows.getValue(CUSTOMER)
            marks.failures = 1
            loses(marked, written(listOf(CUSTOMER), 2, 2, *messages))
            assertEquals(mark(1, 1), marked(inner, CUSTOMER))
            store.rows[CUSTOMER] = before
            assertEquals(listOf(1844 to "row"), codes { marked.load(listOf(CUSTOMER)) })
            assertEquals(mark(2, 2), marked(inner, CUSTOMER))
        }
    }

    /** Another machine commits the next revision, and raises the mark, at a moment of the load: no alarm. If somebody also puts the row back, there is one. */
    @Test
    fun `row 3 what happens during a load`() {
        val moments = listOf("before rows" to 2L, "after rows" to 2L, "before marks" to 2L, "after marks" to 1L)
        for ((moment, revision) in moments) for (isPutBack in listOf(false, true)) {
            val (store, marks, other) = twoRows()
            val before = store.rows.getValue(CUSTOMER)
            var isDone = false
            fun <T> around(what: String, read: () -> T): T {
                fun reaches(own: String) {
                    if (own != moment || isDone) return
                    isDone = true
                    assertTrue(other.commit(written(listOf(CUSTOMER), 2, 9)))
                    if (isPutBack) store.rows[CUSTOMER] = before
                }
                reaches("before $what")
                return read().also { reaches("after $what") }
            }
            val rows = object : Store by store {
                override fun load(keys: List<String>) = around("rows") { store.load(keys) }
            }
            val own = object : Marks by marks {
                override fun read(keys: List<String>) = around("marks") { marks.read(keys) }
            }
            val marked = Marked(rows, own)
            // Put back after the marks were read, the row was right when it was given, and the commit of the act asks the marks again.
            if (isPutBack && moment != "after marks") {
                assertEquals(listOf(1844 to "row"), codes { marked.load(listOf(CUSTOMER)) }) { moment }
            } else {
                assertEquals(listOf(revision), marked.load(listOf(CUSTOMER)).map { it.revision }) { moment }
            }
        }
    }

    /** Another machine commits these revisions of the customer's row over marks, each with its own number as bytes. */
    private fun others(store: Lossy, marks: Marks, vararg revisions: Int) {
        for (revision in revisions) Marked(Lossy(store.rows), marks).let { other ->
            other.load(listOf(CUSTOMER))
            assertTrue(other.commit(written(listOf(CUSTOMER), revision.toLong(), revision)))
        }
    }

    /** Somebody writes a row of the customer over the one that is there. */
    private fun put(store: Lossy, revision: Long, byte: Int) {
        store.rows[CUSTOMER] = RowInput(CUSTOMER, revision, ByteArray(40) { byte.toByte() })
    }

    /** The act read the row, others have committed twice since, and the row was put back. Its commit would be carried out, so it is not sent. */
    @Test
    fun `row 3 what others have committed since is not written over`() {
        val writes = written(listOf(CUSTOMER, SESSION), 2, 7, "own")
        val requires = written(listOf(SESSION), 2, 7, "own").copy(requires = listOf(RequireRecord(CUSTOMER, 1)))
        for (commit in listOf(writes, requires)) twoRows().let { (store, marks, marked) ->
            assertEquals(listOf(1L), marked.load(listOf(CUSTOMER)).map { it.revision })
            others(store, marks, 2, 3)
            put(store, 1, 1)
            assertFalse(marked.commit(commit))
            assertEquals(setOf("first") to 1L, store.messages to store.rows.getValue(SESSION).revision)
            assertEquals(listOf(1844 to "row"), codes { marked.load(listOf(CUSTOMER)) })
            // The honest case: the row has what others have committed, and the act decides again.
            put(store, 3, 3)
            assertEquals(listOf(3L), marked.load(listOf(CUSTOMER)).map { it.revision })
            assertTrue(marked.commit(written(listOf(CUSTOMER), 4, 4)))
        }
        // A revision that has its mark, and a row without one, are written over.
        val (_, _, marked) = twoRows()
        assertTrue(marked.commit(written(listOf(CUSTOMER), 2, 2).copy(requires = listOf(RequireRecord(SESSION, 1)))))
    }

    @Test
    fun `row 3 a commit asks for the marks of customers and decoys alike`() {
        val asked = mutableListOf<List<String>>()
        val marks = object : Marks by MemoryMarks() {
            override fun read(keys: List<String>) = emptyMap<String, String>().also { asked += keys }
        }
        for ((require, write) in listOf(CUSTOMER to ATTEMPTS, "decoy/0a3f" to "attempts/~0a3f")) {
            val requires = listOf(RequireRecord(require, 0), RequireRecord("login/Tulip26", 0))
            assertTrue(Marked(Lossy(), marks).commit(written(listOf(write, SESSION), 1, 1).copy(requires = requires)))
        }
        assertTrue(Marked(Lossy(), marks).commit(written(listOf(SESSION), 1, 1)))
        assertEquals(listOf(listOf(ATTEMPTS, CUSTOMER), listOf("attempts/~0a3f", "decoy/0a3f")), asked)
    }

    /** A commit that finds a greater mark is either overtaken, or was carried out over a row that somebody had put back. */
    @Test
    fun `row 3 a commit below its mark is an alarm, and an overtaken one is none`() {
        /** Commits revision 2 over revision 1; something happens right before, after its marks were read, and right after it. */
        fun ends(loses: Boolean, before: (Lossy, Marks) -> Unit, after: (Lossy, Marks) -> Unit) {
            val (inner, marks, _) = twoRows()
            val store = object : Store by inner {
                override fun commit(commit: Need.Commit): Boolean {
                    before(inner, marks)
                    assertTrue(inner.commit(commit))
                    after(inner, marks)
                    return if (loses) throw IOException("the answer is lost") else true
                }
            }
            val marked = Marked(store, marks)
            assertEquals(listOf(1L), marked.load(listOf(CUSTOMER)).map { it.revision })
            val own = written(listOf(CUSTOMER), 2, 7, "own")
            if (loses) loses(marked, own) else assertTrue(marked.commit(own))
            if (loses) assertEquals(listOf("own"), found(marked, "own"))
        }
        val nothing = { _: Lossy, _: Marks -> }
        val twice = { store: Lossy, marks: Marks -> others(store, marks, 2, 3).also { put(store, 1, 1) } }
        val once = { store: Lossy, marks: Marks -> others(store, marks, 2).also { put(store, 1, 1) } }
        for (loses in listOf(false, true)) {
            fun code(before: (Lossy, Marks) -> Unit, after: (Lossy, Marks) -> Unit) = codes { ends(loses, before, after) }.single().first
            assertEquals(1844, code(twice, nothing))
            assertEquals(1844, code(twice) { store, _ -> put(store, 1, 1) })
            assertEquals(1845, code(twice) { store, _ -> store.rows -= CUSTOMER })
            assertEquals(1846, code(twice) { store, _ -> put(store, 3, 8) })
            // Others have committed once: the revision was written twice.
            assertEquals(1846, code(once, nothing))
            // Others are faster, once and twice.
            ends(loses, nothing, nothing)
            ends(loses, nothing) { store, marks -> others(store, marks, 3) }
            ends(loses, nothing) { store, marks -> others(store, marks, 3, 4) }
        }
    }

    /** While the count of a guess is on its way, another guess is counted and recorded, and the row is put back. The slow guess is not compared. */
    @Test
    fun `row 3 a slow guess over a row that was put back is not compared`() {
        val (store, marks, marked) = bank()
        val (act, before) = submitted(identified(marked), "Wrong1235") to store.rows.getValue(ATTEMPTS)
        while (true) act.loaded(marked.load((act.need as? Need.Load ?: break).keys), now)
        val other = Marked(store, marks)
        assertEquals(Reason.WRONG, reason(submitted(identified(other), "Wrong1236"), other))
        store.rows[ATTEMPTS] = before
        assertEquals(listOf(1844 to "row"), codes { reason(act, marked) })
        assertEquals(before, store.rows.getValue(ATTEMPTS))
    }

    /** While a commit is in doubt, an alarm ends the act at once: the store, which is away afterwards, is not asked again. */
    @Test
    fun `row 3 an alarm in doubt is not hidden by a later error`() {
        val (inner, marks, first) = bank()
        val old = inner.rows.getValue(ATTEMPTS)
        assertEquals(Reason.WRONG, reason(submitted(identified(first), "Wrong1235"), first))
        val act = submitted(identified(first), "Wrong1236")
        var left = Int.MAX_VALUE
        var calls = 0
        val store = object : Store by inner {
            override fun load(keys: List<String>): List<RowInput> {
                if (left < 5) calls++
                if (left-- <= 0) throw IOException("the line is dead")
                return inner.load(keys)
            }

            override fun commit(commit: Need.Commit): Boolean {
                assertTrue(inner.commit(commit))
                inner.rows[ATTEMPTS] = old
                left = 4 // the customer's row first, then that of the attempts, each read again before the alarm
                throw IOException("the answer is lost")
            }
        }
        assertEquals(listOf(1844 to "row"), codes { reason(act, Marked(store, marks)) })
        assertTrue(calls in 1..4) { "$calls" }
    }

    /** A commit that is not accepted, and a store of marks that does not keep what it is given, or whose marks are none. */
    @Test
    fun `row 3 what no retry can change is told once`() {
        val (store, _, _) = bank()
        var raises = 0
        fun answering(answer: String) = object : Marks by MemoryMarks() {
            override fun raise(key: String, mark: String) = answer.also { raises++ }
        }
        val deaf = submitted(identified(store), RIGHT)
        val refused = assertThrows(StoreRefusedException::class.java) { reason(deaf, Marked(store, answering(mark(1, 1)))) }
        assertEquals("attempts/c-1: its mark was not raised" to 1, refused.message to raises)
        // The row was newer than its mark, which was raised before the commit; the mark that is none was found after it.
        assertEquals(listOf(1847 to "mark"), codes { reason(submitted(identified(store), RIGHT), Marked(store, answering("ff"))) })
        assertEquals(3, raises)

        val loaded = mutableListOf<String>()
        val counted = object : Store by store {
            override fun load(keys: List<String>) = store.load(keys).also { loaded += keys }
        }
        val act = submitted(identified(store), RIGHT)
        val restoring = Marked.restoring(counted, MemoryMarks(), "c-1")
        assertThrows(StoreRefusedException::class.java) { reason(act, restoring) }
        assertEquals(1, loaded.count { it == ATTEMPTS })
    }

    /** A store of marks that answers with a lower mark than the one it was given, and one with another mark of the revision. */
    @Test
    fun `row 3 a mark that is not raised, or of another seal, is an error`() {
        val (store, marks, _) = twoRows()
        val deaf = object : Marks by marks {
            override fun raise(key: String, mark: String) = mark(1, 1)
        }
        val refused = assertThrows(StoreRefusedException::class.java) { Marked(store, deaf).commit(written(listOf(CUSTOMER), 2, 2)) }
        assertEquals("customer/c-1: its mark was not raised", refused.message)
        val other = object : Marks by marks {
            override fun raise(key: String, mark: String) = mark(3, 7)
        }
        assertEquals(listOf(1846 to "row"), codes { Marked(store, other).commit(written(listOf(CUSTOMER), 3, 3)) })
    }

    /** Every kind of row that has no mark, and a decoy, which has neither row nor mark. */
    @Test
    fun `row 3 marks are asked for decoys too, and for no other kind`() {
        val asked = mutableListOf<String>()
        val marks = object : Marks by MemoryMarks() {
            override fun read(keys: List<String>) = emptyMap<String, String>().also { asked += keys }
        }
        val own = listOf(CUSTOMER, ATTEMPTS, "attempts/~0a3f", "decoy/0a3f")
        Marked(Lossy(), marks).load(own + listOf(SESSION, "login/Tulip26", "account/012-1-3456789", "institution/seiwa"))
        assertEquals(own, asked)
    }

    private fun order(command: OperatorAct) = engine.operate(OperateRequest("sato", "suzuki", now, "restored", "c-1", command))

    @Test
    fun `row 3 only a recorded acceptance lowers a mark`() {
        val (store, marks, marked) = bank()
        val backup = listOf(CUSTOMER, ATTEMPTS).map(store.rows::getValue)
        assertEquals(Reason.DONE, reason(submitted(identified(marked), RIGHT), marked, now.plusSeconds(1)))
        fun putBack() = backup.forEach { store.rows[it.key] = it }
        putBack()
        assertEquals(listOf(1844 to "row"), codes { reason(submitted(identified(store), RIGHT), marked) })

        // Over restored rows no other act commits anything.
        val restoring = Marked.restoring(store, marks, "c-1")
        for (act in listOf(submitted(identified(store), RIGHT), order(OperatorAct.END_SESSIONS))) act.use {
            while (true) act.loaded(restoring.load((act.need as? Need.Load ?: break).keys), now.plusSeconds(2))
            val refused = assertThrows(StoreRefusedException::class.java) { restoring.commit(act.need as Need.Commit) }
            assertEquals("only an operator's accept-restore may be driven over restored rows", refused.message)
        }
        // Nor does the acceptance of another customer.
        val other = Marked.restoring(store, marks, "c-2")
        assertEquals(listOf(1844 to "row"), codes { reason(order(OperatorAct.ACCEPT_RESTORE), other, now.plusSeconds(2)) })
        for (wrong in listOf("", "c 1", "c-1/x", "~0a3f")) assertEquals(listOf(1812 to "key"), codes { Marked.restoring(store, marks, wrong) })
        assertEquals(backup, listOf(CUSTOMER, ATTEMPTS).map(store.rows::getValue))

        // The answer is lost: the first commit arrives when the second is sent.
        store.ends += listOf(End.LATE, End.NEVER)
        var seen = 0
        byHand(order(OperatorAct.ACCEPT_RESTORE), Marked.restoring(store, marks, "c-1")) {
            seen++
            for (key in listOf(CUSTOMER, ATTEMPTS)) assertEquals(markOf(store, key), marked(marks, key))
        }
        assertEquals(1, seen)
        // Customers go on, and what was there before the acceptance does not come back.
        assertEquals(Reason.DONE, reason(submitted(identified(marked), RIGHT), marked, now.plusSeconds(200)))
        putBack()
        assertEquals(listOf(1844 to "row"), codes { reason(submitted(identified(store), RIGHT), marked, now.plusSeconds(201)) })
    }

    /** Only the record of this customer's acceptance lets a commit write, whatever else it says. */
    @Test
    fun `row 3 the acceptance of another customer is none`() {
        val marks = MemoryMarks()
        val restoring = Marked.restoring(Lossy(), marks, "c-1")
        fun accepting(subject: String): Need.Commit {
            val audit = AuditEntry(now, AuditEvent.RESTORE_ACCEPTED, subject, null, "sato", emptyList(), emptyList(), "p")
            return written(listOf(CUSTOMER), 1, 1).copy(outbox = listOf(MessageRecord("first", null, audit, "")))
        }
        assertThrows(StoreRefusedException::class.java) { restoring.commit(accepting("customer/c-2")) }
        assertEquals(emptyMap<String, String>(), marks.read(listOf(CUSTOMER)))
        assertTrue(restoring.commit(accepting(CUSTOMER)))
        assertEquals(mark(1, 1), marked(marks, CUSTOMER))
        // A mark that could not be lowered is lowered by whatever the act asks for next.
        for (ask in listOf<(Marked) -> Unit>({ it.load(listOf(SESSION)) }, { it.outbox(listOf("second")) })) {
            val inner = MemoryMarks().also { it.replace(CUSTOMER, mark(9, 9)) }
            var failures = 1
            val away = object : Marks by inner {
                override fun replace(key: String, mark: String) {
                    if (failures-- > 0) throw IOException("the line is dead")
                    inner.replace(key, mark)
                }
            }
            val own = Marked.restoring(Lossy(), away, "c-1")
            loses(own, accepting(CUSTOMER))
            assertEquals(mark(9, 9), marked(inner, CUSTOMER))
            ask(own)
            assertEquals(mark(1, 1), marked(inner, CUSTOMER))
        }
    }

    /** Every row is sealed anew over marks, and the marks of all rows fit afterwards. A row that was put back is reported, and not counted. */
    @Test
    fun `row 3 every row is sealed anew under marks`() {
        val (store, marks, marked) = bank()
        val (old, count) = store.rows.getValue(CUSTOMER) to store.rows.size
        assertEquals(Reason.DONE, reason(submitted(identified(marked), RIGHT), marked, now.plusSeconds(1)))
        val (secret, new) = ByteArray(32) { 7 } to ByteArray(32) { 9 }
        Profile.seiwa().use { Engine(it, HostKeys("tests", 2, new, mapOf(1 to secret))) }.use { both ->
            val right = store.rows.getValue(CUSTOMER)
            store.rows[CUSTOMER] = old
            val broken = resealAll(both, marked, { now.plusSeconds(2) })
            assertEquals(setOf(CUSTOMER), broken.failed.keys)
            assertEquals(1844, (broken.failed.getValue(CUSTOMER) as MadoguchiException.BadRequest).code)
            assertEquals(listOf(1L, false), listOf(broken.uncounted, broken.mayRetire(1)))
            store.rows[CUSTOMER] = right
            val done = resealAll(both, marked, { now.plusSeconds(2) })
            assertTrue(done.count >= count && done.mayRetire(1) && !done.mayRetire(2)) { "$done" }
            assertEquals(mapOf(2 to done.count), done.sealed)
        }
        for (key in listOf(CUSTOMER, ATTEMPTS)) assertEquals(markOf(store, key), marked(marks, key))
    }

    @Test
    fun `row 3 a store with marks passes the suite`(@TempDir folder: Path) {
        val (file, marks) = folder.resolve("bank.db").toFile() to MemoryMarks()
        class MarkedBank(bank: Bank) : TestStore, Store by Marked(bank, marks) {
            private val inner = bank
            override fun relay(ids: List<String>) = inner.relay(ids)
            override fun crash(commit: Need.Commit, after: Int) = inner.crash(commit, after)
        }
        val report = Conformance.check("marked", 8) { MarkedBank(Bank(file, settings = "OFF")) }
        // The suite deletes a customer's row, which the library never does.
        assertEquals(listOf("purged-rows"), report.checks.filter { it.finding != Finding.Passed }.map { it.name }) { "$report" }
    }

    @Test
    fun `both connections are closed, also if one of them fails`() {
        var closed = 0
        val marks = object : Marks by MemoryMarks() {
            override fun close() {
                closed++
            }
        }
        val store = Lossy()
        Marked(store, marks).close()
        assertTrue(store.isClosed && closed == 1)
        val stuck = object : Store by store {
            override fun close() = throw IOException("it does not close")
        }
        assertThrows(IOException::class.java) { Marked(stuck, marks).close() }
        assertEquals(2, closed)
    }

    private companion object {
        const val CUSTOMER = "customer/c-1"
        const val ATTEMPTS = "attempts/c-1"
        val SESSION = "session/" + "aa".padStart(64, '0')
        const val RIGHT = "k7w2m9p4"
        val engine = Profile.seiwa().use { Engine(it, HostKeys("tests", 1, ByteArray(32) { 7 })) }

        @JvmStatic
        @AfterAll
        fun close() = engine.close()
    }
}

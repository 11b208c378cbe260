package dev.madoguchi

import java.time.Instant

/**
 * A store whose rows of customers and attempts are checked against high-water marks (ROW-3).
 *
 * Marks are read after rows. For a row that stays older than its mark (1844), missing (1845), another one of the same revision (1846), or newer and under a
 * lower key (1852), [load] throws a [MadoguchiException.BadRequest], with which [drive] ends the act at once. Before a commit the marks are read again: if
 * others have committed one of its rows since the act read it, the answer is a conflict, and nothing is sent. After a commit the marks are raised before the
 * commit is reported; if a mark is greater by then, the row is read again and checked. If that fails, or if the store's answer was lost, the commit is in
 * doubt, and [drive] finds out: when it has found a message of the commit, the marks of that commit are raised before the act goes on. So drive one act at
 * a time over an object, each to its end.
 *
 * Only what is committed raises a mark. The mark of a row that was newer than its mark is raised when a commit writes over that row, because then the act
 * has checked its seal. A row that was only read raises nothing: an act can load a row that it never opens.
 *
 * The library never lets a row with a mark be deleted. [Conformance.check] does, so its check `purged-rows` fails over marks: run it over the store itself.
 */
class Marked private constructor(private val store: Store, private val marks: Marks, private val restored: Set<String>) :
    Store, Hsm {
    /** A store whose rows are checked. It owns both connections. */
    constructor(store: Store, marks: Marks) : this(store, marks, emptySet())

    /** The restored rows as they were read last, by their keys. */
    private val found = mutableMapOf<String, String>()

    /** Rows that were read since the last commit and are newer than their marks. Those that the next commit writes over have been opened by its act. */
    private val newer = mutableMapOf<String, RowInput>()

    /**
     * Commits of which nobody knows whether they took place, and such as did and whose marks could not be raised; the oldest first. They are kept until a
     * later commit holds.
     */
    private val lost = mutableListOf<Sent>()

    /** Marks of restored rows that were accepted, which are still to be stored in place of higher ones; the last one first. */
    private val lowering = mutableListOf<Pair<String, String>>()

    override fun answers(blocks: List<HsmBlockRecord>): List<ByteArray> = store.asHsm().answers(blocks)

    override fun load(keys: List<String>): List<RowInput> {
        lower()
        settle { it.isDue(keys) }
        val marked = keys.filter(::asksFor)
        var before = emptyMap<String, String>()
        while (true) {
            val rows = store.load(keys)
            // A lost commit without a message tells by its rows that it took place.
            settle { it.wroteOneOf(rows) }
            val byKey = rows.associateBy { it.key }
            // A row that is older than a mark which was read before it was put back.
            newerThan(before, marked, byKey)
            // The marks last, so that they tell of every commit that was reported before a row was read, however long that took.
            val there = if (marked.isEmpty()) emptyMap() else marks.read(marked)
            val own = try {
                newerThan(there, marked, byKey)
            } catch (_: MadoguchiException) {
                // The row was put back, or others have written it in between: both are read again.
                before = there
                continue
            }
            newer -= marked.toSet()
            newer += own
            for (row in rows.filter { it.key in restored }) RowMarks.of(row)?.let { found[row.key] = it }
            return rows
        }
    }

    /** The rows that are newer than their marks. */
    private fun newerThan(there: Map<String, String>, keys: List<String>, rows: Map<String, RowInput>): Map<String, RowInput> =
        keys.mapNotNull { key -> rows[key].takeIf { RowMarks.check(key, there[key], it) != null }?.let { key to it } }.toMap()

    override fun commit(commit: Need.Commit): Boolean {
        if (!isAccepted(commit)) throw StoreRefusedException("only an operator's accept-restore may be driven over restored rows")
        val read = newer.toMap()
        newer.clear()
        for (write in commit.writes) {
            // A row that is written over was opened. Nobody has checked the seal of one that was only read: it may be nonsense.
            read[write.key]?.takeIf { it.revision == write.expected }?.let { row -> RowMarks.of(row)?.let { raise(row, it) } }
        }
        if (isOvertaken(commit)) return false
        val sent = Sent(commit)
        val committed = try {
            store.commit(commit)
        } catch (error: Throwable) {
            lose(sent)
            throw error
        }
        if (committed) {
            // The act has made sure that this commit rules out the earlier ones.
            lost.clear()
            tookPlace(sent)
        }
        // After a conflict all are kept: an earlier one may be the reason.
        return committed
    }

    override fun outbox(ids: List<String>): List<StoredMessage> {
        lower()
        val found = store.outbox(ids)
        // The rows of a commit that took place may have been put back since: its marks are raised before anything is compared.
        settle { it.hasOneOf(found) }
        return found
    }

    override fun due(now: Instant, last: DueRow?, most: Int): List<DueRow> = store.due(now, last, most)

    override fun keys(last: String?, most: Int): List<String> = store.keys(last, most)

    override fun purge(now: Instant): Long = store.purge(now)

    /** Closes both connections. */
    override fun close() = marks.use { store.close() }

    /** Whether a commit may take place: over restored rows, only one that records who accepts them. */
    private fun isAccepted(commit: Need.Commit): Boolean =
        // What writes no row is the record of a refusal.
        restored.isEmpty() || commit.writes.isEmpty() ||
            commit.outbox.any { own -> own.audit?.run { event == AuditEvent.RESTORE_ACCEPTED && subject in restored } == true }

    /** Whether a row's mark is read. */
    private fun asksFor(key: String) = key.substringBefore('/') in ASKED && key !in restored

    /**
     * Whether others have committed, since the act read its rows, one of those that a commit writes or requires. Then the store would answer with a conflict,
     * unless somebody has put the row back; so the commit is not sent.
     */
    private fun isOvertaken(commit: Need.Commit): Boolean {
        val read = (commit.writes.map { it.key to it.expected } + commit.requires.map { it.key to it.revision }).filter { asksFor(it.first) }
        val there = if (read.isEmpty()) emptyMap() else marks.read(read.map { it.first })
        return read.any { (key, revision) -> there[key].let { it != null && it.revision > "%016x".format(revision) } }
    }

    /** Raises the marks of a commit that took place; those of restored rows are stored in place of higher ones. */
    private fun tookPlace(sent: Sent) {
        val written = sent.unmarked.filter { (row, _) -> row.key in restored }.map { (row, mark) -> row.key to mark }
        if (written.isNotEmpty()) {
            // What was read and not written is accepted too; what was written comes last, and is stored first.
            lowering += (found - written.map { it.first }.toSet()).toList() + written
            found.clear()
            sent.unmarked.removeAll { (row, _) -> row.key in restored }
        }
        sent.tookPlace = true
        try {
            while (sent.unmarked.isNotEmpty()) {
                val (row, mark) = sent.unmarked.last()
                settleMark(row, mark)
                sent.unmarked.removeAt(sent.unmarked.lastIndex)
            }
        } catch (error: Throwable) {
            // It is tried again before one of the rows is read, and before the act hears of the commit.
            lose(sent)
            throw error
        }
        lower()
    }

    /** Raises the marks of those lost commits that took place. */
    private fun settle(isIt: (Sent) -> Boolean) {
        while (true) {
            val sent = lost.find(isIt) ?: return
            lost -= sent
            tookPlace(sent)
        }
    }

    /** Keeps a commit until it is known whether it took place, or until its marks are raised. */
    private fun lose(sent: Sent) {
        val own = lost.find { it.isSame(sent) }
        if (own == null) lost += sent else own.tookPlace = own.tookPlace || sent.tookPlace // it was sent again
        // An act gives up before it has lost more commits than this, so the oldest one is of an act that is over.
        if (lost.size > LOST_MAX) lost.removeAt(0)
    }

    /** Raises a row's mark, and sees that no other row of the same revision has one. Returns the mark that is there now, if it is greater. */
    private fun raise(row: RowInput, mark: String): String? {
        val there = marks.raise(row.key, mark)
        if (there.revision > mark.revision) return there
        if (RowMarks.check(row.key, there, row) != null) throw StoreRefusedException("${row.key}: its mark was not raised")
        return null
    }

    /**
     * Raises the mark of a row that was committed. If the mark is greater already, either others have written over that row and were faster, or they had
     * committed before, and somebody put the row back that the commit expected. The row tells: the mark was read just now, and the row after it.
     */
    private fun settleMark(row: RowInput, mark: String) {
        val there = raise(row, mark) ?: return
        RowMarks.check(row.key, there, store.load(listOf(row.key)).find { it.key == row.key })
    }

    /** Stores the marks of a commit that took place, in place of higher ones. */
    private fun lower() {
        while (lowering.isNotEmpty()) {
            val (key, mark) = lowering.last()
            marks.replace(key, mark)
            lowering.removeAt(lowering.lastIndex)
        }
    }

    /** Makes a store for restored rows. */
    companion object {
        /**
         * A store over which an operator accepts the restored rows of one customer: they are not checked, and a commit that records `accept-restore`
         * replaces their marks. For every other commit that writes a row it throws [StoreRefusedException], and nothing is written.
         *
         * @throws MadoguchiException.BadRequest if the customer's name is invalid.
         */
        @JvmStatic
        fun restoring(store: Store, marks: Marks, customer: String): Marked {
            val rows = setOf("customer/$customer", "attempts/$customer")
            for (key in rows) RowMarks.check(key, null, null)
            return Marked(store, marks, rows)
        }

        // A decoy has no row and no mark. It is asked for all the same, so that the number of marks tells nobody whether there is a customer (LCK-4).
        private val ASKED = setOf("customer", "attempts", "decoy")

        /** The number of lost commits that are kept: as many as an act may have. */
        private const val LOST_MAX = 64
    }
}

/** A commit that was sent to a store with marks, until its marks are raised. */
private class Sent(commit: Need.Commit) {
    private val written = commit.writes.map { RowInput(it.key, it.revision, it.bytes) }

    /** The names of its messages. */
    private val names = commit.outbox.map { it.id }

    /** The rows that it writes; empty if it has a message, which tells more. */
    private val rows = if (names.isEmpty()) written else emptyList()

    /** The rows whose marks are still to be raised, with their marks. */
    val unmarked = written.mapNotNull { row -> RowMarks.of(row)?.let { row to it } }.toMutableList()

    /** Whether it took place. */
    var tookPlace = false

    /** Whether both are the same commit. */
    fun isSame(other: Sent): Boolean = names == other.names && rows == other.rows

    /** Whether one of these messages is its own. */
    fun hasOneOf(found: List<StoredMessage>): Boolean = found.any { it.id in names }

    /** Whether it took place, and a mark is missing of a row with one of these keys. */
    fun isDue(keys: List<String>): Boolean = tookPlace && unmarked.any { (row, _) -> row.key in keys }

    /** Whether it has no message, and one of these rows is as it writes it. */
    fun wroteOneOf(found: List<RowInput>): Boolean = rows.any { it in found }
}

@file:JvmName("Loop")

package dev.madoguchi

import java.time.Instant
import kotlin.random.Random

/**
 * Gives an act what it needs until it is over, and closes it. The clock is read again for each answer.
 *
 * A conflict is retried until the act gives up (1829): one of the acts that collide at a row always succeeds.
 *
 * @throws MadoguchiException.BadAct if the act cannot go on. If the clock went back (1809), it is read up to three more times before.
 * @throws Exception any exception of the store before a commit, and one that goes on for 10 seconds after a commit whose answer was lost. A
 * [MadoguchiException] and a [StoreRefusedException] of the store are thrown at once: no retry changes that a row is older than its high-water mark, or that a
 * store refuses. What was committed by then stays committed; a new act reads it.
 */
@Throws(Exception::class)
fun drive(act: Act, store: Store, clock: () -> Instant): OutcomeRecord = act.use {
    drive(act as Conversation, store, clock)
    act.outcome ?: throw MadoguchiException.BadAct(listOf(Code.NO_OUTCOME.inField("")))
}

/**
 * Drives any conversation like an act; the caller closes it. After a conflict it waits for a random time of at most 64 milliseconds. After
 * an exception of a commit it finds out whether that took place: it calls the store again, for at most 10 seconds.
 */
@Throws(Exception::class)
fun drive(act: Conversation, store: Store, clock: () -> Instant) = Driver(act, store, clock).drive()

private class Driver(private val act: Conversation, private val store: Store, private val clock: () -> Instant) {
    private var conflicts = 0

    /** When a commit's answer was lost, by [System.nanoTime]; null once the store has answered a commit. */
    private var since: Long? = null
    private var tries = 0

    /** Whether the act has committed something: its attempt may be counted. */
    private var hasCommitted = false

    /** The HSM's last exception. */
    private var away: Exception? = null

    fun drive() {
        var patience = CLOCK_TRIES
        while (true) {
            try {
                if (!goOn()) return
            } catch (refused: MadoguchiException.BadAct) {
                // The act is not over, and accepts a later instant.
                if (refused.code == Code.CLOCK_WENT_BACK.number && patience-- > 0) continue
                throw away?.takeIf { refused.code in ENDED_BY_HSM } ?: refused
            }
        }
    }

    /** Gives the act what it needs; false if it is over. */
    private fun goOn(): Boolean {
        when (val need = act.need) {
            is Need.Load -> {
                val rows = if (need.keys.isEmpty()) emptyList() else asked { store.load(need.keys) }
                rows?.let { act.loaded(it, clock()) }
            }
            is Need.Find -> asked { store.outbox(need.messages) }?.let { found ->
                if (found.isNotEmpty()) hasCommitted = true
                act.found(found.map { it.id }, clock())
            }
            is Need.Commit -> when (committed(need)) {
                true -> {
                    hasCommitted = true
                    act.committed(clock())
                }
                false -> {
                    conflicts++
                    Thread.sleep(Random.nextLong(1L shl minOf(conflicts, 6)))
                    act.conflicted()
                }
                null -> act.inDoubt()
            }
            is Need.Hsm -> act.hsmAnswered(answered(need), clock())
            Need.Nothing -> return false
        }
        return true
    }

    /** Calls the store's `commit`; null if its answer was lost. */
    private fun committed(commit: Need.Commit): Boolean? =
        try {
            store.commit(commit).also { since = null; tries = 0 }
        } catch (interrupted: InterruptedException) {
            throw interrupted
        } catch (error: Exception) {
            since = since ?: System.nanoTime()
            if (error.isFinal || !waits()) throw error
            null
        }

    /** Asks the HSM; empty answers if it fails, so that a counted attempt does not run out as a failure (LCK-2). */
    private fun answered(need: Need.Hsm): List<ByteArray> =
        try {
            store.asHsm().answers(need.blocks)
        } catch (interrupted: InterruptedException) {
            throw interrupted
        } catch (error: Exception) {
            if (store !is Hsm && !hasCommitted) throw error
            away = error
            need.blocks.map { byteArrayOf() }
        }

    /** Asks the store for rows or messages; null if it failed and is to be asked again. */
    private fun <T> asked(ask: () -> T): T? =
        try {
            ask()
        } catch (interrupted: InterruptedException) {
            throw interrupted
        } catch (error: Exception) {
            if (error.isFinal || !waits()) throw error
            null
        }

    /** Whether the library itself has refused, or the store for good; a network or a database may answer again. */
    private val Exception.isFinal
        get() = this is MadoguchiException || this is StoreRefusedException

    /** Waits after a failure of the store; false if nothing is in doubt, or has been for too long. */
    private fun waits(): Boolean {
        val left = since?.let { DOUBT_MILLIS - (System.nanoTime() - it) / 1_000_000 } ?: 0
        if (left <= 0) return false
        tries++
        Thread.sleep(minOf(Random.nextLong(16L shl minOf(tries, 6)), left))
        return true
    }
}

internal fun Store.asHsm(): Hsm = this as? Hsm ?: throw IllegalStateException("the act needs an HSM: the store must also be an Hsm")

/** A host's HSM. A [Store] that is also an Hsm is asked by [drive] if a pepper of the engine is in it. */
interface Hsm {
    /**
     * Encrypts or decrypts each block, and returns one answer for each in their order; an empty one for a block that does not decrypt. After an
     * exception the act gets empty answers and goes on; [drive] throws the exception only if the act cannot end without the HSM, so log it here.
     */
    @Throws(Exception::class)
    fun answers(blocks: List<HsmBlockRecord>): List<ByteArray>
}

/**
 * Drives the rows that are due, the longest due first, each with a separate act. A host calls it every few seconds, from any number of
 * machines.
 *
 * A row that is still due afterwards is left for the next call. If the act of a row fails, the others are driven nevertheless. The rows are
 * read page by page, so a row that stays due is read once in each call, however many there are.
 *
 * @throws Exception any exception of the store when it is asked which rows are due.
 */
@Throws(Exception::class)
fun wake(engine: Engine, store: Store, clock: () -> Instant): Woken {
    val now = clock()
    val (seen, failed) = mutableSetOf<String>() to mutableMapOf<String, Exception>()
    var last: DueRow? = null
    while (true) {
        val before = last
        val page = store.due(now, before, PAGE)
        val end = page.lastOrNull()
        // A store that ignores `last` returns the same page again: without this comparison the loop would not end.
        if (end == null || before != null && end <= before) return Woken(seen.size, failed)
        // An act can give its row another instant that is due too; then a later page has the row again.
        for ((_, key) in page.filter { seen.add(it.key) }) {
            try {
                drive(engine.due(DueRequest(key)), store, clock)
            } catch (interrupted: InterruptedException) {
                throw interrupted
            } catch (error: Exception) {
                failed[key] = error
            }
        }
        last = end
    }
}

/**
 * The result of a [wake].
 *
 * @property count the number of rows that were due.
 * @property failed the errors of rows whose act failed, by their keys. They stay due, so an operator must look at them.
 */
data class Woken(val count: Int, val failed: Map<String, Exception>) {
    /** Shows how many rows were due and how many failed, but no keys, because a key can contain a login ID. */
    override fun toString(): String = "Woken(count=$count, failed=${failed.size})"
}

/**
 * Seals every row of a store anew, and counts the rows under each number. A host calls it once all machines have switched to a new key or pepper, from one
 * machine, while customers are served.
 *
 * If the act of a row fails, the others are handled nevertheless. Only a pass from the first key to the end shows that nothing is left.
 *
 * @param last the last key that an earlier pass handled ([Resealed.last]): the pass goes on after it; null to begin with the first key.
 * @param goesOn is called after each page, and stops the pass by false.
 * @throws Exception any exception of the store when it is asked for keys.
 */
@JvmOverloads
@Throws(Exception::class)
fun resealAll(
    engine: Engine,
    store: Store,
    clock: () -> Instant,
    last: String? = null,
    goesOn: (Resealed) -> Boolean = { true },
): Resealed {
    var done = Resealed(last, isWhole = last == null)
    while (true) {
        val before = done.last
        val page = store.keys(before, PAGE)
        val end = page.lastOrNull()
        // A store that ignores `last` returns the same page again: without this comparison the loop would not end.
        if (end == null || before != null && end <= before) return done.over()
        val failed = mutableMapOf<String, Exception>()
        for (key in page) unlessItFails { drive(engine.reseal(ResealRequest(key)), store, clock) }?.let { failed[key] = it }
        // One row that cannot be read, for example because it is older than its mark, does not hide the others.
        val rows = mutableListOf<RowInput>()
        if (unlessItFails { rows += store.load(page) } != null) for (key in page) unlessItFails { rows += store.load(listOf(key)) }
        done = done.and(page, rows, missing(store, page, before, rows), failed)
        if (!goesOn(done)) return done
    }
}

/** How many rows of the page after [last] the store does not give, or cannot read, and still lists: a row that was purged meanwhile is not listed. */
private fun missing(store: Store, page: List<String>, last: String?, rows: List<RowInput>): Int {
    val missing = page - rows.map { it.key }.toSet()
    if (missing.isEmpty()) return 0
    var listed = emptyList<String>()
    // A store that cannot tell is not believed.
    if (unlessItFails { listed = store.keys(last, PAGE) } != null) return missing.size
    // Rows that are new since then can push the last keys out of the page: those are not known to be gone.
    return missing.count { it in listed || listed.size >= PAGE && it > listed.last() }
}

/** Does something, and returns the exception that it throws; null if it throws none. */
private inline fun unlessItFails(work: () -> Unit): Exception? =
    try {
        work()
        null
    } catch (interrupted: InterruptedException) {
        throw interrupted
    } catch (error: Exception) {
        error
    }

/**
 * How far a [resealAll] has come.
 *
 * @property last the last key that was handled. A later pass goes on after it.
 * @property isOver whether the end of the list was reached.
 * @property count the number of rows that were handled.
 * @property sealed how many of them are now under each number of a key, by [HostKeys.sealedWith].
 * @property peppered how many of them have hashes under each number of a pepper, by [HostKeys.pepperedWith].
 * @property uncounted how many of them are no rows of this library, or could not be read back to be counted. A row that was purged meanwhile is
 *   neither.
 * @property failed the errors of rows whose act failed, by their keys. The rows are as they were before.
 */
class Resealed internal constructor(
    val last: String?,
    val isOver: Boolean = false,
    val count: Long = 0,
    val sealed: Map<Int, Long> = emptyMap(),
    val peppered: Map<Int, Long> = emptyMap(),
    val uncounted: Long = 0,
    val failed: Map<String, Exception> = emptyMap(),
    private val isWhole: Boolean,
) {
    /** Whether no row needs this key any more: every row was handled, none failed, and none is left under the number. Only then may the key be retired. */
    fun mayRetire(number: Int): Boolean = hasSeenAll() && number !in sealed

    /** Whether no row needs this pepper any more. Only then may it be retired. */
    fun mayRetirePepper(number: Int): Boolean = hasSeenAll() && number !in peppered

    private fun hasSeenAll() = isWhole && isOver && failed.isEmpty() && uncounted == 0L

    internal fun over() = Resealed(last, true, count, sealed, peppered, uncounted, failed, isWhole)

    internal fun and(page: List<String>, rows: List<RowInput>, missing: Int, failed: Map<String, Exception>): Resealed {
        val numbers = rows.map(HostKeys::sealedWith)
        return Resealed(
            page.last(), false, count + page.size,
            sealed.and(numbers), peppered.and(rows.map(HostKeys::pepperedWith)), uncounted + missing + numbers.count { it == null },
            this.failed + failed, isWhole,
        )
    }

    /** Shows how many rows were handled and how many failed, but no keys, because a key can contain a login ID. */
    override fun toString(): String = "Resealed(isOver=$isOver, count=$count, sealed=$sealed, peppered=$peppered, uncounted=$uncounted, failed=${failed.size})"
}

/** Counts numbers. */
private fun Map<Int, Long>.and(numbers: List<Int?>): Map<Int, Long> =
    numbers.filterNotNull().fold(this) { counts, number -> counts + (number to (counts[number] ?: 0) + 1) }

private const val CLOCK_TRIES = 3
private val ENDED_BY_HSM = setOf(Code.HSM_ANSWER.number, Code.WRONG_PEPPER.number)
private const val DOUBT_MILLIS = 10_000L
private const val PAGE = 100

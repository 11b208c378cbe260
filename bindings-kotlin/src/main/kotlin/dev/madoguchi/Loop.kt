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
 * @throws Exception any exception of the store before a commit, and one that goes on for 10 seconds after a commit whose answer was lost.
 * What was committed by then stays committed; a new act reads it.
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

    fun drive() {
        var patience = CLOCK_TRIES
        while (true) {
            try {
                if (!goOn()) return
            } catch (refused: MadoguchiException.BadAct) {
                // The act is not over, and accepts a later instant.
                if (refused.code != Code.CLOCK_WENT_BACK.number || patience-- == 0) throw refused
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
            is Need.Find -> asked { store.outbox(need.messages) }?.let { found -> act.found(found.map { it.id }, clock()) }
            is Need.Commit -> when (committed(need)) {
                true -> act.committed(clock())
                false -> {
                    conflicts++
                    Thread.sleep(Random.nextLong(1L shl minOf(conflicts, 6)))
                    act.conflicted()
                }
                null -> act.inDoubt()
            }
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
            if (!waits()) throw error
            null
        }

    /** Asks the store for rows or messages; null if it failed and is to be asked again. */
    private fun <T> asked(ask: () -> T): T? =
        try {
            ask()
        } catch (interrupted: InterruptedException) {
            throw interrupted
        } catch (error: Exception) {
            if (!waits()) throw error
            null
        }

    /** Waits after a failure of the store; false if nothing is in doubt, or has been for too long. */
    private fun waits(): Boolean {
        val left = since?.let { DOUBT_MILLIS - (System.nanoTime() - it) / 1_000_000 } ?: 0
        if (left <= 0) return false
        tries++
        Thread.sleep(minOf(Random.nextLong(16L shl minOf(tries, 6)), left))
        return true
    }
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

private const val CLOCK_TRIES = 3
private const val DOUBT_MILLIS = 10_000L
private const val PAGE = 100

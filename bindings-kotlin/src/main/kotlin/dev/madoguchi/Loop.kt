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
 * @throws Exception any exception of the store. What was committed by then stays committed; a new act reads it.
 */
@Throws(Exception::class)
fun drive(act: Act, store: Store, clock: () -> Instant): OutcomeRecord = act.use {
    drive(act as Conversation, store, clock)
    act.outcome ?: throw MadoguchiException.BadAct(listOf(Code.NO_OUTCOME.inField("")))
}

/** Drives any conversation like an act; the caller closes it. After a conflict it waits for a random time of at most 64 milliseconds. */
@Throws(Exception::class)
fun drive(act: Conversation, store: Store, clock: () -> Instant) {
    var (patience, conflicts) = CLOCK_TRIES to 0
    while (true) {
        try {
            when (val need = act.need) {
                is Need.Load -> act.loaded(if (need.keys.isEmpty()) emptyList() else store.load(need.keys), clock())
                is Need.Commit -> if (store.commit(need)) act.committed(clock()) else act.afterConflict(++conflicts)
                Need.Nothing -> return
            }
        } catch (refused: MadoguchiException.BadAct) {
            // The act is not over, and accepts a later instant.
            if (refused.code != Code.CLOCK_WENT_BACK.number || patience-- == 0) throw refused
        }
    }
}

private fun Conversation.afterConflict(conflicts: Int) {
    Thread.sleep(Random.nextLong(1L shl minOf(conflicts, 6)))
    conflicted()
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
private const val PAGE = 100

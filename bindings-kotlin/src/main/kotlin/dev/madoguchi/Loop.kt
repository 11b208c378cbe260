@file:JvmName("Loop")

package dev.madoguchi

import java.time.Instant

/**
 * Gives an act what it needs until it is over, and closes it; the clock is read anew for each answer.
 *
 * A conflict is tried again for ever: one of those who meet at a row always gets on.
 *
 * @throws MadoguchiException.BadAct where the act cannot go on. A clock that went back (1809) is read three times more before.
 * @throws Exception what the store throws. What was committed by then stays committed; a new act finds out what was.
 */
@Throws(Exception::class)
fun drive(act: Act, store: Store, clock: () -> Instant): OutcomeRecord = act.use {
    drive(act as Conversation, store, clock)
    act.outcome ?: throw MadoguchiException.BadAct(listOf(Code.NO_OUTCOME.inField("")))
}

/** Drives any conversation as an act is driven; whoever began it closes it. */
@Throws(Exception::class)
fun drive(act: Conversation, store: Store, clock: () -> Instant) {
    var patience = CLOCK_TRIES
    while (true) {
        try {
            when (val need = act.need) {
                is Need.Load -> act.loaded(if (need.keys.isEmpty()) emptyList() else store.load(need.keys), clock())
                is Need.Commit -> if (store.commit(need)) act.committed(clock()) else act.conflicted()
                Need.Nothing -> return
            }
        } catch (refused: MadoguchiException.BadAct) {
            // The act is not over, and takes a later instant.
            if (refused.code != Code.CLOCK_WENT_BACK.number || patience-- == 0) throw refused
        }
    }
}

/**
 * Wakes the rows that are due, the longest due first, each by an act of its own. A host calls it every few seconds, from as many
 * machines as it likes.
 *
 * A row that is still due afterwards is left for the next call, and one whose act fails keeps none of the others waiting.
 *
 * @throws Exception what the store throws where it is asked which rows are due.
 */
@Throws(Exception::class)
fun wake(engine: Engine, store: Store, clock: () -> Instant): Woken {
    val now = clock()
    val (seen, failed) = mutableSetOf<String>() to mutableMapOf<String, Exception>()
    while (true) {
        // Rows that stay due stand in front: they must not take the places of those behind them.
        val due = store.due(now, BATCH + seen.size).filterNot(seen::contains)
        if (due.isEmpty()) return Woken(seen.size, failed)
        for (key in due) {
            try {
                drive(engine.due(DueRequest(key)), store, clock)
            } catch (interrupted: InterruptedException) {
                throw interrupted
            } catch (error: Exception) {
                failed[key] = error
            }
            seen += key
        }
    }
}

/**
 * What came of a [wake].
 *
 * @property count rows that were due.
 * @property failed those whose act failed, by their keys, and how: an operator's matter, since they stay due.
 */
data class Woken(val count: Int, val failed: Map<String, Exception>) {
    /** How many rows were due, how many failed, and none of their keys: a key can name a login ID. */
    override fun toString(): String = "Woken(count=$count, failed=${failed.size})"
}

private const val CLOCK_TRIES = 3
private const val BATCH = 100

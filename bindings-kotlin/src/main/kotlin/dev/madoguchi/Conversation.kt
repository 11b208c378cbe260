package dev.madoguchi

import java.time.Instant

/**
 * What a host's loop drives: an [Act], or a [Probe], which looks at the loop.
 *
 * [drive] is such a loop; a bank that writes its own writes it against this.
 */
interface Conversation {
    /**
     * What it waits for.
     *
     * @throws MadoguchiException.BadAct where it is closed, or another thread drives it.
     */
    val need: Need

    /**
     * Takes the rows that it asked for, those that exist, and goes on.
     *
     * @throws MadoguchiException.BadAct for rows that were not asked for, or are not as they were written; for what was not asked.
     */
    fun loaded(rows: List<RowInput>, now: Instant)

    /**
     * Takes that what it asked for is durable, and goes on.
     *
     * @throws MadoguchiException.BadAct for what was not asked.
     */
    fun committed(now: Instant)

    /**
     * Takes that a row had another revision and nothing was written: it asks for its rows again.
     *
     * @throws MadoguchiException.BadAct for what was not asked.
     */
    fun conflicted()
}

/** What a [Conversation] waits for. */
sealed interface Need {
    /** Rows, by their [keys]; [Conversation.loaded] answers. */
    data class Load(val keys: List<String>) : Need {
        /** How many keys there are, and none of them: a key can name a login ID. */
        override fun toString(): String = "Load(keys=${keys.size})"
    }

    /**
     * That all [writes] and the [outbox] are durable, in one transaction; [Conversation.committed] or [Conversation.conflicted]
     * answers.
     */
    data class Commit(val writes: List<WriteRecord>, val outbox: List<MessageRecord>) : Need

    /** Nothing: it is over. */
    data object Nothing : Need
}

internal fun NeedRecord.told(): Need =
    when (need) {
        NeedKind.LOAD -> Need.Load(keys)
        NeedKind.COMMIT -> commit()
        NeedKind.NOTHING -> Need.Nothing
    }

internal fun NeedRecord.commit() = Need.Commit(writes, outbox)

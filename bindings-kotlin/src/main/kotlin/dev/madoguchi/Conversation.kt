package dev.madoguchi

import java.time.Instant

/**
 * What a host's loop drives: an [Act], or a [Probe], which checks the loop.
 *
 * [drive] is such a loop. A bank's own loop takes this type.
 */
interface Conversation {
    /**
     * What the conversation needs.
     *
     * @throws MadoguchiException.BadAct if it is closed, or another thread drives it.
     */
    val need: Need

    /**
     * Gives it the rows that it asked for, as far as they exist, and runs its next step.
     *
     * @throws MadoguchiException.BadAct if it did not ask for rows, or not for these, and for rows that were changed.
     */
    fun loaded(rows: List<RowInput>, now: Instant)

    /**
     * Tells it that its commit is durable, and runs its next step.
     *
     * @throws MadoguchiException.BadAct if it did not ask for a commit.
     */
    fun committed(now: Instant)

    /**
     * Reports a conflict: a row had another revision and nothing was written. It then asks for its rows again.
     *
     * @throws MadoguchiException.BadAct if it did not ask for a commit.
     */
    fun conflicted()

    /**
     * Reports that nobody knows whether its commit took place, because the answer was lost. It then finds out: it asks for rows, and for
     * messages by their names.
     *
     * @throws MadoguchiException.BadAct if it did not ask for a commit, and after very many lost answers.
     */
    fun inDoubt()

    /**
     * Gives it the names of the messages that are in the outbox, of those that it looks for, and runs its next step.
     *
     * @throws MadoguchiException.BadAct if it did not look for messages, or not for these.
     */
    fun found(messages: List<String>, now: Instant)

    /**
     * Gives it what the HSM made of its blocks, one answer for each in their order, and runs its next step. The answer to a block that does not decrypt
     * is empty.
     *
     * @throws MadoguchiException.BadAct if it did not ask for that, or for more or fewer blocks.
     */
    fun hsmAnswered(answers: List<ByteArray>, now: Instant)
}

/** What a [Conversation] needs. */
sealed interface Need {
    /** It needs rows, by their [keys]; answer with [Conversation.loaded]. */
    data class Load(val keys: List<String>) : Need {
        /** Shows only the number of keys, because a key can contain a login ID. */
        override fun toString(): String = "Load(keys=${keys.size})"
    }

    /**
     * It needs all [writes] and the [outbox] to be made durable, in one transaction, and nothing of it if a row of [requires] has another
     * revision; answer with [Conversation.committed] or [Conversation.conflicted], or with [Conversation.inDoubt] if the answer was lost.
     */
    data class Commit(val writes: List<WriteRecord>, val outbox: List<MessageRecord>, val requires: List<RequireRecord>) : Need

    /** It looks for [messages] in the outbox, by their names, because the answer to a commit was lost; answer with [Conversation.found]. */
    data class Find(val messages: List<String>) : Need {
        /** Shows only the number of messages, because a name can contain a customer's. */
        override fun toString(): String = "Find(messages=${messages.size})"
    }

    /** It needs the host's HSM to encrypt or decrypt [blocks]; answer with [Conversation.hsmAnswered]. Only with a pepper in the HSM. */
    data class Hsm(val blocks: List<HsmBlockRecord>) : Need

    /** It is over and needs nothing. */
    data object Nothing : Need
}

internal fun NeedRecord.told(): Need =
    when (need) {
        NeedKind.LOAD -> Need.Load(keys)
        NeedKind.COMMIT -> commit()
        NeedKind.FIND -> Need.Find(messages)
        NeedKind.HSM -> Need.Hsm(blocks)
        NeedKind.NOTHING -> Need.Nothing
    }

internal fun NeedRecord.commit() = Need.Commit(writes, outbox, requires)

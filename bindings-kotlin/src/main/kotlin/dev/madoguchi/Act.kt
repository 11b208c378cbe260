package dev.madoguchi

import java.time.Instant

/**
 * A conversation between the library and its host, in which the act says what it needs until it is over.
 *
 * Only one thread at a time can drive it. Another thread that calls [loaded], [committed], [conflicted], [inDoubt], [found] or [hsmAnswered] meanwhile gets a
 * [MadoguchiException.BadAct] (1832), and so does one that reads [need] or [outcome] while such a call runs. Reading and [toString] never
 * make the driving call fail. [close] wipes the act's memory; after it every call gets a BadAct (1831).
 */
class Act internal constructor(private val door: ActDoor) : Conversation, AutoCloseable {

    override val need: Need
        get() = acting { door.need() }.told()

    /** How the act ended; null while it needs something, and after an error. */
    val outcome: OutcomeRecord?
        get() = acting { door.outcome() }

    /**
     * Gives the act the rows that it asked for, as far as they exist, and runs its next step.
     *
     * @throws MadoguchiException.BadAct if the act did not ask for rows, or not for these; for a row that was changed; for a clock that
     * went back; for an invalid row or instant. [MadoguchiException.BadAct] says after which errors the act is over.
     */
    override fun loaded(rows: List<RowInput>, now: Instant) = acting { door.loaded(LoadedInput(rows, now)) }

    /**
     * Tells the act that its commit is durable, and runs its next step, which may take as long as a hash.
     *
     * @throws MadoguchiException.BadAct if the act did not ask for a commit, for a clock that went back, and for an instant outside the
     * calendar.
     */
    override fun committed(now: Instant) = acting { door.committed(CommittedInput(now)) }

    override fun conflicted() = acting { door.conflicted() }

    override fun inDoubt() = acting { door.inDoubt() }

    /**
     * Gives the act the names of the messages that are in the outbox, of those that it looks for, and runs its next step, which may take as
     * long as a hash.
     *
     * @throws MadoguchiException.BadAct if the act did not look for messages, or not for these, for a clock that went back, and for an
     * instant outside the calendar.
     */
    override fun found(messages: List<String>, now: Instant) = acting { door.found(FoundInput(messages, now)) }

    /**
     * Gives the act what the HSM made of its blocks, one answer for each in their order, and runs its next step, which may take as long as a hash. The
     * answer to a block that does not decrypt is empty.
     *
     * @throws MadoguchiException.BadAct if the act did not ask for that, or for more or fewer blocks; if the HSM does not decrypt what it has encrypted
     * (1853); for an instant outside the calendar.
     */
    override fun hsmAnswered(answers: List<ByteArray>, now: Instant) =
        acting { door.hsmAnswered(HsmInput(answers.map(::HsmAnswerInput), now)) }

    /** How the act ended, as one line of JSON; `null` while it needs something, and after an error. */
    fun outcomeLine(): String = acting { door.outcomeLine() }

    /** Says in a word what the act needs, that a thread is driving it, or that it is closed. It shows no part of its rows. */
    override fun toString(): String =
        try {
            when (acting { door.waitsFor() }) {
                NeedKind.LOAD -> "Act(Load)"
                NeedKind.COMMIT -> "Act(Commit)"
                NeedKind.FIND -> "Act(Find)"
                NeedKind.NOTHING -> "Act(Nothing)"
                NeedKind.HSM -> "Act(Hsm)"
            }
        } catch (refused: MadoguchiException) {
            if (refused.code == Code.ACT_DRIVEN.number) "Act(driven)" else "Act(closed)"
        }

    /** Closes the act and wipes its memory. Closing it again has no effect. */
    override fun close() = door.close()
}

/** Calls an act, and throws its errors as [MadoguchiException]; the error of a closed act is a BadAct too. */
internal inline fun <T> acting(ask: () -> T): T =
    try {
        asking("act", ask)
    } catch (refused: MadoguchiException.BadRequest) {
        throw MadoguchiException.BadAct(refused.errors, refused)
    } catch (closed: IllegalStateException) {
        throw MadoguchiException.BadAct(listOf(Code.ACT_CLOSED.inField("")), closed)
    }

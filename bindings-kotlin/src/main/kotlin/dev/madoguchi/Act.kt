package dev.madoguchi

import java.time.Instant

/**
 * A conversation between the library and its host, which says what it needs until it is over.
 *
 * One thread at a time drives it. Another thread that calls [loaded], [committed] or [conflicted] meanwhile gets a
 * [MadoguchiException.BadAct] (1832), and so does one that reads [need] or [outcome] while such a call runs; reading and [toString] never
 * make the driver's call fail. After [close] every call gets a BadAct (1831). [close] wipes what it holds.
 */
class Act internal constructor(private val door: ActDoor) : Conversation, AutoCloseable {

    override val need: Need
        get() = acting { door.need() }.told()

    /** How it ended; null while it needs something, and after an error. */
    val outcome: OutcomeRecord?
        get() = acting { door.outcome() }

    /**
     * Takes the rows that it asked for, those that exist, and goes on.
     *
     * @throws MadoguchiException.BadAct where a row was not asked for, or is not as it was written; for what was not asked; for a clock
     * that went back; for an argument that is no row or no instant. [MadoguchiException.BadAct] says when the act is over then.
     */
    override fun loaded(rows: List<RowInput>, now: Instant) = acting { door.loaded(LoadedInput(rows, now)) }

    /**
     * Takes that what it asked for is durable, and goes on; it may take as long as a hash.
     *
     * @throws MadoguchiException.BadAct for what was not asked, a clock that went back, and an instant outside the calendar.
     */
    override fun committed(now: Instant) = acting { door.committed(CommittedInput(now)) }

    override fun conflicted() = acting { door.conflicted() }

    /** How it ended, as one line of JSON; `null` while it needs something, and after an error. */
    fun outcomeLine(): String = acting { door.outcomeLine() }

    /** What it waits for in a word, that a thread drives it just now, or that it is closed; and nothing of its rows. */
    override fun toString(): String =
        try {
            when (acting { door.waitsFor() }) {
                NeedKind.LOAD -> "Act(Load)"
                NeedKind.COMMIT -> "Act(Commit)"
                NeedKind.NOTHING -> "Act(Nothing)"
            }
        } catch (refused: MadoguchiException) {
            if (refused.code == Code.ACT_DRIVEN.number) "Act(driven)" else "Act(closed)"
        }

    /** Gives it up, and wipes what it holds. Closing it again does nothing. */
    override fun close() = door.close()
}

/** Asks an act, and tells what it refuses; one that is closed as one that is over. */
internal inline fun <T> acting(ask: () -> T): T =
    try {
        asking("act", ask)
    } catch (refused: MadoguchiException.BadRequest) {
        throw MadoguchiException.BadAct(refused.errors, refused)
    } catch (closed: IllegalStateException) {
        throw MadoguchiException.BadAct(listOf(Code.ACT_CLOSED.inField("")), closed)
    }

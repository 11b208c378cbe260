package dev.madoguchi

import java.time.Instant

/**
 * A conversation between the library and its host, which says what it needs until it is over.
 *
 * One thread at a time drives it; another that comes meanwhile, and one that comes after [close], gets a
 * [MadoguchiException.BadAct]. [close] wipes what it holds.
 */
class Act internal constructor(private val door: ActDoor) : AutoCloseable {

    /** What it waits for. */
    val need: Need
        get() = acting { door.need() }.run {
            when (need) {
                NeedKind.LOAD -> Need.Load(keys)
                NeedKind.COMMIT -> Need.Commit(writes, outbox)
                NeedKind.NOTHING -> Need.Nothing
            }
        }

    /** How it ended; null while it needs something, and after an error. */
    val outcome: OutcomeRecord?
        get() = acting { door.outcome() }

    /**
     * Takes the rows that it asked for, those that exist, and goes on.
     *
     * @throws MadoguchiException.BadAct where a row was not asked for, or is not as it was written; for what was not asked. But for a
     * clock that went back, it is over then.
     */
    fun loaded(rows: List<RowInput>, now: Instant) = acting { door.loaded(LoadedInput(rows, now)) }

    /**
     * Takes that what it asked for is durable, and goes on; it may take as long as a hash.
     *
     * @throws MadoguchiException.BadAct for what was not asked, and a clock that went back.
     */
    fun committed(now: Instant) = acting { door.committed(CommittedInput(now)) }

    /**
     * Takes that a row had another revision and nothing was written: it asks for its rows again.
     *
     * @throws MadoguchiException.BadAct for what was not asked.
     */
    fun conflicted() = acting { door.conflicted() }

    /** How it ended, as one line of JSON; `null` while it needs something, and after an error. */
    fun outcomeLine(): String = acting { door.outcomeLine() }

    /** What it waits for in a word, and nothing of its rows. */
    override fun toString(): String =
        try {
            "Act(${need.javaClass.simpleName})"
        } catch (_: MadoguchiException) {
            "Act(closed)"
        }

    /** Gives it up, and wipes what it holds. Closing it again does nothing. */
    override fun close() = door.close()
}

/** What an act waits for. */
sealed interface Need {
    /** Rows, by their [keys]; [Act.loaded] answers. */
    data class Load(val keys: List<String>) : Need

    /** That all [writes] and the [outbox] are durable, in one transaction; [Act.committed] or [Act.conflicted] answers. */
    data class Commit(val writes: List<WriteRecord>, val outbox: List<MessageRecord>) : Need

    /** Nothing: it is over, and [Act.outcome] says how. */
    data object Nothing : Need
}

/** Where a host keeps rows. */
interface Store {
    /** The rows of these keys, those that exist. */
    fun load(keys: List<String>): List<RowInput>

    /** Makes all of it durable; false, and nothing written, where a row has another revision than [WriteRecord.expected]. */
    fun commit(commit: Need.Commit): Boolean
}

/** Gives an act what it needs until it is over, and closes it. */
fun drive(act: Act, store: Store, clock: () -> Instant): OutcomeRecord = act.use {
    while (true) {
        when (val need = act.need) {
            is Need.Load -> act.loaded(store.load(need.keys), clock())
            is Need.Commit -> if (store.commit(need)) act.committed(clock()) else act.conflicted()
            Need.Nothing -> break
        }
    }
    act.outcome ?: throw MadoguchiException.BadAct(listOf(Code.ACT_MISUSE.inField("")))
}

/** Asks an act, and tells what it refuses; one that is closed as one that is over. */
internal inline fun <T> acting(ask: () -> T): T =
    try {
        asking("act", ask)
    } catch (refused: MadoguchiException.BadRequest) {
        throw MadoguchiException.BadAct(refused.errors, refused)
    } catch (closed: IllegalStateException) {
        throw MadoguchiException.BadAct(listOf(Code.ACT_MISUSE.inField("")), closed)
    }

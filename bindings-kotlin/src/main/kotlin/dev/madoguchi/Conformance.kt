package dev.madoguchi

import java.time.Instant
import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import java.util.concurrent.Future

/** A [Store] under test, and what only a test needs of it. */
interface TestStore : Store {
    /** The messages of these names, sent or not, in the order in which they are to be sent. */
    @Throws(Exception::class)
    fun outbox(ids: List<String>): List<StoredMessage>

    /**
     * Begins to commit this by the very code of [commit], and breaks the connection after so many statements, rows first, then
     * messages; nothing says COMMIT. [close] is called after it.
     *
     * @return false where that cannot be done: then `crash-undone` is not proved.
     */
    @Throws(Exception::class)
    fun crash(commit: Need.Commit, after: Int): Boolean = false

    /**
     * Drives an act as a request of a customer would be: by the bank's own loop, inside whatever its framework puts around a request.
     * Where [fails], the bank's own code throws when the act is over. It is [drive] alone unless the bank says otherwise.
     *
     * It throws where the act was not driven to its end.
     */
    @Throws(Exception::class)
    fun request(act: Conversation, fails: Boolean) {
        var millis = 0L
        drive(act, this) { Instant.ofEpochMilli(millis++) }
    }
}

/** An act of the suite's own, which looks at the loop that drives it. After [close] it throws [MadoguchiException.BadAct]. */
class Probe internal constructor(private val door: ProbeDoor) : Conversation, AutoCloseable {

    override val need: Need
        get() = acting { door.need() }.told()

    override fun loaded(rows: List<RowInput>, now: Instant) = acting { door.loaded(LoadedInput(rows, now)) }

    override fun committed(now: Instant) = acting { door.committed(CommittedInput(now)) }

    override fun conflicted() = acting { door.conflicted() }

    /** Gives it up. The suite does so when the request is over. */
    override fun close() = door.close()
}

/** The suite: whether a bank's own store is fit for the library, shown on the store itself. */
object Conformance {
    /**
     * Runs every check, with so many threads at a time, and says what was found. It takes as long as some hundred commits.
     *
     * What a store throws is a check that fails. Two runs on one store have two names; their rows stay, under keys that begin with
     * `customer/kit.`.
     *
     * @param run the name of this run, 1 to 12 letters and digits.
     * @param threads how many connections at a time, 2 to 1,024.
     * @param connect opens a connection to the one store; after all were closed it is called anew, and what was not durable is then
     * gone.
     * @throws MadoguchiException.BadRequest for another name, a name that was used on this store, or another number of threads.
     * @throws InterruptedException where the thread that waits for the run is interrupted.
     */
    @JvmStatic
    @Throws(InterruptedException::class)
    fun check(run: String, threads: Int, connect: Callable<out TestStore>): Report =
        entering("suite") { SuiteDoor.begin(run, threads) }.use { suite ->
            Crew(threads, connect).use { crew ->
                generateSequence { suite.steps().ifEmpty { null } }.forEach { steps ->
                    val replies = crew.perform(steps)
                    asking("suite") { suite.answer(replies) }
                }
            }
            Report(suite.report())
        }
}

/**
 * What a [Conformance.check] found. As text it is one line a check.
 *
 * @property checks the checks that ran, in their order.
 */
class Report internal constructor(private val sent: SentReport) {
    val checks: List<CheckReport> = sent.checks.map {
        CheckReport(it.name, it.about, it.failed?.let(Finding::Failed) ?: it.unproved?.let(Finding::NotProved) ?: Finding.Passed)
    }

    /** Whether every check of the suite ran and passed. What was not proved did not pass. */
    val isFit: Boolean
        get() = sent.fit

    /** What was found of the check of this name; null where there is none. */
    fun finding(name: String): Finding? = checks.find { it.name == name }?.finding

    override fun toString(): String = sent.text.removeSuffix("\n")
}

/**
 * What was found of one check.
 *
 * @property name its name, `lost-update`.
 * @property about what a store must do.
 * @property finding what was found.
 */
data class CheckReport(val name: String, val about: String, val finding: Finding)

/** How a check ended. */
sealed interface Finding {
    /** The store does what it must. */
    data object Passed : Finding

    /** It does not, with what was [seen]. */
    data class Failed(val seen: String) : Finding

    /** It could not be seen, and [why]. */
    data class NotProved(val why: String) : Finding
}

/** The threads of a run, and its connections by their numbers. */
private class Crew(threads: Int, private val connect: Callable<out TestStore>) : AutoCloseable {
    private val pool = Executors.newFixedThreadPool(threads)
    private val open = mutableMapOf<Int, TestStore>()

    /** Each in a thread of its own; none begins before the last is there. */
    fun perform(steps: List<SentStep>): List<SentReply> {
        if (steps.first().operation == SentOperation.Reopen) return listOf(reopened())
        val stores = try {
            steps.map { open.getOrPut(it.connection, connect::call) }
        } catch (error: Throwable) {
            return steps.map { failed(error) }
        }
        val gate = CyclicBarrier(steps.size)
        val begun = steps.zip(stores) { step, store ->
            pool.submit(Callable { gate.await(); reply(store, step.operation) })
        }
        val replies = begun.map(Future<SentReply>::get)
        // What has crashed is opened anew when it is named again.
        steps.filter { it.operation is SentOperation.Crash }.forEach { open.remove(it.connection)?.broken() }
        return replies
    }

    private fun reopened(): SentReply {
        val errors = open.values.mapNotNull { runCatching(it::close).exceptionOrNull() }
        open.clear()
        return errors.firstOrNull()?.let(::failed) ?: SentReply.Done
    }

    override fun close() {
        pool.shutdownNow()
        open.values.forEach { it.broken() }
    }
}

/** Closes what may be broken. */
private fun TestStore.broken() {
    runCatching(::close)
}

private fun reply(store: TestStore, operation: SentOperation): SentReply =
    try {
        when (operation) {
            is SentOperation.Load ->
                SentReply.Rows(store.load(operation.keys).map { RowInput(it.key.whole(), it.revision, it.bytes) })
            is SentOperation.Commit -> if (store.commit(operation.commit.commit())) SentReply.Committed else SentReply.Conflict
            is SentOperation.Crash -> if (store.crash(operation.commit.commit(), operation.after)) SentReply.Done else UNBROKEN
            is SentOperation.Outbox ->
                SentReply.Outbox(store.outbox(operation.ids).map { SentMessage(it.id.whole(), it.json.whole()) })
            is SentOperation.Due -> SentReply.Due(store.due(Instant.ofEpochMilli(operation.now), operation.most).map { it.whole() })
            is SentOperation.Purge -> SentReply.Done.also { store.purge(Instant.ofEpochMilli(operation.now)) }
            is SentOperation.Drive -> SentReply.Done.also { Probe(operation.probe).use { store.request(it, operation.fails) } }
            SentOperation.Reopen -> SentReply.Done
        }
    } catch (error: Throwable) {
        failed(error)
    }

/** The store's text, in one line. */
private fun failed(error: Throwable) = SentReply.Failed(error.toString().lines().joinToString(" ") { it.trim() }.whole())

/** The text with `?` for each half of a surrogate pair, which no UTF-8 has: a store may have cut it there. */
private fun String.whole() = String(toByteArray())

private val UNBROKEN = SentReply.Unable("the store cannot break a connection in the middle of a commit")

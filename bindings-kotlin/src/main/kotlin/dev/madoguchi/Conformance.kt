package dev.madoguchi

import java.time.Instant
import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import java.util.concurrent.Future

/** A [Store] under test, with the functions that only a test needs. */
interface TestStore : Store {
    /**
     * Does to these messages what the bank's relay does to messages that it has sent, and what a clean-up does on the same day.
     *
     * @return false if the bank has no relay yet; then `message-sent` is not proved.
     */
    @Throws(Exception::class)
    fun relay(ids: List<String>): Boolean = false

    /**
     * Begins to commit this with the same code as [commit], and breaks the connection after [after] statements, rows first, then
     * messages, without a COMMIT. [close] is called afterwards.
     *
     * @return false if the store cannot do that; then `crash-undone` is not proved.
     */
    @Throws(Exception::class)
    fun crash(commit: Need.Commit, after: Int): Boolean = false

    /**
     * Drives an act like a customer's request: with the bank's own loop, inside everything that its framework puts around a request.
     * If [fails] is set, the bank's own code throws when the act is over. By default it only calls [drive].
     *
     * It throws if the act was not driven to its end.
     */
    @Throws(Exception::class)
    fun request(act: Conversation, fails: Boolean) {
        var millis = 0L
        drive(act, this) { Instant.ofEpochMilli(millis++) }
    }
}

/** An act of the suite, which checks the loop that drives it. After [close] it throws [MadoguchiException.BadAct]. */
class Probe internal constructor(private val door: ProbeDoor) : Conversation, AutoCloseable {

    override val need: Need
        get() = acting { door.need() }.told()

    override fun loaded(rows: List<RowInput>, now: Instant) = acting { door.loaded(LoadedInput(rows, now)) }

    override fun committed(now: Instant) = acting { door.committed(CommittedInput(now)) }

    override fun conflicted() = acting { door.conflicted() }

    override fun inDoubt() = acting { door.inDoubt() }

    override fun found(messages: List<String>, now: Instant) = acting { door.found(FoundInput(messages, now)) }

    /** A probe asks for no HSM. */
    override fun hsmAnswered(answers: List<ByteArray>, now: Instant): Unit =
        throw MadoguchiException.BadAct(listOf(Code.ACT_MISUSE.inField("")))

    /** Closes the probe. The suite does so when the request is over. */
    override fun close() = door.close()
}

/** The suite: tests on a bank's own store whether it does what the library needs. */
object Conformance {
    /**
     * Runs every check, with the given number of threads, and reports the results. It takes as long as some 1,500 commits.
     *
     * If the store throws an exception, the check fails. Each run on a store needs a new name. The customers' rows of a run stay, under keys
     * that begin with `customer/kit`; the rows of the other kinds are purged when the run is over.
     *
     * @param run the name of this run, 1 to 12 letters and digits.
     * @param threads the number of connections at a time, 2 to 1,024.
     * @param connect opens a connection to the store. It is called again after all connections were closed; what was not durable is
     * lost then.
     * @throws MadoguchiException.BadRequest for an invalid name, a name that was used on this store, or an invalid number of threads.
     * @throws InterruptedException if the thread that waits for the run is interrupted.
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

    /**
     * Checks a store of high-water marks, with the given number of threads in one check: every mark is kept, compared and returned as [Marked] needs it.
     *
     * Run it over a store that serves no customers: the keys of the attempts at decoys are few and have no room for the name of the run, and it marks
     * two of them.
     *
     * It runs in one process, for a short time, and marks some 200 rows. So it does not find a store that relies on a lock or on the memory of its process,
     * nor one that drops marks when they are many or old.
     *
     * @param run the name of this run, 1 to 12 letters and digits. Each run on a store needs a new one.
     * @param threads the number of connections at a time; at least 2 are used.
     * @param connect opens a connection to the store.
     * @throws MadoguchiException.BadRequest for an invalid name.
     * @throws InterruptedException if the thread that waits for the run is interrupted.
     */
    @JvmStatic
    @Throws(InterruptedException::class)
    fun checkMarks(run: String, threads: Int, connect: Callable<out Marks>): MarkReport {
        if (!Regex("[0-9A-Za-z]{1,12}").matches(run)) throw MadoguchiException.BadRequest(listOf(Code.NOT_A_NAME.inField("run")))
        return MarkChecks(run, threads, connect).report()
    }
}

/**
 * The result of a [Conformance.check]. As text it has one line for each check.
 *
 * @property checks the checks that ran, in sequence.
 */
class Report internal constructor(private val sent: SentReport) {
    val checks: List<CheckReport> = sent.checks.map {
        CheckReport(it.name, it.about, it.failed?.let(Finding::Failed) ?: it.unproved?.let(Finding::NotProved) ?: Finding.Passed)
    }

    /** Whether every check of the suite ran and passed. A check that is not proved did not pass. */
    val isFit: Boolean
        get() = sent.fit

    /** The result of the check with this name; null if there is no such check. */
    fun finding(name: String): Finding? = checks.find { it.name == name }?.finding

    override fun toString(): String = sent.text.removeSuffix("\n")
}

/**
 * The result of one check.
 *
 * @property name its name, `lost-update`.
 * @property about what a store must do.
 * @property finding what was found.
 */
data class CheckReport(val name: String, val about: String, val finding: Finding)

/** The result of a check. */
sealed interface Finding {
    /** The store did what it must do. */
    data object Passed : Finding

    /** The store did something else, which is [seen]. */
    data class Failed(val seen: String) : Finding

    /** The check could not be made; [why] says the reason. */
    data class NotProved(val why: String) : Finding
}

/** The threads of a run, and its connections by their numbers. */
private class Crew(threads: Int, private val connect: Callable<out TestStore>) : AutoCloseable {
    private val pool = Executors.newFixedThreadPool(threads)
    private val open = mutableMapOf<Int, TestStore>()

    /** Runs each operation in a separate thread. All begin together. */
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
        // A crashed connection is opened again when an operation names it again.
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

/** Closes a connection that may be broken. */
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
            is SentOperation.Relay -> if (store.relay(operation.ids)) SentReply.Done else NO_RELAY
            is SentOperation.Due -> {
                val last = operation.last?.run { DueRow(Instant.ofEpochMilli(wakeAt), key) }
                val page = store.due(Instant.ofEpochMilli(operation.now), last, operation.most)
                SentReply.Due(page.map { SentDueRow(it.wakeAt.toEpochMilli(), it.key.whole()) })
            }
            is SentOperation.Keys -> SentReply.Keys(store.keys(operation.last, operation.most).map { it.whole() })
            is SentOperation.Purge -> SentReply.Done.also { store.purge(Instant.ofEpochMilli(operation.now)) }
            is SentOperation.Drive -> SentReply.Done.also { Probe(operation.probe).use { store.request(it, operation.fails) } }
            SentOperation.Reopen -> SentReply.Done
        }
    } catch (error: Throwable) {
        failed(error)
    }

/** The store's error text. */
private fun failed(error: Throwable) = SentReply.Failed(lineOf(error).whole())

/** An error's text, in one line. */
internal fun lineOf(error: Throwable): String = error.toString().lines().joinToString(" ") { it.trim() }

/** Replaces each half of a surrogate pair, which UTF-8 does not allow, by `?`; a store may have cut the text there. */
private fun String.whole() = String(toByteArray())

private val NO_RELAY = SentReply.Unable("the store has no relay that marks messages as sent")

private val UNBROKEN = SentReply.Unable("the store cannot break a connection in the middle of a commit")

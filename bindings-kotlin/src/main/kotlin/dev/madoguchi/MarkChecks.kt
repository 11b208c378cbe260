package dev.madoguchi

import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import java.util.concurrent.Future

/**
 * The result of a [Conformance.checkMarks]. As text it has one line for each check.
 *
 * @property checks the checks, in sequence.
 */
class MarkReport internal constructor(val checks: List<CheckReport>) {
    /** Whether every check passed. */
    val isFit: Boolean
        get() = checks.all { it.finding == Finding.Passed }

    /** The result of the check with this name; null if there is no such check. */
    fun finding(name: String): Finding? = checks.find { it.name == name }?.finding

    override fun toString(): String = checks.joinToString("\n") { own ->
        when (val finding = own.finding) {
            Finding.Passed -> "passed      ${own.name}"
            is Finding.Failed -> "FAILED      ${own.name}: ${finding.seen}"
            is Finding.NotProved -> "NOT PROVED  ${own.name}: ${finding.why}"
        }
    }
}

/** The checks of a store of marks. Their names are those of the kit in Rust. */
internal class MarkChecks(private val run: String, threads: Int, private val connect: Callable<out Marks>) {
    private val threads = maxOf(threads, 2)
    private val opened = mutableListOf<Marks>()

    fun report() = MarkReport(
        listOf(
            made("mark-absent", "a row that was never marked has no mark", ::absent),
            made("mark-exact", "a mark comes back digit for digit, whatever its digits are", ::exact),
            made("mark-raised", "a greater revision replaces a lower one, up to the greatest; revisions are compared as numbers", ::raised),
            made("mark-kept", "a raise never lowers a mark, nor changes one of the same revision, and returns the mark that is there", ::kept),
            made("mark-replaced", "`replace` stores a lower mark, which every connection sees and which stays when its own is closed", ::replaced),
            made("mark-seen", "every connection sees a mark at once", ::seen),
            made("mark-keys", "keys that differ in case, or at their end, have marks of their own; so have the attempts of decoys", ::keys),
            made("mark-many", "one call reads the marks of many rows", ::many),
            made("mark-race", "of many connections that raise one mark at the same time, the greatest stays, and all are answered with it", ::race),
            made("mark-durable", "marks stay after every connection is closed", ::durable),
        ),
    )

    private fun made(name: String, about: String, check: (String) -> Unit): CheckReport {
        val finding = try {
            check(name)
            Finding.Passed
        } catch (interrupted: InterruptedException) {
            throw interrupted
        } catch (unfit: Unfit) {
            Finding.Failed(unfit.message!!)
        } catch (error: Throwable) {
            Finding.Failed("the store failed: ${lineOf(error)}")
        }
        // A connection that does not close fails the check that opened it.
        val unclosed = opened.mapNotNull { runCatching(it::close).exceptionOrNull() }
        opened.clear()
        val failed = finding == Finding.Passed && unclosed.isNotEmpty()
        return CheckReport(name, about, if (failed) Finding.Failed("the store failed: ${lineOf(unclosed[0])}") else finding)
    }

    private fun open(): Marks = connect.call().also(opened::add)

    private fun closed(one: Marks) {
        opened -= one
        one.close()
    }

    private fun key(check: String, end: String, kind: String = "customer") = "$kind/$run-$check-$end"

    private fun absent(name: String) = expect(open(), key(name, "a"), null)

    private fun exact(name: String) {
        val one = open()
        val seals = listOf("0000000000000000", "ffffffffffffffff", "27225c255f000d0a", "80c328e381820020", "00abcdef00000000")
        seals.forEachIndexed { place, seal -> raise(one, key(name, "a"), mark(place + 1L, seal)) }
    }

    private fun raised(name: String) {
        val one = open()
        // The seal falls while the revision rises.
        for (revision in RISING) raise(one, key(name, "a"), mark(revision, "%016x".format(-revision)))
    }

    private fun kept(name: String) {
        val (one, there) = open() to mark(0x0100_0000_0000, seal(4))
        raise(one, key(name, "a"), there)
        for ((revision, own) in listOf(0xff_ffff_ffff to 9, 2L to 9, 0x0100_0000_0000 to 9, 0x0100_0000_0000 to 1)) {
            raise(one, key(name, "a"), mark(revision, seal(own)), there)
        }
    }

    private fun replaced(name: String) {
        val (key, absent) = key(name, "a") to key(name, "b", "attempts")
        val one = open()
        raise(one, key, mark(9, seal(9)))
        one.replace(key, mark(3, seal(3)))
        expect(open(), key, mark(3, seal(3)))
        closed(one)
        val other = open()
        expect(other, key, mark(3, seal(3)))
        raise(other, key, mark(4, seal(4)))
        other.replace(absent, mark(1, seal(1)))
        expect(open(), absent, mark(1, seal(1)))
    }

    private fun seen(name: String) {
        val (one, other) = open() to open()
        for (revision in 1L..64L) {
            val (writer, reader) = if (revision % 2 == 0L) one to other else other to one
            raise(writer, key(name, "a"), mark(revision, seal(7)))
            expect(reader, key(name, "a"), mark(revision, seal(7)))
        }
    }

    private fun keys(name: String) {
        val one = open()
        val alike = listOf("b", "B", "b-1", "b-").flatMap { end -> listOf("customer", "attempts").map { key(name, end, it) } }
        alike.forEachIndexed { place, key -> raise(one, key, mark(place + 1L, seal(7))) }
        alike.forEachIndexed { place, key -> expect(one, key, mark(place + 1L, seal(7))) }
        // The attempts of two decoys, which another run may have marked before.
        val first = run.hashCode()
        for (number in listOf(first, first + 1)) {
            val key = "attempts/~%04x".format(number and 0xffff)
            val last = one.read(listOf(key))[key]?.revision?.toLong(16) ?: 0
            raise(one, key, mark(last + 1, seal(7)))
        }
    }

    private fun many(name: String) {
        val one = open()
        val keys = (0 until 40).map { key(name, "%02d".format(it), "attempts") }
        val there = keys.filterIndexed { place, _ -> place % 2 == 0 }.mapIndexed { place, key -> key to mark(place + 1L, seal(8)) }.toMap()
        for ((key, mark) in there) raise(one, key, mark)
        val found = one.read(keys)
        if (found != there) throw Unfit("${found.size} marks of ${there.size} were read, or others")
    }

    private fun race(name: String) {
        val key = key(name, "a")
        // Each connection raises the mark to revisions of its own. A mark that it has seen never becomes lower.
        together { one, own ->
            var seen = 0L
            for (round in 0 until ROUNDS) {
                val revision = round.toLong() * threads + own + 1
                seen = maxOf(seen, revision)
                val there = one.raise(key, mark(revision, seal(7))).revision.toLong(16)
                if (there < seen) throw Unfit("revision $seen was there, and then $there")
                seen = there
            }
        }
        expect(open(), key, mark(ROUNDS.toLong() * threads, seal(7)))
        // All raise it to one revision, each with a seal of its own: one of them is stored, and all are answered with it.
        val (other, gate) = key(name, "b", "attempts") to CyclicBarrier(threads)
        val answers = together { one, own ->
            List(ROUNDS) { round ->
                gate.await()
                // An exception must not keep the others waiting at the gate.
                runCatching { one.raise(other, mark(round + 1L, "%016x".format(own + 1))) }
            }
        }
        for (round in 0 until ROUNDS) {
            val told = answers.map { it[round].getOrThrow() }.toSet()
            if (told.size > 1) throw Unfit("of revision ${round + 1}, ${told.joinToString(" and ")} were answered")
        }
        expect(open(), other, answers[0].last().getOrThrow())
    }

    private fun durable(name: String) {
        val one = open()
        raise(one, key(name, "a"), mark(5, seal(5)))
        closed(one)
        expect(open(), key(name, "a"), mark(5, seal(5)))
    }

    /** Runs a function in each thread, with a connection and the thread's number, and returns what they return. */
    private fun <T> together(work: (Marks, Int) -> T): List<T> {
        val connections = List(threads) { open() }
        val pool = Executors.newFixedThreadPool(threads)
        try {
            val begun = connections.mapIndexed { own, one -> pool.submit(Callable { runCatching { work(one, own) } }) }
            return begun.map(Future<Result<T>>::get).map { it.getOrThrow() }
        } finally {
            pool.shutdownNow()
        }
    }

    /** Raises a mark and sees which one is there, by the answer and by reading. */
    private fun raise(one: Marks, key: String, mark: String, there: String = mark) {
        val answer = one.raise(key, mark)
        if (answer != there) throw Unfit("$mark was raised: answered $answer, expected $there")
        expect(one, key, there)
    }

    /** Sees which mark is there. */
    private fun expect(one: Marks, key: String, there: String?) {
        val found = one.read(listOf(key))
        if (found != listOfNotNull(there).associateBy { key }) throw Unfit("read ${found[key] ?: found.values}, expected ${there ?: "none"}")
    }

    /** What a store did instead of what it must do. */
    private class Unfit(seen: String) : Exception(seen)

    private companion object {
        fun mark(revision: Long, seal: String) = "%016x".format(revision) + seal

        fun seal(byte: Int) = "%02x".format(byte).repeat(8)

        /** Revisions that rise by little and by much, past the bounds of the numbers that databases have. */
        val RISING = listOf(
            1, 2, 9, 10, 255, 256, 65_536, 0x7fff_ffff, 0x8000_0000, 0x1_0000_0000, 0x20_0000_0000_0000, 0x20_0000_0000_0001,
            0x7fff_ffff_ffff_fffe, 0x7fff_ffff_ffff_ffff,
        )

        /** How many times each connection of the race raises the mark. */
        const val ROUNDS = 32
    }
}

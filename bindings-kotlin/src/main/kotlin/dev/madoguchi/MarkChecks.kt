package dev.madoguchi

import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import java.util.concurrent.Future
import java.util.concurrent.atomic.AtomicBoolean

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
            made("mark-replaced", "`replace` stores a lower mark and no other, which every connection sees and which stays when its own is closed", ::replaced),
            made("mark-seen", "every connection sees a mark at once, also one that has read before that there is none", ::seen),
            made("mark-keys", "keys that look alike, or differ only at their end, have marks of their own; so have the attempts of decoys", ::keys),
            made("mark-many", "one call reads the marks of many rows", ::many),
            made("mark-race", "of many connections that raise one mark at once, the greatest stays and is answered, and readers always find one", ::race),
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

    /** The row of a customer, and that of the customer's attempts. A store may keep the two kinds in two tables. */
    private fun both(check: String, end: String) = listOf("customer/$run-$check-$end", "attempts/$run-$check-$end")

    private fun absent(name: String) {
        val one = open()
        for (key in both(name, "a")) expect(one, key, null)
    }

    private fun exact(name: String) {
        val one = open()
        val seals = listOf("0000000000000000", "ffffffffffffffff", "27225c255f000d0a", "80c328e381820020", "00abcdef00000000")
        for (key in both(name, "a")) seals.forEachIndexed { place, seal -> raise(one, key, mark(place + 1L, seal)) }
    }

    private fun raised(name: String) {
        val one = open()
        // The seal falls while the revision rises.
        for (key in both(name, "a")) for (revision in RISING) raise(one, key, mark(revision, "%016x".format(-revision)))
    }

    private fun kept(name: String) {
        val (one, there) = open() to mark(0x0100_0000_0000, seal(4))
        for (key in both(name, "a")) {
            raise(one, key, there)
            for ((revision, own) in listOf(0xff_ffff_ffff to 9, 2L to 9, 0x0100_0000_0000 to 9, 0x0100_0000_0000 to 1)) {
                raise(one, key, mark(revision, seal(own)), there)
            }
        }
    }

    private fun replaced(name: String) {
        val (both, absent) = both(name, "a") to both(name, "b")
        val one = open()
        for (key in both) raise(one, key, small(9))
        one.replace(both[0], small(3))
        expectBoth(open(), both, small(3), small(9))
        one.replace(both[1], small(2))
        expectBoth(open(), both, small(3), small(2))
        opened.toList().forEach(::closed)
        val other = open()
        expectBoth(other, both, small(3), small(2))
        for (key in both) raise(other, key, small(4))
        other.replace(absent[0], small(1))
        expectBoth(open(), absent, small(1), null)
        other.replace(absent[1], small(2))
        expectBoth(open(), absent, small(1), small(2))
    }

    private fun seen(name: String) {
        val (one, other) = open() to open()
        for (key in both(name, "a")) {
            // What was read before there was a mark must not be kept.
            expect(one, key, null)
            expect(other, key, null)
            for (revision in 1L..64L) {
                val (writer, reader) = if (revision % 2 == 0L) one to other else other to one
                raise(writer, key, mark(revision, seal(7)))
                expect(reader, key, mark(revision, seal(7)))
            }
        }
    }

    private fun keys(name: String) {
        val one = open()
        // The longest names, which differ in their last character.
        val longest = listOf("x", "y").map { it.padStart(NAME_MAX - "$run-$name-".length, '0') }
        val alike = (ALIKE + longest).flatMap { both(name, it) }
        alike.forEachIndexed { place, key ->
            expect(one, key, null)
            raise(one, key, mark(place + 1L, seal(7)))
        }
        alike.forEachIndexed { place, key -> expect(one, key, mark(place + 1L, seal(7))) }
        // The attempts of two decoys, which another run may have marked before.
        val first = run.hashCode()
        val there = listOf(first, first + 1).associate { number ->
            val key = "attempts/~%04x".format(number and 0xffff)
            val last = one.read(listOf(key))[key]?.revision?.toLong(16) ?: 0
            raise(one, key, mark(last + 1, seal(7)))
            key to mark(last + 1, seal(7))
        }
        for ((key, mark) in there) expect(one, key, mark)
    }

    private fun many(name: String) {
        val one = open()
        val rows = List(MANY) { both(name, "%03d".format(it)) }
        // Of each customer one of the two rows has a mark.
        val there = rows.mapIndexed { place, both -> both[place % 2] to mark(place + 1L, seal(8)) }.toMap()
        for ((key, mark) in there) raise(one, key, mark)
        val found = one.read(rows.flatten())
        if (found != there) throw Unfit("${found.size} marks of ${there.size} were read, or others")
    }

    private fun race(name: String) {
        both(name, "a").forEach(::raceOfRevisions)
        both(name, "b").forEach(::raceOfSeals)
        both(name, "c").forEach(::raceOfReaders)
    }

    /** All raise a mark at the same time, each to revisions of its own: the greatest stays. */
    private fun raceOfRevisions(key: String) {
        together { one, own ->
            // A mark that this connection has seen never becomes lower.
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
    }

    /** All raise a mark to the same revisions, each with a seal of its own: one of them is stored, and all are answered with it. */
    private fun raceOfSeals(key: String) {
        val gate = CyclicBarrier(threads)
        val answers = together { one, own ->
            List(ROUNDS) { round ->
                gate.await()
                // An exception must not keep the others waiting at the gate.
                runCatching { one.raise(key, mark(round + 1L, "%016x".format(own + 1))) }
            }
        }
        for (round in 0 until ROUNDS) {
            val told = answers.map { it[round].getOrThrow() }.toSet()
            if (told.size > 1) throw Unfit("of revision ${round + 1}, ${told.joinToString(" and ")} were answered")
        }
        expect(open(), key, answers[0].last().getOrThrow())
    }

    /** One raises and replaces a mark, the others read it: they always find one, and never an older one than before. */
    private fun raceOfReaders(key: String) {
        raise(open(), key, mark(1, seal(7)))
        val (gate, done) = CyclicBarrier(threads) to AtomicBoolean()
        together { one, own ->
            gate.await()
            if (own == 0) {
                try {
                    for (round in 1L..READ_ROUNDS) {
                        one.raise(key, mark(2 * round, seal(7)))
                        one.replace(key, mark(2 * round + 1, seal(7)))
                    }
                } finally {
                    done.set(true)
                }
            }
            var seen = 1L
            do {
                val isLast = done.get()
                val there = one.read(listOf(key))[key]?.revision?.toLong(16)
                if (there == null || there < seen) throw Unfit("revision $seen was there, and then ${there ?: "none"}")
                seen = there
            } while (!isLast)
        }
        expect(open(), key, mark(2 * READ_ROUNDS + 1, seal(7)))
    }

    private fun durable(name: String) {
        val (one, both) = open() to both(name, "a")
        for (key in both) raise(one, key, small(5))
        closed(one)
        expectBoth(open(), both, small(5), small(5))
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

    /** Sees which marks a customer's two rows have. */
    private fun expectBoth(one: Marks, both: List<String>, vararg there: String?) = both.zip(there).forEach { (key, mark) -> expect(one, key, mark) }

    /** Sees which mark is there. */
    private fun expect(one: Marks, key: String, there: String?) {
        val found = one.read(listOf(key))
        if (found != listOfNotNull(there).associateBy { key }) throw Unfit("read ${found[key] ?: found.values}, expected ${there ?: "none"}")
    }

    /** What a store did instead of what it must do. */
    private class Unfit(seen: String) : Exception(seen)

    private companion object {
        fun mark(revision: Long, seal: String) = "%016x".format(revision) + seal

        /** A mark whose bytes say its revision. */
        fun small(revision: Int) = mark(revision.toLong(), seal(revision))

        fun seal(byte: Int) = "%02x".format(byte).repeat(8)

        /** Revisions that rise by little and by much, past the bounds of the numbers that databases have. */
        val RISING = listOf(
            1, 2, 9, 10, 255, 256, 65_536, 0x7fff_ffff, 0x8000_0000, 0x1_0000_0000, 0x20_0000_0000_0000, 0x20_0000_0000_0001,
            0x7fff_ffff_ffff_fffe, 0x7fff_ffff_ffff_ffff,
        )

        /** How many times each connection of the race raises the mark. */
        const val ROUNDS = 32

        /** How many times a mark is raised and replaced while others read it. */
        const val READ_ROUNDS = 64L

        /** Ends of names that a store may confuse: by case, by signs, by the pattern `a_b`, by CRC32 (the numbers), by the hash of Java (`Aa`, `BB`). */
        val ALIKE = listOf("b", "B", "b-1", "b-", "aXb", "a_b", "29685295", "32060020", "Aa", "BB")

        /** The greatest length of a customer's name. */
        const val NAME_MAX = 64

        /** The number of customers whose marks are read in one call. */
        const val MANY = 150
    }
}

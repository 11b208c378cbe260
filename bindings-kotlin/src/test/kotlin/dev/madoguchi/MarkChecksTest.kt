package dev.madoguchi

import java.io.IOException
import java.util.zip.CRC32
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Stores of marks with one mistake each, and the checks that find it (ROW-3). */
class MarkChecksTest {
    /** What is wrong with a store. */
    private enum class Wrong(val check: String) {
        RAISE_ALWAYS_STORES("mark-kept"),
        SAME_REVISION_STORES("mark-kept"),
        COMPARES_THE_SEAL_TOO("mark-kept"),
        LITTLE_ENDIAN("mark-raised"),
        BITS_32("mark-raised"),
        FLOAT("mark-raised"),
        ANSWERS_WHAT_WAS_ASKED("mark-kept"),
        ANSWERS_FROM_BEFORE("mark-raised"),
        FOLDS_CASE("mark-keys"),
        CUTS_SIGNS("mark-keys"),
        ONE_MARK_PER_CUSTOMER("mark-keys"),
        DROPS_DECOYS("mark-keys"),
        ENDS_AT_NUL("mark-exact"),
        UPPER_CASE("mark-exact"),
        STORED_AS_A_NUMBER("mark-exact"),
        READS_EIGHT("mark-many"),
        ZEROS_FOR_NONE("mark-absent"),
        PER_CONNECTION("mark-seen"),
        SNAPSHOT("mark-seen"),
        TWO_STEPS("mark-race"),
        ANSWERS_BY_FIRST_LOOK("mark-race"),
        REPLACE_RAISES("mark-replaced"),
        REPLACE_INSERTS_NOTHING("mark-replaced"),
        REPLACE_UNCOMMITTED("mark-replaced"),
        ENDS_WITH_CONNECTIONS("mark-durable"),
        ABSENCE_CACHED("mark-seen"),
        KEY_OF_64_BYTES("mark-keys"),
        KEY_BY_CRC_32("mark-keys"),
        KEY_BY_JAVAS_HASH("mark-keys"),
        KEY_AS_A_PATTERN("mark-keys"),
        DECOYS_SHARE_ONE("mark-keys"),
        READS_64("mark-many"),
        DELETES_THEN_INSERTS("mark-race"),
        REPLACE_DELETES_FIRST("mark-race"),
        REPLACE_DROPS_THE_OTHER("mark-replaced"),
        KEEPS_THE_FIRST_SEAL("mark-exact"),
        SATURATES("mark-raised"),
        RAISE_GOES_DOWN("mark-kept"),
    }

    /** The marks, and the number of connections. */
    private class Table {
        val marks = mutableMapOf<String, String>()
        var connections = 0

        /** Is held by a raise that takes two steps. */
        val raising = Any()
    }

    private class Connection(private val wrong: Wrong?, private val table: Table) : Marks {
        /** What this connection saw when it was opened, and what it wrote. */
        private val seen = synchronized(table) { table.connections++; table.marks.toMutableMap() }

        /** What was replaced and not committed: only this connection sees it. */
        private val replaced = mutableMapOf<String, String>()

        /** The rows that had no mark when this connection read them. */
        private val absent = mutableSetOf<String>()

        private fun name(key: String) = when (wrong) {
            Wrong.KEY_OF_64_BYTES -> key.take(64)
            Wrong.KEY_BY_CRC_32 -> "%08x".format(CRC32().apply { update(key.toByteArray()) }.value)
            Wrong.KEY_BY_JAVAS_HASH -> "%08x".format(key.hashCode())
            Wrong.DECOYS_SHARE_ONE -> if ('~' in key) "attempts/~" else key
            Wrong.FOLDS_CASE -> key.lowercase()
            Wrong.CUTS_SIGNS -> key.trimEnd('-')
            Wrong.ONE_MARK_PER_CUSTOMER -> key.substringAfter('/')
            else -> key
        }

        private fun number(mark: String) = mark.take(16).toLong(16)

        /** Whether a mark is greater than the one there. */
        private fun isGreater(mark: String, there: String) = when (wrong) {
            Wrong.RAISE_ALWAYS_STORES -> true
            Wrong.RAISE_GOES_DOWN -> number(mark) != number(there)
            Wrong.SAME_REVISION_STORES -> number(mark) >= number(there)
            Wrong.COMPARES_THE_SEAL_TOO -> mark > there
            Wrong.LITTLE_ENDIAN -> java.lang.Long.compareUnsigned(number(mark).reverse(), number(there).reverse()) > 0
            Wrong.BITS_32 -> number(mark).toInt().toUInt() > number(there).toInt().toUInt()
            Wrong.FLOAT -> number(mark).toDouble() > number(there).toDouble()
            else -> number(mark) > number(there)
        }

        private fun Long.reverse() = java.lang.Long.reverseBytes(this)

        private fun stored(mark: String) = when (wrong) {
            Wrong.ENDS_AT_NUL -> mark.take(16) + mark.drop(16).chunked(2).takeWhile { it != "00" }.joinToString("").padEnd(16, '0')
            Wrong.UPPER_CASE -> mark.uppercase()
            Wrong.SATURATES -> "%016x".format(minOf(number(mark), 0x7fff_ffffL)) + mark.drop(16)
            Wrong.STORED_AS_A_NUMBER -> mark.trimStart('0').ifEmpty { "0" }
            else -> mark
        }

        /** Stores a mark in two steps. Others read while it is away. */
        private fun deleteAndInsert(name: String, mark: String) {
            synchronized(table) { table.marks -= name }
            Thread.sleep(0, 100_000)
            synchronized(table) { table.marks[name] = mark }
        }

        /** The mark under a key, if a connection that has these marks finds one. */
        private fun under(key: String, marks: Map<String, String>) = when (wrong) {
            Wrong.KEY_AS_A_PATTERN -> marks.toSortedMap().entries.find { Regex(key.replace('_', '.')).matches(it.key) }?.value
            Wrong.ABSENCE_CACHED -> if (key in absent) null else marks[key].also { if (it == null) absent += key }
            else -> replaced[name(key)] ?: marks[name(key)]
        }

        override fun read(keys: List<String>): Map<String, String> = synchronized(table) {
            val from = if (wrong == Wrong.SNAPSHOT) seen else table.marks
            val none = if (wrong == Wrong.ZEROS_FOR_NONE) "0".repeat(32) else null
            val there = keys.mapNotNull { key -> (under(key, from) ?: none)?.let { key to it } }
            val most = when (wrong) {
                Wrong.READS_EIGHT -> 8
                Wrong.READS_64 -> 64
                else -> there.size
            }
            there.take(most).toMap()
        }

        override fun raise(key: String, mark: String): String {
            val name = name(key)
            if (wrong == Wrong.DROPS_DECOYS && "~" in key) return mark
            absent -= key
            if (wrong == Wrong.DELETES_THEN_INSERTS) {
                synchronized(table.raising) {
                    val there = synchronized(table) { table.marks[name] }
                    if (there != null && !isGreater(mark, there)) return there
                    deleteAndInsert(name, mark)
                    return mark
                }
            }
            val before = synchronized(table) {
                table.marks += replaced // the transaction that was open ends
                replaced.clear()
                table.marks[name]
            }
            if (wrong == Wrong.TWO_STEPS || wrong == Wrong.ANSWERS_BY_FIRST_LOOK) Thread.sleep(0, 50_000)
            return synchronized(table) {
                val compared = if (wrong == Wrong.TWO_STEPS) before else table.marks[name]
                if (compared == null || isGreater(mark, compared.padStart(32, '0'))) {
                    val kept = if (wrong == Wrong.KEEPS_THE_FIRST_SEAL && compared != null) mark.take(16) + compared.drop(16) else stored(mark)
                    table.marks[name] = kept
                    seen[name] = kept
                }
                when (wrong) {
                    Wrong.ANSWERS_WHAT_WAS_ASKED -> mark
                    Wrong.ANSWERS_FROM_BEFORE -> before ?: mark
                    Wrong.ANSWERS_BY_FIRST_LOOK -> before?.takeIf { number(it) >= number(mark) } ?: mark
                    else -> table.marks.getValue(name)
                }
            }
        }

        override fun replace(key: String, mark: String) {
            if (wrong == Wrong.REPLACE_RAISES) {
                raise(key, mark)
                return
            }
            absent -= key
            if (wrong == Wrong.DELETES_THEN_INSERTS || wrong == Wrong.REPLACE_DELETES_FIRST) {
                synchronized(table.raising) { deleteAndInsert(key, mark) }
                return
            }
            synchronized(table) {
                val name = name(key)
                if (wrong == Wrong.REPLACE_UNCOMMITTED) {
                    replaced[name] = stored(mark)
                } else if (wrong != Wrong.REPLACE_INSERTS_NOTHING || name in table.marks) {
                    table.marks[name] = stored(mark)
                    seen[name] = stored(mark)
                }
                if (wrong == Wrong.REPLACE_DROPS_THE_OTHER) {
                    table.marks -= (if (key.startsWith("customer/")) "attempts/" else "customer/") + key.substringAfter('/')
                }
            }
        }

        override fun close() = synchronized(table) {
            if (--table.connections == 0 && wrong == Wrong.ENDS_WITH_CONNECTIONS) table.marks.clear()
        }
    }

    /** A table for each kind of rows, of which that of the attempts has a mistake. */
    private class Kinds(wrong: Wrong?, attempts: Table, customers: Table) : Marks {
        private val attempts = Connection(wrong, attempts)
        private val customers = Connection(null, customers)

        private fun of(key: String) = if (key.startsWith("attempts/")) attempts else customers

        override fun read(keys: List<String>) = keys.flatMap { of(it).read(listOf(it)).toList() }.toMap()

        override fun raise(key: String, mark: String) = of(key).raise(key, mark)

        override fun replace(key: String, mark: String) = of(key).replace(key, mark)

        override fun close() {
            attempts.close()
            customers.close()
        }
    }

    private fun failed(wrong: Wrong?): Set<String> {
        val table = Table()
        val report = Conformance.checkMarks("wrong", 16) { Connection(wrong, if (wrong == Wrong.PER_CONNECTION) Table() else table) }
        assertEquals(0, table.connections)
        return report.failed()
    }

    private fun failedOfAttempts(wrong: Wrong?): Set<String> {
        val (attempts, customers) = Table() to Table()
        return Conformance.checkMarks("wrong", 16) { Kinds(wrong, attempts, customers) }.failed()
    }

    private fun MarkReport.failed() = checks.filter { it.finding != Finding.Passed }.map { it.name }.toSet()

    @Test
    fun `row 3 each wrong store of marks is found`() {
        assertEquals(emptySet<String>(), failed(null))
        for (wrong in Wrong.entries) {
            val checks = failed(wrong)
            assertTrue(wrong.check in checks) { "$wrong is found by $checks" }
        }
        // Every check finds a mistake, and has the name that it has in the kit.
        val names = Conformance.checkMarks("a1", 2) { MemoryMarks() }.checks.map { it.name }
        assertEquals(names.toSet(), Wrong.entries.map { it.check }.toSet())
        val kit = Tree.file("host-kit/src/marks/check.rs").readText()
        assertEquals(Regex("=> \"(mark-[a-z]+)\"").findAll(kit).map { it.groupValues[1] }.toList(), names)
    }

    @Test
    fun `row 3 a store that is wrong for attempts alone is found`() {
        assertEquals(emptySet<String>(), failedOfAttempts(null))
        val mistakes = listOf(
            Wrong.ZEROS_FOR_NONE, Wrong.KEEPS_THE_FIRST_SEAL, Wrong.SATURATES, Wrong.RAISE_GOES_DOWN, Wrong.REPLACE_RAISES, Wrong.SNAPSHOT,
            Wrong.ANSWERS_BY_FIRST_LOOK, Wrong.ENDS_WITH_CONNECTIONS,
        )
        for (wrong in mistakes) {
            val checks = failedOfAttempts(wrong)
            assertTrue(wrong.check in checks) { "$wrong is found by $checks" }
        }
    }

    @Test
    fun `row 3 marks in memory are fit, and a store that fails is not`() {
        val marks = MemoryMarks()
        val report = Conformance.checkMarks("a1", 16) { marks }
        assertTrue(report.isFit) { "$report" }
        assertEquals(List(10) { "passed" }, report.toString().lines().map { it.substringBefore(' ') })
        assertNull(report.finding("fast"))
        val away = Conformance.checkMarks("a1", 2) { throw IOException("no route\n\tto the database") }
        assertFalse(away.isFit)
        assertEquals(Finding.Failed("the store failed: java.io.IOException: no route to the database"), away.finding("mark-race"))
        assertTrue(away.toString().startsWith("FAILED      mark-absent: the store failed: java.io.IOException: no route to the database\n"))
        val stuck = Conformance.checkMarks("a1", 2) {
            object : Marks by MemoryMarks() {
                override fun close() = throw IOException("it does not close")
            }
        }
        assertEquals(Finding.Failed("the store failed: java.io.IOException: it does not close"), stuck.finding("mark-absent"))
        // A store that fails in one thread of the race does not hold the others.
        val one = object : Marks by marks {
            override fun raise(key: String, mark: String) = if (mark.endsWith("0000000000000002")) throw IOException("busy") else marks.raise(key, mark)
        }
        assertEquals(Finding.Failed("the store failed: java.io.IOException: busy"), Conformance.checkMarks("a2", 8) { one }.finding("mark-race"))
        for (run in listOf("", "a b", "a.b", "abcdefghij123", "\ud83c")) {
            val refused = assertThrows(MadoguchiException.BadRequest::class.java) { Conformance.checkMarks(run, 2) { marks } }
            assertEquals(listOf(1811 to "run"), refused.errors.map { it.code to it.field })
        }
    }
}

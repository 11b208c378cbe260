package dev.madoguchi

import java.io.IOException
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
    }

    /** The marks, and the number of connections. */
    private class Table {
        val marks = mutableMapOf<String, String>()
        var connections = 0
    }

    private class Connection(private val wrong: Wrong?, private val table: Table) : Marks {
        /** What this connection saw when it was opened, and what it wrote. */
        private val seen = synchronized(table) { table.connections++; table.marks.toMutableMap() }

        /** What was replaced and not committed: only this connection sees it. */
        private val replaced = mutableMapOf<String, String>()

        private fun name(key: String) = when (wrong) {
            Wrong.FOLDS_CASE -> key.lowercase()
            Wrong.CUTS_SIGNS -> key.trimEnd('-')
            Wrong.ONE_MARK_PER_CUSTOMER -> key.substringAfter('/')
            else -> key
        }

        private fun number(mark: String) = mark.take(16).toLong(16)

        /** Whether a mark is greater than the one there. */
        private fun isGreater(mark: String, there: String) = when (wrong) {
            Wrong.RAISE_ALWAYS_STORES -> true
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
            Wrong.STORED_AS_A_NUMBER -> mark.trimStart('0').ifEmpty { "0" }
            else -> mark
        }

        override fun read(keys: List<String>): Map<String, String> = synchronized(table) {
            val from = if (wrong == Wrong.SNAPSHOT) seen else table.marks
            val none = if (wrong == Wrong.ZEROS_FOR_NONE) "0".repeat(32) else null
            val there = keys.mapNotNull { key -> (replaced[name(key)] ?: from[name(key)] ?: none)?.let { key to it } }
            there.take(if (wrong == Wrong.READS_EIGHT) 8 else there.size).toMap()
        }

        override fun raise(key: String, mark: String): String {
            val name = name(key)
            if (wrong == Wrong.DROPS_DECOYS && "~" in key) return mark
            val before = synchronized(table) {
                table.marks += replaced // the transaction that was open ends
                replaced.clear()
                table.marks[name]
            }
            if (wrong == Wrong.TWO_STEPS || wrong == Wrong.ANSWERS_BY_FIRST_LOOK) Thread.sleep(0, 50_000)
            return synchronized(table) {
                val compared = if (wrong == Wrong.TWO_STEPS) before else table.marks[name]
                if (compared == null || isGreater(mark, compared.padStart(32, '0'))) {
                    table.marks[name] = stored(mark)
                    seen[name] = stored(mark)
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
            synchronized(table) {
                val name = name(key)
                if (wrong == Wrong.REPLACE_UNCOMMITTED) {
                    replaced[name] = stored(mark)
                } else if (wrong != Wrong.REPLACE_INSERTS_NOTHING || name in table.marks) {
                    table.marks[name] = stored(mark)
                    seen[name] = stored(mark)
                }
            }
        }

        override fun close() = synchronized(table) {
            if (--table.connections == 0 && wrong == Wrong.ENDS_WITH_CONNECTIONS) table.marks.clear()
        }
    }

    private fun failed(wrong: Wrong?): Set<String> {
        val table = Table()
        val report = Conformance.checkMarks("wrong", 16) { Connection(wrong, if (wrong == Wrong.PER_CONNECTION) Table() else table) }
        assertEquals(0, table.connections)
        return report.checks.filter { it.finding != Finding.Passed }.map { it.name }.toSet()
    }

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

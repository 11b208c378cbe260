package dev.madoguchi

/**
 * One connection to a bank's store of high-water marks (ROW-3); each thread has its own. It is another store than that of the rows, under other
 * rights: whoever can put back a row must not be able to put back its mark.
 *
 * A mark is a text of 32 hexadecimal digits ([RowMarks.of]); the first 16 are the revision. [Conformance.checkMarks] tests such a store.
 */
interface Marks : AutoCloseable {
    /** Returns the existing marks of these rows by their keys, as last stored by any connection. */
    @Throws(Exception::class)
    fun read(keys: List<String>): Map<String, String>

    /**
     * Stores a mark if there is none, or if the first 16 digits of the one there are lower, in one step, and returns the mark that is there now. It is
     * durable when the call returns.
     */
    @Throws(Exception::class)
    fun raise(key: String, mark: String): String

    /** Stores a mark, whatever mark is there. It is durable when the call returns. */
    @Throws(Exception::class)
    fun replace(key: String, mark: String)

    /** Releases the connection. */
    @Throws(Exception::class)
    override fun close()
}

/** Marks in memory, for tests and examples. One object serves every connection of every thread; [close] does nothing. */
class MemoryMarks : Marks {
    private val marks = mutableMapOf<String, String>()

    override fun read(keys: List<String>): Map<String, String> =
        synchronized(marks) { marks.filterKeys { it in keys } }

    override fun raise(key: String, mark: String): String =
        synchronized(marks) {
            val there = marks[key]
            if (there == null || there.revision < mark.revision) marks[key] = mark
            marks.getValue(key)
        }

    override fun replace(key: String, mark: String): Unit =
        synchronized(marks) { marks[key] = mark }

    override fun close() = Unit
}

/** The digits of a mark that are the revision. As texts they have the order of the revisions. */
internal val String.revision: String
    get() = take(REVISION_DIGITS)

private const val REVISION_DIGITS = 16

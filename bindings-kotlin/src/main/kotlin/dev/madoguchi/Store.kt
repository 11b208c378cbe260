package dev.madoguchi

import java.time.Instant

/**
 * One connection to a bank's store of rows and messages; each thread has its own. docs/host.md has the tables and the statements.
 *
 * After an exception of [commit] it is unknown whether the commit took place, and [drive] finds out. So the next call must work as soon as
 * the database does: on a new connection, if this one is broken.
 */
interface Store : AutoCloseable {
    /** Returns the rows with these keys that exist, in any sequence, as they were last committed by any connection. */
    @Throws(Exception::class)
    fun load(keys: List<String>): List<RowInput>

    /**
     * Makes all rows and messages durable in one separate transaction, which no failure of the bank's own work rolls back. Returns false,
     * and writes nothing, if a row has another revision than [WriteRecord.expected],
     * or a required row another one than [RequireRecord.revision].
     *
     * A deadlock, a serialisation failure and a lock that could not be obtained are conflicts too, once they are rolled back.
     */
    @Throws(Exception::class)
    fun commit(commit: Need.Commit): Boolean

    /**
     * Returns the messages with these names that any connection has committed, sent or not, in the sequence in which they are to be sent.
     * By such a message an act finds out whether a commit took place whose answer was lost, so a message is kept for at least a day after it
     * was sent.
     */
    @Throws(Exception::class)
    fun outbox(ids: List<String>): List<StoredMessage>

    /**
     * Returns one page of the rows whose `wakeAt` is not after [now], in the order of [DueRow], at most [most].
     *
     * @param last the last row of the previous page: only rows after it are returned; null for the first page.
     */
    @Throws(Exception::class)
    fun due(now: Instant, last: DueRow?, most: Int): List<DueRow>

    /**
     * Returns one page of the keys of all rows, in the order of the keys' bytes, at most [most]. By this list a host seals every row anew
     * ([Engine.reseal]) before it retires a key.
     *
     * @param last the last key of the previous page: only keys after it are returned; null for the first page.
     */
    @Throws(Exception::class)
    fun keys(last: String?, most: Int): List<String>

    /** Deletes the rows whose `purgeAt` is not after [now], and no messages, and returns how many rows it deleted. */
    @Throws(Exception::class)
    fun purge(now: Instant): Long

    /** Releases the connection. */
    @Throws(Exception::class)
    override fun close()
}

/**
 * A store refuses, and no retry can change that: [drive] ends the act with it at once, also while a commit is in doubt. [Marked] throws it, and your own
 * store may.
 */
class StoreRefusedException(message: String) : IllegalStateException(message)

/**
 * A due row. Due rows are ordered by [wakeAt], and rows of one instant by the bytes of their keys.
 *
 * @property wakeAt since when it is due.
 * @property key its key.
 */
data class DueRow(val wakeAt: Instant, val key: String) : Comparable<DueRow> {
    // Keys are ASCII, so their characters have the order of their bytes.
    override fun compareTo(other: DueRow): Int = compareValuesBy(this, other, DueRow::wakeAt, DueRow::key)

    /** Shows no key, because a key can contain a login ID. */
    override fun toString(): String = "DueRow(wakeAt=$wakeAt, key=…)"
}

/**
 * A message as the outbox stores it.
 *
 * @property id its name, by which receivers recognise a message that was sent twice.
 * @property json its contents, one JSON object without a line break; absent fields are left out.
 */
data class StoredMessage(val id: String, val json: String) {
    /** Shows no part of the message, because the name contains a row's key, and the contents a customer. */
    override fun toString(): String = "StoredMessage(id=…, json=…)"

    /** Writes messages. */
    companion object {
        /** Makes the text of a message of a commit. */
        @JvmStatic
        fun of(message: MessageRecord): StoredMessage =
            message.run { StoredMessage(id, json(mapOf("id" to id, "notice" to notice, "audit" to audit, "mac" to mac))) }
    }
}

private fun json(value: Any?): String =
    when (value) {
        is NoticeRecord -> value.run {
            val about = mapOf("kind" to kind.word, "subject" to subject, "to" to to, "at" to at)
            json(about + mapOf("reference" to reference, "facts" to facts))
        }
        is AuditEntry -> value.run {
            val about = mapOf("at" to at, "event" to event.word, "subject" to subject, "session" to session, "operator" to operator)
            json(about + mapOf("rules" to rules, "facts" to facts, "profile" to profile))
        }
        is Fact -> json(mapOf("name" to value.name, "value" to value.value))
        is Map<*, *> -> value.filterValues { it != null }.entries.joinToString(",", "{", "}") { "${json(it.key)}:${json(it.value)}" }
        is List<*> -> value.joinToString(",", "[", "]") { json(it) }
        is Instant -> json(inJapan(value))
        else -> value.toString().map(::escaped).joinToString("", "\"", "\"")
    }

private fun escaped(char: Char): String =
    when (char) {
        '"' -> "\\\""
        '\\' -> "\\\\"
        '\b' -> "\\b"
        '\u000c' -> "\\f"
        '\n' -> "\\n"
        '\r' -> "\\r"
        '\t' -> "\\t"
        in '\u0000'..'\u001f' -> "\\u%04x".format(char.code)
        else -> char.toString()
    }

package dev.madoguchi

import java.time.Instant

/**
 * One connection to where a bank keeps rows and messages; each thread has its own. docs/host.md has the tables and the statements.
 *
 * What a call throws is thrown on to who drives the act: whether it happened is not known then, and the act is thrown away.
 */
interface Store : AutoCloseable {
    /** The rows of these keys, those that exist, in any order, as they were last committed by anybody. */
    @Throws(Exception::class)
    fun load(keys: List<String>): List<RowInput>

    /**
     * Makes all rows and messages durable in one transaction of its own, which no failure of the bank's own work undoes; false, and
     * nothing written, where a row has another revision than [WriteRecord.expected].
     *
     * A deadlock, a serialisation failure and a lock that could not be had are such a conflict too, once they are rolled back.
     */
    @Throws(Exception::class)
    fun commit(commit: Need.Commit): Boolean

    /** The keys of the rows whose `wakeAt` is not after [now], the longest due first, at most so many. */
    @Throws(Exception::class)
    fun due(now: Instant, most: Int): List<String>

    /** Deletes the rows whose `purgeAt` is not after [now], and no message, and tells how many they were. */
    @Throws(Exception::class)
    fun purge(now: Instant): Long

    /** Gives the connection back. */
    @Throws(Exception::class)
    override fun close()
}

/**
 * A message as the outbox keeps it.
 *
 * @property id its name, by which a message that was sent twice is known.
 * @property json its content, one JSON object without a line break; what is absent is left out.
 */
data class StoredMessage(val id: String, val json: String) {
    /** Nothing of it: the name names a row, and the content a customer. */
    override fun toString(): String = "StoredMessage(id=…, json=…)"

    /** How messages are written. */
    companion object {
        /** A message of a commit as text. */
        @JvmStatic
        fun of(message: MessageRecord): StoredMessage =
            StoredMessage(message.id, json(mapOf("id" to message.id, "notice" to message.notice, "audit" to message.audit)))
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
        is FactRecord -> json(mapOf("name" to value.name, "value" to value.value))
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

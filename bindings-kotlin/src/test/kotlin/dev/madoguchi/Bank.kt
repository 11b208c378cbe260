package dev.madoguchi

import java.io.File
import java.sql.Connection
import java.sql.DriverManager
import java.sql.PreparedStatement
import java.sql.ResultSet
import java.time.Instant

/** The statements of a store. */
data class Statements(
    val tables: String,
    val load: String,
    val require: String,
    val insert: String,
    val update: String,
    val say: String,
    val due: String,
    val purge: String,
    val sent: String,
    val message: String,
    val keys: String,
) {
    companion object {
        /** The statements of docs/host.md, in the sequence of the page. */
        val PAGE: Statements = Regex("^```sql\n(.*?)^```", setOf(RegexOption.MULTILINE, RegexOption.DOT_MATCHES_ALL))
            .findAll(Tree.file("docs/host.md").readText()).map { it.groupValues[1].trim().removeSuffix(";") }.toList()
            .also { check(it.size == 12) { "the page has ${it.size} blocks of SQL" } }
            .let { Statements(it[0], it[1], it[2], it[3], it[4], it[5], it[6], it[7], it[9], it[10], it[11]) }
    }
}

/** A connection to a bank on SQLite, as described in docs/host.md. */
open class Bank(file: File, private val sql: Statements = Statements.PAGE, settings: String = "FULL") : TestStore {
    protected val connection: Connection = DriverManager.getConnection("jdbc:sqlite:$file")

    init {
        execute("PRAGMA busy_timeout = 30000")
        execute("PRAGMA journal_mode = WAL")
        execute("PRAGMA synchronous = $settings")
        sql.tables.split(';').forEach(::execute)
    }

    val isClosed: Boolean
        get() = connection.isClosed

    override fun load(keys: List<String>): List<RowInput> = keys.flatMap { key ->
        query(sql.load, mapOf("key" to key)) { RowInput(key, it.getLong(1), it.getBytes(2)) }
    }

    override fun commit(commit: Need.Commit): Boolean {
        execute("BEGIN IMMEDIATE")
        try {
            return staged(commit, Int.MAX_VALUE).also { execute(if (it) "COMMIT" else "ROLLBACK") }
        } catch (error: Exception) {
            runCatching { execute("ROLLBACK") }
            throw error
        }
    }

    override fun due(now: Instant, last: DueRow?, most: Int): List<DueRow> {
        val after = mapOf("last_wake_at" to (last?.wakeAt?.toEpochMilli() ?: Long.MIN_VALUE), "last_key" to last?.key.orEmpty())
        return query(sql.due, mapOf("now" to now.toEpochMilli(), "most" to most) + after) {
            DueRow(Instant.ofEpochMilli(it.getLong(1)), it.getString(2))
        }
    }

    override fun keys(last: String?, most: Int): List<String> =
        query(sql.keys, mapOf("last_key" to last.orEmpty(), "most" to most)) { it.getString(1) }

    override fun purge(now: Instant): Long = update(sql.purge, mapOf("now" to now.toEpochMilli())).toLong()

    override fun outbox(ids: List<String>): List<StoredMessage> =
        ids.flatMap { id -> query(sql.message, mapOf("id" to id)) { it.getLong(1) to StoredMessage(it.getString(2), it.getString(3)) } }
            .sortedBy { it.first }.map { it.second }

    override fun relay(ids: List<String>): Boolean = ids.all { update(sql.sent, mapOf("id" to it, "now" to 0L)) == 1 }

    override fun crash(commit: Need.Commit, after: Int): Boolean {
        execute("BEGIN IMMEDIATE")
        staged(commit, after)
        connection.close()
        return true
    }

    override fun close() = connection.close()

    /** Writes rows, then messages, at most `most` of them; false at the first row that has another revision, also of those that are only required. */
    protected open fun staged(commit: Need.Commit, most: Int): Boolean {
        if (!commit.requires.all(::holds)) return false
        if (!commit.writes.take(most).all(::put)) return false
        commit.outbox.take(maxOf(most - commit.writes.size, 0)).forEach(::say)
        return true
    }

    /** Whether a row that was read still has its revision; the transaction has the write lock already. */
    protected open fun holds(own: RequireRecord): Boolean =
        own.revision == (query(sql.require, mapOf("key" to own.key)) { it.getLong(1) }.singleOrNull() ?: 0L)

    protected open fun put(write: WriteRecord): Boolean {
        val row = mapOf("key" to write.key, "expected" to write.expected, "revision" to write.revision, "bytes" to write.bytes)
        val times = mapOf("wake_at" to write.wakeAt?.toEpochMilli(), "purge_at" to write.purgeAt?.toEpochMilli())
        return update(if (write.expected == 0L) sql.insert else sql.update, row + times) == 1
    }

    protected open fun say(message: MessageRecord) {
        StoredMessage.of(message).run { update(sql.say, mapOf("id" to id, "json" to json)) }
    }

    protected fun execute(statement: String) {
        connection.createStatement().use { it.execute(statement) }
    }

    private fun update(statement: String, values: Map<String, Any?>): Int = filled(statement, values) { it.executeUpdate() }

    private fun <T> query(statement: String, values: Map<String, Any?>, row: (ResultSet) -> T): List<T> =
        filled(statement, values) { asked ->
            asked.executeQuery().use { found -> generateSequence { if (found.next()) row(found) else null }.toList() }
        }

    private fun <T> filled(statement: String, values: Map<String, Any?>, run: (PreparedStatement) -> T): T =
        connection.prepareStatement(statement).use { prepared ->
            val names = Regex(":([a-z_]+)").findAll(statement).map { it.groupValues[1] }.distinct()
            names.forEachIndexed { place, name -> prepared.setObject(place + 1, values.getValue(name)) }
            run(prepared)
        }
}

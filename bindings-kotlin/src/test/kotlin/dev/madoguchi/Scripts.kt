package dev.madoguchi

import java.io.IOException
import java.security.MessageDigest
import java.time.Instant
import java.time.OffsetDateTime
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonPrimitive

/** A store in memory; each row keeps its state before its last write. */
class Memory : Store, Hsm {
    private class Kept(var now: RowInput, val before: RowInput?)

    private val rows = sortedMapOf<String, Kept>()

    /** The keys of all rows. */
    val keys: List<String> get() = rows.keys.toList()

    /** The messages of the commits, one word each. */
    val outbox = mutableListOf<String>()

    /** All messages, by their names. */
    val messages = mutableMapOf<String, StoredMessage>()

    /** Those that no relay has checked yet. */
    val unsent = mutableListOf<StoredMessage>()

    /** The answers to commits are lost: each takes place (`kept`), or the first, the third, … does not (`gone`). */
    var lost: String? = null
        set(value) {
            field = value
            commits = 0
        }
    private var commits = 0

    /** The HSM has another key (`wrong`), or encrypts with that key and decrypts with its own (`torn`). */
    var hsm: String? = null

    /** What the HSM was asked for, one text for each need. */
    val asked = mutableListOf<String>()

    override fun answers(blocks: List<HsmBlockRecord>): List<ByteArray> {
        asked += listOf(HsmWork.DECRYPT, HsmWork.ENCRYPT).mapNotNull { work ->
            blocks.count { it.work == work }.takeIf { it > 0 }?.let { "${work.word} $it" }
        }.joinToString(" ")
        return blocks.map { block ->
            val isOther = hsm == "wrong" || hsm == "torn" && block.work == HsmWork.ENCRYPT
            val key = if (isOther) block.pepper.inv() else block.pepper
            val turned = ByteArray(block.bytes.size) { (block.bytes[it].toInt() xor block.context[it % 32].toInt() xor key).toByte() }
            if (block.work == HsmWork.ENCRYPT) turned + block.pepper.toByte() else turned.copyOf(turned.size - 1)
        }
    }

    override fun load(keys: List<String>): List<RowInput> = keys.mapNotNull { rows[it]?.now }

    override fun commit(commit: Need.Commit): Boolean {
        if (lost == "gone" && commits++ % 2 == 0) throw IOException("the answer is lost")
        if (commit.writes.any { it.expected != (rows[it.key]?.now?.revision ?: 0L) }) return false
        if (commit.requires.any { it.revision != (rows[it.key]?.now?.revision ?: 0L) }) return false
        for (write in commit.writes) {
            rows[write.key] = Kept(RowInput(write.key, write.revision, write.bytes), rows[write.key]?.now)
        }
        outbox += commit.outbox.map { told(it) }
        unsent += commit.outbox.map { StoredMessage.of(it) }
        messages += unsent.associateBy { it.id }
        if (lost == "kept") throw IOException("the answer is lost")
        return true
    }

    override fun outbox(ids: List<String>): List<StoredMessage> = ids.mapNotNull { messages[it] }

    override fun due(now: Instant, last: DueRow?, most: Int): List<DueRow> = emptyList()

    override fun keys(last: String?, most: Int): List<String> = keys.filter { last == null || it > last }.take(most)

    override fun purge(now: Instant): Long = 0

    override fun close() = Unit

    private fun told(message: MessageRecord): String =
        message.notice?.let { "notice:${it.kind.word}" } ?: "audit:${message.audit!!.event.word}"

    /** Changes a row behind the library's back. */
    fun change(what: String, key: String, step: JsonObject) {
        val row = rows.getValue(key)
        when (what) {
            "tamper" -> {
                val bytes = row.now.bytes.clone()
                val place = step.getValue("byte").jsonPrimitive.int
                bytes[place] = (bytes[place].toInt() xor 1).toByte()
                row.now = row.now.copy(bytes = bytes)
            }
            "rollback" -> row.now = row.now.copy(bytes = row.before!!.bytes)
            "restore" -> row.now = row.before!!
            "swap" -> {
                val other = rows.getValue(step.getValue("with").jsonPrimitive.content)
                val bytes = row.now.bytes
                row.now = row.now.copy(bytes = other.now.bytes)
                other.now = other.now.copy(bytes = bytes)
            }
            else -> throw IllegalArgumentException("`$what` is no change of rows")
        }
    }
}

/** Plays a script of the vectors, typed if the types can express a request. The README of the vectors describes the steps. */
class Stage(private var text: String, private val typed: Boolean) : AutoCloseable {
    private val store = Memory()
    private val browsers = mutableMapOf<String, MutableMap<String, JsonElement>>()
    private val held = mutableMapOf<String, Pair<Act, String>>()
    private var steps = 0

    /** The numbers of the peppers in the HSM, in the order in which they were in force; the last one is. */
    private var hsmPeppers = emptyList<Int>()
    private var engine = open()

    /** The number of acts that were made from records. */
    var typedActs = 0
        private set

    /** Plays steps up to the first that does not match; returns what does not match. */
    fun play(script: JsonArray): List<String> {
        for (step in steps(script, steps)) {
            steps++
            val misses = step(step)
            if (misses.isNotEmpty()) return misses.map { "step $steps: $it" }
        }
        return emptyList()
    }

    /** Whether no act is held, as must be at the end of a prelude. */
    fun holdsNothing(): Boolean = held.isEmpty()

    override fun close() {
        held.values.forEach { it.first.close() }
        engine.close()
    }

    private fun step(step: JsonObject): List<String> {
        val kind = requireNotNull(step.keys.singleOrNull { it in MAY }) { "a step is one of ${MAY.keys}: ${step.keys}" }
        val must = if (kind == "rows") setOf("row") + CHANGES.getValue(step.text("rows")!!) else emptySet()
        val known = setOf("at", kind) + must + MAY.getValue(kind)
        require(known.containsAll(step.keys) && step.keys.containsAll(must + "at")) { "keys of a step: ${step.keys}" }
        val ends = step.keys.intersect(setOf("want", "contains"))
        require("hold" !in step || ends.isEmpty() && "error" !in step) { "a held act has not ended" }
        require(step.text("lost") in setOf(null, "kept", "gone") && ("lost" !in step || "hold" !in step)) { "`lost` of a step" }
        require("error" !in step || ends.isEmpty()) { "what ended with an error has no outcome" }
        val now = OffsetDateTime.parse(step.text("at")).toInstant()
        store.outbox.clear()
        store.lost = step.text("lost")
        require(step.text("hsm") in setOf(null, "wrong", "torn")) { "`hsm` of a step" }
        store.hsm = step.text("hsm")
        store.asked.clear()
        when (kind) {
            "act" -> return act(step, now)
            "resume" -> {
                val (act, browser) = requireNotNull(held.remove(step.text("resume"))) { "no such act is held" }
                return ended(step, browser) {
                    act.committed(now)
                    driven(act, now)
                }
            }
            "drop" -> requireNotNull(held.remove(step.text("drop"))) { "no such act is held" }.first.close()
            "rows" -> store.change(step.text("rows")!!, step.text("row")!!, step)
            "accept_patch" -> {
                engine.close()
                engine = Profile.load(Vectors.patched(text, step.getValue(kind) as JsonArray)).use { open(it) }
            }
            "hsm_pepper" -> {
                val number = step.getValue(kind).jsonPrimitive.int
                hsmPeppers = hsmPeppers - number + number
                engine.close()
                engine = open()
            }
            else -> {
                text = Vectors.patched(text, step.getValue(kind) as JsonArray)
                engine.close()
                engine = open()
            }
        }
        return emptyList()
    }

    private fun act(step: JsonObject, now: Instant): List<String> {
        val browser = step.text("as") ?: "a"
        val asked = filled(step.getValue("act"), browser) as JsonObject
        val number = (step["randomness"] as JsonPrimitive?)?.int ?: steps
        val hold = step.text("hold")
        return ended(step, browser) {
            val act = taken(asked, MessageDigest.getInstance("SHA-256").digest("madoguchi vector $number".toByteArray()))
            if (hold == null) {
                driven(act, now)
            } else {
                untilDurable(act, now)
                held[hold] = act to browser
                null
            }
        }
    }

    private fun taken(asked: JsonObject, randomness: ByteArray): Act =
        (if (typed) Typed.take(engine, asked, randomness) else null)?.also { typedActs++ } ?: engine.take(asked.toString(), randomness)

    private fun driven(act: Act, now: Instant): JsonObject {
        if (typed) return Typed.write(drive(act, store) { now }) as JsonObject
        return act.use {
            while (true) {
                when (val need = act.need) {
                    is Need.Load -> act.loaded(store.load(need.keys), now)
                    is Need.Commit -> try {
                        if (store.commit(need)) act.committed(now) else act.conflicted()
                    } catch (lost: IOException) {
                        act.inDoubt()
                    }
                    is Need.Find -> act.found(store.outbox(need.messages).map { it.id }, now)
                    is Need.Hsm -> act.hsmAnswered(store.answers(need.blocks), now)
                    Need.Nothing -> break
                }
            }
            Json.parseToJsonElement(act.outcomeLine()) as JsonObject
        }
    }

    private fun untilDurable(act: Act, now: Instant) {
        while (true) {
            when (val need = act.need) {
                is Need.Load -> act.loaded(store.load(need.keys), now)
                is Need.Commit -> if (store.commit(need)) return else act.conflicted()
                is Need.Find -> act.found(store.outbox(need.messages).map { it.id }, now)
                is Need.Hsm -> act.hsmAnswered(store.answers(need.blocks), now)
                Need.Nothing -> throw IllegalArgumentException("the act to hold was over without a commit")
            }
        }
    }

    private fun ended(step: JsonObject, browser: String, act: () -> JsonObject?): List<String> {
        val (outcome, errors) = try {
            act() to null
        } catch (refused: MadoguchiException.BadRequest) {
            null to refused.errors
        } catch (refused: MadoguchiException.BadAct) {
            null to refused.errors
        }
        // A relay would send each of the messages.
        store.unsent.forEach { engine.checkMessage(it) }
        store.unsent.clear()
        ((outcome?.get("public") as? JsonObject)?.get("page") as? JsonObject)?.let { page ->
            val kept = browsers.getOrPut(browser) { mutableMapOf() }
            kept["\$step"] = page.getValue("step")
            page["session"]?.takeIf { it != JsonNull }?.let { kept["\$session"] = it }
        }
        val misses = mutableListOf<String>()
        for ((key, wanted) in step["want"] as JsonObject? ?: JsonObject(emptyMap())) {
            Vectors.matches(key, wanted, outcome?.get(key), misses)
        }
        for ((path, texts) in step["contains"] as JsonObject? ?: JsonObject(emptyMap())) {
            val found = path.split('.').fold(outcome as JsonElement?) { found, key -> (found as? JsonObject)?.get(key) }
            val content = (found as? JsonPrimitive)?.content.orEmpty()
            for (text in (texts as JsonArray).map { it.jsonPrimitive.content }) {
                if (text !in content) misses += "$path: `$text` is not in `$content`"
            }
        }
        Vectors.matches("error", step["error"] ?: JsonNull, errors?.let { Typed.write(it) }, misses)
        step["outbox"]?.let { Vectors.matches("outbox", it, Typed.write(store.outbox.toList()), misses) }
        step["asked"]?.let { Vectors.matches("asked", it, Typed.write(store.asked.toList()), misses) }
        return misses
    }

    /** A request in which `$session` and `$step` are replaced by the values that browsers keep. */
    private fun filled(value: JsonElement, browser: String): JsonElement = when (value) {
        is JsonObject -> JsonObject(value.mapValues { filled(it.value, browser) })
        is JsonArray -> JsonArray(value.map { filled(it, browser) })
        is JsonPrimitive -> {
            val (what, other) = value.content.substringBefore(':') to value.content.substringAfter(':', browser)
            if (value.isString && (what == "\$session" || what == "\$step")) {
                requireNotNull(browsers[other]?.get(what)) { "browser `$other` has no $what" }
            } else {
                value
            }
        }
    }

    private fun open(next: Profile? = null): Engine = Profile.load(text).use {
        val (hsmPepper, earlier) = hsmPeppers.lastOrNull() to hsmPeppers.dropLast(1).toSet()
        val keys = HostKeys("tests", 1, ByteArray(32) { 7 }, hsmPepper = hsmPepper, acceptedHsmPeppers = earlier)
        if (next == null) Engine(it, keys) else Engine(it, keys, next)
    }

    private fun JsonObject.text(key: String): String? = (this[key] as JsonPrimitive?)?.content

    companion object {
        /** The steps of a script: rows, which are expanded, or objects. [before] is the number of steps that are played before them. */
        fun steps(written: JsonArray, before: Int): List<JsonObject> {
            var clock = ""
            return written.mapIndexed { place, step ->
                try {
                    val found = if (step is JsonObject) step else ScriptRow.expand(step.jsonPrimitive.content, clock)
                    clock = found.getValue("at").jsonPrimitive.content
                    found
                } catch (wrong: NotUnderstood) {
                    throw IllegalArgumentException("step ${before + place + 1}: ${wrong.message}: ${step.jsonPrimitive.content}", wrong)
                }
            }
        }

        /** The kinds of steps; for each, the other keys that it may have. */
        private val MAY = mapOf(
            "act" to setOf("as", "randomness", "hold", "lost", "want", "contains", "error", "outbox", "hsm", "asked"),
            "resume" to setOf("want", "contains", "error", "outbox", "hsm", "asked"),
            "drop" to emptySet(),
            "rows" to emptySet(),
            "profile_patch" to emptySet(),
            "accept_patch" to emptySet(),
            "hsm_pepper" to emptySet(),
        )
        private val CHANGES = mapOf("tamper" to setOf("byte"), "rollback" to emptySet(), "restore" to emptySet(), "swap" to setOf("with"))
    }
}

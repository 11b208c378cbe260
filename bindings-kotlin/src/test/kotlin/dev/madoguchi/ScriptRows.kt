package dev.madoguchi

import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** A row that does not follow the grammar: the [word] that does not fit; empty if a word is missing at the end. */
class NotUnderstood(val word: String) :
    IllegalArgumentException(if (word.isEmpty()) "a word is missing at the end" else "`$word` is not understood")

/** A word of a row as it is written; [name] is its name if it is `name=value`, otherwise empty. */
private class Word(val source: String, val name: String, val value: String, val quoted: Boolean) {
    /** The value of a word that is neither a pair nor quoted. */
    fun bare(): String = if (name.isEmpty() && !quoted) value else throw NotUnderstood(source)

    fun number(): JsonPrimitive =
        if (!quoted && Regex("[0-9]{1,9}").matches(value)) JsonPrimitive(value.toInt()) else throw NotUnderstood(source)
}

/** Expands a script row into the step object that it stands for; the grammar is in `core/vectors/README.md`. */
class ScriptRow private constructor(text: String, private var clock: String) {
    private val words = ArrayDeque(words(text))
    private val step = mutableMapOf<String, Any>()

    private fun nextIs(wanted: String) = words.firstOrNull()?.source == wanted

    /** Consumes the next word if it is this one; returns whether it was. */
    private fun takes(wanted: String): Boolean = nextIs(wanted).also { if (it) words.removeFirst() }

    /** Whether a word of the same section follows. */
    private fun more() = words.isNotEmpty() && !nextIs("|") && !nextIs("→")

    private fun next(): Word = if (more()) words.removeFirst() else throw NotUnderstood(words.firstOrNull()?.source.orEmpty())

    /** Consumes the next word, which must be this one. */
    private fun stands(wanted: String) {
        if (!takes(wanted)) throw NotUnderstood(next().source)
    }

    private fun quoted(): JsonPrimitive =
        next().let { if (it.name.isEmpty() && it.quoted) JsonPrimitive(it.value) else throw NotUnderstood(it.source) }

    /** Consumes the next word: as a number (`#`), an instant (`@`) or as it is. */
    private fun value(kind: String): JsonPrimitive = when (kind.firstOrNull()) {
        '#' -> next().number()
        '@' -> JsonPrimitive(instant(next()))
        else -> JsonPrimitive(next().bare())
    }

    /** An instant: a time on the clock's day, or a day and a time. */
    private fun instant(word: Word): String {
        val shape = word.bare().replace(Regex("[0-9]"), "0")
        val dated = shape.startsWith("0000-00-00T")
        val day = if (dated) word.value.take(11) else clock.take(11)
        val time = if (dated) word.value.drop(11) else word.value
        if (day.isEmpty() || shape.removePrefix("0000-00-00T") !in TIMES) throw NotUnderstood(word.source)
        return day + time + (if (time.length == 5) ":00" else "") + "+09:00"
    }

    /** The object in which a path ends; `null` if a value on the way is not an object. */
    @Suppress("UNCHECKED_CAST")
    private fun place(path: String): MutableMap<String, Any>? =
        path.split('.').dropLast(1).fold(step as MutableMap<String, Any>?) { place, name ->
            place?.getOrPut(name) { mutableMapOf<String, Any>() } as? MutableMap<String, Any>
        }

    private fun put(path: String, value: JsonElement) {
        place(path)?.set(path.substringAfterLast('.'), if (value is JsonArray) mutableListOf<Any>() else value)
    }

    @Suppress("UNCHECKED_CAST")
    private fun add(path: String, value: JsonElement) {
        (place(path)?.getOrPut(path.substringAfterLast('.')) { mutableListOf<Any>() } as? MutableList<Any>)?.add(value)
    }

    private fun expanded(): JsonObject {
        if (words.firstOrNull()?.source?.first() in '0'..'9') clock = instant(next())
        words.firstOrNull()?.takeIf { Regex("[0-9A-Za-z._-]+:").matches(it.source) }?.let {
            put("as", JsonPrimitive(next().value.dropLast(1)))
        }
        val kind = next()
        if (clock.isEmpty() || "as" in step && kind.bare() !in ACTS) throw NotUnderstood(kind.source)
        put("at", JsonPrimitive(clock))
        if (kind.bare() in ACTS) act(kind.value) else other(kind)
        if ((kind.value in ACTS || kind.value == "resume") && takes("→")) wanted()
        if (words.isNotEmpty()) throw NotUnderstood(words.first().source)
        return json(step) as JsonObject
    }

    /** An act with the fields of its request. */
    private fun act(kind: String) {
        val (first, fromBrowser) = ACTS.getValue(kind)
        put("act.act", JsonPrimitive(kind))
        if (first.isNotEmpty()) put("act.$first", value(""))
        if (kind == "submit") put("act.entries", JsonArray(emptyList()))
        while (more()) {
            val word = next()
            when {
                word.name == "randomness" -> put("randomness", word.number())
                word.source == "dry" -> put("act.dry", JsonPrimitive(true))
                word.name.isEmpty() || word.name in place("act.")!! -> throw NotUnderstood(word.source)
                kind == "submit" && word.name !in SUBMISSION ->
                    add("act.entries", JsonObject(mapOf("field" to JsonPrimitive(word.name), "text" to JsonPrimitive(word.value))))
                else -> put("act.${word.name}", JsonPrimitive(word.value))
            }
        }
        for (name in fromBrowser) place("act.")!!.putIfAbsent(name, JsonPrimitive("$$name"))
    }

    /** A step other than an act. */
    private fun other(kind: Word) {
        PATCHES[kind.value]?.let { patch ->
            while (more() || patch !in step) {
                val replace = quoted()
                stands("becomes")
                add(patch, JsonObject(mapOf("replace" to replace, "with" to quoted())))
            }
            return
        }
        val fields = OTHERS[kind.value] ?: throw NotUnderstood(kind.source)
        if (kind.value !in setOf("resume", "drop")) put("rows", JsonPrimitive(kind.value))
        for (field in fields) {
            if (field.startsWith("'")) stands(field.drop(1)) else put(field.removePrefix("#"), value(field))
        }
    }

    /** Reads the part after the arrow: sections, and the flags in each. */
    private fun wanted() {
        var isOutcome = true
        while (isOutcome || takes("|")) {
            val word = next()
            if (!flag(word)) section(word, isOutcome)
            while (more()) next().let { if (!flag(it)) throw NotUnderstood(it.source) }
            isOutcome = false
        }
        val want = place("want.")!!
        if (want["internal"] == mapOf("reason" to JsonPrimitive("…"))) want.remove("internal")
        if (want.isEmpty()) step.remove("want")
    }

    /** Sets the value that a flag stands for; returns whether the word is a flag. */
    private fun flag(word: Word): Boolean {
        val found = (if (word.source == "nothing-else") NOTHING_ELSE else listOf(word.source)).mapNotNull { FLAGS[it] }
        for ((path, value) in found) put(path, Json.parseToJsonElement(value))
        return found.isNotEmpty()
    }

    /** Reads a section with its values; the outcome may also be a refusal or the page that is shown. */
    private fun section(word: Word, isOutcome: Boolean) {
        val section = SECTIONS[word.bare()]
        when {
            section != null -> values(word, section.first, section.second)
            !isOutcome -> throw NotUnderstood(word.source)
            word.value == "refused" -> refusal("want.public.refused", emptyList())
            word.value != "…" -> {
                put("want.public.page.page", JsonPrimitive(word.value))
                if (takes("refused")) {
                    refusal("want.public.page.refused", listOf("retry_at"))
                } else if (!takes("…")) {
                    put("want.public.page.refused", JsonNull)
                    put("want.internal.reason", JsonPrimitive("done"))
                }
            }
        }
    }

    private fun refusal(path: String, absent: List<String>) {
        put("$path.because", value(""))
        if (takes("…")) return
        put("$path.faults", JsonArray(emptyList()))
        for (name in absent) put("$path.$name", JsonNull)
        while (words.firstOrNull()?.source?.first() in 'A'..'Z') add("$path.rules", value(""))
    }

    /** Reads the values of a section. */
    private fun values(section: Word, path: String, kinds: String) {
        val isList = kinds != "" && kinds != "@"
        val place = place(path)
        val there = place?.get(path.substringAfterLast('.'))
        if (place == null || isList && there != null && there !is List<*>) throw NotUnderstood(section.source)
        when {
            !isList -> put(path, value(kinds))
            kinds.startsWith("*") -> do add(path, element(section.source, kinds.drop(1))) while (more())
            else -> add(path, record(kinds.split(' ')))
        }
    }

    /** An element of a list: a word, an instant, or a pair; of a pair, the name alone or `…` is enough. */
    private fun element(section: String, kind: String): JsonElement {
        if (kind.startsWith("=")) {
            val (named, valued) = kind.split(' ').drop(1)
            val word = next()
            return when {
                word.name.isNotEmpty() -> JsonObject(mapOf(named to JsonPrimitive(word.name), valued to JsonPrimitive(word.value)))
                word.source == "…" -> JsonObject(emptyMap())
                else -> JsonObject(mapOf(named to JsonPrimitive(word.bare())))
            }
        }
        val value = value(kind)
        return if (section == "audit" || section == "notice") JsonPrimitive("$section:${value.content}") else value
    }

    /** A record: its first field, and those of the others that the row has. */
    private fun record(fields: List<String>): JsonObject {
        val byPlace = ArrayDeque(fields.filter { !it.startsWith("=") })
        val made = mutableMapOf<String, JsonElement>()
        while (made.isEmpty() || more()) {
            val name = if (made.isEmpty()) "" else words.first().name
            when {
                name.isEmpty() -> {
                    val field = byPlace.removeFirstOrNull() ?: throw NotUnderstood(next().source)
                    made[field.trimStart('#', '@')] = value(field)
                }
                "=$name" in fields -> made[name] = JsonPrimitive(next().value)
                "=#$name" in fields -> made[name] = next().number()
                else -> throw NotUnderstood(next().source)
            }
        }
        return JsonObject(made)
    }

    companion object {
        /** The step that a row stands for; [clock] is the `at` of the step before it, empty for the first. */
        fun expand(text: String, clock: String): JsonObject = ScriptRow(text, clock).expanded()

        private val WORD = Regex("(?:([a-z0-9_-]+)=)?(?:(\"(?:[^\"\\\\\\x00-\\x1f]|\\\\.)*\")|([^ \"\\x00-\\x1f]+))(?= |$)")
        private val TIMES = setOf("00:00", "00:00:00", "00:00:00.000")

        /** The words between spaces; spaces within quotes do not separate. */
        private fun words(row: String): List<Word> {
            val found = mutableListOf<Word>()
            var place = 0
            while (place < row.length) {
                if (row[place] == ' ') {
                    place++
                    continue
                }
                val source = row.substring(place).substringBefore(' ')
                val match = WORD.matchAt(row, place) ?: throw NotUnderstood(source)
                val (name, quoted, bare) = match.destructured
                if (name.isEmpty() && '=' in bare) throw NotUnderstood(source)
                val value = try {
                    if (quoted.isEmpty()) bare else (Json.parseToJsonElement(quoted) as JsonPrimitive).content
                } catch (_: SerializationException) {
                    throw NotUnderstood(source)
                }
                found += Word(match.value, name, value, quoted.isNotEmpty())
                place = match.range.last + 1
            }
            return found
        }

        private fun json(value: Any): JsonElement = when (value) {
            is Map<*, *> -> JsonObject(value.entries.associate { (name, inner) -> name as String to json(inner!!) })
            is List<*> -> JsonArray(value.map { json(it!!) })
            else -> value as JsonElement
        }

        /** The acts: the field that the word after each fills, and what the act takes from its browser unless the row has it. */
        private val ACTS = mapOf(
            "start-session" to ("" to emptyList()),
            "submit" to ("button" to listOf("session", "step")),
            "show" to ("" to listOf("session")),
            "authority" to ("service" to listOf("session")),
            "operate" to ("command" to emptyList()),
            "end-all-sessions" to ("" to emptyList()),
            "due" to ("row" to emptyList()),
            "adopt" to ("customer" to emptyList()),
            "reseal" to ("row" to emptyList<String>()),
        )

        /** The fields of a submission; every other name is an entry. */
        private val SUBMISSION = setOf("session", "step", "environment")

        /** The steps other than acts, and their words. `'` marks a fixed word, `#` a number. */
        private val OTHERS = mapOf(
            "resume" to listOf("resume"),
            "drop" to listOf("drop"),
            "tamper" to listOf("row", "'byte", "#byte"),
            "rollback" to listOf("row"),
            "restore" to listOf("row"),
            "swap" to listOf("row", "'with", "with"),
        )

        /** The steps that change the text of the profile, and the keys of the changes. */
        private val PATCHES = mapOf("profile" to "profile_patch", "accept" to "accept_patch")

        /** Words that each stand for one value. */
        private val FLAGS = mapOf(
            "no-session" to ("want.public.page.session" to "null"),
            "no-step" to ("want.public.page.step" to "\"\""),
            "no-shown" to ("want.public.page.shown" to "[]"),
            "no-last-logins" to ("want.public.page.last_logins" to "[]"),
            "change-recommended" to ("want.public.page.change_recommended" to "true"),
            "no-change-recommended" to ("want.public.page.change_recommended" to "false"),
            "allowed" to ("want.public.authority.allowed" to "true"),
            "not-allowed" to ("want.public.authority.allowed" to "false"),
            "journey-done" to ("want.public.authority.journey_done" to "true"),
            "journey-not-done" to ("want.public.authority.journey_done" to "false"),
            "nothing-missing" to ("want.public.authority.missing" to "[]"),
            "missing-unsaid" to ("want.public.authority.missing" to "null"),
            "nothing-proven" to ("want.public.authority.proven" to "[]"),
            "nothing-done" to ("want.public.done" to "[]"),
            "no-changes" to ("want.public.changes" to "[]"),
            "no-messages" to ("outbox" to "[]"),
        )
        private val NOTHING_ELSE = listOf("no-session", "no-shown", "no-last-logins")

        /**
         * Words that begin a section: the path of its values, and their kinds. `*` marks a list, `@` an instant, `=` a pair.
         * Names are the fields of a record that is added to a list; all but the first may be left out, and a field with `=` is
         * written with its name.
         */
        private val SECTIONS = mapOf(
            "reason" to ("want.internal.reason" to ""),
            "held" to ("hold" to ""),
            "service" to ("want.public.authority.service" to ""),
            "retry-at" to ("want.public.page.refused.retry_at" to "@"),
            "done" to ("want.public.done" to "*"),
            "rules" to ("want.public.authority.rules" to "*"),
            "missing" to ("want.public.authority.missing" to "*"),
            "audit" to ("outbox" to "*"),
            "notice" to ("outbox" to "*"),
            "last-logins" to ("want.public.page.last_logins" to "*@"),
            "shown" to ("want.public.page.shown" to "*= field text"),
            "facts" to ("want.internal.facts" to "*= name value"),
            "fault" to ("want.public.page.refused.faults" to "#code field rule"),
            "proven" to ("want.public.authority.proven" to "factor @at purpose"),
            "change" to ("want.public.changes" to "kind factor @at"),
            "error" to ("error" to "#code field =found =name =#position"),
        )
    }
}

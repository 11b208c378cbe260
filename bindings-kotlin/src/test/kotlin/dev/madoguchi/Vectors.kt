package dev.madoguchi

import java.io.File
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonPrimitive

/** The conformance vectors under `core/vectors`; the README there describes their format and how values are compared. */
object Vectors {
    private val folder = Tree.file("core/vectors")

    /** A file of vectors. */
    class Topic(val path: String, file: JsonObject) {
        /** The profile's text with the file's changes applied. */
        val profile: String
        val cases: List<Case>

        init {
            file.only("title", "profile", "profile_patch", "prelude", "cases")
            require(file.text("title").isNotBlank()) { "$path: no title" }
            profile = patched(profileText(file.text("profile")), file["profile_patch"] as JsonArray?)
            val prelude = file["prelude"] as JsonArray? ?: JsonArray(emptyList())
            cases = (file.getValue("cases") as JsonArray).map { Case(profile, prelude, it as JsonObject) }
            require(cases.isNotEmpty()) { "$path: no cases" }
        }
    }

    /** Every file, sorted by its path. */
    fun topics(): List<Topic> = folder.walkTopDown().filter { it.isFile && it.extension == "json" }
        .map { it.relativeTo(folder).invariantSeparatorsPath to it }
        .sortedBy { it.first }
        .map { (path, file) ->
            try {
                Topic(path, Json.parseToJsonElement(file.readText()) as JsonObject)
            } catch (wrong: IllegalArgumentException) {
                throw IllegalArgumentException("$path: ${wrong.message}", wrong)
            }
        }.toList()

    /** The text of a profile that vectors may name. */
    fun profileText(name: String): String = when (name) {
        "seiwa" -> Tree.file("core/profiles/seiwa.toml")
        "tanuma" -> File(folder, "profiles/tanuma.toml")
        else -> throw IllegalArgumentException("no profile `$name`")
    }.readText()

    /** One vector. */
    class Case(private val profile: String, private val prelude: JsonArray, private val case: JsonObject) {
        val name: String = case.text("name")
        private val patches = case["profile_patch"] as JsonArray? ?: JsonArray(emptyList())
        private val ask = case["ask"] as JsonObject?
        private val line = case["line"]?.let(::pieces)
        private val want = case["want"] as JsonObject?
        private val contains = case["contains"] as JsonObject?
        private val error = case["error"]
        private val faults = case["faults"]
        private val script = case["script"] as JsonArray?
        private val keyboard = case["keyboard"] as JsonObject?

        init {
            case.only("name", "rules", "note", "source", "profile_patch", "ask", "line", "want", "contains", "error", "faults", "script", "keyboard")
            for (needed in listOf("rules", "note", "source")) require(needed in case) { "$name: no $needed" }
            val wants = want != null || contains != null || error != null
            val asks = listOfNotNull(ask, line).size
            val alone = listOfNotNull(faults, script, keyboard).size
            require(if (alone == 0) asks == 1 && wants else asks == 0 && !wants && alone == 1) {
                "$name: a case has `ask` or `line` with what is wanted; or it has `faults`, `script` or `keyboard` alone"
            }
        }

        /** Runs the case; returns what does not match, one line each. Calls [typed] if the case also ran by typed calls. */
        fun run(loaded: Profile, typed: () -> Unit): List<String> {
            if (script != null) return play(script, false) + play(script, true, typed)
            if (faults != null) return runFaults(faults)
            val profile = if (patches.isEmpty()) loaded else Profile.load(patched(this.profile, patches))
            return try {
                if (keyboard != null) {
                    typed()
                    return Clicks.run(profile, keyboard)
                }
                val text = profile.ask(ask?.toString() ?: line!!)
                val misses = mutableListOf<String>()
                if ('\n' in text) misses += "the answer is more than one line"
                misses += compare(Json.parseToJsonElement(text) as JsonObject)
                val answer = ask?.let { Typed.ask(profile, it) }
                if (answer != null) {
                    typed()
                    misses += compare(answer).map { "typed: $it" }
                }
                misses
            } finally {
                if (profile !== loaded) profile.close()
            }
        }

        private fun play(script: JsonArray, byRecords: Boolean, typed: () -> Unit = {}): List<String> =
            Stage(patched(profile, patches), byRecords).use { stage ->
                val before = stage.play(prelude).map { "prelude: $it" }
                require(stage.holdsNothing()) { "$name: an act is held at the end of the prelude" }
                before.ifEmpty { stage.play(script) }.also { if (stage.typedActs > 0) typed() }
            }

        private fun runFaults(wanted: JsonElement): List<String> {
            val found = try {
                Profile.load(patched(profile, patches)).close()
                emptyList()
            } catch (refused: MadoguchiException.BadProfile) {
                refused.faults
            }
            return mutableListOf<String>().also { matches("faults", wanted, Typed.write(found), it) }
        }

        private fun compare(answer: JsonObject): List<String> {
            val misses = mutableListOf<String>()
            for ((key, wanted) in want.orEmpty()) matches(key, wanted, answer[key], misses)
            for ((key, texts) in contains.orEmpty()) {
                val found = (answer[key] as? JsonPrimitive)?.takeIf { it.isString }?.content.orEmpty()
                for (text in (texts as JsonArray).map { it.jsonPrimitive.content }) {
                    if (text !in found) misses += "$key: `$text` is not in `$found`"
                }
            }
            // If the vector has no `error`, the answer must have none.
            matches("error", error ?: JsonNull, answer["error"], misses)
            return misses
        }
    }

    /** A profile's text with changes applied. */
    fun patched(text: String, patches: JsonArray?): String = patches.orEmpty().map { it as JsonObject }.fold(text) { changed, patch ->
        patch.only("replace", "with")
        val (replace, with) = patch.text("replace") to patch.text("with")
        val times = changed.split(replace).size - 1
        require(times == 1) { "the patch's text stands $times times in the profile: $replace" }
        changed.replace(replace, with)
    }

    private fun pieces(line: JsonElement): String = when (line) {
        is JsonArray -> line.joinToString("") { piece ->
            if (piece is JsonObject) {
                piece.only("repeat", "times")
                piece.text("repeat").repeat(piece.getValue("times").jsonPrimitive.int)
            } else {
                (piece as JsonPrimitive).also { require(it.isString) { "a piece that is no text" } }.content
            }
        }
        else -> (line as JsonPrimitive).also { require(it.isString) { "a line that is no text" } }.content
    }

    /** Adds every place at which an answer does not match to [misses]. */
    fun matches(place: String, want: JsonElement, found: JsonElement?, misses: MutableList<String>) {
        when {
            want == JsonNull && (found == null || found == JsonNull) -> {}
            want is JsonObject && found is JsonObject ->
                for ((key, wanted) in want) matches("$place.$key", wanted, found[key], misses)
            want is JsonArray && found is JsonArray && want.size == found.size ->
                for ((n, wanted) in want.withIndex()) matches("$place[$n]", wanted, found[n], misses)
            want == found -> {}
            else -> misses += "$place: wanted $want, found ${found ?: "nothing"}"
        }
    }

    private fun JsonObject.only(vararg keys: String) =
        require(keys.toList().containsAll(this.keys)) { "unknown key: ${this.keys - keys.toSet()}" }

    private fun JsonObject.text(key: String): String {
        val value = requireNotNull(this[key] as? JsonPrimitive) { "no `$key`" }
        require(value.isString) { "`$key` is no text" }
        return value.content
    }
}

package dev.madoguchi

import java.security.MessageDigest
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonPrimitive

/** Runs the vectors of the software keyboard. The README of the vectors describes the clicks. */
object Clicks {
    private val KINDS = setOf("press", "class", "cursor", "clear", "confirm", "discard")

    /** Opens the keyboard and clicks, up to the first click that does not match; returns what does not match. */
    fun run(profile: Profile, opened: JsonObject): List<String> {
        require((opened.keys - setOf("want", "error")) == setOf("page", "field", "randomness", "clicks")) { "${opened.keys}" }
        val page = Page.entries.single { it.word == opened.word("page") }
        val field = EntryField.entries.single { it.word == opened.word("field") }
        val randomness = MessageDigest.getInstance("SHA-256")
            .digest("madoguchi vector ${opened.getValue("randomness").jsonPrimitive.int}".toByteArray())
        var keyboard: Keyboard? = null
        val misses = compare("opened", opened) {
            profile.openKeyboard(OpenKeyboardRequest(page, field), randomness).also { keyboard = it }.view
        }
        for ((place, click) in (opened.getValue("clicks") as JsonArray).withIndex()) {
            if (misses.isNotEmpty()) break
            misses += compare("click ${place + 1}", click as JsonObject) { click(keyboard!!, click) }
        }
        keyboard?.close()
        return misses
    }

    private fun click(keyboard: Keyboard, click: JsonObject): Any {
        val kind = click.keys.intersect(KINDS).single()
        require(click.keys - KINDS - setOf("want", "error") == emptySet<String>()) { "unknown key of a click: ${click.keys}" }
        return when (kind) {
            "press" -> keyboard.press(click.getValue(kind).jsonPrimitive.int)
            "class" -> keyboard.choose(KeyClass.entries.single { it.word == click.word(kind) })
            "cursor" -> keyboard.moveTo(click.getValue(kind).jsonPrimitive.int)
            "clear" -> if (click.word(kind) == "one") keyboard.clearOne() else keyboard.clearAll()
            "confirm" -> keyboard.confirm()
            else -> keyboard.discard()
        }
    }

    /** What of a click does not match. Without an expected error there must be none. */
    private fun compare(place: String, click: JsonObject, call: () -> Any): MutableList<String> {
        var (found, errors) = null as Any? to null as JsonElement?
        try {
            found = call()
        } catch (refused: MadoguchiException.BadRequest) {
            errors = Typed.write(refused.errors)
        }
        val misses = mutableListOf<String>()
        click["want"]?.let { Vectors.matches(place, it, (found as? KeyboardView)?.let(Typed::write), misses) }
        click["confirm"]?.let { Vectors.matches("$place.confirm", it, (found as? String)?.let(::JsonPrimitive), misses) }
        Vectors.matches("$place.error", click["error"] ?: JsonNull, errors, misses)
        return misses
    }

    private fun JsonObject.word(key: String): String = getValue(key).jsonPrimitive.content
}

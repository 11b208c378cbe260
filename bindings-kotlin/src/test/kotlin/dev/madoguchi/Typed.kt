package dev.madoguchi

import java.lang.reflect.InvocationTargetException
import java.time.Instant
import java.time.LocalDate
import java.time.OffsetDateTime
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter
import java.time.format.DateTimeParseException
import kotlin.reflect.KClass
import kotlin.reflect.KParameter
import kotlin.reflect.KProperty1
import kotlin.reflect.KType
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.jvm.jvmErasure
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.intOrNull
import kotlinx.serialization.json.longOrNull

/**
 * Asks a request that is written in JSON through the typed methods, and writes their answer in JSON. This class contains no
 * question: it finds methods, constructors and fields by reflection.
 */
object Typed {
    /** A request that Kotlin's types cannot represent: an unknown word, or a text for a number. */
    class Unsayable(why: String) : Exception(why)

    /** The methods that take one request, by their words in `ask`. */
    val questions = Questions::class.declaredMemberFunctions
        .filter { it.parameters.size == 2 && it.parameters[1].type.jvmErasure.simpleName!!.endsWith("Request") }
        .associateBy { it.name.toWord() }

    /** The answer as `ask` gives it; null if the types cannot represent the request. */
    fun ask(profile: Profile, request: JsonObject): JsonObject? {
        val word = request["ask"]?.let { (it as? JsonPrimitive)?.takeIf { it.isString }?.content } ?: return null
        val question = questions[word] ?: return null
        val asked = try {
            read(JsonObject(request - "ask" - "id"), question.parameters[1].type)
        } catch (_: Unsayable) {
            return null
        }
        val id = request["id"]?.let { mapOf("id" to it) } ?: emptyMap()
        val answer = try {
            mapOf("answer" to JsonPrimitive(word)) + (write(question.call(profile, asked)) as JsonObject)
        } catch (refused: InvocationTargetException) {
            val errors = (refused.cause as? MadoguchiException.BadRequest ?: throw refused).errors
            mapOf("error" to write(errors))
        }
        return JsonObject(id + answer)
    }

    /** The methods that make an act, by their words in `act`. */
    val acts = Acts::class.declaredMemberFunctions
        .filter { it.parameters.size == 3 && it.parameters[1].type.jvmErasure.simpleName!!.endsWith("Request") }
        .associateBy { it.name.toWord() }

    /** The act that a line would make; null if the types cannot represent it. */
    fun take(engine: Engine, request: JsonObject, randomness: ByteArray): Act? {
        val word = request["act"]?.let { (it as? JsonPrimitive)?.takeIf { it.isString }?.content } ?: return null
        val method = acts[word] ?: return null
        val asked = try {
            read(JsonObject(request - "act"), method.parameters[1].type)
        } catch (_: Unsayable) {
            return null
        }
        try {
            return method.call(engine, asked, randomness) as Act
        } catch (refused: InvocationTargetException) {
            throw refused.cause!!
        }
    }

    private fun read(value: JsonElement, type: KType): Any? {
        if (value == JsonNull) return if (type.isMarkedNullable) null else unsayable("null for $type")
        val kind = type.jvmErasure
        return when {
            kind == List::class -> (value as? JsonArray ?: unsayable("no list")).map { read(it, type.arguments[0].type!!) }
            kind == String::class -> value.text()
            kind == Boolean::class -> value.plain().booleanOrNull ?: unsayable("no reason")
            kind == Long::class -> value.plain().longOrNull ?: unsayable("no number")
            kind == Int::class -> value.plain().intOrNull ?: unsayable("no number")
            kind == LocalDate::class -> date(value.text())
            kind == Instant::class -> instant(value.text())
            kind.java.isEnum -> kind.java.enumConstants.find { wordOf(it as Enum<*>) == value.text() } ?: unsayable("no word")
            else -> record(value as? JsonObject ?: unsayable("no object"), kind)
        }
    }

    private fun record(value: JsonObject, kind: KClass<*>): Any {
        val constructor = kind.primaryConstructor ?: kind.constructors.single()
        val parameters = constructor.parameters.associateBy { it.name!!.toField() }
        if (!parameters.keys.containsAll(value.keys)) unsayable("${value.keys}")
        val missing = parameters.values.filter { !it.isOptional && it.name!!.toField() !in value }
        if (missing.isNotEmpty()) unsayable("no $missing")
        val given: Map<KParameter, Any?> = value.entries.associate { (name, field) ->
            parameters.getValue(name).let { it to read(field, it.type) }
        }
        return constructor.callBy(given)
    }

    private fun JsonElement.plain(): JsonPrimitive =
        (this as? JsonPrimitive)?.takeIf { !it.isString } ?: unsayable("no plain value")

    private fun JsonElement.text(): String =
        (this as? JsonPrimitive)?.takeIf { it.isString }?.content ?: unsayable("no text")

    /** Reads a date in the form of JSON; Kotlin's own reader also accepts signed years. */
    private fun date(text: String): LocalDate =
        said(text) { LocalDate.parse(text).takeIf { Regex("[0-9]{4}-[0-9]{2}-[0-9]{2}").matches(text) } }

    /** Reads an instant in the form of JSON; Kotlin's own reader also accepts one without seconds. */
    private fun instant(text: String): Instant =
        said(text) { OffsetDateTime.parse(text).toInstant().takeIf { RFC_3339.matches(text) } }

    private val RFC_3339 = Regex("[0-9-]{10}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})")

    private fun <T> said(text: String, parse: () -> T?): T =
        try { parse() } catch (_: DateTimeParseException) { null } ?: unsayable(text)

    private fun unsayable(why: String): Nothing = throw Unsayable(why)

    /** A record, or a part of one, as JSON. */
    fun write(value: Any?): JsonElement = when (value) {
        null -> JsonNull
        is String -> JsonPrimitive(value)
        is Boolean -> JsonPrimitive(value)
        is Number -> JsonPrimitive(value)
        is LocalDate -> JsonPrimitive(value.toString())
        is Instant -> JsonPrimitive(inJst(value))
        is Enum<*> -> JsonPrimitive(wordOf(value))
        is ByteArray -> JsonPrimitive(java.util.HexFormat.of().formatHex(value))
        is List<*> -> JsonArray(value.map(::write))
        else -> JsonObject(value::class.memberProperties.associate { fieldOf(it) to write(it.call(value)) })
    }

    private fun inJst(instant: Instant): String {
        val pattern = if (instant.nano == 0) "uuuu-MM-dd'T'HH:mm:ssxxx" else "uuuu-MM-dd'T'HH:mm:ss.SSSxxx"
        return instant.atOffset(ZoneOffset.ofHours(9)).format(DateTimeFormatter.ofPattern(pattern))
    }

    /** The word of a value of a closed list, by the extension property for its class. */
    fun wordOf(value: Enum<*>): String = textOf("word", value)

    /** One of the texts of a value of a closed list: `word`, `ja`, `en`. */
    fun textOf(property: String, value: Enum<*>): String =
        Class.forName("dev.madoguchi.Words").getMethod(property, value.javaClass).invoke(null, value) as String

    /** The name that a property has in JSON. */
    fun fieldOf(property: KProperty1<*, *>): String = property.name.toField()

    private fun String.toField(): String = replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }

    private fun String.toWord(): String = toField().replace('_', '-')
}

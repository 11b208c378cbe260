package dev.madoguchi

import java.time.Instant
import java.time.LocalDate
import kotlin.reflect.KClass
import kotlin.reflect.full.memberProperties
import kotlin.reflect.jvm.jvmErasure
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Kotlin has everything that the facade's schema and the list of codes have. */
class DriftTest {
    private val schema = Tree.json("docs/schema/facade.schema.json")
    private val definitions = schema.getValue("\$defs") as JsonObject

    @Test
    fun `every request has its method, with its records`() {
        val requests = schema.getValue("requests") as JsonObject
        val answers = schema.getValue("answers") as JsonObject
        assertEquals(requests.keys, Typed.questions.keys)
        for ((word, question) in Typed.questions) {
            assertEquals(named(requests.getValue(word)), question.parameters[1].type.jvmErasure.simpleName)
            assertEquals(named(answers.getValue(word)), question.returnType.jvmErasure.simpleName)
        }
    }

    @Test
    fun `every act has its method, with its record`() {
        val acts = schema.getValue("acts") as JsonObject
        assertEquals(acts.keys, Typed.acts.keys)
        for ((word, act) in Typed.acts) {
            assertEquals(named(acts.getValue(word)), act.parameters[1].type.jvmErasure.simpleName)
            assertEquals(Act::class, act.returnType.jvmErasure)
        }
    }

    @Test
    fun `every record has its fields, and every list its words`() {
        assertTrue(definitions.size > 30)
        for ((name, definition) in definitions) {
            val kind = Class.forName("dev.madoguchi.$name").kotlin
            val words = (definition as JsonObject)["enum"] as JsonArray?
            if (words != null) {
                assertEquals(words.map { it.jsonPrimitive.content }, constants(kind).map(Typed::wordOf), name)
            } else {
                val fields = definition["properties"] as JsonObject? ?: JsonObject(emptyMap())
                val ours = kind.memberProperties.associate { Typed.fieldOf(it) to it.returnType.jvmErasure }
                assertEquals(fields.keys, ours.keys, name)
                for ((field, type) in ours) assertTyped(fields.getValue(field) as JsonObject, type)
            }
        }
    }

    @Test
    fun `every word has its texts, and is found by it`() {
        for (name in definitions.filterValues { "enum" in it as JsonObject }.keys) {
            for (value in constants(Class.forName("dev.madoguchi.$name").kotlin)) {
                assertTrue(Typed.textOf("ja", value).isNotBlank() && Typed.textOf("en", value).isNotBlank())
            }
        }
        assertEquals(TransferKind.OTHER_BANK, TransferKind.ofWord("other-bank"))
        assertEquals(null, TransferKind.ofWord("Other-Bank"))
        assertEquals("他行宛", TransferKind.OTHER_BANK.ja)
    }

    @Test
    fun `every code of the list is there, with its texts`() {
        // 1303 ZeroAmount "zero-amount" "FEE-8", "…", "…";
        val line = Regex("""^    (\d{4}) \w+ "([^"]+)" "([^"]+)", "([^"]+)", "([^"]+)";$""", RegexOption.MULTILINE)
        val codes = line.findAll(Tree.file("core/src/code.rs").readText()).map { it.groupValues.drop(1) }.toList()
        assertTrue(codes.size > 50)
        assertEquals(codes, Code.entries.map { listOf(it.number.toString(), it.word, it.rule, it.ja, it.en) })
        assertEquals(Code.ZERO_AMOUNT, Code.of(1303))
        assertEquals(null, Code.of(0))
    }

    private fun named(reference: Any): String =
        (reference as JsonObject).getValue("\$ref").jsonPrimitive.content.substringAfterLast('/')

    private fun constants(kind: KClass<*>): List<Enum<*>> = kind.java.enumConstants.map { it as Enum<*> }

    /** A number is a number, a date is a date. */
    private fun assertTyped(field: JsonObject, kind: KClass<*>) {
        val types = when (val type = field["type"]) {
            is JsonArray -> type.map { it.jsonPrimitive.content }
            is JsonPrimitive -> listOf(type.content)
            else -> return
        }
        val format = (field["format"] as JsonPrimitive?)?.content
        val wanted: Set<KClass<*>> = when {
            "integer" in types -> setOf(Int::class, Long::class)
            "boolean" in types -> setOf(Boolean::class)
            "array" in types -> setOf(List::class)
            format == "date" -> setOf(LocalDate::class)
            format == "date-time" -> setOf(Instant::class)
            "string" in types && "pattern" in field -> setOf(ByteArray::class)
            "string" in types -> setOf(String::class)
            else -> return
        }
        assertTrue(kind in wanted) { "$field is $kind" }
    }
}

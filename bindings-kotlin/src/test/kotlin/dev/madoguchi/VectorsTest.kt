package dev.madoguchi

import java.io.File
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class VectorsTest {
    @Test
    fun `every vector holds, through lines and through types`() {
        var (ran, typed) = 0 to 0
        val failures = mutableListOf<String>()
        val names = mutableSetOf<String>()
        for (topic in Vectors.topics()) {
            Profile.load(topic.profile).use { profile ->
                for (case in topic.cases) {
                    ran++
                    assertTrue(names.add(case.name)) { "${case.name} stands twice" }
                    val misses = try {
                        case.run(profile) { typed++ }
                    } catch (wrong: IllegalArgumentException) {
                        listOf("${wrong.message}")
                    }
                    failures += misses.map { "${topic.path} ${case.name}: $it" }
                }
            }
        }
        val report = "vectors: $ran ran, $typed typed"
        println(report)
        System.getenv("MADOGUCHI_VECTORS_REPORT")?.let { File(it).writeText("$report\n") }
        assertEquals(emptyList<String>(), failures)
        assertTrue(typed * 2 > ran) { "too few went through the types: $report" }
    }

    @Test
    fun `every row of the table is expanded or refused`() {
        var (expanded, refused) = 0 to 0
        for (line in Tree.file("core/vectors/script_rows.jsonl").readLines()) {
            val wanted = Json.parseToJsonElement(line) as JsonObject
            val (row, clock) = wanted.getValue("row").jsonPrimitive.content to wanted["clock"]?.jsonPrimitive?.content.orEmpty()
            assertTrue(("step" in wanted) != ("refused" in wanted)) { line }
            try {
                assertEquals(wanted["step"], ScriptRow.expand(row, clock)) { line }
                expanded++
            } catch (wrong: NotUnderstood) {
                assertEquals(wanted["refused"]?.jsonPrimitive?.content, wrong.word) { line }
                refused++
            }
        }
        assertTrue(expanded >= 27 && refused >= 65) { "$expanded expanded, $refused refused" }
    }

    @Test
    fun `an error of a row names its step and word`() {
        val written = Json.parseToJsonElement("""["2026-11-12T10:00 start-session", "submit log-in → tpo | reasn done"]""") as JsonArray
        val wrong = assertThrows(IllegalArgumentException::class.java) { Stage.steps(written, 13) }
        assertEquals("step 15: `reasn` is not understood: submit log-in → tpo | reasn done", wrong.message)
    }

    @Test
    fun `matching is by the wanted keys and by every element`() {
        fun json(text: String): JsonElement = Json.parseToJsonElement(text)
        fun missed(want: String, found: JsonElement?) =
            mutableListOf<String>().also { Vectors.matches("x", json(want), found, it) }.size
        val found = json("""{"a":1,"b":[{"c":true,"d":2},{"c":false}]}""")
        assertEquals(0, missed("""{"b":[{"c":true},{}]}""", found))
        assertEquals(1, missed("""{"b":[{"c":true}]}""", found))
        assertEquals(3, missed("""{"a":"1","b":[{"c":false},{"d":2}]}""", found))
        assertEquals(0, missed("""{"e":null}""", found))
        assertEquals(1, missed("""{"a":null}""", found))
        assertEquals(1, missed("[]", null))
    }
}

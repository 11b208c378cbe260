package dev.madoguchi

import java.io.File
import kotlin.reflect.KClass
import kotlin.reflect.KTypeProjection
import kotlin.reflect.KVisibility
import kotlin.reflect.full.createType
import kotlin.reflect.full.declaredMembers
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.full.withNullability
import kotlin.reflect.typeOf
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Only classes meant for users are public. */
class InterfaceTest {
    /** Every class of the library that is public in Kotlin. */
    private val seen: List<KClass<*>> = File(Profile::class.java.protectionDomain.codeSource.location.toURI())
        .resolve("dev/madoguchi").list()!!
        .filter { it.endsWith(".class") && '$' !in it }
        .map { Class.forName("dev.madoguchi." + it.removeSuffix(".class")) }
        .filter { it.getAnnotation(Metadata::class.java).kind == 1 }
        .map { it.kotlin }
        .filter { it.visibility == KVisibility.PUBLIC }

    @Test
    fun `records, words, rows, and little more are public`() {
        val schema = (Tree.json("docs/schema/facade.schema.json").getValue("\$defs") as JsonObject).keys
        val questions = Questions::class.declaredMembers.map { it.name }
        val rows = questions.filter { it.endsWith("Rows") }.map { it.replaceFirstChar(Char::uppercase) }
        val ours = setOf("Profile", "Questions", "MadoguchiException", "FaultRecord", "Code", "Column", "NativeLibrary") +
            setOf("Keyboard", "Engine", "HostKeys", "RowMarks", "Marks", "MemoryMarks", "Marked", "Acts", "Act", "Conversation", "Need", "Store", "DueRow", "StoredMessage", "Woken") +
            setOf("StoreRefusedException", "Hsm", "TestStore", "Probe", "Conformance", "Report", "MarkReport", "CheckReport", "Finding", "Resealed")
        assertEquals((schema + rows + ours).sorted(), seen.map { it.simpleName!! }.sorted())
    }

    @Test
    fun `a column of rows has the type of the same field in the record`() {
        val rows = Questions::class.declaredMembers.filter { it.name.endsWith("Rows") }
        assertEquals(7, rows.size)
        for (question in rows) {
            val name = question.name.removeSuffix("Rows").replaceFirstChar(Char::uppercase) + "Request"
            val record = seen.single { it.simpleName == name }
            val fields = record.primaryConstructor!!.parameters.associate { it.name to it.type.withNullability(false) }
            for (column in question.parameters.drop(1)) {
                val held = fields.getValue(column.name).let { if (it == typeOf<Int>()) typeOf<Long>() else it }
                val wanted = Column::class.createType(listOf(KTypeProjection.invariant(held)))
                assertEquals(wanted, column.type) { "${question.name}: ${column.name}" }
            }
        }
    }

    @Test
    fun `the jar has both licences`() {
        for (name in listOf("LICENSE-MIT", "LICENSE-APACHE")) {
            val packed = File(Profile::class.java.protectionDomain.codeSource.location.toURI()).resolve("META-INF/$name")
            assertEquals(Tree.file(name).readText(), packed.readText())
        }
    }

    @Test
    fun `no number is without a sign, because Java has no such numbers`() {
        for (kind in seen) {
            val types = kind.declaredMembers.map { it.returnType } + kind.primaryConstructor?.parameters.orEmpty().map { it.type }
            assertTrue(types.none { Regex("kotlin\\.U(Byte|Short|Int|Long)").containsMatchIn("$it") }) { "$kind" }
        }
    }

    @Test
    fun `records cannot be changed`() {
        for (field in seen.flatMap { it.java.declaredFields.toList() }.filter { it.name != "Companion" }) {
            assertTrue(java.lang.reflect.Modifier.isFinal(field.modifiers)) { "$field" }
        }
    }
}

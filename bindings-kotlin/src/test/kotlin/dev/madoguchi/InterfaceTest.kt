package dev.madoguchi

import java.io.File
import kotlin.reflect.KClass
import kotlin.reflect.KVisibility
import kotlin.reflect.full.declaredMembers
import kotlin.reflect.full.primaryConstructor
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What a user sees is what is meant for one. */
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
        val ours = setOf("Profile", "Questions", "MadoguchiException", "FaultRecord", "Code", "Column", "NativeLibrary")
        assertEquals((schema + rows + ours).sorted(), seen.map { it.simpleName!! }.sorted())
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

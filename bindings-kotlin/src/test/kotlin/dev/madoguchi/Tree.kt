package dev.madoguchi

import java.io.File
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject

/** The source tree under test. */
object Tree {
    val root: File = File(System.getProperty("madoguchi.root"))

    fun file(path: String): File = root.resolve(path)

    fun json(path: String): JsonObject = Json.parseToJsonElement(file(path).readText()) as JsonObject
}

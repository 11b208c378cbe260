package dev.madoguchi

import com.sun.jna.Memory as Control
import java.security.SecureRandom
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

/** Memory that the library has freed contains no secret. */
class WipingTest {
    private val now = Instant.parse("2026-11-10T01:00:00Z")

    /** A password that occurs nowhere else in this process. */
    private fun password(): String = List(14) { LETTERS[SecureRandom().nextInt(LETTERS.length)] }.joinToString("") + "7"

    private fun assertGone(secret: ByteArray, where: String) = assertEquals(emptyList<String>(), NativeMemory.places(secret), where)

    @BeforeEach
    fun readable() = assumeTrue(NativeMemory.isReadable) { "this machine does not show a process its memory" }

    @Test
    fun `crd 9 a password leaves no copy in native memory`() = Profile.seiwa().use { seiwa ->
        Engine(seiwa, HostKeys("tests", 1, ByteArray(32) { 7 })).use { engine ->
            fun submit(secret: String) =
                SubmitRequest("session", "step", Button.LOG_IN, listOf(EntryInput(EntryField.LOGIN_PASSWORD, secret)))
            val entry = { secret: String -> """{"field":"login-password","text":"$secret"}""" }
            val ways: Map<String, (String) -> Unit> = mapOf(
                "submit" to { engine.submit(submit(it)).close() },
                "driven" to { drive(engine.submit(submit(it)), dev.madoguchi.Memory()) { now } },
                "take" to { engine.take("""{"act":"submit","session":"a","step":"b","button":"log-in","entries":[${entry(it)}]}""").close() },
                "checkPassword" to { seiwa.checkPassword(CheckPasswordRequest(it)) },
                "ask" to { seiwa.ask("""{"ask":"check-password","new_password":"$it"}""") },
                "toString" to { submit(it).toString() },
                "refused" to { secret ->
                    assertThrows(MadoguchiException.BadRequest::class.java) { engine.submit(submit(secret).copy(environment = "short")) }
                },
            )
            for ((name, way) in ways) {
                val secret = password()
                way(secret)
                assertGone(secret.toByteArray(), name)
            }
        }
        val control = password().toByteArray()
        Control(control.size.toLong()).use { memory ->
            memory.write(0, control, 0, control.size)
            assertTrue(NativeMemory.places(control).isNotEmpty(), "the scan is blind")
        }
    }

    /** A call that fails before it crosses must not keep a reference to the engine, or its memory stays after it is closed. */
    @Test
    fun `crd 9 a host's pepper is wiped when its engine is closed, also after a call that Java's null ended`() = Profile.seiwa().use { seiwa ->
        val pepper = ByteArray(32).also(SecureRandom()::nextBytes)
        val engine = Engine(seiwa, HostKeys("tests", 1, ByteArray(32) { 7 }, pepper = pepper, pepperNumber = 1))
        assertTrue(NativeMemory.places(pepper).isNotEmpty(), "the scan is blind")
        @Suppress("UNCHECKED_CAST")
        val entries = listOf<EntryInput?>(null) as List<EntryInput>
        assertThrows(NullPointerException::class.java) { engine.submit(SubmitRequest("a", "b", Button.LOG_IN, entries)) }
        engine.close()
        assertGone(pepper, "closed")
    }

    private companion object {
        const val LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
    }
}

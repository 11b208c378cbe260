package dev.madoguchi

import kotlin.concurrent.thread
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/** The software keyboard: wrong calls and its end. The clicks are in the vectors. */
class KeyboardTest {
    private val request = OpenKeyboardRequest(Page.LOGIN, EntryField.LOGIN_PASSWORD)

    private fun opened(randomness: ByteArray = ByteArray(32) { 0x5a }): Keyboard =
        Profile.seiwa().use { it.openKeyboard(request, randomness) }

    private fun code(call: () -> Unit): Pair<Int, String> =
        assertThrows(MadoguchiException.BadRequest::class.java) { call() }.errors.single().let { it.code to it.field }

    @Test
    fun `KEY-1 a password is clicked`() {
        opened().use { keyboard ->
            assertEquals(listOf(KeyClass.DIGITS, KeyClass.LOWER_CASE, KeyClass.UPPER_CASE), keyboard.view.classes)
            keyboard.press(keyboard.view.keys.indexOf("7"))
            val view = keyboard.choose(KeyClass.UPPER_CASE)
            assertEquals(keyboard.press(view.keys.indexOf("R")), keyboard.view)
            assertEquals("Keyboard(open)", keyboard.toString())
            assertEquals("7R", keyboard.confirm())
            assertEquals(1762 to "", code { keyboard.confirm() })
            assertEquals("Keyboard(confirmed)", keyboard.toString())
        }
    }

    @Test
    fun `KEY-2 the system draws another layout each time`() {
        Profile.seiwa().use { seiwa ->
            val layouts = (1..8).map { seiwa.openKeyboard(request).use { it.choose(KeyClass.LOWER_CASE).keys } }
            assertEquals(8, layouts.toSet().size)
            assertEquals(setOf(('a'..'z').map { "$it" }.toSet()), layouts.map { it.toSet() }.toSet())
        }
    }

    @Test
    fun `KEY-1 wrong calls are refused and change nothing`() {
        opened().use { keyboard ->
            val before = keyboard.press(0)
            assertEquals(1765 to "position", code { keyboard.press(10) })
            assertEquals(1765 to "position", code { keyboard.press(Int.MIN_VALUE) })
            assertEquals(1766 to "cursor", code { keyboard.moveTo(2) })
            assertEquals(1764 to "class", code { keyboard.choose(KeyClass.SYMBOLS) })
            assertEquals(before, keyboard.view)
        }
        assertEquals(1834 to "randomness", code { opened(ByteArray(32)) })
        assertEquals(1816 to "randomness", code { opened(ByteArray(31) { 1 }) })
        val loginId = OpenKeyboardRequest(Page.LOGIN, EntryField.LOGIN_ID)
        Profile.seiwa().use { assertEquals(1761 to "field", code { it.openKeyboard(loginId) }) }
    }

    @Test
    fun `KEY-1 what is discarded or closed hands nothing over`() {
        val keyboard = opened()
        keyboard.press(0)
        keyboard.discard()
        assertEquals(1762 to "", code { keyboard.confirm() })
        keyboard.close()
        keyboard.close()
        assertThrows(IllegalStateException::class.java) { keyboard.confirm() }
        assertEquals("Keyboard(closed)", keyboard.toString())
    }

    @Test
    fun `KEY-1 threads click one after the other`() {
        opened().use { keyboard ->
            List(4) { thread { repeat(3) { keyboard.press(0) } } }.forEach { it.join() }
            assertEquals(12 to 12, keyboard.view.run { entered to cursor })
            assertEquals(keyboard.view.keys.first().repeat(12), keyboard.confirm())
        }
    }
}

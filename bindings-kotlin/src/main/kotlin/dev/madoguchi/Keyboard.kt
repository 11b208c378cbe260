package dev.madoguchi

/**
 * A software keyboard for one field, opened when its tick box is on and the field gets the cursor (KEY-1).
 *
 * Each click returns what the keyboard shows then; a click that is refused throws [MadoguchiException.BadRequest] and changes nothing. What
 * was entered leaves it only by [confirm]. [close] discards it and wipes its memory; after it every call throws [IllegalStateException].
 *
 * ```kotlin
 * seiwa.openKeyboard(OpenKeyboardRequest(Page.LOGIN, EntryField.LOGIN_PASSWORD)).use { keyboard ->
 *     val view = keyboard.choose(KeyClass.UPPER_CASE)
 *     keyboard.press(view.keys.indexOf("R"))
 *     keyboard.confirm() // "R"
 * }
 * ```
 */
class Keyboard internal constructor(private val door: KeyboardDoor) : AutoCloseable {

    /**
     * What the keyboard shows.
     *
     * @throws MadoguchiException.BadRequest if it was confirmed or discarded (1762).
     */
    val view: KeyboardView
        get() = clicking { door.view() }

    /**
     * Shows the keys of another class of characters.
     *
     * @throws MadoguchiException.BadRequest if the keyboard does not have the class (1764), or was confirmed or discarded.
     */
    fun choose(keyClass: KeyClass): KeyboardView = clicking { door.choose(keyClass) }

    /**
     * Clicks on the key at a [position] of [KeyboardView.keys], from 0: its character is entered at the cursor.
     *
     * @throws MadoguchiException.BadRequest if there is no key (1765), if no more characters can be entered (1767), or if it was confirmed or
     * discarded.
     */
    fun press(position: Int): KeyboardView = clicking { door.press(position) }

    /**
     * Moves the cursor: 0 is before the first ●.
     *
     * @throws MadoguchiException.BadRequest if there is no such place (1766), or if it was confirmed or discarded.
     */
    fun moveTo(cursor: Int): KeyboardView = clicking { door.moveTo(cursor) }

    /**
     * 【1文字クリア】: deletes the character at the cursor, or the last one if the cursor is at the end.
     *
     * @throws MadoguchiException.BadRequest if it was confirmed or discarded.
     */
    fun clearOne(): KeyboardView = clicking { door.clearOne() }

    /**
     * 【全てクリア】: deletes everything that was entered.
     *
     * @throws MadoguchiException.BadRequest if it was confirmed or discarded.
     */
    fun clearAll(): KeyboardView = clicking { door.clearAll() }

    /**
     * 【入力確定】: hands over what was entered, which may be empty, and ends the keyboard.
     *
     * @throws MadoguchiException.BadRequest if it was confirmed or discarded.
     */
    fun confirm(): String = clicking { door.confirm() }

    /**
     * 【×】: discards what was entered, and ends the keyboard.
     *
     * @throws MadoguchiException.BadRequest if it was confirmed or discarded.
     */
    fun discard() = clicking { door.discard() }

    /** Says whether the keyboard is open, was confirmed, was discarded, or is closed. It shows nothing that was entered. */
    override fun toString(): String =
        try {
            "Keyboard(${clicking { door.state() }})"
        } catch (_: IllegalStateException) {
            "Keyboard(closed)"
        }

    /** Discards what was entered, and wipes its memory. Closing it again has no effect. */
    override fun close() = door.close()

    private inline fun <T> clicking(click: () -> T): T = asking("keyboard", click)
}

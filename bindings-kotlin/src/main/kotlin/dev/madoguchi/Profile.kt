package dev.madoguchi

import java.time.Instant
import java.time.LocalDate

/**
 * One institution, as data. It answers which services are open, what a transfer costs, which days are business days, and why.
 *
 * A profile is immutable. Load it once and share it: any number of threads may use it at the same time. It takes some hundred
 * kilobytes of native memory until it is closed or garbage-collected. You may call [close] any number of times. A question in
 * progress is still answered; a later question throws [IllegalStateException].
 */
class Profile private constructor(override val door: Door) : Questions(), AutoCloseable {

    /**
     * Answers one line of JSON with one line of JSON, without a line end.
     *
     * The field `ask` names the request; the answer repeats its `id`. The field `answer` names the answer, or `error` has all
     * errors. This never throws because of a line: its errors are in the answer.
     */
    fun ask(line: String): String = asking { door.ask(line) }

    /** Answers one line of bytes like [ask]; bytes that are not UTF-8 are reported as not JSON, with their place. */
    fun askBytes(line: ByteArray): String = asking { door.askBytes(line) }

    /**
     * Whether a service is open at an instant; [hours] says why not, and when that changes.
     *
     * @throws MadoguchiException.BadRequest if the institution does not offer the service, or the instant is outside the calendar.
     */
    fun isOpen(service: Service, at: Instant): Boolean = hours(HoursRequest(service, at)).open

    /**
     * Whether a day is a bank business day; [day] says why not.
     *
     * @throws MadoguchiException.BadRequest if the day is outside the calendar.
     */
    fun isBusinessDay(date: LocalDate): Boolean = day(DayRequest(date)).day.businessDay

    /**
     * Opens a software keyboard for a field whose tick box is on and which got the cursor (KEY-1). The layout is drawn from [randomness], 32
     * bytes; without it, from the system's (KEY-2). The profile may be closed before the keyboard.
     *
     * @throws MadoguchiException.BadRequest if the page offers no keyboard for the field (1761), or the randomness is invalid.
     */
    @JvmOverloads
    fun openKeyboard(request: OpenKeyboardRequest, randomness: ByteArray = drawn()): Keyboard =
        asking { Keyboard(KeyboardDoor.open(door, request, randomness)) }

    /** Compiles the timetables of all services now; without it, the first question about a service compiles its own. */
    fun prepare() = asking { door.prepare() }

    /** Says which document answers: its id, its version and its hash; or that the profile is closed. */
    override fun toString(): String =
        try {
            profile(ProfileRequest()).profile.run { "Profile(id=$id, version=$version, hash=$hash)" }
        } catch (_: IllegalStateException) {
            "Profile(closed)"
        }

    /** Frees the native memory of the profile, after the questions in progress are answered. */
    override fun close() = door.close()

    /** Opens profiles. */
    companion object {
        /** The built-in institution. */
        @JvmStatic
        fun seiwa(): Profile = entering { Profile(Door.seiwa()) }

        /**
         * Reads and checks a profile, a TOML document. Pass the text of the document, not its path.
         *
         * @throws MadoguchiException.BadProfile with all faults of the document.
         */
        @JvmStatic
        fun load(text: String): Profile = entering { Profile(Door.load(text)) }
    }
}

/** Makes the first call: the library is checked before it is loaded, so that its error is reported unchanged. */
internal inline fun <T> entering(what: String = "profile", ask: () -> T): T {
    NativeLibrary.ready()
    return asking(what, ask)
}

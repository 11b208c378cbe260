package dev.madoguchi

import java.time.Instant
import java.time.LocalDate

/**
 * One institution, as data: ask it what is open, what a transfer costs, which day is a business day, and why.
 *
 * A profile never changes. Load it once and share it: any number of threads may ask at the same time. It holds some hundred
 * kilobytes outside the heap until it is closed, or found to be garbage; [close] may be called as often as one likes, and a
 * question asked meanwhile is answered. A question after it throws [IllegalStateException].
 */
class Profile private constructor(override val door: Door) : Questions(), AutoCloseable {

    /**
     * Answers one request written as one line of JSON with one line of JSON, without a line end.
     *
     * The request names itself in `ask`; what it gives as `id` is repeated. The answer names itself in `answer`, or has all
     * errors in `error`. No line makes this fail: what is wrong with it stands in the answer.
     */
    fun ask(line: String): String = asking { door.ask(line) }

    /** Answers one line of bytes as [ask] does; bytes that are not UTF-8 are not JSON, at their place. */
    fun askBytes(line: ByteArray): String = asking { door.askBytes(line) }

    /**
     * Whether a service is open at an instant; [hours] says why not, and when that changes.
     *
     * @throws MadoguchiException.BadRequest where the institution does not offer it, or the instant is outside the calendar.
     */
    fun isOpen(service: Service, at: Instant): Boolean = hours(HoursRequest(service, at)).open

    /**
     * Whether a day is a bank business day; [day] says why not.
     *
     * @throws MadoguchiException.BadRequest where the day is outside the calendar.
     */
    fun isBusinessDay(date: LocalDate): Boolean = day(DayRequest(date)).day.businessDay

    /** Compiles the timetables of all services now; without it, the first question about a service compiles its own. */
    fun prepare() = asking { door.prepare() }

    /** Which document answers: its id, its version, and its hash; or that the profile is closed. */
    override fun toString(): String =
        try {
            profile(ProfileRequest()).profile.run { "Profile(id=$id, version=$version, hash=$hash)" }
        } catch (_: IllegalStateException) {
            "Profile(closed)"
        }

    /** Frees what the profile holds, once the questions asked meanwhile are answered. */
    override fun close() = door.close()

    /** Where profiles come from. */
    companion object {
        /** The built-in institution. */
        @JvmStatic
        fun seiwa(): Profile = entering { Profile(Door.seiwa()) }

        /**
         * Reads and checks a profile from its text, a TOML document: the document itself, not the path to one.
         *
         * @throws MadoguchiException.BadProfile with every fault of the document.
         */
        @JvmStatic
        fun load(text: String): Profile = entering { Profile(Door.load(text)) }
    }
}

/** Asks as the first: with the library checked before it is loaded, so that what is wrong with it is told as it is. */
internal inline fun <T> entering(what: String = "profile", ask: () -> T): T {
    NativeLibrary.ready()
    return asking(what, ask)
}

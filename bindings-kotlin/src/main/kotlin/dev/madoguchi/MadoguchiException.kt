package dev.madoguchi

import java.io.File

/**
 * Why there is no answer, or no profile.
 *
 * [code], [name], [rule], [ja] and [en] tell what is wrong first; the subclass has everything.
 */
sealed class MadoguchiException(
    /** The code's fixed number: see [Code]. */
    val code: Int,
    /** The code's fixed name. */
    val name: String,
    /** The rule or convention that is broken. */
    val rule: String,
    /** The text in Japanese. */
    val ja: String,
    /** The text in English. */
    val en: String,
    message: String,
    cause: Throwable? = null,
) : RuntimeException(message, cause) {

    /** The request is wrong: [errors] has every error of it, the first of which the exception itself shows. */
    class BadRequest internal constructor(
        errors: List<ErrorRecord>,
        cause: Throwable? = null,
    ) : MadoguchiException(errors.first(), errors.told { "${it.en} [${it.code} ${it.name}, ${it.rule}]".at(it.field) }, cause) {
        @Transient
        private val every: List<ErrorRecord>? = errors

        /** Every error of the request, at least one; read back from Java's serialisation, the first without its field. */
        val errors: List<ErrorRecord>
            get() = every ?: listOf(first())
    }

    /**
     * An act cannot go on: it did not ask for that, it is over or closed, another thread drives it, or a row is not as it was
     * written. [errors] has everything.
     *
     * After 1801 to 1808, 1810 and 1821 to 1823 the act is over. After a clock that went back (1809) it goes on with a later instant: read
     * [Conversation.need] again. Where another thread drives it (1832), and where an argument is no row or no instant (1008, 1103, 1812,
     * 1904), nothing of the call was taken, and it waits for the same as before.
     */
    class BadAct internal constructor(
        errors: List<ErrorRecord>,
        cause: Throwable? = null,
    ) : MadoguchiException(errors.first(), errors.told { "${it.en} [${it.code} ${it.name}, ${it.rule}]".at(it.field) }, cause) {
        @Transient
        private val every: List<ErrorRecord>? = errors

        /** Every error, at least one; read back from Java's serialisation, the first without its field. */
        val errors: List<ErrorRecord>
            get() = every ?: listOf(first())
    }

    /** The profile is wrong: [faults] has every fault of it, the first of which the exception itself shows. */
    class BadProfile internal constructor(faults: List<FaultRecord>) : MadoguchiException(
        faults.first().run { ErrorRecord(code, name, rule, path, null, found, ja, en) },
        faults.told { "${it.line}:${it.column}: ${it.en} [${it.code} ${it.name}, ${it.rule}]".at(it.path) },
    ) {
        @Transient
        private val every: List<FaultRecord>? = faults

        /** Every fault of the profile, in the order of the document, at least one; read back from Java's serialisation, none. */
        val faults: List<FaultRecord>
            get() = every ?: emptyList()
    }

    /** The native library at [file] is not the one of this jar: cut off, changed, or of another version. It was not loaded. */
    class BadLibrary internal constructor(
        /** Where it lies. */
        val file: File,
    ) : MadoguchiException(Code.LIBRARY_CHANGED.inField(""), Code.LIBRARY_CHANGED.run { "$file: $en [$number $word, $rule]" })

    /** A fault of the library itself, which is none of the request: please report it. The profile can be asked on. */
    class Internal internal constructor(
        cause: Throwable,
    ) : MadoguchiException(Code.INTERNAL.inField(""), "${Code.INTERNAL.en} [${Code.INTERNAL.number}]: ${cause.message}", cause)

    private constructor(first: ErrorRecord, message: String, cause: Throwable? = null) :
        this(first.code, first.name, first.rule, first.ja, first.en, message, cause)

    /** The error that the exception shows, as far as it shows it. */
    internal fun first(): ErrorRecord = ErrorRecord(code, name, rule, "", null, null, ja, en)
}

private fun String.at(place: String): String = if (place.isEmpty()) this else "`$place`: $this"

/** The first of all as a line, and how many there are beside it. */
private inline fun <T> List<T>.told(line: (T) -> String): String =
    line(first()) + if (size == 1) "" else " (and ${size - 1} more)"

/** An error of this code. */
internal fun Code.inField(field: String): ErrorRecord = ErrorRecord(number, word, rule, field, null, null, ja, en)

/** Asks the other side, and tells what it refuses as [MadoguchiException]; that what is asked is closed, as its contract has it. */
internal inline fun <T> asking(what: String = "profile", ask: () -> T): T =
    try {
        ask()
    } catch (refused: DoorException) {
        throw refused.told()
    } catch (fault: InternalException) {
        throw MadoguchiException.Internal(fault)
    } catch (closed: IllegalStateException) {
        throw IllegalStateException(Code.INVALID_HANDLE.run { "the $what is closed [$number $word, $rule]" }, closed)
    }

internal fun DoorException.told(): MadoguchiException =
    when (this) {
        is DoorException.Request -> MadoguchiException.BadRequest(errors)
        is DoorException.Profile -> MadoguchiException.BadProfile(faults)
    }

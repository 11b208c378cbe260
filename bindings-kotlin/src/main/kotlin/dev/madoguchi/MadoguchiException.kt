package dev.madoguchi

import java.io.File

/**
 * Why there is no answer, or no profile.
 *
 * [code], [name], [rule], [ja] and [en] describe the first error; the subclass has all errors.
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

    /** The request is wrong. [errors] has all its errors; the exception itself shows the first. */
    class BadRequest internal constructor(
        errors: List<ErrorRecord>,
        cause: Throwable? = null,
    ) : MadoguchiException(errors.first(), errors.told { "${it.en} [${it.code} ${it.name}, ${it.rule}]".at(it.field) }, cause) {
        @Transient
        private val every: List<ErrorRecord>? = errors

        /** All errors of the request, at least one. After Java's deserialisation, only the first, without its field. */
        val errors: List<ErrorRecord>
            get() = every ?: listOf(first())
    }

    /**
     * An act cannot go on: it did not ask for this, it is over or closed, another thread drives it, or a row was changed. [errors] has
     * all errors.
     *
     * After 1801 to 1808, 1810, 1821 to 1823, 1825 and 1826 the act is over. After a clock that went back (1809) it goes on with a later
     * instant: read [Conversation.need] again. If another thread drives it (1832), or an argument is an invalid row or instant (1008, 1103, 1812,
     * 1904), the call has no effect, and the act still needs the same.
     */
    class BadAct internal constructor(
        errors: List<ErrorRecord>,
        cause: Throwable? = null,
    ) : MadoguchiException(errors.first(), errors.told { "${it.en} [${it.code} ${it.name}, ${it.rule}]".at(it.field) }, cause) {
        @Transient
        private val every: List<ErrorRecord>? = errors

        /** All errors, at least one. After Java's deserialisation, only the first, without its field. */
        val errors: List<ErrorRecord>
            get() = every ?: listOf(first())
    }

    /** The profile is wrong. [faults] has all its faults; the exception itself shows the first. */
    class BadProfile internal constructor(faults: List<FaultRecord>) : MadoguchiException(
        faults.first().run { ErrorRecord(code, name, rule, path, null, found, ja, en) },
        faults.told { "${it.line}:${it.column}: ${it.en} [${it.code} ${it.name}, ${it.rule}]".at(it.path) },
    ) {
        @Transient
        private val every: List<FaultRecord>? = faults

        /** All faults of the profile, at least one, in the sequence of the document. After Java's deserialisation, it is empty. */
        val faults: List<FaultRecord>
            get() = every ?: emptyList()
    }

    /** The native library at [file] is not that of this jar: it is truncated, changed, or of another version. It was not loaded. */
    class BadLibrary internal constructor(
        /** The path of the library. */
        val file: File,
    ) : MadoguchiException(Code.LIBRARY_CHANGED.inField(""), Code.LIBRARY_CHANGED.run { "$file: $en [$number $word, $rule]" })

    /** A fault of the library itself, not of the request. Please report it. The profile is still usable. */
    class Internal internal constructor(
        cause: Throwable,
    ) : MadoguchiException(Code.INTERNAL.inField(""), "${Code.INTERNAL.en} [${Code.INTERNAL.number}]: ${cause.message}", cause)

    private constructor(first: ErrorRecord, message: String, cause: Throwable? = null) :
        this(first.code, first.name, first.rule, first.ja, first.en, message, cause)

    /** The part of the first error that the exception shows. */
    internal fun first(): ErrorRecord = ErrorRecord(code, name, rule, "", null, null, ja, en)
}

private fun String.at(place: String): String = if (place.isEmpty()) this else "`$place`: $this"

/** The first error as a line, and the number of further errors. */
private inline fun <T> List<T>.told(line: (T) -> String): String =
    line(first()) + if (size == 1) "" else " (and ${size - 1} more)"

/** An error with this code. */
internal fun Code.inField(field: String): ErrorRecord = ErrorRecord(number, word, rule, field, null, null, ja, en)

/** Calls Rust, and throws its errors as [MadoguchiException]. If the called object is closed, it throws [IllegalStateException]. */
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

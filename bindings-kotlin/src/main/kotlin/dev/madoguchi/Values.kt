package dev.madoguchi

import java.time.Instant
import java.time.LocalDate
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter
import java.util.Collections

// Converts dates and instants for Rust. These functions never fail: Rust refuses a value out of range, with its field.

private const val YEAR = 10_000L
private const val MONTH = 100L

/** Year, month and day in one number: 2027-01-04 is 20270104. */
internal fun numberOf(date: LocalDate): Long = date.year * YEAR + date.monthValue * MONTH + date.dayOfMonth

/** The date of a number like 20270104. */
internal fun dateOf(number: Long): LocalDate {
    val day = number % YEAR
    return LocalDate.of((number / YEAR).toInt(), (day / MONTH).toInt(), (day % MONTH).toInt())
}

/** Milliseconds since 1970-01-01T00:00:00Z; the smallest and the largest number stand for all instants beyond them. */
internal fun millisOf(instant: Instant): Long =
    when (instant.epochSecond) {
        in -MILLIS_MAX..MILLIS_MAX -> instant.toEpochMilli()
        in Long.MIN_VALUE..0 -> Long.MIN_VALUE
        else -> Long.MAX_VALUE
    }

private const val MILLIS_MAX = Long.MAX_VALUE / 1000 - 1

/** The instant as in JSON, in Japan time, with milliseconds if they are not 0. */
internal fun inJapan(instant: Instant): String {
    val at = instant.atOffset(JAPAN)
    return (if (at.nano == 0) WHOLE else PARTS).format(at)
}

/** Makes an immutable list, because records are shared between threads. */
internal inline fun <T> unchangeable(size: Int, item: (Int) -> T): List<T> = Collections.unmodifiableList(List(size, item))

private val JAPAN = ZoneOffset.ofHours(9)
private val WHOLE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx")
private val PARTS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx")

package dev.madoguchi

import java.security.SecureRandom

/**
 * A profile and the host's keys, which make acts. A host needs one engine, which its threads share.
 *
 * It keeps the keys in native memory until it is closed or garbage-collected; then they are wiped. Acts that it made can still be driven,
 * and the profile may be closed before it. Making an act after [close] throws [IllegalStateException].
 */
class Engine private constructor(override val door: EngineDoor) : Acts(), AutoCloseable {

    /**
     * Opens an engine.
     *
     * @throws MadoguchiException.BadRequest if a key or the pepper has a wrong length or is all zero, if a number is out of bounds, or if
     * bounds, two keys have one number, or the deployment's name is invalid.
     */
    constructor(profile: Profile, keys: HostKeys) : this(keys.open(profile.door, null))

    /**
     * Opens an engine that decides by one profile and accepts the next one: it reads what machines write that already decide by the next
     * one, and takes nothing of it back (INS-5). All machines accept a profile before any of them decides by it.
     *
     * @throws MadoguchiException.BadRequest as above, or if the next profile is another institution's or has no greater serial number.
     */
    constructor(profile: Profile, keys: HostKeys, next: Profile) : this(keys.open(profile.door, next.door))

    /**
     * Makes an act from one line of JSON, whose field `act` names the request.
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun take(line: String, randomness: ByteArray = drawn()): Act = taking(randomness) { door.take(line, it) }

    /**
     * Shows a row in readable form, for support and for finding faults: one line of JSON with its key, revision and state. It omits
     * hashes, salts, page tokens and sealed texts; it contains names and addresses. Its form may change with the library's version.
     *
     * @throws MadoguchiException.BadRequest for a row that was changed.
     */
    fun rowJson(row: RowInput): String = asking("engine") { door.rowJson(row) }

    /**
     * Limits how many acts may be comparing secrets at once, from the count of an attempt to the end of its act. 0, as at the beginning, means
     * no limit; a good limit is the number of cores. An act that finds no slot free is refused as busy before its attempt is counted (LCK-2).
     *
     * @throws MadoguchiException.BadRequest for a number below 0.
     */
    fun limitHashing(acts: Int) = asking("engine") { door.limitHashing(acts) }

    /** Shows no part of the keys. */
    override fun toString(): String = "Engine"

    /** Wipes the keys, after calls in progress have ended. */
    override fun close() = door.close()
}

/**
 * The keys of a host, which it keeps outside its database.
 *
 * @param deployment the name of the deployment, 1 to 32 printable ASCII characters without spaces: it tells one store from another with
 * the same key, and stays the same for a store's life.
 * @param number the number of the key in force, 0 to 255, by which rows name it.
 * @param secret the current key: 32 bytes of a cryptographic source.
 * @param previous previous keys, by their numbers. Rows sealed with them can be read; new rows are not sealed with them.
 * @param pepper the pepper for password hashes (CRD-9); it cannot change without changing the passwords.
 */
class HostKeys @JvmOverloads constructor(
    private val deployment: String,
    private val number: Int,
    private val secret: ByteArray,
    private val previous: Map<Int, ByteArray> = emptyMap(),
    private val pepper: ByteArray? = null,
) {
    internal fun open(profile: Door, next: Door?): EngineDoor = asking {
        EngineDoor.open(profile, next, deployment, listOf(SentKey(number, secret)) + previous.map { SentKey(it.key, it.value) }, pepper)
    }

    /** Shows the number of the current key, and no part of the keys. */
    override fun toString(): String = "HostKeys($number)"
}

/** Randomness from the system, for one act. */
internal fun drawn(): ByteArray = ByteArray(RANDOMNESS).also(SecureRandom()::nextBytes)

internal inline fun taking(randomness: ByteArray, take: (ByteArray) -> ActDoor): Act = Act(asking("engine") { take(randomness) })

private const val RANDOMNESS = 32

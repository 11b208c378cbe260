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
     * @throws MadoguchiException.BadRequest if a key or the pepper has a wrong length or is all zero, if a number is out of bounds, if two keys
     * have one number or one key has two roles, if a key has another check value, or if the deployment's name is invalid.
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
     * Checks that the library committed a message for this institution and deployment, and that nobody has changed it. A relay calls it with the two
     * columns of the outbox before it sends anything; the JSON may be written in any way. It does not tell that messages were deleted, or that one
     * is sent twice.
     *
     * @throws MadoguchiException.BadRequest for what is no message of the library, one under a key that is not here or retired, and one that was
     * changed: it must not be sent.
     */
    fun checkMessage(message: StoredMessage) = asking("engine") { door.checkMessage(message.id, message.json) }

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
 * A key is changed in four steps: accept the new one, switch to it, seal every row anew ([Acts.reseal]), retire the old one.
 *
 * @param deployment the name of the deployment, 1 to 32 printable ASCII characters without spaces: it tells one store from another with
 * the same key, and stays the same for a store's life.
 * @param number the number of the key in force, 0 to 255, by which rows name it.
 * @param secret the key in force: 32 bytes of a cryptographic source.
 * @param accepted other keys, by their numbers: the next one, before it is in force on every machine, or the one before, until every row is
 * sealed anew. Rows sealed with them can be read; new rows are not sealed with them.
 * @param pepper the pepper in force, 16 to 64 bytes: password hashes are encrypted under it (CRD-9). Without it, one that is derived from the key in
 * force takes its place.
 * @param retired the numbers of retired keys. A row that one of them sealed is refused (1836), whoever wrote it.
 * @param checks the check values of keys in force or accepted, by their numbers, as [checkValue] computed them when the keys were made.
 * @param pepperNumber the number of the pepper in force, 1 to 255, by which hashes name it; needed with `pepper`.
 * @param acceptedPeppers other peppers, by their numbers: the next one, before it is in force on every machine, or the one before, until every
 * row is sealed anew.
 * @param retiredPeppers the numbers of retired peppers. A hash under one of them is compared with nothing.
 * @param pepperChecks the check values of peppers in force or accepted, by their numbers, as [pepperCheckValue] computed them.
 * @param hsmPepper the number of the pepper in force, 1 to 255, if that is in the host's HSM ([Hsm]).
 * @param acceptedHsmPeppers the numbers of other peppers that are in the HSM.
 */
class HostKeys @JvmOverloads constructor(
    private val deployment: String,
    private val number: Int,
    private val secret: ByteArray,
    private val accepted: Map<Int, ByteArray> = emptyMap(),
    private val pepper: ByteArray? = null,
    private val retired: Set<Int> = emptySet(),
    private val checks: Map<Int, String> = emptyMap(),
    private val pepperNumber: Int? = null,
    private val acceptedPeppers: Map<Int, ByteArray> = emptyMap(),
    private val retiredPeppers: Set<Int> = emptySet(),
    private val pepperChecks: Map<Int, String> = emptyMap(),
    private val hsmPepper: Int? = null,
    private val acceptedHsmPeppers: Set<Int> = emptySet(),
) {
    internal fun open(profile: Door, next: Door?): EngineDoor = asking {
        fun sent(keys: Map<Int, ByteArray>) = keys.map { SentKey(it.key, it.value) }
        fun noted(checks: Map<Int, String>) = checks.map { SentKeyCheck(it.key, it.value) }
        val keys = SentKeys(
            deployment, SentKey(number, secret), sent(accepted), retired.toList(), noted(checks),
            pepperNumber, pepper, sent(acceptedPeppers), retiredPeppers.toList(), noted(pepperChecks),
            hsmPepper, acceptedHsmPeppers.toList(),
        )
        EngineDoor.open(profile, next, keys)
    }

    /** Shows the number of the key in force, and no part of the keys. */
    override fun toString(): String = "HostKeys($number)"

    /** What can be said of a key and of a row without an engine. */
    companion object {
        /**
         * Computes the check value of a key: 16 hexadecimal digits that say nothing about it. A host notes it together with the key's number, and
         * gives both as `checks` at every start, so that a mistyped key is found before it reads or writes a row (ROW-2).
         *
         * @throws MadoguchiException.BadRequest if the key has a wrong length or is all zero.
         */
        @JvmStatic
        fun checkValue(secret: ByteArray): String = asking { checkValueOf(secret) }

        /**
         * Returns the number of the host's key that sealed a row, as its bytes say themselves; nothing is verified. Null if this is no row of
         * this library. A host counts the rows under each number, and retires a key when none is left.
         */
        @JvmStatic
        fun sealedWith(row: RowInput): Int? = asking { dev.madoguchi.sealedWith(row) }

        /**
         * Computes the check value of a pepper: 16 hexadecimal digits that say nothing about it. A host notes it together with the pepper's number,
         * and gives both as `pepperChecks` at every start (CRD-9).
         *
         * @throws MadoguchiException.BadRequest if the pepper has a wrong length or is all zero.
         */
        @JvmStatic
        fun pepperCheckValue(pepper: ByteArray): String = asking { pepperCheckValueOf(pepper) }

        /**
         * Returns the number of the host's pepper that a row's hashes are under, as its bytes say themselves; nothing is verified. Null if no pepper
         * of the host is in use there, or this is no row of this library. A host counts the rows under each number, and retires a pepper when none
         * is left.
         */
        @JvmStatic
        fun pepperedWith(row: RowInput): Int? = asking { dev.madoguchi.pepperedWith(row) }
    }
}

/** Randomness from the system, for one act. */
internal fun drawn(): ByteArray = ByteArray(RANDOMNESS).also(SecureRandom()::nextBytes)

internal inline fun taking(randomness: ByteArray, take: (ByteArray) -> ActDoor): Act = Act(asking("engine") { take(randomness) })

private const val RANDOMNESS = 32

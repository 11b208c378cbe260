package dev.madoguchi

import java.security.SecureRandom

/**
 * A profile and the host's keys, at which acts are taken: one for a host, shared between its threads.
 *
 * It holds keys outside the heap until it is closed, or found to be garbage; then they are wiped. Acts that were taken at it go on, and
 * the profile may be closed before it. An act that is taken after [close] throws [IllegalStateException].
 */
class Engine private constructor(override val door: EngineDoor) : Acts(), AutoCloseable {

    /**
     * Opens an engine.
     *
     * @throws MadoguchiException.BadRequest where a key or the pepper has a wrong length or is of zeros alone, a number is out of its
     * bounds, two keys have one number, or the deployment's name is invalid.
     */
    constructor(profile: Profile, keys: HostKeys) : this(keys.open(profile.door))

    /**
     * Takes an act that is written as one line of JSON: the request names itself in `act`.
     *
     * @throws MadoguchiException.BadRequest with everything that is wrong with the request.
     */
    @JvmOverloads
    fun take(line: String, randomness: ByteArray = drawn()): Act = taking(randomness) { door.take(line, it) }

    /**
     * A row as people read it, for support and for looking into a fault: one line of JSON with its key, revision and state. Hashes,
     * salts, page tokens and sealed texts are left out; names and addresses are there. Its form may change with the library's version.
     *
     * @throws MadoguchiException.BadRequest for a row that is not as it was written.
     */
    fun rowJson(row: RowInput): String = asking("engine") { door.rowJson(row) }

    /** Nothing of its keys. */
    override fun toString(): String = "Engine"

    /** Wipes the keys, once the acts that are being taken are. */
    override fun close() = door.close()
}

/**
 * The keys of a host, which it keeps outside its database.
 *
 * @param deployment the name of the deployment, 1 to 32 printable ASCII characters without spaces: it tells one store from another with
 * the same key, and stays the same for a store's life.
 * @param number the number of the key in force, 0 to 255, by which rows name it.
 * @param secret the key in force: 32 bytes of a cryptographic source.
 * @param previous keys, by their numbers: what they sealed can still be read.
 * @param pepper the pepper of password hashes (CRD-9); it cannot change without the passwords.
 */
class HostKeys @JvmOverloads constructor(
    private val deployment: String,
    private val number: Int,
    private val secret: ByteArray,
    private val previous: Map<Int, ByteArray> = emptyMap(),
    private val pepper: ByteArray? = null,
) {
    internal fun open(profile: Door): EngineDoor = asking {
        EngineDoor.open(profile, deployment, listOf(SentKey(number, secret)) + previous.map { SentKey(it.key, it.value) }, pepper)
    }

    /** The number of the key in force, and nothing of the keys. */
    override fun toString(): String = "HostKeys($number)"
}

/** Randomness from the system, for one act. */
internal fun drawn(): ByteArray = ByteArray(RANDOMNESS).also(SecureRandom()::nextBytes)

internal inline fun taking(randomness: ByteArray, take: (ByteArray) -> ActDoor): Act = Act(asking("engine") { take(randomness) })

private const val RANDOMNESS = 32

// Made from the facade by `cargo xtask generate`; not written by hand.
package dev.madoguchi

/** The acts that a [Engine] takes, each with its record. */
abstract class Acts internal constructor() {
    internal abstract val door: EngineDoor

    /**
     * Somebody comes to the login page: a session begins that proves nothing (LOG-1, LOG-3).
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn where they are not given.
     * @throws MadoguchiException.BadRequest with everything that is wrong with the request.
     */
    @JvmOverloads
    fun startSession(request: StartSessionRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.startSession(request, it) }

    /**
     * A button is pressed on a page (PAG-1): the one way in which a customer acts.
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn where they are not given.
     * @throws MadoguchiException.BadRequest with everything that is wrong with the request.
     */
    @JvmOverloads
    fun submit(request: SubmitRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.submit(request, it) }

    /**
     * The page of a session as it stands; nothing is written.
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn where they are not given.
     * @throws MadoguchiException.BadRequest with everything that is wrong with the request.
     */
    @JvmOverloads
    fun show(request: ShowRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.show(request, it) }

    /**
     * What a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn where they are not given.
     * @throws MadoguchiException.BadRequest with everything that is wrong with the request.
     */
    @JvmOverloads
    fun authority(request: AuthorityRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.authority(request, it) }

    /**
     * An operator of the institution asks for something (OPR-1).
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn where they are not given.
     * @throws MadoguchiException.BadRequest with everything that is wrong with the request.
     */
    @JvmOverloads
    fun operate(request: OperateRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.operate(request, it) }

    /**
     * Time has passed for a row: its `wake_at` has come (LCK-2, LCK-3, LOG-2, ENR-3).
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn where they are not given.
     * @throws MadoguchiException.BadRequest with everything that is wrong with the request.
     */
    @JvmOverloads
    fun due(request: DueRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.due(request, it) }

    /**
     * A new profile meets a customer: what changes for them, and from now on it holds (INS-5).
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn where they are not given.
     * @throws MadoguchiException.BadRequest with everything that is wrong with the request.
     */
    @JvmOverloads
    fun adopt(request: AdoptRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.adopt(request, it) }
}

// Made from the facade by `cargo xtask generate`; not written by hand.
package dev.madoguchi

/** The acts that an [Engine] makes, each with its record. */
abstract class Acts internal constructor() {
    internal abstract val door: EngineDoor

    /**
     * Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun startSession(request: StartSessionRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.startSession(request, it) }

    /**
     * A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun submit(request: SubmitRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.submit(request, it) }

    /**
     * Returns the current page of a session; nothing is written.
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun show(request: ShowRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.show(request, it) }

    /**
     * Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun authority(request: AuthorityRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.authority(request, it) }

    /**
     * A request of an operator of the institution (OPR-1).
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun operate(request: OperateRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.operate(request, it) }

    /**
     * An operator ends the sessions of all customers that began before an instant (OPR-2). Each ends at its next act.
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun endAllSessions(request: EndAllSessionsRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.endAllSessions(request, it) }

    /**
     * The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun due(request: DueRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.due(request, it) }

    /**
     * Applies a new profile to an existing customer and reports what changes (INS-5).
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun adopt(request: AdoptRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.adopt(request, it) }

    /**
     * Opens a row, and seals it anew under the key in force if another key has sealed it: before a key is retired, every row is sealed anew (ROW-2).
     *
     * @param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    @JvmOverloads
    fun reseal(request: ResealRequest, randomness: ByteArray = drawn()): Act = taking(randomness) { door.reseal(request, it) }
}

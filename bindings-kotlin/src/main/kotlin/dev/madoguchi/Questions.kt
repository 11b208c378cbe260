// Made from the facade by `cargo xtask generate`; not written by hand.
package dev.madoguchi

import java.time.Instant
import java.time.LocalDate

/** The questions that a [Profile] answers, with all evidence; and, in rows, the questions whose answers are numbers. */
abstract class Questions internal constructor() {
    internal abstract val door: Door

    /**
     * Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun hours(request: HoursRequest): HoursAnswer = asking { door.hours(request) }

    /**
     * Which windows is a service open, or closed, in a range (HRS-8)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun windows(request: WindowsRequest): WindowsAnswer = asking { door.windows(request) }

    /**
     * The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun ical(request: IcalRequest): IcalAnswer = asking { door.ical(request) }

    /**
     * Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun day(request: DayRequest): DayAnswer = asking { door.day(request) }

    /**
     * Which day is a number of business days away (CAL-6)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun days(request: DaysRequest): DaysAnswer = asking { door.days(request) }

    /**
     * How many business days are in a range (CAL-6)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun between(request: BetweenRequest): BetweenAnswer = asking { door.between(request) }

    /**
     * May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun statement(request: StatementRequest): StatementAnswer = asking { door.statement(request) }

    /**
     * What does a transfer cost, and why (FEE-1 … FEE-8)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun fee(request: FeeRequest): FeeAnswer = asking { door.fee(request) }

    /**
     * What does an item other than a transfer cost (FEE-4, FEE-8)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun charge(request: ChargeRequest): ChargeAnswer = asking { door.charge(request) }

    /**
     * What is on a page (PAG-1)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun page(request: PageRequest): PageAnswer = asking { door.page(request) }

    /**
     * Which pages exist (PAG-1)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun pages(request: PagesRequest): PagesAnswer = asking { door.pages(request) }

    /**
     * The institution's texts (PAG-2); without `key` and `page`, all of them.
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun text(request: TextRequest): TextAnswer = asking { door.text(request) }

    /**
     * What must a connection be, and is this one allowed (LOG-6)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun connection(request: ConnectionRequest): ConnectionAnswer = asking { door.connection(request) }

    /**
     * Is an environment supported (LOG-6)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun environment(request: EnvironmentRequest): EnvironmentAnswer = asking { door.environment(request) }

    /**
     * Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun checkEntry(request: CheckEntryRequest): EntryAnswer = asking { door.checkEntry(request) }

    /**
     * May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun checkPassword(request: CheckPasswordRequest): EntryAnswer = asking { door.checkPassword(request) }

    /**
     * May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun checkQuestions(request: CheckQuestionsRequest): EntryAnswer = asking { door.checkQuestions(request) }

    /**
     * Which secret questions can be chosen (CRD-7)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun questions(request: QuestionsRequest): QuestionsAnswer = asking { door.questions(request) }

    /**
     * Which profile answers?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun profile(request: ProfileRequest): ProfileAnswer = asking { door.profile(request) }

    /**
     * What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun lockPolicy(request: LockPolicyRequest): LockPolicyAnswer = asking { door.lockPolicy(request) }

    /**
     * What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
     *
     * @throws MadoguchiException.BadRequest with all errors of the request.
     */
    fun lockHistory(request: LockHistoryRequest): LockHistoryAnswer = asking { door.lockHistory(request) }

    /**
     * Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows have no maintenance windows (HRS-7); the
     * question in records does.
     * A wrong row has an error number in `code`; the other rows are answered.
     *
     * @param service The service, as its index in the enum, from 0.
     * @param at The instant, in milliseconds since 1970-01-01T00:00:00Z.
     * @throws MadoguchiException.BadRequest if the columns differ in length.
     */
    fun hoursRows(service: Column<Service>, at: Column<Instant>): HoursRows =
        HoursRows(askRows(door, 0, HoursRows.WIDTHS, arrayOf(service, at)))

    /**
     * Is a day a business day (CAL-5, CAL-7)? Today's Order decides even before 1989-02-01.
     * A wrong row has an error number in `code`; the other rows are answered.
     *
     * @param date The day, in days since 1970-01-01.
     * @throws MadoguchiException.BadRequest if the columns differ in length.
     */
    fun dayRows(date: Column<LocalDate>): DayRows =
        DayRows(askRows(door, 1, DayRows.WIDTHS, arrayOf(date)))

    /**
     * Which day is a number of business days away (CAL-6)?
     * A wrong row has an error number in `code`; the other rows are answered.
     *
     * @param from The starting day, in days since 1970-01-01.
     * @param business The number of business days; negative goes back, 0 is the day itself or the next business day.
     * @throws MadoguchiException.BadRequest if the columns differ in length.
     */
    fun daysRows(from: Column<LocalDate>, business: Column<Long>): DaysRows =
        DaysRows(askRows(door, 2, DaysRows.WIDTHS, arrayOf(from, business)))

    /**
     * How many business days are in a range (CAL-6)?
     * A wrong row has an error number in `code`; the other rows are answered.
     *
     * @param from The first day, in days since 1970-01-01; it is counted.
     * @param to The first day after the range, in days since 1970-01-01; it is not counted.
     * @throws MadoguchiException.BadRequest if the columns differ in length.
     */
    fun betweenRows(from: Column<LocalDate>, to: Column<LocalDate>): BetweenRows =
        BetweenRows(askRows(door, 3, BetweenRows.WIDTHS, arrayOf(from, to)))

    /**
     * May a statement inquiry ask for these days (HRS-10)?
     * A wrong row has an error number in `code`; the other rows are answered.
     *
     * @param on The day of inquiry, in days since 1970-01-01.
     * @param from The first day of the inquiry, in days since 1970-01-01.
     * @param to The last day of the inquiry, in days since 1970-01-01.
     * @throws MadoguchiException.BadRequest if the columns differ in length.
     */
    fun statementRows(on: Column<LocalDate>, from: Column<LocalDate>, to: Column<LocalDate>): StatementRows =
        StatementRows(askRows(door, 4, StatementRows.WIDTHS, arrayOf(on, from, to)))

    /**
     * What does a transfer cost (FEE-1 … FEE-6)?
     * A wrong row has an error number in `code`; the other rows are answered.
     *
     * @param to The kind of recipient, as its index in the enum, from 0.
     * @param amount Its amount in yen, from 1.
     * @param member 1 if the customer is a member, 0 if not.
     * @param on The day on which it is executed, in days since 1970-01-01.
     * @throws MadoguchiException.BadRequest if the columns differ in length.
     */
    fun feeRows(to: Column<TransferKind>, amount: Column<Long>, member: Column<Boolean>, on: Column<LocalDate>): FeeRows =
        FeeRows(askRows(door, 5, FeeRows.WIDTHS, arrayOf(to, amount, member, on)))

    /**
     * What does an item other than a transfer cost (FEE-4, FEE-8)?
     * A wrong row has an error number in `code`; the other rows are answered.
     *
     * @param item The item, as its index in the enum, from 0.
     * @param on The day, in days since 1970-01-01.
     * @throws MadoguchiException.BadRequest if the columns differ in length.
     */
    fun chargeRows(item: Column<ChargeItem>, on: Column<LocalDate>): ChargeRows =
        ChargeRows(askRows(door, 6, ChargeRows.WIDTHS, arrayOf(item, on)))
}

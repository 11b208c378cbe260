# Made from the facade by `cargo xtask generate`: the types of the extension module.

import datetime as _datetime  # under a name that no field has
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from decimal import Decimal
from typing import Any, Final, Literal, NoReturn, Protocol, Self, SupportsIndex, TypeAlias, final, type_check_only

from typing_extensions import Buffer

from .host_kit import Finding
from ._acts import Commit, Find, Hsm, Load, Nothing
from ._words import (
    AuditEvent,
    AuditEventWord,
    Browser,
    BrowserWord,
    Button,
    ButtonWord,
    CertificateKind,
    CertificateKindWord,
    ChangeKind,
    ChangeKindWord,
    ChargeItem,
    ChargeItemWord,
    ChargeState,
    ChargeStateWord,
    ConnectionRefusal,
    ConnectionRefusalWord,
    CounterEventWord,
    CounterEventWordWord,
    DayReasonKind,
    DayReasonKindWord,
    EntryField,
    EntryFieldWord,
    EnvironmentReason,
    EnvironmentReasonWord,
    Factor,
    FactorWord,
    FormRule,
    FormRuleWord,
    HsmWork,
    HsmWorkWord,
    KeyClass,
    KeyClassWord,
    Layer,
    LayerWord,
    LockClosing,
    LockClosingWord,
    LockHistoryEvent,
    LockHistoryEventWord,
    LockHistoryReply,
    LockHistoryReplyWord,
    LockState,
    LockStateWord,
    NeedKind,
    NeedKindWord,
    NoticeKind,
    NoticeKindWord,
    OperatorAct,
    OperatorActWord,
    Origin,
    OriginWord,
    Os,
    OsWord,
    OutageKind,
    OutageKindWord,
    Page,
    PageWord,
    Reason,
    ReasonWord,
    Refusal,
    RefusalWord,
    Rounding,
    RoundingWord,
    Service,
    ServiceWord,
    StatementRefusalKind,
    StatementRefusalKindWord,
    Support,
    SupportWord,
    TextKind,
    TextKindWord,
    TlsVersion,
    TlsVersionWord,
    TransferKind,
    TransferKindWord,
    Weekday,
    WeekdayWord,
)

__all__ = [
    "__version__",
    "ABSENT",
    "ABSENT_DAY",
    "Act",
    "Engine",
    "Keyboard",
    "Profile",
    "check_mark",
    "key_check_value",
    "pepper_check_value",
    "peppered_with",
    "row_mark",
    "sealed_with",
    "Operation",
    "Reply",
    "Report",
    "Suite",
    "message_line",
    "MaintenanceWindowRecord",
    "MaintenanceRecord",
    "LockHistoryEventRecord",
    "CurrentVersionRecord",
    "EntryInput",
    "RowInput",
    "TextRecord",
    "Entry",
    "ShownField",
    "Section",
    "PageButton",
    "GuideText",
    "Fact",
    "Internal",
    "Change",
    "ProvenFactor",
    "Authority",
    "ErrorRecord",
    "FaultRecord",
    "ProfileRef",
    "ClosedBy",
    "FootnoteRecord",
    "Instead",
    "HoursAnswer",
    "WindowRecord",
    "WindowsAnswer",
    "IcalAnswer",
    "DayReason",
    "DayRecord",
    "DayAnswer",
    "DaysAnswer",
    "BetweenAnswer",
    "DateRangeRecord",
    "StatementAnswer",
    "FeeAnswer",
    "ChargeAnswer",
    "EntryFault",
    "EntryAnswer",
    "QuestionRecord",
    "QuestionsAnswer",
    "ServiceRecord",
    "ProfileAnswer",
    "ChanceRecord",
    "OutageRecord",
    "LockPolicyAnswer",
    "CounterEventRecord",
    "LockHistoryStep",
    "LockHistoryAnswer",
    "PageAnswer",
    "PageSummary",
    "PagesAnswer",
    "TextAnswer",
    "KeyboardView",
    "ConnectionAnswer",
    "EnvironmentRowRecord",
    "EnvironmentAnswer",
    "HsmBlockRecord",
    "WriteRecord",
    "RequireRecord",
    "MessageRecord",
    "NoticeRecord",
    "AuditEntry",
    "OutcomeRecord",
    "PublicRecord",
    "PageView",
    "ShownValue",
    "RefusedRecord",
    "HoursRows",
    "DayRows",
    "DaysRows",
    "BetweenRows",
    "StatementRows",
    "FeeRows",
    "ChargeRows",
]

__version__: Final[str]
ABSENT: Final[int]
ABSENT_DAY: Final[int]

_Bytes: TypeAlias = bytes  # under a name that no field has

@type_check_only
class _Array(Protocol):
    """The arrays of NumPy, which have a buffer but declare it to type checkers only from Python 3.12 on."""

    @property
    def __array_interface__(self) -> dict[str, Any]: ...

_Numbers: TypeAlias = Buffer | _Array

@final
class Profile:
    """One institution, as data. Every question is a method of it.

    A profile is immutable, and any number of threads may use it at the same time.
    """

    @staticmethod
    def seiwa() -> Profile:
        """The built-in institution, 青和信用組合."""

    @staticmethod
    def load(text: str | bytes, /) -> Profile:
        """Reads and checks a profile, a TOML document as `str` or as UTF-8 in `bytes`. Pass the document itself, not its path.

        Raises:
            ProfileError: all faults of the document, each with its place.
        """

    @property
    def id(self) -> str:
        """The institution's short name."""

    @property
    def version(self) -> str:
        """The version of the document, as the institution counts."""

    @property
    def serial(self) -> int:
        """The serial number of the document. Every new content has a greater one (INS-5)."""

    @property
    def hash(self) -> str:
        """SHA-256 of the document's bytes, in hexadecimal. It proves that the answers come from the document that was signed off."""

    def prepare(self) -> None:
        """Compiles the hours of every service now, which takes some milliseconds each, so that the first question about a service is
        fast."""

    def ask(self, line: str | bytes, /) -> str:
        """Answers one line of JSON with one line of JSON, without a line end.

        This never fails because of a line: its errors are in the answer's `error`. The answer repeats the request's `id`.

        Raises:
            RequestTypeError: the line is neither `str` nor `bytes`.
        """

    def open_keyboard(
        self,
        *,
        page: Page | PageWord,
        field: EntryField | EntryFieldWord,
        randomness: bytes | None = None,
    ) -> Keyboard:
        """Opens a software keyboard for a field whose tick box is on and which got the cursor (KEY-1). The layout is drawn from
        `randomness`, 32 bytes; without it, from the system's (KEY-2).

        Raises:
            RequestError: the page offers no keyboard for the field, or the randomness is invalid.
        """

    def is_open(self, service: Service | ServiceWord, at: _datetime.datetime) -> bool:
        """Whether a service is open at an instant (HRS-1 … HRS-6, HRS-11); `hours` says why, and until when. It
        takes no maintenance windows (HRS-7); `hours` does.

        Raises:
            RequestError: as `hours`.
        """

    def is_business_day(self, date: _datetime.date) -> bool:
        """Whether a day is a bank business day (CAL-5, CAL-7); `day` says why not.

        Raises:
            RequestError: a date outside 1948-07-20 to 2150-12-31 (CAL-8).
        """

    def hours(
        self,
        *,
        service: Service | ServiceWord,
        at: _datetime.datetime,
        maintenance: MaintenanceRecord | None = None,
    ) -> HoursAnswer:
        """Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?

        Args:
            service: The service.
            at: The instant; for a transfer, the instant of confirmation (HRS-12).
            maintenance: Ad-hoc maintenance (HRS-7).

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def windows(
        self,
        *,
        service: Service | ServiceWord,
        from_: _datetime.datetime,
        to: _datetime.datetime,
        closed: bool | None = None,
        maintenance: MaintenanceRecord | None = None,
    ) -> WindowsAnswer:
        """Which windows is a service open, or closed, in a range (HRS-8)?

        Args:
            service: The service.
            from_: The first instant.
            to: The first instant after the range; at most 3,660 days later.
            closed: Whether to return the closed windows; absent means the open ones.
            maintenance: Ad-hoc maintenance (HRS-7).

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def ical(
        self,
        *,
        service: Service | ServiceWord,
        from_: _datetime.datetime,
        to: _datetime.datetime,
        closed: bool | None = None,
        maintenance: MaintenanceRecord | None = None,
        domain: str,
        stamp: _datetime.datetime,
    ) -> IcalAnswer:
        """The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).

        Args:
            service: The service.
            from_: The first instant.
            to: The first instant after the range; at most 3,660 days later.
            closed: Whether to return the closed windows; absent means the open ones.
            maintenance: Ad-hoc maintenance (HRS-7).
            domain: The part of each UID after the `@`: a domain that belongs to the institution alone, `ib.bank.example`; 1 to 253 of `[0-9A-Za-z.-]`.
            stamp: The DTSTAMP of each event.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def day(
        self,
        *,
        date: _datetime.date,
    ) -> DayAnswer:
        """Is a day a business day, and if not, why not (CAL-1 … CAL-8)?

        Args:
            date: The day.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def days(
        self,
        *,
        from_: _datetime.date,
        business: int,
    ) -> DaysAnswer:
        """Which day is a number of business days away (CAL-6)?

        Args:
            from_: The starting day; it is never counted.
            business: The number of business days; negative goes back, 0 is the day itself or the next business day.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def between(
        self,
        *,
        from_: _datetime.date,
        to: _datetime.date,
    ) -> BetweenAnswer:
        """How many business days are in a range (CAL-6)?

        Args:
            from_: The first day; it is counted.
            to: The first day after the range; it is not counted.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def statement(
        self,
        *,
        on: _datetime.date,
        from_: _datetime.date | None = None,
        to: _datetime.date | None = None,
    ) -> StatementAnswer:
        """May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?

        Args:
            on: The day of inquiry.
            from_: The first day of the inquiry; absent means the first allowed day.
            to: The last day of the inquiry; absent means the last allowed day, or `from` if that is later.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def fee(
        self,
        *,
        to: TransferKind | TransferKindWord,
        amount: int | Decimal,
        member: bool,
        on: _datetime.date,
    ) -> FeeAnswer:
        """What does a transfer cost, and why (FEE-1 … FEE-8)?

        Args:
            to: The kind of recipient.
            amount: Its amount in yen, from 1.
            member: Whether the customer is a member when the transfer is requested.
            on: The day on which it is executed.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def charge(
        self,
        *,
        item: ChargeItem | ChargeItemWord,
        on: _datetime.date,
    ) -> ChargeAnswer:
        """What does an item other than a transfer cost (FEE-4, FEE-8)?

        Args:
            item: The item.
            on: The day.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def page(
        self,
        *,
        page: Page | PageWord,
        button: Button | ButtonWord | None = None,
    ) -> PageAnswer:
        """What is on a page (PAG-1)?

        Args:
            page: The page.
            button: A button to submit on it; a button that the page does not have is refused.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def pages(
        self,
    ) -> PagesAnswer:
        """Which pages exist (PAG-1)?

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def text(
        self,
        *,
        key: str | None = None,
        page: Page | PageWord | None = None,
    ) -> TextAnswer:
        """The institution's texts (PAG-2); without `key` and `page`, all of them.

        Args:
            key: Only the text with this key.
            page: Only the texts of this page.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def connection(
        self,
        *,
        tls: TlsVersion | TlsVersionWord | None = None,
        cipher_bits: int | None = None,
        certificate: CertificateKind | CertificateKindWord | None = None,
    ) -> ConnectionAnswer:
        """What must a connection be, and is this one allowed (LOG-6)?

        Args:
            tls: The version of TLS to judge, if known.
            cipher_bits: The bits of the cipher's key to judge, if known; not negative.
            certificate: The kind of certificate to judge, if known.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def environment(
        self,
        *,
        user_agent: str,
        os_version: str | None = None,
        latest: Sequence[CurrentVersionRecord] | None = None,
    ) -> EnvironmentAnswer:
        """Is an environment supported (LOG-6)?

        Args:
            user_agent: The User-Agent, at most 2048 bytes.
            os_version: The system's version, if the host knows it from another source: from client hints, `10` or `11` for Windows.
            latest: The current versions of browsers, as far as the host knows them.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def check_entry(
        self,
        *,
        form: FormRule | FormRuleWord,
        entry: str,
        entry_again: str | None = None,
    ) -> EntryAnswer:
        """Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?

        Args:
            form: The required form.
            entry: The entry.
            entry_again: The repeated entry, if the field is entered twice.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def check_password(
        self,
        *,
        new_password: str,
        new_password_again: str | None = None,
        current_password: str | None = None,
        other_password: str | None = None,
        login_id: str | None = None,
        telephone: str | None = None,
        account_number: str | None = None,
    ) -> EntryAnswer:
        """May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?

        Args:
            new_password: The new password.
            new_password_again: The repeated entry of the new password.
            current_password: The password in force.
            other_password: The customer's other password: the confirmation password for the login password, and vice versa.
            login_id: The login ID.
            telephone: The customer's registered telephone (CRD-13).
            account_number: The customer's account number (CRD-13).

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def check_questions(
        self,
        *,
        first_question: str,
        first_answer: str,
        second_question: str,
        second_answer: str,
        third_question: str,
        third_answer: str,
    ) -> EntryAnswer:
        """May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?

        Args:
            first_question: The key of the first question.
            first_answer: The first answer.
            second_question: The key of the second question.
            second_answer: The second answer.
            third_question: The key of the third question.
            third_answer: The third answer.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def questions(
        self,
    ) -> QuestionsAnswer:
        """Which secret questions can be chosen (CRD-7)?

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def profile(
        self,
    ) -> ProfileAnswer:
        """Which profile answers?

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def lock_policy(
        self,
        *,
        factor: Factor | FactorWord,
        alphabet: int | None = None,
        length: int | None = None,
        successes_per_day: int | None = None,
    ) -> LockPolicyAnswer:
        """What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?

        Args:
            factor: The factor.
            alphabet: The number of characters in the alphabet of the secret; with `length`, the answer includes the chance of a guess.
            length: The length of the secret.
            successes_per_day: The most successes of the customer per day, 0 to 24; absent means none.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def lock_history(
        self,
        *,
        factor: Factor | FactorWord,
        events: Sequence[LockHistoryEventRecord],
    ) -> LockHistoryAnswer:
        """What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?

        Args:
            factor: The factor.
            events: The events, in the order in which the host sees them; at most 10,000.

        Raises:
            RequestError: all wrong values, or why there is no answer.
        """

    def hours_rows(
        self,
        *,
        service: Service | ServiceWord | _Numbers,
        at: _datetime.datetime | _Numbers,
        out: _Numbers | None = None,
    ) -> HoursRows:
        """Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows have no maintenance windows (HRS-7); the
        question in records does.

        Args:
            service: The service, as its index in the enum, from 0.
            at: The instant, in milliseconds since 1970-01-01T00:00:00Z.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: all wrong columns. A wrong row has an error number in `code`.
        """

    def day_rows(
        self,
        *,
        date: _datetime.date | _Numbers,
        out: _Numbers | None = None,
    ) -> DayRows:
        """Is a day a business day (CAL-5, CAL-7)? Today's Order decides even before 1989-02-01.

        Args:
            date: The day, in days since 1970-01-01.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: all wrong columns. A wrong row has an error number in `code`.
        """

    def days_rows(
        self,
        *,
        from_: _datetime.date | _Numbers,
        business: int | _Numbers,
        out: _Numbers | None = None,
    ) -> DaysRows:
        """Which day is a number of business days away (CAL-6)?

        Args:
            from_: The starting day, in days since 1970-01-01.
            business: The number of business days; negative goes back, 0 is the day itself or the next business day.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: all wrong columns. A wrong row has an error number in `code`.
        """

    def between_rows(
        self,
        *,
        from_: _datetime.date | _Numbers,
        to: _datetime.date | _Numbers,
        out: _Numbers | None = None,
    ) -> BetweenRows:
        """How many business days are in a range (CAL-6)?

        Args:
            from_: The first day, in days since 1970-01-01; it is counted.
            to: The first day after the range, in days since 1970-01-01; it is not counted.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: all wrong columns. A wrong row has an error number in `code`.
        """

    def statement_rows(
        self,
        *,
        on: _datetime.date | _Numbers,
        from_: _datetime.date | _Numbers,
        to: _datetime.date | _Numbers,
        out: _Numbers | None = None,
    ) -> StatementRows:
        """May a statement inquiry ask for these days (HRS-10)?

        Args:
            on: The day of inquiry, in days since 1970-01-01.
            from_: The first day of the inquiry, in days since 1970-01-01.
            to: The last day of the inquiry, in days since 1970-01-01.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: all wrong columns. A wrong row has an error number in `code`.
        """

    def fee_rows(
        self,
        *,
        to: TransferKind | TransferKindWord | _Numbers,
        amount: int | Decimal | _Numbers,
        member: bool | _Numbers,
        on: _datetime.date | _Numbers,
        out: _Numbers | None = None,
    ) -> FeeRows:
        """What does a transfer cost (FEE-1 … FEE-6)?

        Args:
            to: The kind of recipient, as its index in the enum, from 0.
            amount: Its amount in yen, from 1.
            member: 1 if the customer is a member, 0 if not.
            on: The day on which it is executed, in days since 1970-01-01.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: all wrong columns. A wrong row has an error number in `code`.
        """

    def charge_rows(
        self,
        *,
        item: ChargeItem | ChargeItemWord | _Numbers,
        on: _datetime.date | _Numbers,
        out: _Numbers | None = None,
    ) -> ChargeRows:
        """What does an item other than a transfer cost (FEE-4, FEE-8)?

        Args:
            item: The item, as its index in the enum, from 0.
            on: The day, in days since 1970-01-01.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: all wrong columns. A wrong row has an error number in `code`.
        """

@final
class Engine:
    """A profile and the host's keys, which make acts. A host needs one engine, which its threads share.

    Args:
        profile: The profile by which the engine decides.
        deployment: The name of the deployment, 1 to 32 printable ASCII characters without spaces: it tells one store from another with
            the same key, and stays the same for a store's life.
        number: The number of the key in force, 0 to 255, by which rows name it.
        key: The key in force: 32 bytes of a cryptographic source, kept outside the database.
        accepted: Other keys, by their numbers: the next one, before it is in force on every machine, or the one before, until every row is sealed
            anew (`reseal`). Rows sealed with them can be read; new rows are not sealed with them.
        retired: The numbers of retired keys. A row that one of them sealed is refused (1836), whoever wrote it.
        checks: The check values of keys in force or accepted, by their numbers, as `key_check_value` computed them when the keys were made.
        pepper_number: The number of the pepper in force, 1 to 255, by which hashes name it; needed with `pepper`.
        pepper: The pepper in force, 16 to 64 bytes kept outside the database: password hashes are encrypted under it (CRD-9). Without it, one that
            is derived from the key in force takes its place.
        accepted_peppers: Other peppers, by their numbers: the next one, before it is in force on every machine, or the one before, until every row
            is sealed anew (`reseal`).
        retired_peppers: The numbers of retired peppers. A hash under one of them is compared with nothing.
        pepper_checks: The check values of peppers in force or accepted, by their numbers, as `pepper_check_value` computed them.
        hsm_pepper: The number of the pepper in force, 1 to 255, if that is in the host's HSM: acts then have the need `Hsm`.
        accepted_hsm_peppers: The numbers of other peppers that are in the HSM.
        next: The profile that the engine accepts while it decides by `profile`: it reads what machines write that already decide by the
            next one, and takes nothing of it back. All machines accept a profile before any of them decides by it (INS-5).

    Raises:
        RequestError: a key or a pepper of a wrong length, two keys with one number, a key in two roles, a key with another check value, the
            same of peppers, a pepper without its number, an invalid name of a deployment, or a next profile of another institution or without a greater serial number.
    """

    def __new__(
        cls,
        profile: Profile,
        *,
        deployment: str,
        number: int,
        key: bytes,
        accepted: Mapping[int, bytes] | None = None,
        retired: Iterable[int] | None = None,
        checks: Mapping[int, str] | None = None,
        pepper_number: int | None = None,
        pepper: bytes | None = None,
        accepted_peppers: Mapping[int, bytes] | None = None,
        retired_peppers: Iterable[int] | None = None,
        pepper_checks: Mapping[int, str] | None = None,
        hsm_pepper: int | None = None,
        accepted_hsm_peppers: Iterable[int] | None = None,
        next: Profile | None = None,
    ) -> Self: ...

    def take(self, line: str | bytes, /, *, randomness: bytes | None = None) -> Act:
        """Makes an act from one line of JSON, whose field `act` names the request.

        Raises:
            RequestError: all errors of the request.
        """

    def row_json(self, row: RowInput, /) -> str:
        """Shows a row in readable form, for support and for finding faults: one line of JSON with its key, revision and state. It omits
        hashes, salts, page tokens and sealed texts; it contains names and addresses. Its form may change with the library's version.

        Raises:
            RequestError: a row that was changed.
        """

    def check_message(self, id: str, line: str, /) -> None:
        """Checks that the library committed a message for this institution and deployment, and that nobody has changed it. A relay calls it with the two
        columns of the outbox before it sends anything; the JSON may be written in any way. It does not tell that messages were deleted, or that
        one is sent twice.

        Raises:
            RequestError: no message of the library, one under a key that is not here or retired, or one that was changed: it must not be sent.
        """

    def limit_hashing(self, acts: int, /) -> None:
        """Limits how many acts may be comparing secrets at once, from the count of an attempt to the end of its act. 0, as at the beginning,
        means no limit; a good limit is the number of cores. An act that finds no slot free is refused as busy before its attempt is
        counted (LCK-2).

        Raises:
            RequestError: a number below 0 or above 4,294,967,295.
        """

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

    def start_session(
        self,
        *,
        randomness: bytes | None = None,
    ) -> Act:
        """Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).

        Args:
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.

        Raises:
            RequestError: all wrong values.
        """

    def submit(
        self,
        *,
        session: str,
        step: str,
        button: Button | ButtonWord,
        entries: Sequence[EntryInput],
        environment: str | None = None,
        maintenance: MaintenanceRecord | None = None,
        randomness: bytes | None = None,
    ) -> Act:
        """A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.

        Args:
            session: The session's token.
            step: The page token that came with the page (LOG-3).
            button: The button.
            entries: What was entered on the page.
            environment: The host's name for the environment, for example a device cookie: 20 to 256 visible ASCII characters, drawn at random; absent if the host has none (LCK-6, RSK-4).
            maintenance: Ad-hoc maintenance (HRS-7).
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.

        Raises:
            RequestError: all wrong values.
        """

    def show(
        self,
        *,
        session: str,
        randomness: bytes | None = None,
    ) -> Act:
        """Returns the current page of a session; nothing is written.

        Args:
            session: The session's token.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.

        Raises:
            RequestError: all wrong values.
        """

    def authority(
        self,
        *,
        session: str,
        service: Service | ServiceWord,
        randomness: bytes | None = None,
    ) -> Act:
        """Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.

        Args:
            session: The session's token.
            service: The service.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.

        Raises:
            RequestError: all wrong values.
        """

    def operate(
        self,
        *,
        operator: str,
        approver: str | None = None,
        approved_at: _datetime.datetime | None = None,
        reason: str,
        customer: str,
        command: OperatorAct | OperatorActWord,
        factor: Factor | FactorWord | None = None,
        account: str | None = None,
        mail: str | None = None,
        login_password: str | None = None,
        confirmation_password: str | None = None,
        randomness: bytes | None = None,
    ) -> Act:
        """A request of an operator of the institution (OPR-1).

        Args:
            operator: The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
            approver: The second person who approved this very request, named in the same way; absent if nobody did.
            approved_at: When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile lets an approval count.
            reason: The reason; it must not contain secrets.
            customer: The customer concerned: the host's name, 1 to 64 of `[0-9A-Za-z._-]`.
            command: The command.
            factor: The factor whose lock is lifted; only for `lift-lock`.
            account: The account on the contract card, `branch-type-number`; only for `open-contract` (CRD-1).
            mail: The mail address in the contract; only for `open-contract`, and absent if the contract has none.
            login_password: The initial login password; for `open-contract` and `reset-journey`.
            confirmation_password: The initial confirmation password; for `open-contract` and `reset-journey`.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.

        Raises:
            RequestError: all wrong values.
        """

    def end_all_sessions(
        self,
        *,
        operator: str,
        approver: str | None = None,
        approved_at: _datetime.datetime | None = None,
        reason: str,
        began_before: _datetime.datetime,
        randomness: bytes | None = None,
    ) -> Act:
        """An operator ends the sessions of all customers that began before an instant (OPR-2). Each ends at its next act.

        Args:
            operator: The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
            approver: The second person who approved this very request, named in the same way; absent if nobody did, and then it is refused.
            approved_at: When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile lets an approval count.
            reason: The reason; it must not contain secrets.
            began_before: The instant: sessions that began earlier are over. Not later than now.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.

        Raises:
            RequestError: all wrong values.
        """

    def due(
        self,
        *,
        row: str,
        randomness: bytes | None = None,
    ) -> Act:
        """The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).

        Args:
            row: The row's key.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.

        Raises:
            RequestError: all wrong values.
        """

    def adopt(
        self,
        *,
        customer: str,
        dry: bool | None = None,
        randomness: bytes | None = None,
    ) -> Act:
        """Applies a new profile to an existing customer and reports what changes (INS-5).

        Args:
            customer: The host's name for the customer.
            dry: Whether to report the changes without applying them; absent means to apply them.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.

        Raises:
            RequestError: all wrong values.
        """

    def reseal(
        self,
        *,
        row: str,
        randomness: bytes | None = None,
    ) -> Act:
        """Opens a row, and seals it anew under the key in force if another key has sealed it: before a key is retired, every row is sealed anew (ROW-2).

        Args:
            row: The row's key.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.

        Raises:
            RequestError: all wrong values.
        """

def key_check_value(key: bytes, /) -> str:
    """Computes the check value of a key: 16 hexadecimal digits that say nothing about it.

    A host notes it together with the key's number, and gives both to `Engine` as `checks` at every start, so that a mistyped key is found before
    it reads or writes a row (ROW-2).

    Raises:
        RequestError: a key of a wrong length, or of zeros alone.
    """

def sealed_with(row: RowInput, /) -> int | None:
    """Returns the number of the host's key that sealed a row, as its bytes say themselves; nothing is verified. `None` if this is no row of this
    library.

    A host counts the rows under each number, and retires a key when none is left.

    Raises:
        RequestTypeError: the value is not a `RowInput`.
    """

def row_mark(row: RowInput, /) -> str | None:
    """Returns the high-water mark of a row: 32 hexadecimal digits, of which the first 16 are the revision. `None` for a kind of row that has none.

    A host keeps it in another store (ROW-3). A mark replaces another if its first 16 digits are greater, as texts.

    Raises:
        RequestError: an invalid key or revision.
        RequestTypeError: the value is not a `RowInput`.
    """

def check_mark(key: str, mark: str | None, row: RowInput | None, /) -> str | None:
    """Checks a row against its high-water mark, which is read after it, and returns the row's own mark if the row is newer, else
    `None`. The host raises that mark only when a commit writes over this row: nobody has checked the row's seal yet (ROW-3).

    Raises:
        RequestError: the row is older than its mark (1844), missing (1845), another one of the same revision (1846), or newer and under a lower key (1852): it must not be given to an act.
            Also for an invalid key, mark or row.
        RequestTypeError: a value of another type.
    """

def pepper_check_value(pepper: bytes, /) -> str:
    """Computes the check value of a pepper: 16 hexadecimal digits that say nothing about it.

    A host notes it together with the pepper's number, and gives both to `Engine` as `pepper_checks` at every start (CRD-9).

    Raises:
        RequestError: a pepper of a wrong length, or of zeros alone.
    """

def peppered_with(row: RowInput, /) -> int | None:
    """Returns the number of the host's pepper that a row's hashes are under, as its bytes say themselves; nothing is verified. `None` if no pepper
    of the host is in use there, or this is no row of this library.

    A host counts the rows under each number, and retires a pepper when none is left.

    Raises:
        RequestTypeError: the value is not a `RowInput`.
    """

@final
class Act:
    """A conversation between the library and its host, in which the act says what it needs until it is over.

    Only one thread at a time can drive it; another thread gets an `ActError`. `close`, or the end of a `with`, wipes its memory.
    """

    @property
    def need(self) -> Load | Commit | Find | Nothing | Hsm:
        """What the act needs; `Nothing` if it is over or closed."""

    def loaded(self, rows: Iterable[RowInput], now: _datetime.datetime) -> None:
        """Gives the act the rows that it asked for, as far as they exist, and runs its next step.

        Raises:
            ActError: the act did not ask for rows, or not for these, or a row was changed. Then the act is over, except
                after a clock that went back and after an invalid key or revision.
        """

    def committed(self, now: _datetime.datetime) -> None:
        """Tells the act that its commit is durable, and runs its next step, which may take as long as a hash.

        Raises:
            ActError: the act did not ask for a commit, or the clock went back.
        """

    def conflicted(self) -> None:
        """Reports a conflict to the act: a row had another revision and nothing was written. It then asks for its rows again.

        Raises:
            ActError: the act did not ask for a commit.
        """

    def in_doubt(self) -> None:
        """Reports that nobody knows whether the commit took place, because its answer was lost. The act then finds out: it asks for rows, and
        for messages by their names.

        Raises:
            ActError: the act did not ask for a commit, or very many answers were lost.
        """

    def found(self, messages: Iterable[str], now: _datetime.datetime) -> None:
        """Gives the act the names of the messages that are in the outbox, of those that it looks for, and runs its next step, which may take
        as long as a hash.

        Raises:
            ActError: the act did not look for messages, or not for these, or the clock went back.
        """

    def hsm_answered(self, answers: Iterable[bytes], now: _datetime.datetime) -> None:
        """Gives the act what the HSM made of its blocks, one answer for each in their order, and runs its next step, which may take as long as
        a hash. The answer to a block that does not decrypt is empty.

        Raises:
            ActError: the act did not ask for that, or for more or fewer blocks, or the HSM does not decrypt what it has encrypted.
        """

    @property
    def outcome(self) -> OutcomeRecord | None:
        """How the act ended; `None` while it needs something, and after an error."""

    def result(self) -> OutcomeRecord:
        """How the act ended.

        Raises:
            ActError: the act still needs something, an error ended it, or it is closed.
        """

    def need_line(self) -> str:
        """What the act needs, as one line of JSON."""

    def outcome_line(self) -> str:
        """How the act ended, as one line of JSON; `null` while it needs something, and after an error."""

    def close(self) -> None:
        """Closes the act and wipes its memory. If another thread drives it, that call is answered first, and the act is wiped afterwards.
        Closing it again has no effect."""

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None: ...

@final
class Keyboard:
    """A software keyboard for one field, opened when its tick box is on and the field gets the cursor (KEY-1).

    Each click returns what the keyboard shows then. What was entered leaves it only by `confirm`. `close`, or the end of a `with`, discards
    it and wipes its memory.

        with seiwa.open_keyboard(page="login", field="login-password") as keyboard:
            view = keyboard.choose("upper-case")
            view = keyboard.press(view.keys.index("R"))
            password = keyboard.confirm()  # "R"
    """

    def view(self) -> KeyboardView:
        """What the keyboard shows.

        Raises:
            RequestError: it was confirmed, discarded or closed.
        """

    def choose(self, class_: KeyClass | KeyClassWord, /) -> KeyboardView:
        """Shows the keys of another class of characters.

        Raises:
            RequestError: the keyboard does not have the class, or is closed. Nothing has changed then.
        """

    def press(self, position: int, /) -> KeyboardView:
        """Clicks on the key at a position of `keys`, from 0: its character is entered at the cursor.

        Raises:
            RequestError: there is no key, no more characters can be entered, or the keyboard is closed. Nothing has changed then.
        """

    def move_to(self, cursor: int, /) -> KeyboardView:
        """Moves the cursor: 0 is before the first ●.

        Raises:
            RequestError: there is no such place, or the keyboard is closed. Nothing has changed then.
        """

    def clear_one(self) -> KeyboardView:
        """【1文字クリア】: deletes the character at the cursor, or the last one if the cursor is at the end.

        Raises:
            RequestError: the keyboard is closed.
        """

    def clear_all(self) -> KeyboardView:
        """【全てクリア】: deletes everything that was entered.

        Raises:
            RequestError: the keyboard is closed.
        """

    def confirm(self) -> str:
        """【入力確定】: hands over what was entered, which may be empty, and ends the keyboard.

        Raises:
            RequestError: the keyboard is closed.
        """

    def discard(self) -> None:
        """【×】: discards what was entered, and ends the keyboard.

        Raises:
            RequestError: the keyboard is closed.
        """

    def close(self) -> None:
        """Discards what was entered, if the keyboard is open. Closing it again has no effect."""

    def __enter__(self) -> Self: ...
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class Suite:
    """The suite as a conversation: it names an operation on the store and takes its result, until all checks are over.

    `madoguchi.host_kit.check` is the loop over it. A host that uses tasks instead of threads writes its own loop.

    Args:
        run: The run's name, 1 to 12 of `[0-9A-Za-z]`, which is part of the keys of its rows.
        threads: The number of threads used by the concurrency checks, 2 to 1,024.

    Raises:
        ValueError: an invalid name or number.
    """

    def __new__(cls, run: str, threads: int) -> Self: ...

    @property
    def operation(self) -> Operation | None:
        """The operation to do now; `None` when all checks are over."""

    def answer(self, reply: Reply, /) -> None:
        """Takes the result of the operation, and goes on.

        Raises:
            ValueError: the reply does not fit the operation, or the store has rows of an earlier run of this name; the operation
                stays the same.
        """

    @property
    def report(self) -> Report:
        """The results so far."""

@final
class Operation:
    """An operation on the store. It has only the attributes that its `what` needs."""

    @property
    def what(self) -> Literal["load", "commit", "crash", "outbox", "relay", "due", "keys", "purge", "drive", "parallel", "reopen"]:
        """The word of the operation."""

    @property
    def connection(self) -> int:
        """The number of the connection, from 0; it is opened when it is first named. `parallel` and `reopen` do not have this attribute."""

    @property
    def keys(self) -> tuple[str, ...]:
        """Of `load`: the keys of the rows."""

    @property
    def commit(self) -> Commit:
        """Of `commit` and `crash`: the commit."""

    @property
    def after(self) -> int:
        """Of `crash`: the statements after which the connection breaks."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Of `outbox` and `relay`: the names of the messages."""

    @property
    def now(self) -> _datetime.datetime:
        """Of `due` and `purge`: the instant."""

    @property
    def last(self) -> tuple[_datetime.datetime, str] | None:
        """Of `due`: `wake_at` and key of the last row of the previous page; `None` for the first page."""

    @property
    def last_key(self) -> str | None:
        """Of `keys`: the last key of the previous page; `None` for the first page."""

    @property
    def most(self) -> int:
        """Of `due` and `keys`: the largest number of rows."""

    @property
    def act(self) -> Act:
        """Of `drive`: the act, which belongs to the suite and checks the loop."""

    @property
    def fails(self) -> bool:
        """Of `drive`: whether the request fails afterwards, as if the bank's own code raised an exception."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Of `parallel`: the operations to do at the same time, each in a separate thread."""

@final
class Reply:
    """The result of an operation."""

    @staticmethod
    def rows(rows: Iterable[RowInput], /) -> Reply:
        """The rows that were found.

        Raises:
            RequestError: an item is not a row of this library.
        """

    @staticmethod
    def committed() -> Reply:
        """The commit is durable."""

    @staticmethod
    def conflict() -> Reply:
        """A row had another revision."""

    @staticmethod
    def outbox(messages: Iterable[Sequence[str]], /) -> Reply:
        """The messages that were found, each as its name and its line.

        Raises:
            RequestError: an item is not a pair of texts.
        """

    @staticmethod
    def due(rows: Iterable[tuple[_datetime.datetime, str]], /) -> Reply:
        """The rows that are due, each as its `wake_at` and its key.

        Raises:
            RequestError: an item is not a pair of a `datetime` and a row key.
        """

    @staticmethod
    def keys(keys: Iterable[str], /) -> Reply:
        """The keys of the rows.

        Raises:
            RequestError: an item is not a row key.
        """

    @staticmethod
    def done() -> Reply:
        """The operation was done."""

    @staticmethod
    def all(replies: Iterable[Reply], /) -> Reply:
        """The results of the parallel operations, in their sequence."""

    @staticmethod
    def failed(text: str, /) -> Reply:
        """The operation failed, with the store's error text."""

    @staticmethod
    def unable(why: str, /) -> Reply:
        """The store cannot do the operation, with the reason; the check is not proved."""

    def __eq__(self, other: object, /) -> bool: ...

@final
class Report:
    """The results, check by check. As text it has one line for each check."""

    @property
    def checks(self) -> tuple[Finding, ...]:
        """The checks that ran, in sequence."""

    @property
    def is_fit(self) -> bool:
        """Whether every check of the suite ran and passed. A check that is not proved did not pass."""

    def finding(self, name: str, /) -> Finding | None:
        """The result of a check by its name; `None` if it did not run.

        Raises:
            ValueError: no check of the suite has this name.
        """

    def __eq__(self, other: object, /) -> bool: ...

def message_line(message: MessageRecord, /) -> str:
    """Makes one line of JSON of a message, for the column of an outbox.

    Raises:
        RequestTypeError: the value is not a `MessageRecord`.
    """

@final
class MaintenanceWindowRecord:
    """One maintenance window (HRS-7)."""

    __match_args__ = ("from_", "to", "services", "ja", "en")

    def __new__(
        cls,
        *,
        from_: _datetime.datetime,
        to: _datetime.datetime,
        services: Sequence[Service | ServiceWord] | None = None,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def from_(self) -> _datetime.datetime:
        """Its first instant; a whole minute."""

    @property
    def to(self) -> _datetime.datetime:
        """The first instant after it; a whole minute."""

    @property
    def services(self) -> tuple[Service, ...] | None:
        """The services it closes, at least one; absent means all."""

    @property
    def ja(self) -> str:
        """The text in Japanese."""

    @property
    def en(self) -> str:
        """The text in English."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class MaintenanceRecord:
    """Maintenance windows announced by the host (HRS-7)."""

    __match_args__ = ("revision", "windows")

    def __new__(
        cls,
        *,
        revision: str,
        windows: Sequence[MaintenanceWindowRecord],
    ) -> Self: ...

    @property
    def revision(self) -> str:
        """The host's own revision of the windows; answers repeat it."""

    @property
    def windows(self) -> tuple[MaintenanceWindowRecord, ...]:
        """The windows."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class LockHistoryEventRecord:
    """One event of a history."""

    __match_args__ = ("event", "at", "attempt", "origin")

    def __new__(
        cls,
        *,
        event: LockHistoryEvent | LockHistoryEventWord,
        at: _datetime.datetime,
        attempt: int | None = None,
        origin: Origin | OriginWord | None = None,
    ) -> Self: ...

    @property
    def event(self) -> LockHistoryEvent:
        """The kind of event."""

    @property
    def at(self) -> _datetime.datetime:
        """The instant."""

    @property
    def attempt(self) -> int | None:
        """The number of the attempt that `right` or `wrong` records."""

    @property
    def origin(self) -> Origin | None:
        """The origin of the attempt; absent means a known environment."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class CurrentVersionRecord:
    """The current version of a browser."""

    __match_args__ = ("browser", "version")

    def __new__(
        cls,
        *,
        browser: Browser | BrowserWord,
        version: str,
    ) -> Self: ...

    @property
    def browser(self) -> Browser:
        """The browser."""

    @property
    def version(self) -> str:
        """Its current version; only the first number is compared."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class EntryInput:
    """The entry in one field."""

    __match_args__ = ("field", "text")

    def __new__(
        cls,
        *,
        field: EntryField | EntryFieldWord,
        text: str,
    ) -> Self: ...

    @property
    def field(self) -> EntryField:
        """The field."""

    @property
    def text(self) -> str:
        """The text that was entered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class RowInput:
    """A row from the host's storage."""

    __match_args__ = ("key", "revision", "bytes")

    def __new__(
        cls,
        *,
        key: str,
        revision: int,
        bytes: _Bytes,
    ) -> Self: ...

    @property
    def key(self) -> str:
        """Its key."""

    @property
    def revision(self) -> int:
        """Its revision."""

    @property
    def bytes(self) -> _Bytes:
        """Its bytes."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TextRecord:
    """A text in both languages."""

    __match_args__ = ("ja", "en")

    def __new__(
        cls,
        *,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def ja(self) -> str:
        """In Japanese."""

    @property
    def en(self) -> str:
        """In English."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Entry:
    """An entry field of a page, as an institution prints it."""

    __match_args__ = ("field", "label", "required", "form", "again", "secret", "keyboard")

    def __new__(
        cls,
        *,
        field: EntryField | EntryFieldWord,
        label: TextRecord,
        required: bool,
        form: FormRule | FormRuleWord,
        again: EntryField | EntryFieldWord | None = None,
        secret: bool,
        keyboard: bool,
    ) -> Self: ...

    @property
    def field(self) -> EntryField:
        """The field."""

    @property
    def label(self) -> TextRecord:
        """Its label, as printed."""

    @property
    def required(self) -> bool:
        """Whether it must be filled in (【必須】)."""

    @property
    def form(self) -> FormRule:
        """The form of the entry."""

    @property
    def again(self) -> EntryField | None:
        """The field of the same page that it repeats; absent if it repeats none."""

    @property
    def secret(self) -> bool:
        """Whether the entry is a secret."""

    @property
    def keyboard(self) -> bool:
        """Whether the page offers the software keyboard for it."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ShownField:
    """A value that a page only shows."""

    __match_args__ = ("field", "label")

    def __new__(
        cls,
        *,
        field: EntryField | EntryFieldWord,
        label: TextRecord,
    ) -> Self: ...

    @property
    def field(self) -> EntryField:
        """The field in which it was entered earlier."""

    @property
    def label(self) -> TextRecord:
        """Its label, as printed."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Section:
    """A section of a page."""

    __match_args__ = ("heading", "entries", "shows", "rule", "source")

    def __new__(
        cls,
        *,
        heading: TextRecord | None = None,
        entries: Sequence[Entry],
        shows: Sequence[ShownField],
        rule: str,
        source: str,
    ) -> Self: ...

    @property
    def heading(self) -> TextRecord | None:
        """Its heading; absent if none is printed."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its entry fields, from top to bottom."""

    @property
    def shows(self) -> tuple[ShownField, ...]:
        """Its shown values, from top to bottom."""

    @property
    def rule(self) -> str:
        """The rule that it implements."""

    @property
    def source(self) -> str:
        """Its source in the institution's documents."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class PageButton:
    """A button of a page, as an institution prints it."""

    __match_args__ = ("button", "label", "leads_to", "section", "rule", "source")

    def __new__(
        cls,
        *,
        button: Button | ButtonWord,
        label: TextRecord,
        leads_to: Sequence[Page | PageWord],
        section: int | None = None,
        rule: str,
        source: str,
    ) -> Self: ...

    @property
    def button(self) -> Button:
        """The button."""

    @property
    def label(self) -> TextRecord:
        """Its label, as printed."""

    @property
    def leads_to(self) -> tuple[Page, ...]:
        """The pages that it may lead to; the state of the journey decides which one."""

    @property
    def section(self) -> int | None:
        """The index of its section, from 0; absent if it is below all sections."""

    @property
    def rule(self) -> str:
        """The rule that it implements."""

    @property
    def source(self) -> str:
        """Its source in the institution's documents."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class GuideText:
    """A text of the institution (PAG-2)."""

    __match_args__ = ("key", "kind", "text", "pages", "rule", "source")

    def __new__(
        cls,
        *,
        key: str,
        kind: TextKind | TextKindWord,
        text: TextRecord,
        pages: Sequence[Page | PageWord],
        rule: str,
        source: str,
    ) -> Self: ...

    @property
    def key(self) -> str:
        """Its key."""

    @property
    def kind(self) -> TextKind:
        """The kind of text."""

    @property
    def text(self) -> TextRecord:
        """The text."""

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages on which it appears."""

    @property
    def rule(self) -> str:
        """The rule that it implements."""

    @property
    def source(self) -> str:
        """Its source in the institution's documents."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Fact:
    """A named value of a notice or a record, never a secret."""

    __match_args__ = ("name", "value")

    def __new__(
        cls,
        *,
        name: str,
        value: str,
    ) -> Self: ...

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def value(self) -> str:
        """Its value."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Internal:
    """The full reason of an act's result."""

    __match_args__ = ("reason", "facts")

    def __new__(
        cls,
        *,
        reason: Reason | ReasonWord,
        facts: Sequence[Fact],
    ) -> Self: ...

    @property
    def reason(self) -> Reason:
        """The reason."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """More about it: names and values, without secrets."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Change:
    """One change that a new profile makes for a customer (INS-5)."""

    __match_args__ = ("kind", "factor", "at")

    def __new__(
        cls,
        *,
        kind: ChangeKind | ChangeKindWord,
        factor: Factor | FactorWord,
        at: _datetime.datetime,
    ) -> Self: ...

    @property
    def kind(self) -> ChangeKind:
        """The kind of change."""

    @property
    def factor(self) -> Factor:
        """The factor concerned."""

    @property
    def at(self) -> _datetime.datetime:
        """When it takes effect."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ProvenFactor:
    """A factor proven in a session."""

    __match_args__ = ("factor", "at", "purpose")

    def __new__(
        cls,
        *,
        factor: Factor | FactorWord,
        at: _datetime.datetime,
        purpose: Page | PageWord,
    ) -> Self: ...

    @property
    def factor(self) -> Factor:
        """The factor."""

    @property
    def at(self) -> _datetime.datetime:
        """When it was proven."""

    @property
    def purpose(self) -> Page:
        """The page on which it was proven."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Authority:
    """What a session has proven, and what a service still needs (LOG-5)."""

    __match_args__ = ("service", "allowed", "journey_done", "proven", "missing", "rules")

    def __new__(
        cls,
        *,
        service: Service | ServiceWord,
        allowed: bool,
        journey_done: bool,
        proven: Sequence[ProvenFactor],
        missing: Sequence[Factor | FactorWord] | None = None,
        rules: Sequence[str],
    ) -> Self: ...

    @property
    def service(self) -> Service:
        """The service."""

    @property
    def allowed(self) -> bool:
        """Whether the proofs of the session allow the service; its hours are not checked here."""

    @property
    def journey_done(self) -> bool:
        """Whether first use is completed: before that, no service is open (ENR-4)."""

    @property
    def proven(self) -> tuple[ProvenFactor, ...]:
        """The factors proven in the session."""

    @property
    def missing(self) -> tuple[Factor, ...] | None:
        """The missing factors, in the institution's order; absent if the institution has no rule for the service."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ErrorRecord:
    """One error of a request, which may have several. All errors in the names and types of its fields are reported together; if there are
    none, all errors in the values are.
    """

    __match_args__ = ("code", "name", "rule", "field", "position", "found", "ja", "en")

    def __new__(
        cls,
        *,
        code: int,
        name: str,
        rule: str,
        field: str,
        position: int | None = None,
        found: str | None = None,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def code(self) -> int:
        """The code's fixed number."""

    @property
    def name(self) -> str:
        """The code's fixed name."""

    @property
    def rule(self) -> str:
        """The rule or convention that is broken."""

    @property
    def field(self) -> str:
        """The path of the field: `maintenance.windows[0].from`; empty if the error concerns the whole request."""

    @property
    def position(self) -> int | None:
        """The position in the field's text, or in the line, in bytes from 0; absent if a position has no meaning."""

    @property
    def found(self) -> str | None:
        """The text that was found there, shortened if long; absent if there is none."""

    @property
    def ja(self) -> str:
        """The text in Japanese."""

    @property
    def en(self) -> str:
        """The text in English."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FaultRecord:
    """One fault or warning of a profile, with its position in the document."""

    __match_args__ = ("code", "name", "rule", "path", "line", "column", "found", "ja", "en")

    def __new__(
        cls,
        *,
        code: int,
        name: str,
        rule: str,
        path: str,
        line: int,
        column: int,
        found: str,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def code(self) -> int:
        """The code's fixed number."""

    @property
    def name(self) -> str:
        """The code's fixed name."""

    @property
    def rule(self) -> str:
        """The rule or convention that is broken."""

    @property
    def path(self) -> str:
        """The path of the key: `fee-table[0].rows[3].below`; empty if the fault concerns the whole document."""

    @property
    def line(self) -> int:
        """The line, from 1."""

    @property
    def column(self) -> int:
        """The column in characters, from 1."""

    @property
    def found(self) -> str:
        """The first line of the text at that position, with hidden characters made visible, shortened after 80 characters; empty for a missing
        key.
        """

    @property
    def ja(self) -> str:
        """The text in Japanese, with the allowed or usual values."""

    @property
    def en(self) -> str:
        """The text in English, with the allowed or usual values."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ProfileRef:
    """Identifies the profile that decided."""

    __match_args__ = ("id", "version", "hash")

    def __new__(
        cls,
        *,
        id: str,
        version: str,
        hash: str,
    ) -> Self: ...

    @property
    def id(self) -> str:
        """The institution's short name."""

    @property
    def version(self) -> str:
        """The document's version."""

    @property
    def hash(self) -> str:
        """SHA-256 of the document, in hexadecimal."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClosedBy:
    """A rule that closes a service."""

    __match_args__ = ("rule", "layer", "ja", "en", "from_", "to")

    def __new__(
        cls,
        *,
        rule: str,
        layer: Layer | LayerWord,
        ja: str,
        en: str,
        from_: _datetime.datetime | None = None,
        to: _datetime.datetime | None = None,
    ) -> Self: ...

    @property
    def rule(self) -> str:
        """The rule."""

    @property
    def layer(self) -> Layer:
        """The layer it belongs to."""

    @property
    def ja(self) -> str:
        """Its text in Japanese."""

    @property
    def en(self) -> str:
        """Its text in English."""

    @property
    def from_(self) -> _datetime.datetime | None:
        """When it began to close the service; absent for base hours, and if that was before the calendar."""

    @property
    def to(self) -> _datetime.datetime | None:
        """When it stops closing the service; other rules may still close it. Absent for base hours, and if that is after the calendar."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FootnoteRecord:
    """The meaning of a mark in printed hours, such as `※3`; one mark may have several meanings."""

    __match_args__ = ("mark", "rule", "ja", "en")

    def __new__(
        cls,
        *,
        mark: str,
        rule: str,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def mark(self) -> str:
        """The mark."""

    @property
    def rule(self) -> str:
        """The rule."""

    @property
    def ja(self) -> str:
        """Its text in Japanese."""

    @property
    def en(self) -> str:
        """Its text in English."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Instead:
    """A service that can be used instead."""

    __match_args__ = ("service", "open")

    def __new__(
        cls,
        *,
        service: Service | ServiceWord,
        open: bool,
    ) -> Self: ...

    @property
    def service(self) -> Service:
        """The service."""

    @property
    def open(self) -> bool:
        """Whether it is open at the same instant."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class HoursAnswer:
    """Whether a service is open, and why not."""

    __match_args__ = ("service", "at", "open", "changes_at", "rules", "text", "closed_by", "footnotes", "instead", "maintenance_revision", "profile")

    def __new__(
        cls,
        *,
        service: Service | ServiceWord,
        at: _datetime.datetime,
        open: bool,
        changes_at: _datetime.datetime | None = None,
        rules: Sequence[str],
        text: TextRecord,
        closed_by: Sequence[ClosedBy],
        footnotes: Sequence[FootnoteRecord],
        instead: Instead | None = None,
        maintenance_revision: str | None = None,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def service(self) -> Service:
        """The service."""

    @property
    def at(self) -> _datetime.datetime:
        """The instant, in JST."""

    @property
    def open(self) -> bool:
        """Whether it is open."""

    @property
    def changes_at(self) -> _datetime.datetime | None:
        """The next change; absent if there is none before the calendar ends."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def text(self) -> TextRecord:
        """The hours as the institution prints them."""

    @property
    def closed_by(self) -> tuple[ClosedBy, ...]:
        """Every rule that closes it now, in the order of the layers."""

    @property
    def footnotes(self) -> tuple[FootnoteRecord, ...]:
        """The meaning of the marks in these texts, in the order of the document (HRS-4, HRS-5)."""

    @property
    def instead(self) -> Instead | None:
        """The service that a customer can use instead while this one is closed (HRS-6)."""

    @property
    def maintenance_revision(self) -> str | None:
        """The revision of the maintenance windows that were applied (HRS-7)."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class WindowRecord:
    """A half-open span of time."""

    __match_args__ = ("from_", "to")

    def __new__(
        cls,
        *,
        from_: _datetime.datetime,
        to: _datetime.datetime,
    ) -> Self: ...

    @property
    def from_(self) -> _datetime.datetime:
        """Its first instant."""

    @property
    def to(self) -> _datetime.datetime:
        """The first instant after it."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class WindowsAnswer:
    """The windows of a service in a range."""

    __match_args__ = ("service", "closed", "windows", "maintenance_revision", "profile")

    def __new__(
        cls,
        *,
        service: Service | ServiceWord,
        closed: bool,
        windows: Sequence[WindowRecord],
        maintenance_revision: str | None = None,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def service(self) -> Service:
        """The service."""

    @property
    def closed(self) -> bool:
        """Whether these are the closed windows."""

    @property
    def windows(self) -> tuple[WindowRecord, ...]:
        """The windows, sorted, clipped to the range."""

    @property
    def maintenance_revision(self) -> str | None:
        """The revision of the maintenance windows that were applied (HRS-7)."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class IcalAnswer:
    """Windows as iCalendar text."""

    __match_args__ = ("ical", "profile")

    def __new__(
        cls,
        *,
        ical: str,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def ical(self) -> str:
        """The text, with CRLF line ends."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DayReason:
    """One reason why a day is or is not a business day."""

    __match_args__ = ("kind", "rule", "ja", "en")

    def __new__(
        cls,
        *,
        kind: DayReasonKind | DayReasonKindWord,
        rule: str,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def kind(self) -> DayReasonKind:
        """The kind of reason."""

    @property
    def rule(self) -> str:
        """The rule."""

    @property
    def ja(self) -> str:
        """The text in Japanese: the name of the holiday."""

    @property
    def en(self) -> str:
        """The text in English."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DayRecord:
    """A day and its properties."""

    __match_args__ = ("date", "weekday", "business_day", "reasons", "rules")

    def __new__(
        cls,
        *,
        date: _datetime.date,
        weekday: Weekday | WeekdayWord,
        business_day: bool,
        reasons: Sequence[DayReason],
        rules: Sequence[str],
    ) -> Self: ...

    @property
    def date(self) -> _datetime.date:
        """The day."""

    @property
    def weekday(self) -> Weekday:
        """The day of the week."""

    @property
    def business_day(self) -> bool:
        """Whether it is a bank business day."""

    @property
    def reasons(self) -> tuple[DayReason, ...]:
        """Why it is not a business day, or why it is one after all; empty for an ordinary business day."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DayAnswer:
    """A day and its neighbouring business days."""

    __match_args__ = ("day", "next_business_day", "previous_business_day", "profile", "banking_order")

    def __new__(
        cls,
        *,
        day: DayRecord,
        next_business_day: _datetime.date | None = None,
        previous_business_day: _datetime.date | None = None,
        profile: ProfileRef,
        banking_order: TextRecord | None = None,
    ) -> Self: ...

    @property
    def day(self) -> DayRecord:
        """The day."""

    @property
    def next_business_day(self) -> _datetime.date | None:
        """The first business day after it; absent at the end of the calendar."""

    @property
    def previous_business_day(self) -> _datetime.date | None:
        """The last business day before it; absent at the beginning of the calendar."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    @property
    def banking_order(self) -> TextRecord | None:
        """For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DaysAnswer:
    """The day that is a number of business days away."""

    __match_args__ = ("date", "skipped", "rules", "profile", "banking_order")

    def __new__(
        cls,
        *,
        date: _datetime.date,
        skipped: Sequence[DayRecord],
        rules: Sequence[str],
        profile: ProfileRef,
        banking_order: TextRecord | None = None,
    ) -> Self: ...

    @property
    def date(self) -> _datetime.date:
        """The day."""

    @property
    def skipped(self) -> tuple[DayRecord, ...]:
        """The days between that are not business days, sorted, each with its reasons."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    @property
    def banking_order(self) -> TextRecord | None:
        """For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class BetweenAnswer:
    """The numbers of business days and of calendar days in a range: its first day counts, `to` does not."""

    __match_args__ = ("business_days", "calendar_days", "rules", "profile", "banking_order")

    def __new__(
        cls,
        *,
        business_days: int,
        calendar_days: int,
        rules: Sequence[str],
        profile: ProfileRef,
        banking_order: TextRecord | None = None,
    ) -> Self: ...

    @property
    def business_days(self) -> int:
        """Bank business days."""

    @property
    def calendar_days(self) -> int:
        """Calendar days."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    @property
    def banking_order(self) -> TextRecord | None:
        """For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DateRangeRecord:
    """Days from one date to another, both included."""

    __match_args__ = ("from_", "to")

    def __new__(
        cls,
        *,
        from_: _datetime.date,
        to: _datetime.date,
    ) -> Self: ...

    @property
    def from_(self) -> _datetime.date:
        """The first day."""

    @property
    def to(self) -> _datetime.date:
        """The last day."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class StatementAnswer:
    """Whether a statement inquiry may ask for a range of days."""

    __match_args__ = ("allowed", "refused_because", "range", "rules", "profile")

    def __new__(
        cls,
        *,
        allowed: bool,
        refused_because: Sequence[StatementRefusalKind | StatementRefusalKindWord],
        range: DateRangeRecord,
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def allowed(self) -> bool:
        """Whether the range is allowed."""

    @property
    def refused_because(self) -> tuple[StatementRefusalKind, ...]:
        """Every reason for a refusal; empty if the range is allowed."""

    @property
    def range(self) -> DateRangeRecord:
        """The range allowed on that day."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FeeAnswer:
    """What a transfer costs, with its evidence."""

    __match_args__ = ("fee", "tax_contained", "tax_percent", "tax_rounding", "to", "row_member", "band_from", "band_below", "row_source", "table_from", "table_source", "rules", "profile")

    def __new__(
        cls,
        *,
        fee: int | Decimal,
        tax_contained: int | Decimal,
        tax_percent: str,
        tax_rounding: Rounding | RoundingWord,
        to: TransferKind | TransferKindWord,
        row_member: bool | None = None,
        band_from: int | Decimal,
        band_below: int | Decimal | None = None,
        row_source: str,
        table_from: _datetime.date,
        table_source: str,
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def fee(self) -> int:
        """The charge in yen, tax included."""

    @property
    def tax_contained(self) -> int:
        """The consumption tax contained in it, in yen."""

    @property
    def tax_percent(self) -> str:
        """The rate of that tax, in percent, as a decimal number."""

    @property
    def tax_rounding(self) -> Rounding:
        """How the tax was rounded."""

    @property
    def to(self) -> TransferKind:
        """The kind of transfer."""

    @property
    def row_member(self) -> bool | None:
        """Whether the row is for members (`true`) or others (`false`); absent if it is for both."""

    @property
    def band_from(self) -> int:
        """The smallest amount of the row's band."""

    @property
    def band_below(self) -> int | None:
        """The first amount above the band; absent if the band has no end."""

    @property
    def row_source(self) -> str:
        """The row's source in the institution's documents."""

    @property
    def table_from(self) -> _datetime.date:
        """The first day on which the table is in force; it is also the table's name."""

    @property
    def table_source(self) -> str:
        """The table's source in the institution's documents."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided: those of the row, the table and the tax."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ChargeAnswer:
    """The charge for an item other than a transfer."""

    __match_args__ = ("item", "state", "yen", "rules", "profile")

    def __new__(
        cls,
        *,
        item: ChargeItem | ChargeItemWord,
        state: ChargeState | ChargeStateWord,
        yen: int | Decimal | None = None,
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def item(self) -> ChargeItem:
        """The item."""

    @property
    def state(self) -> ChargeState:
        """What the institution states about it."""

    @property
    def yen(self) -> int | None:
        """The charge in yen, tax included; absent if it is not stated."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class EntryFault:
    """One rule that an entry breaks. It never contains the entry."""

    __match_args__ = ("field", "code", "name", "rule", "position", "ja", "en")

    def __new__(
        cls,
        *,
        field: str,
        code: int,
        name: str,
        rule: str,
        position: int | None = None,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def field(self) -> str:
        """The field of the request."""

    @property
    def code(self) -> int:
        """The code's fixed number."""

    @property
    def name(self) -> str:
        """The code's fixed name."""

    @property
    def rule(self) -> str:
        """The rule that is broken."""

    @property
    def position(self) -> int | None:
        """The position in the entry, in bytes from 0; absent if the fault concerns the whole entry."""

    @property
    def ja(self) -> str:
        """The text in Japanese."""

    @property
    def en(self) -> str:
        """The text in English."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class EntryAnswer:
    """Whether an entry is valid."""

    __match_args__ = ("right", "faults", "asked", "rules", "profile")

    def __new__(
        cls,
        *,
        right: bool,
        faults: Sequence[EntryFault],
        asked: TextRecord,
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def right(self) -> bool:
        """Whether it is valid."""

    @property
    def faults(self) -> tuple[EntryFault, ...]:
        """Every rule that is broken; empty if the entry is valid."""

    @property
    def asked(self) -> TextRecord:
        """The required form, in the words that a page prints."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class QuestionRecord:
    """A secret question that can be chosen."""

    __match_args__ = ("key", "ja", "en")

    def __new__(
        cls,
        *,
        key: str,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def key(self) -> str:
        """Its key."""

    @property
    def ja(self) -> str:
        """The question in Japanese."""

    @property
    def en(self) -> str:
        """The question in English."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class QuestionsAnswer:
    """The secret questions that can be chosen."""

    __match_args__ = ("questions", "asked", "rules", "profile")

    def __new__(
        cls,
        *,
        questions: Sequence[QuestionRecord],
        asked: TextRecord,
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def questions(self) -> tuple[QuestionRecord, ...]:
        """The questions, in the institution's order."""

    @property
    def asked(self) -> TextRecord:
        """The required form of an answer, in the words that a page prints."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ServiceRecord:
    """A service that the institution offers."""

    __match_args__ = ("service", "text")

    def __new__(
        cls,
        *,
        service: Service | ServiceWord,
        text: TextRecord,
    ) -> Self: ...

    @property
    def service(self) -> Service:
        """The service."""

    @property
    def text(self) -> TextRecord:
        """Its hours, as the institution prints them."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ProfileAnswer:
    """The profile and what it covers."""

    __match_args__ = ("name", "source", "services", "fee_tables", "calendar", "profile", "warnings")

    def __new__(
        cls,
        *,
        name: TextRecord,
        source: str,
        services: Sequence[ServiceRecord],
        fee_tables: Sequence[_datetime.date],
        calendar: DateRangeRecord,
        profile: ProfileRef,
        warnings: Sequence[FaultRecord],
    ) -> Self: ...

    @property
    def name(self) -> TextRecord:
        """The institution's name."""

    @property
    def source(self) -> str:
        """The institution's document that it is based on."""

    @property
    def services(self) -> tuple[ServiceRecord, ...]:
        """The services it offers, each with the text of its last row of hours."""

    @property
    def fee_tables(self) -> tuple[_datetime.date, ...]:
        """The first day of each table of charges."""

    @property
    def calendar(self) -> DateRangeRecord:
        """The first and the last day of the calendar."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    @property
    def warnings(self) -> tuple[FaultRecord, ...]:
        """Values of the document that are valid but far from the usual, in the document's order (codes from 2000)."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ChanceRecord:
    """A chance, as an exact fraction in lowest terms."""

    __match_args__ = ("numerator", "denominator", "text")

    def __new__(
        cls,
        *,
        numerator: str,
        denominator: str,
        text: TextRecord,
    ) -> Self: ...

    @property
    def numerator(self) -> str:
        """The numerator, a whole number."""

    @property
    def denominator(self) -> str:
        """The denominator, a whole number."""

    @property
    def text(self) -> TextRecord:
        """The chance in words, never smaller than the fraction."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class OutageRecord:
    """How long a stranger can keep a customer out."""

    __match_args__ = ("kind", "minutes")

    def __new__(
        cls,
        *,
        kind: OutageKind | OutageKindWord,
        minutes: int | None = None,
    ) -> Self: ...

    @property
    def kind(self) -> OutageKind:
        """The kind of outage."""

    @property
    def minutes(self) -> int | None:
        """The minutes of one outage; absent if the outage is not limited in minutes."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class LockPolicyAnswer:
    """What follows wrong entries of a factor, and how many guesses that allows."""

    __match_args__ = ("factor", "limit", "temporary_lock_minutes", "temporary_lock_minutes_longest", "temporary_locks_to_lock", "pending_seconds", "apart", "closes", "ends_session", "text", "guesses_per_day", "guesses_per_year", "chance_per_day", "chance_per_year", "outage", "outage_elsewhere", "source", "rules", "profile")

    def __new__(
        cls,
        *,
        factor: Factor | FactorWord,
        limit: int,
        temporary_lock_minutes: int | None = None,
        temporary_lock_minutes_longest: int | None = None,
        temporary_locks_to_lock: int | None = None,
        pending_seconds: int,
        apart: bool,
        closes: LockClosing | LockClosingWord,
        ends_session: bool,
        text: TextRecord,
        guesses_per_day: int,
        guesses_per_year: int,
        chance_per_day: ChanceRecord | None = None,
        chance_per_year: ChanceRecord | None = None,
        outage: OutageRecord,
        outage_elsewhere: OutageRecord,
        source: str,
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def factor(self) -> Factor:
        """The factor."""

    @property
    def limit(self) -> int:
        """The number of wrong entries in a row at which the factor is locked, temporarily or not."""

    @property
    def temporary_lock_minutes(self) -> int | None:
        """The length of the first temporary lock, in minutes; absent if there are no temporary locks."""

    @property
    def temporary_lock_minutes_longest(self) -> int | None:
        """The maximum length of a temporary lock, in minutes; absent if there are no temporary locks."""

    @property
    def temporary_locks_to_lock(self) -> int | None:
        """With 3, the third temporary lock in a row is replaced by a lock without a time limit; absent if all locks are temporary."""

    @property
    def pending_seconds(self) -> int:
        """The seconds after which an attempt that nobody recorded is a failure."""

    @property
    def apart(self) -> bool:
        """Whether known environments and strangers are counted apart."""

    @property
    def closes(self) -> LockClosing:
        """What the temporary lock or the lock closes."""

    @property
    def ends_session(self) -> bool:
        """Whether the session ends at the limit."""

    @property
    def text(self) -> TextRecord:
        """The text for the customer."""

    @property
    def guesses_per_day(self) -> int:
        """The most guesses in any 24 hours, if the institution lifts no lock."""

    @property
    def guesses_per_year(self) -> int:
        """The most guesses in any 365 days, if the institution lifts no lock."""

    @property
    def chance_per_day(self) -> ChanceRecord | None:
        """The chance that at least one of a day's guesses is right; absent if the request did not describe the secret."""

    @property
    def chance_per_year(self) -> ChanceRecord | None:
        """The chance that at least one of a year's guesses is right; absent if the request did not describe the secret."""

    @property
    def outage(self) -> OutageRecord:
        """The longest outage that a stranger can cause in a known environment."""

    @property
    def outage_elsewhere(self) -> OutageRecord:
        """The longest outage that a stranger can cause in any other environment."""

    @property
    def source(self) -> str:
        """The row's source in the institution's documents."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class CounterEventRecord:
    """An event of an attempt counter, with the instant at which it took effect."""

    __match_args__ = ("at", "kind", "origin", "attempt", "run_out", "number", "until")

    def __new__(
        cls,
        *,
        at: _datetime.datetime,
        kind: CounterEventWord | CounterEventWordWord,
        origin: Origin | OriginWord,
        attempt: int | None = None,
        run_out: bool | None = None,
        number: int | None = None,
        until: _datetime.datetime | None = None,
    ) -> Self: ...

    @property
    def at(self) -> _datetime.datetime:
        """When it took effect."""

    @property
    def kind(self) -> CounterEventWord:
        """The kind of event."""

    @property
    def origin(self) -> Origin:
        """The origin of the attempt counter; always the known origin if origins are not counted apart."""

    @property
    def attempt(self) -> int | None:
        """The number of the attempt; absent if the event concerns no attempt."""

    @property
    def run_out(self) -> bool | None:
        """Whether the attempt timed out because nobody recorded it; absent for events other than a failed attempt."""

    @property
    def number(self) -> int | None:
        """The number of the temporary lock in the row; absent for other events."""

    @property
    def until(self) -> _datetime.datetime | None:
        """When the temporary lock ends; absent for other events."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class LockHistoryStep:
    """The result of one event of a history. The customer may see `reply` and `retry_at`; the rest is for the institution."""

    __match_args__ = ("at", "event", "reply", "attempt", "decoy", "retry_at", "state", "failures", "pending", "temporary_locks", "until", "wake_at", "happened")

    def __new__(
        cls,
        *,
        at: _datetime.datetime,
        event: LockHistoryEvent | LockHistoryEventWord,
        reply: LockHistoryReply | LockHistoryReplyWord,
        attempt: int | None = None,
        decoy: bool | None = None,
        retry_at: _datetime.datetime | None = None,
        state: LockState | LockStateWord,
        failures: int,
        pending: int,
        temporary_locks: int,
        until: _datetime.datetime | None = None,
        wake_at: _datetime.datetime | None = None,
        happened: Sequence[CounterEventRecord],
    ) -> Self: ...

    @property
    def at(self) -> _datetime.datetime:
        """The instant of the event."""

    @property
    def event(self) -> LockHistoryEvent:
        """The event."""

    @property
    def reply(self) -> LockHistoryReply:
        """The reply to the event."""

    @property
    def attempt(self) -> int | None:
        """The number of the attempt that began; absent for other events."""

    @property
    def decoy(self) -> bool | None:
        """Whether its comparison cannot succeed; absent if no attempt began."""

    @property
    def retry_at(self) -> _datetime.datetime | None:
        """When an attempt can begin; absent unless the reply is busy."""

    @property
    def state(self) -> LockState:
        """The state of the attempt counter of the event's origin, after the event."""

    @property
    def failures(self) -> int:
        """Its failures since the last success, temporary lock or lift."""

    @property
    def pending(self) -> int:
        """Its attempts that are counted and not yet recorded."""

    @property
    def temporary_locks(self) -> int:
        """Its temporary locks since the last success or lift."""

    @property
    def until(self) -> _datetime.datetime | None:
        """When its temporary lock ends; absent if there is none."""

    @property
    def wake_at(self) -> _datetime.datetime | None:
        """Its next timed change; absent if there is none."""

    @property
    def happened(self) -> tuple[CounterEventRecord, ...]:
        """The events in order."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class LockHistoryAnswer:
    """The result of a history."""

    __match_args__ = ("factor", "steps", "rules", "profile")

    def __new__(
        cls,
        *,
        factor: Factor | FactorWord,
        steps: Sequence[LockHistoryStep],
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def factor(self) -> Factor:
        """The factor."""

    @property
    def steps(self) -> tuple[LockHistoryStep, ...]:
        """The result of each event, in order."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class PageAnswer:
    """The content of a page."""

    __match_args__ = ("page", "title", "screen_id", "path", "sections", "buttons", "texts", "rules", "source", "profile")

    def __new__(
        cls,
        *,
        page: Page | PageWord,
        title: TextRecord,
        screen_id: str | None = None,
        path: TextRecord | None = None,
        sections: Sequence[Section],
        buttons: Sequence[PageButton],
        texts: Sequence[GuideText],
        rules: Sequence[str],
        source: str,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def page(self) -> Page:
        """The page."""

    @property
    def title(self) -> TextRecord:
        """Its name, as printed."""

    @property
    def screen_id(self) -> str | None:
        """The screen ID; absent if none is printed."""

    @property
    def path(self) -> TextRecord | None:
        """The path to it through the menus; absent if there is none."""

    @property
    def sections(self) -> tuple[Section, ...]:
        """Its sections, from top to bottom."""

    @property
    def buttons(self) -> tuple[PageButton, ...]:
        """Its buttons, from left to right; if the question named a button, only that one."""

    @property
    def texts(self) -> tuple[GuideText, ...]:
        """Its texts, in the order of the document."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def source(self) -> str:
        """Its source in the institution's documents."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class PageSummary:
    """A page's names."""

    __match_args__ = ("page", "title", "screen_id")

    def __new__(
        cls,
        *,
        page: Page | PageWord,
        title: TextRecord,
        screen_id: str | None = None,
    ) -> Self: ...

    @property
    def page(self) -> Page:
        """The page."""

    @property
    def title(self) -> TextRecord:
        """Its name, as printed."""

    @property
    def screen_id(self) -> str | None:
        """The screen ID; absent if none is printed."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class PagesAnswer:
    """The pages that exist."""

    __match_args__ = ("pages", "rules", "profile")

    def __new__(
        cls,
        *,
        pages: Sequence[PageSummary],
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def pages(self) -> tuple[PageSummary, ...]:
        """Every page, in the order of the journey; empty if the institution describes no pages."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TextAnswer:
    """The institution's texts."""

    __match_args__ = ("texts", "rules", "profile")

    def __new__(
        cls,
        *,
        texts: Sequence[GuideText],
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def texts(self) -> tuple[GuideText, ...]:
        """The texts, in the order of the document."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class KeyboardView:
    """What an open software keyboard shows (KEY-1, KEY-2). It has no character that was entered."""

    __match_args__ = ("field", "classes", "chosen", "keys", "entered", "cursor", "limit", "rules")

    def __new__(
        cls,
        *,
        field: EntryField | EntryFieldWord,
        classes: Sequence[KeyClass | KeyClassWord],
        chosen: KeyClass | KeyClassWord,
        keys: Sequence[str],
        entered: int,
        cursor: int,
        limit: int,
        rules: Sequence[str],
    ) -> Self: ...

    @property
    def field(self) -> EntryField:
        """The field that it is for."""

    @property
    def classes(self) -> tuple[KeyClass, ...]:
        """The classes of characters, each a button, from left to right."""

    @property
    def chosen(self) -> KeyClass:
        """The class whose keys are shown."""

    @property
    def keys(self) -> tuple[str, ...]:
        """What each key shows; a click is its position here, from 0."""

    @property
    def entered(self) -> int:
        """How many characters are entered: the entry area shows as many ●."""

    @property
    def cursor(self) -> int:
        """The place of the cursor: 0 before the first ●, `entered` behind the last."""

    @property
    def limit(self) -> int:
        """The most characters that the field may have."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ConnectionAnswer:
    """The requirements for a connection, and whether this one is allowed."""

    __match_args__ = ("tls_floor", "cipher_bits_floor", "certificate_floor", "allowed", "refused_because", "rules", "source", "profile")

    def __new__(
        cls,
        *,
        tls_floor: TlsVersion | TlsVersionWord,
        cipher_bits_floor: int,
        certificate_floor: CertificateKind | CertificateKindWord,
        allowed: bool | None = None,
        refused_because: Sequence[ConnectionRefusal | ConnectionRefusalWord],
        rules: Sequence[str],
        source: str,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def tls_floor(self) -> TlsVersion:
        """The oldest version of TLS that is allowed."""

    @property
    def cipher_bits_floor(self) -> int:
        """The fewest bits that a cipher's key may have."""

    @property
    def certificate_floor(self) -> CertificateKind:
        """What the certificate must prove at least."""

    @property
    def allowed(self) -> bool | None:
        """Whether the connection is allowed; absent if a property is missing from the request and the others do not refuse it."""

    @property
    def refused_because(self) -> tuple[ConnectionRefusal, ...]:
        """Every reason for a refusal."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def source(self) -> str:
        """Its source in the institution's documents."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class EnvironmentRowRecord:
    """A row of the table of environments."""

    __match_args__ = ("os", "os_version", "browser", "version", "source")

    def __new__(
        cls,
        *,
        os: Os | OsWord,
        os_version: str,
        browser: Browser | BrowserWord,
        version: str | None = None,
        source: str,
    ) -> Self: ...

    @property
    def os(self) -> Os:
        """The system."""

    @property
    def os_version(self) -> str:
        """Its version, including all its point releases."""

    @property
    def browser(self) -> Browser:
        """The browser."""

    @property
    def version(self) -> str | None:
        """Its version, or `latest`; absent if every version is allowed."""

    @property
    def source(self) -> str:
        """Its source in the institution's documents."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class EnvironmentAnswer:
    """Whether an environment is supported."""

    __match_args__ = ("support", "reasons", "os", "browser", "row", "footnotes", "rules", "profile")

    def __new__(
        cls,
        *,
        support: Support | SupportWord,
        reasons: Sequence[EnvironmentReason | EnvironmentReasonWord],
        os: Os | OsWord | None = None,
        browser: Browser | BrowserWord | None = None,
        row: EnvironmentRowRecord | None = None,
        footnotes: Sequence[GuideText],
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def support(self) -> Support:
        """The judgement."""

    @property
    def reasons(self) -> tuple[EnvironmentReason, ...]:
        """Why it is unsupported or unknown; empty if it is supported."""

    @property
    def os(self) -> Os | None:
        """The system in the User-Agent; absent if none was recognised."""

    @property
    def browser(self) -> Browser | None:
        """The browser in the User-Agent; absent if none was recognised."""

    @property
    def row(self) -> EnvironmentRowRecord | None:
        """The row that matches, or may match; absent if none can."""

    @property
    def footnotes(self) -> tuple[GuideText, ...]:
        """The footnotes of that row."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class HsmBlockRecord:
    """A block that the host's HSM encrypts or decrypts. It holds no secret: the library has already encrypted what is in it."""

    __match_args__ = ("work", "pepper", "context", "bytes")

    def __new__(
        cls,
        *,
        work: HsmWork | HsmWorkWord,
        pepper: int,
        context: _Bytes,
        bytes: _Bytes,
    ) -> Self: ...

    @property
    def work(self) -> HsmWork:
        """What is done with it."""

    @property
    def pepper(self) -> int:
        """The number of the pepper, which names the key in the HSM."""

    @property
    def context(self) -> _Bytes:
        """32 bytes that the block is bound to: associated data, if the HSM takes any."""

    @property
    def bytes(self) -> _Bytes:
        """The bytes: 48 to be encrypted, 1 to 96 to be decrypted."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class WriteRecord:
    """A row to write."""

    __match_args__ = ("key", "expected", "revision", "bytes", "wake_at", "purge_at")

    def __new__(
        cls,
        *,
        key: str,
        expected: int,
        revision: int,
        bytes: _Bytes,
        wake_at: _datetime.datetime | None = None,
        purge_at: _datetime.datetime | None = None,
    ) -> Self: ...

    @property
    def key(self) -> str:
        """Its key."""

    @property
    def expected(self) -> int:
        """The row's current revision; 0 if the row must not exist."""

    @property
    def revision(self) -> int:
        """The revision after the write."""

    @property
    def bytes(self) -> _Bytes:
        """Its bytes."""

    @property
    def wake_at(self) -> _datetime.datetime | None:
        """When the row changes next: the host sends `due` at that instant."""

    @property
    def purge_at(self) -> _datetime.datetime | None:
        """From when the host may delete it; absent if the host must keep it."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class RequireRecord:
    """A row that was read and is not written."""

    __match_args__ = ("key", "revision")

    def __new__(
        cls,
        *,
        key: str,
        revision: int,
    ) -> Self: ...

    @property
    def key(self) -> str:
        """Its key."""

    @property
    def revision(self) -> int:
        """The revision that the row must have; 0 if there must be no such row."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class MessageRecord:
    """A message for the outbox: a notice or an audit record."""

    __match_args__ = ("id", "notice", "audit", "mac")

    def __new__(
        cls,
        *,
        id: str,
        notice: NoticeRecord | None = None,
        audit: AuditEntry | None = None,
        mac: str,
    ) -> Self: ...

    @property
    def id(self) -> str:
        """Its ID. Repeating the commit gives the same ID, so that a message sent twice can be recognised."""

    @property
    def notice(self) -> NoticeRecord | None:
        """A notice to the customer (NTC-1)."""

    @property
    def audit(self) -> AuditEntry | None:
        """An audit record for the institution (NTC-2)."""

    @property
    def mac(self) -> str:
        """Its MAC, 82 hexadecimal digits. A relay checks it with the message before it sends the message."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class NoticeRecord:
    """A notice to a customer."""

    __match_args__ = ("kind", "subject", "to", "at", "reference", "facts")

    def __new__(
        cls,
        *,
        kind: NoticeKind | NoticeKindWord,
        subject: str,
        to: str | None = None,
        at: _datetime.datetime,
        reference: str,
        facts: Sequence[Fact],
    ) -> Self: ...

    @property
    def kind(self) -> NoticeKind:
        """Its kind."""

    @property
    def subject(self) -> str:
        """The customer's row."""

    @property
    def to(self) -> str | None:
        """The registered mail address; absent if none is registered, and the institution sends a letter."""

    @property
    def at(self) -> _datetime.datetime:
        """When the reported change took effect."""

    @property
    def reference(self) -> str:
        """The reference that the customer quotes in an inquiry."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The values in the notice."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuditEntry:
    """A record for the institution's audit log."""

    __match_args__ = ("at", "event", "subject", "session", "operator", "rules", "facts", "profile")

    def __new__(
        cls,
        *,
        at: _datetime.datetime,
        event: AuditEvent | AuditEventWord,
        subject: str,
        session: str | None = None,
        operator: str | None = None,
        rules: Sequence[str],
        facts: Sequence[Fact],
        profile: str,
    ) -> Self: ...

    @property
    def at(self) -> _datetime.datetime:
        """When it took effect."""

    @property
    def event(self) -> AuditEvent:
        """The event."""

    @property
    def subject(self) -> str:
        """The row concerned."""

    @property
    def session(self) -> str | None:
        """The session in which it happened."""

    @property
    def operator(self) -> str | None:
        """The operator who acted for the institution."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """More details."""

    @property
    def profile(self) -> str:
        """SHA-256 of the profile that decided, in hexadecimal."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class OutcomeRecord:
    """The result of an act: a part for the customer, and a part for the institution."""

    __match_args__ = ("public", "internal", "profile")

    def __new__(
        cls,
        *,
        public: PublicRecord,
        internal: Internal,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def public(self) -> PublicRecord:
        """The part for the customer. It is the same for an unknown login, a wrong password and a lock (LCK-4)."""

    @property
    def internal(self) -> Internal:
        """The full reason, for the help desk and the log; it must not appear on the page."""

    @property
    def profile(self) -> ProfileRef:
        """The profile that decided."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class PublicRecord:
    """The part that the customer or the operator may see: exactly one of these."""

    __match_args__ = ("page", "done", "refused", "authority", "changes")

    def __new__(
        cls,
        *,
        page: PageView | None = None,
        done: Sequence[str] | None = None,
        refused: RefusedRecord | None = None,
        authority: Authority | None = None,
        changes: Sequence[Change] | None = None,
    ) -> Self: ...

    @property
    def page(self) -> PageView | None:
        """A page."""

    @property
    def done(self) -> tuple[str, ...] | None:
        """The words for what an operator or the clock did."""

    @property
    def refused(self) -> RefusedRecord | None:
        """Why an operator's request was refused."""

    @property
    def authority(self) -> Authority | None:
        """What a session may do."""

    @property
    def changes(self) -> tuple[Change, ...] | None:
        """The changes that a new profile makes."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class PageView:
    """A page to show. Its layout and texts come from the question `page`."""

    __match_args__ = ("page", "session", "step", "shown", "refused", "last_logins", "change_recommended", "change_by")

    def __new__(
        cls,
        *,
        page: Page | PageWord,
        session: str | None = None,
        step: str,
        shown: Sequence[ShownValue],
        refused: RefusedRecord | None = None,
        last_logins: Sequence[_datetime.datetime],
        change_recommended: bool,
        change_by: _datetime.datetime | None = None,
    ) -> Self: ...

    @property
    def page(self) -> Page:
        """The page."""

    @property
    def session(self) -> str | None:
        """The session's new token, if it changed: the browser stores it in place of the previous one."""

    @property
    def step(self) -> str:
        """The token that the next act on this page must carry, once (LOG-3). The page on which a session ends still has one, for its button `home`. It is
        empty once nothing can be submitted any more: on the page `home`, and if the session was over already (`session-over`).
        """

    @property
    def shown(self) -> tuple[ShownValue, ...]:
        """Values that the page shows."""

    @property
    def refused(self) -> RefusedRecord | None:
        """Why the act was refused; absent if it was not."""

    @property
    def last_logins(self) -> tuple[_datetime.datetime, ...]:
        """The previous logins, newest first (LOG-4)."""

    @property
    def change_recommended(self) -> bool:
        """Whether a password change is recommended (CRD-11)."""

    @property
    def change_by(self) -> _datetime.datetime | None:
        """When the passwords must be changed at the latest; absent if never, or if the change is due now (CRD-11)."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class ShownValue:
    """A value that a page shows."""

    __match_args__ = ("field", "text")

    def __new__(
        cls,
        *,
        field: EntryField | EntryFieldWord,
        text: str,
    ) -> Self: ...

    @property
    def field(self) -> EntryField:
        """Its field."""

    @property
    def text(self) -> str:
        """The value; a secret only if it is an answer that the customer typed (ENR-5)."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class RefusedRecord:
    """Why something was refused, as far as the customer may know."""

    __match_args__ = ("because", "rules", "retry_at", "faults", "ja", "en")

    def __new__(
        cls,
        *,
        because: Refusal | RefusalWord,
        rules: Sequence[str],
        retry_at: _datetime.datetime | None = None,
        faults: Sequence[EntryFault],
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def because(self) -> Refusal:
        """The reason."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def retry_at(self) -> _datetime.datetime | None:
        """When to retry, if that is known."""

    @property
    def faults(self) -> tuple[EntryFault, ...]:
        """All faults of the entries (CRD-10); `field` names the field."""

    @property
    def ja(self) -> str:
        """The text in Japanese."""

    @property
    def en(self) -> str:
        """The text in English."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class HoursRows:
    """Whether a service is open.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The number of bytes of one row, all columns together; `out` needs this number for each row."""

    @property
    def changes_at(self) -> memoryview[int]:
        """The next change, in milliseconds since 1970-01-01T00:00:00Z; `ABSENT` if there is none before the calendar ends."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of the error in the row."""

    @property
    def open(self) -> memoryview[int]:
        """1 if it is open, 0 if it is not."""

    def __len__(self) -> int: ...

@final
class DayRows:
    """Whether a day is a business day.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The number of bytes of one row, all columns together; `out` needs this number for each row."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of the error in the row."""

    @property
    def business_day(self) -> memoryview[int]:
        """1 for a business day, 0 for another."""

    def __len__(self) -> int: ...

@final
class DaysRows:
    """The day that is a number of business days away.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The number of bytes of one row, all columns together; `out` needs this number for each row."""

    @property
    def date(self) -> memoryview[int]:
        """The day, in days since 1970-01-01; `ABSENT_DAY` on an error."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of the error in the row."""

    def __len__(self) -> int: ...

@final
class BetweenRows:
    """The number of days in a range.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The number of bytes of one row, all columns together; `out` needs this number for each row."""

    @property
    def business_days(self) -> memoryview[int]:
        """Bank business days."""

    @property
    def calendar_days(self) -> memoryview[int]:
        """Calendar days."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of the error in the row."""

    def __len__(self) -> int: ...

@final
class StatementRows:
    """Whether a statement inquiry may ask for a range of days.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The number of bytes of one row, all columns together; `out` needs this number for each row."""

    @property
    def range_from(self) -> memoryview[int]:
        """The first allowed day, in days since 1970-01-01; `ABSENT_DAY` on an error."""

    @property
    def range_to(self) -> memoryview[int]:
        """The last allowed day, in days since 1970-01-01; `ABSENT_DAY` on an error."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of the error in the row."""

    @property
    def allowed(self) -> memoryview[int]:
        """1 if the range is allowed, 0 if it is not."""

    def __len__(self) -> int: ...

@final
class FeeRows:
    """What a transfer costs.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The number of bytes of one row, all columns together; `out` needs this number for each row."""

    @property
    def fee(self) -> memoryview[int]:
        """The charge in yen, tax included; `ABSENT` on an error."""

    @property
    def tax_contained(self) -> memoryview[int]:
        """The consumption tax contained in it, in yen; `ABSENT` on an error."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of the error in the row."""

    def __len__(self) -> int: ...

@final
class ChargeRows:
    """The charge for an item other than a transfer.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The number of bytes of one row, all columns together; `out` needs this number for each row."""

    @property
    def yen(self) -> memoryview[int]:
        """The charge in yen, tax included; `ABSENT` if it is not stated."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of the error in the row."""

    @property
    def state(self) -> memoryview[int]:
        """What the institution states about it, as its index in the enum, from 0."""

    def __len__(self) -> int: ...

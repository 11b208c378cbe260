# Made from the facade by `cargo xtask generate`: the types of the extension module.

import datetime as _datetime  # under a name that no field has
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from decimal import Decimal
from typing import Any, Final, Literal, NoReturn, Protocol, Self, SupportsIndex, TypeAlias, final, type_check_only

from typing_extensions import Buffer

from .host_kit import Finding
from ._acts import Commit, Load, Nothing
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
    "Profile",
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
    "ErrorRecord",
    "FaultRecord",
    "ProfileRef",
    "TextRecord",
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
    "EntryRecord",
    "ShownRecord",
    "SectionRecord",
    "ButtonRecord",
    "GuideTextRecord",
    "PageAnswer",
    "PageSummary",
    "PagesAnswer",
    "TextAnswer",
    "ConnectionAnswer",
    "EnvironmentRowRecord",
    "EnvironmentAnswer",
    "WriteRecord",
    "MessageRecord",
    "NoticeRecord",
    "AuditEntry",
    "FactRecord",
    "OutcomeRecord",
    "PublicRecord",
    "PageView",
    "ShownValue",
    "RefusedRecord",
    "InternalRecord",
    "AuthorityRecord",
    "ProvenRecord",
    "ChangeRecord",
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
    """What has a buffer, but says so to type checkers only from Python 3.12 on: the arrays of NumPy."""

    @property
    def __array_interface__(self) -> dict[str, Any]: ...

_Numbers: TypeAlias = Buffer | _Array

@final
class Profile:
    """One institution, as data: what every question is asked of.

    A profile does not change once it is loaded, and any number of threads may ask it at the same time.
    """

    @staticmethod
    def seiwa() -> Profile:
        """The built-in institution, 青和信用組合."""

    @staticmethod
    def load(text: str | bytes, /) -> Profile:
        """Reads and checks a profile, a TOML document as `str` or as UTF-8 in `bytes`: the document itself, not the path to one.

        Raises:
            ProfileError: every fault of the document at once, each with its place.
        """

    @property
    def id(self) -> str:
        """The institution's short name."""

    @property
    def version(self) -> str:
        """The version of the document, as the institution counts."""

    @property
    def hash(self) -> str:
        """SHA-256 of the document's bytes, in hexadecimal: what was signed off is what answers."""

    def prepare(self) -> None:
        """Compiles the hours of every service now, some milliseconds each, so that no question has to."""

    def ask(self, line: str | bytes, /) -> str:
        """Answers one request written as one line of JSON with one line of JSON, without a line end.

        No line makes this fail: what is wrong with it is in the answer's `error`. What the request gives as `id` is repeated.

        Raises:
            RequestTypeError: the line is neither `str` nor `bytes`.
        """

    def is_open(self, service: Service | ServiceWord, at: _datetime.datetime) -> bool:
        """Whether a service is open at an instant (HRS-1 … HRS-6, HRS-11); `hours` says why, and until when. It
        knows no maintenance windows (HRS-7): `hours` takes them.

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
            at: The instant; for an order, that of its confirmation (HRS-12).
            maintenance: Ad-hoc maintenance (HRS-7).

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
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
        """The open, or the closed, windows of a service in a range (HRS-8).

        Args:
            service: The service.
            from_: The first instant.
            to: The first instant after the range; at most 3,660 days later.
            closed: Whether the closed windows are wanted; without it, the open ones.
            maintenance: Ad-hoc maintenance (HRS-7).

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
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
        """The same windows as iCalendar text, RFC 5545; each whole, also beyond the range (HRS-8).

        Args:
            service: The service.
            from_: The first instant.
            to: The first instant after the range; at most 3,660 days later.
            closed: Whether the closed windows are wanted; without it, the open ones.
            maintenance: Ad-hoc maintenance (HRS-7).
            domain: The part of each UID behind the `@`: a domain that is the institution's alone, `ib.bank.example`; 1 to 253 of `[0-9A-Za-z.-]`.
            stamp: The DTSTAMP of each event.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def day(
        self,
        *,
        date: _datetime.date,
    ) -> DayAnswer:
        """What is a day: a business day, or why not (CAL-1 … CAL-8)?

        Args:
            date: The day.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def days(
        self,
        *,
        from_: _datetime.date,
        business: int,
    ) -> DaysAnswer:
        """Which day is so many business days on (CAL-6)?

        Args:
            from_: The day counted from; never counted itself.
            business: How many business days on; negative for back, 0 for the day itself or the next business day.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def between(
        self,
        *,
        from_: _datetime.date,
        to: _datetime.date,
    ) -> BetweenAnswer:
        """How many business days lie in a range (CAL-6)?

        Args:
            from_: The first day, counted.
            to: The first day after the range, not counted.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def statement(
        self,
        *,
        on: _datetime.date,
        from_: _datetime.date | None = None,
        to: _datetime.date | None = None,
    ) -> StatementAnswer:
        """May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which may it ask for?

        Args:
            on: The day of inquiry.
            from_: The first day asked for; without it, the first allowed.
            to: The last day asked for; without it, the last allowed, or `from` where that is later.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
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
            to: To whom it goes.
            amount: Its amount in yen, from 1.
            member: Whether the customer is a member at the time of the order.
            on: The day on which it is executed.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def charge(
        self,
        *,
        item: ChargeItem | ChargeItemWord,
        on: _datetime.date,
    ) -> ChargeAnswer:
        """What does the institution charge for something else (FEE-4, FEE-8)?

        Args:
            item: What is counted.
            on: The day.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def page(
        self,
        *,
        page: Page | PageWord,
        button: Button | ButtonWord | None = None,
    ) -> PageAnswer:
        """What stands on a page (PAG-1)?

        Args:
            page: The page.
            button: A button that is pressed on it; one that the page does not have is refused.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def pages(
        self,
    ) -> PagesAnswer:
        """Which pages are there (PAG-1)?

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def text(
        self,
        *,
        key: str | None = None,
        page: Page | PageWord | None = None,
    ) -> TextAnswer:
        """The institution's texts (PAG-2); without `key` and `page`, all.

        Args:
            key: The text of this key only.
            page: The texts of this page only.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
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
            tls: The version of TLS, if it is to be judged.
            cipher_bits: The bits of the cipher's key, if they are to be judged; not negative.
            certificate: The kind of certificate, if it is to be judged.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
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
            os_version: The system's version, where the host knows it otherwise: from client hints, `10` or `11` of Windows.
            latest: The current versions of browsers, as the host knows them.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def check_entry(
        self,
        *,
        form: FormRule | FormRuleWord,
        entry: str,
        entry_again: str | None = None,
    ) -> EntryAnswer:
        """Is what was typed into a field right, and if not, why not (CRD-1 … CRD-8, CRD-10)?

        Args:
            form: The form that it must have.
            entry: What was typed.
            entry_again: What was typed the second time, where it is asked twice.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
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
            new_password_again: The new password as it was typed the second time.
            current_password: The password in force.
            other_password: The customer's other password: the confirmation password beside the login password, and the other way round.
            login_id: The login ID.
            telephone: The customer's registered telephone (CRD-13).
            account_number: The customer's account number (CRD-13).

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
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
            RequestError: every wrong value at once, or why there is no answer.
        """

    def questions(
        self,
    ) -> QuestionsAnswer:
        """Which secret questions can be chosen (CRD-7)?

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def profile(
        self,
    ) -> ProfileAnswer:
        """Which profile answers?

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def lock_policy(
        self,
        *,
        factor: Factor | FactorWord,
        alphabet: int | None = None,
        length: int | None = None,
        successes_per_day: int | None = None,
    ) -> LockPolicyAnswer:
        """What follows wrong entries of a factor, and what does that bound (LCK-1 … LCK-3, LCK-6)?

        Args:
            factor: The factor.
            alphabet: How many characters a secret is made of; with `length`, the chance of a guess is answered.
            length: How long a secret is.
            successes_per_day: How often the customer succeeds in a day at most, 0 to 24; without it, never.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def lock_history(
        self,
        *,
        factor: Factor | FactorWord,
        events: Sequence[LockHistoryEventRecord],
    ) -> LockHistoryAnswer:
        """What comes of a history of entries, event by event (LCK-1 … LCK-5)?

        Args:
            factor: The factor.
            events: The events, in the order in which the host sees them; at most 10,000.

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def hours_rows(
        self,
        *,
        service: Service | ServiceWord | _Numbers,
        at: _datetime.datetime | _Numbers,
        out: _Numbers | None = None,
    ) -> HoursRows:
        """Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows know no maintenance windows (HRS-7):
        the question in records takes them.

        Args:
            service: The service, by its place in the list, from 0.
            at: The instant, in milliseconds since 1970-01-01T00:00:00Z.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def day_rows(
        self,
        *,
        date: _datetime.date | _Numbers,
        out: _Numbers | None = None,
    ) -> DayRows:
        """Is a day a business day (CAL-5, CAL-7)? Before 1989-02-01 too, today's Order decides.

        Args:
            date: The day, in days since 1970-01-01.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def days_rows(
        self,
        *,
        from_: _datetime.date | _Numbers,
        business: int | _Numbers,
        out: _Numbers | None = None,
    ) -> DaysRows:
        """Which day is so many business days on (CAL-6)?

        Args:
            from_: The day counted from, in days since 1970-01-01.
            business: How many business days on; negative for back, 0 for the day itself or the next business day.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def between_rows(
        self,
        *,
        from_: _datetime.date | _Numbers,
        to: _datetime.date | _Numbers,
        out: _Numbers | None = None,
    ) -> BetweenRows:
        """How many business days lie in a range (CAL-6)?

        Args:
            from_: The first day, counted, in days since 1970-01-01.
            to: The first day after the range, not counted, in days since 1970-01-01.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
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
            from_: The first day asked for, in days since 1970-01-01.
            to: The last day asked for, in days since 1970-01-01.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
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
            to: To whom it goes, by its place in the list, from 0.
            amount: Its amount in yen, from 1.
            member: 1 where the customer is a member, 0 where not.
            on: The day on which it is executed, in days since 1970-01-01.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def charge_rows(
        self,
        *,
        item: ChargeItem | ChargeItemWord | _Numbers,
        on: _datetime.date | _Numbers,
        out: _Numbers | None = None,
    ) -> ChargeRows:
        """What does the institution charge for something else (FEE-4, FEE-8)?

        Args:
            item: What is counted, by its place in the list, from 0.
            on: The day, in days since 1970-01-01.
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

@final
class Engine:
    """A profile and the host's keys, at which acts are taken: one for a host, shared between its threads.

    Args:
        profile: By what it decides.
        deployment: The name of the deployment, 1 to 32 printable ASCII characters without spaces: it tells one store from another with
            the same key, and stays the same for a store's life.
        number: The number of the key in force, 0 to 255, by which rows name it.
        key: The key in force: 32 bytes of a cryptographic source, kept outside the database.
        previous: Keys of before, by their numbers: what they sealed still opens.
        pepper: The pepper of password hashes (CRD-9), kept outside the database; it cannot change without the passwords.

    Raises:
        RequestError: a key or a pepper of a wrong length, two keys with one number, or an invalid name of a deployment.
    """

    def __new__(
        cls,
        profile: Profile,
        *,
        deployment: str,
        number: int,
        key: bytes,
        previous: Mapping[int, bytes] | None = None,
        pepper: bytes | None = None,
    ) -> Self: ...

    def take(self, line: str | bytes, /, *, randomness: bytes | None = None) -> Act:
        """Takes an act that is written as one line of JSON: the request names itself in `act`.

        Raises:
            RequestError: every error of the request.
        """

    def row_json(self, row: RowInput, /) -> str:
        """A row as people read it, for support and for looking into a fault: one line of JSON with its key, revision and state. Hashes,
        salts, page tokens and sealed texts are left out; names and addresses are there. Its form may change with the library's version.

        Raises:
            RequestError: a row that is not as it was written.
        """

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

    def start_session(
        self,
        *,
        randomness: bytes | None = None,
    ) -> Act:
        """Somebody comes to the login page: a session begins that proves nothing (LOG-1, LOG-3).

        Args:
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.

        Raises:
            RequestError: every wrong value at once.
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
        """A button is pressed on a page (PAG-1): the one way in which a customer acts.

        Args:
            session: The session's token.
            step: The page's token, as the page was shown with it (LOG-3).
            button: The button.
            entries: What was entered on the page.
            environment: The host's name for the environment, a device cookie for example: 20 to 256 visible ASCII characters, drawn at random; absent where it has none (LCK-6, RSK-4).
            maintenance: Ad-hoc maintenance (HRS-7).
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.

        Raises:
            RequestError: every wrong value at once.
        """

    def show(
        self,
        *,
        session: str,
        randomness: bytes | None = None,
    ) -> Act:
        """The page of a session as it stands; nothing is written.

        Args:
            session: The session's token.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.

        Raises:
            RequestError: every wrong value at once.
        """

    def authority(
        self,
        *,
        session: str,
        service: Service | ServiceWord,
        randomness: bytes | None = None,
    ) -> Act:
        """What a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.

        Args:
            session: The session's token.
            service: The service.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.

        Raises:
            RequestError: every wrong value at once.
        """

    def operate(
        self,
        *,
        operator: str,
        approver: str | None = None,
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
        """An operator of the institution asks for something (OPR-1).

        Args:
            operator: Who asks for it: 1 to 64 of `[0-9a-z._-]`, each sign alone between two others.
            approver: Who approves it, another person, named in the same way; absent where nobody does.
            reason: Why; without secrets.
            customer: To whom it is done: the host's name of the customer, 1 to 64 of `[0-9A-Za-z._-]`.
            command: What is done.
            factor: The factor whose lock is lifted; for `lift-lock` only.
            account: The account on the contract card, `branch-type-number`; for `open-contract` only (CRD-1).
            mail: The mail address that the contract names; for `open-contract` only, and absent where it names none.
            login_password: The initial login password; for `open-contract` and `reset-journey`.
            confirmation_password: The initial confirmation password; for `open-contract` and `reset-journey`.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.

        Raises:
            RequestError: every wrong value at once.
        """

    def due(
        self,
        *,
        row: str,
        randomness: bytes | None = None,
    ) -> Act:
        """Time has passed for a row: its `wake_at` has come (LCK-2, LCK-3, LOG-2, ENR-3).

        Args:
            row: The row's key.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.

        Raises:
            RequestError: every wrong value at once.
        """

    def adopt(
        self,
        *,
        customer: str,
        dry: bool | None = None,
        randomness: bytes | None = None,
    ) -> Act:
        """A new profile meets a customer: what changes for them, and from now on it holds (INS-5).

        Args:
            customer: The host's name of the customer.
            dry: Whether it is only asked; without it, the profile is taken on.
            randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.

        Raises:
            RequestError: every wrong value at once.
        """

@final
class Act:
    """A conversation between the library and its host, which says what it needs until it is over.

    One thread at a time drives it; another that comes meanwhile gets an `ActError`. `close`, or the end of a `with`, wipes what it
    holds.
    """

    @property
    def need(self) -> Load | Commit | Nothing:
        """What it waits for; `Nothing` where it is over or closed."""

    def loaded(self, rows: Iterable[RowInput], now: _datetime.datetime) -> None:
        """Takes the rows that it asked for, those that exist, and goes on.

        Raises:
            ActError: a row that was not asked for, or is not as it was written; what was not asked. It is over then, but
                for a clock that went back, and a key or a revision of another form.
        """

    def committed(self, now: _datetime.datetime) -> None:
        """Takes that what it asked for is durable, and goes on; it may take as long as a hash.

        Raises:
            ActError: what was not asked; a clock that went back.
        """

    def conflicted(self) -> None:
        """Takes that a row had another revision and nothing was written: it asks for its rows again.

        Raises:
            ActError: what was not asked.
        """

    @property
    def outcome(self) -> OutcomeRecord | None:
        """How it ended; `None` while it needs something, and after an error."""

    def result(self) -> OutcomeRecord:
        """How it ended.

        Raises:
            ActError: it needs something yet, an error ended it, or it is closed.
        """

    def need_line(self) -> str:
        """What it waits for, as one line of JSON."""

    def outcome_line(self) -> str:
        """How it ended, as one line of JSON; `null` while it needs something, and after an error."""

    def close(self) -> None:
        """Gives it up, and wipes what it holds. Where another thread drives it, that call is answered first, and the act is wiped then.
        Closing it again does nothing."""

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
class Suite:
    """The suite as a conversation: it says what is to be done with the store, and is told what came of it, until nothing is left.

    `madoguchi.host_kit.check` is the loop over it; whoever has no threads, but tasks, writes another.

    Args:
        run: The run's name, 1 to 12 of `[0-9A-Za-z]`, which stands in the keys of its rows.
        threads: How many are many, 2 to 1,024.

    Raises:
        ValueError: a name or a number that is none of these.
    """

    def __new__(cls, run: str, threads: int) -> Self: ...

    @property
    def operation(self) -> Operation | None:
        """What is to be done now; `None` when all checks are over."""

    def answer(self, reply: Reply, /) -> None:
        """Takes what came of the operation, and goes on.

        Raises:
            ValueError: the reply does not answer what was asked, or the store has rows of an earlier run of this name; the operation
                still stands.
        """

    @property
    def report(self) -> Report:
        """What was found so far."""

@final
class Operation:
    """What is to be done with the store. It has the attributes that its `what` needs, and no others."""

    @property
    def what(self) -> Literal["load", "commit", "crash", "outbox", "due", "purge", "drive", "parallel", "reopen"]:
        """Its word."""

    @property
    def connection(self) -> int:
        """On which connection, a number from 0, which is opened when it is first named; of all but `parallel` and `reopen`."""

    @property
    def keys(self) -> tuple[str, ...]:
        """Of `load`: the keys of the rows."""

    @property
    def commit(self) -> Commit:
        """Of `commit` and `crash`: what."""

    @property
    def after(self) -> int:
        """Of `crash`: the statements after which the connection breaks."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Of `outbox`: the names of the messages."""

    @property
    def now(self) -> _datetime.datetime:
        """Of `due` and `purge`: at which instant."""

    @property
    def most(self) -> int:
        """Of `due`: how many at most."""

    @property
    def act(self) -> Act:
        """Of `drive`: the act, which is the suite's own and looks at the loop."""

    @property
    def fails(self) -> bool:
        """Of `drive`: whether the request fails afterwards, as by an exception in the bank's own code."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Of `parallel`: what is to be done at a time, each in a thread of its own."""

@final
class Reply:
    """What came of an operation."""

    @staticmethod
    def rows(rows: Iterable[RowInput], /) -> Reply:
        """The rows that were found.

        Raises:
            RequestError: what is no row of this library.
        """

    @staticmethod
    def committed() -> Reply:
        """The commit is durable."""

    @staticmethod
    def conflict() -> Reply:
        """A row had another revision."""

    @staticmethod
    def outbox(messages: Iterable[Sequence[str]], /) -> Reply:
        """The messages that were found, each its name and its line.

        Raises:
            RequestError: what is no pair of texts.
        """

    @staticmethod
    def due(keys: Iterable[str], /) -> Reply:
        """The keys of the rows that are due.

        Raises:
            RequestError: what is no key.
        """

    @staticmethod
    def done() -> Reply:
        """It was done."""

    @staticmethod
    def all(replies: Iterable[Reply], /) -> Reply:
        """What came of each of the parallel ones, in their order."""

    @staticmethod
    def failed(text: str, /) -> Reply:
        """It failed, with the store's own text."""

    @staticmethod
    def unable(why: str, /) -> Reply:
        """The store cannot be made to do that, and why: the check is not proved."""

    def __eq__(self, other: object, /) -> bool: ...

@final
class Report:
    """What was found, check by check. As text it is one line a check."""

    @property
    def checks(self) -> tuple[Finding, ...]:
        """The checks that ran, in their order."""

    @property
    def is_fit(self) -> bool:
        """Whether every check of the suite ran and passed. What was not proved did not pass."""

    def finding(self, name: str, /) -> Finding | None:
        """What was found of a check by its name; `None` where it did not run.

        Raises:
            ValueError: no check of the suite has this name.
        """

    def __eq__(self, other: object, /) -> bool: ...

def message_line(message: MessageRecord, /) -> str:
    """A message as one line of JSON, fit for the column of an outbox.

    Raises:
        RequestTypeError: it is no `MessageRecord`.
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
        """Its first instant, on a whole minute."""

    @property
    def to(self) -> _datetime.datetime:
        """The first instant after it, on a whole minute."""

    @property
    def services(self) -> tuple[Service, ...] | None:
        """The services it closes, at least one; without it, all."""

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
    """Maintenance windows as the host announces them (HRS-7)."""

    __match_args__ = ("revision", "windows")

    def __new__(
        cls,
        *,
        revision: str,
        windows: Sequence[MaintenanceWindowRecord],
    ) -> Self: ...

    @property
    def revision(self) -> str:
        """The host's own revision of them, which answers repeat."""

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
        """What happens."""

    @property
    def at(self) -> _datetime.datetime:
        """When."""

    @property
    def attempt(self) -> int | None:
        """Which attempt is recorded by `right` or `wrong`: its number."""

    @property
    def origin(self) -> Origin | None:
        """Where the attempt comes from; without it, a known environment."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class CurrentVersionRecord:
    """Which version of a browser is current."""

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
        """Its current version; the first number decides."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class EntryInput:
    """What was entered in one field."""

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
        """What was entered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class RowInput:
    """A row as the host keeps it."""

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
class ErrorRecord:
    """What is wrong with a request, one of possibly many: all that is wrong with its fields' names and types is told at once, and where
    these are right, all that is wrong with their values.
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
        """The field, as a path: `maintenance.windows[0].from`; empty where the whole request is meant."""

    @property
    def position(self) -> int | None:
        """Where in the field's text, or in the line, the fault lies, in bytes from 0; absent where that says nothing."""

    @property
    def found(self) -> str | None:
        """What was found there, cut where it is long; absent where there is nothing."""

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
    """One fault or warning of a profile, with its place in the document."""

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
        """The path of the key: `fee-table[0].rows[3].below`; empty where the whole document is meant."""

    @property
    def line(self) -> int:
        """The line, from 1."""

    @property
    def column(self) -> int:
        """The column in characters, from 1."""

    @property
    def found(self) -> str:
        """The text that stands there, cut where it is long."""

    @property
    def ja(self) -> str:
        """The text in Japanese, with what is allowed or usual."""

    @property
    def en(self) -> str:
        """The text in English, with what is allowed or usual."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ProfileRef:
    """Which document answered."""

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
        """When it began to close; absent for base hours."""

    @property
    def to(self) -> _datetime.datetime | None:
        """When it ceases to close, though others may go on; absent for base hours."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FootnoteRecord:
    """What a mark in printed hours, such as `※3`, stands for; one mark may stand for several."""

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
    """A service that could be used instead."""

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
        """When that changes next; absent where the calendar ends first."""

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
        """What the marks in these texts stand for, in the order of the document (HRS-4, HRS-5)."""

    @property
    def instead(self) -> Instead | None:
        """What a customer can do instead while it is closed (HRS-6)."""

    @property
    def maintenance_revision(self) -> str | None:
        """The revision of the maintenance windows that were laid over the hours (HRS-7)."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class WindowRecord:
    """A stretch of time, half open."""

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
        """The windows, in order, cut at the ends of the range."""

    @property
    def maintenance_revision(self) -> str | None:
        """The revision of the maintenance windows that were laid over the hours (HRS-7)."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

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
        """Which document answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DayReason:
    """One reason that makes a day what it is."""

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
        """What kind of reason it is."""

    @property
    def rule(self) -> str:
        """The rule."""

    @property
    def ja(self) -> str:
        """In Japanese: the name of the holiday."""

    @property
    def en(self) -> str:
        """In English."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DayRecord:
    """What a day is."""

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
        """Why it is none, or why it is one after all; empty for an ordinary business day."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DayAnswer:
    """What a day is, and its neighbours at work."""

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
        """Which document answered."""

    @property
    def banking_order(self) -> TextRecord | None:
        """By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
        banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DaysAnswer:
    """The day so many business days on."""

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
        """The days passed over that are not business days, in order of date, each with its reasons."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

    @property
    def banking_order(self) -> TextRecord | None:
        """By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
        banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class BetweenAnswer:
    """How many days lie in a range."""

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
        """Which document answered."""

    @property
    def banking_order(self) -> TextRecord | None:
        """By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
        banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DateRangeRecord:
    """Days from one to another, both counted."""

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
    """Whether a statement inquiry may ask for some days."""

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
        """Whether it may."""

    @property
    def refused_because(self) -> tuple[StatementRefusalKind, ...]:
        """Why not, every reason; empty where it may."""

    @property
    def range(self) -> DateRangeRecord:
        """What it may ask for on that day."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

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
        """Whether the row is for members, or for others; absent where it is for both."""

    @property
    def band_from(self) -> int:
        """The smallest amount of the row's band."""

    @property
    def band_below(self) -> int | None:
        """The amount at which the band ends; absent where it has no end."""

    @property
    def row_source(self) -> str:
        """Where the row stands in the institution's documents."""

    @property
    def table_from(self) -> _datetime.date:
        """The day from which the table holds: its name."""

    @property
    def table_source(self) -> str:
        """Where the table stands in the institution's documents."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided: of the row, of the table, of the tax."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ChargeAnswer:
    """What the institution charges for something else."""

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
        """What is counted."""

    @property
    def state(self) -> ChargeState:
        """What the institution says of it."""

    @property
    def yen(self) -> int | None:
        """The charge in yen, tax included; absent where it is not stated."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class EntryFault:
    """One rule that an entry breaks. It never says what was typed."""

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
        """The field of the request that is meant."""

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
        """Where in the entry it is, in bytes from 0; absent where the whole entry is meant."""

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
    """Whether what was typed is right."""

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
        """Whether it is."""

    @property
    def faults(self) -> tuple[EntryFault, ...]:
        """Every rule that is broken; empty where it is right."""

    @property
    def asked(self) -> TextRecord:
        """What is asked for, as a page prints it."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

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
        """What is asked for as an answer, as a page prints it."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

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
    """Which profile answers."""

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
        """The document it is drawn from."""

    @property
    def services(self) -> tuple[ServiceRecord, ...]:
        """The services it offers, each with the words of its last row of hours."""

    @property
    def fee_tables(self) -> tuple[_datetime.date, ...]:
        """The days from which its tables of charges hold."""

    @property
    def calendar(self) -> DateRangeRecord:
        """The first and the last day of the calendar."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

    @property
    def warnings(self) -> tuple[FaultRecord, ...]:
        """What is sound in the document and far from what is usual, in its order (codes from 2000)."""

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
        """Above the line, a whole number."""

    @property
    def denominator(self) -> str:
        """Below the line, a whole number."""

    @property
    def text(self) -> TextRecord:
        """In words, never smaller than the fraction."""

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
        """For how long."""

    @property
    def minutes(self) -> int | None:
        """How many minutes at a time; absent where minutes are not what bounds it."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class LockPolicyAnswer:
    """What follows wrong entries of a factor, and what that bounds."""

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
        """The wrong entry, in a row, at which its use stops."""

    @property
    def temporary_lock_minutes(self) -> int | None:
        """How long the first stop lasts, in minutes; absent where none ends by itself."""

    @property
    def temporary_lock_minutes_longest(self) -> int | None:
        """How long a stop lasts at most, in minutes; absent where none ends by itself."""

    @property
    def temporary_locks_to_lock(self) -> int | None:
        """The stop, in a row, that is the lock; absent where none is."""

    @property
    def pending_seconds(self) -> int:
        """After how many seconds an attempt that nobody recorded is a failure."""

    @property
    def apart(self) -> bool:
        """Whether known environments and strangers are counted apart."""

    @property
    def closes(self) -> LockClosing:
        """What the stop or the lock closes."""

    @property
    def ends_session(self) -> bool:
        """Whether the session ends at the limit."""

    @property
    def text(self) -> TextRecord:
        """What a customer is told."""

    @property
    def guesses_per_day(self) -> int:
        """The most guesses in any 24 hours, where the institution lifts nothing."""

    @property
    def guesses_per_year(self) -> int:
        """The most guesses in any 365 days, where the institution lifts nothing."""

    @property
    def chance_per_day(self) -> ChanceRecord | None:
        """The chance that a guess of a day is right; absent where nothing was said of the secrets."""

    @property
    def chance_per_year(self) -> ChanceRecord | None:
        """The chance that a guess of a year is right; absent where nothing was said of the secrets."""

    @property
    def outage(self) -> OutageRecord:
        """The longest outage that a stranger can cause in a known environment."""

    @property
    def outage_elsewhere(self) -> OutageRecord:
        """The longest outage that a stranger can cause in any other environment."""

    @property
    def source(self) -> str:
        """Where the row stands in the institution's documents."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class CounterEventRecord:
    """Something that happened to an attempt counter, at the instant at which it took effect."""

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
        """What it is."""

    @property
    def origin(self) -> Origin:
        """In whose attempt counter: one for all where origins are not counted apart."""

    @property
    def attempt(self) -> int | None:
        """The number of the attempt; absent where it is about none."""

    @property
    def run_out(self) -> bool | None:
        """Whether nobody recorded the attempt in time; absent where it is about none that failed."""

    @property
    def number(self) -> int | None:
        """Which stop in a row it is; absent where it is none."""

    @property
    def until(self) -> _datetime.datetime | None:
        """When the stop ends; absent where none began."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class LockHistoryStep:
    """What came of one event of a history. `reply` and `retry_at` are what the customer may see; the rest is for the institution."""

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
        """What it is answered."""

    @property
    def attempt(self) -> int | None:
        """The number of the attempt that began; absent where none did."""

    @property
    def decoy(self) -> bool | None:
        """Whether its comparison cannot succeed; absent where none began."""

    @property
    def retry_at(self) -> _datetime.datetime | None:
        """When an attempt can begin; absent where it is not busy."""

    @property
    def state(self) -> LockState:
        """Where the attempt counter of the event's origin stands after it."""

    @property
    def failures(self) -> int:
        """Its failures since the last success, stop or lift."""

    @property
    def pending(self) -> int:
        """Its attempts that are counted and not recorded."""

    @property
    def temporary_locks(self) -> int:
        """Its stops since the last success or lift."""

    @property
    def until(self) -> _datetime.datetime | None:
        """When its stop ends; absent where there is none."""

    @property
    def wake_at(self) -> _datetime.datetime | None:
        """When something will happen by itself; absent where nothing will."""

    @property
    def happened(self) -> tuple[CounterEventRecord, ...]:
        """What happened, in order."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class LockHistoryAnswer:
    """What came of a history."""

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
        """What came of each event, in order."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class EntryRecord:
    """An entry field of a page."""

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
        """Whether it must be filled in."""

    @property
    def form(self) -> FormRule:
        """The form of what is entered."""

    @property
    def again(self) -> EntryField | None:
        """The field of the same page that it repeats; absent where it repeats none."""

    @property
    def secret(self) -> bool:
        """Whether what is entered is a secret."""

    @property
    def keyboard(self) -> bool:
        """Whether the software keyboard is offered beside it."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ShownRecord:
    """Something that a page only shows."""

    __match_args__ = ("field", "label")

    def __new__(
        cls,
        *,
        field: EntryField | EntryFieldWord,
        label: TextRecord,
    ) -> Self: ...

    @property
    def field(self) -> EntryField:
        """The field that was entered before."""

    @property
    def label(self) -> TextRecord:
        """Its label, as printed."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class SectionRecord:
    """A section of a page."""

    __match_args__ = ("heading", "entries", "shows", "rule", "source")

    def __new__(
        cls,
        *,
        heading: TextRecord | None = None,
        entries: Sequence[EntryRecord],
        shows: Sequence[ShownRecord],
        rule: str,
        source: str,
    ) -> Self: ...

    @property
    def heading(self) -> TextRecord | None:
        """Its heading; absent where none is printed."""

    @property
    def entries(self) -> tuple[EntryRecord, ...]:
        """What is entered in it, from top to bottom."""

    @property
    def shows(self) -> tuple[ShownRecord, ...]:
        """What it only shows, from top to bottom."""

    @property
    def rule(self) -> str:
        """The rule it carries."""

    @property
    def source(self) -> str:
        """Where it stands in the institution's documents."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ButtonRecord:
    """A button of a page."""

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
        """The pages that it may lead to; which of them, the journey decides."""

    @property
    def section(self) -> int | None:
        """The section that it stands in, from 0; absent where it stands below all of them."""

    @property
    def rule(self) -> str:
        """The rule it carries."""

    @property
    def source(self) -> str:
        """Where it stands in the institution's documents."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class GuideTextRecord:
    """A text of the institution."""

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
        """What kind of text it is."""

    @property
    def text(self) -> TextRecord:
        """The text."""

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages on which it stands."""

    @property
    def rule(self) -> str:
        """The rule it carries."""

    @property
    def source(self) -> str:
        """Where it stands in the institution's documents."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class PageAnswer:
    """What stands on a page."""

    __match_args__ = ("page", "title", "screen_id", "path", "sections", "buttons", "texts", "rules", "source", "profile")

    def __new__(
        cls,
        *,
        page: Page | PageWord,
        title: TextRecord,
        screen_id: str | None = None,
        path: TextRecord | None = None,
        sections: Sequence[SectionRecord],
        buttons: Sequence[ButtonRecord],
        texts: Sequence[GuideTextRecord],
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
        """The screen ID; absent where none is printed."""

    @property
    def path(self) -> TextRecord | None:
        """The way to it through the menus; absent where there is none."""

    @property
    def sections(self) -> tuple[SectionRecord, ...]:
        """Its sections, from top to bottom."""

    @property
    def buttons(self) -> tuple[ButtonRecord, ...]:
        """Its buttons, from left to right; of a question with a button, that one alone."""

    @property
    def texts(self) -> tuple[GuideTextRecord, ...]:
        """Its texts, in the order of the document."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def source(self) -> str:
        """Where it stands in the institution's documents."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class PageSummary:
    """A page, by name."""

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
        """The screen ID; absent where none is printed."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class PagesAnswer:
    """The pages that are there."""

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
        """Every page, in the order of the journey; none where the institution describes no pages."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

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
        texts: Sequence[GuideTextRecord],
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def texts(self) -> tuple[GuideTextRecord, ...]:
        """The texts, in the order of the document."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ConnectionAnswer:
    """What a connection must be, and whether this one is allowed."""

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
        """Whether the connection is allowed; absent where something is not told, and nothing told refuses it."""

    @property
    def refused_because(self) -> tuple[ConnectionRefusal, ...]:
        """Why not, every reason."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def source(self) -> str:
        """Where it stands in the institution's documents."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

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
        """Its version, with all its parts."""

    @property
    def browser(self) -> Browser:
        """The browser."""

    @property
    def version(self) -> str | None:
        """Its version, or `latest`; absent where every version is meant."""

    @property
    def source(self) -> str:
        """Where it stands in the institution's documents."""

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
        footnotes: Sequence[GuideTextRecord],
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def support(self) -> Support:
        """Whether it is."""

    @property
    def reasons(self) -> tuple[EnvironmentReason, ...]:
        """Why not, or why that is unknown; empty where it is supported."""

    @property
    def os(self) -> Os | None:
        """The system that was read; absent where none was."""

    @property
    def browser(self) -> Browser | None:
        """The browser that was read; absent where none was."""

    @property
    def row(self) -> EnvironmentRowRecord | None:
        """The row that has it, or may have it; absent where none can."""

    @property
    def footnotes(self) -> tuple[GuideTextRecord, ...]:
        """The footnotes of that row."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def profile(self) -> ProfileRef:
        """Which document answered."""

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
        """The revision that the row must have now; 0 where there must be none."""

    @property
    def revision(self) -> int:
        """The revision that it then has."""

    @property
    def bytes(self) -> _Bytes:
        """Its bytes."""

    @property
    def wake_at(self) -> _datetime.datetime | None:
        """When it changes by itself next: the host asks `due` then."""

    @property
    def purge_at(self) -> _datetime.datetime | None:
        """From when the host may delete it; absent where it must keep it."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class MessageRecord:
    """A message for the outbox: a notice or a record."""

    __match_args__ = ("id", "notice", "audit")

    def __new__(
        cls,
        *,
        id: str,
        notice: NoticeRecord | None = None,
        audit: AuditEntry | None = None,
    ) -> Self: ...

    @property
    def id(self) -> str:
        """Its name: the same commit has the same names, so that a message sent twice is known."""

    @property
    def notice(self) -> NoticeRecord | None:
        """A notice to the customer (NTC-1)."""

    @property
    def audit(self) -> AuditEntry | None:
        """A record for the institution (NTC-2)."""

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
        facts: Sequence[FactRecord],
    ) -> Self: ...

    @property
    def kind(self) -> NoticeKind:
        """What it is about."""

    @property
    def subject(self) -> str:
        """The customer's row."""

    @property
    def to(self) -> str | None:
        """The registered mail address; absent where none is registered, when the institution writes a letter."""

    @property
    def at(self) -> _datetime.datetime:
        """When what it tells of took effect."""

    @property
    def reference(self) -> str:
        """What the customer quotes when asking about it."""

    @property
    def facts(self) -> tuple[FactRecord, ...]:
        """What it says beyond its kind."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuditEntry:
    """A record for the institution's audit."""

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
        facts: Sequence[FactRecord],
        profile: str,
    ) -> Self: ...

    @property
    def at(self) -> _datetime.datetime:
        """When it took effect."""

    @property
    def event(self) -> AuditEvent:
        """What happened."""

    @property
    def subject(self) -> str:
        """The row that it is about."""

    @property
    def session(self) -> str | None:
        """The session that it happened in."""

    @property
    def operator(self) -> str | None:
        """Who did it for the institution."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def facts(self) -> tuple[FactRecord, ...]:
        """More about it."""

    @property
    def profile(self) -> str:
        """SHA-256 of the profile that decided, in hexadecimal."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FactRecord:
    """A named value, never a secret."""

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
class OutcomeRecord:
    """How an act ended: what the customer may see, and what the institution knows."""

    __match_args__ = ("public", "internal", "profile")

    def __new__(
        cls,
        *,
        public: PublicRecord,
        internal: InternalRecord,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def public(self) -> PublicRecord:
        """What the customer may see: the same for an unknown login, a wrong password and a lock (LCK-4)."""

    @property
    def internal(self) -> InternalRecord:
        """The whole truth, for the help desk and the log: not for the page."""

    @property
    def profile(self) -> ProfileRef:
        """Which document decided."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class PublicRecord:
    """What the customer, or the operator, may see: one of these."""

    __match_args__ = ("page", "done", "refused", "authority", "changes")

    def __new__(
        cls,
        *,
        page: PageView | None = None,
        done: Sequence[str] | None = None,
        refused: RefusedRecord | None = None,
        authority: AuthorityRecord | None = None,
        changes: Sequence[ChangeRecord] | None = None,
    ) -> Self: ...

    @property
    def page(self) -> PageView | None:
        """A page."""

    @property
    def done(self) -> tuple[str, ...] | None:
        """What an operator or the clock did, each thing by its word."""

    @property
    def refused(self) -> RefusedRecord | None:
        """Why an operator's act was refused."""

    @property
    def authority(self) -> AuthorityRecord | None:
        """What a session may do."""

    @property
    def changes(self) -> tuple[ChangeRecord, ...] | None:
        """What a new profile changes."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class PageView:
    """A page as it is to be shown; its layout and texts are those of the question `page`."""

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
        """The session's new token, where it has one: the browser keeps it in place of the one before."""

    @property
    def step(self) -> str:
        """The token that the next act on this page must bring, once (LOG-3); empty where the session is over."""

    @property
    def shown(self) -> tuple[ShownValue, ...]:
        """Values that the page shows."""

    @property
    def refused(self) -> RefusedRecord | None:
        """Why the act was refused; absent where it was not."""

    @property
    def last_logins(self) -> tuple[_datetime.datetime, ...]:
        """The last logins, the newest first (LOG-4)."""

    @property
    def change_recommended(self) -> bool:
        """Whether a change of passwords is recommended (CRD-11)."""

    @property
    def change_by(self) -> _datetime.datetime | None:
        """By when the passwords must be changed; absent where that is never, or now (CRD-11)."""

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
        """The value; a secret only where it is an answer that the customer typed (ENR-5)."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...

@final
class RefusedRecord:
    """Why something was refused, as the customer may know it."""

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
        """Why."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    @property
    def retry_at(self) -> _datetime.datetime | None:
        """When it may be tried again, where that is known."""

    @property
    def faults(self) -> tuple[EntryFault, ...]:
        """What is wrong with the entries, all of it (CRD-10); `field` names the field."""

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
class InternalRecord:
    """The whole truth about an act."""

    __match_args__ = ("reason", "facts")

    def __new__(
        cls,
        *,
        reason: Reason | ReasonWord,
        facts: Sequence[FactRecord],
    ) -> Self: ...

    @property
    def reason(self) -> Reason:
        """What it was."""

    @property
    def facts(self) -> tuple[FactRecord, ...]:
        """More about it."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorityRecord:
    """What a session has proven, and what a service still needs (LOG-5)."""

    __match_args__ = ("service", "allowed", "journey_done", "proven", "missing", "rules")

    def __new__(
        cls,
        *,
        service: Service | ServiceWord,
        allowed: bool,
        journey_done: bool,
        proven: Sequence[ProvenRecord],
        missing: Sequence[Factor | FactorWord] | None = None,
        rules: Sequence[str],
    ) -> Self: ...

    @property
    def service(self) -> Service:
        """The service."""

    @property
    def allowed(self) -> bool:
        """Whether the session may use it, by what it has proven; its hours are another question."""

    @property
    def journey_done(self) -> bool:
        """Whether first use is done (ENR-4)."""

    @property
    def proven(self) -> tuple[ProvenRecord, ...]:
        """What was proven in the session."""

    @property
    def missing(self) -> tuple[Factor, ...] | None:
        """What is missing, in the institution's order; absent where it says nothing of the service."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decided."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ProvenRecord:
    """A factor that was proven in a session."""

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
        """When."""

    @property
    def purpose(self) -> Page:
        """On which page."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ChangeRecord:
    """One thing that a new profile changes for a customer."""

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
        """What changes."""

    @property
    def factor(self) -> Factor:
        """The factor that it is about."""

    @property
    def at(self) -> _datetime.datetime:
        """From when."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class HoursRows:
    """Whether a service is open.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def changes_at(self) -> memoryview[int]:
        """When that changes next, in milliseconds since 1970-01-01T00:00:00Z; `ABSENT` where the calendar ends first."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of what is wrong with the row."""

    @property
    def open(self) -> memoryview[int]:
        """1 where it is open, 0 where it is not."""

    def __len__(self) -> int: ...

@final
class DayRows:
    """Whether a day is a business day.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of what is wrong with the row."""

    @property
    def business_day(self) -> memoryview[int]:
        """1 for a business day, 0 for another."""

    def __len__(self) -> int: ...

@final
class DaysRows:
    """The day so many business days on.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def date(self) -> memoryview[int]:
        """The day, in days since 1970-01-01; `ABSENT_DAY` where something is wrong."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of what is wrong with the row."""

    def __len__(self) -> int: ...

@final
class BetweenRows:
    """How many days lie in a range.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def business_days(self) -> memoryview[int]:
        """Bank business days."""

    @property
    def calendar_days(self) -> memoryview[int]:
        """Calendar days."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of what is wrong with the row."""

    def __len__(self) -> int: ...

@final
class StatementRows:
    """Whether a statement inquiry may ask for some days.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def range_from(self) -> memoryview[int]:
        """The first day that may be asked for, in days since 1970-01-01; `ABSENT_DAY` where something is wrong."""

    @property
    def range_to(self) -> memoryview[int]:
        """The last day that may be asked for, in days since 1970-01-01; `ABSENT_DAY` where something is wrong."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of what is wrong with the row."""

    @property
    def allowed(self) -> memoryview[int]:
        """1 where it may, 0 where it may not."""

    def __len__(self) -> int: ...

@final
class FeeRows:
    """What a transfer costs.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def fee(self) -> memoryview[int]:
        """The charge in yen, tax included; `ABSENT` where something is wrong."""

    @property
    def tax_contained(self) -> memoryview[int]:
        """The consumption tax contained in it, in yen; `ABSENT` where something is wrong."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of what is wrong with the row."""

    def __len__(self) -> int: ...

@final
class ChargeRows:
    """What the institution charges for something else.

    Each column is a view of the numbers of all rows.
    """

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def yen(self) -> memoryview[int]:
        """The charge in yen, tax included; `ABSENT` where it is not stated."""

    @property
    def code(self) -> memoryview[int]:
        """0, or the code of what is wrong with the row."""

    @property
    def state(self) -> memoryview[int]:
        """What the institution says of it, by its place in the list, from 0."""

    def __len__(self) -> int: ...

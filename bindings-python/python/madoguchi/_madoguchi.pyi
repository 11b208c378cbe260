# Made from the facade by `cargo xtask generate`: the types of the extension module.

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, Self, final

from typing_extensions import Buffer

from ._words import (
    ChargeItem,
    ChargeItemWord,
    ChargeState,
    ChargeStateWord,
    DayReasonKind,
    DayReasonKindWord,
    Layer,
    LayerWord,
    Rounding,
    RoundingWord,
    Service,
    ServiceWord,
    StatementRefusalKind,
    StatementRefusalKindWord,
    TransferKind,
    TransferKindWord,
    Weekday,
    WeekdayWord,
)

__all__ = [
    "__version__",
    "ABSENT",
    "ABSENT_DAY",
    "Profile",
    "MaintenanceWindowRecord",
    "MaintenanceRecord",
    "ErrorRecord",
    "FaultRecord",
    "ProfileRef",
    "TextRecord",
    "ClosedBy",
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
    "ServiceRecord",
    "ProfileAnswer",
    "HoursRow",
    "DayRow",
    "DaysRow",
    "BetweenRow",
    "StatementRow",
    "FeeRow",
    "ChargeRow",
]

__version__: Final[str]
ABSENT: Final[int]
ABSENT_DAY: Final[int]

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
        """Reads and checks a profile, a TOML document as `str` or as UTF-8 in `bytes`.

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

    def is_open(self, service: Service | ServiceWord, at: datetime) -> bool:
        """Whether a service is open at an instant (HRS-1 … HRS-6, HRS-11); `hours` says why, and until when.

        Raises:
            RequestError: as `hours`.
        """

    def is_business_day(self, date: date) -> bool:
        """Whether a day is a bank business day (CAL-5, CAL-7); `day` says why not.

        Raises:
            RequestError: a date outside 1948-07-20 to 2150-12-31 (CAL-8).
        """

    def hours(
        self,
        *,
        service: Service | ServiceWord,
        at: datetime,
        maintenance: MaintenanceRecord | None = None,
    ) -> HoursAnswer:
        """
        Args:
            service: 
            at: 
            maintenance: 

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def windows(
        self,
        *,
        service: Service | ServiceWord,
        from_: datetime,
        to: datetime,
        closed: bool | None = None,
        maintenance: MaintenanceRecord | None = None,
    ) -> WindowsAnswer:
        """
        Args:
            service: 
            from_: 
            to: 
            closed: 
            maintenance: 

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def ical(
        self,
        *,
        service: Service | ServiceWord,
        from_: datetime,
        to: datetime,
        closed: bool | None = None,
        maintenance: MaintenanceRecord | None = None,
        uid: str,
        stamp: datetime,
    ) -> IcalAnswer:
        """
        Args:
            service: 
            from_: 
            to: 
            closed: 
            maintenance: 
            uid: 
            stamp: 

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def day(
        self,
        *,
        date: date,
    ) -> DayAnswer:
        """
        Args:
            date: 

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def days(
        self,
        *,
        from_: date,
        business: int,
    ) -> DaysAnswer:
        """
        Args:
            from_: 
            business: 

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def between(
        self,
        *,
        from_: date,
        to: date,
    ) -> BetweenAnswer:
        """
        Args:
            from_: 
            to: 

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def statement(
        self,
        *,
        on: date,
        from_: date | None = None,
        to: date | None = None,
    ) -> StatementAnswer:
        """
        Args:
            on: 
            from_: 
            to: 

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def fee(
        self,
        *,
        to: TransferKind | TransferKindWord,
        amount: int | Decimal,
        member: bool,
        on: date,
    ) -> FeeAnswer:
        """
        Args:
            to: 
            amount: 
            member: 
            on: 

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def charge(
        self,
        *,
        item: ChargeItem | ChargeItemWord,
        on: date,
    ) -> ChargeAnswer:
        """
        Args:
            item: 
            on: 

        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def profile(
        self,
    ) -> ProfileAnswer:
        """
        Raises:
            RequestError: every wrong value at once, or why there is no answer.
        """

    def hours_rows(
        self,
        *,
        service: Service | ServiceWord | Buffer,
        at: datetime | Buffer,
        out: Buffer | None = None,
    ) -> HoursRow:
        """
        Args:
            service: 
            at: 
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def day_rows(
        self,
        *,
        date: date | Buffer,
        out: Buffer | None = None,
    ) -> DayRow:
        """
        Args:
            date: 
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def days_rows(
        self,
        *,
        from_: date | Buffer,
        business: int | Buffer,
        out: Buffer | None = None,
    ) -> DaysRow:
        """
        Args:
            from_: 
            business: 
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def between_rows(
        self,
        *,
        from_: date | Buffer,
        to: date | Buffer,
        out: Buffer | None = None,
    ) -> BetweenRow:
        """
        Args:
            from_: 
            to: 
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def statement_rows(
        self,
        *,
        on: date | Buffer,
        from_: date | Buffer,
        to: date | Buffer,
        out: Buffer | None = None,
    ) -> StatementRow:
        """
        Args:
            on: 
            from_: 
            to: 
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def fee_rows(
        self,
        *,
        to: TransferKind | TransferKindWord | Buffer,
        amount: int | Decimal | Buffer,
        member: bool | Buffer,
        on: date | Buffer,
        out: Buffer | None = None,
    ) -> FeeRow:
        """
        Args:
            to: 
            amount: 
            member: 
            on: 
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

    def charge_rows(
        self,
        *,
        item: ChargeItem | ChargeItemWord | Buffer,
        on: date | Buffer,
        out: Buffer | None = None,
    ) -> ChargeRow:
        """
        Args:
            item: 
            on: 
            out: A writable buffer of `BYTES` for each row, to be used in place of new memory.

        Raises:
            RequestError: every wrong column at once. What is wrong with one row is its `code`.
        """

@final
class MaintenanceWindowRecord:

    __match_args__ = ("from_", "to", "services", "ja", "en")

    def __new__(
        cls,
        *,
        from_: datetime,
        to: datetime,
        services: Sequence[Service | ServiceWord] | None = None,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def from_(self) -> datetime:

    @property
    def to(self) -> datetime:

    @property
    def services(self) -> tuple[Service, ...] | None:

    @property
    def ja(self) -> str:

    @property
    def en(self) -> str:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class MaintenanceRecord:

    __match_args__ = ("revision", "windows")

    def __new__(
        cls,
        *,
        revision: str,
        windows: Sequence[MaintenanceWindowRecord],
    ) -> Self: ...

    @property
    def revision(self) -> str:

    @property
    def windows(self) -> tuple[MaintenanceWindowRecord, ...]:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ErrorRecord:

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

    @property
    def name(self) -> str:

    @property
    def rule(self) -> str:

    @property
    def field(self) -> str:

    @property
    def position(self) -> int | None:

    @property
    def found(self) -> str | None:

    @property
    def ja(self) -> str:

    @property
    def en(self) -> str:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FaultRecord:

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

    @property
    def name(self) -> str:

    @property
    def rule(self) -> str:

    @property
    def path(self) -> str:

    @property
    def line(self) -> int:

    @property
    def column(self) -> int:

    @property
    def found(self) -> str:

    @property
    def ja(self) -> str:

    @property
    def en(self) -> str:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ProfileRef:

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

    @property
    def version(self) -> str:

    @property
    def hash(self) -> str:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TextRecord:

    __match_args__ = ("ja", "en")

    def __new__(
        cls,
        *,
        ja: str,
        en: str,
    ) -> Self: ...

    @property
    def ja(self) -> str:

    @property
    def en(self) -> str:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClosedBy:

    __match_args__ = ("rule", "layer", "ja", "en", "from_", "to")

    def __new__(
        cls,
        *,
        rule: str,
        layer: Layer | LayerWord,
        ja: str,
        en: str,
        from_: datetime | None = None,
        to: datetime | None = None,
    ) -> Self: ...

    @property
    def rule(self) -> str:

    @property
    def layer(self) -> Layer:

    @property
    def ja(self) -> str:

    @property
    def en(self) -> str:

    @property
    def from_(self) -> datetime | None:

    @property
    def to(self) -> datetime | None:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Instead:

    __match_args__ = ("service", "open")

    def __new__(
        cls,
        *,
        service: Service | ServiceWord,
        open: bool,
    ) -> Self: ...

    @property
    def service(self) -> Service:

    @property
    def open(self) -> bool:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class HoursAnswer:

    __match_args__ = ("service", "at", "open", "changes_at", "rules", "text", "closed_by", "instead", "maintenance_revision", "profile")

    def __new__(
        cls,
        *,
        service: Service | ServiceWord,
        at: datetime,
        open: bool,
        changes_at: datetime | None = None,
        rules: Sequence[str],
        text: TextRecord,
        closed_by: Sequence[ClosedBy],
        instead: Instead | None = None,
        maintenance_revision: str | None = None,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def service(self) -> Service:

    @property
    def at(self) -> datetime:

    @property
    def open(self) -> bool:

    @property
    def changes_at(self) -> datetime | None:

    @property
    def rules(self) -> tuple[str, ...]:

    @property
    def text(self) -> TextRecord:

    @property
    def closed_by(self) -> tuple[ClosedBy, ...]:

    @property
    def instead(self) -> Instead | None:

    @property
    def maintenance_revision(self) -> str | None:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class WindowRecord:

    __match_args__ = ("from_", "to")

    def __new__(
        cls,
        *,
        from_: datetime,
        to: datetime,
    ) -> Self: ...

    @property
    def from_(self) -> datetime:

    @property
    def to(self) -> datetime:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class WindowsAnswer:

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

    @property
    def closed(self) -> bool:

    @property
    def windows(self) -> tuple[WindowRecord, ...]:

    @property
    def maintenance_revision(self) -> str | None:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class IcalAnswer:

    __match_args__ = ("ical", "profile")

    def __new__(
        cls,
        *,
        ical: str,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def ical(self) -> str:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DayReason:

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

    @property
    def rule(self) -> str:

    @property
    def ja(self) -> str:

    @property
    def en(self) -> str:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DayRecord:

    __match_args__ = ("date", "weekday", "business_day", "reasons", "rules")

    def __new__(
        cls,
        *,
        date: date,
        weekday: Weekday | WeekdayWord,
        business_day: bool,
        reasons: Sequence[DayReason],
        rules: Sequence[str],
    ) -> Self: ...

    @property
    def date(self) -> date:

    @property
    def weekday(self) -> Weekday:

    @property
    def business_day(self) -> bool:

    @property
    def reasons(self) -> tuple[DayReason, ...]:

    @property
    def rules(self) -> tuple[str, ...]:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DayAnswer:

    __match_args__ = ("day", "next_business_day", "previous_business_day", "profile")

    def __new__(
        cls,
        *,
        day: DayRecord,
        next_business_day: date | None = None,
        previous_business_day: date | None = None,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def day(self) -> DayRecord:

    @property
    def next_business_day(self) -> date | None:

    @property
    def previous_business_day(self) -> date | None:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DaysAnswer:

    __match_args__ = ("date", "skipped", "rules", "profile")

    def __new__(
        cls,
        *,
        date: date,
        skipped: Sequence[DayRecord],
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def date(self) -> date:

    @property
    def skipped(self) -> tuple[DayRecord, ...]:

    @property
    def rules(self) -> tuple[str, ...]:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class BetweenAnswer:

    __match_args__ = ("business_days", "calendar_days", "rules", "profile")

    def __new__(
        cls,
        *,
        business_days: int,
        calendar_days: int,
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def business_days(self) -> int:

    @property
    def calendar_days(self) -> int:

    @property
    def rules(self) -> tuple[str, ...]:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DateRangeRecord:

    __match_args__ = ("from_", "to")

    def __new__(
        cls,
        *,
        from_: date,
        to: date,
    ) -> Self: ...

    @property
    def from_(self) -> date:

    @property
    def to(self) -> date:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class StatementAnswer:

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

    @property
    def refused_because(self) -> tuple[StatementRefusalKind, ...]:

    @property
    def range(self) -> DateRangeRecord:

    @property
    def rules(self) -> tuple[str, ...]:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FeeAnswer:

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
        table_from: date,
        table_source: str,
        rules: Sequence[str],
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def fee(self) -> int:

    @property
    def tax_contained(self) -> int:

    @property
    def tax_percent(self) -> str:

    @property
    def tax_rounding(self) -> Rounding:

    @property
    def to(self) -> TransferKind:

    @property
    def row_member(self) -> bool | None:

    @property
    def band_from(self) -> int:

    @property
    def band_below(self) -> int | None:

    @property
    def row_source(self) -> str:

    @property
    def table_from(self) -> date:

    @property
    def table_source(self) -> str:

    @property
    def rules(self) -> tuple[str, ...]:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ChargeAnswer:

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

    @property
    def state(self) -> ChargeState:

    @property
    def yen(self) -> int | None:

    @property
    def rules(self) -> tuple[str, ...]:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ServiceRecord:

    __match_args__ = ("service", "text")

    def __new__(
        cls,
        *,
        service: Service | ServiceWord,
        text: TextRecord,
    ) -> Self: ...

    @property
    def service(self) -> Service:

    @property
    def text(self) -> TextRecord:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ProfileAnswer:

    __match_args__ = ("name", "source", "services", "fee_tables", "calendar", "profile")

    def __new__(
        cls,
        *,
        name: TextRecord,
        source: str,
        services: Sequence[ServiceRecord],
        fee_tables: Sequence[date],
        calendar: DateRangeRecord,
        profile: ProfileRef,
    ) -> Self: ...

    @property
    def name(self) -> TextRecord:

    @property
    def source(self) -> str:

    @property
    def services(self) -> tuple[ServiceRecord, ...]:

    @property
    def fee_tables(self) -> tuple[date, ...]:

    @property
    def calendar(self) -> DateRangeRecord:

    @property
    def profile(self) -> ProfileRef:

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class HoursRow:

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def changes_at(self) -> memoryview[int]:

    @property
    def code(self) -> memoryview[int]:

    @property
    def open(self) -> memoryview[int]:

    def __len__(self) -> int: ...

@final
class DayRow:

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def code(self) -> memoryview[int]:

    @property
    def business_day(self) -> memoryview[int]:

    def __len__(self) -> int: ...

@final
class DaysRow:

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def date(self) -> memoryview[int]:

    @property
    def code(self) -> memoryview[int]:

    def __len__(self) -> int: ...

@final
class BetweenRow:

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def business_days(self) -> memoryview[int]:

    @property
    def calendar_days(self) -> memoryview[int]:

    @property
    def code(self) -> memoryview[int]:

    def __len__(self) -> int: ...

@final
class StatementRow:

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def range_from(self) -> memoryview[int]:

    @property
    def range_to(self) -> memoryview[int]:

    @property
    def code(self) -> memoryview[int]:

    @property
    def allowed(self) -> memoryview[int]:

    def __len__(self) -> int: ...

@final
class FeeRow:

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def fee(self) -> memoryview[int]:

    @property
    def tax_contained(self) -> memoryview[int]:

    @property
    def code(self) -> memoryview[int]:

    def __len__(self) -> int: ...

@final
class ChargeRow:

    BYTES: Final[int]
    """The bytes of one row, all columns together: `out` has so many for each."""

    @property
    def yen(self) -> memoryview[int]:

    @property
    def code(self) -> memoryview[int]:

    @property
    def state(self) -> memoryview[int]:

    def __len__(self) -> int: ...

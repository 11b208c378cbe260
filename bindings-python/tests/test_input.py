"""Values of a wrong type or out of range are refused with Python's exceptions, all at once, with the facade's codes."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import madoguchi
import pytest
import vectors
from madoguchi import Code

DAY = date(2027, 1, 4)
AT = datetime(2027, 1, 3, 17, tzinfo=madoguchi.JST)
FEE: dict[str, Any] = {"to": "other-bank", "amount": 30_000, "member": True, "on": DAY}


class DateOfAnother(date):
    """A subclass of `date`, as libraries that fake the clock have."""


class Moment(datetime):
    """A subclass of `datetime`, as libraries for tables have."""


class Elsewhere(datetime):
    """An instant with its own offset, whatever its zone says."""

    def utcoffset(self) -> timedelta | None:
        return timedelta(hours=5)


class Naive(tzinfo):
    """A zone without an offset."""

    def utcoffset(self, _: datetime | None) -> timedelta | None:
        return None

    def dst(self, _: datetime | None) -> timedelta | None:
        return None

    def tzname(self, _: datetime | None) -> str | None:
        return None


class Broken(Naive):
    """A zone that fails."""

    def utcoffset(self, _: datetime | None) -> timedelta | None:
        raise ZeroDivisionError


def codes(ask: Callable[[], object]) -> list[tuple[str, Code]]:
    with pytest.raises(madoguchi.RequestError) as caught:
        ask()
    errors = caught.value.errors
    typed = {Code.WRONG_TYPE, Code.NO_OFFSET} & {error.code for error in errors}
    assert isinstance(caught.value, TypeError) == bool(typed)
    return [(error.field, Code(error.code)) for error in errors]


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("to", None, Code.WRONG_TYPE),
        ("to", b"other-bank", Code.WRONG_TYPE),
        ("to", 3, Code.WRONG_TYPE),
        ("to", "Other-bank", Code.UNKNOWN_KIND),
        ("to", "", Code.UNKNOWN_KIND),
        ("to", "other-bank\0", Code.UNKNOWN_KIND),
        ("to", "\ud800", Code.NOT_UTF8),
        pytest.param("to", "x" * 10_000_000, Code.UNKNOWN_KIND, id="to-long"),
        ("to", madoguchi.Service.BALANCE, Code.UNKNOWN_KIND),
        ("amount", None, Code.WRONG_TYPE),
        ("amount", True, Code.WRONG_TYPE),
        ("amount", 30_000.0, Code.WRONG_TYPE),
        ("amount", "30000", Code.WRONG_TYPE),
        ("amount", 3j, Code.WRONG_TYPE),
        ("amount", -1, Code.NOT_AN_AMOUNT),
        ("amount", -(10**30), Code.NOT_AN_AMOUNT),
        ("amount", 10**12, Code.AMOUNT_TOO_LARGE),
        ("amount", 2**64, Code.AMOUNT_TOO_LARGE),
        ("amount", 10**5_000, Code.AMOUNT_TOO_LARGE),
        ("amount", Decimal("0.5"), Code.NOT_AN_AMOUNT),
        ("amount", Decimal("1E-999999"), Code.NOT_AN_AMOUNT),
        ("amount", Decimal("-1"), Code.NOT_AN_AMOUNT),
        ("amount", Decimal("1E+999999"), Code.AMOUNT_TOO_LARGE),
        ("amount", Decimal("NaN"), Code.NOT_AN_AMOUNT),
        ("amount", Decimal("sNaN"), Code.NOT_AN_AMOUNT),
        ("amount", Decimal("-Infinity"), Code.NOT_AN_AMOUNT),
        ("amount", 0, Code.ZERO_AMOUNT),
        ("member", None, Code.WRONG_TYPE),
        ("member", 1, Code.WRONG_TYPE),
        ("member", "true", Code.WRONG_TYPE),
        ("on", None, Code.WRONG_TYPE),
        ("on", "2027-01-04", Code.WRONG_TYPE),
        ("on", 20_822, Code.WRONG_TYPE),
        ("on", AT, Code.WRONG_TYPE),
        ("on", date(1948, 7, 19), Code.DATE_OUT_OF_RANGE),
        ("on", date(2151, 1, 1), Code.DATE_OUT_OF_RANGE),
        ("on", date.min, Code.DATE_OUT_OF_RANGE),
        ("on", date.max, Code.DATE_OUT_OF_RANGE),
        ("on", date(1948, 7, 20), Code.BEFORE_FIRST_TABLE),
    ],
    ids=lambda value: None if isinstance(value, str | Code) else type(value).__name__,
)
def test_wrong_fields(seiwa: madoguchi.Profile, field: str, value: object, code: Code) -> None:
    assert codes(lambda: seiwa.fee(**{**FEE, field: value})) == [(field, code)]


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (AT.replace(tzinfo=None), Code.NO_OFFSET),
        (AT.replace(tzinfo=Naive()), Code.NO_OFFSET),
        (DAY, Code.WRONG_TYPE),
        ("2027-01-03T17:00:00+09:00", Code.WRONG_TYPE),
        (1_798_963_200, Code.WRONG_TYPE),
        (None, Code.WRONG_TYPE),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=23))), Code.DATE_OUT_OF_RANGE),
        (datetime.max.replace(tzinfo=timezone(timedelta(hours=-23))), Code.DATE_OUT_OF_RANGE),
        (datetime(1948, 7, 19, 14, 59, 59, 999_999, tzinfo=timezone.utc), Code.DATE_OUT_OF_RANGE),
        (datetime(2150, 12, 31, 15, tzinfo=timezone.utc), Code.DATE_OUT_OF_RANGE),
    ],
)
def test_wrong_instants(seiwa: madoguchi.Profile, at: Any, code: Code) -> None:
    assert codes(lambda: seiwa.is_open("balance", at)) == [("at", code)]
    assert codes(lambda: seiwa.hours(service="balance", at=at)) == [("at", code)]


def test_a_zone_that_fails_fails(seiwa: madoguchi.Profile) -> None:
    with pytest.raises(ZeroDivisionError):
        seiwa.is_open("balance", AT.replace(tzinfo=Broken()))


def test_everything_wrong_is_told_at_once(seiwa: madoguchi.Profile) -> None:
    wrong: dict[str, Any] = {"to": "x", "amount": -1, "member": 1, "on": date.min}
    assert codes(lambda: seiwa.fee(**wrong)) == [
        ("to", Code.UNKNOWN_KIND),
        ("amount", Code.NOT_AN_AMOUNT),
        ("member", Code.WRONG_TYPE),
        ("on", Code.DATE_OUT_OF_RANGE),
    ]
    # Two numbers and two words, with the same error as in JSON.
    with pytest.raises(madoguchi.RequestError) as caught:
        seiwa.fee(**{**FEE, "amount": 0})
    error = caught.value
    assert (error.code, error.name, error.rule, error.field) == (1303, "zero-amount", "FEE-8", "amount")
    assert error.ja == Code.ZERO_AMOUNT.ja and error.en == Code.ZERO_AMOUNT.en
    assert str(error) == "amount: an amount of 0 gives no quote [1303 zero-amount, FEE-8]"
    assert isinstance(error, ValueError) and isinstance(error, madoguchi.MadoguchiError) and not isinstance(error, TypeError)


def test_missing_and_unknown_arguments_are_mistakes_of_the_call(seiwa: madoguchi.Profile) -> None:
    call: Any = seiwa.fee
    with pytest.raises(TypeError, match="missing 1 required keyword argument: 'on'|on"):
        call(to="other-bank", amount=1, member=True)
    with pytest.raises(TypeError, match="unexpected keyword argument"):
        call(**FEE, currency="JPY")
    with pytest.raises(TypeError):
        call("other-bank", 1, True, DAY)


def test_what_is_right_is_taken(seiwa: madoguchi.Profile) -> None:
    plain = seiwa.fee(**FEE)
    for amount in (Decimal(30_000), Decimal("30000.00"), Decimal("3E+4")):
        assert seiwa.fee(**{**FEE, "amount": amount}) == plain
    assert seiwa.fee(**{**FEE, "to": madoguchi.TransferKind.OTHER_BANK}) == plain
    assert seiwa.fee(**{**FEE, "on": DateOfAnother(2027, 1, 4)}) == plain
    assert seiwa.fee(**{**FEE, "amount": 999_999_999_999}).fee == 330
    assert seiwa.is_business_day(date(1948, 7, 20)) and not seiwa.is_business_day(date(2150, 12, 31))


@pytest.mark.parametrize(
    "zone",
    [timezone.utc, madoguchi.JST, *(timezone(timedelta(hours=hours, minutes=30)) for hours in range(-12, 12)), ZoneInfo("Asia/Tokyo"),
     ZoneInfo("America/New_York"), ZoneInfo("UTC")],
    ids=str,
)
def test_every_zone_names_the_same_instant(seiwa: madoguchi.Profile, zone: tzinfo) -> None:
    closing = datetime(2027, 1, 3, 8, tzinfo=timezone.utc)
    for at, open in ((closing - timedelta(microseconds=1), True), (closing, False)):
        for _ in range(2):
            assert seiwa.is_open("statement", at.astimezone(zone)) is open
        answer = seiwa.hours(service="statement", at=at.astimezone(zone))
        assert answer.open is open
    assert answer.at == closing and answer.at.utcoffset() == timedelta(hours=9)


def test_what_is_finer_than_a_millisecond_is_cut_towards_the_past(seiwa: madoguchi.Profile) -> None:
    for at, want in (
        (datetime(2027, 1, 3, 7, 59, 59, 999_999, tzinfo=timezone.utc), 999_000),
        (datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=timezone.utc), 999_000),
        (datetime(1969, 12, 31, 23, 59, 59, 1, tzinfo=timezone.utc), 0),
    ):
        assert seiwa.hours(service="balance", at=at).at == at.replace(microsecond=want)


def test_an_instant_of_another_class(seiwa: madoguchi.Profile) -> None:
    for zone in (timezone.utc, ZoneInfo("Europe/Berlin")):
        at = Moment(2027, 1, 3, 17, 4, 5, 678_000, tzinfo=zone)
        assert seiwa.hours(service="balance", at=at).at == datetime(2027, 1, 3, 17, 4, 5, 678_000, tzinfo=zone)
    assert codes(lambda: seiwa.is_business_day(Moment(2027, 1, 3))) == [("date", Code.WRONG_TYPE)]


def test_fault_58_what_only_says_that_it_is_a_date_is_none(seiwa: madoguchi.Profile) -> None:
    def number(class_: type) -> Any:
        """A number that claims to be of a class, as mock objects do: its bytes at the place of a date's day are 2027-01-04."""
        stand_in = type("StandIn", (int,), {"__class__": property(lambda _: class_)})
        return stand_in(4 << 30 | 1 << 24 | (2027 & 0xFF) << 16 | (2027 >> 8) << 8)

    day, at = number(date), number(datetime)
    assert isinstance(day, date) and isinstance(at, datetime)
    assert codes(lambda: seiwa.is_business_day(day)) == [("date", Code.WRONG_TYPE)]
    assert codes(lambda: seiwa.is_open("balance", at)) == [("at", Code.WRONG_TYPE)]


def test_an_instant_of_another_class_changes_no_zone(seiwa: madoguchi.Profile) -> None:
    zone = timezone(timedelta(hours=9))
    for class_ in (Elsewhere, datetime):
        assert seiwa.hours(service="balance", at=class_(2027, 1, 3, 17, tzinfo=zone)).at == AT


def test_the_second_of_two_like_times(seiwa: madoguchi.Profile) -> None:
    zone = ZoneInfo("America/New_York")
    first = datetime(2026, 11, 1, 1, 30, tzinfo=zone)
    for at in (first, first.replace(fold=1)):
        assert seiwa.hours(service="balance", at=at).at == at.astimezone(timezone.utc)


def test_maintenance(seiwa: madoguchi.Profile) -> None:
    window: dict[str, Any] = {"from_": AT, "to": AT + timedelta(hours=1), "ja": "休止", "en": "down"}
    one = madoguchi.MaintenanceWindowRecord(**window)
    for windows in ([one], (one,)):
        maintenance = madoguchi.MaintenanceRecord(revision="7", windows=windows)
        answer = seiwa.hours(service="balance", at=AT, maintenance=maintenance)
        assert not answer.open and answer.maintenance_revision == "7" and answer.closed_by[0].ja == "休止"
    some = madoguchi.MaintenanceWindowRecord(**window, services=[madoguchi.Service.LOGIN, "telephone"])
    assert some.services == ("login", "telephone") and some.services[1] is madoguchi.Service.TELEPHONE
    assert codes(lambda: madoguchi.MaintenanceWindowRecord(**{**window, "from_": AT.replace(tzinfo=None), "ja": 1})) == [
        ("from", Code.NO_OFFSET),
        ("ja", Code.WRONG_TYPE),
    ]
    wrong: Any = [one, None, "x"]
    assert codes(lambda: madoguchi.MaintenanceRecord(revision="7", windows=wrong)) == [
        ("windows[1]", Code.WRONG_TYPE),
        ("windows[2]", Code.WRONG_TYPE),
    ]
    for other in ("windows", 7, {1}, iter([one])):
        wrong = other
        assert codes(lambda: madoguchi.MaintenanceRecord(revision="7", windows=wrong)) == [("windows", Code.WRONG_TYPE)]
    backwards = madoguchi.MaintenanceWindowRecord(**{**window, "to": AT})
    maintenance = madoguchi.MaintenanceRecord(revision="7", windows=[one, backwards])
    assert codes(lambda: seiwa.hours(service="balance", at=AT, maintenance=maintenance)) == [
        ("maintenance.windows[1].to", Code.MAINTENANCE_BACKWARDS)
    ]
    many: Any = [None] * 5_000
    assert len(codes(lambda: madoguchi.MaintenanceRecord(revision="7", windows=many))) == 100


def test_counts(seiwa: madoguchi.Profile) -> None:
    assert seiwa.days(from_=date(2026, 9, 18), business=3).date == date(2026, 9, 28)
    for business in (2**31, -(2**31) - 1, 10**40, 10**5_000):
        assert codes(lambda: seiwa.days(from_=DAY, business=business)) == [("business", Code.OUT_OF_BOUNDS)]
    for other in (True, 3.0, "3"):
        wrong: Any = other
        assert codes(lambda: seiwa.days(from_=DAY, business=wrong)) == [("business", Code.WRONG_TYPE)]
    assert codes(lambda: seiwa.days(from_=DAY, business=2**31 - 1)) == [("business", Code.ANSWER_OUT_OF_RANGE)]


def test_lines(seiwa: madoguchi.Profile) -> None:
    line = '{"ask":"fee","to":"other-bank","amount":30000,"member":true,"on":"2027-01-04"}'
    assert '"fee":330' in seiwa.ask(line) and seiwa.ask(line.encode()) == seiwa.ask(line)
    assert '"position":8' in seiwa.ask(b'{"ask":"\xff"}')
    assert '"position":8' in seiwa.ask('{"ask":"\ud800"}')
    assert '"code":1006' in seiwa.ask(" " * 10_000_000) and '"code":1006' in seiwa.ask(b"\xff" * 10_000_000)
    for other in (None, 7, bytearray(b"{}"), memoryview(b"{}"), ["{}"]):
        wrong: Any = other
        assert codes(lambda: seiwa.ask(wrong)) == [("line", Code.WRONG_TYPE)]


def test_profiles() -> None:
    for other in (None, 7, bytearray()):
        wrong: Any = other
        assert codes(lambda: madoguchi.Profile.load(wrong)) == [("text", Code.WRONG_TYPE)]
    path: Any = Path("seiwa.toml")
    with pytest.raises(madoguchi.RequestTypeError, match="the document itself") as mistaken:
        madoguchi.Profile.load(path)
    assert "read_bytes" in str(mistaken.value) and mistaken.value.errors[0].field == "text"
    for text in ("seiwa.toml", "/etc/bank/seiwa.toml", "..\\seiwa.toml", b"seiwa.toml"):
        with pytest.raises(madoguchi.ProfileError, match="a path"):
            madoguchi.Profile.load(text)
    assert codes(lambda: madoguchi.Profile.load(b"\xff")) == [("text", Code.NOT_UTF8)]
    assert codes(lambda: madoguchi.Profile.load("\ud800")) == [("text", Code.NOT_UTF8)]
    whole = (vectors.CORE / "profiles/seiwa.toml").read_text("utf-8").replace("\nformat = 1\n", "\nformat = 2\nfeee = 1\n")
    with pytest.raises(madoguchi.ProfileError) as caught:
        madoguchi.Profile.load(whole)
    faults = caught.value.faults
    assert {fault.code for fault in faults} >= {Code.UNKNOWN_KEY, Code.WRONG_FORMAT}
    assert any((fault.path, fault.line) == ("feee", 7) for fault in faults)
    assert isinstance(caught.value, ValueError) and str(caught.value).count("\n") == len(faults) - 1
    with pytest.raises(madoguchi.ProfileError):
        madoguchi.Profile.load("x" * 10_000_000)


def test_errors_are_copied_and_pickled(seiwa: madoguchi.Profile) -> None:
    raised: list[Exception] = [madoguchi.InternalError()]
    calls: list[Callable[[], object]] = [
        lambda: seiwa.fee(**{**FEE, "amount": 0}),
        lambda: seiwa.fee(**{**FEE, "amount": 0.5, "to": "x"}),
        lambda: madoguchi.Profile.load(""),
    ]
    for call in calls:
        with pytest.raises(madoguchi.MadoguchiError) as caught:
            call()
        raised.append(caught.value)
    for error in raised:
        for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(other) is type(error) and str(other) == str(error) and other.args == error.args
            assert vars(other) == vars(error)

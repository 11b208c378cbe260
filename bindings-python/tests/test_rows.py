"""Rows give the same answers as the questions, from any buffer; a wrong column is an error, and a wrong row has a code."""

from __future__ import annotations

import gc
import weakref
from array import array
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import madoguchi
import numpy as np
import pytest
from madoguchi import ABSENT, Code

EPOCH = date(1970, 1, 1)
DAY = date(2027, 1, 4)
AT = datetime(2027, 1, 3, 17, tzinfo=madoguchi.JST)
Codes = Callable[[Callable[[], object]], list[tuple[str, Code]]]


def days(*dates: date) -> array[int]:
    return array("i", [(day - EPOCH).days for day in dates])


def codes(ask: Callable[[], object]) -> list[tuple[str, Code]]:
    with pytest.raises(madoguchi.RequestError) as caught:
        ask()
    return [(error.field, Code(error.code)) for error in caught.value.errors]


def test_fee_rows_are_the_fees(seiwa: madoguchi.Profile) -> None:
    kinds = list(madoguchi.TransferKind)
    amounts = [1, 29_999, 30_000, 999_999_999_999]
    asked = [(kind, amount, member) for kind in kinds for amount in amounts for member in (False, True)]
    rows = seiwa.fee_rows(
        to=bytes(kind.number for kind, _, _ in asked),
        amount=array("q", [amount for _, amount, _ in asked]),
        member=bytes(member for _, _, member in asked),
        on=DAY,
    )
    assert len(rows) == len(asked) and set(rows.code) == {0}
    for (kind, amount, member), fee, tax in zip(asked, rows.fee, rows.tax_contained):
        answer = seiwa.fee(to=kind, amount=amount, member=member, on=DAY)
        assert (fee, tax) == (answer.fee, answer.tax_contained)


def test_every_day_of_the_calendar(seiwa: madoguchi.Profile) -> None:
    first, last = (date(1948, 7, 20) - EPOCH).days, (date(2150, 12, 31) - EPOCH).days
    all_days = np.arange(first, last + 1, dtype=np.int32)
    rows = seiwa.day_rows(date=all_days)
    assert rows.business_day.format == "B" and rows.code.format == "H" and rows.business_day.readonly
    assert not np.asarray(rows.code).any()
    for place in range(0, len(rows), 97):
        day = EPOCH + timedelta(days=int(all_days[place]))
        assert rows.business_day[place] == seiwa.is_business_day(day)
    assert list(seiwa.day_rows(date=array("q", [first - 1, last + 1])).code) == [Code.DATE_OUT_OF_RANGE] * 2


def test_the_other_questions(seiwa: madoguchi.Profile) -> None:
    hours = seiwa.hours_rows(service="statement", at=array("q", [int(AT.timestamp()) * 1_000]))
    answer = seiwa.hours(service="statement", at=AT)
    assert answer.changes_at is not None
    assert (hours.open[0], hours.changes_at[0]) == (answer.open, int(answer.changes_at.timestamp()) * 1_000)
    on = seiwa.days_rows(from_=days(date(2026, 9, 18)), business=array("q", [3]))
    assert on.date.tolist() == days(date(2026, 9, 28)).tolist()
    between = seiwa.between_rows(from_=date(2026, 9, 18), to=days(date(2026, 9, 28), date(2026, 9, 17)))
    assert between.calendar_days[0] == 10 and list(between.code) == [0, Code.BACKWARDS]
    may = seiwa.statement_rows(on=DAY, from_=days(DAY), to=days(DAY))
    want = seiwa.statement(on=DAY, from_=DAY, to=DAY)
    assert may.allowed[0] == want.allowed and may.range_from[0] == days(want.range.from_)[0]
    charge = seiwa.charge_rows(item=bytes(own.number for own in madoguchi.ChargeItem), on=DAY)
    for place, item in enumerate(madoguchi.ChargeItem):
        one = seiwa.charge(item=item, on=DAY)
        assert (charge.yen[place], charge.state[place]) == (ABSENT if one.yen is None else one.yen, one.state.number)


def test_one_value_for_all_and_one_row(seiwa: madoguchi.Profile) -> None:
    one = seiwa.fee_rows(to="other-bank", amount=30_000, member=True, on=DAY)
    assert len(one) == 1 and one.fee[0] == 330
    none = seiwa.fee_rows(to="other-bank", amount=array("q"), member=True, on=DAY)
    assert len(none) == 0 and list(none.fee) == []


@pytest.mark.parametrize("count", [1, 511, 512, 513, 1_024, 1_025, 5_000])
def test_parts_of_a_long_column_fit_together(seiwa: madoguchi.Profile, count: int) -> None:
    amounts = np.arange(count, dtype=np.int64) * 7_919 % 60_000
    rows = seiwa.fee_rows(to="other-bank", amount=amounts, member=np.arange(count) % 2 == 0, on=DAY)
    fees = np.where(amounts == 0, ABSENT, np.where(amounts < 30_000, 220, 440) - 110 * (np.arange(count) % 2 == 0))
    alone = [seiwa.fee_rows(to="other-bank", amount=int(one), member=bool(n % 2 == 0), on=DAY).fee[0] for n, one in enumerate(amounts[:50])]
    assert np.asarray(rows.fee)[:50].tolist() == alone
    assert np.asarray(rows.code).tolist() == [Code.ZERO_AMOUNT if amount == 0 else 0 for amount in amounts]
    assert (np.asarray(rows.fee) == ABSENT).tolist() == (fees == ABSENT).tolist()


def test_fault_59_formats(seiwa: madoguchi.Profile) -> None:
    want = [330, 220]
    amounts: list[Any] = [
        array("q", [30_000, 1]),
        array("l", [30_000, 1]),
        array("i", [30_000, 1]),
        memoryview(array("q", [30_000, 1])),
        memoryview(array("q", [30_000, 1]).tobytes()).cast("q"),
        np.array([30_000, 1]),
        np.array([30_000, 1], dtype="<i8"),
        np.array([30_000, 1], dtype=np.int32),
        np.array([0, 30_000, 1])[1:],
    ]
    for amount in amounts:
        rows = seiwa.fee_rows(to="other-bank", amount=amount, member=np.array([True, True]), on=DAY)
        assert list(rows.fee) == want, amount
    unaligned = memoryview(b"\0" + array("q", [30_000, 1]).tobytes())[1:].cast("q")
    assert list(seiwa.fee_rows(to="other-bank", amount=unaligned, member=True, on=DAY).fee) == want


@pytest.mark.parametrize(
    "amount",
    [
        np.array([1.0]),
        np.array([1], dtype=">i8"),
        np.array([1], dtype=np.uint64),
        np.array([1], dtype=np.int16),
        np.arange(4)[::2],
        np.arange(4)[::-1],
        np.arange(4).reshape(2, 2),
        np.array(1),
        array("d", [1.0]),
        array("H", [1]),
        [1],
        "1",
        None,
        1.0,
    ],
    ids=repr,
)
def test_fault_59_wrong_columns(seiwa: madoguchi.Profile, amount: Any) -> None:
    assert codes(lambda: seiwa.fee_rows(to="other-bank", amount=amount, member=True, on=DAY)) == [("amount", Code.WRONG_TYPE)]


def test_fault_59_wrong_lengths_and_values(seiwa: madoguchi.Profile) -> None:
    amount = array("q", [1, 2])
    assert codes(lambda: seiwa.fee_rows(to=b"\0", amount=amount, member=b"\0\0\0", on=DAY)) == [
        ("amount", Code.COLUMN_LENGTH),
        ("member", Code.COLUMN_LENGTH),
    ]
    wrong: Any = {"to": "x", "amount": -1, "member": 1, "on": date.min}
    assert codes(lambda: seiwa.fee_rows(**wrong)) == [
        ("to", Code.UNKNOWN_KIND),
        ("amount", Code.NOT_AN_AMOUNT),
        ("member", Code.WRONG_TYPE),
        ("on", Code.DATE_OUT_OF_RANGE),
    ]
    rows = seiwa.fee_rows(
        to=b"\x03\xff\x03\x03\x03\x03",
        amount=array("q", [1, 1, -1, 10**12, 1, 0]),
        member=b"\0\0\0\0\x02\0",
        on=DAY,
    )
    assert [Code(code) if code else None for code in rows.code] == [
        None, Code.UNKNOWN_KIND, Code.NOT_AN_AMOUNT, Code.AMOUNT_TOO_LARGE, Code.NOT_A_FLAG, Code.ZERO_AMOUNT
    ]
    assert [fee == ABSENT for fee in rows.fee] == [False, True, True, True, True, True]


def test_out(seiwa: madoguchi.Profile) -> None:
    amount = array("q", [30_000, 1])
    ask: dict[str, Any] = {"to": "other-bank", "amount": amount, "member": True, "on": DAY}
    for out in (bytearray(2 * madoguchi.FeeRows.BYTES), np.zeros(2 * madoguchi.FeeRows.BYTES, np.uint8)):
        first = seiwa.fee_rows(**ask, out=out)
        assert list(first.fee) == [330, 220] and bytes(out)[:8] == (330).to_bytes(8, "little")
        again = seiwa.fee_rows(**{**ask, "amount": array("q", [1, 30_000])}, out=out)
        assert list(first.fee) == list(again.fee) == [220, 330]
    others: list[Any] = [bytes(36), np.zeros(72, np.uint8)[::2], 36, "x" * 36]
    for wrong in others:
        assert codes(lambda: seiwa.fee_rows(**ask, out=wrong)) == [("out", Code.WRONG_TYPE)]
    for length in (0, 35, 37):
        assert codes(lambda: seiwa.fee_rows(**ask, out=bytearray(length))) == [("out", Code.COLUMN_LENGTH)]


def test_fault_59_answers_do_not_go_where_the_questions_are(seiwa: madoguchi.Profile) -> None:
    # The answers of the first rows would overwrite the last rows before they are asked.
    out = bytearray(5_000 * madoguchi.FeeRows.BYTES)
    memory = memoryview(out)
    column = memory[-40_000:].cast("q")
    ask: dict[str, Any] = {"to": "other-bank", "amount": column, "member": True, "on": DAY}
    assert codes(lambda: seiwa.fee_rows(**ask, out=out)) == [("out", Code.WRONG_TYPE)]
    apart = {**ask, "amount": memory[-8:].cast("q")}
    assert len(seiwa.fee_rows(**apart, out=memory[-26:-8])) == 1


def test_what_goes_wrong_in_an_object_is_not_about_its_type(seiwa: madoguchi.Profile) -> None:
    gone = memoryview(bytearray(8)).cast("q")
    gone.release()
    ask: dict[str, Any] = {"to": "other-bank", "amount": array("q", [1]), "member": True, "on": DAY}
    for field in ("amount", "out"):
        with pytest.raises(ValueError, match="released") as caught:
            seiwa.fee_rows(**{**ask, field: gone})
        assert not isinstance(caught.value, madoguchi.RequestError)


def test_answers_that_their_own_memory_holds_are_collected(seiwa: madoguchi.Profile) -> None:
    class Memory(bytearray):
        rows: madoguchi.FeeRows

    out = Memory(madoguchi.FeeRows.BYTES)
    gone = weakref.ref(out)
    out.rows = seiwa.fee_rows(to="other-bank", amount=1, member=True, on=DAY, out=out)
    del out
    gc.collect()
    assert gone() is None


def test_fault_59_buffers_are_let_go(seiwa: madoguchi.Profile) -> None:
    amount, out = array("q", [30_000]), bytearray(madoguchi.FeeRows.BYTES)
    rows = seiwa.fee_rows(to="other-bank", amount=amount, member=True, on=DAY, out=out)
    amount.append(1)  # would raise while the buffer is held
    fee = rows.fee
    with pytest.raises(BufferError):
        out.append(0)
    del fee, rows
    out.append(0)

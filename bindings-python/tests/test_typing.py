"""What type checkers see. `mypy --strict` reads this file: a wrong type that it no longer finds is an unused `type: ignore`."""

from __future__ import annotations

from array import array
from datetime import date, datetime
from decimal import Decimal
from typing import assert_type

import madoguchi
import numpy as np
import pytest

DAY = date(2027, 1, 4)
AT = datetime(2027, 1, 3, 17, tzinfo=madoguchi.JST)


def test_answers_have_types(seiwa: madoguchi.Profile) -> None:
    fee = seiwa.fee(to="other-bank", amount=Decimal(30_000), member=True, on=DAY)
    assert_type(fee, madoguchi.FeeAnswer)
    assert_type(fee.fee, int)
    assert_type(fee.band_below, int | None)
    assert_type(fee.to, madoguchi.TransferKind)
    assert_type(fee.rules, tuple[str, ...])
    assert_type(fee.table_from, date)
    assert_type(fee.profile.hash, str)
    day = seiwa.day(date=DAY)
    assert_type(day.day.date, date)
    assert_type(day.next_business_day, date | None)
    hours = seiwa.hours(service=madoguchi.Service.STATEMENT, at=AT)
    assert_type(hours.changes_at, datetime | None)
    assert_type(hours.closed_by[0].from_, datetime | None)
    assert_type(seiwa.is_open("statement", AT), bool)
    assert_type(seiwa.ask(b"{}"), str)
    assert_type(madoguchi.Code(1303), madoguchi.Code)
    assert_type(madoguchi.Service("statement").ja, str)
    rows = seiwa.fee_rows(to="other-bank", amount=array("q", [1]), member=np.array([True]), on=DAY, out=bytearray(18))
    assert_type(rows.fee, "memoryview[int]")


def test_wrong_types_are_found_by_checkers_and_refused_all_the_same(seiwa: madoguchi.Profile) -> None:
    with pytest.raises(madoguchi.RequestError):
        seiwa.fee(to="another-bank", amount=1, member=True, on=DAY)  # type: ignore[arg-type]
    with pytest.raises(madoguchi.RequestTypeError):
        seiwa.fee(to="other-bank", amount=0.5, member=True, on=DAY)  # type: ignore[arg-type]
    with pytest.raises(madoguchi.RequestTypeError):
        seiwa.hours(service="statement", at=DAY)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        seiwa.fee("other-bank", 1, True, DAY)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        seiwa.fee(to="other-bank", amount=1, member=True)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        seiwa.day(date=DAY).day = None  # type: ignore[misc, assignment]

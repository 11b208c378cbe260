"""Columns of other libraries' tables are passed in, and columns of answers are passed back, without a loop."""

from __future__ import annotations

from datetime import date
from typing import Any

import madoguchi
import numpy as np
import polars
import pyarrow  # type: ignore[import-untyped]
import pytest
from madoguchi import ABSENT

DAYS = [date(2027, 1, 4), date(2019, 9, 30), date(2027, 1, 4)]
AMOUNTS = [30_000, 30_000, 1]
FEES = [330, ABSENT, 220]


def test_numpy(seiwa: madoguchi.Profile) -> None:
    days: Any = np.array(DAYS, dtype="datetime64[D]")
    rows = seiwa.fee_rows(to="other-bank", amount=np.array(AMOUNTS), member=True, on=days.view("int64"))
    assert list(seiwa.fee_rows(to="other-bank", amount=np.array(AMOUNTS), member=True, on=days).fee) == list(rows.fee)
    fees = np.ma.masked_equal(np.asarray(rows.fee), ABSENT)
    assert fees.tolist() == [330, None, 220]
    ends: Any = seiwa.days_rows(from_=days[::2].astype("int64"), business=3)
    assert np.asarray(ends.date).astype("datetime64[D]").tolist() == [date(2027, 1, 7)] * 2


def test_a_column_of_instants_or_days_is_taken_or_named_by_its_dtype(seiwa: madoguchi.Profile) -> None:
    """NumPy exports no buffer of such arrays. Arrays of days are read as numbers; for all others the library reports its own error."""
    ask: Any = {"to": "other-bank", "amount": np.array(AMOUNTS), "member": True}
    days: Any = np.array(DAYS, dtype="datetime64[D]")
    nat: Any = np.array([DAYS[0], None, DAYS[2]], dtype="datetime64[D]")
    assert list(seiwa.fee_rows(**ask, on=nat).code) == [0, madoguchi.Code.DATE_OUT_OF_RANGE, 0]  # not a time
    for dtype in ("datetime64[ns]", "datetime64[s]", "datetime64[M]", "timedelta64[D]", ">M8[D]", "object", "float64", "<U10", "uint64"):
        on: Any = days.astype("datetime64[D]").astype("int64").astype(dtype) if dtype[0] in "tofu" else days.astype(dtype)
        with pytest.raises(madoguchi.RequestTypeError) as caught:
            seiwa.fee_rows(**ask, on=on)
        (error,) = caught.value.errors
        assert (error.code, error.field, error.found) == (1005, "on", f"numpy.ndarray of {on.dtype}"), dtype
    instants: Any = days.astype("datetime64[ms]")
    for at in (instants, days):
        with pytest.raises(madoguchi.RequestTypeError) as caught:
            seiwa.hours_rows(service="balance", at=at)
        assert (caught.value.errors[0].field, caught.value.errors[0].found) == ("at", f"numpy.ndarray of {at.dtype}")
    with pytest.raises(madoguchi.RequestTypeError):
        seiwa.fee_rows(**{**ask, "amount": days}, on=days)


def test_arrow(seiwa: madoguchi.Profile) -> None:
    def column(array: Any, letter: Any) -> memoryview[int]:
        numbers: memoryview[int] = memoryview(array.buffers()[1]).cast(letter)
        return numbers[array.offset : array.offset + len(array)]

    amounts, days = pyarrow.array(AMOUNTS, pyarrow.int64()), pyarrow.array(DAYS, pyarrow.date32())
    rows = seiwa.fee_rows(to="other-bank", amount=column(amounts, "q"), member=True, on=column(days, "i"))
    assert list(rows.fee) == FEES
    answered = pyarrow.Array.from_buffers(pyarrow.int64(), len(rows), [None, pyarrow.py_buffer(rows.fee)])
    assert answered.to_pylist() == FEES


def test_polars(seiwa: madoguchi.Profile) -> None:
    frame = polars.DataFrame({"amount": AMOUNTS, "on": DAYS})
    on = frame["on"].to_physical().to_numpy()
    rows = seiwa.fee_rows(to="other-bank", amount=frame["amount"].to_numpy(), member=True, on=on)
    assert frame.with_columns(polars.Series("fee", np.asarray(rows.fee)))["fee"].to_list() == FEES

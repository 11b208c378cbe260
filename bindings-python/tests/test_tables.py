"""Columns of other libraries' tables go in, and columns of answers go back, without a loop."""

from __future__ import annotations

from datetime import date
from typing import Any

import madoguchi
import numpy as np
import polars
import pyarrow  # type: ignore[import-untyped]
from madoguchi import ABSENT

DAYS = [date(2027, 1, 4), date(2019, 9, 30), date(2027, 1, 4)]
AMOUNTS = [30_000, 30_000, 1]
FEES = [330, ABSENT, 220]


def test_numpy(seiwa: madoguchi.Profile) -> None:
    days: Any = np.array(DAYS, dtype="datetime64[D]")
    rows = seiwa.fee_rows(to="other-bank", amount=np.array(AMOUNTS), member=True, on=days.view("int64"))
    fees = np.ma.masked_equal(np.asarray(rows.fee), ABSENT)
    assert fees.tolist() == [330, None, 220]
    ends: Any = seiwa.days_rows(from_=days[::2].astype("int64"), business=3)
    assert np.asarray(ends.date).astype("datetime64[D]").tolist() == [date(2027, 1, 7)] * 2


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

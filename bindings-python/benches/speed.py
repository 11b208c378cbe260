"""What a question costs from Python: beside the native call, beside a call that looks at nothing, and beside other libraries.

Every side answers for some milliseconds in turn, many times, in one process, so that a busy machine slows all of them; the
figures are medians. The loop that asks is in every figure. Run by `cargo xtask bench python`.
"""

from __future__ import annotations

import json
import random
import sys
from array import array
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta, timezone
from itertools import cycle, islice
from statistics import median
from time import perf_counter_ns
from typing import Any
from zoneinfo import ZoneInfo

import holidays
import madoguchi
import numpy as np
import zen

native: Any = madoguchi._madoguchi  # the library with the feature `floor`
ROUNDS = 41
INPUTS = 1_024
ROWS = 1_000_000

Ask = Callable[[], int]
"""One turn: asks, and says how many questions it were."""


def in_turns(sides: Sequence[Ask], rounds: int = ROUNDS) -> list[float]:
    """The nanoseconds of one question, by side."""
    times: list[list[float]] = [[] for _ in sides]
    for turn in range(rounds + 2):
        for place in range(len(sides)):
            side = (turn + place) % len(sides)
            start = perf_counter_ns()
            asked = sides[side]()
            took = perf_counter_ns() - start
            if turn >= 2:
                times[side].append(took / asked)
    return [median(own) for own in times]


def loop(ask: Callable[[Any], object], inputs: Sequence[Any], times: int) -> Ask:
    given = list(islice(cycle(inputs), times))

    def turn() -> int:
        for one in given:
            ask(one)
        return times

    return turn


def repeated(ask: Callable[[int], None], times: int) -> Ask:
    def turn() -> int:
        ask(times)
        return times

    return turn


class Table:
    """The figures as Markdown; a reach that is missed is marked."""

    def __init__(self) -> None:
        print("| call | native | floor | floor that reads | ours | ours / floor | reach |")
        print("|---|---:|---:|---:|---:|---:|---|")

    def row(self, call: str, native: float, floors: Sequence[float], own: float, ratio: float, reach: float | None) -> None:
        figures = [f"{figure:.3g}" if figure < 100 else f"{figure:.0f}" for figure in (native, *floors)]
        figures += [""] * (3 - len(figures))
        reached = "" if reach is None else f"≤ {reach:g} {'yes' if ratio <= reach else '**no**'}"
        print(f"| {call} | {' | '.join(figures)} | {own:.3g} | {ratio:.2f} | {reached} |", flush=True)


def questions(table: Table) -> None:
    random.seed(1)
    seiwa, floor = madoguchi.Profile.seiwa(), native.Floor()
    seiwa.prepare()
    first = date(2020, 1, 1)
    days = [first + timedelta(days=random.randrange(3_650)) for _ in range(INPUTS)]
    kinds = [kind.value for kind in madoguchi.TransferKind]
    transfers = [(random.choice(kinds), random.randrange(1, 100_000), random.random() < 0.5, day) for day in days]

    def fee(ask: Any) -> Callable[[Any], object]:
        def one(transfer: tuple[str, int, bool, date]) -> object:
            to, amount, member, on = transfer
            return ask(to=to, amount=amount, member=member, on=on)

        return one

    def row(call: str, word: str, ask: Callable[[Any], Callable[[Any], object]], inputs: Sequence[Any], reach: float | None) -> None:
        own, bare, reads = (ask(getattr(*pair)) for pair in ((seiwa, word), (floor, word), (floor, f"read_{word}")))
        sides = [loop(side, inputs, 4_096) for side in (own, bare, reads)]
        took, least, read, alone = in_turns([*sides, repeated(getattr(floor, f"native_{word}"), 100_000)])
        table.row(call, alone, [least, read], took, took / least, reach)

    row("fee", "fee", fee, transfers, 2.5)
    row("is_business_day", "is_business_day", lambda ask: ask, days, 2.5)
    zones = [
        ("UTC", timezone.utc, 2.5),
        ("+09:00", timezone(timedelta(hours=9)), 2.5),
        ("ZoneInfo", ZoneInfo("Asia/Tokyo"), None),
    ]
    for name, zone, reach in zones:
        start = datetime(2026, 1, 1, tzinfo=zone)
        instants = [start + timedelta(seconds=random.randrange(10**8)) for _ in range(INPUTS)]

        def is_open(ask: Any) -> Callable[[Any], object]:
            return lambda at: ask("statement", at)

        row(f"is_open, {name}", "is_open", is_open, instants, reach)
    peers(transfers, days)


def rows(table: Table) -> None:
    random.seed(2)
    seiwa = madoguchi.Profile.seiwa()
    seiwa.prepare()
    dates = np.arange(ROWS, dtype=np.int32) % 3_650 + 18_262
    instants = np.arange(ROWS, dtype=np.int64) * 977_731 % (10**11) + 1_767_193_200_000
    amounts = np.arange(ROWS, dtype=np.int64) * 7_919 % 100_000 + 1
    kinds, members = np.arange(ROWS, dtype=np.uint8) % 4, np.arange(ROWS, dtype=np.uint8) % 2
    services = np.arange(ROWS, dtype=np.uint8) % 12
    tables: list[tuple[str, Any, Any, dict[str, Any]]] = [
        ("day", seiwa.day_rows, madoguchi.DayRows, {"date": dates}),
        ("fee", seiwa.fee_rows, madoguchi.FeeRows, {"to": kinds, "amount": amounts, "member": members, "on": dates}),
        ("hours", seiwa.hours_rows, madoguchi.HoursRows, {"service": services, "at": instants}),
    ]
    letters = {8: "q", 4: "i", 1: "B"}
    for word, ask, answer, columns in tables:
        alone = native.NativeRows(word, [(letters[own.itemsize], own.tobytes()) for own in columns.values()], ROWS)
        out = bytearray(ROWS * answer.BYTES)

        def turn(work: Callable[[], object]) -> Ask:
            def asked() -> int:
                work()
                return ROWS

            return asked

        sides = [turn(lambda: ask(**columns, out=out)), turn(lambda: ask(**columns)), turn(alone.ask)]
        own, fresh, least = in_turns(sides, 15)
        table.row(f"{word}_rows, a row of {ROWS:,}, `out=` used again", least, [], own, own / least, 2)
        table.row(f"{word}_rows, a row of {ROWS:,}, new memory", least, [], fresh, fresh / least, None)


def peers(transfers: list[tuple[str, int, bool, date]], days: list[date]) -> None:
    """The same questions to libraries that answer them from Python; asked alone, printed after the table."""
    decision = zen.ZenEngine().create_decision(json.dumps(TRANSFERS))
    inputs = [
        {"kind": to, "member": member, "amount": amount, "on": on.year * 10_000 + on.month * 100 + on.day}
        for to, amount, member, on in transfers
    ]
    seiwa = madoguchi.Profile.seiwa()
    for (to, amount, member, on), given in zip(transfers[:100], inputs):
        assert decision.evaluate(given)["result"]["fee"] == seiwa.fee(to=to, amount=amount, member=member, on=on).fee
    japan = holidays.country_holidays("JP", years=range(2019, 2031))

    def business_day(day: date) -> bool:
        year_end = (day.month, day.day) in {(12, 31), (1, 1), (1, 2), (1, 3)}
        return day.weekday() < 5 and not year_end and day not in japan

    assert all(business_day(day) == seiwa.is_business_day(day) for day in days)

    def fee(transfer: tuple[str, int, bool, date]) -> object:
        to, amount, member, on = transfer
        return seiwa.fee(to=to, amount=amount, member=member, on=on)

    zen_fee, our_fee = in_turns([loop(decision.evaluate, inputs, 64), loop(fee, transfers, 4_096)])
    their_day, our_day = in_turns([loop(lambda day: day in japan, days, 4_096), loop(seiwa.is_business_day, days, 4_096)])
    PEERS.append(f"| fee | zen-engine, a decision table | {zen_fee:.0f} | {our_fee:.0f} | {zen_fee / our_fee:.0f} | ≥ 500 |")
    PEERS.append(f"| business day | holidays, `day in JP`, holidays alone | {their_day:.0f} | {our_day:.0f} | {their_day / our_day:.1f} | ≥ 3 |")


PEERS: list[str] = []


def table_of(rows: list[list[str]]) -> dict[str, Any]:
    inputs = [{"id": f"i{n}", "name": name, "field": name} for n, name in enumerate(["kind", "on", "amount", "member"])]
    rules = [{"_id": f"r{n}", **{f"i{m}": cell for m, cell in enumerate(row[:4])}, "o": row[4]} for n, row in enumerate(rows)]
    return {"hitPolicy": "first", "inputs": inputs, "outputs": [{"id": "o", "name": "fee", "field": "fee"}], "rules": rules}


def transfers_table() -> dict[str, Any]:
    dated = ">= 20191001"
    rows = [
        ['"own-account"', dated, ">= 1", "", "0"],
        ['"same-branch"', dated, ">= 1", "", "0"],
        ['"own-institution"', dated, ">= 1", "", "110"],
        ['"other-bank"', dated, "[1..29999]", "true", "220"],
        ['"other-bank"', dated, "[1..29999]", "false", "220"],
        ['"other-bank"', dated, ">= 30000", "true", "330"],
        ['"other-bank"', dated, ">= 30000", "false", "440"],
        ["", "", "", "", "-1"],
    ]
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode", "position": {"x": 0, "y": 0}},
        {"id": "fees", "name": "fees", "type": "decisionTableNode", "content": table_of(rows), "position": {"x": 1, "y": 0}},
        {"id": "out", "name": "out", "type": "outputNode", "position": {"x": 2, "y": 0}},
    ]
    edges = [
        {"id": "e1", "sourceId": "in", "targetId": "fees", "type": "edge"},
        {"id": "e2", "sourceId": "fees", "targetId": "out", "type": "edge"},
    ]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


TRANSFERS = transfers_table()

if __name__ == "__main__":
    figures = Table()
    questions(figures)
    rows(figures)
    print("\nIn nanoseconds, with the loop that asks. `native` is the same question asked in Rust; of rows, into memory that is used")
    print("again, and their ratio is to it. A floor takes the same arguments and gives a ready answer.\n")
    print("| question | who | theirs | ours | times | reach |\n|---|---|---:|---:|---:|---|")
    print("\n".join(PEERS))
    print(f"\nThe library has {int(sys.argv[1]):,} bytes." if len(sys.argv) > 1 else "")

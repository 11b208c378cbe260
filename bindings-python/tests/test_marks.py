"""A store with high-water marks: rows that nobody has opened, answers that are lost, and other machines (ROW-3)."""

from __future__ import annotations

import functools
import itertools
import re
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Literal

import madoguchi
import pytest
import vectors
from madoguchi import host_kit
from scripts import Kept, Store
from test_acts import KEY, MemoryMarks, clock, identified, opened, submitted, visited

CUSTOMER, ATTEMPTS = "customer/c-1", "attempts/c-1"
SESSION = "session/" + "aa".rjust(64, "0")
RIGHT = "k7w2m9p4"


@pytest.fixture(scope="module")
def engine() -> madoguchi.Engine:
    return madoguchi.Engine(madoguchi.Profile.seiwa(), deployment="tests", number=1, key=KEY)


class Lossy(Store):
    """A store that loses answers. A commit is `late` if it arrives just before the next one, `never` if it never arrives, `lost` if it takes place."""

    def __init__(self, rows: dict[str, Kept] | None = None, ends: Iterable[str] = ()) -> None:
        super().__init__(rows or {})
        self.ends = list(ends)
        self.late: list[madoguchi.Commit] = []

    def commit(self, commit: madoguchi.Commit, /) -> bool:
        while self.late:
            assert super().commit(self.late.pop())
        match self.ends.pop(0) if self.ends else "":
            case "":
                return super().commit(commit)
            case "late":
                self.late.append(commit)
            case "lost":
                assert super().commit(commit)
        raise ConnectionError("the answer is lost")

    # Marked takes any store.
    def due(self, now: datetime, last: host_kit.DueRow | None, most: int, /) -> list[host_kit.DueRow]:
        return []

    def keys(self, last: str | None, most: int, /) -> list[str]:
        return []

    def purge(self, now: datetime, /) -> int:
        return 0


def the_mark(store: Store, key: str) -> str | None:
    return madoguchi.row_mark(store.load([key])[0])


def poisoned(row: Kept) -> Kept:
    return Kept(1 << 62, b"\x07" * len(row.data), None)


def typed(engine: madoguchi.Engine, page: madoguchi.PageView, login_id: str, password: str) -> madoguchi.Act:
    entries = {"login-id": login_id, "login-password": password}
    given = [madoguchi.EntryInput(field=madoguchi.EntryField(field), text=text) for field, text in entries.items()]
    assert page.session is not None
    return engine.submit(session=page.session, step=page.step, button="log-in", entries=given)


def refusal(outcome: madoguchi.OutcomeRecord) -> str | None:
    page = outcome.public.page
    assert page is not None
    return None if page.refused is None else str(page.refused.because)


def test_row_3_a_row_that_is_read_and_not_opened_raises_no_mark(engine: madoguchi.Engine) -> None:
    """The form has a fault, so the act commits a page of the session, and has opened no row of the account."""
    store, marks = Lossy(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked = host_kit.Marked(store, marks)
    page = identified(engine, marked)
    right = dict(store.rows)
    store.rows |= {key: poisoned(right[key]) for key in (CUSTOMER, ATTEMPTS)}
    later = clock().replace(second=1)
    outcome = madoguchi.drive(submitted(engine, page, ""), marked, lambda: later)
    assert refusal(outcome) == "entries"
    store.rows |= {key: right[key] for key in (CUSTOMER, ATTEMPTS)}
    assert marks.marks == {}
    assert madoguchi.drive(submitted(engine, identified(engine, marked), RIGHT), marked, lambda: later).internal.reason == "done"


def test_row_3_what_an_act_that_failed_has_read_raises_no_mark(engine: madoguchi.Engine) -> None:
    """One object serves all acts of a process: what the first one leaves behind is not raised by the next."""
    store, marks = Lossy(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked = host_kit.Marked(store, marks)
    page, other = identified(engine, marked), visited(engine, marked)
    right = dict(store.rows)
    store.rows |= {key: poisoned(right[key]) for key in (CUSTOMER, ATTEMPTS)}
    with pytest.raises(madoguchi.RequestError):
        madoguchi.drive(submitted(engine, page, RIGHT), marked, clock)
    assert refusal(madoguchi.drive(typed(engine, other, "nobody99", RIGHT), marked, clock)) == "wrong-credentials"
    store.rows |= {key: right[key] for key in (CUSTOMER, ATTEMPTS)}
    assert not {CUSTOMER, ATTEMPTS} & set(marks.marks)
    assert madoguchi.drive(submitted(engine, identified(engine, marked), RIGHT), marked, clock).internal.reason == "done"


def test_row_3_a_newer_row_that_is_written_over_raises_its_mark_first(engine: madoguchi.Engine) -> None:
    store, marks = Lossy(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked = host_kit.Marked(store, marks)
    act = submitted(engine, identified(engine, marked), RIGHT)
    while isinstance(need := act.need, madoguchi.Load):
        act.loaded(marked.load(need.keys), clock())
    assert isinstance(need, madoguchi.Commit) and marks.marks == {}
    store.ends = ["never"]
    with pytest.raises(ConnectionError):
        marked.commit(need)
    # The customer's row was only read.
    assert marks.marks == {ATTEMPTS: the_mark(store, ATTEMPTS)}


def by_hand(act: madoguchi.Act, marked: host_kit.Marked, found: Callable[[], object]) -> madoguchi.OutcomeRecord:
    """Drives an act while the clock goes on, and does something whenever a message was found."""
    for second in range(60):
        now = clock().replace(minute=1, second=second)
        match act.need:
            case madoguchi.Load(keys):
                act.loaded(marked.load(keys), now)
            case madoguchi.Find(names):
                messages = [own[0] for own in marked.outbox(names)]
                if messages:
                    found()
                act.found(messages, now)
            case madoguchi.Commit() as commit:
                try:
                    committed = marked.commit(commit)
                except ConnectionError:
                    act.in_doubt()
                else:
                    act.committed(now) if committed else act.conflicted()
            case madoguchi.Nothing():
                return act.result()
    raise AssertionError("it does not end")


@pytest.mark.parametrize("ends", [["late", "never"], ["late"]])
def test_row_3_of_two_lost_commits_the_one_that_took_place_raises_its_mark(engine: madoguchi.Engine, ends: list[str]) -> None:
    """The first count is lost and arrives after the second was sent, whose answer is lost too, or is a conflict."""
    store, marks = Lossy(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked = host_kit.Marked(store, marks)
    madoguchi.drive(submitted(engine, identified(engine, marked), "Wrong1234"), marked, clock)
    page, seen = identified(engine, marked), list[bool]()
    store.ends = list(ends)
    act = submitted(engine, page, RIGHT)
    outcome = by_hand(act, marked, lambda: seen.append(marks.marks[ATTEMPTS] == the_mark(store, ATTEMPTS)))
    assert (outcome.internal.reason, seen) == ("done", [True])


@pytest.mark.parametrize("ends", [["late", "never"], ["late"]])
def test_row_3_of_two_lost_commits_the_one_that_took_place_is_not_put_back(engine: madoguchi.Engine, ends: list[str]) -> None:
    """The count is found, and the row is put back before the verdict."""
    store, marks = Lossy(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked = host_kit.Marked(store, marks)
    madoguchi.drive(submitted(engine, identified(engine, marked), "Wrong1234"), marked, clock)
    page, before = identified(engine, marked), store.rows[ATTEMPTS]
    store.ends = list(ends)
    act = submitted(engine, page, "Wrong1234")
    with pytest.raises(madoguchi.RequestError) as caught:
        by_hand(act, marked, lambda: store.rows.update({ATTEMPTS: before}))
    assert [error.code for error in caught.value.errors] == [1844]


def written(keys: Sequence[str], revision: int, byte: int, *messages: str) -> madoguchi.Commit:
    """A commit of these rows, each at this revision, with messages of these names."""
    writes = [madoguchi.WriteRecord(key=key, expected=revision - 1, revision=revision, bytes=bytes([byte]) * 40) for key in keys]
    outbox = [
        madoguchi.MessageRecord(
            id=name, mac="",
            notice=madoguchi.NoticeRecord(kind="locked", subject=CUSTOMER, at=clock(), reference=name, facts=[]),
        )
        for name in messages
    ]
    return madoguchi.Commit(writes=tuple(writes), outbox=tuple(outbox), requires=())


def mark_of(revision: int, byte: int) -> str:
    return f"{revision:016x}" + f"{byte:02x}" * 8


def two_rows(*ends: str) -> tuple[Lossy, MemoryMarks, host_kit.Marked]:
    """A store with a customer's row and a session's, at revision 1, and the customer's mark."""
    store, marks = Lossy(), MemoryMarks()
    marked = host_kit.Marked(store, marks)
    assert marked.commit(written([CUSTOMER, SESSION], 1, 1, "first")) and marks.marks == {CUSTOMER: mark_of(1, 1)}
    store.ends = list(ends)
    return store, marks, marked


def loses(marked: host_kit.Marked, commit: madoguchi.Commit) -> None:
    with pytest.raises(ConnectionError):
        marked.commit(commit)


def test_row_3_a_message_of_another_commit_raises_no_mark() -> None:
    _, marks, marked = two_rows("never")
    loses(marked, written([CUSTOMER], 2, 2, "second"))
    # The bank looks for the message that a customer quotes.
    assert [own[0] for own in marked.outbox(["first"])] == ["first"]
    assert marks.marks == {CUSTOMER: mark_of(1, 1)}
    assert [row.revision for row in marked.load([CUSTOMER])] == [1]


def test_row_3_a_lost_commit_is_kept_until_a_later_one_holds() -> None:
    _, marks, marked = two_rows("never")
    loses(marked, written([CUSTOMER], 2, 2, "second"))
    assert marked.commit(written([CUSTOMER], 2, 3, "third"))
    assert [own[0] for own in marked.outbox(["second", "third"])] == ["third"]
    assert marks.marks == {CUSTOMER: mark_of(2, 3)}
    # The act of a lost commit is over. Whoever looks for its message much later raises no mark, which an operator may have lowered since.
    _, marks, marked = two_rows("lost")
    loses(marked, written([CUSTOMER], 2, 2, "second"))
    assert marked.commit(written([SESSION], 2, 2, "third"))
    assert [own[0] for own in marked.outbox(["second"])] == ["second"]
    assert marks.marks == {CUSTOMER: mark_of(1, 1)}
    # A conflict forgets none: the commit is sent again, and conflicts with itself.
    _, marks, marked = two_rows("late")
    loses(marked, written([CUSTOMER], 2, 2, "second"))
    assert marked.outbox(["second"]) == []
    assert not marked.commit(written([CUSTOMER], 2, 2, "second"))
    assert marks.marks == {CUSTOMER: mark_of(1, 1)}
    assert [own[0] for own in marked.outbox(["second"])] == ["second"]
    assert marks.marks == {CUSTOMER: mark_of(2, 2)}


def test_row_3_a_newer_row_raises_its_mark_only_if_that_row_is_written_over() -> None:
    store, marks, marked = two_rows()
    right = store.rows[CUSTOMER]
    store.rows[CUSTOMER] = poisoned(right)
    assert [row.revision for row in marked.load([CUSTOMER])] == [1 << 62]
    # A commit that was decided on another row than this one.
    assert not marked.commit(written([CUSTOMER], 2, 2))
    assert marks.marks == {CUSTOMER: mark_of(1, 1)}
    # The row is forgotten by any commit, and once it is read as another one.
    marked.load([CUSTOMER])
    assert marked.commit(written([SESSION], 2, 2))
    store.ends = ["never", "never"]
    loses(marked, written([CUSTOMER], (1 << 62) + 1, 2))
    assert marks.marks == {CUSTOMER: mark_of(1, 1)}
    marked.load([CUSTOMER])
    store.rows[CUSTOMER] = right
    marked.load([CUSTOMER])
    loses(marked, written([CUSTOMER], (1 << 62) + 1, 2))
    assert marks.marks == {CUSTOMER: mark_of(1, 1)}


def test_row_3_a_commit_that_is_sent_often_forgets_no_other() -> None:
    _, marks, marked = two_rows("lost", *["never"] * 100)
    loses(marked, written([CUSTOMER], 2, 2, "second"))
    for _ in range(100):
        loses(marked, written([CUSTOMER], 2, 3, "third"))
    marked.outbox(["second"])
    assert marks.marks == {CUSTOMER: mark_of(2, 2)}
    # Of acts that are over, at most 64 are kept.
    _, marks, marked = two_rows("lost", *["never"] * 64)
    loses(marked, written([CUSTOMER], 2, 2, "second"))
    for other in range(64):
        loses(marked, written([CUSTOMER], 2, 3, f"other-{other}"))
    marked.outbox(["second"])
    assert marks.marks == {CUSTOMER: mark_of(1, 1)}


def test_row_3_a_lost_commit_without_a_message_is_found_by_its_bytes() -> None:
    for end, mark in (("lost", mark_of(2, 2)), ("never", mark_of(1, 1))):
        _, marks, marked = two_rows(end)
        loses(marked, written([CUSTOMER, SESSION], 2, 2))
        assert len(list(marked.load([CUSTOMER, SESSION]))) == 2
        assert marks.marks == {CUSTOMER: mark}, end
    # Another commit wrote the same revision.
    store, marks, marked = two_rows("never")
    loses(marked, written([CUSTOMER, SESSION], 2, 2))
    assert store.commit(written([CUSTOMER, SESSION], 2, 3))
    assert len(list(marked.load([CUSTOMER, SESSION]))) == 2
    assert marks.marks == {CUSTOMER: mark_of(1, 1)}
    # It took place, and one of its rows was put back: the other one tells.
    store, marks, marked = two_rows("lost")
    before = store.rows[CUSTOMER]
    loses(marked, written([CUSTOMER, SESSION], 2, 2))
    store.rows[CUSTOMER] = before
    with pytest.raises(madoguchi.RequestError) as caught:
        marked.load([CUSTOMER, SESSION])
    assert [error.code for error in caught.value.errors] == [1844]
    assert marks.marks == {CUSTOMER: mark_of(2, 2)}


@pytest.mark.parametrize("messages", [(), ("second",)])
def test_row_3_a_commit_whose_mark_was_not_raised_raises_it_before_its_rows_are_read(messages: tuple[str, ...]) -> None:
    store, marks, marked = two_rows()
    before, marks.failures = store.rows[CUSTOMER], 1
    loses(marked, written([CUSTOMER], 2, 2, *messages))
    assert marks.marks == {CUSTOMER: mark_of(1, 1)}
    store.rows[CUSTOMER] = before
    with pytest.raises(madoguchi.RequestError) as caught:
        marked.load([CUSTOMER])
    assert [error.code for error in caught.value.errors] == [1844]


@pytest.mark.parametrize("is_put_back", [False, True])
@pytest.mark.parametrize(("moment", "revision"), [("before rows", 2), ("after rows", 2), ("before marks", 2), ("after marks", 1)])
def test_row_3_what_happens_during_a_load(moment: str, revision: int, is_put_back: bool) -> None:
    """Another machine commits the next revision, and raises the mark, at a moment of the load: no alarm. If somebody also puts the row back before the marks
    are read, the load raises one; afterwards, the commit of the act asks the marks again."""
    store, marks, other = two_rows()
    before, moments = dict(store.rows), [moment]

    def reaches(own: str) -> None:
        if own in moments:
            moments.remove(own)
            assert other.commit(written([CUSTOMER], 2, 9))
            if is_put_back:
                store.rows[CUSTOMER] = before[CUSTOMER]

    class Rows(Lossy):
        def load(self, keys: Sequence[str], /) -> list[madoguchi.RowInput]:
            reaches("before rows")
            rows = super().load(keys)
            reaches("after rows")
            return rows

    class Marks(MemoryMarks):
        def read(self, keys: Sequence[str]) -> dict[str, str]:
            reaches("before marks")
            found = super().read(keys)
            reaches("after marks")
            return found

    own = Marks()
    own.marks = marks.marks
    marked = host_kit.Marked(Rows(store.rows), own)
    if is_put_back and moment != "after marks":
        with pytest.raises(madoguchi.RequestError) as told:
            marked.load([CUSTOMER])
        assert [record.code for record in told.value.errors] == [1844]
    else:
        rows: Any = marked.load([CUSTOMER])
        assert [row.revision for row in rows] == [revision]


def others(store: Lossy, marks: host_kit.Marks, *revisions: int) -> None:
    """Another machine commits these revisions of the customer's row over marks, each with its own number as bytes."""
    for revision in revisions:
        other = host_kit.Marked(Lossy(store.rows), marks)
        other.load([CUSTOMER])
        assert other.commit(written([CUSTOMER], revision, revision))


def put(store: Store, revision: int, byte: int) -> None:
    """Somebody writes a row of the customer over the one that is there."""
    store.rows[CUSTOMER] = Kept(revision, bytes([byte]) * 40, None)


def refuses(ask: Callable[[], object]) -> list[tuple[int, str | None]]:
    with pytest.raises(madoguchi.RequestError) as caught:
        ask()
    return [(error.code, error.found) for error in caught.value.errors]


def required(key: str, revision: int) -> madoguchi.RequireRecord:
    return madoguchi.RequireRecord(key=key, revision=revision)


def test_row_3_what_others_have_committed_since_is_not_written_over() -> None:
    """The act read the row, others have committed twice since, and the row was put back. Its commit would be carried out, so it is not sent."""
    writes = written([CUSTOMER, SESSION], 2, 7, "own")
    requires = madoguchi.Commit(writes=written([SESSION], 2, 7).writes, outbox=writes.outbox, requires=(required(CUSTOMER, 1),))
    for commit in (writes, requires):
        store, marks, marked = two_rows()
        assert [row.revision for row in marked.load([CUSTOMER])] == [1]
        others(store, marks, 2, 3)
        put(store, 1, 1)
        assert marked.commit(commit) is False
        assert list(store.outbox(["own"])) == [] and store.rows[SESSION].revision == 1
        assert [code for code, _ in refuses(lambda: marked.load([CUSTOMER]))] == [1844]
        # The honest case: the row has what others have committed, and the act decides again.
        put(store, 3, 3)
        assert [row.revision for row in marked.load([CUSTOMER])] == [3]
        assert marked.commit(written([CUSTOMER], 4, 4))
    # A revision that has its mark, and a row without one, are written over.
    _, _, marked = two_rows()
    assert marked.commit(madoguchi.Commit(writes=written([CUSTOMER], 2, 2).writes, outbox=(), requires=(required(SESSION, 1),)))


def test_row_3_a_commit_asks_for_the_marks_of_customers_and_decoys_alike() -> None:
    asked = list[list[str]]()

    class Asked(MemoryMarks):
        def read(self, keys: Sequence[str]) -> dict[str, str]:
            asked.append(list(keys))
            return super().read(keys)

    for require, write in ((CUSTOMER, ATTEMPTS), ("decoy/0a3f", "attempts/~0a3f")):
        requires = (required(require, 0), required("login/Tulip26", 0))
        host_kit.Marked(Lossy(), Asked()).commit(madoguchi.Commit(writes=written([write, SESSION], 1, 1).writes, outbox=(), requires=requires))
    host_kit.Marked(Lossy(), Asked()).commit(written([SESSION], 1, 1))
    assert asked == [[ATTEMPTS, CUSTOMER], ["attempts/~0a3f", "decoy/0a3f"]]


Happens = Callable[[Lossy, MemoryMarks], object]


class Around(Lossy):
    """What happens between the host and its store around the first commit; its answer may be lost."""

    def around(self, marks: MemoryMarks, before: Happens, after: Happens, loses: bool) -> None:
        self.marks, self.before, self.after, self.loses = marks, before, after, loses

    def commit(self, commit: madoguchi.Commit, /) -> bool:
        self.before(self, self.marks)
        assert super().commit(commit)
        self.after(self, self.marks)
        if self.loses:
            raise ConnectionError("the answer is lost")
        return True


@pytest.mark.parametrize("loses", [False, True])
def test_row_3_a_commit_below_its_mark_is_an_alarm_and_an_overtaken_one_is_none(loses: bool) -> None:
    """A commit that finds a greater mark is either overtaken, or was carried out over a row that somebody had put back."""

    def ends(before: Happens, after: Happens) -> None:
        first, marks, _ = two_rows()
        store = Around(first.rows)
        store.around(marks, before, after, loses)
        marked = host_kit.Marked(store, marks)
        assert [row.revision for row in marked.load([CUSTOMER])] == [1]
        if loses:
            with pytest.raises(ConnectionError):
                marked.commit(written([CUSTOMER], 2, 7, "own"))
            assert [own[0] for own in marked.outbox(["own"])] == ["own"]
        else:
            assert marked.commit(written([CUSTOMER], 2, 7, "own"))

    def twice(store: Lossy, marks: MemoryMarks) -> None:
        others(store, marks, 2, 3)
        put(store, 1, 1)

    def once(store: Lossy, marks: MemoryMarks) -> None:
        others(store, marks, 2)
        put(store, 1, 1)

    def nothing(store: Lossy, marks: MemoryMarks) -> None:
        pass

    def code(before: Happens, after: Happens) -> list[int]:
        return [own for own, _ in refuses(lambda: ends(before, after))]

    assert code(twice, nothing) == [1844]
    assert code(twice, lambda store, _: put(store, 1, 1)) == [1844]
    assert code(twice, lambda store, _: store.rows.pop(CUSTOMER)) == [1845]
    assert code(twice, lambda store, _: put(store, 3, 8)) == [1846]
    # Others have committed once: the revision was written twice.
    assert code(once, nothing) == [1846]
    # Others are faster, once and twice.
    ends(nothing, nothing)
    ends(nothing, lambda store, marks: others(store, marks, 3))
    ends(nothing, lambda store, marks: others(store, marks, 3, 4))


def test_row_3_a_slow_guess_over_a_row_that_was_put_back_is_not_compared(engine: madoguchi.Engine) -> None:
    """While its count is on its way, another guess is counted and recorded, and the row is put back."""
    store, marks = Lossy(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked, other = host_kit.Marked(store, marks), host_kit.Marked(store, marks)
    madoguchi.drive(submitted(engine, identified(engine, marked), "Wrong1234"), marked, clock)
    act, before = submitted(engine, identified(engine, marked), "Wrong1235"), store.rows[ATTEMPTS]
    while isinstance(need := act.need, madoguchi.Load):
        act.loaded(marked.load(need.keys), clock())
    assert madoguchi.drive(submitted(engine, identified(engine, other), "Wrong1236"), other, clock).internal.reason == "wrong"
    store.rows[ATTEMPTS] = before
    with pytest.raises(madoguchi.RequestError) as caught:
        madoguchi.drive(act, marked, clock)
    assert [(error.code, error.found) for error in caught.value.errors] == [(1844, str(before.revision))]
    # Nothing was written over the row.
    assert store.rows[ATTEMPTS] == before


class ThenAway(Lossy):
    """A store that is away after a number of loads, once that number is set. It counts the loads."""

    loads: int | None = None
    calls = 0

    def load(self, keys: Sequence[str], /) -> list[madoguchi.RowInput]:
        if self.loads is not None:
            self.calls += 1
            self.loads -= 1
            if self.loads < 0:
                raise ConnectionError("the line is dead")
        return super().load(keys)


def test_row_3_an_alarm_in_doubt_is_not_hidden_by_a_later_error(engine: madoguchi.Engine) -> None:
    """While a commit is in doubt, an alarm ends the act at once: the store, which is away afterwards, is not asked again."""
    store, marks = ThenAway(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked = host_kit.Marked(store, marks)
    madoguchi.drive(submitted(engine, identified(engine, marked), "Wrong1234"), marked, clock)
    before = store.rows[ATTEMPTS]
    madoguchi.drive(submitted(engine, identified(engine, marked), "Wrong1235"), marked, clock)
    act = submitted(engine, identified(engine, marked), "Wrong1236")
    while isinstance(need := act.need, madoguchi.Load):
        act.loaded(marked.load(need.keys), clock())

    class PutBack(ThenAway):
        def commit(self, commit: madoguchi.Commit, /) -> bool:
            assert super().commit(commit)
            self.rows[ATTEMPTS] = before
            self.loads = 4  # the customer's row first, then that of the attempts, each read again before the alarm
            raise ConnectionError("the answer is lost")

    store = PutBack(store.rows)
    marked = host_kit.Marked(store, marks)
    with pytest.raises(madoguchi.RequestError) as caught:
        madoguchi.drive(act, marked, clock)
    assert [error.code for error in caught.value.errors] == [1844] and 1 <= store.calls <= 4


def test_row_3_what_no_retry_can_change_is_told_once(engine: madoguchi.Engine) -> None:
    """A commit that is not accepted, and a store of marks that does not keep what it is given, or whose marks are none."""
    asked = list[str]()

    class Wrong(MemoryMarks):
        answer = mark_of(1, 1)

        def raise_to(self, key: str, mark: str) -> str:
            asked.append(key)
            return self.answer

    class NoMark(Wrong):
        answer = "ff"

    store = Lossy()
    opened(engine, store, "c-1", "012-1-3456789")
    madoguchi.drive(submitted(engine, identified(engine, store), "Wrong1234"), store, clock)
    with pytest.raises(madoguchi.StoreRefusedError, match=re.escape("attempts/c-1: its mark was not raised")):
        madoguchi.drive(submitted(engine, identified(engine, store), RIGHT), host_kit.Marked(store, Wrong()), clock)
    with pytest.raises(madoguchi.RequestError) as caught:
        madoguchi.drive(submitted(engine, identified(engine, store), RIGHT), host_kit.Marked(store, NoMark()), clock)
    # The first was told before the commit was sent, the second after it: the row was newer than its mark, which was raised before.
    assert [error.code for error in caught.value.errors] == [1847] and asked == [ATTEMPTS] * 3
    loaded = list[str]()

    class Counted(Lossy):
        def load(self, keys: Sequence[str], /) -> list[madoguchi.RowInput]:
            loaded.extend(keys)
            return super().load(keys)

    act, counted = submitted(engine, identified(engine, store), RIGHT), Counted(store.rows)
    with pytest.raises(madoguchi.StoreRefusedError, match="only an operator's accept-restore"):
        madoguchi.drive(act, host_kit.Marked.restoring(counted, MemoryMarks(), "c-1"), clock)
    assert loaded.count(ATTEMPTS) == 1


def test_row_3_a_row_put_back_gives_sixty_guesses_without_marks_and_one_with_them(engine: madoguchi.Engine) -> None:
    store, marks = Lossy(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    before, ends = store.rows[ATTEMPTS], list[object]()
    for host in (store, host_kit.Marked(store, marks)):
        for guess in range(60):
            page = identified(engine, store)
            try:
                ends.append(str(madoguchi.drive(submitted(engine, page, f"Wrong{guess:04}"), host, clock).internal.reason))
            except madoguchi.RequestError as refused:
                ends += [error.code for error in refused.errors]
            store.rows[ATTEMPTS] = before
    assert ends == ["wrong"] * 61 + [1844] * 59


def order(engine: madoguchi.Engine, command: Literal["end-sessions", "accept-restore"]) -> madoguchi.Act:
    return engine.operate(operator="sato", approver="suzuki", approved_at=clock(), reason="restored", customer="c-1", command=command)


def first_commit(act: madoguchi.Act, marked: host_kit.Marked, now: datetime) -> None:
    """Gives an act rows until it asks for a commit, and commits that."""
    while isinstance(need := act.need, madoguchi.Load):
        act.loaded(marked.load(need.keys), now)
    assert isinstance(need, madoguchi.Commit)
    marked.commit(need)


def test_row_3_only_a_recorded_acceptance_lowers_a_mark(engine: madoguchi.Engine) -> None:
    store, marks = Lossy(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked, later = host_kit.Marked(store, marks), clock().replace(second=1)
    madoguchi.drive(submitted(engine, identified(engine, marked), "Wrong1234"), marked, clock)
    backup = {key: store.rows[key] for key in (CUSTOMER, ATTEMPTS)}
    assert madoguchi.drive(submitted(engine, identified(engine, marked), RIGHT), marked, lambda: later).internal.reason == "done"
    store.rows |= backup

    def refused(act: madoguchi.Act, host: host_kit.Marked, at: datetime) -> list[int]:
        with pytest.raises(madoguchi.RequestError) as caught:
            madoguchi.drive(act, host, lambda: at)
        return [error.code for error in caught.value.errors]

    assert refused(submitted(engine, identified(engine, store), RIGHT), marked, later) == [1844]
    # Over restored rows no other act commits anything.
    restoring = host_kit.Marked.restoring(store, marks, "c-1")
    for act in (submitted(engine, identified(engine, store), RIGHT), order(engine, "end-sessions")):
        with pytest.raises(RuntimeError, match="only an operator's accept-restore"):
            first_commit(act, restoring, later)
    # Nor does the acceptance of another customer.
    other = host_kit.Marked.restoring(store, marks, "c-2")
    assert refused(order(engine, "accept-restore"), other, later) == [1844]
    for wrong in ("", "c 1", "c-1/x", "~0a3f"):
        with pytest.raises(madoguchi.RequestError):
            host_kit.Marked.restoring(store, marks, wrong)
    assert {key: store.rows[key] for key in backup} == backup

    # The answer is lost: the first commit arrives when the second is sent.
    store.ends, seen = ["late", "never"], list[bool]()
    accepting = host_kit.Marked.restoring(store, marks, "c-1")
    by_hand(order(engine, "accept-restore"), accepting, lambda: seen.append(all(marks.marks[key] == the_mark(store, key) for key in backup)))
    assert seen == [True]
    # Customers go on, and what was there before the acceptance does not come back.
    after = clock().replace(minute=3)
    assert madoguchi.drive(submitted(engine, identified(engine, marked), RIGHT), marked, lambda: after).internal.reason == "done"
    store.rows |= backup
    assert refused(submitted(engine, identified(engine, store), RIGHT), marked, after) == [1844]


def test_row_3_the_acceptance_of_another_customer_is_none() -> None:
    """Only the record of this customer's acceptance lets a commit write, whatever else it says."""
    marks = MemoryMarks()
    restoring = host_kit.Marked.restoring(Lossy(), marks, "c-1")

    def accepting(subject: str) -> madoguchi.Commit:
        audit = madoguchi.AuditEntry(
            at=clock(), event=madoguchi.AuditEvent.RESTORE_ACCEPTED, subject=subject, operator="sato", rules=[], facts=[], profile="p"
        )
        return madoguchi.Commit(writes=written([CUSTOMER], 1, 1).writes, outbox=(madoguchi.MessageRecord(id="first", audit=audit, mac=""),), requires=())

    with pytest.raises(RuntimeError, match="only an operator's accept-restore"):
        restoring.commit(accepting("customer/c-2"))
    assert marks.marks == {}
    assert restoring.commit(accepting(CUSTOMER)) and marks.marks == {CUSTOMER: mark_of(1, 1)}
    # A mark that could not be lowered is lowered by whatever the act asks for next.
    asks: list[Callable[[host_kit.Marked], object]] = [lambda own: own.load([SESSION]), lambda own: own.outbox(["second"])]
    for ask in asks:
        away = Away()
        away.marks, away.failures = {CUSTOMER: mark_of(9, 9)}, 1
        own = host_kit.Marked.restoring(Lossy(), away, "c-1")
        loses(own, accepting(CUSTOMER))
        assert away.marks == {CUSTOMER: mark_of(9, 9)}
        ask(own)
        assert away.marks == {CUSTOMER: mark_of(1, 1)}


def test_row_3_marks_are_asked_for_decoys_too_and_for_no_other_kind() -> None:
    asked = list[str]()

    class Asked(MemoryMarks):
        def read(self, keys: Sequence[str]) -> dict[str, str]:
            asked.extend(keys)
            return super().read(keys)

    own = [CUSTOMER, ATTEMPTS, "attempts/~0a3f", "decoy/0a3f"]
    host_kit.Marked(Lossy(), Asked()).load([*own, SESSION, "login/Tulip26", "account/012-1-3456789", "institution/seiwa"])
    assert asked == own


class Away(MemoryMarks):
    """Marks whose first `replace` calls fail."""

    def replace(self, key: str, mark: str) -> None:
        if self.failures:
            self.failures -= 1
            raise ConnectionError("the line is dead")
        super().replace(key, mark)


def test_row_3_a_mark_that_cannot_be_lowered_is_lowered_before_the_act_goes_on(engine: madoguchi.Engine) -> None:
    store, marks = Lossy(), MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked = host_kit.Marked(store, marks)
    madoguchi.drive(submitted(engine, identified(engine, marked), "Wrong1234"), marked, clock)
    backup = {key: store.rows[key] for key in (CUSTOMER, ATTEMPTS)}
    assert madoguchi.drive(submitted(engine, identified(engine, marked), RIGHT), marked, clock).internal.reason == "done"
    store.rows |= backup

    for failures in (1, 2, 3):
        away = Away()
        away.marks, away.failures = dict(marks.marks), failures
        own = Lossy(dict(store.rows))
        accepting = host_kit.Marked.restoring(own, away, "c-1")
        assert madoguchi.drive(order(engine, "accept-restore"), accepting, clock).internal.reason == "done"
        assert away.failures == 0 and all(away.marks[key] == the_mark(own, key) for key in backup), failures


class WrongMarks(host_kit.CheckedMarks):
    """A store of marks with one mistake."""

    def __init__(self, wrong: str, table: dict[str, Any]) -> None:
        self.wrong, self.table = wrong, table
        with LOCK:
            table["open"] += 1
            self.seen: dict[str, str] = dict(table["marks"])
        self.marks: dict[str, str] = {} if wrong == "per connection" else table["marks"]
        self.replaced: dict[str, str] = {}
        self.absent: set[str] = set()

    def name(self, key: str) -> str:
        match self.wrong:
            case "key of 64 bytes":
                return key[:64]
            case "key by CRC32":
                return f"{zlib.crc32(key.encode()):08x}"
            case "key by Java's hash":
                return f"{functools.reduce(lambda hashed, letter: (31 * hashed + ord(letter)) & 0xFFFF_FFFF, key, 0):08x}"
            case "decoys share one":
                return key[:10] if "~" in key else key
            case "folds case":
                return key.lower()
            case "cuts signs":
                return key.rstrip("-")
            case "one mark per customer":
                return key.partition("/")[2]
        return key

    def is_greater(self, mark: str, there: str) -> bool:
        own, other = int(mark[:16], 16), int(there[:16], 16)
        match self.wrong:
            case "attempts go down":
                return own != other
            case "raise always stores":
                return True
            case "same revision stores":
                return own >= other
            case "compares the seal too":
                return mark > there
            case "little-endian":
                return bytes.fromhex(mark[:16])[::-1] > bytes.fromhex(there[:16])[::-1]
            case "32 bits":
                return own & 0xFFFF_FFFF > other & 0xFFFF_FFFF
            case "float":
                return float(own) > float(other)
        return own > other

    def stored(self, mark: str) -> str:
        match self.wrong:
            case "upper case":
                return mark.upper()
            case "a number":
                return mark.lstrip("0") or "0"
            case "ends at NUL":
                seal = bytes.fromhex(mark[16:]).partition(b"\0")[0]
                return mark[:16] + seal.hex().ljust(16, "0")
            case "32 bits of attempts":
                return f"{min(int(mark[:16], 16), 0x7FFF_FFFF):016x}{mark[16:]}"
        return mark

    def other_row(self, key: str) -> str:
        """The customer's row of the other kind."""
        kind, _, name = key.partition("/")
        return ("attempts/" if kind == "customer" else "customer/") + name

    def deleted_first(self, name: str) -> None:
        """Others read while the mark is away."""
        with LOCK:
            self.marks.pop(name, None)
        time.sleep(0.000_1)

    def read(self, keys: Sequence[str], /) -> dict[str, str]:
        with LOCK:
            marks = self.seen if self.wrong == "snapshot" else self.marks
            found = {key: (self.replaced | marks)[self.name(key)] for key in keys if self.name(key) in self.replaced | marks}
        if self.wrong == "absence cached":
            found = {key: mark for key, mark in found.items() if key not in self.absent}
            self.absent |= set(keys) - set(found)
        if self.wrong == "key as a pattern":
            with LOCK:
                alike = {key: [name for name in sorted(self.marks) if re.fullmatch(key.replace("_", "."), name)] for key in keys}
                found = {key: self.marks[names[0]] for key, names in alike.items() if names}
        if self.wrong == "zeros for none":
            found = {key: found.get(key, "0" * 32) for key in keys}
        most = {"reads eight": 8, "reads 64": 64}.get(self.wrong, len(found))
        return dict(list(found.items())[:most])

    def raise_to(self, key: str, mark: str, /) -> str:
        name = self.name(key)
        self.absent.discard(key)
        if self.wrong == "drops decoys" and "~" in key:
            return mark
        if self.wrong == "deletes, then inserts":
            with RAISING:
                if (before := self.marks.get(name)) is not None and not self.is_greater(mark, before):
                    return before
                self.deleted_first(name)
                with LOCK:
                    self.marks[name] = mark
                return mark
        with LOCK:
            self.marks |= self.replaced
            self.replaced = {}
            before = self.marks.get(name)
        if self.wrong in ("two steps", "answers by first look"):
            time.sleep(0.000_05)
        with LOCK:
            compared = before if self.wrong == "two steps" else self.marks.get(name)
            if compared is None or self.is_greater(mark, compared.rjust(32, "0")):
                kept = mark[:16] + compared[16:] if self.wrong == "attempts keep their seal" and compared else self.stored(mark)
                self.marks[name] = self.seen[name] = kept
            match self.wrong:
                case "answers what was asked":
                    return mark
                case "answers from before":
                    return before or mark
                case "answers by first look":
                    return before if before is not None and before[:16] >= mark[:16] else mark
            return self.marks[name]

    def replace(self, key: str, mark: str, /) -> None:
        self.absent.discard(key)
        if self.wrong in ("deletes, then inserts", "replace deletes first"):
            with RAISING:
                self.deleted_first(key)
                with LOCK:
                    self.marks[key] = mark
        elif self.wrong == "replace raises":
            self.raise_to(key, mark)
        elif self.wrong == "replace uncommitted":
            self.replaced[key] = mark
        elif self.wrong != "replace inserts nothing" or key in self.marks:
            with LOCK:
                self.marks[self.name(key)] = self.seen[self.name(key)] = self.stored(mark)
                if self.wrong == "replace drops the other":
                    self.marks.pop(self.other_row(key), None)

    def close(self) -> None:
        with LOCK:
            self.table["open"] -= 1
            if not self.table["open"] and self.wrong == "ends with connections":
                self.marks.clear()


class WrongAttempts(host_kit.CheckedMarks):
    """A table for each kind, of which that of the attempts has a mistake."""

    def __init__(self, wrong: str, attempts: dict[str, Any], customers: dict[str, Any]) -> None:
        self.attempts, self.customers = WrongMarks(wrong, attempts), WrongMarks("", customers)

    def of(self, key: str) -> WrongMarks:
        return self.attempts if key.startswith("attempts/") else self.customers

    def read(self, keys: Sequence[str], /) -> dict[str, str]:
        return {key: mark for key in keys for mark in self.of(key).read([key]).values()}

    def raise_to(self, key: str, mark: str, /) -> str:
        return self.of(key).raise_to(key, mark)

    def replace(self, key: str, mark: str, /) -> None:
        self.of(key).replace(key, mark)

    def close(self) -> None:
        self.attempts.close()
        self.customers.close()


LOCK = threading.Lock()
RAISING = threading.Lock()

WRONG = {
    "raise always stores": "kept", "same revision stores": "kept", "compares the seal too": "kept", "answers what was asked": "kept",
    "little-endian": "raised", "32 bits": "raised", "float": "raised", "answers from before": "raised",
    "folds case": "keys", "cuts signs": "keys", "one mark per customer": "keys", "drops decoys": "keys",
    "upper case": "exact", "a number": "exact", "ends at NUL": "exact",
    "reads eight": "many", "zeros for none": "absent", "per connection": "seen", "snapshot": "seen",
    "two steps": "race", "answers by first look": "race",
    "replace raises": "replaced", "replace inserts nothing": "replaced", "replace uncommitted": "replaced",
    "ends with connections": "durable",
    "absence cached": "seen", "key of 64 bytes": "keys", "key by CRC32": "keys", "key by Java's hash": "keys", "key as a pattern": "keys",
    "decoys share one": "keys", "reads 64": "many", "deletes, then inserts": "race", "replace deletes first": "race", "replace drops the other": "replaced",
}

WRONG_ATTEMPTS = {
    "attempts keep their seal": "exact", "32 bits of attempts": "raised", "attempts go down": "kept", "replace raises": "replaced",
    "ends with connections": "durable", "answers by first look": "race", "snapshot": "seen", "zeros for none": "absent",
}


def failed(wrong: str, *, attempts: bool = False) -> set[str]:
    tables: list[dict[str, Any]] = [{"marks": {}, "open": 0}, {"marks": {}, "open": 0}]
    report = host_kit.check_marks("wrong", 16, lambda: WrongAttempts(wrong, *tables) if attempts else WrongMarks(wrong, tables[0]))
    assert tables[0]["open"] == tables[1]["open"] == 0
    return {own.check for own in report.checks if own.state != "passed"}


def test_row_3_each_wrong_store_of_marks_is_found() -> None:
    assert failed("") == set()
    for wrong, check in WRONG.items():
        assert f"mark-{check}" in failed(wrong), wrong
    assert failed("", attempts=True) == set()
    for wrong, check in WRONG_ATTEMPTS.items():
        assert f"mark-{check}" in failed(wrong, attempts=True), wrong
    # Every check finds a mistake, and has the name that it has in the kit.
    names = [own.check for own in host_kit.check_marks("a1", 2, host_kit.MemoryMarks).checks]
    kit = (vectors.CORE.parent / "host-kit/src/marks/check.rs").read_text("utf-8")
    assert names == re.findall('=> "(mark-[a-z]+)"', kit) and set(names) == {f"mark-{check}" for check in WRONG.values()}


def test_row_3_marks_in_memory_are_fit_and_a_store_that_fails_is_not() -> None:
    marks = host_kit.MemoryMarks()
    report = host_kit.check_marks("a1", 16, lambda: marks)
    assert report.is_fit and report.finding("fast") is None
    assert [line.split()[0] for line in str(report).splitlines()] == ["passed"] * 10

    def away() -> host_kit.MemoryMarks:
        raise ConnectionError("no route\n\tto the database")

    told = "the store failed: ConnectionError: no route to the database"
    report = host_kit.check_marks("a2", 2, away)
    assert not report.is_fit and {own.seen for own in report.checks} == {told}
    assert str(report).splitlines()[0] == f"FAILED      mark-absent: {told}"

    class Busy(host_kit.CheckedMarks):
        """It fails in one thread of the race, which does not hold the others."""

        def read(self, keys: Sequence[str], /) -> dict[str, str]:
            return marks.read(keys)

        def raise_to(self, key: str, mark: str, /) -> str:
            if mark.endswith("0000000000000002"):
                raise TimeoutError("busy")
            return marks.raise_to(key, mark)

        def replace(self, key: str, mark: str, /) -> None:
            marks.replace(key, mark)

    found = host_kit.check_marks("a3", 8, Busy).finding("mark-race")
    assert found is not None and found.seen == "the store failed: TimeoutError: busy"
    connections = itertools.count()

    def last_is_away() -> host_kit.MemoryMarks:
        return marks if next(connections) % 13 else away()

    assert not host_kit.check_marks("a4", 8, last_is_away).is_fit
    for run in ("", "a b", "a.b", "abcdefghij123", "é"):
        with pytest.raises(ValueError, match="1 to 12 characters"):
            host_kit.check_marks(run, 2, host_kit.MemoryMarks)

"""A store with high-water marks: rows that nobody has opened, answers that are lost, and other machines (ROW-3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

import madoguchi
import pytest
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
            id=name,
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
    store.rows[CUSTOMER] = poisoned(store.rows[CUSTOMER])
    assert [row.revision for row in marked.load([CUSTOMER])] == [1 << 62]
    # A commit that was decided on another row than this one.
    assert not marked.commit(written([CUSTOMER], 2, 2))
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


@pytest.mark.parametrize(("moment", "revision"), [("before marks", 2), ("after marks", 2), ("before rows", 2), ("after rows", 1)])
def test_row_3_another_machines_commit_during_a_load_is_no_alarm(moment: str, revision: int) -> None:
    """Marks are read before rows: another machine commits the next revision, and raises the mark, at a moment of the load."""
    store, marks, other = two_rows()

    def reaches(own: str) -> None:
        if own == moment:
            assert other.commit(written([CUSTOMER], 2, 9))

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
    rows: Any = host_kit.Marked(Rows(store.rows), own).load([CUSTOMER])
    assert [row.revision for row in rows] == [revision]

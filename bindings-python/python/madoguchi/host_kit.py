"""For the engineers who run acts on their bank's own database: the loop, waking, and a suite that tests a store.

A bank writes a `Store`, drives acts with `drive`, and runs `check` against the code that goes into production. `docs/host.md` says what
a store must do, with the SQL.
"""

from __future__ import annotations

import threading
import traceback
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple, Protocol, TypeVar, final

from . import _acts
from ._acts import Commit, drive, told
from ._errors import RequestError, StoreRefusedError
from ._madoguchi import Act, Operation, Reply, Report, RowInput, Suite, check_mark, message_line, peppered_with, row_mark, sealed_with
from ._words import JST, AuditEvent

__all__ = [
    "CheckedMarks", "CheckedStore", "DueRow", "Finding", "MarkReport", "Marked", "Marks", "MemoryMarks", "Operation", "Reply", "Report", "Resealed", "Store",
    "Suite", "Woken", "check", "check_marks", "drive", "message_line", "reseal_all", "wake",
]

T = TypeVar("T")


@final
class DueRow(NamedTuple):
    """A due row. Due rows are ordered by `wake_at`, and rows of one instant by their keys."""

    wake_at: datetime
    """Since when it is due."""
    key: str
    """Its key."""


class Store(_acts.Store, Protocol):
    """One connection to a bank's store of rows and messages. Each thread has its own.

    If a method raises an exception, the next call must work as soon as the database does: on a new connection, if this one is broken.
    """

    def due(self, now: datetime, last: DueRow | None, most: int, /) -> Iterable[DueRow]:
        """Returns one page of the rows with `wake_at <= now`, in the order of `DueRow`, at most `most`.

        `last` is the last row of the previous page: only rows after it are returned. For the first page it is `None`.
        """

    def keys(self, last: str | None, most: int, /) -> Iterable[str]:
        """Returns one page of the keys of all rows, in the order of their bytes, at most `most`.

        `last` is the last key of the previous page: only keys after it are returned. For the first page it is `None`. `reseal_all` uses the
        list.
        """

    def purge(self, now: datetime, /) -> int:
        """Deletes the rows with `purge_at <= now`, and returns how many rows it deleted. Messages stay."""


class CheckedStore(Store, Protocol):
    """A store under test, with the methods that only `check` needs. Derive your store from this class to get its defaults."""

    def relay(self, ids: Sequence[str], /) -> bool:
        """Does to these messages what the bank's relay does to messages that it has sent, and what a clean-up does on the same day. Returns
        `False` if the bank has no relay yet; then `message-sent` is not proved.
        """
        return False

    def crash(self, commit: Commit, after: int, /) -> bool:
        """Begins to commit this with the same code as `commit`, and breaks the connection after `after` statements, rows first, then
        messages, without ending the transaction. Returns `False` if the store cannot do that; then `crash-undone` is not proved.
        """
        return False

    def request(self, act: Act, fails: bool, /) -> None:
        """Drives an act like a customer's request: with the bank's own loop, inside everything that its framework puts around a
        request, such as a transaction. If `fails` is set, the bank's own code raises an exception when the act is over.

        By default it only calls `drive`. An exception says why the act was not driven to its end.
        """
        drive(act, self, lambda: datetime.now(JST))

    def close(self) -> None:
        """Closes the connection. Like every method, it is called in the thread that opened the connection."""


class Marks(Protocol):
    """One connection to a bank's store of high-water marks (ROW-3). It is another store than that of the rows, under other rights: whoever can put back a
    row must not be able to put back its mark.
    """

    def read(self, keys: Sequence[str], /) -> Mapping[str, str]:
        """Returns the marks of these rows that exist, by key, as last stored by any connection."""

    def raise_to(self, key: str, mark: str, /) -> str:
        """Stores a mark if there is none, or if the first 16 digits of the one there are lower, in one step; returns the mark that is there now. It is
        durable when the call returns."""

    def replace(self, key: str, mark: str, /) -> None:
        """Stores a mark, whatever mark is there. It is durable when the call returns. Only `Marked.restoring` calls it."""


class CheckedMarks(Marks, Protocol):
    """A store of marks under test. Derive your store from this class to get its default."""

    def close(self) -> None:
        """Closes the connection. Like every method, it is called in the thread that opened the connection. By default it does nothing."""
        return


@final
class MemoryMarks(CheckedMarks):
    """Marks in memory, for tests and examples. One object serves every connection of every thread."""

    def __init__(self) -> None:
        self._marks: dict[str, str] = {}
        self._lock = threading.Lock()

    def read(self, keys: Sequence[str], /) -> dict[str, str]:
        with self._lock:
            return {key: self._marks[key] for key in keys if key in self._marks}

    def raise_to(self, key: str, mark: str, /) -> str:
        with self._lock:
            if self._marks.get(key, "")[:16] < mark[:16]:
                self._marks[key] = mark
            return self._marks[key]

    def replace(self, key: str, mark: str, /) -> None:
        with self._lock:
            self._marks[key] = mark


@final
class Marked(Store):
    """A store whose rows of customers and attempts are checked against marks (ROW-3).

    Marks are read after rows. A row that stays older than its mark, missing, or another one of the same revision raises a `RequestError`, with which `drive`
    ends the act at once. Before a commit the marks are read again: if others have committed one of its rows since the act read it, the answer is a
    conflict, and nothing is sent. After a commit the marks are raised before the commit is reported; if a mark is greater by then, the row is read again
    and checked. If that fails, or if the store's answer was lost, the commit is in doubt, and `drive` finds out: when it has found a message of the commit,
    the marks of that commit are raised before the act goes on. So drive one act at a time over an object, each to its end.

    Only what is committed raises a mark. The mark of a row that was newer than its mark is raised when a commit writes over that row, because then the act
    has checked its seal. A row that was only read raises nothing: an act can load a row that it never opens.
    """

    def __init__(self, store: Store, marks: Marks) -> None:
        self._store, self._marks = store, marks
        self._newer: dict[str, RowInput] = {}
        """Rows that were read since the last commit and are newer than their marks. Those that the next commit writes over have been opened by its act."""
        self._lost: list[_Sent] = []
        """Commits of which nobody knows whether they took place, and such as did and whose marks could not be raised; the oldest first. They are kept until
        a later commit holds."""
        self._restored: tuple[str, ...] = ()
        """The rows that an operator accepts."""
        self._found: dict[str, str] = {}
        """Their marks, as the rows were read last."""
        self._lowering: list[tuple[str, str]] = []
        """Marks of restored rows that were accepted, which are still to be stored in place of higher ones; the last one first."""

    @classmethod
    def restoring(cls, store: Store, marks: Marks, customer: str) -> Marked:
        """A store over which an operator accepts the restored rows of one customer: they are not checked, and a commit that records `accept-restore`
        replaces their marks. Every other commit that writes a row raises a `StoreRefusedError`, and nothing is written.

        Raises:
            RequestError: the customer's name is invalid.
        """
        own = cls(store, marks)
        own._restored = (f"customer/{customer}", f"attempts/{customer}")
        for key in own._restored:
            check_mark(key, None, None)
        return own

    def load(self, keys: Sequence[str], /) -> Iterable[RowInput]:
        self._lower()
        self._settle(lambda sent: sent.is_due(keys))
        marked = [key for key in keys if self._asks_for(key)]
        before: Mapping[str, str] = {}
        while True:
            rows = {row.key: row for row in self._store.load(keys)}
            # A lost commit without a message tells by its rows that it took place.
            self._settle(lambda sent: sent.wrote_one_of(rows))
            # A row that is older than a mark which was read before it was put back.
            _newer_than(before, marked, rows)
            # The marks last, so that they tell of every commit that was reported before a row was read, however long that took.
            marks = self._marks.read(marked) if marked else {}
            try:
                newer = _newer_than(marks, marked, rows)
                break
            except RequestError:
                # The row was put back, or others have written it in between: both are read again.
                before = marks
        self._newer = {key: row for key, row in self._newer.items() if key not in marked} | newer
        self._found |= {key: mark for key in self._restored if key in rows and (mark := row_mark(rows[key])) is not None}
        return list(rows.values())

    def commit(self, commit: Commit, /) -> bool:
        if not self._is_accepted(commit):
            raise StoreRefusedError("only an operator's accept-restore may be driven over restored rows")
        newer, self._newer = self._newer, {}
        for write in commit.writes:
            # A row that is written over was opened. Nobody has checked the seal of one that was only read: it may be nonsense.
            row = newer.get(write.key)
            if row is not None and row.revision == write.expected:
                self._raise(row)
        if self._is_overtaken(commit):
            return False
        sent = _Sent(commit)
        try:
            committed = self._store.commit(commit)
        except BaseException:
            self._lose(sent)
            raise
        if committed is True:
            # The act has made sure that this commit rules out the earlier ones.
            self._lost.clear()
            self._took_place(sent)
        # After a conflict all are kept: an earlier one may be the reason.
        return committed

    def outbox(self, ids: Sequence[str], /) -> Iterable[Sequence[str]]:
        self._lower()
        found = list(self._store.outbox(ids))
        names = {own[0] for own in found}
        # The rows of a commit that took place may have been put back since: its marks are raised before anything is compared.
        self._settle(lambda sent: not names.isdisjoint(sent.names))
        return found

    def _is_accepted(self, commit: Commit) -> bool:
        """Whether a commit may take place: over restored rows, only one that records who accepts them."""
        # What writes no row is the record of a refusal.
        return not self._restored or not commit.writes or any(
            own.audit is not None and own.audit.event == AuditEvent.RESTORE_ACCEPTED and own.audit.subject in self._restored for own in commit.outbox
        )

    def _asks_for(self, key: str) -> bool:
        """Whether a row's mark is read. A decoy has no row and no mark. It is asked for all the same, so that the number of marks tells nobody whether there
        is a customer (LCK-4)."""
        return key.partition("/")[0] in ("customer", "attempts", "decoy") and key not in self._restored

    def _is_overtaken(self, commit: Commit) -> bool:
        """Whether others have committed, since the act read its rows, one of those that a commit writes or requires. Then the store would answer with a
        conflict, unless somebody has put the row back; so the commit is not sent."""
        read = [(own.key, own.expected) for own in commit.writes] + [(own.key, own.revision) for own in commit.requires]
        read = [own for own in read if self._asks_for(own[0])]
        marks = self._marks.read([key for key, _ in read]) if read else {}
        return any(key in marks and marks[key][:16] > f"{revision:016x}" for key, revision in read)

    def _took_place(self, sent: _Sent) -> None:
        """Raises the marks of a commit that took place; those of restored rows are stored in place of higher ones."""
        written = {own.key: mark for own in sent.rows if own.key in self._restored and (mark := row_mark(own)) is not None}
        if written:
            # What was read and not written is accepted too; what was written comes last, and is stored first.
            self._lowering += [own for own in self._found.items() if own[0] not in written] + list(written.items())
            self._found.clear()
            sent.rows = [own for own in sent.rows if own.key not in written]
        sent.took_place = True
        try:
            while sent.rows:
                self._settle_mark(sent.rows[-1])
                sent.rows.pop()
        except BaseException:
            # It is tried again before one of the rows is read, and before the act hears of the commit.
            self._lose(sent)
            raise
        self._lower()

    def _lower(self) -> None:
        """Stores the marks of restored rows that were accepted, in place of higher ones."""
        while self._lowering:
            self._marks.replace(*self._lowering[-1])
            self._lowering.pop()

    def _settle(self, took_place: Callable[[_Sent], bool]) -> None:
        """Raises the marks of those lost commits that took place."""
        while (sent := next(filter(took_place, self._lost), None)) is not None:
            self._lost.remove(sent)
            self._took_place(sent)

    def _lose(self, sent: _Sent) -> None:
        """Keeps a commit until it is known whether it took place, or until its marks are raised."""
        for own in self._lost:
            if own.commit == sent.commit:
                own.took_place = own.took_place or sent.took_place  # it was sent again
                return
        self._lost.append(sent)
        # An act gives up before it has lost more commits than this, so the oldest one is of an act that is over.
        del self._lost[:-LOST]

    def _raise(self, row: RowInput) -> str | None:
        """Raises a row's mark, and sees that no other row of the same revision has one. Returns the mark that is there now, if it is greater."""
        mark = row_mark(row)
        if mark is None:
            return None
        there = self._marks.raise_to(row.key, mark)
        if there[:16] < mark[:16]:
            raise StoreRefusedError(f"{row.key}: its mark was not raised")
        if there[:16] > mark[:16]:
            return there
        check_mark(row.key, there, row)
        return None

    def _settle_mark(self, row: RowInput) -> None:
        """Raises the mark of a row that was committed. If the mark is greater already, either others have written over that row and were faster, or they
        had committed before, and somebody put the row back that the commit expected. The row tells: the mark was read just now, and the row after it."""
        there = self._raise(row)
        if there is not None:
            found = {own.key: own for own in self._store.load([row.key])}
            check_mark(row.key, there, found.get(row.key))

    def due(self, now: datetime, last: DueRow | None, most: int, /) -> Iterable[DueRow]:
        return self._store.due(now, last, most)

    def keys(self, last: str | None, most: int, /) -> Iterable[str]:
        return self._store.keys(last, most)

    def purge(self, now: datetime, /) -> int:
        return self._store.purge(now)


def _newer_than(marks: Mapping[str, str], keys: Iterable[str], rows: Mapping[str, RowInput]) -> dict[str, RowInput]:
    """The rows that are newer than their marks."""
    return {key: rows[key] for key in keys if check_mark(key, marks.get(key), rows.get(key)) is not None}


@final
class _Sent:
    """A commit that was sent to a store with marks, until its marks are raised."""

    def __init__(self, commit: Commit) -> None:
        self.commit = commit
        self.names = {own.id for own in commit.outbox}
        self.rows = [RowInput(key=own.key, revision=own.revision, bytes=own.bytes) for own in commit.writes]
        """The rows whose marks are still to be raised."""
        self.took_place = False
        """Whether it took place."""

    def is_due(self, keys: Sequence[str]) -> bool:
        """Whether it took place, and a mark is missing of a row with one of these keys."""
        return self.took_place and any(own.key in keys for own in self.rows)

    def wrote_one_of(self, rows: Mapping[str, RowInput]) -> bool:
        """Whether it has no message, and one of these rows is as it writes it."""
        return not self.names and any(rows.get(own.key) == own for own in self.rows)


@final
@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check."""

    check: str
    """Its name, `lost-update`."""
    about: str
    """What a store must do, in a sentence."""
    state: Literal["passed", "failed", "not-proved"]
    """The result. A check that is not proved did not pass."""
    seen: str
    """What the store did instead, or why the check could not be made; empty if it passed."""


@final
@dataclass(frozen=True, slots=True)
class Woken:
    """The result of a `wake`."""

    count: int
    """The number of rows that were due."""
    failed: tuple[tuple[str, Exception], ...]
    """The rows whose act failed, with the exception. They stay due, so an operator must look at them."""


def wake(store: Store, now: datetime, act: Callable[[str], object]) -> Woken:
    """Drives the rows that are due, the longest due first. A host calls it every few seconds, from any number of machines.

    A row that is still due afterwards is left for the next call. If the act of a row fails, the others are driven nevertheless. The rows
    are read page by page, so a row that stays due is read once in each call, however many there are.

    >>> rows = [DueRow(datetime(2027, 1, 31, tzinfo=JST), f"customer/c-{number}") for number in (1, 2)]
    >>> class Clerk:
    ...     def load(self, keys): return []
    ...     def commit(self, commit): return True
    ...     def due(self, now, last, most): return [row for row in rows if row.wake_at <= now and (last is None or row > last)][:most]
    ...     def keys(self, last, most): return []
    ...     def purge(self, now): return 0
    ...     def outbox(self, ids): return []
    >>> def act(key):  # host_kit.drive(engine.due(row=key), store, clock)
    ...     if key == "customer/c-1":
    ...         raise OSError("the database is away")
    >>> wake(Clerk(), datetime(2027, 2, 1, tzinfo=JST), act)
    Woken(count=2, failed=(('customer/c-1', OSError('the database is away')),))
    """
    seen: set[str] = set()
    failed: list[tuple[str, Exception]] = []
    last: DueRow | None = None
    while True:
        page = list(store.due(now, last, PAGE))
        # A store that ignores `last` returns the same page again: without this comparison the loop would not end.
        if not page or (last is not None and page[-1] <= last):
            return Woken(len(seen), tuple(failed))
        for _, key in page:
            # An act can give its row another instant that is due too; then a later page has the row again.
            if key in seen:
                continue
            seen.add(key)
            try:
                act(key)
            except Exception as error:
                failed.append((key, error))
        last = page[-1]


@final
@dataclass(slots=True)
class Resealed:
    """How far a `reseal_all` has come."""

    last: str | None = None
    """The last key that was handled."""
    is_over: bool = False
    """Whether the end of the list was reached."""
    count: int = 0
    """The number of rows that were handled."""
    sealed: dict[int, int] = field(default_factory=dict)
    """How many of them are now under each number of a key, by `sealed_with`."""
    peppered: dict[int, int] = field(default_factory=dict)
    """How many of them have hashes under each number of a pepper, by `peppered_with`."""
    uncounted: int = 0
    """How many of them are no rows of this library, or could not be read back to be counted. A row that was purged meanwhile is neither."""
    failed: list[tuple[str, Exception]] = field(default_factory=list)
    """The rows whose act failed, with the exception. They are as they were before."""
    is_whole: bool = True
    """Whether it began with the first key."""

    def may_retire(self, number: int) -> bool:
        """Whether no row needs this key any more: every row was handled, none failed, and none is left under the number."""
        return self._has_seen_all() and number not in self.sealed

    def may_retire_pepper(self, number: int) -> bool:
        """Whether no row needs this pepper any more."""
        return self._has_seen_all() and number not in self.peppered

    def _has_seen_all(self) -> bool:
        return self.is_whole and self.is_over and not self.failed and not self.uncounted


def reseal_all(
    store: Store, act: Callable[[str], object], last: str | None = None, goes_on: Callable[[Resealed], bool] | None = None
) -> Resealed:
    """Seals every row of a store anew, and counts the rows under each number. A host calls it once all machines have switched to a new key or pepper,
    from one machine, while customers are served.

    If the act of a row fails, the others are handled nevertheless. `goes_on` is called after each page, and stops the pass by `False`; a later pass
    goes on after the key `last`. Only a pass from the first key to the end shows that nothing is left.

    >>> class Clerk:
    ...     def load(self, keys): return []  # although it lists them
    ...     def commit(self, commit): return True
    ...     def due(self, now, last, most): return []
    ...     def keys(self, last, most): return [key for key in ("login/Tulip26", "login/Yuri2026") if last is None or key > last][:most]
    ...     def purge(self, now): return 0
    ...     def outbox(self, ids): return []
    >>> done = reseal_all(Clerk(), print)  # host_kit.drive(engine.reseal(row=key), store, clock)
    login/Tulip26
    login/Yuri2026
    >>> done.count, done.last, done.uncounted, done.may_retire(1)  # what it lists and does not give could be under any number
    (2, 'login/Yuri2026', 2, False)
    """
    done = Resealed(last=last, is_whole=last is None)
    while True:
        page = list(store.keys(done.last, PAGE))
        # A store that ignores `last` returns the same page again: without this comparison the loop would not end.
        if not page or (done.last is not None and page[-1] <= done.last):
            done.is_over = True
            return done
        for key in page:
            try:
                act(key)
            except Exception as error:
                done.failed.append((key, error))
        rows = _readable(store, page)
        done.uncounted += _missing(store, page, done.last, rows)
        for row in rows:
            number, pepper = sealed_with(row), peppered_with(row)
            if number is None:
                done.uncounted += 1
            else:
                done.sealed[number] = done.sealed.get(number, 0) + 1
            if pepper is not None:
                done.peppered[pepper] = done.peppered.get(pepper, 0) + 1
        done.count, done.last = done.count + len(page), page[-1]
        if goes_on is not None and not goes_on(done):
            return done


def _readable(store: Store, page: list[str]) -> list[RowInput]:
    """The rows of a page. One row that cannot be read, for example because it is older than its mark, does not hide the others."""
    try:
        return list(store.load(page))
    except Exception:
        rows = list[RowInput]()
        for key in page:
            try:
                rows += store.load([key])
            except Exception:
                continue  # it is missing
        return rows


def _missing(store: Store, page: list[str], last: str | None, rows: list[RowInput]) -> int:
    """How many rows of the page after `last` the store does not give, or cannot read, and still lists: a row that was purged meanwhile is not listed."""
    given = {row.key for row in rows}
    missing = [key for key in page if key not in given]
    if not missing:
        return 0
    try:
        listed = list(store.keys(last, PAGE))
    except Exception:
        return len(missing)  # a store that cannot tell is not believed
    # Rows that are new since then can push the last keys out of the page: those are not known to be gone.
    return sum(key in listed or (len(listed) >= PAGE and key > listed[-1]) for key in missing)


def check(run: str, threads: int, connect: Callable[[], CheckedStore]) -> Report:
    """Runs the suite against a store and reports the results.

    `connect` opens a connection to the store; the suite calls it in the thread that uses the connection. It is called again after all
    connections were closed; what was not durable is lost then. Each run on a store needs a new name, or an empty store. If the store
    raises an exception, the check fails.

    >>> from madoguchi import RowInput
    >>> class Memory(CheckedStore):
    ...     rows, messages, lock = {}, [], threading.Lock()
    ...     def load(self, keys):
    ...         found = [self.rows[key] for key in keys if key in self.rows]
    ...         return [RowInput(key=own.key, revision=own.revision, bytes=own.bytes) for own in found]
    ...     def commit(self, commit):
    ...         with self.lock:
    ...             revision = lambda own: self.rows[own.key].revision if own.key in self.rows else 0
    ...             if any(own.expected != revision(own) for own in commit.writes):
    ...                 return False
    ...             if any(own.revision != revision(own) for own in commit.requires):
    ...                 return False
    ...             if {own.id for own in commit.outbox} & {name for name, _ in self.messages}:
    ...                 return False  # the library gives no name twice
    ...             self.rows |= {own.key: own for own in commit.writes}
    ...             self.messages += [(own.id, message_line(own)) for own in commit.outbox]
    ...             return True
    ...     def due(self, now, last, most):
    ...         due = [DueRow(own.wake_at, own.key) for own in self.rows.values() if own.wake_at and own.wake_at <= now]
    ...         return sorted(row for row in due if last is None or row > last)[:most]
    ...     def keys(self, last, most):
    ...         return sorted(key for key in self.rows if last is None or key > last)[:most]
    ...     def purge(self, now):
    ...         gone = [own.key for own in self.rows.values() if own.purge_at and own.purge_at <= now]
    ...         return len([self.rows.pop(key) for key in gone])
    ...     def outbox(self, ids):
    ...         return [own for own in self.messages if own[0] in ids]
    >>> report = check("doc1", 8, Memory)
    >>> print(report.finding("lost-update").state)
    passed
    >>> report.is_fit, [own.check for own in report.checks if own.state != "passed"]  # it has no relay, and cannot break a connection
    (False, ['message-sent', 'crash-undone'])

    The suite detects a store that reports a commit which it did not write:

    >>> class Wrong(Memory):
    ...     def commit(self, commit):
    ...         return super().commit(commit) or True
    >>> print(check("doc2", 8, Wrong).finding("conflict-told").seen)
    it told `committed`

    Raises:
        ValueError: the name of the run is not 1 to 12 characters of `[0-9A-Za-z]`, or was used on this store before; or the number of
            threads is not 2 to 1,024.
    """
    suite, crew = Suite(run, threads), _Crew(connect)
    try:
        while (operation := suite.operation) is not None:
            suite.answer(crew.perform(operation))
    finally:
        crew.leave()
    return suite.report


@final
@dataclass(frozen=True, slots=True)
class MarkReport:
    """The result of a `check_marks`. As text it has one line for each check."""

    checks: tuple[Finding, ...]
    """The checks, in sequence."""

    @property
    def is_fit(self) -> bool:
        """Whether every check passed."""
        return all(own.state == "passed" for own in self.checks)

    def finding(self, check: str, /) -> Finding | None:
        """The result of the check with this name; `None` if there is no such check."""
        return next((own for own in self.checks if own.check == check), None)

    def __str__(self) -> str:
        words = {"passed": "passed     ", "failed": "FAILED     ", "not-proved": "NOT PROVED "}
        return "\n".join(f"{words[own.state]} {own.check}" + (f": {own.seen}" if own.seen else "") for own in self.checks)


def check_marks(run: str, threads: int, connect: Callable[[], CheckedMarks]) -> MarkReport:
    """Checks a store of high-water marks: every mark is kept, compared and returned as `Marked` needs it.

    `connect` opens a connection; it is called in the thread that uses the connection. Run it over a store that serves no customers: the keys of the
    attempts at decoys are few and have no room for the name of the run, and it marks two of them. Each run on a store needs a new name.

    It runs in one process, for a short time, and marks some 200 rows. So it does not find a store that relies on a lock or on the memory of its process,
    nor one that drops marks when they are many or old.

    >>> marks = MemoryMarks()
    >>> check_marks("doc", 8, lambda: marks).is_fit
    True

    A store that is new for each connection fails:

    >>> report = check_marks("doc", 8, MemoryMarks)
    >>> [own.check for own in report.checks if own.state == "failed"]
    ['mark-replaced', 'mark-seen', 'mark-race', 'mark-durable']

    Raises:
        ValueError: the name of the run is not 1 to 12 characters of `[0-9A-Za-z]`.
    """
    if not (run.isascii() and run.isalnum() and len(run) <= 12):
        raise ValueError("the name of a run is 1 to 12 characters of [0-9A-Za-z]")
    return MarkReport(tuple(_MarkChecks(run, max(threads, 2), connect).findings()))


class _Unfit(Exception):
    """What a store of marks did instead of what it must do."""


class _MarkChecks:
    """The checks of a store of marks. Their names are those of the kit in Rust."""

    def __init__(self, run: str, threads: int, connect: Callable[[], CheckedMarks]) -> None:
        self.run, self.threads, self.connect = run, threads, connect
        self.opened: list[CheckedMarks] = []

    def findings(self) -> Iterable[Finding]:
        for name, about, check in (
            ("mark-absent", "a row that was never marked has no mark", self.absent),
            ("mark-exact", "a mark comes back digit for digit, whatever its digits are", self.exact),
            ("mark-raised", "a greater revision replaces a lower one, up to the greatest; revisions are compared as numbers", self.raised),
            ("mark-kept", "a raise never lowers a mark, nor changes one of the same revision, and returns the mark that is there", self.kept),
            ("mark-replaced", "`replace` stores a lower mark and no other, which every connection sees and which stays when its own is closed", self.replaced),
            ("mark-seen", "every connection sees a mark at once, also one that has read before that there is none", self.seen),
            ("mark-keys", "keys that look alike, or differ only at their end, have marks of their own; so have the attempts of decoys", self.keys),
            ("mark-many", "one call reads the marks of many rows", self.many),
            ("mark-race", "of many connections that raise one mark at once, the greatest stays and is answered, and readers always find one", self.race),
            ("mark-durable", "marks stay after every connection is closed", self.durable),
        ):
            seen = ""
            try:
                try:
                    check(name)
                finally:
                    while self.opened:
                        self.opened.pop().close()
            except _Unfit as unfit:
                seen = str(unfit)
            except Exception as error:
                seen = "the store failed: " + " ".join("".join(traceback.format_exception_only(error)).split())
            yield Finding(name, about, "failed" if seen else "passed", seen)

    def open(self) -> CheckedMarks:
        self.opened.append(self.connect())
        return self.opened[-1]

    def close(self, one: CheckedMarks) -> None:
        self.opened = [own for own in self.opened if own is not one]
        one.close()

    def key(self, check: str, end: str, kind: str) -> str:
        return f"{kind}/{self.run}-{check}-{end}"

    def both(self, check: str, end: str) -> tuple[str, str]:
        """The row of a customer, and that of the customer's attempts. A store may keep the two kinds in two tables."""
        return self.key(check, end, "customer"), self.key(check, end, "attempts")

    def absent(self, name: str) -> None:
        one = self.open()
        for key in self.both(name, "a"):
            self.expect(one, key, None)

    def exact(self, name: str) -> None:
        one = self.open()
        for key in self.both(name, "a"):
            for revision, seal in enumerate(("00" * 8, "ff" * 8, "27225c255f000d0a", "80c328e381820020", "00abcdef00000000"), 1):
                self.raise_to(one, key, _mark(revision, seal))

    def raised(self, name: str) -> None:
        one = self.open()
        for key in self.both(name, "a"):
            for revision in RISING:
                # The seal falls while the revision rises.
                self.raise_to(one, key, _mark(revision, f"{(1 << 64) - revision:016x}"))

    def kept(self, name: str) -> None:
        one, there = self.open(), _mark(0x0100_0000_0000, "04" * 8)
        for key in self.both(name, "a"):
            self.raise_to(one, key, there)
            for revision, seal in ((0xFF_FFFF_FFFF, "09"), (2, "09"), (0x0100_0000_0000, "09"), (0x0100_0000_0000, "01")):
                self.raise_to(one, key, _mark(revision, seal * 8), there)

    def replaced(self, name: str) -> None:
        customer, attempts = both = self.both(name, "a")
        one = self.open()
        for key in both:
            self.raise_to(one, key, _mark(9, "09" * 8))
        one.replace(customer, _mark(3, "03" * 8))
        self.expect_both(self.open(), both, _mark(3, "03" * 8), _mark(9, "09" * 8))
        one.replace(attempts, _mark(2, "02" * 8))
        self.expect_both(self.open(), both, _mark(3, "03" * 8), _mark(2, "02" * 8))
        while self.opened:
            self.opened.pop().close()
        other = self.open()
        self.expect_both(other, both, _mark(3, "03" * 8), _mark(2, "02" * 8))
        for key in both:
            self.raise_to(other, key, _mark(4, "04" * 8))
        customer, attempts = both = self.both(name, "b")
        other.replace(customer, _mark(1, "01" * 8))
        self.expect_both(self.open(), both, _mark(1, "01" * 8), None)
        other.replace(attempts, _mark(2, "02" * 8))
        self.expect_both(self.open(), both, _mark(1, "01" * 8), _mark(2, "02" * 8))

    def seen(self, name: str) -> None:
        one, other = self.open(), self.open()
        for key in self.both(name, "a"):
            # What was read before there was a mark must not be kept.
            self.expect(one, key, None)
            self.expect(other, key, None)
            for revision in range(1, 65):
                self.raise_to(one, key, _mark(revision, "07" * 8))
                self.expect(other, key, _mark(revision, "07" * 8))
                one, other = other, one

    def keys(self, name: str) -> None:
        one = self.open()
        # The longest names, which differ in their last character.
        longest = ["0" * (63 - len(f"{self.run}-{name}-")) + end for end in "xy"]
        alike = [key for end in [*ALIKE, *longest] for key in self.both(name, end)]
        for revision, key in enumerate(alike, 1):
            self.expect(one, key, None)
            self.raise_to(one, key, _mark(revision, "07" * 8))
        for revision, key in enumerate(alike, 1):
            self.expect(one, key, _mark(revision, "07" * 8))
        # The attempts of two decoys, which another run may have marked before.
        first, there = zlib.crc32(self.run.encode()), dict[str, str]()
        for number in (first, first + 1):
            key = f"attempts/~{number & 0xFFFF:04x}"
            last = int(one.read([key]).get(key, "0")[:16], 16)
            there[key] = _mark(last + 1, "07" * 8)
            self.raise_to(one, key, there[key])
        for key, mark in there.items():
            self.expect(one, key, mark)

    def many(self, name: str) -> None:
        one = self.open()
        rows = [self.both(name, f"{place:03}") for place in range(MANY)]
        # Of each customer one of the two rows has a mark.
        there = {both[place % 2]: _mark(place + 1, "08" * 8) for place, both in enumerate(rows)}
        for key, mark in there.items():
            self.raise_to(one, key, mark)
        found = dict(one.read([key for both in rows for key in both]))
        if found != there:
            raise _Unfit(f"{len(found)} marks of {len(there)} were read, or others")

    def race(self, name: str) -> None:
        for key in self.both(name, "a"):
            self.race_of_revisions(key)
        for key in self.both(name, "b"):
            self.race_of_seals(key)
        for key in self.both(name, "c"):
            self.race_of_readers(key)

    def race_of_revisions(self, key: str) -> None:
        """All raise a mark at the same time, each to revisions of its own: the greatest stays."""

        def raises(one: CheckedMarks, own: int) -> None:
            # A mark that this connection has seen never becomes lower.
            seen = 0
            for place in range(ROUNDS):
                revision = place * self.threads + own + 1
                seen = max(seen, revision)
                there = int(one.raise_to(key, _mark(revision, "07" * 8))[:16], 16)
                if there < seen:
                    raise _Unfit(f"revision {seen} was there, and then {there}")
                seen = there

        self.together(raises)
        self.expect(self.open(), key, _mark(ROUNDS * self.threads, "07" * 8))

    def race_of_seals(self, key: str) -> None:
        """All raise a mark to the same revisions, each with a seal of its own: one of them is stored, and all are answered with it."""
        gate = threading.Barrier(self.threads)

        def answers(one: CheckedMarks, own: int) -> list[str | Exception]:
            found: list[str | Exception] = []
            for place in range(ROUNDS):
                gate.wait()
                try:
                    found.append(one.raise_to(key, _mark(place + 1, f"{own + 1:016x}")))
                except Exception as error:  # it must not keep the others waiting
                    found.append(error)
            return found

        for place, told in enumerate(zip(*self.together(answers)), 1):
            for answer in told:
                if isinstance(answer, Exception):
                    raise answer
            if len(set(told)) > 1:
                raise _Unfit(f"of revision {place}, {' and '.join(sorted(map(str, set(told))))} were answered")
        self.expect(self.open(), key, str(told[0]))

    def race_of_readers(self, key: str) -> None:
        """One raises and replaces a mark, the others read it: they always find one, and never an older one than before."""
        self.raise_to(self.open(), key, _mark(1, "07" * 8))
        done = threading.Event()

        def works(one: CheckedMarks, own: int) -> None:
            if own == 0:
                try:
                    for place in range(1, READ_ROUNDS + 1):
                        one.raise_to(key, _mark(2 * place, "07" * 8))
                        one.replace(key, _mark(2 * place + 1, "07" * 8))
                finally:
                    done.set()
            seen, is_last = 1, False
            while not is_last:
                is_last = done.is_set()
                there = int(one.read([key]).get(key, "0")[:16], 16)
                if there < seen:
                    raise _Unfit(f"revision {seen} was there, and then {there or 'none'}")
                seen = there

        self.together(works)
        self.expect(self.open(), key, _mark(2 * READ_ROUNDS + 1, "07" * 8))

    def durable(self, name: str) -> None:
        one, both = self.open(), self.both(name, "a")
        for key in both:
            self.raise_to(one, key, _mark(5, "05" * 8))
        self.close(one)
        self.expect_both(self.open(), both, _mark(5, "05" * 8), _mark(5, "05" * 8))

    def together(self, work: Callable[[CheckedMarks, int], T]) -> list[T]:
        """Runs a function in each thread, with a connection of the thread and its number."""
        ready, failures = threading.Barrier(self.threads), list[Exception]()

        def run(own: int) -> T:
            try:
                one = self.connect()
            except Exception as error:
                failures.append(error)
            # If one thread cannot connect, no thread waits for its raises.
            ready.wait()
            if failures:
                raise failures[0]
            try:
                return work(one, own)
            finally:
                one.close()

        with ThreadPoolExecutor(max_workers=self.threads) as pool:
            return [future.result() for future in [pool.submit(run, own) for own in range(self.threads)]]

    def raise_to(self, one: CheckedMarks, key: str, mark: str, there: str | None = None) -> None:
        """Raises a mark and sees which one is there, by the answer and by reading."""
        there = mark if there is None else there
        answer = one.raise_to(key, mark)
        if answer != there:
            raise _Unfit(f"{mark} was raised: answered {answer}, expected {there}")
        self.expect(one, key, there)

    def expect_both(self, one: CheckedMarks, both: tuple[str, str], *there: str | None) -> None:
        """Sees which marks a customer's two rows have."""
        for key, mark in zip(both, there):
            self.expect(one, key, mark)

    def expect(self, one: CheckedMarks, key: str, there: str | None) -> None:
        """Sees which mark is there."""
        found = dict(one.read([key]))
        if found != ({} if there is None else {key: there}):
            raise _Unfit(f"read {found.get(key, found)}, expected {there}")


def _mark(revision: int, seal: str) -> str:
    return f"{revision:016x}{seal}"


class _Crew:
    """The connections, each with its own thread: many drivers allow only the thread that opened a connection to use it."""

    def __init__(self, connect: Callable[[], CheckedStore]) -> None:
        self.connect = connect
        self.hands: dict[int, _Hand] = {}

    def perform(self, operation: Operation) -> Reply:
        if operation.what == "reopen":
            return self.leave()
        parallel = operation.what == "parallel"
        operations = operation.operations if parallel else (operation,)
        hands = [self.hands.setdefault(one.connection, _Hand(self.connect)) for one in operations]
        for failure in [future.exception() for future in [hand.open() for hand in hands]]:
            if failure is not None:
                return _failed(failure)
        gate = threading.Barrier(len(hands))
        futures = [hand.begin(one, gate) for hand, one in zip(hands, operations)]
        replies = [future.result() for future in futures]
        return Reply.all(replies) if parallel else replies[0]

    def leave(self) -> Reply:
        """Closes every connection."""
        failures = [failure for hand in self.hands.values() if (failure := hand.leave()) is not None]
        self.hands.clear()
        return _failed(failures[0]) if failures else Reply.done()


class _Hand:
    """A thread and its connection."""

    def __init__(self, connect: Callable[[], CheckedStore]) -> None:
        self.connect = connect
        self.store: CheckedStore | None = None
        self.thread = ThreadPoolExecutor(max_workers=1)

    def open(self) -> Future[CheckedStore]:
        return self.thread.submit(self.opened)

    def opened(self) -> CheckedStore:
        if self.store is None:
            self.store = self.connect()
        return self.store

    def begin(self, operation: Operation, gate: threading.Barrier) -> Future[Reply]:
        """Begins an operation; all parallel operations begin together."""

        def work() -> Reply:
            gate.wait()
            try:
                return _perform(operation, self.opened())
            except Exception as error:
                return _failed(error)
            finally:
                if operation.what == "crash":
                    # A crashed connection is opened again when an operation names it again.
                    with suppress(Exception):
                        self.close()

        return self.thread.submit(work)

    def close(self) -> None:
        store, self.store = self.store, None
        if store is not None:
            store.close()

    def leave(self) -> BaseException | None:
        failure = self.thread.submit(self.close).exception()
        self.thread.shutdown()
        return failure


def _perform(operation: Operation, store: CheckedStore) -> Reply:
    """Performs an operation on a connection, in its thread."""
    match operation.what:
        case "load":
            return Reply.rows(store.load(operation.keys))
        case "commit":
            return Reply.committed() if told("commit", store.commit(operation.commit)) else Reply.conflict()
        case "crash":
            if told("crash", store.crash(operation.commit, operation.after)):
                return Reply.done()
            return Reply.unable("the store cannot break a connection in the middle of a commit")
        case "outbox":
            return Reply.outbox(store.outbox(operation.ids))
        case "relay":
            if told("relay", store.relay(operation.ids)):
                return Reply.done()
            return Reply.unable("the store has no relay that marks messages as sent")
        case "due":
            last = operation.last and DueRow(*operation.last)
            return Reply.due(store.due(operation.now, last, operation.most))
        case "keys":
            return Reply.keys(store.keys(operation.last_key, operation.most))
        case "purge":
            store.purge(operation.now)
        case "drive":
            store.request(operation.act, operation.fails)
        case "parallel" | "reopen":
            raise AssertionError("the crew splits these operations")
    return Reply.done()


def _failed(error: BaseException) -> Reply:
    """Makes a reply of an exception, in one line of UTF-8."""
    line = " ".join("".join(traceback.format_exception_only(error)).split())
    return Reply.failed(line.encode("utf-8", "replace").decode("utf-8"))


PAGE = 100
"""The number of rows of a page."""

RISING = (
    1, 2, 9, 10, 255, 256, 65_536, 0x7FFF_FFFF, 0x8000_0000, 0x1_0000_0000, 0x20_0000_0000_0000, 0x20_0000_0000_0001, 0x7FFF_FFFF_FFFF_FFFE,
    0x7FFF_FFFF_FFFF_FFFF,
)
"""Revisions that rise by little and by much, past the bounds of the numbers that databases have."""

ROUNDS = 32
"""How many times each connection of the race raises the mark."""

READ_ROUNDS = 64
"""How many times a mark is raised and replaced while others read it."""

ALIKE = ("b", "B", "b-1", "b-", "aXb", "a_b", "29685295", "32060020", "Aa", "BB")
"""Ends of names that a store may confuse: by case, by signs, by the pattern `a_b`, by CRC32 (the two numbers), and by the hash of Java (`Aa`, `BB`)."""

MANY = 150
"""The number of customers whose marks are read in one call."""

LOST = 64
"""The number of lost commits that are kept: as many as an act may have."""

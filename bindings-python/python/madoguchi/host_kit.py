"""For the engineers who run acts on their bank's own database: the loop, waking, and a suite that tests a store.

A bank writes a `Store`, drives acts with `drive`, and runs `check` against the code that goes into production. `docs/host.md` says what
a store must do, with the SQL.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple, Protocol, final

from . import _acts
from ._acts import Commit, drive, told
from ._madoguchi import Act, Operation, Reply, Report, RowInput, Suite, check_mark, message_line, peppered_with, row_mark, sealed_with
from ._words import JST

__all__ = [
    "CheckedStore", "DueRow", "Finding", "Marked", "Marks", "Operation", "Reply", "Report", "Resealed", "Store", "Suite", "Woken", "check",
    "drive", "message_line", "reseal_all", "wake",
]


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


@final
class Marked(Store):
    """A store whose rows of customers and attempts are checked against marks (ROW-3).

    Marks are read before rows. A row that is older than its mark, missing, or another one of the same revision raises a `RequestError`. After a commit the
    marks are raised before the commit is reported. If that fails, or if the store's answer was lost, the commit is in doubt, and `drive` finds out: when it
    has found a message of the commit, the marks of that commit are raised before the act goes on. So drive one act at a time over an object, each to its
    end.

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

    def load(self, keys: Sequence[str], /) -> Iterable[RowInput]:
        self._settle(lambda sent: sent.is_due(keys))
        while True:
            # The marks first: a row that is written in between is newer than its mark, and not older.
            marks = self._marks.read(keys)
            rows = {row.key: row for row in self._store.load(keys)}
            # A lost commit without a message tells by its rows that it took place. Then the marks above are too low, so both are read again.
            if not self._settle(lambda sent: sent.wrote_one_of(rows)):
                break
        for key in keys:
            self._newer.pop(key, None)
            if check_mark(key, marks.get(key), rows.get(key)) is not None:
                self._newer[key] = rows[key]
        return list(rows.values())

    def commit(self, commit: Commit, /) -> bool:
        newer, self._newer = self._newer, {}
        for write in commit.writes:
            # A row that is written over was opened. Nobody has checked the seal of one that was only read: it may be nonsense.
            row = newer.get(write.key)
            if row is not None and row.revision == write.expected:
                self._raise(row)
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
        found = list(self._store.outbox(ids))
        names = {own[0] for own in found}
        # The rows of a commit that took place may have been put back since: its marks are raised before anything is compared.
        self._settle(lambda sent: not names.isdisjoint(sent.names))
        return found

    def _took_place(self, sent: _Sent) -> None:
        """Raises the marks of a commit that took place."""
        sent.took_place = True
        try:
            while sent.rows:
                self._raise(sent.rows[-1])
                sent.rows.pop()
        except BaseException:
            # It is tried again before one of the rows is read, and before the act hears of the commit.
            self._lose(sent)
            raise

    def _settle(self, took_place: Callable[[_Sent], bool]) -> bool:
        """Raises the marks of those lost commits that took place, and returns whether there was one."""
        settled = False
        while (sent := next(filter(took_place, self._lost), None)) is not None:
            self._lost.remove(sent)
            self._took_place(sent)
            settled = True
        return settled

    def _lose(self, sent: _Sent) -> None:
        """Keeps a commit until it is known whether it took place, or until its marks are raised."""
        if any(own.commit == sent.commit for own in self._lost):
            return  # it was sent again
        self._lost.append(sent)
        # An act gives up before it has lost more commits than this, so the oldest one is of an act that is over.
        del self._lost[:-LOST]

    def _raise(self, row: RowInput) -> None:
        """Raises a row's mark, and sees that no other row of the same revision has one."""
        mark = row_mark(row)
        if mark is None:
            return
        there = self._marks.raise_to(row.key, mark)
        if there[:16] < mark[:16]:
            raise RuntimeError(f"{row.key}: its mark was not raised")
        if there[:16] == mark[:16]:
            check_mark(row.key, there, row)

    def due(self, now: datetime, last: DueRow | None, most: int, /) -> Iterable[DueRow]:
        return self._store.due(now, last, most)

    def keys(self, last: str | None, most: int, /) -> Iterable[str]:
        return self._store.keys(last, most)

    def purge(self, now: datetime, /) -> int:
        return self._store.purge(now)


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
    """How many of them are no rows of this library, or could not be read back to be counted."""
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
    ...     def load(self, keys): return []
    ...     def commit(self, commit): return True
    ...     def due(self, now, last, most): return []
    ...     def keys(self, last, most): return [key for key in ("login/Tulip26", "login/Yuri2026") if last is None or key > last][:most]
    ...     def purge(self, now): return 0
    ...     def outbox(self, ids): return []
    >>> done = reseal_all(Clerk(), print)  # host_kit.drive(engine.reseal(row=key), store, clock)
    login/Tulip26
    login/Yuri2026
    >>> done.count, done.last, done.may_retire(1)
    (2, 'login/Yuri2026', True)
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
        for row in _readable(store, page, done):
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


def _readable(store: Store, page: list[str], done: Resealed) -> Iterable[RowInput]:
    """The rows of a page. One row that cannot be read, for example because it is older than its mark, does not hide the others."""
    try:
        return list(store.load(page))
    except Exception:
        rows = list[RowInput]()
        for key in page:
            try:
                rows += store.load([key])
            except Exception:
                done.uncounted += 1
        return rows


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

LOST = 64
"""The number of lost commits that are kept: as many as an act may have."""

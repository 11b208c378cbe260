"""Runs the suite against a store on SQLite, and against stores and loops that are wrong in one thing each; and the loop over a real store."""

from __future__ import annotations

import doctest
import json
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import madoguchi
import pytest
import sqlite_store
from madoguchi import Commit, Find, Load, MessageRecord, Nothing, RequireRecord, RowInput, WriteRecord, _acts, host_kit
from sqlite_store import SqliteStore

ROOT = Path(__file__).parents[2]
THREADS = 8
NOW = datetime.fromisoformat("2026-11-10T10:00:00+09:00")


def checked(store: type[SqliteStore], folder: Path, threads: int = THREADS) -> host_kit.Report:
    path = folder / "bank.db"
    store.make(path)
    return host_kit.check("run1", threads, lambda: store(path))


def found(report: host_kit.Report, state: str = "failed") -> set[str]:
    return {own.check for own in report.checks if own.state == state}


# A correct store.


@pytest.mark.parametrize("threads", [2, THREADS, 24])
def test_the_store_on_a_file_is_fit(tmp_path: Path, threads: int) -> None:
    report = checked(SqliteStore, tmp_path, threads)
    assert report.is_fit, str(report)
    assert len(report.checks) == 39 and found(report, "passed") == {own.check for own in report.checks}
    assert len(str(report).splitlines()) == 39 and str(report).startswith("passed      commit-told ")


def test_a_store_that_is_kept_is_checked_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    SqliteStore.make(path)
    assert [host_kit.check(run, 2, lambda: SqliteStore(path)).is_fit for run in ("a", "b")] == [True, True]
    with pytest.raises(ValueError, match="this name was used"):
        host_kit.check("a", 2, lambda: SqliteStore(path))


def test_the_statements_are_those_of_the_page() -> None:
    page = (ROOT / "docs/host.md").read_text("utf-8")
    own = ["TABLES", "LOAD", "REQUIRE", "INSERT", "UPDATE", "SAY", "DUE", "PURGE", "UNSENT", "SENT", "MESSAGE", "KEYS"]
    assert [getattr(sqlite_store, name).strip() for name in own] == re.findall(r"```sql\n(.*?)\n```", page, re.DOTALL)


# Stores that are wrong in one thing each.


def crowded(commit: Commit) -> bool:
    return any(crowd in write.key for write in commit.writes for crowd in ("one-winner", "crossed-rows", "write-skew", "parallel-acts"))


class Crowd(SqliteStore):
    """All threads that drive acts on one row have read it before the first of them writes."""

    gates = [threading.Barrier(THREADS)]
    met = 0

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        rows = super().load(keys)
        if self.met < len(self.gates) and any("parallel-acts" in key for key in keys):
            self.met += 1
            self.gates[self.met - 1].wait(30)
        return rows


class NoRevision(Crowd):
    """`UPDATE … WHERE key = ?`, without the revision."""

    gates = [threading.Barrier(THREADS), threading.Barrier(THREADS - 1)]  # one thread has made the row, the others read it

    def put(self, db: sqlite3.Connection, write: WriteRecord) -> bool:
        row = db.execute(sqlite_store.LOAD, {"key": write.key}).fetchone()
        if write.expected > 0 and row is not None:
            write = replaced(write, expected=row[0])
        return super().put(db, write)


class CountIgnored(Crowd):
    """The number of written rows is not checked; at least no row of a conflict is written."""

    def commit(self, commit: Commit) -> bool:
        return super().commit(commit) or True


class CheckedBefore(Crowd):
    """The revision is read first, then the row is written, as an object-relational mapper does."""

    last_look = threading.Barrier(THREADS)
    looked = False

    def commit(self, commit: Commit) -> bool:
        revisions = {row.key: row.revision for row in self.load([write.key for write in commit.writes])}
        parallel = any("parallel-acts" in write.key for write in commit.writes)
        alone = ("crossed-rows", "write-skew")
        first = any(crowd in write.key and write.expected == 0 for crowd in alone for write in commit.writes)
        if crowded(commit) and not first and not (parallel and self.looked):
            self.looked = parallel
            self.last_look.wait(30)
        if any(revisions.get(write.key, 0) != write.expected for write in commit.writes):
            return False
        if not all(self.requires(self.db, own) for own in commit.requires):
            return False
        self.db.execute("BEGIN IMMEDIATE")
        for write in commit.writes:
            self.db.execute("DELETE FROM madoguchi_row WHERE key = ?", (write.key,))
            super().put(self.db, replaced(write, expected=0))
        for message in commit.outbox:
            self.db.execute(sqlite_store.SAY.replace("INSERT", "INSERT OR IGNORE"), told(message))
        self.db.execute("COMMIT")
        return True


class RowByRow(SqliteStore):
    """Each row is in a separate transaction, up to the first conflict."""

    def commit(self, commit: Commit) -> bool:
        return self.stage(self.db, commit)

    def requires(self, db: sqlite3.Connection, own: RequireRecord) -> bool:
        holds = super().requires(db, own)
        if "write-skew" in own.key:
            time.sleep(0.03)
        return holds

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        if any("read-order" in key for key in keys):
            time.sleep(0.015)  # the first row is written, and the others are not
        return super().load(keys)

    def put(self, db: sqlite3.Connection, write: WriteRecord) -> bool:
        written = super().put(db, write)
        if "crossed-rows" in write.key or "read-order" in write.key:
            time.sleep(0.03)  # the other threads do the same step
        return written

    def crash(self, commit: Commit, after: int) -> bool:
        self.stage(self.db, commit, after)
        return True


class LostMessage(SqliteStore):
    """Only the first message is written to the outbox."""

    def commit(self, commit: Commit) -> bool:
        return super().commit(Commit(commit.writes, commit.outbox[:1], commit.requires))


class MessagesAfterwards(SqliteStore):
    """Rows, then COMMIT, then messages."""

    def commit(self, commit: Commit) -> bool:
        written = super().commit(Commit(commit.writes, (), commit.requires))
        return written and super().commit(Commit((), commit.outbox, ()))

    def crash(self, commit: Commit, after: int) -> bool:
        return super().commit(Commit(commit.writes, (), commit.requires)) if after >= len(commit.writes) else super().crash(commit, after)


class Cached(SqliteStore):
    """A cache that is updated only by its own writes."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.cache: dict[str, RowInput] = {}

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        self.cache |= {row.key: row for row in super().load([key for key in keys if key not in self.cache])}
        return [self.cache[key] for key in keys if key in self.cache]

    def commit(self, commit: Commit) -> bool:
        self.cache.clear()
        return super().commit(commit)

    def purge(self, now: datetime) -> int:
        self.cache.clear()
        return super().purge(now)


class NotDurable(SqliteStore):
    """The file is in memory: it is lost when the last connection closes."""

    lock, connections = threading.Lock(), 0

    def __init__(self, path: Path) -> None:
        with NotDurable.lock:
            if NotDurable.connections == 0:
                for file in path.parent.iterdir():
                    file.unlink()
                self.make(path)
            NotDurable.connections += 1
            super().__init__(path)

    def close(self) -> None:
        with NotDurable.lock:
            NotDurable.connections -= 1
            super().close()


class LockIsError(SqliteStore):
    """A connection that does not get the lock at once reports an error."""

    patience = 0.0

    def stage(self, db: sqlite3.Connection, commit: Commit, most: int | None = None) -> bool:
        if crowded(commit):
            time.sleep(0.05)  # the lock is held until the others have come
        return super().stage(db, commit, most)


class FoldedKeys(SqliteStore):
    """A collation that ignores case."""

    tables = sqlite_store.TABLES.replace("NOT NULL PRIMARY KEY,", "NOT NULL PRIMARY KEY COLLATE NOCASE,", 1)


class FloatRevisions(SqliteStore):
    """A column of floats."""

    tables = sqlite_store.TABLES.replace("revision INTEGER", "revision REAL   ")

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        found = ((key, self.db.execute(sqlite_store.LOAD, {"key": key}).fetchone()) for key in keys)
        return [RowInput(key=key, revision=int(row[0]), bytes=row[1]) for key, row in found if row is not None]


class BytesAsText(SqliteStore):
    """Bytes that were read as UTF-8."""

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        return [
            RowInput(key=row.key, revision=row.revision, bytes=row.bytes.decode("utf-8", "replace").encode("utf-8"))
            for row in super().load(keys)
        ]


class TextCut(SqliteStore):
    """`VARCHAR(4000)`."""

    def outbox(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        return [(id, json[:4_000]) for id, json in super().outbox(ids)]


class OwnText(SqliteStore):
    """Another library rewrites the JSON text, with its own blanks and escapes."""

    def outbox(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        return [(id, json.dumps(json.loads(line))) for id, line in super().outbox(ids)]


class WholeSeconds(SqliteStore):
    """A column of whole seconds."""

    def put(self, db: sqlite3.Connection, write: WriteRecord) -> bool:
        wake_at = write.wake_at and write.wake_at.replace(microsecond=0)
        return super().put(db, replaced(write, wake_at=wake_at))


class FirstPageAgain(SqliteStore):
    """Each page of due rows is the first page."""

    def due(self, now: datetime, last: host_kit.DueRow | None, most: int) -> list[host_kit.DueRow]:
        return super().due(now, None, most)


class PurgedWithMessages(SqliteStore):
    """`ON DELETE CASCADE` on the outbox."""

    def purge(self, now: datetime) -> int:
        gone = self.db.execute(sqlite_store.PURGE.replace("DELETE", "SELECT key"), {"now": sqlite_store.millis(now)}).fetchall()
        self.db.executemany("DELETE FROM madoguchi_outbox WHERE id LIKE ? || ':%'", gone)
        return super().purge(now)


class WithoutSessions(SqliteStore):
    """Sessions are in another table, which is not listed."""

    def keys(self, last: str | None, most: int) -> list[str]:
        return [key for key in super().keys(last, most) if not key.startswith("session/")]


class FirstKeysAgain(SqliteStore):
    """Each page of keys is the first page."""

    def keys(self, last: str | None, most: int) -> list[str]:
        return super().keys(None, most)


class SentDeleted(SqliteStore):
    """The relay deletes what it has sent."""

    def relay(self, ids: Sequence[str]) -> bool:
        self.db.executemany("DELETE FROM madoguchi_outbox WHERE id = ?", [(id,) for id in ids])
        return True


class ExtraRows(SqliteStore):
    """The whole page of the table."""

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        between = "SELECT key FROM madoguchi_row WHERE key BETWEEN ? AND ?"
        page = self.db.execute(between, (min(keys, default=""), max(keys, default=""))).fetchall()
        return super().load([*keys, *(key for (key,) in page if key not in keys)])


class OwnLoop(Crowd):
    """A loop written in a hurry. It drives the suite's acts like any other."""

    def request(self, act: madoguchi.Act, fails: bool) -> None:
        while not isinstance(need := act.need, Nothing):
            if isinstance(need, Load):
                act.loaded(self.load(need.keys), NOW)
            elif isinstance(need, Find):
                act.found([id for id, _ in self.outbox(need.messages)], NOW)
            elif isinstance(need, madoguchi.Hsm):
                raise AssertionError("no pepper of the suite is in an HSM")
            elif not self.went_on(act, need):
                return

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        try:
            committed = self.commit(commit)
        except sqlite3.Error:
            act.in_doubt()
            return True
        if committed:
            act.committed(NOW)
        else:
            act.conflicted()
        return True


class ErrorIsCommitted(OwnLoop):
    """It reports `committed` if the commit raises an exception: it was sent, so it will be there."""

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        try:
            committed = self.commit(commit)
        except sqlite3.Error:
            committed = True
        if committed:
            act.committed(NOW)
        else:
            act.conflicted()
        return True


class ToldFirst(OwnLoop):
    """It reports `committed`, then commits."""

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        act.committed(NOW)
        self.commit(commit)
        return True


class NeverCommitted(OwnLoop):
    """It reports `committed`, and never commits."""

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        act.committed(NOW)
        return True


class FirstCommitOnly(OwnLoop):
    """It ends after the first commit."""

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        if self.commit(commit):
            act.committed(NOW)
            return False
        act.conflicted()
        return True


class ConflictIsError(OwnLoop):
    """It ends at a conflict."""

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        if not self.commit(commit):
            raise LookupError("somebody else was faster")
        act.committed(NOW)
        return True


class RowsReadOnce(OwnLoop):
    """It reads each row once, until a conflict."""

    def request(self, act: madoguchi.Act, fails: bool) -> None:
        self.read: dict[tuple[str, ...], list[RowInput]] = {}
        while not isinstance(need := act.need, Nothing):
            if isinstance(need, Load):
                rows = self.read.setdefault(need.keys, self.load(need.keys))
                act.loaded(rows, NOW)
            elif isinstance(need, Find):
                act.found([id for id, _ in self.outbox(need.messages)], NOW)
            elif isinstance(need, madoguchi.Hsm):
                raise AssertionError("no pepper of the suite is in an HSM")
            elif self.commit(need):
                act.committed(NOW)
            else:
                self.read.clear()
                act.conflicted()


class InRequest(SqliteStore):
    """The whole request is one transaction: a failed request leaves nothing, not even the counted attempt."""

    def request(self, act: madoguchi.Act, fails: bool) -> None:
        self.db.execute("BEGIN IMMEDIATE")
        try:
            super().request(act, fails)
            if fails:
                raise RuntimeError("the bank's own code")
            self.db.execute("COMMIT")
        except BaseException:
            self.db.execute("ROLLBACK")
            raise

    def commit(self, commit: Commit) -> bool:
        if not self.db.in_transaction:
            return super().commit(commit)
        self.db.execute("SAVEPOINT one")
        written = self.stage(self.db, commit)
        self.db.execute("RELEASE one" if written else "ROLLBACK TO one")
        return written


def replaced(write: WriteRecord, **changed: Any) -> WriteRecord:
    return WriteRecord(**{name: getattr(write, name) for name in write.__match_args__} | changed)


def told(message: MessageRecord) -> dict[str, str]:
    return {"id": message.id, "json": host_kit.message_line(message)}


CROWDS = {"one-winner", "crossed-rows", "parallel-acts"}
CONFLICTING_LOOPS = {"loop-tells-after-commit", "loop-retries"}
FOUND_BY: list[tuple[type[SqliteStore], set[str]]] = [
    (
        NoRevision,
        {"conflict-told", "lost-update", "partial-write", "revisions", "message-undone", "due-rows", "purged-rows", "uncommitted-read"}
        | CROWDS | CONFLICTING_LOOPS,
    ),
    (CountIgnored, {"conflict-told", "required-row", "write-skew", "uncommitted-read"} | CROWDS | CONFLICTING_LOOPS),
    (CheckedBefore, CROWDS | {"write-skew", "message-once", "message-sent", "loop-in-doubt"}),
    (RowByRow, {"partial-write", "message-once", "message-sent", "crossed-rows", "write-skew", "uncommitted-read", "read-order", "crash-undone", "loop-in-doubt"}),
    (LostMessage, {"durable", "message-kept", "loop-in-doubt"}),
    (MessagesAfterwards, {"message-once", "message-sent", "loop-in-doubt", "crash-undone"}),
    (Cached, {"stale-read", "read-order"}),
    (NotDurable, {"durable"}),
    # An act goes on after an error of a commit, so parallel acts end, if the machine is fast enough.
    (LockIsError, (CROWDS - {"parallel-acts"}) | {"write-skew"}),
    (FoldedKeys, {"keys-apart", "due-pages", "keys-listed"}),
    (FloatRevisions, {"revisions"}),
    (BytesAsText, {"bytes"}),
    (TextCut, {"message-text"}),
    (OwnText, {"message-text", "message-sent"}),
    (WholeSeconds, {"due-rows", "due-pages"}),
    (FirstPageAgain, {"due-pages"}),
    (PurgedWithMessages, {"purged-rows"}),
    (SentDeleted, {"message-sent"}),
    (WithoutSessions, {"keys-listed"}),
    (FirstKeysAgain, {"keys-listed"}),
    (ErrorIsCommitted, {"loop-in-doubt"}),
    (ExtraRows, {"bytes", "revisions", "uncommitted-read", "read-order", "partial-write", "required-row", "rows-asked", "durable", "every-commit", "purged-rows", "loop-in-doubt", "crash-undone"}),
    (ToldFirst, CONFLICTING_LOOPS | {"loop-in-doubt", "parallel-acts", "count-survives"}),
    (NeverCommitted, CONFLICTING_LOOPS | {"loop-ends", "loop-loads-afresh", "loop-in-doubt", "parallel-acts", "count-survives"}),
    (FirstCommitOnly, {"loop-ends", "loop-in-doubt", "count-survives"}),
    (ConflictIsError, {"loop-retries", "loop-in-doubt", "parallel-acts"}),
    (RowsReadOnce, {"loop-ends", "loop-loads-afresh", "loop-in-doubt", "count-survives"}),
    (InRequest, {"loop-in-doubt", "count-survives"}),
]


@pytest.mark.parametrize(("store", "checks"), FOUND_BY, ids=[store.__name__ for store, _ in FOUND_BY])
def test_each_fault_is_found_by_its_checks_and_by_no_other(tmp_path: Path, store: type[SqliteStore], checks: set[str]) -> None:
    report = checked(store, tmp_path)
    # Acts race a purge in this check, so it also finds, as the threads run, a fault about conflicts.
    # The walks do everything that the other checks do, so they find most faults again.
    by_chance = {"purged-rows", "walk", "parallel-walk"} - checks
    if store is LockIsError:
        by_chance |= {"parallel-acts", "keys-listed"}
    assert not report.is_fit and found(report) - by_chance == checks, str(report)


@pytest.mark.parametrize("store", [Crowd, OwnLoop])
def test_what_the_faults_stand_on_is_right(tmp_path: Path, store: type[SqliteStore]) -> None:
    report = checked(store, tmp_path)
    assert report.is_fit, str(report)


# Exceptions of a store, forgotten return values, and invalid values.


def test_what_a_store_raises_fails_the_check_in_one_line(tmp_path: Path) -> None:
    class Raising(SqliteStore):
        def outbox(self, ids: Sequence[str]) -> list[tuple[str, str]]:
            raise OSError("the database\nis away \udce3")

    report = checked(Raising, tmp_path)
    assert {own.check for own in report.checks if "OSError: the database is away ?" in own.seen} >= {"message-kept", "message-text"}
    assert found(report) >= {"message-kept", "message-text"} and len(str(report).splitlines()) == 39
    assert report.finding("lost-update") == host_kit.Finding(
        "lost-update", "a write under an old revision changes nothing", "passed", ""
    )


def test_a_store_that_tells_nothing_has_not_committed(tmp_path: Path) -> None:
    class Forgetful(SqliteStore):
        def commit(self, commit: Commit) -> bool:
            super().commit(commit)
            return None  # type: ignore[return-value]

    seen = checked(Forgetful, tmp_path).finding("commit-told")
    assert seen is not None and "`commit` must return True or False, not None" in seen.seen


def test_rows_that_are_none_fail_the_check(tmp_path: Path) -> None:
    class Odd(SqliteStore):
        def load(self, keys: Sequence[str]) -> list[RowInput]:
            return [RowInput(key=row.key.replace("customer/", "c/"), revision=row.revision, bytes=row.bytes) for row in super().load(keys)]

    seen = checked(Odd, tmp_path).finding("lost-update")
    assert seen is not None and seen.state == "failed" and "rows[0].key" in seen.seen


def test_a_store_that_cannot_break_a_connection_is_not_proved(tmp_path: Path) -> None:
    class Whole(SqliteStore):
        def crash(self, commit: Commit, after: int) -> bool:
            return host_kit.CheckedStore.crash(self, commit, after)

    report = checked(Whole, tmp_path)
    assert not report.is_fit and found(report) == set() and found(report, "not-proved") == {"crash-undone"}
    assert str(report).splitlines()[-1].startswith("NOT PROVED  crash-undone ")


def test_a_store_that_has_no_relay_is_not_proved(tmp_path: Path) -> None:
    class Unrelayed(SqliteStore):
        def relay(self, ids: Sequence[str]) -> bool:
            return host_kit.CheckedStore.relay(self, ids)

    report = checked(Unrelayed, tmp_path)
    assert not report.is_fit and found(report) == set() and found(report, "not-proved") == {"message-sent"}


def test_a_store_that_cannot_be_reached_is_not_fit() -> None:
    def connect() -> SqliteStore:
        raise ConnectionError("no route to the database")

    report = host_kit.check("run1", 2, connect)
    assert not report.is_fit and "no route to the database" in str(report) and not found(report, "passed")


@pytest.mark.parametrize(("run", "threads"), [("", 8), ("thirteen-is-1", 8), ("a.b", 8), ("run1", 1), ("run1", 1_025)])
def test_a_run_has_a_name_and_threads(run: str, threads: int) -> None:
    with pytest.raises(ValueError, match="the name of a run|at least 2 threads"):
        host_kit.check(run, threads, lambda: SqliteStore(Path("never opened")))


# Threads and connections.


def test_each_connection_has_a_thread_and_all_are_closed_where_they_were_opened(tmp_path: Path) -> None:
    opened: list[int] = []
    closed: list[int] = []
    together = threading.Barrier(THREADS)

    class Watched(SqliteStore):
        def __init__(self, path: Path) -> None:
            self.own = threading.get_ident()
            opened.append(self.own)
            super().__init__(path)

        def commit(self, commit: Commit) -> bool:
            assert threading.get_ident() == self.own
            if any("one-winner" in write.key for write in commit.writes):
                together.wait(30)  # passes only while this number of threads are at work
            return super().commit(commit)

        def close(self) -> None:
            assert threading.get_ident() == self.own
            closed.append(self.own)
            super().close()

    before = threading.active_count()
    report = checked(Watched, tmp_path)
    assert report.is_fit, str(report)
    assert len(opened) == len(closed) > THREADS and threading.active_count() == before


def test_connections_are_closed_when_a_check_is_broken_off(tmp_path: Path) -> None:
    closed: list[int] = []

    class Stopped(SqliteStore):
        def purge(self, now: datetime) -> int:
            raise KeyboardInterrupt

        def close(self) -> None:
            closed.append(1)
            super().close()

    with pytest.raises(KeyboardInterrupt):
        checked(Stopped, tmp_path)
    assert closed


# The conversation itself.


def test_a_suite_is_told_by_hand() -> None:
    suite = host_kit.Suite("hand", 2)
    operation = suite.operation
    assert operation is not None and operation.what == "load"  # was the name used?
    suite.answer(host_kit.Reply.rows([]))
    operation = suite.operation
    assert operation is not None and (operation.what, operation.connection) == ("commit", 0)
    [write] = operation.commit.writes
    assert (write.key, write.expected, write.revision) == ("customer/kit.hand.commit-told.1", 0, 1)
    for name in ("keys", "after", "ids", "now", "last", "most", "act", "fails", "operations"):
        with pytest.raises(AttributeError, match=f"`commit` has no `{name}`"):
            getattr(operation, name)
    with pytest.raises(ValueError, match="the reply does not answer what was asked"):
        suite.answer(host_kit.Reply.rows([]))
    assert list(suite.report.checks) == [] and suite.report.finding("commit-told") is None
    suite.answer(host_kit.Reply.conflict())
    assert [(own.check, own.seen) for own in suite.report.checks] == [("commit-told", "it told `conflict`")]
    with pytest.raises(ValueError, match="no check `fast`"):
        suite.report.finding("fast")


def test_every_operation_of_the_page_is_told_with_what_it_needs(tmp_path: Path) -> None:
    page = (ROOT / "host-kit/README.md").read_text("utf-8")
    words = re.findall(r"^\| ([a-z]+) \| .* \| .* \|$", page.split("## From another language")[1], re.MULTILINE)
    needs = {
        "load": ["keys"], "commit": ["commit"], "crash": ["commit", "after"], "outbox": ["ids"], "relay": ["ids"],
        "due": ["now", "last", "most"], "keys": ["last", "most"],
        "purge": ["now"], "drive": ["act", "fails"], "parallel": ["operations"], "reopen": [],
    }
    assert [word for word in words if word != "operation"] == list(needs)
    suite, seen = host_kit.Suite("all", 2), set[str]()
    while (operation := suite.operation) is not None:
        seen.add(operation.what)
        assert all(hasattr(operation, name) for name in needs[operation.what])
        assert hasattr(operation, "connection") == (operation.what not in ("parallel", "reopen"))
        suite.answer(host_kit.Reply.unable("nobody is here"))
    assert found(suite.report, "not-proved") == {own.check for own in suite.report.checks} and len(suite.report.checks) == 39
    assert seen >= {"commit", "parallel", "drive"}


def test_replies_are_read_strictly() -> None:
    wrong: list[Any] = [
        lambda: host_kit.Reply.rows([RowInput(key="c-1", revision=1, bytes=b"")]),
        lambda: host_kit.Reply.rows([RowInput(key="customer/c-1", revision=-1, bytes=b"")]),
        lambda: host_kit.Reply.due([(NOW, "customer/c-1"), (NOW, "c-1")]),
        lambda: host_kit.Reply.due([(NOW,)]),  # type: ignore[list-item]
        lambda: host_kit.Reply.due([("today", "customer/c-1")]),  # type: ignore[list-item]
        lambda: host_kit.Reply.outbox([("only a name",)]),
        lambda: host_kit.Reply.failed(1),  # type: ignore[arg-type]
        lambda: host_kit.message_line("a text"),  # type: ignore[arg-type]
    ]
    fields = []
    for call in wrong:
        with pytest.raises(madoguchi.RequestError) as caught:
            call()
        fields.append(caught.value.field)
    assert fields == ["rows[0].key", "rows[0].revision", "rows[1]", "rows[0]", "rows[0]", "messages[0]", "text", "message"]
    assert host_kit.Reply.done() == host_kit.Reply.done() != host_kit.Reply.committed()


def probe() -> madoguchi.Act:
    suite = host_kit.Suite("probe", 2)
    while (operation := suite.operation) is not None:
        if operation.what == "drive":
            return operation.act
        suite.answer(host_kit.Reply.unable("the acts come later"))
    raise AssertionError


def test_the_act_of_the_suite_is_an_act() -> None:
    with probe() as act:
        assert type(act) is madoguchi.Act and repr(act) == "<madoguchi.Act load>"
        need = act.need
        lists = {"keys": list(need.keys)} if isinstance(need, Load) else {}
        lists |= {name: [] for name in ("writes", "requires", "outbox", "messages", "blocks")}
        assert json.loads(act.need_line()) == {"need": "load", **lists}
        assert act.outcome is None and act.outcome_line() == "null"
        with pytest.raises(madoguchi.ActError) as caught:
            act.committed(NOW)
        assert caught.value.code is madoguchi.Code.ACT_MISUSE and isinstance(act.need, Nothing) and act.outcome is None
    with pytest.raises(madoguchi.ActError):
        act.conflicted()
    assert isinstance(act.need, Nothing)


def test_the_act_of_the_suite_has_an_outcome_when_it_is_over(tmp_path: Path) -> None:
    outcomes: list[madoguchi.OutcomeRecord] = []

    class Looking(SqliteStore):
        def request(self, act: madoguchi.Act, fails: bool) -> None:
            outcomes.append(host_kit.drive(act, self, lambda: NOW))

    assert checked(Looking, tmp_path).is_fit
    assert {outcome.internal.reason for outcome in outcomes} == {madoguchi.Reason.DONE} and outcomes[0].public.done == ()


# The loop over a real store.

FIRST_USE: list[tuple[str, dict[str, str]]] = [
    ("first-use", {}),
    (
        "next",
        {
            "branch-number": "012", "account-type": "1", "account-number": "3456789", "login-password": "k7w2m9p4",
            "confirmation-password": "q3x8v5n1",
        },
    ),
    ("register-login-id", {"login-id": "hanako88", "login-id-again": "hanako88"}),
    ("continue-registration", {}),
]


class Browser:
    """The browser of a customer, in front of a store."""

    def __init__(self, engine: madoguchi.Engine, store: host_kit.Store) -> None:
        self.engine, self.store = engine, store
        self.page = self.shown(engine.start_session())
        self.session = self.page.session or ""

    def shown(self, act: madoguchi.Act) -> madoguchi.PageView:
        page = host_kit.drive(act, self.store, lambda: NOW).public.page
        assert page is not None
        return page

    def submit(self, button: str, entries: dict[str, str]) -> madoguchi.PageView:
        given = [madoguchi.EntryInput(field=madoguchi.EntryField(field), text=text) for field, text in entries.items()]
        act = self.engine.submit(session=self.session, step=self.page.step, button=madoguchi.Button(button), entries=given)
        self.page = self.shown(act)
        self.session = self.page.session or self.session
        return self.page


@pytest.fixture
def engine() -> madoguchi.Engine:
    return madoguchi.Engine(madoguchi.Profile.seiwa(), deployment="tests", number=1, key=b"\x07" * 32)


def opened(engine: madoguchi.Engine, store: host_kit.Store) -> None:
    request = engine.operate(
        operator="sato", reason="counter", customer="c-1", command="open-contract", account="012-1-3456789",
        login_password="k7w2m9p4", confirmation_password="q3x8v5n1",
    )
    assert host_kit.drive(request, store, lambda: NOW).public.done is not None


def events(store: SqliteStore) -> list[str]:
    lines = [json.loads(line) for _, line in store.unsent(1_000)]
    return [line["audit"]["event"] if "audit" in line else line["notice"]["kind"] for line in lines]


def test_first_use_and_login_over_the_store_on_a_file(tmp_path: Path, engine: madoguchi.Engine) -> None:
    path = tmp_path / "bank.db"
    SqliteStore.make(path)
    with SqliteStore(path) as store:
        opened(engine, store)
        browser = Browser(engine, store)
        refused = [browser.submit(button, entries).refused for button, entries in FIRST_USE]
        assert refused == [None] * 4
    # Another process continues where this one ended.
    with SqliteStore(path) as store:
        browser = Browser(engine, store)
        wrong = browser.submit("log-in", {"login-id": "hanako88", "login-password": "wrong1wrong"})
        assert wrong.page == madoguchi.Page.LOGIN and wrong.refused is not None and wrong.refused.because == "wrong-credentials"
        assert browser.submit("log-in", {"login-id": "hanako88", "login-password": "k7w2m9p4"}).refused is None
        told = events(store)
        assert told.count("attempt-counted") == 3 and told.count("attempt-succeeded") == 2 and told.count("attempt-failed") == 1
        ids = [id for id, _ in store.unsent(1_000)]
        assert len(set(ids)) == len(ids) and all(store.sent(id, NOW) for id in ids)
        assert events(store) == [] and not store.sent(ids[0], NOW)


def test_fault_01_guesses_at_once_are_each_counted(tmp_path: Path, engine: madoguchi.Engine) -> None:
    """Each of many threads has its own connection and browser: no more attempts are compared than the limit allows."""
    path = tmp_path / "bank.db"
    SqliteStore.make(path)
    with SqliteStore(path) as store:
        opened(engine, store)
        browser = Browser(engine, store)
        for button, entries in FIRST_USE:
            browser.submit(button, entries)
    gate, ended = threading.Barrier(16), []

    def guess(number: int) -> None:
        with SqliteStore(path) as store:
            browser = Browser(engine, store)
            gate.wait(30)
            page = browser.submit("log-in", {"login-id": "hanako88", "login-password": f"wrong{number:02}guess"})
            ended.append(page.refused is not None)

    threads = [threading.Thread(target=guess, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with SqliteStore(path) as store:
        failed = [line for _, line in store.unsent(1_000) if '"event":"attempt-failed"' in line]
        compared = [line for line in failed if '{"name":"counts","value":"false"}' not in line]
    assert ended == [True] * 16 and 1 <= len(compared) <= 6


def test_fault_08_what_was_charged_stays_when_the_request_dies(tmp_path: Path, engine: madoguchi.Engine) -> None:
    path = tmp_path / "bank.db"
    SqliteStore.make(path)
    with SqliteStore(path) as store:
        opened(engine, store)
        browser = Browser(engine, store)
        browser.submit(*FIRST_USE[0])

        class Dying(SqliteStore):
            def commit(self, commit: Commit) -> bool:
                assert super().commit(commit)
                raise SystemExit("the machine is gone")

        with Dying(path) as browser.store, pytest.raises(SystemExit, match="the machine is gone"):
            browser.submit(*FIRST_USE[1])
        assert events(store)[-1] == "attempt-counted"


def test_a_clock_that_went_back_is_read_three_times_more(tmp_path: Path, engine: madoguchi.Engine) -> None:
    path = tmp_path / "bank.db"
    SqliteStore.make(path)
    with SqliteStore(path) as store:
        browser = Browser(engine, store)
        for late, refused in [(3, False), (4, True)]:
            clock = iter([NOW - timedelta(hours=1)] * late + [NOW] * 9)
            act = engine.show(session=browser.session)
            if refused:
                with pytest.raises(madoguchi.ActError) as caught:
                    host_kit.drive(act, store, lambda: next(clock))
                assert caught.value.code is madoguchi.Code.CLOCK_WENT_BACK
            else:
                assert host_kit.drive(act, store, lambda: next(clock)).public.page is not None


class Losing(SqliteStore):
    """The answers to commits are lost; after each the next call fails too. A commit takes place, or its first sending does not."""

    kept = True
    fails = False
    commits = 0

    def ask(self) -> None:
        fails, self.fails = self.fails, False
        if fails:
            raise OSError("the line is dead")

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        self.ask()
        return super().load(keys)

    def outbox(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        self.ask()
        return super().outbox(ids)

    def commit(self, commit: Commit) -> bool:
        self.commits += 1
        if not self.kept and self.commits % 2 == 0:
            return super().commit(commit)
        if self.kept:
            super().commit(commit)
        self.fails = True
        raise TimeoutError("no answer")


def test_fault_91_a_lost_answer_changes_nothing(tmp_path: Path, engine: madoguchi.Engine) -> None:
    seen = []
    for kept in [None, True, False]:
        path = tmp_path / f"{kept}.db"
        SqliteStore.make(path)
        with SqliteStore(path) as store, Losing(path) as losing:
            losing.kept = bool(kept)
            host = store if kept is None else losing
            opened(engine, host)
            browser = Browser(engine, host)
            pages = [browser.submit(*step) for step in FIRST_USE]
            rows = store.db.execute("SELECT substr(key, 1, 8), revision FROM madoguchi_row ORDER BY 1, 2").fetchall()
            seen.append(([own.page for own in pages], events(store), rows))
            # The contract, the first session, and a commit of each page; the card is counted in a commit of its own.
            assert losing.commits == {None: 0, True: len(FIRST_USE) + 3, False: 2 * (len(FIRST_USE) + 3)}[kept]
    assert seen[1:] == [seen[0], seen[0]] and "attempt-succeeded" in seen[0][1]


def test_fault_91_doubt_ends_with_the_store_s_exception(
    tmp_path: Path, engine: madoguchi.Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone(SqliteStore):
        def outbox(self, ids: Sequence[str]) -> list[tuple[str, str]]:
            raise OSError("the line is dead")

        def commit(self, commit: Commit) -> bool:
            super().commit(commit)
            raise TimeoutError("no answer")

    monkeypatch.setattr(_acts, "DOUBT", 0.2)
    path = tmp_path / "bank.db"
    Gone.make(path)
    begun = time.monotonic()
    with Gone(path) as store, pytest.raises(OSError, match="the line is dead"):
        host_kit.drive(engine.start_session(), store, lambda: NOW)
    assert 0.2 <= time.monotonic() - begun < 5


def test_no_store_is_asked_for_no_rows(tmp_path: Path, engine: madoguchi.Engine) -> None:
    asked: list[int] = []

    class Counting(SqliteStore):
        def load(self, keys: Sequence[str]) -> list[RowInput]:
            asked.append(len(keys))
            return super().load(keys)

    path = tmp_path / "bank.db"
    Counting.make(path)
    with Counting(path) as store:
        opened(engine, store)
        browser = Browser(engine, store)
        browser.submit(*FIRST_USE[0])
        browser.submit(*FIRST_USE[1])
    assert asked and 0 not in asked


# Waking.


def test_a_row_whose_time_has_come_is_woken_once(tmp_path: Path, engine: madoguchi.Engine) -> None:
    """The sixtieth day ends, and the customer has not begun first use: the journey is over, and its row is no longer due (ENR-3)."""
    path = tmp_path / "bank.db"
    SqliteStore.make(path)
    with SqliteStore(path) as store:
        opened(engine, store)
        [(wake_at,)] = store.db.execute("SELECT wake_at FROM madoguchi_row WHERE wake_at IS NOT NULL").fetchall()
        due = sqlite_store.EPOCH + timedelta(milliseconds=wake_at)
        counts = []
        for now in (due - timedelta(milliseconds=1), due, due):
            woken = host_kit.wake(store, now, lambda row: host_kit.drive(engine.due(row=row), store, lambda: now))
            counts.append((woken.count, woken.failed))
    assert counts == [(0, ()), (1, ()), (0, ())]


class Listing:
    """A store of due rows that counts the rows that it returns."""

    def __init__(self, keys: Sequence[str], wake_at: datetime = NOW) -> None:
        self.rows = {key: wake_at for key in keys}
        self.listed = 0

    def load(self, keys: Sequence[str], /) -> list[RowInput]:
        return []

    def commit(self, commit: Commit, /) -> bool:
        return True

    def outbox(self, ids: Sequence[str], /) -> list[tuple[str, str]]:
        return []

    def due(self, now: datetime, last: host_kit.DueRow | None, most: int, /) -> list[host_kit.DueRow]:
        due = [host_kit.DueRow(wake_at, key) for key, wake_at in self.rows.items() if wake_at <= now]
        page = sorted(row for row in due if last is None or row > last)[:most]
        self.listed += len(page)
        return page

    def keys(self, last: str | None, most: int, /) -> list[str]:
        self.listed += len(page := sorted(key for key in self.rows if last is None or key > last)[:most])
        return page

    def purge(self, now: datetime, /) -> int:
        return 0


@pytest.mark.parametrize("count", [0, 99, 100, 101, 250, 10_000])
def test_fault_96_rows_that_stay_due_are_listed_once(count: int) -> None:
    """Pages have 100 rows; all rows are due since one instant."""
    keys = [f"customer/c-{number:05}" for number in range(count)]
    store, seen = Listing(keys), list[str]()

    def act(key: str) -> None:
        seen.append(key)
        if key.endswith("7"):
            raise OSError(key)

    woken = host_kit.wake(store, NOW, act)
    assert seen == keys and woken.count == count and store.listed == count
    assert [key for key, _ in woken.failed] == [key for key in keys if key.endswith("7")]
    assert all(str(error) == key for key, error in woken.failed)


def test_fault_96_a_row_that_is_moved_within_a_round_is_woken_once() -> None:
    keys = [f"customer/c-{number:03}" for number in range(150)]
    store, seen = Listing(keys, NOW - timedelta(hours=1)), list[str]()

    def act(key: str) -> None:
        seen.append(key)
        if key == keys[0]:
            store.rows[key] = NOW  # still due, on a later page
        if key == keys[1]:
            store.rows[key] = NOW + timedelta(milliseconds=1)

    assert host_kit.wake(store, NOW, act).count == 150 and seen == keys
    assert [row.key for row in store.due(NOW, None, 1_000)] == [*keys[2:], keys[0]]


def test_a_store_that_returns_the_same_page_for_ever_does_not_hold_the_round() -> None:
    class Same(Listing):
        def due(self, now: datetime, last: host_kit.DueRow | None, most: int, /) -> list[host_kit.DueRow]:
            return super().due(now, None, most)

    store = Same([f"customer/c-{number:03}" for number in range(150)])
    assert host_kit.wake(store, NOW, lambda key: None).count == 100 and store.listed == 200


# A new key.


def test_a_change_of_key_goes_through_every_row_and_counts_what_is_left(tmp_path: Path) -> None:
    """A pass that is stopped after a page goes on after its last key. A row that cannot be opened is reported, and does not stop the others."""
    profile = madoguchi.Profile.seiwa()
    first = madoguchi.Engine(profile, deployment="tests", number=1, key=bytes([7] * 32))
    second = madoguchi.Engine(profile, deployment="tests", number=2, key=bytes([8] * 32), accepted={1: bytes([7] * 32)})
    third = madoguchi.Engine(profile, deployment="tests", number=2, key=bytes([8] * 32), retired=[1])
    path = tmp_path / "bank.db"
    SqliteStore.make(path)
    with SqliteStore(path) as store:
        opened(first, store)
        for _ in range(130):
            host_kit.drive(first.start_session(), store, lambda: NOW)
        keys = store.keys(None, 1_000)
        assert len(keys) == 134 and keys == sorted(keys)  # and the customer, the attempts, the account, the institution

        seen: list[str] = []

        def act(key: str) -> None:
            seen.append(key)
            host_kit.drive(second.reseal(row=key), store, lambda: NOW)

        done = host_kit.reseal_all(store, act, goes_on=lambda done: done.count < 100)
        assert (done.count, done.last, done.is_over, done.may_retire(1)) == (100, keys[99], False, False)
        rest = host_kit.reseal_all(store, act, last=done.last)
        assert (rest.count, rest.sealed, rest.is_over, rest.may_retire(1)) == (34, {2: 34}, True, False)
        assert seen == keys

        again = host_kit.reseal_all(store, lambda key: host_kit.drive(third.reseal(row=key), store, lambda: NOW))
        assert again.failed == [] and again.sealed == {2: 134} and again.may_retire(1) and not again.may_retire(2)
        [strange] = [key for key in keys if key.startswith("customer/")]
        store.db.execute("UPDATE madoguchi_row SET bytes = x'00' WHERE key = ?", (strange,))
        broken = host_kit.reseal_all(store, act)
        assert [key for key, _ in broken.failed] == [strange] and broken.uncounted == 1
        assert broken.count == 134 and not broken.may_retire(1)


def test_a_store_that_lists_the_same_keys_for_ever_does_not_hold_the_pass() -> None:
    class Same(Listing):
        def keys(self, last: str | None, most: int, /) -> list[str]:
            return super().keys(None, most)

    store = Same([f"customer/c-{number:03}" for number in range(150)])
    done = host_kit.reseal_all(store, lambda key: None)
    # It gives none of the rows that it lists: the page is listed once more to see which of them were purged.
    assert (done.count, done.uncounted, store.listed) == (100, 100, 300) and not done.may_retire(1)


class Fifty(SqliteStore):
    """A store that gives at most the last fifty rows of one request."""

    def load(self, keys: Sequence[str], /) -> list[RowInput]:
        return list(super().load(keys))[-50:]


def resealed(path: Path, sessions: int, before: Callable[[SqliteStore, str], None]) -> host_kit.Resealed:
    """The pass over this number of sessions by a store that gives fifty rows. `before` is called before each act."""
    profile = madoguchi.Profile.seiwa()
    first = madoguchi.Engine(profile, deployment="tests", number=1, key=bytes([7] * 32))
    second = madoguchi.Engine(profile, deployment="tests", number=2, key=bytes([8] * 32), accepted={1: bytes([7] * 32)})
    SqliteStore.make(path)
    with Fifty(path) as store:
        for _ in range(sessions):
            host_kit.drive(first.start_session(), store, lambda: NOW)

        def act(key: str) -> None:
            before(store, key)
            host_kit.drive(second.reseal(row=key), store, lambda: NOW)

        return host_kit.reseal_all(store, act)


def test_rows_that_are_listed_and_not_given_are_uncounted(tmp_path: Path) -> None:
    """120 rows are a page of 100, of which 50 are given, and a page of 20."""
    done = resealed(tmp_path / "bank.db", 120, lambda store, key: None)
    assert (done.count, done.uncounted, done.sealed, done.failed) == (120, 50, {2: 70}, [])
    assert not done.may_retire(1) and not done.may_retire_pepper(1)


def test_a_row_that_was_purged_meanwhile_is_not_missing(tmp_path: Path) -> None:
    def purge(store: SqliteStore, key: str) -> None:
        if key == store.keys(None, 100)[-1]:
            store.db.execute("DELETE FROM madoguchi_row WHERE key <> ?", (key,))

    done = resealed(tmp_path / "bank.db", 3, purge)
    assert (done.count, done.uncounted, done.sealed, done.failed) == (3, 0, {2: 1}, []) and done.may_retire(1)


@pytest.mark.parametrize("new", [1, 100])
def test_a_missing_row_behind_new_rows_is_uncounted(tmp_path: Path, new: int) -> None:
    """New rows come before it in the list: one, and a page of them. 60 rows, of which 50 are given."""

    def add(store: SqliteStore, key: str) -> None:
        if store.keys(None, 1) == [key]:
            writes = tuple(WriteRecord(key=f"customer/c-{number}", expected=0, revision=1, bytes=b"\x07") for number in range(new))
            assert store.commit(Commit(writes, (), ()))

    done = resealed(tmp_path / "bank.db", 60, add)
    assert (done.count, done.uncounted, done.sealed, done.failed) == (60, 10, {2: 50}, []) and not done.may_retire(1)


def test_a_store_that_cannot_list_again_is_not_believed() -> None:
    class Once(Listing):
        def keys(self, last: str | None, most: int, /) -> list[str]:
            if self.listed == 3:
                self.listed += 1
                raise OSError("the database is away")
            return super().keys(last, most)

    done = host_kit.reseal_all(Once([f"customer/c-{number}" for number in range(3)]), lambda key: None)
    assert (done.count, done.uncounted, done.is_over) == (3, 3, True) and not done.may_retire(1)


def test_the_examples_run() -> None:
    ran = doctest.testmod(host_kit)
    assert ran.attempted > 8 and ran.failed == 0

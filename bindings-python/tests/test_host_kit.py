"""The suite against a store on SQLite, and against stores and loops that are wrong in one thing each; the loop over a real store."""

from __future__ import annotations

import doctest
import json
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import madoguchi
import pytest
import sqlite_store
from madoguchi import Commit, Load, MessageRecord, Nothing, RowInput, WriteRecord, host_kit
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


# A store that is right.


@pytest.mark.parametrize("threads", [2, THREADS, 24])
def test_the_store_on_a_file_is_fit(tmp_path: Path, threads: int) -> None:
    report = checked(SqliteStore, tmp_path, threads)
    assert report.is_fit, str(report)
    assert len(report.checks) == 28 and found(report, "passed") == {own.check for own in report.checks}
    assert len(str(report).splitlines()) == 28 and str(report).startswith("passed      commit-told ")


def test_a_store_that_is_kept_is_checked_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    SqliteStore.make(path)
    assert [host_kit.check(run, 2, lambda: SqliteStore(path)).is_fit for run in ("a", "b", "a")] == [True, True, False]


def test_the_statements_are_those_of_the_page() -> None:
    page = (ROOT / "docs/host.md").read_text("utf-8")
    own = ["TABLES", "LOAD", "INSERT", "UPDATE", "SAY", "DUE", "PURGE", "UNSENT", "SENT", "MESSAGE"]
    assert [getattr(sqlite_store, name).strip() for name in own] == re.findall(r"```sql\n(.*?)\n```", page, re.DOTALL)


# Stores that are wrong in one thing each.


def crowded(commit: Commit) -> bool:
    return any(crowd in write.key for write in commit.writes for crowd in ("one-winner", "crossed-rows", "parallel-acts"))


class Crowd(SqliteStore):
    """The threads that drive acts on one row have all read it before the first of them writes."""

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

    gates = [threading.Barrier(THREADS), threading.Barrier(THREADS - 1)]  # one has made the row, the others read it

    def put(self, db: sqlite3.Connection, write: WriteRecord) -> bool:
        row = db.execute(sqlite_store.LOAD, {"key": write.key}).fetchone()
        if write.expected > 0 and row is not None:
            write = replaced(write, expected=row[0])
        return super().put(db, write)


class CountIgnored(Crowd):
    """Nobody looks at how many rows were written; at least nothing of a conflict is."""

    def commit(self, commit: Commit) -> bool:
        return super().commit(commit) or True


class CheckedBefore(Crowd):
    """First the revision is read, then the row is written, as a mapper of objects does."""

    last_look = threading.Barrier(THREADS)
    looked = False

    def commit(self, commit: Commit) -> bool:
        revisions = {row.key: row.revision for row in self.load([write.key for write in commit.writes])}
        parallel = any("parallel-acts" in write.key for write in commit.writes)
        first = any("crossed-rows" in write.key and write.expected == 0 for write in commit.writes)
        if crowded(commit) and not first and not (parallel and self.looked):
            self.looked = parallel
            self.last_look.wait(30)
        if any(revisions.get(write.key, 0) != write.expected for write in commit.writes):
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
    """Each row in a transaction of its own, up to the first conflict."""

    def commit(self, commit: Commit) -> bool:
        return self.stage(self.db, commit)

    def put(self, db: sqlite3.Connection, write: WriteRecord) -> bool:
        written = super().put(db, write)
        if "crossed-rows" in write.key:
            time.sleep(0.03)  # the others do the same step
        return written

    def crash(self, commit: Commit, after: int) -> bool:
        self.stage(self.db, commit, after)
        return True


class LostMessage(SqliteStore):
    """The outbox hears of the first message alone."""

    def commit(self, commit: Commit) -> bool:
        return super().commit(Commit(commit.writes, commit.outbox[:1]))


class MessagesAfterwards(SqliteStore):
    """Rows, then COMMIT, then messages."""

    def commit(self, commit: Commit) -> bool:
        written = super().commit(Commit(commit.writes, ()))
        return written and super().commit(Commit((), commit.outbox))

    def crash(self, commit: Commit, after: int) -> bool:
        return super().commit(Commit(commit.writes, ())) if after >= len(commit.writes) else super().crash(commit, after)


class Cached(SqliteStore):
    """A cache that hears of its own writes alone."""

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
    """The file lies in memory: it is gone when the last connection is."""

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
    """Who does not get the lock at once is told of an error."""

    patience = 0.0

    def stage(self, db: sqlite3.Connection, commit: Commit, most: int | None = None) -> bool:
        if crowded(commit):
            time.sleep(0.05)  # the lock is held for longer than the others take to come
        return super().stage(db, commit, most)


class FoldedKeys(SqliteStore):
    """A collation that folds case."""

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
    """The text is written anew on its way, with blanks and escapes of another library."""

    def outbox(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        return [(id, json.dumps(json.loads(line))) for id, line in super().outbox(ids)]


class WholeSeconds(SqliteStore):
    """A column of whole seconds."""

    def put(self, db: sqlite3.Connection, write: WriteRecord) -> bool:
        wake_at = write.wake_at and write.wake_at.replace(microsecond=0)
        return super().put(db, replaced(write, wake_at=wake_at))


class PurgedWithMessages(SqliteStore):
    """`ON DELETE CASCADE` on the outbox."""

    def purge(self, now: datetime) -> int:
        gone = self.db.execute(sqlite_store.PURGE.replace("DELETE", "SELECT key"), {"now": sqlite_store.millis(now)}).fetchall()
        self.db.executemany("DELETE FROM madoguchi_outbox WHERE id LIKE ? || ':%'", gone)
        return super().purge(now)


class ExtraRows(SqliteStore):
    """The whole page of the table."""

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        between = "SELECT key FROM madoguchi_row WHERE key BETWEEN ? AND ?"
        return super().load([key for (key,) in self.db.execute(between, (min(keys, default=""), max(keys, default="")))])


class OwnLoop(Crowd):
    """A loop as somebody has written it in a hurry: it drives the suite's acts as it would drive any other."""

    def request(self, act: madoguchi.Act, fails: bool) -> None:
        while not isinstance(need := act.need, Nothing):
            if isinstance(need, Load):
                act.loaded(self.load(need.keys), NOW)
            elif not self.went_on(act, need):
                return

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        if self.commit(commit):
            act.committed(NOW)
        else:
            act.conflicted()
        return True


class ToldFirst(OwnLoop):
    """It says `committed`, then commits."""

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        act.committed(NOW)
        self.commit(commit)
        return True


class NeverCommitted(OwnLoop):
    """It says `committed`, and commits never."""

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        act.committed(NOW)
        return True


class FirstCommitOnly(OwnLoop):
    """It is over after the first commit."""

    def went_on(self, act: madoguchi.Act, commit: Commit) -> bool:
        if self.commit(commit):
            act.committed(NOW)
            return False
        act.conflicted()
        return True


class ConflictIsError(OwnLoop):
    """It is over at a conflict."""

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
            elif self.commit(need):
                act.committed(NOW)
            else:
                self.read.clear()
                act.conflicted()


class InRequest(SqliteStore):
    """Everything of a request is one transaction: what failed leaves nothing, not even that it was tried."""

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
        {"conflict-told", "lost-update", "partial-write", "revisions", "message-undone"} | CROWDS | CONFLICTING_LOOPS,
    ),
    (CountIgnored, {"conflict-told"} | CROWDS | CONFLICTING_LOOPS),
    (CheckedBefore, CROWDS),
    (RowByRow, {"partial-write", "crossed-rows", "crash-undone"}),
    (LostMessage, {"message-kept"}),
    (MessagesAfterwards, {"crash-undone"}),
    (Cached, {"stale-read"}),
    (NotDurable, {"durable"}),
    (LockIsError, CROWDS),
    (FoldedKeys, {"keys-apart"}),
    (FloatRevisions, {"revisions"}),
    (BytesAsText, {"bytes"}),
    (TextCut, {"message-text"}),
    (OwnText, {"message-text"}),
    (WholeSeconds, {"due-rows"}),
    (PurgedWithMessages, {"purged-rows"}),
    (ExtraRows, {"rows-asked"}),
    (ToldFirst, CONFLICTING_LOOPS | {"parallel-acts", "charge-survives"}),
    (NeverCommitted, CONFLICTING_LOOPS | {"loop-ends", "loop-loads-afresh", "parallel-acts", "charge-survives"}),
    (FirstCommitOnly, {"loop-ends", "charge-survives"}),
    (ConflictIsError, {"loop-retries", "parallel-acts"}),
    (RowsReadOnce, {"loop-ends", "loop-loads-afresh", "charge-survives"}),
    (InRequest, {"charge-survives"}),
]


@pytest.mark.parametrize(("store", "checks"), FOUND_BY, ids=[store.__name__ for store, _ in FOUND_BY])
def test_each_fault_is_found_by_its_checks_and_by_no_other(tmp_path: Path, store: type[SqliteStore], checks: set[str]) -> None:
    report = checked(store, tmp_path)
    assert not report.is_fit and found(report) == checks, str(report)


@pytest.mark.parametrize("store", [Crowd, OwnLoop])
def test_what_the_faults_stand_on_is_right(tmp_path: Path, store: type[SqliteStore]) -> None:
    report = checked(store, tmp_path)
    assert report.is_fit, str(report)

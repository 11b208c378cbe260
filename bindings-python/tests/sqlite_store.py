"""A store on SQLite with the statements of `docs/host.md`, and the methods that `host_kit.check` needs."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Self

from madoguchi import Commit, MessageRecord, RequireRecord, RowInput, WriteRecord, host_kit

TABLES = """
CREATE TABLE IF NOT EXISTS madoguchi_row (
    key      TEXT    NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    bytes    BLOB    NOT NULL,
    wake_at  INTEGER,
    purge_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS madoguchi_row_wake ON madoguchi_row (wake_at, key) WHERE wake_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS madoguchi_row_purge ON madoguchi_row (purge_at) WHERE purge_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS madoguchi_outbox (
    seq     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id      TEXT    NOT NULL UNIQUE,
    json    TEXT    NOT NULL,
    sent_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS madoguchi_outbox_unsent ON madoguchi_outbox (seq) WHERE sent_at IS NULL;
"""
LOAD = "SELECT revision, bytes FROM madoguchi_row WHERE key = :key;"
REQUIRE = "SELECT revision FROM madoguchi_row WHERE key = :key;"
INSERT = """
INSERT INTO madoguchi_row (key, revision, bytes, wake_at, purge_at)
VALUES (:key, :revision, :bytes, :wake_at, :purge_at)
ON CONFLICT (key) DO NOTHING;
"""
UPDATE = """
UPDATE madoguchi_row
SET revision = :revision, bytes = :bytes, wake_at = :wake_at, purge_at = :purge_at
WHERE key = :key AND revision = :expected;
"""
SAY = "INSERT INTO madoguchi_outbox (id, json) VALUES (:id, :json);"
DUE = """
SELECT wake_at, key FROM madoguchi_row
WHERE wake_at <= :now AND (wake_at, key) > (:last_wake_at, :last_key)
ORDER BY wake_at, key LIMIT :most;
"""
PURGE = "DELETE FROM madoguchi_row WHERE purge_at <= :now;"
UNSENT = "SELECT id, json FROM madoguchi_outbox WHERE sent_at IS NULL ORDER BY seq LIMIT :most;"
SENT = "UPDATE madoguchi_outbox SET sent_at = :now WHERE id = :id AND sent_at IS NULL;"
KEYS = "SELECT key FROM madoguchi_row WHERE key > :last_key ORDER BY key LIMIT :most;"
MESSAGE = "SELECT seq, id, json FROM madoguchi_outbox WHERE id = :id;"


class SqliteStore(host_kit.CheckedStore):
    """One connection to the file."""

    tables, patience = TABLES, 30.0

    @classmethod
    def make(cls, path: Path) -> None:
        """Creates the file and the tables if they do not exist."""
        db = sqlite3.connect(path)
        db.execute("PRAGMA journal_mode = WAL")
        db.executescript(cls.tables)
        db.close()

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = self.opened()

    def opened(self) -> sqlite3.Connection:
        # Without an isolation level, Python begins no transaction by itself.
        db = sqlite3.connect(self.path, timeout=self.patience, isolation_level=None)
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA fullfsync = ON")
        return db

    def close(self) -> None:
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        found = ((key, self.db.execute(LOAD, {"key": key}).fetchone()) for key in keys)
        return [RowInput(key=key, revision=row[0], bytes=row[1]) for key, row in found if row is not None]

    def commit(self, commit: Commit) -> bool:
        """Takes the write lock first, so that a conflicting transaction is never detected late."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            written = self.stage(self.db, commit)
            self.db.execute("COMMIT" if written else "ROLLBACK")
        except sqlite3.Error:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
            raise
        return written

    def stage(self, db: sqlite3.Connection, commit: Commit, most: int | None = None) -> bool:
        """Writes rows, then messages, at most `most` of them; `False` at the first row that has another revision, also of those that are only required."""
        if not all(self.requires(db, own) for own in commit.requires):
            return False
        if not all(self.put(db, write) for write in commit.writes[:most]):
            return False
        for message in commit.outbox[: None if most is None else max(most - len(commit.writes), 0)]:
            self.say(db, message)
        return True

    def requires(self, db: sqlite3.Connection, own: RequireRecord) -> bool:
        """Whether a row that was read still has its revision; the transaction has the write lock already."""
        found = db.execute(REQUIRE, {"key": own.key}).fetchone()
        return own.revision == (0 if found is None else found[0])

    def put(self, db: sqlite3.Connection, write: WriteRecord) -> bool:
        """Writes a row under its expected revision; `False` if it has another."""
        named = {name: getattr(write, name) for name in ("key", "expected", "revision", "bytes")}
        named |= {"wake_at": millis(write.wake_at), "purge_at": millis(write.purge_at)}
        return db.execute(INSERT if write.expected == 0 else UPDATE, named).rowcount == 1

    def say(self, db: sqlite3.Connection, message: MessageRecord) -> None:
        """Writes a message to the outbox. A message with an existing name is an error, because the library gives no name twice."""
        db.execute(SAY, {"id": message.id, "json": host_kit.message_line(message)})

    def due(self, now: datetime, last: host_kit.DueRow | None, most: int) -> list[host_kit.DueRow]:
        after = {"last_wake_at": -(2**63), "last_key": ""} if last is None else {"last_wake_at": millis(last.wake_at), "last_key": last.key}
        rows = self.db.execute(DUE, {"now": millis(now), "most": most} | after)
        return [host_kit.DueRow(EPOCH + timedelta(milliseconds=wake_at), key) for wake_at, key in rows]

    def keys(self, last: str | None, most: int) -> list[str]:
        return [key for (key,) in self.db.execute(KEYS, {"last_key": last or "", "most": most})]

    def purge(self, now: datetime) -> int:
        return self.db.execute(PURGE, {"now": millis(now)}).rowcount

    def unsent(self, most: int) -> list[tuple[str, str]]:
        """Returns name and line of the unsent messages, the oldest first."""
        return self.db.execute(UNSENT, {"most": most}).fetchall()

    def sent(self, id: str, now: datetime) -> bool:
        """Marks a message as sent; `False` if it is marked already, or does not exist. A message that is sent before it is marked is sent at least once."""
        return self.db.execute(SENT, {"id": id, "now": millis(now)}).rowcount == 1

    def outbox(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        found = (row for id in ids for row in self.db.execute(MESSAGE, {"id": id}))
        return [(id, json) for _, id, json in sorted(found)]

    # The methods that only a check needs.

    def relay(self, ids: Sequence[str]) -> bool:
        return all([self.sent(id, EPOCH) for id in ids])

    def crash(self, commit: Commit, after: int) -> bool:
        db = self.opened()
        db.execute("BEGIN IMMEDIATE")
        self.stage(db, commit, after)
        db.close()
        return True


def millis(at: datetime | None) -> int | None:
    """Milliseconds since 1970-01-01T00:00:00Z, in whole numbers."""
    return None if at is None else (at - EPOCH) // timedelta(milliseconds=1)


EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

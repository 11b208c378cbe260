"""A store on MariaDB with the statements of `docs/host.md`, by PyMySQL, and the methods that `host_kit.check` needs.

`cargo xtask audit stores` runs the suite against it. Here MariaDB differs from SQLite: `key` is a reserved word; a required row is held by `LOCK
IN SHARE MODE`; a row that exists already is the error 1062; and the page of due rows compares its two columns one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from typing import Any, Literal

import pymysql
from madoguchi import Commit, MessageRecord, RequireRecord, RowInput, WriteRecord, host_kit
from pymysql.constants import ER

TABLES = [
    """
CREATE TABLE IF NOT EXISTS madoguchi_row (
    `key`    VARCHAR(73) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    revision BIGINT     NOT NULL,
    bytes    MEDIUMBLOB NOT NULL,
    wake_at  BIGINT,
    purge_at BIGINT,
    KEY madoguchi_row_wake (wake_at, `key`),
    KEY madoguchi_row_purge (purge_at)
) ENGINE=InnoDB;
""",
    """
CREATE TABLE IF NOT EXISTS madoguchi_outbox (
    seq     BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
    id      VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    json    MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sent_at BIGINT,
    KEY madoguchi_outbox_unsent (sent_at, seq)
) ENGINE=InnoDB;
""",
]
LOAD = "SELECT revision, bytes FROM madoguchi_row WHERE `key` = %(key)s;"
REQUIRE = "SELECT revision FROM madoguchi_row WHERE `key` = %(key)s LOCK IN SHARE MODE;"
INSERT = """
INSERT INTO madoguchi_row (`key`, revision, bytes, wake_at, purge_at)
VALUES (%(key)s, %(revision)s, %(bytes)s, %(wake_at)s, %(purge_at)s);
"""
UPDATE = """
UPDATE madoguchi_row
SET revision = %(revision)s, bytes = %(bytes)s, wake_at = %(wake_at)s, purge_at = %(purge_at)s
WHERE `key` = %(key)s AND revision = %(expected)s;
"""
SAY = "INSERT INTO madoguchi_outbox (id, json) VALUES (%(id)s, %(json)s);"
DUE = """
SELECT wake_at, `key` FROM madoguchi_row
WHERE wake_at <= %(now)s AND wake_at >= %(last_wake_at)s AND (wake_at > %(last_wake_at)s OR `key` > %(last_key)s)
ORDER BY wake_at, `key` LIMIT %(most)s;
"""
PURGE = "DELETE FROM madoguchi_row WHERE purge_at <= %(now)s;"
UNSENT = "SELECT id, json FROM madoguchi_outbox WHERE sent_at IS NULL ORDER BY seq LIMIT %(most)s;"
SENT = "UPDATE madoguchi_outbox SET sent_at = %(now)s WHERE id = %(id)s AND sent_at IS NULL;"
KEYS = "SELECT `key` FROM madoguchi_row WHERE `key` > %(last_key)s ORDER BY `key` LIMIT %(most)s;"
MESSAGE = "SELECT seq, id, json FROM madoguchi_outbox WHERE id = %(id)s;"
DURABLE = "SELECT @@innodb_flush_log_at_trx_commit = 1 AND (NOT @@log_bin OR @@sync_binlog = 1);"

Isolation = Literal["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"]

CONFLICTS = {ER.LOCK_DEADLOCK, ER.LOCK_WAIT_TIMEOUT, ER.CHECKREAD}
"""1213, 1205 and 1020: the transaction lost against another one. Once it is rolled back, this is a conflict."""


class MariaStore(host_kit.CheckedStore):
    """One connection to the server. If it is lost, the call raises an exception, and the next call opens it again."""

    def __init__(self, socket: str, isolation: Isolation = "READ COMMITTED") -> None:
        self.socket, self.isolation = socket, isolation
        self._db: Any = None

    def opened(self) -> Any:
        """Opens a connection on which each statement is a transaction of its own, unless `BEGIN` comes first."""
        db = pymysql.connect(unix_socket=self.socket, user="root", database="bank", charset="utf8mb4", autocommit=True, connect_timeout=10)
        with db.cursor() as cursor:
            cursor.execute(f"SET SESSION TRANSACTION ISOLATION LEVEL {self.isolation}")
            cursor.execute("SET SESSION innodb_lock_wait_timeout = 10")
        return db

    def refuse_what_is_not_durable(self) -> None:
        """Raises an exception if the server answers COMMIT before the commit is on the disk."""
        if self.run(DURABLE, {}).fetchone() != (1,):
            raise RuntimeError("the server is not durable: innodb_flush_log_at_trx_commit and sync_binlog must be 1")

    def db(self) -> Any:
        if self._db is None:
            self._db = self.opened()
            self.refuse_what_is_not_durable()
        return self._db

    def close(self) -> None:
        """Closes the connection; the server ends what is open on it."""
        db, self._db = self._db, None
        if db is not None:
            with suppress(pymysql.Error):
                db.close()

    def run(self, statement: str, named: dict[str, Any]) -> Any:
        """Runs one statement. After an error of the connection, the connection is closed."""
        cursor = self.db().cursor()
        try:
            cursor.execute(statement, named)
        except pymysql.Error as error:
            if is_lost(error):
                self.close()
            raise
        return cursor

    def load(self, keys: Sequence[str]) -> list[RowInput]:
        found = ((key, self.run(LOAD, {"key": key}).fetchone()) for key in keys)
        return [RowInput(key=key, revision=row[0], bytes=row[1]) for key, row in found if row is not None]

    def commit(self, commit: Commit) -> bool:
        self.run("BEGIN", {})
        try:
            if not self.stage(commit):
                self.roll_back()
                return False
        except pymysql.Error as error:
            self.roll_back()
            if error.args[0] in CONFLICTS:
                return False
            raise
        try:
            self.run("COMMIT", {})
        except pymysql.Error:
            # Nobody knows whether it took place: the exception makes the act find out.
            self.close()
            raise
        return True

    def roll_back(self) -> None:
        """Ends the transaction; if that fails, it closes the connection, which ends the transaction too."""
        if self._db is not None:
            try:
                self.run("ROLLBACK", {})
            except pymysql.Error:
                self.close()

    def stage(self, commit: Commit, most: int | None = None) -> bool:
        """Goes through the rows in the order of their keys, then writes the messages, at most `most` rows and messages; `False` at the first row that
        has another revision."""
        rows: list[RequireRecord | WriteRecord] = [*commit.requires, *commit.writes[:most]]
        for row in sorted(rows, key=lambda row: row.key):
            if not (self.put(row) if isinstance(row, WriteRecord) else self.requires(row)):
                return False
        for message in commit.outbox[: None if most is None else max(most - len(commit.writes), 0)]:
            self.say(message)
        return True

    def requires(self, own: RequireRecord) -> bool:
        """Whether a row that was read still has its revision. It is held until the end of the transaction."""
        found = self.run(REQUIRE, {"key": own.key}).fetchone()
        return own.revision == (0 if found is None else found[0])

    def put(self, write: WriteRecord) -> bool:
        """Writes a row under its expected revision; `False` if it has another."""
        named = {name: getattr(write, name) for name in ("key", "expected", "revision", "bytes")}
        named |= {"wake_at": millis(write.wake_at), "purge_at": millis(write.purge_at)}
        if write.expected != 0:
            return bool(self.run(UPDATE, named).rowcount == 1)
        try:
            self.run(INSERT, named)
        except pymysql.IntegrityError as error:
            if error.args[0] == ER.DUP_ENTRY:
                return False
            raise
        return True

    def say(self, message: MessageRecord) -> None:
        """Writes a message to the outbox. A message with an existing name is an error, because the library gives no name twice."""
        self.run(SAY, {"id": message.id, "json": host_kit.message_line(message)})

    def due(self, now: datetime, last: host_kit.DueRow | None, most: int) -> list[host_kit.DueRow]:
        after = {"last_wake_at": -(2**63), "last_key": ""} if last is None else {"last_wake_at": millis(last.wake_at), "last_key": last.key}
        rows = self.run(DUE, {"now": millis(now), "most": most} | after)
        return [host_kit.DueRow(EPOCH + timedelta(milliseconds=wake_at), key) for wake_at, key in rows]

    def keys(self, last: str | None, most: int) -> list[str]:
        return [key for (key,) in self.run(KEYS, {"last_key": last or "", "most": most})]

    def purge(self, now: datetime) -> int:
        return int(self.run(PURGE, {"now": millis(now)}).rowcount)

    def unsent(self, most: int) -> list[tuple[str, str]]:
        """Returns name and line of the unsent messages, the oldest first."""
        return list(self.run(UNSENT, {"most": most}))

    def sent(self, id: str, now: datetime) -> bool:
        """Marks a message as sent; `False` if it is marked already, or does not exist. A message that is sent before it is marked is sent at least once."""
        return bool(self.run(SENT, {"id": id, "now": millis(now)}).rowcount == 1)

    def outbox(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        found = (row for id in ids for row in self.run(MESSAGE, {"id": id}))
        return [(id, json) for _, id, json in sorted(found)]

    # The methods that only a check needs.

    def relay(self, ids: Sequence[str]) -> bool:
        return all([self.sent(id, EPOCH) for id in ids])

    def crash(self, commit: Commit, after: int) -> bool:
        """Closes the socket in the middle of the transaction."""
        self.run("BEGIN", {})
        self.stage(commit, after)
        self.close()
        return True


def is_lost(error: pymysql.Error) -> bool:
    """Whether the connection cannot be used after this error. PyMySQL reports a lost connection as one of the client's errors (2000 and more) or as an
    `InterfaceError`; 1053 is a server that shuts down, 1927 a connection that the server has ended."""
    code = error.args[0] if error.args and isinstance(error.args[0], int) else 0
    return isinstance(error, pymysql.InterfaceError) or code in (0, 1053, 1927) or 2000 <= code < 3000


def millis(at: datetime | None) -> int | None:
    """Milliseconds since 1970-01-01T00:00:00Z, in whole numbers."""
    return None if at is None else (at - EPOCH) // timedelta(milliseconds=1)


EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

"""Runs the suite against MariaDB, and kills the server with SIGKILL. `cargo xtask audit stores` runs this; pytest does not.

Three proofs: the suite in three isolation levels; the suite with a `crash` that kills the server in the middle of the transaction; and commits from
several connections while the server is killed at random instants. The last one is also run with faults, to show what it finds and what it cannot find.
"""

from __future__ import annotations

import random
import re
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, get_args

import mariadb_store
import pymysql
from madoguchi import AuditEntry, Commit, MessageRecord, RowInput, WriteRecord, host_kit
from mariadb_server import Server
from mariadb_store import EPOCH, Isolation, MariaStore

THREADS, KILL_THREADS = 32, 8
WORKERS, ROUNDS, SEED = 6, 20, 20261130


# The suite.


def passes(report: host_kit.Report, name: str) -> None:
    """Prints the result; ends the program if a check did not pass."""
    wrong = [own for own in report.checks if own.state != "passed"]
    if not report.is_fit or wrong:
        sys.exit(f"{name}: {report}")
    print(f"{name}: all {len(report.checks)} checks pass", flush=True)


class KilledStore(MariaStore):
    """Its `crash` kills the server and starts it again. A connection from before the last start is opened again, as a pool does that tests connections."""

    def __init__(self, server: Server, isolation: Isolation) -> None:
        super().__init__(server.socket, isolation)
        self.server, self.seen = server, server.starts

    def db(self) -> Any:
        if self.seen != self.server.starts:
            self.close()
            self.seen = self.server.starts
        return super().db()

    def crash(self, commit: Commit, after: int) -> bool:
        self.run("BEGIN", {})
        if not self.stage(commit, after):
            raise RuntimeError("the commit that is to be broken is a conflict")
        self.server.kill_and_start()
        return True


def suites() -> None:
    for isolation in get_args(Isolation):
        with Server() as server:
            passes(host_kit.check("run1", THREADS, lambda: MariaStore(server.socket, isolation)), f"{isolation}, {THREADS} threads")
    for isolation in get_args(Isolation):
        with Server() as server:
            passes(host_kit.check("run1", KILL_THREADS, lambda: KilledStore(server, isolation)), f"{isolation}, `crash` kills the server")
            print(f"  it was killed {server.starts - 1} times", flush=True)


# Commits while the server is killed.


@dataclass
class Worker:
    """One connection's commits. Commit number `n` writes the rows `old` at revision `n`, the new row `new.n`, and two messages; every second worker also
    writes a row that it shares with others."""

    name: str
    shares: bool
    commits: list[Commit] = field(default_factory=list)
    """All of which it is known that they took place, in order."""
    reported: int = 0
    """How many of these and of `open` were reported as committed."""
    open: list[Commit] = field(default_factory=list)
    """Those that were sent since the last start."""

    def next(self, store: MariaStore) -> Commit:
        number = len(self.commits) + len(self.open) + 1
        old = [f"customer/{self.name}.{place}" for place in "ab"]
        writes = [written(key, number - 1, f"{key} {number}") for key in old]
        writes.append(written(f"customer/{self.name}.new.{number}", 0, f"new {number}"))
        if self.shares:
            revision = sum(row.revision for row in store.load([SHARED]))
            writes.append(written(SHARED, revision, f"{self.name} {number}"))
        messages = tuple(told(old[0], f"{old[0]}:{number}:{place}") for place in range(2))
        return Commit(writes=tuple(sorted(writes, key=lambda write: write.key)), outbox=messages, requires=())

    def work(self, store: MariaStore, stopped: threading.Event) -> None:
        """Commits until the server is gone."""
        try:
            while not stopped.is_set():
                commit = self.next(store)
                self.open.append(commit)
                if store.commit(commit):
                    self.reported += 1
                else:
                    self.open.pop()  # a conflict: nothing of it was written
        except (pymysql.Error, OSError):
            pass  # its last commit failed, or was not sent
        finally:
            store.close()


SHARED = "customer/shared"


def written(key: str, expected: int, text: str) -> WriteRecord:
    # Rows of some kilobytes, as the library writes them.
    return WriteRecord(key=key, expected=expected, revision=expected + 1, bytes=text.encode().ljust(3000, b"."))


def told(row: str, id: str) -> MessageRecord:
    return MessageRecord(id=id, audit=AuditEntry(at=EPOCH, event="session-started", subject=row, rules=[], facts=[], profile=""), mac="")


Rows = dict[str, tuple[int, bytes]]


def settle(worker: Worker, rows: Rows, messages: set[str]) -> list[str]:
    """Compares a worker's commits since the last start with what is stored; returns what is wrong. Afterwards it knows which took place."""
    wrong = []
    for number, commit in enumerate(worker.open, len(worker.commits) + 1):
        new = [write.key for write in commit.writes if ".new." in write.key]
        marks = [key in rows for key in new] + [message.id in messages for message in commit.outbox]
        reported = number <= worker.reported
        if all(marks):
            worker.commits.append(commit)
        elif any(marks):
            wrong.append(f"{worker.name}: commit {number} is there in part")
        elif reported:
            wrong.append(f"{worker.name}: commit {number} was reported and is lost")
    worker.open, worker.reported = [], len(worker.commits)
    return wrong


def compare(workers: Sequence[Worker], rows: Rows, messages: Counter[str]) -> list[str]:
    """Compares everything that is stored with the commits that took place: nothing is missing, nothing else is there."""
    expected: Rows = {}
    for worker in workers:
        for commit in worker.commits:
            for write in commit.writes:
                if write.key != SHARED or write.revision > expected.get(SHARED, (0, b""))[0]:
                    expected[write.key] = (write.revision, write.bytes)
    wrong = [f"{key} is not as it was committed" for key in sorted(expected.keys() | rows.keys()) if expected.get(key) != rows.get(key)]
    shared = sorted(write.revision for worker in workers for own in worker.commits for write in own.writes if write.key == SHARED)
    if shared != list(range(1, len(shared) + 1)):
        wrong.append("two commits wrote one revision of the shared row, or one between them is missing")
    names = Counter(message.id for worker in workers for commit in worker.commits for message in commit.outbox)
    return wrong + [f"the message {name} is there {messages[name]} times" for name in sorted(names | messages) if names[name] != messages[name]]


def stored(server: Server) -> tuple[Rows, Counter[str]]:
    db = server.client()
    with db.cursor() as cursor:
        cursor.execute("SELECT `key`, revision, bytes FROM madoguchi_row")
        rows: Rows = {key: (revision, content) for key, revision, content in cursor.fetchall()}
        cursor.execute("SELECT id FROM madoguchi_outbox")
        messages = Counter(id for (id,) in cursor.fetchall())
    db.close()
    return rows, messages


def kills(server: Server, connect: Callable[[], MariaStore], rounds: int, seed: int) -> tuple[list[str], int]:
    """Commits from several connections, and kills the server at a random instant in each round. Returns what is wrong, and how many commits there were.
    It stops at the first round with something wrong."""
    instants = random.Random(seed)
    workers = [Worker(f"w{number}", number % 2 == 1) for number in range(WORKERS)]
    for _ in range(rounds):
        stopped = threading.Event()
        threads = [threading.Thread(target=worker.work, args=(connect(), stopped)) for worker in workers]
        for thread in threads:
            thread.start()
        time.sleep(instants.uniform(0.02, 0.6))
        server.kill()
        stopped.set()
        for thread in threads:
            thread.join()
        server.start()
        rows, messages = stored(server)
        wrong = [line for worker in workers for line in settle(worker, rows, set(messages))]
        wrong = wrong or compare(workers, rows, messages)
        if wrong:
            return wrong, sum(len(worker.commits) for worker in workers)
    return [], sum(len(worker.commits) for worker in workers)


class Careless(MariaStore):
    """Does not look at the server's settings."""

    def refuse_what_is_not_durable(self) -> None:
        pass


class Torn(MariaStore):
    """Writes the rows in one transaction and the messages in another one."""

    def commit(self, commit: Commit) -> bool:
        rows = Commit(writes=commit.writes, outbox=(), requires=commit.requires)
        return super().commit(rows) and super().commit(Commit(writes=(), outbox=commit.outbox, requires=()))


class Early(MariaStore):
    """Reports a commit before it sends COMMIT, which it sends with its next call."""

    waits = False

    def commit(self, commit: Commit) -> bool:
        if self.waits:
            self.run("COMMIT", {})
        self.run("BEGIN", {})
        self.waits = self.stage(commit)
        if not self.waits:
            self.roll_back()
        return self.waits


def killed() -> None:
    for isolation in get_args(Isolation):
        with Server() as server:
            wrong, count = kills(server, lambda: MariaStore(server.socket, isolation), ROUNDS, SEED)
            if wrong:
                sys.exit(f"killed {server.starts - 1} times, {isolation}: {wrong}")
            if count < ROUNDS * WORKERS:
                sys.exit(f"there were only {count} commits: this proves little")
            seen = f"the server was killed {server.starts - 1} times under {WORKERS} connections; all of {count} commits are there whole"
            print(f"{isolation}: {seen}", flush=True)


def faults() -> None:
    """What the loop finds. The last setting is as wrong as the first, but it cannot be found: the process is killed, and the system's cache is not."""
    faulty: list[tuple[str, str, type[MariaStore], bool]] = [
        ("--innodb-flush-log-at-trx-commit=0", "the log is written once a second", Careless, True),
        ("--innodb-flush-log-at-trx-commit=1", "rows and messages in two transactions", Torn, True),
        ("--innodb-flush-log-at-trx-commit=1", "reported before COMMIT", Early, True),
        ("--innodb-flush-log-at-trx-commit=2", "the log is written, but not to the disk", Careless, False),
    ]
    for setting, what, store, is_found in faulty:
        with Server(setting) as server:
            wrong, _ = kills(server, lambda: store(server.socket), ROUNDS, SEED)
            if bool(wrong) != is_found:
                sys.exit(f"{what}: found {wrong}")
            found = f"found after {server.starts - 1} kills: {wrong[0]}" if wrong else f"not found by {server.starts - 1} kills, as expected"
            print(f"{what} ({setting}): {found}", flush=True)
    with Server("--innodb-flush-log-at-trx-commit=2") as server:
        try:
            MariaStore(server.socket).load(["customer/c-1"])
        except RuntimeError as refused:
            print(f"the store refuses such a server: {refused}", flush=True)
        else:
            sys.exit("the store accepts a server that is not durable")


def statements() -> None:
    """The statements are those of the page, where MariaDB does not need others."""
    page = (Path(__file__).parents[2] / "docs/host.md").read_text("utf-8")
    blocks = re.findall(r"```sql\n(.*?)\n```", page, re.DOTALL)
    for name in ("LOAD", "UPDATE", "SAY", "PURGE", "UNSENT", "SENT", "KEYS", "MESSAGE"):
        own = re.sub(r"%\((\w+)\)s", r":\1", getattr(mariadb_store, name).replace("`key`", "key")).strip()
        if own not in blocks:
            sys.exit(f"{name} is not on the page: {own}")


if __name__ == "__main__":
    began = datetime.now()
    statements()
    with Server() as server:
        db = server.client()
        with db.cursor() as cursor:
            cursor.execute("SELECT VERSION()")
            print(f"MariaDB {cursor.fetchall()[0][0]}, PyMySQL {pymysql.VERSION_STRING}", flush=True)
        db.close()
    suites()
    killed()
    faults()
    print(f"{(datetime.now() - began).seconds} seconds")

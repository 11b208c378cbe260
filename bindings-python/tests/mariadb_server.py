"""A MariaDB server of a test's own, in a temporary folder, behind a Unix socket."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Self

import mariadb_store
import pymysql

SCRIPT = '"$0" "$@" & read -r _; kill -KILL $!; wait $!'
"""Starts the server below a shell. The shell kills it when this process closes its end of the pipe, also if this process is killed itself."""


class Server:
    """A server that is killed at the end of the `with` statement."""

    def __init__(self, *settings: str) -> None:
        self.settings = settings
        self.starts = 0
        """How often it was started. A connection that was opened before the last start is lost."""
        self.folder = Path(tempfile.mkdtemp(prefix="mariadb-"))
        self.socket = str(self.folder / "socket")
        self.shell: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        try:
            owner = []
            if os.geteuid() == 0:
                # The server refuses to run as the system's administrator; Debian's package creates this user.
                user = pwd.getpwnam("mysql")
                os.chown(self.folder, user.pw_uid, user.pw_gid)
                owner = ["--user=mysql"]
            install = [program("mariadb-install-db"), "--no-defaults", *owner, f"--datadir={self.folder}/data"]
            install += ["--auth-root-authentication-method=normal", "--skip-test-db"]
            done = subprocess.run(install, capture_output=True, text=True)
            if done.returncode != 0:
                raise RuntimeError(f"mariadb-install-db: {done.stdout}{done.stderr}")
            self.command = [program("mariadbd"), "--no-defaults", *owner, f"--datadir={self.folder}/data", f"--socket={self.socket}"]
            self.command += ["--skip-networking", f"--pid-file={self.folder}/pid", "--max-connections=200", *self.settings]
            self.start()
            db = self.client("mysql")
            with db.cursor() as cursor:
                cursor.execute("CREATE DATABASE bank CHARACTER SET utf8mb4")
            db.close()
            self.empty()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def client(self, database: str = "bank") -> pymysql.Connection[pymysql.cursors.Cursor]:
        return pymysql.connect(unix_socket=self.socket, user="root", database=database, autocommit=True)

    def empty(self) -> None:
        """Makes new, empty tables."""
        db = self.client()
        with db.cursor() as cursor:
            cursor.execute("DROP TABLE IF EXISTS madoguchi_row, madoguchi_outbox")
            for table in mariadb_store.TABLES:
                cursor.execute(table)
        db.close()

    def start(self) -> None:
        """Starts it on its data folder, and waits until it accepts connections."""
        with open(self.folder / "log", "ab") as log:
            # In a process group of its own: a signal to this process's group would end the shell before it can kill the server.
            self.shell = subprocess.Popen(["/bin/sh", "-c", SCRIPT, *self.command], stdin=subprocess.PIPE, stdout=log, stderr=log, process_group=0)
        for _ in range(600):
            try:
                self.client("mysql").close()
            except pymysql.Error:
                time.sleep(0.05)
            else:
                self.starts += 1
                return
        raise RuntimeError(f"the server does not start: {(self.folder / 'log').read_text('utf-8', 'replace')[-4000:]}")

    def kill(self) -> None:
        """Kills the server with SIGKILL, and waits until it is gone. It is one process with many threads, and starts no other."""
        shell, self.shell = self.shell, None
        if shell is not None:
            shell.communicate()  # closes the pipe, and waits for the shell, which waits for the server

    def kill_and_start(self) -> None:
        self.kill()
        self.start()


def program(name: str) -> str:
    """A program of the server, which Debian installs outside a user's path."""
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
    if found is None:
        raise RuntimeError(f"`{name}` is not installed; on Debian: apt-get install mariadb-server")
    return found

"""Tries an installed package: programs that end while daemon threads are inside calls. Each must end with exit code 0.

Before CPython 3.14 the interpreter ends such a thread by unwinding its frames, and ours are among them.
"""

import subprocess
import sys

ROUNDS = 4

# A `Thread` of the standard library's servers is a daemon, too.
START = """
import madoguchi, threading, time
from array import array
from datetime import date, datetime, timedelta, tzinfo

seiwa = madoguchi.Profile.seiwa()
engine = madoguchi.Engine(seiwa, deployment="tests", number=1, key=bytes(range(32)), pepper_number=1, pepper=bytes(range(1, 33)))

class Rows:
    def __init__(self):
        self.rows = {}
    def load(self, keys):
        for key in keys:  # a generator, which the library runs
            if key in self.rows:
                time.sleep(0)  # as a database's driver does, it lets other threads run
                yield madoguchi.RowInput(key=key, revision=self.rows[key].revision, bytes=self.rows[key].bytes)
    def commit(self, commit):
        self.rows.update((write.key, write) for write in commit.writes)
        return True

class Zone(tzinfo):
    def utcoffset(self, _):
        time.sleep(0)
        return timedelta(hours=9)

def clock():
    return datetime(2027, 2, 1, 12, tzinfo=Zone())

def drive(act, store):
    return madoguchi.drive(act, store, clock).public.page
"""

END = """
def for_ever():
    while True:
        work()
for _ in range(3):
    threading.Thread(target=for_ever, daemon=True).start()
time.sleep(0.3)
"""

WORKS = {
    "rows": """
amounts = array("q", [5]) * 200_000
def work():
    seiwa.fee_rows(to="other-bank", amount=amounts, member=True, on=date(2027, 1, 4))
""",
    "ask": """
line = '{"ask":"windows","service":"balance","from":"2020-01-01T00:00:00+09:00","to":"2029-12-31T00:00:00+09:00"}'
def work():
    seiwa.ask(line)
""",
    "sessions": """
def work():
    drive(engine.start_session(), Rows())
""",
    "logins": """
def work():
    store = Rows()
    page = drive(engine.start_session(), store)
    entries = [
        madoguchi.EntryInput(field="login-id", text="Nobody123"),
        madoguchi.EntryInput(field="login-password", text="Hajime2027"),
    ]
    drive(engine.submit(session=page.session, step=page.step, button="log-in", entries=entries), store)
""",
    "errors": """
def work():
    try:
        seiwa.fee(to="other-bank", amount=0, member=True, on=date(2027, 1, 4))
    except madoguchi.RequestError:
        pass
""",
}

for name, work in WORKS.items():
    for _ in range(ROUNDS):
        ended = subprocess.run([sys.executable, "-c", START + work + END], capture_output=True, text=True, timeout=120)
        # A negative number is a signal: -11 SIGSEGV, -6 SIGABRT.
        assert (ended.returncode, ended.stderr) == (0, ""), f"{name}: exit code {ended.returncode}\n{ended.stderr}"
print(f"daemon threads: {len(WORKS) * ROUNDS} programs ended well")

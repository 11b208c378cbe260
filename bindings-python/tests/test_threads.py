"""One profile, many threads and processes; a panic is an error; nothing is leaked."""

from __future__ import annotations

import gc
import multiprocessing
import os
import subprocess
import sys
import threading
from array import array
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import madoguchi
import pytest

DAY = date(2027, 1, 4)
AT = datetime(2027, 1, 3, 17, tzinfo=madoguchi.JST)


def everything(profile: madoguchi.Profile) -> list[object]:
    """An answer of each kind, and an error of each kind."""
    wrong: Any = {"to": "x", "amount": 0.5, "member": None, "on": AT}
    found: list[object] = [
        profile.fee(to="other-bank", amount=30_000, member=True, on=DAY).rules,
        profile.hours(service="statement", at=AT).closed_by,
        profile.windows(service="statement", from_=AT, to=AT + timedelta(days=40)).windows,
        profile.ical(service="statement", from_=AT, to=AT + timedelta(days=4), domain="x", stamp=AT).ical,
        profile.day(date=DAY).day.reasons,
        profile.days(from_=DAY, business=20).skipped,
        profile.between(from_=DAY, to=date(2027, 2, 4)),
        profile.statement(on=DAY).range,
        profile.charge(item="monthly-basic", on=DAY),
        profile.profile().services,
        profile.is_open("statement", AT),
        profile.is_business_day(DAY),
        profile.ask('{"ask":"profile"}'),
        list(profile.fee_rows(to="other-bank", amount=array("q", [1] * 2_000), member=True, on=DAY).fee),
        repr(profile.fee(to="other-bank", amount=30_000, member=True, on=DAY)),
    ]
    for ask in (lambda: profile.fee(**wrong), lambda: profile.fee_rows(**wrong), lambda: madoguchi.Profile.load("x")):
        with pytest.raises(madoguchi.MadoguchiError) as caught:
            ask()
        found.append(str(caught.value))
    return found


def test_fault_61_threads_ask_one_profile_from_its_first_moment() -> None:
    want = everything(madoguchi.Profile.seiwa())
    for _ in range(5):
        profile, together = madoguchi.Profile.seiwa(), threading.Barrier(8)

        def ask() -> list[object]:
            together.wait()
            return everything(profile)

        with ThreadPoolExecutor(8) as pool:
            for answer in [pool.submit(ask) for _ in range(8)]:
                assert answer.result() == want


def test_fault_61_long_work_lets_other_threads_run(seiwa: madoguchi.Profile) -> None:
    ended, counted = threading.Event(), 0

    def work() -> None:
        for _ in range(20):
            seiwa.fee_rows(to="other-bank", amount=amounts, member=True, on=DAY)
        ended.set()

    amounts = array("q", range(200_000))
    thread = threading.Thread(target=work)
    thread.start()
    while not ended.is_set():
        counted += 1
    thread.join()
    assert counted > 1_000


def in_child(profile: madoguchi.Profile, answers: Any) -> None:
    answers.put(profile.is_open("statement", AT))


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_fault_61_a_child_goes_on_asking(seiwa: madoguchi.Profile) -> None:
    context = multiprocessing.get_context("fork")
    for profile in (seiwa, madoguchi.Profile.seiwa()):
        answers: Any = context.Queue()
        child = context.Process(target=in_child, args=(profile, answers))
        child.start()
        assert answers.get(timeout=30) is False
        child.join(30)
        assert child.exitcode == 0


def test_another_interpreter_of_the_process_is_refused() -> None:
    """The classes and exceptions of a second interpreter would be those of the first."""
    try:
        import _xxsubinterpreters as interpreters  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        pytest.skip("no module for interpreters here")
    other = interpreters.create()
    try:
        with pytest.raises(Exception, match="ImportError.*madoguchi can be used by only one interpreter of a process"):
            interpreters.run_string(other, f"import sys\nsys.path[:] = {sys.path!r}\nimport madoguchi")
    finally:
        interpreters.destroy(other)


def test_fault_57_a_panic_is_an_error(seiwa: madoguchi.Profile) -> None:
    panic: Any = getattr(madoguchi._madoguchi, "_panic", None)
    if panic is None:
        assert os.environ.get("MADOGUCHI_FAULTS") is None, "the library was to be built with the feature `faults`"
        pytest.skip("the library is the one that is shipped")
    with pytest.raises(madoguchi.InternalError) as caught:
        panic()
    assert caught.value.code is madoguchi.Code.INTERNAL and "1905" in str(caught.value)
    assert seiwa.is_business_day(DAY)


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the resident size is read from Linux")
def test_nothing_is_leaked(seiwa: madoguchi.Profile) -> None:
    def resident() -> int:
        gc.collect()
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def ask(times: int) -> int:
        for _ in range(times):
            everything(seiwa)
        return resident()

    before = ask(150)
    blocks = sys.getallocatedblocks()
    after = ask(600)
    assert sys.getallocatedblocks() - blocks < 500
    # A leak of one small object in each call would be some 10 kB in a round, 6 MB in total.
    assert after - before < 2_000_000, f"{after - before} bytes more"


def test_a_fresh_interpreter_loads_and_ends() -> None:
    code = "import madoguchi, threading; p = madoguchi.Profile.seiwa(); threading.Thread(target=p.prepare).start()"
    subprocess.run([sys.executable, "-X", "dev", "-W", "error", "-c", code], check=True, timeout=60)


def test_a_program_ends_while_daemon_threads_are_inside_of_calls() -> None:
    subprocess.run([sys.executable, Path(__file__).with_name("exits.py")], check=True)

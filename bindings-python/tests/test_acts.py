"""Engines and acts: wrong calls, threads that drive, and what is never shown."""

from __future__ import annotations

import copy
import functools
import gc
import hmac
import itertools
import json
import pickle
import threading
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import madoguchi
import pytest
import vectors
from madoguchi import host_kit
from scripts import Kept, Store

NOW = datetime.fromisoformat("2026-11-10T10:00:00+09:00")
KEY = b"\x07" * 32
NEW = b"\x09" * 32
MISTYPED = KEY[:-1] + b"\x06"
KEY_CHECK, NEW_CHECK = "8332fb3d61e9fca0", "879c131bb4861950"
PEPPER_CHECK, NEW_PEPPER_CHECK = "e2cdd352f8889579", "6d2b5133b438b7bd"
CANARY = "Zq7Xw9Kp3Vm"


def clock() -> datetime:
    return NOW


@pytest.fixture(scope="module")
def engine() -> madoguchi.Engine:
    return madoguchi.Engine(madoguchi.Profile.seiwa(), deployment="tests", number=1, key=KEY)


def waits(act: madoguchi.Act) -> str:
    return type(act.need).__name__


def code(call: Any, *arguments: Any, **named: Any) -> list[tuple[int, str]]:
    with pytest.raises(madoguchi.RequestError) as caught:
        call(*arguments, **named)
    return [(error.code, error.field) for error in caught.value.errors]


def opened(engine: madoguchi.Engine, store: Store, customer: str, account: str) -> None:
    act = engine.operate(
        operator="sato", reason="counter", customer=customer, command="open-contract", account=account,
        login_password="k7w2m9p4", confirmation_password="q3x8v5n1",
    )
    assert madoguchi.drive(act, store, clock).public.done is not None


def visited(engine: madoguchi.Engine, store: Any) -> madoguchi.PageView:
    page = madoguchi.drive(engine.start_session(), store, clock).public.page
    assert page is not None and page.session is not None
    return page


def submitted(engine: madoguchi.Engine, page: madoguchi.PageView, password: str, account: str = "3456789") -> madoguchi.Act:
    """Submits the identification page with the button `next`: two passwords are compared with hashes, or with decoys."""
    entries = {
        "branch-number": "012", "account-type": "1", "account-number": account,
        "login-password": password, "confirmation-password": "q3x8v5n1",
    }
    given = [madoguchi.EntryInput(field=madoguchi.EntryField(field), text=text) for field, text in entries.items()]
    assert page.session is not None
    return engine.submit(session=page.session, step=page.step, button="next", entries=given)


def identified(engine: madoguchi.Engine, store: Any) -> madoguchi.PageView:
    page = visited(engine, store)
    assert page.session is not None
    act = engine.submit(session=page.session, step=page.step, button="first-use", entries=[])
    shown = madoguchi.drive(act, store, clock).public.page
    assert shown is not None
    # The session is unchanged.
    return madoguchi.PageView(**{name: getattr(shown, name) for name in shown.__match_args__} | {"session": page.session})


def test_ins_5_an_engine_accepts_a_later_profile_and_no_other() -> None:
    text = (vectors.CORE / "profiles/seiwa.toml").read_text("utf-8")
    seiwa = madoguchi.Profile.seiwa()
    after = madoguchi.Profile.load(text.replace("\nserial = 1\n", "\nserial = 2\n"))
    other = madoguchi.Profile.load(text.replace('\nid = "seiwa"\n', '\nid = "midori"\n'))
    keys: dict[str, Any] = {"deployment": "tests", "number": 1, "key": KEY}
    assert (seiwa.serial, after.serial) == (1, 2)
    for profile, wrong, number in [(seiwa, seiwa, 1828), (after, seiwa, 1828), (seiwa, other, 1827)]:
        assert code(madoguchi.Engine, profile, **keys, next=wrong) == [(number, "next")]
    assert code(madoguchi.Engine, seiwa, **keys, next="a profile") == [(1005, "next")]
    store = Store()
    opened(madoguchi.Engine(after, **keys), store, "c-1", "012-1-3456789")
    accepts, old = madoguchi.Engine(seiwa, **keys, next=after), madoguchi.Engine(seiwa, **keys)
    madoguchi.drive(accepts.adopt(customer="c-1", dry=True), store, clock)
    with pytest.raises(madoguchi.RequestError) as caught:
        madoguchi.drive(old.adopt(customer="c-1", dry=True), store, clock)
    assert [(error.code, error.field) for error in caught.value.errors] == [(1825, "rows")]


def test_a_row_is_told_to_people_and_one_that_was_changed_is_not(engine: madoguchi.Engine) -> None:
    act = engine.start_session()
    act.loaded([], NOW)
    need = act.need
    assert isinstance(need, madoguchi.Commit)
    write = need.writes[0]
    row = madoguchi.RowInput(key=write.key, revision=write.revision, bytes=write.bytes)
    told = json.loads(engine.row_json(row))
    assert (told["row"], told["revision"], told["state"]["session"]["state"]) == (write.key, 1, "anonymous")
    assert code(engine.row_json, madoguchi.RowInput(key=write.key, revision=2, bytes=write.bytes)) == [(1808, "")]
    assert code(engine.row_json, madoguchi.RowInput(key="customer", revision=1, bytes=b"")) == [(1812, "key")]
    assert code(engine.row_json, "a row") == [(1005, "row")]


def test_ntc_2_a_relay_refuses_what_the_library_did_not_commit(engine: madoguchi.Engine) -> None:
    store = Store()
    opened(engine, store, "c-1", "012-1-3456789")
    for id, line in store.messages.items():
        engine.check_message(id, json.dumps(json.loads(line), indent=1, sort_keys=True))
        assert code(engine.check_message, "x", line) == [(1850, "line")]
        assert code(engine.check_message, id, line.replace("c-1", "c-2")) == [(1850, "line")]
        assert code(engine.check_message, id, line.replace("sato", "seto")) == [(1851, "line")]
        assert code(engine_of(madoguchi.Profile.seiwa(), number=1, key=MISTYPED).check_message, id, line) == [(1837, "line")]
    assert store.messages
    assert code(engine.check_message, "x", "{") == [(1001, "line")]
    assert code(engine.check_message, None, b"{}") == [(1005, "id"), (1005, "line")]


def test_lck_2_an_act_without_a_slot_is_busy() -> None:
    engine, store = madoguchi.Engine(madoguchi.Profile.seiwa(), deployment="tests", number=1, key=KEY), Store()
    entries = [
        madoguchi.EntryInput(field=madoguchi.EntryField.LOGIN_ID, text="Tulip26"),
        madoguchi.EntryInput(field=madoguchi.EntryField.LOGIN_PASSWORD, text="wrongpw1"),
    ]
    engine.limit_hashing(1)

    def login() -> madoguchi.Act:
        page = visited(engine, store)
        assert page.session is not None
        return engine.submit(session=page.session, step=page.step, button="log-in", entries=entries)

    first, second = login(), login()
    while isinstance(first.need, madoguchi.Load):
        first.loaded(store.load(first.need.keys), NOW)
    shown = madoguchi.drive(second, store, clock).public.page
    assert shown is not None and shown.refused is not None
    assert (shown.refused.because, shown.refused.retry_at) == (madoguchi.Refusal.BUSY, NOW + timedelta(seconds=1))
    for wrong in (-1, 2**32, "2"):
        assert [field for _, field in code(engine.limit_hashing, wrong)] == ["acts"]


engine_of = functools.partial(madoguchi.Engine, deployment="tests")


def test_ins_14_a_deployment_has_a_name() -> None:
    profile = madoguchi.Profile.seiwa()
    for name in ("", "the tests", "tests\n", "本番", "1" * 33):
        assert code(madoguchi.Engine, profile, deployment=name, number=1, key=KEY) == [(1824, "deployment")]
    assert code(madoguchi.Engine, profile, deployment=b"tests", number=1, key=KEY) == [(1005, "deployment")]
    madoguchi.Engine(profile, deployment="1" * 32, number=1, key=KEY)


def test_wrong_keys_are_told_each_by_its_own_code() -> None:
    profile = madoguchi.Profile.seiwa()
    assert code(engine_of, profile, number=1, key=KEY[1:]) == [(1815, "key")]
    assert code(engine_of, profile, number=1, key=KEY, accepted={1: KEY}) == [(1817, "accepted[1]")]
    assert code(engine_of, profile, number=1, key=KEY, accepted={0: b""}) == [(1815, "accepted[0]")]
    assert code(engine_of, profile, number=256, key=KEY, pepper_number=1, pepper=b"") == [(1008, "number"), (1818, "pepper")]
    assert code(engine_of, profile, number=-1, key=KEY) == [(1008, "number")]
    assert code(engine_of, profile, number=1, key=KEY, accepted={300: KEY}) == [(1008, "accepted")]
    assert code(engine_of, profile, number=True, key="k" * 32) == [(1005, "number"), (1005, "key")]


def test_row_2_act_2_zeros_are_no_key_no_pepper_and_no_randomness(engine: madoguchi.Engine) -> None:
    profile, zeros = madoguchi.Profile.seiwa(), bytes(32)
    assert code(engine_of, profile, number=1, key=zeros) == [(1834, "key")]
    assert code(engine_of, profile, number=1, key=KEY, accepted={0: zeros}) == [(1834, "accepted[0]")]
    assert code(engine_of, profile, number=1, key=KEY, pepper_number=1, pepper=zeros) == [(1834, "pepper")]
    assert code(engine_of, profile, number=1, key=KEY, accepted_peppers={1: zeros}) == [(1834, "accepted_peppers[1]")]
    for act in (engine.start_session, lambda **named: engine.take('{"act":"start-session"}', **named)):
        assert code(act, randomness=zeros) == [(1834, "randomness")]
    engine_of(profile, number=1, key=zeros[1:] + b"\x01").start_session(randomness=b"\x01" + zeros[1:])


def test_row_2_a_number_has_one_key_and_one_role() -> None:
    """A number that two keys have, or a key in two roles, is refused, whichever two the roles are."""
    profile = madoguchi.Profile.seiwa()
    in_force = functools.partial(engine_of, profile, number=2, key=NEW)
    assert code(in_force, retired=[2]) == [(1817, "retired[2]")]
    assert code(in_force, accepted={1: KEY}, retired=(0, 1)) == [(1817, "retired[1]")]
    assert code(in_force, retired=iter([0, 0])) == [(1817, "retired[0]")]
    assert code(in_force, retired=itertools.count()) == [(1817, "retired[2]")]
    for number in (256, -1):
        assert code(in_force, retired=[number]) == [(1008, "retired")]
        assert code(in_force, checks={number: NEW_CHECK}) == [(1008, "checks")]
    # The bytes of a key are numbers too, and are not taken for the numbers of keys.
    for wrong in (KEY, bytearray(KEY), memoryview(KEY), 1, "1", [True], [1.0], ["1"]):
        assert code(in_force, retired=wrong) == [(1005, "retired")]
    with pytest.raises(ZeroDivisionError):
        in_force(retired=(1 // own for own in (1, 0)))
    in_force(accepted={1: KEY}, retired={0, 255}, checks={1: KEY_CHECK, 2: NEW_CHECK})


def test_fault_69_a_mistyped_key_is_found_by_its_check_value() -> None:
    """The check value is worked out by hand: the first bytes of HMAC-SHA-256 of a label, which has its length before it."""
    for key, value in ((KEY, KEY_CHECK), (NEW, NEW_CHECK)):
        label = b"madoguchi check 1"
        assert hmac.new(key, len(label).to_bytes(8, "little") + label, "sha256").hexdigest()[:16] == value
        assert madoguchi.key_check_value(key) == value
    assert code(madoguchi.key_check_value, KEY[1:]) == [(1815, "key")]
    assert code(madoguchi.key_check_value, bytes(32)) == [(1834, "key")]
    assert code(madoguchi.key_check_value, "k" * 32) == [(1005, "key")]
    profile, checks = madoguchi.Profile.seiwa(), {1: KEY_CHECK}
    engine_of(profile, number=1, key=KEY, checks=checks)
    engine_of(profile, number=2, key=NEW, accepted={1: KEY}, checks=checks)
    # Another key, another number, a retired key, and a value that is none.
    assert code(engine_of, profile, number=1, key=MISTYPED, checks=checks) == [(1838, "checks[1]")]
    assert code(engine_of, profile, number=2, key=KEY, checks=checks) == [(1838, "checks[1]")]
    assert code(engine_of, profile, number=2, key=NEW, retired=[1], checks=checks) == [(1838, "checks[1]")]
    for wrong in ("", KEY_CHECK[1:], KEY_CHECK + "0", KEY_CHECK.upper(), NEW_CHECK):
        assert code(engine_of, profile, number=1, key=KEY, checks={1: wrong}) == [(1838, "checks[1]")]
    assert code(engine_of, profile, number=1, key=KEY, checks={1: KEY_CHECK.encode()}) == [(1005, "checks[1]")]
    # Without it, the first row tells that the key is wrong, and not that somebody changed the row.
    store = Store()
    visited(engine_of(profile, number=1, key=KEY), store)
    [row] = store.load(list(store.rows))
    assert code(engine_of(profile, number=1, key=MISTYPED).row_json, row) == [(1837, "")]


def test_row_2_a_key_is_changed_in_four_steps() -> None:
    """Every row is sealed anew, once; then rows under the retired key are refused, and customers go on."""
    profile, store = madoguchi.Profile.seiwa(), Store()
    old = engine_of(profile, number=1, key=KEY)
    opened(old, store, "c-1", "012-1-3456789")
    session = visited(old, store).session
    assert session is not None
    before, told = store.load(list(store.rows)), len(store.messages)
    assert {row.key.split("/")[0] for row in before} == {"account", "attempts", "customer", "institution", "session"}
    assert {madoguchi.sealed_with(row) for row in before} == {1}
    both = engine_of(profile, number=2, key=NEW, accepted={1: KEY})
    # The institution's row first: it names the pepper that hashes go under.
    for row in sorted(before, key=lambda row: row.key != "institution/seiwa"):
        for done in (("resealed",), ()):
            assert madoguchi.drive(both.reseal(row=row.key), store, clock).public.done == done
    assert madoguchi.drive(both.reseal(row="customer/c-9"), store, clock).public.done == ()
    after = store.load(list(store.rows))
    assert [(row.key, row.revision) for row in after] == [(row.key, row.revision + 1) for row in before]
    assert {madoguchi.sealed_with(row) for row in after} == {2} and len(store.messages) == told
    retired = engine_of(profile, number=2, key=NEW, retired=[1])
    page = madoguchi.drive(retired.show(session=session), store, clock).public.page
    assert page is not None and (page.page, page.refused) == ("login", None)
    for row in before:
        assert code(retired.row_json, row) == [(1836, "")]
    stolen = Store({row.key: Kept(row.revision, row.bytes, None) for row in before})
    assert code(madoguchi.drive, retired.show(session=session), stolen, clock) == [(1836, "rows")]
    assert code(both.reseal, row="customer") == [(1812, "row")]
    # What is no row of this library was sealed with no key.
    for data in (b"", b"\x07" * 300):
        assert madoguchi.sealed_with(madoguchi.RowInput(key="login/Tulip26", revision=1, bytes=data)) is None
    assert code(madoguchi.sealed_with, before[0].bytes) == [(1005, "row")]


class MemoryMarks:
    """Marks in memory, which may fail."""

    def __init__(self) -> None:
        self.marks: dict[str, str] = {}
        self.failures = 0

    def read(self, keys: Sequence[str]) -> dict[str, str]:
        return {key: self.marks[key] for key in keys if key in self.marks}

    def raise_to(self, key: str, mark: str) -> str:
        if self.failures:
            self.failures -= 1
            raise ConnectionError("the line is dead")
        if self.marks.get(key, "")[:16] < mark[:16]:
            self.marks[key] = mark
        return self.marks[key]

    def replace(self, key: str, mark: str) -> None:
        self.marks[key] = mark


def test_row_3_a_row_that_was_put_back_is_refused(engine: madoguchi.Engine) -> None:
    """Without marks an old row of attempts gives guesses without end; with them, one. Marks are raised before a commit is reported."""
    store: Any = Store()
    marks = MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked = host_kit.Marked(store, marks)
    opening = madoguchi.drive(submitted(engine, identified(engine, marked), "k7w2m9p4"), marked, clock)
    assert opening.internal.reason == "done" and set(marks.marks) == {"customer/c-1", "attempts/c-1"}
    old = store.rows["attempts/c-1"]
    guess = madoguchi.drive(submitted(engine, identified(engine, marked), "Wrong1234"), marked, clock)
    assert guess.internal.reason == "wrong"
    store.rows["attempts/c-1"] = old
    page = identified(engine, store)
    assert code(madoguchi.drive, submitted(engine, page, "Wrong1235"), marked, clock) == [(1844, "row")]
    assert madoguchi.drive(submitted(engine, page, "Wrong1235"), store, clock).internal.reason == "wrong"
    # A lost row, and one of another history.
    row = store.load(["customer/c-1"])[0]
    mark = madoguchi.row_mark(row)
    assert mark is not None and madoguchi.check_mark("customer/c-1", mark, row) is None
    assert code(madoguchi.check_mark, "customer/c-1", mark, None) == [(1845, "row")]
    other = madoguchi.RowInput(key=row.key, revision=row.revision, bytes=b"\x07" * 300)
    assert code(madoguchi.check_mark, "customer/c-1", mark, other) == [(1846, "row")]
    newer = madoguchi.RowInput(key=row.key, revision=row.revision + 1, bytes=b"\x07" * 300)
    assert madoguchi.check_mark("customer/c-1", mark, newer) == f"{row.revision + 1:016x}" + "07" * 8
    assert madoguchi.row_mark(madoguchi.RowInput(key="login/Tulip26", revision=1, bytes=b"")) is None
    assert code(madoguchi.check_mark, "customer/c-1", mark[:-2], row) == [(1847, "mark")]
    assert code(madoguchi.check_mark, "customer", mark[:-1], row) == [(1812, "key")]
    assert code(madoguchi.row_mark, b"") == [(1005, "row")]


def test_row_3_a_mark_that_cannot_be_raised_leaves_the_commit_in_doubt(engine: madoguchi.Engine) -> None:
    """The loop finds out that the commit took place: by then the row raises its mark itself."""
    store: Any = Store()
    marks = MemoryMarks()
    opened(engine, store, "c-1", "012-1-3456789")
    marked = host_kit.Marked(store, marks)
    for failures in (0, 1, 2, 3):
        page = identified(engine, marked)
        marks.failures = failures
        outcome = madoguchi.drive(submitted(engine, page, "k7w2m9p4"), marked, clock)
        assert outcome.internal.reason == "done" and marks.failures == 0, failures


def test_crd_9_a_number_has_one_pepper_and_one_role() -> None:
    """A pepper needs a number, has one role, and has the check value that was noted, which is worked out by hand."""
    profile = madoguchi.Profile.seiwa()
    label = b"madoguchi pepper check 1"
    for pepper, value in ((KEY, PEPPER_CHECK), (NEW, NEW_PEPPER_CHECK)):
        assert hmac.new(pepper, len(label).to_bytes(8, "little") + label, "sha256").hexdigest()[:16] == value
        assert madoguchi.pepper_check_value(pepper) == value
    assert code(madoguchi.pepper_check_value, KEY[:15]) == [(1818, "pepper")]
    assert code(madoguchi.pepper_check_value, bytes(32)) == [(1834, "pepper")]
    assert code(madoguchi.pepper_check_value, "k" * 32) == [(1005, "pepper")]
    with_keys = functools.partial(engine_of, profile, number=1, key=KEY)
    in_force = functools.partial(with_keys, pepper_number=2, pepper=NEW)
    assert code(with_keys, pepper=NEW) == [(1004, "pepper_number")]
    assert code(with_keys, pepper_number=2) == [(1004, "pepper")]
    for number in (0, 256, -1):
        assert code(with_keys, pepper_number=number, pepper=NEW) == [(1008, "pepper_number")]
    assert code(with_keys, pepper_number="2", pepper="k" * 32) == [(1005, "pepper_number"), (1005, "pepper")]
    assert code(in_force, accepted_peppers={2: KEY}) == [(1839, "accepted_peppers[2]")]
    assert code(in_force, accepted_peppers={1: NEW}) == [(1839, "accepted_peppers[1]")]
    assert code(in_force, accepted_peppers={0: KEY}) == [(1008, "accepted_peppers[0]")]
    assert code(in_force, accepted_peppers={1: KEY}, retired_peppers=(3, 1)) == [(1839, "retired_peppers[1]")]
    for wrong in (KEY, 1, "1", [True]):
        assert code(in_force, retired_peppers=wrong) == [(1005, "retired_peppers")]
    for number, value in ((2, PEPPER_CHECK), (1, PEPPER_CHECK), (2, "")):
        assert code(in_force, pepper_checks={number: value}) == [(1840, f"pepper_checks[{number}]")]
    checks = {1: PEPPER_CHECK, 2: NEW_PEPPER_CHECK}
    in_force(accepted_peppers={1: KEY}, retired_peppers={3, 255}, pepper_checks=checks)


def turned(blocks: Sequence[madoguchi.HsmBlockRecord]) -> list[bytes]:
    """An HSM that turns every bit over, and checks nothing."""
    assert all(len(block.context) == 32 and block.pepper == 2 for block in blocks)
    return [bytes(255 - byte for byte in block.bytes) for block in blocks]


def test_crd_9_a_pepper_in_the_hsm() -> None:
    """Every act that needs the HSM asks it, as a name that nobody has does; without an HSM it cannot go on, and one with another key is found."""
    profile, store = madoguchi.Profile.seiwa(), Store()
    with_keys = functools.partial(engine_of, profile, number=1, key=KEY)
    engine = with_keys(hsm_pepper=2, accepted_peppers={1: KEY}, accepted_hsm_peppers=[3], retired_peppers=[4])
    order = functools.partial(
        engine.operate, operator="sato", reason="counter", customer="c-1", command="open-contract", account="012-1-3456789",
        login_password="k7w2m9p4", confirmation_password="q3x8v5n1",
    )
    with pytest.raises(TypeError, match="needs an HSM"):
        madoguchi.drive(order(), store, clock)
    assert madoguchi.drive(order(), store, clock, turned).public.done is not None
    row = store.load(["customer/c-1"])[0]
    assert madoguchi.peppered_with(row) == 2
    asked: list[tuple[str, int]] = []

    def seen(blocks: Sequence[madoguchi.HsmBlockRecord]) -> list[bytes]:
        asked.extend((block.work.value, len(block.bytes)) for block in blocks)
        return turned(blocks)

    other = with_keys(hsm_pepper=2)
    page = madoguchi.drive(other.start_session(), store, clock, seen).public.page
    assert page is not None and page.session is not None and asked == []
    visited = page.session
    entries = [
        madoguchi.EntryInput(field=madoguchi.EntryField.LOGIN_ID, text="Tulip26"),
        madoguchi.EntryInput(field=madoguchi.EntryField.LOGIN_PASSWORD, text="wrongpw1"),
    ]
    act = other.submit(session=page.session, step=page.step, button="log-in", entries=entries)
    shown = madoguchi.drive(act, store, clock, seen).public.page
    assert shown is not None and shown.refused is not None and asked == [("decrypt", 48)] * 2
    assert shown.refused.because == madoguchi.Refusal.WRONG_CREDENTIALS
    # An HSM with another key, one that answers less than was asked, and one that is away.
    for wrong, told in (([b"\x00" * 48], [(1843, "rows")]), ([b""], [(1843, "rows")]), ([], [(1801, "")])):
        act = with_keys(hsm_pepper=2).reseal(row="institution/seiwa")
        assert code(madoguchi.drive, act, store, clock, lambda _, wrong=wrong: wrong) == told
    act = with_keys(hsm_pepper=2).reseal(row="institution/seiwa")
    with pytest.raises(OSError, match="away"):
        madoguchi.drive(act, store, clock, away)
    # Once an attempt is counted, the act goes on without the HSM: a right password is no failure, however often.
    act = other.submit(session=visited, step=shown.step, button="first-use", entries=[])
    page = madoguchi.drive(act, store, clock, away).public.page
    entries = [
        madoguchi.EntryInput(field=field, text=text)
        for field, text in (
            (madoguchi.EntryField.BRANCH_NUMBER, "012"), (madoguchi.EntryField.ACCOUNT_TYPE, "1"),
            (madoguchi.EntryField.ACCOUNT_NUMBER, "3456789"), (madoguchi.EntryField.LOGIN_PASSWORD, "k7w2m9p4"),
            (madoguchi.EntryField.CONFIRMATION_PASSWORD, "q3x8v5n1"),
        )
    ]
    for hsm in (away,) * 8 + (None,) * 2 + (turned,):
        assert page is not None
        act = other.submit(session=visited, step=page.step, button="next", entries=entries)
        outcome = madoguchi.drive(act, store, clock, hsm)
        page = outcome.public.page
        assert outcome.internal.reason == ("done" if hsm is turned else "hash-not-opened")
    act = engine.reseal(row="institution/seiwa")
    assert code(act.hsm_answered, ["k"], NOW) == [(1005, "answers[0]")]
    assert code(act.hsm_answered, [b""], NOW) == [(1801, "")]
    # Numbers and roles.
    assert code(with_keys, hsm_pepper=0) == [(1008, "hsm_pepper")]
    assert code(with_keys, pepper_number=1, pepper=NEW, hsm_pepper=2) == [(1839, "hsm_pepper")]
    assert code(with_keys, hsm_pepper=2, accepted_hsm_peppers=(3, 2)) == [(1839, "accepted_hsm_peppers[2]")]
    for number in (KEY, 1, "1", [True]):
        assert code(with_keys, accepted_hsm_peppers=number) == [(1005, "accepted_hsm_peppers")]


def away(_: Sequence[madoguchi.HsmBlockRecord]) -> list[bytes]:
    raise OSError("the HSM is away")


def test_crd_9_a_pepper_is_changed_in_four_steps() -> None:
    """Every hash goes under the new pepper, once; then the old one is retired. A machine without the new one refuses every name alike."""
    profile, store = madoguchi.Profile.seiwa(), Store()
    with_keys = functools.partial(engine_of, profile, number=1, key=KEY)
    old = with_keys(pepper_number=1, pepper=KEY)
    opened(old, store, "c-1", "012-1-3456789")
    session = visited(old, store).session
    assert session is not None
    rows = ["customer/c-1", "institution/seiwa"]
    before = store.load(list(store.rows))

    def under(number: int) -> list[str]:
        return sorted(row.key for row in store.load(list(store.rows)) if madoguchi.peppered_with(row) == number)

    assert (under(1), under(2)) == (rows, [])
    both = with_keys(pepper_number=2, pepper=NEW, accepted_peppers={1: KEY})
    # The institution's row first: it names the pepper that hashes go under.
    for row in sorted(before, key=lambda row: row.key != "institution/seiwa"):
        for done in (("resealed",) if row.key in rows else (), ()):
            assert madoguchi.drive(both.reseal(row=row.key), store, clock).public.done == done
    assert (under(1), under(2)) == ([], rows)
    retired = with_keys(pepper_number=2, pepper=NEW, retired_peppers=[1])
    # An unknown name, which reads the institution's row.
    for engine, told in ((retired, []), (both, []), (old, [(1841, "rows")]), (with_keys(), [(1841, "rows")])):
        page = visited(retired, store)
        assert page.session is not None
        entries = [
            madoguchi.EntryInput(field=madoguchi.EntryField.LOGIN_ID, text="Tulip26"),
            madoguchi.EntryInput(field=madoguchi.EntryField.LOGIN_PASSWORD, text="wrongpw1"),
        ]
        act = engine.submit(session=page.session, step=page.step, button="log-in", entries=entries)
        if told:
            assert code(madoguchi.drive, act, store, clock) == told
        else:
            shown = madoguchi.drive(act, store, clock).public.page
            assert shown is not None and shown.refused is not None
            assert shown.refused.because == madoguchi.Refusal.WRONG_CREDENTIALS
    for data in (b"", b"\x07" * 300):
        assert madoguchi.peppered_with(madoguchi.RowInput(key="login/Tulip26", revision=1, bytes=data)) is None
    assert code(madoguchi.peppered_with, before[0].bytes) == [(1005, "row")]


def test_opr_2_all_sessions_end_by_one_order_of_two_persons(engine: madoguchi.Engine) -> None:
    """Sessions that began before the instant are over at their next act; one that began at the instant is not."""
    store, later = Store(), NOW + timedelta(seconds=1)
    session = visited(engine, store).session
    assert session is not None

    def order(approver: str | None, before: datetime, ago: timedelta = timedelta()) -> madoguchi.PublicRecord:
        approved_at = None if approver is None else later - ago
        act = engine.end_all_sessions(operator="sato", approver=approver, approved_at=approved_at, reason="restored", began_before=before)
        return madoguchi.drive(act, store, lambda: later).public

    def shown() -> tuple[str | None, str]:
        outcome = madoguchi.drive(engine.show(session=session), store, lambda: later)
        assert outcome.public.page is not None
        refused = outcome.public.page.refused
        return refused and refused.because, outcome.internal.reason

    ahead = later + timedelta(milliseconds=1)
    for approver, before, because in ((None, later, "needs-approval"), ("sato", later, "needs-approval"), ("suzuki", ahead, "instant-ahead")):
        refused = order(approver, before).refused
        assert refused is not None and (refused.because, refused.rules) == (because, ("OPR-2",))
    # Another person's approval counts for an hour, and may be 2 seconds ahead of the clock.
    for ago in (timedelta(milliseconds=-2001), timedelta(hours=1)):
        refused = order("suzuki", later, ago).refused
        assert refused is not None and refused.because == "needs-approval"
    for ago in (timedelta(seconds=-2), timedelta(hours=1, milliseconds=-1)):
        assert order("suzuki", NOW, ago).done == ("end-all-sessions",)
    ending: Any = {"operator": "sato", "reason": "restored", "began_before": NOW}
    operation: Any = {"operator": "sato", "reason": "restored", "customer": "c-1", "command": "end-sessions"}
    halves: Any = [({"approver": "suzuki"}, "approved_at"), ({"approved_at": later}, "approver")]
    for half, field in halves:
        assert code(engine.end_all_sessions, **ending | half) == [(1849, field)]
        assert code(engine.operate, **operation | half) == [(1849, field)]
    assert shown() == (None, "done")
    assert order("suzuki", NOW).done == ("end-all-sessions",)
    assert shown() == (None, "done")
    assert order("suzuki", later).done == ("end-all-sessions",)
    assert shown() == ("session-over", "all-sessions-ended")
    wrong: Any = {"operator": "Sato", "reason": "", "began_before": later}
    assert code(engine.end_all_sessions, **wrong) == [(1811, "operator"), (1501, "reason")]
    wrong |= {"began_before": later.replace(tzinfo=None)}
    assert code(engine.end_all_sessions, **wrong) == [(madoguchi.Code.NO_OFFSET, "began_before")]


@pytest.mark.parametrize("length", [0, 31, 33])
def test_randomness_has_32_bytes(engine: madoguchi.Engine, length: int) -> None:
    assert code(engine.start_session, randomness=b"r" * length) == [(1816, "randomness")]


def test_randomness_that_is_given_decides_and_that_which_is_drawn_differs(engine: madoguchi.Engine) -> None:
    def begun(act: madoguchi.Act) -> madoguchi.Need:
        act.loaded([], NOW)
        return act.need

    given = [begun(engine.start_session(randomness=b"r" * 32)) for _ in range(2)]
    drawn = [begun(engine.start_session()) for _ in range(2)]
    assert given[0] == given[1] and drawn[0] != drawn[1] and given[0] != drawn[0]


def test_an_act_that_is_asked_wrongly_is_over(engine: madoguchi.Engine) -> None:
    act = engine.start_session()
    assert waits(act) == "Load"
    assert code(act.committed, NOW) == [(1801, "")]
    assert waits(act) == "Nothing" and act.outcome is None
    assert code(act.loaded, [], NOW) == [(1801, "")]
    assert code(act.result) == [(1833, "")]
    assert code(engine.start_session().result) == [(1833, "")]  # it still needs something


def test_an_act_is_not_driven_after_its_close(engine: madoguchi.Engine) -> None:
    with engine.start_session() as act:
        act.close()
        act.close()
    for call in (lambda: act.loaded([], NOW), lambda: act.committed(NOW), act.conflicted, act.result, act.need_line, act.outcome_line):
        assert code(call) == [(1831, "")]
        with pytest.raises(madoguchi.ActError, match="the act is closed"):
            call()
    assert waits(act) == "Nothing" and act.outcome is None


def test_rows_that_were_not_asked_for_end_an_act_and_values_of_a_wrong_type_do_not(engine: madoguchi.Engine) -> None:
    act = engine.start_session()
    assert code(act.loaded, [1], NOW) == [(1005, "rows[0]")]
    assert code(act.loaded, [], NOW.replace(tzinfo=None)) == [(madoguchi.Code.NO_OFFSET, "now")]
    assert waits(act) == "Load"
    foreign = madoguchi.RowInput(key="customer/c-1", revision=1, bytes=b"")
    assert code(act.loaded, [foreign], NOW) == [(1802, "rows")]
    assert waits(act) == "Nothing"


def test_a_engine_outlives_the_profile_and_an_act_the_engine() -> None:
    act = madoguchi.Engine(madoguchi.Profile.seiwa(), deployment="tests", number=1, key=KEY).start_session()
    gc.collect()
    assert madoguchi.drive(act, Store(), clock).public.page is not None


def test_a_store_that_conflicts_is_asked_again(engine: madoguchi.Engine) -> None:
    class Busy(Store):
        refused = 0

        def commit(self, commit: madoguchi.Commit, /) -> bool:
            self.refused += 1
            return self.refused > 3 and super().commit(commit)

    busy = Busy()
    assert madoguchi.drive(engine.start_session(), busy, clock).public.page is not None
    assert busy.refused == 4


def test_a_clock_that_went_back_is_an_error_that_does_not_end_the_act(engine: madoguchi.Engine) -> None:
    store = Store()
    opened(engine, store, "c-1", "012-1-3456789")
    act = counted(engine, store, "k7w2m9p4")
    act.committed(NOW - timedelta(hours=1))
    # The instant after the comparison decides.
    assert act.need == madoguchi.Load(keys=())
    assert code(act.loaded, [], NOW - timedelta(hours=1)) == [(1809, "now")]
    assert act.need == madoguchi.Load(keys=())
    act.loaded([], NOW)
    assert madoguchi.drive(act, store, clock).public.page is not None


# Secrets (fault 62).


def test_fault_62_no_secret_is_shown(engine: madoguchi.Engine) -> None:
    store = Store()
    page = visited(engine, store)
    entry = madoguchi.EntryInput(field="login-password", text=CANARY)
    row = madoguchi.RowInput(key="customer/c-1", revision=1, bytes=CANARY.encode())
    for shown in (repr(entry), str(entry), repr(row), repr(page), repr(engine), repr(submitted(engine, page, CANARY))):
        assert CANARY not in shown and str(page.session) not in shown and repr(CANARY.encode())[2:-1] not in shown
    assert "…" in repr(entry) and "…" in repr(row)
    assert str(page.step) not in repr(page) and len(page.step) == 32
    assert entry.text == CANARY and entry != madoguchi.EntryInput(field="login-password", text="x")
    assert row.bytes == CANARY.encode() and hash(row) == hash(copy.copy(row))


def test_fault_62_no_error_quotes_a_secret(engine: madoguchi.Engine) -> None:
    data: Any = CANARY.encode()
    text: Any = CANARY
    calls: list[Any] = [
        lambda: engine.show(session=data),
        lambda: engine.take('{"act":"show","session":"' + CANARY),
        lambda: engine.take('{"act":"show","session":["' + CANARY + '"]}'),
        lambda: engine.take(CANARY),
        lambda: madoguchi.EntryInput(field="login-password", text=data),
        lambda: madoguchi.Engine(madoguchi.Profile.seiwa(), deployment="tests", number=1, key=data),
        lambda: madoguchi.Engine(madoguchi.Profile.seiwa(), deployment="tests", number=1, key=KEY, pepper_number=1, pepper=text),
        lambda: engine.start_session(randomness=data),
    ]
    for call in calls:
        with pytest.raises(madoguchi.RequestError) as caught:
            call()
        assert CANARY not in str(caught.value) + repr(caught.value)


def test_fault_73_no_error_quotes_what_stands_where_a_secret_belongs(engine: madoguchi.Engine) -> None:
    """A value in place of a list or a record may be or contain the secret, and so may a value in the place of another argument."""
    data, profile = CANARY.encode(), madoguchi.Profile.seiwa()

    class Text(str):
        pass

    page: Any = {"session": "s", "step": "x", "button": "log-in", "entries": []}
    seiwa: Any = profile
    wrong: Any
    calls: list[Any] = []
    for wrong in (CANARY, Text(CANARY), data, bytearray(data), [CANARY], [[CANARY]], (data,), {CANARY: CANARY}, {CANARY}, [{"text": CANARY}]):
        calls += [
            lambda own=wrong: engine.submit(**page | {"entries": own}),
            lambda own=wrong: engine.submit(**page | {"entries": [own]}),
            lambda own=wrong: engine.submit(**page | {"maintenance": own}),
            lambda own=wrong: engine.row_json(own),
            lambda own=wrong: engine.start_session().loaded([own], NOW),
            lambda own=wrong: engine.start_session(randomness=own),
            lambda own=wrong: madoguchi.Engine(own, deployment="tests", number=1, key=KEY),
            lambda own=wrong: madoguchi.Engine(seiwa, deployment="tests", number=own, key=KEY),
            lambda own=wrong: madoguchi.Engine(seiwa, deployment="tests", number=1, key=KEY, accepted=own),
            lambda own=wrong: madoguchi.Engine(seiwa, deployment="tests", number=1, key=KEY, retired=own),
            lambda own=wrong: madoguchi.Engine(seiwa, deployment="tests", number=1, key=KEY, checks=own),
            lambda own=wrong: madoguchi.Engine(seiwa, deployment="tests", number=1, key=KEY, checks={1: own}),
            lambda own=wrong: madoguchi.key_check_value(own),
            lambda own=wrong: madoguchi.sealed_with(own),
            lambda own=wrong: madoguchi.Engine(seiwa, deployment="tests", number=1, key=own),
            lambda own=wrong: madoguchi.EntryInput(field=own, text="login-password"),
            lambda own=wrong: madoguchi.ShownValue(field=own, text="x"),
        ]
        if not isinstance(wrong, str):
            calls += [
                lambda own=wrong: madoguchi.Engine(seiwa, deployment=own, number=1, key=KEY),
                lambda own=wrong: engine.submit(**page | {"session": own}),
                lambda own=wrong: engine.submit(**page | {"step": own}),
                lambda own=wrong: engine.submit(**page | {"environment": own}),
                lambda own=wrong: engine.show(session=own),
                lambda own=wrong: profile.check_password(new_password=own),
                lambda own=wrong: profile.check_entry(form="password", entry=own),
                lambda own=wrong: madoguchi.EntryInput(field="login-password", text=own),
            ]
        if not isinstance(wrong, str | bytes):
            calls += [lambda own=wrong: profile.ask(own), lambda own=wrong: engine.take(own)]
    calls.append(lambda: madoguchi.Engine(seiwa, deployment="tests", number=1, key=KEY, accepted={CANARY: 1}))  # type: ignore[dict-item]
    refused = 0
    for call in calls:
        with pytest.raises((madoguchi.RequestError, TypeError)) as caught:
            call()
        assert CANARY not in str(caught.value) + repr(caught.value), caught.value
        refused += isinstance(caught.value, madoguchi.RequestError)
    assert refused > 100


def test_an_error_of_another_type_names_the_type_that_was_found(engine: madoguchi.Engine) -> None:
    for wrong, found in ((CANARY, "str"), ([1], "list"), (Silent(), f"{__name__}.Silent"), (None, "None"), (NOW, "datetime.datetime")):
        own: Any = wrong
        with pytest.raises(madoguchi.RequestTypeError) as caught:
            madoguchi.Engine(own, deployment="tests", number=1, key=KEY)
        assert caught.value.errors[0].found == found
    for amount, found in ((1.5, "float 1.5"), ("30000", "str '30000'"), (True, "bool True"), (b"1", "bytes")):
        fee: Any = {"to": "other-bank", "amount": amount, "member": True, "on": NOW.date()}
        with pytest.raises(madoguchi.RequestTypeError) as caught:
            madoguchi.Profile.seiwa().fee(**fee)
        assert caught.value.errors[0].found == found


def test_fault_73_what_holds_a_secret_is_neither_pickled_nor_copied(engine: madoguchi.Engine) -> None:
    """It cannot be pickled in any protocol, nor inside another object, and the error says so."""
    page = visited(engine, Store())
    outcome = madoguchi.drive(engine.start_session(), Store(), clock)
    entry = madoguchi.EntryInput(field="login-password", text=CANARY)
    shown = madoguchi.ShownValue(field="login-id", text=CANARY)
    holders: list[Any] = [entry, page, shown, outcome, outcome.public, engine, engine.start_session()]
    for own in holders:
        ways: list[Any] = [lambda: copy.copy(own), lambda: copy.deepcopy(own), lambda: copy.deepcopy([own])]
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            ways += [lambda to=protocol: pickle.dumps(own, to), lambda to=protocol: pickle.dumps({"of": own}, to)]
        for way in ways:
            with pytest.raises(madoguchi.SecretError, match="neither pickled nor copied") as caught:
                way()
            assert isinstance(caught.value, madoguchi.MadoguchiError) and isinstance(caught.value, TypeError)
            assert caught.value.held == type(own).__name__ and caught.value.code == 1909
            assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


# Texts (fault 19).

TORN = ["\ud800", "\udfff", "a\udc00b", "\ud83d\ud83d\ude00", "\udc80\udcff"]
"""Texts with halves of surrogate pairs: as JSON may contain them, and as Python reads bytes that are not UTF-8."""


@pytest.mark.parametrize("torn", TORN, ids=ascii)
def test_fault_19_half_a_character_is_refused_wherever_a_text_stands(engine: madoguchi.Engine, torn: str) -> None:
    profile, utf8 = madoguchi.Profile.seiwa(), madoguchi.Code.NOT_UTF8
    submission: Any = {"session": "s", "step": "x", "button": "log-in", "entries": []}
    operation: Any = {"operator": "sato", "reason": "counter", "customer": "c-1", "command": "end-sessions"}
    for field in ("session", "step", "button", "environment"):
        assert code(engine.submit, **submission | {field: torn}) == [(utf8, field)]
    for field in ("operator", "reason", "customer", "command", "approver", "account", "mail", "login_password"):
        assert code(engine.operate, **operation | {field: torn}) == [(utf8, field)]
    assert code(madoguchi.EntryInput, field="login-password", text=torn) == [(utf8, "text")]
    assert code(madoguchi.RowInput, key=torn, revision=1, bytes=b"") == [(utf8, "key")]
    assert code(engine.due, row=torn) == [(utf8, "row")]
    assert code(engine.take, torn) == [(utf8, "line")]
    assert code(profile.check_password, new_password=torn, login_id=torn) == [(utf8, "new_password"), (utf8, "login_id")]
    assert code(profile.environment, user_agent=torn) == [(utf8, "user_agent")]
    assert code(madoguchi.Profile.load, torn) == [(utf8, "text")]
    assert '"code":1001' in profile.ask('{"ask":"text","key":"' + torn + '"}')


@pytest.mark.parametrize("torn", [b"\xff\xfe", b"\xc0\x80", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\xe3\x81"], ids=repr)
def test_fault_19_bytes_that_are_no_utf_8_are_no_line(engine: madoguchi.Engine, torn: bytes) -> None:
    line = b'{"ask":"text","act":"show","session":"' + torn + b'"}'
    assert '"code":1001' in madoguchi.Profile.seiwa().ask(line)
    assert code(engine.take, line) == [(madoguchi.Code.NOT_UTF8, "line")]
    assert code(madoguchi.Profile.load, line) == [(madoguchi.Code.NOT_UTF8, "text")]


def test_fault_19_a_text_does_not_end_at_a_nul(engine: madoguchi.Engine) -> None:
    """The text after a NUL counts: with it, a password, a session's token and a name are different."""
    profile, store = madoguchi.Profile.seiwa(), Store()
    assert profile.check_entry(form="password", entry="k7w2m9p4\0").faults[0].position == 8
    same = profile.check_entry(form="answer", entry="あ\0い", entry_again="あ\0う")
    assert {fault.code for fault in same.faults} >= {madoguchi.Code.NOT_THE_SAME}
    page = visited(engine, store)
    for session, step in ((f"{page.session}\0", page.step), (page.session, page.step + "\0x")):
        assert session is not None
        shown = madoguchi.drive(engine.submit(session=session, step=step, button="first-use", entries=[]), store, clock).public.page
        assert shown is not None and shown.refused is not None
    assert code(engine.due, row="customer/c-1\0") == [(1812, "row")]


# Threads (fault 61).


def counted(engine: madoguchi.Engine, store: Store, password: str) -> madoguchi.Act:
    """An attempt that is counted and committed: the next step makes a hash."""
    act = submitted(engine, identified(engine, store), password)
    while not isinstance(need := act.need, madoguchi.Commit):
        assert isinstance(need, madoguchi.Load)
        act.loaded(store.load(need.keys), NOW)
    assert store.commit(need)
    return act


def driven_by_another(engine: madoguchi.Engine, store: Store) -> tuple[madoguchi.Act, threading.Thread]:
    """An act, and the thread that makes its hash."""
    act = counted(engine, store, "k7w2m9p4")
    thread = threading.Thread(target=act.committed, args=(NOW,))
    thread.start()
    return act, thread


def test_fault_61_hashes_are_made_while_other_threads_run(engine: madoguchi.Engine) -> None:
    """Another thread sees that the act is being driven, which it could not if the GIL were held for the whole step."""
    store = Store()
    opened(engine, store, "c-1", "012-1-3456789")
    for _ in range(5):
        act, hashing = driven_by_another(engine, store)
        driven = 0
        while hashing.is_alive():
            try:
                act.need
            except madoguchi.ActError as error:
                assert error.code == 1832
                driven += 1
        hashing.join()
        act.close()
        if driven > 10:
            return
    raise AssertionError("no thread ran while another made a hash")


def test_fault_61_many_threads_drive_acts_of_one_engine(engine: madoguchi.Engine) -> None:
    stores = [Store() for _ in range(4)]
    outcomes: list[list[Any]] = [[] for _ in stores]

    def whole(store: Store, into: list[Any]) -> None:
        opened(engine, store, "c-1", "012-1-3456789")
        for password in ("k7w2m9p4", "wrong1wrong"):
            outcome = madoguchi.drive(submitted(engine, identified(engine, store), password), store, clock)
            assert outcome.public.page is not None
            into.append((outcome.public.page.page, outcome.internal.reason))

    threads = [threading.Thread(target=whole, args=pair) for pair in zip(stores, outcomes)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(outcome == outcomes[0] for outcome in outcomes) and len(set(outcomes[0])) == 2


def test_fault_61_one_act_is_driven_by_one_thread(engine: madoguchi.Engine) -> None:
    """If threads drive one act at the same time, each step runs in one thread and the others get an error: no deadlock, no second step."""
    store = Store()
    opened(engine, store, "c-1", "012-1-3456789")
    act = counted(engine, store, "k7w2m9p4")
    start = threading.Barrier(8)
    ended: list[int] = []

    def drive() -> None:
        start.wait()
        try:
            act.committed(NOW)
            ended.append(0)
        except madoguchi.ActError as error:
            ended.append(error.code)

    threads = [threading.Thread(target=drive) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # A call after the end of the step does not count.
    assert ended.count(0) == 1 and set(ended) <= {0, 1801, 1832} and len(ended) == 8


def test_fault_61_an_act_that_is_closed_while_it_is_driven_is_wiped_then(engine: madoguchi.Engine) -> None:
    """The call in progress is answered first. `close` does not wait for it, and `with` does not replace the error of its block."""
    store = Store()
    opened(engine, store, "c-1", "012-1-3456789")
    for _ in range(5):
        act, hashing = driven_by_another(engine, store)
        while hashing.is_alive() and "driven" not in repr(act):
            pass
        was_driven = "driven" in repr(act)
        try:
            with act:
                raise OSError("the database is gone")
        except OSError:
            pass
        hashing.join()
        assert repr(act) == "<madoguchi.Act closed>" and isinstance(act.need, madoguchi.Nothing) and act.outcome is None
        if was_driven:
            return
    raise AssertionError("no act was closed while it was driven")


class Silent:
    def load(self, keys: Sequence[str], /) -> list[madoguchi.RowInput]:
        raise OSError("the database is away")

    def commit(self, commit: madoguchi.Commit, /) -> bool:
        raise AssertionError

    def outbox(self, ids: Sequence[str], /) -> list[tuple[str, str]]:
        raise AssertionError


def test_what_a_store_raises_arrives_and_closes_the_act(engine: madoguchi.Engine) -> None:
    act = engine.start_session()
    with pytest.raises(OSError, match="the database is away"):
        madoguchi.drive(act, Silent(), clock)
    assert code(act.conflicted) == [(1831, "")]

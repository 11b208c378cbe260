"""Runs every conformance vector, as a line and as a typed call."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
import script_rows
import scripts
import vectors

CASES = list(vectors.cases())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_vector(case: vectors.Case) -> None:
    assert vectors.run(case) == []
    assert not vectors.run_typed(case)


def test_their_number_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert len({case.data["name"] for case in CASES}) == len(CASES)
    typed = sum(vectors.run_typed(case) is not None for case in CASES)
    assert typed > len(CASES) / 2, "most questions can be asked in Python's own types"
    line = f"vectors: {len(CASES)} ran, {typed} typed"
    with capsys.disabled():
        print(f"\n{line}")
    if report := os.environ.get("MADOGUCHI_VECTORS_REPORT"):
        Path(report).write_text(f"{line}\n", "utf-8")


TABLE = (vectors.CORE / "vectors/script_rows.jsonl").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", TABLE)
def test_a_row_is_expanded_or_refused(line: str) -> None:
    wanted = json.loads(line)
    vectors.keys(wanted, {"row"}, {"clock", "step", "refused"})
    assert ("step" in wanted) != ("refused" in wanted)
    try:
        found: dict[str, Any] = {"step": script_rows.expand(wanted["row"], wanted.get("clock", ""))}
    except script_rows.NotUnderstood as error:
        found = {"refused": error.word}
    assert found == {key: wanted[key] for key in wanted.keys() & {"step", "refused"}}


def test_an_error_of_a_row_names_its_step_and_word() -> None:
    with pytest.raises(vectors.Malformed, match="step 15: `reasn` is not understood: submit log-in → tpo"):
        scripts.steps(["2026-11-12T10:00 start-session", "submit log-in → tpo | reasn done"], 13)


def test_the_runner_can_fail() -> None:
    case = next(case for case in CASES if case.data.get("want", {}).get("fee") == 330)
    wrong = vectors.Case(case.file, case.profile, case.data | {"want": {"fee": 331}})
    assert vectors.run(wrong) == ["fee: wanted 331, found 330"]
    assert vectors.run_typed(wrong) == ["fee: wanted 331, found 330"]
    unwanted = vectors.Case(case.file, case.profile, case.data | {"want": {"answer": "fee"}, "error": [{"code": 1303}]})
    assert vectors.run(unwanted) == ["error: wanted [{'code': 1303}], found None"]
    malformed: list[dict[str, Any]] = [{"ask": {}, "line": "", "want": {}}, {"faults": [], "want": {}}, {"ask": {}}]
    for line in malformed:
        with pytest.raises(vectors.Malformed):
            vectors.Case(case.file, case.profile, line).line()
    with pytest.raises(vectors.Malformed):
        vectors.keys({"name": "", "mane": ""}, {"name"}, set())
    assert list(vectors.misses("x", True, 1)) and list(vectors.misses("x", [1], [1, 2])) and not list(vectors.misses("x", None, None))

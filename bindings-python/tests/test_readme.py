"""The examples of the README run as they stand; `MADOGUCHI_README` may name another page that has the first one."""

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OWN = ROOT / "bindings-python" / "README.md"


def blocks(page: Path) -> list[str]:
    found = re.findall(r"^```python\n(.*?)^```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert found, f"{page} has no block of Python"
    return found


def run(block: str, page: Path) -> None:
    exec(compile(block, str(page), "exec"), {"__name__": "__readme__"})


@pytest.mark.parametrize("page", {OWN, ROOT / os.environ.get("MADOGUCHI_README", OWN)}, ids=lambda page: page.parent.name)
def test_the_first_example_runs(page: Path) -> None:
    first = blocks(page)[0]
    assert all(proof in first for proof in ("330", "FEE-3", "振込 他行宛 組合員の方 3万円以上", "HRS-2", "1303", "zero-amount", "FEE-8"))
    assert first.count("assert ") >= 3
    run(first, page)


def test_the_other_examples_run() -> None:
    for block in blocks(OWN)[1:]:
        run(block, OWN)

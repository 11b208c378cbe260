"""The first example of the README runs as it stands; `MADOGUCHI_README` may name another page that has it."""

import os
import re
from pathlib import Path

OWN = Path(__file__).parents[1] / "README.md"


def first_block(page: Path) -> str:
    block = re.search(r"^```python\n(.*?)^```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert block, f"{page} has no block of Python"
    return block[1]


def test_the_first_example_runs() -> None:
    for page in {OWN, Path(os.environ.get("MADOGUCHI_README", OWN))}:
        block = first_block(page)
        assert block.count("assert ") >= 3, "the example proves nothing"
        exec(compile(block, str(page), "exec"), {"__name__": "__readme__"})

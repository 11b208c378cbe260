"""Tries an installed package and nothing else: run in an empty environment, from a folder without the sources."""

import re
import sys
from importlib.metadata import metadata
from pathlib import Path

import madoguchi
from madoguchi import host_kit

assert Path(madoguchi.__file__).is_relative_to(sys.prefix), f"not the installed package: {madoguchi.__file__}"
assert not hasattr(madoguchi._madoguchi, "_panic") and not hasattr(madoguchi._madoguchi, "Floor"), "not the library to be shipped"
assert (Path(madoguchi.__file__).parent / "py.typed").exists() and (Path(madoguchi.__file__).parent / "_madoguchi.pyi").exists()
page = Path(sys.argv[1]).read_text("utf-8")
assert str(metadata("madoguchi").json["description"]).strip() == page.strip(), "the package's description is another page"
[example, *_] = re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
assert len(host_kit.Suite("smoke", 2).report.checks) == 0
exec(example)
print(f"madoguchi {madoguchi.__version__} answers: {seiwa!r}")  # type: ignore[name-defined]  # noqa: F821

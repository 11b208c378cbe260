"""The profile that every test asks."""

import madoguchi
import pytest


@pytest.fixture(scope="module")
def seiwa() -> madoguchi.Profile:
    return madoguchi.Profile.seiwa()

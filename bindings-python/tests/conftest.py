"""What every test asks."""

import madoguchi
import pytest


@pytest.fixture(scope="session")
def seiwa() -> madoguchi.Profile:
    return madoguchi.Profile.seiwa()

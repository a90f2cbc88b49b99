"""Platforms' side of a hotline, for the tests of the formats."""
from __future__ import annotations

import pytest

from tests.unit.intake.conftest import Hotline
from tests.unit.intake.platforms import Feeds


@pytest.fixture
def feeds(hotline: Hotline) -> Feeds:
    return Feeds(hotline)

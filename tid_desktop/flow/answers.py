"""What the person told us on the way. It stays in memory, and each step of the way has its own copy."""
from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Where(StrEnum):
    """Where the picture is."""

    THIS_COMPUTER = "this-computer"
    PHONE = "phone"
    NOT_MINE = "not-mine"  # the person doesn't have it
    ONLY_LINK = "only-link"
    FAKE = "fake"
    UNSURE = "where-unsure"


class Age(StrEnum):
    """How old the person was in the picture; how old they are now doesn't matter."""

    UNDER_18 = "under-18"
    ADULT = "18-or-over"
    SOME_OF_EACH = "some-of-each"
    UNSURE = "age-unsure"


class Who(StrEnum):
    """Who else uses this computer or can see what the person does on it."""

    ONLY_ME = "only-me"
    SOMEONE = "someone"
    UNSURE = "who-unsure"


class Keep(StrEnum):
    """Whether the case code is also kept on this computer."""

    HERE = "keep-here"
    CARD_ONLY = "card-only"


class Keeping(StrEnum):
    """How the question "keep it on this computer?" is put."""

    ASK = "ask"  # nothing is chosen beforehand
    ADVISE_NO = "advise-no"  # others use this computer: "no" is chosen beforehand, and it is said why
    NEVER = "never"  # helper mode: the question doesn't come up


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers so far, and the mode they were given in. Frozen, so that going back can't leak a later choice.

    ``practice``: nothing is sent for real. ``helper``: somebody else's computer, nothing is kept. ``adding``: more
    pictures for a case that exists, so no new code.
    """

    practice: bool = False
    helper: bool = False
    adding: bool = False
    where: Where | None = None
    age: Age | None = None
    who: Who | None = None
    keep: Keep | None = None

    @property
    def keeping(self) -> Keeping:
        if self.helper:
            return Keeping.NEVER
        return Keeping.ASK if self.who is Who.ONLY_ME else Keeping.ADVISE_NO

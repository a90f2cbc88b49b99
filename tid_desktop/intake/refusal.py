"""How the intake says no: one exception that carries a problem of the protocol."""
from __future__ import annotations

from tid_desktop.errors import TidError
from tid_desktop.protocol.problems import Code, Problem


class Refusal(TidError):
    """The operation is not done, and ``problem`` is the answer. Inside a transaction it rolls back."""

    code = "refused"

    def __init__(self, code: Code, retry_after: int | None = None) -> None:
        super().__init__(str(code))
        self.problem = Problem(code, retry_after)

"""Look a page over as somebody does who can't see it: is everything named, is it what it says, can a key reach it?"""
from __future__ import annotations

from tests.functional.screenreader import Ears, GoneError, Node, ScreenReader

PRESSED = frozenset({"push button", "check box", "radio button", "toggle button"})
FILLED = frozenset({"text", "entry", "password text", "combo box", "editable combo box", "list", "list item"})
USED = PRESSED | FILLED
UNKNOWN = frozenset({"invalid", "unknown", ""})


class LookOver:
    """Gathers what is ``wrong`` with the pages it is shown, and all that was ``told``, for whoever asks later."""

    def __init__(self, reader: ScreenReader, ears: Ears) -> None:
        self.reader, self.ears = reader, ears
        self.wrong: list[str] = []
        self.told: list[str] = []
        self._before = 0  # announcements of earlier pages

    def page(self, heading: str) -> None:
        """Wait for the page with this heading, and look over everything on the screen."""
        self.reader.wait(heading, "heading")
        if not self.reader.until(lambda: self._is_heard(heading)):
            self.wrong.append(f"{heading}: nobody hears that it came")
        self._before = len(self.ears.heard)
        self.everything(heading)

    def pages(self, *ways: tuple[str, str]) -> None:
        """Press what is named first, and look over the page that comes, called by its heading."""
        for name, heading in ways:
            self.reader.press(name)
            self.page(heading)

    def everything(self, where: str) -> None:
        """Look over what is on the screen now, called ``where`` in complaints."""
        for node in self.reader.everything():
            try:
                self._one(node, where)
            except GoneError:
                continue  # it went while we looked

    def _is_heard(self, heading: str) -> bool:
        """The page's heading has the keyboard, or was announced since the page before."""
        return self.ears.where.startswith(heading) or any(
            words.startswith(heading) for words in self.ears.heard[self._before:])

    def _one(self, node: Node, where: str) -> None:
        role, name, states = node.role, node.name, node.states
        self.told += [name, node.description]
        if role in ("text", "entry"):
            self.told.append(node.text)
        if role in UNKNOWN:
            self.wrong.append(f"{where}: {name!r} is nothing ({role!r})")
        if role in USED and not name.strip():
            self.wrong.append(f"{where}: a {role} has no name")
        if "focusable" in states and role not in USED:
            self.wrong.append(f"{where}: the keyboard reaches {name!r}, a {role}")
        if role in PRESSED and "enabled" in states and "focusable" not in states:
            self.wrong.append(f"{where}: no key reaches {name!r}")

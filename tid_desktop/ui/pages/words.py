"""Words to start with: a first sentence for whom the person wants to tell, to say, to show or to send."""
from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tid_desktop.ui import clipboard
from tid_desktop.ui.pages.advice import HELP
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.pages.walk import announce
from tid_desktop.ui.widgets import Bullets, Button, Card, ChoiceGroup, Text

# Quotation marks of our languages; some stand apart from their words by a narrow or a fixed space.
_MARKS = "“”„«»\"\u00a0\u202f "


class Quote(Card):
    """Words to say, in the largest type, between quotation marks; ``text`` is what goes to the clipboard."""

    def __init__(self, parent: QWidget | None = None, *, role: str = "title", margin: int = 32) -> None:
        super().__init__(parent, tone="tint", margin=margin)
        self._shown = Text(role=role, measure=0)
        self.add(self._shown)

    @property
    def text(self) -> str:
        """The words without the marks around them."""
        words = self._shown.text()
        # Some languages put the full stop behind the closing mark.
        outer = words.endswith(".")
        return words.removesuffix(".").strip(_MARKS) + "." * outer

    def copy_by(self, button: Button) -> None:
        """What ``button`` does: put the words into the clipboard, and say so."""
        clipboard.copy(self.text)
        button.setText(self.tr("Copied. Now paste it."))
        announce(self, self.tr("Copied. Now paste it."))

    def say(self, quoted: str) -> None:
        """Show other words; they come with their quotation marks."""
        self._shown.setText(quoted)


class WordsPage(Page):
    """One sentence at a time, so large that the screen itself can be shown to somebody."""

    english_beside, scene = True, "two-boats"

    def title(self) -> str:
        return self.tr("Words to start with")

    def lead(self) -> str:
        return self.tr("The first sentence is the hardest. Here is one for you.")

    def build(self) -> None:
        self._sentences = {
            "parent": self.tr("“Something happened online. I need help. Please don't be angry.”"),
            "friend": self.tr("“Something bad happened to me online. Can you stay with me?”"),
            "teacher": self.tr("“Something happened online. Can we talk alone?”"),
            "line": self.tr("“Someone has a picture of me. I'm scared. What can I do?”"),
        }
        self.group = ChoiceGroup(self.tr("Who do you want to tell?"), [
            ("parent", self.tr("A parent"), ""), ("friend", self.tr("A friend"), ""),
            ("teacher", self.tr("A teacher"), ""), ("line", self.tr("A help line"), "")], columns=4, gap=8)
        self.quote = Quote()
        self.add(self.group)
        self.add(self.quote)
        self.add(Bullets("plain", [
            self.tr("Say it, send it, or just show this screen."),
            self.tr("You don't have to tell everything at once."),
            self.tr("Is one person no help? Try another one. You deserve help."),
        ], gap=6))
        self.add_action(self.link(self.tr("Find a help line"), HELP))
        self.add_primary("", self._copy)
        self.group.chosen.connect(self._choose)
        self.group.choose("parent")

    def _choose(self, who: str) -> None:
        self.quote.say(self._sentences[who])
        assert self.primary is not None
        self.primary.setText(self.tr("Copy these words"))

    def _copy(self) -> None:
        assert self.primary is not None
        self.quote.copy_by(self.primary)

"""Write the one-page guides, for young people and for counsellors, as PDF to print: one for each language.

    python3 packaging/dev.py guides FOLDER [--profile FILE]

They say what the program says, in the same words: each sentence here is one of its pages, by the page's name, so its
translations are the guides' too. ``--profile`` makes the guides of a hotline's own build; without it they speak of a
copy that can't send. Words of crisis and law have the English below them, as on screen.
"""
from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

if TYPE_CHECKING:
    from tid_desktop.protocol.profile import Profile
    from tid_desktop.ui.paper import Block, Kind


class Words(NamedTuple):
    """Words of a page: where the program has them, how they are set, and whether they are of crisis or law."""

    page: str
    text: str
    kind: Kind = "text"
    grave: bool = False


class Address(NamedTuple):
    """The address of a service, or of the directories of help lines where no service is named."""

    service: str = ""


NAME = Words("card", "Tideline", "title")
WHAT = Words("AboutPage", "It makes fingerprints of pictures, so that copies can be found. It costs nothing.")
YOUNG = (Words("BareHomePage", "Under 18 in the picture", "heading"), Address("under-18"))
ADULT = (Words("BareHomePage", "18 or over in the picture", "heading"), Address("adult"))
BARE = (
    Words("BareHomePage", "This app can't send anything yet.", "heading"),
    Words("BareHomePage", "This is not your fault. These services work today. They are free and need no name."),
    *YOUNG,
    Words("Under18Page", "It also gets the file's name. Rename the file first."),
    *ADULT,
)
SENDS = (
    Words("HomePage", "This is not your fault.", "heading"),
    Words("HomePage", "You won't be in trouble with us. Your photo never leaves this device. This app can't send it. "
                      "It sends only numbers made from it, when you say so."),
    Words("HomePage", "Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats."),
    Words("HomePage", "I have a case code", "heading"),
    Words("HomePage", "See the news, add more, or stop it."),
    Words("card", "If you lose it, nobody can find your case again."),
)
TROUBLE = (
    Words("ThreatenedPage", "Is someone threatening you?", "heading"),
    Words("ThreatenedPage", "Stop replying.", grave=True),
    Words("ThreatenedPage", "Don't send money or more pictures.", grave=True),
    Words("ThreatenedPage", "Save the messages and the name.", grave=True),
    Words("ThreatenedPage", "Then block them.", grave=True),
    Words("ThreatenedPage", "Tell someone who can help.", grave=True),
    Words("ThreatenedPage", "“Something happened online. I need help. Please don't be angry.”", grave=True),
    Words("HelpPage", "Do you feel you can't go on?", "heading"),
    Words("CantGoOnPage", "This pain can pass, even if it doesn't feel like it. Please don't stay alone with it now.",
          grave=True),
    Address(),
)
WORK = (
    Words("WorkPage", "You work with young people", "heading"),
    Words("WorkPage", "Use the young person's own device. Never yours.", grave=True),
    Words("WorkPage", "Say: “This is not your fault. You won't be in trouble with me.”", grave=True),
    Words("WorkPage", "Tell your safeguarding lead now. Follow your rules.", grave=True),
    Words("WorkPage", "Let the young person decide each step.", grave=True),
    Words("_Start", "Please don't", "heading"),
    Words("WorkPage", "Don't look at the picture. In many places that's against the law.", grave=True),
    Words("WorkPage", "Don't put the picture on your computer.", grave=True),
    Words("WorkPage", "Don't copy, print, send or keep it.", grave=True),
    Words("WorkPage", "Don't promise to keep it secret. You may have to tell.", grave=True),
    Words("WorkPage", "Don't promise that every copy will go away.", grave=True),
)
LINES = (Words("WorkPage", "Help lines", "heading"), Address())

# By the file's name: for a copy that can't send, and for one that can.
GUIDES = {
    "young-people": ((NAME, WHAT, *BARE, *TROUBLE), (NAME, WHAT, *SENDS, *TROUBLE)),
    "counsellors": ((NAME, WHAT, *WORK, *YOUNG, *ADULT, *LINES), (NAME, WHAT, SENDS[2], *WORK, *LINES)),
}


def blocks(name: str, language: str, profile: Profile | None) -> Iterator[Block]:
    """A guide in the language that is in force."""
    from tid_desktop.ui import help_data, i18n
    from tid_desktop.ui.paper import Block
    for part in GUIDES[name][profile is not None]:
        if isinstance(part, Words):
            yield Block(part.kind, said(part, profile))
            if part.grave and language not in i18n.CHECKED:
                yield Block("small", part.text)
        elif part.service:
            service = help_data.service(part.service)
            yield Block("code", f"{service.name}: {service.address}")
        else:
            yield Block("code", ", ".join(way.value for line in help_data.directories() for way in line.ways))


def said(words: Words, profile: Profile | None) -> str:
    """The words as the program says them now; a hotline's name stands where it belongs."""
    from PySide6.QtCore import QCoreApplication

    from tid_desktop.ui.i18n import outside
    if profile is None or "%" not in words.text:
        return QCoreApplication.translate(words.page, words.text)
    text = QCoreApplication.translate(words.page, words.text, "", len(profile.platforms))
    return text.replace("%1", outside(profile.name, 60))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--profile", type=Path, help="a hotline's signed profile file")
    options = parser.parse_args()
    from PySide6.QtWidgets import QApplication

    from tid_desktop.protocol.profile import Profile
    from tid_desktop.ui import i18n, pdf
    app = QApplication([])
    profile = Profile.load(options.profile.read_bytes()) if options.profile else None
    options.folder.mkdir(parents=True, exist_ok=True)
    for language in i18n.offered():
        i18n.install(app, language)
        for name in GUIDES:
            place = options.folder / f"{name}-{language}.pdf"
            if not pdf.write(str(place), list(blocks(name, language, profile)), language=language):
                sys.exit(f"{place} can't be written.")
    print(f"{len(GUIDES) * len(i18n.offered())} guides in {options.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

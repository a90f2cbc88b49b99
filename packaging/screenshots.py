"""Render every page to PNG, offscreen: light and dark, at 1000x700 and 820x600.

    python packaging/screenshots.py DIR [--only NAME ...] [--size WxH ...] [--theme MODE ...] [--scale 2.0]
                                        [--rtl] [--pseudo]

Pages come from ``tid_desktop.ui.pages.PAGES`` and are filled with sample data that is nobody's. The frame around them
is the real window; the privacy bar shows the state given here.
"""
from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

SIZES = [(1000, 700), (820, 600)]
# Steps on which the bar tells that pictures were opened, and that fingerprints were sent.
OPENED = frozenset({"add", "leaves", "exact", "code", "code-shared", "send", "send-busy", "send-failed", "sent",
                    "changed-working", "changed-unread", "changed-found", "changed-found-later", "changed-not-found",
                    "changed-found-practice", "changed-cut", "changed-unlike", "changed-plain", "changed-unknown"})
SENT = frozenset({"sent", "case", "case-good", "case-stopped"})


def state(name: str) -> object:
    """What the privacy bar shows beside a page."""
    from tid_desktop.ui.services import PrivacyState
    opened, sent = name in OPENED, name in SENT
    return PrivacyState(opened=2 if opened else 0, protection="proved" if opened else "waiting", level="full",
                        online=name == "send-busy", hotline="Example Hotline", window_locked=True,
                        sent_fingerprints=50 if sent else 0, sent_bytes=16 * 1024 if sent else 0)


def render(folder: Path, options: argparse.Namespace) -> int:
    """Write all pictures below ``folder``; returns how many."""
    from PySide6.QtCore import Qt

    from tid_desktop.settings import Settings
    from tid_desktop.ui import i18n
    from tid_desktop.ui.application import Frame
    from tid_desktop.ui.pages import PAGES
    count = 0
    showing = [state("")]
    for mode in options.theme:
        settings = Settings(theme=mode, text_scale=options.scale, leave_explained=True)
        frame = Frame(settings, lambda: showing[0], sys.exit)
        if options.pseudo:
            i18n.install_pseudo(frame.app)
        if options.rtl:
            frame.app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        frame.window.retell()
        for name in options.only or sorted(PAGES):
            showing[0] = state(name)
            frame.window.bar.refresh()
            page = PAGES[name]()
            frame.window.show_page(page)
            for width, height in options.size:
                frame.window.resize(width, height)
                frame.window.show()
                for _ in range(4):
                    frame.app.processEvents()
                place = folder / f"{name}-{mode}-{width}.png"
                frame.window.grab().save(str(place))
                count += 1
            frame.window.drop_page(page)
        frame.window.hide()
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--theme", nargs="*", default=["light", "dark"])
    parser.add_argument("--size", nargs="*", type=lambda text: tuple(map(int, text.split("x"))), default=SIZES)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--pseudo", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    print(f"{render(options.folder, options)} pictures in {options.folder}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

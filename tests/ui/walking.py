"""A person at the window, for tests: the real controller, pages, cases and Practice's real intake, all in this process.

Two doubles: files are hashed in a thread here instead of the sandbox, and the password store is a dictionary.
"""
from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import httpx
from pytestqt.qtbot import QtBot

from tests.drawer import Drawer
from tid_desktop import paths
from tid_desktop.case.service import CaseService
from tid_desktop.case.vault import KeyringState, Vault
from tid_desktop.client.exchange import exchange
from tid_desktop.errors import Gone, Unreachable
from tid_desktop.fingerprint import media
from tid_desktop.fingerprint.model import FileStatus, MediaReport, Wish
from tid_desktop.flow.steps import Step
from tid_desktop.intake.practice import Practice, open_practice
from tid_desktop.protocol.answers import Answer
from tid_desktop.protocol.profile import Profile, Serves
from tid_desktop.settings import Settings
from tid_desktop.ui.application import Frame
from tid_desktop.ui.controller import Controller
from tid_desktop.ui.pages.base import Page
from tid_desktop.ui.services import PrivacyState, Services
from tid_desktop.ui.tasks import Tasks

PATIENCE_MS = 30_000
_P = TypeVar("_P", bound=Page)


class Here:
    """Hashes files in threads of this process: the same functions that a worker runs, without its locks."""

    opened = 0

    def start(self) -> None:
        """Nothing to start here."""

    def submit(self, path: Path, *, progress: Callable[[float], None], wish: Wish) -> Any:
        job = type("Job", (), {"future": Future(), "cancel": lambda self: None})()
        threading.Thread(target=lambda: job.future.set_result(_hashed(path, progress, wish)), daemon=True).start()
        return job


def _hashed(path: Path, progress: Callable[[float], None], wish: Wish) -> MediaReport:
    try:
        with path.open("rb") as stream:
            return media.hash_file(stream, path.stat().st_size, progress, wish)
    except OSError:
        return MediaReport(FileStatus(Gone.code))


class Hotline:
    """Practice's intake, reached through the real client without a socket. ``sent`` keeps what was handed over."""

    def __init__(self) -> None:
        template = (paths.assets() / "profiles" / "practice.json").read_bytes()
        self.practice: Practice = open_practice(None, bytes(32), template)
        self.profile = Profile.load(self.practice.signed_profile)
        self.reachable = True
        self.hold = threading.Event()
        self.hold.set()
        self.sent: list[bytes] = []

    def exchange(self, inner: bytes) -> dict[str, Any]:
        self.sent.append(inner)
        self.hold.wait(30)
        if not self.reachable:
            raise Unreachable
        with httpx.Client(transport=httpx.WSGITransport(self.practice.app)) as http:
            return Answer.from_bytes(exchange(http, self.profile, inner)[0]).to_json()


class Walker:
    """Somebody who uses the program: ``choose``, ``press``, ``wait``, and what stands on the page."""

    def __init__(self, qtbot: QtBot, frame: Frame, folder: Path, *, pool: Here | None = None,
                 serves: tuple[Serves, ...] = (), not_after: date = date.max) -> None:
        """``serves``: whom this copy's hotline takes, until ``not_after``; it has none where nobody is named."""
        self.qtbot, self.frame = qtbot, frame
        self.hotline, self.drawer = Hotline(), Drawer()
        self.vault = Vault(folder / "vault.bin", self.drawer)
        self.keyring = (KeyringState.READY, "test", True)
        self.pool = pool or Here()
        # Its own codes, by its own service id; behind it stands the same intake.
        self.real = replace(self.hotline.profile, practice=False, service_id="ff" * 16, name="Example Hotline",
                            serves=serves, not_after=not_after)
        self.services = Services(
            pool=self.pool, hotline=self.real if serves else None, settings=Settings(), privacy=PrivacyState,  # type: ignore[arg-type]
            cases=self._cases, has_kept=lambda: self.drawer.entry is not None, keyring=lambda: self.keyring,
            practice_profile=self.hotline.profile, desk=lambda keep, arguments: self.hotline.practice.play(arguments),
            sample_picture=paths.assets() / "samples" / "practice.jpg", vault=self.vault)
        self.tasks = Tasks()
        self.controller = Controller(frame.window, self.services, self.tasks)
        self.controller.start()
        frame.window.show()

    def _cases(self, practice: bool, keep: bool) -> CaseService:
        return CaseService(self.hotline.profile if practice else self.real, self.hotline, self.vault if keep else None)

    # -- what the person sees

    @property
    def page(self) -> Page:
        page = self.frame.window.page
        assert page is not None
        return page

    @property
    def step(self) -> Step:
        return self.controller.flow.step

    def on(self, kind: type[_P]) -> _P:
        """The page on screen, which must be of this kind."""
        assert isinstance(self.page, kind), type(self.page).__name__
        return self.page

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    # -- what the person does

    def press(self) -> None:
        """The main button."""
        assert self.page.primary is not None
        assert self.page.primary.isEnabled()
        self.page.primary.click()

    def choose(self, *keys: str) -> None:
        """Answer questions, one page each."""
        for key in keys:
            self.page.group.choose(key)  # type: ignore[attr-defined]
            self.press()

    def to_add(self, who: str = "only-me") -> None:
        """From Home through practice to the Add page."""
        self.page.go.emit("practise")
        self.press()
        self.choose("this-computer", "under-18", who)
        while self.step is not Step.ADD:
            self.press()

    def add(self, *files: Path) -> None:
        self.page.add_files([str(file) for file in files])  # type: ignore[attr-defined]
        self.wait(lambda: len(self.controller.files.files) >= len(files) and not self.controller.files.working)

    def to_code(self, *files: Path, who: str = "only-me") -> None:
        """From Home to the code."""
        self.to_add(who)
        self.add(*files)
        self.press()
        self.press()
        self.wait(lambda: self.step is Step.CODE)

    def to_send(self, *files: Path, keep: bool = False) -> None:
        """From Home to the Send page, with the code written down."""
        self.to_code(*files)
        page: Any = self.page
        self.wait(lambda: page.yes.isVisible())
        page.ways.wrote.click()
        (page.yes if keep else page.no).click()
        self.press()

    def to_sent(self, *files: Path, keep: bool = False) -> None:
        self.to_send(*files, keep=keep)
        self.press()
        self.wait(lambda: self.step is Step.SENT)

    def to_case(self, *files: Path, keep: bool = False) -> None:
        self.to_sent(*files, keep=keep)
        self.page.go.emit("open-case")

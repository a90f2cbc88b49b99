"""The composition root: the one place that knows who is built with what.

    window or command line  --frames-->  zygote --fork--> one worker per file      (sandbox)
                            --frames-->  courier, the only one that may go online  (client)
                            --frames-->  practice, courier and hotline in one, with no socket at all  (client + intake)

The two sides of the protocol meet here only for Practice; ``client`` and ``intake`` never import each other.
"""
from __future__ import annotations

import gc
import json
import os
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from tid_desktop import errors, framing, log, paths

if TYPE_CHECKING:
    from tid_desktop.case.service import CaseService
    from tid_desktop.case.vault import Vault
    from tid_desktop.client.late import LateTransport
    from tid_desktop.client.transport import CourierTransport
    from tid_desktop.protocol.profile import Profile
    from tid_desktop.sandbox.lockdown import KernelState
    from tid_desktop.sandbox.pool import Pool
    from tid_desktop.settings import Settings
    from tid_desktop.ui.application import Frame
    from tid_desktop.ui.controller import Controller
    from tid_desktop.ui.services import PrivacyState

HANDSHAKE = 1 << 20  # bytes that Practice's first two frames may have
START_SECONDS = 30.0  # Practice makes its keys and its database in this time, or has failed


# --- the child processes --------------------------------------------------------------------------------------------

def courier_main() -> int:
    """The process that may go online. It imports everything, locks itself, and only then reads its first frame."""
    from tid_desktop.client import courier, http, tor
    from tid_desktop.sandbox import lockdown
    courier.warm()
    lockdown.lock_courier()
    courier.serve(framing.CHANNEL, handlers={"tor": tor.look}, http=http.open_client)
    return 0


def practice_main() -> int:
    """Practice: the real intake behind the real courier, in one process that can open no socket of any kind."""
    from tid_desktop.client import courier, http
    from tid_desktop.intake import practice
    from tid_desktop.sandbox import lockdown
    courier.warm()
    practice.warm()
    template = practice_template()
    lockdown.harden()  # before the key is in this memory
    first = framing.receive(framing.CHANNEL, limit=HANDSHAKE)
    if first is None:
        return 0
    setup = json.loads(first)
    folder = None if setup["folder"] is None else Path(setup["folder"])
    lockdown.lock_practice(folder)
    hotline = practice.open_practice(folder, bytes.fromhex(setup["column_key"]), template)
    framing.send(framing.CHANNEL, hotline.signed_profile, limit=HANDSHAKE)
    courier.serve(framing.CHANNEL, handlers={"desk": hotline.play}, http=lambda *_: http.client_inside(hotline.app))
    return 0


# --- profiles -------------------------------------------------------------------------------------------------------

def practice_template() -> bytes:
    """What Practice's hotline is called and whom it works with; its keys are made on first use."""
    return (paths.assets() / "profiles" / "practice.json").read_bytes()


def hotline_profile(named: str | None = None) -> bytes | None:
    """The signed profile of this copy's hotline, or of the file ``named``; None when this copy has none.

    Raises BadProfile when ``named`` can't be read.
    """
    if named is None:
        return shipped_profile()
    try:
        return Path(named).read_bytes()
    except OSError:
        raise errors.BadProfile from None


def shipped_profile() -> bytes | None:
    """The signed profile of the hotline that this copy was made for; None when it was made for none."""
    shipped = paths.assets() / "profiles" / "hotline.json"
    return shipped.read_bytes() if shipped.is_file() else None


def installed_signer() -> str | None:
    """Who alone may change this copy's hotline: the signer of the shipped profile, which may by now be too old."""
    from tid_desktop.protocol.profile import Profile
    shipped = shipped_profile()
    try:
        return None if shipped is None else Profile.load(shipped).signer
    except errors.BadProfile:  # it names nobody; and this copy has no hotline of its own then
        return None


def _refuse() -> NoReturn:
    raise errors.NotProtected


# --- one run of the program -----------------------------------------------------------------------------------------

@dataclass
class Program:
    """What one run of the window or the command line has; made by ``start``, ended by ``close``.

    The courier is started before this process gives up the network, because a child inherits the refusal; everything
    else is started when it is first needed. ``tor`` holds for the next exchange: the port of the Tor that it goes
    through, 0 to look for one, None to go without.
    """

    signed_hotline: bytes | None
    tor: int | None = None
    _locked: bool = False
    _courier: framing.Child | None = None
    _stack: ExitStack = field(default_factory=ExitStack)
    _cases: dict[tuple[bool, bool], CaseService] = field(default_factory=dict)

    @classmethod
    def start(cls, profile: str | None = None, tor: int | None = None) -> Program:
        """Start the courier where there is a hotline; ``lock`` comes next.

        ``profile`` is the path of a hotline's signed profile; raises BadProfile. None means the one that this copy was
        shipped with; where that is bad, this copy has no hotline.
        """
        program = cls(hotline_profile(profile), tor)
        try:
            program.hotline  # noqa: B018 - checked before anything is started for it
        except errors.SetupProblem as problem:
            if profile is not None:
                raise
            log.get("app").warning("hotline's profile refused", code=problem.code)
            program.signed_hotline = None
        if program.signed_hotline is not None:
            program._courier = framing.start("courier")
            program._stack.callback(program._courier.close)
        return program

    def lock(self) -> Program:
        """Refuse this process the network, and everybody a look into its memory, until it exits.

        Raises NotProtected. A window is locked when Qt has connected to the screen, which may be another computer's.
        """
        from tid_desktop.sandbox import lockdown
        lockdown.harden()
        lockdown.lock_window()
        self._locked = True
        return self

    def close(self) -> None:
        """End every process of this run."""
        self._stack.close()

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @cached_property
    def pool(self) -> Pool:
        """The sandbox. While this process itself is not locked it opens nothing: NotProtected."""
        from tid_desktop.sandbox.pool import Pool
        return self._stack.enter_context(Pool() if self._locked else Pool(zygote=_refuse))

    @cached_property
    def vault(self) -> Vault:
        from tid_desktop.case.vault import Vault
        return Vault(paths.vault_file())

    def has_kept(self) -> bool:
        """Whether something was kept here and can be opened now. Looking never leaves a trace and never asks."""
        from tid_desktop.case.vault import KeyringState
        return self.vault.exists() and self.vault.place().state in (KeyringState.READY, KeyringState.PASSPHRASE)

    @cached_property
    def hotline(self) -> Profile | None:
        """The hotline's profile, checked, also one that is too old to hand anything in. Raises BadProfile."""
        if self.signed_hotline is None:
            return None
        from tid_desktop.protocol.profile import Profile
        return Profile.load(self.signed_hotline, installed_signer=installed_signer())

    @cached_property
    def practice_profile(self) -> Profile:
        """Practice, as it is known before its keys are made."""
        from tid_desktop.protocol.profile import Profile
        return Profile.template(practice_template())

    @cached_property
    def _transports(self) -> dict[str, LateTransport]:
        from tid_desktop.client.late import LateTransport
        return {"hotline": LateTransport(self._open_courier),
                "practice kept": LateTransport(lambda: self._open_practice(keep=True)),
                "practice": LateTransport(lambda: self._open_practice(keep=False))}

    def cases(self, *, practice: bool, keep: bool) -> CaseService:
        """The cases with this copy's hotline, or with Practice; with ``keep`` they may be kept on this computer.

        Raises NoHotline. Practice without keeping has a hotline in memory of its own, which ends with the program.
        """
        from tid_desktop.case.service import CaseService
        profile = self.practice_profile if practice else self.hotline
        if profile is None:
            raise errors.NoHotline
        name = ("practice kept" if keep else "practice") if practice else "hotline"
        made = CaseService(profile, self._transports[name], self.vault if keep else None)
        return self._cases.setdefault((practice, keep), made)  # one for all: an unkept case lives in its memory

    def desk(self, *, keep: bool, arguments: dict[str, Any]) -> dict[str, Any]:
        """Play the hotline: call the desk of Practice's intake."""
        return self._transports["practice kept" if keep else "practice"].call("desk", arguments)

    def privacy(self) -> PrivacyState:
        """What is true now. Practice's messages never leave this computer, so they don't count as sent."""
        from tid_desktop.ui.services import PrivacyState
        if "pool" not in vars(self):  # nothing has begun: the window is not even painted
            return PrivacyState()
        from tid_desktop.sandbox import lockdown
        proof, sent, hotline = self.pool.proof, self._transports["hotline"], self.hotline
        return PrivacyState(
            opened=self.pool.opened, protection="proved" if proof else "unproved" if self.pool.failed else "waiting",
            proved=proof.proved if proof else (), level=proof.level if proof else "none", online=sent.in_flight,
            hotline=hotline.name if hotline else "",
            way="tor" if self.tor is not None else "relay" if hotline and hotline.relay else "",
            sent_fingerprints=sent.sent_fingerprints,
            sent_bytes=sent.sent_bytes,
            window_locked=self._locked and lockdown.kernel_state().seccomp == 2)

    def courier_state(self) -> KernelState | None:
        """What the kernel says of the courier's lock; None when this copy has no courier. Raises SendProblem."""
        from tid_desktop.sandbox import lockdown
        if self._courier is None:
            return None
        self._transports["hotline"].begin()
        return lockdown.kernel_state(self._courier.process.pid)

    def tor_port(self) -> int:
        """The port of a Tor that is there, whether it was chosen or not. Raises TorNotFound, NoHotline, SendProblem."""
        port: int = self._transports["hotline"].call("tor", {"port": self.tor or 0})["port"]
        return port

    def follow(self, settings: Settings) -> None:
        """What was chosen about Tor holds from now on."""
        self.tor = settings.tor_port if settings.tor else None

    def _open_courier(self) -> CourierTransport:
        from tid_desktop.client.transport import CourierTransport
        if self._courier is None or self.signed_hotline is None:
            raise errors.NoHotline
        if self._courier.process.poll() is not None:  # and another one would have no network, as this process has none
            raise errors.CourierGone
        transport = CourierTransport(self._courier, lambda: self.tor)
        transport.configure(self.signed_hotline)
        return transport

    def _open_practice(self, *, keep: bool) -> CourierTransport:
        """Start Practice. Its database is sealed under the vault's key, or lives in memory where nothing is kept."""
        from tid_desktop.client.transport import CourierTransport
        setup = {"folder": str(paths.practice_dir()) if keep else None,
                 "column_key": (self.vault.practice_key() if keep else os.urandom(32)).hex()}
        child = framing.start("practice")
        self._stack.callback(child.close)
        channel = child.channel.fileno()
        framing.send(channel, json.dumps(setup).encode(), limit=HANDSHAKE)
        signed = framing.receive(channel, limit=HANDSHAKE, deadline=time.monotonic() + START_SECONDS)
        if signed is None:
            raise errors.SetupProblem
        transport = CourierTransport(child)
        transport.configure(signed)
        return transport


# --- the window -----------------------------------------------------------------------------------------------------

def run_window(profile: str | None) -> int:
    """Open the window and stay until it is closed; the exit status. Raises what ``Program`` raises."""
    from tid_desktop.sandbox import lockdown
    from tid_desktop.settings import Settings
    with suppress(errors.NotProtected):  # where that is not to be had, the lock fails too, and says so
        lockdown.harden()  # before Qt: a crash while it starts leaves no core either
    from tid_desktop.ui import application
    from tid_desktop.ui.pages.home import home_page
    with Program.start(profile) as program:
        settings = Settings.load(paths.settings_file())
        program.follow(settings)
        # Leave quickly ends the process at once: what was not kept is gone with its memory, its children end with it.
        frame = application.Frame(settings, program.privacy, exit_now=lambda: os._exit(0))
        frame.settings_changed.connect(_save)
        frame.settings_changed.connect(program.follow)
        frame.window.show_page(home_page(program.hotline))
        # Half of all imports can wait until Home is painted. No file can be chosen before the lock: the pages that
        # choose files come with the controller.
        controllers: list[Controller] = []
        frame.window.first_painted.connect(lambda: controllers.append(_control(program, frame, settings)))
        try:
            return frame.run()
        finally:
            for controller in controllers:
                controller.close()


def _save(settings: Settings) -> None:
    with suppress(OSError):  # a full disk is no reason to trouble anybody about the text size
        settings.save(paths.settings_file())


def _control(program: Program, frame: Frame, settings: Settings) -> Controller:
    """Bring the painted window to life. Where it can't be locked, it says so and opens no picture."""
    with suppress(errors.NotProtected):
        program.lock()
    from tid_desktop.ui.controller import Controller
    from tid_desktop.ui.services import Services
    from tid_desktop.ui.tasks import Tasks
    services = Services(
        pool=program.pool, hotline=program.hotline, settings=settings, privacy=program.privacy,
        cases=lambda practice, keep: program.cases(practice=practice, keep=keep), has_kept=program.has_kept,
        keyring=program.vault.place, practice_profile=program.practice_profile,
        desk=lambda keep, arguments: program.desk(keep=keep, arguments=arguments), sample_picture=sample_picture(),
        vault=program.vault)
    controller = Controller(frame.window, services, Tasks())
    controller.start()
    gc.freeze()  # what is loaded stays for good; looking through all of it again would hold the window up for 40 ms
    return controller


def network_refused() -> bool:
    """Try it: whether the system refuses this process a socket of every family that leads off this computer."""
    import socket
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.socket(family, socket.SOCK_DGRAM).close()
        except OSError:
            continue
        return False
    return True


def sample_picture() -> Path:
    """The harmless picture that Practice offers."""
    return paths.assets() / "samples" / "practice.jpg"


def versions() -> dict[str, str]:
    """Versions of what decodes, draws and encrypts, for ``doctor``."""
    from importlib.metadata import version

    from tid_desktop import __version__
    names = ("PySide6-Essentials", "pillow", "pi-heif", "av", "numpy", "httpx", "keyring", "cryptography")
    return {"tid-desktop": __version__, "python": sys.version.split()[0], **{name: version(name) for name in names}}

"""What the window is given from outside: the rooms below it, ready made by ``app``.

The window builds none of these itself. Calls that may wait for another process or for the keyring are marked; they run
through ``ui.tasks`` and never on the UI thread.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from tid_desktop.case.service import CaseService
    from tid_desktop.case.vault import KeyringState, Vault
    from tid_desktop.protocol.profile import Profile
    from tid_desktop.sandbox.pool import Pool
    from tid_desktop.settings import Settings


@dataclass(frozen=True, slots=True)
class PrivacyState:
    """What is true now, as read from the processes. The privacy bar shows it and nothing else.

    ``opened``: files handed to workers so far. ``protection``: ``waiting`` until a worker was tried, then ``proved`` or
    ``unproved``; ``proved`` and ``level`` say what the worker's self-test showed. ``online``: an exchange with
    ``hotline`` is under way; ``way`` names what lies between. ``window_locked``: the kernel refuses this window the
    network.
    """

    opened: int = 0
    protection: Literal["proved", "unproved", "waiting"] = "waiting"
    proved: tuple[str, ...] = ()
    level: str = "none"
    online: bool = False
    hotline: str = ""
    way: Literal["", "relay", "tor"] = ""
    sent_fingerprints: int = 0
    sent_bytes: int = 0
    window_locked: bool = False


@dataclass
class Services:
    """The rooms below the window.

    ``hotline`` is None in a copy without one. ``cases(practice, keep)`` makes a service, with ``keep`` one that may
    keep cases on this computer; Practice without it lives in memory. ``has_kept()`` looks whether something was kept,
    and never asks. ``vault`` is what keeps them, its passphrase and the notes; ``keyring()`` tells where it keeps them,
    or would. ``keyring()``, ``has_kept()``, ``desk(keep, arguments)`` and everything of ``vault`` may wait: off the UI
    thread only. ``practice_profile`` is what the assets say of Practice, known before it is started.
    """

    pool: Pool
    hotline: Profile | None
    settings: Settings
    privacy: Callable[[], PrivacyState]
    cases: Callable[[bool, bool], CaseService]
    has_kept: Callable[[], bool]
    keyring: Callable[[], tuple[KeyringState, str, bool]]
    practice_profile: Profile
    desk: Callable[[bool, dict[str, Any]], dict[str, Any]]
    sample_picture: Path
    vault: Vault

    def profile(self, *, practice: bool) -> Profile:
        """Who the fingerprints go to. Outside practice only where this copy has a hotline."""
        if practice or self.hotline is None:
            return self.practice_profile
        return self.hotline

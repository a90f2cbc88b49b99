"""The lock of each process. One interface; Linux is written, other systems answer Unsupported: no proof, no hashing."""
from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NoReturn

from tid_desktop.errors import NotProtected
from tid_desktop.sandbox.lockdown.syscalls import machine


def supported() -> bool:
    """Whether there is a lock for this system at all. Whether it holds, only the proof tells."""
    return sys.platform == "linux" and machine() is not None


class Unsupported(NotProtected):
    """There is no lock for this system yet, so no file is opened on it."""


if TYPE_CHECKING or sys.platform == "linux":
    from tid_desktop.sandbox.lockdown.kernel import KernelState, die_with_parent
    from tid_desktop.sandbox.lockdown.kernel import state as kernel_state
    from tid_desktop.sandbox.lockdown.linux import (
        Confinement,
        harden,
        lock_courier,
        lock_practice,
        lock_window,
        lock_worker,
        lock_zygote,
    )
else:
    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(name)

        def unsupported(*_: object, **__: object) -> NoReturn:
            raise Unsupported

        return unsupported


__all__ = ["Confinement", "KernelState", "Unsupported", "die_with_parent", "harden", "kernel_state", "lock_courier",
           "lock_practice", "lock_window", "lock_worker", "lock_zygote", "supported"]

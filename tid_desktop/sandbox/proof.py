"""What is proved of a worker before it gets its file."""
from __future__ import annotations

import json
import time
from dataclasses import dataclass

from tid_desktop import framing
from tid_desktop.errors import InternalError, NotProtected
from tid_desktop.sandbox import lockdown, wire
from tid_desktop.sandbox.lockdown import namespaces, selftest
from tid_desktop.sandbox.nursery import Fork, Nursery

_COULD_NOT_LOCK = 1  # the exit status of a worker that met an error of its own
_SECONDS = 20.0  # a worker needs a few milliseconds; a computer that is short of memory needs longer


class WorkerGone(InternalError):
    """The worker was killed, or its zygote, before it had said anything."""


@dataclass(frozen=True, slots=True)
class Proof:
    """``level``: full (seccomp, Landlock, namespaces), strong (the first two) or basic (seccomp alone).

    ``proved``: names of promises, see lockdown.selftest; the window has a sentence for each.
    """

    level: str
    proved: tuple[str, ...]


def prove(fork: Fork, nursery: Nursery) -> Proof:
    """Judge a worker's self-test, and what the kernel says of it. Raises NotProtected, WorkerGone."""
    try:
        frame = framing.receive(fork.channel.fileno(), limit=wire.PROOF_LIMIT, deadline=time.monotonic() + _SECONDS)
        if frame is None and fork.wait(_SECONDS) != _COULD_NOT_LOCK:
            raise WorkerGone
        untrusted = json.loads(frame or b"")
        states = lockdown.kernel_state(fork.pid), lockdown.kernel_state(nursery.pid)
        proved = selftest.judge(untrusted.get("attempts"), *states)
    except ConnectionResetError:
        raise WorkerGone from None
    except (framing.FramingError, OSError, ValueError, AttributeError, RecursionError):
        raise NotProtected from None
    confinement = nursery.confinement
    worlds = confinement.landlock > 0 and set(confinement.namespaces) == set(namespaces.ALL)
    layers = (("landlock",) if confinement.landlock else ()) + (("namespaces",) if worlds else ())
    return Proof(("basic", "strong", "full")[len(layers)], (*proved, *layers))

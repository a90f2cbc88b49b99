"""What is proved of a worker before it gets its file."""
from __future__ import annotations

import json
import time
from dataclasses import dataclass

from tid_desktop import framing
from tid_desktop.errors import NotProtected
from tid_desktop.sandbox import lockdown, wire
from tid_desktop.sandbox.lockdown import namespaces, selftest
from tid_desktop.sandbox.nursery import Fork, Nursery

_SECONDS = 20.0  # a worker needs a few milliseconds; a computer that is short of memory needs longer


@dataclass(frozen=True, slots=True)
class Proof:
    """``level``: full (seccomp, Landlock, namespaces), strong (the first two) or basic (seccomp alone).

    ``proved``: names of promises, see lockdown.selftest; the window has a sentence for each.
    """

    level: str
    proved: tuple[str, ...]


def prove(fork: Fork, nursery: Nursery) -> Proof:
    """Judge a worker's self-test, and what the kernel says of it. Raises NotProtected."""
    try:
        frame = framing.receive(fork.channel.fileno(), limit=wire.PROOF_LIMIT, deadline=time.monotonic() + _SECONDS)
        untrusted = json.loads(frame or b"")
        states = lockdown.kernel_state(fork.pid), lockdown.kernel_state(nursery.pid)
        proved = selftest.judge(untrusted.get("attempts"), *states)
    except (framing.FramingError, OSError, ValueError, AttributeError, RecursionError):
        raise NotProtected from None
    confinement = nursery.confinement
    worlds = confinement.landlock > 0 and set(confinement.namespaces) == set(namespaces.ALL)
    layers = (("landlock",) if confinement.landlock else ()) + (("namespaces",) if worlds else ())
    return Proof(("basic", "strong", "full")[len(layers)], (*proved, *layers))

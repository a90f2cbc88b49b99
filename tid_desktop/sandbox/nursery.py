"""The pool's handle on one zygote: asks it for children, hears of their ends, and ends them."""
from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import threading
import time

from tid_desktop import framing
from tid_desktop.errors import InternalError, NotProtected
from tid_desktop.sandbox import wire
from tid_desktop.sandbox.lockdown import Confinement

_READY_SECONDS = 60.0  # imports from a cold disk on a slow computer
_FORK_SECONDS = 20.0


class NurseryGone(InternalError):
    """The zygote has ended or doesn't answer; a new one must be started."""


class Fork:
    """One worker process: its pid, our end of its channel, and its end when it comes."""

    def __init__(self, channel: socket.socket) -> None:
        self.channel = channel
        self.pid = 0
        self.exit_code: int | None = None  # as in subprocess: negative for a signal; None if nobody could tell
        self._pidfd = -1
        self._refusal = 0
        self._abandoned = False
        self._lock = threading.Lock()
        self._born = threading.Event()
        self._ended = threading.Event()

    def __enter__(self) -> Fork:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self.channel.close()
        with self._lock:
            self._abandoned = True
            if self._pidfd >= 0:
                os.close(self._pidfd)
                self._pidfd = -1

    def kill(self) -> None:
        """End it now, whatever it does. Through a pidfd: a number could by then belong to another process."""
        with self._lock, contextlib.suppress(ProcessLookupError):
            if self._pidfd >= 0:
                signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)

    def wait(self, seconds: float) -> int | None:
        """The exit code, None when it has not ended in time or the zygote could not tell."""
        self._ended.wait(seconds)
        return self.exit_code

    def wait_for_birth(self, seconds: float) -> None:
        """Raises OSError when the kernel refused the fork, NurseryGone when the zygote is gone or hangs."""
        born = self._born.wait(seconds)
        if self._refusal:
            raise OSError(self._refusal, "fork")
        if not born or not self.pid:
            raise NurseryGone

    def set_born(self, pid: int, pidfd: int) -> None:
        """``pidfd`` is ours from here on."""
        with self._lock:
            self.pid, self._pidfd = pid, pidfd
            late = self._abandoned
        if late:  # nobody waited for it
            self.__exit__()
        self._born.set()

    def set_refused(self, code: int) -> None:
        self._refusal = code
        self.set_ended(None)

    def set_ended(self, exit_code: int | None) -> None:
        self.exit_code = exit_code
        self._born.set()
        self._ended.set()


class Nursery:
    """A zygote that has been started. ``serve`` must run on the thread that started it, as long as it is to live."""

    def __init__(self, child: framing.Child) -> None:
        self.confinement = Confinement(0, (), 0)
        self._child = child
        self._forks: dict[int, Fork] = {}
        self._next = 0
        self._lock = threading.Lock()
        self._gone = False

    @property
    def pid(self) -> int:
        return self._child.process.pid

    def wait_until_locked(self) -> None:
        """Raises NotProtected when it can't be locked, or ends."""
        deadline = time.monotonic() + _READY_SECONDS
        try:
            frame = framing.receive(self._child.channel.fileno(), limit=wire.READY_LIMIT, deadline=deadline)
            facts = json.loads(frame or b"")
            self.confinement = Confinement(facts["landlock"], tuple(facts["namespaces"]), facts["memory"])
        except (framing.FramingError, OSError, ValueError, KeyError, TypeError):
            raise NotProtected from None

    def fork(self, *, memory: int, cpu_seconds: int) -> Fork:
        """A new worker. ``memory`` in bytes, on top of what the zygote has. Raises NurseryGone, OSError."""
        ours, theirs = socket.socketpair()
        fork = Fork(ours)
        try:
            with theirs, self._lock:
                if self._gone:
                    raise NurseryGone
                self._next += 1
                self._forks[self._next] = fork
                order = wire.FORK.pack(self._next, self.confinement.memory + memory, cpu_seconds)
                socket.send_fds(self._child.channel, [order], [theirs.fileno()])
            fork.wait_for_birth(_FORK_SECONDS)
        except (BrokenPipeError, ConnectionResetError):
            fork.__exit__()
            raise NurseryGone from None
        except BaseException:
            fork.__exit__()
            raise
        return fork

    def serve(self) -> None:
        """Hear the zygote's events until it ends."""
        try:
            while self._hear():
                pass
        finally:
            with self._lock:
                self._gone = True
                left, self._forks = self._forks, {}
            for fork in left.values():
                fork.set_ended(None)

    def close(self) -> None:
        """End the zygote, and with it every worker. Safe to call twice, from any thread."""
        with contextlib.suppress(OSError):
            self._child.channel.shutdown(socket.SHUT_RDWR)  # wakes serve, which close alone would not
        self._child.close()

    def _hear(self) -> bool:
        try:
            data, descriptors, _, _ = socket.recv_fds(self._child.channel, wire.EVENT.size, 1,
                                                      socket.MSG_WAITALL | socket.MSG_CMSG_CLOEXEC)
        except OSError:
            return False
        if len(data) < wire.EVENT.size:
            return False
        kind, number, value = wire.EVENT.unpack(data)
        with self._lock:
            fork = self._forks[number] if kind == wire.FORKED else self._forks.pop(number)
        if kind == wire.FORKED:
            fork.set_born(value, descriptors[0])
        elif kind == wire.ENDED:
            fork.set_ended(value)
        else:
            fork.set_refused(value)
        return True

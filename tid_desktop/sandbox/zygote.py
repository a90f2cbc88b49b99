"""The process that workers are forked from. Loads and warms every decoder, locks itself, and forks a child per file.

It has one thread, takes orders from the pool alone, and reads nothing from a child: that one has ended it hears from
the kernel. So a child that a hostile file has taken over has nobody to talk to but the pool, which checks each word.
"""
from __future__ import annotations

import errno
import gc
import json
import os
import select
import socket

from tid_desktop import framing
from tid_desktop.errors import NotProtected
from tid_desktop.fingerprint import media
from tid_desktop.sandbox import lockdown, wire, worker

_NICE = 10  # the window comes first: with every core busy it would otherwise wait its turn among the workers


def main(channel: int) -> int:
    """Live the zygote's life; ends when ``channel`` closes. Returns the process's exit status."""
    try:
        lockdown.die_with_parent()
        if _is_closed(channel):
            return 0  # the window was left before that held; warming up would take seconds
        os.nice(_NICE)
        media.warm()
        null = os.open(os.devnull, os.O_RDWR | os.O_CLOEXEC)
        gc.collect()
        gc.freeze()  # the collector would otherwise write to, and so copy, every page that a child shares with us
        confinement = lockdown.lock_zygote()
    except NotProtected:
        return 1  # the pool sees the channel close before we were ready
    ready = {"landlock": confinement.landlock, "namespaces": confinement.namespaces, "memory": confinement.memory}
    framing.send(channel, json.dumps(ready).encode(), limit=wire.READY_LIMIT)
    Zygote(channel, null).serve()
    return 0


def _is_closed(channel: int) -> bool:
    """Whether the other side of ``channel`` is gone already."""
    poller = select.poll()
    poller.register(channel, 0)
    return bool(poller.poll(0))


class Zygote:
    """Forks children on order, and tells how each ended."""

    def __init__(self, channel: int, null: int) -> None:
        self._control = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=channel)
        self._null = null
        self._children: dict[int, tuple[int, int]] = {}  # pidfd: (number, pid)
        self._poller = select.poll()
        self._poller.register(channel, select.POLLIN)

    def serve(self) -> None:
        """Until the pool closes the channel. The children that are left then end with us (see lock_worker)."""
        while True:
            for fd, _ in self._poller.poll():
                if fd in self._children:
                    self._reap(fd)
                elif not self._obey():
                    return

    def _obey(self) -> bool:
        data, descriptors, _, _ = socket.recv_fds(self._control, wire.FORK.size, 1, socket.MSG_WAITALL)
        if len(data) < wire.FORK.size or len(descriptors) != 1:
            return False
        number, memory, cpu_seconds = wire.FORK.unpack(data)
        try:
            self._fork(number, descriptors[0], memory, cpu_seconds)
        except OSError as error:
            self._tell(wire.FAILED, number, error.errno or errno.EIO)
        finally:
            os.close(descriptors[0])
        return True

    def _fork(self, number: int, channel: int, memory: int, cpu_seconds: int) -> None:
        pid = os.fork()
        if pid == 0:
            try:
                worker.take_channel(channel, self._null)
                worker.run(memory=memory, cpu_seconds=cpu_seconds)
                os._exit(0)
            finally:
                os._exit(1)  # whatever happened: a child never comes back into this loop
        pidfd = os.pidfd_open(pid)
        self._children[pidfd] = (number, pid)
        self._poller.register(pidfd, select.POLLIN)
        self._tell(wire.FORKED, number, pid, pidfd)

    def _reap(self, pidfd: int) -> None:
        number, pid = self._children.pop(pidfd)
        self._poller.unregister(pidfd)
        os.close(pidfd)
        _, status = os.waitpid(pid, 0)
        self._tell(wire.ENDED, number, os.waitstatus_to_exitcode(status))

    def _tell(self, kind: int, number: int, value: int, *descriptors: int) -> None:
        socket.send_fds(self._control, [wire.EVENT.pack(kind, number, value)], list(descriptors))

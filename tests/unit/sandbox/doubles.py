"""Zygotes that are not what they should be: their workers lie, crash, stall, or have no lock.

A double is the real zygote with the real lock, and one part of it replaced. Its worker reads what to do from the file
that it gets: the name of one of the functions below.
"""
from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tid_desktop import framing

ROOT = Path(__file__).parents[3]

_START = r'''
import ctypes, errno, json, os, struct, sys, time
from tid_desktop import framing
from tid_desktop.fingerprint import media
from tid_desktop.sandbox import lockdown, wire, worker, zygote
from tid_desktop.sandbox.lockdown import bpf, kernel, selftest
media.warm = lambda: None
'''
_END = "sys.exit(zygote.main(0))\n"

LIARS = r'''
MD5 = {"signal_type": "md5", "value": "0" * 32, "quality": None, "stands_for": "file"}
PLAUSIBLE = "5" * 64


def say(message):
    raw(json.dumps(message).encode())


def raw(payload, length=None):
    whole = struct.pack(">I", len(payload) if length is None else length) + payload
    while whole:
        whole = whole[os.write(0, whole):]


def pdq(**other):
    return {"signal_type": "pdq", "value": PLAUSIBLE, "quality": 100, "stands_for": "original", **other}


def vpdq(at, **other):
    return {"signal_type": "vpdq", "value": PLAUSIBLE, "quality": 100, "stands_for": "original", "at": at, **other}


def report(*fingerprints, kind="image", status="ready", seconds=0.1):
    say({"report": {"kind": kind, "status": status, "seconds": seconds, "fingerprints": list(fingerprints)}})


def endless():
    while True:
        os.write(0, b"\0\0\0\2{}" * 1000)


def endless_progress():
    for step in range(1, 100000):
        say({"progress": step / 100000})


def busy():
    while True:
        pass


def faking():
    say({"length": 360000})
    for step in range(1, 100):
        until = time.process_time() + 0.1
        while time.process_time() < until:
            pass
        say({"progress": step / 100})
    report(MD5, vpdq(0), kind="video")


BEHAVIOUR = {
    "honest": lambda: report(MD5, pdq()),
    "honest video": lambda: report(MD5, vpdq(0), vpdq(1), kind="video"),
    "slow but honest": lambda: (say({"progress": 0.5}), time.sleep(0.05), report(MD5, pdq(), seconds=5000)),
    "length over the limit": lambda: raw(b"{}", 0xFFFFFFFF),
    "cut short": lambda: raw(b"{", 500),
    "half a header": lambda: os.write(0, b"\0\0"),
    "no JSON": lambda: raw(b"\xff\xfe"),
    "deep JSON": lambda: raw(b"[" * 200000),
    "a list": lambda: say([1]),
    "another word": lambda: say({"path": "/etc/passwd"}),
    "both words": lambda: say({"progress": 0.5, "report": {}}),
    "no report": lambda: say({"report": None}),
    "a number beyond floats": lambda: report(MD5, pdq(), seconds=10 ** 400),
    "not a number": lambda: report(MD5, pdq(), seconds=float("nan")),
    "words in a hash": lambda: report(MD5, pdq(value="meet me at".ljust(64, "."))),
    "a long hash": lambda: report(MD5, pdq(value="5" * 66)),
    "all bits": lambda: report(MD5, pdq(value="f" * 64)),
    "no bits": lambda: report(MD5, pdq(value="0" * 64)),
    "too good": lambda: report(MD5, pdq(quality=101)),
    "too poor": lambda: report(MD5, pdq(quality=49)),
    "no exact code": lambda: report(pdq()),
    "two exact codes": lambda: report(MD5, {**MD5, "value": "1" * 32}, pdq()),
    "the same turn twice": lambda: report(MD5, pdq(), pdq()),
    "turns without the original": lambda: report(MD5, pdq(stands_for="mirror")),
    "video frames of a picture": lambda: report(MD5, vpdq(0)),
    "a picture's hash of a video": lambda: report(MD5, pdq(), kind="video"),
    "a turned video": lambda: report(MD5, vpdq(0, stands_for="turn-90"), kind="video"),
    "seconds going back": lambda: report(MD5, vpdq(2), vpdq(1), kind="video"),
    "too many frames": lambda: report(MD5, *map(vpdq, range(700)), kind="video"),
    "ready without a hash": lambda: report(MD5),
    "low quality with a hash": lambda: report(MD5, pdq(), status="low_quality"),
    "damaged with a hash": lambda: report(MD5, pdq(), status="damaged"),
    "an unknown status": lambda: report(status="fine"),
    "two reports": lambda: (report(MD5, pdq()), report(MD5, pdq())),
    "words after the report": lambda: (report(MD5, pdq()), os.write(0, b"x")),
    "progress going back": lambda: (say({"progress": 0.5}), say({"progress": 0.4})),
    "progress beyond the end": lambda: say({"progress": 1.5}),
    "progress that is true": lambda: say({"progress": True}),
    "endless progress": endless_progress,
    "endless": endless,
    "nothing": lambda: None,
    "a crash": lambda: ctypes.string_at(0),
    "an exception": lambda: 1 / 0,
    "two lengths": lambda: (say({"length": 1}), say({"length": 1})),
    "a length beyond all films": lambda: say({"length": 1e9}),
    "faked progress": faking,
    "busy": busy,
    "silent": lambda: time.sleep(600),
    "silent after the report": lambda: (report(MD5, pdq()), time.sleep(600)),
    "working": lambda: (say({"progress": 0.25}), time.sleep(600)),
}


def run(*, memory, cpu_seconds):
    lockdown.lock_worker(framing.CHANNEL, memory=memory, cpu_seconds=cpu_seconds)
    say({"attempts": selftest.run()})
    received = worker._receive_file()
    if received is not None:
        BEHAVIOUR[os.read(received[0], 100).decode()]()


worker.run = run
'''

NO_LOCK_OF_ITS_OWN = r'''
def run(*, memory, cpu_seconds):  # the zygote's lock alone, and the answers of somebody who has a better one
    refused = {attempt.name: min(attempt.accepted) for attempt in selftest.ATTEMPTS}
    framing.send(0, json.dumps({"attempts": refused}).encode(), limit=wire.PROOF_LIMIT)
    worker._receive_file()


worker.run = run
'''

DIES_YOUNG = LIARS + r'''
numbered, first = zygote.Zygote._fork, []


def fork(self, number, *order):
    first[:] = [number == 1]
    numbered(self, number, *order)


def killed_at_first(**limits):
    if first[0]:
        ctypes.string_at(0)
    run(**limits)


zygote.Zygote._fork, worker.run = fork, killed_at_first
'''

HOLE = r'''
complete = selftest.run
selftest.run = lambda: {**complete(), "socket_inet": 0}
'''

SILENT_SELF_TEST = "selftest.run = dict\n"

NO_ANSWER = "zygote.main = lambda channel: 0\n"


def without(*calls: str) -> str:
    """A computer whose kernel doesn't have these calls, or doesn't allow them."""
    return f'''
poorer = bpf.Filter(kernel.this_machine(), default=bpf.ALLOW)
poorer.refuse("{' '.join(calls)}", errno.ENOSYS)
kernel.no_new_privileges()
kernel.seccomp(poorer.assemble())
'''


def zygote(double: str) -> Callable[[], framing.Child]:
    """For ``Pool(zygote=...)``: starts the real zygote with ``double`` run before it."""
    def start() -> framing.Child:
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-c", _START + double + _END]
        with theirs:
            process = subprocess.Popen(command, stdin=theirs, stderr=subprocess.DEVNULL, cwd=ROOT,
                                       env={"OPENBLAS_NUM_THREADS": "1"})
        return framing.Child(process, ours)
    return start

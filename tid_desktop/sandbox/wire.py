"""The words between pool, zygote and worker, and their limits.

    pool -> zygote      FORK record and one end of a socket pair: "make a child that speaks there"
    zygote -> pool      one frame of JSON about its lock, then records: FORKED (with the child's pidfd), ENDED, FAILED
    worker -> pool      frames of JSON: the results of its self-test; then {"progress": 0.5} ... and, of a video,
                        once {"length": seconds}; then {"report": ...}
    pool -> worker      FILE record and the opened file: once, after the proof
"""
from __future__ import annotations

import struct

from tid_desktop.fingerprint.model import Reach

FORK = struct.Struct(">IQI")  # number of the child, address space in bytes, CPU seconds
EVENT = struct.Struct(">BIi")  # kind, number of the child, value
FORKED, ENDED, FAILED = 1, 2, 3  # value: pid; exit code as in subprocess; errno
FILE = struct.Struct(">QB?")  # size in bytes, place in REACHES, details
REACHES = tuple(Reach)

READY_LIMIT = 4096
PROOF_LIMIT = 8192
ANSWER_LIMIT = 256 * 1024  # 601 fingerprints of under 200 bytes each, and room
PROGRESS_STEPS = 200  # frames of progress that one file may have

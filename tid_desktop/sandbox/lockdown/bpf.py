"""Assembles seccomp filters: a small program of classic BPF that the kernel runs before every system call.

The program sees ``struct seccomp_data`` (linux/seccomp.h): the call's number, the machine, six arguments. It can't
follow pointers, so a rule speaks of numbers and flags, never of paths. See Documentation/userspace-api/seccomp_filter.
"""
from __future__ import annotations

import errno
import struct
from dataclasses import dataclass

from tid_desktop.sandbox.lockdown.syscalls import NEWEST, X32_BIT, Machine

ALLOW = 0x7FFF0000
KILL_PROCESS = 0x80000000

_LOAD, _IF_EQUAL, _IF_GREATER, _IF_AT_LEAST, _AND, _RETURN = 0x20, 0x15, 0x25, 0x35, 0x54, 0x06
_NUMBER, _MACHINE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_ALL_BITS = 0xFFFFFFFF


def answer(code: int) -> int:
    """The action "don't run the call, return this errno"."""
    return 0x00050000 | code


@dataclass(frozen=True, slots=True)
class Where:
    """A condition on an argument: its low 32 bits, masked, are one of ``values``.

    The kernel itself takes descriptors, families, flags and options from these 32 bits, on little-endian machines.
    """

    argument: int
    values: tuple[int, ...]
    mask: int = _ALL_BITS


def _op(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value & _ALL_BITS)


class Filter:
    """Rules in order, the first that fits decides; ``default`` for what no rule names."""

    def __init__(self, machine: Machine, *, default: int, foreign: int = KILL_PROCESS) -> None:
        """``foreign``: what meets a call made the i386 or x32 way, whose numbers mean something else."""
        self._machine = machine
        self._default = default
        self._foreign = foreign
        self._rules: list[bytes] = []

    def allow(self, names: str, *conditions: Where, otherwise: int | None = None) -> None:
        """Let these calls (names with spaces between) through where all conditions hold; else ``otherwise`` (EPERM)."""
        for name in names.split():
            self._add(name, conditions, ALLOW, answer(errno.EPERM) if otherwise is None else otherwise)

    def refuse(self, names: str, code: int = errno.EPERM) -> None:
        """Answer these calls with an errno."""
        for name in names.split():
            self._add(name, (), answer(code), answer(code))

    def assemble(self) -> bytes:
        """The finished program, 8 bytes an instruction."""
        start = [_op(_LOAD, _MACHINE), _op(_IF_EQUAL, self._machine.audit, 1, 0), _op(_RETURN, self._foreign),
                 _op(_LOAD, _NUMBER)]
        if self._machine.has_x32:
            start += [_op(_IF_AT_LEAST, X32_BIT, 0, 1), _op(_RETURN, self._foreign)]
        if self._default != ALLOW:  # a C library newer than the table tries a new call, hears ENOSYS, takes the old one
            start += [_op(_IF_GREATER, NEWEST, 0, 1), _op(_RETURN, answer(errno.ENOSYS))]
        return b"".join([*start, *self._rules, _op(_RETURN, self._default)])

    def _add(self, name: str, conditions: tuple[Where, ...], then: int, otherwise: int) -> None:
        number = self._machine.numbers.get(name)
        if number is None:  # a call that this machine never had, like open on aarch64
            return
        body = self._body(conditions, then, otherwise)
        self._rules.append(_op(_IF_EQUAL, number, 0, len(body)) + b"".join(body))

    @staticmethod
    def _body(conditions: tuple[Where, ...], then: int, otherwise: int) -> list[bytes]:
        """Instructions for "if all conditions: return then; return otherwise"."""
        body = [_op(_RETURN, then)] + ([_op(_RETURN, otherwise)] if conditions else [])
        for condition in reversed(conditions):
            refusal = len(body) - 1  # distance from the last comparison to the final return
            last = len(condition.values) - 1
            tests = [_op(_IF_EQUAL, value, last - i, refusal if i == last else 0)
                     for i, value in enumerate(condition.values)]
            mask = [] if condition.mask == _ALL_BITS else [_op(_AND, condition.mask)]
            body = [_op(_LOAD, _ARGUMENTS + 8 * condition.argument), *mask, *tests, *body]
        return body

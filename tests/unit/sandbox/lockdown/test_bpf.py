"""Seccomp programs, run by a small interpreter of classic BPF: what each process's filter answers to which call."""
from __future__ import annotations

import errno
import socket
import struct
from collections.abc import Callable

import pytest

from tid_desktop.sandbox.lockdown import policies
from tid_desktop.sandbox.lockdown.bpf import ALLOW, KILL_PROCESS, Filter, Where, answer
from tid_desktop.sandbox.lockdown.syscalls import NEWEST, X32_BIT, Machine, machine

I386, X86_64 = 0x40000003, 0xC000003E
REFUSED = answer(errno.EPERM)


def run(program: bytes, number: int, *arguments: int, audit: int = X86_64) -> int:
    """The action that the kernel would take for a call."""
    data = struct.pack("=iIQ6Q", number, audit, 0, *arguments, *[0] * (6 - len(arguments)))
    accumulator = at = 0
    while True:
        code, if_true, if_false, value = struct.unpack_from("=HBBI", program, 8 * at)
        at += 1
        if code == 0x20:
            accumulator, = struct.unpack_from("=I", data, value)
        elif code == 0x54:
            accumulator &= value
        elif code == 0x06:
            return int(value)
        else:
            test: Callable[[int, int], bool] = {0x15: int.__eq__, 0x25: int.__gt__, 0x35: int.__ge__}[code]
            at += if_true if test(accumulator, value) else if_false


@pytest.fixture(params=["x86_64", "aarch64"])
def computer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Machine:
    found = machine(request.param)
    assert found is not None
    monkeypatch.setattr(policies, "this_machine", lambda: found)
    return found


def test_there_is_no_table_for_a_processor_we_do_not_know() -> None:
    assert machine("riscv64") is None


def test_calls_that_came_after_the_tables_split_have_one_number_everywhere() -> None:
    one, other = machine("x86_64"), machine("aarch64")
    assert one is not None
    assert other is not None
    later = {name for name, number in one.numbers.items() if number >= 424}
    assert {name: other.numbers[name] for name in later} == {name: one.numbers[name] for name in later}
    assert len(set(one.numbers.values())) == len(one.numbers)
    assert len(set(other.numbers.values())) == len(other.numbers)


def test_a_condition_holds_for_its_values_and_no_others(computer: Machine) -> None:
    rules = Filter(computer, default=REFUSED)
    rules.allow("fcntl", Where(1, (1, 3)), Where(2, (0,), 0xF0), otherwise=answer(errno.EACCES))
    program, number = rules.assemble(), computer.numbers["fcntl"]
    allowed = [arguments for arguments in [(9, 1, 0), (9, 3, 15), (9, 2, 0), (9, 1, 16), (3, 0, 0)]
               if run(program, number, *arguments, audit=computer.audit) == ALLOW]
    assert allowed == [(9, 1, 0), (9, 3, 15)]
    assert run(program, number, 9, 2, 0, audit=computer.audit) == answer(errno.EACCES)


def test_the_first_rule_that_names_a_call_decides(computer: Machine) -> None:
    rules = Filter(computer, default=ALLOW)
    rules.refuse("ptrace", errno.ENOSYS)
    rules.allow("ptrace")
    assert run(rules.assemble(), computer.numbers["ptrace"], audit=computer.audit) == answer(errno.ENOSYS)


def test_calls_of_another_kind_end_the_worker_and_fail_in_the_window(computer: Machine) -> None:
    assert run(policies.worker(0), 20, audit=I386) == KILL_PROCESS
    assert run(policies.window(), 102, audit=I386) == REFUSED  # socketcall, which makes sockets of every family
    if computer.has_x32:
        assert run(policies.worker(0), X32_BIT | 39) == KILL_PROCESS
        assert run(policies.window(), X32_BIT | 41, socket.AF_INET) == REFUSED


def test_a_call_newer_than_our_tables_does_not_exist_so_that_libraries_take_the_older(computer: Machine) -> None:
    for program in (policies.worker(0), policies.zygote(), policies.courier(), policies.practice(files=True)):
        assert run(program, NEWEST + 1, audit=computer.audit) == answer(errno.ENOSYS)


def test_a_worker_writes_to_its_channel_alone(computer: Machine) -> None:
    program = policies.worker(7)
    written = [fd for fd in range(20) if run(program, computer.numbers["write"], fd, audit=computer.audit) == ALLOW]
    assert written == [7]


def test_threads_but_no_processes_and_no_namespaces(computer: Machine) -> None:
    thread, fork, namespaces = 0x3D0F00, 0x01200011, 0x10000000
    number = computer.numbers["clone"]

    def verdict(program: bytes, flags: int) -> bool:
        return run(program, number, flags, audit=computer.audit) == ALLOW

    assert [verdict(policies.worker(0), flags) for flags in (thread, fork, namespaces)] == [True, False, False]
    assert [verdict(policies.zygote(), flags) for flags in (thread, fork, namespaces)] == [True, True, False]
    assert not verdict(policies.worker(0), thread | namespaces)
    for program in (policies.courier(), policies.practice(files=True)):
        assert [verdict(program, flags) for flags in (thread, fork)] == [True, False]


def test_no_process_of_ours_but_the_window_may_run_a_program_or_make_code(computer: Machine) -> None:
    for program in (policies.worker(0), policies.zygote(), policies.courier(), policies.practice(files=True)):
        for name in ("execve", "execveat", "ptrace", "kill", "io_uring_setup", "memfd_create", "bpf", "mount"):
            assert run(program, computer.numbers[name], audit=computer.audit) == REFUSED
        assert run(program, computer.numbers["mmap"], 0, 4096, 5, audit=computer.audit) == answer(errno.EACCES)
        assert run(program, computer.numbers["mmap"], 0, 4096, 3, audit=computer.audit) == ALLOW


def test_who_may_make_which_socket(computer: Machine) -> None:
    programs = {"window": policies.window(), "courier": policies.courier(), "worker": policies.worker(0),
                "zygote": policies.zygote(), "practice": policies.practice(files=True)}
    families = range(50)
    made = {who: [family for family in families
                  if run(program, computer.numbers["socket"], family, 1, audit=computer.audit) == ALLOW]
            for who, program in programs.items()}
    assert made == {"window": [socket.AF_UNIX], "courier": [socket.AF_INET, socket.AF_INET6], "worker": [],
                    "zygote": [], "practice": []}


def test_the_courier_opens_for_reading_alone(computer: Machine) -> None:
    program, number = policies.courier(), computer.numbers["openat"]
    reading, writing, both, create, truncate, nameless = 0o2000000, 1, 2, 0o100, 0o1000, 0o20200000
    assert run(program, number, 0, 0, reading, audit=computer.audit) == ALLOW
    for flags in (writing, both, create, truncate, nameless):
        assert run(program, number, 0, 0, flags, audit=computer.audit) == REFUSED

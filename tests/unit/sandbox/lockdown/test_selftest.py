"""The run-time proof: whatever is not refused, not tried, or not seen from outside is not proved."""
from __future__ import annotations

import errno
import os

import pytest

from tid_desktop.errors import NotProtected
from tid_desktop.sandbox.lockdown import KernelState, selftest
from tid_desktop.sandbox.lockdown.selftest import ATTEMPTS, PROMISES, judge

ZYGOTE, WORKER = KernelState(True, 2, 1), KernelState(True, 2, 2)


@pytest.fixture
def refused() -> dict[str, int]:
    return {attempt.name: min(attempt.accepted) for attempt in ATTEMPTS}


def test_all_refused_and_locked_proves_every_promise(refused: dict[str, int]) -> None:
    assert judge(refused, WORKER, ZYGOTE) == (*PROMISES, "seccomp")


def test_every_promise_is_tested_more_than_once() -> None:
    for promise in PROMISES:
        assert sum(attempt.promise == promise for attempt in ATTEMPTS) > 3
    assert len({attempt.name for attempt in ATTEMPTS}) == len(ATTEMPTS)


@pytest.mark.parametrize("name", [attempt.name for attempt in ATTEMPTS])
@pytest.mark.parametrize("code", [0, errno.ENOENT, errno.EFAULT], ids=["through", "no such file", "bad address"])
def test_one_call_that_reaches_the_kernel_is_no_proof(refused: dict[str, int], name: str, code: int) -> None:
    with pytest.raises(NotProtected):
        judge({**refused, name: code}, WORKER, ZYGOTE)


def test_what_was_not_tried_is_not_proved(refused: dict[str, int]) -> None:
    left_out = dict(list(refused.items())[1:])
    for untrusted in (left_out, {}, None, [], "all refused", {**refused, "another": 1},
                      {name: str(code) for name, code in refused.items()}):
        with pytest.raises(NotProtected):
            judge(untrusted, WORKER, ZYGOTE)


@pytest.mark.parametrize("seen", [KernelState(False, 2, 2), KernelState(True, 0, 0), KernelState(True, 1, 2),
                                  KernelState(True, 2, 1)],
                         ids=["may gain rights", "no filter", "another mode", "only the zygote's filter"])
def test_the_kernels_word_stands_above_the_workers(refused: dict[str, int], seen: KernelState) -> None:
    with pytest.raises(NotProtected):
        judge(refused, seen, ZYGOTE)


def test_a_kernel_that_does_not_count_filters_is_believed_on_the_mode(refused: dict[str, int]) -> None:
    assert judge(refused, KernelState(True, 2, 0), KernelState(True, 2, 0))


def test_an_unlocked_process_fails_its_own_test() -> None:
    """The attempts tell a locked process from a free one: in a free one hardly any is refused."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:  # away from this process: some of it goes through
        results = selftest.run()
        os.write(writing, str(sum(results[a.name] not in a.accepted for a in ATTEMPTS)).encode())
        os._exit(0)
    os.waitpid(pid, 0)
    went_through = int(os.read(reading, 100))
    os.close(reading)
    os.close(writing)
    assert went_through > len(ATTEMPTS) * 0.7

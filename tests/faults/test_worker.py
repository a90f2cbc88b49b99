"""The process that opens pictures dies, lies, hangs or has no room: one file is told of, all others go on."""
from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.faults.person import failing
from tests.faults.table import Tell
from tests.unit.sandbox import doubles
from tests.unit.sandbox.processes import workers
from tid_desktop import errors
from tid_desktop.fingerprint.model import FileStatus, MediaReport
from tid_desktop.sandbox.pool import Limits, Pool

SHORT = Limits(cpu_seconds=0.5, wall_seconds=1.5)


@pytest.fixture(scope="module")
def liars() -> Iterator[Pool]:
    """Workers that do what the file tells them, in the real lock."""
    with Pool(1, SHORT, zygote=doubles.zygote(doubles.LIARS)) as opened:
        opened.start()
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    def write(behaviour: str) -> Path:
        path = tmp_path / behaviour
        path.write_text(behaviour)
        return path
    return write


def told_of(report: MediaReport, expected: FileStatus) -> errors.FileProblem:
    assert (report.status, report.fingerprints) == (expected, ())
    return errors.file_problem(report.status)


@pytest.mark.parametrize(("fault", "behaviour", "status"), [
    ("it crashes", "a crash", FileStatus.INNER), ("it says nothing and ends", "nothing", FileStatus.INNER),
    ("it lies: a hash of words", "words in a hash", FileStatus.INNER),
    ("it lies: a hash that no picture has", "all bits", FileStatus.INNER),
    ("it talks without end", "endless", FileStatus.INNER), ("it hangs", "silent", FileStatus.TIMED_OUT),
    ("it computes without end", "busy", FileStatus.TIMED_OUT)])
def test_a_worker_that_goes_wrong_costs_one_file(
        liars: Pool, file: Callable[[str], Path], tell: Tell, fault: str, behaviour: str, status: FileStatus) -> None:
    told = told_of(liars.submit(file(behaviour)).future.result(), status)
    assert liars.submit(file("honest")).future.result().status is FileStatus.READY
    tell(fault, told, "the next file: ready")


@pytest.mark.parametrize(("fault", "whom"), [
    ("it is killed", "worker"), ("the process that forks it is killed", "zygote")])
def test_a_death_costs_one_file(file: Callable[[str], Path], tell: Tell, fault: str, whom: str) -> None:
    started = threading.Event()
    with Pool(1, zygote=doubles.zygote(doubles.LIARS)) as pool:
        job = pool.submit(file("working"), progress=lambda _: started.set())
        assert started.wait(30)
        zygote = pool.zygote_pid
        assert zygote is not None
        os.kill(zygote if whom == "zygote" else workers(zygote)[0], signal.SIGKILL)
        told = told_of(job.future.result(), FileStatus.INNER)
        assert pool.submit(file("honest")).future.result().status is FileStatus.READY
    tell(fault, told, "the next file: ready")


def test_too_little_memory_costs_one_file(tmp_path: Path, tell: Tell) -> None:
    Image.new("RGB", (6000, 6000), "teal").save(tmp_path / "large.png", compress_level=1)
    Image.effect_noise((300, 300), 90).save(tmp_path / "small.png")
    with Pool(1, Limits(memory=64 << 20)) as pool:
        told = told_of(pool.submit(tmp_path / "large.png").future.result(), FileStatus.TOO_BIG)
        assert pool.submit(tmp_path / "small.png").future.result().status is FileStatus.READY
    tell("out of memory", told, "the next file: ready")


@pytest.mark.parametrize(("fault", "double"), [
    ("the lock has a hole", doubles.HOLE), ("it can't start", doubles.NO_ANSWER)])
def test_without_proof_nothing_is_opened(file: Callable[[str], Path], tell: Tell, fault: str, double: str) -> None:
    with Pool(1, zygote=doubles.zygote(double)) as pool:
        told = failing(pool.start)
        assert type(failing(lambda: pool.submit(file("honest")).future.result())) is errors.NotProtected
        assert pool.opened == 0
    tell(fault, told, "no file was opened")

"""The pool: what it does with files, with workers that lie or die, and with a computer that can't lock them in."""
from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.sandbox import doubles
from tests.unit.sandbox.processes import best_level, children, namespaces_allowed, until, until_gone, workers
from tid_desktop import paths
from tid_desktop.errors import Cancelled, NotProtected
from tid_desktop.fingerprint.model import FileStatus, MediaKind
from tid_desktop.sandbox.lockdown.selftest import PROMISES
from tid_desktop.sandbox.pool import Limits, Pool

SHORT = Limits(cpu_seconds=0.5, wall_seconds=1.5)
HONEST = ("honest", "honest video", "slow but honest")
STALLING = ("faked progress", "busy", "silent", "silent after the report", "working")

Told = Callable[[str], Path]


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(2) as opened:
        opened.start()
        yield opened


@pytest.fixture(scope="module")
def liars() -> Iterator[Pool]:
    """A pool whose workers do what the file tells them."""
    with Pool(2, SHORT, zygote=doubles.zygote(doubles.LIARS)) as opened:
        opened.start()
        yield opened


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """A file that tells a lying worker what to do."""
    def write(behaviour: str) -> Path:
        path = tmp_path / behaviour
        if not path.exists():  # another worker may be reading it
            path.write_text(behaviour)
        return path
    return write


def sample(suffix: str) -> Path:
    return next(path for path in (paths.assets() / "warm").iterdir() if path.suffix == suffix)


# --- files ----------------------------------------------------------------------------------------------------------

def test_the_proof_names_every_promise_and_layer(pool: Pool) -> None:
    proof = pool.start()
    assert proof.level == best_level()
    layers = {"seccomp", "landlock"} | ({"namespaces"} if namespaces_allowed() else set())
    assert set(proof.proved) == {*PROMISES, *layers}


def test_a_picture_and_a_video_come_back_as_fingerprints(pool: Pool) -> None:
    before = pool.opened
    picture, video = (pool.submit(sample(suffix)).future.result() for suffix in (".jpg", ".mp4"))
    assert (picture.status, picture.kind, len(picture.fingerprints)) == (FileStatus.READY, MediaKind.IMAGE, 17)
    assert (video.status, video.kind) == (FileStatus.READY, MediaKind.VIDEO)
    assert pool.opened == before + 2


def test_progress_grows_to_the_end(pool: Pool) -> None:
    heard: list[float] = []
    pool.submit(sample(".mp4"), progress=heard.append).future.result()
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_what_is_no_regular_file_never_reaches_a_worker(pool: Pool, tmp_path: Path) -> None:
    before = pool.opened
    (tmp_path / "empty").touch()
    (tmp_path / "link").symlink_to(sample(".jpg"))
    os.mkfifo(tmp_path / "pipe")
    expected = {"empty": FileStatus.EMPTY, "link": FileStatus.NOT_MEDIA, "pipe": FileStatus.NOT_MEDIA,
                ".": FileStatus.NOT_MEDIA, "vanished": FileStatus.GONE, "/dev/zero": FileStatus.NOT_MEDIA}
    jobs = {name: pool.submit(tmp_path / name) for name in expected}
    assert {name: job.future.result().status for name, job in jobs.items()} == expected
    assert pool.opened == before


def test_a_name_in_any_encoding_is_a_name(pool: Pool, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\xfe \n.jpg"
    with open(name, "wb") as file:
        file.write(sample(".jpg").read_bytes())
    assert pool.submit(name).future.result().status is FileStatus.READY


def test_a_file_over_the_limit_is_too_big() -> None:
    with Pool(1, Limits(file_bytes=100), zygote=doubles.zygote(doubles.LIARS)) as small:
        assert small.submit(sample(".jpg")).future.result().status is FileStatus.TOO_BIG


def test_a_picture_that_needs_more_memory_than_there_is_is_too_big(tmp_path: Path) -> None:
    from PIL import Image
    Image.new("RGB", (9000, 9000), "teal").save(tmp_path / "large.png")
    with Pool(1, Limits(memory=64 << 20)) as small:
        assert small.submit(tmp_path / "large.png").future.result().status is FileStatus.TOO_BIG
        assert small.submit(sample(".jpg")).future.result().status is FileStatus.READY


# --- workers that lie, stall or die ---------------------------------------------------------------------------------

def behaviours() -> list[str]:
    space: dict[str, dict[str, object]] = {}
    exec("import ctypes, json, os, struct, time\nworker = type('', (), {})\n" + doubles.LIARS, space)
    return [name for name in space["BEHAVIOUR"] if name not in (*HONEST, *STALLING)]


@pytest.mark.parametrize("behaviour", HONEST)
def test_the_double_can_be_honest(liars: Pool, told: Told, behaviour: str) -> None:
    report = liars.submit(told(behaviour)).future.result()
    assert report.status is FileStatus.READY
    assert report.seconds < 60  # measured here, whatever the worker says


@pytest.mark.parametrize("behaviour", behaviours())
def test_a_worker_that_breaks_the_rules_is_an_inner_fault_and_nothing_more(
        liars: Pool, told: Told, behaviour: str) -> None:
    report = liars.submit(told(behaviour)).future.result()
    assert (report.status, report.fingerprints) == (FileStatus.INNER, ())
    assert liars.submit(told("honest")).future.result().status is FileStatus.READY


@pytest.mark.parametrize("behaviour", STALLING)
def test_a_worker_that_never_ends_is_ended(liars: Pool, told: Told, behaviour: str) -> None:
    assert liars.submit(told(behaviour)).future.result().status is FileStatus.TIMED_OUT


def test_a_worker_killed_over_its_file_is_an_inner_fault_and_the_next_file_works(told: Told) -> None:
    started = threading.Event()
    with Pool(1, zygote=doubles.zygote(doubles.LIARS)) as pool:
        job = pool.submit(told("working"), progress=lambda _: started.set())
        assert started.wait(30)
        worker, = workers(pool.zygote_pid)
        os.kill(worker, signal.SIGKILL)
        assert job.future.result().status is FileStatus.INNER
        assert pool.submit(told("honest")).future.result().status is FileStatus.READY


def test_a_dead_zygote_is_replaced_and_takes_only_its_own_files_along(told: Told) -> None:
    started = threading.Event()
    with Pool(1, zygote=doubles.zygote(doubles.LIARS)) as pool:
        job = pool.submit(told("working"), progress=lambda _: started.set())
        assert started.wait(30)
        first = pool.zygote_pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        assert job.future.result().status is FileStatus.INNER
        assert pool.submit(told("honest")).future.result().status is FileStatus.READY
        assert pool.zygote_pid != first


def test_a_worker_that_dies_before_it_has_a_file_is_replaced_unseen(told: Told) -> None:
    with Pool(1, zygote=doubles.zygote(doubles.DIES_YOUNG)) as pool:
        assert pool.submit(told("honest")).future.result().status is FileStatus.READY
        assert pool.opened == 1


def test_a_fork_that_the_kernel_refuses_costs_one_file_and_no_other(told: Told) -> None:
    full = "def fork(*_):\n    raise OSError(errno.EAGAIN, 'too many processes')\n"
    full += "real = zygote.Zygote._fork\n"
    full += "zygote.Zygote._fork = lambda self, number, *order: (fork if number == 2 else real)(self, number, *order)\n"
    started = threading.Event()
    with Pool(2, zygote=doubles.zygote(doubles.LIARS + full)) as pool:
        running = pool.submit(told("working"), progress=lambda _: started.set())
        assert started.wait(30)
        zygote = pool.zygote_pid
        assert pool.submit(told("honest")).future.result().status is FileStatus.INNER
        assert pool.submit(told("honest")).future.result().status is FileStatus.READY
        assert (pool.zygote_pid, running.future.done()) == (zygote, False)


# --- cancel and close -----------------------------------------------------------------------------------------------

def test_cancel_ends_a_running_worker_and_waiting_files(told: Told) -> None:
    started = threading.Event()
    with Pool(1, zygote=doubles.zygote(doubles.LIARS)) as pool:
        running = pool.submit(told("working"), progress=lambda _: started.set())
        waiting = pool.submit(told("working"))
        assert started.wait(30)
        for job in (waiting, running):
            job.cancel()
            with pytest.raises(Cancelled):
                job.future.result(timeout=10)
        assert pool.submit(told("honest")).future.result().status is FileStatus.READY
        assert pool.opened == 2


def test_cancel_after_the_end_changes_nothing(liars: Pool, told: Told) -> None:
    job = liars.submit(told("honest"))
    report = job.future.result()
    job.cancel()
    assert job.future.result() is report


def test_close_cancels_what_is_left_and_leaves_no_process(told: Told) -> None:
    started = threading.Event()
    pool = Pool(2, zygote=doubles.zygote(doubles.LIARS))
    jobs = [pool.submit(told("working"), progress=lambda _: started.set()) for _ in range(5)]
    assert started.wait(30)
    zygote = pool.zygote_pid
    assert zygote is not None
    family = [zygote, *children(zygote)]
    assert workers(zygote)
    pool.close()
    for job in jobs:
        with pytest.raises(Cancelled):
            job.future.result(timeout=10)
    until_gone(family)
    late = pool.submit(told("honest"))
    with pytest.raises(Cancelled):
        late.future.result(timeout=10)


def test_a_pool_that_was_never_used_closes() -> None:
    Pool(1).close()


def test_a_pool_can_be_closed_while_its_zygote_starts() -> None:
    pool = Pool(1, zygote=doubles.zygote("media.warm = lambda: time.sleep(600)\n"))
    job = pool.submit(sample(".jpg"))
    until(lambda: pool.zygote_pid is not None)
    zygote = pool.zygote_pid
    assert zygote is not None
    pool.close()
    with pytest.raises(Cancelled):
        job.future.result(timeout=10)
    until_gone([zygote])


def test_a_callback_that_fails_is_heard_of_and_the_worker_does_not_stay(told: Told) -> None:
    def broken(_: float) -> None:
        raise RuntimeError("the window is gone")

    with Pool(1, zygote=doubles.zygote(doubles.LIARS)) as pool:
        with pytest.raises(RuntimeError):
            pool.submit(told("working"), progress=broken).future.result()
        assert pool.submit(told("honest")).future.result().status is FileStatus.READY


# --- computers that can't lock workers in ---------------------------------------------------------------------------

@pytest.mark.parametrize("double", [doubles.HOLE, doubles.SILENT_SELF_TEST, doubles.NO_LOCK_OF_ITS_OWN,
                                    doubles.NO_ANSWER, doubles.without("seccomp")],
                         ids=["a hole in the lock", "no self-test", "no lock of its own", "no zygote", "no seccomp"])
def test_no_proof_no_hashing(double: str, told: Told) -> None:
    with Pool(1, zygote=doubles.zygote(double)) as pool:
        with pytest.raises(NotProtected):
            pool.start()
        with pytest.raises(NotProtected):
            pool.submit(told("honest")).future.result()
        assert (pool.opened, pool.proof) == (0, None)
        with pytest.raises(NotProtected):
            pool.start()


@pytest.mark.parametrize(("missing", "level", "layers"), [
    (("unshare",), "strong", {"seccomp", "landlock"}),
    (("unshare", "landlock_create_ruleset"), "basic", {"seccomp"}),
])
def test_on_a_poorer_computer_it_works_and_says_so(missing: tuple[str, ...], level: str, layers: set[str]) -> None:
    with Pool(1, zygote=doubles.zygote(doubles.without(*missing))) as pool:
        proof = pool.start()
        assert (proof.level, set(proof.proved)) == (level, {*PROMISES, *layers})
        assert pool.submit(sample(".heic")).future.result().status is FileStatus.READY

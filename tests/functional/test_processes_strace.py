"""Watched by strace: who may make which socket, who opens which file, and every file that is ever written.

The window goes through a whole case with a real hotline, and then through Practice. The marker between before and after
is each process's own lock: its last call ``seccomp`` that succeeds.
"""
from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from tests.functional import media
from tests.functional.desktop import Desktop
from tests.functional.hotline import Hotline
from tests.functional.person import add, begin, keep_and_send
from tests.functional.screenreader import ScreenReader
from tests.functional.test_worker_strace import Call, read_calls

STRACE = ("strace", "-f", "-qq", "-s", "300", "-e", "signal=none", "-e",
          "trace=network,open,openat,openat2,creat,seccomp,execve,clone,clone3,fork,vfork,io_uring_setup", "-o")
AWAY = re.compile(r"AF_(INET6?|NETLINK|PACKET)\b")  # families that lead off this computer, or tell about its network
RESOLVER = re.compile(r'"/(etc/(resolv|nsswitch|gai|host)\.conf|etc/hosts|run/(systemd/resolve|NetworkManager)/.*)"')
# Each then takes the place of the one before it.
KEPT = (".config/tid_desktop/settings.new", ".local/share/tid_desktop/vault.new")
OWN = {f"/proc/self/{name}" for name in ("oom_score_adj", "uid_map", "gid_map", "setgroups")}  # on no disk
STARTED = re.compile(r"(\d+) +(?:<\.\.\. )?(?:clone3?|v?fork)\b.* = (\d+)$", re.MULTILINE)


def roles(trace: Path) -> dict[str, list[Call]]:
    """All calls by role. Threads and workers count with the process that started them."""
    parent = {int(child): int(starter) for starter, child in STARTED.findall(trace.read_text(errors="replace"))}
    calls, role_of, told = read_calls(trace), dict[int, str](), defaultdict[str, list[Call]](list)
    for call in calls:
        if call.name == "execve" and call.done:
            named = re.search(r"--role=(\w+)", call.arguments)
            role_of[call.pid] = named[1] if named else "window"
    for call in calls:
        pid = call.pid
        while pid not in role_of:
            pid = parent[pid]
        told[role_of[pid]].append(call)
    return told


def after_lock(calls: list[Call]) -> list[Call]:
    locks = [number for number, call in enumerate(calls) if call.name == "seccomp" and call.done]
    assert locks, "never locked"
    return calls[locks[-1] + 1:]


def away(calls: list[Call]) -> list[Call]:
    return [call for call in calls if call.name == "socket" and AWAY.search(call.arguments)]


def opened(calls: list[Call]) -> list[Call]:
    return [call for call in calls if call.name in ("open", "openat", "openat2", "creat") and call.done]


def written(calls: list[Call]) -> set[str]:
    """Every file that was ever opened to be written or made, however short a time it was there."""
    writing = [call.arguments for call in opened(calls) if re.search(r"O_(WRONLY|RDWR|CREAT)", call.arguments)]
    return {arguments.split('"')[1] for arguments in writing} - {"/dev/null"}


def test_only_the_courier_goes_online_and_it_opens_no_file(seen: Desktop, reader: ScreenReader, hotline: Hotline,
                                                           tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    with seen.window("gui", "--profile", hotline.profile, before=(*STRACE, str(trace))):
        reader.press("Got it")
        reader.press("Protect a picture")
        begin(reader)
        add(reader, media.jpeg(tmp_path, "canary.jpg"), media.heic(tmp_path), media.mp4(tmp_path))
        keep_and_send(reader)
    told = roles(trace)
    assert set(told) == {"window", "zygote", "courier"}
    assert written(told["window"]) == {str(seen.home / file) for file in KEPT}
    assert written(told["zygote"]) <= OWN
    assert written(told["courier"]) == set()
    assert any("canary.jpg" in call.arguments for call in opened(told["window"]))
    assert away(told["window"]) == []
    assert not [call for call in away(told["zygote"]) if call.done]  # its workers try, to prove that they are refused
    assert [call for call in away(after_lock(told["courier"])) if call.done]
    strange = [call for call in opened(after_lock(told["courier"])) if not RESOLVER.search(call.arguments)]
    assert strange == []
    assert not any("canary" in call.arguments for role in ("zygote", "courier") for call in told[role])


def test_in_practice_no_process_has_a_way_off_this_computer(seen: Desktop, reader: ScreenReader,
                                                            tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    with seen.window(before=(*STRACE, str(trace))):
        reader.press("Got it")
        reader.press("See how it works")
        reader.press("Start")
        begin(reader)
        reader.press("Use the sample picture")
        reader.press("Continue with 1 of 1")
        keep_and_send(reader, "Done. Nothing was sent.")
    told = roles(trace)
    assert set(told) == {"window", "zygote", "practice"}
    assert written(told["window"]) == {str(seen.home / file) for file in KEPT}
    assert written(told["zygote"]) <= OWN
    database = str(seen.home / ".local/share/tid_desktop/practice/practice.sqlite3")
    assert written(told["practice"]) == {database + part for part in ("", "-journal", "-wal", "-shm")}
    assert away(told["window"] + told["practice"]) == []
    assert not [call for call in away(told["zygote"]) if call.done]
    files = {call.arguments.split('"')[1] for call in opened(after_lock(told["practice"]))}
    assert files
    assert all("/tid_desktop/practice/" in file or file.endswith("/tid_desktop/practice") for file in files), files

"""packaging/dev.py: what it decides before it starts anything."""
from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

from tests.scripts import load

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    return load("dev")


def test_every_command_is_explained_in_the_help(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        dev.main(["--help"])
    assert stop.value.code == 0
    told = set(re.findall(r"^    ([\w-]+) ", capsys.readouterr().out, re.MULTILINE))
    assert told == set(dev.COMMANDS)


@pytest.mark.parametrize("arguments", [[], ["fly"], ["clean", "everything"]])
def test_a_wrong_use_is_told_and_does_nothing(dev: ModuleType, arguments: list[str],
                                              capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        dev.main(arguments)
    assert stop.value.code == 2
    assert "usage: dev.py" in capsys.readouterr().err


def test_the_programs_own_options_reach_the_program(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []
    monkeypatch.setitem(dev.COMMANDS, "run", lambda rest: seen.append(rest) or 7)
    assert dev.main(["run", "hash", "--json", "a.jpg"]) == 7
    assert seen == [["hash", "--json", "a.jpg"]]


def test_the_fuzzer_gets_its_options_and_runs_on_every_core(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "_keep_to_one_core", lambda: pytest.fail("bound to one core"))
    monkeypatch.setattr(dev, "_become", lambda command, _: started.append(command) or 5)
    assert dev.main(["fuzz", "--files", "10", "--only", "video"]) == 5
    assert started[0][2:] == ["--files", "10", "--only", "video"]
    assert Path(started[0][1]).is_file()


@pytest.mark.parametrize(("cores", "processes"), [(1, "1"), (2, "2"), (64, "4"), (None, "1")])
def test_whole_programs_are_tested_one_at_a_time_and_all_else_on_every_core(
        dev: ModuleType, monkeypatch: pytest.MonkeyPatch, cores: int | None, processes: str) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev.os, "cpu_count", lambda: cores)
    monkeypatch.setattr(dev, "_call", lambda command, _: started.append(command[3:]) or 5)
    monkeypatch.setattr(dev, "_become", lambda command, _: started.append(command[3:]) or 6)
    monkeypatch.chdir(ROOT)
    assert (dev.main(["test"]), dev.main(["test", "-x", "tests/ui"])) == (5, 6)
    whole, rest, named = started
    assert whole == ["tests/faults", "tests/functional"], "and the rest runs though one of these failed"
    assert rest[:5] == ["tests", "--ignore=tests/faults", "--ignore=tests/functional", "--numprocesses", processes]
    assert named == ["-x", "tests/ui"]


def test_the_interoperability_tests_run_on_the_locked_packages_and_on_no_scripts_of_theirs(
        dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(dev, "prepare", lambda needs, **_: started.append([need.package for need in needs][-2:]))
    monkeypatch.setattr(dev, "_call", lambda command, *_, **__: started.append(command[1:]) or 0)
    monkeypatch.setattr(dev, "_become", lambda command, _: started.append(command[1:]) or 5)
    monkeypatch.chdir(ROOT)
    assert dev.main(["interop", "-x"]) == 5
    needs, install, tests = started
    assert needs == ["nodejs", "npm"]
    assert (install[0], "--ignore-scripts" in install) == ("ci", True)
    assert Path(tests[2]).is_file()
    assert tests[3:] == ["-x"]


def test_the_interoperability_packages_are_pinned_by_hash_and_name_no_server() -> None:
    folder = ROOT / "tests" / "interop"
    packages = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    locked = {name: package for name, package in packages.items() if name}
    assert {"node_modules/hpke-js", "node_modules/bhttp-js"} <= set(locked)
    assert all(package["integrity"].startswith("sha512-") and "resolved" not in package for package in locked.values())


def test_a_platforms_tools_run_with_the_systems_python_and_get_what_the_functional_tests_need(
        dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    needed: list[str] = []
    started: list[list[str]] = []
    monkeypatch.setattr(dev.Need, "is_there", lambda _: False)
    monkeypatch.setattr(dev, "install_missing", lambda needs: needed.extend(need.package for need in needs))
    monkeypatch.setattr(dev, "_become", lambda command, _: started.append(command) or 5)
    assert dev.main(["exchange", "-k", "photo"]) == 5
    assert {"g++", "xvfb"} <= set(needed) or sys.platform != "linux"
    assert (started[0][0], started[0][2:]) == (sys.executable, ["-k", "photo"])
    assert Path(started[0][1]).is_file()


def test_the_fault_table_is_printed_from_the_tests_that_try_every_step(
        dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[list[str], Mapping[str, str]]] = []
    monkeypatch.chdir(ROOT)  # and back at the end
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "_become", lambda *command: started.append(command) or 5)
    assert dev.main(["faults", "-x"]) == 5
    (command, environment), = started
    assert command[1:] == ["-m", "pytest", "-q", "tests/faults", dev.KILLED_INTAKE, "-x"]
    assert {"TID_FAULT_TABLE", "TID_EVERY_STEP"} <= set(environment)


def test_the_workflow_is_linted_with_the_rest(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "_call", lambda command, *_: started.append(command) or 0)
    assert dev.main(["lint"]) == 0
    assert [Path(command[0]).name for command in started][-1] == "zizmor"
    assert (ROOT / started[-1][-1] / "build.yml").is_file()
    assert "--offline" in started[-1]


def test_guides_want_a_folder_and_are_drawn_without_a_screen(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[list[str], Mapping[str, str]]] = []
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "_become", lambda *command: started.append(command) or 5)
    with pytest.raises(SystemExit) as stop:
        dev.main(["guides"])
    assert (stop.value.code, started) == (2, [])
    assert dev.main(["guides", "there"]) == 5
    (command, environment), = started
    assert Path(command[1]).is_file()
    assert (command[2:], environment["QT_QPA_PLATFORM"]) == (["there"], "offscreen")


@pytest.mark.parametrize("name", ["sbom", "audit"])
def test_lists_and_look_ups_hand_their_arguments_on(dev: ModuleType, monkeypatch: pytest.MonkeyPatch,
                                                    name: str) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "_become", lambda command, _: started.append(command) or 5)
    assert dev.main([name, "x", "y"]) == 5
    assert Path(started[0][1]).name == f"{name}.py"
    assert started[0][2:] == ["x", "y"]


def test_without_a_screen_the_window_is_refused_in_one_sentence(dev: ModuleType, monkeypatch: pytest.MonkeyPatch,
                                                                capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    with pytest.raises(SystemExit) as stop:
        dev.main(["run"])
    assert stop.value.code == 1
    assert capsys.readouterr().err.startswith("There is no screen here")


@pytest.mark.parametrize(("rest", "expected"), [([], True), (["gui"], True), (["hash", "a.jpg"], False),
                                                (["doctor"], False)])
def test_only_the_window_needs_a_screen(dev: ModuleType, rest: list[str], expected: bool) -> None:
    assert dev.needs_display(rest) is expected


def test_a_screen_is_known_by_its_variable_on_linux_and_taken_for_granted_elsewhere(dev: ModuleType) -> None:
    assert not dev.has_display({}, "linux")
    assert not dev.has_display({"DISPLAY": ""}, "linux")
    assert dev.has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert dev.has_display({}, "win32")
    assert dev.has_display({}, "darwin")


def test_somebody_without_root_gets_the_one_command_to_type(dev: ModuleType, monkeypatch: pytest.MonkeyPatch,
                                                            capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev, "_call", lambda *_, **__: pytest.fail("started something"))
    with pytest.raises(SystemExit) as stop:
        dev.install_missing([dev.Need("libegl1", library="libEGL.so.1"), dev.Need("xvfb", command="Xvfb")])
    assert stop.value.code == 1
    assert "sudo apt-get install --no-install-recommends libegl1 xvfb\n" in capsys.readouterr().err


def test_root_on_debian_gets_them_installed(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
    monkeypatch.setattr(dev, "_call", lambda command, *_, **__: started.append(command) or 0)
    dev.install_missing([dev.Need("libegl1", library="libEGL.so.1")])
    assert [command[1] for command in started] == ["update", "install"]
    assert started[1][-1] == "libegl1"


def test_a_system_without_apt_is_told_what_is_missing(dev: ModuleType, monkeypatch: pytest.MonkeyPatch,
                                                      capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(SystemExit):
        dev.install_missing([dev.Need("libegl1", library="libEGL.so.1")])
    assert "libegl1" in capsys.readouterr().err


def test_a_need_is_seen_by_library_command_module_or_file(dev: ModuleType) -> None:
    assert dev.Need("x", module="json").is_there()
    assert dev.Need("x", file=__file__).is_there()
    assert not dev.Need("x", library="libthere-is-no-such-thing.so.1").is_there()
    assert not dev.Need("x", command="there-is-no-such-command").is_there()
    assert not dev.Need("x", module="there_is_no_such_module").is_there()


def test_the_environment_is_remade_for_a_new_lock_and_for_another_place(dev: ModuleType, tmp_path: Path,
                                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "some.lock"
    lock.write_text("a==1", encoding="utf-8")
    first = dev.stamp(lock)
    assert dev.stamp(lock) == first
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    moved = dev.stamp(lock)
    lock.write_text("a==2", encoding="utf-8")
    assert len({first, moved, dev.stamp(lock)}) == 3


def test_running_needs_no_tools_and_a_quick_second_time_makes_nothing(dev: ModuleType, tmp_path: Path,
                                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    monkeypatch.setattr(dev, "VENV", tmp_path / "not-yet")
    monkeypatch.setattr(dev, "STAMP", tmp_path / "made-from")
    monkeypatch.setattr(dev, "TO_COMPILE", ())
    monkeypatch.setattr(dev, "make_venv", lambda: made.append("venv"))
    monkeypatch.setattr(dev, "add_tools", lambda: made.append("tools"))
    dev.prepare()
    dev.prepare()
    assert made == ["venv"]
    dev.prepare(with_tools=True)
    dev.prepare(with_tools=True)
    dev.prepare()
    assert made == ["venv", "tools"]


def test_measurements_run_on_one_thread_and_draw_even_without_a_screen(dev: ModuleType) -> None:
    environment = dev.bench_environment({"PATH": "/bin"})
    assert environment["OPENBLAS_NUM_THREADS"] == "1"
    assert ("QT_QPA_PLATFORM" in environment) == (sys.platform == "linux")
    assert dev.bench_environment({"DISPLAY": ":7"})["DISPLAY"] == ":7"


def test_the_locks_pin_every_line_by_hash_and_name_no_server() -> None:
    for name in ("requirements.lock", "requirements-dev.lock", "requirements-exchange.lock"):
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        pinned = re.findall(r"^[a-z0-9-]+==\S+.*\n(    --hash=sha256:[0-9a-f]{64})", text, re.MULTILINE)
        assert len(pinned) == len(re.findall(r"^[^\s#]", text, re.MULTILINE)) > 40
        assert "://" not in text


def test_the_developers_lock_holds_what_people_run_in_the_same_versions() -> None:
    def pins(name: str) -> set[str]:
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        return set(re.findall(r"^(\S+==\S+)", text, re.MULTILINE))
    assert pins("requirements.lock") < pins("requirements-dev.lock") < pins("requirements-exchange.lock")


def test_a_venv_that_somebody_made_by_hand_is_left_alone(dev: ModuleType, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch,
                                                         capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "made-from")
    monkeypatch.setattr(dev, "make_venv", lambda: pytest.fail("made anew"))
    with pytest.raises(SystemExit):
        dev.prepare()
    assert "didn't make" in capsys.readouterr().err


def test_the_python_that_runs_does_not_remove_itself(dev: ModuleType, monkeypatch: pytest.MonkeyPatch,
                                                     tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev, "VENV", Path(sys.prefix))
    monkeypatch.setattr(dev, "STAMP", tmp_path / "made-from")
    monkeypatch.setattr(dev, "make_venv", lambda: pytest.fail("made anew"))
    with pytest.raises(SystemExit):
        dev.prepare()
    assert "system's Python" in capsys.readouterr().err


def test_what_has_to_be_compiled_is_taken_out_of_the_lock_with_its_hashes(dev: ModuleType) -> None:
    lock = ("# made by\nav==1 \\\n    --hash=sha256:aa\n    # via x\n"
            "pdqhash==2 \\\n    --hash=sha256:bb\npillow==3 \\\n    --hash=sha256:cc\n")
    wheels, sources = dev.split_lock(lock, "pdqhash")
    assert sources == "pdqhash==2 \\\n    --hash=sha256:bb\n"
    assert wheels == lock.replace(sources, "")


@pytest.mark.parametrize(("statuses", "expected"), [([], 0), ([0, 0], 0), ([0, 1], 1), ([2, 0], 2), ([-11, 0], -11)])
def test_one_failure_among_several_is_a_failure(dev: ModuleType, statuses: list[int], expected: int,
                                                monkeypatch: pytest.MonkeyPatch) -> None:
    ends = iter(statuses)
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "_keep_to_one_core", lambda: None)
    monkeypatch.setattr(dev, "_call", lambda *_: next(ends))
    scripts = [Path(f"bench_{number}.py") for number in range(len(statuses))]
    monkeypatch.setattr(Path, "glob", lambda *_: scripts)
    assert dev.bench([]) == expected

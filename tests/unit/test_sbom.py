"""What a release is made of: nothing in it whose licence nobody knows, or that doesn't go with the others."""
from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import tid_desktop
from tests.scripts import load


@pytest.fixture(scope="module")
def sbom() -> ModuleType:
    return load("sbom")


@pytest.fixture(scope="module")
def locked(sbom: ModuleType) -> list[Any]:
    return sbom.pins()


@pytest.fixture(scope="module")
def listed(sbom: ModuleType) -> Any:
    return sbom.Listed.read()


def problems(sbom: ModuleType, locked: list[Any], listed: Any) -> list[str]:
    return list(sbom.problems(locked, listed))


def test_everything_that_is_locked_has_a_licence_that_goes_with_the_bundle(
        sbom: ModuleType, locked: list[Any], listed: Any) -> None:
    assert len(locked) > 40
    assert problems(sbom, locked, listed) == []


def test_a_library_that_says_nothing_of_its_licence_is_told(sbom: ModuleType, locked: list[Any], listed: Any) -> None:
    unknown = listed._replace(libraries={**listed.libraries, "waitress": ""})
    assert problems(sbom, locked, unknown) == [
        "Nobody knows the licence of waitress. Read it, and put it into packaging/licences.toml."]


def test_a_library_without_a_licence_in_its_metadata_is_read_the_same_by_the_backport(
        sbom: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once something has imported importlib_metadata, its kind may come back, where a missing word raises KeyError."""
    import importlib_metadata

    monkeypatch.setattr(sbom, "installed", importlib_metadata.distribution)
    assert sbom.own_words("waitress") == ""


@pytest.mark.parametrize("licence", ["AGPL-3.0-only", "GPL-2.0-only", "MIT AND CC-BY-NC-4.0"])
def test_a_licence_that_does_not_go_with_the_bundles_is_told(
        sbom: ModuleType, locked: list[Any], listed: Any, licence: str) -> None:
    wrong = listed._replace(libraries={**listed.libraries, "waitress": licence})
    assert problems(sbom, locked, wrong) == [f"waitress can't be in a bundle under GPL-3.0-or-later: {licence}"]


def test_words_that_are_no_name_of_a_licence_are_told(sbom: ModuleType, locked: list[Any], listed: Any) -> None:
    wrong = listed._replace(libraries={**listed.libraries, "waitress": "ZPL 2.1"})
    assert problems(sbom, locked, wrong) == ["The licence of waitress is not in SPDX's words: ZPL 2.1"]


def test_of_licences_to_choose_from_one_is_enough(sbom: ModuleType) -> None:
    assert sbom.suits("GPL-2.0-only OR MIT", frozenset({"MIT"}))
    assert not sbom.suits("GPL-2.0-only AND MIT", frozenset({"MIT"}))


def test_a_file_in_a_wheel_that_nobody_looked_at_is_told(sbom: ModuleType, locked: list[Any], listed: Any) -> None:
    fewer = listed._replace(inside=tuple(entry for entry in listed.inside if entry.name != "x265"))
    (told,) = problems(sbom, locked, fewer)
    assert told.startswith("libx265-")
    assert "lies in the wheel of av" in told


def test_an_entry_that_is_no_longer_true_is_told(sbom: ModuleType, locked: list[Any], listed: Any) -> None:
    gone = sbom.Inside("av", "Theora", "BSD-3-Clause", "", ("libtheora-*",))
    more = listed._replace(inside=(*listed.inside, gone), libraries={**listed.libraries, "left-pad": "MIT",
                                                                     "flask": "MIT"})
    told = problems(sbom, locked, more)
    assert "packaging/licences.toml lists left-pad, which the lock doesn't have." in told
    assert "packaging/licences.toml lists flask, which says it itself: BSD-3-Clause" in told
    assert "packaging/licences.toml names libtheora-* in the wheel of av, where no such file is." in told


def test_ffmpeg_is_still_built_with_what_decides_the_bundles_licence() -> None:
    """A wheel without x264 and x265 would let a bundle be passed on under other terms: then ABOUT has to change."""
    from av._core import library_meta
    built = library_meta["libavcodec"]["configuration"]
    assert "--enable-libx264" in built
    assert "--enable-libx265" in built


def test_the_list_is_the_same_twice_and_has_every_pin_with_its_hashes(
        sbom: ModuleType, locked: list[Any], listed: Any) -> None:
    text = sbom.bom(locked, listed, tid_desktop.__version__, tid_desktop.__released__)
    assert sbom.bom(sbom.pins(), listed, tid_desktop.__version__, tid_desktop.__released__) == text
    components = {(part["name"], part.get("version")): part for part in json.loads(text)["components"]}
    assert {(pin.name, pin.version) for pin in locked} <= set(components)
    pin = next(pin for pin in locked if pin.name == "av")
    av = components["av", pin.version]
    assert [entry["content"] for entry in av["externalReferences"][0]["hashes"]] == list(pin.hashes) != []
    assert {"FFmpeg", "x264", "x265"} <= {part["name"] for part in av["components"]}


def test_the_list_says_what_needs_what(sbom: ModuleType, locked: list[Any], listed: Any) -> None:
    text = sbom.bom(locked, listed, tid_desktop.__version__, tid_desktop.__released__)
    needs = {entry["ref"]: {other.partition("@")[0] for other in entry.get("dependsOn", ())}
             for entry in json.loads(text)["dependencies"]}
    assert {"pkg:pypi/av", "pkg:pypi/flask"} <= needs["tid-desktop"]
    httpx = next(pin for pin in locked if pin.name == "httpx")
    assert {"pkg:pypi/httpcore", "pkg:pypi/socksio"} <= needs[f"pkg:pypi/httpx@{httpx.version}"]
    everything = {f"pkg:pypi/{pin.name}" for pin in locked}
    reached = set.union(*needs.values())
    assert everything - reached == set()  # nothing is locked that nobody needs


def test_people_read_every_licence_word_for_word(sbom: ModuleType, tmp_path: Path) -> None:
    assert sbom.main([str(tmp_path)]) == 0
    text = (tmp_path / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    for words in ("under GPL-3.0-or-later", "x264, in av\n    GPL-2.0-or-later", "GNU LESSER GENERAL PUBLIC LICENSE",
                  "Mozilla Public License", "SIL OPEN FONT LICENSE", "libheif"):
        assert words in text
    assert json.loads((tmp_path / "tid-desktop.cdx.json").read_text(encoding="utf-8"))["bomFormat"] == "CycloneDX"


def test_where_something_is_wrong_nothing_is_written(
        sbom: ModuleType, tmp_path: Path, listed: Any, monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sbom.Listed, "read", lambda: listed._replace(compatible=listed.compatible - {"ZPL-2.1"}))
    assert sbom.main([str(tmp_path / "out")]) == 1
    assert "waitress can't be in a bundle" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_library_that_the_builder_put_into_a_bundle_is_told(sbom: ModuleType, tmp_path: Path, listed: Any) -> None:
    inside = tmp_path / "_internal"
    for name in ("PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/plugins/platforms/libqxcb.so", "libpython3.11.so.1.0",
                 "av.libs/libx265-f5385bb8.so.216", "numpy/_core/_x.cpython-311-x86_64-linux-gnu.so", "libgtk-3.so.0",
                 "tid_desktop/assets/profiles/practice.json"):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).touch()
    assert list(sbom.strangers_in(tmp_path, listed)) == [
        "_internal/libgtk-3.so.0 is in the bundle, and packaging/licences.toml doesn't name it."]

"""Preferences: kept whole, read leniently, and never worth an error."""
from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tid_desktop.settings import Settings


def test_what_was_saved_is_what_is_loaded(tmp_path: Path) -> None:
    chosen = Settings(theme="dark", text_scale=1.5, language="pt_BR", leave_explained=True, tor=True, tor_port=9999)
    chosen.save(tmp_path / "settings.json")
    assert Settings.load(tmp_path / "settings.json") == chosen
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_a_first_start_has_no_file(tmp_path: Path) -> None:
    assert Settings.load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"dark"', "\x00\x01"])
def test_a_damaged_file_is_the_same_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    assert Settings.load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(("name", "value"), [
    ("theme", "pink"), ("theme", 1), ("text_scale", 40.0), ("text_scale", "2.0"), ("text_scale", True),
    ("language", "../../x"), ("language", ""), ("language", None), ("leave_explained", 1), ("leave_explained", "yes"),
    ("tor", 9150), ("tor_port", -1), ("tor_port", 65536), ("tor_port", True), ("tor_port", "9150")])
def test_one_unusable_value_costs_only_itself(tmp_path: Path, name: str, value: object) -> None:
    good = {"theme": "dark", "text_scale": 2.0, "language": "ar", "leave_explained": True}
    (tmp_path / "settings.json").write_text(json.dumps({**good, name: value, "unknown": 1}))
    default = getattr(Settings(), name)
    assert Settings.load(tmp_path / "settings.json") == replace(Settings(**good), **{name: default})  # type: ignore[arg-type]


def test_saving_replaces_the_file_as_a_whole(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text("x" * 100_000)
    Settings().save(file)
    assert json.loads(file.read_text())["theme"] == "system"

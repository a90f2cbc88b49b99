"""The command line's arguments: what they ask for, and what they leave alone."""
from __future__ import annotations

import pytest

from tid_desktop import cli


@pytest.mark.parametrize(("arguments", "tor"), [
    (["submit", "--card-only", "--tor", "one.jpg"], 0), (["submit", "--tor-port", "9999", "--keep", "one.jpg"], 9999),
    (["submit", "--keep", "one.jpg"], None), (["status", "--tor", "-"], 0), (["withdraw", "-", "--tor"], 0),
    (["undo", "--tor", "-"], 0), (["forget", "--tor", "-"], 0), (["check-copy", "--tor", "-", "one.jpg"], 0),
    (["doctor", "--tor"], 0)])
def test_tor_is_chosen_by_a_word_that_swallows_neither_a_file_nor_a_code(arguments: list[str], tor: int | None) -> None:
    chosen = cli._parser().parse_args(arguments)
    assert chosen.tor == tor
    assert getattr(chosen, "code", "-") == "-"
    assert getattr(chosen, "files", ["one.jpg"]) == ["one.jpg"]


@pytest.mark.parametrize("port", ["0", "65536", "-1", "tor", ""])
def test_a_port_that_cannot_be_is_wrong_usage(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli._parser().parse_args(["doctor", f"--tor-port={port}"])
    assert ended.value.code == 2
    assert "--tor-port" in capsys.readouterr().err

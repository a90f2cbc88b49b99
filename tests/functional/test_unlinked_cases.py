"""Two cases on one computer: nothing that the hotline or the network sees says that they belong together."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.functional import media
from tests.functional.desktop import Desktop
from tests.wire import Hotline, TlsServer
from tid_desktop.protocol.messages import Op


@pytest.fixture
def server() -> Iterator[TlsServer]:
    with TlsServer() as opened:
        yield opened


def test_kept_cases_are_asked_about_one_by_one_and_only_by_hand(desktop: Desktop, server: TlsServer,
                                                                tmp_path: Path) -> None:
    hotline = Hotline()
    server.behave = hotline.over
    file = tmp_path / "profile.json"
    file.write_bytes(hotline.profile(server.address, server.roots))
    profile = ("--profile", file, "--json")
    first, second = [desktop.command("submit", media.jpeg(tmp_path, seed=seed), "--keep", *profile).data
                     for seed in (1, 2)]
    created = [request for request in hotline.asked if request.op is Op.CREATE]
    numbers = [{request.case_id, request.token, request.status_hash, *(item.item for item in request.added)}
               for request in created]
    assert [len(found) for found in numbers] == [4, 4]
    assert not numbers[0] & numbers[1]

    before = server.connections
    assert len(desktop.command("cases", "--json").data["cases"]) == 2
    assert server.connections == before  # nobody is asked when the list is opened

    hotline.asked.clear()
    for case in (second, first):
        assert desktop.command("status", "-", *profile, given=case["case_code"]).status == 0
    assert [request.case_id for request in hotline.asked] == [second["case_id"], first["case_id"]]
    assert server.connections - before == 2  # each on a connection of its own
    assert server.resumed == 0  # and none shows a ticket that an earlier one was given

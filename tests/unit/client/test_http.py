"""What an HTTP client says about a computer, and whom it believes."""
from __future__ import annotations

import socket
import ssl
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from tests.wire import Hotline, TlsServer, http_answer, other_roots, practice_document
from tid_desktop.client import http
from tid_desktop.errors import BadProfile
from tid_desktop.protocol.codec import canonical
from tid_desktop.protocol.profile import Profile

ONION = "http://" + "a" * 56 + ".onion"


def profile_of(server: TlsServer) -> Profile:
    return Profile.load(Hotline().profile(server.address, server.roots))


def test_only_four_headers_reach_the_wire_whatever_the_client_would_like_to_say() -> None:
    with TlsServer() as server:
        server.behave = lambda connection, _seen: connection.sendall(
            http_answer(200, "text/plain", b"", "set-cookie: who=me", "connection: keep-alive"))
        with http.open_client(profile_of(server)) as client:
            for _ in range(2):  # the second time the client holds a cookie
                client.post(server.address, content=b"x", headers={
                    "x-device": "my laptop", "user-agent": "me", "accept": "a/b", "authorization": "token"})
        assert client.cookies.get("who") == "me"
    assert [set(seen.headers) for seen in server.seen] == [{"host", "accept", "content-length"}] * 2
    assert server.seen[1].headers["accept"] == "a/b"


def test_a_redirect_is_not_followed() -> None:
    with TlsServer() as server, TlsServer() as elsewhere:
        server.behave = lambda connection, _seen: connection.sendall(
            http_answer(302, "text/html", b"", f"location: {elsewhere.address}"))
        with http.open_client(profile_of(server)) as client:
            assert client.post(server.address, content=b"x").status_code == 302
    assert elsewhere.connections == 0


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with TlsServer() as server, TlsServer() as proxy:
        for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "HTTP_PROXY"):
            monkeypatch.setenv(name, proxy.address)
        server.behave = lambda connection, _seen: connection.sendall(http_answer(200, "text/plain", b""))
        with http.open_client(profile_of(server)) as client:
            assert client.post(server.address, content=b"x").status_code == 200
    assert proxy.connections == 0


def test_session_keys_are_not_written_to_the_file_that_the_environment_names(
        monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    with TlsServer() as server:
        server.behave = lambda connection, _seen: connection.sendall(http_answer(200, "text/plain", b""))
        with http.open_client(profile_of(server)) as client:
            client.post(server.address, content=b"x")
    assert list(tmp_path.iterdir()) == []


def test_only_the_profiles_roots_are_trusted() -> None:
    context = http.tls_context(trustme.CA().cert_pem.bytes().decode())
    assert len(context.get_ca_certs()) == 1
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.minimum_version == ssl.TLSVersion.TLSv1_3


def test_roots_of_the_system_are_not_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    interceptor = trustme.CA()
    interceptor.cert_pem.write_to_path(str(tmp_path / "school.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "school.pem"))
    with TlsServer(interceptor) as server:
        profile = Profile.load(Hotline().profile(server.address, other_roots()))
        with http.open_client(profile) as client, pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            client.post(server.address, content=b"x")
    assert (server.connections, server.handshakes, server.plain_bytes) == (1, 0, 0)


def test_practice_is_not_for_this_client_and_an_onion_only_with_a_proxy() -> None:
    practice = Profile.template(canonical(practice_document()))
    onion = Profile.load(Hotline().profile(ONION, ""))
    proxy = httpx.Proxy("socks5h://127.0.0.1:1")
    for profile, way in ((practice, None), (practice, proxy), (onion, None)):
        with pytest.raises(BadProfile):
            http.open_client(profile, way)
    http.open_client(onion, proxy).close()


def test_an_app_in_this_process_is_spoken_to_without_a_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("a socket"))
    heard: list[dict[str, Any]] = []

    def app(environ: dict[str, Any], start: Any) -> list[bytes]:
        heard.append(environ)
        start("200 OK", [("content-type", "text/plain")])
        return [b"here"]

    with http.client_inside(app) as client:
        answer = client.post("https://practice.invalid/v1/status", content=b"x", headers={"x-device": "me"})
    assert answer.text == "here"
    assert {name for name in heard[0] if name.startswith("HTTP_")} == {"HTTP_HOST", "HTTP_ACCEPT"}

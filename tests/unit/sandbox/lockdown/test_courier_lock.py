"""The courier's lock: it reaches a server by name over TLS, and no file, program or other process."""
from __future__ import annotations

import json
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tid_desktop.sandbox.lockdown import kernel_state, linux

ROOT = Path(__file__).parents[4]
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"

COURIER = r'''
import errno, json, os, socket, ssl, subprocess, sys, threading
import httpx
from tid_desktop.sandbox import lockdown

port, own_file, authority = int(sys.argv[1]), sys.argv[2], sys.argv[3]
context = ssl.create_default_context(cadata=authority)


def fetch():
    with httpx.Client(verify=context, trust_env=False) as client:
        return client.get(f"https://localhost:{port}/").text


def outcome(action):
    try:
        action()
    except OSError as error:
        return errno.errorcode.get(error.errno, type(error).__name__)
    return "went through"


def in_a_thread():
    heard = []
    thread = threading.Thread(target=lambda: heard.append(fetch()))
    thread.start()
    thread.join()
    return heard


with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)), trust_env=False) as warm:
    warm.get("https://localhost/")
import httpcore, httpcore._backends.sync, anyio  # what httpx loads at its first connection
lockdown.lock_courier()
print(json.dumps({
    "fetched": fetch(), "from a thread": in_a_thread(),
    "resolver": [outcome(lambda path=path: open(path).close()) for path in ("/etc/hosts", "/etc/resolv.conf")],
    "attempts": {
        "a person's file": outcome(lambda: open(own_file).close()),
        "the password file": outcome(lambda: open("/etc/passwd").close()),
        "our own source": outcome(lambda: open(lockdown.__file__).close()),
        "a folder": outcome(lambda: os.listdir("/etc")),
        "a new file": outcome(lambda: open(own_file + ".new", "w").close()),
        "writing the host list": outcome(lambda: open("/etc/hosts", "a").close()),
        "another process": outcome(lambda: open(f"/proc/{os.getppid()}/environ").close()),
        "deleting": outcome(lambda: os.unlink(own_file)),
        "a file in memory": outcome(lambda: os.memfd_create("x")),
        "a program": outcome(lambda: os.execv("/bin/true", ["true"])),
        "a fork": outcome(os.fork),
        "a Unix socket": outcome(lambda: socket.socket(socket.AF_UNIX)),
        "a netlink socket": outcome(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)),
        "a packet socket": outcome(lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW)),
        "a raw socket": outcome(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)),
        "a server": outcome(lambda: socket.socket().bind(("127.0.0.1", 0))),
        "killing": outcome(lambda: os.kill(os.getppid(), 0)),
        "watching": outcome(lambda: os.pidfd_open(os.getppid())),
    }}), flush=True)
sys.stdin.read()  # stay until the test has looked from outside
'''


@pytest.fixture
def server() -> Iterator[tuple[int, str]]:
    """A TLS server for ``localhost`` that says hello: its port, and the certificate that vouches for it."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            with context.wrap_socket(plain, server_side=True) as connection:
                connection.recv(4096)
                connection.sendall(ANSWER)

    thread = threading.Thread(target=serve)
    thread.start()
    yield listener.getsockname()[1], authority.cert_pem.bytes().decode()
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def test_a_locked_courier_reaches_a_server_by_name_and_nothing_else(server: tuple[int, str], tmp_path: Path) -> None:
    port, authority = server
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"private")
    with subprocess.Popen([sys.executable, "-c", COURIER, str(port), str(picture), authority], cwd=ROOT, text=True,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE) as courier:
        assert courier.stdout is not None
        heard = json.loads(courier.stdout.readline())
        state = kernel_state(courier.pid)
        courier.communicate()
    assert (state.no_new_privs, state.seccomp) == (True, 2)
    assert heard["fetched"] == "hello"
    assert heard["from a thread"] == ["hello"]
    assert heard["resolver"] == ["went through", "went through"]
    assert {name: result for name, result in heard["attempts"].items() if result not in ("EPERM", "EACCES")} == {}
    assert picture.read_bytes() == b"private"


def test_where_even_localhost_is_unknown_the_courier_starts_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare system has no /etc/hosts; the hotline's name is another one."""
    def unknown(*_: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")
    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    linux._warm_resolver()

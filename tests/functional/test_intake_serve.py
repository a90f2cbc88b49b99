"""A hotline's server as a real process: over TLS, stopped gently, killed in the middle of everything, started again."""
from __future__ import annotations

import argparse
import json
import os
import signal
import socket
import sqlite3
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
import trustme

from tests.functional.desktop import PATIENCE, Outcome, tideline, until
from tests.functional.desktop import Program as Started
from tests.functional.hotline import TlsFront
from tests.functional.test_processes_strace import written
from tests.functional.test_worker_strace import read_calls
from tests.homes import fresh_home
from tests.unit.intake.people import JSON, Person, Program, hashes, picture, states, video
from tid_desktop import errors
from tid_desktop.errors import InternalError
from tid_desktop.intake.columns import ColumnCipher
from tid_desktop.intake.command import add_arguments
from tid_desktop.intake.itemkeys import FolderKeys
from tid_desktop.protocol import challenge, ohttp
from tid_desktop.protocol.messages import CHALLENGE_PATH, PATHS, Answer, Op, Request, State
from tid_desktop.protocol.problems import Problem
from tid_desktop.protocol.profile import Profile

EASY = {"cost = 5000": "cost = 1", "least = 500": "least = 1", "most = 1000": "most = 4"}

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # to make a context with all roots takes longer than a whole exchange


@dataclass
class Intake:
    """A home, and the server that runs on it now and then."""

    folder: Path
    environment: dict[str, str]
    address: str = ""
    health: str = ""
    stderr: Path = field(init=False)

    def __post_init__(self) -> None:
        self.home = self.folder / "intake"
        self.stderr = self.folder / "stderr"

    @classmethod
    def make(cls, folder: Path, settings: dict[str, str]) -> Intake:
        """A fresh home below ``folder``, in whose settings each of the keys stands as its value."""
        made = cls(folder, {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"} | fresh_home(folder / "user"))
        assert made.command("init").status == 0
        file = made.home / "intake.toml"
        text = file.read_text()
        for before, after in settings.items():
            assert before in text
            text = text.replace(before, after)
        file.write_text(text)
        return made

    def command(self, name: str, *arguments: str | Path) -> Outcome:
        done = subprocess.run(tideline("intake", name, "--home", self.home, "--json", *arguments), text=True,
                              env=self.environment, capture_output=True, timeout=PATIENCE, check=False)
        return Outcome(done.returncode, done.stdout, done.stderr)

    @contextmanager
    def serving(self, *before: str, side: str = "serve") -> Iterator[subprocess.Popen[bytes]]:
        """The server, from the line that says it listens; ``before`` goes before the command."""
        command = [*before, *tideline("intake", side, "--home", self.home, "--json", "--port", "0")]
        with self.stderr.open("ab") as errors_to, Started(command, self.environment, stdout=subprocess.PIPE,
                                                          stderr=errors_to) as started:
            assert started.process.stdout is not None
            ready = json.loads(started.process.stdout.readline())
            self.address, self.health = ready["listening"], ready.get("health", "")
            yield started.process

    def listen(self, address: str) -> None:
        """Where the operator may look at health and figures."""
        settings = self.home / "intake.toml"
        settings.write_text(settings.read_text().replace('listen = ""', f'listen = "{address}"'))

    @property
    def port(self) -> int:
        return urlsplit(self.address).port or 0

    @property
    def profile(self) -> Profile:
        return Profile.load((self.home / "profile.json").read_bytes())

    @contextmanager
    def program(self) -> Iterator[Program]:
        with httpx.Client(base_url=self.address, verify=NO_TLS, trust_env=False, timeout=PATIENCE) as http:
            yield Program(http, self.profile)

    def cases(self) -> dict[str, list[int]]:
        """By case, how many fingerprints each item has, as the desk's own command tells it."""
        listed = self.command("list").data["cases"]
        assert len({case["case_id"] for case in listed}) == len(listed)
        return {case["case_id"]: [item["fingerprints"] for item in case["items"]] for case in listed}


@pytest.fixture
def intake(tmp_path: Path) -> Iterator[Intake]:
    made = Intake.make(tmp_path, EASY)
    yield made
    assert not made.stderr.exists() or made.stderr.read_text() == "", "the server says nothing of what it serves"


# --- over a real connection -----------------------------------------------------------------------------------------

def test_a_case_over_tls_from_sending_to_feedback_to_stopping(intake: Intake) -> None:
    authority = trustme.CA()
    front = TlsFront(authority)
    front.open()
    trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(trusted)
    person, item = Person(), picture()
    with intake.serving(), httpx.Client(base_url=f"https://localhost:{front.port}", verify=trusted,
                                        trust_env=False, timeout=PATIENCE) as http:
        front.target = intake.port
        program = Program(http, intake.profile)
        assert program.ask(person.create(item)).state is State.RECEIVED
        assert program.ask(person.append(*(video(600) for _ in range(6)))).state is State.RECEIVED, "half a megabyte"
        assert intake.command("accept", person.case_id).status == 0
        told = ("--item", item.item, "--platform", "Example Chat", "--state", "confirmed")
        assert intake.command("feedback", person.case_id, *told).status == 0
        platforms = {platform.name: platform.state for platform in program.ask(person.status()).items[0].platforms}
        assert platforms["Example Chat"] == "confirmed"
        assert program.ask(person.withdraw()).state is State.WITHDRAWN
    front.close()
    with sqlite3.connect(intake.home / "intake.sqlite3") as database:
        assert database.execute("SELECT count(*), sum(active) FROM fingerprints").fetchone() == (3_603, 0)
    database.close()


def test_the_server_names_neither_itself_nor_its_version(intake: Intake) -> None:
    with intake.serving(), intake.program() as program:
        for response in (program.post(PATHS[Op.STATUS], b"{}"), program.http.get("/"),
                         program.http.post("/v1/cases", content=b"x" * 16, headers={"content-type": "text/html"})):
            assert set(response.headers) <= {"content-type", "content-length", "cache-control", "date"}
            assert len(response.content) == 16 * 1024


def test_a_body_that_is_too_large_is_refused_before_it_is_sent(intake: Intake) -> None:
    with intake.serving(), socket.create_connection(("127.0.0.1", intake.port), timeout=PATIENCE) as raw:
        raw.sendall(b"POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    b"Content-Length: %d\r\n\r\n" % (ohttp.REQUEST_LENGTHS[-1] + 1))
        assert answer_of(raw) == (413, "too_big")


def answer_of(raw: socket.socket) -> tuple[int, str]:
    """Status and code of the problem document that arrives until the server hangs up."""
    arrived = b"".join(iter(lambda: raw.recv(1 << 16), b""))
    head, _, body = arrived.partition(b"\r\n\r\n")
    assert {line.split(b":")[0] for line in head.split(b"\r\n")[1:]} == {
        b"Cache-Control", b"Connection", b"Content-Length", b"Content-Type", b"Date"}
    status = int(head.split()[1])
    return status, Problem.from_document(body, status).code


def test_what_is_no_http_is_malformed_like_anything_else(intake: Intake) -> None:
    with intake.serving():
        for noise in (b"nonsense\r\n\r\n", b"POST /v1/status HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                      b"POST / HTTP/1.1\r\nTransfer-Encoding: odd\r\n\r\n"):
            with socket.create_connection(("127.0.0.1", intake.port), timeout=PATIENCE) as raw:
                raw.sendall(noise)
                assert answer_of(raw) == (400, "malformed")


def test_noise_and_people_who_hang_up_leave_no_trace(intake: Intake) -> None:
    with intake.serving(), intake.program() as program:
        for noise in (b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/9.9\r\n\r\n", b"POST /v1/cases HTTP/1.1\r\nContent-Len",
                      b"POST /v1/status HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\nhalf"):
            with socket.create_connection(("127.0.0.1", intake.port), timeout=PATIENCE) as raw:
                raw.sendall(noise)
        assert program.ask(Person().create(picture())).state is State.RECEIVED
    # the fixture looks at stderr


# --- behind the front of packaging/hotline/nginx.conf ----------------------------------------------------------------

SOMEBODY = "127.86.45.7"  # loopback has many addresses, and this one stands in no file
STRACE = ("strace", "-f", "-qq", "-e", "trace=%file", "-o")


@dataclass
class Nginx:
    """The front that the guide tells of, with the places that it says to change, changed."""

    folder: Path
    port: int
    authority: trustme.CA

    @contextmanager
    def before(self, intake: Intake, feeds: int = 1) -> Iterator[str]:
        """Its address, with ``intake`` behind it, and the port of its ``feeds``."""
        certificate = self.authority.issue_cert("localhost", "feeds.example")
        certificate.private_key_pem.write_to_path(str(self.folder / "key.pem"))
        for number, pem in enumerate(certificate.cert_chain_pems):
            pem.write_to_path(str(self.folder / "fullchain.pem"), append=number > 0)
        text = (HOTLINE / "nginx.conf").read_text()
        if os.geteuid() != 0:
            text = text.replace("user www-data;", "")
        for word, ours in {"listen 443": f"listen 127.0.0.1:{self.port}", "127.0.0.1:8080": f"127.0.0.1:{intake.port}",
                           "127.0.0.1:8081": f"127.0.0.1:{feeds}",
                           "/etc/ssl/intake": str(self.folder), "/var/lib/nginx": str(self.folder),
                           "/run/nginx.pid": str(self.folder / "pid")}.items():
            assert word in text
            text = text.replace(word, ours)
        (self.folder / "nginx.conf").write_text(text)
        command = [*STRACE, str(self.folder / "trace"), "/usr/sbin/nginx", "-e", "stderr", "-g", "daemon off;",
                   "-p", str(self.folder), "-c", str(self.folder / "nginx.conf")]
        with (self.folder / "said").open("wb") as said, Started(command, intake.environment, stdout=said, stderr=said):
            until(lambda: not refuses(self.port))
            yield f"https://localhost:{self.port}"

    def written(self) -> set[str]:
        """The files that it opened to write, besides the one with its process number."""
        return written(read_calls(self.folder / "trace")) - {str(self.folder / "pid")}


HOTLINE = Path(__file__).resolve().parents[2] / "packaging" / "hotline"


@pytest.fixture
def nginx(tmp_path: Path) -> Nginx:
    folder = tmp_path / "nginx"
    folder.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free:
        return Nginx(folder, free.getsockname()[1], trustme.CA())


def test_a_case_goes_through_a_real_front_and_nobody_writes_where_it_came_from(intake: Intake, nginx: Nginx) -> None:
    trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusted.minimum_version = ssl.TLSVersion.TLSv1_3
    nginx.authority.configure_trust(trusted)
    way = httpx.HTTPTransport(verify=trusted, local_address=SOMEBODY, trust_env=False)
    person = Person()
    with (intake.serving(), nginx.before(intake) as address,
          httpx.Client(transport=way, base_url=address, timeout=PATIENCE) as http):
        program = Program(http, intake.profile)
        assert program.ask(person.create(picture())).state is State.RECEIVED
        assert program.ask(person.append(*(video(600) for _ in range(6)))).state is State.RECEIVED, "a megabyte"
        assert program.ask(person.withdraw()).state is State.WITHDRAWN
        answer = program.post(PATHS[Op.STATUS], b"{}")
        assert (answer.status_code, len(answer.content), answer.headers["server"]) == (400, 16 * 1024, "nginx")
        largest = b"0" * ohttp.REQUEST_LENGTHS[-1]  # through a relay
        assert [http.post("/ohttp", content=body).status_code for body in (largest, largest + b"0")] == [400, 413]
        given = http.post(CHALLENGE_PATH, content=challenge.request(), headers=JSON | {"accept-encoding": "gzip"})
        assert (given.status_code, "content-encoding" in given.headers) == (200, False)
    assert nginx.written() <= {"/dev/null"}, "neither a log nor a request on its way"
    assert (nginx.folder / "said").read_bytes() == b""
    for file in (path for path in intake.folder.rglob("*") if path.is_file() and path.name != "trace"):
        assert SOMEBODY.encode() not in file.read_bytes()


def test_a_platform_reads_the_feed_through_the_front_under_another_name(intake: Intake, nginx: Nginx) -> None:
    key = intake.command("platform", "add", "Example Chat").data["key"]
    trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    nginx.authority.configure_trust(trusted)
    with (intake.serving(side="feeds"), nginx.before(intake, intake.port) as address,
          httpx.Client(base_url=address, verify=trusted, trust_env=False, timeout=PATIENCE) as platform):
        asked = platform.build_request("GET", "/hotline/v1/entries", params={"after": 0, "limit": 10},
                                       headers={"host": "feeds.example"}, extensions={"sni_hostname": "feeds.example"})
        assert platform.send(asked).status_code == 401
        answer = platform.send(asked, auth=("Example Chat", key))
        assert (answer.status_code, answer.json()["entries"]) == (200, [])
    assert nginx.written() <= {"/dev/null"}


def test_the_front_says_nothing_when_the_intake_is_away_and_speaks_nothing_older_than_tls_1_3(
        intake: Intake, nginx: Nginx) -> None:
    trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    nginx.authority.configure_trust(trusted)
    with intake.serving():
        pass  # it has a port, and is gone
    with nginx.before(intake) as address:
        with httpx.Client(verify=trusted, base_url=address, trust_env=False, timeout=PATIENCE) as http:
            assert http.post(PATHS[Op.STATUS], content=b"{}").status_code == 502
        trusted.maximum_version = ssl.TLSVersion.TLSv1_2
        with (httpx.Client(verify=trusted, base_url=address, trust_env=False, timeout=PATIENCE) as http,
              pytest.raises(httpx.ConnectError)):
            http.get("/")
        with socket.create_connection(("127.0.0.1", nginx.port), timeout=PATIENCE) as raw:
            raw.sendall(b"GET / HTTP/1.1\r\n\r\n")
            assert b"nginx/" not in raw.recv(4096)
    assert (nginx.folder / "said").read_bytes() == b""
    assert nginx.written() <= {"/dev/null"}


# --- as a service of systemd ----------------------------------------------------------------------------------------

@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit for "serve", whose program is one that is there."""
    text = (HOTLINE / "tid-intake@.service").read_text()
    file = tmp_path / "tid-intake@serve.service"
    file.write_text(text.replace("/opt/tid-desktop/bin/tid-desktop", "/bin/true"))
    return file


def analyze(*words: str | Path) -> str:
    """What systemd-analyze prints; it needs no running systemd."""
    done = subprocess.run(["systemd-analyze", *words], capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_unit_is_sound_and_leaves_the_service_little(unit: Path) -> None:
    analyze("verify", unit)
    exposure = analyze("security", "--offline=true", "--threshold=15", unit)
    assert "Overall exposure level" in exposure
    starts = [line.split()[1:] for line in unit.read_text().splitlines() if line.startswith("ExecStart=")]
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    for command in ("serve", "feeds"):
        assert parser.parse_args([word.replace("%i", command) for word in starts[0][1:]]).intake_command == command


def test_the_units_walls_leave_room_for_all_that_the_server_does(intake: Intake, unit: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    with intake.serving("strace", "-f", "-qq", "-e", "signal=none", "-s", "0", "-o", str(trace)):
        with intake.program() as program:
            person = Person()
            program.ask(person.create(picture()))
            program.ask(person.withdraw())
        assert intake.cases()
    calls = [call for call in read_calls(trace) if call.name != "execve"]
    assert len(calls) > 1_000
    as_root = {"fchown"}  # SQLite then gives -wal the owner of the database; as somebody else it doesn't try
    assert {call.name for call in calls if call.done} - as_root <= walls(unit)
    assert not [call for call in calls if "PROT_WRITE|PROT_EXEC" in call.arguments]
    families = {call.arguments.partition(",")[0] for call in calls if call.name == "socket"}
    assert families <= set(setting(unit, "RestrictAddressFamilies"))


def setting(unit: Path, name: str) -> list[str]:
    """The words of a unit's setting, of all its lines."""
    return [word for line in unit.read_text().splitlines() if line.startswith(f"{name}=")
            for word in line.partition("=")[2].split()]


def walls(unit: Path) -> set[str]:
    """The system calls that the unit's filter lets through."""
    allowed, refused = (line.split() for line in unit.read_text().replace("SystemCallFilter=", "SystemCallFilter= ")
                        .splitlines() if line.startswith("SystemCallFilter="))
    return members(*allowed[1:]) - members(*(name.lstrip("~") for name in refused[1:]))


def members(*names: str) -> set[str]:
    """The system calls in these groups, and in the groups that are in them."""
    found: set[str] = set()
    for name in names:
        if name.startswith("@"):
            listed = [line.strip() for line in analyze("syscall-filter", name).splitlines()[1:]]
            found |= members(*(word for word in listed if word and not word.startswith("#")))
        else:
            found.add(name)
    return found


# --- for the operator -----------------------------------------------------------------------------------------------

def test_health_and_figures_are_told_on_an_address_of_their_own(intake: Intake) -> None:
    intake.listen("127.0.0.1:0")
    with (intake.serving() as process, intake.program() as program,
          httpx.Client(base_url=intake.health, trust_env=False, timeout=PATIENCE) as operator):
        assert program.ask(Person().create(picture())).state is State.RECEIVED
        health = operator.get("/health")
        assert (health.status_code, set(health.headers)) == (200, {"content-type", "content-length", "date"})
        figures = operator.get("/metrics").text
        assert 'intake_requests_total{operation="create",outcome="done"} 1.0' in figures
        assert 'intake_cases{state="received"} 1.0' in figures
        assert operator.post("/v1/status").status_code == 404
        assert program.http.get("/health").status_code == 400, "not where people's requests go"
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0


def test_a_health_address_that_is_taken_is_told(intake: Intake) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        intake.listen(f"127.0.0.1:{taken.getsockname()[1]}")
        told = intake.command("serve", "--port", "0")
    assert (told.status, told.data["error"]["code"]) == (1, "cant_listen")


def test_it_keeps_to_the_policy_and_changes_the_days_key_without_being_asked(intake: Intake) -> None:
    rules = intake.home / "policy.toml"
    rules.write_text(rules.read_text().replace("automatic = false", "automatic = true"))
    with intake.serving():
        until(lambda: rows(intake, "SELECT received, accepted FROM policy_hours") == [(0, 0)])
        until(lambda: len(list((intake.home / "keys" / "days").glob("*.key"))) == 1)


def rows(intake: Intake, query: str) -> list[tuple[int, ...]]:
    database = sqlite3.connect(intake.home / "intake.sqlite3")
    try:
        return database.execute(query).fetchall()
    finally:
        database.close()


# --- stopping gently ------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_at_once_when_nothing_is_on_its_way(intake: Intake, number: signal.Signals) -> None:
    with intake.serving() as process, intake.program() as program:
        assert program.ask(Person().create(picture())).state is State.RECEIVED
        process.send_signal(number)
        assert process.wait(PATIENCE) == 0
    assert [path.name for path in intake.home.glob("intake.sqlite3*")] == ["intake.sqlite3"], "its log is folded in"


def test_what_has_arrived_is_answered_before_it_ends(intake: Intake) -> None:
    person = Person()
    intake.listen("127.0.0.1:0")
    with intake.serving() as process, intake.program() as program:
        program.ask(person.create(picture()))
        writer = sqlite3.connect(intake.home / "intake.sqlite3", isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")  # the stop has to wait for this
        with ThreadPoolExecutor(1) as thread:
            stopping = thread.submit(program.ask, person.withdraw())
            until(lambda: waiting_for_the_lock(process.pid))
            process.send_signal(signal.SIGTERM)
            until(lambda: refuses(intake.port))
            assert refuses(urlsplit(intake.health).port or 0), "nobody takes it for a server that is well"
            writer.execute("COMMIT")
            writer.close()
            assert stopping.result(PATIENCE).state is State.WITHDRAWN
        assert process.wait(PATIENCE) == 0


def waiting_for_the_lock(pid: int) -> bool:
    """A thread of the server sleeps in SQLite's busy handler: nothing else in it calls clock_nanosleep."""
    calls = [(task / "syscall").read_text().split()[0] for task in Path(f"/proc/{pid}/task").iterdir()]
    return str(CLOCK_NANOSLEEP) in calls


CLOCK_NANOSLEEP = {"x86_64": 230, "aarch64": 115}[os.uname().machine]


def refuses(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=PATIENCE).close()
    except ConnectionRefusedError:
        return True
    except ConnectionResetError:  # it was closing at that moment
        return False
    return False


def test_a_port_that_is_taken_is_told(intake: Intake) -> None:
    with intake.serving():
        told = intake.command("serve", "--port", str(intake.port))
    assert told.status == 1
    assert told.data["error"]["code"] == "cant_listen"


SUBMISSIONS = 1_000 if os.environ.get("TID_EVERY_STEP") else 120


# --- killed ---------------------------------------------------------------------------------------------------------

@pytest.mark.timeout(900)
def test_killed_in_the_middle_and_everything_sent_again_no_case_is_lost_doubled_or_half(intake: Intake) -> None:
    requests = [Person().create(picture(), video(20 + number % 7)) for number in range(SUBMISSIONS)]
    done: list[Answer] = []
    with intake.serving() as process:
        def killer(answer: Answer) -> None:
            done.append(answer)
            if len(done) == len(requests) // 3:
                process.kill()

        send_all(intake, requests, killer)
        process.wait(PATIENCE)
    assert len(requests) // 3 <= len(done) < len(requests), "some were answered, and some were not"
    between = intake.cases()
    assert {answer.case_id for answer in done} <= set(between), "what was answered is kept"
    with intake.serving():
        answered: list[Answer] = []
        send_all(intake, requests, answered.append)
        assert all(set(states(answer)) == {"received"} for answer in answered)
    assert len(answered) == len(requests)
    assert intake.cases() == {request.case_id: [len(item.fingerprints) for item in request.added]
                              for request in requests}


def send_all(intake: Intake, requests: list[Request], answered: Callable[[Answer], None]) -> None:
    """Send from eight programs at once; a broken connection is what a kill looks like from outside."""
    turn = threading.Lock()

    def send(request: Request) -> None:
        try:
            with intake.program() as program:
                answer = program.ask(request)
        except (httpx.TransportError, errors.SendProblem):
            return
        with turn:
            answered(answer)

    with ThreadPoolExecutor(8) as threads:
        for sent in as_completed([threads.submit(send, request) for request in requests]):
            sent.result()


# --- back-ups, and how far deleting reaches ---------------------------------------------------------------------------

def test_a_backup_is_made_while_it_serves_and_restored_once_it_has_stopped(intake: Intake) -> None:
    stays, stops, late, copy = Person(), Person(), Person(), intake.folder / "copy"
    with intake.serving(), intake.program() as program:
        for person in (stays, stops):
            program.ask(person.create(picture()))
        assert intake.command("backup", "--to", copy).status == 0
        program.ask(stops.withdraw())
        program.ask(late.create(picture()))
        assert intake.command("restore", "--from", copy).data["error"]["code"] == "in_use"
        assert program.ask(late.status()).state is State.RECEIVED
    restored = intake.command("restore", "--from", copy)
    assert (restored.status, restored.data["changed"]) == (0, 1)
    with intake.serving(), intake.program() as program:
        assert program.ask(stays.status()).state is State.RECEIVED
        assert program.ask(stops.status()).state is State.WITHDRAWN
        with pytest.raises(errors.UnknownCase):
            program.ask(late.status())


def test_what_was_stopped_is_in_no_file_and_opens_in_no_old_backup_when_its_time_is_over(intake: Intake) -> None:
    """A month passes between two runs of the server: what it holds was written, and what it knows is set back."""
    gone, kept = picture(), picture()
    stops, stays, old, new = Person(), Person(), intake.folder / "old", intake.folder / "new"
    days = FolderKeys(intake.home / "keys" / "days")
    with intake.serving(), intake.program() as program:
        program.ask(stops.create(gone))
        program.ask(stays.create(kept))
        program.ask(stops.withdraw())
        assert intake.command("backup", "--to", old).status == 0
    written, = days.days()
    month_ago = written - timedelta(days=30)
    (intake.home / "keys" / "days" / f"{written}.key").rename(intake.home / "keys" / "days" / f"{month_ago}.key")
    for file in (intake.home / "intake.sqlite3", old):
        with sqlite3.connect(file) as database:
            database.execute("UPDATE items SET key_day = ?, keep_until = date(keep_until, '-30 days')",
                             (str(month_ago),))
            sealed_key, = database.execute("SELECT sealed_key FROM items WHERE item = ?", (gone.item,)).fetchone()
            sealed = [value for (value,) in database.execute("SELECT sealed FROM fingerprints WHERE item = ?",
                                                             (gone.item,))]
        database.close()
    place = ("items", stops.case_id, gone.item)
    item_key = days.cipher(month_ago).open(sealed_key, *place)
    with intake.serving(), intake.program() as program:
        until(lambda: month_ago not in days.days())
        assert program.ask(stops.status()).items[0].fingerprints == 0
        assert program.ask(stays.status()).items[0].fingerprints == 3
        assert intake.command("backup", "--to", new).status == 0
        files = [new, *(path for path in intake.home.rglob("*") if path.is_file())]
        assert intake.home / "intake.sqlite3-wal" in files
        secrets = [item_key, sealed_key, *sealed, *(bytes.fromhex(value) for value in hashes([gone]))]
        assert not [file.name for file in files for secret in secrets
                    if secret in file.read_bytes() or secret.hex().encode() in file.read_bytes()]
    assert all(value in old.read_bytes() for value in (sealed_key, *sealed)), "the test looks for the right bytes"
    for file in (intake.home / "keys").rglob("*.key"):
        with pytest.raises(InternalError):  # another key, or one of another length
            ColumnCipher(bytes.fromhex(file.read_text())).open(sealed_key, *place)
    assert intake.command("restore", "--from", old).data["error"]["code"] == "backup_too_old"

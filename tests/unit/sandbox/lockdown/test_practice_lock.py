"""Practice's lock: a database in its own folder or in memory, and no socket of any kind."""
from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[4]

PRACTICE = r'''
import errno, json, os, socket, sqlite3, sys
from pathlib import Path
from tid_desktop.sandbox import lockdown

folder = Path(sys.argv[1]) if sys.argv[1] else None
elsewhere = Path(sys.argv[2])


def outcome(action):
    try:
        action()
    except OSError as error:
        return errno.errorcode[error.errno]
    except sqlite3.Error:
        return "no database"
    return "went through"


def database(path):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute("CREATE TABLE cases (id INTEGER PRIMARY KEY, value BLOB)")
    for _ in range(50):
        connection.execute("INSERT INTO cases (value) VALUES (zeroblob(4000))")
    connection.commit()
    connection.execute("DELETE FROM cases WHERE id % 2")
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


database(":memory:")
lockdown.lock_practice(folder)
print(json.dumps({
    "own folder": outcome(lambda: database(folder / "practice.sqlite")) if folder else None,
    "memory": outcome(lambda: database(":memory:")),
    "refused": {
        "elsewhere": outcome(lambda: database(elsewhere / "other.sqlite")),
        "reading": outcome(lambda: open("/etc/passwd").close()),
        "writing": outcome(lambda: open(elsewhere / "file", "w").close()),
        "our own source": outcome(lambda: open(lockdown.__file__).close()),
        "a program": outcome(lambda: os.execv("/bin/true", ["true"])),
        "a fork": outcome(os.fork),
        "a Unix socket": outcome(lambda: socket.socket(socket.AF_UNIX)),
        "TCP": outcome(socket.socket),
        "TCP over IPv6": outcome(lambda: socket.socket(socket.AF_INET6)),
        "netlink": outcome(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)),
        "a pair": outcome(socket.socketpair),
        "killing": outcome(lambda: os.kill(os.getppid(), 0)),
    }}))
'''


def run(folder: Path | None, elsewhere: Path) -> dict[str, object]:
    done = subprocess.run([sys.executable, "-c", PRACTICE, str(folder or ""), str(elsewhere)], cwd=ROOT, text=True,
                          capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    heard: dict[str, object] = json.loads(done.stdout)
    refused = heard["refused"]
    assert isinstance(refused, dict)
    assert {name: result for name, result in refused.items() if result not in ("EPERM", "EACCES", "no database")} == {}
    return heard


def test_with_a_folder_it_keeps_its_database_there_and_touches_nothing_else(tmp_path: Path) -> None:
    own, elsewhere = tmp_path / "own", tmp_path / "elsewhere"
    own.mkdir()
    elsewhere.mkdir()
    heard = run(own, elsewhere)
    assert (heard["own folder"], heard["memory"]) == ("went through", "went through")
    assert list(elsewhere.iterdir()) == []


def test_without_a_folder_it_lives_in_memory_alone(tmp_path: Path) -> None:
    heard = run(None, tmp_path)
    assert heard["memory"] == "went through"
    assert list(tmp_path.iterdir()) == []

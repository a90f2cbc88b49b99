"""KDE's password store on a desktop of a test's own, opened by the login's password as ``pam_kwallet`` does it.

    with open_desktop(screen, Keyring.ABSENT) as desktop, open_kwallet(desktop.environment):
        ...

No window asks anything: the key made of the login's password comes through a pipe.
"""
from __future__ import annotations

import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from jeepney import DBusAddress, new_method_call

from tests.functional.desktop import SECRETS, Program, ask, default_collection, has_owner, is_locked, until

KEY = bytes(range(56))  # what PAM makes of a password: 56 bytes (PBKDF2)
RC = """[Wallet]
First Use=false
Prompt on Open=false

[org.freedesktop.secrets]
apiEnabled=true
"""


@contextmanager
def open_kwallet(environment: Mapping[str, str], *, locked: bool = False) -> Iterator[None]:
    """A kwalletd with its default wallet, as Secret Service on the session's bus; ``locked``: nobody opened it."""
    config = Path(environment["XDG_CONFIG_HOME"])
    config.mkdir(exist_ok=True)
    (config / "kwalletrc").write_text(RC, encoding="ascii")
    wallet = Path(environment["XDG_DATA_HOME"], "kwalletd", "kdewallet.kwl")
    if not wallet.exists():  # a first one makes it; only a store that finds it at its start shows it as a collection
        with _logged_in(environment):
            until(lambda: has_owner(environment, SECRETS) and _is_open(environment) and wallet.exists())
        until(lambda: not has_owner(environment, SECRETS))
    with Program(["kwalletd5"], environment) if locked else _logged_in(environment):
        until(lambda: has_owner(environment, SECRETS) and default_collection(environment) != "/")
        until(lambda: locked or _is_open(environment))
        yield


def lock(environment: Mapping[str, str]) -> None:
    """As somebody does who closes the wallet, or as KDE does when the session has been idle."""
    service = DBusAddress("/org/freedesktop/secrets", SECRETS, "org.freedesktop.Secret.Service")
    ask(environment, new_method_call(service, "Lock", "ao", ([default_collection(environment)],)))
    until(lambda: is_locked(environment))


def _is_open(environment: Mapping[str, str]) -> bool:
    """KWallet's own word for it. To the Secret Service an open wallet is locked until somebody asks to unlock it."""
    own = DBusAddress("/modules/kwalletd5", "org.kde.kwalletd5", "org.kde.KWallet")
    return ask(environment, new_method_call(own, "isOpen", "s", ("kdewallet",))) is True


@contextmanager
def _logged_in(environment: Mapping[str, str]) -> Iterator[None]:
    """kwalletd as PAM starts it at login: the key through a pipe, then the session's environment through a socket."""
    address = Path(environment["XDG_RUNTIME_DIR"], "kwallet5.socket")
    reading, writing = os.pipe()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(address))
        listening.listen(1)
        os.write(writing, KEY)
        os.close(writing)
        command = ["kwalletd5", "--pam-login", str(reading), str(listening.fileno())]
        started = Program(command, {**environment, "PAM_KWALLET5_LOGIN": str(address)},
                          pass_fds=[reading, listening.fileno()])
        os.close(reading)
        with socket.socket(socket.AF_UNIX) as session:
            session.connect(str(address))
            session.send(b"LC_ALL=C.UTF-8\n")
    with started:
        yield
    with suppress(FileNotFoundError):  # kwalletd removes it where all went well
        address.unlink()

"""``tid-desktop intake``: make a home, serve it, and work at the desk.

Mounted into the program's command line (``add_arguments``, ``run``), or run by itself (``main``). Exit codes: 0 done,
1 you can mend it, 2 wrong usage, 3 a fault of ours.
"""
from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO
from urllib.parse import urlsplit

from tid_desktop.errors import InternalError, UserFacingError
from tid_desktop.intake import backup_command, files, operating, platforms_command
from tid_desktop.protocol.messages import PlatformState, State
from tid_desktop.protocol.profile import PRACTICE_ADDRESS

if TYPE_CHECKING:
    from tid_desktop.intake.desk import Desk, DeskCase

DONE, MENDABLE, FAULT = 0, 1, 3
RELAY_THREADS = 16  # each waits for the gateway most of its time


def main(argv: Sequence[str], out: TextIO) -> int:
    """Run one command; wrong usage ends with SystemExit(2)."""
    parser = argparse.ArgumentParser(prog="tid-desktop intake", description="The hotline's side.")
    add_arguments(parser)
    return run(parser.parse_args(argv), out)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the intake's commands to ``parser``; what they parse is for ``run``."""
    commands = parser.add_subparsers(dest="intake_command", required=True, metavar="COMMAND")

    def add(name: str, action: Callable[[argparse.Namespace, Output], None], text: str, *,
            at_home: bool = True) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        if at_home:
            command.add_argument("--home", type=Path, required=True, metavar="DIR", help="the intake's private folder")
        command.add_argument("--json", action="store_true", help="print one JSON object")
        command.set_defaults(intake_action=action)
        return command

    init = add("init", _init, "Make keys, signed profile, settings and database.")
    init.add_argument("--name", default="Hotline", help="what people read")
    init.add_argument("--address", default=PRACTICE_ADDRESS, help="https://..., or http://... of an onion service")
    init.add_argument("--roots", type=Path, metavar="PEM", help="TLS roots that the address's certificate comes from")
    init.add_argument("--relay", metavar="URL", help="https://... of a relay that somebody else runs for you")
    init.add_argument("--onion", metavar="URL", help="http://... of an onion service that leads to the same intake")
    init.add_argument("--not-after", type=date.fromisoformat, metavar="DAY", help="last day of the profile (in a year)")
    init.add_argument("--template", type=Path, metavar="JSON",
                      help="whom you serve, platforms, contacts, limits; without it, Practice's examples")
    serve = add("serve", _serve, "Answer requests over HTTP until SIGTERM. Put a front that ends TLS before it.")
    relay = add("relay", _relay, "Pass sealed requests on to a hotline until SIGTERM, so that it sees no address but "
                "yours. Put a front that ends TLS before it.", at_home=False)
    relay.add_argument("--gateway", type=_gateway, required=True, metavar="URL", help="https://HOTLINE/ohttp")
    relay.add_argument("--roots", type=Path, metavar="PEM",
                       help="TLS roots that the hotline's certificate comes from; else the system's")
    for command in (serve, relay):
        command.add_argument("--host", default="127.0.0.1")
        command.add_argument("--port", type=_port, default=8080, help="0 picks a free one")
    platforms_command.add_arguments(add, _port)
    operating.add_arguments(add)
    backup_command.add_arguments(add)
    listed = add("list", _list, "Show every case, oldest first.")
    listed.add_argument("--state", choices=[str(state) for state in State],
                        help="only cases in which an item has this state; received: what waits for you")
    show = add("show", _show, "Show one case.")
    accept = add("accept", _accept, "Accept a case: platforms may have its fingerprints.")
    reject = add("reject", _reject, "Reject a case: its fingerprints rest at once.")
    reject.add_argument("--reason", default="other", metavar="WORD",
                        help="flood, not_plausible, out_of_scope or other")
    feedback = add("feedback", _feedback, "Note what a platform said about an accepted item.")
    for command in (show, accept, reject, feedback):
        command.add_argument("case", metavar="CASE", help="case number, as 'list' shows it")
    feedback.add_argument("--item", required=True, help="item number, as 'list' shows it")
    feedback.add_argument("--platform", required=True, help="a name from the profile")
    feedback.add_argument("--state", required=True, choices=[str(state) for state in PlatformState])


def _port(text: str) -> int:
    """Some systems quietly take 99999 for 34463."""
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError("a port is a number up to 65535")
    return int(text)


def _gateway(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment or "@" in parts.netloc:
        raise argparse.ArgumentTypeError("a gateway is an https address")
    return text


class Output:
    """Prints for people, or one JSON object."""

    def __init__(self, out: TextIO, as_json: bool) -> None:
        self._out = out
        self._as_json = as_json

    def show(self, text: str, record: dict[str, Any]) -> None:
        print(json.dumps(record) if self._as_json else text, file=self._out, flush=True)

    def listening(self, address: str, health: str = "") -> None:
        """A server is ready; ``health`` is the operator's address, where there is one."""
        self.show(f"Listening on {address}" + (f"\nHealth and figures on {health}" if health else ""),
                  {"listening": address} | ({"health": health} if health else {}))


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Do what ``args`` (from ``add_arguments``) ask; prints the result or the failure, returns the exit code."""
    output = Output(out, args.json)
    try:
        args.intake_action(args, output)
    except UserFacingError as failure:
        output.show(str(failure), _failure(failure.code, failure.message, failure.action))
        return MENDABLE
    except InternalError as failure:
        output.show(failure.message, _failure(failure.code, failure.message, failure.action))
        return FAULT
    return DONE


def _failure(code: str, message: str, action: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, "action": action}}


def _init(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake import home

    home.init(args.home, name=args.name, address=args.address, roots=files.read_pem(args.roots) if args.roots else "",
              not_after=operating.last_day(args),
              template=files.read(args.template) if args.template else None, relay=args.relay, onion=args.onion)
    opened = home.open_home(args.home)
    output.show(f"Made. Give profile.json to the copies of your program, and keep the rest to yourself.\n"
                f"Platforms in it: {', '.join(platform.name for platform in opened.profile.platforms)}",
                {"service_id": opened.profile.service_id, "address": opened.profile.address,
                 "not_after": opened.profile.not_after.isoformat()})
    opened.store.close()


def _serve(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake import running

    running.run(args.home, args.host, args.port, ready=output.listening)


def _relay(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake import relay, server

    try:
        context = relay.tls_context(files.read_pem(args.roots) if args.roots else None)
    except ValueError:
        raise files.UnreadableFile from None
    server.serve(relay.create_relay(args.gateway, context), args.host, args.port, threads=RELAY_THREADS,
                 ready=output.listening)


def _list(args: argparse.Namespace, output: Output) -> None:
    with _desk(args) as desk:
        cases = desk.list_cases(State(args.state) if args.state else None)
    nothing = "No cases in this state." if args.state else "No cases yet."
    output.show("\n".join(map(_lines, cases)) or nothing, {"cases": [case.to_json() for case in cases]})


def _show(args: argparse.Namespace, output: Output) -> None:
    with _desk(args) as desk:
        _show_case(desk, args.case, output)


def _accept(args: argparse.Namespace, output: Output) -> None:
    with _desk(args) as desk:
        desk.accept(args.case)
        _show_case(desk, args.case, output)


def _reject(args: argparse.Namespace, output: Output) -> None:
    with _desk(args) as desk:
        desk.reject(args.case, args.reason)
        _show_case(desk, args.case, output)


def _feedback(args: argparse.Namespace, output: Output) -> None:
    with _desk(args) as desk:
        desk.feedback(args.case, args.item, args.platform, args.state)
    output.show("Noted.", {"case_id": args.case, "item": args.item, "platform": args.platform, "state": args.state})


@contextmanager
def _desk(args: argparse.Namespace) -> Iterator[Desk]:
    from tid_desktop.intake import desk, home

    opened = home.open_home(args.home)
    try:
        yield desk.Desk(opened.store, opened.profile)
    finally:
        opened.store.close()


def _show_case(desk: Desk, case_id: str, output: Output) -> None:
    case = desk.show(case_id)
    output.show(_lines(case), case.to_json())


def _lines(case: DeskCase) -> str:
    return "\n".join([f"{case.case_id}  {case.received_on}  {case.state}",
                      *(f"    {item.item}  {item.kind}  {item.state}  {item.fingerprints} fingerprints"
                        + (f"  {item.reason}" if item.reason else "") for item in case.items)])

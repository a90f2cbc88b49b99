"""The command line: the same rooms as the window, for counsellors' scripts, tests and sceptics.

Exit status: 0 all that was asked was done, 1 the person can mend it, 2 wrong usage, 3 a fault of ours. With ``--json``
exactly one JSON object is printed; a failure has ``{"error": {"code", "message", "action"}}`` in it.
"""
from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from tid_desktop import app, errors

if TYPE_CHECKING:
    import argparse
    from concurrent.futures import Future

    from tid_desktop.case.model import Case
    from tid_desktop.case.service import CaseService, Comparison
    from tid_desktop.fingerprint.model import MediaReport

DONE, MENDABLE, FAULT = 0, 1, 3  # 2, wrong usage, is argparse's own
PRACTICE = "practice"

Result = tuple[dict[str, Any], list[str]]  # the JSON object, and the same for people, line by line


def main(argv: Sequence[str]) -> int:
    """Run one command; with no arguments, the window. Returns the exit status."""
    if not argv:  # at once: nothing that only commands need is imported
        return _window(None)
    arguments = _parser().parse_args(argv)
    if arguments.command == "intake":
        from tid_desktop.intake import command
        return command.run(arguments, sys.stdout)
    if arguments.command == "gui":
        return _window(arguments.profile)
    try:
        result, lines = arguments.run(arguments)
    except errors.TidError as error:
        result, lines = {"error": _described(error)}, []
    except KeyboardInterrupt:
        return MENDABLE
    except Exception:
        if sys.flags.dev_mode:
            raise
        result, lines = {"error": _described(errors.InternalError())}, []
    return _print(result, lines, as_json=arguments.json)


def _print(result: dict[str, Any], lines: list[str], *, as_json: bool) -> int:
    error = result.get("error")
    if as_json:
        print(json.dumps(result, indent=1))
    else:
        print(*lines, sep="\n", end="\n" if lines else "")
        if error:
            print(error["message"], error["action"], file=sys.stderr)
    if not error:
        return DONE
    return FAULT if error["code"] == errors.InternalError.code else MENDABLE


def _described(error: errors.TidError) -> dict[str, str]:
    """Code, sentence and what to do; a fault of ours tells its code and no more."""
    known = error if isinstance(error, errors.UserFacingError) else errors.InternalError()
    described = {"code": error.code, "message": known.message, "action": known.action}
    if isinstance(error, errors.CodeProblem):
        if error.group is not None:
            described["message"] += f" Look at group {error.group}."
        if error.suggestion is not None:
            described["action"] = f"Did you mean {error.suggestion}?"
    return described


def _window(profile: str | None) -> int:
    try:
        return app.run_window(profile)
    except errors.UserFacingError as error:
        print(error, file=sys.stderr)
        return MENDABLE


# --- arguments ------------------------------------------------------------------------------------------------------

def _parser() -> argparse.ArgumentParser:
    import argparse

    from tid_desktop.fingerprint.model import Reach
    parser = argparse.ArgumentParser(prog="tid-desktop",
                                     description="Fingerprints of a picture, sent without the picture.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def add(name: str, run: Callable[[argparse.Namespace], Result], about: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=about, description=about)
        command.set_defaults(run=run)
        command.add_argument("--json", action="store_true", help="print one JSON object")
        return command

    window = commands.add_parser("gui", help="open the window (the same as no command)")
    window.add_argument("--profile", help="a hotline's signed profile file")
    fingerprints = add("hash", _hash, "make fingerprints; nothing is sent")
    fingerprints.add_argument("--vpdq", action="store_true", help="print videos as Meta's vpdq tools read them")
    payload = add("show-payload", _show_payload, "print exactly what would be sent, before it is sealed")
    submit = add("submit", _submit, "make fingerprints and send them")
    for command in (fingerprints, payload, submit):
        command.add_argument("files", nargs="+", metavar="FILE")
        command.add_argument("--reach", choices=[str(reach) for reach in Reach], default=str(Reach.TURNS),
                             help="of pictures: wide16 and wide64 find more changed copies, but the fingerprints "
                                  "together can show roughly what the picture looks like")
    for command in (payload, submit):
        _profile_option(command)
    kept = submit.add_mutually_exclusive_group(required=True)
    kept.add_argument("--keep", action="store_true", help="keep the code in this computer's password store")
    kept.add_argument("--card-only", action="store_true", help="keep nothing here: write the code down")
    for name, run, about in (("status", _status, "see what happened"),
                             ("withdraw", _withdraw, "stop a case, or one item of it"),
                             ("undo", _undo, "undo a stop, within seven days"),
                             ("forget", _forget, "forget a kept case on this computer; it goes on at the hotline")):
        command = add(name, run, about)
        command.add_argument("code", metavar="CODE", help="the case code; - reads it from standard input")
        _profile_option(command)
    commands.choices["withdraw"].add_argument("--item", help="stop only this item")
    commands.choices["undo"].add_argument("--item", help="undo only for this item")
    check = add("check-copy", _check_copy, "you already have a changed copy: would platforms catch it?")
    check.add_argument("code", metavar="CODE", help="the case code; - reads it from standard input")
    check.add_argument("files", nargs=1, metavar="FILE", help="the changed copy")
    check.add_argument("--add", action="store_true", help="add the copy to the case, with fingerprints of its own")
    _profile_option(check)
    add("cases", _cases, "list the cases kept on this computer").add_argument(
        "--show-codes", action="store_true", help="show their case codes too")
    _profile_option(add("doctor", _doctor, "show the three processes and what was proved of them"))
    for name in ("submit", "status", "withdraw", "undo", "forget", "check-copy", "doctor"):  # all that may go online
        _tor_options(commands.choices[name])
    from tid_desktop.intake import command as intake
    intake.add_arguments(commands.add_parser("intake", help="run a hotline's own intake"))
    return parser


def _profile_option(command: argparse.ArgumentParser) -> None:
    command.add_argument("--profile", metavar="NAME",
                         help="'practice', or a hotline's signed profile file; else this copy's hotline")


def _tor_options(command: argparse.ArgumentParser) -> None:
    """Two, because the value of one that may have none would swallow what follows it: a file's name, or a code."""
    command.add_argument("--tor", action="store_const", const=0, help="send through Tor, or not at all")
    command.add_argument("--tor-port", dest="tor", type=_port, metavar="PORT",
                         help="the same, where Tor listens elsewhere than on 9050 or 9150")


def _port(text: str) -> int:
    if not 0 < (port := int(text)) < 1 << 16:
        raise ValueError
    return port


def _start(arguments: argparse.Namespace) -> app.Program:
    return app.Program.start(None if arguments.profile == PRACTICE else arguments.profile,
                             getattr(arguments, "tor", None)).lock()


def _code(arguments: argparse.Namespace) -> str:
    """The case code, from the arguments, standard input or a hidden prompt."""
    if arguments.code != "-":
        print("Others on this computer may see a code typed like this. Use - instead.", file=sys.stderr)
        return str(arguments.code)
    return _secret("Case code: ")


def _secret(prompt: str) -> str:
    """The next line of standard input; from a person at a terminal by a prompt that hides what they type."""
    if not sys.stdin.isatty():
        return sys.stdin.readline()
    import getpass
    return getpass.getpass(prompt)


def _unlock(program: app.Program) -> None:
    """Ask for the passphrase, where what is kept here is behind one. Raises WrongPassphrase."""
    if program.vault.exists() and program.vault.has_passphrase():
        program.vault.unlock(_secret("Passphrase: "))


# --- fingerprints ---------------------------------------------------------------------------------------------------

def _hash(arguments: argparse.Namespace) -> Result:
    if arguments.vpdq and len(arguments.files) > 1:
        print("--vpdq takes one file: nothing in that format parts two.", file=sys.stderr)
        raise SystemExit(2)
    with app.Program.start().lock() as program:
        proof = program.pool.start()
        reports = _reports(program, arguments)
    result: dict[str, Any] = {"files": [{"index": index, **report.to_json()} for index, report in enumerate(reports)],
                              "sandbox": {"level": proof.level, "proved": list(proof.proved)}}
    statuses = [report.status for report in reports]
    failed = [status for status in statuses if not status.usable]
    if "inner" in failed or len(failed) == len(statuses):
        result["error"] = _described(errors.file_problem("inner" if "inner" in failed else failed[0]))
    return result, _vpdq_lines(reports) if arguments.vpdq else _report_lines(reports)


def _vpdq_lines(reports: Sequence[MediaReport]) -> list[str]:
    from tid_desktop.fingerprint import vpdq
    return [line for report in reports for line in vpdq.to_text(report.fingerprints).splitlines()]


def _reports(program: app.Program, arguments: argparse.Namespace, *, details: bool = False) -> list[MediaReport]:
    from tid_desktop.fingerprint.model import Reach, Wish
    wish = Wish(Reach(getattr(arguments, "reach", Reach.TURNS)), details)
    futures: list[Future[MediaReport]] = [program.pool.submit(file, wish=wish).future for file in arguments.files]
    return [future.result() for future in futures]


def _report_lines(reports: Sequence[MediaReport]) -> list[str]:
    lines = []
    for number, report in enumerate(reports, 1):
        if report.status != "ready":
            lines.append(f"{number}. {errors.file_problem(report.status)}")
        for print_ in report.fingerprints:
            at = "" if print_.at is None else f"  at {print_.at:g} s"
            quality = "" if print_.quality is None else f"  quality {print_.quality}"
            lines.append(f"{number}. {print_.signal_type:5}{print_.stands_for:16}{print_.value}{quality}{at}")
    return lines


# --- a case ---------------------------------------------------------------------------------------------------------

def _show_payload(arguments: argparse.Namespace) -> Result:
    with _start(arguments) as program:
        service = program.cases(practice=arguments.profile == PRACTICE, keep=False)
        reports = _reports(program, arguments)
        case = service.draft([(report, "") for report in reports if report.status.usable])
        messages = [message.decode() for message in service.payload(case)]
    return {"messages": [json.loads(message) for message in messages], **_left_out(reports)}, messages


def _submit(arguments: argparse.Namespace) -> Result:
    with _start(arguments) as program:
        service = program.cases(practice=arguments.profile == PRACTICE, keep=arguments.keep)
        if arguments.keep:
            _unlock(program)
            program.vault.open()  # said before anything is made: there may be no place to keep a code
        reports = _reports(program, arguments, details=arguments.keep)
        case = service.draft([(report, "") for report in reports if report.status.usable])
        if arguments.keep:
            case = service.keep(case)
        failure: dict[str, Any] = {}
        try:
            case = service.submit(case)
        except (errors.SendProblem, errors.CaseProblem) as error:
            failure = {"error": _described(error)}
    described = {"case_code": case.code.text, **_described_case(case), **_left_out(reports), **failure}
    return described, [f"Case code: {case.code.text}", *_case_lines(case)]


def _left_out(reports: Sequence[MediaReport]) -> dict[str, Any]:
    """Files that could not be used, and the first one's problem as the error; nothing where all could."""
    failed = [(index, report.status) for index, report in enumerate(reports) if not report.status.usable]
    if not failed:
        return {}
    return {"left_out": [{"index": index, "status": str(status)} for index, status in failed],
            "error": _described(errors.file_problem(failed[0][1]))}


def _found(program: app.Program, arguments: argparse.Namespace) -> tuple[CaseService, Case]:
    """The case of the typed code: with the named hotline, else this copy's, else Practice, by the code's own hint."""
    code, keep = _code(arguments), program.has_kept()
    if arguments.profile is None and program.signed_hotline is not None:
        try:
            service = program.cases(practice=False, keep=keep)
            return service, service.find(code)
        except errors.CodeOfAnotherCopy:
            pass
    practice = arguments.profile in (None, PRACTICE)
    if keep and practice:
        _unlock(program)  # what practice's hotline knows is kept here too
    service = program.cases(practice=practice, keep=keep)
    return service, service.find(code)


def _change(arguments: argparse.Namespace, change: Callable[[CaseService, Case], Case]) -> Result:
    with _start(arguments) as program:
        service, case = _found(program, arguments)
        case = change(service, case)
    return _described_case(case), _case_lines(case)


def _status(arguments: argparse.Namespace) -> Result:
    """A case that isn't kept here was asked about to find it; nobody is asked twice."""
    return _change(arguments, lambda service, case: service.refresh(case) if case.kept else case)


def _withdraw(arguments: argparse.Namespace) -> Result:
    return _change(arguments, lambda service, case: service.withdraw(case, _items(arguments)))


def _undo(arguments: argparse.Namespace) -> Result:
    return _change(arguments, lambda service, case: service.undo(case, _items(arguments)))


def _items(arguments: argparse.Namespace) -> list[str] | None:
    return None if arguments.item is None else [arguments.item]


_VERDICTS = {
    "exact": "This is the same file.",
    "caught": "This copy is near enough to be caught.",
    "nearly": "This copy is changed too much to be caught. You can add it to your case.",
    "missed": "This copy would not be caught. If it shows the same picture, you can add it to your case.",
}


def _check_copy(arguments: argparse.Namespace) -> Result:
    with _start(arguments) as program:
        service, case = _found(program, arguments)
        report, = _reports(program, arguments, details=True)
        if not report.status.usable:
            raise errors.file_problem(report.status)
        try:
            result, lines = _comparison(case, service.compare(case, report))
        except errors.NoLocalFingerprints as problem:
            if not arguments.add:
                raise
            result, lines = {"verdict": None}, [problem.message]  # the copy can be added all the same
        added, failure = False, dict[str, Any]()
        if arguments.add and result["verdict"] != "exact":
            try:
                service.add(case, [(report, "")])
                added = True
                lines.append("It was added.")
            except (errors.SendProblem, errors.CaseProblem, errors.CodeProblem) as problem:
                failure = {"error": _described(problem)}
    return {**result, "added": added, **failure}, lines


def _comparison(case: Case, found: Comparison) -> Result:
    match, item, cut_from = found
    result = {"verdict": str(match.verdict), "distance": match.distance, "share": match.share,
              "item": None if item is None else item.item,
              "stands_for": None if match.stands_for is None else str(match.stands_for),
              "looks_cut_from": None if cut_from is None else cut_from.item}
    lines = [_VERDICTS[match.verdict]]
    if item is not None and match.verdict in ("exact", "caught"):
        lines.append("This is practice. Nothing is sent, and no picture is protected." if case.practice else
                     "Platforms on the list can catch it." if item.state == "accepted" else
                     "Platforms on the list can catch it once the hotline has accepted your picture.")
    if cut_from is not None:
        place = [item.item for item in case.items].index(cut_from.item)
        lines.append(f"It looks cut out of number {place + 1} of your case.")
    return result, lines


def _forget(arguments: argparse.Namespace) -> Result:
    with _start(arguments) as program:
        service, case = _found(program, arguments)
        if not case.practice:
            _unlock(program)
        service.forget(case)
    return {"forgotten": True}, ["Forgotten on this computer. The hotline still has it."]


def _cases(arguments: argparse.Namespace) -> Result:
    with app.Program.start().lock() as program:
        _unlock(program)
        cases = program.vault.cases()
    listed = [{"practice": case.practice, "state": str(case.state), "items": len(case.items),
               **({"case_code": case.code.text} if arguments.show_codes else {})} for case in cases]
    lines = [f"{number}. {case.state}, {len(case.items)} items" + (", practice" if case.practice else "")
             + (f", {case.code.text}" if arguments.show_codes else "") for number, case in enumerate(cases, 1)]
    return {"cases": listed}, lines or ["No case is kept on this computer."]


def _described_case(case: Case) -> dict[str, Any]:
    return {"case_id": case.case_id, "state": str(case.state),
            "items": [{"item": item.item, "kind": str(item.kind), "state": str(item.state), "fingerprints": item.count,
                       "platforms": [{"name": name, "state": state} for name, state in item.platforms]}
                      for item in case.items]}


def _case_lines(case: Case) -> list[str]:
    lines = [f"State: {case.state}" + (" (practice)" if case.practice else "")]
    for number, item in enumerate(case.items, 1):
        lines.append(f"{number}. {item.kind}, {item.count} fingerprints: {item.state}  (item {item.item})")
        lines += [f"     {name}: {state}" for name, state in item.platforms]
    return lines


# --- doctor ---------------------------------------------------------------------------------------------------------

def _doctor(arguments: argparse.Namespace) -> Result:
    """What was proved just now, of each process, read from outside where that can be done."""
    from dataclasses import asdict

    from tid_desktop import log
    from tid_desktop.sandbox import lockdown
    with _start(arguments) as program:
        window = lockdown.kernel_state(None)
        proof = program.pool.start()
        courier, through = program.courier_state(), _tor(program)
        state, backend, trusted = program.vault.place()
        result: dict[str, Any] = {
            "window": {"network_refused": app.network_refused(), "kernel": asdict(window)},
            "worker": {"level": proof.level, "proved": list(proof.proved)},
            "courier": None if courier is None else {"kernel": asdict(courier)},
            "keyring": {"state": str(state), "backend": backend, "trusted": trusted},
            "hotline": _hotline(program), "network": _network(program, through), "tor": through,
            "versions": app.versions(), "log": log.recent()}
    lines = [f"window   network refused: {_yes(result['window']['network_refused'])}",
             f"worker   {proof.level}: {', '.join(proof.proved)}",
             f"courier  {'none' if courier is None else 'locked: ' + _yes(courier.seccomp == 2)}",
             f"keyring  {state} ({backend}), trusted: {_yes(trusted)}",
             "hotline  {name} ({address}), signed by {signer}, until {not_after}".format(**result["hotline"])
             if result["hotline"] else "hotline  none", f"network  {result['network']}",
             *([] if through is None else [f"tor      {through['port'] or 'not found'}"]),
             *(f"{name:20} {version}" for name, version in app.versions().items())]
    return result, lines


def _hotline(program: app.Program) -> dict[str, str] | None:
    """Which hotline this copy belongs to, as its signed profile has it."""
    hotline = program.hotline
    return None if hotline is None else {"name": hotline.name, "address": hotline.address, "signer": hotline.signer,
                                         "not_after": hotline.not_after.isoformat()}


def _network(program: app.Program, tor: dict[str, int | None] | None) -> str:
    """Who may go online, and which way."""
    if program.hotline is None:
        return "none: this copy has no hotline"
    way = "through Tor" if tor else "through a relay" if program.hotline.relay else "directly"
    return f"courier only, {way}"


def _tor(program: app.Program) -> dict[str, int | None] | None:
    """The port where the courier found Tor; nothing where Tor was not asked for and is not the only way."""
    if program.hotline is None or (program.tor is None and not program.hotline.needs_tor):
        return None
    try:
        return {"port": program.tor_port()}
    except errors.TorNotFound:
        return {"port": None}


def _yes(value: bool) -> str:
    return "yes" if value else "no"

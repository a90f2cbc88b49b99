"""The commands for platforms: ``feeds`` serves them, ``platform`` gives them keys."""
from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tid_desktop.intake.command import Output

DEFAULT_PORT = 8081


def add_arguments(add: Callable[..., argparse.ArgumentParser], port: Callable[[str], int]) -> None:
    """``add`` makes a command of a name, a function and a help text; ``port`` reads a port's number."""
    feeds = add("feeds", _feeds, "Publish, and answer platforms over HTTP, until SIGTERM. Needs none of the keys that "
                "open requests or sign. Put a front that ends TLS before it.")
    feeds.add_argument("--host", default="127.0.0.1")
    feeds.add_argument("--port", type=port, default=DEFAULT_PORT, help="0 picks a free one")
    platform = add("platform", _platform, "Give a platform a key for the feeds, list who has one, change or end it.")
    platform.add_argument("action", choices=("add", "list", "remove", "rotate"))
    platform.add_argument("name", nargs="?", default="", metavar="NAME", help="a name from the profile")
    platform.add_argument("--feedback", action="store_true", help="add: it may also say what became of a copy")


def _feeds(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake.feeds import running

    running.run(args.home, args.host, args.port, ready=output.listening)


def _platform(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake.accounts import Accounts, Role
    from tid_desktop.intake.home import open_feeds

    opened = open_feeds(args.home)
    try:
        accounts = Accounts(opened.store, opened.profile)
        if args.action == "list":
            known = accounts.all()
            output.show("\n".join(f"{account.created_on}  {account.role:8}  {account.name}" for account in known)
                        or "No platform has a key yet.", {"platforms": [account.to_json() for account in known]})
        elif args.action == "remove":
            accounts.remove(args.name)
            output.show("Removed.", {"name": args.name})
        else:
            key = (accounts.rotate(args.name) if args.action == "rotate" else
                   accounts.add(args.name, Role.FEEDBACK if args.feedback else Role.READER))
            output.show(f"{key}\nGive this key to {args.name}. It is shown only once.",
                        {"name": args.name, "key": key})
    finally:
        opened.store.close()

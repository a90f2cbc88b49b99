"""The commands of an operator who looks after a home: ``rotate``, ``renew``, ``policy``."""
from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tid_desktop.intake import files

if TYPE_CHECKING:
    from tid_desktop.intake.command import Output
    from tid_desktop.protocol.profile import Profile

PROFILE_DAYS = 365


def add_arguments(add: Callable[..., argparse.ArgumentParser]) -> None:
    """``add`` makes a command of a name, a function and a help text."""
    rotate = add("rotate", _rotate, "Change the keys: the next ones become the present ones, and the profile is signed "
                 "anew.")
    renew = add("renew", _renew, "Sign the profile anew with the same keys: another last day, list of platforms, "
                "contacts or TLS roots.")
    for command in (rotate, renew):
        command.add_argument("--not-after", type=date.fromisoformat, metavar="DAY",
                             help="last day of the profile (in a year)")
    renew.add_argument("--template", type=Path, metavar="JSON",
                       help="whom you serve, platforms, contacts, limits; without it, as they are")
    renew.add_argument("--roots", type=Path, metavar="PEM", help="TLS roots; without it, as they are")
    policy = add("policy", _policy, "Show where automatic acceptance stands, or let it go on after a flood.")
    policy.add_argument("action", nargs="?", choices=("show", "resume"), default="show")


def last_day(args: argparse.Namespace) -> date:
    """The profile's last day: the one that was named, or in a year."""
    return args.not_after or date.today() + timedelta(days=PROFILE_DAYS)


def _rotate(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake import rotation
    from tid_desktop.intake.service import today_utc

    _show_profile(rotation.rotate(args.home, last_day(args), today_utc()), output)


def _renew(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake import rotation
    from tid_desktop.intake.service import today_utc

    _show_profile(rotation.renew(args.home, last_day(args), today_utc(),
                                 template=files.read(args.template) if args.template else None,
                                 roots=files.read_pem(args.roots) if args.roots else None), output)


def _show_profile(profile: Profile, output: Output) -> None:
    output.show(f"Signed until {profile.not_after}. Now start 'serve' again, then give profile.json to the copies of "
                f"your program.\nPlatforms in it: {', '.join(platform.name for platform in profile.platforms)}",
                {"service_id": profile.service_id, "not_after": profile.not_after.isoformat(),
                 "keys": [key.key_id for key in profile.keys],
                 "platforms": [platform.name for platform in profile.platforms]})


def _policy(args: argparse.Namespace, output: Output) -> None:
    from tid_desktop.intake import policy
    from tid_desktop.intake.automatic import Automatic
    from tid_desktop.intake.home import open_home
    from tid_desktop.intake.itemkeys import ItemKeys

    opened = open_home(args.home)
    try:
        rules = policy.load(args.home)
        automatic = Automatic(opened.store, ItemKeys(opened.days, opened.keys.column))
        if args.action == "resume":
            automatic.resume()
        now = automatic.standing()
    finally:
        opened.store.close()
    stands = "off" if not rules.automatic else "stopped by a flood" if now.stopped else "on"
    output.show(f"Automatic acceptance is {stands}.\n"
                f"In the last hour that it looked at: {now.received} cases received, {now.accepted} accepted.",
                {"automatic": rules.automatic, "stopped": now.stopped, "received": now.received,
                 "accepted": now.accepted})

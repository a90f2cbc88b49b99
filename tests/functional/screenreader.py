"""Drive the running program the way a screen reader does: through AT-SPI, by name and role.

A small client of the AT-SPI D-Bus protocol (at-spi2-core's xml/ folder) over jeepney, so that the tests need no
bindings of the system's Python. It sees what assistive tools see: a control without a name can't be found.
"""
from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 60.0  # seconds; a hang fails the test, a slow machine doesn't
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_STATES = {"enabled": 8, "focused": 12, "sensitive": 24, "showing": 25, "visible": 30, "checked": 4, "focusable": 11}


@dataclass(frozen=True)
class Node:
    """One accessible object of the program under test."""

    reader: ScreenReader
    bus: str
    path: str

    def _call(self, interface: str, method: str, signature: str | None = None, *body: Any) -> Any:
        address = DBusAddress(self.path, bus_name=self.bus, interface=f"org.a11y.atspi.{interface}")
        return self.reader.ask(new_method_call(address, method, signature, body))[0]

    def _property(self, interface: str, name: str) -> Any:
        address = DBusAddress(self.path, bus_name=self.bus, interface=f"org.a11y.atspi.{interface}")
        return self.reader.ask(Properties(address).get(name))[0][1]

    @property
    def name(self) -> str:
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._property("Accessible", "Description"))

    @property
    def role(self) -> str:
        return str(self._call("Accessible", "GetRoleName"))

    @property
    def states(self) -> set[str]:
        low, high = self._call("Accessible", "GetState")
        return {name for name, bit in _STATES.items() if (high << 32 | low) >> bit & 1}

    @property
    def text(self) -> str:
        return str(self._call("Text", "GetText", "ii", 0, -1))

    @property
    def middle(self) -> tuple[int, int]:
        """Where it is on the screen, in pixels."""
        x, y, width, height = self._call("Component", "GetExtents", "u", 0)
        return x + width // 2, y + height // 2

    def children(self) -> list[Node]:
        return [Node(self.reader, bus, path) for bus, path in self._call("Accessible", "GetChildren")]

    def walk(self) -> Iterator[Node]:
        """This object and everything below it that a person could meet now."""
        yield self
        for child in self.children():
            try:
                if "showing" in child.states or child.role in ("application", "menu item"):
                    yield from child.walk()
            except GoneError:
                continue

    def press(self) -> None:
        """Do the object's first action, as a screen reader's user would."""
        self._call("Action", "DoAction", "i", 0)

    def type(self, text: str) -> None:
        """Replace the contents of a text field."""
        assert self._call("EditableText", "SetTextContents", "s", text)


class GoneError(Exception):
    """The object or the program went away between two questions."""


class ScreenReader:
    """A connection to the accessibility bus of the session at ``address``."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(_accessibility_bus(address))

    def close(self) -> None:
        self._connection.close()

    def ask(self, message: Any) -> tuple[Any, ...]:
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type.name == "error":
            raise GoneError(reply.header.fields)
        return tuple(reply.body)

    def everything(self) -> list[Node]:
        """All objects on show in all programs, windows and dialogs."""
        try:
            return list(Node(self, *_ROOT).walk())
        except GoneError:
            return []

    def find(self, name: str, role: str | None = None) -> Node | None:
        """The first enabled object whose name starts with ``name``, or None."""
        for node in self.everything():
            try:
                if node.name.startswith(name) and role in (None, node.role) and "enabled" in node.states:
                    return node
            except GoneError:
                continue
        return None

    def wait(self, name: str, role: str | None = None) -> Node:
        """``find``, as soon as it is there."""
        found = self.until(lambda: self.find(name, role))
        assert found is not None, f"nothing called {name!r} ({role}) in {self.names()}"
        return found

    def press(self, name: str, role: str | None = None) -> None:
        self.wait(name, role).press()

    def names(self) -> list[str]:
        """What a screen reader could say now, for messages of failing tests."""
        said = []
        for node in self.everything():
            try:
                said.append(f"{node.role}: {node.name}")
            except GoneError:
                continue
        return said

    def until(self, question: Callable[[], Any]) -> Any:
        """The first answer that is not empty, within the test's patience."""
        end = time.monotonic() + PATIENCE
        answer = question()
        while not answer and time.monotonic() < end:
            time.sleep(0.1)  # AT-SPI's events would need a second connection; asking again is plain and enough
            answer = question()
        return answer


class Ears:
    """What is announced in the session at ``address`` while this is open, and where the keyboard is, in order.

    A menu is in no tree of Qt's: assistive tools meet it, as this does, when the keyboard moves there.
    """

    def __init__(self, address: str, reader: ScreenReader) -> None:
        self.heard: list[str] = []
        self.focus: list[Node] = []
        self._reader = reader
        self._connection = open_dbus_connection(_accessibility_bus(address))
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=_ROOT[0], interface="org.a11y.atspi.Registry")
        for member, event in (("Announcement", "object:announcement"),
                              ("StateChanged", "object:state-changed:focused")):
            rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=member)
            for wish in (message_bus.AddMatch(rule), new_method_call(registry, "RegisterEvent", "sas", (event, []))):
                reply = self._connection.send_and_get_reply(wish, timeout=PATIENCE)
                assert reply.header.message_type is MessageType.method_return
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="ears")
        self._thread.start()

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                message = self._connection.receive(timeout=0.2)
            except TimeoutError:
                continue
            except ConnectionError:
                return
            fields = message.header.fields
            if fields.get(HeaderFields.member) == "Announcement":
                self.heard.append(str(message.body[3][1]))
            elif fields.get(HeaderFields.member) == "StateChanged" and message.body[:2] == ("focused", 1):
                self.focus.append(Node(self._reader, fields[HeaderFields.sender], fields[HeaderFields.path]))

    @property
    def where(self) -> str:
        """The name of what has the keyboard; empty while that is unknown."""
        try:
            return self.focus[-1].name if self.focus else ""
        except GoneError:
            return ""

    def close(self) -> None:
        self._ended.set()
        self._thread.join()
        self._connection.close()


def _accessibility_bus(address: str) -> str:
    """The address of the bus that assistive tools use, as the session's bus tells it."""
    with open_dbus_connection(address) as session:
        bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        return str(session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0])

"""The case card on paper or in a file: large, without a date, without a word of what it is for."""
from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tid_desktop.case.code import CaseCode
from tid_desktop.protocol.profile import Profile
from tid_desktop.ui import dialogs


def save_card(parent: QWidget, code: CaseCode, profile: Profile) -> bool:
    return False


def print_card(parent: QWidget, code: CaseCode, profile: Profile) -> bool:
    return False

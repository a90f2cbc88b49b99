"""The widgets that pages are built from. They paint themselves from the tokens; pages name no colour and no size."""
from tid_desktop.ui.widgets.buttons import (
    Button,
    DangerButton,
    LinkButton,
    PillButton,
    PrimaryButton,
    QuietDangerButton,
    SecondaryButton,
)
from tid_desktop.ui.widgets.choices import Choice, ChoiceGroup
from tid_desktop.ui.widgets.code import CodeEntry, CodeGroups
from tid_desktop.ui.widgets.column import RowColumn
from tid_desktop.ui.widgets.doors import BandButton, Door
from tid_desktop.ui.widgets.drop import DropZone
from tid_desktop.ui.widgets.layouts import Beside, Columns, Wrap
from tid_desktop.ui.widgets.lists import Bullets, FileRow
from tid_desktop.ui.widgets.pattern import PatternArt, QrView
from tid_desktop.ui.widgets.scroll import Scroll
from tid_desktop.ui.widgets.select import Select
from tid_desktop.ui.widgets.steps import Happening, ProgressLine, Spinner, StepMarks, Timeline
from tid_desktop.ui.widgets.surfaces import Card, Chip, Disclosure, Strip
from tid_desktop.ui.widgets.text import Body, Lead, Section, Small, Soft, Strong, Text, Title

__all__ = [
    "BandButton", "Beside", "Body", "Bullets", "Button", "Card", "Chip", "Choice", "ChoiceGroup", "CodeEntry",
    "CodeGroups", "Columns", "DangerButton", "Disclosure", "Door", "DropZone", "FileRow", "Happening", "Lead",
    "LinkButton", "PatternArt", "PillButton", "PrimaryButton", "ProgressLine", "QrView", "QuietDangerButton",
    "RowColumn", "Scroll", "SecondaryButton", "Section", "Select", "Small", "Soft", "Spinner", "StepMarks", "Strip",
    "Strong", "Text", "Timeline", "Title", "Wrap",
]

"""The file chooser: Qt's own, list only, without pictures or previews, and without a trace in the home folder.

Qt writes the visited folder to its settings, and the desktops' choosers write file names to their recent lists. So the
native dialogs are off, and Qt's settings point to a place where nothing can be written.
"""
from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QDir, QFileInfo, QSettings, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFileIconProvider,
    QListView,
    QSplitter,
    QToolButton,
    QWidget,
)

from tid_desktop.ui import theme
from tid_desktop.ui.leave import LeaveQuickly
from tid_desktop.ui.theme import icons

NOWHERE = "/dev/null/none"  # nobody can make this, not even root
_tr = QCoreApplication.translate


def keep_no_trace() -> None:
    """Call before the first dialog: Qt's own settings stay in memory, and no desktop dialog is used."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, NOWHERE)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def choose_files(parent: QWidget) -> list[str]:
    """Ask for pictures and videos; the paths of what was chosen, or an empty list."""
    dialog = chooser(parent, _tr("Dialogs", "Choose pictures or videos"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _ask(dialog)


def choose_place(parent: QWidget, title: str, name: str) -> str:
    """Ask where to save a file, called ``name`` unless the person renames it; empty when they changed their mind."""
    dialog = chooser(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    return (_ask(dialog) or [""])[0]


def chooser(parent: QWidget, title: str) -> QFileDialog:
    """The dialog itself, ready to be asked: plain, in our colours, with Leave quickly among its buttons."""
    keep_no_trace()
    dialog = QFileDialog(parent, title, QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.ReadOnly)  # a chooser makes, renames and deletes nothing
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setViewMode(QFileDialog.ViewMode.List)
    dialog.setIconProvider(_PlainIcons())
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(place) for place in _places()])
    _simplify(dialog)
    dialog.resize(theme.px(800), theme.px(520))
    return dialog


def _places() -> list[str]:
    """The folders where pictures usually are, as far as they exist."""
    kinds = QStandardPaths.StandardLocation
    wanted = (kinds.HomeLocation, kinds.DesktopLocation, kinds.DownloadLocation, kinds.PicturesLocation,
              kinds.MoviesLocation)
    found = [place for kind in wanted for place in QStandardPaths.standardLocations(kind) if QDir(place).exists()]
    return list(dict.fromkeys(found))


def _simplify(dialog: QFileDialog) -> None:
    """Leave out what nobody needs here, and draw the rest in our own lines."""
    for name in ("newFolderButton", "listModeButton", "detailModeButton"):
        if (button := dialog.findChild(QToolButton, name)) is not None:
            button.hide()
    ink, side = theme.current().color("ink"), round(20 * theme.current().scale)
    for name, sign in (("backButton", "back"), ("forwardButton", "arrow"), ("toParentButton", "above")):
        if (button := dialog.findChild(QToolButton, name)) is not None:
            button.setIcon(icons.icon(sign, ink, side))
            button.setIconSize(QSize(side, side))
    views: list[QListView | QComboBox] = [*dialog.findChildren(QListView), *dialog.findChildren(QComboBox)]
    for view in views:
        view.setIconSize(QSize(side, side))
    for name in ("fileTypeLabel", "fileTypeCombo"):
        if (widget := dialog.findChild(QWidget, name)) is not None:
            widget.hide()
    # Qt's own words for these are missing in some languages; a path reads left to right in all of them.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, _tr("Dialogs", "Look in"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, _tr("Dialogs", "File name"))
    if (places := dialog.findChild(QComboBox, "lookInCombo")) is not None:
        places.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if (splitter := dialog.findChild(QSplitter, "splitter")) is not None:
        splitter.setSizes([theme.px(170), theme.px(600)])
    leaving = QApplication.instance().findChild(LeaveQuickly)  # type: ignore[union-attr]  # a dialog has an application
    if (row := dialog.findChild(QDialogButtonBox)) is not None and leaving is not None:
        leave = row.addButton(_tr("Header", "Leave quickly"), QDialogButtonBox.ButtonRole.HelpRole)
        leave.setAutoDefault(False)
        leave.clicked.connect(leaving.leave)


def _ask(dialog: QFileDialog) -> list[str]:
    chosen = dialog.selectedFiles() if dialog.exec() == QDialog.DialogCode.Accepted else []
    dialog.setParent(None)
    dialog.deleteLater()
    _forget_places()
    return chosen


def _forget_places() -> None:
    """Where Qt's settings can't be kept in memory (the registry, a plist), remove what the dialog just wrote."""
    if sys.platform != "linux":
        QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")


class _PlainIcons(QFileIconProvider):
    """One sign for folders and one for files: nothing that hints at what is inside, nothing read from the files."""

    def icon(self, info: QFileInfo | QFileIconProvider.IconType) -> QIcon:
        folder = info.isDir() if isinstance(info, QFileInfo) else info != QFileIconProvider.IconType.File
        return icons.icon("folder" if folder else "file", theme.current().color("primary"), 20)

    def type(self, info: QFileInfo) -> str:
        return ""

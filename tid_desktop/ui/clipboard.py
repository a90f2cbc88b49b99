"""Words put into the clipboard: theirs to paste, nobody's to keep. Leave quickly empties it while it is still ours."""
from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

# Desktops that keep a history of the clipboard leave out what carries this mark (KDE's, GNOME's and others' managers).
SECRET = "x-kde-passwordManagerHint"


def copy(text: str) -> None:
    """Put ``text`` there as plain text, marked so that no history keeps it."""
    data = QMimeData()
    data.setText(text)
    data.setData(SECRET, b"secret")
    QGuiApplication.clipboard().setMimeData(data)

"""The case card in a file or on paper: large, black on white, without a date, without a word of what it is for."""
from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter, QPen
from PySide6.QtWidgets import QDialog, QWidget

from tid_desktop.case.card import FILE_STEM, QUIET_ZONE, Card, card
from tid_desktop.case.code import CaseCode
from tid_desktop.protocol.profile import Profile
from tid_desktop.ui import dialogs
from tid_desktop.ui.theme import tokens

CANVAS = QSize(1000, 560)  # the card's own units
DETAIL = 2  # pixels to a unit in a saved card
PRINT_WIDTH_MM = 120.0
_MARGIN, _QR, TOP = 48, 250, 276  # of the card, of its QR code, where that begins
_tr = QCoreApplication.translate


def save_card(parent: QWidget, code: CaseCode, profile: Profile) -> bool | None:
    """Ask where and save the card as PNG, which holds no date and no author. False when that failed, None when the
    person changed their mind."""
    place = dialogs.choose_place(parent, _tr("Cards", "Save a card"), f"{FILE_STEM}.png")
    if not place:
        return None
    writer = QImageWriter(place, b"png")
    return writer.write(picture(card(code, practice=profile.practice)))


def print_card(parent: QWidget, code: CaseCode, profile: Profile) -> bool | None:
    """Ask for a printer and print the card under a neutral name; answers like ``save_card``."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(FILE_STEM)
    printer.setCreator("")
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.setParent(None)
    dialog.deleteLater()
    if not accepted:
        return None
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = min(printer.resolution() * PRINT_WIDTH_MM / 25.4, painter.viewport().width()) / CANVAS.width()
    painter.scale(scale, scale)
    draw(painter, card(code, practice=profile.practice))
    return painter.end()


def picture(shown: Card) -> QImage:
    """The card as a picture that every program can open."""
    image = QImage(CANVAS * DETAIL, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(DETAIL, DETAIL)
    draw(painter, shown)
    painter.end()
    return image


def draw(painter: QPainter, shown: Card) -> None:
    """Paint the card in its own units: name, groups, QR code, lines."""
    width = CANVAS.width() - 2 * _MARGIN
    painter.setPen(QPen(QColor("black"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(6, 6, CANVAS.width() - 12, CANVAS.height() - 12), 24, 24)
    _text(painter, QRectF(_MARGIN, 30, width, 50), shown.title, 32, bold=True)
    if shown.strip is not None:
        _text(painter, QRectF(_MARGIN, 78, width, 34), _tr("card", shown.strip), 22)
    room = (width - 3 * 16) / 4
    for place, group in enumerate(shown.groups):
        box = QRectF(_MARGIN + place * (room + 16), 126, room, 110)
        painter.drawRoundedRect(box, 14, 14)
        _text(painter, QRectF(box.x(), box.y() + 8, room, 28), str(place + 1), 20, center=True)
        _text(painter, QRectF(box.x(), box.y() + 36, room, 64), group, 48, bold=True, center=True)
    lines = "\n".join(_tr("card", line) for line in shown.lines)
    _text(painter, QRectF(_MARGIN, TOP, width - _QR - 36, CANVAS.height() - TOP - 20), lines.replace("\n", "\n\n"), 24)
    _modules(painter, shown.modules, QRectF(CANVAS.width() - _MARGIN - _QR, TOP, _QR, _QR))


def _text(painter: QPainter, rect: QRectF, text: str, pixels: int, *, bold: bool = False, center: bool = False) -> None:
    font = QFont(tokens.FAMILY)
    font.setPixelSize(pixels)
    font.setBold(bold)
    painter.setFont(font)
    sides = Qt.AlignmentFlag.AlignHCenter if center else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, sides | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text)


def _modules(painter: QPainter, rows: tuple[tuple[bool, ...], ...], rect: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    step = rect.width() / (len(rows) + 2 * QUIET_ZONE)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                left, top = rect.x() + (x + QUIET_ZONE) * step, rect.y() + (y + QUIET_ZONE) * step
                painter.fillRect(QRectF(left, top, step, step), QColor("black"))

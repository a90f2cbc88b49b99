"""The stylesheet, built from the tokens: only for what Qt paints itself. Our own controls paint themselves."""
from __future__ import annotations

from tid_desktop.ui.theme.tokens import RADIUS_BUTTON, Palette

_SHEET = """
QMainWindow, QDialog, Page {{ background: {paper}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QLineEdit, QPlainTextEdit {{
    background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {radius}px; padding: {pad}px {wide}px;
    selection-background-color: {primary}; selection-color: {on_primary};
}}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {primary}; padding: {pad1}px {wide1}px; }}
QLineEdit[trouble="true"] {{ border: 2px solid {coral}; padding: {pad1}px {wide1}px; }}
QComboBox {{
    background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {radius}px; padding: {pad}px {wide}px;
}}
QComboBox:focus {{ border: 2px solid {primary}; padding: {pad1}px {wide1}px; }}
QComboBox::drop-down {{ border: none; width: {wide2}px; }}
QComboBox QAbstractItemView {{
    background: {surface}; color: {ink}; border: 1px solid {edge}; selection-background-color: {tint};
    selection-color: {ink}; padding: 4px;
}}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 2px; }}
QScrollBar::handle {{ background: {edge}; border-radius: 5px; min-height: 40px; min-width: 40px; }}
QScrollBar::handle:hover {{ background: {soft}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; border: none; width: 0; height: 0;
}}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {radius}px; padding: 6px; }}
QMenu::item {{ padding: {pad}px {wide2}px; border-radius: 8px; }}
QMenu::item:selected {{ background: {tint}; color: {ink}; }}
QMenu::separator {{ background: {line}; height: 1px; margin: 6px 10px; }}
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {edge}; padding: 6px; }}
QFileDialog QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QFileDialog QPushButton {{
    background: {surface}; color: {primary}; border: 1px solid {edge}; border-radius: {radius}px;
    padding: {pad}px {wide}px;
}}
QFileDialog QToolButton {{ background: transparent; border: none; padding: 8px; border-radius: 8px; }}
QFileDialog QToolButton:hover {{ background: {tint}; }}
QFileDialog QListView, QFileDialog QTreeView {{
    background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {radius}px; padding: 6px;
}}
QFileDialog QListView::item {{ padding: 5px; border-radius: 6px; }}
QFileDialog QListView::item:selected {{ background: {primary}; color: {on_primary}; }}
QFileDialog QPushButton:default {{ background: {primary}; color: {on_primary}; border-color: {primary}; }}
QFileDialog QPushButton:disabled {{ background: {paper}; color: {soft}; border-color: {line}; }}
"""


def build(palette: Palette, scale: float) -> str:
    """The whole program's stylesheet in ``palette``'s colours; paddings grow with ``scale``."""
    pad, wide = round(8 * scale), round(14 * scale)
    colors = {name: getattr(palette, name) for name in palette.__slots__}
    return _SHEET.format(**colors, radius=RADIUS_BUTTON, pad=pad, wide=wide, pad1=pad - 1, wide1=wide - 1,
                         wide2=wide * 2)

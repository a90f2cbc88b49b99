"""Languages: which there are, how one is put in force, and how codes and links stay left to right in all of them.

Every string on screen goes through ``self.tr("literal")`` in a QObject, or ``QCoreApplication.translate("Context",
"literal")`` elsewhere, so that Qt's lupdate finds it. Numbers are counted with ``%n`` and ``item(s)``.
"""
from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tid_desktop import paths

# Locale -> the language's own name, in the order of the menu.
LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "pt_BR": "Português (Brasil)",
             "pl": "Polski", "uk": "Українська", "ar": "العربية", "hi": "हिन्दी"}

_LRI, _PDI = "\u2066", "\u2069"
_UNWANTED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")


def isolate(text: str) -> str:
    """``text`` (a code, a link, a number to call) that reads left to right inside any sentence."""
    return f"{_LRI}{text}{_PDI}"


def outside(text: str, limit: int = 200) -> str:
    """Text from outside as one plain line: control and bidi characters gone, cut to ``limit`` characters."""
    clean = " ".join(_UNWANTED.sub(" ", text).split())
    return clean if len(clean) <= limit else clean[:limit - 1] + "\u2026"


def offered() -> dict[str, str]:
    """The languages of this copy, by locale. One with strings missing has no file (packaging/translations.py)."""
    folder = paths.assets() / "translations"
    return {name: own for name, own in LANGUAGES.items() if name == "en" or (folder / f"tid_{name}.qm").is_file()}


def resolve(language: str) -> str:
    """The language to use for a setting: an offered locale as it is, else the system's when offered, else English.

    Somebody whose system speaks another variety (Portuguese of Portugal) gets the one there is.
    """
    wished = [language] if language != "system" else QLocale.system().uiLanguages()
    for name in (wish.replace("-", "_") for wish in wished):
        spoken = name.split("_")[0]
        for candidate in (name, *offered()):
            if candidate in offered() and candidate.split("_")[0] == spoken:
                return candidate
    return "en"


def install(app: QApplication, language: str) -> str:
    """Put ``language`` in force for all strings asked for from now on; returns the locale that holds."""
    name = resolve(language)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if name == "en":
        app.installTranslator(English(app))
    else:
        for stem, folder in (("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
                             ("tid", paths.assets() / "translations")):
            translator = QTranslator(app)
            if translator.load(f"{stem}_{name}", str(folder)):
                app.installTranslator(translator)
    QLocale.setDefault(QLocale(name))
    app.setLayoutDirection(QLocale(name).textDirection())
    return name


class English(QTranslator):
    """The sources are English already; only ``(s)`` has to follow the number."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source.replace("(s)", "" if n == 1 else "s") if n >= 0 else source


class Pseudo(QTranslator):
    """A made-up language for tests: every word accented and stretched by about 40 %, placeholders untouched."""

    _ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "áëïöüýÁËÏÖÜÝçñšž")
    _PLACE = re.compile(r"(%(?:L?n|\d+)|&\w)")

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not source:
            return ""
        text = source.replace("(s)", "" if n == 1 else "s") if n >= 0 else source
        parts = [part if self._PLACE.fullmatch(part) else part.translate(self._ACCENTS)
                 for part in self._PLACE.split(text)]
        words = sum(character.isalpha() for character in text)
        return "[" + "".join(parts) + "\u00f6" * 2 + " \u0161\u00e7\u00fc" * (words // 10) + "]"


def install_pseudo(app: QApplication, *, rtl: bool = False) -> None:
    """For tests: the stretched language, in either reading direction."""
    install(app, "en")
    app.installTranslator(Pseudo(app))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


def translate(context: str, text: str) -> str:
    """``text`` in the present language, for strings that lie in data marked with ``QT_TRANSLATE_NOOP``."""
    return QCoreApplication.translate(context, text)

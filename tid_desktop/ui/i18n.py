"""Languages: which there are, how one is put in force, and how codes and links stay left to right in all of them.

Every string on screen goes through ``self.tr("literal")`` in a QObject, or ``QCoreApplication.translate("Context",
"literal")`` elsewhere, so that Qt's lupdate finds it. Numbers are counted with ``%n`` and ``item(s)``.

Words of crisis and law stand with their English beside them until a native reader has checked a language (``CHECKED``).
For that every translated text remembers its English: ``english`` looks it up, also behind filled-in placeholders.
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

# Languages whose words of crisis and law a native reader has checked.
CHECKED: frozenset[str] = frozenset({"en"})

# Arabic with the digits that numbers to call and case codes have: a day beside them must not use others.
_REGION = {"ar": "ar_AE"}

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
    here = offered()
    for name in (wish.replace("-", "_") for wish in wished):
        spoken = name.split("_")[0]
        for candidate in (name, *here):
            if candidate in here and candidate.split("_")[0] == spoken:
                return candidate
    return "en"


def install(app: QApplication, language: str) -> str:
    """Put ``language`` in force for all strings asked for from now on; returns the locale that holds."""
    name = resolve(language)
    _beside.begin(name)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if name == "en":
        app.installTranslator(English(app))
    else:
        for stem, folder in (("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
                             ("tid", paths.assets() / "translations")):
            translator = Remembering(app)
            if translator.load(f"{stem}_{name}", str(folder)):
                app.installTranslator(translator)
    QLocale.setDefault(QLocale(_REGION.get(name, name)))
    app.setLayoutDirection(QLocale(name).textDirection())
    return name


class English(QTranslator):
    """The sources are English already; only ``(s)`` has to follow the number."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return _counted(source, n)


def _counted(source: str, n: int) -> str:
    """English for ``n`` things; below zero nothing is counted."""
    return source if n < 0 else source.replace("(s)", "" if n == 1 else "s")


class _Beside:
    """The English of what was translated since the language was put in force."""

    def __init__(self) -> None:
        self.checked = True
        self._given: dict[str, str] = {}
        self._forms: list[tuple[re.Pattern[str], str, list[str]]] = []  # of texts with placeholders, the longest first
        self._found: dict[str, str | None] = {}  # layouts ask again and again

    def begin(self, language: str) -> None:
        """Another language: nothing given so far counts any more."""
        self.checked = language in CHECKED
        self._given.clear()
        self._forms.clear()
        self._found.clear()

    def remember(self, text: str, source: str, n: int) -> str:
        """Keep that ``text`` stands for ``source`` (counted by ``n``, when not negative); returns the text."""
        if text and text not in self._given:
            english = _counted(source, n)
            self._given[text] = english
            self._found.clear()
            if _PLACE.search(text) and any(map(str.isalpha, _PLACE.sub("", text))):
                self._forms.append((_form(text), english, _PLACE.findall(text)))
                self._forms.sort(key=lambda form: -len(form[0].pattern))
        return text

    def find(self, text: str) -> str | None:
        """The English of a shown text: as it was given, else with what was filled into its placeholders."""
        if text not in self._found:
            self._found[text] = self._given.get(text) or self._filled(text)
        return self._found[text]

    def _filled(self, text: str) -> str | None:
        for form, english, places in self._forms:
            if (filled := form.fullmatch(text)) is not None:
                for place, value in zip(places, filled.groups(), strict=True):
                    english = english.replace(place, self._given.get(value, value))
                return english
        return None


_PLACE = re.compile(r"%(?:L?n|\d+)")
_beside = _Beside()


def _form(text: str) -> re.Pattern[str]:
    """What a text with placeholders looks like once they are filled, each a group."""
    return re.compile("(.+?)".join(map(re.escape, _PLACE.split(text))), re.DOTALL)


def stands_alone() -> bool:
    """The present language needs no English beside it: it is English, or a native reader has checked it."""
    return _beside.checked


def english(text: str) -> str | None:
    """The English to show beside ``text``; None where the language stands alone, and for what no one translated."""
    found = None if stands_alone() else _beside.find(text)
    return None if found == text else found


class Remembering(QTranslator):
    """A translator that remembers the English of what it gives."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        # None, not the empty text: only then Qt asks the next translator, and in the end shows the source.
        return _beside.remember(super().translate(context, source, disambiguation, n) or "", source, n) or None


class Pseudo(QTranslator):
    """A made-up language for tests: every word accented and stretched by about 40 %, placeholders untouched.

    No native reader has checked it, so words of crisis and law stand with their English.
    """

    _ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "áëïöüýÁËÏÖÜÝçñšž")
    _KEPT = re.compile(r"(%(?:L?n|\d+)|&\w)")

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not source:
            return ""
        text = _counted(source, n)
        parts = [part if self._KEPT.fullmatch(part) else part.translate(self._ACCENTS)
                 for part in self._KEPT.split(text)]
        words = sum(character.isalpha() for character in text)
        told = "[" + "".join(parts) + "\u00f6" * 2 + " \u0161\u00e7\u00fc" * (words // 10) + "]"
        return _beside.remember(told, source, n)


def install_pseudo(app: QApplication, *, rtl: bool = False) -> None:
    """For tests: the stretched language, in either reading direction."""
    install(app, "en")
    _beside.begin("pseudo")
    app.installTranslator(Pseudo(app))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


def translate(context: str, text: str) -> str:
    """``text`` in the present language, for strings that lie in data marked with ``QT_TRANSLATE_NOOP``."""
    return QCoreApplication.translate(context, text)

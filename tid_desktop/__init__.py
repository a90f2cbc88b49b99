"""Tideline: fingerprints of a picture, made on the person's own computer and sent without the picture."""

__version__ = "0.1.0"
__released__ = "2026-11-25"  # the day of this version, as .github/CHANGELOG.md has it

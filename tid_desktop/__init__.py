"""Tideline: fingerprints of a picture, made on the person's own computer and sent without the picture."""

__version__ = "0.1.0"

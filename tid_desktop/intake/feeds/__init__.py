"""Platforms' side of the intake: one feed in three formats, each in a module of its own; packaging/hotline/feeds.md."""

"""Runs fingerprint/ in a child process that can reach nothing."""

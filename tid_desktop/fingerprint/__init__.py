"""Pixels in, fingerprints out. Pure functions: no Qt, no network, no secrets. Runs in the sandbox worker."""

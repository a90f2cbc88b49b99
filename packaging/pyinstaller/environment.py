"""Run by the bundle before anything else: what its starter set for itself is taken out of the environment.

Otherwise programs of the system that we start, such as its voice, would load the bundle's libraries. Our own children
are started by the same starter, which sets it anew; this process has read it already.
"""
import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before

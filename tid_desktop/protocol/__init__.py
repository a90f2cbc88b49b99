"""What travels between this program and a hotline's intake: messages, sealing, sizes, problems, profiles.

Pure: bytes and values in, bytes and values out; no file, no socket. ``openapi.yaml`` is the contract, and both sides
are tested against it.
"""

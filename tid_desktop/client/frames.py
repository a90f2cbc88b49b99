"""What the window and the courier say to each other, one JSON object a frame; the window asks, the courier answers.

    {"do": "profile", "signed": text}                -> {"result": {}}                    first, and once
    {"do": "exchange", "inner": text, "tor"?: port}  -> {"answer": {...}, "sent_bytes": n}
    {"do": name of a handler, "arguments": {...}}    -> {"result": {...}}                 Practice's desk, Tor's port
                                     or, for any, -> {"error": code, "retry_after"?: seconds, "sent_bytes": n}

``inner`` is a message of protocol.messages without a reply key, and is checked as strictly here as at the hotline: that
is why the window can't push a picture through the courier. ``tor`` is there where the person chose Tor: the port it
listens on, 0 to look for it. It is said with each exchange, so that no choice can grow old. No sentence crosses;
errors.py has one for each code.
"""
from __future__ import annotations

MAX_FRAME = 1 << 20  # bytes either way; MAX_INNER and its escapes fit
EXCHANGE_SECONDS = 120.0  # the whole of one exchange: proof of work, connection, request and answer
WAIT_SECONDS = EXCHANGE_SECONDS + 60.0  # the window's patience; what is above is for a name resolver that hangs
MAX_SENT_BYTES = 1 << 23  # of one exchange; five requests of 1 MiB, with all that is tried again, and some of 16 KiB

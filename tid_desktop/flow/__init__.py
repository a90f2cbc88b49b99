"""The guided path as a plain state machine. No Qt: what the person meets next is decided and tested without a window."""

"""The guided path as a plain state machine. No Qt: what comes next is decided and tested without a window."""

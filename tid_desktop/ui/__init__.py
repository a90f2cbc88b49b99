"""The window: Qt pages over the plain state machine of ``flow``. Never decodes a picture, never opens a socket."""

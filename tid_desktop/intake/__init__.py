"""The hotline's side: takes sealed cases, keeps them, and lets a desk decide (DESIGN section 8).

A request walks app -> proof -> service -> store. ``home`` keeps the keys of a real hotline, ``practice`` those of the
one that runs inside the program, ``desk`` is what the hotline's people do, ``command`` their command line.
"""

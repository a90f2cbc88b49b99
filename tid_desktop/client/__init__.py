"""The way to the hotline. ``transport`` is the window's end of it; all the rest runs in the courier process."""

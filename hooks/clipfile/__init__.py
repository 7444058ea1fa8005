"""Clipfile: a newspaper's clipping file as a static site.

`docs/architecture.md` describes the rooms, in the order in which they may import one another.
"""

"""Bytes to characters to a `Document` to a `Page`: every visible block with its text. Knows not what a headline is."""

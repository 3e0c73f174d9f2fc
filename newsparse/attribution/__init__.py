"""Quotations, cues, mentions, coreference, chains: pure functions on text, blocks and links. Knows no HTML."""

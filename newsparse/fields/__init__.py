"""What the evidence means: pure functions from evidence and page to values. Knows no outlet."""

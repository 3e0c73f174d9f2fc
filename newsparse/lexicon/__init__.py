"""What fields and attribution share: tokens, names and titles, written dates, outlets and agencies, word lists."""

"""Quotations of languages whose finite verb stands second, or last in a subordinate clause, and whose nouns have capitals."""

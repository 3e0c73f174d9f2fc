"""The words that report speech and thought, a module a language."""

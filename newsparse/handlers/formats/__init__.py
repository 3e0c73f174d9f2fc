"""A module for each format of news items; the table in `handlers.builtin` says by what signs each is told."""

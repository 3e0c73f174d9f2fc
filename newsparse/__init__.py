"""A news article in; who wrote it, when, and who is quoted on whose word out."""

"""One article's way through the layers below; only the façade and the commands come after it."""

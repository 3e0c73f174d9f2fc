"""Values, spans, errors and the codec. Knows nothing of lxml, written dates or files."""

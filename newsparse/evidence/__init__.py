"""Where a page says something: JSON-LD, meta, microdata, markup, text lines, URL. Knows not which statement wins."""

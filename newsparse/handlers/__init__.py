"""A handler per outlet or format, and the registry. Knows not the order of the pipeline."""

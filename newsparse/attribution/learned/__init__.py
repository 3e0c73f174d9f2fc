"""What was learned of attribution: which words are cues, and which words around one are its source and its content."""

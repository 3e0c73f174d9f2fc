"""Handlers of the Sandhaven Courier, a web page, and of the Harbour Wire, a format of its own."""

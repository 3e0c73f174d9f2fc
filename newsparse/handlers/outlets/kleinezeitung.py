"""Kleine Zeitung: a summary that a machine made stands above the text."""

from __future__ import annotations

from newsparse.handlers.html import HtmlHandler

#: Pages of 2025.
KLEINEZEITUNG = HtmlHandler(
    name="kleinezeitung",
    hosts=("kleinezeitung.at",),
    drop="//details[contains(., 'Zusammenfassung wurde künstlich erzeugt')] | //details[contains(., 'Zusammenfassung wurde künstlich erzeugt')]/ancestor::div[following-sibling::div[ul]][1]/following-sibling::div[ul][1]",
)

"""Pages made of a few lines of markup."""

from __future__ import annotations

from newsparse.evidence.gather import TELLING
from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from newsparse.reading.page import Page
from newsparse.reading.render import render_html


def page_of(body: str, head: str = "", *, url: str | None = None, attributes: str = "") -> Page:
    """The page with this head and body."""
    html = f"<!DOCTYPE html><html {attributes}><head>{head}</head><body>{body}</body></html>"
    return render_html(load_html(html, url=url, limits=Limits()), TELLING)

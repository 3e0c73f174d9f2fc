"""The Sandhaven Courier: its `title` is the paper's name, and its headline a `div`."""

from newsparse.handlers import HtmlHandler, xpath

COURIER = HtmlHandler(
    name="sandhaven-courier",
    hosts=("courier.example",),
    body="//div[has-class('copy')]",
    headline=(xpath("//div[has-class('story-hed')]"),),
    byline=(xpath("//div[has-class('writer')]"),),
)

"""The words of an element, in the order in which the page shows them."""

from __future__ import annotations

import pytest
from lxml import html

from newsparse.evidence.element_text import short_text

TEXTS = [
    ("<p>By Ada Brightwater</p>", "By Ada Brightwater"),
    ("<p>By <span><b>Ada Brightwater</b></span>, harbour reporter</p>", "By Ada Brightwater, harbour reporter"),
    (
        "<div>By <a><i>Ada <b>Bright</b>water</i> III</a> and <a><b>Tom</b></a>!</div>",
        "By Ada Brightwater III and Tom!",
    ),
    ("<div><p>One <b>A</b> end</p>two<div>three</div></div>", "One A end\ntwo\nthree"),
    ("<div>One<br>two<script>x</script> three</div>", "One\ntwo\nthree"),
    ("<div><noscript><p>hidden</p></noscript>shown</div>", "shown"),
    ("<p><ruby>雨<rt>あめ</rt></ruby>が降った</p>", "雨が降った"),
    ("<p> <b> </b> </p>", None),
    (f"<div><p>{'long ' * 100}</p></div>", None),
]


@pytest.mark.parametrize(("markup", "expected"), TEXTS)
def test_short_text(markup: str, expected: str | None) -> None:
    assert short_text(html.fromstring(markup)) == expected

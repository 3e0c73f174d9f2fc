"""Arbitrary news: texts and pages that no outlet would publish, made of what outlets publish."""

from __future__ import annotations

from html import escape

from hypothesis import strategies as st

#: What attribution feeds on.
_WORDS = st.sampled_from(
    "“ ” ‘ ’ \" ' „ « » `` '' — - … . , : ; ? ! ( ) [ ] he she they it Roe Jane Ada Brightwater Mayor President Herald "
    "said says told reported insisted according to that which a the an official officials spokesman minister on Monday "
    "in July October 5, 2015 not anonymity because By AP Reuters (AP) BERLIN ADVERTISEMENT Read more: Updated "
    "sagte erklärte laut dit-il selon dijo según 報道 © @ http://x.example/a? 10:30 a.m. 2 hours ago $1,000 U.S. Mr. Dr.".split(
        " "
    )
)
_GAPS = st.sampled_from(["", " ", " ", " ", "\n", "\n\n", "\t", "\u00a0", "\u200b", "\r\n"])

#: Sentences that a parser has something to find in.
_SENTENCES = st.sampled_from(
    (
        "“We are ready,” the mayor said on Monday.",
        "The pier is safe, according to a senior official who asked not to be named.",
        "Tom Quillfeather told the Sandhaven Herald that he “never” saw it.",
        "The Herald reported:",
        "“It began in May. ‘Stop,’ she said, and nobody did,” Brightwater said.",
        "„Wir sind bereit“, sagte die Bürgermeisterin am Montag.",
        "He did not say why.",
        "BERLIN (dpa) — The harbour is open.",
        "By Ada Brightwater and Tom Quillfeather",
        "October 5, 2015",
        "Photo: Ada Brightwater / AP",
        "Correction: It was the fourth pier.",
    )
)


def _joined(parts: list[tuple[str, str]]) -> str:
    return "".join(word + gap for word, gap in parts)


soup = st.lists(st.tuples(_WORDS, _GAPS), max_size=60).map(_joined)
prose = st.lists(st.tuples(_SENTENCES, st.sampled_from([" ", "\n", "\n\n"])), max_size=12).map(_joined)

#: Any text at all, half a surrogate pair included, and text that reads like news.
texts = st.one_of(
    st.text(max_size=300), st.text(st.characters(), max_size=80), soup, prose, st.tuples(prose, soup).map("\n\n".join)
)

_TAGS = st.sampled_from(
    "p p p div span a h1 h2 h3 ul ol li blockquote q figure figcaption time em strong b i section article main header "
    "footer nav aside table tr td br img script style title meta form button iframe noscript svg template pre cite".split()
)
_NAMES = st.sampled_from(
    "class id href src content property name itemprop itemtype datetime rel lang type alt style data-x role".split()
)
_VALUES = st.one_of(
    st.sampled_from(
        "byline author headline story-body caption advert share related datePublished og:title article:published_time "
        "2024-03-05T09:30:00Z https://gazette.example/2024/03/05/harbour application/ld+json display:none en "
        "javascript:void(0) //[ http://[::1".split()
    ),
    st.text(max_size=12),
)
_JSON_LD = st.sampled_from(
    (
        '{"@type":"NewsArticle","headline":"Harbour opens","author":{"name":"Ada Brightwater"},"datePublished":"2024-03-05"}',
        '{"@graph":[{"@type":["NewsArticle"],"author":[{"@id":"#a"}]},{"@id":"#a","name":"Ada Brightwater"}]}',
        '[{"@type":"NewsArticle","headline":null,"datePublished":7},3,null]',
        '{"@type":"NewsArticle","headline":{"a":[[[]]]},}',
        "{",
        "[" * 500,
    )
)


def _element(tag: str, attributes: list[tuple[str, str]], children: list[str]) -> str:
    opening = tag + "".join(f' {name}="{escape(value)}"' for name, value in attributes)
    return f"<{opening}>{''.join(children)}</{tag}>"


_LEAVES = st.one_of(
    _SENTENCES.map(escape),
    soup.map(escape),
    st.text(max_size=40),
    _JSON_LD.map(lambda json: f'<script type="application/ld+json">{json}</script>'),
    st.sampled_from(
        ("<!-- a", "-->", "</p>", "</div></div>", "<br>", "&#0;", "&nbsp;", "&bogus;", "<![CDATA[x]]>", "<p")
    ),
)
_FRAGMENTS = st.recursive(
    _LEAVES,
    lambda inner: st.builds(
        _element, _TAGS, st.lists(st.tuples(_NAMES, _VALUES), max_size=3), st.lists(inner, max_size=5)
    ),
    max_leaves=25,
)


def _page(head: str, fragments: list[str], cut: int) -> str:
    whole = f"<!doctype html><html><head>{head}</head><body>{''.join(fragments)}</body></html>"
    return whole[: len(whole) - cut]


#: Pages of any sort, some of them cut off in the middle.
pages = st.builds(
    _page,
    st.lists(
        st.one_of(
            _JSON_LD.map(lambda json: f'<script type="application/ld+json">{json}</script>'),
            st.builds(
                _element,
                st.sampled_from(["title", "meta", "link"]),
                st.lists(st.tuples(_NAMES, _VALUES), max_size=3),
                st.lists(st.text(max_size=20).map(escape), max_size=1),
            ),
        ),
        max_size=4,
    ).map("".join),
    st.lists(_FRAGMENTS, max_size=8),
    st.one_of(st.just(0), st.integers(0, 200)),
)

"""Names that sign something else than the article, and words that have the shape of names: a wrong author is worse than none."""

from __future__ import annotations

import pytest

from newsparse import parse_article

_PROSE = "".join(
    f"<p>{word} ferry left the harbour at noon with two hundred people on board, most of them from the town on the bay."
    " The crew of twelve had trained for six weeks, and nobody was late.</p>"
    for word in ("The", "Another", "Every")
)


def page(
    above: str = "", below: str = "", head: str = "", lang: str = "en", h1: str = "The ferry is back", mid: str = ""
) -> str:
    return (
        f"<html lang='{lang}'><head><title>{h1} - Bay Gazette</title>{head}</head><body><nav><a href='/n'>News</a><a href='/s'>Sport</a></nav>"
        f"<main><article><h1>{h1}</h1>{above}<div class='article-body'>{_PROSE}{mid}</div>{below}</article></main><footer>© Bay Gazette</footer></body></html>"
    )


@pytest.mark.parametrize(
    ("html", "names"),
    [
        (page("<figure><img src=a.jpg><figcaption>The ferry. Photo: Ann Poe</figcaption></figure>"), []),
        (page("<figure><img src=a.jpg><figcaption>The ferry on Monday. By Ann Poe</figcaption></figure>"), []),
        (page("<figure><img src=a.jpg><span class='photo-credit'>Ann Poe / Reuters</span></figure>"), []),
        (
            page(
                "<div class='hero'><img src=a.jpg><div class='credit'>Ann Poe</div></div><p class=byline>By Jane Roe</p>"
            ),
            ["Jane Roe"],
        ),
        (page("<div class='hero'><img src=a.jpg><div class='credit'>Ann Poe</div></div>"), []),
        (page("<p>Photograph by Ann Poe</p><p>By Jane Roe</p>"), ["Jane Roe"]),
        (page("<p>By the Numbers</p>"), []),
        (page(mid="<h3>By the Numbers</h3><p>200 people, one ferry.</p>"), []),
        (page("<p class='kicker'>By Invitation Only</p>"), []),
        (page("<p>By Invitation Only</p>"), []),
        (page("<p>By Popular Demand</p>"), []),
        (page("<p>By Design</p>"), []),
        (page("<p>By Land and Sea</p>"), []),
        (page("<p>Von wegen!</p>", lang="de"), []),
        (page("<p>Von Anfang an</p>", lang="de"), []),
        (page("<p>Von Kopf bis Fuß</p>", lang="de"), []),
        (page("<p>Von Hamburg nach Kiel</p>", lang="de"), []),
        (page("<p>Par ailleurs, Jean Petit</p>", lang="fr"), []),
        (page("<p>Por Fin Viernes</p>", lang="es"), []),
        (page("<p class='entry-meta'>Local News, Bay Area, Top Stories</p>"), []),
        (page("<p><a href='/section/arts'>Arts &amp; Letters</a></p>"), []),
        (
            page(below="<div class='cookie'>By clicking Accept All, you agree to our Cookie Policy and Jane Roe</div>"),
            [],
        ),
        (page("<div>By Clicking Accept You Agree</div>"), []),
        (page("<p>Written by: Admin</p>"), []),
        (page("<p class='byline'>Posted by admin</p>"), []),
        (page("<p class='byline'>By Web Editor</p>"), []),
        (page("<p class=author>Site Admin</p>"), []),
        (page(mid="<blockquote><p>“We are ready.”</p><cite>Sam Weller</cite></blockquote>"), []),
        (page(mid="<blockquote>We are ready.</blockquote><p>— Sam Weller, captain</p>"), []),
        (page("<blockquote>We are ready. <span class='quote-author'>Sam Weller</span></blockquote>"), []),
        (
            page(
                below="<aside class='related'><h3>Related</h3><div><a href='/x'>The late ferry is late again</a><span class='byline'>By Sam Weller</span></div></aside>"
            ),
            [],
        ),
        (
            page(
                below="<section><div class='card'><h4><a href='/x'>The late ferry is late</a></h4><span class='author'>Sam Weller</span></div><div class='card'><h4><a href='/y'>The pier is closed again</a></h4><span class='author'>Tim Low</span></div></section>"
            ),
            [],
        ),
        (
            page(
                below="<div id='comments'><div class='comment'><span class='comment-author'>Sam Weller</span><p>I like it.</p></div></div>"
            ),
            [],
        ),
        (
            page(
                below="<h3>2 Comments</h3><ol><li><cite class='fn'>Sam Weller</cite> says: <p>I like it.</p></li></ol>"
            ),
            [],
        ),
        (page("<p>Follow @samweller</p>"), []),
        (page("<p>Follow Sam Weller on Twitter</p>"), []),
        (page("<p>Hosted by Sam Weller</p>"), []),
        (page("<div class='podcast'><p>The Bay Podcast with Sam Weller and Ann Poe</p></div>"), []),
        (page("<p>Presented by Harbour Bank</p>"), []),
        (page("<p>Sponsored by Sam Weller</p>"), []),
        (page("<p class='author'>Sponsored Content</p>"), []),
        (page("<p>Paid for by Harbour Bank</p>"), []),
        (page("<p class='byline'>By Harbour Bank BrandStudio</p>"), []),
        (page("<p>By Ann Poe, Penguin, 320 pages</p>"), []),
        (page("<p>The Long Sea, by Ann Poe. Penguin; 320 pages; $28</p>"), []),
        (
            page("<p class='book-info'>By Ann Poe<br>Harbour Press, £20, 320pp</p><p class='byline'>By Jane Roe</p>"),
            ["Jane Roe"],
        ),
        (page("<p><em>The Long Sea</em> by Ann Poe (Penguin, $28)</p>"), []),
        (page("<p>Recipe by Ann Poe</p>"), ["Ann Poe"]),
        (page("<p>By The Cup</p><p>Serves Four People</p>"), []),
        (page("<p>Sam Weller</p><p>1931 – 2024</p>", h1="Sam Weller, captain of the bay"), []),
        (page("<p>Born: 5 May 1931, Sandhaven</p><p>Died: 4 June 2024</p>", h1="Sam Weller"), []),
        (page("<p>Translated by Ann Poe</p>"), []),
        (page("<p>Illustration by Ann Poe</p>"), []),
        (page("<p>Medically reviewed by Ann Poe, MD</p>"), []),
        (page("<p>Fact checked by Ann Poe</p>"), []),
        (page("<p>Interview with Sam Weller</p>"), []),
        (page(mid="<p><em>Picture by Ann Poe</em></p>"), []),
        (page("<p>By Monday Sam Weller was back.</p>"), []),
        (page("<p>By Christmas Eve</p>"), []),
        (page("<p>Sand Haven</p><p>5 May 2024</p>"), []),
        (page("<p class='byline'>Monday Morning, 5 May 2024</p>"), []),
        (page("<p class='byline'>Five Minute Read</p>"), []),
        (page(head="<meta name=author content='The ferry is back'>"), []),
        (page("<p class='author'><a href='mailto:x@y.z'>Email This Story</a></p>"), []),
        (page("<p>Author: Various Artists</p>"), []),
        (page("<p class='byline'>Chief Political Correspondent</p>"), []),
        (page("<div class='author'>Trending Now</div>"), []),
        (page("<p>Por Ahora No</p>", lang="es"), []),
        (page("<p>Di Padre in Figlio</p>", lang="it"), []),
        (page("<p>Foto: Ann Poe/dpa</p>", lang="de"), []),
        (page("<p>Von Null auf Hundert</p>", lang="de"), []),
        (page("<p>Vom Winde Verweht</p>", lang="de"), []),
        (page("<p>Von Tag zu Tag</p>", lang="de"), []),
        (page("<p>Text Size</p><p>Words Matter</p>"), []),
        (page("<p>From Russia With Love</p>"), []),
        (page("<p>From Our Archives</p>"), []),
        (page("<p>Opinion by Jane Roe</p>"), ["Jane Roe"]),
        (page("<p>By Jane Roe and Sam Weller</p>"), ["Jane Roe", "Sam Weller"]),
        (page("<p class='byline'>Editors' Pick</p>"), []),
        (page("<p class='author'>Good Morning</p>"), []),
        (page("<p>By Hand And Heart</p>"), []),
        (page("<p>By Act of Parliament</p>"), []),
        (page(mid="<a href='/x'><h2>The late ferry is late again</h2><p class='byline'>By Sam Weller</p></a>"), []),
        (page("<p>AA</p><p>5 May 2024</p>"), []),  # the button for the size of letters
        (page("<blockquote>Posted by Sam Weller on Sunday, May 5, 2024</blockquote>"), []),
        (page("<h2>By Any Means Necessary</h2>"), []),
        (page("<p>Step By Step Guide</p>"), []),
        (page("<p>Words From The Wise</p>"), []),
        (page("<p>Text Us Now</p>"), []),
        (page("<p>Autor Gesucht</p>", lang="de"), []),
        (page("<p>Von Montag bis Freitag</p>", lang="de"), []),
        (page("<p>Von Mensch zu Mensch</p>", lang="de"), []),
        (page("<p>Von Bad Homburg</p>", lang="de"), []),
        (page("<p>Par Amour</p>", lang="fr"), []),
        (page("<p>Par Monts et Par Vaux</p>", lang="fr"), []),
        (page("<p>De Volta Ao Mar</p>", lang="pt"), []),
        (page("<p>5 May 2024, Grand Hotel, Sandhaven</p>"), []),
        (page("<p>Presented by Jane Roe</p>"), []),
        (page("<p>Starring Sam Weller, Ann Poe</p>"), []),
        (page("<p>Directed by Ann Poe</p>"), []),
        (page("<p>The Long Sea</p><p>By The Bay Boys</p>"), []),
        (page("<p>Tickets by Phone Only</p>"), []),
        (page("<p>Photos by Ann Poe</p>"), []),
        (page("<p>Video by Ann Poe</p>"), []),
        (page("<p>Photos by Ann Poe</p><p>5 May 2024</p>"), []),
        (page("<p>Graphic: Ann Poe</p>"), []),
        (page("<p>Poll by Harbour Research</p>"), []),
        (page(mid="<p>Yours, Sam Weller</p>"), []),
        (page("<p>Sam Weller, 45, at the pier</p>"), []),
        (page("<p class='tags'>Jane Roe, Sam Weller, Ferry</p>"), []),
        (page(head="<meta name=author content='Ferry, Harbour, Bay'>"), []),
        (page(head="<meta name=author content='https://gazette.example'>"), []),
        (page(head="<meta name=author content='Theme by Ann Poe'>"), []),
        (
            page(
                head='<script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":"The ferry is back","image":{"@type":"ImageObject","author":{"name":"Ann Poe"}}}</script>'
            ),
            [],
        ),
        (
            page(
                head='<script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":"The ferry is back","comment":[{"@type":"Comment","author":{"@type":"Person","name":"Sam Weller"}}]}</script>'
            ),
            [],
        ),
        (
            page(
                head='<script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":"The ferry is back","author":{"@type":"Person","name":"admin"}}</script>'
            ),
            [],
        ),
        (
            page(
                head='<script type=\'application/ld+json\'>{"@type":"Review","name":"The ferry is back","author":{"@type":"Person","name":"Jane Roe"},"itemReviewed":{"@type":"Book","author":{"@type":"Person","name":"Ann Poe"}}}</script>'
            ),
            ["Jane Roe"],
        ),
        (page("<div class='expert'><p>Reviewed by Dr Ann Poe</p></div>"), []),
        (page(below="<h3>About Sandhaven Bay</h3><p>Sandhaven reports more storms than others.</p>"), []),
        (page(below="<h3>About Jane Roe</h3><p>Jane Roe is a reporter for the Gazette.</p>"), ["Jane Roe"]),
        (page(below="<p>Contact: Ann Poe, Harbour Bank, +1 555 0100</p>"), []),
        (page(below="<p>Media contact: Ann Poe</p>"), []),
        (page(below="<p>Source: Harbour Bank</p>"), []),
        (page("<p class='author'>Subscribe Now</p>"), []),
        (page("<p class='byline'>Live Updates</p>"), []),
        (page("<p class='byline'>Exclusive Report</p>"), []),
        (page("<p class='byline'>News Analysis</p>"), []),
        (page("<p class='byline'>Guest Column</p>"), []),
        (page("<p class='byline'>Letters to the Editor</p>"), []),
        (page("<p class='byline'>Yesterday Evening</p>"), []),
        (page("<p class='byline'>Springfield, Illinois</p>"), []),
        (page("<p class='byline'>San Mateo</p>"), []),
        (page("<p class='byline'>Bay Street</p>"), []),
    ],
)
def test_who_signs(html: str, names: list[str]) -> None:
    byline = parse_article(html, attribution=False).byline
    assert ([] if byline is None else [author.name for author in byline.authors] + list(byline.agencies)) == names

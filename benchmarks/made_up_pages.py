"""Small pages made up for the training of the body's model, with the body of each.

The collections that it learns from hold whole pages of outlets, on which furniture is wrapped up and labelled. Here it stands bare among
a few paragraphs, as on pages of small sites and in what readers paste: a line of sharing, an offer to subscribe, an advert's label, related
links, headings, leads. Each page is a layout filled with an article of one language; which line of furniture stands where goes round.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, islice
from typing import NamedTuple


class Story(NamedTuple):
    """An article of a few paragraphs with the furniture of its language."""

    language: str
    headline: str
    dek: str
    signed: str
    lead: str
    prose: tuple[str, ...]
    headings: tuple[str, ...]
    items: tuple[str, ...]
    lines: tuple[str, ...]
    """What stands among paragraphs and is none of the article's."""
    related: tuple[str, ...]
    rights: str


STORIES = (
    Story(
        "en",
        "Library reopens after the flood",
        "Volunteers dried nine thousand books, and the town paid for the rest",
        "By Ada Finch, 12 March 2026",
        "The library is open again. A year after the river came through its cellar, readers have their tables back.",
        (
            "The library of Millbrook opened on Thursday with a reading for children, a year after the river had filled its cellar.",
            "Volunteers had dried nine thousand books on lines in the school's gym, page by page, the librarian said.",
            "“Some of them still smell of the river,” she said. “Nobody has complained so far, and most are out on loan.”",
            "The town paid four hundred thousand for new shelves, a floor of stone and pumps that start by themselves.",
            "Next year the reading room will stay open until nine, if the council finds the money for one more post.",
        ),
        ("What it cost", "What comes next", "A cellar of stone"),
        ("New shelves on both floors", "A floor of stone", "Two pumps that start by themselves"),
        (
            "Share", "Advertisement", "Share this article", "Sign up for our newsletter", "Tweet", "Read more: Who pays for the dam?", "Print",
            "Follow us on Facebook and Twitter", "Subscribe", "Comments", "Article continues below advertisement", "Related stories", "Copy link",
            "Tags: library, flood, Millbrook", "Get the best of our reporting in your inbox every morning.", "Email", "Most read", "Save",
        ),
        ("Who pays for the dam?", "School gym is a gym again", "River stays low in spring"),
        "© 2026 Millbrook Courier. All rights reserved.",
    ),
    Story(
        "de",
        "Seilbahn fährt wieder auf den Hausberg",
        "Nach drei Jahren Pause sind die Kabinen neu, die Preise aber auch",
        "Von Hanna Brehm, 4. Mai 2026",
        "Die Seilbahn fährt wieder. Nach drei Jahren ohne Kabinen haben die Wirte auf dem Berg endlich wieder Gäste.",
        (
            "Am Samstag um acht Uhr ist die erste Kabine der neuen Seilbahn vom Bahnhof auf den Hausberg gefahren, mit vierzig Gästen.",
            "Drei Jahre lang hatte die Bahn stillgestanden, weil für die alten Seile niemand mehr haften wollte, wie der Betreiber sagte.",
            "„Wir haben jeden Tag gezählt“, sagte die Wirtin der Berghütte. „Im ersten Winter kamen noch Wanderer, im zweiten keine mehr.“",
            "Eine Fahrt kostet nun elf Euro, zwei mehr als früher; Kinder unter sechs Jahren fahren weiter umsonst.",
            "Im Herbst soll ein Nachtbetrieb folgen, wenn die Gemeinde den Lärm an der Talstation für erträglich hält.",
        ),
        ("Was es kostet", "Wie es weitergeht", "Lange gestanden"),
        ("Zwanzig neue Kabinen", "Ein Seil aus einem Stück", "Eine Rampe an der Talstation"),
        (
            "Teilen", "Anzeige", "Newsletter abonnieren", "Lesen Sie auch: Wer die Bahn bezahlt", "Drucken", "Kommentare", "Artikel teilen",
            "Folgen Sie uns auf Instagram", "Mehr zum Thema", "Jetzt abonnieren", "Weitere Artikel", "Link kopieren", "Merken", "Werbung",
            "Themen: Seilbahn, Hausberg", "Das Wichtigste vom Tag jeden Abend in Ihrem Postfach.",
        ),
        ("Wer die Bahn bezahlt", "Berghütte sucht Personal", "Gemeinde prüft den Lärm"),
        "© 2026 Talbote. Alle Rechte vorbehalten.",
    ),
    Story(
        "fr",
        "Le marché couvert retrouve ses étals",
        "Deux ans de travaux, et des prix qui ne bougent pas",
        "Par Lise Morand, le 8 avril 2026",
        "Le marché couvert est rouvert. Après deux ans de travaux, les marchands ont repris leurs places sous la verrière.",
        (
            "Samedi matin, la verrière du marché couvert s'est ouverte sur quarante étals, deux ans après le début des travaux.",
            "La ville a changé le toit, les sols et l'éclairage, et les marchands ont attendu sous des tentes, place de la gare.",
            "« On nous avait promis six mois », dit une fleuriste, qui vend ici depuis vingt ans. « Mais c'est beau, je ne dis rien. »",
            "Les loyers restent ceux d'avant jusqu'à la fin de l'année, a précisé l'adjointe au maire chargée du commerce.",
            "Au printemps, une cuisine ouverte à tous doit s'installer au fond de la halle, si le budget le permet.",
        ),
        ("Ce que cela coûte", "Et maintenant", "Sous la verrière"),
        ("Un toit neuf", "Des sols en pierre", "Quarante étals"),
        (
            "Partager", "Publicité", "Imprimer", "Lire aussi : Qui paie la verrière", "Abonnez-vous", "Commentaires", "Inscrivez-vous à notre newsletter",
            "À lire aussi", "Partager cet article", "Suivez-nous sur Facebook", "Copier le lien", "Sur le même sujet", "Mots clés : marché, travaux",
        ),
        ("Qui paie la verrière", "La gare perd ses tentes", "Une cuisine pour tous"),
        "© 2026 La Feuille du Val. Tous droits réservés.",
    ),
    Story(
        "es",
        "El tranvía vuelve al puerto",
        "Cuatro años después, la línea llega otra vez hasta el faro",
        "Por Elena Prado, 21 de enero de 2026",
        "El tranvía ha vuelto. Después de cuatro años de obras, la línea llega otra vez desde la plaza hasta el faro.",
        (
            "El primer tranvía salió el lunes a las seis de la plaza y llegó al faro doce minutos después, con todos los asientos ocupados.",
            "Las obras han durado cuatro años, dos más de lo previsto, porque bajo la avenida apareció una muralla que nadie esperaba.",
            "«Hemos aprendido mucha historia», dijo la ingeniera jefe, que enseñó la muralla a los primeros viajeros.",
            "El billete cuesta lo mismo que el del autobús, y los dos sirven para el transbordo durante una hora.",
            "En otoño se decidirá si la línea sigue hasta la playa, como piden los vecinos del barrio nuevo.",
        ),
        ("Cuánto cuesta", "Qué falta", "La muralla"),
        ("Doce paradas nuevas", "Vías sobre césped", "Un taller en el puerto"),
        (
            "Compartir", "Publicidad", "Imprimir", "Lea también: La muralla de la avenida", "Suscríbete", "Comentarios", "Suscríbase a nuestro boletín",
            "Síguenos en Facebook", "Más sobre el puerto", "Compartir este artículo", "Copiar enlace", "Te puede interesar", "Etiquetas: tranvía, puerto",
        ),
        ("La muralla de la avenida", "El autobús pierde viajeros", "La playa pide su parada"),
        "© 2026 El Diario del Faro. Todos los derechos reservados.",
    ),
)  # fmt: skip


class MadeUp(NamedTuple):
    """A page and the text of its body, a paragraph a line."""

    html: str
    body: str


def _p(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def _links(*texts: str) -> str:
    return "".join(f"<li><a href='/{number}'>{text}</a></li>" for number, text in enumerate(texts))


def pages(rounds: int = 5) -> Iterator[MadeUp]:
    """All pages, each story in each layout so many times with other lines of furniture."""
    for story in STORIES:
        lines = cycle(story.lines)
        for _ in range(rounds):
            for layout in _LAYOUTS:
                content, body = layout(story, tuple(islice(lines, 4)))
                html = (
                    f"<!doctype html><html lang='{story.language}'><head><title>{story.headline}</title>"
                    f"<meta name='description' content='{story.lead}'></head><body>{content}</body></html>"
                )
                yield MadeUp(html, "\n".join(body))


def _among_paragraphs(story: Story, lines: tuple[str, ...]) -> tuple[str, list[str]]:
    """A menu, an article with a line behind its first paragraph and before a heading, related links."""
    a, b, c, *_ = story.prose
    heading = story.headings[0]
    return (
        f"<nav>{_links('News', 'Sport')}</nav><article><h1>{story.headline}</h1><div class='text'>{_p(a, lines[0])}<h2>{heading}</h2>"
        f"{_p(b, lines[1], c)}</div><ul class='related'>{_links(*story.related)}</ul></article><footer>{story.rights}</footer>"
    ), [a, heading, b, c]


def _bare(story: Story, lines: tuple[str, ...]) -> tuple[str, list[str]]:
    """Nothing but paragraphs, the furniture among them."""
    a, b, c, d, e = story.prose
    body = _p(story.signed, a, b, lines[0], c, d, e, lines[1], lines[2], story.rights)
    return f"<h1>{story.headline}</h1>{body}", [a, b, c, d, e]


def _with_a_head(story: Story, lines: tuple[str, ...]) -> tuple[str, list[str]]:
    """A head with a dek and a byline, a bar of sharing, the text and a list in it, boxes below."""
    a, b, c, d, _ = story.prose
    return (
        f"<article><header><h1>{story.headline}</h1><h2 class='subtitle'>{story.dek}</h2><p class='byline'>{story.signed}</p></header>"
        f"<div class='bar'><span>{lines[0]}</span></div><div class='article-body'>{_p(a, b)}<ul>{''.join(f'<li>{item}</li>' for item in story.items)}</ul>"
        f"{_p(c, lines[1], d)}</div><div class='box'><h3>{lines[2]}</h3><ul>{_links(*story.related)}</ul></div></article><footer>{story.rights}</footer>"
    ), [a, b, *story.items, c, d]


def _with_a_lead(story: Story, lines: tuple[str, ...]) -> tuple[str, list[str]]:
    """A lead in bold that is the text's own first paragraph."""
    a, b, c, d, _ = story.prose
    return (
        f"<ul class='menu'>{_links('News', 'Sport', 'Shop')}</ul><article><h1>{story.headline}</h1><p class='byline'>{story.signed}</p><div class='article-body'>"
        f"<p class='lead'><strong>{story.lead}</strong></p>{_p(a, b, c, d)}</div>{_p(lines[0], lines[1])}</article><footer>{story.rights}</footer>"
    ), [story.lead, a, b, c, d]


def _under_headings(story: Story, lines: tuple[str, ...]) -> tuple[str, list[str]]:
    """Headings before every paragraph, one of them twice, the first right below the headline."""
    a, b, c, d, _ = story.prose
    one, two, _ = story.headings
    return (
        f"<nav><a href='/'>Home</a> <a href='/w'>World</a></nav><main><h1>{story.headline}</h1><div><h2>{one}</h2><p>{a}</p><h2>{two}</h2><p>{b}</p><h2>{one}</h2>"
        f"{_p(c, d)}</div>{_p(lines[0])}<h2>{lines[1]}</h2><ul>{_links(*story.related)}</ul></main><footer>{story.rights}</footer>"
    ), [one, a, two, b, one, c, d]


def _of_divisions(story: Story, lines: tuple[str, ...]) -> tuple[str, list[str]]:
    """Divisions in place of paragraphs."""
    a, b, c, d, e = story.prose
    text = "".join(f"<div>{text}</div>" for text in (a, b, lines[0], c, d, e))
    return (
        f"<div id='top'><div>{lines[1]}</div></div><div id='page'><h1>{story.headline}</h1><div>{story.signed}</div>{text}<div>{lines[2]}</div></div>"
        f"<div id='bottom'>{story.rights}</div>"
    ), [a, b, c, d, e]


def _of_questions(story: Story, lines: tuple[str, ...]) -> tuple[str, list[str]]:
    """Two paragraphs, and below them questions with their answers, each in an element that says so."""
    a, b, c, d, e = story.prose
    asked = [f"{heading}?" for heading in story.headings]
    pairs = "".join(
        f"<div class='qa-item'><div class='qa-question'><p>{question}</p></div><div class='qa-answer'><p>{answer}</p></div></div>"
        for question, answer in zip(asked, (c, d, e), strict=True)
    )
    return (
        f"<nav>{_links('News', 'Sport')}</nav><article><h1>{story.headline}</h1><div class='article-body'>{_p(a, b)}{pairs}</div>{_p(lines[0])}"
        f"<div class='tags'>{lines[1]}</div></article><footer>{story.rights}</footer>"
    ), [a, b, asked[0], c, asked[1], d, asked[2], e]


def _of_entries(story: Story, lines: tuple[str, ...]) -> tuple[str, list[str]]:
    """Entries of a live blog, each with a heading, a paragraph and a line of sharing."""
    entries = "".join(
        f"<div class='entry'><h2>{heading}</h2><p>{text}</p><p class='tools'>{lines[0]}</p></div>"
        for heading, text in zip(story.headings, story.prose, strict=False)
    )
    return (
        f"<nav><a href='/'>Home</a></nav><main><h1>{story.headline}</h1><div class='live-blog'>{entries}</div>{_p(lines[1])}</main><footer>{story.rights}</footer>"
    ), [text for pair in zip(story.headings, story.prose, strict=False) for text in pair]


_LAYOUTS = (
    _among_paragraphs,
    _bare,
    _with_a_head,
    _with_a_lead,
    _under_headings,
    _of_divisions,
    _of_questions,
    _of_entries,
)

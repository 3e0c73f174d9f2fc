"""Trains the weights of a plain text's lines and writes `newsparse/fields/line_weights.py` (the body's) and `line_headline_weights.py`, `line_byline_weights.py`.

    python benchmarks/train_lines.py headline|byline|body ../shared/corpus/text/dev.jsonl.gz ../shared/corpus/html [--write]

Needs numpy and scipy. Texts come from the file as they are; pages are rendered to lines, cut out around the headline, and count less. A headline that is
chosen is one line of a text or none, so the model is one softmax over the lines of each text. Both halves of the outlets are measured with
weights that were learned on the other half; the weights that are written are learned on all. Nothing of the texts goes into the weights but
counts of what lines look like. Same input, same file.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import itertools
import json
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import train_body
from train_body import part_of

from newsparse.fields.line_body import body_scores, prose_of
from newsparse.fields.line_features import NAMES, Line, features_of, look
from newsparse.fields.line_headline import find_headline
from newsparse.fields.line_headline_features import headline_features
from newsparse.fields.line_signatures import find_signatures
from newsparse.lexicon.languages import guess_language
from newsparse.model.errors import NewsparseError
from newsparse.model.limits import Limits
from newsparse.reading.lines import render_text
from newsparse.reading.load import load_html, load_text
from newsparse.reading.page import Page
from newsparse.reading.render import render_html

#: How much pages and bodies without a headline count beside texts.
_PAGE, _BODY = 0.5, 1.0
_NONE = "none of them"
#: What is believed of signs before any text is seen; weights are drawn towards it. Some stand in few texts, and what they mean is
#: known from the language.
_OF_HEADLINES = {
    "ends in a full stop": -3.0,
    "ends in a colon": -3.0,
    "two sentences": -2.0,
    "speech and who said it": -3.0,
    "is a date": -3.0,
    "is a byline": -3.0,
    "is a credit": -1.5,
    "asks the visitor": -1.0,
    "words run together": -3.0,
    "no letters": -3.0,
}
_OF_BYLINES = {
    "form: with its word": 2.0,
    "form: with its word and more": 0.5,
    "form: its word inside": 0.5,
    "form: below its word": 2.0,
    "form: a sign-off": 1.5,
    "form: a line about somebody": 1.0,
    "writes for a living": 1.0,
    "form: with a job or a day": 1.0,
    "form: several names": 0.5,
    "form: a name among words": -1.5,
    "form: an outlet": -1.5,
    "form: at the end of the prose": 1.0,
    "a name above a credit": -2.5,
    "named in the headline": -1.0,
    "words of a label": -2.0,
    "a given name": 1.0,
    "a writer's job": 1.0,
    "another job": -1.0,
    "a job below": 1.0,
    "a handle below": 0.5,
    "its address": 1.5,
    "an acronym in the name": -1.0,
    "beside a title, after the prose": -0.5,
    "one of several beside titles": -1.5,
    "its words stand in low case in the prose": -1.0,
    _NONE: -0.5,
}


class Example(NamedTuple):
    """A text's lines by their signs, "none of them" last, and which of them are right."""

    signs: list[tuple[str, ...]]
    right: list[bool]
    weight: float
    half: int
    scored: bool
    """Whether it is one of the texts, which the measure counts."""


def fold(text: str) -> str:
    """A text as it is compared: quotation marks and dashes made plain, no case, no white space at its ends."""
    plain = unicodedata.normalize("NFKC", text).translate(
        {ord(c): "'" for c in "‘’‚`´"} | {ord(c): '"' for c in "“”„«»"}
    )
    return " ".join(plain.translate({ord(c): "-" for c in "‐‑‒–—−"}).split()).casefold()


def texts(path: Path) -> Iterator[dict[str, Any]]:
    """The cases of the corpus of texts."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def pages(root: Path) -> Iterator[dict[str, Any]]:
    """Pages as texts: the lines from a few above the headline to a few below the body."""
    for line in (root / "manifest.jsonl").read_text(encoding="utf-8").split("\n"):
        case: dict[str, Any] = json.loads(line) if line else {"gold": {}}
        headline, body = case["gold"].get("headline"), case["gold"].get("body")
        if not headline:
            continue
        try:
            page = render_html(load_html(gzip.decompress((root / case["html"]).read_bytes()), limits=Limits()))
        except NewsparseError:
            continue
        lines = [" ".join(block.text.split()) for block in page.blocks if block.text.strip()]
        top = next((i for i, text in enumerate(lines) if fold(text) == fold(headline)), None)
        chance = int(hashlib.sha1(case["id"].encode()).hexdigest()[:6], 16)
        if top is None:
            continue
        end = top + 60
        if body:
            heads = {fold(part)[:60] for part in body.split("\n") if len(part) > 40}
            last = max((i for i in range(top, len(lines)) if fold(lines[i])[:60] in heads), default=top)
            if last == top:
                continue
            end = last + 1 + (chance // 13) % 12
        start = max(0, top - (chance % 13 if chance % 3 else 0))
        yield {**case, "text": ("\n\n" if chance % 2 else "\n").join(lines[start:end]), "page": True}


def half_of(case: dict[str, Any]) -> int:
    """The half of the outlets that a case's is in, as the evaluation divides them."""
    return part_of(case["outlet"] or case["id"], "half", 2)


def read(text: str) -> tuple[Page, tuple[Line, ...], str | None]:
    """A text's page, its lines and its language."""
    page = render_text(load_text(text))
    language = guess_language(page.document.text[:6000])
    return page, look(page, language), language


def headlines(case: dict[str, Any]) -> Iterator[Example]:
    """A text with its headline, and its body alone, which has none; other pages than news have other headlines."""
    if case.get("page") and not case["news"]:
        return
    weight, half, page = (
        _PAGE if case.get("page") else 1.0,
        half_of(case),
        bool(case.get("page")),
    )
    _, lines, _ = read(case["text"])
    signs = headline_features(lines)
    right = [fold(line.text) == fold(case["gold"]["headline"]) for line in lines[: len(signs)]]
    yield Example([*signs, (_NONE,)], [*right, not any(right)], weight, half, not page)
    if case["gold"].get("body") and not page:
        signs = headline_features(read(case["gold"]["body"])[1])
        yield Example([*signs, (_NONE,)], [*(False for _ in signs), True], _BODY, half, False)


def bylines(case: dict[str, Any]) -> Iterator[Example]:
    """A text with the lines that name only those who signed it."""
    if case["gold"].get("authors") is None:
        return
    page, lines, language = read(case["text"])
    whole = fold(case["text"])
    gold = {fold(name).strip(" .,;:|") for name in case["gold"]["authors"]}
    if case.get("page"):
        gold = {name for name in gold if name in whole}
    top = find_headline(lines)
    prose = prose_of(lines, top, body_scores(page, lines, top, ()))
    signatures = find_signatures(lines, top, prose, language, None)
    right = []
    for one in signatures:
        names = {
            fold(name).strip(" .,;:|")
            for name in (*(author.name for author in one.parsed.authors), *one.parsed.agencies)
        }
        right.append(bool(names & gold) and len(names - gold) <= len(names & gold))
    weight = (_PAGE if case.get("page") else 1.0) * (1.0 if any(right) or not gold else 0.6)
    half = half_of(case)
    if signatures:
        signs = [one.signs for one in signatures]
        yield Example([*signs, (_NONE,)], [*right, not any(right)], weight, half, not case.get("page"))


def bodies(cases: Iterator[dict[str, Any]]) -> list[train_body.Example]:
    """The texts and the pages of news that have a gold body, the headline's line being known."""
    out = []
    for case in cases:
        body, page = case["gold"].get("body"), case.get("page")
        if not body or (page and not case["news"]):
            continue
        rendered = render_text(load_text(case["text"]))
        lines = look(rendered, case["lang"])
        top = find_headline(lines)
        gold = train_body.labels(rendered, body)
        if sum(gold) >= 2:
            outlet, trust = case["outlet"] or case["id"], _PAGE if page else 1.0
            weight = [trust / len(gold) ** 0.5 * (0.2 + min(4.0, len(line.text) / 150)) for line in lines]
            parts = half_of(case), part_of(outlet, "f", train_body.FOLDS)
            out.append(
                train_body.Example(rendered, features_of(lines, top), np.array(gold), np.array(weight), True, *parts)
            )
    return out


def _fold(example: train_body.Example) -> int:
    return example.fold


def train_bodies(data: list[train_body.Example], *, write_them: bool) -> None:
    """Trains the body's model of texts."""
    names = NAMES.names
    for half in (0, 1):
        weights = train_body.train([e for e in data if e.half != half], len(names), _fold)
        measured = train_body.measure([e for e in data if e.half == half], *weights)
        print(f"half {half}, learned on the other:", train_body.told(measured))
    if write_them:
        weights = train_body.train(data, len(names), _fold)
        train_body.write(Path("newsparse/fields/line_weights.py"), names, *weights)


def fit(data: list[Example], names: dict[str, int], believed: dict[str, float], decay: float) -> np.ndarray:
    """Weights of a softmax over each text's lines, by Adam; where several lines are right, any of them will do."""
    size = len(names)
    rows = [[names[sign] for sign in signs if sign in names] for example in data for signs in example.signs]
    group = np.repeat(np.arange(len(data)), [len(example.signs) for example in data])
    gold = np.array([right for example in data for right in example.right], dtype=float)
    weight = np.array([example.weight for example in data])
    width = max(map(len, rows))
    index = np.full((len(rows), width), size)
    for i, row in enumerate(rows):
        index[i, : len(row)] = row
    starts = np.searchsorted(group, np.arange(len(data)))
    prior = np.zeros(size + 1)
    for name, value in believed.items():
        if name in names:
            prior[names[name]] = value
    weights, m, v = prior.copy(), np.zeros(size + 1), np.zeros(size + 1)
    for step in range(1, 501):
        odds = weights[index].sum(axis=1)
        likely = np.exp(odds - np.maximum.reduceat(odds, starts)[group])
        all_of = likely / np.bincount(group, likely)[group]
        right = likely * gold
        right_of = right / (np.bincount(group, right)[group] + 1e-12)
        error = (all_of - right_of) * weight[group] / weight.sum()
        gradient = np.bincount(index.ravel(), np.repeat(error, width), size + 1) + decay * (weights - prior)
        gradient[size] = 0
        m = 0.9 * m + 0.1 * gradient
        v = 0.999 * v + 0.001 * gradient**2
        weights -= (0.08 if step < 350 else 0.02) * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-9)
        weights[size] = 0
    return weights


def measure(data: list[Example], names: dict[str, int], weights: np.ndarray) -> float:
    """The share of texts whose best line is right."""
    hits = []
    for example in data:
        if example.scored:
            scores = [sum(weights[names[sign]] for sign in signs if sign in names) for signs in example.signs]
            hits.append(example.right[int(np.argmax(scores))])
    return round(sum(hits) / len(hits), 4)


def write(path: Path, names: dict[str, int], weights: np.ndarray) -> None:
    """The weights as a module, in hundredths."""
    lines = [
        '"""Weights of what speaks for and against a line, in hundredths. Made by `benchmarks/train_lines.py`; not for editing."""',
        "",
        "from __future__ import annotations",
        "",
        '#: What "none of them" weighs.',
        f"NONE = {round(100 * weights[names[_NONE]])}",
        "",
        "#: What each sign of a line weighs.",
        "WEIGHTS: dict[str, int] = {",
    ]
    rounded = {name: round(100 * weights[number]) for name, number in names.items() if name != _NONE}
    lines += [f'    "{name}": {value},' for name, value in sorted(rounded.items()) if value]
    path.write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


def main() -> None:
    """Train, measure and, if asked, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("field", choices=("headline", "byline", "body"))
    parser.add_argument("texts", type=Path, help="the file of texts")
    parser.add_argument("pages", type=Path, help="the folder of pages")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    cases = itertools.chain(texts(args.texts), pages(args.pages))
    if args.field == "body":
        train_bodies(bodies(cases), write_them=args.write)
        return
    make, least, decay = (headlines, 3, 1e-2) if args.field == "headline" else (bylines, 4, 2e-2)
    believed = _OF_BYLINES if args.field == "byline" else _OF_HEADLINES
    data = [example for case in cases for example in make(case)]
    counts = Counter(sign for example in data for signs in example.signs for sign in set(signs))
    names = {name: i for i, name in enumerate(sorted(name for name in counts if counts[name] >= least))}
    print(f"{len(data)} texts, {len(names)} signs")
    for half in (0, 1):
        weights = fit([example for example in data if example.half != half], names, believed, decay)
        print(f"half {half}, learned on the other:", measure([e for e in data if e.half == half], names, weights))
    if args.write:
        write(Path(f"newsparse/fields/line_{args.field}_weights.py"), names, fit(data, names, believed, decay))


if __name__ == "__main__":
    main()

"""Trains the model of quotations and writes `newsparse/attribution/learned/english.bin`.

    python benchmarks/train_quotes.py TRAIN.jsonl.gz [--folds 3] [--documents N] [--write | --check]

Needs python-crfsuite (the extra `train`). TRAIN holds articles with their attributions: `text`, and `source`, `cue` and `content` as
character spans. Three models are fitted, each on what the one before makes of documents that it has not seen: a chain over the words for
cues, a chain around each cue for its source and content, and a weighing of which cues to believe. A sign counts only if it was seen in
five documents; weights go into the file in sixteenths. Same input, same file. Without `--write` it prints the figures of the folds.

What the rules make of the articles is among the signs, so a change of the rules or of the word lists may ask for new weights. `--check`
fits nothing: it prints a digest of all that training would see, and that of the file that ships. Where both are the model card's
(`docs/quotations-model.md`), training again gives the file.
"""

from __future__ import annotations

import argparse
import bisect
import gzip
import hashlib
import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import pycrfsuite

from newsparse.attribution.draft import Draft
from newsparse.attribution.find import cue_drafts
from newsparse.attribution.learned import signs
from newsparse.attribution.learned.cues import Candidate, CueTagger, cue_signs, rule_marks
from newsparse.attribution.learned.reader import (
    BELIEF,
    CUE_FLOOR,
    Attributed,
    one_source,
    probability,
    reading_of,
    select,
)
from newsparse.attribution.learned.roles import Base, Roles, RoleTagger, role_signs
from newsparse.attribution.learned.surroundings import Page, View, draft_of, page_of, view_of
from newsparse.attribution.learned.units import Units, units_of
from newsparse.attribution.learned.weights import SCALE, Table, pack
from newsparse.attribution.scene import Scene
from newsparse.lexicon.cues.table import grammar_of

#: A sign that fewer documents have is left out: what one writer or one story says is not what news says.
_FEWEST_DOCUMENTS = 5
_FILE = Path("newsparse/attribution/learned/english.bin")
_CHAIN = {"c1": 0.05, "c2": 0.1, "max_iterations": 80}
_WEIGHING = {"c1": 0.0, "c2": 1.0, "max_iterations": 100}

Signs = list[str]
Sequence_ = tuple[list[Signs], list[str]]


class Gold(NamedTuple):
    """One attribution in units."""

    source: set[int]
    content: set[int]
    cue: set[int]


class Seen(NamedTuple):
    """A candidate as the role tagger left it."""

    candidate: Candidate
    draft: Draft | None
    view: View
    roles: Roles
    reading: signs.Reading


@attrs.define
class Document:
    """An article with all that training learns from it."""

    scene: Scene
    drafts: list[Draft]
    units: Units
    marks: dict[int, str]
    golds: list[Gold]
    page: Page | None = None
    views: list[tuple[Candidate, Draft | None, View]] = attrs.field(factory=list)
    seen: list[Seen] = attrs.field(factory=list)


def document(row: dict[str, Any]) -> Document:
    """The document of a line of the training file."""
    scene = Scene.of_passage(row["text"], grammar_of("en"), "text")
    drafts = cue_drafts(scene, attitudes=True)
    units = units_of(scene)
    golds = []
    for one in row["attributions"]:
        cue = {u for u in touched(scene, units, one["cue"]) if not units.quoted[u]}
        content = touched(scene, units, one["content"]) - cue
        if cue:
            golds.append(Gold(touched(scene, units, one["source"]) - content - cue, content, cue))
    return Document(scene, drafts, units, rule_marks(units, drafts), golds)


def touched(scene: Scene, units: Units, spans: Iterable[Sequence[int]]) -> set[int]:
    """The units at least half of whose tokens some character spans hold."""
    tokens = scene.tokens
    count: Counter[int] = Counter()
    for start, end in spans:
        for i in range(bisect.bisect_right(tokens.ends, start), bisect.bisect_left(tokens.starts, end)):
            count[units.of_token[i]] += 1
    return {u for u, held in count.items() if 2 * held >= units.last[u] - units.first[u]}


def fit(
    items: list[list[Sequence_]],
    labels: Sequence[str],
    settings: dict[str, float],
    families: tuple[signs.Family, ...] = (),
) -> Table:
    """The weights of a chain over the labels; `items` are the sequences of each document."""
    documents: Counter[str] = Counter()
    for item in items:
        documents.update({sign for rows, _ in item for row in rows for sign in row})
    trainer = pycrfsuite.Trainer(verbose=False)
    for item in items:
        for rows, gold in item:
            trainer.append([[s for s in row if documents[s] >= _FEWEST_DOCUMENTS] for row in rows], gold)
    trainer.set_params({**settings, "feature.possible_transitions": True})
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    by_sign: dict[str, dict[str, float]] = defaultdict(dict)
    for (sign, label), weight in info.state_features.items():
        by_sign[sign][label] = weight
    weights = {}
    for sign, found in by_sign.items():
        second, third = (whole(found, labels, k) for k in (1, 2))
        if second or third:
            weights[sign] = (second, third)
    moves = {(a, b): info.transitions.get((a, b), 0.0) for a in labels for b in labels}
    return Table.of(weights, moves, families)


def whole(found: dict[str, float], labels: Sequence[str], k: int) -> int:
    """The weight of the k-th label against the first as the file holds it."""
    if k >= len(labels):
        return 0
    return max(-127, min(127, round(SCALE * (found.get(labels[k], 0.0) - found.get(labels[0], 0.0)))))


def fit_cues(documents: list[Document]) -> Table:
    """The cue tagger's weights."""
    items = []
    for one in documents:
        labels = ["O"] * len(one.units.first)
        for gold in one.golds:
            for k, unit in enumerate(sorted(gold.cue)):
                labels[unit] = "I" if k else "B"
        rows = cue_signs(one.units, one.marks)
        items.append([(row, labels[a:b]) for row, (a, b) in zip(rows, one.units.sentences, strict=True)])
    return fit(items, ("O", "B", "I"), _CHAIN, signs.CUE_FAMILIES)


def find_candidates(one: Document, tagger: CueTagger) -> None:
    """Sets what the cue tagger makes of a document."""
    candidates = tagger.candidates(one.units, one.marks, CUE_FLOOR)
    page = one.page = page_of(one.units, one.drafts, candidates)
    drafts = [draft_of(page, candidate) for candidate in candidates]
    one.views = [(c, d, view_of(page, c, d)) for c, d in zip(candidates, drafts, strict=True)]


def gold_of(one: Document, candidate: Candidate) -> Gold | None:
    """The attribution whose cue shares a unit with a candidate."""
    mine = range(candidate.first, candidate.last)
    return next((gold for gold in one.golds if not gold.cue.isdisjoint(mine)), None)


def fit_roles(documents: list[Document]) -> Table:
    """The role tagger's weights, learned around the candidates that are cues."""
    items = [list(role_sequences(one)) for one in documents]
    return fit(items, ("O", "S", "C", "Q"), _CHAIN, signs.ROLE_FAMILIES)


def role_sequences(one: Document) -> Iterator[Sequence_]:
    """The signs and labels around each candidate that is a cue."""
    assert one.page is not None
    for candidate, _, view in one.views:
        gold = gold_of(one, candidate)
        if gold is None:
            continue
        units, rows = role_signs(one.page, view, candidate)
        own = range(candidate.first, candidate.last)
        yield rows, ["Q" if u in own else "C" if u in gold.content else "S" if u in gold.source else "O" for u in units]


def read_roles(one: Document, tagger: RoleTagger) -> None:
    """Sets what the role tagger makes of a document's candidates."""
    assert one.page is not None
    bases: dict[int, list[Base]] = {}
    one.seen = []
    for candidate, draft, view in one.views:
        number = one.units.sentence_of[candidate.first]
        if number not in bases:
            bases[number] = tagger.sentence(one.units, number)
        roles = one_source(tagger.read(one.page, view, candidate, bases[number]), candidate)
        one.seen.append(Seen(candidate, draft, view, roles, reading_of(one.page, view, candidate, roles, draft)))


def fit_belief(documents: list[Document]) -> Table:
    """The weights of what is to be believed: a candidate whose content is the gold's by half."""
    items: list[list[Sequence_]] = []
    for one in documents:
        item: list[Sequence_] = []
        for seen in one.seen:
            gold, content = gold_of(one, seen.candidate), set(seen.roles.content)
            right = (
                gold is not None and bool(content) and 2 * len(content & gold.content) >= len(content | gold.content)
            )
            item.append(([signs.belief(seen.reading)], ["Y" if right else "N"]))
        items.append(item)
    return fit(items, ("N", "Y"), _WEIGHING)


def measure(documents: list[Document], belief: Table) -> dict[str, float]:
    """Precision and recall of contents (half of the units) together with the source's, over documents that the taggers had not seen."""
    right = found = there = 0
    for one in documents:
        read = [
            Attributed(s.candidate, s.roles, s.draft, probability(belief, signs.belief(s.reading))) for s in one.seen
        ]
        there += len(one.golds)
        for kept in select(read, BELIEF):
            found += 1
            gold, content = gold_of(one, kept.candidate), set(kept.roles.content)
            if gold is not None and 2 * len(content & gold.content) >= len(content | gold.content):
                right += bool(gold.source.intersection(kept.roles.source)) or not (gold.source or kept.roles.source)
    return {"precision": right / max(1, found), "recall": right / there, "f1": 2 * right / (found + there)}


def digest(documents: Iterable[Document]) -> str:
    """The SHA-256 of what training sees of the articles: the rules' drafts, the signs of all units, the attributions; in hexadecimal."""
    seen = hashlib.sha256()
    for one in documents:
        drafts = [(d.parts, d.cue, d.mention and tuple(d.mention), str(d.attitude), d.regions) for d in one.drafts]
        golds = [[sorted(role) for role in gold] for gold in one.golds]
        seen.update(repr((drafts, cue_signs(one.units, one.marks), golds)).encode())
    return seen.hexdigest()


def main() -> None:
    """Train, print the figures of the folds and, if asked, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--documents", type=int, help="only so many, for a quick try")
    parser.add_argument("--write", action="store_true")
    parser.add_argument(
        "--check", action="store_true", help="train nothing; print the digests of what training sees and of the file"
    )
    args = parser.parse_args()
    with gzip.open(args.train, "rt", encoding="utf-8") as handle:
        rows = [json.loads(line) for line in handle][: args.documents]
    documents = [document(row) for row in rows]
    folds = [
        ([d for i, d in enumerate(documents) if i % args.folds != k], documents[k :: args.folds])
        for k in range(args.folds)
    ]
    print(f"{len(documents)} documents, {sum(len(d.golds) for d in documents)} attributions", flush=True)
    print(f"seen by training: {digest(documents)}", flush=True)
    if args.check:
        print(f"{_FILE}: {hashlib.sha256(_FILE.read_bytes()).hexdigest()}")
        return
    for others, fold in folds:
        tagger = CueTagger(fit_cues(others))
        for one in fold:
            find_candidates(one, tagger)
    print(f"{sum(len(d.views) for d in documents)} candidates", flush=True)
    for others, fold in folds:
        roles = RoleTagger(fit_roles(others))
        for one in fold:
            read_roles(one, roles)
    belief = fit_belief(documents)
    for k, (_, fold) in enumerate(folds):
        print(f"fold {k}", measure(fold, belief), flush=True)
    print("all folds", measure(documents, belief), flush=True)
    if args.write:
        data = pack((fit_cues(documents), fit_roles(documents), belief))
        _FILE.write_bytes(data)
        print(f"{_FILE}: {len(data)} bytes, {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()

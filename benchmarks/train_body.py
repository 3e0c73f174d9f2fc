"""Trains the weights of the body's model of pages and writes `newsparse/fields/body_weights.py`; `train_lines.py` does so for texts.

    python benchmarks/train_body.py ../shared/corpus/html [--half 0] [--write]

Needs numpy. The folder holds `manifest.jsonl` and the pages, with the body of some of them as annotators marked it. A block counts as
the article's if most of its word 4-grams stand in the gold body. `--half` trains on one half of the outlets and measures on the other;
without it all outlets are used. Nothing of the pages goes into the weights but counts of what blocks look like. Same input, same file.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from newsparse.fields.body_features import NAMES, see
from newsparse.fields.body_model import CONTEXT_SIZE, context, first_pass
from newsparse.model.errors import NewsparseError
from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from newsparse.reading.page import Page
from newsparse.reading.render import render_html

#: How much a page counts by how its gold was made: annotators' own work most, drafts of a machine least.
_TRUST = {"fundus": 3.0, "aeb": 2.0, "wcxb": 0.6, "newspaper4k": 1.0, "readability": 0.5}
_WORD = re.compile(r"[฀-๿぀-ヿ㐀-鿿]|\w+")


class Example(NamedTuple):
    """A page with the features and the gold of its blocks."""

    page: Page
    features: tuple[tuple[int, ...], ...]
    gold: list[float]
    weight: float
    half: int


def grams(text: str) -> list[tuple[str, ...]]:
    """The word 4-grams of a text; of a shorter one, the text itself."""
    words = _WORD.findall(text.casefold())
    return [tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))] if words else []


def labels(page: Page, body: str) -> list[float]:
    """For each block whether it is the gold body's: 1, 0, or a share where only a part of it is."""
    paragraphs = {" ".join(_WORD.findall(line.casefold())) for line in body.split("\n")}
    left = Counter(grams(body))
    out = []
    for block in page.blocks:
        words = _WORD.findall(block.text.casefold())
        if len(words) < 6:
            key = " ".join(words)
            hit = bool(words) and key in paragraphs
            if hit:
                paragraphs.discard(key)
            out.append(1.0 if hit else 0.0)
            continue
        mine = Counter(grams(block.text))
        share = sum((mine & left).values()) / sum(mine.values())
        if share > 0.5:
            left -= mine
        out.append(1.0 if share > 0.7 else 0.0 if share < 0.3 else share)
    return out


def half_of(outlet: str) -> int:
    """The half of the outlets that one is in, as the evaluation divides them."""
    return int(hashlib.sha1(("half " + outlet).encode()).hexdigest()[:8], 16) % 2


def examples(root: Path) -> list[Example]:
    """All pages that have a gold body."""
    out = []
    for line in (root / "manifest.jsonl").read_text(encoding="utf-8").split("\n"):
        if not line:
            continue
        case: dict[str, Any] = json.loads(line)
        body = case["gold"].get("body")
        if not body or case["corpus"] not in _TRUST:
            continue
        try:
            page = render_html(load_html(gzip.decompress((root / case["html"]).read_bytes()), limits=Limits()))
        except NewsparseError:
            continue
        known = frozenset(x.casefold() for x in (case["gold"].get("headline"), case["gold"].get("dek")) if x)
        gold = labels(page, body)
        if sum(gold) < 2:
            continue
        news = 2.0 if case["news"] else 1.0
        size = len(gold) ** 0.5
        out.append(
            Example(
                page,
                see(page, known).features,
                gold,
                news * _TRUST[case["corpus"]] / size,
                half_of(case["outlet"] or case["id"]),
            )
        )
    return out


def fit(
    rows: list[list[int]], gold: np.ndarray, weight: np.ndarray, size: int, start: np.ndarray, decay: float
) -> np.ndarray:
    """Weights of a logistic regression over sparse binary features, `start` being each row's log-odds before it; by Adam."""
    width = max(map(len, rows))
    index = np.full((len(rows), width), size)
    for i, row in enumerate(rows):
        index[i, : len(row)] = row
    weights, m, v = np.zeros(size + 1), np.zeros(size + 1), np.zeros(size + 1)
    total = weight.sum()
    for step in range(1, 601):
        odds = start + weights[index].sum(axis=1)
        error = weight * (1 / (1 + np.exp(-np.clip(odds, -30, 30))) - gold) / total
        gradient = np.bincount(index.ravel(), np.repeat(error, width), size + 1) + decay * weights
        gradient[size] = 0
        m = 0.9 * m + 0.1 * gradient
        v = 0.999 * v + 0.001 * gradient**2
        rate = 0.08 if step < 400 else 0.02
        weights -= rate * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-9)
        weights[size] = 0
    return weights[:size]


def train(data: list[Example], size: int, decay: float = 2e-6) -> tuple[np.ndarray, np.ndarray]:
    """The weights of both passes; the second learns from first-pass scores of pages that the first was not fitted on."""
    folds = [{"own": [], "gold": [], "weight": []} for _ in range(5)]
    for i, example in enumerate(data):
        fold = folds[i % 5]
        # Blocks that were passed over have no features; they are kept so that rows and gold stay in step, and teach nothing.
        fold["own"] += [list(f) for f in example.features]
        fold["gold"] += example.gold
        fold["weight"] += [example.weight * (0.3 + min(2.0, len(b.text) / 150)) for b in example.page.blocks]
    rows = [row for fold in folds for row in fold["own"]]
    gold = np.array([x for fold in folds for x in fold["gold"]])
    weight = np.array([x for fold in folds for x in fold["weight"]])
    first = fit(rows, gold, weight, size, np.zeros(len(rows)), decay)
    around_rows: list[list[int]] = []
    start: list[float] = []
    for held in range(5):
        others = [f for i, f in enumerate(folds) if i != held]
        part = [row for fold in others for row in fold["own"]]
        fitted = fit(
            part,
            np.array([x for f in others for x in f["gold"]]),
            np.array([x for f in others for x in f["weight"]]),
            size,
            np.zeros(len(part)),
            decay,
        )
        for example in data[held::5]:
            scores = first_pass(example.features, fitted.tolist())
            around_rows += [list(f) for f in context(example.page, scores)]
            start += scores
    second = fit(around_rows, gold, weight, CONTEXT_SIZE, np.array(start), decay)
    return first, second


def write(path: Path, names: list[str], first: np.ndarray, second: np.ndarray) -> None:
    """The weights as a module, in hundredths."""
    own = [round(100 * x) for x in first]
    around = [round(100 * x) for x in second]
    lines = [
        '"""Weights of the body\'s model, in hundredths of log-odds. Made by `benchmarks/train_body.py`; not for editing."""',
        "",
    ]
    lines += [
        "from __future__ import annotations",
        "",
        "#: Weight of each feature by its name, in the order of the module that names them.",
        "OWN: dict[str, int] = {",
    ]
    lines += [f'    "{name}": {value},' for name, value in zip(names, own, strict=True)]
    lines += [
        "}",
        "",
        "#: Weights of the second pass, in the order of `body_model.context`.",
        "AROUND: tuple[int, ...] = (",
    ]
    lines += ["    " + " ".join(f"{x}," for x in around[i : i + 16]) for i in range(0, len(around), 16)]
    lines += [")", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def measure(data: list[Example], first: np.ndarray, second: np.ndarray) -> dict[str, float]:
    """Mean F1 over pages, characters of blocks counted."""
    scores = []
    for threshold in (-0.5, 0.0, 0.5):
        f1s = []
        for example in data:
            own = first_pass(example.features, first.tolist())
            both = [a + float(second[list(f)].sum()) for a, f in zip(own, context(example.page, own), strict=True)]
            right = sum(
                len(b.text) * g
                for b, g, s in zip(example.page.blocks, example.gold, both, strict=True)
                if s > threshold
            )
            taken = sum(len(b.text) for b, s in zip(example.page.blocks, both, strict=True) if s > threshold)
            there = sum(len(b.text) * g for b, g in zip(example.page.blocks, example.gold, strict=True))
            f1s.append(2 * right / (taken + there) if right else 0.0)
        scores.append((f"f1 at {threshold}", round(sum(f1s) / len(f1s), 4)))
    return dict(scores)


def main() -> None:
    """Train, measure and, if asked, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="the folder of pages")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    data = examples(args.corpus)
    names = NAMES.names
    print(f"{len(data)} pages, {sum(len(e.gold) for e in data)} blocks, {len(names)} features")
    used = [e for e in data if args.half is None or e.half == args.half]
    first, second = train(used, len(names))
    print("trained on:", measure(used, first, second))
    if args.half is not None:
        print("the other half:", measure([e for e in data if e.half != args.half], first, second))
    if args.write:
        write(Path("newsparse/fields/body_weights.py"), names, first, second)


if __name__ == "__main__":
    main()

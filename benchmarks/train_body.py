"""Trains the weights of the body's model of pages and writes `newsparse/fields/body_weights.py`; `train_lines.py` does so for texts.

    python benchmarks/train_body.py ../shared/corpus/html [--half 0] [--write]

Needs numpy and scipy. The folder holds `manifest.jsonl` and the pages, with the body of some of them as annotators marked it, and of others
fragments that are in the body or are not. A block counts as the article's if most of its word 4-grams stand in the gold body; of a page with
fragments only the blocks that hold one count. The pages are read as the pipeline reads them, so that the model sees the same headlines and
deks. `--half` trains on one half of the outlets and measures on the other; without it five models, each trained on four fifths of the outlets, are
measured on the fifth, and one trained on all is written. Nothing of the pages goes into the weights but counts of what blocks look like. Same
input, same file.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import made_up_pages
import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from newsparse.fields.body import see_page
from newsparse.fields.body_model import CONTEXT_SIZE, PAGE_CONTEXT_SIZE, PASSED_OVER, context, first_pass
from newsparse.fields.feature_names import BODY_FEATURES
from newsparse.fields.known import Known
from newsparse.fields.reading import Hints
from newsparse.handlers.html import HtmlHandler
from newsparse.model.errors import NewsparseError
from newsparse.model.limits import Limits
from newsparse.reading.load import load_html
from newsparse.reading.page import Page

#: How much a page counts by how its gold was made: drafts of a machine and a tool's own output least.
_TRUST = {
    "fundus": 1.0,
    "aeb": 1.0,
    "newspaper4k": 1.0,
    "trafilatura": 1.0,
    "wcxb": 0.6,
    "readability": 0.5,
    "goose3": 0.5,
    "postlight": 0.5,
}
#: How much a block counts whose fragment was marked, beside a page with a whole body.
_FRAGMENT = 0.1
#: How much a page counts that was made up.
_MADE_UP = 1.0
#: What large weights cost. Measured on outlets left out of training: a tenth of it learns single outlets by heart.
_DECAY = 2e-4
FOLDS = 5
_WORD = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|\w+")
_HANDLER = HtmlHandler(name="train")


class Example(NamedTuple):
    """A page with the features and the gold of its blocks."""

    page: Page
    features: list[tuple[int, ...]]
    gold: np.ndarray
    weight: np.ndarray
    whole: bool
    half: int
    fold: int
    looks: Sequence[int] = ()


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


def fragments(page: Page, case: dict[str, Any]) -> dict[int, float]:
    """The blocks that hold a marked fragment, and whether it is one that the body has."""
    out: dict[int, float] = {}
    for key, value in (("must_contain", 1.0), ("must_not_contain", 0.0)):
        marked = [" ".join(text.split()).casefold() for text in case["gold"].get(key) or [] if text.strip()]
        for block in page.blocks:
            if marked and any(text in block.text.casefold() for text in marked):
                out[block.number] = value
    return out


def part_of(outlet: str, salt: str, parts: int) -> int:
    """The part of the outlets that one is in; with the salt "half" as the evaluation divides them."""
    return int(hashlib.sha1(f"{salt} {outlet}".encode()).hexdigest()[:8], 16) % parts


def examples(root: Path) -> list[Example]:
    """All pages that have a gold body or marked fragments."""
    out = []
    for line in (root / "manifest.jsonl").read_text(encoding="utf-8").split("\n"):
        case: dict[str, Any] = json.loads(line) if line else {"corpus": None}
        trust = _TRUST.get(case["corpus"])
        if trust is None or not {"body", "must_contain", "must_not_contain"} & set(case["gold"]):
            continue
        try:
            page, known = read_page(gzip.decompress((root / case["html"]).read_bytes()), case["url"])
        except NewsparseError:
            continue
        if case["news"]:
            trust *= 2
        count = len(page.blocks)
        gold, weight = np.zeros(count), np.zeros(count)
        body = case["gold"].get("body")
        if body:
            gold[:] = labels(page, body)
            weight[:] = block_weights(page, trust)
        else:
            for number, value in fragments(page, case).items():
                gold[number], weight[number] = value, trust * _FRAGMENT
        outlet = case["outlet"] or case["id"]
        seen = see_page(page, known)
        half, fold = part_of(outlet, "half", 2), part_of(outlet, "f", FOLDS)
        out.append(Example(page, seen.features(page), gold, weight, bool(body), half, fold, seen.looks))
    return out


def read_page(raw: bytes, url: str | None) -> tuple[Page, Known]:
    """A page and the fields that the body's model sees, as the pipeline reads them."""
    hints = Hints(url=url)
    page = _HANDLER.page(load_html(raw, url=url, limits=Limits()))
    headline, byline = _HANDLER.read_headline(page, hints), _HANDLER.read_byline(page, hints)
    return page, Known(headline=headline.value, byline=byline.value)


def block_weights(page: Page, trust: float) -> list[float]:
    """How much each block counts: a page by the root of its length, a block by its text."""
    return [trust / len(page.blocks) ** 0.5 * (0.2 + min(4.0, len(block.text) / 150)) for block in page.blocks]


def made_up_examples() -> list[Example]:
    """The pages of `made_up_pages`, which go into every model that is trained."""
    out = []
    for number, made in enumerate(made_up_pages.pages()):
        page, known = read_page(made.html.encode(), None)
        seen = see_page(page, known)
        gold, weight = np.array(labels(page, made.body)), np.array(block_weights(page, _MADE_UP))
        out.append(Example(page, seen.features(page), gold, weight, False, -1, number % FOLDS, seen.looks))
    return out


def matrix(rows: Sequence[Sequence[int]], size: int) -> sparse.csr_matrix:
    """The active features as a sparse matrix."""
    index = np.fromiter((x for row in rows for x in row), np.int32)
    ends = np.cumsum([0, *map(len, rows)])
    return sparse.csr_matrix((np.ones(len(index)), index, ends), shape=(len(rows), size))


def fit(rows: sparse.csr_matrix, gold: np.ndarray, weight: np.ndarray, start: np.ndarray, decay: float) -> np.ndarray:
    """Weights of a logistic regression over sparse binary features, `start` being each row's log-odds before it."""
    total, turned = weight.sum(), rows.T.tocsr()

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = start + rows @ weights
        cost = (weight * (np.logaddexp(0, odds) - gold * odds)).sum() / total + 0.5 * decay * weights @ weights
        error = weight * (1 / (1 + np.exp(-np.clip(odds, -30, 30))) - gold) / total
        return cost, turned @ error + decay * weights

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return found.x


def hundredths(weights: np.ndarray) -> np.ndarray:
    """Log-odds as the model has them: whole hundredths."""
    return np.rint(100 * weights).astype(int)


def train(data: list[Example], size: int, part: Callable[[Example], int]) -> tuple[np.ndarray, np.ndarray]:
    """The weights of both passes in hundredths; the second learns from first-pass scores of outlets that the first was not fitted on."""
    gold, weight = np.concatenate([e.gold for e in data]), np.concatenate([e.weight for e in data])
    folds = np.concatenate([np.full(len(e.gold), part(e)) for e in data])
    rows = matrix([row for e in data for row in e.features], size)
    used = weight > 0
    first = fit(rows[used], gold[used], weight[used], np.zeros(used.sum()), _DECAY)
    start = np.zeros(len(gold), int)
    for held in set(folds.tolist()):
        others = used & (folds != held)
        fitted = fit(rows[others], gold[others], weight[others], np.zeros(others.sum()), _DECAY)
        start[folds == held] = rows[folds == held] @ hundredths(fitted)
    around: list[tuple[int, ...]] = []
    at = 0
    for example in data:
        scores = [
            int(score) if active else PASSED_OVER
            for score, active in zip(start[at : at + len(example.gold)], example.features, strict=True)
        ]
        around += context(example.page, scores, example.looks)
        at += len(example.gold)
    wide = PAGE_CONTEXT_SIZE if any(example.looks for example in data) else CONTEXT_SIZE
    second = fit(matrix(around, wide)[used], gold[used], weight[used], start[used] / 100, _DECAY)
    return hundredths(first), hundredths(second)


def write(path: Path, names: list[str], first: np.ndarray, second: np.ndarray) -> None:
    """The weights as a module."""
    own, around = first.tolist(), second.tolist()
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


def measure(data: list[Example], first: np.ndarray, second: np.ndarray) -> list[tuple[float, ...]]:
    """F1 of each page that has a whole body, characters of blocks counted, at three thresholds."""
    own_weights, around = first.tolist(), second.tolist()
    out = []
    for example in data:
        if not example.whole:
            continue
        own = first_pass(example.features, own_weights)
        both = [
            a + sum(around[i] for i in f) for a, f in zip(own, context(example.page, own, example.looks), strict=True)
        ]
        sizes = np.array([len(block.text) for block in example.page.blocks])
        there = float((sizes * example.gold).sum())
        scores = []
        for threshold in (-50, 0, 50):
            taken = np.array(both) > threshold
            right = float((sizes * example.gold)[taken].sum())
            scores.append(2 * right / (float(sizes[taken].sum()) + there) if right else 0.0)
        out.append(tuple(scores))
    return out


def told(pages: list[tuple[float, ...]]) -> str:
    """The mean over pages at each threshold, as it is printed."""
    return " ".join(f"{sum(column) / len(column):.4f}" for column in zip(*pages, strict=True))


def main() -> None:
    """Train, measure and, if asked, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="the folder of pages")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    data = examples(args.corpus)
    names = BODY_FEATURES.names
    print(f"{len(data)} pages, {sum(len(e.gold) for e in data)} blocks, {len(names)} features")
    made_up = made_up_examples()
    used = [*[e for e in data if args.half is None or e.half == args.half], *made_up]
    first, second = train(used, len(names), lambda e: e.fold)
    print("trained on:", told(measure(used, first, second)))
    if args.half is not None:
        print("the other half:", told(measure([e for e in data if e.half != args.half], first, second)))
    elif not args.write:
        held: list[tuple[float, ...]] = []
        for fold in range(FOLDS):
            fitted = train([*[e for e in data if e.fold != fold], *made_up], len(names), lambda e: e.fold)
            held += measure([e for e in data if e.fold == fold], *fitted)
        print("outlets left out:", told(held))
    if args.write:
        write(Path("newsparse/fields/body_weights.py"), names, first, second)


if __name__ == "__main__":
    main()

"""A passage with everything that finding looks at: tokens, quotation marks, the language's tables."""

from __future__ import annotations

import attrs

from newsparse.attribution.marks import Quoted, find_marks
from newsparse.attribution.word_surnames import with_surnames
from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.lexicon.outlet_words import WORKS
from newsparse.lexicon.tokens import Tokens, tokenize
from newsparse.model.issue import Issue
from newsparse.model.span import Span


@attrs.frozen(kw_only=True, eq=False)
class Scene:
    """One passage, ready to be searched."""

    of: str
    tokens: Tokens
    grammar: Grammar
    regions: tuple[Quoted, ...]
    region_at: list[int]
    """Number of the quoted region that each token is in, its marks included; -1 outside."""
    issues: tuple[Issue, ...]
    statements: bool = False
    """Whether only what somebody stated is looked for. Where attitudes are too, the drafts of English go to a learned model, which knows the rules as
    they were when it was trained: what was mended since is asked for here."""

    @classmethod
    def of_passage(
        cls,
        text: str,
        grammar: Grammar,
        of: str,
        paragraphs: tuple[tuple[int, int], ...] | None = None,
        *,
        statements: bool = False,
    ) -> Scene:
        """The scene of a text; `paragraphs` are character ranges, without them every line is one."""
        tokens = tokenize(text, paragraphs)
        if statements and of != "headline":
            tokens = with_surnames(tokens, grammar)
        marked = find_marks(tokens, of)
        regions = tuple(
            region
            if region.closes >= 0 or region.continued
            else region._replace(last=_voice_changes(tokens, grammar, region))
            for region in marked.regions
        )
        region_at = [-1] * len(tokens.words)
        for number, region in enumerate(regions):
            last = region.closes + 1 if region.closes >= 0 else region.last
            for i in range(region.opens, last):
                region_at[i] = number
        return cls(
            of=of,
            tokens=tokens,
            grammar=grammar,
            regions=regions,
            region_at=region_at,
            issues=marked.issues,
            statements=statements,
        )

    def span(self, first: int, last: int) -> Span:
        """The span of the tokens from `first` up to, not including, `last`."""
        tokens = self.tokens
        return Span.cut(tokens.text, tokens.starts[first], tokens.ends[last - 1], self.of)


#: Words between a comma and the verb of a frame, and from there to its end.
_BEFORE_CUE = 4
_BEHIND_CUE = 6


def _voice_changes(tokens: Tokens, grammar: Grammar, region: Quoted) -> int:
    """Where quoted words end that nothing closes: before a frame that ends its sentence, '“We left, Roe said.'"""
    end = tokens.sentences[tokens.sentence_of[region.opens]][1]
    for k in range(region.first + 1, min(end, region.last) - 2):
        if tokens.words[k] != ",":
            continue
        for i in range(k + 1, min(end, k + 1 + _BEFORE_CUE)):
            use = grammar.cues.get(tokens.lower[i])
            if use is not None and use & Use.SAY and not use & Use.WEAK and end - i <= _BEHIND_CUE:
                return k + 1
    return region.last


#: Quoted words are a title where they are fewer, or have capitals throughout but for short words.
_FEWEST_WORDS = 3
_SHORT_WORD = 3


def is_work(scene: Scene, number: int) -> bool:
    """Whether a quoted region is the title of a work that a noun before it brings in: 'in his memoir, [“Slow Hand, Quick Feet,”] he said'."""
    tokens, region = scene.tokens, scene.regions[number]
    before = region.opens - 1
    if before > 0 and tokens.words[before] == ",":
        before -= 1
    if before < 0 or tokens.lower[before] not in WORKS or scene.region_at[before] >= 0:
        return False
    longer = [
        word for word in tokens.words[region.first : region.last] if len(word) > _SHORT_WORD and word[0].isalpha()
    ]
    return bool(longer) and all(word[0].isupper() for word in longer)


def is_title(scene: Scene, first: int, last: int) -> bool:
    """Whether quoted words are too few to have been said on their own, or have capitals throughout as titles do."""
    words = [word for word in scene.tokens.words[first:last] if word[0].isalnum()]
    longer = [word for word in words if len(word) > _SHORT_WORD]
    return len(words) < _FEWEST_WORDS or (bool(longer) and all(word[0].isupper() for word in longer))

"""A passage with everything that finding looks at: tokens, quotation marks, the language's tables."""

from __future__ import annotations

import attrs

from newsparse.attribution.marks import Quoted, find_marks
from newsparse.lexicon.cues.grammar import Grammar
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

    @classmethod
    def of_passage(
        cls, text: str, grammar: Grammar, of: str, paragraphs: tuple[tuple[int, int], ...] | None = None
    ) -> Scene:
        """The scene of a text; `paragraphs` are character ranges, without them every line is one."""
        tokens = tokenize(text, paragraphs)
        marked = find_marks(tokens, of)
        region_at = [-1] * len(tokens.words)
        for number, region in enumerate(marked.regions):
            last = region.closes + 1 if region.closes >= 0 else region.last
            for i in range(region.opens, last):
                region_at[i] = number
        return cls(
            of=of, tokens=tokens, grammar=grammar, regions=marked.regions, region_at=region_at, issues=marked.issues
        )

    def span(self, first: int, last: int) -> Span:
        """The span of the tokens from `first` up to, not including, `last`."""
        tokens = self.tokens
        return Span.cut(tokens.text, tokens.starts[first], tokens.ends[last - 1], self.of)

"""Whether an outlet is of the sort that a Romance word calls it by: no station and no agency is a 'quotidien'."""

from __future__ import annotations

from newsparse.lexicon.outlets import outlet_named

#: What is printed.
_PRINTED = frozenset(
    "quotidien hebdomadaire diario periódico rotativo jornal giornale quotidiano journal revista rivista".split()
)
#: Words in names of stations.
_ON_AIR = frozenset(
    "radio rádio tv télé bleu inter info rtl bfm bfmtv cnews lci rmc europe ser cope onda cadena rne rtve rai rtp sic tvi globonews cnn bbc canal antena".split()
)


def may_be(name: str, sort: str) -> bool:
    """Whether the outlet of a name may be called by a word for a sort of outlets."""
    if sort.lower() not in _PRINTED:
        return True
    known = outlet_named(name)
    return _ON_AIR.isdisjoint(name.lower().split()) and not (known is not None and known.agency)

"""Things whose names may be an outlet's: ships, works, public houses, told by the noun before the name."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.outlet_words import WORKS

#: Ships and other crafts, places and teams: 'the trawler Guardian', 'HMS Guardian', 'the pub The Observer'.
_THINGS = frozenset(
    "ship tanker trawler ferry yacht boat vessel freighter frigate destroyer submarine tug tugboat lifeboat liner cruiser carrier barge schooner steamer"
    " probe spacecraft satellite rover rocket telescope plane aircraft helicopter drone train locomotive horse racehorse dog cat pub bar club restaurant hotel cafe café"
    " hms uss rms hmas hmcs mv ss".split()
)
#: Works that nobody publishes news in: all but a programme that is heard or seen.
_WORKS = WORKS - frozenset(
    "podcast show series documentary single track play comedy drama called titled entitled tune".split()
)


def is_other_thing(words: Sequence[str]) -> bool:
    """Whether a noun before a name says that it is no outlet's: 'the trawler Guardian', 'the novel Mirror'.

    >>> is_other_thing(("The", "trawler", "Guardian")), is_other_thing(("the", "Guardian")), is_other_thing(("Cruiser",))
    (True, False, False)
    """
    before = next((i for i in range(len(words) - 1, 0, -1) if words[i - 1].lower() in _THINGS | _WORKS), 0)
    if before == 0 or words[before].lower() in GIVEN_NAMES:
        return False
    return all(word[:1].isupper() or word[:1] in "“\"‘'" for word in words[before:])


def is_work(words: Sequence[str]) -> bool:
    """Whether the noun before a name is one for works."""
    return any(word.lower() in _WORKS for word in words[:-1])

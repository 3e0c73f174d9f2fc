"""Names of others that an outlet's name begins: the Guardian Angels, the Observer Corps, the Nation of Islam."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicon.country_words import COUNTRIES
from newsparse.lexicon.given_names import GIVEN_NAMES
from newsparse.lexicon.outlets import looks_like_outlet, outlet_named

#: Names of outlets that nobody has for a given name, as there are people called Star and Sun.
NO_NAMES = frozenset(
    "guardian herald mirror telegraph tribune gazette chronicle spectator economist express observer".split()
)
#: Outlets named for a country or a town behind "of"; the Nation of Islam is none.
NAMED_OF = frozenset(
    "agency press times news radio voice post journal herald gazette tribune chronicle television".split()
)
#: What a broadcaster's services are called: the BBC World Service.
_SERVICES = frozenset(
    "service radio news sport sports television tv online channel one two three four five supplement magazine review weekly online sunday".split()
)


#: Names of outlets that are words for other things, so that more words behind one make another name.
_WORDS = NO_NAMES | frozenset(
    "independent globe post times sun star mail standard nation hill atlantic record journal".split()
)


#: What ends a body's name behind such a word, where no plural does: Guardian Life. Papers go on otherwise: the Times Colonist.
_BODIES = frozenset(
    "life insurance guild corps belt rail stand angel office theatre theater alliance trust building".split()
)


def is_others(words: Sequence[str]) -> bool:
    """Whether a word that an outlet has for its name begins another's: 'Guardian Angels', 'Post Office'; not 'Bloomberg Politics'."""
    named = bool(words) and words[0].lower() in _WORDS and all(word[:1].isupper() for word in words)
    last = words[-1].lower() if words else ""
    plural = last.endswith("s") and not last.endswith(("ss", "us"))
    return named and (plural or last in _BODIES) and is_outlets_and_more(words)


def is_edition(run: Sequence[str]) -> bool:
    """Whether an outlet's name has its edition's country behind it: 'Guardian Australia'."""
    return len(run) == _WITH_COUNTRY and run[1].lower() in COUNTRIES and outlet_named(f"The {run[0]}") is not None


#: An outlet's name of one word and a country's.
_WITH_COUNTRY = 2


def is_outlets_and_more(run: Sequence[str]) -> bool:
    """Whether an outlet's name begins a longer one that is neither an outlet's nor a person's: 'Guardian Angels'; not 'BBC World Service'."""
    if run[-1].lower() in _SERVICES or run[-1].isdigit() or is_edition(run):
        return False
    longer = len(run) > 1 and outlet_named(f"The {run[0]}") is not None and run[1].lower() not in GIVEN_NAMES
    return longer and outlet_named(" ".join(run)) is None and not looks_like_outlet(" ".join(run))

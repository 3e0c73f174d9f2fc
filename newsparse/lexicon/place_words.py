"""Words that end the names of places and institutions which begin as a person's: 'Charlotte Harbor', 'Grace Church', 'Florence Italy'."""

from __future__ import annotations

from newsparse.lexicon.country_words import COUNTRIES

#: What a place or a house is, in lower case. Some are family names as well: such a name wants another sign that it is a person's.
PLACE_NOUNS = frozenset(
    "harbor harbour bay beach coast cove creek river lake island islands isle isles sea sound strait channel falls springs spring rapids marina port pier dock wharf canal pond"
    " hill hills mount mountain mountains peak valley canyon gorge ridge heights cliffs rock rocks forest woods wood grove park parks garden gardens meadow meadows field fields farm farms ranch plains desert prairie"
    " city town township village county parish borough district province state territory region capital suburb downtown junction crossing corner corners"
    " street road avenue lane drive boulevard square plaza place court terrace way highway bridge tunnel station terminal"
    " church chapel cathedral abbey temple mosque synagogue monastery cemetery"
    " hall house castle palace tower towers center centre building mansion manor lodge inn arena stadium gym pool rink pavilion library academy campus"
    " north south east west hole point landing ferry mill mills mine mines fort base camp bluff shores shore view vista"
    " reserve preserve refuge trail dam reservoir basin delta".split()
)  # fmt: skip

#: States and provinces that stand behind a town without a comma.
STATES = frozenset(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana"
    "|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming"
    "|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|british columbia|queensland|victoria|tasmania|new south wales|western australia|south australia"
    "|bavaria|saxony|tuscany|sicily|catalonia|normandy|brittany|cornwall|devon|kent|essex|sussex|surrey|yorkshire|lancashire|dorset|wiltshire|somerset|norfolk|suffolk".split(
        "|"
    )
)

#: Of those the names that people have as well.
_ALSO_NAMES = frozenset(
    "victoria virginia georgia kent devon essex sussex surrey dorset norfolk cornwall lancashire somerset alberta carolina montana dakota brittany".split()
)
#: The names that stand for whoever governs there, and for nobody else: Nevada, New Jersey, Ontario.
SURE_STATES = STATES - _ALSO_NAMES

_MOST_WORDS = 3


def is_land(name: str) -> bool:
    """Whether a name is a country's or a state's."""
    return name.lower() in COUNTRIES or name.lower() in STATES


def is_place(name: str) -> bool:
    """Whether a name is a country's or a state's, or several words of which the last says what sort of place it is.

    >>> is_place("Nevada"), is_place("the Mirror Lake"), is_place("Jane Roe"), is_place("Station")
    (True, True, False, False)
    """
    words = name.removeprefix("the ").removeprefix("The ").split()
    whole = " ".join(words).lower()
    capitals = len(words) > 1 and all(word[:1].isupper() for word in words)
    return is_land(whole) or (capitals and words[-1].lower() in PLACE_NOUNS)


def ends_as_place(name: str) -> bool:
    """Whether a name ends in what a place or a house is, or in a state's or a country's name.

    >>> ends_as_place("Charlotte Harbor"), ends_as_place("Florence Italy"), ends_as_place("Jackson New Mexico"), ends_as_place("Jane Roe")
    (True, True, True, False)
    """
    words = name.lower().replace(",", " ").split()
    if not words:
        return False
    ends = {" ".join(words[-count:]) for count in range(1, min(_MOST_WORDS, len(words)) + 1)}
    return words[-1] in PLACE_NOUNS or not ends.isdisjoint(STATES) or not ends.isdisjoint(COUNTRIES)

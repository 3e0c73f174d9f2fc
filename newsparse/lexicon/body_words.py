"""Words in the names of clubs, firms, unions, charities and other bodies, and what each sort is called afterwards."""

from __future__ import annotations

from typing import NamedTuple


class BodySort(NamedTuple):
    """A sort of bodies that one word is enough to mean again: 'Milton Wanderers' … 'the club'."""

    called: frozenset[str]
    """What one is called that was named before."""
    named: frozenset[str]
    """Words of names that tell the sort."""


def _sort(called: str, named: str) -> BodySort:
    return BodySort(frozenset(called.split()), frozenset(named.split()))


#: Last words of clubs' names that no person is called by.
_CLUB_ENDS = (
    "rovers wanderers united city albion rangers athletic hotspur town fc afc rfc cc county argyle orient thistle academical academicals harriers"
    " rugby cricket swifts corinthians olympic celtic uni warriors sharks tigers lions wolves panthers eagles hawks falcons bulls bears raiders saints giants"
    " lakers knights pirates royals dolphins broncos saracens harlequins wasps barbarians racers devils flyers steelers jets"
)
#: Those that are surnames too.
_CLUB_ENDS_AND_SURNAMES = "villa forest palace stanley borough wednesday rowe hearts vale"

#: Last words of firms' names that no person is called by.
_FIRM_ENDS = (
    "holdings partners capital energy logistics shipping foods motors airlines airways pharmaceuticals pharma systems technologies technology solutions industries enterprises"
    " investments investment ventures properties homes estates insurance assurance entertainment interactive studios brewing brewers breweries mining minerals metals resources petroleum oil gas"
    " water electric electricity electronics electrics telecom telecoms communications robotics biotech bio biosciences biologics therapeutics diagnostics labs laboratories analytics consulting consultants"
    " associates advisers advisors securities finance financial credit savings bancorp mutual construction contractors developments developers builders housing healthcare health rail railways railroad trains buses"
    " transport transit travel tours holidays ferries cruises lines freight haulage marine aerospace aviation defence defense dynamics automotive cars vehicles tyres tires chemicals plastics packaging textiles"
    " stores supermarkets dairies fisheries bakeries restaurants hotels resorts leisure fitness games gaming racing events productions pictures films publishing software hardware semiconductors microsystems"
    " data digital mobile wireless broadband fibre cloud payments platforms security retail wholesale produce farms organics nutrition beverages drinks spirits distillers distillery timber forestry paper steelworks"
    " shipyards engineering instruments machinery equipment tools batteries solar renewables utilities waste recycling environmental architects realty lettings group companies brothers sons bros works"
)
_FIRM_ENDS_AND_SURNAMES = "power steel waters mills wheels stone glass gold silver moss air media brands foundry"

#: Last words of the names of charities, campaigns and other bodies that are no firms.
_CAUSE_ENDS = "aid relief rescue hospice rights action initiative appeal watch concern shelter housing refuge mission trust foundation charity fund society"
#: Places behind which a body's name ends.
_PLACE_ENDS = "uk usa international worldwide europe america"
_PLACE_ENDS_AND_SURNAMES = "scotland england ireland wales britain london africa asia"

#: Last words of clubs' names, by which alone they are called: 'Rovers have denied …'.
CLUB_ENDS = frozenset(f"{_CLUB_ENDS} {_CLUB_ENDS_AND_SURNAMES}".split())
#: A run of capitals that ends in one of these is a body's name.
BODY_ENDS = frozenset(f"{_CLUB_ENDS} {_FIRM_ENDS} {_CAUSE_ENDS} {_PLACE_ENDS}".split())
#: So is one that ends in one of these, unless a given name begins it: Ashcombe Steel, not David Steel.
BODY_ENDS_AND_SURNAMES = frozenset(
    f"{_CLUB_ENDS_AND_SURNAMES} {_FIRM_ENDS_AND_SURNAMES} {_PLACE_ENDS_AND_SURNAMES}".split()
)

#: The sorts, those first that one word tells for sure.
BODY_SORTS: tuple[BodySort, ...] = (
    _sort("club team side franchise outfit", f"{_CLUB_ENDS} {_CLUB_ENDS_AND_SURNAMES} club team"),
    _sort("union", "union unions unite unison gmb rmt aslef ucu nasuwt uaw guild workers teamsters brotherhood pilots teachers nurses verdi"),
    _sort("charity foundation trust nonprofit non-profit ngo organisation organization", f"{_CAUSE_ENDS} mencap barnardo's oxfam"),
    _sort("bank lender", "bank banco banque bancorp building savings credit barclays hsbc lloyds natwest santander citigroup"),
    _sort("airline carrier", "airlines airways air aviation jet ryanair easyjet lufthansa"),
    _sort("university college school institution", "university college school academy institute polytechnic"),
    _sort("force", "police constabulary"),
    _sort("hospital trust", "hospital hospitals infirmary clinic nhs"),
    _sort("party", "party labour conservatives democrats greens liberals republicans"),
    _sort("council authority", "council borough"),
    _sort("museum gallery", "museum gallery"),
    _sort("band", "orchestra quartet trio band"),
    _sort("regulator watchdog", "ofcom ofsted ofgem ofwat authority commission regulator inspectorate"),
    _sort("airport", "airport"),
    _sort("agency", "agency nasa esa epa fema cia fbi nsa faa nhtsa cdc fda frontex europol interpol unicef unesco unhcr säpo bka dea atf usgs noaa"),
    _sort("insurer", "insurance assurance mutual"),
    _sort("brewer brewery", "brewing brewers breweries brewery"),
    _sort("retailer supermarket chain grocer store", "stores supermarkets foods retail tesco sainsbury's asda lidl aldi ikea walmart"),
    _sort("supplier utility", "energy gas electric electricity power water utilities"),
    _sort("housebuilder builder developer", "homes construction builders developments developers properties estates"),
    _sort("carmaker automaker", "motors automotive cars toyota volkswagen tesla"),
    _sort("drugmaker", "pharmaceuticals pharma therapeutics biotech pfizer moderna astrazeneca novartis roche"),
    _sort("company firm business", f"{_FIRM_ENDS} {_FIRM_ENDS_AND_SURNAMES} plc ltd limited inc corp corporation company llc gmbh ag & bank airlines airways"),
)  # fmt: skip
#: Words for a sort of which an article seldom has one that it does not name.
TELLING = frozenset("club side union charity nonprofit non-profit band".split())

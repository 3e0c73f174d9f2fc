from __future__ import annotations

import pytest

from newsparse.attribution.naming import read_naming


@pytest.mark.parametrize(
    ("phrase", "text", "kind", "titles"),
    [
        ("Defense Secretary Ash Carter", "Ash Carter", "person", ("Defense", "Secretary")),
        ("Jane Roe", "Jane Roe", "person", ()),
        ("a senior Iraqi diplomat", "senior Iraqi diplomat", "unnamed", ()),
        ("the mayor", "mayor", "person", ()),
        ("two officials familiar with the matter", "two officials familiar with the matter", "unnamed", ()),
        ("police", "police", "group", ()),
        ("residents", "residents", "group", ()),
        ("U.S. intelligence agencies", "U.S. intelligence agencies", "organization", ()),
        ("The Air Force Times", "Air Force Times", "outlet", ()),
        ("BBC Lincolnshire", "BBC Lincolnshire", "outlet", ()),
        ("the complaint", "complaint", "document", ()),
        ("a spokesman for the ministry", "spokesman for the ministry", "unnamed", ()),
        ("the airline's spokesman", "airline's spokesman", "unnamed", ()),
        ("one of the officials", "one of the officials", "unnamed", ()),
        ("the builder", "builder", "person", ()),
        ("the official", "official", "unnamed", ()),
        ("a builder", "builder", "unnamed", ()),
        ("Firefighters", "Firefighters", "group", ()),
        ("the vineyard", "vineyard", "organization", ()),
        ("the coast guard", "coast guard", "organization", ()),
        ("the newspaper", "newspaper", "outlet", ()),
        ("the state news agency Khovar", "Khovar", "outlet", ()),
        ("Radio Ardan", "Radio Ardan", "outlet", ()),
        ("the Guardian", "Guardian", "outlet", ()),
        ("European Agency for Mountain Safety", "European Agency for Mountain Safety", "organization", ()),
        ("Carmaker Lindqvist", "Lindqvist", "organization", ()),
        ("Brightwell Foods plc", "Brightwell Foods plc", "organization", ()),
        ("Finland", "Finland", "organization", ()),
        ("the Brazilian striker Juninho", "Juninho", "person", ("Brazilian", "striker")),
        ("Hydrologist Priya Nair", "Priya Nair", "person", ("Hydrologist",)),
        ("Detective Sgt. Marcus Toll", "Marcus Toll", "person", ("Detective", "Sgt.")),
        ("New Jersey Gov. Chris Hale", "Chris Hale", "person", ("New", "Jersey", "Gov.")),
        ("NBC's Dante Hale", "Dante Hale", "person", ()),
        ("Retired Lt. Gen. Michael Hale", "Michael Hale", "person", ("Retired", "Lt.", "Gen.")),
        ("the Republican National Convention", "Republican National Convention", "organization", ()),
        ("New Jersey", "New Jersey", "organization", ()),
        ("the Wells Fargo", "Wells Fargo", "organization", ()),
        ("PolitiFact", "PolitiFact", "organization", ()),
        ("McConnell", "McConnell", "person", ()),
        ("Sens. Jon Hale", "Jon Hale", "person", ("Sens.",)),
        ("Senator from Texas", "Senator from Texas", "unnamed", ()),
        ("a Virginia Republican", "Virginia Republican", "unnamed", ()),
        ("the US", "US", "organization", ()),
        ("the couple", "couple", "group", ()),
        ("the duchess", "duchess", "person", ()),
        ("Some in Gaza", "Some in Gaza", "unnamed", ()),
        ("those close to the family", "those close to the family", "unnamed", ()),
        ("his chief of staff Ada Roe", "Ada Roe", "person", ("chief", "of staff")),
        ("Secretary of State Ada Roe", "Ada Roe", "person", ("Secretary", "of State")),
        ("an analyst at Kestrel Capital", "analyst at Kestrel Capital", "unnamed", ()),
        (
            "Marine Corps Commandant Major General Ada Roe",
            "Ada Roe",
            "person",
            ("Marine", "Corps", "Commandant", "Major", "General"),
        ),
        ("a study by Harvard and the Met", "study by Harvard and the Met", "document", ()),
        ("the fire brigade and the forest service", "fire brigade and the forest service", "group", ()),
        ("Polls", "Polls", "document", ()),
        ("Ada Roe, Tom Hale and Ivo Poe", "Ada Roe, Tom Hale and Ivo Poe", "group", ()),
        ("a glazier", "glazier", "unnamed", ()),
        ("a second vice-chancellor", "second vice-chancellor", "unnamed", ()),
        ("a government announcement", "government announcement", "document", ()),
        ("a skirt", "skirt", "organization", ()),
        ("a slide", "slide", "document", ()),
        ("19 percent of voters", "19 percent of voters", "group", ()),
        ("Mason Hale", "Mason Hale", "person", ()),
        ("o presidente da Junta de Alvor", "presidente da Junta de Alvor", "person", ()),
    ],
)
def test_what_a_phrase_says(phrase: str, text: str, kind: str, titles: tuple[str, ...]) -> None:
    naming = read_naming(phrase)
    assert (naming.text, str(naming.kind), naming.titles) == (text, kind, titles)


def test_numbers_count() -> None:
    assert (read_naming("two deckhands").number, read_naming("a deckhand").number) == (2, None)

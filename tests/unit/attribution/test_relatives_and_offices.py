"""Relatives of one surname, an office and who is named below it, what somebody says that another said."""

from __future__ import annotations

from newsparse import annotate


def speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in annotate(text, language=language).quotes]


MAYOR = "La alcaldesa de Pedralba, Lucía Montes, denunció un robo. “Faltan tres llaves”, dijo Montes."


def test_a_surname_alone_is_not_the_brother_s() -> None:
    text = f"{MAYOR}\n\nEl hermano de la alcaldesa, Andrés Montes, contó que la puerta estaba abierta.\n\nMontes advirtió que nadie duerme."
    assert speakers(text, "es") == ["Lucía Montes", "Andrés Montes", "Lucía Montes"]


def test_the_brother_of_one_is_not_the_office_that_spoke_before() -> None:
    text = f"{MAYOR}\n\nEl gobernador negó que falten llaves.\n\nEl hermano de la víctima, Andrés Pardo, contó que la puerta estaba abierta."
    assert speakers(text, "es") == ["Lucía Montes", "gobernador", "Andrés Pardo"]


def test_a_name_in_apposition_to_the_subject_is_no_statement() -> None:
    assert speakers("La alcaldesa de Pedralba, Lucía Montes, denunció un robo.", "es") == []


def test_an_outlet_is_not_carried_into_what_somebody_else_tells() -> None:
    text = (
        "“I leave with my head up,” Tom Hale told the Sandhaven Gazette.\n\n"
        "A nurse at the clinic said Hale had told a meeting: “Buy yourselves a watch.”"
    )
    inner = annotate(text, language="en").quotes[-1]
    assert inner.text == "Buy yourselves a watch."
    assert "Sandhaven Gazette" not in [one.name for one in inner.chain]

"""Transcripts and interviews in plain text: who speaks in turn, what is asked and what is answered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsparse.fields.line_features import Line
from newsparse.model.kinds import BlockKind

#: The label of a turn: 'JANE ROE:', 'Q:', 'Mayor Jane Roe (on the telephone):', 'Gazette:'.
_LABEL = re.compile(r"(?P<label>[A-ZÀ-ÞЀ-Я][^:\n.!?\"“”«»]{0,48}?)\s?(?:\([^()]{1,40}\))?:\s+\S")
#: Questions and answers by a letter or a word: 'Q. Why now?', 'Frage: …'.
_QUESTION = re.compile(r"(?:Q|Question|Frage|Pregunta|Pergunta|Domanda|Vraag)\s?[.:]\s+\S", re.IGNORECASE)
_ANSWER = re.compile(r"(?:A|Answer|Antwort|Réponse|Respuesta|Resposta|Risposta|Antwoord|R)\s?[.:]\s+\S", re.IGNORECASE)
#: The letters that these begin with.
_FIRST = frozenset("QqFfPpDdVvAaRr")
#: What happens in the room: '(LAUGHTER)', '[Applause]'.
_STAGE = re.compile(r"[(\[][^()\[\]]{2,60}[)\]]\.?")

#: So many turns, and labels that come back so often, make a transcript.
_TURNS, _AGAIN = 4, 2
#: Lines between two turns that still belong to them.
_BETWEEN = 12


def _who(label: str) -> str:
    """Whose turn a label opens, by the last word of a name in capitals: 'RENEE FALK, HOST' is FALK again."""
    name = label.partition(",")[0].strip()
    return name.rpartition(" ")[2].casefold() if name.isupper() else label.casefold()


def turns_of(lines: Sequence[Line], top: int) -> dict[int, BlockKind]:
    """The numbers of the lines of a transcript below the headline and what each is: a question, an answer, a paragraph.

    Empty where the text is none: labels have to come back, for a list of places and figures has colons too.
    """
    labels = {
        i: _who(match["label"])
        for i, line in enumerate(lines)
        if i > top and line.text.find(": ", 0, 90) > 0 and (match := _LABEL.match(line.text)) is not None
    }
    opened = [(i, line.text) for i, line in enumerate(lines) if i > top and line.text[0] in _FIRST]
    asked = {i for i, text in opened if _QUESTION.match(text) is not None}
    answered = {i for i, text in opened if _ANSWER.match(text) is not None}
    counts = Counter(labels.values())
    turns = [i for i, label in labels.items() if counts[label] >= _AGAIN]
    speaking = len(turns) >= _TURNS and len({labels[i] for i in turns}) > 1
    if not speaking and not (len(asked) >= _AGAIN and len(answered) >= _AGAIN):
        return {}
    own = sorted({*(turns if speaking else ()), *asked, *answered})
    found: dict[int, BlockKind] = {}
    for i, following in zip(own, [*own[1:], own[-1] + 1], strict=True):
        found[i] = BlockKind.QUESTION if i in asked else BlockKind.ANSWER if i in answered else BlockKind.PARAGRAPH
        if following - i <= _BETWEEN:
            for j in range(i + 1, following):
                if lines[j].solid or _STAGE.fullmatch(lines[j].text) is not None:
                    found[j] = BlockKind.PARAGRAPH
    return found

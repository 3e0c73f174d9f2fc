"""French, Spanish, Portuguese and Italian: inverted subjects, split quotations, reported clauses and sources of prepositions."""

from __future__ import annotations

import pytest

from newsparse.attribution.find import find_utterances
from newsparse.attribution.passage import Setting

#: Language, text, content with " / " between its parts, and the words that name the speaker.
ROWS = [
    ("fr", "« Nous partons », a déclaré à la presse le maire de Lodz, Jean Roe.", "Nous partons", "le maire de Lodz"),
    ("fr", "« Nous partons », a-t-il déclaré mardi. « C’est fini. »", "Nous partons / C’est fini.", "il"),
    ("fr", "« Nous partons », a expliqué Anne Roe, porte-parole de la ville, avant d’ajouter que le toit était perdu.", "Nous partons", "Anne Roe"),
    ("fr", "Selon Anne Roe, maire de Lodz, le toit est perdu.", "le toit est perdu", "Anne Roe"),
    ("fr", "Le toit est perdu, selon la police.", "Le toit est perdu", "la police"),
    ("fr", "Le toit est perdu, a indiqué la police mardi.", "Le toit est perdu", "la police"),
    ("fr", "Le ministre a annoncé mardi que le toit serait refait.", "le toit serait refait", "Le ministre"),
    ("fr", "Elle assure qu’elle n’a rien vu.", "elle n’a rien vu", "Elle"),
    ("fr", "D’après un rapport de la ville, le toit est perdu.", "le toit est perdu", "un rapport de la ville"),
    ("fr", "Le maire dénonce « une honte ».", "une honte", "Le maire"),
    ("fr", "Pour Anne Roe, « le toit est perdu ».", "le toit est perdu", "Anne Roe"),
    ("fr", "Dans un communiqué, la préfecture précise que le toit est perdu.", "le toit est perdu", "la préfecture"),
    ("fr", "« Le toit est perdu », souligne-t-elle.", "Le toit est perdu", "elle"),
    ("fr", "Anne Roe, qui dirige la grange, affirme que le toit est perdu.", "le toit est perdu", "Anne Roe"),
    ("fr", "« Le toit, poursuit le maire, est perdu. »", "Le toit / est perdu.", "le maire"),
    ("fr", "Jean Roe, lui, estime que le plan est « trop cher ».", "le plan est « trop cher »", "Jean Roe"),
    ("fr", "Le président a déclaré : « Nous partons. »", "Nous partons.", "Le président"),
    ("fr", "Interrogé mardi, le maire a répondu qu’il ne savait rien.", "il ne savait rien", "le maire"),
    ("es", "«Nos vamos», ha asegurado este martes la alcaldesa de Lodz, Ana Roe.", "Nos vamos", "la alcaldesa de Lodz"),
    ("es", "«Nos vamos», dijo Ana Roe. «Es tarde».", "Nos vamos / Es tarde", "Ana Roe"),
    ("es", "Según Ana Roe, portavoz de la policía, el techo está perdido.", "el techo está perdido", "Ana Roe"),
    ("es", "El techo está perdido, según un informe de la ciudad.", "El techo está perdido", "un informe de la ciudad"),
    ("es", "El techo está perdido, explicó la policía en un comunicado.", "El techo está perdido", "la policía"),
    ("es", "La alcaldesa ha anunciado este martes que el techo será reparado.", "el techo será reparado", "La alcaldesa"),
    ("es", "Ella sostiene que no vio nada.", "no vio nada", "Ella"),
    ("es", "De acuerdo con la policía, el techo está perdido.", "el techo está perdido", "la policía"),
    ("es", "El alcalde calificó el plan de «vergüenza».", "vergüenza", "El alcalde"),
    ("es", "“Nos vamos”, señaló Roe a la prensa.", "Nos vamos", "Roe"),
    ("es", "Ana Roe, que dirige el granero, afirma que el techo está perdido.", "el techo está perdido", "Ana Roe"),
    ("es", "«El techo», dijo el alcalde, «está perdido».", "El techo / está perdido", "el alcalde"),
    ("es", "El ministro, en cambio, consideró que el plan es «demasiado caro».", "el plan es «demasiado caro»", "El ministro"),
    ("es", "El presidente declaró: «Nos vamos».", "Nos vamos", "El presidente"),
    ("pt", "“Vamos embora”, afirmou nesta terça-feira o prefeito de Lodz, João Roe.", "Vamos embora", "o prefeito de Lodz"),
    ("pt", "“Vamos embora”, disse ele. “É tarde.”", "Vamos embora / É tarde.", "ele"),
    ("pt", "Segundo Ana Roe, porta-voz da polícia, o telhado está perdido.", "o telhado está perdido", "Ana Roe"),
    ("pt", "O telhado está perdido, segundo a polícia.", "O telhado está perdido", "a polícia"),
    ("pt", "O telhado está perdido, explicou a polícia em nota.", "O telhado está perdido", "a polícia"),
    ("pt", "A ministra anunciou na terça-feira que o telhado será refeito.", "o telhado será refeito", "A ministra"),
    ("pt", "Ela garante que não viu nada.", "não viu nada", "Ela"),
    ("pt", "De acordo com um relatório da cidade, o telhado está perdido.", "o telhado está perdido", "um relatório da cidade"),
    ("pt", "O prefeito classificou o plano de “vergonha”.", "vergonha", "O prefeito"),
    ("pt", "Ana Roe, que dirige o celeiro, afirma que o telhado está perdido.", "o telhado está perdido", "Ana Roe"),
    ("pt", "“O telhado”, disse o prefeito, “está perdido.”", "O telhado / está perdido.", "o prefeito"),
    ("pt", "O presidente declarou: “Vamos embora.”", "Vamos embora.", "O presidente"),
    ("pt", "Em nota, a empresa informou que o telhado está perdido.", "o telhado está perdido", "a empresa"),
    ("pt", "Conforme a polícia, o telhado está perdido.", "o telhado está perdido", "a polícia"),
    ("it", "«Andiamo via», ha dichiarato martedì il sindaco di Lodz, Gianni Roe.", "Andiamo via", "il sindaco di Lodz"),
    ("it", "«Andiamo via», ha detto Anna Roe. «È tardi».", "Andiamo via / È tardi", "Anna Roe"),
    ("it", "«Andiamo via – ha detto Anna Roe –. È tardi».", "Andiamo via / È tardi", "Anna Roe"),
    ("it", "Secondo Anna Roe, portavoce della polizia, il tetto è perduto.", "il tetto è perduto", "Anna Roe"),
    ("it", "Il tetto è perduto, secondo la polizia.", "Il tetto è perduto", "la polizia"),
    ("it", "Il tetto è perduto, ha spiegato la polizia.", "Il tetto è perduto", "la polizia"),
    ("it", "La ministra ha annunciato martedì che il tetto sarà rifatto.", "il tetto sarà rifatto", "La ministra"),
    ("it", "Lei sostiene che non ha visto nulla.", "non ha visto nulla", "Lei"),
    ("it", "Il sindaco ha definito il piano «una vergogna».", "una vergogna", "Il sindaco"),
    ("it", "Anna Roe, che dirige il fienile, afferma che il tetto è perduto.", "il tetto è perduto", "Anna Roe"),
    ("it", "«Il tetto», ha detto il sindaco, «è perduto».", "Il tetto / è perduto", "il sindaco"),
    ("it", "Il presidente ha dichiarato: «Andiamo via».", "Andiamo via", "Il presidente"),
    ("it", "In una nota l’azienda precisa che il tetto è perduto.", "il tetto è perduto", "l’azienda"),
    ("it", "Stando a un rapporto della città, il tetto è perduto.", "il tetto è perduto", "un rapporto della città"),
]  # fmt: skip
NONE = [
    ("es", "Se informó que el techo está perdido."),
    ("es", "No dijo cuándo volverá."),
    ("fr", "Le maire n’a pas dit que le toit était perdu."),
]


@pytest.mark.parametrize(("language", "text", "content", "mention"), ROWS)
def test_rows(language: str, text: str, content: str, mention: str) -> None:
    utterance = find_utterances(Setting(text=text, language=language)).utterances[0]
    assert " / ".join(part.text for part in utterance.parts) == content
    assert utterance.mention is not None
    assert utterance.mention.text == mention


@pytest.mark.parametrize(("language", "text"), NONE)
def test_no_quotation(language: str, text: str) -> None:
    assert find_utterances(Setting(text=text, language=language)).utterances == ()

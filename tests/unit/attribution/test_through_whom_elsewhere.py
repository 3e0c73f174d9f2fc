"""Through whom words came, and whose they are, in German, Dutch and the Romance languages: one sentence or two for each construction."""

from __future__ import annotations

import pytest

from newsparse import annotate

#: Language, text, and for each quotation the chain and how its content begins.
ROWS = (
    # a document with which a clause opens, and who has it
    ("de", "In einer E-Mail an seine Leute, die dem „Spiegel“ vorliegt, kündigte Konzernchef Paul Hein an, das Werk zu schließen.", ("Spiegel > Paul Hein: das Werk",)),
    ("de", "In einem Vermerk, den die „Süddeutsche Zeitung“ einsehen konnte, warnte Staatssekretär Kai Lund, die Brücke sei marode.", ("Süddeutsche Zeitung > Kai Lund: die Brücke",)),
    ("de", "In einem Protokoll, das der Redaktion vorliegt, heißt es, der Kran sei „nie geprüft“ worden.", ("Protokoll: der Kran",)),
    ("de", "In einem Interview, das am Sonntag ausgestrahlt wurde, sagte Ministerin Eva Kern, sie wolle bleiben.", ("Eva Kern: sie wolle",)),
    ("de", "Aus einem Schreiben des Landkreises, das dem „Nordkurier“ vorliegt, geht hervor, dass die Schule schließt.", ("Nordkurier > Schreiben des Landkreises: die Schule",)),
    ("de", "Laut einem Gutachten, das der „Tagesspiegel“ einsehen konnte, war der Damm morsch.", ("Tagesspiegel > Gutachten: war der Damm",)),
    ("de", "In einem Gutachten, aus dem die „Welt“ zitiert, heißt es, die Kosten seien „geschönt“ worden.", ("Welt > Gutachten: die Kosten",)),
    ("es", "En una carta a la plantilla, que ha podido leer El Mundo, el director, Luis Prado, escribe que no fue fácil.", ("El Mundo > Luis Prado: no fue",)),
    ("fr", "Dans un courrier consulté par Ouest-France, la préfète affirme que la digue est sûre.", ("Ouest-France > préfète: la digue",)),
    ("it", "In una lettera ai dipendenti, che Il Sole 24 Ore ha potuto leggere, il direttore, Luca Prato, scrive che non è stato facile.", ("Il Sole 24 Ore > Luca Prato: non è stato",)),
    ("nl", "In een e-mail die NRC heeft ingezien, waarschuwt wethouder Anja Smit dat de kade onveilig is.", ("NRC > Anja Smit: de kade",)),
    # a document behind a preposition
    ("fr", "D’après une note interne que Mediapart s’est procurée, le ministre était informé.", ("Mediapart > note interne: le ministre",)),
    ("fr", "Selon un audit dont Libération a eu connaissance, la caisse est vide.", ("Libération > audit: la caisse",)),
    ("fr", "Selon un courriel que nous avons pu lire, la direction savait.", ("courriel: la direction",)),
    ("es", "Según un audio difundido por Telemundo, el alcalde pidió dinero.", ("Telemundo > audio: el alcalde",)),
    ("it", "Secondo un audio ottenuto da La7, il sindaco chiese soldi.", ("La7 > audio: il sindaco",)),
    ("it", "Secondo un rapporto che La Stampa ha potuto leggere, la diga era a rischio.", ("La Stampa > rapporto: la diga",)),
    ("pt", "Segundo um áudio divulgado pela SIC, o autarca pediu dinheiro.", ("SIC > áudio: o autarca",)),
    ("nl", "Volgens een vertrouwelijk memo, ingezien door Trouw, wist de minister ervan.", ("Trouw > vertrouwelijk memo: wist",)),
    # speech within speech
    ("de", "Der Zeuge Olaf Brenn schilderte, der Angeklagte habe gerufen: „Jetzt ist Schluss.“", ("Olaf Brenn: der Angeklagte habe", "Olaf Brenn > Angeklagte: Jetzt")),
    ("de", "Der Trainer habe zu ihm gesagt: „Du spielst nicht mehr“, erzählte Stürmer Ilja Brandt.", ("Ilja Brandt: Der Trainer", "Ilja Brandt > Trainer: Du spielst")),
    ("es", "El portero Iván Lara contó que el técnico le dijo: “Juega o vete”.", ("Iván Lara: el técnico", "Iván Lara > técnico: Juega")),
    ("es", "“El jefe nos dijo: ‘No hay dinero’”, cuenta Marta Sol, soldadora.", ("Marta Sol: El jefe", "Marta Sol > jefe: No hay")),
    ("fr", "« Le patron nous a dit : “Il n’y a plus d’argent” », raconte Léa Vidal, soudeuse.", ("Léa Vidal: Le patron", "Léa Vidal > patron: Il n’y a")),
    ("pt", "“O chefe disse-nos: ‘Não há dinheiro’”, conta Marta Sol, soldadora.", ("Marta Sol: O chefe", "Marta Sol > chefe: Não há")),
    ("es", "“Mi abuela decía que ese puente era de galleta”, recordó Yesenia Mora.", ("Yesenia Mora: Mi abuela", "Yesenia Mora > abuela: ese puente")),
    # what somebody does meanwhile
    ("es", "Hablando con Radio Caracol, el gobernador, Pedro Sosa, negó que hubiera despidos.", ("Radio Caracol > Pedro Sosa: hubiera",)),
    ("fr", "S’exprimant sur RTL, la ministre, Claire Duval, a nié que des postes soient supprimés.", ("RTL > Claire Duval: des postes",)),
    ("nl", "Sprekend met het AD ontkende burgemeester Els Haan dat er ontslagen vallen.", ("AD > Els Haan: er ontslagen",)),
    ("fr", "Le ministre Jean Morel a quitté la salle, évoquant « un climat de haine ».", ("Jean Morel: un climat",)),
    ("es", "La oposición abandonó el pleno, tachando el debate de “farsa”.", ("oposición: farsa",)),
    ("pt", "A oposição abandonou o plenário, falando em “farsa”.", ("oposição: farsa",)),
    ("es", "Finlandia ya cerró su frontera, alegando que el Kremlin enviaba migrantes.", ("Finlandia: el Kremlin",)),
    # whom an outlet cites, and a name that opens what he says
    ("fr", "Selon l’agence DPA, qui cite un proche de l’artiste, Ilse Brauner, 88 ans, a « beaucoup ri ».", ("DPA > proche de l’artiste: Ilse Brauner",)),
    ("es", "Según la agencia AFP, que cita a un asesor del presidente, Rosa Luna “no volverá”.", ("AFP > asesor del presidente: Rosa Luna",)),
    # a clause on the subject
    ("es", "Un vecino que prefirió no dar su nombre por miedo habla de “un desastre anunciado”.", ("vecino: un desastre",)),
    ("it", "Un musicista, che chiede di restare anonimo, parla di «un’agonia».", ("musicista: un’agonia",)),
    ("pt", "Um funcionário que pediu para não ser identificado contou que o cofre estava vazio.", ("funcionário: o cofre",)),
    ("nl", "Twee mensen die erbij waren, zeiden tegen het FD dat de koper uit China komt.", ("FD > Twee mensen: de koper",)),
    ("de", "Einer der Ärzte, der seinen Namen nicht nennen will, sagte der „Welt“, es fehle an allem.", ("Welt > Ärzte: es fehle",)),
    # firms, clubs and what they send
    ("de", "Die Staatsanwaltschaft Köln ermittelt gegen die Reederei Holm. Das Unternehmen teilte mit, man kooperiere.", ("Reederei Holm: man",)),
    ("it", "L’azienda Brambilla chiuderà lo stabilimento di Lodi, ha annunciato la società.", ("Brambilla: L’azienda",)),
    ("nl", "De fietsfabrikant Holm sluit zijn fabriek in Goes, meldde het bedrijf maandag.", ("Holm: De fietsfabrikant",)),
    ("pt", "A empresa Solvia vai fechar, informou a companhia. A nota acrescenta que haverá indenizações.", ("Solvia: A empresa", "Solvia: haverá")),
    ("de", "In einer Mitteilung der Polizei heißt es, der Fahrer sei geflohen.", ("Polizei: der Fahrer",)),
    # names
    ("de", "Senator Nils Voss hat der Reederei Untätigkeit vorgeworfen. „So geht es nicht“, sagte der CDU-Mann.", ("Nils Voss: So geht",)),
    ("de", "Der Hamburger Datenschutzbeauftragte Johannes Kaspar sagte dem NDR, das sei verboten.", ("NDR > Johannes Kaspar: das sei",)),
    ("de", "Die Europäische Kommission prüft den Fall. Die Kommission teilte mit, sie habe Fragen.", ("Europäische Kommission: sie habe",)),
    ("de", "Zwei mit der Sache vertraute Personen sagten dem Handelsblatt, der Verkauf stehe bevor.", ("Handelsblatt > Zwei mit der Sache vertraute Personen: der Verkauf",)),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "rows"), ROWS, ids=[text[:40] for _, text, _ in ROWS])
def test_whose_and_through_whom(language: str, text: str, rows: tuple[str, ...]) -> None:
    found = annotate(text, language=language).quotes
    told = [f"{' > '.join(s.name for s in q.chain)}: {' | '.join(p.text for p in q.parts)}" for q in found]
    assert len(told) == len(rows), told
    for got, row in zip(told, rows, strict=True):
        assert got.startswith(row), told

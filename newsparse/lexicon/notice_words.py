"""Words by which an outlet speaks of its own article: corrections, editor's notes, updates. Tables."""

from __future__ import annotations

import re

from newsparse.model.kinds import NoticeKind

#: Labels that stand before a notice and before nothing else, with what they announce; an underscore is a space.
_PLAIN_LABELS: dict[NoticeKind, str] = {
    NoticeKind.CORRECTION: """
        correction_notice erratum errata korrekturhinweis richtigstellung berichtigung rectificatif errata_corrige fe_de_errores
        fe_de_erratas erramos rectificatie sprostowanie düzeltme_ve_özür bu_haber_düzeltildi исправление_ошибки
        訂正とおわび 訂正とお詫び お詫びと訂正 おわびと訂正 訂正・おわび 訂正しておわびします 바로잡습니다 바로잡음 更正启事 更正啟事 勘误 勘誤
    """,
    NoticeKind.CLARIFICATION: "corrections_and_clarifications correction_and_clarification klarstellung transparenzhinweis",
    NoticeKind.EDITORS_NOTE: """
        editor's_note editors'_note editors_note editor_note editor's_notes a_note_from_the_editor note_from_the_editor editorial_note
        anmerkung_der_redaktion anm._der_redaktion anmerkung_d._red. anm._d._red. anm.d.red. hinweis_der_redaktion redaktioneller_hinweis
        note_de_la_rédaction note_de_l'éditeur ndlr nota_del_editor nota_de_la_redacción nota_de_redacción n._de_la_r. nota_da_redação
        nota_do_editor nota_della_redazione nota_di_redazione noot_van_de_redactie noot_redactie naschrift_redactie od_redakcji
        przypis_redakcji uwaga_od_redakcji editörün_notu editör_notu от_редакции примечание_редакции прим._ред. 編集部注 編集部より 編注
        편집자_주 편집자주 编者按 編者按 编者注 編者註
    """,
    NoticeKind.RETRACTION: "retraction_notice editorial_retraction intrekking",
}

#: Labels that are also words of the news: they announce a notice only right before a colon, a dash or a date.
_LABELS: dict[NoticeKind, str] = {
    NoticeKind.CORRECTION: """
        correction corrections corrected korrektur korrigiert correctif corrección correción rectificación correção retificação correzione rettifica
        correctie korekta düzeltme исправление поправка 訂正 정정 更正
    """,
    NoticeKind.CLARIFICATION: """
        clarification clarifications précision précisions aclaración aclaraciones esclarecimento precisazione verduidelijking wyjaśnienie
        уточнение 澄清
    """,
    NoticeKind.RETRACTION: "retraction retracted rétractation retractación retratação ritrattazione",
    NoticeKind.UPDATE: """
        update updated aktualisierung aktualisiert nachtrag ergänzung mise_à_jour màj maj actualización actualizado atualização
        atualizado aggiornamento aggiornato bijgewerkt aanvulling naschrift aktualizacja güncelleme обновление обновлено обновлён 追記 更新 업데이트
    """,
}


def _spelled(words: str) -> str:
    """A pattern of labels, their apostrophes as people type them, the longest first."""
    found = sorted((word.replace("_", " ") for word in words.split()), key=len, reverse=True)
    return "|".join(re.escape(word).replace("'", "[’'ʼ´`]").replace(r"\ ", r"\s{1,2}") for word in found)


#: Kinds in the order of the groups of the two patterns below.
PLAIN_KINDS, KINDS = tuple(_PLAIN_LABELS), tuple(_LABELS)
#: What may stand before a label: stars, brackets, dashes.
_OPENING = r"[\s*\[(/_•■▪【［〈《–—-]{0,5}"
_WORD_ENDS = r"(?![^\W\d_\u3040-\u9fff\uac00-\ud7af])"
PLAIN_LABEL = re.compile(
    _OPENING
    + "(?:"
    + "|".join(f"(?P<n{i}>{_spelled(words)})" for i, words in enumerate(_PLAIN_LABELS.values()))
    + ")"
    + _WORD_ENDS,
    re.IGNORECASE,
)
LABEL = re.compile(
    _OPENING
    + "(?:"
    + "|".join(f"(?P<n{i}>{_spelled(words)})" for i, words in enumerate(_LABELS.values()))
    + ")"
    + _WORD_ENDS,
    re.IGNORECASE,
)
#: First letters of all labels, without case, three or a whole label of two, for a look before the patterns.
LABEL_STARTS = frozenset(
    word[:3].replace("_", " ")
    for table in (_PLAIN_LABELS, _LABELS)
    for words in table.values()
    for word in words.split()
)

#: What an outlet calls the article that it speaks of.
_WORKS = {
    "en": "article|story|post|piece|report|column|review|interview|headline|caption|photo caption|graphic|video|podcast|item|obituary|list|guide|newsletter|essay",
    "de": "artikels?|textes|text|beitrags|beitrag|berichts|bericht|meldung|überschrift|interviews?|geschichte|kommentars?",
    "fr": "article|texte|papier|dépêche|titre|reportage|tribune",
    "es": "artículo|nota|noticia|texto|información|reportaje|titular|columna|crónica",
    "pt": "texto|reportagem|artigo|matéria|notícia|título|coluna|publicação",
    "it": "articolo|testo|pezzo|titolo|notizia",
    "nl": "artikel|stuk|bericht|verhaal|tekst|kop",
    "pl": "artykuł|artykule|artykułu|tekst|tekstu|tekście|materiału|materiał",
}
#: Sentences by which an outlet says that its article was another before, each with a sample.
_VERSIONS = (
    rf"(?:an?|the|in an?|in the)\s(?:earlier|previous|prior|original|initial|first)\s(?:version|edition)\sof\s(?:this|the|our)\s(?:{_WORKS['en']})\b",  # An earlier version of this article misstated
    rf"\bin (?:einer|der)\s(?:früheren|vorherigen|ersten|älteren|ursprünglichen|vorigen)\s(?:version|fassung)\s(?:(?:dieses|dieser|des|der|unseres)\s(?:{_WORKS['de']})\b|hieß|stand|war\s|haben\swir|wurde)",
    rf"(?:dans\s)?une\s(?:version\s(?:précédente|antérieure|initiale)|(?:première|précédente)\sversion)\sd(?:e\scette|e\scet|e\sce|u|e\sla|e\sl[’'])\s?(?:{_WORKS['fr']})\b",
    rf"(?:en\s)?una\s(?:versión\s(?:anterior|previa)|(?:primera|anterior)\sversión)\sde\s(?:este|esta|la|el)\s(?:{_WORKS['es']})\b",
    rf"(?:em\s|n)?uma\s(?:versão\s(?:anterior|inicial)|primeira\sversão)\s(?:deste|desta|do|da)\s(?:{_WORKS['pt']})\b",
    rf"(?:in\s)?una\s(?:versione\sprecedente|precedente\sversione|prima\sversione)\s(?:di\squest[oa]|dell[’'oa]|del)\s?(?:{_WORKS['it']})\b",
    rf"in\s(?:een|de)\s(?:eerdere|vorige|oorspronkelijke|eerste)\sversie\s(?:van\s(?:dit|deze|het)\s(?:{_WORKS['nl']})\b|stond|werd)",
    rf"w\s(?:poprzedniej|pierwotnej|wcześniejszej|pierwszej)\swersji\s(?:(?:tego\s)?(?:{_WORKS['pl']})\b|napisaliśmy|podaliśmy|informowaliśmy)",
    r"(?:bu\s)?haberin\s(?:bir\s)?(?:önceki|ilk)\s(?:versiyon|hal|sürüm)",
    r"в\s(?:предыдущей|первоначальной|прежней|ранней|первой)\sверсии\s(?:этой\s|этого\s|нашей\s|нашего\s)?(?:стать|материал|текст|заметк|новост|публикаци)",
    r"(?:当初|以前|初出)の記事(?:では|で|に)|(?:此前|早前|早期|先前)(?:的)?版本|이전\s(?:버전|기사)",
)
#: Anything within a sentence, times of day and numbered days too.
_GAP = r"(?:[^.:!?]|(?<=\d)[.:])"
#: Sentences by which it says that it was changed; they open their paragraph.
_CHANGED = (
    rf"(?:this|our)\s(?:{_WORKS['en']})\s(?:has\sbeen|was|had\sbeen)\s(?:since\s|first\s|originally\s|also\s)?{_GAP}{{0,70}}?(?:amended|corrected|updated|edited|revised|clarified|changed|modified)\b",
    rf"the\s(?:{_WORKS['en']})\s(?:(?:on|of|for|in|to|above|accompanying)\s{_GAP}{{0,50}}?)?(?:has\s(?:since\s)?been|was)\s(?:amended|corrected|updated|edited|revised|clarified)\b",
    rf"(?:diese[rs]?|der|die|das|unsere?)\s(?:{_WORKS['de']})\swurde\s{_GAP}{{0,60}}?(?:aktualisiert|korrigiert|überarbeitet|ergänzt|geändert|angepasst|präzisiert)",
    rf"wir\shaben\s(?:den|die|das|diesen?|dieses)\s(?:\w{{1,20}}\s)?(?:{_WORKS['de']}|stelle|angabe|passage|fehler|zahl)\s{_GAP}{{0,60}}?(?:aktualisiert|korrigiert|überarbeitet|ergänzt|geändert|angepasst|präzisiert|berichtigt)",
    rf"cet(?:te)?\s(?:{_WORKS['fr']})\sa\sété\s{_GAP}{{0,30}}?(?:modifiée?|corrigée?|mise?\sà\sjour|actualisée?|amendée?|complétée?)",
    rf"est[ea]\s(?:{_WORKS['es']})\s(?:ha\ssido|fue|se\sha)\s{_GAP}{{0,30}}?(?:actualizad[oa]|corregid[oa]|modificad[oa]|editad[oa]|actualizado)",
    rf"(?:est[ea]|[oa])\s(?:{_WORKS['pt']})\sfoi\s{_GAP}{{0,30}}?(?:atualizad[oa]|corrigid[oa]|alterad[oa]|modificad[oa])",
    rf"quest[’'o]\s?(?:{_WORKS['it']})\sè\sstato\s{_GAP}{{0,30}}?(?:aggiornato|modificato|corretto)",
    rf"(?:dit|deze)\s(?:{_WORKS['nl']})\s(?:is|werd)\s{_GAP}{{0,60}}?(?:aangepast|bijgewerkt|gewijzigd|gecorrigeerd|aangevuld)",
    rf"(?:ten\s)?(?:{_WORKS['pl']})\szostał\s{_GAP}{{0,30}}?(?:zaktualizowany|poprawiony|zmieniony|uzupełniony)",
    r"(?:本文|本稿|本稿件|本报道|本報導)(?:已|曾|于|於)[^。]{0,20}?(?:更正|更新|修改|修正)|(?:記事|本文|見出し|タイトル)の?(?:一部)?を[^。]{0,10}?(?:修正|訂正|更新)しま",
    r"(?:이|본|해당)?\s?기사(?:의|는|를)?\s[^.]{0,20}?(?:수정|정정|업데이트)(?:했|하였|됐|되었)",
)
VERSION = re.compile("|".join(_VERSIONS), re.IGNORECASE)
CHANGED = re.compile(
    r"\W{0,4}(?:(?:note|hinweis|nota|anmerkung|ps)\s?:\s?)?(?:" + "|".join(_CHANGED) + ")", re.IGNORECASE
)
#: Parts of words of which one stands in everything that `VERSION` matches, without case; no further in than this behind its beginning.
VERSION_WORDS = ("version", "edition", "versie", "fassung", "wersji", "haberin")
OTHER_VERSION_WORDS = ("versión", "versão", "версии", "の記事", "版本", "버전", "이전")
VERSION_REACH = 48

#: Words that make the change of an article a correction, and a clarification.
ERROR = re.compile(
    r"\b(?:correct|amend|incorrect|misstat|misspell|misidentif|mistaken|erroneous|wrong|error|inaccura|korrig|fehler|falsch|irrtüm|corrig|erron|erreur|correg|corret|errone"
    r"|errat|incorret|gecorrig|onjuist|foutief|błęd|ошиб|неверн)|訂正|誤り|更正|错误|錯誤|정정|오류",
    re.IGNORECASE,
)
CLARIFIED = re.compile(
    r"\b(?:clarif|klarstell|präzisier|précis|aclar|esclarec|precis|verduidelijk|уточн)", re.IGNORECASE
)

#: Words of a change, beside which a date is that of the notice; and of what it is not.
CHANGE_WORD = re.compile(
    r"\b(?:amended|corrected|updated?|edited|revised|clarified|changed|modified|appended|added|published\sin\serror|aktualisiert|korrigiert|überarbeitet|ergänzt"
    r"|geändert|angepasst|modifiée?|corrigée?|mise?\sà\sjour|actualisée?|complétée?|actualizad[oa]|corregid[oa]|modificad[oa]|atualizad[oa]|corrigid[oa]|alterad[oa]"
    r"|aggiornat[oa]|modificat[oa]|corrett[oa]|aangepast|bijgewerkt|gewijzigd|gecorrigeerd|zaktualizowan\w|poprawion\w|zmienion\w|обновлен\w?|исправлен\w?)\b"
    r"|修正|訂正|更正|更新|수정|정정",
    re.IGNORECASE,
)
FIRST_PUBLISHED = re.compile(
    r"\b(?:publish|posted|ran|appeared|veröffentlicht|erschien|publié|paru|publicad|pubblicat|gepubliceerd|opublikowan|опубликован)\w*\s[^.]{0,24}$",
    re.IGNORECASE,
)

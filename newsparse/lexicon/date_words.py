"""Words beside a date that say of what it is the day: of publication, of a change, of something else. Tables."""

from __future__ import annotations

import re
from functools import lru_cache

#: A day of publication, by the beginning of the word.
_PUBLISHED = """
    publish publizier posted publié publie paru publicad publicat publicaç publicação pubblicat gepubliceerd geplaatst veröffentlich
    erschienen erstellt opublikowan dodan yayın yayim опубликован опубліковано 公開 掲載 配信 发布 發布 发表 發表 입력 등록 게시 승인
    đăng created written issued released filed julkaistu publicer publiser offentlig udgivet zveřejněn zverejnen vydáno
    δημοσι objavlj megjelen közzé diterbit dipublikasi publikováno notizia نشر פורסם mis_en_ligne mise_en_ligne first_published
    submitted gespeichert eingetragen verfasst geschrieben soumis enviado inviato ingezonden
"""
#: A day of a change.
_MODIFIED = """
    updat lastupdat modif aktualis actuali mis_à_jour mise_à_jour atualiz aggiorn bijgewerkt aktualiz обновл оновлен 更新 수정 stand: last_changed
    last_edited edited_on güncelle uppdater oppdater opdater päivitetty ενημέρω geändert zmieniono ažurir frissít cập_nhật diperbarui
    muokattu تحديث עודכן revised: last_revised
"""
#: A day of something else: until when, for when, by when, whose; dates of rights, and today's.
_OTHER = """
    available_until verfügbar_bis bis_zum bis: expires deadline valid_until gültig_bis today_is heute_ist born geboren accessed retrieved abgerufen
    copyright anmeldeschluss einsendeschluss closing_date disponible_jusqu hasta_el fino_al jusqu'au event_date starts_on
    redeem_by redeem_before offer_ends offer_valid offer_expires ends_on register_by apply_by rsvp_by due_by termin: termine: wann: when: einlösbar_bis läuft_bis válido_hasta scade_il
    available_from next_update premiere registriert registered_on member_since mitglied_seit joined site_last
"""


class Words:
    """Words of one sort, looked for at the beginning of a word; in scripts without spaces anywhere."""

    __slots__ = ("_lower", "_placed")

    def __init__(self, words: str) -> None:
        parts = sorted(word.replace("_", " ") for word in words.split())
        spaced = "|".join(re.escape(part) for part in parts if part[0] < NO_SPACES)
        other = "|".join(re.escape(part) for part in parts if part[0] >= NO_SPACES)
        pattern = rf"(?<![^\W_])(?:{spaced})" + (f"|{other}" if other else "")
        self._lower = re.compile(pattern)
        self._placed = re.compile(pattern, re.IGNORECASE)

    def within(self, text: str) -> bool:
        """Whether one of the words stands in a text."""
        return self._lower.search(text.lower()) is not None

    def place(self, text: str) -> int | None:
        """Where the first of the words begins; `None` if there is none."""
        if not self.within(text):  # lower case is searched ten times faster
            return None
        match = self._placed.search(text)
        return None if match is None else match.start()


#: Scripts from here on write words without spaces between them.
NO_SPACES = "\u2e80"

#: Labels that say that what follows is the article's day, and nothing of which of its days.
_LABELS = """
    date datum fecha data дата tarih dato dátum päivämäärä päiväys ημερομηνία tanggal ngày التاريخ תאריך 日期 日付 날짜
"""
DATE_LABEL = re.compile(rf"(?:{'|'.join(_LABELS.split())})(?:\s?[:：]\s?|\s)(?=\S{{0,12}}\s?\d)", re.IGNORECASE)

PUBLISHED_WORDS = Words(_PUBLISHED)
MODIFIED_WORDS = Words(_MODIFIED)
OTHER_WORDS = Words(_OTHER)

#: Two days with only this between them are a span: "12.10. - 15.10.2023", "from 1 May to 3 May".
_BETWEEN = re.compile(r"\s{0,2}(?:[-–—]|to|bis|until|au|al|hasta|a|tot|до)\s{0,2}", re.IGNORECASE)
_SPAN_BEFORE = re.compile(r"(?:\d{1,2}\.\s?(?:\d{1,2}\.)?|\d{1,2}/\d{1,2})\s?(?:[-–—]|bis|to|au|al)\s?$", re.IGNORECASE)


def is_span(text: str, first: tuple[int, int], second: tuple[int, int] | None) -> bool:
    """Whether the date at `first`, half-open offsets, opens a span that ends at `second`, or ends one itself.

    >>> is_span("12.10. - 15.10.2023", (9, 19), None), is_span("Jane Roe - 15.10.2023", (11, 21), None)
    (True, False)
    """
    if second is not None and _BETWEEN.fullmatch(text, first[1], second[0]):
        return True
    return _SPAN_BEFORE.search(text, max(0, first[0] - 16), first[0]) is not None


_TODAY_LABEL = re.compile(
    r"today|current-?_?(?:date|time)|(?:site|page|main|global)-?_?header|masthead|weather|topbar|navbar", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def is_label_of_today(label: str) -> bool:
    """Whether an element with this label shows the day of the visit, or belongs to the page's head and no article.

    >>> is_label_of_today("site-header__date"), is_label_of_today("article__date")
    (True, False)
    """
    return _TODAY_LABEL.search(label) is not None

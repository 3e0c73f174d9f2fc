"""What agencies and press-release services write around a report: slugs, takes, advisories, embargoes, sign-offs, ends."""

from __future__ import annotations

import re

from newsparse.model.kinds import NoticeKind

#: Marks before and after the text of a wire's line: '^By JANE ROE=', '$Harbour opens', 'Hafen eröffnet ='.
MARKS_BEFORE = re.compile(r"^(?:[\^<~]{1,3}|\$(?=[A-Z][a-z]{2}))")
MARKS_AFTER = re.compile(r"\s?[=<+]{1,2}$")

#: Lines that only the wire needs, whole; a sample of each stands beside it.
WIRE_LINES = re.compile(
    r"""\s{0,4}(?:
      \^?(?:BC|AM|PM|AP|US)-[-\w.'’&]{2,60}(?:(?:,\s?|\s)[\w-]{1,20}){0,6}<?                      # BC-US--Giant Lobster Death, 1st Ld-Writethru
    | [a-z]\s[a-z]\s(?:\^|BC-|AM-|PM-).{0,80}                                             # r z BC-BKN--Heat-Hawks 1stLd-Writethru 02-20 0500
    | (?:\d(?:st|nd|rd|th)|\d{1,2}th)\s(?:ld|lead|add)\b.{0,40}                           # 1st Ld-Writethru; 2nd lead
    | (?:\d(?:st|nd|rd|th)\s)?(?:lead|ld)(?:[-\s](?:all|writethru|correct))?              # LEAD
    | (?:urgent|bulletin|flash|snap|newsalert|eilmeldung|eil|urgente|refile|rpt|repeat|update\s\d{1,2}|\d{1,2}\.\s?(?:zusammenfassung|meldung|update))[\s:!.*-]{0,4}  # URGENT
    | (?:slug(?:line)?|keywords?|schlagw[oö]rter|stichw[oö]rter|category|priority|desk|ressort|service|topics?)\s?:\s.{0,120}      # Slug: HARBOUR-OPENING
    | (?:word\s?count|words|wörter)\s?:?\s?\d{2,5}\.?                                       # Word count: 450
    | [(\[]?\d{2,5}\s(?:words|wörter|mots|palabras|parole|zeichen)[)\]]?\.?                   # (450 words)
    | [(\[–—-]{0,2}\s?(?:more|more\sto\s(?:come|follow)|mehr|folgt|suit|suivra|sigue|segue)\s?[)\]–—-]{1,2}   # (MORE)
    | (?:more\sto\s(?:come|follow)|(?:first|second|third|\d{1,2}(?:st|nd|rd|th))\sadd\b.{0,30})             # more to follow; 1st add
    | (?-i:MORE)                                                                          # MORE
    | (?:[\w-]{3,40}\s)?[(\[]?take\s\d{1,2}(?:\sof\s\d{1,2})?[)\]]?                                                   # TAKE 2 OF 3
    | [-–—*#\s(]{0,4}(?:ends?|ende|fin|fine|endit|fim|-?\s?30\s?-?)[-–—*#\s).]{0,4}           # -30-; ENDS
    | [#*_=~+-](?:\s?[#*_=~+-]){2,20}                                                      # # # #
    | (?:zczc|nnnn)\b.{0,20}                                                               # NNNN
    | (?:ap|upi)-[a-z]{2,4}-\d\d-\d\d-\d\d\s\d{4}(?:gmt|edt|est)?<?                         # AP-WF-08-29-16 1626GMT
    | [a-z]{2,4}-\d\d:\d\d-\d\d-\d\d-\d\d                                                     # KWS-21:37-09-12-18
    | \d{6}\s(?:gmt\s)?(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|déc)\w{0,2}\s\d\d     # 242200 GMT Jun 17
    | (?:tel|phone|telephone|telefon|tél|fax|mobile|mob|handy|cell)\.?\s?:?\s?[+(]?\d[\d\s()/.-]{5,24}.{0,40}   # Tel: +49 30 123456
    | (?:media\s|press\s|editorial\s)?contacts?\s?:\s.{0,160}                               # Media contact: Jane Roe
    | (?:for\s(?:more|further|additional)\sinformation|for\smedia\senquiries|weitere\sinformationen|pour\splus\sd.informations?)\b.{0,160}   # For more information, visit …
    | (?:source|quelle|fuente|fonte)\s?:\s?[^.]{2,60}                                      # SOURCE: Harbour Trust
    | distributed\sby\b.{0,80}                                                             # Distributed by Example Content Agency
    | (?:©|\(c\)|copyright)\s?.{0,20}(?:19|20)\d\d\b.{0,120} | .{0,60}\ball\srights\sreserved\b.{0,60}         # Copyright 2015 …
    | for\simmediate\srelease[\s:.!]{0,3}                                                  # FOR IMMEDIATE RELEASE
    | media\srelease\b.{0,30} | news\srelease\b.{0,30} | pressemitteilung\b.{0,30}               # MEDIA RELEASE PR67254
    | [(\[]?(?:additional\s)?(?:reporting|writing|compiled|editing)\s(?:and\s\w{5,9}\s)?by:?\s.{2,400}               # (Reporting by Jane Roe in Oslo; Editing by John Doe)
    | [–—-]\s(?:redaktion|redaktioneller\skontakt)\s?:\s.{2,120}                              # - Redaktion: Tom Quillfeather
    | [a-z]{3}\d{3,4}\s\d\s[a-z]{1,2}\s\d{1,4}\s.{1,20}\d{3,4}                                  # bdt0123 3 vm 210 dpa 0456
    | dpa(?:\s[a-z0-9]{2,4}){2,8}                                                             # dpa abr yyzz n1 tqu
    | \#{1,2}\s(?:notizblock|orte|internet|termine|service|ansprechpartner|redaktionelle[rn]?\shinweise?|[\w-]{2,12}[-\s](?:kontakte?|contacts?))   # ## dpa-Kontakte
    | [–—-]\s(?:reporting|editing|writing)\sby:?\s.{2,120}                                   # - Editing by: John Doe
    | [(\[](?:de|von|par)?\s?[A-Z]{2,4}[/\\][a-zA-Z/\\]{1,12}[)\]]                                # (SDA/sj)
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)

#: First words of the lines above, those with a figure and those of one letter apart.
LINE_WORDS = frozenset(
    "bc am pm ap us lead ld urgent bulletin flash snap newsalert eilmeldung eil urgente refile rpt repeat update slug slugline keyword keywords"
    " schlagworter schlagwörter stichworter stichwörter category priority desk ressort service topic topics word words wordcount wörter more mehr"
    " folgt suit suivra sigue segue first second third end ends ende endit fin fine fim zczc nnnn contact contacts media press editorial for"
    " weitere pour source quelle fuente fonte distributed copyright news pressemitteilung additional reporting writing compiled editing dpa"
    " ed ed's ed’s correccion".split()
)

#: First words of lines with a figure: those of telephone numbers, and the longest that is a service's code.
PHONE_WORDS, LONGEST_CODE = frozenset("tel phone telephone telefon tél fax mobile mob handy cell".split()), 4
#: Signs that the lines above begin with, figures apart.
LINE_SIGNS = frozenset("^([–—-*#_=~+©")

#: Lines that tell editors something, and what.
WIRE_NOTICES: tuple[tuple[re.Pattern[str], NoticeKind], ...] = (
    (
        re.compile(
            r"\W{0,4}(?:(?:strictly\s)?embargo(?:ed)?\b|under embargo|hold for release|not for (?:publication|release|use) (?:before|until)|not to be (?:published|released|used) before|sperrfrist\b|frei ab\b|nicht vor\b|sous embargo|embargo jusqu|embargad[oa])",
            re.IGNORECASE,
        ),
        NoticeKind.EMBARGO,
    ),
    (
        re.compile(
            r"\W{0,4}(?:eds|editors|ed(?:itor)?[’']?s?[’']? notes?|notes? to editors|attention editors|attn editors|advisory|editorial advisory|nota a los (?:editores|abonados)|note aux (?:rédactions|abonnés)|achtung|redaktionelle(?:r)? hinweis|hinweis)\s?(?:[:–—-]|=|$)",
            re.IGNORECASE,
        ),
        NoticeKind.EDITORS_NOTE,
    ),
)
#: Lines above a report that say what was wrong before; below one they are the outlet's own and stay in its text.
WIRE_CORRECTIONS = re.compile(
    r"(?:corrections?|clarification|korrektur|berichtigung|richtigstellung|correcci[oó]n|fe de erratas?|rectificatif|errata corrige)\s?[:–—-]|\((?:corrects|corrected|clarifies|berichtigt|korrigiert|corrige)\b",
    re.IGNORECASE,
)

#: What Reuters and others put before a headline that they send again: 'UPDATE 2-Harbour opens', 'CORRECTED-Harbour opens'.
SENT_AGAIN = re.compile(r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|REPEAT|BRIEF)(?:\s\d{1,2})?-)+(?=\S)")
#: A line longer than this is none of them; one longer than a label is one only if it begins with a sign or with one of these words.
LONGEST_WIRE_LINE, LABEL = 500, 60
LONG_LINE_WORDS = frozenset(
    "reporting writing additional compiled editing copyright for contact contacts media press editorial news distributed source quelle fuente fonte embargo embargoed strictly under hold not sperrfrist frei nicht sous embargada"
    " embargado eds editors editor's editor’s editor notes note nota attention attn advisory achtung hinweis redaktionelle redaktioneller slug slugline keywords keyword schlagwörter stichwörter category tel phone telephone telefon all"
    " correction corrections clarification korrektur berichtigung richtigstellung corrección rectificatif errata fe"
    " weitere pour pressemitteilung bc am pm ap us".split()
)

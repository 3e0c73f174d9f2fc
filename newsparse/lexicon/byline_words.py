"""The words of bylines: what leads to a name, what ends one, what divides two, in the languages that outlets write in."""

from __future__ import annotations

import re
from functools import lru_cache

#: Words before the names. "Abby Smith" keeps its "by": every lead ends at a space, a colon or a line.
LEAD = re.compile(
    r"""(?:
      (?:(?:written|posted|published|reported|submitted|created|story|stories|text|words|report|article|recipe|analysis|opinion|commentary|review|interview|photos?|pictures|
         photographs|video|exclusive|a\ column|column|(?:guest\s)?(?:essay|column|post|opinion)|feature|investigation|perspective)(?:\s+and\s+(?:photos?|photographs|pictures|video))?\s+)?by
    | reporting\s+by | words | from | authors? | author\(s\) | writers? | contributors? | text | texte | reporter | reporters
    | (?:geschrieben|erstellt|verfasst|aufgezeichnet)\s+von | von | vom | autor(?:in|en|innen)? | autor(?:in)?[/*:_](?:in|autor(?:in)?) | autores? | text\s+und\s+(?:fotos?|bilder)
    | (?:ein(?:e)?\s+)?(?:beitrag|artikel|kommentar|gastbeitrag|gastkommentar|interview|bericht|kolumne|glosse|essay|analyse|reportage|rezension|porträt|kritik)\s+von | (?:aus\s+\S{3,20}\s)?berichtet
    | das\s+(?:interview|gespräch)\s+führten? | (?:interview|gespräch|protokoll|redaktion)(?=\s*:)
    | (?:von\s+)?unser(?:em|er|en)\s+\S{4,30}
    | par | propos\s+recueillis\s+par | écrit\s+par | publié\s+par | rédigé\s+par | auteurs? | (?:un(?:e)?\s+)?(?:article|texte|reportage|entretien|enquête|récit|chronique|tribune)\s+(?:(?:rédigé|écrit|réalisé|signé)e?\s+)?(?:de|par) | (?:entretien|interview|reportage)(?=\s*:)
    | de\s+notre\s+(?:envoyée?\s+spéciale?|correspondante?)(?:\s+(?:à|en|au|aux)\s+\S{3,20},?)?
    | por | escrito\s+por | firmado\s+por | publicado\s+por | redactado\s+por | texto | (?:una?\s+|um(?:a)?\s+)?(?:entrevista|texto|reportaje|reportagem|artículo|artigo|análisis|análise|crónica|crônica)\s+(?:de|por)
    | di | a\s+cura\s+di | scritto\s+da | (?:intervista|testo|articolo|commento|analisi|servizio|inchiesta|reportage)\s+di | da | (?:dal|dalla|dai|dalle)\s+nostr[oaie]\s+(?:inviat[oaie]|corrispondent[ei])
    | (?:geschreven\s+)?door | (?:van\s+)?onze\s+\S{4,30} | af | av | skrevet\s+av | skriven\s+av | tekst | tekst\s+av | teksti | kirjoittaja
    | autor(?:ka|zy)? | napisała? | opracował[ai]? | opracowanie | oprac\.? | przygotowała? | rozmawiał[ai]? | dodała?(?=\s*:) | napisane\s+przez | źródło
    | yazar | yazan | haber | muhabir | editör(?=\s*:)
    | автор(?:ы|ка)? | текст | журналист | кореспондент | корреспондент | спецкор | обозреватель | автор\s+статьи | (?:материал\s+)?подготовил[аи]? | беседовал[аи]?
    | penulis | penulis(?=\s*:) | de(?=\s*:) | szerző | írta | napsala? | tác\s+giả | بقلم | كتب | كتبت | نویسنده | מאת | द्वारा | लेखक | লেখক | (?:เขียน|เรื่อง)?โดย | ავტორი | հեղինակ
    | 記者 | 记者 | 文・写真 | 取材・文 | 文 | 作者 | 執筆者? | 著者? | ライター | 글쓴이 | 글 | 기자명? | 撰文 | 采写 | 通讯员 | 通訊員
    )(?:\s*[:：/／|=＝・]\s*|\s+)""",
    re.IGNORECASE | re.VERBOSE,
)

#: What the people after such words did, where they did not simply write.
ROLE_LEADS = (
    (re.compile(r"(?:additional\s+)?reporting(?:\s+by\s|\s?:\s)", re.IGNORECASE), "Reporting"),
    (re.compile(r"writing(?:\s+by\s|\s?:\s)", re.IGNORECASE), "Writing"),
    (
        re.compile(
            r"edit(?:ing|ed)(?:\s+by\s|\s?:\s)|editor\s*:\s*|(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s*[:：]\s*",
            re.IGNORECASE,
        ),
        "Editing",
    ),
    (re.compile(r"compiled\s+by\s", re.IGNORECASE), "Compiling"),
)

#: Words before an agency whose material went into a text: "with files from The Canadian Press", "mit Material von dpa", "avec l'AFP".
MATERIAL = re.compile(
    r"(?:files|reporting|material|inputs?|reports|contributions?)\s+(?:from|by)\s+(?:the\s+)?|(?:agentur)?(?:material|informationen)\s+(?:von|der)\s+"
    r"|l['’]|(?:información|informaciones|informações|informazioni|materiale)\s+(?:de|da|do|di)\s+",
    re.IGNORECASE,
)

#: Words in brackets before the agencies that somebody wrote with, "(avec l'AFP)", and what stands between two of them.
BESIDE_BY = re.compile(rf"(?:avec|with|mit|con|com|med|met|and|und|et)\s+(?:{MATERIAL.pattern}|the\s+)?", re.IGNORECASE)
#: A bracket that joins somebody to the name before it, "(mit Tom Hill)"; the closing one is missing where a page cuts its line.
JOINED = re.compile(
    r"\s*[(\[（]\s*(?:avec|with|mit|con|com|med|met|and|as\s+told\s+to|und|et|y|e|og|och|&|\+)\s+(?P<who>[^()\[\]（）]{1,80})(?:[)\]）]|$)",
    re.IGNORECASE,
)
#: A bracket that nothing is left of but its beginning.
OPENED = re.compile(r"\s*[(\[（]\s*(?:avec|with|mit|con|com|med|met|and|und|et|y|e|og|och|&|\+)?\s*$", re.IGNORECASE)
BESIDE = re.compile(r"\s*[,/&]\s*|\s+(?:and|und|et|y|e|og|och)\s+")

#: A quotation that somebody speaks or wrote, at the beginning of a line: a sentence, whoever is named behind it.
QUOTED = re.compile(
    r"""[“"„«»‘‚']\s?[^“”"„«»\n]{1,300}?
        (?:[,.!?…]\s?[”"“«»’'] | [”"“«»’'],)   # the comma stands inside the marks or behind them
        \s(?=[^\W\d_])""",
    re.VERBOSE,
)

#: From here on a byline names those who took the pictures, translated or checked: nobody who wrote.
OTHER_HANDS = re.compile(
    r"""(?<!\w)(?:
      (?:photo(?:s|graphs|graphy|grapher)? | images? | pictures? | illustrations? | illustrated | graphics? | video | translat(?:ed|ion) | (?:medically\s+|expert\s+)?review(?:ed)? | fact[\s-]checked | verified | researched)\s*(?:by\b|:)
    | (?:fotos? | bild(?:er)? | illustration(?:en)? | grafik | übersetzung | übersetzt)\s*(?:von\b|:)
    | (?:photos? | illustrations? | traduction | traduit)\s*(?:par\b|de\b|:) | (?:fotos? | ilustraci[oó]n(?:es)?)\s*(?:por\b|de\b|:) | (?:zdjęcia | foto | foto['’]?s | fotografie | bilder | фото | перевод)\s*:
    | foto\s+(?:di|door|av|de)\s | (?:تصوير|عکس)\s?[:：]
    ).*
    | (?:写真 | 撮影 | 翻訳 | 攝影 | 摄影 | 사진)\s*[:=／/\s].*""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)

#: What somebody did who did not write, in brackets behind the name: "Tom Hill (Fotos)".
PICTURED = frozenset(
    "foto fotos fotografie bild bilder illustration illustrationen grafik kamera video videos photo photos photography photographs pictures images illustrations graphics camera"
    " photographies dessin dessins fotografía fotografías ilustración ilustraciones vídeo fotografia ilustração foto's illustraties zdjęcia фото".split()
)

#: The field of the author among other fields of one line: "Datum: 19.11.2021 Autor: Jana Roe Quelle: Hafenpost".
FIELD = re.compile(
    r"[\s|·•,;](?:autor(?:in)?|author|auteur|autore|redakteur(?:in)?|written\sby|автор|yazar|muhabir|作者|記者|记者)\s?[:：]\s?(?=\S)",
    re.IGNORECASE,
)

#: The label of the field behind it, in scripts whose labels have no spaces: "作者：王小明 责任编辑：李华".
NEXT_FIELD = re.compile(r"\s{1,3}[一-鿿]{2,6}\s?[:：]")

#: A line that says nothing but where a text is from: "Source AFP", "Quelle: dpa-AFX".
SOURCED = re.compile(
    r"(?:sources?|quellen?|fuentes?|fontes?|fonti|bronnen|bron|źródło|kaynak|источник|来源|來源|出典)(?:\s?[:：]\s?|\s)(?P<who>\S.{1,38})",
    re.IGNORECASE,
)

#: An interview is by one and with another.
INTERVIEW = re.compile(
    r"(?:an?\s+|ein\s+|une?\s+|una?\s+)?(?:interview|gespräch|entrevista|entretien|intervista)\b", re.IGNORECASE
)
WITH = re.compile(r"\s(?:with|mit|avec|con|com)\s.*", re.DOTALL)

#: Where the names are over: words of dates, of reading time, of buttons.
TAIL = re.compile(
    r"""\s*(?:[|•·–—,\-(]\s*)?(?<!\w)(?:
      (?:last\s+|first\s+)?(?:updated|published|posted|modified|created)\b | \d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?(?:min|minute|minutes|Min\.|mins|分)\b | reading\s+time | min\s+read | read\s+time
    | lesezeit | leestijd | lukuaika | lästid | temps\s+de\s+lecture | tiempo\s+de\s+lectura | tempo\s+di\s+lettura | tempo\s+de\s+leitura | czas\s+czytania
    | zuletzt\s+(?:aktualisiert|geändert|bearbeitet) | aktualisiert | veröffentlicht | stand: | publié | mis\s+à\s+jour | modifié | publicado | actualizado | atualizado | pubblicato | aggiornato | opublikowano | gepubliceerd | oppdatert | opdateret
    | \d{1,2}[.:h]\d{2} | (?<![^\W\d_]\s)(?:today|yesterday) | (?:today|yesterday)\s(?:at\s)?\d | gestern | heute | hoy | ayer | aujourd | \d{1,3}\s(?:hours?|days?|minutes?)\sago | vor\s\d
    | hace\s\d | il\s+y\s+a\s\d | há\s\d | \d{1,3}\s(?:ore|giorni|uur|dagen|godzin)\b | updated? | 입력 | 수정 | 등록 | 승인 | 発行 | 公開日 | 更新
    | (?:quelle|source|fuente|fonte|datum|date|stand|источник|дата|来源|來源|出典)\s?[:：] | follow | share | (?:twitter|facebook|instagram|linkedin)\b | comments? | view\s+bio | see\s+more | show\s+more | contact | email | e-mail | bio\b | more\s+from | read\s+more | get\s+email | copyright | ©
    | social\s+links\b | (?:kategorien?|categor(?:y|ies|ías?|ias?)|catégories?|tags?|rubrik|ressort|schlagw[oö]rte?r?)\s?[:：] | (?:filed|posted)\s+(?:under|in)\b
    | view\s+(?:author|all|profile|articles) | search\s+(?:for\s+)?(?:this\s+)?author | (?:see|read|view)\s+all | kommentare?\b | teilen\b | compartir\b | condividi\b | partager\b
    ).*""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)

#: Words left over where a date was taken out: 'by Jane Roe on'.
DANGLING = re.compile(r"(?:\s+|[,|–—-]\s*)(?:on|at|am|um|le|el|il|op|den|dne|em|w|dnia|the|stand)$", re.IGNORECASE)

#: What divides those who sign from each other and from what is said of them.
SEGMENT = re.compile(r"\s*(?:\n|;|\||•|·|—|–\s|\s[-–—]{1,2}\s|／|\sـ\s)\s*")
PIECE = re.compile(r"\s*[,、，]\s*(?:and\s|und\s|y\s|et\s|e\s)?")

#: Words between two names. The short ones count only in lower case and whole, for "E." and "A." are initials.
_SIGNS = r"\\|\+|/|&|(?<!\w)(?i:and|as\s+told\s+to|und|et|og|och|ja|ve|with|mit|avec)(?!\w)|(?<=[぀-ヿ一-鿿])と(?=[぀-ヿ一-鿿])"
_SHORT = "y e en i и та з com con"
#: Short words that are other words elsewhere: "is a staff writer".
_ONLY_IN = {"cs": "a", "sk": "a"}


#: All of these words: where none stands among letters and spaces, nothing joins two names.
JOINING = frozenset(
    ("and", "as", "und", "et", "og", "och", "ja", "ve", "with", "mit", "avec", *_SHORT.split(), *_ONLY_IN.values())
)


@lru_cache(maxsize=64)
def conjunction(language: str | None) -> re.Pattern[str]:
    """What stands between two names in a language, and in those that are often met without a declaration."""
    short = [*_SHORT.split(), *_ONLY_IN.get((language or "")[:2].lower(), "").split()]
    return re.compile(rf"\s*(?:{_SIGNS}|(?<![\w.])(?:{'|'.join(short)})(?![\w.]))\s*")


#: Two words run together by markup: 'Jane RoeSports Editor'. McRoe and MacRoe are one word.
GLUE = re.compile(r"(?:(?<=[a-zß-öø-ÿ]{2})|(?<=[A-ZÀ-Þ]{4}))(?=[A-ZÀ-Þ][a-zß-öø-ÿ])")
GLUED_BY_NATURE = ("fitz", "dela", "della", "vander", "vonder", "saint", "delos", "macc")

#: What the labels below stand in, and any two words that were run together.
GLUED = re.compile(r"[a-zß-öø-ÿ][A-ZÀ-Þ]")
#: Labels that markup ran together with the name before them: 'Jane RoeLast Updated'.
GLUED_LABEL = re.compile(
    r"(?<=[a-zß-öø-ÿ)])(?=(?:Last\s|Updated|Published|Posted|Follow|Share|Comments?|By\s|Reviewed|Edited|Aktualisiert|Veröffentlicht|Stand:|Actualizado|Publicado|Hace\s|Atualizado|Publié|Mis\s|Pubblicato|Aggiornato|Opublikowano|Lesezeit|Tiempo\sde|Giriş|Güncelleme|Yayın\w{0,6}|Gepubliceerd|Publisert|Publicerad|Udgivet|Oppdatert|Uppdaterad)(?:\b|$|(?<=\s)))"
)

#: "By" that markup ran together with the name behind it: 'ByJane Roe'.
GLUED_BY = re.compile(r"^(?:[Bb]y|(?:(?:[A-Z][a-z]{3,9})\s)?[Vv]on)(?=[A-ZÀ-Þ][a-zß-öø-ÿ]+(?:\s|$))")
#: The short words before names, which sentences begin with too.
SHORT_LEAD = re.compile(r"\s*(?:by|von|par|por|di|door|av|af|de)\s", re.IGNORECASE)

#: The time of day that is left before a name where a date was taken out.
TIME_LEFT = re.compile(
    r"[\s,•·|-]*(?:um|at|à|às|alle|om|kl\.?|klo|о|о\s)?\s*\d{1,2}\s?[.:h]\s?\d{2}(?::\d{2})?\s*(?:Uhr|uhr|a\.?m\.?|p\.?m\.?|AM|PM|h|hs|[A-Z]{2,4}\b)?"
)

#: Signs around a whole byline, and footnotes after names.
AROUND = re.compile(r"[\[【《〈(（「](?P<inside>[^\[\]【】《》〈〉「」()（）]{1,120})[\]】》〉)）」]")
FOOTNOTE = re.compile(
    r"(?<=[^\W\d_])(?<!뉴스)(?:\d{1,2}|[*†‡®™¹²³]{1,3})(?=\s*(?:$|[\n,;|]))"
    r"|(?<=[a-zà-ÿ.])\s['’‘]\d{2}(?=\s*(?:$|[\n,;|&]|and\s))"  # the class that somebody is of, as students sign
)

#: A place after a comma: "Joana Roe, de São Paulo".
FROM_PLACE = re.compile(
    r"(?:de|do|da|dos|das|en|à|in|aus|a|from|em)\s+(?P<place>[A-ZÀ-Þ][\w.’'-]{2,30}(?:\s[A-ZÀ-Þ][\w.’'-]{1,30}){0,2})"
)
#: A name in capitals and a place that is not: "MARÍA GARCÍA Madrid", as papers of Spain sign.
NAME_IN_CAPITALS = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ]\.\s?){0,2}[A-ZÀ-Þ]{3,20}(?:[\s-](?:DE\s|DEL\s|LA\s)?[A-ZÀ-Þ]{2,20}){0,3})\s"
    r"(?P<place>[A-ZÀ-Þ][a-zß-ÿ]{2,20}(?:\s(?:de\s|del\s|la\s)?[A-ZÀ-Þ][a-zß-ÿ]{2,20}){0,2})"
)
PLACE = re.compile(
    r"\s+(?:in|aus|à|en|em|a|from|of(?:\s+[Tt]he)?|reporting from|reports from)\s+(?P<place>[A-ZÀ-Þ][\w.’'-]{2,30}(?:[\s,]{1,2}[A-ZÀ-Þ][\w.’'-]{1,30}){0,3})$"
)
SPECIAL = re.compile(
    r"(?:,\s*|\s+)?(?:special\s+(?:to|for)|for|für|pour|para|per)\s+(?:the\s+)?(?P<what>[A-Z][^,;|]{2,60})$",
    re.IGNORECASE,
)
BRACKETS = re.compile(r"\s*[(\[（](?P<inside>[^()\[\]（）]{1,80})[)\]）]")
OUTLET_LIKE = re.compile(
    r"(?:\b(?:Times|Post|News|Herald|Tribune|Gazette|Chronicle|Journal|Magazine|Daily|Press|Media|Zeitung|Anzeiger|Tagblatt|Nachrichten|Network|Radio|TV|Online|Agency|Agentur"
    r"|Newsroom|Studio|Today|Wire|Report|Digest|Courier|Observer|Review|Week|Weekly|Staff|Team|Redaktion|Desk)\b|\.(?:com|de|org|net|co|fr|es|it|ch|at|uk|br)\b)"
)

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
#: What a service leaves of an address that it hides from robots.
HIDDEN_EMAIL = re.compile(r"\[email\W?protected\]", re.IGNORECASE)
HANDLE = re.compile(r"(?:(?:follow\s+)?(?:on\s+twitter\s*:?\s*|twitter\s*:?\s*)?@\w{2,30})", re.IGNORECASE)
#: A link as Markdown writes it, the words that it shows in front.
MARKDOWN_LINK = re.compile(r"\[(?P<words>[^\[\]\n]{1,80})\]\([^()\s]{1,300}\)")
URL = re.compile(r"(?:https?://|www\.)\S{1,300}", re.IGNORECASE)

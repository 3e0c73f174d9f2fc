"""What an outlet says to its readers in the midst and at the end of a text: to sign up, to follow, to send stories, to read something else.

What it says of the text itself is of this sort too, and in `own_remarks`. A paragraph that is nothing
but that is no part of the article. Single words of it stand in articles too, so whole turns are looked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.fields.own_remarks import speaks_of_itself
from newsparse.lexicon.letters import holds_one
from newsparse.reading.page import PageLink

_NETWORKS = r"(?:twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|threads|bluesky|mastodon|tiktok|google news|x\b|@\w)"
_LETTERS = (
    r"(?:newsletters?|alerts?|briefing|bulletin|notifications|(?:daily|weekly|morning|evening|free)\ e-?mails?)\b"
)
#: "Our" newsletter, not that of "our parents".
_OUR = r"our\ (?:(?:site|paper|website|team|newsroom|editor)['’]s\ )?(?!\w+['’])"
#: Where a sentence begins, and with it a call to do something; where words follow a network's name that go on calling, or none do.
_CALL = r"(?:^|[.!?:;…)|]\s)(?:(?:please|or|and|just|now|to\ get\ more,|you\ can(?:\ also)?|click\ here\ to)\ )?"
_ON = r"(?=\s*(?:$|[.!,;:@|/(]|(?:and(?!\ you\b)|or|for|to|at|here|where|y|e|et|und|en|para|per|pour|für|voor)\b))"
#: Calls that stand before "and follow him": without one somebody else does the following.
_REACHES = r"(?:e-?mail|contact|send|read|call|reach|like|subscribe|visit|find|see|check|write|get|listen|watch|tweet|message|bookmark)"
#: What is followed has a name.
_NAMED = r"(?-i:[@A-ZÀ-Þ])"

#: Turns that ask, in the languages that pages come in. Without the outlet's "our" or "us" a turn has to begin its sentence: what
#: residents, fans and parties sign up for, download and follow is told in the same words.
_ASKS = re.compile(
    rf"""
      \bsign\ up\ (?:(?:here|now|today)\ )?(?:for|to|to\ receive|to\ get)\ {_OUR}[^.!?]{{0,80}}{_LETTERS}
    | {_CALL}sign\ up\ (?:(?:here|now|today)\ )?(?:for|to)\ (?:the|receive|get)\b[^.!?]{{0,80}}{_LETTERS}
    | \bsubscribe\ to\ {_OUR}[^.!?]{{0,60}}{_LETTERS} | {_CALL}subscribe\ to\ the\b[^.!?]{{0,60}}{_LETTERS}
    | {_CALL}subscribe\ (?:today|now|here)\b | {_CALL}become\ an?\ (?:\w+\ )?(?:subscriber|member|supporter)\ (?:today|now|here)\b
    | ^(?:now\ read:\ )?(?:get|receive)\ (?:our|the\ best\ of|the\ day['’]s\ top\ stories)\b[^.!?,]{{0,80}}(?:{_LETTERS}|\byour\ (?:e-?mail\ )?inbox\b|\bour\ {_NETWORKS})
    | ^(?:follow|join)\ (?:us|our\ \w+)\ on\ {_NETWORKS} | ^join\ our\ {_NETWORKS}\ (?:groups?|channels?|community)\b
    | ^like\ (?:us|our\ (?:\w+\ )?(?:pages?|channels?|groups?))\ on\ {_NETWORKS}(?=\s*(?:$|[.!;:@|/(]|,?\ ?(?:and|or|for|to|at|here|follow|{_NETWORKS})\b))
    | ^(?:follow|join)\ (?:the\ )?{_NAMED}[\w.]*(?:\ [\w.]+){{0,2}}\ on\ {_NETWORKS}{_ON}
    | {_CALL}(?:{_REACHES}\b[^.!?]{{0,80}}\b(?:and|or)\ )?follow\ (?:me|him|her|them)\ (?:on|at|@)\ ?{_NETWORKS}
    | \b(?:and|or)\ you\ can(?:\ also)?\ follow\ (?:me|him|her|them)\ (?:on|at|@)\ ?{_NETWORKS}
    | ^(?:(?:have\ you\ )?got|do\ you\ have|have)\ (?:a|any)\ (?:news\ )?(?:story|stories|tips?)\b[^.!?]{{0,60}}\?(?=\s*(?:(?:please|then|you\ can|why\ not)\ )?(?:we\b|click|contact|e-?mail|get\ in\ touch|call|send|tell|let|write|share|submit|message|text|reach|drop|[^.!?\s]{{0,60}}@))
    | ^(?:have\ you\ )?(?:got|do\ you\ have|have)\ (?:a|any)\ (?:news\ )?(?:story|stories|tips?)\ for\ (?:us|our)\b[^.!?]{{0,60}}\?
    | ^for\ more\ (?:stories|news)\ (?:like\ this|from|on|about)\b[^.!?]{{0,60}}(?:[,:]\ (?:please\ )?(?:check|visit|go|see|follow|click|read|sign|subscribe|download|join|head|tap)\b(?=[^.!?]*(?:\b(?:our|us|here|newsletters?|website)\b|@|\.\w))|[:>»]?$)
    | ^(?:contact|email|e-mail)\ (?:the\ (?:reporter|author|writer|reporters|authors)|[A-Z][\w’'-]+\ [A-Z][\w’'-]+)\ (?:at|on)\ \S+@\S+(?=\s*(?:$|[|(@]|(?:or|and)\b|follow\b|twitter\b)|(?<=[.;,])\s)
    | {_CALL}download\ our\ (?:(?!and\b|or\b)[\w-]+\ ){{0,2}}app\b
    | ^download\ the\ {_NAMED}[\w. ]{{1,30}}\ app\ (?:here\b|(?:for|to\ (?:get|read|follow|receive)|and\ (?:get|read|follow|receive|never))\b[^.!?]{{0,60}}\b(?:news|stories|coverage|headlines|articles)\b)
    | ^(?:support\ (?!(?:for|from|of|to|among|by)\b)|help\ us\b)[^.!?]{{0,40}}\bjournalism(?:\ (?:today|now|here|by|with|at)\b[^.!?]{{0,40}})?[.!](?=\s*$|.{{0,120}}?\b(?:us|our|we|you|your|donate|subscribe|join|become)\b)
    | \b(?:abonnieren\ sie|abonniere|bestellen\ sie)\ (?:hier\ |jetzt\ )?(?:unseren|unsere)\b[^.!?]{{0,60}}{_LETTERS}
    | {_CALL}(?:(?:dann|jetzt|hier)\ )?(?:abonnieren\ sie|abonniere|bestellen\ sie)\ (?:hier\ |jetzt\ )?(?:den|die)\b[^.!?]{{0,60}}{_LETTERS}
    | ^(?:folgen\ sie|folg[et])\ uns\ (?:auf|bei)\ {_NETWORKS} | ^(?:folgen\ sie|folge)\ {_NAMED}[\w.]*\ (?:auf|bei)\ {_NETWORKS}{_ON}
    | \binscrivez-vous\ (?:à|a)\ (?:notre|nos|la)\b[^.!?]{{0,60}}{_LETTERS} | ^suivez(?:[\s-]nous|\s(?:l[ae]s?\s)?{_NAMED}[\w.]*)\ sur\ {_NETWORKS}{_ON}
    | \bsuscríbe(?:te|se)\ a\ (?:nuestro|nuestra|la)\b[^.!?]{{0,60}}(?:{_LETTERS}|\bbolet[ií]n) | ^(?:síguenos|sigue\ a\ {_NAMED}[\w.]*)\ en\ {_NETWORKS}
    | (?:únete|suscríbete)\b[^.!?,]{{0,60}}\bcanal\b | \btenemos\ canal\ de\ {_NETWORKS}
    | ^(?:siga|acompanhe|curta)\ (?:nosso|nossa|[oa]\ (?:nosso|nossa|página|perfil|canal|{_NAMED}))[^.!?]{{0,40}}\ n[oa]\ {_NETWORKS} | {_CALL}(?:assine|inscreva-se)\b[^.!?]{{0,40}}{_LETTERS}
    | \biscriviti\ (?:alla|al)\b[^.!?]{{0,50}}{_LETTERS} | ^(?:seguici|segui\ (?:(?:il|la|i|le|lo|gli)\ )?{_NAMED}[\w.]*)\ su\ {_NETWORKS}{_ON}
    | ^(?:copyright|©|\(c\))[^.!?]{{0,80}}\.?\ all\ rights\ reserved(?=\s*(?:$|[.!|]))
    | {_CALL}reach\ (?:him|her|them|me|us)\ (?:at|on)\ (?=\S{{0,60}}@) | \b(?:can|may)\ be\ reached\ at\ (?=\S{{0,60}}@)
    | \bwelcomes?\ (?:(?:op-?ed|essay|letter|guest|reader)s?\ )?(?:submissions|letters\ to\ the\ editor)\b(?=.{{0,200}}@)
    | ^(?:every|each)\ (?:morning|evening|day|week|weekday|friday|sunday)\b[^.!?]{{0,120}}\b(?:your\ (?:e-?mail\ )?inbox|by\ e-?mail)\b
    | \b(?:in|mit)\ unserer\ (?:[\w-]+-)?app\b[^.!?]{{0,30}}(?:[–—,:-]\s)?(?:jetzt|gleich|hier)\b | {_CALL}jetzt\ (?:gratis|kostenlos|kostenfrei)\ (?:herunterladen|testen|abonnieren|anmelden)(?=\s*(?:$|[.!]))
    | ^recevez\ (?:chaque|tous\ les|toute|gratuitement|le\ meilleur)\b | \bvotre\ (?:adresse\ )?e-?mail\ est\ (?:collecté|utilisé|traité)e?\b
    | ^(?:elke|iedere)\ (?:ochtend|dag|week|avond|middag|vrijdag)\b[^.!?]{{0,140}}\b(?:mailbox|inbox|e-?mail)\b
    | ^(?:jesteś\ świadkiem|(?:masz|znasz)\ (?:temat|informację))\b[^?]{{0,80}}\?\s(?:prześlij|przyślij|napisz|daj|wyślij|zadzwoń|skontaktuj|powiedz)\b
    | ^har\ du\ (?:et\ |ett\ )?(?:nyhets)?tips\b[^?]{{0,80}}\?\s(?:kontakt|send|ring|tips|skriv|mejla|hör)\w{{0,4}}\b | ^(?:tips\ oss|tipsa\ oss|kontakt\ (?:journalisten|redaksjonen))\b
    | \buygulama(?:sını|mızı)\ (?:hemen\ )?indirin\b | ^recib[ea]\ (?:cada|todas|las|nuestr|gratis)\b[^.!?]{{0,80}}\b(?:correo|e-?mail|bandeja|whatsapp)\b
    | ^receba\ (?:as|no|nosso|nossa|gratuitamente|notícias)\b[^.!?]{{0,80}}\b(?:whatsapp|e-?mail|telegram|celular)\b | ^ricevi\ (?:ogni|le|gratis|la)\b[^.!?]{{0,80}}\b(?:newsletter|e-?mail|mail)\b
    | ^(?:подписывайтесь|подпишитесь)\ на\ (?:наш|нас|канал) | ^нашли\ (?:ошибку|опечатку)\? | ^扫一扫(?:关注|下载)
    | \bschrijf\ je\ in\ voor\b[^.!?]{{0,50}}nieuwsbrief | ^volg\ (?:ons|(?:(?:de|het)\ )?{_NAMED}[\w.]*)\ op\ {_NETWORKS}{_ON}
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: Quotation marks, and verbs in the forms of those who tell what was said: a paragraph with one reports who asked, and whom.
_REPORTED = re.compile(
    r"""
      ["“”„«»「」]
    | \b(?: (?:s(?:aid|ays)|told|tells|asked|asks|urged|urges|wrote|writes\ that|added|adds|warned|warns|advised|advises|announced|tweeted|replied|called\ on|encouraged|invited|according\ to)
          | (?:sagte|sagt|schrieb|erklärte|rief|bat|forderte|teilte|rät|empfiehlt|laut|dijo|dice|pidió|escribió|anunció|según|disse|pediu|afirmou|escreveu|segundo
              |(?:a|leur|lui)\ dit|a\ déclaré|a\ écrit|selon|ha\ detto|ha\ scritto|secondo|zei|zegt|schreef|volgens) )\b
    | ,\ (?:[\w’'-]+\ ){0,5}(?:reads?|ran|runs|found|admitted|joked|recalls?|recalled|begs?|begged|pleads?|shouts?|chanted|demands?|demanded|steht|lautet|heißt)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST_OF_ITSELF = 400

#: How those of these turns begin that stand at the beginning of a paragraph, and parts of the others: one look tells most texts apart.
_STARTS = (
    "now read", "every ", "each ", "recevez ", "votre ", "elke ", "iedere ", "jesteś ", "masz ", "znasz ", "har du ", "tips ", "tipsa ", "kontakt ", "recibe ", "reciba ", "receba ", "ricevi ",
    "подпис", "подпиш", "нашли ", "扫一扫",
    "get ", "receive ", "follow ", "like ", "join ", "have ", "got ", "do you have ", "for more ", "contact ", "email ", "e-mail ", "support ", "help us",
    "folg", "suivez", "síguenos", "sigue ", "siga ", "acompanhe ", "curta ", "segui", "volg ", "copyright", "©", "(c)",
)  # fmt: skip
_WITHIN = (
    "reach ", "reached at", "submissions", "letters to the", "unserer ", "jetzt gratis", "jetzt kosten", "e-mail est ", "email est ", "indirin",
    "sign up ", "subscribe ", "become a", "follow him", "follow her", "follow them", "follow me", "download ", "abonniere", "bestellen sie", "inscrivez", "suscríbe", "únete",
    "tenemos canal", "assine ", "inscreva", "iscriviti", "schrijf je",
)  # fmt: skip
_LONGEST = 300
#: What stands before the sentence that asks is a part of it where it speaks to readers too, or tells who wrote: "Sam Weller covers the islands. Follow him ...".
_SPEAKS = re.compile(
    r"\b(?:this\s(?:story|article|post)|(?:stories|articles|posts|reporting)\slike\sthis|you|your|our|us|we|i|website|news(?:letters?|room)?|sie|ihnen|ihre?|uns|unsere?|wir|vous|votre|nos|notre|nous|te|tus?|sab[íi]as|usted|nuestr[ao]s?|nosso|nossa|voc[êe]|vi|noi|nostra|je|jij|onze?|ons)\b|@",
    re.IGNORECASE,
)
_WHO_WROTE = re.compile(r"(?:follow|reach)\s(?:me|him|her|them)\b", re.IGNORECASE)
_SENTENCE_BEFORE = re.compile(r"[.!?…](?=\s)")

#: A label of an advert that stands in its place.
_LABELS = frozenset(
    """
    advert|advertisement|advertisements|ad|sponsored|sponsored content|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie
    |reklama|reklam|annons|annonse|annonce|mainos|реклама|広告|광고|广告|إعلان|story continues below advertisement|story continues below
    |article continues below advertisement|article continues after advertisement|article continues below this ad|advertisement - scroll to continue
    |story continues after advertisement|continue reading below|scroll to continue|scroll down to continue|advertisement - story continues below
    |la suite après cette publicité|la suite après la publicité|continua después de la publicidad|continua após a publicidade
    |continua dopo la pubblicità|publicidade continua|artikel geht weiter unter der werbung|lees verder na de advertentie
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_LONGEST_LABEL = 60

#: Words before the headline of another article.
_LEADS = re.compile(
    r"""
    [\[(>»▶►▼◆■•*→\s-]{0,4}
    (?: read(?:\ more|\ also|\ next|\ on)? | (?:also|must)\ read | see\ (?:also|more) | also\ see | related(?:\ (?:story|stories|articles?|news))? | more
      | watch | listen | recommended | don['’]t\ miss | go\ deeper | dig\ deeper | further\ reading
      | lesen\ sie\ (?:auch|mehr|dazu) | lesen\ sie\ dazu\ auch | mehr\ (?:zum\ thema|dazu) | auch\ interessant | passend\ dazu
      | (?:à\ )?lire\ aussi | à\ lire | voir\ aussi | l[ei]a\ también | lee\ también | te\ puede\ interesar | le\ puede\ interesar
      | leia\ (?:também|mais) | veja\ (?:também|mais) | saiba\ mais | leggi\ anche | lees\ ook | czytaj\ (?:też|także|również) | zobacz\ (?:też|także|również)
      | läs\ (?:också|även|mer) | les\ også | læs\ også | lue\ myös | читайте\ также | читать\ также | ilgili\ haber | baca\ juga
      | čtěte\ (?:také|i|více) | přečtěte\ si\ (?:také|i) | čítajte\ (?:aj|tiež) | prečítajte\ si\ (?:aj|tiež) | preberite\ (?:še|tudi) | pročitajte\ (?:još|i) | olvassa\ el | kapcsolódó
      | citește\ și | citiți\ și | διαβάστε\ (?:επίσης|ακόμ[αη]|περισσότερα) | δείτε\ (?:επίσης|ακόμ[αη]) | читайте\ також | прочетете\ (?:още|и) | прочитајте | bunu\ da\ okuyun | loe\ ka | skaityk\ taip\ pat | lasi\ arī
      | اقرأ\ (?:أيض[اً]{1,2}|المزيد) | شاهد\ أيض[اً]{1,2} | بیشتر\ بخوانید | همچنین\ بخوانید | קראו\ (?:גם|עוד) | (?:यह|ये)\ भी\ पढ़ें | और\ पढ़ें | আরও\ পড়ুন | xem\ thêm | đọc\ thêm | อ่าน(?:เพิ่มเติม|ต่อ)
      | 関連記事 | あわせて読みたい | 合わせて読みたい | 관련\ ?기사 | 相关阅读 | 延伸閱讀 | 延伸阅读 | 【相关链接】 | 【延伸阅读】 )
    (?:\s?(?:[:：|]|>>?|\s[–—-]\s)|(?<=[぀-ヿ一-鿿가-힣])\s)
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: What is no link in such a paragraph beside these words.
_OUTSIDE = 12


def invites(text: str) -> bool:
    """Whether a paragraph asks readers for something, tells them how its links pay or who translated it, or is the label of an advert.

    >>> invites("Sign up for our daily newsletter."), invites("Advertisement"), invites("She signed up for the navy.")
    (True, True, False)
    """
    if len(text) > _LONGEST_OF_ITSELF:
        return False
    low = text.lower()
    if speaks_of_itself(text, low):
        return _REPORTED.search(text) is None
    if len(text) > _LONGEST:
        return False
    if len(text) <= _LONGEST_LABEL and low.strip(" .:-–—[]()*") in _LABELS:
        return True
    asking = _ASKS.search(text) if low.startswith(_STARTS) or holds_one(low, _WITHIN) else None
    return asking is not None and _REPORTED.search(text) is None and _is_whole(text, asking)


def _is_whole(text: str, asking: re.Match[str]) -> bool:
    """Whether what stands before the sentence that asks belongs to it."""
    start = asking.start() + 2  # a turn may begin with the end of the sentence before
    ends = [end.end() for end in _SENTENCE_BEFORE.finditer(text, 0, start)]
    before = text[: ends[-1]] if ends else ""
    return not before or _SPEAKS.search(before) is not None or _WHO_WROTE.search(asking[0]) is not None


def is_teaser(text: str, links: Sequence[PageLink]) -> bool:
    """Whether a paragraph leads to another article by its first words, and is a link otherwise: 'Read more: Harbour opens'."""
    lead = _LEADS.match(text)
    if lead is None or not links:
        return False
    linked = sum(link.end - max(link.start, lead.end()) for link in links if link.end > lead.end())
    return len(text) - lead.end() - linked <= _OUTSIDE

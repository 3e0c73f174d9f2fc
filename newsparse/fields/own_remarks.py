"""What an article says of itself, and no part of it is: that its links pay, that it is a translation.

Links that pay and translations are also what articles are about. A remark speaks of the text it stands in ("this article", "our
links") or of those who publish it ("we"), and of a translation it says by whom or from what: other texts are read in many languages.
"""

from __future__ import annotations

import re

from newsparse.lexicon.letters import holds_one

_TEXT = r"(?:articles?|stor(?:y|ies)|posts?|pages?|(?:web)?sites?|reviews?|content|guides?|lists?|blogs?|videos?|e-?mails?|newsletters?|texts?|reports?|pieces?|interviews?|columns?|recipes?)"
#: What says that links pay: whose text or whose links they are in.
_PAYS = re.compile(
    rf"""
      \b(?:this|our)\ (?:\w+\ )?{_TEXT}\ (?:also\ |sometimes\ |often\ )?(?:contains?|includes?|has|have|(?:may|might|can|will)\ (?:also\ )?(?:contain|include|have))\b[^.!?]{{0,30}}\baffiliate\ links?\b
    | \blinks\b(?:\ (?:in|on|marked|with|above|below|from|within|you|we|that|throughout|used)\b[^.!?]{{0,60}})?\ (?:are|(?:may|might|can)\ be)\b[^.!?]{{0,20}}\baffiliate\ links?\b
    | \blinks?\b[^.!?]{{0,60}}\b(?:enthält|enthalten|sind|gekennzeichnet\w{{0,3}})\b[^.!?]{{0,30}}\baffiliate-?\ ?links?\b
    | \bdies\w{{0,2}}\ (?:artikel|beitrag|text|bericht|seite)\ (?:enthält|beinhaltet)\b[^.!?]{{0,30}}\baffiliate-?\ ?links?\b
    | \bdies\w{{0,2}}\ (?:artikel|beitrag|text|bericht|seite)\b[^.!?]{{0,30}}\baffiliate-?\ ?links?\b[^.!?]{{0,20}}\benthalten\b
    | \bcet\ article\ contient\ des\ liens\ (?:affiliés|d['’]affiliation) | \beste\ artículo\ contiene\ enlaces\ de\ afiliad\w | \beste\ (?:artigo|texto)\ contém\ links\ de\ afiliad\w
    | \bquesto\ articolo\ contiene\ link\ (?:di\ affiliazione|affiliati) | \bdit\ artikel\ bevat\ affiliate-?\ ?links?\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: That "we" earn by something, and what earns: links, and what readers buy by them.
_WE_EARN = re.compile(
    r"""
      \bwe(?:\ (?:may|might|can|will|could|do))?(?:\ also)?\ (?:earn|receive|get|make)\ (?:an?\ |some\ )?(?:\w+\ )?(?:affiliate\ )?commissions?\b(?!['’])
    | \b(?:earn|get|make|bring)s?\ us\ (?:an?\ )?(?:\w+\ )?commissions?\b(?!['’]) | \b(?:erhalten|bekommen)\ wir\b[^.!?]{0,50}\bprovision\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_EARNS = re.compile(r"\b(?:links?|buy(?:ing)?|purchas\w{1,4}|affiliate\w{0,2}|kauf\w{0,3}|kaufst)\b", re.IGNORECASE)

_MACHINE = r"(?:an?\ )?(?:machine|ai\b|a\.i\.|artificial|software|computer|deepl|google|chatgpt|automat\w{1,8})"
_NAMED = r"(?-i:[A-ZÀ-Þ])"
#: What says of the text that it is a translation, at its beginning: by what or by whom it was made, or from which language.
_TRANSLATED = re.compile(
    rf"""
    (?:note:\s|hinweis:\s|anmerkung:\s)?
    (?: (?:this|the\ above)\ {_TEXT}\ (?:was|is|has\ been|had\ been)\ (?:
            (?:automatically|machine)[\ -]translated\b
          | (?:first\ |originally\ )(?:published|written|appeared|posted)\b[^.!?]{{0,60}}\btranslat(?:ed|ion)\b
          | (?:\w+ly\ )?translated\ (?:into\ {_NAMED}\w+\ )?(?:(?:automatically\ )?(?:by|with|using)\b[^.!?]{{0,20}}\b{_MACHINE}|by\ (?:our\b|{_NAMED})|from\ (?:the\ )?(?:original\ )?{_NAMED}\w+(?:\ (?:into|by|with|using|and)\b[^.!?]{{0,60}})?(?:[.!)]|$)|automatically\b)
          | an?\ (?:[\w-]+\ ){{0,2}}translation\b )
      | this\ is\ an?\ (?:[\w-]+\ ){{0,3}}translation\ of\ (?:an|the|our|this)\ (?:[\w-]+\ ){{0,2}}{_TEXT}\b
      | dies(?:e|er|es)?\ (?:artikel|beitrag|text|bericht|meldung|interview)\ (?:wurde|ist)\b[^.!?]{{0,30}}\b(?:automatisch|maschinell|aus\ de[mr]\ {_NAMED}|mit\ (?:hilfe|ki)\b|ki\b)[^.!?]{{0,60}}\bübersetzt\b
      | dies(?:e|er|es)?(?:\ (?:artikel|beitrag|text|bericht|meldung|interview))?\ ist\ eine\ (?:\w+\ )?übersetzung\ (?:aus\ de[mr]\ {_NAMED}|(?:eines|des|unseres)\ (?:\w+\ )?(?:artikels|beitrags|textes|berichts|interviews)\b)
      | (?:cet\ article|ce\ texte)\ (?:a\ été|est)\ (?:traduit\ (?:de\ l['’]|du\ |automatiquement|(?:par|avec|à\ l['’]aide)\ (?:une?\ machine|une\ ia|l['’]ia|{_NAMED}))|une\ traduction\b)
      | est[ea]\ (?:artículo|texto|nota)\ (?:fue|ha\ sido|es)\ (?:traducid[oa]\ (?:del?\ |automáticamente|(?:por|con)\ (?:una\ (?:máquina|ia)|inteligencia|{_NAMED}))|una\ traducción\b)
      | est[ea]\ (?:artigo|texto|matéria)\ (?:foi|é)\ (?:traduzid[oa]\ (?:d[oe]\ |automaticamente|(?:por|com)\ (?:uma\ (?:máquina|ia)|inteligência|{_NAMED}))|uma\ tradução\b)
      | quest[oa]\ (?:articolo|testo)\ è\ (?:stat[oa]\ )?(?:tradott[oa]\ (?:dal|automaticamente|(?:da|con)\ (?:una\ macchina|{_NAMED}))|una\ traduzione\b)
      | dit\ artikel\ (?:is|werd)\ (?:(?:automatisch|machinaal)\b[^.!?]{{0,40}}\bvertaald\b|vertaald\ (?:uit|met|door\ {_NAMED})|een\ (?:\w+\ )?vertaling\b) )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_OF_PAY = ("affili", "afilia", "commission", "provision")
_OF_TRANSLATION = ("translat", "übersetz", "tradu", "tradott", "vertaa", "vertal")


def speaks_of_itself(text: str, low: str) -> bool:
    """Whether a paragraph, given in lower case too, tells how the article's links pay or who translated it.

    >>> [speaks_of_itself(text, text.lower()) for text in ("This article contains affiliate links.", "Many blogs contain affiliate links.")]
    [True, False]
    """
    if holds_one(low, _OF_PAY) and (
        _PAYS.search(text) is not None or (_WE_EARN.search(text) is not None and _EARNS.search(text) is not None)
    ):
        return True
    return holds_one(low, _OF_TRANSLATION) and _TRANSLATED.match(text) is not None

"""Italian."""

from __future__ import annotations

from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.lexicon.cues.romance_verbs import INFINITIVES, regular_forms
from newsparse.model.kinds import Attitude

_SAY = (
    *regular_forms(
        "it",
        "affermare dichiarare spiegare raccontare annunciare confermare sottolineare precisare commentare osservare denunciare rivelare ricordare assicurare replicare ribadire"
        " riportare comunicare informare indicare confessare gridare twittare esclamare sussurrare mormorare proclamare narrare anticipare testimoniare scherzare ironizzare tuonare incalzare sbottare giurare ipotizzare rilevare"
        " riferire avvertire chiarire segnalare evidenziare lamentare attaccare confidare rivendicare auspicare argomentare testimoniare",
    ),
    *"ha detto dice dicono disse diceva dissero detto aggiunge aggiunto aggiunse scrive scritto scrisse risponde risposto rispose ammette ammesso conclude concluso sostiene sostenuto sostengono promette promesso ribatte ribattuto rispondono scrivono dicono concludono aggiungono".split()[
        1:
    ],
)
_WEAK = frozenset("attacca ricorda denuncia annuncia commenta racconta spiega scrive".split())

ITALIAN = Grammar(
    language="it",
    cues={word: Use.SAY | (Use.WEAK if word in _WEAK else 0) for word in _SAY}
    | dict.fromkeys("fatto fa fanno".split(), Use.SAY)
    | dict.fromkeys(
        "parlando definendo accusando bollando descrivendo parla parlato parlano parlò definito definisce definì accusato accusa chiamato bollato descritto".split(),
        Use.NAME,
    )
    | dict.fromkeys("chiesto chiede chiese domandato".split(), Use.SAY | Use.ASK)
    | dict.fromkeys(
        "negato nega negò negano smentito smentisce smentiscono esclude escludono escluso".split(), Use.SAY | Use.DENY
    )
    | dict.fromkeys("crede credono pensa pensano spera sperano teme temono vuole vogliono".split(), Use.STANCE),
    attitudes=dict.fromkeys("crede credono pensa pensano spera sperano teme temono".split(), Attitude.BELIEF)
    | dict.fromkeys("vuole vogliono".split(), Attitude.INTENTION),
    according=(("come",), ("secondo",), ("stando", "a"), ("a", "detta", "di"), ("per",)),
    that=frozenset(("che",)),
    open_words=frozenset("se come perché quando dove".split()),
    auxiliaries=frozenset("ha hanno aveva avevano è sono era erano stato stata stati avrebbe".split()),
    negations=frozenset("non mai né".split()),
    adverbs=frozenset("gli mi ti ci vi si anche poi ancora già inoltre infine quindi oggi ieri però tuttavia".split()),
    pronouns=frozenset("lui lei loro egli ella noi io quest' quello".split()),
    relatives=frozenset("che cui quale quali".split()),
    determiners=frozenset(
        "il lo la i gli le l' un uno una un' del della dei degli delle dell' dello suo sua suoi sue questo questa due tre alcuni".split()
    ),
    prepositions=frozenset(
        "durante dopo all' dall' nell' sull' allo agli dallo dagli dai dalle nei nelle negli contro presso entro senza di a da in con su per tra fra del della dei delle al alla ai alle dal dalla nel nella sul sulla".split()
    ),
    attaching=frozenset("di del della dei degli delle dell' dello per".split()),
    breaks=frozenset("che mentre quando se come perché ma dove poiché".split()),
    conjunctions=frozenset(("e", "ed", "o")),
    clause_joints=frozenset("e ma mentre".split()),
    contrasts=frozenset(("ma", "però")),
    citing=frozenset(("citando", "cita", "citano")),
    recipients=frozenset(("a", "al", "alla", "all'", "con")),
    times=frozenset(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi stamani stamattina stasera stanotte mattina sera settimana mese scorso".split()
    ),
    verbs=frozenset("è sono era erano ha hanno aveva avevano sarà saranno può possono deve devono fa".split()),
    past_endings=("ato", "uto", "ito"),
    clitics=frozenset(("gli", "le")),
    particles={"fatto": frozenset(("sapere",)), "fa": frozenset(("sapere",)), "fanno": frozenset(("sapere",))},
    drops_subjects=("no",),
    inverted=True,
    infinitives=INFINITIVES["it"],
    dialogue=True,
)

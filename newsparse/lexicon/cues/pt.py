"""Portuguese."""

from __future__ import annotations

from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.lexicon.cues.romance_verbs import INFINITIVES, regular_forms
from newsparse.model.kinds import Attitude

_SAY = """
avançou avançaram avança disse disseram diz dizem dito dizia afirmou afirmaram afirma afirmam afirmado declarou declararam declara explicou explicaram explica explicam acrescentou acrescentaram acrescenta contou contaram conta contam
informou informaram informa informam anunciou anunciaram anuncia relatou relataram relata garantiu garantiram garante destacou destacaram destaca ressaltou ressaltaram ressalta assegurou alegou alegaram alega
escreveu escreveram escreve respondeu responderam responde comentou comenta lembrou lembra reconheceu reconhece admitiu admite confirmou confirmaram confirma alertou alerta avisou prometeu promete revelou revelaram revela
apontou aponta observou observa defendeu defende argumentou concluiu conclui insistiu insiste reiterou frisou sublinhou salientou noticiou noticiaram publicou completou criticou lamentou questionou reforçou pontuou avaliou considera considerou consideram
""".split()

_REGULAR = "adiantar indicar comunicar confessar gritar tuitar exclamar sussurrar murmurar resumir proclamar narrar recordar referir sustentar assinalar prosseguir precisar esclarecer testemunhar desabafar ironizar celebrar sugerir confirmar ratificar antecipar afirmar declarar explicar contar informar anunciar relatar assegurar alegar comentar lembrar alertar avisar revelar apontar observar argumentar reiterar frisar sublinhar salientar noticiar lamentar reforçar pontuar ironizar responder escrever admitir garantir insistir brincar detalhar justificar"

PORTUGUESE = Grammar(
    language="pt",
    cues={
        **dict.fromkeys(regular_forms("pt", _REGULAR), Use.SAY),
        **dict.fromkeys(_SAY, Use.SAY),
        **dict.fromkeys((f"{form}-{whom}" for form in _SAY for whom in ("me", "nos", "lhe", "lhes")), Use.SAY),
        **dict.fromkeys("fez fizeram faz fazem".split(), Use.SAY),
        **dict.fromkeys(
            "fala falam chamou classificou acusou acusaram descreveu definiu qualificou falando chamando classificando acusando descrevendo definindo qualificando".split(),
            Use.NAME,
        ),
        **dict.fromkeys("falou falaram falava".split(), Use.SAY | Use.NAME),
        **dict.fromkeys("perguntou pergunta".split(), Use.SAY | Use.ASK),
        **dict.fromkeys("negou nega negaram desmentiu".split(), Use.SAY | Use.DENY),
        **dict.fromkeys("acredita acreditam pensa pensam espera esperam teme temem quer querem".split(), Use.STANCE),
        **dict.fromkeys(
            "conta considera publicou destaca defende aponta lembra observa informa escreve".split(), Use.SAY | Use.WEAK
        ),
    },
    attitudes=dict.fromkeys("acredita acreditam pensa pensam espera esperam teme temem".split(), Attitude.BELIEF)
    | dict.fromkeys("quer querem".split(), Attitude.INTENTION),
    according=(
        ("segundo",),
        ("como",),
        ("de", "acordo", "com"),
        ("conforme",),
        ("nas", "palavras", "de"),
        ("na", "opinião", "de"),
        ("para",),
    ),
    clause_joints=frozenset("e mas enquanto".split()),
    contrasts=frozenset(("mas", "porém")),
    citing=frozenset(("citando", "cita", "citam", "ouviu")),
    that=frozenset(("que",)),
    open_words=frozenset("se como por quando onde".split()),
    auxiliaries=frozenset("tem têm tinha tinham é são foi foram era eram sido ter ser havia".split()),
    negations=frozenset("não nunca jamais nem".split()),
    adverbs=frozenset("lhe lhes me se também ainda depois já então assim além".split()),
    pronouns=frozenset("ele ela eles elas eu nós este esta aquele quem".split()),
    relatives=frozenset("que quem qual quais".split()),
    determiners=frozenset(
        "o a os as um uma uns umas seu sua seus suas este esta esse essa do da dos das dois duas três quatro vários várias alguns".split()
    ),
    prepositions=frozenset(
        "numa num pelo pela pelos pelas dum duma de do da dos das nesta neste nessa nesse a ao à aos às em no na nos nas com por para sobre sem entre desde até contra durante após ante".split()
    ),
    attaching=frozenset("de do da dos das para".split()),
    breaks=frozenset("que quando se como porque enquanto embora mas onde pois".split()),
    conjunctions=frozenset(("e", "ou")),
    recipients=frozenset(("a", "ao", "à", "aos", "às")),
    times=frozenset(
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo ontem hoje manhã tarde noite semana mês passado passada".split()
    ),
    verbs=frozenset("é são foi foram era eram tem têm tinha tinham será serão pode podem deve devem".split()),
    past_endings=("ou", "aram", "iram", "eram"),
    particles=dict.fromkeys(("fez", "fizeram", "faz", "fazem"), frozenset(("saber", "notar"))),
    drops_subjects=("m",),
    inverted=True,
    infinitives=INFINITIVES["pt"],
    dialogue=True,
)

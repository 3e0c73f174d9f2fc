"""Spanish."""

from __future__ import annotations

from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.lexicon.cues.romance_verbs import INFINITIVES, regular_forms
from newsparse.model.kinds import Attitude

_SAY = """
dijo dijeron dice dicen dicho decía afirmó afirmaron afirma afirman afirmado aseguró aseguraron asegura aseguran asegurado explicó explicaron explica explican explicado señaló señalaron señala señalan señalado
añadió añadieron añade agregó agregaron agrega indicó indicaron indica indican indicado declaró declararon declara declarado anunció anunciaron anuncia anunciado manifestó manifestaron manifiesta sostuvo sostuvieron sostiene sostienen
apuntó apunta subrayó subraya destacó destacaron destaca insistió insiste recordó recuerda reconoció reconocieron reconoce admitió admite confirmó confirmaron confirma advirtió advirtieron advierte comentó comenta
contó cuenta contaron relató relata respondió responde contestó replicó escribió escribe informó informaron informa informan expresó expresa precisó precisa detalló detalla lamentó lamenta denunció denunciaron denuncia
repite repitió repiten repitieron sugiere sugirió concede concedió sostuvieron advirtió criticó reiteró reitera remarcó consideró considera concluyó concluye prometió promete publicó reveló revelaron revela alertó alegó argumentó opinó puntualizó aclaró zanjó sentenció matizó advertido denunciado confirmado sostenido reconocido admitido reiterado recordado insistido enfatizó
""".split()

_REGULAR = "aseverar recalcar enfatizar remarcar espetar ironizar avisar reprochar sostener advertir contar relatar informar denunciar alertar revelar prometer responder contestar concluir reiterar precisar detallar lamentar expresar comentar admitir confirmar confesar gritar tuitear exclamar susurrar murmurar resumir remachar rematar apostillar proclamar pronosticar adelantar comunicar narrar rememorar testificar rebatir reflexionar sugerir corroborar ratificar vaticinar profetizar recapitular puntualizar bromear afirmar asegurar explicar señalar añadir agregar indicar declarar anunciar manifestar apuntar subrayar destacar insistir confirmar comentar relatar responder contestar replicar informar expresar precisar detallar lamentar denunciar reiterar remarcar revelar alertar alegar argumentar opinar puntualizar aclarar zanjar matizar enfatizar ironizar admitir escribir bromear avisar defender recalcar reprochar"

SPANISH = Grammar(
    language="es",
    cues={
        **dict.fromkeys(regular_forms("es", _REGULAR), Use.SAY),
        **dict.fromkeys(_SAY, Use.SAY),
        **dict.fromkeys("hizo hicieron hace hacen".split(), Use.SAY),
        **dict.fromkeys(
            "habla habló hablan hablaron calificó califica calificaron acusó acusa acusaron describió tildó tachó llamó definió tachando tildando calificando acusando describiendo definiendo llamando hablando".split(),
            Use.NAME,
        ),
        **dict.fromkeys("preguntó pregunta preguntaron".split(), Use.SAY | Use.ASK),
        **dict.fromkeys(
            "rechazó rechaza rechazaron descartó descarta descartaron".split(), Use.SAY | Use.DENY | Use.WEAK
        ),
        **dict.fromkeys("negó niega negaron negado negaba desmintió desmiente desmentido".split(), Use.SAY | Use.DENY),
        **dict.fromkeys("cree creen creía piensa piensan espera esperan teme temen quiere quieren".split(), Use.STANCE),
        **dict.fromkeys(
            "publica publican recoge recogen adelanta adelantan desvela desvelan cuenta considera publicó destaca recuerda denuncia indica informa escribe queja quejó quejaba quejan quejado alegra alegró congratula congratuló felicita felicitó sincera sinceró".split(),
            Use.SAY | Use.WEAK,
        ),
    },
    attitudes=dict.fromkeys("cree creen creía piensa piensan espera esperan teme temen".split(), Attitude.BELIEF)
    | dict.fromkeys("quiere quieren".split(), Attitude.INTENTION),
    according=(
        ("según",),
        ("como",),
        ("de", "acuerdo", "con"),
        ("a", "juicio", "de"),
        ("en", "palabras", "de"),
        ("en", "opinión", "de"),
        ("para",),
    ),
    clause_joints=frozenset("y pero mientras".split()),
    contrasts=frozenset(("pero", "aunque")),
    citing=frozenset(("citando", "cita", "citan", "que_cita")),
    that=frozenset(("que",)),
    open_words=frozenset("si cómo por cuándo dónde qué".split()),
    auxiliaries=frozenset("habría habrían ha han había habían es son fue fueron era eran sido haber ser".split()),
    negations=frozenset("no nunca jamás tampoco".split()),
    adverbs=frozenset("le les me se también además después luego ya aún todavía entonces así asimismo".split()),
    pronouns=frozenset("él ella ellos ellas yo nosotros este esta aquel quien quienes".split()),
    relatives=frozenset("que quien quienes cual cuales".split()),
    determiners=frozenset(
        "el la los las un una unos unas su sus este esta estos estas del al dos tres cuatro varios varias algunos muchos".split()
    ),
    prepositions=frozenset(
        "de del a al en con por para sobre sin entre desde hasta contra durante tras ante bajo".split()
    ),
    attaching=frozenset("de del para".split()),
    breaks=frozenset("que cuando si como porque mientras aunque pero donde pues".split()),
    conjunctions=frozenset(("y", "e", "o")),
    recipients=frozenset(("a", "al")),
    times=frozenset(
        "lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche semana mes pasado pasada".split()
    ),
    verbs=frozenset(
        "es son fue fueron era eran ha han había habían será serán puede pueden debe deben tiene tienen".split()
    ),
    past_endings=("ó", "aron", "ieron"),
    particles=dict.fromkeys(("hizo", "hicieron", "hace", "hacen"), frozenset(("saber", "notar", "hincapié"))),
    drops_subjects=("n",),
    inverted=True,
    infinitives=INFINITIVES["es"],
    dialogue=True,
)

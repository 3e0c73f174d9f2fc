"""French."""

from __future__ import annotations

from newsparse.lexicon.cues.grammar import Grammar, Use
from newsparse.lexicon.cues.romance_verbs import INFINITIVES, regular_forms
from newsparse.model.kinds import Attitude

_SAY = """
dit disait disent dira déclaré déclare déclarait déclarent affirmé affirme affirmait affirment expliqué explique expliquait expliquent annoncé annonce annonçait annoncent ajouté ajoute ajoutait ajoutent
indiqué indique indiquait indiquent précisé précise précisait précisent souligné souligne soulignait soulignent estimé estime estimait estiment assuré assure assurait assurent rapporté rapporte rapportait rapportent
écrit écrivait écrivent confié confie confiait raconté raconte racontait racontent rappelé rappelle rappelait répondu répond répondait réagi réagit averti avertit prévenu prévient insisté insiste
reconnu reconnaît reconnait admis admet avoué avoue promis promet lancé lance conclu conclut poursuivi poursuit poursuivait regretté regrette regrettait dénoncé dénonce dénonçait révélé révèle révélait révèlent
jugé juge jugeait martelé martèle confirmé confirme confirment prétendu prétend soutenu soutient soutenait soutiennent noté note noté constaté constate remarqué remarque répété répète répétait répètent répétaient lançait assénait assène asséné témoigné témoigne plaidé plaide tweeté commenté commente
""".split()

_REGULAR = "déplorer estimer prévenir soupirer lâcher tonner pester nuancer argumenter détailler certifier jurer signaler spécifier souffler murmurer crier hurler chuchoter clamer proclamer protester relater alerter communiquer relativiser réaffirmer confesser tweeter renchérir plaider railler rassurer affirmer déclarer expliquer ajouter indiquer préciser souligner estimer assurer rapporter confier raconter rappeler avouer regretter dénoncer marteler confirmer constater remarquer témoigner résumer ironiser observer rétorquer répliquer insister objecter glisser tempérer plaisanter"

FRENCH = Grammar(
    language="fr",
    cues={
        **dict.fromkeys(regular_forms("fr", _REGULAR), Use.SAY),
        **dict.fromkeys(_SAY, Use.SAY),
        **dict.fromkeys("fait font faisait fit".split(), Use.SAY),
        **dict.fromkeys(
            "qualifié qualifie qualifiait qualifient accusé accuse accusait accusent traité décrit décrivait salué salue évoque évoqué parle évoquant évoquait évoquent évoqua parlant parlait parlent parlé qualifiant accusant saluant décrivant fustige fustigé fustigeait fustigent fustigeant".split(),
            Use.NAME,
        ),
        **dict.fromkeys("demandé demande interrogé".split(), Use.SAY | Use.ASK),
        **dict.fromkeys("démenti dément démentait nié nie niait nient".split(), Use.SAY | Use.DENY),
        **dict.fromkeys(
            "croit croient pense pensent pensait espère espèrent espérait craint craignent veut veulent voulait souhaite souhaitent".split(),
            Use.STANCE,
        ),
        **dict.fromkeys(
            "indigne indigné indignait inquiète inquiété inquiétait agace agacé réjouit réjoui réjouissait désole désolé félicite félicité étonne étonné emporte emporté plaint plaignait alarme alarmé amuse amusé lâche lâché lâchait souffle soufflé murmure crie crié communiqué communique signale signalé note juge lance lancé demande rappelle annonce explique commente salue écrit".split(),
            Use.SAY | Use.WEAK,
        ),
    },
    attitudes=dict.fromkeys(
        "croit croient pense pensent pensait espère espèrent espérait craint craignent".split(), Attitude.BELIEF
    )
    | dict.fromkeys("veut veulent voulait souhaite souhaitent".split(), Attitude.INTENTION),
    according=(
        ("à", "en", "croire"),
        ("comme",),
        ("selon",),
        ("d'après",),
        ("d'", "après"),
        ("aux", "dires", "de"),
        ("pour",),
        ("de", "source"),
        ("a-t-on", "appris", "auprès", "de"),
        ("a-t-on", "appris", "auprès", "du"),
        ("a-t-on", "appris", "auprès", "des"),
    ),
    that=frozenset(("que", "qu'")),
    open_words=frozenset("si comment pourquoi quand où ce".split()),
    auxiliaries=frozenset(
        "a ont avait avaient est sont était étaient été avoir être aurait a-t-il a-t-elle ont-ils".split()
    ),
    negations=frozenset("ne n' pas jamais plus".split()),
    adverbs=frozenset(
        "lui y m' s' aussi également ensuite encore déjà notamment toutefois cependant ainsi enfin alors par ailleurs".split()
    ),
    pronouns=frozenset("il elle ils elles on je nous celui-ci celle-ci ce dernier".split()),
    relatives=frozenset(
        "qui que dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles".split()
    ),
    determiners=frozenset(
        "le la les l' un une des du de d' son sa ses leur leurs ce cet cette ces plusieurs deux trois quatre certains".split()
    ),
    prepositions=frozenset(
        "auprès lors durant dès malgré de d' du des à au aux en dans sur pour par avec sans chez contre entre vers depuis pendant après avant sous".split()
    ),
    attaching=frozenset("de d' du des pour chez".split()),
    breaks=frozenset("que qu' lorsque quand alors si comme puisque tandis mais car dont où".split()),
    conjunctions=frozenset(("et", "ou")),
    clause_joints=frozenset("et mais tandis".split()),
    contrasts=frozenset(("mais",)),
    citing=frozenset(("citant", "cite", "citent", "citait")),
    recipients=frozenset(("à", "au", "aux")),
    times=frozenset(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui matin soir après-midi semaine mois dernier".split()
    ),
    verbs=frozenset("est sont était étaient a ont avait avaient sera seront peut peuvent doit doivent fait".split()),
    past_endings=("é",),
    particles=dict.fromkeys(
        ("fait", "font", "faisait", "fit"), frozenset(("savoir", "valoir", "remarquer", "observer"))
    ),
    inverted=True,
    infinitives=INFINITIVES["fr"],
    dialogue=True,
)

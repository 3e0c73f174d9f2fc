"""What people are called by in German, French, Spanish, Portuguese, Italian and Dutch: callings and offices, of women, of men, of both."""

from __future__ import annotations

from newsparse.lexicon.occupation_words import OCCUPATIONS, RELATIONS

#: Callings by language: words of women, words of men, words of both.
_CALLINGS: dict[str, tuple[str, str, str]] = {
    "de": (
        "frau mutter tochter schwester ehefrau witwe großmutter oma tante freundin nachbarin mitarbeiterin angestellte schülerin studentin lehrerin ärztin anwältin forscherin politikerin",
        "mann vater sohn bruder ehemann witwer großvater opa onkel freund nachbar mitarbeiter angestellter schüler student lehrer arzt anwalt forscher politiker stallbursche kapitän",
        "angestellten beamten kollegen patient patienten",
    ),
    "fr": (
        "déléguée secrétaire intéressée femme mère fille sœur épouse veuve grand-mère tante amie voisine habitante avocate conseillère élue députée sénatrice ministre maire adjointe directrice présidente ouvrière employée étudiante élève infirmière"
        " institutrice enseignante chercheuse historienne actrice comédienne chanteuse danseuse autrice romancière écrivaine réalisatrice cinéaste navigatrice skipper joueuse entraîneuse sélectionneuse championne athlète"
        " agricultrice éleveuse viticultrice pêcheuse boulangère cuisinière cheffe restauratrice patronne entrepreneuse commerçante gérante fondatrice syndicaliste militante bénévole gardienne guide policière gendarme"
        " procureure juge magistrate greffière médecin chirurgienne pharmacienne vétérinaire sage-femme soignante aide-soignante conductrice pilote chauffeuse retraitée locataire cliente victime témoin responsable"
        " fonctionnaire diplomate ambassadrice préfète rectrice conservatrice architecte ingénieure physicienne biologiste climatologue économiste sociologue politologue experte analyste consultante trentenaire"
        " quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire jeune dame adolescente religieuse pasteure",
        "délégué secrétaire mari marin intéressé homme père fils frère époux veuf grand-père oncle ami voisin habitant avocat conseiller élu député sénateur ministre maire adjoint directeur président ouvrier employé étudiant élève infirmier instituteur"
        " enseignant chercheur historien acteur comédien chanteur danseur auteur romancier écrivain réalisateur cinéaste navigateur skipper joueur entraîneur sélectionneur champion athlète agriculteur éleveur viticulteur"
        " pêcheur boulanger cuisinier chef restaurateur patron entrepreneur commerçant gérant fondateur syndicaliste militant bénévole gardien guide policier gendarme procureur juge magistrat greffier médecin chirurgien"
        " pharmacien vétérinaire soignant aide-soignant conducteur pilote chauffeur retraité locataire client témoin responsable fonctionnaire diplomate ambassadeur préfet recteur conservateur architecte ingénieur"
        " physicien biologiste climatologue économiste sociologue politologue expert analyste consultant trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire jeune édile randonneur"
        " alpiniste grimpeur matelot capitaine commandant colonel général lieutenant sergent soldat officier pompier secouriste agent salarié cadre dirigeant pdg actionnaire banquier trader éditeur libraire"
        " traducteur critique metteur chorégraphe compositeur musicien pianiste violoniste chef-d'orchestre peintre sculpteur photographe dessinateur couturier curé prêtre évêque pape pasteur rabbin imam moine adolescent"
        " garçon monsieur édile prévenu accusé suspect plaignant détenu prisonnier surveillant interlocuteur négociateur",
        "personne collègue source porte-parole édile journaliste artiste cinéaste",
    ),
    "es": (
        "mujer madre hija hermana esposa viuda abuela tía amiga vecina abogada consejera concejala concejal diputada senadora ministra alcaldesa directora presidenta obrera empleada trabajadora estudiante alumna enfermera"
        " maestra profesora investigadora historiadora actriz cantante bailarina escritora novelista autora cineasta jugadora entrenadora seleccionadora campeona atleta agricultora ganadera pescadora panadera cocinera jefa"
        " empresaria comerciante gerente fundadora sindicalista activista voluntaria guía policía fiscal jueza juez magistrada médica doctora cirujana farmacéutica veterinaria matrona conductora piloto jubilada clienta"
        " víctima testigo responsable funcionaria diplomática embajadora rectora conservadora arquitecta ingeniera física bióloga economista socióloga politóloga experta analista consultora joven señora chica niña monja"
        " consejera secretaria gobernadora candidata portavoz lideresa dirigente afectada acusada detenida",
        "hombre padre hijo hermano esposo marido viudo abuelo tío amigo vecino abogado consejero concejal diputado senador ministro alcalde director presidente obrero empleado trabajador estudiante alumno enfermero maestro"
        " profesor investigador historiador actor cantante bailarín escritor novelista autor cineasta jugador entrenador seleccionador técnico campeón atleta agricultor ganadero pescador panadero cocinero jefe empresario"
        " comerciante gerente fundador sindicalista activista voluntario guía policía fiscal juez magistrado médico doctor cirujano farmacéutico veterinario conductor piloto jubilado cliente testigo responsable funcionario"
        " diplomático embajador rector conservador arquitecto ingeniero físico biólogo economista sociólogo politólogo experto analista consultor joven señor chico niño cura párroco sacerdote obispo pastor militar"
        " general coronel capitán comandante teniente sargento soldado oficial bombero marinero patrón navegante alpinista montañero mandatario político líder dirigente portavoz edil regidor secretario gobernador candidato"
        " mediocentro delantero portero fondista ciclista tenista torero pintor escultor fotógrafo músico pianista compositor poeta editor librero banquero inversor acusado detenido sospechoso preso agente"
        " ertzaina asesor",
        "titular internacional fuente periodista artista deportista persona compañero compañera colega",
    ),
    "pt": (
        "mulher mãe filha irmã esposa viúva avó neta dona proprietária amiga vizinha advogada conselheira vereadora deputada senadora ministra prefeita directora diretora presidente operária funcionária empregada trabalhadora estudante aluna"
        " enfermeira professora investigadora pesquisadora historiadora atriz actriz cantora bailarina escritora romancista autora cineasta jogadora treinadora selecionadora campeã atleta agricultora pescadora padeira"
        " cozinheira chefe empresária comerciante gerente fundadora sindicalista ativista voluntária guia juíza procuradora promotora delegada médica doutora cirurgiã farmacêutica veterinária parteira motorista pilota"
        " reformada aposentada cliente vítima testemunha responsável diplomata embaixadora reitora curadora arquiteta engenheira física bióloga economista socióloga politóloga especialista analista consultora jovem senhora"
        " moça menina freira secretária governadora candidata líder dirigente moradora",
        "homem pai filho irmão esposo marido viúvo avô neto dono proprietário tio amigo vizinho advogado conselheiro vereador deputado senador ministro prefeito director diretor presidente operário funcionário empregado trabalhador estudante aluno"
        " enfermeiro professor investigador pesquisador historiador ator actor cantor bailarino escritor romancista autor cineasta jogador treinador selecionador técnico campeão atleta agricultor pescador padeiro cozinheiro"
        " chefe empresário comerciante gerente fundador sindicalista ativista voluntário guia juiz procurador promotor delegado médico doutor cirurgião farmacêutico veterinário motorista piloto reformado aposentado cliente"
        " responsável diplomata embaixador reitor curador arquiteto arquitecto engenheiro físico biólogo economista sociólogo politólogo especialista analista consultor jovem senhor rapaz menino padre pároco bispo "
        " pastor militar general coronel capitão comandante tenente sargento soldado oficial bombeiro marinheiro mestre navegador alpinista mandatário político líder dirigente autarca edil secretário governador candidato"
        " avançado guarda-redes goleiro atacante zagueiro ciclista tenista pintor escultor fotógrafo músico pianista compositor maestro poeta editor livreiro banqueiro investidor acusado arguido réu detido suspeito"
        " preso guarda agente assessor surfista morador",
        "titular internacional governante fonte jornalista artista pessoa colega porta-voz",
    ),
    "it": (
        "zia donna madre figlia sorella moglie vedova nonna amica vicina avvocata consigliera deputata senatrice ministra sindaca assessora direttrice presidente operaia impiegata lavoratrice studentessa alunna infermiera"
        " maestra insegnante professoressa ricercatrice storica attrice cantante ballerina scrittrice autrice regista giocatrice allenatrice campionessa atleta agricoltrice panettiera cuoca imprenditrice commerciante"
        " fondatrice sindacalista attivista volontaria guida poliziotta giudice magistrata medica dottoressa chirurga farmacista veterinaria ostetrica autista pensionata cliente vittima testimone responsabile funzionaria"
        " diplomatica ambasciatrice rettrice curatrice architetta ingegnera biologa economista sociologa politologa esperta analista consulente giovane signora ragazza bambina suora segretaria governatrice candidata"
        " capitana cittadina portavoce premier",
        "zio cittadino uomo padre figlio fratello marito vedovo nonno amico vicino avvocato consigliere deputato senatore ministro sindaco assessore direttore presidente operaio impiegato lavoratore studente alunno infermiere maestro"
        " insegnante professore ricercatore storico attore cantante ballerino scrittore autore regista giocatore allenatore tecnico ct campione atleta agricoltore pescatore panettiere cuoco chef imprenditore commerciante"
        " fondatore sindacalista attivista volontario guardiano guida poliziotto carabiniere giudice magistrato procuratore pm medico dottore chirurgo farmacista veterinario autista pensionato cliente testimone responsabile"
        " funzionario diplomatico ambasciatore rettore curatore architetto ingegnere fisico biologo economista sociologo politologo esperto analista consulente giovane signore ragazzo bambino parroco prete vescovo "
        " militare generale colonnello capitano comandante tenente sergente soldato ufficiale pompiere marinaio pilota alpinista politico leader dirigente segretario governatore candidato premier attaccante portiere"
        " ciclista tennista tenore soprano baritono pittore scultore fotografo musicista pianista compositore poeta editore libraio banchiere imputato indagato detenuto agente amministratore portavoce",
        "fonte giornalista artista persona collega",
    ),
    "nl": (
        "bewindsvrouw vrouw moeder dochter zus echtgenote weduwe oma tante vriendin buurvrouw verpleegkundige directrice voorzitster woordvoerster burgemeester minister lerares onderzoekster actrice zangeres schrijfster danseres",
        "bewindsman politicus man vader zoon broer echtgenoot weduwnaar opa oom vriend buurman",
        "advocaat arts dokter huisarts rechter officier agent politieagent brandweerman wethouder raadslid kamerlid fractievoorzitter burgemeester dijkgraaf minister staatssecretaris premier president directeur voorzitter"
        " bestuurder manager ondernemer eigenaar bakker boer visser kok chef leraar docent hoogleraar onderzoeker wetenschapper historicus econoom viroloog expert deskundige analist schrijver auteur acteur zanger"
        " regisseur speler trainer coach bondscoach atleet schaatser wielrenner kapitein piloot chauffeur machinist medewerker werknemer ambtenaar diplomaat ambassadeur getuige verdachte slachtoffer bewoner buurtbewoner"
        " klant student leerling patiënt vrijwilliger activist journalist woordvoerder secretaris-generaal commandant generaal kolonel soldaat militair militair priester bisschop paus imam dominee verpleegkundige bron"
        " jongen meisje kunstenaar fotograaf curator conservator architect ingenieur",
    ),
}  # fmt: skip

#: Those of them that one person holds at a time: with the definite article they name somebody.
_OFFICES = (
    "kapitän maire adjointe adjoint directrice directeur présidente président ministre préfète préfet rectrice recteur procureure procureur patronne patron gérante gérant sélectionneur entraîneur curé évêque pape pdg"
    " fondatrice fondateur conservatrice conservateur ambassadrice ambassadeur capitaine commandant avocat avocate chef cheffe mère père épouse veuve veuf"
    " alcaldesa alcalde concejala concejal directora director presidenta presidente ministra ministro rectora rector fiscal gerente seleccionador entrenador párroco obispo fundadora fundador embajadora embajador"
    " capitán comandante dueño dueña nieto nieta propietario propietaria abogado abogada madre padre esposa marido viuda viudo gobernadora gobernador secretaria secretario consejera consejero"
    " prefeita prefeito vereadora diretora diretor directora reitora reitor procuradora procurador treinadora treinador selecionador pároco bispo fundadora fundador embaixadora embaixador capitão comandante advogado"
    " advogada mãe pai esposa marido viúva viúvo dono dona neto neta proprietário proprietária governadora governador secretária secretário curadora curador autarca"
    " sindaca sindaco assessora assessore direttrice direttore ministra ministro rettrice rettore procuratore allenatrice allenatore parroco vescovo fondatrice fondatore ambasciatrice ambasciatore capitana capitano"
    " comandante avvocata avvocato madre padre moglie marito vedova vedovo governatrice governatore premier curatrice curatore amministratore"
    " burgemeester wethouder dijkgraaf minister premier directeur directrice voorzitter voorzitster bondscoach"
)

#: So general that they fit whoever spoke last.
_GENERAL = (
    "mann frau homme femme élu élue édile responsable quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire trentenaire jeune artiste"
    " titular internacional hombre mujer joven señor señora edil regidor mandatario político dirigente líder artista deportista militar"
    " titular internacional governante homem mulher jovem senhor senhora edil autarca mandatário político responsável"
    " cittadino cittadina uomo donna giovane signore signora artista politico man vrouw bewindsman bewindsvrouw bewindspersoon politicus intéressé intéressée"
)

#: Bodies, groups and documents that news in these languages cites.
_BODIES = (
    "direction mairie préfecture parquet ministère gouvernement syndicat entreprise société association fédération club théâtre musée université hôpital tribunal cour commission agence groupe filiale billetterie"
    " constructeur opposition majorité"
    " dirección ayuntamiento alcaldía gobierno ministerio fiscalía sindicato empresa compañía asociación federación club teatro museo universidad hospital tribunal juzgado comisión laboratorio naviera constructora minera"
    " aseguradora aerolínea cofradía junta generalitat diputación oposición patronal organización"
    " direção direcção câmara prefeitura governo ministério promotoria sindicato empresa companhia associação federação clube teatro museu universidade hospital tribunal comissão laboratório orquestra construtora"
    " mineradora seguradora oposição organização autarquia"
    " direzione comune procura governo ministero sindacato impresa azienda società associazione federazione teatro museo università ospedale tribunale commissione laboratorio questura prefettura regione provincia"
    " opposizione organizzazione parrocchia"
    " gemeente bank bedrijf politie ministerie regering bestuur vakbond vereniging stichting universiteit ziekenhuis rechtbank openbaar-ministerie toezichthouder provincie kabinet partij"
    " reederei stadt gemeinde gericht kirche bistum verteidigung direktion krankenhaus klinik universität hochschule firma betreiber hersteller landratsamt feuerwehr opposition"
)
_GROUPS = (
    "secours pompiers gendarmes enquêteurs riverains voisins proches familles syndicats élus députés experts chercheurs responsables policiers avocats"
    " bomberos vecinos familiares expertos investigadores sindicatos testigos abogados médicos trabajadores"
    " bombeiros moradores vizinhos familiares especialistas investigadores sindicatos testemunhas advogados médicos trabalhadores"
    " pompieri carabinieri inquirenti residenti vicini familiari esperti ricercatori sindacati testimoni avvocati medici lavoratori soccorritori"
    " bewoners buurtbewoners experts deskundigen onderzoekers getuigen vakbonden artsen boeren"
    " angehörige ermittler rettungskräfte anwohner nachbarn eltern landwirte fachleute einsatzkräfte"
)
_DOCUMENTS = (
    "enregistrement vidéo courriels courriel rapport étude enquête sondage lettre plainte communiqué audit procès-verbal arrêté jugement texte circulaire projet proposition décret brouillon avis"
    " audio grabación vídeo sumario nota parte informe estudio encuesta carta correos correo documento documentos demanda denuncia auditoría sentencia sumario atestado acta texto borrador proyecto decreto"
    " áudio vídeo gravação auditoria relatório pesquisa estudo sondagem carta documento documentos processo despacho acórdão sentença texto inquérito projeto decreto"
    " audio registrazione nota relazione rapporto studio sondaggio lettera documento documenti denuncia verbale sentenza perizia testo indagine bozza progetto decreto"
    " rapport onderzoek studie peiling brief document documenten e-mails mails vonnis notitie concept wetsvoorstel"
    " prüfbericht gutachten schreiben bericht studie umfrage brief vermerk akten e-mails mails protokoll urteil entwurf gesetzentwurf vorlage papier"
)


def _all(place: int) -> frozenset[str]:
    return frozenset(word for rows in _CALLINGS.values() for word in rows[place].split())


_WOMEN, _MEN, _BOTH = _all(0), _all(1), _all(2)
#: Written alike in English, where they say nothing of man or woman.
_ENGLISH = frozenset(
    "student expert agent client director actor doctor editor professor rector conductor pastor colonel lieutenant general consultant suspect chauffeur patron"
    " guide chef cadre soprano premier skipper pilot commandant maestro patient tenor commerciante dame".split()
)

#: Every calling; English has its own list.
CALLINGS = (_WOMEN | _MEN | _BOTH) - _ENGLISH
#: Every calling, also those written as in English.
ALL_CALLINGS = _WOMEN | _MEN | _BOTH
#: Those that say that a woman, that a man is meant.
OF_WOMEN = _WOMEN - _MEN - _BOTH - _ENGLISH - OCCUPATIONS - RELATIONS
OF_MEN = _MEN - _WOMEN - _BOTH - _ENGLISH - OCCUPATIONS - RELATIONS
HELD_BY_ONE = frozenset(_OFFICES.split())
GENERAL = frozenset(_GENERAL.split())
BODIES = frozenset((*_BODIES.split(), "guardia"))
BANDS = frozenset(_GROUPS.split())
WRITINGS = frozenset(_DOCUMENTS.split())
#: Words that look like adverbs and are none.
NOUNS_IN_LY = frozenset(
    "family ally assembly monopoly italy anomaly july bully supply reply rally belly jelly fly".split()
)

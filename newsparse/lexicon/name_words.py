"""Words that stand in names and words that never do."""

from __future__ import annotations

#: Lower-case words inside names: Ursula von der Leyen, Charles de Gaulle, Osama bin Zayed.
PARTICLES = frozenset(
    "van von der den de del della dello dei degli di da dal dalla do dos das du des la le las los el al bin ibn ben bint abu ter ten te 't zu zur zum vom"
    " af av y e i und san st. st saint ap mac mc o' d' l' ul ur uz ud bte binti wa ole arap dela delos".split()
)

#: Words after a name that belong to it.
SUFFIXES = frozenset("jr sr ii iii iv jr. sr. md phd ph.d. m.d. esq esq. mba rn dds cpa kc qc obe mbe cbe mp".split())

#: Degrees and orders after a name, which say what somebody is and not how they are called.
DEGREES = frozenset(
    "md m.d. phd ph.d. mba m.b.a. rn r.n. rd dds d.d.s. cpa cfp cfp® kc qc obe mbe cbe mp esq esq. dvm vmd dacvb lvt jd j.d. msc ma ba bsc dpt pharmd".split()
)

#: Words before a name that do not belong to it.
HONORIFICS = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness rev reverend fr father sister brother imam rabbi sheikh"
    " herr frau dr. prof. mr. mrs. ms. m. mme mlle monsieur madame maître me señor señora sr sra srta don doña sr. sra. senhor senhora dom dona"
    " signor signora sig dott dott.ssa avv ing mag dipl.-ing".split()
)

#: Words that no personal name holds: what has one is a section, a desk, an outlet, a sentence or a label.
NO_NAME = frozenset(
    "the and or of for in on at to from with by is are was has have not this that it we you your our all more about how what when where who why"
    " new news newsroom newsdesk desk staff team editor editors editorial editorials reporter reporters correspondent correspondents writer writers"
    " contributor contributors author authors admin administrator guest user press agency agencies wire wires service services media online web digital tv radio network"
    " channel magazine journal journals newspaper newspapers daily weekly times post herald tribune gazette chronicle guardian telegraph observer mirror express mail"
    " independent standard star sun globe world report reports reporting opinion opinions sports sport politics business technology tech science health culture"
    " entertainment lifestyle travel food weather video videos photo photos photography image images gallery podcast live breaking exclusive updated published"
    " update last posted today yesterday monday tuesday wednesday thursday friday saturday sunday january february march july september october november december"
    " min minutes read reading comments comment share follow subscribe sign email facebook twitter instagram linkedin whatsapp print save home page contact"
    " copyright rights reserved company inc ltd llc gmbh university institute college school department ministry office government council committee association"
    " foundation union group redaktion redaktionen redaktör redakcja redakce redactie redacción redacao redação redazione rédaction nachrichten zeitung presse"
    " agentur agenturen journalist journaliste periodista jornalista giornalista foto fotos von und mit für aus bei dem das die ein eine im am par et avec pour les une"
    " dans sur por para con y los las una desde com uma não sobre per della nel dall het een door voor met bij".split()
)

#: Words that a name in a byline does not hold: jobs, sections, buttons, institutions. Elsewhere they may stand beside a name.
NO_AUTHOR = frozenset(
    " uk us usa eu leiter leiterin projektleiter projektleiterin geschäftsführer geschäftsführerin vorsitzender vorsitzende sprecher sprecherin direktor direktorin referent referentin directeur directrice director directora direttore direttrice diretor diretora zur team desk studio affiliate redakteur redakteurin reporterin korrespondent korrespondentin chefredakteur autorin журналист корреспондент редактор junior analytics fashion tips senior chief director directors engineer engineers marketing operations executive officer expert experts experte expertin coordinator manager producer columnist analyst specialist chairman president minister prime secretary spokesman spokeswoman"
    " candidate candidates representative representatives representante supreme federal national international official google scholar pubmed getty imago alamy shutterstock istock unsplash pixabay reuters associated"
    " content assignment policy terms conditions download downloads zip browse investments investing licensed certified registered journalism wellness prevention protection communications founder cofounder co-founder reviewer reviewers reviewed checkout cart account settings homepage actu forschung abteilung departement kategorie kategorien player desktop"
    " خبرگزاری سایت وكالة وکالة صحيفة نيوز مشاهدات مشاهدة أخبار الأخبار اخبار ब्यूरो डेस्क टीम न्यूज़ न्यूज संवाददाता ডেস্ক প্রতিবেদক প্রতিনিধি রিপোর্ট"
    " archive archives pick picks morning evening invitation only numbers demand default christmas easter halloween artists various ahora viernes fin sponsored सुनें पढ़ें ख़बर खबर विज्ञापन ag plc corp corporation e.v verein stiftung verband airport airlines bank hospital police hotel restaurant museum theatre theater stadium festival awards award championship league cup"
    " residential estate rankings mentions newsletter newsletters alerts events shopping series story stories article articles topics trending popular most latest top related tags categories"
    " kommentare teilen artikel meinung politik wirtschaft kultur wissen panorama tribunal nacional inhalte alle rechte vorbehalten recommended sponsored advertisement anzeige"
    " 翻訳者 翻訳 編集 監修 撮影 写真 取材 提供 译者 翻译 编辑 编译 摄影 校对 사진 번역 편집".split()
)

#: Words of the names of bodies that sign as people do: where one stands behind no given name, it is no person.
ORGANIZATIONS = frozenset(
    "bund verband verein vereinigung partei polizei feuerwehr ministerium außenministerium innenministerium auswärtiges amt bundesamt gesellschaft sekretariat deutschland österreich schweiz praxis volksblatt"
    " agencia agência agenzia agentie jornal diario diário periódico gaceta kitchen kitchens dentistry pc corporation corp company makers interactive society academy alliance initiative network systems solutions"
    " club sv fc tsv efc institut institute fundación fundação fondazione asociación associação associazione association courant collectif syndicat reports journal brothers sisters reporters wire insight"
    " portal rede agência rádio gazeta santé media studios entertainment records motors software technologies technology labs games sports".split()
)

#: Articles that names of papers begin with, by language: where they are words of it, no person's name does.
LEADING_ARTICLES: dict[str, frozenset[str]] = {
    "es": frozenset(("el", "la", "los", "las")),
    "fr": frozenset(("la", "les")),
    "it": frozenset(("il", "la", "lo")),
    "pt": frozenset(("o", "a", "os", "as")),
    "de": frozenset(("die", "der")),
}

#: Names of places that have the shape of a person's.
PLACES = frozenset(
    "नई दिल्ली|नयी दिल्ली|ग्रेटर नोएडा|नवी मुंबई|"
    "new york|new delhi|new orleans|new jersey|new mexico|new zealand|new hampshire|los angeles|san francisco|san diego|san jose|san antonio|santa barbara|santa monica|santa fe|santa cruz|las vegas|salt lake city"
    "|hong kong|tel aviv|buenos aires|são paulo|sao paulo|rio de janeiro|abu dhabi|kuala lumpur|mexico city|cape town|addis ababa|phnom penh|saudi arabia|sri lanka|costa rica|puerto rico|el salvador|burkina faso"
    "|united states|united kingdom|united nations|united arab emirates|south africa|south korea|north korea|north america|south america|latin america|central america|middle east|east asia|north carolina"
    "|south carolina|north dakota|south dakota|west virginia|rhode island|long island|baden-baden|st. petersburg|saint petersburg|st. louis|st. paul|st. gallen|bad homburg|porto alegre|belo horizonte|la paz"
    "|ciudad de méxico|den haag|el paso|fort worth|palo alto|silicon valley|wall street|white house|red sea|black sea|gaza strip|west bank|real madrid|real life|nordrhein-westfalen|côte d'ivoire|panama city"
    "|kansas city|oklahoma city|quebec city|ho chi minh city|port-au-prince|santo domingo|santiago de chile|palm beach|baton rouge|des moines|little rock|ann arbor|sierra leone|cabo verde|papua new guinea".split(
        "|"
    )
)

#: Words of the names of papers and stations, which stand first in them as well as last: "Daily Nation", "Radio Ada", "Harwick Times".
PAPERS = frozenset(
    "news media press network magazine journal newspaper newspapers times herald tribune gazette chronicle telegraph daily weekly online digital radio tv"
    " sentinel ledger courier star standard observer register enquirer examiner inquirer dispatch bulletin monitor advocate beacon independent guardian express globe argus"
    " citizen republican democrat".split()
)
#: What the names of houses end in that people work for, and of continents, whose editions bear them: no name begins with one of
#: these alone that is not a person's, "Asia Kowalska", "America Ferrera".
HOUSES = PAPERS | frozenset(
    "bureau office agency service services institute university college school academy foundation council centre center hospital ministry"
    " department authority association union africa asia europe america international".split()
)
#: Words of a job beside a name.
ROLES = frozenset(
    "editor reporter correspondent writer columnist journalist producer director chief analyst contributor contributing photographer columnista bureau"
    " intern freelance freelancer anchor presenter host critic blogger author co-author professor lecturer fellow researcher economist president ceo"
    " founder executive managing senior deputy associate assistant staff special political business sports sport science health technology culture"
    " environment education foreign diplomatic defence defense security crime court legal parliament white-house investigations data video multimedia digital"
    " redakteur redakteurin redakteure korrespondent korrespondentin chefredakteur chefredakteurin autor autorin reporterin journalistin volontär volontärin leiter leiterin ressortleiter"
    " chefreporter mitarbeiter kolumnist kolumnistin politikredakteur wirtschaftsredakteur sportredakteur journaliste rédacteur rédactrice correspondant correspondante"
    " envoyé envoyée chroniqueur grand-reporter redactor redactora periodista corresponsal colaborador colaboradora enviado enviada jefe editora repórter correspondente"
    " colunista jornalista giornalista redattore redattrice corrispondente inviato inviata redacteur verslaggever correspondente-chefe editör muhabir журналист журналистка корреспондент обозреватель редактор dziennikarz dziennikarka reportér redaktor redaktorka"
    " editor-in-chief meteorologist weather digital-editor news-editor newsletter-editor".split()
)

#: Words of a desk that signs.
DESKS = frozenset(
    "desk staff newsroom newsdesk team redaktion redazione rédaction redacción redação redactie redakcja redakce redaktionen bureau editorial-board board correspondents reporters editors"
    " ब्यूरो डेस्क agencies agenturen agencias agences agenzie wires service staffwriter webdesk".split()
)

#: Whole bylines that name nobody.
PLACEHOLDERS = frozenset(
    "admin|administrator|staff|guest|guest author|guest writer|guest contributor|user|editor|editors|editor in chief|webmaster|anonymous|unknown|author|authors|none|null|n/a|na|test|root|default"
    "|staff writer|staff reporter|staff report|staff reports|newsroom|news desk|newsdesk|web desk|news|press release|redaktion|redazione|redacción|redaccion|redação|redacao|la rédaction|rédaction"
    "|webredaktion|online-redaktion|onlineredaktion|von der redaktion|de redactie|la redazione|la redacción|de nuestra redacción|redactie|redakcja|redakce|редакция|редакція|編集部|编辑部|編輯部|系统管理员|系統管理員|超级管理员|网站管理员|администратор|redactie online|redazione online|redazione web|haber merkezi|নিজস্ব প্রতিবেদক|নিজস্ব প্রতিনিধি|ডেস্ক রিপোর্ট|our staff reporter|staff and agencies|super user|superuser|wordpress|wp admin|content team|the editors|editorial|editorial team|editorial staff|contributor|contributors|agencies|agencias|agenturen"
    "|by|von|par|por|writer|posted by|written by|undefined|false|true|no author|online|web|website|home|read more|follow|share|more".split(
        "|"
    )
)

#: Those of them that are a desk's, which signs where nobody else does; the others are fields that nobody filled in.
SIGNING_DESKS = frozenset(
    "newsroom|news desk|newsdesk|web desk|editorial team|redaktion|online-redaktion|onlineredaktion|webredaktion|redazione|redazione online|redazione web|redacción|redaccion|redação"
    "|redacao|la rédaction|rédaction|la redazione|la redacción|redactie|redactie online|redakcja|redakce|редакция|редакція|編集部|编辑部|編輯部|haber merkezi|staff|staff writer".split(
        "|"
    )
)

#: Agencies whose name in a byline is theirs, by lower-case name; the value is how it is written.
AGENCIES: dict[str, str] = {
    name.lower(): name
    for name in (
        "AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|AFP|Agence France-Presse|Agence France Presse|dpa|Deutsche Presse-Agentur|EFE|Agencia EFE|ANSA|Agenzia ANSA|TASS|Xinhua|Kyodo|Kyodo News"
        "|Jiji|Jiji Press|Yonhap|Yonhap News Agency|PTI|Press Trust of India|IANS|ANI|UNI|PA|PA Media|Press Association|UPI|United Press International|AAP|Australian Associated Press|CP|The Canadian Press|Canadian Press"
        "|أ ف ب|أ.ف.ب|فرانس برس|رويترز|د ب أ|الأناضول|ایرنا|ایسنا|पीटीआई|एएनआई|आईएएनएस|БТА|Танјуг|TASR|ΑΠΕ-ΜΠΕ|ΑΜΠΕ"
        "|Belga|APA|SDA|Keystone-SDA|ATS|KNA|epd|SID|AFX|DDP|dapd|Europa Press|Lusa|Agência Lusa|Agência Brasil|Agencia Brasil|Interfax|RIA Novosti|PAP|ČTK|CTK|TT|NTB|Ritzau|STT|ANP|Anadolu|Anadolu Agency|Anadolu Ajansı|ТАСС|РИА Новости|Интерфакс|УНИАН|Укринформ|MTI|AGI|Adnkronos"
        "|LaPresse|Notimex|Télam|Telam|Antara|Bernama|WAM|IRNA|Tribune News Service|Tribune Content Agency|CNN Wire|Bloomberg News|Bloomberg|PR Newswire|PRNewswire|Business Wire|GlobeNewswire|Globe Newswire|Accesswire|CNW|ots|dts Nachrichtenagentur|dts|spot on news|teleschau"
        "|時事通信|時事|共同通信|共同|ロイター|연합뉴스|뉴시스|뉴스1|新华社|新華社|中新社|中国新闻网|中央社|Sputnik|DHA|İHA|AA|IHA|Ukrinform|Agerpres|Mediafax|BTA|HINA|Tanjug|STA|VNA|TPN|Stringer|Inter Press Service|States Newsroom|Kaiser Health News|KFF Health News"
    ).split("|")
}

#: The commonest given names of bylines; few on purpose, since the weights of plain text count a line that begins with one.
COMMON_GIVEN_NAMES = frozenset(
    "aaron ada adam ahmed aisha alain alan albert alexander alfred ali alice alicia allen amanda amber ana andrea andreas andrew angela anita ann anna annalena anne annie"
    " anthony antonio april arthur ash ashley astrid barbara barry beatriz ben benjamin bernard bernd betty beverly billy birgit bobby bonnie boris bradley brandon brian bruce"
    " bryan camille carl carlos carmen carol carolyn carrie catherine chad charles charlotte cheryl chris christina christine christopher cindy claire clara clarence claudia"
    " connie craig crystal curtis cynthia céline dale daniel danielle danny david dawn debbie deborah debra denise dennis diana dmitry dolores don donald donna doris douglas"
    " earl eddie edith edna edward edwin elaine eleanor elena elizabeth ellen emily emma emmanuel eric ernest esther ethel eugene eva evelyn fatima felix fernando florence"
    " frances francis frank françois fred frederick friedrich gabriele gail gary george gerald gladys glenn gloria grace gregory greta hans harold harry hassan hazel heather"
    " heike helen henry herbert hillary hiroshi howard hugo igor ines ingrid irene irina isabelle ivan jack jacob jacques james jamie jane janet janice jason javier jean jeff"
    " jeffery jeffrey jennifer jens jeremy jerry jesse jessica jesus jimmy joan joanne joe joel john johnny jonathan jose josefa joseph josephine joshua joão juan juanita"
    " judith judy julia julie juliette justin jürgen karen katherine kathleen kathryn kathy katja katrin keith kelly kenneth kevin kim kimberly klaus kyle larry laura laurent"
    " lawrence lee leo leonard leroy leslie lillian linda lisa lois lori louis louise lucille lucía luis luísa manuel margaret maria marie marilyn mario marjorie mark martha"
    " martin marvin mary matthew max megan mei melissa melvin mercedes michael michel michele michelle miguel mike mildred min mohammed monica monika muhammad nancy natalia"
    " nathalie nathan nicholas nicolas nicole nora norma norman olaf olga omar oscar pablo pamela patricia patrick paul paula pauline paulo pedro peggy peter petra philip"
    " philippe phillip phyllis pierre pilar priya rachel ralph randall randy ray raymond rebecca rhonda richard ricky rita robert robin rodney roger ronald rosa rose roy ruby"
    " rui russell ruth ryan sabine sam samuel sandra sara sarah scott sean sergei sergio shannon sharon shawn sheila sherry sophie stanley stefan stephanie stephen steve steven"
    " susan suzanne svetlana sylvia sylvie tammy tatiana teresa terry thelma theresa thomas tiffany timothy tina todd tom tony tracy travis troy ursula uwe valerie victor"
    " victoria vincent virginia vladimir walter wanda wayne wei wendy william willie wolfgang yuki yuri".split()
)

#: English words that a sentence begins with and no name does, though a capital stands behind them: 'Despite Roe', 'Does Roe know?', 'Most Southern towns'.
OPENS_NO_NAME = frozenset(
    "despite besides unlike except following according regarding concerning given including during amid amidst throughout toward towards beneath beside"
    " does did is are was were has have had should would could can isn't aren't wasn't weren't doesn't didn't don't hasn't haven't hadn't won't couldn't wouldn't shouldn't"
    " most many much few several some any every each both all neither either such other another same only even just not never"
    " when while whenever where wherever whereas whether if unless until till since because although though as once than that this these those what which who whom whose why how"
    " and or but nor so yet for from with without within of in on at to by into onto over under about against between among after before behind beyond across around near off out up down upon via per"
    " there here then thus hence therefore moreover furthermore meanwhile nevertheless nonetheless instead otherwise perhaps maybe indeed still also again now today yesterday tomorrow tonight"
    " it it's it’s that's that’s there's there’s here's here’s what's what’s who's who’s let's let’s he's he’s she's she’s they're they’re we're we’re you're you’re i'm i’m i've i’ve".split()
)

"""Nouns that people and other sources are called by, by what they say about who is meant."""

from __future__ import annotations

from newsparse.lexicon.occupation_words import OCCUPATIONS, RELATIONS
from newsparse.lexicon.people_words import BANDS, BODIES, HELD_BY_ONE, WRITINGS

#: Words of titles and offices that stand directly before a name.
TITLES = frozenset(
    "president vice premier prime minister chancellor secretary senator sen rep representative congressman congresswoman governor gov mayor judge justice attorney general chief sheriff commissioner inspector"
    " detective superintendent constable officer sergeant captain colonel major lieutenant admiral commander marshal ambassador envoy king queen prince princess pope cardinal archbishop bishop reverend rev"
    " rabbi imam sheikh ayatollah professor prof doctor dr mr mrs ms miss sir lord lady dame councillor councilman councilwoman alderman speaker chairman chairwoman director coach spokesman spokeswoman spokesperson"
    " foreign defense defence interior finance health education justice energy labour labor deputy former acting interim state u.s. us federal county city district prosecutor treasury press homeland security"
    " sens reps govs drs messrs retired incoming outgoing sgt lt col capt gen maj cpl pvt insp supt det sub adm cmdr brig cllr hon lance wing squadron coun"
    " representative delegate lawmaker economist analyst editor author whip leader candidate nominee ceo founder manager union democrat democratic republican labour conservative"
    " herr frau ministerin bundeskanzler bundeskanzlerin kanzler präsident präsidentin minister bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin professorin richter richterin chef chefin vorsitzende vorsitzender"
    " parteichef parteichefin finanzminister innenminister außenminister verteidigungsminister gesundheitsminister ministerpräsident ministerpräsidentin bundespräsident generalsekretär hauptkommissar polizeisprecher polizeisprecherin"
    " m mme monsieur madame ministre président présidente maire maître professeur préfet procureur sénateur député députée directeur directrice"
    " presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada fiscal doctor doctora don doña señor señora secretario secretaria director directora portavoz"
    " prefeito prefeita governador governadora deputado deputada vereador vereadora delegado delegada juiz juíza promotor promotora doutor doutora senhor senhora dom dona secretário secretária diretor diretora".split()
)

#: Heads of descriptions of people; a description with an indefinite article or a number before one of these withholds the name.
PEOPLE = (
    frozenset(
        "official diplomat source person man woman shadow adjudicator ombudsman comptroller officer aide adviser advisor staffer lawmaker minister executive employee worker expert analyst doctor nurse resident witness neighbor neighbour friend colleague relative"
        " survivor victim student teacher professor researcher scientist lawyer attorney prosecutor judge soldier commander fighter activist protester refugee migrant driver farmer fisherman deckhand sailor captain pilot"
        " manager trader investor banker economist consultant insider veteran volunteer supporter voter critic opponent passenger customer owner chef cook artist writer author reporter journalist editor producer actor"
        " official businessman businesswoman engineer technician spokesman spokeswoman spokesperson representative member leader head chief director chairman chairwoman president mayor governor senator secretary ambassador envoy"
        " negotiator mediator investigator detective inspector sergeant guard agent operative administrator clerk secretary councillor councilor priest pastor bishop imam rabbi mother father son daughter wife husband brother sister"
        " uncle aunt grandmother grandfather grandson cousin parent boy girl child teenager youth widow widower partner boss supervisor foreman miner plumber carpenter baker shopkeeper trainer coach player"
        " curator librarian historian biologist geologist meteorologist conservator dealer collector developer architect surgeon midwife paramedic firefighter physician psychologist candidate contender nominee politician"
        " auditor treasurer engineer geschäftsführer geschäftsführerin vorstand pianist violinist singer dancer tailor butcher hunter beekeeper zoologist vet veterinarian"
        " democrat republican congressman congresswoman delegate candidate intern contractor subcontractor whistleblower informant mechanic watchman keeper ranger warden skipper broker whip backbencher"
        " mann frau beamter beamte diplomat diplomatin mitarbeiter mitarbeiterin sprecher sprecherin experte expertin zeuge zeugin anwohner anwohnerin ministerin lehrer lehrerin arzt ärztin anwalt anwältin bürgermeister bürgermeisterin"
        " forscher forscherin funktionär händler polizist polizistin soldat chef chefin leiter leiterin vorsitzende vorsitzender nachbar nachbarin kollege kollegin politiker politikerin abgeordnete abgeordneter insider"
        " homme femme responsable fonctionnaire diplomate conseiller conseillère témoin habitant habitante avocat avocate médecin ministre maire élu élue édile porte-parole député députée ouvrier employé voisin voisine chercheur policier militaire"
        " hombre mujer funcionario funcionaria diplomático diplomática asesor asesora testigo vecino vecina abogado abogada médico médica ministro ministra alcalde alcaldesa portavoz diputado diputada empleado investigador policía"
        " homem mulher funcionário funcionária diplomata assessor assessora testemunha morador moradora advogado advogada ministro prefeito prefeita porta-voz deputado deputada empregado pesquisador policial delegado secretário".split()
    )
    | OCCUPATIONS
    | RELATIONS
)

#: Those who speak for somebody on the record.
SPOKESPEOPLE = frozenset(
    "portavoce gerichtssprecher gerichtssprecherin regierungssprecherin stadtsprecher stadtsprecherin firmensprecher firmensprecherin unternehmenssprecher unternehmenssprecherin ministeriumssprecher woordvoerder woordvoerster"
    " vocero vocera spokesman spokeswoman spokesperson spokespeople sprecher sprecherin porte-parole portavoz porta-voz rep pressesprecher pressesprecherin polizeisprecher polizeisprecherin regierungssprecher".split()
)

#: Offices that one person holds at a time: with the definite article they name somebody.
OFFICES = (
    frozenset(
        "president premier chancellor mayor governor king queen pope pontiff prime minister secretary chairman chairwoman ceo director head chief sheriff speaker ambassador bishop archbishop judge prosecutor coroner"
        " auditor treasurer engineer organiser geschäftsführer geschäftsführerin"
        " coach captain skipper headmaster principal rector dean editor conductor organiser organizer owner landlord mother father wife husband son daughter brother sister grandmother grandfather uncle aunt widow widower lawyer attorney"
        " bürgermeister bürgermeisterin oberbürgermeister ministerin präsident präsidentin kanzler kanzlerin chef chefin leiterin leiter vorsitzende maire président présidente ministre préfet directeur directrice procureur élu élue édile"
        " alcalde alcaldesa presidente presidenta ministro ministra gobernador gobernadora prefeito prefeita governador governadora presidente delegado diretor diretora".split()
    )
    | HELD_BY_ONE
)

#: Heads of groups and bodies that speak as one.
GROUPS = (
    frozenset(
        "monitors observers inspectors forecasters scholars opposition couple pair duo trio quartet family brothers sisters twins siblings media police officials authorities residents witnesses neighbors neighbours experts analysts scientists researchers critics supporters opponents lawmakers democrats republicans conservatives liberals workers aides"
        " doctors nurses teachers students parents relatives friends families activists protesters campaigners economists investors traders prosecutors lawyers investigators detectives firefighters soldiers troops rebels militants"
        " sources people men women voters farmers fishermen deckhands organisers organizers executives employees staffers members leaders advisers advisors diplomats ministers officers colleagues critics historians"
        " agencies companies groups unions crews volunteers rescuers villagers locals fans players customers passengers tenants survivors"
        " polizei behörden beamte anwohner experten forscher kritiker zeugen ermittler diplomaten mitarbeiter gewerkschaft wissenschaftler police autorités habitants experts témoins enquêteurs policía autoridades vecinos expertos testigos"
        " investigadores fuentes polícia autoridades moradores especialistas testemunhas fontes fonti bronnen quellen kreise regierungskreise sicherheitskreise".split()
    )
    | BANDS
)

#: Groups that keep their names back by what they are called.
SOURCES = frozenset("sources fuentes fontes fonti bronnen quellen kreise regierungskreise sicherheitskreise".split())

#: Heads of documents that speak.
DOCUMENTS = (
    frozenset(
        "report assessment minute minutes draft briefing brochure motion submission questionnaire census inventory diary communique communiqué dossier press-release release memo memorandum lawsuit complaint affidavit indictment filing document documents papers records study survey poll letter email statement ruling order bill law transcript cable note audit review analysis paper book"
        " biography memoir log minutes story article essay column editorial op-ed post sign slide poster placard banner tweet post message plaque inscription leaflet flyer brochure pamphlet manual chart video footage recording tape website contract notice warrant petition testimony data figures statistics website invoice ledger file files emails records"
        " log logs receipt receipts deck slides presentation spreadsheet accounts ranking rankings filing filings paperwork minutes photo photos photograph photographs image images blueprint blueprints timetable itinerary handout circular petition readout"
        " bericht studie umfrage schreiben brief vermerk gutachten klage dokument dokumente urteil protokoll rapport étude enquête sondage note courrier document documents plainte informe estudio encuesta carta documento documentos demanda"
        " relatório pesquisa estudo carta documento documentos processo".split()
    )
    | WRITINGS
)

#: What is written or recorded, with words that the learned weights of quotations have not seen as such.
PAPERS = DOCUMENTS | frozenset(
    "results tally polling research modelling modeling audio returns estimates estimate analyses calculations forecast forecasts projections projection excerpts findings disclosure disclosures rankings ranking"
    " database spreadsheet slides presentation screenshot screenshots photographs readout advisory bulletin announcement timeline webpage listing certificate receipt receipts prospectus metadata"
    " deposition depositions pleadings subpoena docket obituary autopsy copy copies laudo laudos memos letters reports emails e-mails messages texts studies surveys polls lawsuits filings audits drafts notes transcripts cables contracts invoices complaints affidavits minutes briefings dossiers posts tweets statements forms diaries permits leases ledgers proposals guidelines manifests blueprints".split()
)

#: Words of organizations' names and descriptions.
ORGANIZATIONS = (
    frozenset(
        "ministry department agency office bureau commission committee council parliament senate congress house court government administration university institute college school hospital company corporation corp inc ltd llc group"
        " bank party union association federation foundation organization organisation authority board force army navy military police team club church league society centre center museum alliance coalition campaign firm brigade service"
        " orchestra choir theatre theater opera observatory vineyard winery carrier retailer supermarket chain lender insurer carmaker automaker drugmaker chipmaker planemaker shipbuilder manufacturer provider supplier startup studio"
        " management leadership convention conference assembly festival gallery library zoo aquarium hotel restaurant school kindergarten academy clinic laboratory lab faculty archive hospital ambulance prison jail embassy consulate mission parish diocese church mosque synagogue temple commune"
        " municipality town city village region province district canton republic union-federation confederation syndicate cooperative co-operative collective consortium cartel conglomerate subsidiary division branch squad crew band"
        " railway railroad marina lobby tribunal inquiry panel jury registry treasury chamber lodge guild legion militia junta regime cabinet secretariat directorate inspectorate constabulary opposition"
        " services trust charity network exchange fund nato un eu fbi cia pentagon kremlin white state intelligence port airline operator manufacturer regulator watchdog plant factory utility yard shipyard brewery mine"
        " ministerium behörde amt regierung partei verband unternehmen gericht universität polizei bundesregierung gewerkschaft verein stiftung konzern staatsanwaltschaft ministère gouvernement parti syndicat entreprise tribunal université préfecture parquet mairie"
        " ministerio gobierno partido sindicato empresa tribunal universidad ayuntamiento fiscalía ministério governo partido sindicato empresa tribunal universidade prefeitura polícia".split()
    )
    | BODIES
)

#: Bodies that the whole world knows and whose names tell nobody what they are.
KNOWN_BODIES = frozenset(
    "lok sabha|rajya sabha|bundestag|bundesrat|knesset|duma|state duma|dáil|seanad|oireachtas|sejm|verkhovna rada|storting|riksdag|folketing|althing|majlis|national people's congress|european parliament|holyrood|stormont|senedd|westminster"
    "|greenpeace|amnesty|amnesty international|oxfam|friends of the earth|save the children|doctors without borders|reporters without borders|human rights watch|médecins sans frontières|medecins sans frontieres"
    "|unicef|unesco|interpol|europol|frontex|nasa|opec|hamas|hezbollah|isis|nato|mossad|boko haram|al qaeda|al-qaeda|extinction rebellion|black lives matter|mencap|barnardo's"
    "|google|apple|microsoft|amazon|facebook|meta|twitter|tesla|boeing|airbus|ryanair|easyjet|lufthansa|toyota|volkswagen|siemens|samsung|sony|nintendo|netflix|spotify|uber|airbnb|nestlé|nestle|unilever"
    "|pfizer|moderna|astrazeneca|bayer|basf|novartis|roche|shell|bp|exxon|exxonmobil|chevron|gazprom|rosneft|walmart|tesco|sainsbury's|asda|lidl|aldi|ikea|mcdonald's|starbucks|nike|adidas|puma|huawei|alibaba|tencent"
    "|fbi|cia|nsa|dea|dhs|doj|irs|sec|ftc|fda|cdc|epa|fema|un|eu|who|imf|wto|nhs|unhcr|iaea|wwf|icrc|fifa|uefa|ioc|nfl|nba|wnba|fed|pentagon|kremlin|vatican|taliban|old bailey|red cross|coast guard|secret service|met office|white house"
    "|kpmg|kfc|ebay|fedex|youtube|deepmind|linkedin|whatsapp|instagram|mckinsey|spacex|wework|doordash|glaxosmithkline|pricewaterhousecoopers|deloitte|wikipedia|wikimedia|mi5|mi6"
    "|goldman sachs|jpmorgan|morgan stanley|barclays|hsbc|lloyds|natwest|santander|citigroup|blackrock|berkshire hathaway|openai|nvidia|intel|ibm|oracle|tiktok|bytedance|reddit|paypal|visa|mastercard|ofcom|ofsted|ofgem|ofwat".split(
        "|"
    )
)
#: What a firm is called that was named before.
FIRMS = frozenset(
    "company firm airline carrier lender retailer startup start-up carmaker automaker chipmaker drugmaker planemaker shipbuilder manufacturer operator developer corporation business"
    " brand insurer conglomerate brewer brewery supermarket chain maker builder housebuilder contractor supplier utility miner bank group charity nonprofit".split()
)
#: The same in other languages: what a firm is called that was named before.
FIRMS_ABROAD = frozenset(
    "unternehmen konzern firma hersteller zulieferer reederei fluggesellschaft versorger entreprise société groupe compagnie constructeur fabricant exploitant"
    " empresa compañía aerolínea fabricante naviera constructora minera petrolera aseguradora companhia construtora mineradora seguradora petrolífera azienda società compagnia bedrijf onderneming concern maatschappij".split()
)
#: How Dutch nouns for firms end: fietsfabrikant.
DUTCH_FIRMS = ("fabrikant", "producent", "concern", "bedrijf", "maatschappij", "rederij", "keten")
#: What stands before a firm's name: 'chipmaker Solvane', 'shipping line Nordhaven'.
FIRM_NOUNS = (
    FIRMS - frozenset("developer operator builder contractor supplier miner business brand group chain".split())
) | frozenset("line giant consultancy distillery broker platform publisher distributor".split())
#: Words of bodies that are no firms.
PUBLIC_BODIES = frozenset(
    "ministry department council police court government university party committee parliament senate congress hospital commission institute federation club team school army navy"
    " force union house office association agency authority board choir orchestra church museum regulator watchdog service nations eu un nato fbi cia".split()
)

#: The same in other languages, and how German ones end.
PUBLIC_ABROAD = frozenset(
    "stadt gemeinde kirche verein ministère mairie préfecture parquet tribunal police commission syndicat parti université hôpital cour région ville"
    " ministerio ayuntamiento alcaldía fiscalía juzgado policía sindicato partido universidad hospital gobierno contraloría defensoría junta"
    " ministério prefeitura polícia câmara universidade governo procuradoria procura questura comune regione ministero sindacato partito università ospedale governo polizia"
    " ministerie gemeente politie rechtbank vakbond partij universiteit ziekenhuis provincie".split()
)
PUBLIC_ENDS = (
    "ministerium", "gericht", "anwaltschaft", "polizei", "verband", "gewerkschaft", "partei", "behörde", "amt", "verein", "universität", "klinikum", "kammer", "feuerwehr", "regierung", "fraktion", "bund",
    "organisation", "stiftung", "initiative", "bündnis", "institut", "hochschule", "leitung", "führung", "verwaltung", "direktion", "rat", "kommission", "ausschuss", "senat",
)  # fmt: skip
#: What is said of people and of firms alike: whose name stands behind one of these is a firm unless it is a person's by its given name.
MAY_BE_FIRMS = frozenset(
    "promoter operator owner developer maker manufacturer distributor publisher insurer contractor subcontractor supplier landlord sponsor organiser organizer builder"
    " retailer lender carrier provider employer buyer seller bidder shareholder investor rival competitor partner producer broadcaster shipper importer exporter plaintiff defendant client customer tenant".split()
)

#: Places that stand for governments in news; they are no sources where they only act.
FEMALE_WORDS = frozenset(
    "mum mom mummy grandma granny stepmother niece girlfriend bride heiress landlady she her hers herself mrs ms miss lady queen princess woman mother wife daughter sister grandmother aunt widow spokeswoman chairwoman congresswoman businesswoman councilwoman girl actress frau sie ihr ihre elle mme ella ela señora dona senhora midwife".split()
)
MALE_WORDS = frozenset(
    "dad daddy grandad granddad grandpa stepfather nephew boyfriend groom landlord he him his himself mr sir lord king prince man father husband son brother grandfather uncle widower spokesman chairman congressman businessman councilman boy fisherman deckhand herr er ihm ihn sein seine il él ele señor don senhor monsieur priest imam".split()
)

#: Words before a descriptor's head that say nothing about who is meant.
EMPTY_MODIFIERS = frozenset(
    "top senior high-ranking high-level leading former veteran local unnamed anonymous one another same mismo misma même mesmo mesma stesso stessa".split()
)

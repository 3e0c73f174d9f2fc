"""What people do, are to one another and are called for, in English: nouns that a description of one person ends with."""

from __future__ import annotations

#: Trades, professions and posts.
OCCUPATIONS = frozenset(
    "duke duchess earl countess count viscount baron baroness marquess emperor empress sultan emir monarch royal dowager academic accountant actress adjuster administrator admiral advocate aide-de-camp ambassador anaesthetist anchor anchorman anchorwoman announcer anthropologist apprentice arborist archaeologist archaeologist archivist"
    " arbitrator assistant astronaut astronomer astrophysicist athlete attendant auctioneer bailiff ballerina barber barista barman barrister bartender bassist batsman biochemist blacksmith blogger boatman bodyguard"
    " bookkeeper bookseller botanist bouncer bowler boxer brewer bricklayer brigadier broadcaster builder bureaucrat bursar buyer cabbie cabinetmaker cameraman cameraperson campaigner cardinal caretaker cartographer cartoonist cashier"
    " caterer cellist chair chairperson chambermaid chancellor chaplain chauffeur chemist chiropractor choirmaster choreographer cleaner cleric climatologist climber clown coastguard cobbler codebreaker comedian comic"
    " commentator commissioner compere composer comptroller concierge conductor conservationist constable contestant controller copywriter coroner corporal correspondent costumier councilman councilwoman counsel counsellor counselor"
    " courier cox craftsman creator crewman cricketer criminologist critic croupier custodian cyclist dealer deacon dean defender dendrologist dentist dermatologist designer diver dietitian docker docent dramatist dressmaker"
    " drummer ecologist educator electrician embalmer entertainer entomologist entrepreneur envoy epidemiologist equerry ethicist ethnographer examiner explorer farmhand farrier fashion-designer ferryman filmmaker financier"
    " fireman fisherwoman fishmonger florist flautist footballer forager forecaster forester forward frontman fullback gamekeeper gardener gatekeeper genealogist geneticist geographer geophysicist glaciologist goalkeeper goaltender"
    " goalie golfer goldsmith gravedigger greengrocer groom grocer groundsman guide guitarist gunman gymnast gynaecologist hairdresser handyman harpist headmaster headmistress headteacher helmsman herder historian hostage hotelier"
    " housekeeper housewife hydrologist illustrator importer inmate innkeeper inspector instructor interpreter inventor ironmonger janitor jeweller jeweler jockey joiner judoka juggler juror jurist keyworker labourer laborer landlady"
    " landlord landowner launderer legislator librettist lifeguard lighthouse-keeper linguist lobbyist locksmith logistician longshoreman lumberjack machinist magician magistrate magnate maid maître-d marketer marshal mason master mathematician"
    " matron mechanic medic mentor merchant messenger microbiologist midfielder milkman miller milliner missionary moderator monk mountaineer musician musicologist narrator naturalist naturopath naval-officer navigator neurologist"
    " neuroscientist neurosurgeon newsreader notary novelist nun nutritionist obstetrician oceanographer oncologist operative optician optometrist orderly organist organiser organizer ornithologist osteopath outfielder painter"
    " palaeontologist paleontologist paralegal parson pathologist paymaster pensioner percussionist perfumer pharmacist philanthropist philosopher photographer photojournalist physicist physiotherapist pitcher planner playwright podcaster"
    " poet policeman policewoman pollster porter postman postmaster postmistress potter preacher premier presenter printer prior prioress proprietor prosecutor provost psychiatrist psychotherapist publican publicist publisher puppeteer"
    " quarterback quartermaster racer radiographer radiologist rapper realtor rebel receptionist recruiter rector referee registrar reservist restaurateur restorer retailer-owner rider ringmaster roofer rower runner rancher restauranteur saddler"
    " sailmaker saleswoman salesman salesperson saxophonist scholar schoolteacher scout screenwriter scriptwriter sculptor seamstress secretary-general seismologist selectman sergeant-at-arms settler sexton shareholder shepherd"
    " shipbuilder shipwright shoemaker shopper showrunner signalman skier skater smallholder smith sniper sociologist solicitor songwriter soprano steelworker steward stewardess stockbroker stonemason storekeeper storyteller"
    " striker stylist subeditor superintendent surfer surveyor swimmer swordsman tamer tanner tattooist taxidermist technologist teller tenor therapist timekeeper toolmaker topographer trawlerman treasurer trombonist trucker trumpeter"
    " trustee tutor tycoon typist umpire undersecretary undertaker understudy upholsterer urologist usher valet verger vicar vintner violist virologist vlogger volcanologist waiter waitress warehouseman watchmaker weatherman weaver"
    " webmaster welder wheelwright whaler winemaker winger woodcarver woodworker wrestler yachtsman yachtswoman youtuber zookeeper shipowner ombudsman quarryman".split()
)

#: What people are to others, and to an event.
RELATIONS = frozenset(
    "co-star costar co-author co-writer co-owner co-pilot co-driver co-worker co-director co-presenter co-host co-leader co-chair bandmate teammate team-mate housemate workmate shipmate room-mate cop kid teen adult pro ref exec techie expat convict ex-convict guy lad lass bloke chap dude fella fellow gentleman pal mate pundit guru maverick nomad saint sinner accuser acquaintance addressee adversary ally ancestor associate attacker bachelor benefactor bidder boyfriend breadwinner bride bridegroom buddy bully bystander caller camper captive carer caregiver caretaker challenger champion"
    " client claimant classmate co-defendant co-founder companion complainant commuter competitor conspirator constituent contemporary counterpart creditor culprit cyclist dad daughter-in-law deceased defector defendant demonstrator descendant devotee"
    " disciple dissident donor ex-husband ex-wife eyewitness father-in-law fiancé fiancée fan finalist flatmate follower founder fugitive godfather godmother granddaughter grandma grandpa grandparent guardian guest half-brother half-sister heir heiress"
    " hero heroine hiker holidaymaker homeowner hometown host hostess householder idol infant inhabitant instigator investor-owner invitee islander jogger kidnapper kinsman laureate legend liar local loner lover loser medallist medalist mom motorcyclist"
    " motorist mourner mum mother-in-law namesake native nephew newcomer niece nominator occupant offender onlooker organ-donor orphan outsider owner-manager parishioner participant passer-by patient patron pedestrian perpetrator"
    " pioneer plaintiff pilgrim predecessor prisoner protégé pupil purchaser qualifier racegoer ratepayer recipient recluse recruit regular rescuer rider-up rival roommate runner-up schoolboy schoolgirl schoolmate seller sibling"
    " signatory sister-in-law son-in-law spouse star stepdaughter stepfather stepmother stepson stranger subscriber successor suspect taxpayer tenant toddler tourist townsman trespasser twin underdog user vendor villager visitor"
    " reader viewer listener wharfie commuter shopper picnicker walker winner worshipper youngster billionaire millionaire mayor-elect president-elect spectator parishioner survivor-turned-activist brother-in-law grandchild great-grandson great-granddaughter newlywed customer-turned-owner".split()
)

#: Heads that say nothing of an office, a trade or a tie, so that "the man" is nobody whom one could look up.
NONDESCRIPT = frozenset(
    "official source man woman person people insider aide resident witness diplomat individual employee worker staffer officer bystander eyewitness onlooker passer-by local stranger attendee participant member adviser advisor"
    " frau mann beamter beamte mitarbeiter mitarbeiterin femme homme responsable témoin mujer hombre testigo mulher homem testemunha donna uomo testimone vrouw getuige fonte fuente quelle bron persona personne pessoa".split()
)

#: What a well-known person is, so that "the singer" is one whom the text has named.
EPITHETS = frozenset(
    "actor actress singer striker goalkeeper midfielder defender winger author novelist poet champion star legend billionaire millionaire tycoon magnate senator congressman congresswoman democrat republican lawmaker politician pianist violinist conductor"
    " composer painter sculptor comedian rapper musician footballer golfer boxer swimmer cyclist athlete player medallist medalist laureate winner veteran pensioner entrepreneur businessman businesswoman quarterback pitcher jockey"
    " director-general filmmaker playwright presenter broadcaster astronaut legislator activist dissident songwriter guitarist drummer runner skier skater rower climber gymnast wrestler cricketer photographer historian economist scientist teenager"
    " centre-half centre-back center-back full-back fullback left-back right-back playmaker centre-forward scrum-half fly-half flanker hooker prop lock fullback linebacker cornerback tackle"
    " batsman batter bowler seamer spinner all-rounder wicketkeeper opener shortstop catcher outfielder reliever netminder defenseman goaltender guard sprinter hurdler"
    " fugitive defendant suspect educator benefactor benefactress philanthropist mogul heiress heir cleric skipper oarsman oarswoman stroke cox coxswain incumbent challenger hopeful retiree widow widower academic toxicologist acoustician"
    " vocalist frontman frontwoman bassist dj soprano tenor baritone screenwriter showrunner host anchor columnist blogger podcaster youtuber influencer chef baker brewer restaurateur hotelier winemaker farmer rancher beekeeper"
    " jurist litigator barrister diplomat envoy".split()
)

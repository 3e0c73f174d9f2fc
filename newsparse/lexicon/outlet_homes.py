"""Where the outlets of the table are at home: the country, the language that they publish in, and the time zone of their day."""

from __future__ import annotations

#: A row a home: the country (ISO 3166), the language (BCP 47), the time zone (IANA), and after the colon the outlets by their
#: fullest names, divided by `|`. An outlet that publishes in several languages is here by that of its main site.
_ROWS = """
AE ar Asia/Dubai: WAM|Al Arabiya
AR es America/Argentina/Buenos_Aires: Télam|Clarín|La Nación|Infobae|Página/12|TyC Sports
AT de Europe/Vienna: APA|Der Standard|Die Presse|Kronen Zeitung|ORF|Kurier|Profil|Kleine Zeitung|Salzburger Nachrichten|Austria Presse Agentur
AU en Australia/Sydney: Australian Associated Press|Sydney Morning Herald|The Age|The Australian|Australian Broadcasting Corporation
BD en Asia/Dhaka: Daily Star
BE fr Europe/Brussels: Le Soir|La Libre Belgique|RTBF
BE nl Europe/Brussels: Belga|De Standaard|De Morgen|VRT|Het Laatste Nieuws
BR pt America/Sao_Paulo: Agência Brasil|Folha de S.Paulo|O Estado de S. Paulo|O Globo|G1|TV Globo|UOL|Veja|Correio Braziliense|CNN Brasil|Valor Econômico|Zero Hora
CA en America/Toronto: Canadian Press|Globe and Mail|Toronto Star|National Post|CBC|CTV
CA fr America/Toronto: Radio-Canada|La Presse|Le Devoir
CH de Europe/Zurich: Keystone-SDA|Neue Zürcher Zeitung|Tages-Anzeiger|SRF|Blick|Sonntagszeitung
CH fr Europe/Zurich: Le Temps|RTS|La Tribune de Genève
CL es America/Santiago: El Mercurio|La Tercera|Radio Cooperativa
CN en Asia/Shanghai: Global Times|China Daily
CN zh Asia/Shanghai: Xinhua|People's Daily|CCTV|Caixin
CO es America/Bogota: El Tiempo|El Espectador|Semana|Caracol Radio
CU es America/Havana: Prensa Latina
DE de Europe/Berlin: Deutsche Presse-Agentur|Der Spiegel|Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Die Welt|Bild|taz|Der Tagesspiegel|Handelsblatt|Focus|Stern|ARD|ZDF|Deutsche Welle|Deutschlandfunk|Rheinische Post|Berliner Zeitung|RedaktionsNetzwerk Deutschland|WDR|NDR|Bayerischer Rundfunk|Funke Mediengruppe|Kicker|Freie Presse|Leipziger Volkszeitung|Sächsische Zeitung|MDR|SWR|Hessischer Rundfunk|rbb|Radio Bremen|n-tv|Stuttgarter Zeitung|Stuttgarter Nachrichten|Hamburger Abendblatt|Kölner Stadt-Anzeiger|Augsburger Allgemeine|Frankfurter Rundschau|Badische Zeitung|Hannoversche Allgemeine Zeitung|Neue Osnabrücker Zeitung|Nürnberger Nachrichten|Münchner Merkur|Schwäbische Zeitung|Ostsee-Zeitung|Weser-Kurier|Mitteldeutsche Zeitung|Thüringer Allgemeine|Westdeutsche Allgemeine Zeitung|Evangelischer Pressedienst|Katholische Nachrichten-Agentur|Sport-Informations-Dienst
DK da Europe/Copenhagen: Ritzau|Politiken|Jyllands-Posten|DR
EG ar Africa/Cairo: MENA|Al-Ahram
ES es Europe/Madrid: EFE|Europa Press|El País|El Mundo|ABC|La Vanguardia|El Periódico|El Confidencial|elDiario.es|Cadena SER|RTVE|La Voz de Galicia|Heraldo de Aragón|El Correo|Diario Vasco|La Razón|Onda Cero|COPE|Antena 3|Telecinco|La Sexta|20minutos|Diario AS|Radio Marca|Canal Sur|Marca|Mundo Deportivo
FI fi Europe/Helsinki: STT|Helsingin Sanomat|Yle
FR fr Europe/Paris: Agence France-Presse|Le Monde|Le Figaro|Libération|Le Parisien|Les Echos|L'Express|Le Point|L'Obs|Mediapart|Ouest-France|La Croix|Le Canard enchaîné|Journal du dimanche|France Info|France Inter|France 24|BFM TV|RTL|Europe 1|RFI|France Bleu|France 2|France 3|France Télévisions|France Culture|TF1|M6|LCI|CNews|Sud Ouest|La Dépêche du Midi|Le Progrès|Le Dauphiné libéré|La Voix du Nord|Midi libre|Nice-Matin|La Provence|L'Équipe|L'Humanité|20 Minutes|Le Télégramme|L'Est républicain|L'Opinion|La Tribune|Télérama|Paris Match|Les Inrockuptibles|Public Sénat|RMC
GB ar Europe/London: Asharq Al-Awsat
GB en Europe/London: Reuters|Press Association|BBC|Sky News|ITV|Channel 4|The Guardian|The Observer|The Times of London|Daily Telegraph|Financial Times|The Economist|The Independent|Daily Mail|The Sun|Daily Mirror|Daily Express|Evening Standard|The Scotsman|The Herald|New Scientist
GR el Europe/Athens: Kathimerini
HK en Asia/Hong_Kong: South China Morning Post
ID en Asia/Jakarta: Jakarta Post
ID id Asia/Jakarta: Antara|Tempo|Kompas
IE en Europe/Dublin: Irish Times|Irish Independent|RTÉ
IL en Asia/Jerusalem: Haaretz|Jerusalem Post|Times of Israel
IL he Asia/Jerusalem: Yedioth Ahronoth|Channel 12|Kan
IN en Asia/Kolkata: Press Trust of India|Asian News International|IANS|Times of India|The Hindu|Hindustan Times|Indian Express|NDTV|Economic Times
IR en Asia/Tehran: Press TV
IR fa Asia/Tehran: IRNA|Fars|Tasnim
IT it Europe/Rome: ANSA|Adnkronos|Corriere della Sera|La Repubblica|La Stampa|Il Sole 24 Ore|Il Messaggero|Il Fatto Quotidiano|RAI|Gazzetta dello Sport|Il Giornale|Avvenire|Il Foglio|Il Mattino|Il Resto del Carlino|La Nazione|Il Secolo XIX|L'Espresso|Mediaset|La7|AGI|Askanews|LaPresse|Sky TG24
JP en Asia/Tokyo: Japan Times
JP ja Asia/Tokyo: Kyodo|Jiji Press|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|Nikkei|NHK
KE en Africa/Nairobi: Daily Nation|The East African
KP ko Asia/Pyongyang: KCNA
KR en Asia/Seoul: Korea Herald
KR ko Asia/Seoul: Yonhap|Chosun Ilbo|Hankyoreh|JoongAng Ilbo
MX es America/Mexico_City: Notimex|El Universal|Reforma|Milenio|La Jornada|Excélsior
MY ms Asia/Kuala_Lumpur: Bernama
NG en Africa/Lagos: Punch|Premium Times|Vanguard
NL nl Europe/Amsterdam: ANP|De Telegraaf|de Volkskrant|NRC|NOS|RTL Nieuws|NU.nl|Trouw|Algemeen Dagblad|Het Parool|Het Financieele Dagblad
NO no Europe/Oslo: NTB|Aftenposten|VG|NRK
NZ en Pacific/Auckland: New Zealand Herald|Stuff
PE es America/Lima: El Comercio|La República|Andina
PH en Asia/Manila: Philippine Daily Inquirer|Rappler
PK en Asia/Karachi: Dawn|Geo News
PL pl Europe/Warsaw: PAP|Gazeta Wyborcza|Rzeczpospolita|TVN
PT pt Europe/Lisbon: Lusa|Público|Diário de Notícias|Jornal de Notícias|Expresso|Observador|RTP|Correio da Manhã|TVI|SIC|Sport TV|Rádio Renascença|Antena 1|TSF|Jornal de Negócios|O Jogo|A Bola
QA en Asia/Qatar: Al Jazeera
RU en Europe/Moscow: Sputnik|RT
RU ru Europe/Moscow: TASS|Interfax|RIA Novosti|Kommersant|Novaya Gazeta|Meduza|Rossiya 1
SE sv Europe/Stockholm: TT|Dagens Nyheter|Svenska Dagbladet|Aftonbladet|Expressen|SVT
SG en Asia/Singapore: Straits Times
SY ar Asia/Damascus: SANA
TH en Asia/Bangkok: Bangkok Post
TR tr Europe/Istanbul: Anadolu Agency|Hürriyet|Cumhuriyet
UA en Europe/Kyiv: Ukrinform|Kyiv Independent|Kyiv Post
UA uk Europe/Kyiv: Ukrainska Pravda
US en America/Chicago: Chicago Tribune|Houston Chronicle|Dallas Morning News|Star Tribune|Des Moines Register|Kansas City Star
US en America/Denver: Denver Post
US en America/Los_Angeles: Los Angeles Times|San Francisco Chronicle|Seattle Times|Variety|Hollywood Reporter|TechCrunch|Wired|Recode|The Information|TMZ
US en America/New_York: Associated Press|Bloomberg|United Press International|New York Times|Washington Post|Wall Street Journal|USA Today|Boston Globe|New York Post|New York Daily News|Newsday|Miami Herald|Philadelphia Inquirer|Detroit Free Press|Detroit News|Atlanta Journal-Constitution|Tampa Bay Times|Baltimore Sun|Christian Science Monitor|Politico|Axios|The Hill|Roll Call|Washington Times|Washington Examiner|Washington Free Beacon|Daily Caller|Breitbart|Daily Beast|Huffington Post|BuzzFeed|Vox|Vice|Slate|Salon|Mother Jones|ProPublica|The Intercept|The Atlantic|The New Yorker|New York Magazine|Time|Newsweek|Fortune|Forbes|Business Insider|Vanity Fair|Rolling Stone|Esquire|Foreign Policy|Foreign Affairs|National Review|Weekly Standard|CNN|CNBC|MSNBC|NBC|ABC News|CBS|Fox News|PBS|NPR|C-SPAN|Newsmax|Air Force Times|Army Times|Navy Times|Military Times|Defense News|Stars and Stripes|Voice of America|Radio Free Europe|Radio Free Asia|The Verge|Ars Technica|People|ESPN|Sports Illustrated|The Athletic
US en America/Phoenix: Arizona Republic
US es America/New_York: Univision|Telemundo
ZA en Africa/Johannesburg: Mail & Guardian|News24|Daily Maverick
"""

#: The home of each outlet, by its fullest name.
HOMES: dict[str, tuple[str, str, str]] = {
    name: (country, language, zone)
    for row in _ROWS.strip().split("\n")
    for country, language, zone in (row.partition(": ")[0].split(),)
    for name in row.partition(": ")[2].split("|")
}

"""Outlets and agencies of the world: names, the hosts they publish on, and who is an agency."""

from __future__ import annotations

#: A row an outlet: names divided by `|`, the fullest first; its hosts; `agency` where it is one.
OUTLETS: tuple[tuple[str, str, str], ...] = tuple(
    (*row.split(";"), "", "")[:3]  # type: ignore[misc]
    for row in """
Associated Press|AP;apnews.com;agency
Reuters|Thomson Reuters;reuters.com;agency
Agence France-Presse|AFP;afp.com;agency
Bloomberg|Bloomberg News;bloomberg.com;agency
United Press International|UPI;upi.com;agency
Deutsche Presse-Agentur|dpa;dpa.com;agency
EFE|Agencia EFE;efe.com;agency
Europa Press;europapress.es;agency
ANSA|Agenzia ANSA;ansa.it;agency
Adnkronos;adnkronos.com;agency
Lusa|Agência Lusa;lusa.pt;agency
Agência Brasil;agenciabrasil.ebc.com.br;agency
TASS|Itar-Tass;tass.com tass.ru;agency
Interfax;interfax.ru interfax.com;agency
RIA Novosti|RIA;ria.ru;agency
Sputnik;sputniknews.com;agency
Xinhua|Xinhua News Agency;xinhuanet.com news.cn;agency
Kyodo|Kyodo News;kyodonews.net;agency
Jiji Press;jiji.com;agency
Yonhap|Yonhap News Agency;yna.co.kr;agency
Press Trust of India|PTI;ptinews.com;agency
Asian News International|ANI;aninews.in;agency
IANS;ians.in;agency
Press Association|PA Media|PA;pa.media;agency
Canadian Press|The Canadian Press;thecanadianpress.com;agency
Australian Associated Press|AAP;aap.com.au;agency
Anadolu Agency|Anadolu;aa.com.tr;agency
IRNA;irna.ir;agency
Fars|Fars News Agency;farsnews.ir;agency
Tasnim|Tasnim News Agency;tasnimnews.com;agency
SANA;sana.sy;agency
MENA;mena.org.eg;agency
WAM;wam.ae;agency
KCNA|Korean Central News Agency;kcna.kp;agency
PAP;pap.pl;agency
Belga;belga.be;agency
ANP;anp.nl;agency
APA;apa.at;agency
Keystone-SDA|SDA|ATS;keystone-sda.ch;agency
Ritzau;ritzau.dk;agency
NTB;ntb.no;agency
TT;tt.se;agency
STT;stt.fi;agency
Ukrinform;ukrinform.net;agency
Antara;antaranews.com;agency
Bernama;bernama.com;agency
Télam|Telam;telam.com.ar;agency
Notimex;notimex.gob.mx;agency
Prensa Latina;prensa-latina.cu;agency
New York Times|The New York Times|The Times|NYT;nytimes.com
Washington Post|The Washington Post|The Post|WaPo;washingtonpost.com
Wall Street Journal|The Wall Street Journal|The Journal|WSJ;wsj.com
Los Angeles Times|LA Times|L.A. Times;latimes.com
USA Today;usatoday.com
Chicago Tribune;chicagotribune.com
Boston Globe|The Boston Globe;bostonglobe.com
New York Post|NY Post;nypost.com
New York Daily News|Daily News;nydailynews.com
Newsday;newsday.com
Miami Herald;miamiherald.com
Houston Chronicle;houstonchronicle.com
Dallas Morning News;dallasnews.com
San Francisco Chronicle;sfchronicle.com sfgate.com
Seattle Times;seattletimes.com
Denver Post;denverpost.com
Philadelphia Inquirer;inquirer.com
Star Tribune;startribune.com
Detroit Free Press;freep.com
Detroit News;detroitnews.com
Atlanta Journal-Constitution;ajc.com
Tampa Bay Times;tampabay.com
Arizona Republic;azcentral.com
Des Moines Register;desmoinesregister.com
Kansas City Star;kansascity.com
Baltimore Sun;baltimoresun.com
Christian Science Monitor;csmonitor.com
Politico|POLITICO;politico.com politico.eu
Axios;axios.com
The Hill;thehill.com
Roll Call;rollcall.com
Washington Times;washingtontimes.com
Washington Examiner;washingtonexaminer.com
Washington Free Beacon|Free Beacon;freebeacon.com
Daily Caller;dailycaller.com
Breitbart|Breitbart News;breitbart.com
Daily Beast|The Daily Beast;thedailybeast.com
Huffington Post|HuffPost|The Huffington Post;huffpost.com huffingtonpost.com
BuzzFeed|BuzzFeed News;buzzfeed.com buzzfeednews.com
Vox;vox.com
Vice|VICE News;vice.com
Slate;slate.com
Salon;salon.com
Mother Jones;motherjones.com
ProPublica;propublica.org
The Intercept;theintercept.com
The Atlantic;theatlantic.com
The New Yorker|New Yorker;newyorker.com
New York Magazine|New York magazine;nymag.com
Time|Time magazine|TIME;time.com
Newsweek;newsweek.com
Fortune;fortune.com
Forbes;forbes.com
Business Insider|Insider;businessinsider.com
Vanity Fair;vanityfair.com
Rolling Stone;rollingstone.com
Esquire;esquire.com
Variety;variety.com
Hollywood Reporter;hollywoodreporter.com
Foreign Policy;foreignpolicy.com
Foreign Affairs;foreignaffairs.com
National Review;nationalreview.com
Weekly Standard;weeklystandard.com
CNN;cnn.com
CNBC;cnbc.com
MSNBC;msnbc.com
NBC|NBC News;nbcnews.com
ABC News;abcnews.go.com
CBS|CBS News;cbsnews.com
Fox News|Fox|Fox Business;foxnews.com foxbusiness.com
PBS|PBS NewsHour;pbs.org
NPR|National Public Radio;npr.org
C-SPAN;c-span.org
Univision;univision.com
Telemundo;telemundo.com
Newsmax;newsmax.com
Air Force Times;airforcetimes.com
Army Times;armytimes.com
Navy Times;navytimes.com
Military Times;militarytimes.com
Defense News;defensenews.com
Stars and Stripes;stripes.com
Voice of America|VOA;voanews.com
Radio Free Europe|RFE/RL|Radio Free Europe/Radio Liberty;rferl.org
Radio Free Asia;rfa.org
TechCrunch;techcrunch.com
Wired;wired.com
The Verge;theverge.com
Ars Technica;arstechnica.com
Recode;recode.net
The Information;theinformation.com
TMZ;tmz.com
People|People magazine;people.com
ESPN;espn.com
Sports Illustrated;si.com
The Athletic;theathletic.com
BBC|BBC News|British Broadcasting Corporation;bbc.co.uk bbc.com
Sky News|Sky;news.sky.com
ITV|ITV News;itv.com
Channel 4|Channel 4 News;channel4.com
The Guardian|Guardian;theguardian.com guardian.co.uk
The Observer|Observer;observer.co.uk
The Times of London|Sunday Times|The Sunday Times;thetimes.co.uk
Daily Telegraph|The Telegraph|The Daily Telegraph|Telegraph|Sunday Telegraph;telegraph.co.uk
Financial Times|FT|The Financial Times;ft.com
The Economist|Economist;economist.com
The Independent;independent.co.uk
Daily Mail|Mail on Sunday|MailOnline;dailymail.co.uk
The Sun;thesun.co.uk
Daily Mirror|The Mirror;mirror.co.uk
Daily Express;express.co.uk
Evening Standard;standard.co.uk
The Scotsman;scotsman.com
The Herald;heraldscotland.com
Irish Times|The Irish Times;irishtimes.com
Irish Independent;independent.ie
RTÉ|RTE;rte.ie
New Scientist;newscientist.com
Der Spiegel|Spiegel|Spiegel Online;spiegel.de
Die Zeit|Zeit|Zeit Online;zeit.de
Süddeutsche Zeitung|SZ;sueddeutsche.de
Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine|F.A.Z.;faz.net
Die Welt|Welt|Welt am Sonntag;welt.de
Bild|Bild-Zeitung|Bild am Sonntag;bild.de
taz|die tageszeitung|tageszeitung;taz.de
Der Tagesspiegel|Tagesspiegel;tagesspiegel.de
Handelsblatt;handelsblatt.com
Focus|Focus Online;focus.de
Stern;stern.de
ARD|Tagesschau;ard.de tagesschau.de
ZDF|heute;zdf.de
Deutsche Welle|DW;dw.com
Deutschlandfunk;deutschlandfunk.de
Rheinische Post;rp-online.de
Berliner Zeitung;berliner-zeitung.de
Neue Zürcher Zeitung|NZZ;nzz.ch
Tages-Anzeiger;tagesanzeiger.ch
SRF;srf.ch
Der Standard|Standard;derstandard.at
Die Presse;diepresse.com
Kronen Zeitung;krone.at
ORF;orf.at
RedaktionsNetzwerk Deutschland|RND;rnd.de
WDR;wdr.de
NDR;ndr.de
Bayerischer Rundfunk|BR;br.de
Funke Mediengruppe;funkemedien.de
Le Monde;lemonde.fr
Le Figaro|Figaro;lefigaro.fr
Libération;liberation.fr
Le Parisien|Aujourd'hui en France;leparisien.fr
Les Echos|Les Échos;lesechos.fr
L'Express;lexpress.fr
Le Point;lepoint.fr
L'Obs|Le Nouvel Observateur;nouvelobs.com
Mediapart;mediapart.fr
Ouest-France;ouest-france.fr
La Croix;la-croix.com
Le Canard enchaîné;lecanardenchaine.fr
Journal du dimanche|JDD;lejdd.fr
France Info|Franceinfo;francetvinfo.fr
France Inter;franceinter.fr
France 24;france24.com
BFM TV|BFMTV;bfmtv.com
RTL;rtl.fr
Europe 1;europe1.fr
RFI|Radio France Internationale;rfi.fr
Le Soir;lesoir.be
La Libre Belgique|La Libre;lalibre.be
Le Temps;letemps.ch
Radio-Canada;ici.radio-canada.ca
La Presse;lapresse.ca
Le Devoir;ledevoir.com
El País;elpais.com
El Mundo;elmundo.es
ABC;abc.es
La Vanguardia;lavanguardia.com
El Periódico;elperiodico.com
El Confidencial;elconfidencial.com
elDiario.es|eldiario.es;eldiario.es
Cadena SER|SER;cadenaser.com
RTVE|TVE;rtve.es
Clarín;clarin.com
La Nación;lanacion.com.ar
Infobae;infobae.com
Página/12|Página 12;pagina12.com.ar
El Universal;eluniversal.com.mx
Reforma;reforma.com
Milenio;milenio.com
La Jornada;jornada.com.mx
El Tiempo;eltiempo.com
El Espectador;elespectador.com
Semana;semana.com
El Comercio;elcomercio.pe
La República;larepublica.pe
El Mercurio;emol.com
La Tercera;latercera.com
Folha de S.Paulo|Folha de São Paulo|Folha;folha.uol.com.br
O Estado de S. Paulo|Estadão|O Estado de S.Paulo;estadao.com.br
O Globo;oglobo.globo.com
G1;g1.globo.com
TV Globo|Globo|GloboNews;globo.com
UOL;uol.com.br
Veja;veja.abril.com.br
Correio Braziliense;correiobraziliense.com.br
Público;publico.pt
Diário de Notícias;dn.pt
Jornal de Notícias;jn.pt
Expresso;expresso.pt
Observador;observador.pt
RTP;rtp.pt
Correio da Manhã;cmjornal.pt
Corriere della Sera|Corriere;corriere.it
La Repubblica|Repubblica;repubblica.it
La Stampa;lastampa.it
Il Sole 24 Ore;ilsole24ore.com
Il Messaggero;ilmessaggero.it
Il Fatto Quotidiano;ilfattoquotidiano.it
RAI;rai.it
De Telegraaf;telegraaf.nl
de Volkskrant|Volkskrant;volkskrant.nl
NRC|NRC Handelsblad;nrc.nl
NOS;nos.nl
De Standaard;standaard.be
De Morgen;demorgen.be
VRT;vrt.be
Gazeta Wyborcza;wyborcza.pl
Rzeczpospolita;rp.pl
TVN|TVN24;tvn24.pl
Dagens Nyheter;dn.se
Svenska Dagbladet;svd.se
Aftonbladet;aftonbladet.se
Expressen;expressen.se
SVT;svt.se
Aftenposten;aftenposten.no
VG;vg.no
NRK;nrk.no
Politiken;politiken.dk
Jyllands-Posten;jyllands-posten.dk
DR;dr.dk
Helsingin Sanomat;hs.fi
Yle;yle.fi
Hürriyet;hurriyet.com.tr
Cumhuriyet;cumhuriyet.com.tr
Kathimerini;kathimerini.gr ekathimerini.com
Kommersant;kommersant.ru
Novaya Gazeta;novayagazeta.ru
Meduza;meduza.io
Rossiya 1;vgtrk.ru
RT|Russia Today;rt.com
Kyiv Independent;kyivindependent.com
Kyiv Post;kyivpost.com
Ukrainska Pravda;pravda.com.ua
Al Jazeera;aljazeera.com aljazeera.net
Al Arabiya;alarabiya.net
Asharq Al-Awsat;aawsat.com
Al-Ahram;ahram.org.eg
Haaretz;haaretz.com
Jerusalem Post;jpost.com
Times of Israel;timesofisrael.com
Yedioth Ahronoth|Ynet;ynet.co.il ynetnews.com
Channel 12;mako.co.il
Kan;kan.org.il
Press TV;presstv.ir
Dawn;dawn.com
Geo News;geo.tv
Times of India|The Times of India;timesofindia.indiatimes.com
The Hindu;thehindu.com
Hindustan Times;hindustantimes.com
Indian Express|The Indian Express;indianexpress.com
NDTV;ndtv.com
Economic Times;economictimes.indiatimes.com
Daily Star;thedailystar.net
South China Morning Post|SCMP;scmp.com
Global Times;globaltimes.cn
People's Daily;people.com.cn
China Daily;chinadaily.com.cn
CCTV|CGTN;cctv.com cgtn.com
Caixin;caixin.com caixinglobal.com
Asahi Shimbun|Asahi;asahi.com
Yomiuri Shimbun|Yomiuri;yomiuri.co.jp
Mainichi Shimbun|Mainichi;mainichi.jp
Nikkei|Nihon Keizai Shimbun|Nikkei Asia;nikkei.com
NHK;nhk.or.jp
Japan Times;japantimes.co.jp
Chosun Ilbo;chosun.com
Hankyoreh;hani.co.kr
Korea Herald;koreaherald.com
JoongAng Ilbo;joongang.co.kr
Straits Times|The Straits Times;straitstimes.com
Bangkok Post;bangkokpost.com
Jakarta Post;thejakartapost.com
Tempo;tempo.co
Kompas;kompas.com
Philippine Daily Inquirer|Inquirer;inquirer.net
Rappler;rappler.com
Sydney Morning Herald;smh.com.au
The Age;theage.com.au
The Australian;theaustralian.com.au
Australian Broadcasting Corporation;abc.net.au
New Zealand Herald;nzherald.co.nz
Stuff;stuff.co.nz
Globe and Mail|The Globe and Mail;theglobeandmail.com
Toronto Star;thestar.com
National Post;nationalpost.com
CBC|CBC News;cbc.ca
CTV|CTV News;ctvnews.ca
Mail & Guardian;mg.co.za
News24;news24.com
Daily Maverick;dailymaverick.co.za
Daily Nation|Nation;nation.africa
Punch|The Punch;punchng.com
Premium Times;premiumtimesng.com
Vanguard;vanguardngr.com
The East African;theeastafrican.co.ke
France Bleu;francebleu.fr ici.fr
France 2;france2.fr
France 3;france3.fr
France Télévisions;francetelevisions.fr
France Culture;franceculture.fr
TF1;tf1.fr
M6;m6.fr
LCI;lci.fr
CNews;cnews.fr
Sud Ouest;sudouest.fr
La Dépêche du Midi|La Dépêche;ladepeche.fr
Le Progrès;leprogres.fr
Le Dauphiné libéré|Dauphiné libéré;ledauphine.com
La Voix du Nord;lavoixdunord.fr
Midi libre;midilibre.fr
Nice-Matin;nicematin.com
La Provence;laprovence.com
L'Équipe|L'Equipe;lequipe.fr
L'Humanité;humanite.fr
20 Minutes;20minutes.fr
Le Télégramme;letelegramme.fr
L'Est républicain|Est républicain;estrepublicain.fr
L'Opinion;lopinion.fr
La Tribune;latribune.fr
Télérama;telerama.fr
Paris Match;parismatch.com
Les Inrockuptibles;lesinrocks.com
Public Sénat;publicsenat.fr
RMC|RMC Sport;rmc.bfmtv.com
RTBF;rtbf.be
RTS;rts.ch
La Tribune de Genève|Tribune de Genève;tdg.ch
Kicker;kicker.de
Freie Presse;freiepresse.de
Leipziger Volkszeitung|LVZ;lvz.de
Sächsische Zeitung;saechsische.de
MDR|Mitteldeutscher Rundfunk;mdr.de
SWR|Südwestrundfunk;swr.de
Hessischer Rundfunk;hr.de
rbb|RBB|Rundfunk Berlin-Brandenburg;rbb24.de
Radio Bremen;radiobremen.de
n-tv|ntv;n-tv.de
Stuttgarter Zeitung;stuttgarter-zeitung.de
Stuttgarter Nachrichten;stuttgarter-nachrichten.de
Hamburger Abendblatt;abendblatt.de
Kölner Stadt-Anzeiger;ksta.de
Augsburger Allgemeine;augsburger-allgemeine.de
Frankfurter Rundschau;fr.de
Badische Zeitung;badische-zeitung.de
Hannoversche Allgemeine Zeitung|HAZ|Hannoversche Allgemeine;haz.de
Neue Osnabrücker Zeitung|NOZ;noz.de
Nürnberger Nachrichten;nn.de
Münchner Merkur;merkur.de
Schwäbische Zeitung;schwaebische.de
Ostsee-Zeitung;ostsee-zeitung.de
Weser-Kurier;weser-kurier.de
Mitteldeutsche Zeitung;mz.de
Thüringer Allgemeine;thueringer-allgemeine.de
Westdeutsche Allgemeine Zeitung|WAZ;waz.de
Kurier;kurier.at
Profil;profil.at
Kleine Zeitung;kleinezeitung.at
Salzburger Nachrichten;sn.at
Blick;blick.ch
Sonntagszeitung|SonntagsZeitung;sonntagszeitung.ch
Evangelischer Pressedienst|epd;epd.de;agency
Katholische Nachrichten-Agentur|KNA;kna.de;agency
Sport-Informations-Dienst|SID;sid.de;agency
Austria Presse Agentur;apa.at;agency
RTL Nieuws;rtlnieuws.nl
NU.nl;nu.nl
Trouw;trouw.nl
Algemeen Dagblad;ad.nl
Het Parool|Parool;parool.nl
Het Financieele Dagblad;fd.nl
Het Laatste Nieuws|HLN;hln.be
Andina;andina.pe;agency
Caracol Radio|Caracol;caracol.com.co
Radio Cooperativa;cooperativa.cl
La Voz de Galicia;lavozdegalicia.es
Heraldo de Aragón;heraldo.es
El Correo;elcorreo.com
Diario Vasco;diariovasco.com
La Razón;larazon.es
Onda Cero;ondacero.es
COPE;cope.es
Antena 3;antena3.com
Telecinco;telecinco.es
La Sexta|laSexta;lasexta.com
20minutos;20minutos.es
TyC Sports;tycsports.com
Diario AS|AS;as.com
Radio Marca;marca.com/radio
Canal Sur;canalsur.es
Marca;marca.com
Mundo Deportivo;mundodeportivo.com
Excélsior;excelsior.com.mx
TVI|CNN Portugal;tvi.pt
SIC|SIC Notícias;sic.pt
Sport TV;sporttv.pt
Rádio Renascença|Renascença;rr.pt
Antena 1;antena1.rtp.pt
TSF;tsf.pt
Jornal de Negócios;jornaldenegocios.pt
O Jogo;ojogo.pt
A Bola;abola.pt
CNN Brasil;cnnbrasil.com.br
Valor Econômico;valor.globo.com
Zero Hora;gauchazh.clicrbs.com.br
Gazzetta dello Sport|La Gazzetta dello Sport;gazzetta.it
Il Giornale;ilgiornale.it
Avvenire;avvenire.it
Il Foglio;ilfoglio.it
Il Mattino;ilmattino.it
Il Resto del Carlino|Resto del Carlino;ilrestodelcarlino.it
La Nazione;lanazione.it
Il Secolo XIX;ilsecoloxix.it
L'Espresso;espresso.repubblica.it
Mediaset|TgCom24;mediaset.it
La7;la7.it
AGI;agi.it;agency
Askanews;askanews.it;agency
LaPresse;lapresse.it;agency
Sky TG24|SkyTg24;tg24.sky.it
""".strip().split("\n")
)

#: Last words of names that are outlets though no table knows them: Nautical Weekly, Harbour Gazette.
OUTLET_HEADS = frozenset(
    "times post herald tribune gazette chronicle journal weekly daily news magazine courier observer mirror telegraph globe examiner inquirer dispatch mercury sentinel bulletin monitor review"
    " standard express mail press radio tv television broadcasting network podcast zeitung anzeiger tagblatt tageblatt nachrichten kurier rundschau blatt morgenpost abendblatt allgemeine bote"
    " presse dagblad bladet tidende posten nyheter gazeta shimbun ilbo dimanche diario periódico gaceta correo jornal folha diário gazeta correio giornale corriere gazzetta messaggero quotidiano newspaper agency reporter register advertiser argus echo examiner statesman intelligencer picayune".split()
)

#: Last words of papers' names that only "the" and a place before them tell from other names: the Modesto Bee, the Argus Leader.
OUTLET_ENDS = frozenset(
    "bee star sun record ledger leader republic eagle blade beacon banner advocate citizen patriot independent scotsman enquirer messenger visitor recorder reflector pantagraph".split()
)

#: First words of names that are outlets though no table knows them: Radio Ardan, Channel 9, TV Nova.
OUTLET_FRONTS = frozenset(
    "radio rádio rundfunk sveriges canal channel kanal tv télé tele télévision televisión".split()
)

#: Nouns behind which an outlet's name stands: o jornal O Globo, Nachrichtenagentur AFP.
NAMING_OUTLETS = frozenset(
    "newspaper daily weekly magazine broadcaster newswire zeitung tageszeitung wochenzeitung boulevardzeitung blatt magazin nachrichtenmagazin sender fernsehsender radiosender nachrichtensender"
    " nachrichtenagentur presseagentur nachrichtenportal onlineportal quotidien hebdomadaire journal mensuel chaîne agence diario periódico rotativo semanario revista cadena emisora agencia jornal semanário"
    " emissora agência giornale quotidiano settimanale rivista emittente agenzia krant dagblad weekblad tijdschrift omroep persbureau nieuwssite zender".split()
)

#: Nouns that stand for an outlet already named: the paper, the network.
OUTLET_NOUNS = frozenset(
    "paper newspaper outlet magazine network broadcaster agency website site journal weekly daily channel station publication tabloid zeitung blatt magazin sender agentur quotidien journal"
    " hebdomadaire chaîne agence diario periódico rotativo cadena emisora agencia revista jornal emissora agência rivista giornale quotidiano emittente agenzia krant dagblad omroep persbureau"
    " tageszeitung wochenzeitung nachrichtenmagazin nachrichtenagentur".split()
)

#: Works behind whose noun a title stands in quotation marks.
WORKS = frozenset(
    "film movie memoir memoirs book novel album song single ballad hymn opera musical play poem essay story documentary series show sitcom podcast exhibition painting sculpture thriller comedy drama biography autobiography"
    " pamphlet manifesto track tune called titled entitled".split()
)

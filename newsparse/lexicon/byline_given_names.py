"""Given names of bylines all over the world, beside those that tell who a pronoun means: only who stands alone in a line is known by them."""

from __future__ import annotations

from newsparse.lexicon.cyrillic_given_names import CYRILLIC_GIVEN_NAMES
from newsparse.lexicon.given_names import GIVEN_NAMES

_MORE = """
aarav aarti aashish abdulaziz abdulkadir abdulla abebe abhay abhijit abhilash abhinav abigael abubakar achieng adamu adebayo adeel adekunle ademola adeola aditya adunni advait afia
agata agus aigul aimee aishwarya akinwale akinyi akshay akua albena aleksandar aleksander aleksi alemayehu alena alenka alexa alexandros alexandru alexey algirdas alisa aliya allan
allyn aloysius alvaro alyssa amadou amine aminu amirul amita amjad amol amruta andile andras andreea andrej andres andrey andrii andrás anduena angelique anibal aniket anirudh
ankit ankita ankur anna-lena annabel annabelle annina ansgar anshika antoinette antonis anu anum anupam anuradha anurag anusha anya aoife apoorva aram arash arata aref ariane
ariful arijit arnav arndt aron arpita arsen artem aruna ashlee ashley asif asma asser assia atanas athanasios atieno atilla attila atul aubrey augustine aurelia aurelie aurelien
avinash ayanda ayman aysel ayu azman azra babak bambang basak beatrix bekele belen bence beniamino benoit bertil bhavya birgitte blanka bogumił bojan bongani boyan bozena branko
bronagh bryony bukola burcu busisiwe caitlin cansu caoimhe carme catia catrin ceren ceri chandan charalambos charlie chebet cheptoo chidinma chidozie chie chiedu chinonso chinwe
chloé christos chukwuma ciara claes clare claudine clodagh colm constanza cormac cosima courtney csaba dagny daichi damir danae danijel danladi dariga darko darryl daryl davor
dawid dawit deepti demetrios denys desislava deusdedit devika dezső dhruv dimas dimitar dimitra dimitris dmitriy dominika donal donnacha dorian doriane dorothée dorte dragan durga
dustin duy dušan ebony ebru ebuka edina edyta efrat elad eleni elham eliana elina eliott elodie eléonore emile emilia emilie emmet enda enes erdem ersin erwan esin esra estela
etienne evelin eveline evelyne evgenia evgeniya eyal fabiano faiz faizan fajar farhan farhana fariha fauzan ferenc ferran fiammetta filip finbarr fionnuala fitri fitria florencia
floriane foteini francesc francine francois frederic frederike freek frieder frédérique furkan félicien gabor gabrielle gael galih garance gastón gautam georgi georgios geraint
getachew gilda gintaras giorgos girish girma gisele giselle gizem gonca gordana grainne gráinne guillem gulnara gunther gyula györgy gábor gösta habibur hafiz haiko hammad hana
hanh hania hansjörg haris harsh harsha hauwa havard haziq hedwig heikki hendra henriette hien hillel hina hira hiro hiromi hitesh hiwot hizir hortense hossam hrvoje huib huong
hyacinthe håvard hüseyin ianthe ibrahima ifeanyi ifeyinwa ignasi ihab ikram ilan ilham ilias ilija ilkka indra inga inka ioana ioanna ioannis ipek irena irfan isaak isabeau isabela
isabell isha ishaan ishita iskander istván italo ivelina iveta ivona izzat jacinta jacky jaco jad jagoda jahangir jakov jamie janek janelle janette janez janis janko jannik janos
jarek jarmila jarno jaroslav jasmina javed javeria jayne jayson jejomar jelena jennie jeremías jericho jermaine jessie jhon jitka jiří joakim joelle joeri johana joko jolie jomar
joni jordie jorgen jorinde josefine josep josh joss josu jovelyn jozef judit juhani juli julienne junaid junko juri jussi jános jürg jānis kaan kabir kacper kader kagiso kaja kajsa
kalina kalle kalyn kamarul kamran kamrul kanae kanya karel karina kariuki karolin karthik kartik kashif kasia kasper katalin katelyn katerina kateřina kati katia katka katrien
katrina katy katya kavya kaylee keeley kelechi kelechukwu kelvin kerem keren kerri ketil keziah khanh khanyisile kiera kilian kimberley kipkemboi kiprop kirsti kirstin kishore
kjersti klaudia klára kohei konstantina konstantinos kornelia kostas kristi kristian kristiina kristine kristof kristofer kristýna krisztina kshitij kulsoom kwaku kweku kylie kyra
kyriakos ladislav lajos lamia laszlo laureen lauri laurie lavinia leander leda lefteris leigh lenka leslie levent lia libby lien ligia lilah lili lilia lilli lilly lindsay lindsey
line lisa-marie lisbeth lisette lizette lizzie ljiljana ljubomir lluís loan loic loren lorenza lubomir luce lucja ludovica luiza luka luzie lwazi lyn lyndsey lynette lászló maddie
madhav madhu madis mads magda magdalene mahbub maher mahmud maia makoto malek malgorzata malika manika manju maral marcelina marcelle marga margarethe margo margrethe mari
maria-luisa mariama marianela maricar marie-claire marielle marija marika marilena marilyne maris maristella marita marivic mariya marketa markku markéta marla marlon marthe marti
martyn martí marwa mary-ann maryna masa masaki mascha mateja mathilda matias matjaž matti maurits maya mayank mayra medha megha meghan meghna mehreen mehul meir melina melis melody
meret merete merve metin micaela michaela michal michalis michelangelo mihaela mihai mihail mika mikaela mikel mikołaj milan milana milica milos miloš miran miray mirela miri miro
miroslav miroslava mitja mizanur mladen moana mobasir mohit moises morgane moshe mostafa mounir mourad mpho muhammet mulugeta murielle muthoni mwajuma myriam myrto nabilah nadeem
nadhila nadir nadja naeem nagore naima naja naledi narek nargis nasiru nastassja natacha natalija nataliya natasja nathanael nattaya naufal naveed navid nazan nazlı nazmul neda
neelam neema nelly nestor nevena niccolò nickolas nicolai nicolo nihal niharika niki nikola nikolaos nikolas nikolaus nikolay nikos nima nir niraj nishant nita nkosinathi nnamdi
noa noam nokuthula nonhlanhla nosipho novi novita ntombi ntombizethu nuala nurcan nurul núria octavia oded odhiambo oleksii oliveira olivera olufemi olumide olusegun oluwatobi
olwen omri onur oonagh ophélie orestis orhan oriana oriol orlaith orsolya owain oya oğuz paavo paige palesa panagiotis pantelis parth parul parveen patrik patti pawan per-erik
persephone petr petronella petros petter phuong pierrick pieterjan pinar pirkko piyush poonam pramod prasert prashant pratik prisca priti priyansh puja punit purnima puspita
pádraig pınar quirin raffaela raghav rahel raimund rajat raju rakib ramon ramune ramzi randi raphaela rasa ratna ravindra raymonde rayna razvan rebecka rebekah rebekka redouane
reetta refik refilwe rehema reka remy reto reyhan reynaldo reşat rhiannon riikka riley rina ritesh ritika rivka rizki rizky rizwan roald rohini roisin rokeya rolando romane ronan
ronen ronnel ronny rosamund roseline rosella rosita rosli roxana roxane ruchi rupesh ruta ruxandra réka róisín saba sabbir sacha sadia safiya sagar sahil saied saiful saija saimi
sajid sakari sakshi salah saleem salla salome samanta samar sameer samia samson sandeep sandhya sandie sandor sanja sanjana sara-maria saranya sarina sauli saurabh savas scarlett
seb seda sefa selahattin selamawit selen selena selçuk semra senay seppo serap sercan serdar sergej sergi serhii sertaç sevda severin sevgi sevil seyma seán shabnam shaheen
shahidul shahrul shai shani shannon shant shanthi sharad sharmin shay shea shehu shelly shen shikha shira shivam shivani shlomo shoaib shoshana shrijith shrikant shruti shubham
shweta sia sibel sibusiso sidra sidsel sigmund sigrun silja silva silviu simge simin simonetta sinéad siobhán siphiwe sirpa siti siyabonga siân slaven slavica slavko smriti snezana
snigdha sohail solvei somchai somnath somsak sonal sonya soumya spiros srdjan sridhar srinivas srishti stacy stanimir stavros stefanos sten stephane stina stipe suha suhail
suleyman suman sumit sumitra sunanda surya sushil sutapa suthida suzanna suzette suzy svein svetoslav syafiq syahirah szabolcs szilvia sándor séamus tadas taha taina taiwo taku
talha talia talitha talya tamar tamas tamika tamsin tamás tana tania tanvi tanvir tarja taru tashi tasneem tasos tatum tawanda tayfun tayo tegar teija tekla teodor teodora teppo
terho teri terrance terrell tevfik thais thandeka thandi thanos thao thaís theodora theodoros therese thulani thuy tiana tigist tihana tijana tillmann tilmann timea tine tiphaine
tobi tobin tochukwu tod todor tolga tomas tomaso tomaž tomi tomislav tommi tomomi tomáš toni tonia tonje tonya toshiro traci trine troels truls tsegaye tsvetelina tugba tuhin
tumelo tuomas tushar tuğba tytti téo térésa uchenna ugur ulric ulrik ulrika umar umesh umit urte urška usama usman utku uğur vaibhav valeriy valeska valters vanda vangelis vania
varsha vasil vasile vasiliki vasilios vasilis vasudha vedran veera veerle vegard velimir venla verônica vesna vibeke victoire vigdis viktoriia viktoriya ville vilma vilmos vilém
vincente vincenza vineet vineeta vinícius violaine violeta violetta virpi vishnu vitali vitalii viveka vlad vladimír vojtěch volkan vusi václav vânia wangari wanjiku waseem wassim
wencke wendel wendelin wenzel whitney wichai wiktor wilbert wilfredo wilko wout wulan xandra xenia xochitl yael yair yakov yamini yan yana yanick yanis yanko yannic yannis yara
yaron yasemin yasin yasmina yavuz yaël yekaterina yemi yesim yeşim yigit yiğit yoann yoav yoga yohan yohannes yonatan yoram yosef yossi youcef youna yousuf youval yuki yuko yuliia
yuni yury yusra yuval yuvraj zacarías zachariah zackary zackery zafer zahara zahid zahir zaina zakaria zawadi zdenka zdeněk zeeshan zeev zeina zelia zeljko zenia zenon zhanna zina
zineb zita zlata zlatan zlatko zoltan zoltán zoran zorica zoë zsolt zsuzsanna zsófia zuleika zulkifli zuzana zvi árpád élie ömer özge özlem ümit łukasz željko
"""

#: In lower case.
GIVEN_NAMES_OF_BYLINES = GIVEN_NAMES | CYRILLIC_GIVEN_NAMES | frozenset(_MORE.split())

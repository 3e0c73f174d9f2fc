"""Names of months and weekdays, full, short and inflected, in the languages that news pages come in: tables."""

from __future__ import annotations

#: For each language its months, January first; `/` between forms of one month, `_` for the space inside a name.
_MONTHS: dict[str, str] = {
    "en": "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
    "de": "januar/jänner/jän februar/feber märz/mrz/maerz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov"
    " dezember/dez",
    "fr": "janvier/janv/jan février/févr/fév/fevrier mars avril/avr mai juin juillet/juil/juill août/aout septembre/sept octobre/oct novembre/nov"
    " décembre/déc/decembre",
    "es": "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep/set octubre/oct"
    " noviembre/nov diciembre/dic",
    "pt": "janeiro/jan fevereiro/fev março/mar/marco abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov"
    " dezembro/dez",
    "it": "gennaio/gen/genn febbraio/feb/febbr marzo/mar aprile/apr maggio/mag/magg giugno/giu luglio/lug/lugl agosto/ago settembre/set/sett"
    " ottobre/ott novembre/nov dicembre/dic",
    "nl": "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec",
    "pl": "stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip"
    " sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru",
    "tr": "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
    "ru": "января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг"
    " сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек",
    "uk": "січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/квіт травня/травень/трав червня/червень/черв липня/липень/лип"
    " серпня/серпень/серп вересня/вересень/вер жовтня/жовтень/жовт листопада/листопад/лист грудня/грудень/груд",
    "be": "студзеня лютага сакавіка красавіка мая/траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    "bg": "януари/яну февруари/фев март април/апр май юни юли август/авг септември/сеп октомври/окт ноември/ное декември/дек",
    "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември",
    "sr": "јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа септембар/септембра октобар/октобра"
    " новембар/новембра децембар/децембра",
    "sv": "januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sept/sep oktober/okt november/nov december/dec",
    "no": "januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov desember/des",
    "da": "januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov december/dec",
    "is": "janúar/jan febrúar/feb mars/mar apríl/apr maí júní/jún júlí/júl ágúst/ágú september/sep október/okt nóvember/nóv desember/des",
    "fi": "tammikuuta/tammikuu/tammi helmikuuta/helmikuu/helmi maaliskuuta/maaliskuu/maalis huhtikuuta/huhtikuu/huhti toukokuuta/toukokuu/touko"
    " kesäkuuta/kesäkuu/kesä heinäkuuta/heinäkuu/heinä elokuuta/elokuu/elo syyskuuta/syyskuu/syys lokakuuta/lokakuu/loka"
    " marraskuuta/marraskuu/marras joulukuuta/joulukuu/joulu",
    "et": "jaanuar/jaan veebruar/veebr märts aprill/apr mai juuni juuli august/aug september/sept oktoober/okt november/nov detsember/dets",
    "lv": "janvāris/janvārī/janv februāris/februārī/febr marts/martā aprīlis/aprīlī/apr maijs/maijā jūnijs/jūnijā/jūn jūlijs/jūlijā/jūl"
    " augusts/augustā/aug septembris/septembrī/sept oktobris/oktobrī/okt novembris/novembrī/nov decembris/decembrī/dec",
    "lt": "sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis"
    " rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis",
    "cs": "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen"
    " listopadu/listopad prosince/prosinec",
    "sk": "januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september októbra/október"
    " novembra/november decembra/december",
    "sl": "januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij julija/julij avgusta/avgust septembra/september"
    " oktobra/oktober novembra/november decembra/december",
    "hr": "siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj kolovoza/kolovoz"
    " rujna/rujan listopada/listopad studenoga/studenog/studeni prosinca/prosinac",
    "bs": "januara/januar februara/februar marta/mart aprila/april maja/maj juna/jun jula/jul augusta/avgusta/avgust septembra/septembar"
    " oktobra/oktobar novembra/novembar decembra/decembar",
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "ro": "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/noi/nov"
    " decembrie/dec",
    "hu": "január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov"
    " december/dec",
    "el": "ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαΐ/μαϊ ιουνίου/ιούνιος/ιουν"
    " ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ/σεπτ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε"
    " δεκεμβρίου/δεκέμβριος/δεκ",
    "ca": "gener/gen febrer/febr març abril/abr maig juny juliol/jul agost/ag setembre/set octubre/oct novembre/nov desembre/des",
    "gl": "xaneiro/xan febreiro/feb marzo/mar abril/abr maio/mai xuño/xuñ xullo/xul agosto/ago setembro/set outubro/out novembro/nov decembro/dec",
    "eu": "urtarrilaren/urtarrila otsailaren/otsaila martxoaren/martxoa apirilaren/apirila maiatzaren/maiatza ekainaren/ekaina uztailaren/uztaila"
    " abuztuaren/abuztua irailaren/iraila urriaren/urria azaroaren/azaroa abenduaren/abendua",
    "id": "januari/jan februari/pebruari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu/agt september/sep oktober/okt november/nopember/nov"
    " desember/des",
    "ms": "januari/jan februari/feb mac april/apr mei/mei jun julai ogos september/sep oktober/okt november/nov disember/dis",
    "fil": "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
    "sw": "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
    "af": "januarie februarie maart april mei junie julie augustus september oktober november desember",
    "ar": "يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار/اذار أبريل/ابريل/نيسان/إبريل/أفريل مايو/أيار/ايار/ماي يونيو/يونيه/حزيران/جوان"
    " يوليو/يوليوز/يوليه/تموز/جويلية أغسطس/اغسطس/آب/غشت/أوت سبتمبر/شتنبر/أيلول/ايلول أكتوبر/اكتوبر/تشرين_الأول/تشرين_الاول"
    " نوفمبر/نونبر/تشرين_الثاني ديسمبر/دجنبر/كانون_الأول/كانون_الاول",
    "he": "ינואר/בינואר פברואר/בפברואר מרץ/מרס/במרץ/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר"
    " אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "hi": "जनवरी/जन फ़रवरी/फरवरी/फर मार्च अप्रैल मई जून जुलाई अगस्त/अग सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
    "mr": "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    "bn": "জানুয়ারি/জানুয়ারী/জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট/আগষ্ট সেপ্টেম্বর অক্টোবর"
    " নভেম্বর ডিসেম্বর",
    "ta": "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
    "te": "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై/జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
    "th": "มกราคม/ม.ค. กุมภาพันธ์/ก.พ. มีนาคม/มี.ค. เมษายน/เม.ย. พฤษภาคม/พ.ค. มิถุนายน/มิ.ย. กรกฎาคม/ก.ค. สิงหาคม/ส.ค. กันยายน/ก.ย. ตุลาคม/ต.ค."
    " พฤศจิกายน/พ.ย. ธันวาคม/ธ.ค.",
    "ka": "იანვარი/იანვარს თებერვალი/თებერვალს მარტი/მარტს აპრილი/აპრილს მაისი/მაისს ივნისი/ივნისს ივლისი/ივლისს აგვისტო/აგვისტოს"
    " სექტემბერი/სექტემბერს ოქტომბერი/ოქტომბერს ნოემბერი/ნოემბერს დეკემბერი/დეკემბერს",
    "hy": "հունվարի/հունվար փետրվարի/փետրվար մարտի/մարտ ապրիլի/ապրիլ մայիսի/մայիս հունիսի/հունիս հուլիսի/հուլիս օգոստոսի/օգոստոս"
    " սեպտեմբերի/սեպտեմբեր հոկտեմբերի/հոկտեմբեր նոյեմբերի/նոյեմբեր դեկտեմբերի/դեկտեմբեր",
}  # fmt: skip

#: For each language its weekdays, Monday first, in the same way.
_WEEKDAYS: dict[str, str] = {
    "en": "monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun",
    "de": "montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sonnabend/sa sonntag/so",
    "fr": "lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim",
    "es": "lunes/lun martes/mar miércoles/mié/miercoles jueves/jue viernes/vie sábado/sáb/sabado domingo/dom",
    "pt": "segunda-feira/segunda/seg terça-feira/terça/ter quarta-feira/quarta/qua quinta-feira/quinta/qui sexta-feira/sexta/sex sábado/sáb domingo/dom",
    "it": "lunedì/lun martedì/mar mercoledì/mer giovedì/gio venerdì/ven sabato/sab domenica/dom",
    "nl": "maandag/ma dinsdag/di woensdag/wo donderdag/do vrijdag/vr zaterdag/za zondag/zo",
    "pl": "poniedziałek/poniedziałku wtorek/wtorku środa/środę czwartek/czwartku piątek/piątku sobota/sobotę niedziela/niedzielę",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "ru": "понедельник/пн вторник/вт среда/среду/ср четверг/чт пятница/пятницу/пт суббота/субботу/сб воскресенье/вс",
    "uk": "понеділок вівторок середа/середу четвер п'ятниця/п'ятницю субота/суботу неділя/неділю",
    "sv": "måndag/måndagen tisdag/tisdagen onsdag/onsdagen torsdag/torsdagen fredag/fredagen lördag/lördagen söndag/söndagen",
    "no": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "fi": "maanantaina/maanantai tiistaina/tiistai keskiviikkona/keskiviikko torstaina/torstai perjantaina/perjantai lauantaina/lauantai sunnuntaina/sunnuntai",
    "cs": "pondělí úterý středa/středu čtvrtek pátek sobota/sobotu neděle/neděli",
    "hu": "hétfő/hétfőn kedd/kedden szerda/szerdán csütörtök/csütörtökön péntek/pénteken szombat/szombaton vasárnap",
    "ro": "luni marți miercuri joi vineri sâmbătă duminică",
    "el": "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "id": "senin selasa rabu kamis jumat sabtu minggu",
    "ar": "الاثنين/الإثنين الثلاثاء الأربعاء/الاربعاء الخميس الجمعة السبت الأحد/الاحد",
    "ja": "月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜 日曜日/日曜",
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "zh": "星期一/周一 星期二/周二 星期三/周三 星期四/周四 星期五/周五 星期六/周六 星期日/周日/星期天",
}  # fmt: skip


def _numbered(tables: dict[str, str], first: int) -> tuple[dict[str, int], dict[tuple[str, str], int]]:
    """The number of each name, where languages differ that of the language named first; and those of the others."""
    numbers: dict[str, int] = {}
    others: dict[tuple[str, str], int] = {}
    for language, names in tables.items():
        for number, forms in enumerate(names.split(), first):
            for form in forms.replace("_", " ").split("/"):
                if numbers.setdefault(form, number) != number:
                    others[language, form] = number
    return numbers, others


#: Number of each month by its lower-case name, and of names that mean another month in a language: Croatian "listopada".
MONTHS, _OTHER_MONTHS = _numbered(_MONTHS, 1)

#: Every name of a month that has only plain letters, in lower case, however it is written: "KASIM" for "kasım".
PLAIN_MONTHS = frozenset(plain for name in MONTHS if (plain := name.replace("ı", "i")).isascii())

#: Number of each weekday by its lower-case name, Monday 0.
WEEKDAYS, _OTHER_WEEKDAYS = _numbered(_WEEKDAYS, 0)

#: Weekdays that are written out: short forms are other words too ("do", "so", "mar").
FULL_WEEKDAYS: dict[str, int] = {name: number for name, number in WEEKDAYS.items() if len(name) > 4}

#: Languages that write the month first in numbers only: 10/05 is October there.
MONTH_FIRST = frozenset(("en-us", "en-ph", "fil"))
#: Countries of English that write the day first.
DAY_FIRST_ENGLISH = frozenset(
    ("en-gb", "en-ie", "en-au", "en-nz", "en-za", "en-in", "en-ng", "en-ke", "en-sg", "en-my", "en-pk", "en-gh", "en-hk", "en-mt", "en-lk", "en-bd")
)  # fmt: skip

#: What addresses end in, of countries that write the day first whatever language their pages declare.
_DAY_FIRST_COUNTRIES = frozenset(
    """
    uk gb ie au nz za in ng ke sg my pk gh hk mt lk bd de at ch fr be nl lu it es pt br mx ar cl pe uy ec pl cz sk ru ua gr cy
    tr il id vn th ro bg hr si rs no dk fi ee lv eg ma ae sa qa lb zw zm ug tz eu
    """.split()
)


def order_of_country(language: str | None, host: str | None) -> str | None:
    """The language, English with the order of day and month of the country that a host's name ends in.

    >>> order_of_country("en-US", "www.sandhaven.co.uk"), order_of_country("en", "sandhaven.com")
    ('en-gb', 'en')
    """
    if host is None or host.rsplit(".", 1)[-1] not in _DAY_FIRST_COUNTRIES:
        return language
    return "en-gb" if language is None or language.lower().startswith("en") else language


def month_of(name: str, language: str | None = None) -> int | None:
    """The number of the month that a name means, in a language where it is known; `None` for other words.

    >>> month_of("Listopada"), month_of("listopada", "hr"), month_of("table")
    (11, 10, None)
    """
    key = name.lower()
    if language is not None and (other := _OTHER_MONTHS.get((language[:2].lower(), key))) is not None:
        return other
    return MONTHS.get(key) or MONTHS.get(_turkish(name))


def _turkish(name: str) -> str:
    """A name in the small letters of Turkish: "KASIM" → "kasım", "EKİM" → "ekim"."""
    return name.replace("I", "ı").replace("İ", "i").lower()


_OF_LANGUAGE = {
    language: frozenset(names.replace("_", " ").replace("/", " ").split()) for language, names in _MONTHS.items()
}
#: Names of months in small letters that are other words somewhere.
_OTHER_WORDS = frozenset(
    "may march mars marts mart mac set sett out mag gen genn lug lis ago ag des mai mei maj medi august elo loka touko kesä may".split()
)


def stands_alone(name: str, language: str | None) -> bool:
    """Whether a name of a month means one without a year beside it: "5 Oct", but not "they may 5 times", "set 10 records".

    >>> stands_alone("Oct", None), stands_alone("may", "en"), stands_alone("set", "it")
    (True, False, True)
    """
    key = name.lower()
    known = _OF_LANGUAGE.get(language[:2].lower()) if language is not None else None
    if known is None or language is None:
        return name != key or key not in _OTHER_WORDS
    if language.startswith("en") and name == key:
        return len(name) > 4 and key not in _OTHER_WORDS
    return key in known or len(name) > 4

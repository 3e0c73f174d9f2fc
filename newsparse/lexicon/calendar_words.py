"""Names of months and weekdays, full, short and inflected, in the languages that news pages come in."""

from __future__ import annotations

#: For each month its names; no name stands for two months in the languages here.
_MONTHS = (
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty ocak oca январь января янв січня січень"
    " januari tammikuuta tammikuu ledna leden ianuarie január ιανουαρίου ιανουάριος ιαν يناير 1월 januára gener siječnja",
    "february feb februar février févr fév febrero fevereiro fev febbraio febb februari luty lutego lut şubat şub февраль февраля фев лютого лютий"
    " helmikuuta helmikuu února únor februarie február φεβρουαρίου φεβ فبراير 2월 pebruari febrer veljače feber",
    "march mar märz mrz mär mars marzo março maart mrt marzec marca mart март марта мар березня березень maaliskuuta maaliskuu března březen"
    " martie március μαρτίου μαρ مارس 3월 maret març ožujka marec",
    "april apr avril avr abril abr aprile kwiecień kwietnia kwi nisan nis апрель апреля апр квітня квітень huhtikuuta huhtikuu dubna duben aprilie"
    " április απριλίου απρ أبريل 4월 apríla travnja",
    "may mai mayo maio maggio mag mei maj maja mayıs май мая травня травень toukokuuta toukokuu května květen május μαΐου μαΐ مايو 5월 maig svibnja mája",
    "june jun juni juin junio junho giugno giu czerwiec czerwca cze haziran haz июнь июня июн червня червень kesäkuuta kesäkuu června červen iunie"
    " június ιουνίου ιουν يونيو 6월 juny lipnja júna",
    "july jul juli juillet juil julio julho luglio lug lipiec lipca lip temmuz tem июль июля июл липня липень heinäkuuta heinäkuu července červenec"
    " iulie július ιουλίου ιουλ يوليو 7월 juliol srpnja júla",
    "august aug août aout agosto ago augustus sierpień sierpnia sie ağustos ağu август августа авг серпня серпень elokuuta elokuu srpna srpen"
    " augusztus αυγούστου αυγ أغسطس 8월 agustus agost kolovoza augusta agu augusti",
    "september sept sep septembre septiembre setiembre setembro set settembre sett wrzesień wrzesień września wrz eylül eyl сентябрь сентября сен сент"
    " вересня вересень syyskuuta syyskuu září septembrie szeptember σεπτεμβρίου σεπ سبتمبر 9월 setembre rujna septembra",
    "october oct oktober okt octobre octubre outubro out ottobre ott październik października paź ekim eki октябрь октября окт жовтня жовтень lokakuuta"
    " lokakuu října říjen octombrie október οκτωβρίου οκτ أكتوبر 10월 octubre listopada-hr októbra",
    "november nov novembre noviembre novembro listopad listopada lis kasım kas ноябрь ноября ноя листопада листопад marraskuuta marraskuu listopadu"
    " noiembrie νοεμβρίου νοε نوفمبر 11월 nopember studenoga novembra",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudzień grudnia gru aralık ara декабрь декабря дек грудня"
    " грудень joulukuuta joulukuu prosince prosinec decembrie δεκεμβρίου δεκ ديسمبر 12월 desembre prosinca decembra",
)  # fmt: skip

#: For each weekday, Monday first, its names.
_WEEKDAYS = (
    "monday mon montag mo lundi lun lunes segunda segunda-feira lunedì maandag ma poniedziałek poniedziałku pazartesi понедельник понедельника пн måndag mandag",
    "tuesday tue tues dienstag di mardi mar martes terça terça-feira martedì dinsdag wtorek salı вторник вт tisdag tirsdag",
    "wednesday wed mittwoch mi mercredi mer miércoles mié quarta quarta-feira mercoledì woensdag wo środa środę çarşamba среда среду ср onsdag",
    "thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta quinta-feira giovedì donderdag czwartek perşembe четверг чт torsdag",
    "friday fri freitag fr vendredi ven viernes vie sexta sexta-feira venerdì vrijdag piątek cuma пятница пятницу пт fredag",
    "saturday sat samstag sonnabend sa samedi sam sábado sáb sabato zaterdag za sobota sobotę cumartesi суббота субботу сб lördag lørdag",
    "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo niedziela niedzielę pazar воскресенье вс söndag søndag",
)  # fmt: skip

#: Number of each month by its lower-case name.
MONTHS: dict[str, int] = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

#: Number of each weekday by its lower-case name, Monday 0.
WEEKDAYS: dict[str, int] = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}

#: Weekdays that are written out: short forms are other words too ("do", "so", "mar").
FULL_WEEKDAYS: dict[str, int] = {name: number for name, number in WEEKDAYS.items() if len(name) > 4}

#: Languages that write the month first in numbers only: 10/05 is October there.
MONTH_FIRST = frozenset(("en-us", "en-ph", "fil"))
#: Countries of English that write the day first.
DAY_FIRST_ENGLISH = frozenset(
    ("en-gb", "en-ie", "en-au", "en-nz", "en-za", "en-in", "en-ng", "en-ke", "en-sg", "en-my", "en-pk", "en-gh")
)

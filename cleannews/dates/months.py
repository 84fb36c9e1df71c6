"""The words that dates are made of, in twenty-six languages: months, weekdays, zones, prefixes.

`months()`, `weekdays()` and `signs()` give the tables as dictionaries, built on first use. Keys are
casefolded; Latin and Greek words also stand without their accents, as capitals and old systems
write them. The languages are merged, because a line is read before its language is sure; the few
words that mean different months (Polish `listopada` is November, Croatian `listopada` October) keep
their languages.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

# Twelve groups a language, January first; forms of one month are parted by spaces.
MONTHS = {
    "en": "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug,"
    "september sept sep, october oct, november nov, december dec",
    "de": "januar jänner jan jän, februar feber feb febr, märz mär mrz maerz, april apr, mai,"
    "juni jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez",
    "fr": "janvier janv jan, février févr fév, mars, avril avr, mai, juin, juillet juil juill,"
    "août, septembre sept sep, octobre oct, novembre nov, décembre déc",
    "es": "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul,"
    "agosto ago, septiembre setiembre sept sep set, octubre oct, noviembre nov, diciembre dic",
    "pt": "janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul,"
    "agosto ago, setembro set, outubro out, novembro nov, dezembro dez",
    "it": "gennaio gen genn, febbraio feb febbr, marzo mar, aprile apr, maggio mag magg,"
    "giugno giu, luglio lug, agosto ago, settembre sett set, ottobre ott, novembre nov,"
    "dicembre dic",
    "nl": "januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug,"
    "september sept sep, oktober okt, november nov, december dec",
    "sv": "januari jan, februari feb febr, mars mar, april apr, maj, juni jun, juli jul,"
    "augusti aug, september sept sep, oktober okt, november nov, december dec",
    "no": "januar jan, februar feb, mars mar, april apr, mai, juni jun, juli jul, august aug,"
    "september sept sep, oktober okt, november nov, desember des",
    "da": "januar jan, februar feb, marts mar, april apr, maj, juni jun, juli jul, august aug,"
    "september sept sep, oktober okt, november nov, december dec",
    "fi": "tammikuu tammikuuta, helmikuu helmikuuta, maaliskuu maaliskuuta, huhtikuu huhtikuuta,"
    "toukokuu toukokuuta, kesäkuu kesäkuuta, heinäkuu heinäkuuta, elokuu elokuuta,"
    "syyskuu syyskuuta, lokakuu lokakuuta, marraskuu marraskuuta, joulukuu joulukuuta",
    "pl": "styczeń stycznia sty, luty lutego lut, marzec marca mar, kwiecień kwietnia kwi,"
    "maj maja, czerwiec czerwca cze, lipiec lipca lip, sierpień sierpnia sie,"
    "wrzesień września wrz, październik października paź, listopad listopada lis,"
    "grudzień grudnia gru",
    "cs": "leden ledna led, únor února úno, březen března bře, duben dubna dub,"
    "květen května kvě, červen června čvn, červenec července čvc, srpen srpna srp, září zář,"
    "říjen října říj, listopad listopadu lis, prosinec prosince pro",
    "ru": "январь января янв, февраль февраля фев февр, март марта мар, апрель апреля апр,"
    "май мая, июнь июня июн, июль июля июл, август августа авг, сентябрь сентября сен сент,"
    "октябрь октября окт, ноябрь ноября ноя нояб, декабрь декабря дек",
    "uk": "січень січня січ, лютий лютого лют, березень березня бер, квітень квітня кві квіт,"
    "травень травня тра трав, червень червня чер черв, липень липня лип, серпень серпня сер серп,"
    "вересень вересня вер, жовтень жовтня жов жовт, листопад листопада лис лист,"
    "грудень грудня гру груд",
    "tr": "ocak oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem,"
    "ağustos ağu, eylül eyl, ekim eki, kasım kas, aralık ara",
    "ar": "يناير كانون_الثاني جانفي, فبراير شباط فيفري, مارس آذار, أبريل إبريل ابريل نيسان أفريل,"
    "مايو أيار ماي, يونيو يونيه حزيران جوان, يوليو يوليه تموز جويلية, أغسطس اغسطس آب أوت,"
    "سبتمبر أيلول, أكتوبر اكتوبر تشرين_الأول, نوفمبر تشرين_الثاني, ديسمبر كانون_الأول",
    "fa": "ژانویه, فوریه, مارس, آوریل آپریل, مه می, ژوئن, ژوئیه جولای, اوت آگوست, سپتامبر, اکتبر,"
    "نوامبر, دسامبر",
    "hi": "जनवरी, फरवरी फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर सितम्बर,"
    "अक्टूबर अक्तूबर, नवंबर नवम्बर, दिसंबर दिसम्बर",
    "id": "januari jan, februari feb, maret mar, april apr, mei, juni jun, juli jul,"
    "agustus agu ags agt, september sept sep, oktober okt, november nov nop, desember des",
    "hu": "január jan, február feb febr, március márc már, április ápr, május máj, június jún,"
    "július júl, augusztus aug, szeptember szept szep, október okt, november nov, december dec",
    "ro": "ianuarie ian, februarie feb, martie mar, aprilie apr, mai, iunie iun, iulie iul,"
    "august aug, septembrie sept sep, octombrie oct, noiembrie noi nov, decembrie dec",
    "el": "ιανουάριος ιανουαρίου ιαν, φεβρουάριος φεβρουαρίου φεβ, μάρτιος μαρτίου μαρ,"
    "απρίλιος απριλίου απρ, μάιος μαΐου μαΐ μαι, ιούνιος ιουνίου ιουν, ιούλιος ιουλίου ιουλ,"
    "αύγουστος αυγούστου αυγ, σεπτέμβριος σεπτεμβρίου σεπ, οκτώβριος οκτωβρίου οκτ,"
    "νοέμβριος νοεμβρίου νοε, δεκέμβριος δεκεμβρίου δεκ",
    "ca": "gener gen, febrer feb febr, març, abril abr, maig, juny, juliol jul, agost ag,"
    "setembre set, octubre oct, novembre nov, desembre des",
    "hr": "siječanj siječnja sij, veljača veljače velj, ožujak ožujka ožu, travanj travnja tra,"
    "svibanj svibnja svi, lipanj lipnja lip, srpanj srpnja srp, kolovoz kolovoza kol,"
    "rujan rujna ruj, listopad listopada lis, studeni studenoga studenog stu,"
    "prosinac prosinca pro",
    "th": "มกราคม ม.ค, กุมภาพันธ์ ก.พ, มีนาคม มี.ค, เมษายน เม.ย, พฤษภาคม พ.ค, มิถุนายน มิ.ย,"
    "กรกฎาคม ก.ค, สิงหาคม ส.ค, กันยายน ก.ย, ตุลาคม ต.ค, พฤศจิกายน พ.ย, ธันวาคม ธ.ค",
}
# These write the month as a number and a mark (`YYYY年M月D日`, `3 tháng 11`): no month names.
NUMBERED = ("zh", "ja", "ko", "vi")

# Month words that are also everyday words: a day alone beside them proves nothing.
WORDLIKE = frozenset({"may", "march", "mars", "mart", "maj", "mai", "mei", "maja", "august"})

# Seven groups a language, Monday first.
WEEKDAYS = {
    "en": "monday mon, tuesday tue tues, wednesday wed weds, thursday thu thur thurs, friday fri,"
    "saturday sat, sunday sun",
    "de": "montag Mo, dienstag Di, mittwoch Mi, donnerstag Do, freitag Fr, samstag sonnabend Sa,"
    "sonntag So",
    "fr": "lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam, dimanche dim",
    "es": "lunes lun, martes mar, miércoles mié, jueves jue, viernes vie, sábado sáb, domingo dom",
    "pt": "segunda seg, terça ter, quarta qua, quinta qui, sexta sex, sábado sáb, domingo dom",
    "it": "lunedì lun, martedì mar, mercoledì mer, giovedì gio, venerdì ven, sabato sab,"
    "domenica dom",
    "nl": "maandag ma, dinsdag, woensdag wo, donderdag, vrijdag vr, zaterdag za, zondag zo",
    "sv": "måndag mån, tisdag tis, onsdag ons, torsdag tors, fredag fre, lördag lör, söndag sön",
    "no": "mandag man, tirsdag tir, onsdag ons, torsdag tor, fredag fre, lørdag lør, søndag søn",
    "da": "mandag man, tirsdag tir, onsdag ons, torsdag tor, fredag fre, lørdag lør, søndag søn",
    "fi": "maanantai maanantaina ma, tiistai tiistaina ti, keskiviikko keskiviikkona ke,"
    "torstai torstaina to, perjantai perjantaina pe, lauantai lauantaina,"
    "sunnuntai sunnuntaina su",
    "pl": "poniedziałek pon, wtorek wt, środa śr, czwartek czw, piątek pt, sobota sob,"
    "niedziela niedz",
    "cs": "pondělí po, úterý út, středa, čtvrtek čt, pátek pá, sobota so, neděle ne",
    "ru": "понедельник пн, вторник вт, среда ср, четверг чт, пятница пт, суббота сб,воскресенье вс",
    "uk": "понеділок пн, вівторок вт, середа ср, четвер чт, п'ятниця п’ятниця пʼятниця пт,"
    "субота сб, неділя нд",
    "tr": "pazartesi pzt, salı sal, çarşamba çar, perşembe per, cuma cum, cumartesi cmt, pazar paz",
    "ar": "الاثنين الإثنين, الثلاثاء, الأربعاء الاربعاء, الخميس, الجمعة, السبت, الأحد الاحد",
    "hi": "सोमवार, मंगलवार, बुधवार, गुरुवार बृहस्पतिवार, शुक्रवार, शनिवार, रविवार",
    "id": "senin sen, selasa sel, rabu rab, kamis kam, jumat jum, sabtu sab, minggu",
    "hu": "hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap",
    "ro": "luni lun, marți marţi mar, miercuri mie, joi, vineri vin, sâmbătă sâm, duminică dum",
    "el": "δευτέρα δευ, τρίτη τρι, τετάρτη τετ, πέμπτη πεμ, παρασκευή παρ, σάββατο σαβ,κυριακή κυρ",
    "ca": "dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge",
    "hr": "ponedjeljak pon, utorak uto, srijeda sri, četvrtak čet, petak pet, subota sub,"
    "nedjelja ned",
    "th": "วันจันทร์ วันจันทร์ที่ จันทร์, วันอังคาร วันอังคารที่ อังคาร, วันพุธ วันพุธที่ พุธ,"
    "วันพฤหัสบดี วันพฤหัสบดีที่ พฤหัสบดี, วันศุกร์ วันศุกร์ที่ ศุกร์, วันเสาร์ วันเสาร์ที่ เสาร์,"
    "วันอาทิตย์ วันอาทิตย์ที่ อาทิตย์",
    "zh": "星期一 周一 週一, 星期二 周二 週二, 星期三 周三 週三, 星期四 周四 週四,"
    "星期五 周五 週五, 星期六 周六 週六, 星期日 星期天 周日 週日",
    "ja": "月曜日 月曜, 火曜日 火曜 火, 水曜日 水曜 水, 木曜日 木曜 木, 金曜日 金曜 金,"
    "土曜日 土曜 土, 日曜日 日曜",
    "ko": "월요일, 화요일 화, 수요일 수, 목요일 목, 금요일 금, 토요일 토, 일요일",
    "vi": "thứ_hai, thứ_ba, thứ_tư, thứ_năm, thứ_sáu, thứ_bảy, chủ_nhật",
}

# Zone letters by their offset. Those that several countries use for different hours (CST, IST, BST)
# and those that mean winter or summer as it comes (ET, PT) have none: the clock stays as it is.
_OFFSETS = {
    "": "CST IST BST MST AST ET CT MT PT LT",
    "-10:00": "HST",
    "-08:00": "PST",
    "-07:00": "PDT",
    "-06:00": "MDT",
    "-05:00": "EST CDT",
    "-04:00": "EDT",
    "-03:00": "BRT",
    "+00:00": "GMT UTC Z WEZ WET",
    "+01:00": "MEZ CET WAT WEST",
    "+02:00": "MESZ CEST OEZ EET CAT SAST",
    "+03:00": "OESZ EEST MSK МСК EAT TRT",
    "+04:00": "GST",
    "+05:00": "PKT",
    "+05:45": "NPT",
    "+07:00": "WIB",
    "+08:00": "WITA HKT SGT PHT AWST",
    "+09:00": "JST KST WIT",
    "+10:00": "AEST",
    "+11:00": "AEDT",
    "+12:00": "NZST",
    "+13:00": "NZDT",
}
ZONES = {zone: offset for offset, zones in _OFFSETS.items() for zone in zones.split()}
# These stand before the time.
ZONES_AHEAD = {"格林尼治标准时间": "+00:00", "格林威治時間": "+00:00", "北京时间": "+08:00"}
AMERICAN_ZONES = frozenset(
    {"EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "ET", "CT", "MT", "PT"}
)

# Japanese eras: the year before their first.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}

# Words before (in East Asia also behind) a date that say which date it is.
PUBLISHED = """
published publishes publication posted released issued created filed uploaded written pub
veröffentlicht veröffentlichung veröffentlichungsdatum erschienen erstellt geschrieben gepostet
publiziert erstveröffentlicht erscheinungsdatum online
publié publiée publie parution paru posté rédigé écrit créé
publicado publicada publicación creado escrito postado postada publicação criado
pubblicato pubblicata pubblicazione creato inviato
opublikowano opublikowany publikacja publikacji dodano utworzono
опубликовано публикация публикации опубликована опубликован размещено создано
опубліковано опублікована
yayınlanma yayınlandı yayın giriş eklenme oluşturulma
gepubliceerd geplaatst publicerad publicerat publicerades publisert udgivet offentliggjort
publiceret julkaistu publikováno vydáno zveřejněno
نشر نُشر النشر نشرت प्रकाशित पब्लिश
dipublikasikan diterbitkan terbit diposting tayang rilis megjelent közzétéve publikálva
publicat publicată postat δημοσίευση δημοσιεύτηκε δημοσιεύθηκε objavljeno objava
发布 发表 发布时间 发表时间 发布于 发表于 发布日期
發布 發表 發布時間 發佈 發佈時間 發表時間 刊登 刊登日期 写于
公開 公開日 公開日時 掲載 掲載日 投稿 投稿日 入稿 入力 発行 発行日 配信 配信日 作成日 登録日 初出
발행 발행일 등록 등록일 게시 입력 입력일
입력시간 기사입력 승인 작성 작성일 기사등록 기사승인 최초입력
เผยแพร่ โพสต์ đăng
"""
UPDATED = """
updated update updates modified edited revised revision amended
aktualisiert aktualisierung geändert überarbeitet stand bearbeitet
mis mise màj modifié modifiée modification actualisé actualisée
actualizado actualizada actualización modificado atualizado atualizada atualização
aggiornato aggiornata aggiornamento modifica modificato
aktualizacja aktualizacji zaktualizowano aktualizowano modyfikacja modyfikacji zmodyfikowano
обновлено обновление обновлён обновления изменено оновлено оновлення
güncelleme güncellendi güncellenme bijgewerkt gewijzigd uppdaterad uppdaterat ändrad
oppdatert opdateret päivitetty muokattu aktualizováno upraveno
تحديث التحديث अपडेट अपडेटेड diperbarui pembaruan diupdate frissítve módosítva
actualizat actualizată ενημέρωση ενημερώθηκε ažurirano
更新 更新日 更新日時 更新时间 更新時間 更新于
最終更新 最終更新日 最終更新日時 最后更新 最後更新 最終更新日付
修改 修改于 修改时间 改訂 改訂日 修正 最新更新
수정 수정일 수정시간 업데이트 최종수정 기사수정 최종업데이트 อัปเดต อัพเดท cập
"""

# Words that belong to a prefix: when it was the last time, or that a date or a time follows.
ADVERBS = """
last first originally recently zuletzt letzte letzter letztes erstmals dernière dernier última
último ultima ultimo ostatnia ostatnio последнее последняя останнє son laatst
laatste senast sist sidst viimeksi poslední آخر अंतिम terakhir utoljára utolsó τελευταία zadnje
最終 最后 最後 최종 최초 lần cuối
date dated data datum fecha tarihi tarih дата tanggal päivämäärä ημερομηνία तारीख تاريخ
日期 日時 日付 time uhrzeit heure hora hour hodin godzina 時間 時刻
"""
AUTHORSHIP = "by von par por da door av af od przez da di από oleh от"  # `posted by Ann on …`

# Words between day and month, date and time, prefix and date.
CONNECTORS = """
of de del di da do dos d den der dem the le el il la las los l on op på at um à a às as au ab vom
seit kl klo o ob om ore alle em en in w u в о об у от i dnia dne año anno dia jour ngày vào lúc
วันที่ ที่ เวลา พ.ศ को من في الساعة του στις σε pukul pkl jam saat kell orele godz 于 於 기사
"""

# Words and signs that a line's shape names by one character (`dates` explains the alphabet).
MARKS = {
    "J": "年 년 năm",
    "K": "月 월 tháng",
    "L": "日 일 号 號",
    "h": "h uhr hrs hr hs uur heures horas ч น 時 时 点 點 시 u",
    "i": "分 분 min",
    "k": "秒 초",
    "g": "г года год р року roku r",
    "a": "am pm μμ πμ a.m p.m μ.μ π.μ ص م sa ch",
    "A": "午前 午後 上午 下午 早上 晚上 凌晨 中午 오전 오후 पूर्वाह्न अपराह्न صباحا مساء",
    "o": "st nd rd th er re ère ème e º ª ° الأول الثاني",
    "t": "T",
    "W": "feira thứ hai ba tư sáu bảy chủ nhật",
}
AFTERNOON = frozenset(
    {"pm", "p.m", "μμ", "μ.μ", "م", "ch", "午後", "下午", "晚上", "오후", "अपराह्न", "مساء"}
)

# The words of relative dates (`3 hours ago`, `vor 3 Stunden`, `yesterday`).
DAY_WORDS = """
today yesterday tonight heute gestern vorgestern aujourd hui hier avant-hier hoy ayer anteayer
hoje ontem oggi ieri dziś dzisiaj wczoraj сегодня вчера сьогодні вчора bugün dün vandaag gisteren
idag igår tänään eilen dnes včera اليوم أمس आज कल kemarin tegnap azi avui ahir danas jučer σήμερα
χθες χτες วันนี้ เมื่อวาน 今日 昨日 今天 昨天 前天 刚刚 剛剛 たった今 오늘 어제 방금
"""
AGO = """
ago vor قبل hace há fa temu назад тому önce geleden sedan siden sitten lalu acum πριν منذ před prije
前 전 trước ที่แล้ว पहले ezelőtt för
"""
UNITS = """
second seconds sec secs minute minutes min mins hour hours hr hrs h m d day days week weeks month
months year years wk w mo y s
sekunde sekunden minuten stunde stunden std tag tagen tage woche wochen monat monaten jahr jahren
seconde secondes heure heures jour jours semaine semaines mois an ans
segundo segundos minuto minutos hora horas día días semana semanas mes meses año años dia dias mês
ano anos secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni sekund minut
minuty minutę godzin godziny godzinę dni dzień tydzień tygodnie miesiąc miesiące miesięcy lat rok
секунд секунды минут минуты минуту час часа часов день дня дней неделю недели недель месяц месяца
месяцев год года лет хвилин години годин saniye dakika saat gün hafta ay yıl uur uren dag dagen
weken maanden jaar timmar timme minuter dagar veckor timer dager dage uger
minuutti minuuttia tuntia tunti päivää minutou hodinou hodinami dny dnem detik menit jam hari
minggu bulan tahun perc órával órája
perccel napja nappal ore minute zile hores dies minuta sati sata dana λεπτά ώρες ώρα ημέρες μέρες
دقيقة دقائق ساعة ساعات يوم أيام मिनट घंटे घंटा दिन phút giờ ngày นาที ชั่วโมง วัน
秒 分 分钟 分鐘 小时 小時 時間 天 日 週間 周 个月 ヶ月 か月 年 초 분 시간 일 주 개월 년
"""
AGO_UNITS = (
    "時間前 分前 秒前 日前 天前 小时前 小時前 分钟前 分鐘前 週間前 周前 个月前 ヶ月前 か月前 年前"
)
ARTICLES = "a an one ein eine einer einem un une una um uma uno en ett et moins than less about"
RELATIVE_CONNECTORS = "il y yang and und et e и ca etwa plus just gerade eben l instant"


def forms(groups: str) -> Iterator[tuple[int, str]]:
    """Give each word of a comma-parted list with the number of its group, the first being 0.

    >>> list(forms("monday mon, tuesday"))
    [(0, 'monday'), (0, 'mon'), (1, 'tuesday')]
    """
    for number, group in enumerate(groups.split(",")):
        for word in group.split():
            bare = {word} if "_" in word else {word, plain(word)}
            yield from ((number, form.replace("_", " ")) for form in bare)


def plain(word: str) -> str:
    """Take the accents off a Latin or Greek word; other scripts need theirs.

    >>> plain("août"), plain("नवंबर")
    ('aout', 'नवंबर')
    """
    if word.isascii() or word[0] > "\u03ff":
        return word
    letters = unicodedata.normalize("NFKD", word.replace("ı", "i").replace("ł", "l"))
    return "".join(c for c in letters if not unicodedata.combining(c))


@cache
def months() -> dict[str, dict[int, set[str]]]:
    """Map each month word to the months it can mean, and each of those to its languages.

    >>> sorted(months()["listopada"])
    [10, 11]
    >>> list(months()["décembre"])
    [12]
    """
    table: dict[str, dict[int, set[str]]] = {}
    for language, groups in MONTHS.items():
        for number, word in forms(groups):
            table.setdefault(word.casefold(), {}).setdefault(number + 1, set()).add(language)
    return table


@cache
def weekdays() -> dict[str, set[int]]:
    """Map each weekday word to the days it can mean, Monday being 0, as `date.weekday` has it.

    >>> weekdays()["freitag"], sorted(weekdays()["so"])  # Czech Saturday, German Sunday
    ({4}, [5, 6])
    """
    table: dict[str, set[int]] = {}
    for groups in WEEKDAYS.values():
        for number, word in forms(groups):
            table.setdefault(word.casefold(), set()).add(number)
    return table


@cache
def signs() -> dict[str, str]:
    """Map each word to the one character that stands for it in a line's shape.

    Keys in capitals or mixed case (zones, `Di`) hold for that spelling only and come first.
    """
    table = {**dict.fromkeys(ZONES, "Z"), **dict.fromkeys(ZONES_AHEAD, "Q")}
    table.update(dict.fromkeys(ERAS, "E"))
    for sign, words in MARKS.items():
        table.update((word, sign) for word in words.split())
    _add_calendar(table)
    for sign, words in _WORDS.items():
        for word in words.split():
            table.setdefault(word, sign)
            table.setdefault(plain(word), sign)
    for zone in ZONES:
        table.setdefault(zone.lower(), "z")
    return table


_WORDS = {
    "P": PUBLISHED,
    "U": UPDATED,
    "v": ADVERBS,
    "c": CONNECTORS,
    "b": AUTHORSHIP,
    "R": DAY_WORDS,
}


def _add_calendar(table: dict[str, str]) -> None:
    connectors = set(CONNECTORS.split())
    for groups in WEEKDAYS.values():
        for _, word in forms(groups):
            if " " not in word and word not in connectors:
                table.setdefault(word, "W")
    for word in months():
        first = word.partition(" ")[0]
        table[first] = "B" if table.get(first) == "W" else "M"

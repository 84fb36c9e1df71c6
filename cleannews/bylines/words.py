"""The words that author lines are made of besides names; tables and nothing else.

All in lower case. To teach `bylines.py` a language: its word for "by" or "author", its joiner,
a few role words, its months. `tests/test_bylines.py` has a line for each language.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PUNCTUATION = '~.,:;·•●|⋅-–—/()[]"“”„*_#>«» '
"""What stands between the parts of an author line, to be stripped from its words."""

GLUED_CUE = re.compile(r"^(By|Von)(?=[A-Z][a-z]+ [A-Z])")
"""A cue that stands without a space before the name, which was a link: `ByJane Doe`."""

AGED = re.compile(r"^[^,\d]{4,40}, (?:1?\d\d)(?:,| of | from |$)")
"""A name with an age is that of who is spoken of: `Paul Meade, 31, of Tarn`."""

BY_WORDS = {
    "by": 1.0, "durch": 0.7,
    "von": 1.0, "vom": 0.8, "par": 0.95, "por": 0.95, "di": 0.8, "de": 0.5, "dal": 0.5,
    "door": 0.95, "av": 0.95, "af": 0.95, "oleh": 1.0, "przez": 0.9, "per": 0.5, "του": 0.8,
    "της": 0.8, "बाय": 0.9, "द्वारा": 0.8, "بقلم": 1.0, "كتب": 0.8, "كتبت": 0.8, "توسط": 0.7,
}  # fmt: skip
"""Words for "by" and how surely one at the start of a line opens a byline."""

HOME_OF = {
    "di": ("it",),
    "de": ("es", "fr", "ro", "ca", "gl", "pt"),
    "per": ("ca",),
    "dal": ("it",),
}
"""Words for "by" that are surer in these languages than in their neighbours."""

LABELS = _words(
    """
    autor*in autor:in autor*innen kolumnist kolumnistin kolumnist*in author authors author(s)
    writer writers autor autorin autorin/autor autoren autorinnen verfasser verfasserin text
    texte texto testo tekst tekstas auteur auteurs rédacteur autore autori autores autora
    autoras autoria autorzy reporter reporters reporterin skribent journalist journalister
    penulis wartawan yazar yazan haber muhabir muhabirler szerző szerzők írta autoři napsal napsala
    autorka toimittaja kirjoittaja teksti autors tekst/foto text/foto forfatter autorius
    αρθρογράφος συντάκτης συντάκτρια автор авторы автори текст журналист корреспондент
    кореспондент إعداد الكاتب الكاتبة लेखक लेखिका רפורטר מאת نویسنده مصنف rédigé
    """
)
"""Words that name the author when a colon, or nothing but a name, comes after them."""

BEFORE_BY = _words(
    """
    written posted published story stories text words article column opinion analysis report
    reported reporting essay commentary comment interview review reviews guest post blog entry
    recipe submitted created authored feature special a an the on at in am pm mo mi do fr sa so
    last updated modified date edt est et gmt pst utc uhr um vom den der datum stand geschrieben
    verfasst veröffentlicht publiziert eingestellt erstellt gepostet aktualisiert zuletzt autor
    ein eine einen kommentar kolumne gastbeitrag gastkommentar analyse leitartikel glosse
    reportage porträt rezension bericht meinung aufgezeichnet beitrag artikel protokoll écrit
    publié rédigé propos recueillis le à mis jour chronique entretien tribune escrito publicado
    por el la las actualizado redactado crónica columna opinión em às atualizado postado scritto
    pubblicato il alle cura articolo geschreven gepubliceerd geplaatst op skrevet publisert
    publiceret publicerad skriven kl tekst teksti napisane opublikowano dodane dodano przez
    ditulis diposting oleh pada yazan min mins minutes minute read lesezeit
    """
)
"""Words that may stand before the word for "by": verbs, kinds of piece, bits of dates."""

JOINERS = _words(
    """
    and & und et y e och og en ve ja és și i и та й και dan و और a oraz ir un in + with
    """
) - {"in", "with", "en", "ja", "a", "un"}
RISKY_JOINERS = _words("en ja a un")
"""Joiners that are prepositions or particles elsewhere: they join only two full names."""

PARTICLES = _words(
    """
    van von vom de der den del della dello dei degli di da do dos das du des la le lo las los el
    al bin bint ibn ben ter ten te zu zum zur af av 't y dal dalla vander und st e
    """
) - {"und", "e", "av"}

TITLES = _words(
    """
    dr prof mr mrs ms miss sir dame rev mag ing dipl med phil jur md st fr lt
    """
)
GENERATIONS = _words("jr sr ii iii iv jnr snr")

ROLE_WORDS = _words(
    """
    reporter reporters writer writers editor editors correspondent correspondents columnist
    columnists contributor contributors contributing journalist journalists staff senior junior
    chief deputy freelance freelancer producer photographer photojournalist critic analyst
    author director manager founder co-founder ceo president professor lecturer fellow
    researcher attorney specialist presenter anchor blogger intern executive assistant associate
    environment environmental political diplomatic defence legal affairs
    assignment reported reporting special guest head redakteur redakteurin redaktor redaktorin
    redakteure chefredakteur chefredakteurin chefredaktor volontär volontärin korrespondent
    korrespondentin journalistin autor autorin reporterin ressortleiter ressortleiterin
    kolumnist kolumnistin fotograf fotografin praktikant praktikantin leiter leiterin
    herausgeber freie freier rechtsanwalt rechtsanwältin mitarbeiter mitarbeiterin stv chef
    agenturen gastautor politikredakteur sportredakteur wirtschaftsredakteur journaliste
    journalistes correspondante correspondant rédacteur rédactrice envoyé envoyée spécial
    spéciale grand chroniqueur éditorialiste stagiaire periodista periodistas redactor redactora
    corresponsal corresponsales enviados redactores enviado enviada
    columnista editora colaborador colaboradora jornalista repórter
    correspondente colunista redator redatora giornalista inviato inviata corrispondente
    redattore redattrice collaboratore direttore verslaggever redacteur sjefredaktør redaktør
    journalistpraktikant skribent reportagechef ledarskribent dziennikarz dziennikarka
    redaktorka muhabir muhabiri editör editörü wartawan kontributor redaktur penulis jurnalis
    корреспондент журналист редактор обозреватель спецкор колумнист автор журналистка
    кореспондент журналістка редакторка σύντακτης δημοσιογράφος újságíró szerkesztő
    """
)

ORGANISATION_WORDS = _words(
    """
    team staff redaktion redaktionsteam redaktionsnetzwerk onlineredaktion desk editors
    editorial newsroom bureau agency agencies press news newswire wire wires service services
    office center centre university institute network media group magazine webteam admin
    administrator contributor redacción redaccion rédaction redazione redactie redakcja redaksi
    redação redacao toimitus redaktionen редакция редакція agencias agences agenturen agenzie
    agenzia agencia agência foundation association council society company inc gmbh ag ev ltd
    llc corporation board committee times post guardian herald tribune journal gazette chronicle
    observer zeitung nachrichten anzeiger tagblatt bote kurier rundschau online onlinedesk tv
    radio presse pressestelle verlag
    """
)
"""Words that make an author an organisation or a desk rather than a person."""

NOT_NAMES = _words(
    """
    the a an this that these those our your my all more most new latest top best first last next
    home menu search login log sign subscribe contact about privacy policy terms cookies cookie
    settings share follow us me like tweet print email e-mail read reading comments comment
    related trending popular breaking live video videos photo photos gallery podcast podcasts
    newsletter newsletters sport sports politics political business culture opinion science
    health technology tech world entertainment weather travel lifestyle fashion food finance
    money education environment local national international events jobs shop store cart archive
    archives categories category tags tag topics topic page pages site map skip main content
    close open back view click here download app advertisement sponsored ad ads image source
    credit caption copyright rights reserved stock market markets closing bell report reports
    guide review what why how who when where which is are was were be been has have had will
    takeaways basics key much too
    güncelleme
    would can could should do does did not no yes it its they we you he she his her their of and
    or to for from in on at with without into over under after before up down out off by as than
    but if so just north south east west northern southern eastern western central united state
    states city county street road avenue university college school church bank club cup league
    season game games match day days week weeks month year years time times today tomorrow
    yesterday tonight morning evening night noon midnight christmas easter ramadan summer winter
    spring autumn design default contrast demand comparison numbers law hand far now then
    released illustration illustrations fotografie photography leave filed uncategorized
    kategorie kategorien schreibe hinterlasse allgemein accessed minutes min words seconds hours
    ago published posted updated publikacja aktualizacja written edited add join get made mr
    startseite suche anmelden registrieren impressum datenschutz kontakt abo abonnieren teilen
    drucken mehr lesen weiter zurück nach oben artikel thema themen politik wirtschaft kultur
    gesellschaft wissen
    gesundheit reise auto digital panorama meinung nachrichten bilder bild foto fotos quelle
    anzeige werbung kommentare kommentar das die der den dem ein eine einer eines einem und oder
    aber mit ohne nicht auch für über unter aus bei seit vor wegen anfang beginn ist sind war
    hat haben wird werden wie wer wo wann warum neu neue neuer alle alles heute morgen gestern
    jetzt hier dort aktualisiert veröffentlicht lesezeit uhr accueil recherche connexion
    partager imprimer lire économie société sciences santé voyage actualités actualité abonnez
    une les des aux ce cette pour avec sans dans sur sous chez exemple ailleurs contre rapport
    inicio buscar menú compartir economía deportes política cultura sociedad noticias últimas
    favor ejemplo qué cómo los una sin sobre más leer início esportes economia notícias leia
    mais não cerca leggi tutto nuovo solito nostra notizie sportivo attualità zoeken nieuws meer
    lees abonneer sök nyheter läs mer søk szukaj czytaj więcej wiadomości ara ana sayfa
    haberler daha
    fazla cari berita baca juga поиск новости читать подписаться главная меню это как что для
    все еще
    """
)
"""Words that no person's name begins or ends with; menus and headlines are full of them."""

TAIL_WORDS = _words(
    """
    for in at on from with via updated last published posted of und für aus vom am im zu mit bei
    à au pour avec dans en le para con desde em no na a da dal per voor uit op för på i til fra
    dla w z для в из special and contributed editing photography photographs photos pictures
    illustration illustrations fotografie fotos bilder fotografías imágenes photographies foto
    translated
    aktualisiert veröffentlicht modified edited reviewed fact-checked medically filed is
    """
) - {"is"}
"""Small words with which the part after the names may begin: a place, an outlet, a date."""

DATE_WORDS = _words(
    """
    january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
    saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday januar jänner
    februar märz mai juni juli oktober dezember mrz okt dez montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag heute gestern janvier février mars avril juin juillet août
    septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    aujourd hui hier enero febrero marzo abril mayo junio julio agosto septiembre setiembre
    octubre noviembre diciembre ene abr ago dic lunes martes miércoles jueves viernes sábado
    domingo hoy ayer janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    segunda terça quarta quinta sexta gennaio febbraio aprile maggio giugno luglio settembre
    ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri januari
    februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maj
    augusti måndag tisdag onsdag torsdag fredag lördag söndag idag desember mandag tirsdag
    lørdag søndag stycznia lutego marca kwietnia maja czerwca lipca sierpnia września
    października listopada grudnia poniedziałek wtorek środa czwartek piątek sobota niedziela
    ledna února března dubna května června července srpna září října listopadu prosince ocak
    şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı
    çarşamba perşembe cuma cumartesi pazar maret agustus senin selasa rabu kamis jumat sabtu
    minggu января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    понедельник вторник среда четверг пятница суббота воскресенье сегодня вчера січня лютого
    березня квітня травня червня липня серпня вересня жовтня листопада грудня ianuarie februarie
    martie aprilie iunie iulie septembrie octombrie noiembrie decembrie január február március
    április május június július szeptember október tammikuuta helmikuuta maaliskuuta huhtikuuta
    toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
    """
)

BESIDE_LABELS = _words("& + und and et y e fotos fotografie foto photos photo bilder bild") | {""}
"""What may go on after a label: `Text & Fotos: `."""

AFTER_BARE = _words("published posted updated publicado publié follow sponsored")
"""Words with which the part after names without a cue may begin."""

SMALL_IN_DESKS = _words("the of for und and team staff editors desk editorial agencies")
"""Words in small letters inside the name of a desk."""

DESKS = _words(
    """
    staff admin administrator redaktion redacción rédaction redazione redactie redakcja redaksi
    redação редакция редакція toimitus editors editorial agencies agenturen agencias
    """
)
"""Desks that are authors without another word."""

BIO_VERBS = _words(
    """
    is was works joined serves lives ist war arbeitet lebt leitet studierte est travaille es era
    trabaja vive è lavora é är jobbar er arbejder jobber jest werkt ha adalah
    """
)
"""Verbs that follow a name in an author bio."""

BIO_NOUNS = _words(
    """
    reporter journalist writer editor correspondent columnist critic blogger novelist historian
    autor autorin schriftsteller schriftstellerin wissenschaftler wissenschaftlerin historiker
    écrivain écrivaine historien historienne escritor escritora scrittore scrittrice publizist
    publizistin podcaster schrijver schrijfster författare forfatter pisarz pisarka dziennikarz
    dziennikarka dziennikarzem dziennikarką redaktorem redaktorką
    """
)
"""Professions in author bios, besides `ROLE_WORDS`."""

"""Notes beside the article that are no part of its text: corrections, disclosures, signs, writers."""

from __future__ import annotations

from cleannews.debris.rule import Rule
from cleannews.model import Role

# A note is a sentence; a headline behind the same cue is short and ends without a stop.
_SENTENCE = r"(?s:.{90})|[.。।।！!?？؟)\]）】”\"…]\W{0,2}\Z"

_AGENCY = (
    r"(?:dpa(?:[-/][A-Za-z]{2,7}){0,3}|DPA|AFP|afp|AP|ap|APA|apa|Reuters|REUTERS|reuters|rtr|SID|sid|KNA|kna|epd|EPD|sda|SDA|Keystone-SDA|KEYSTONE-SDA|ATS|ats|ots|OTS|awp|efe|EFE|Efe|Europa Press|ANSA|Ansa|ansa|Adnkronos|AGI|Askanews|LaPresse"
    r"|Lusa|LUSA|Belga|BELGA|belga|ANP|anp|Novum|TT|NTB|ntb|©NTB|Ritzau|ritzau|/ritzau/|STT|PAP|pap|IAR|ČTK|čtk|ČTK-dpa|TASR|SITA|MTI|Hina|Tanjug|BTA|Agerpres|Mediafax|ТАСС|РИА Новости|Интерфакс|Укринформ|УНИАН|PTI|ANI|IANS|UNI|AA|DHA|İHA|IHA|ANKA"
    r"|Xinhua|XINHUA|Kyodo|Jiji|Yonhap|CNA|Bernama|BERNAMA|ANTARA|Antara|antara|ant|VNA|AAP|PA|PA Media|Press Association|CP|The Canadian Press|Canadian Press|Bloomberg|UPI|MENA|SPA|WAM|Petra|Anadolu|IRNA|Agencies|agencies|AGENCIES|Agencia|Agencias|AGENCIAS|agencias|Agências|Agenturen|agenturen|red|Red|wires|news agencies"
    r"|新华社|新華社|中新社|中新网|中央社|共同社?|時事(?:通信)?|ロイター|AFP時事|연합뉴스|뉴시스|뉴스1|भाषा|वार्ता|एजेंसी|एजेंसियां|पीटीआई|एएनआई|आईएएनएस|رويترز|أ ?ف ?ب|ا ?ف ?ب|فرانس برس|وكالات|الأناضول|واس|د ب أ|سانا|قنا|بترا)"
)
# `With Reuters` and its like, as they begin in a line: the word alone would try every other sentence.
_WITH_AGENCY = tuple(
    f"{lead}{name}"
    for lead in ("with ", "mit ", "avec ", "avec l'")
    for name in (
        *("afp", "ap", "dpa", "reuters", "agen", "wire", "pti", "ani", "ians", "efe", "ansa", "pa"),
        *("bloomberg", "xinhua", "kyodo", "press", "the canadian", "aap", "sda", "sid", "kna"),
        *("epd", "input", "addition", "report", "file", "inform"),
    )
)
_NAME = r"[A-ZÀ-ÞĀ-ŽА-ЯЁ][^\s,;:()!?]{0,28}"
_NAMES = rf"(?:{_NAME}|[a-z]{{2,3}}\.)(?:(?:, | and | & |; | und | et | y | e | och | i | in | from | of | at | for | the | de | da | do | dos | van | von | der | del | di | al | bin | {{1,2}}){_NAME}){{0,24}}"
_THIS = r"(?:article|story|post|piece|column|essay|interview|report|blog|blog post|commentary|review|guide|op-ed|podcast|excerpt|analysis|explainer|feature)"

NOTES: tuple[Rule, ...] = (
    Rule(
        id="correction",
        code="CN551",
        why="What the editors put right after publication.",
        certain=True,
        role=Role.NOTE,
        longest=1200,
        marks=":：–—-",
        leads={
            "en": (
                "correction|corrections|clarification|clarifications|"
                "correction and clarification|correction & clarification|"
                "corrections and clarifications|correction appended|corrected|"
                "editor's correction|note of correction|update and correction|"
                "update & correction|correction/clarification|correction notice|for the record|"
                "retraction"
            ),
            "de": (
                "berichtigung|korrektur|korrekturhinweis|korrektur der redaktion|richtigstellung|"
                "klarstellung|gegendarstellung|hinweis zur korrektur|korrigierte fassung|"
                "korrigierte version|anmerkung zur korrektur|präzisierung"
            ),
            "fr": (
                "rectificatif|rectification|erratum|précision|précisions|mise au point|"
                "correction|corrections|droit de réponse"
            ),
            "es": (
                "corrección|correcciones|rectificación|fe de errores|fe de erratas|fe de errata|"
                "aclaración|aclaraciones|nota aclaratoria|nota de corrección"
            ),
            "pt": (
                "correção|correções|errata|retificação|erramos|esclarecimento|nota de correção|"
                "correção da redação|nota de esclarecimento"
            ),
            "it": "correzione|rettifica|errata corrige|errata|precisazione|nota di correzione",
            "nl": (
                "correctie|rectificatie|rechtzetting|verbetering|aanvulling en verbetering|"
                "correcties en aanvullingen|verduidelijking"
            ),
            "sv": "rättelse|rättelser|korrigering|förtydligande|rättat",
            "da": "rettelse|berigtigelse|præcisering",
            "no": "rettelse|retting|presisering",
            "fi": "oikaisu|korjaus|täsmennys",
            "pl": "sprostowanie|korekta|errata|wyjaśnienie redakcji|poprawka",
            "cs": "oprava|upřesnění|omluva redakce",
            "ru": "поправка|исправление|уточнение|внесена поправка|исправлено",
            "uk": "виправлення|уточнення|спростування",
            "tr": "düzeltme|düzeltme notu|tashih|düzeltme ve özür|düzeltme ve cevap",
            "ar": "تصحيح|تصويب|تصحيح خطأ|استدراك",
            "hi": "भूल सुधार|शुद्धिपत्र|संशोधन|करेक्शन|स्पष्टीकरण",
            "zh": (
                "更正|更正启事|更正啟事|更正说明|更正說明|更正声明|勘误|勘誤|更正與說明|"
                "更正及致歉|订正"
            ),
            "ja": (
                "訂正|訂正とお詫び|お詫びと訂正|訂正します|修正履歴|【訂正】|訂正・おわび|"
                "おわびと訂正"
            ),
            "ko": (
                "정정|정정보도|정정보도문|바로잡습니다|바로잡음|반론보도|정정 및 반론보도|"
                "알려드립니다"
            ),
            "id": "koreksi|ralat|klarifikasi|koreksi redaksi|perbaikan",
        },
        starts={
            "en": (
                "an earlier version of this|an earlier version of the|a previous version of this|"
                "a previous version of the|a prior version of this|an original version of this|"
                "the original version of this|an earlier headline|a previous headline|"
                "earlier versions of this|previous versions of this|"
                "in an earlier version of this|this article has been corrected|"
                "this story has been corrected|this post has been corrected|"
                "this article was corrected|this story was corrected|this article was amended|"
                "this story was amended|this article has been amended|"
                "this story has been amended|this corrects|this version corrects|"
                "we have corrected this|the headline of this article has been|"
                "the headline of this story has been|correction to this article|"
                "this article previously stated|this story previously stated|"
                "this article originally stated|this story originally stated|"
                "this article initially|this article incorrectly|this story incorrectly|"
                "this article originally misstated|this article originally misidentified"
            ),
            "de": (
                "in einer früheren version dieses|in einer früheren version des|"
                "in einer früheren version hieß|in einer früheren version stand|"
                "in einer früheren fassung|in einer ersten version|in einer ersten fassung|"
                "in einer vorherigen version|in einer vorigen version|"
                "in der ursprünglichen version dieses|in der ursprünglichen fassung|"
                "in der ersten version dieses|in der ersten fassung|eine frühere version dieses|"
                "eine frühere fassung dieses|eine vorherige version dieses|"
                "wir haben den fehler korrigiert|wir haben den artikel korrigiert|"
                "wir haben das korrigiert|dieser artikel wurde korrigiert|"
                "dieser text wurde korrigiert|der artikel wurde korrigiert"
            ),
            "fr": (
                "une version précédente de cet|une version précédente de ce|"
                "une version antérieure de cet|une première version de cet|"
                "dans une version précédente de|dans une première version de|"
                "contrairement à ce que nous avons écrit|contrairement à ce que nous écrivions|"
                "cet article a été corrigé|cet article a été rectifié"
            ),
            "es": (
                "una versión anterior de este|una versión anterior de esta|"
                "una versión previa de este|en una versión anterior de|en una primera versión de|"
                "la primera versión de este|este artículo ha sido corregido|"
                "esta noticia ha sido corregida|esta nota fue corregida|"
                "este artículo fue corregido"
            ),
            "pt": (
                "uma versão anterior deste|uma versão anterior desta|versão anterior deste|"
                "versão anterior desta|a primeira versão deste|a primeira versão desta|"
                "em uma versão anterior|em versão anterior|ao contrário do que foi informado|"
                "ao contrário do informado|ao contrário do publicado|"
                "diferentemente do que foi informado|diferentemente do publicado|"
                "o texto foi corrigido|este texto foi corrigido|a reportagem foi corrigida"
            ),
            "it": (
                "una versione precedente di questo|una precedente versione di questo|"
                "in una versione precedente di|in una precedente versione di|"
                "in una prima versione di|questo articolo è stato corretto|articolo corretto"
            ),
            "nl": (
                "in een eerdere versie van dit|in een eerdere versie van het|"
                "in een vorige versie van dit|een eerdere versie van dit|"
                "een eerdere versie van het artikel|dit artikel is gecorrigeerd|"
                "dit artikel werd gecorrigeerd"
            ),
            "sv": (
                "i en tidigare version av|en tidigare version av|i en tidigare version stod|"
                "artikeln har rättats|texten har rättats|artikeln är rättad"
            ),
            "da": "i en tidligere version af|en tidligere version af|artiklen er rettet",
            "no": (
                "i en tidligere versjon av|en tidligere versjon av|i en tidligere utgave av|"
                "saken er rettet|artikkelen er rettet"
            ),
            "fi": (
                "aiemmassa versiossa|jutun aiemmassa versiossa|juttua korjattu|"
                "juttua on korjattu|korjattu jutun"
            ),
            "pl": (
                "w pierwotnej wersji|we wcześniejszej wersji|w poprzedniej wersji|"
                "wcześniejsza wersja tego|poprzednia wersja tego|w pierwszej wersji|"
                "tekst został poprawiony|artykuł został poprawiony"
            ),
            "cs": (
                "v předchozí verzi článku|v původní verzi článku|v dřívější verzi|"
                "původní verze článku|článek byl opraven"
            ),
            "ru": (
                "в предыдущей версии|в первой версии|в первоначальной версии|"
                "в более ранней версии|в изначальной версии|ранее в тексте|"
                "ранее в этом материале|предыдущая версия этого|в материал внесены исправления|"
                "в текст внесены исправления|в новость внесены исправления|исправлена ошибка"
            ),
            "uk": "у попередній версії|у першій версії|у початковій версії|попередня версія цього",
            "tr": (
                "bu haberin önceki|bu haberin daha önceki|haberin önceki|bu yazının önceki|"
                "bu makalenin önceki|haberin ilk halinde|yazının ilk halinde"
            ),
            "ar": (
                "في نسخة سابقة من|نسخة سابقة من هذا|ذكرت نسخة سابقة|ورد في نسخة سابقة|"
                "تم تصحيح هذا المقال|جرى تصحيح"
            ),
            "hi": (
                "इस लेख के पिछले संस्करण|इस लेख के पहले संस्करण|इस खबर के पिछले संस्करण|"
                "इस रिपोर्ट के पिछले संस्करण|इस ख़बर में सुधार|इस खबर में सुधार"
            ),
            "zh": (
                "本文早前版本|本文先前版本|本文早期版本|本文此前版本|此前版本|本文已更正|"
                "本文更正|本文較早版本|本文先前的版本|本报道早前版本|本報導先前版本|先前報導內容|"
                "先前版本"
            ),
            "ja": (
                "この記事の以前の|この記事の初出|当初の記事|初出時|掲載当初|配信当初|"
                "この記事は訂正|記事の一部を訂正|記事の内容を訂正"
            ),
            "ko": (
                "이 기사의 이전|이 기사의 앞선|앞선 기사|이전 버전의 기사|기사 최초|"
                "본 기사의 이전|이 기사는 수정|기사 일부를 정정"
            ),
            "id": (
                "versi sebelumnya dari|versi awal artikel|artikel ini telah dikoreksi|"
                "berita ini telah dikoreksi|dalam versi sebelumnya|artikel ini telah diperbaiki|"
                "judul artikel ini telah"
            ),
        },
        having=_SENTENCE,
        pattern=(
            r"\W{0,4}(?i:correction|corrections|clarification|corrected|korrektur|berichtigung|rectificatif|corrección|correção|errata|correzione|rettifica|correctie|rectificatie|rättelse|rettelse|sprostowanie|korekta|поправка|исправление|уточнение)\W{1,4}[^:：\n]{0,28}\d[^:：\n]{0,22}[:：] ?[^\n]{12,}"
        ),
        needs=(
            "correction",
            "corrections",
            "clarification",
            "corrected",
            "korrektur",
            "berichtigung",
            "rectificatif",
            "corrección",
            "correção",
            "errata",
            "correzione",
            "rettifica",
            "correctie",
            "rectificatie",
            "rättelse",
            "rettelse",
            "sprostowanie",
            "korekta",
            "поправка",
            "исправление",
            "уточнение",
        ),
        drops=(
            "Correction: The dam is 40 metres high, not 400.",
            "Correction, May 4, 2021: This article misspelled the engineer's name.",
            "An earlier version of this article misstated the height of the dam.",
            "Berichtigung: Der Damm ist 40 Meter hoch.",
            "In einer früheren Version dieses Artikels stand eine falsche Zahl.",
            "Une version précédente de cet article donnait un mauvais chiffre.",
            "Fe de errores: la presa mide 40 metros.",
            "Uma versão anterior deste texto trazia um número errado.",
            "Sprostowanie: tama ma 40 metrów.",
            "Поправка: высота плотины 40 метров.",
            "更正：大坝高四十米，而不是四百米。",
            "訂正：ダムの高さは40メートルでした。",
            "Koreksi: tinggi bendungan 40 meter.",
        ),
        keeps=(
            "Correction: dam story",
            "Corrections officers said: we saw the water rise.",
            "Market correction: what now",
            "The correction of 2019 was small.",
            "An earlier version of the dam stood a mile upstream",
            "Korrektur am Haushalt beschlossen",
        ),
    ),
    Rule(
        id="editor-note",
        code="CN552",
        why="The editors' word on the article: where it comes from, who paid, what is missing.",
        certain=True,
        role=Role.NOTE,
        longest=1200,
        marks=":：–—-|",
        leads={
            "en": (
                "editor's note|editors' note|editors note|editor's notes|editor note|"
                "editor’s note|note from the editor|note from the editors|note from editor|"
                "a note from the editor|a note from our editor|note to readers|a note to readers|"
                "note to our readers|note to editors|notes to editors|ed. note|ed note|ed's note|"
                "author's note|authors' note|publisher's note|note from the publisher|"
                "translator's note|disclosure|disclosures|full disclosure|disclosure statement|"
                "affiliate disclosure|affiliate disclaimer|affiliate link disclosure|"
                "advertiser disclosure|advertising disclosure|disclosure of interest|"
                "declaration of interest|declaration of interests|disclosure and disclaimer|"
                "sponsorship disclosure|medical disclaimer|legal disclaimer|content warning|"
                "trigger warning|spoiler warning|reader advisory|ethics statement"
            ),
            "de": (
                "anm. d. red|anm. d. redaktion|anm. der redaktion|anm. der red|anmerkung d. red|"
                "anmerkung der redaktion|anmerkung der red|hinweis der redaktion|hinweis d. red|"
                "hinweis in eigener sache|redaktioneller hinweis|redaktionshinweis|"
                "in eigener sache|transparenzhinweis|transparenz-hinweis|offenlegung|"
                "aus der redaktion|von der redaktion|hinweis zur transparenz|"
                "anmerkung des autors|anmerkung der autorin|interessenkonflikt|"
                "interessenkonflikte|werbehinweis|affiliate-hinweis|hinweis zu affiliate-links|"
                "triggerwarnung|triggerwarnung der redaktion|spoilerwarnung|"
                "hinweis an unsere leser"
            ),
            "fr": (
                "note de la rédaction|note de la redaction|ndlr|n.d.l.r|note de l'éditeur|"
                "note aux lecteurs|note de l'auteur|note du rédacteur en chef|"
                "précision de la rédaction|à nos lecteurs|déclaration d'intérêts|"
                "avertissement aux lecteurs"
            ),
            "es": (
                "nota del editor|nota de los editores|nota de la redacción|nota de redacción|"
                "nota de la redaccion|nota editorial|nota al lector|nota a los lectores|"
                "nota del autor|nota de la autora|n. de la r|n. del e|nota de transparencia|"
                "aviso a los lectores|cláusula de divulgación"
            ),
            "pt": (
                "nota do editor|nota dos editores|nota da redação|nota de redação|"
                "nota da redacção|nota ao leitor|nota aos leitores|nota do autor|nota da autora|"
                "n. da r|n.d.r|aviso aos leitores|nota editorial"
            ),
            "it": (
                "nota del redattore|nota della redazione|nota di redazione|nota dell'editore|"
                "nota dell'autore|nota editoriale|n.d.r|ndr|nota ai lettori|dalla redazione"
            ),
            "nl": (
                "noot van de redactie|opmerking van de redactie|naschrift redactie|"
                "naschrift van de redactie|noot redactie|noot van de auteur|"
                "mededeling van de redactie|van de redactie|transparantie"
            ),
            "sv": "redaktionens anmärkning|red. anm|red anm|redaktionens kommentar|från redaktionen",
            "da": "redaktionel note|redaktionens note|red. bem|fra redaktionen",
            "no": "redaksjonell merknad|redaksjonens merknad|red. anm|fra redaksjonen",
            "fi": "toimituksen huomautus|toimituksen huomio|toim. huom|toimitukselta",
            "pl": (
                "od redakcji|przyp. red|przypis redakcji|nota redakcji|nota redakcyjna|"
                "nota od redakcji|dopisek redakcji|od wydawcy|oświadczenie redakcji"
            ),
            "cs": "poznámka redakce|pozn. redakce|pozn. red|od redakce|poznámka editora",
            "ru": (
                "от редакции|примечание редакции|прим. ред|прим. редакции|примечание редактора|"
                "от редактора|примечание автора|справка редакции|дисклеймер|важно от редакции"
            ),
            "uk": "від редакції|примітка редакції|прим. ред|від редактора|примітка редактора",
            "tr": (
                "editörün notu|editör notu|editörden not|editörden|redaksiyon notu|"
                "yayıncının notu|yazarın notu|yayın notu|ed. notu|okurlara not"
            ),
            "ar": (
                "ملاحظة المحرر|ملاحظة من المحرر|ملاحظة التحرير|ملاحظة هيئة التحرير|تنويه|"
                "تنويه من المحرر|ملحوظة المحرر|إخلاء مسؤولية|اخلاء مسؤولية"
            ),
            "hi": (
                "संपादक की टिप्पणी|संपादकीय टिप्पणी|संपादक का नोट|संपादकीय नोट|डिस्क्लेमर|अस्वीकरण|नोट- संपादक"
            ),
            "zh": (
                "编者按|编者按语|编者注|编者的话|编辑注|编辑按|小编注|编辑备注|编者|译者注|"
                "免责声明|風險提示|风险提示|编者语|編者按|編按|編者註|編註|編者的話|編輯註|"
                "編輯按|編輯室報告|譯註|譯者註|免責聲明|警語|小編按"
            ),
            "ja": (
                "編集部注|編集者注|編集部より|編集者より|編集部からのお知らせ|編注|編集部追記|"
                "編集注|※編集部注|訳注|訳者注|お断り|著者注|編集長注"
            ),
            "ko": (
                "편집자 주|편집자주|편집자 註|편집자註|편집자의 말|편집자 노트|에디터 노트|"
                "역자 주|필자 주|편집자 알림"
            ),
            "id": (
                "catatan redaksi|catatan editor|catatan redaktur|catatan dari redaksi|"
                "catatan penulis|disclaimer redaksi|keterangan redaksi"
            ),
        },
        starts={
            "en": (
                "editor's note|editors' note|this article was originally|"
                "this story was originally|this post was originally|this piece was originally|"
                "this essay was originally|this column was originally|"
                "this interview was originally|this article originally appeared|"
                "this story originally appeared|this post originally appeared|"
                "this piece originally appeared|this article originally ran|"
                "this article was first|this story was first|this post was first|"
                "this piece was first|this article first appeared|this story first appeared|"
                "this post first appeared|this piece first appeared|this article is republished|"
                "this story is republished|this article was republished|"
                "this article has been republished|this is a developing story|"
                "this is a breaking news story|this story is developing|this story is breaking|"
                "this story has not been edited|this article has not been edited|"
                "this report is auto-generated|this report was auto-generated|"
                "except for the headline|this article contains affiliate|"
                "this post contains affiliate|this article may contain affiliate|"
                "this post may contain affiliate|this page contains affiliate|"
                "this article includes affiliate|this post includes affiliate|"
                "this story contains affiliate|this site contains affiliate|"
                "this site may contain affiliate|this blog contains affiliate|"
                "this website uses affiliate links|this blog uses affiliate links|"
                "the links in this article may|when you buy through links on our|"
                "when you buy through our links|when you purchase through links|"
                "if you purchase through our links|if you buy through our links|"
                "if you buy something through|if you purchase something through|"
                "purchases made through links|purchases made through our links|"
                "products purchased through our links|we may earn a commission|"
                "we may earn commission|we may earn an affiliate|we may earn a small commission|"
                "we may receive a commission|we may receive commission|"
                "we may receive compensation|we may get a commission|we may make money when you|"
                "we earn a commission|we receive a small commission|we independently evaluate|"
                "we independently review|as an amazon associate|"
                "we are a participant in the amazon|this story is supported by|"
                "this article is supported by|this story was supported by|"
                "this story was produced by|this article was produced by|"
                "this story was produced with|this story was produced in|"
                "this article was produced in|this story was co-published|"
                "this article is sponsored by|this post is sponsored by|"
                "this post was sponsored by|this article was sponsored by|"
                "this post is in partnership with|this article is adapted from|"
                "this essay is adapted from|this article is excerpted from|"
                "this article was adapted from|this article was translated|"
                "this interview has been edited|this conversation has been edited|"
                "this transcript has been edited|this interview was edited|"
                "this article is for informational purposes|"
                "this content is for informational purposes|"
                "this information is for informational|the information in this article is|"
                "the information provided in this article|"
                "the information contained in this article|the content of this article is|"
                "this article does not constitute|the views expressed in this|"
                "the views expressed here are|the views expressed are|"
                "the views and opinions expressed|the opinions expressed in this|"
                "the opinions expressed are|opinions expressed in this|"
                "views expressed in this article|reprinted with permission|"
                "reprinted by permission|republished with permission|"
                "republished under a creative commons|this article appears in the|"
                "this article appeared in the|this story appeared in the|"
                "this story appears in the|this article was published with the title|"
                "a version of this article appeared|a version of this article appears|"
                "a version of this article originally|a version of this article was|"
                "a version of this story appeared|a version of this story was|"
                "a version of this post|a version of this piece|this is a sponsored post|"
                "this is a sponsored article|all products featured on|"
                "this article is intended for informational"
            ),
            "de": (
                "dieser artikel erschien zuerst|dieser artikel ist zuerst|"
                "dieser artikel ist erstmals|dieser artikel erschien erstmals|"
                "dieser artikel erschien ursprünglich|dieser artikel wurde ursprünglich|"
                "dieser artikel wurde zuerst|dieser artikel wurde erstmals|"
                "dieser artikel wurde aktualisiert|dieser artikel wurde automatisch|"
                "dieser artikel wurde mit hilfe|dieser artikel wurde mithilfe|"
                "dieser artikel wurde mit unterstützung|dieser artikel wurde von der redaktion|"
                "dieser artikel entstand in|dieser artikel ist eine übernahme|"
                "dieser artikel stammt aus|dieser artikel enthält affiliate|"
                "dieser artikel enthält werbe|dieser artikel enthält sogenannte affiliate|"
                "dieser beitrag erschien zuerst|dieser beitrag ist zuerst|"
                "dieser beitrag wurde ursprünglich|dieser beitrag wurde zuerst|"
                "dieser beitrag wurde aktualisiert|dieser beitrag entstand in|"
                "dieser beitrag ist in zusammenarbeit|dieser beitrag ist in kooperation|"
                "dieser beitrag enthält werbung|dieser beitrag enthält affiliate|"
                "dieser beitrag enthält werbelinks|dieser beitrag enthält unbezahlte|"
                "dieser text erschien zuerst|dieser text ist zuerst|"
                "dieser text erschien ursprünglich|dieser text wurde ursprünglich|"
                "dieser text wurde zuerst|dieser text stammt aus|dieser text entstand|"
                "diese meldung wurde|diese geschichte erschien zuerst|"
                "diese kolumne erschien zuerst|dieses interview erschien zuerst|"
                "dieses interview wurde zuerst|der artikel erschien zuerst|"
                "der artikel wurde zuerst|der text erschien zuerst|der beitrag erschien zuerst|"
                "zuerst erschienen in|zuerst erschienen bei|zuerst erschienen auf|"
                "die mit einem stern|die mit einem sternchen|die mit stern gekennzeichneten|"
                "die mit * gekennzeichneten|die mit einem symbol|bei den mit * gekennzeichneten|"
                "mit * markierte links|mit * gekennzeichnete links|links mit einem|"
                "affiliate-link|affiliate-links|als amazon-partner verdiene|"
                "als amazon-partner verdienen|als amazon associate|"
                "wenn sie über einen dieser links|wenn du über einen dieser links|"
                "wenn sie auf so einen affiliate|kaufen sie über diese links|"
                "wir erhalten eine provision|wir berichten in der regel nicht über|"
                "wir berichten generell nicht über|aus rücksicht auf die angehörigen|"
                "wenn sie sich in einer krise|kreisen ihre gedanken|sie haben suizidgedanken|"
                "haben sie suizidgedanken|hilfe bei suizidgedanken|sollten sie selbst das gefühl|"
                "die meinung der autorin|die meinung des autors|gastbeiträge geben|"
                "kommentare geben die meinung|dieser kommentar gibt|dieser text wurde mit hilfe|"
                "dieser text wurde mithilfe|dieser text wurde mit ki|"
                "dieser text wurde mit unterstützung|affiliate link|affiliate links|"
                "dieser beitrag gibt die meinung|dieser text gibt die meinung"
            ),
            "fr": (
                "cet article a été publié initialement|cet article a été initialement|"
                "cet article a initialement|cet article a d'abord|cet article a été modifié|"
                "cet article a été traduit|cet article a été rédigé|cet article a été écrit en|"
                "cet article a été réalisé|cet article est republié|"
                "cet article est une republication|cet article est issu|cet article est extrait|"
                "cet article est paru|cet article est réservé|cet article contient des liens|"
                "cet article est sponsorisé|ce texte a été publié|ce texte a été initialement|"
                "ce texte est paru|ce contenu a été réalisé|article initialement publié|"
                "article publié initialement|retrouvez cet article dans|"
                "certains liens de cet article|les points de vue exprimés|les opinions exprimées|"
                "les propos tenus"
            ),
            "es": (
                "este artículo fue publicado|este artículo fue originalmente|"
                "este artículo fue escrito originalmente|este artículo fue traducido|"
                "este artículo se publicó|este artículo ha sido publicado|este artículo apareció|"
                "este artículo se basa en un estudio|este artículo contiene enlaces|"
                "este artículo contiene links|este artículo puede contener enlaces|"
                "este texto fue publicado|este texto se publicó|este contenido fue publicado|"
                "este contenido fue hecho con|esta noticia ha sido|esta nota fue publicada|"
                "esta historia fue publicada|esta entrevista ha sido editada|"
                "artículo publicado originalmente|artículo originalmente publicado|"
                "texto publicado originalmente|publicado originalmente en|"
                "las opiniones expresadas|las opiniones vertidas|los artículos firmados|"
                "los artículos de opinión|una versión de este artículo"
            ),
            "pt": (
                "este artigo foi publicado|este artigo foi originalmente|"
                "este artigo foi traduzido|este artigo contém links|este artigo não reflete|"
                "este artigo foi escrito originalmente|este texto foi publicado|"
                "este texto foi originalmente|este texto foi traduzido|este texto não reflete|"
                "este texto não representa|esta reportagem foi publicada|"
                "esta reportagem foi produzida|esta matéria foi publicada|"
                "artigo publicado originalmente|artigo originalmente publicado|"
                "texto publicado originalmente|publicado originalmente em|as opiniões expressas|"
                "os artigos assinados|o conteúdo deste artigo|as informações contidas neste"
            ),
            "it": (
                "questo articolo è stato pubblicato|questo articolo è stato originariamente|"
                "questo articolo è stato tradotto|questo articolo è apparso|"
                "questo articolo è uscito|questo articolo è tratto|questo articolo contiene link|"
                "questo contenuto è stato|questo testo è stato pubblicato|"
                "articolo pubblicato originariamente|articolo originariamente pubblicato|"
                "in qualità di affiliato amazon|le opinioni espresse"
            ),
            "nl": (
                "dit artikel verscheen eerder|dit artikel verscheen oorspronkelijk|"
                "dit artikel verscheen eerst|dit artikel is eerder|dit artikel is oorspronkelijk|"
                "dit artikel is geschreven in|dit artikel is afkomstig|dit artikel werd eerder|"
                "dit artikel werd oorspronkelijk|dit artikel bevat affiliate|"
                "dit stuk verscheen eerder|dit verhaal verscheen eerder|"
                "deze tekst verscheen eerder|heb je hulp nodig? praat|denk je aan zelfdoding|"
                "wie met vragen zit over zelfdoding"
            ),
            "sv": (
                "artikeln har uppdaterats|den här artikeln publicerades|den här artikeln har|"
                "denna artikel publicerades|denna artikel har uppdaterats|"
                "artikeln publicerades först|artikeln publicerades ursprungligen|"
                "detta är en opinionstext|detta är en ledare|det här är en opinionstext|"
                "det här är en kommenterande text|det här är en krönika|"
                "skribenten svarar för åsikter"
            ),
            "da": (
                "artiklen blev oprindeligt|artiklen har tidligere|denne artikel blev oprindeligt|"
                "denne artikel er oprindeligt|dette er et debatindlæg|"
                "dette er udtryk for skribentens"
            ),
            "no": (
                "saken ble først publisert|artikkelen ble først publisert|"
                "denne artikkelen ble først|denne saken ble først|dette er et debattinnlegg|"
                "dette er en kronikk|dette er en kommentar"
            ),
            "fi": "",
            "pl": (
                "artykuł został pierwotnie|artykuł ukazał się|artykuł pierwotnie ukazał|"
                "artykuł powstał we|ten artykuł ukazał się|ten artykuł został|tekst ukazał się|"
                "tekst pierwotnie ukazał|tekst został pierwotnie|tekst powstał we|"
                "materiał powstał we|poglądy wyrażone|opinie wyrażone|artykuł zawiera linki|"
                "w artykule znajdują się linki"
            ),
            "cs": (
                "článek byl původně|článek byl aktualizován|tento článek vyšel|"
                "tento článek byl původně|text vyšel|text byl původně|názory autora"
            ),
            "ru": (
                "материал подготовлен|материал впервые опубликован|материал обновляется|"
                "материал дополнен|материал предоставлен|новость дополнена|новость обновляется|"
                "новость обновлена|новость дополняется|статья впервые опубликована|"
                "статья была впервые|текст впервые опубликован|эта статья была|этот материал был|"
                "этот текст был|впервые опубликовано|мнение редакции может не|"
                "мнение автора может не|точка зрения редакции может|"
                "настоящий материал (информация) произведен|данное сообщение (материал) создано|"
                "не является индивидуальной инвестиционной"
            ),
            "uk": (
                "матеріал підготовлено|матеріал підготовлений|матеріал оновлено|матеріал вперше|"
                "матеріал опубліковано|новину доповнено|новина доповнюється|новина оновлюється|"
                "стаття вперше|статтю вперше|цей матеріал було|думка редакції може не|"
                "думки автора можуть не"
            ),
            "tr": (
                "bu yazı ilk olarak|bu yazı ilk kez|bu makale ilk olarak|bu haber ilk olarak|"
                "bu haber yapay zeka|bu yazıda yer alan|bu köşe yazısı|"
                "burada yer alan yatırım bilgi|yazarın görüşleri|bu yazı sponsorlu|"
                "haber güncelleniyor|bu haber güncellenmiştir|bu haber güncelleniyor|"
                "bu içerik yapay zeka"
            ),
            "ar": (
                "نشر هذا المقال|نُشر هذا المقال|نشرت هذه المقالة|نُشرت هذه المقالة|"
                "هذا المقال نشر|هذا المقال منشور|هذا المقال مترجم|هذه المادة مترجمة|"
                "الآراء الواردة في|الآراء المنشورة|الآراء التي|المقال يعبر عن|هذا المقال لا يعبر|"
                "المقالات المنشورة|ما ورد في هذا المقال|تم تحديث هذا|جرى تحديث هذا"
            ),
            "hi": (
                "यह लेख पहली बार|यह लेख मूल रूप से|यह लेख सबसे पहले|यह खबर सीधे|यह खबर सिंडिकेट|"
                "यह खबर अपडेट|इस खबर को अपडेट|इस लेख में व्यक्त|इस लेख में दी गई जानकारी|"
                "इस खबर में दी गई जानकारी|लेख में व्यक्त|ये लेखक के निजी विचार|"
                "ये लेखक के अपने विचार|खबर अपडेट की जा रही"
            ),
            "zh": (
                "本文原载|本文首发|本文最初|本文经授权|本文已获授权|本文转载|本文转自|本文系转载|"
                "本文来自|本文由作者授权|本文仅代表|本文不代表|本文为作者|本文所有|本文内容仅|"
                "文章仅代表|文章内容仅|以上内容仅|以上文章仅|以上观点|特别声明：以上|作者声明|"
                "本文原刊|本文首刊|本文經授權|本文獲授權|本文轉載|本文由作者|本文僅代表|本文僅為|"
                "本文不構成|本文為作者|文章僅代表|以上言論|以上內容僅|tvbs》提醒您|※提醒您|"
                "提醒您：|※ 提醒您|自殺不能解決|珍惜生命|勇敢求救並非弱者|如果你正处于|"
                "如果您正处于|投资有风险|投資有風險|投資一定有風險"
            ),
            "ja": (
                "この記事はもともと|この記事は最初に|この記事は過去|この記事は以前|初出：|原文：|"
                "記載されている内容は|※記事の|悩みを抱えている人|悩みを抱える人|"
                "厚生労働省は、悩み"
            ),
            "ko": (
                "외부 필자의|외부 기고|외부필자|필자의 개인|※ 우울감|우울감 등 말하기|자살예방|"
                "자살 예방"
            ),
            "id": (
                "artikel ini telah tayang|artikel ini pertama kali|artikel ini sudah tayang|"
                "artikel ini diterbitkan|artikel ini merupakan|artikel ini ditulis|"
                "artikel ini dibuat|artikel ini bersumber|berita ini telah tayang|"
                "berita ini diperbarui|tulisan ini telah|tulisan ini pertama|"
                "tulisan ini merupakan|isi artikel ini|isi di luar tanggung jawab|"
                "pandangan dalam artikel"
            ),
        },
        having=_SENTENCE + r"|(?i:publish|appear|updat|affiliate|commission|informational)",
        pattern=(
            r"(?:\W{0,4}(?i:editor['’]?s['’]? note|editors['’]? note|disclosure|author['’]s note|note from the editor)\W{1,4}[^:：\n]{0,30}\b(?:19|20)\d\d[^:：\n]{0,22}[:：] ?[^\n]{12,}"
            rf"|\W{{0,4}}(?i:(?:this|the above) {_THIS} (?:(?:was|is|has been|originally|first) )(?:(?:originally|first|previously|initially|also) ){{0,2}}(?:published|republished|appeared|ran |aired|reprinted|excerpted|adapted from|co-published|corrected|amended|syndicated|(?<!is )updated(?![^\n]{{0,45}}\d{{4}}[^\n]{{0,20}}\Z)|edited for (?:length|clarity|style))\b[^\n]{{0,260}})"
            r"|\W{0,4}(?i:(?:note ?: )?(?:this|our) (?:post|article|page|site|website|blog|story|guide|review|list)(?: and the photos within it)? (?:may )?(?:also )?(?:contains?|includes?|uses?|features?) (?:some )?(?:amazon )?(?:affiliate|sponsored|referral) (?:and affiliate )?links?[^\n]{0,240})"
            r"|(?=[^\n]*(?:\blinks?\b|this (?:page|post|article|story|site)|through our|affiliate))[A-Z][^\n.!?]{0,60} (?:may|might|will|can) (?:earn|receive|get|collect|make) (?:a |an |some |small |affiliate |referral |a small |a share of |money |revenue ){0,4}(?:commission|compensation|affiliate commission|sales|portion of|share)[^\n]{0,220}"
            r"|\W{0,4}(?i:(?:when|if|should) you (?:buy|purchase|click|shop|make a purchase|sign up|use|book)[^\n]{0,90}(?:links?|our site|here)\b[^\n]{0,120}(?:commission|compensat|affiliate|kickback|we (?:may |might |can )?earn|may earn)[^\n]{0,90})"
            r"|(?=[^\n]*(?i:affiliate links?))(?=[^\n]*\b(?:we|We|I) (?:may |might |can )?(?:earn|receive|get))(?=[^\n]*\b[Yy]ou\b)[^\n]*"
            r"|\W{0,4}(?i:(?:some|all|most) (?:of the )?links (?:in|on) this (?:post|page|article|site)[^\n]{0,40}affiliate[^\n]{0,160})"
            r"|\W{0,2}(?:(?:이|본) (?:기사|글|칼럼|콘텐츠|기획)[는은] [^\n]{0,140}(?:보도|작성|번역|제공|게재|출고|생성|협찬|지원|제작|송고|실린|발행)[^\n]{0,40})"
            r"|\W{0,2}(?:(?:この|本|当)(?:記事|稿|コンテンツ|コラム)は[^\n]{0,140}(?:掲載|配信|公開|転載|執筆|作成|翻訳|再編集|抜粋|提供|時点|初出|広告|プロモーション|アフィリエイト|寄稿)[^\n]{0,60})"
            r"|\W{1,2}(?:편집자 ?[주註]|에디터 노트|编者按|編者按|編按|编者注|編集部注|編注|Anm\. ?d\. ?Red\.?|Anm\. der Red(?:aktion|\.)|NDLR|NdlR|ndlr|N\.d\.R\.|NdR|ndr|Ed\. [Nn]ote|Przyp\. red\.|Прим\. ред\.) ?[\])）】〕>] ?[^\n]{2,260}"
            r"|\W{0,4}(?i:(?:originally|first) (?:published|posted|appeared)(?: on| in| at| by)(?![^\n]*\b(?:19|20)\d\d\b)[^\n]{2,110})"
            r"|[^\n.!?]{0,60}(?i:hat diese meldung(?: redaktionell)? nicht (?:redaktionell )?(?:bearbeitet|geprüft))[^\n]{0,200}"
            r"|\W{0,4}(?i:\(?(?:werbung|anzeige|werbehinweis|unbezahlte werbung|bezahlte werbung)(?: ?[.:|–-]|, ) ?(?:dieser|der) (?:beitrag|artikel|text) [^\n]{4,220})"
            r"|\W{0,3}(?:（|\()(?:本文|作者|来源|來源|原标题|原題|編譯|编译|翻译|文章来源|文章來源)[^\n]{2,160}(?:）|\))"
            r"|\W{0,3}[《【][^\n《》【】]{1,12}[》】] ?(?:提醒您|關心您|关心您)[^\n]{0,160}"
            r")"
        ),
        needs=(
            "note",
            "disclosure",
            "link",
            "links",
            "기사는",
            "글은",
            "칼럼은",
            "콘텐츠는",
            "기획은",
            "記事は",
            "稿は",
            "コンテンツは",
            "コラムは",
            "편집자",
            "에디터",
            "编者",
            "編者",
            "編按",
            "編集部",
            "編注",
            "anm.",
            "ndlr",
            "n.d.r.",
            "ndr",
            "ed. note",
            "przyp.",
            "прим.",
            "published",
            "republished",
            "appeared",
            "ran",
            "aired",
            "reprinted",
            "excerpted",
            "adapted",
            "syndicated",
            "updated",
            "corrected",
            "amended",
            "edited",
            "affiliate",
            "sponsored",
            "referral",
            "commission",
            "compensation",
            "sales",
            "posted",
            "meldung",
            "werbung",
            "anzeige",
            "werbehinweis",
            "本文",
            "作者",
            "来源",
            "來源",
            "原标题",
            "编译",
            "編譯",
            "翻译",
            "提醒您",
            "關心您",
            "关心您",
        ),
        drops=(
            "Editor's note: This story was updated at noon.",
            "This article was originally published by The Valley Post.",
            "Disclosure: The Valley Post is owned by the company that built the dam.",
            "This post may contain affiliate links.",
            "The Valley Post may earn a commission from links on this page.",
            "Anm. d. Red.: Der Name wurde geändert.",
            "Dieser Text erschien zuerst in der Talpost.",
            "NDLR : le prénom a été modifié.",
            "Nota del editor: los nombres fueron cambiados.",
            "Nota da Redação: os nomes foram trocados.",
            "Od redakcji: imiona zostały zmienione.",
            "От редакции: имена изменены.",
            "Editörün notu: İsimler değiştirildi.",
            "ملاحظة المحرر: تم تغيير الأسماء.",
            "संपादक की टिप्पणी: नाम बदल दिए गए हैं।",
            "編者按：本文所有人名皆為化名。",
            "編集部注：名前はすべて仮名です。",
            "[편집자 주] 이름은 모두 가명입니다.",
            "Artikel ini telah tayang di Pos Lembah.",
        ),
        keeps=(
            "It was originally published in hardcover fifteen years ago.",
            "The editor's note was three words long.",
            "This article of the constitution protects the river.",
            "Update 5.3 brings a new menu.",
            "The disclosure of the files took years.",
            "The town may earn money from the dam",
            "Agents may earn a commission of six percent.",
            "When you click on links in such mails, thieves earn money.",
            "Transparenz: Stadt legt Akten offen",
            "Dieser Artikel des Grundgesetzes schützt den Fluss.",
        ),
    ),
    Rule(
        id="editor-note-weak",
        code="CN553",
        why="Cues of a note that also open honest paragraphs.",
        longest=600,
        lines={
            "en": (
                "editor's note|editors' note|author's note|disclosure|disclosures|disclaimer|"
                "note|notes|correction|corrections|update|about this article|about this story|"
                "about this report"
            ),
            "de": (
                "anmerkung der redaktion|hinweis der redaktion|hinweis|transparenzhinweis|"
                "korrektur|update|in eigener sache|anmerkung|zur transparenz|über diesen text|"
                "disclaimer"
            ),
            "fr": "note de la rédaction|rectificatif|mise à jour|avertissement|note",
            "es": "nota del editor|nota de la redacción|corrección|aclaración|actualización|nota",
            "pt": "nota do editor|nota da redação|correção|errata|atualização|nota",
            "it": "nota del redattore|nota della redazione|rettifica|aggiornamento|nota",
            "nl": "noot van de redactie|correctie|rectificatie|update|noot",
            "sv": "rättelse|fotnot|fakta|uppdatering",
            "pl": "od redakcji|sprostowanie|aktualizacja|uwaga",
            "ru": "от редакции|примечание|поправка|уточнение|обновление|справка",
            "tr": "editörün notu|düzeltme|güncelleme|not",
            "ar": "ملاحظة|تنويه|تصحيح|تحديث",
            "hi": "नोट|डिस्क्लेमर|संपादक की टिप्पणी|अपडेट",
            "zh": "编者按|編者按|更正|免责声明|注|备注|附注|免責聲明|備註",
            "ja": "編集部注|訂正|お詫びと訂正|追記|注|注記",
            "ko": "편집자 주|편집자주|정정보도|알림|주",
            "id": "catatan redaksi|koreksi|ralat|catatan|pembaruan",
        },
        leads={
            "en": (
                "update|updated|updates|note|please note|disclaimer|warning|important note|"
                "author note|about this article|about this story|reader note|sources|n.b|nb|p.s|"
                "ps|addendum|postscript|footnote|methodology|how we did this|"
                "conflict of interest|conflicts of interest|competing interests"
            ),
            "de": (
                "update|aktualisierung|hinweis|wichtiger hinweis|anmerkung|anm|disclaimer|"
                "warnung|achtung|nachtrag|ps|p.s|zur transparenz|haftungsausschluss|"
                "bitte beachten|fußnote|transparenz"
            ),
            "fr": (
                "mise à jour|note|remarque|avertissement|nb|n.b|ps|p.s|à noter|post-scriptum|"
                "attention"
            ),
            "es": (
                "actualización|nota|aviso|advertencia|atención|nota al pie|p. d|posdata|importante"
            ),
            "pt": "atualização|atualizado|nota|observação|aviso|atenção|importante|p.s|obs",
            "it": "aggiornamento|nota|avviso|avvertenza|attenzione|nota bene|p.s",
            "nl": "update|noot|let op|opmerking|disclaimer|ps|nb|n.b",
            "sv": "uppdatering|obs|anmärkning|ps|tillägg",
            "da": "opdatering|note|obs|bemærk|ps",
            "no": "oppdatering|obs|note|merk|ps",
            "fi": "päivitys|huom|huomio",
            "pl": "aktualizacja|uwaga|ważne|ps|nota|adnotacja",
            "cs": "aktualizace|upozornění|poznámka|ps",
            "ru": "обновлено|обновление|примечание|важно|внимание|p.s|дополнение|дополнено|справка",
            "uk": "оновлено|оновлення|примітка|важливо|доповнено|увага",
            "tr": "güncelleme|not|uyarı|dipnot|önemli not|dikkat",
            "ar": "تحديث|ملاحظة|ملحوظة|تنبيه|توضيح|هام",
            "hi": "अपडेट|नोट|सूचना|चेतावनी|सुधार|ध्यान दें",
            "zh": "更新|注|备注|附注|声明|提示|說明|说明|備註|附註|聲明|注意|补充",
            "ja": "追記|注|注意|補足|更新|※注|備考",
            "ko": "업데이트|주|참고|알림|안내|추가",
            "id": "catatan|pembaruan|update|perhatian|disclaimer|penting",
        },
        starts={
            "en": (
                "this article is part of|this story is part of|this post is part of|"
                "this piece is part of|this article was written by|this post was written by|"
                "this story was written by|this story also appeared|this post is for|"
                "this article was reviewed|medically reviewed|fact checked by|fact-checked by|"
                "reviewed by|if you or someone you know|if you need help|for help, call|"
                "for confidential support|help is available|the author has no|"
                "the authors declare|translated from the|translated by|this article was updated|"
                "this story was updated|this post was updated|this article has been updated|"
                "this story has been updated|this post has been updated|"
                "this piece has been updated|originally published|first published|"
                "this page was last|this article was last|this post was last"
            ),
            "de": (
                "dieser artikel ist teil|dieser text ist teil|dieser beitrag ist teil|"
                "dieses interview ist teil|aus dem englischen von|übersetzt von|"
                "aus dem englischen übersetzt|telefonseelsorge|protokoll:|hilfe finden sie|"
                "alle folgen|transparenzhinweis|dieser artikel wurde am"
            ),
            "fr": (
                "cet article fait partie|traduit de l'anglais|traduit par|propos recueillis par|"
                "ce texte fait partie|article mis à jour|cet article a été mis à jour|"
                "cet article a été publié"
            ),
            "es": (
                "este artículo forma parte|este reportaje forma parte|traducido por|"
                "traducción de|si usted o alguien que conoce|este artículo fue actualizado|"
                "esta nota fue actualizada|este artículo ha sido actualizado"
            ),
            "pt": (
                "este artigo faz parte|esta reportagem faz parte|tradução de|traduzido por|"
                "se você ou alguém|este artigo foi atualizado|esta reportagem foi atualizada|"
                "esta matéria foi atualizada|esta notícia foi atualizada"
            ),
            "it": (
                "questo articolo fa parte|traduzione di|tradotto da|articolo aggiornato il|"
                "questo articolo è stato aggiornato"
            ),
            "nl": (
                "dit artikel is onderdeel|dit artikel maakt deel|vertaald door|vertaling:|"
                "dit artikel is bijgewerkt|dit artikel werd geüpdatet"
            ),
            "sv": "texten är en del|översättning:|artikeln uppdaterades|artikeln är uppdaterad",
            "pl": (
                "artykuł jest częścią|tekst jest częścią|tłumaczenie:|tłumaczył|"
                "artykuł został zaktualizowany"
            ),
            "ru": (
                "материал является частью|перевод:|перевела|текст является частью|"
                "статья обновлена|текст обновлен|материал обновлен|материал опубликован|"
                "статья опубликована"
            ),
            "tr": "bu yazı dizisi|çeviri:|bu haber dosyası",
            "ar": "ترجمة:|هذا المقال جزء من|هذه القصة جزء",
            "zh": "本文为系列|本文是系列|本文为|本文是|譯者：|译者：|本文系",
            "ja": "この記事は|本記事は|翻訳：|訳：|本稿は|記事の内容は|本文は|当記事は",
            "ko": "번역:|번역 |이 기사는|이 글은|본 글은|본 기사는|이 칼럼은",
            "id": "artikel ini bagian dari|artikel ini adalah bagian|diterjemahkan oleh|penerjemah:",
            "da": "artiklen er opdateret|denne artikel er opdateret",
            "no": "saken ble oppdatert|saken er oppdatert|artikkelen er oppdatert",
            "fi": (
                "juttua päivitetty|juttua on päivitetty|juttu päivitetty|juttu on julkaistu|"
                "juttu julkaistiin|artikkeli julkaistiin|artikkeli on julkaistu"
            ),
        },
        drops=(
            "Update: The road is open again.",
            "Editor's note",
            "Hinweis: Die Zahlen sind gerundet.",
            "This article is part of our series on dams.",
            "Nota: los datos son provisionales.",
        ),
        keeps=(
            "Update on the dam",
            "Note how high the water stands",
            "The article is part of the law.",
        ),
    ),
    Rule(
        id="broadcast-note",
        code="CN559",
        why="When a station sent a report on the same matter; its date is not the article's.",
        certain=True,
        role=Role.NOTE,
        longest=220,
        pattern=(
            r"(?i:Dieses Thema im Programm)\b:?.{0,180}"
            r"|Über dieses Thema berichte(?:te|ten)\b.{3,160}\d ?Uhr\)?\.?"
            r"|Diese[rsn]? (?:Beitrag|Sendung|Thema|Interview)\b.{0,60}\d.{0,60} (?:gesendet|ausgestrahlt|gelaufen)\.?"
            r"|(?:NDR|MDR|WDR|SWR|BR|BR24|hr|HR|rbb|RBB|SR|ARD|ZDF|ORF|SRF|DLF|Deutschlandfunk|Das Erste|Radio Bremen)\b[^|\n]{0,40}(?: \| [^|\n]{2,50}){0,2} \| \d{1,2}\.\d{1,2}\.\d{4} \| \d{1,2}[:.]\d{2} Uhr"
            r"|This (?:program|programme|segment|story|interview|episode|report) (?:was )?(?:originally |first )?(?:aired|broadcast) (?:on|in) [^.!?]{3,60}\d{4}\..{0,80}"
            r"|(?:Ce|Cette) (?:sujet|reportage|émission|interview|chronique) a été diffusée? (?:le|dans|sur) .{3,100}\d.{0,40}"
        ),
        needs=(
            "dieses thema",
            "dieser beitrag",
            "diesen beitrag",
            "diese sendung",
            "dieses interview",
            "uhr",
            "aired",
            "broadcast",
            "diffusé",
        ),
        drops=(
            "Dieses Thema im Programm:",
            "Dieses Thema im Programm: VNR 1 | Nachrichten | 12. Mai 2024 | 13:00 Uhr",
            "Über dieses Thema berichtete VNR am 12. Mai 2024 um 12:00 Uhr.",
            "Dieser Beitrag wurde am 12. Mai 2024 in der Abendschau ausgestrahlt.",
            "NDR Info | Nachrichten | 12.05.2024 | 13:00 Uhr",
            "This segment aired on May 12, 2024.",
            "Ce reportage a été diffusé le 12 mai 2024 dans le journal du soir.",
        ),
        keeps=(
            "Über dieses Thema berichtete zuerst die Talpost.",
            "Dieses Thema beschäftigt das Tal seit Jahren.",
            "Stand: 12.05.2024 | 10:32 Uhr",
            "Anna Probe | 12.05.2024 | 10:32 Uhr",
            "This interview was a shock to the town.",
            "The story aired on local radio.",
            "Dieser Beitrag wurde veröffentlicht in Flüsse und Dämme.",
        ),
    ),
    Rule(
        id="age-notice",
        code="CN564",
        why="A site's warning that its article is old.",
        certain=True,
        longest=140,
        pattern=(
            r"(?i:this (?:article|story|post|page|content) (?:is|was published) (?:more than |over )?(?:\d{1,2}|an?|one|two|three|several|many) (?:months?|years?) (?:old|ago))\.?(?: .{0,60})?"
            r"|(?i:dieser (?:artikel|beitrag|text) ist (?:über |mehr als |älter als )(?:\d{1,2}|ein|zwei|drei) (?:monate?|jahre?)(?: alt)?)\.?(?: .{0,60})?"
            r"|(?i:cet article (?:a|date de) plus (?:de |d['’])(?:\d{1,2}|un|deux) (?:mois|ans?))\.?"
            r"|(?i:este artículo tiene más de (?:\d{1,2}|un|dos) (?:meses|años?)(?: de antigüedad)?)\.?"
        ),
        needs=(
            "old",
            "ago",
            "alt",
            "monate",
            "jahre",
            "mois",
            "ans",
            "an",
            "meses",
            "años",
            "año",
            "monat",
            "jahr",
        ),
        glimpse=r"(?i:\A\W{0,3}(?:this|dieser|cet|este) )",
        drops=(
            "This article is more than 2 years old",
            "This article is more than 1 year old.",
            "Dieser Artikel ist älter als ein Jahr.",
            "Cet article a plus de 2 ans.",
        ),
        keeps=(
            "This article of the law is more than honest.",
            "This house is more than 200 years old.",
            "Dieser Artikel des Gesetzes ist alt.",
        ),
    ),
    Rule(
        id="wire-slug",
        code="CN565",
        why="What an agency's text is called on the wire, and what it tells its editors.",
        certain=True,
        longest=120,
        pattern=(
            r"(?:[A-Z]{2,3}-)?[A-Z]{2,4}--[A-Z][\w.' -]{2,50}(?:,? ?(?:\d(?:st|nd|rd|th) Ld(?:-Writethru)?|Ld-Writethru))?(?:, ?\d{2,4})?"
            r"|(?:Eds|EDS): (?:[A-Z]).{3,100}"
        ),
        needs=("--", "eds"),
        drops=(
            "BC-EU--Vorland-Ferry Strike, 2nd Ld-Writethru,0412",
            "US--Dam Holds, 1st Ld",
            "Eds: Updates with union quotes.",
        ),
        keeps=(
            "The dam -- built in 1911 -- held.",
            "Jobs--and what became of them",
            "Meds: what they cost",
        ),
    ),
    Rule(
        id="release-banner",
        code="CN561",
        why="From when on a press release may be used.",
        certain=True,
        longest=120,
        lines={
            "en": "for immediate release|for immediate use|for release|for immediate distribution|embargo lifted|not for release",
            "de": "zur sofortigen veröffentlichung|zur sofortigen freigabe|sperrfrist",
            "fr": "pour diffusion immédiate|à diffuser immédiatement|pour publication immédiate",
            "es": "para publicación inmediata|para su publicación inmediata|para difusión inmediata|para divulgación inmediata",
            "it": "per pubblicazione immediata|per diffusione immediata|per la diffusione immediata",
            "pt": "para divulgação imediata|para publicação imediata",
            "nl": "voor directe publicatie|voor onmiddellijke publicatie|per direct te publiceren",
        },
        pattern=(
            r"(?i:(?:strictly )?embargo(?:ed)?|sperrfrist|under embargo|sous embargo|embargado)(?::|(?i: until\b| bis\b| jusqu['’]| hasta\b| fino\b)).{0,40}\b\d{1,2}\b.{1,15}(?:19|20)\d\d\b.{0,25}"
            r"|(?i:for (?:immediate )?release)(?: on)?[:,]? .{0,12}\b\d{1,2}\b.{1,15}(?:19|20)\d\d\b.{0,20}"
        ),
        needs=("release", "embargo", "embargoed", "sperrfrist", "embargado"),
        drops=(
            "FOR IMMEDIATE RELEASE",
            "For Immediate Release:",
            "FOR IMMEDIATE RELEASE: September 14, 2026",
            "EMBARGOED UNTIL 14 September 2026, 10:00",
            "Sperrfrist: 14. September 2026, 10 Uhr",
            "Zur sofortigen Veröffentlichung",
            "Pour diffusion immédiate",
        ),
        keeps=(
            "Embargo: EU agrees to cut Russian oil imports by 90 percent",
            "Embargo until 2030: what it means",
            "Sperrfrist: Polizei ermittelt gegen 14 Verdächtige",
            "For release in autumn 2027",
            "For release: 14 songs recorded in 1968",
            "The embargo lasted until 1911.",
            "The film is up for release in 2027.",
            "Embargo on oil until 2030 agreed",
            "For release the hostages paid with their gold.",
            "Sperrfrist gebrochen",
        ),
    ),
    Rule(
        id="database-field",
        code="CN563",
        why="What a press database tells of a text beside it.",
        certain=True,
        longest=900,
        pattern=(
            r"(?:Length|LENGTH): \d[\d,.]* words?|(?:Load-Date|LOAD-DATE): .{4,60}"
            r"|(?:Publication-Type|PUBLICATION-TYPE|Journal Code|JOURNAL-CODE): [\w ;,-]{2,60}"
            r"|(?:Language|LANGUAGE): [A-Z]{4,20}(?:; .{2,80})?"
            r"|(?i:end of document)|\d{1,4} of \d{1,4} DOCUMENTS"
            r"|(?:Section|SECTION): [^.]{2,60}; ?(?:Pg|P|Page)\.? ?\w{1,4}"
            r"|(?i:subject|geographic|industry|company|organization|ticker|person|city|state|country): [A-Z][A-Z0-9 &'’.,/-]{2,80} \(\d\d%\)(?:; [A-Z][A-Z0-9 &'’.,/-]{2,80} \(\d\d%\)){0,40}"
            r"|Document [A-Z]{4,12}0{0,3}\d{8,}\w{8,}"
        ),
        needs=(
            "words",
            "word",
            "date",
            "type",
            "code",
            "language",
            "document",
            "documents",
            "section",
            "(9",
            "(8",
            "(7",
            "(6",
            "(5",
        ),
        glimpse=r"\A(?:[A-Z][A-Za-z -]{3,18}: |\d{1,4} of|(?i:end of )|Document )",
        drops=(
            "Length: 164 words",
            "Load-Date: December 29, 2022",
            "End of Document",
            "1 of 250 DOCUMENTS",
            "Section: BUSINESS; Pg. 17",
            "Subject: DAMS (90%); RIVERS (78%)",
            "Language: ENGLISH; Publication-Type: Newspaper",
        ),
        keeps=(
            "State: Ohio, Trump (53%), Harris (44%)",
            "City: 3,400 votes (71%) for the mayor",
            "Subject: the EU budget (50%) and its critics",
            "Length: 164 metres",
            "Section: what the inquiry found",
            "Language: a history",
            "Country: 41 (8%) of the songs",
            "The end of document storage",
            "Document those who came home",
        ),
    ),
    Rule(
        id="press-contact",
        code="CN562",
        why="Where journalists reach the press office; what is right below it goes along.",
        certain=True,
        role=Role.NOTE,
        longest=240,
        lines={
            "en": "media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|press enquiries|press inquiries|contact for media",
            "de": "pressekontakt:|medienkontakt|kontakt für medien|kontakt für die presse",
            "fr": "contact presse|contacts presse",
            "es": "contacto de prensa|contacto para prensa|contacto para medios",
            "it": "contatti stampa|contatto stampa",
            "pt": "contato para imprensa|contacto para imprensa",
        },
        pattern=(
            r"[#*]{0,3} ?(?i:(?:(?:media|press|pr|news media|investor(?: relations)?|media relations)(?: (?:and|&|/) ?(?:media|press|investors?))? (?:contacts?|enquiries|inquiries)(?: information)?|contacts? (?:for (?:the )?)?(?:media|press)|(?:for )?(?:more|further|additional) (?:media )?information,? (?:please )?contact|pressekontakt|medienkontakt|kontakt für (?:die )?(?:medien|presse|rückfragen|journalisten)|presserückfragen|rückfragehinweis|ansprechpartner(?:in)? (?:für (?:die )?(?:presse|medien)|presse)|contacts? presse|contacto (?:de|para) (?:la )?(?:prensa|medios)|contatti? (?:stampa|per la stampa)|contato (?:de|para) (?:a )?imprensa|perscontact|presskontakt|pressekontakt(?:er)?|kontakt dla mediów|контакты для (?:прессы|сми)))(?::| [:–—-]| ?：)(?: .{0,160})?"
            r"|(?i:(?:media |press |pr )?(?:contacts?|kontakt|contatti|contacto|contato|ansprechpartner(?:in)?|press office|ufficio stampa|voor de pers))(?::| ?：) (?=[^.!?]{2,120}(?:\w@\w|\+\d)).{2,200}"
        ),
        needs=(
            "contact",
            "contacts",
            "contacto",
            "contato",
            "contatto",
            "contatti",
            "enquiries",
            "inquiries",
            "press office",
            "kontakt",
            "pressekontakt",
            "medienkontakt",
            "presserückfragen",
            "rückfragehinweis",
            "ansprechpartner",
            "ansprechpartnerin",
            "ufficio stampa",
            "perscontact",
            "voor de pers",
            "presskontakt",
            "контакты",
        ),
        drops=(
            "Media contact:",
            "Press Contacts: Jane Miller, +1 555 0101",
            "Contact: Jane Miller, Press Office, press@valley.example",
            "Pressekontakt: Jana Weber, Tel. 0555 0101",
            "Rückfragehinweis: Talwerke, Jana Weber, Tel. 0555 0101",
            "Contact presse : Anne Blanc",
            "Contacto de prensa: Ana Vega, prensa@valle.example",
        ),
        keeps=(
            "Contact: the Samaritans on 116 123, free at any time",
            "Kontakt: Unter 0800 111 0 111 erreichen Sie die Telefonseelsorge",
            "Contact: the 1997 film that changed science fiction",
            "Press office: the spin machine that ate the government",
            "Contact: a novel about the stars",
            "Press contact was lost when the storm came.",
            "Contact with the enemy came at dawn.",
            "The press office said that the dam would hold.",
            "First contact: how the town met its new neighbours",
        ),
    ),
    Rule(
        id="agency-sign",
        code="CN554",
        why="The mark of the agency that wrote the text, alone on its line.",
        certain=True,
        role=Role.NOTE,
        longest=70,
        pattern=(
            rf"[–—-]{{0,2}} ?[(\[（【<] ?{_AGENCY}(?:(?: ?[/,&+·、|-] ?| and | und | et | y | e )(?:{_AGENCY}|[a-z]{{2,5}}|[A-Z]{{2,5}})){{0,4}} ?[)\]）】>]\.?"
            rf"|(?:dpa(?:[-/][A-Za-z]{{2,7}}){{0,3}}|afp|sda|apa|epd|kna|reuters|rtr|awp|dpa-AFX|/ritzau/|©NTB)(?:/(?:{_AGENCY}|[a-z]{{2,5}})){{0,3}}\.?"
            r"|(?:AFP|AP|SID|Reuters|REUTERS|APA|SDA|DPA|KNA|EPD|SN|red|Red|RED|ots|EFE|PAP|ANSA|sid|BNN|AA|DHA|İHA)(?:/(?:dpa|AFP|afp|AP|ap|apa|APA|sda|SDA|SID|sid|Reuters|reuters|rtr|dpa-[A-Za-z]{2,7}|DPA|red|awp|ots|epd|kna|DHA|İHA|AA)){1,3}"
            r"|(?:©? ?dpa-infocom(?: GmbH)?,? ?)?dpa:\d{6}-\d{1,3}-\d{3,8}/\d{1,2}"
            r"|\((?!and/|he/|she/|his/|her/|him/|on/|off/|yes/|pro/|ja/|la/|le/|el/|un/|der/|die/|das/)[a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?\)"
        ),
        needs=(
            "(",
            "[",
            "（",
            "【",
            "<",
            "dpa",
            "afp",
            "sda",
            "apa",
            "epd",
            "kna",
            "reuters",
            "rtr",
            "awp",
            "ritzau",
            "©ntb",
            "ap",
            "sid",
            "sn",
            "red",
            "ots",
            "efe",
            "pap",
            "ansa",
            "bnn",
            "aa",
            "dha",
            "iha",
            "infocom",
        ),
        drops=(
            "(afp)",
            "dpa",
            "(dpa/lnw)",
            "(Reuters)",
            "[PTI]",
            "AFP/dpa",
            "dpa:210504-99-123456/2",
            "（新华社）",
            "(연합뉴스)",
            "(رويترز)",
            "(fra/agt)",
        ),
        keeps=(
            "(and/or)",
            "(nop)",
            "Reuters",
            "AP classes start in May",
            "BERLIN/dpa",
            "(Reuters) - The dam held on Monday.",
            "[12]",
        ),
    ),
    Rule(
        id="agency-sign-desk",
        code="CN555",
        why="Which desk and which agencies worked on the text, and the mark of its end.",
        certain=True,
        role=Role.NOTE,
        longest=280,
        pattern=(
            r"[–—*(\[ ]{0,3}(?i:additional )?[Rr]eporting (?:and (?:writing|editing) )?by [^\n]{2,170}(?:;|\.|,| and) ?(?:(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Cc]ompiled)[^\n;]{0,100}[;.,] ?)?(?:[Ee]diting|[Ee]dited|[Ww]riting|[Ww]ritten) by [^\n]{2,120}"
            rf"|[–—*(\[ ]{{0,3}}(?:(?:[Ww]ith (?:[Aa]dditional )?|[Aa]dditional )(?:[Rr]eporting|[Rr]esearch|[Ff]iles|[Ii]nputs?|[Ii]nformation|[Cc]ontributions)|[Rr]eporting)(?: and (?:writing|editing|reporting|research|photographs?))? (?:by|from) (?:the |our )?{_NAMES}[.)\]]{{0,3}}"
            rf"|[–—*(\[ ]{{0,3}}(?i:with(?: additional)? (?:inputs?|reporting|files|reports?|information) (?:from|by) (?:the )?(?:news )?(?:agenc(?:y|ies)|wires?|wire services?|bureaus?|(?:our )?(?:staff|correspondents?|local reporters)))[.)\]]{{0,3}}"
            rf"|[–—*(\[ ]{{0,3}}(?i:with) {_AGENCY}(?:(?:,| and|/) ?{_AGENCY}){{0,3}}(?i: inputs?| reports?)?[.)\]]{{0,3}}"
            r"|[–—*(\[ ]{0,3}(?i:with (?:agency|agencies|wire) (?:inputs?|reports?))[.)\]]{0,3}|[–—*(\[ ]{0,3}(?i:inputs? from|agency inputs?)[ :]?[^\n.!?]{0,60}[.)\]]{1,3}"
            r"|[–—*(\[ ]{0,3}(?i:(?:unter verwendung von|mit|aus) (?:material|agenturmaterial|informationen|inhalten|meldungen|agenturmeldungen)(?: (?:von|der|des|aus))?(?: den)?(?: nachrichtenagenturen?| agenturen)?) ?(?:[^\n.!?]{0,60})[.)\]]{0,3}"
            rf"|[–—*(\[ ]{{0,3}}[Mm]it (?:{_AGENCY}|Agenturen|Agenturmaterial)(?:(?:,| und|/) ?(?:{_AGENCY}|Agenturen)){{0,3}}[.)\]]{{0,3}}"
            rf"|[–—*(\[ ]{{0,3}}[Aa]vec (?:l['’])?(?:{_AGENCY}|[Aa]gences?)(?:(?:,| et|/) ?(?:l['’])?(?:{_AGENCY}|[Aa]gences?)){{0,3}}[.)\]]{{0,3}}"
            rf"|[–—*(\[ ]{{0,3}}(?:[Cc]on (?:información|informaciones|datos|reportes) (?:de|del|de la|de las)|[Cc]om (?:informações|informação|dados) (?:de|do|da|das|dos)|[Cc]on informazioni (?:di|da)|[Cc]on fonte|[Mm]et (?:medewerking|informatie) van|[Zz] (?:materiałów|informacji)) (?:{_NAMES}|agencias|agências|agenzie|agencia|la agencia|as agências)[.)\]]{{0,3}}"
            r"|[–—*(\[ ]{0,3}(?:[Пп]о (?:материалам|информации|сообщениям)(?: агентств[ао]?)?:? [^\n.!?]{2,60}|[Сс] использованием материалов [^\n.!?]{2,60})[.)\]]{0,3}"
            r"|[(\[] ?(?:इनपुट|एजेंसी इनपुट|इनपुट एजेंसी)[^\n]{0,50}[)\]]|इनपुट ?[-–—:：] ?[^\n।.]{2,50}"
            r"|[(（\[【<] ?(?:끝|完|了|おわり|終わり|終|Schluss|ENDE?S?|Ends|FIN|Fin|КОНЕЦ|конец) ?[)）\]】>]|[-–—#*]{1,3} ?(?:ENDS?|Ends|30|ENDE|Ende|FIN|끝|完|了) ?[-–—#*]{1,3}"
            r"|[(（] ?(?:责编|責編|责任编辑|責任編輯|编辑|編輯|责编|记者|記者|译者|編譯|编译|校对|核稿)[:：／/ ][^\n()（）]{1,40}[)）](?:\d{4,8})?"
        ),
        glimpse=(
            r"\A\W{0,5}(?:(?i:additional|reporting|with|inputs?|agency|unter|mit|aus|avec|con|com"
            r"|met|z|по|с)\b|(?i:end|schluss|fin|конец|30)|[^\W\x00-\u08ff])"
        ),
        needs=(
            "reporting",
            "research",
            "files",
            "input",
            "inputs",
            "information",
            "contributions",
            *_WITH_AGENCY,
            "material",
            "agenturmaterial",
            "información",
            "informaciones",
            "datos",
            "reportes",
            "informações",
            "informação",
            "informazioni",
            "fonte",
            "medewerking",
            "informatie",
            "materiałów",
            "informacji",
            "материалам",
            "информации",
            "материалов",
            "इनपुट",
            "끝",
            "完",
            "了",
            "おわり",
            "終",
            "schluss",
            "ende",
            "ends",
            "end",
            "fin",
            "30",
            "-30-",
            "конец",
            "编",
            "編",
            "记者",
            "記者",
            "译者",
            "校对",
            "核稿",
        ),
        drops=(
            "(Reporting by Jana Weber; Editing by Tom Brown)",
            "Additional reporting by Jana Weber",
            "— With inputs from agencies",
            "With files from The Canadian Press",
            "Mit Material der dpa",
            "(avec AFP)",
            "(Con información de Reuters)",
            "Com informações da Agência Brasil.",
            "(끝)",
            "（完）",
            "-ENDS-",
            "(责编：王明、李华)",
            "По материалам РИА Новости",
        ),
        keeps=(
            "Reporting by the newspaper showed that the dam leaked.",
            "With information from the town, the engineers began.",
            "Mit der dpa sprach die Ministerin am Montag.",
            "30",
            "The end",
            "Files from the archive were lost.",
            "Avec le barrage, la ville est protégée.",
            "根据记者的报道，大坝完好。",
        ),
    ),
    Rule(
        id="agency-sign-weak",
        code="CN556",
        why="A bare name of an agency, which may credit a picture or name the writer; initials.",
        longest=60,
        pattern=(
            r"(?:AFP|AP|Reuters|REUTERS|SID|APA|PTI|ANI|IANS|UNI|EFE|ANSA|Ansa|PAP|ČTK|TASR|TASS|ТАСС|Интерфакс|РИА Новости|TT|NTB|Ritzau|STT|ANP|Belga|Lusa|LUSA|Xinhua|Kyodo|Yonhap|ANTARA|Antara|Bernama|AAP|PA Media|CP|UPI|DPA|KNA|EPD|Agencies|Agencias|Agências|AGENCIAS|AGENCIES|Newswire|Press Association|Associated Press|The Associated Press|The Canadian Press|Agence France-Presse|Deutsche Presse-Agentur|Europa Press|新华社|新華社|中新社|中央社|共同通信|時事通信|ロイター|연합뉴스|뉴시스|뉴스1|رويترز|وكالات|أ ف ب|भाषा|एजेंसी|पीटीआई|एएनआई|Ajanslar|AA|DHA|İHA)(?:[ /,·|-]{1,3}(?:AFP|AP|Reuters|dpa|PTI|ANI|EFE|Getty)){0,2}"
            r"|\([a-z]{2,4}\)|[a-z]{2,4}/ ?(?:[a-z]{2,4}/ ?){1,3}|\([A-ZÄÖÜ][a-zäöü]{1,3}\)|[|/–—-] ?(?:Efe|EFE|AFP|AP|Reuters|dpa|PAP|ANSA|PTI)"
        ),
        needs=(
            "afp",
            "ap",
            "reuters",
            "sid",
            "apa",
            "pti",
            "ani",
            "ians",
            "uni",
            "efe",
            "ansa",
            "pap",
            "čtk",
            "tasr",
            "tass",
            "тасс",
            "интерфакс",
            "новости",
            "tt",
            "ntb",
            "ritzau",
            "stt",
            "anp",
            "belga",
            "lusa",
            "xinhua",
            "kyodo",
            "yonhap",
            "antara",
            "bernama",
            "aap",
            "media",
            "cp",
            "upi",
            "dpa",
            "kna",
            "epd",
            "agencies",
            "agencias",
            "agências",
            "newswire",
            "association",
            "press",
            "france",
            "presse",
            "新华社",
            "新華社",
            "中新社",
            "中央社",
            "共同",
            "時事",
            "ロイター",
            "연합뉴스",
            "뉴시스",
            "뉴스1",
            "رويترز",
            "وكالات",
            "ا ف ب",
            "भाषा",
            "एजेंसी",
            "पीटीआई",
            "एएनआई",
            "ajanslar",
            "aa",
            "dha",
            "iha",
            "(",
            "/",
        ),
        drops=("Reuters", "AFP", "PTI", "The Associated Press", "(kle)", "jwe/ kno/", "| Efe"),
        keeps=("The press", "Reuters reported the flood.", "AP classes", "(2019)"),
    ),
    Rule(
        id="author-bio",
        code="CN557",
        why="Who wrote the text or helped, and how to reach them; unmistakable wordings only.",
        certain=True,
        role=Role.NOTE,
        longest=300,
        pattern=(
            r"[–—*(\[ ]{0,3}[^\s\W\d_a-zß-öø-ÿ][^\n!?]{2,180} (?:also )?contributed (?:(?:additional |to the )?(?:reporting|research|writing|data|information)(?: and (?:reporting|research|writing))? )?(?:to|for|from [A-Z][^\n.]{2,40} (?:to|for)) this (?:report|story|article|piece|post|content|review|list|column|project|investigation|blog post|guide)[^\n!?]{0,60}"
            rf"|{_NAME}(?: {_NAME}){{1,4}}(?:, [^\n,]{{2,60}},)? (?:is|was) an? (?:[a-z][\w-]{{1,20}},? (?:and )?){{0,3}}(?:staff writer|senior writer|contributing writer|contributing editor|freelance (?:writer|journalist|reporter|contributor)|staff reporter|content writer) (?:at|for|with|based|who|and|in|on|of|covering|focusing|living|specializing|from)\b[^\n]{{0,220}}"
            rf"|[^\n]{{0,200}}\b(?:[Ff]ollow|[Ff]ind|[Rr]each|[Cc]onnect with) (?:him|her|them) (?:and [^\n]{{2,40}} )?(?:on|at|via) (?:Twitter|twitter|X|Instagram|instagram|Facebook|Bluesky|BlueSky|Threads|Mastodon|LinkedIn|Muck Rack|TikTok|Truth Social)\b[^\n]{{0,20}}(?:@[\w.]{{2,30}}[^\n]{{0,60}})?"
            rf"|(?:[^\n]{{0,200}}[.!?)] )?(?:Follow|Find|Connect with) (?!Us\b|Me\b|Our\b){_NAME}(?: {_NAME}){{1,2}} (?:on|at|via) (?:Twitter|twitter|X|Instagram|instagram|Facebook|Bluesky|BlueSky|Threads|Mastodon|LinkedIn)\b[^\n]{{0,20}}(?:@[\w.]{{2,30}}[^\n]{{0,60}})?"
            rf"|(?:[^\n]{{0,200}}[.!?)] )?(?:Follow|Contact|Tweet) {_NAME}(?: {_NAME}){{0,2}} (?:(?:at|on) (?:(?:Twitter|X|Instagram) )?)?:? ?@[\w.]{{2,30}}[^\n]{{0,60}}"
            rf"|[^\n]{{0,200}}\b(?:[Ff]ollow|[Ee]mail|[Ee]-mail|[Cc]ontact|[Tt]weet) (?:him|her|them) (?:(?:at|on|via|:) )?:? ?@[\w.]{{2,30}}[^\n]{{0,60}}"
            rf"|[^\n]{{0,200}}\b(?:(?:[Hh]e|[Ss]he|[Tt]hey|{_NAME}) can be (?:reached|contacted|emailed)|(?:[Ee]mail|[Ee]-mail|[Cc]ontact|[Rr]each|[Ww]rite to|[Ss]end (?:an )?e?-?mail to) (?:him|her|them|me|(?:staff writer |reporter )?{_NAME}(?: {_NAME}){{0,3}})) (?:at|on|by|via)(?: \+?[\d.() -]{{7,18}}(?:,| or|, or)?)?(?: e-?mail)?:? (?:at )?[\w.+-]{{1,40}}@[\w.-]{{3,60}}[^\n]{{0,90}}"
            r"|[^\n]{0,180}(?:[Ff]olgen Sie (?:ihm|ihr|ihnen|dem Autor|der Autorin)|[Ff]olge (?:ihm|ihr|dem Autor|der Autorin)) (?:auf|bei|hier)\b[^\n]{0,80}"
            r"|[^\n]{0,180}(?:(?:[Ss]uivez|[Rr]etrouvez)-(?:le|la|les|moi) sur|[Ss]uivre (?:l['’]auteure?|cet auteur) sur|[Ss]igue(?:lo|la)? (?:al autor|a la autora)? ?en|[Ss]iga o autor n[oa]|[Ss]eguilo su|[Ss]egui l['’]autore su|[Vv]olg (?:hem|haar) op|[Ff]ölj (?:honom|henne) på|[Tt]akip edin:) (?:Twitter|X|Instagram|Facebook|LinkedIn|Bluesky)\b[^\n]{0,60}"
            rf"|[–—*(\[ ]{{0,3}}(?:Mitarbeit ?:|Unter Mitarbeit von|Mitarbeit von|Collaboration ?:|Avec la collaboration de|Con la colaboración de|Colaboró|Colaboraron|Colaborou|Colaboraram|Com colaboração de|Ha collaborato|Hanno collaborato|Medewerking ?:|Współpraca ?:) ?:? {_NAMES}[.)\]]{{0,3}}"
        ),
        glimpse=(
            r"(?i:contribut|(?:staff|senior|content|freelance) |[@:：]|twitter|instagram|facebook|bluesky"
            r"|threads|mastodon|linkedin|tiktok|truth social|muck rack|folge|suiv|retrouvez|sig[ua]|segui"
            r"|volg|följ|takip|\A\W{0,3}(?:mit|colla|cola|medew|współ))|\bX\b"
        ),
        needs=(
            "contributed",
            "writer",
            "editor",
            "journalist",
            "reporter",
            "contributor",
            "follow",
            "find",
            "reach",
            "reached",
            "connect",
            "email",
            "mail",
            "contact",
            "contacted",
            "emailed",
            "tweet",
            "write",
            "folgen",
            "folge",
            "suivez",
            "retrouvez",
            "suivre",
            "sigue",
            "siga",
            "seguilo",
            "segui",
            "volg",
            "följ",
            "takip",
            "mitarbeit",
            "collaboration",
            "colaboración",
            "colaboró",
            "colaboraron",
            "colaborou",
            "colaboraram",
            "colaboração",
            "collaborato",
            "medewerking",
            "współpraca",
        ),
        drops=(
            "Jana Weber contributed to this report.",
            "— Valley Press writer Jana Weber in Milltown contributed to this report.",
            "Jana Weber is a staff writer at The Valley Post.",
            "Jana Weber is a freelance journalist based in Milltown.",
            "Follow her on Twitter @janaweber",
            "She covers rivers. Email her at jana@valley.example.",
            "Jana Weber can be reached at jana@valley.example",
            "Jana Weber is a reporter. Contact her at 555-0100 or jana@valley.example.",
            "Folgen Sie der Autorin auf Twitter.",
            "Mitarbeit: Jana Weber, Tom Brown",
            "Colaborou Jana Weber",
        ),
        keeps=(
            "Heavy rain contributed to this year's flood.",
            "Despite reports urging new rules, the writer is silent.",
            "The staff writer at the desk looked up.",
            "Write to desk@dam.example today.",
            "She will follow him to the dam.",
            "Mitarbeit im Verein lohnt sich",
            "Collaboration Tools",
            "Follow Us on Twitter",
            "Jana Weber is a nurse at the clinic.",
        ),
    ),
    Rule(
        id="author-bio-weak",
        code="CN558",
        why="A sentence on somebody's work, which is the writer's only at the end of the page.",
        longest=600,
        lines={
            "en": (
                "about the author|about the authors|about the writer|about the reporter|author|"
                "meet the author|written by|contributor|contributors|staff writer|"
                "senior staff writer|about the expert|our experts|the author|"
                "more about the author"
            ),
            "de": (
                "über den autor|über die autorin|über die autoren|zum autor|zur autorin|"
                "zur person|autor|autorin|autoren|der autor|die autorin|gastautor|gastautorin|"
                "die autoren"
            ),
            "fr": (
                "à propos de l'auteur|à propos de l'auteure|l'auteur|l'auteure|auteur|auteurs|"
                "sur l'auteur"
            ),
            "es": (
                "sobre el autor|sobre la autora|acerca del autor|acerca de la autora|autor|"
                "autora|el autor|la autora|sobre los autores"
            ),
            "pt": (
                "sobre o autor|sobre a autora|sobre os autores|autor|autora|o autor|a autora|"
                "colunista"
            ),
            "it": (
                "l'autore|l'autrice|sull'autore|informazioni sull'autore|autore|autrice|gli autori"
            ),
            "nl": "over de auteur|over de auteurs|auteur|de auteur",
            "sv": "om författaren|om skribenten|skribent|författare",
            "da": "om forfatteren|om skribenten|forfatter",
            "no": "om forfatteren|om skribenten|forfatter",
            "fi": "kirjoittaja|kirjoittajasta",
            "pl": "o autorze|o autorce|autor|autorka|o autorach",
            "cs": "o autorovi|autor|autorka",
            "ru": "об авторе|автор|авторы|об авторах",
            "uk": "про автора|автор|автори",
            "tr": "yazar hakkında|yazar|yazarın profili",
            "ar": "عن الكاتب|عن المؤلف|الكاتب|عن الكاتبة",
            "hi": "लेखक के बारे में|लेखक|लेखक परिचय",
            "zh": "作者简介|关于作者|作者簡介|關於作者|作者介绍|作者介紹|作者",
            "ja": (
                "著者について|著者紹介|著者プロフィール|筆者紹介|執筆者|著者|"
                "ライタープロフィール|プロフィール|この記事を書いた人"
            ),
            "ko": "필자 소개|저자 소개|기자 소개|글쓴이|필자|작가 소개",
            "id": "tentang penulis|penulis|profil penulis",
        },
        leads={
            "en": (
                "about the author|about the authors|about the writer|the author|contributors|"
                "contributor|edited by|written by"
            ),
            "de": (
                "über den autor|über die autorin|zum autor|zur autorin|zur person|der autor|"
                "die autorin|gastautor"
            ),
            "fr": "à propos de l'auteur|l'auteur|sur l'auteur",
            "es": "sobre el autor|sobre la autora|acerca del autor|el autor|la autora",
            "pt": "sobre o autor|sobre a autora|o autor|a autora",
            "it": "l'autore|l'autrice|sull'autore",
            "nl": "over de auteur",
            "sv": "om författaren|om skribenten",
            "pl": "o autorze|o autorce",
            "ru": "об авторе",
            "tr": "yazar hakkında",
            "ar": "عن الكاتب",
            "hi": "लेखक के बारे में",
            "zh": "作者简介|关于作者|作者簡介|關於作者|作者介绍|作者系|作者為",
            "ja": "著者について|著者紹介|著者プロフィール|筆者紹介|プロフィール|筆者",
            "ko": "필자 소개|저자 소개|기자 소개|필자",
            "id": "tentang penulis",
        },
        starts={
            "en": "the author is|the writer is|the authors are|about the author",
            "de": (
                "der autor ist|die autorin ist|die autoren sind|unser autor|unsere autorin|"
                "der verfasser ist|der gastautor|das interview führte|die fragen stellte|"
                "das gespräch führte"
            ),
            "fr": "l'auteur est|l'auteure est|l'autrice est|les auteurs sont",
            "es": "el autor es|la autora es|los autores son|sobre el autor",
            "pt": "o autor é|a autora é|os autores são",
            "it": "l'autore è|l'autrice è",
            "nl": "de auteur is|de schrijver is",
            "sv": "författaren är|skribenten är",
            "pl": "autor jest|autorka jest",
            "ru": "автор —|автор -|автор является",
            "tr": "yazar hakkında",
            "ar": "الكاتب هو|كاتب المقال",
            "hi": "लेखक वरिष्ठ पत्रकार|लेखिका वरिष्ठ पत्रकार|लेखक स्तंभकार",
            "zh": "作者系|作者为|作者是|作者為|笔者系",
            "ja": "筆者は|著者は|執筆者は",
            "ko": "필자는|저자는|글쓴이는",
            "id": "penulis adalah",
        },
        pattern=(
            rf"{_NAME}(?: {_NAME}){{0,4}}(?:, [^\n,]{{2,50}},)? (?:(?:is|was) (?:a|an|the) [^\n.]{{0,90}}(?:writer|reporter|journalist|editor|columnist|correspondent|author|contributor|producer|analyst|professor|fellow|blogger|founder|expert|copywriter|freelancer|lecturer|strategist)|(?:covers|writes|reports|blogs|teaches|specializes|specialises) |has (?:written|worked|covered|been|reported) )[^\n]{{0,220}}"
            rf"|{_NAME}(?: {_NAME}){{0,4}}[^\n.]{{0,60}} (?:ist|war|arbeitet|schreibt|berichtet|studierte|leitet) [^\n.]{{0,90}}(?:[Rr]edakt|[Jj]ournalist|[Aa]utor|[Kk]orrespond|[Kk]olumnist|[Vv]olont|[Cc]hefred|[Rr]eporter|[Bb]logger|[Pp]rofessor|[Gg]ründer)[^\n]{{0,200}}"
            rf"|{_NAME}(?: {_NAME}){{0,4}}[^\n.]{{0,60}} (?:est|es|é|è|jest|är|is een) [^\n.]{{0,60}}(?:journaliste|rédact|auteure?|chroniqueu|correspondant|blogueu|periodista|redactora?|editora?|columnista|escritora?|corresponsal|jornalista|colunista|repórter|giornalista|redattor|caporedattor|dziennikar|redaktor|publicyst|journalist|redactie|skribent)[^\n]{{0,200}}"
        ),
        needs=(
            "writer",
            "reporter",
            "journalist",
            "journalistin",
            "editor",
            "columnist",
            "correspondent",
            "author",
            "contributor",
            "producer",
            "analyst",
            "professor",
            "fellow",
            "blogger",
            "founder",
            "expert",
            "copywriter",
            "lecturer",
            "strategist",
            "covers",
            "writes",
            "reports",
            "blogs",
            "teaches",
            "has",
            "redakteur",
            "redakteurin",
            "chefredakteur",
            "chefredakteurin",
            "autor",
            "autorin",
            "korrespondent",
            "korrespondentin",
            "kolumnist",
            "kolumnistin",
            "journaliste",
            "rédacteur",
            "rédactrice",
            "auteur",
            "auteure",
            "autrice",
            "chroniqueur",
            "chroniqueuse",
            "correspondant",
            "correspondante",
            "periodista",
            "redactor",
            "redactora",
            "editora",
            "columnista",
            "escritor",
            "escritora",
            "corresponsal",
            "jornalista",
            "colunista",
            "repórter",
            "giornalista",
            "redattore",
            "redattrice",
            "dziennikarz",
            "dziennikarka",
            "redaktor",
            "redaktorka",
            "publicysta",
            "skribent",
        ),
        drops=(
            "Jana Weber is the science editor of The Valley Post.",
            "About the author",
            "Jana Weber covers rivers and floods.",
            "Jana Weber ist Redakteurin der Talpost.",
            "Jana Weber est journaliste à Valmont.",
            "Jana Weber es periodista y vive en Valmonte.",
            "作者简介：王明，水利学者",
            "筆者は谷市の記者",
        ),
        keeps=(
            "The writer sat at home.",
            "He asked the reporter to leave.",
            "Über den Autor wurde viel geschrieben.",
        ),
    ),
)

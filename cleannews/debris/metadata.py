"""Lines that tell about the article: when, by whom, of which kind, on what."""

from __future__ import annotations

from cleannews.debris.rule import Rule
from cleannews.model import Role

# A list of topics: pieces of at most 45 characters, no sentence, no number in front.
_TOPICS = (
    r"(?!\d)[^,;，、；|#·•!?。]{1,45}(?:[,;，、；|#·•]+[^,;，、；|#·•!?。]{0,45}){0,40}(?<![.…:])"
)

METADATA: tuple[Rule, ...] = (
    Rule(
        id="date-lead",
        code="CN501",
        why="A line that begins with published, updated or the like and holds a date.",
        leads={
            "en": "date|update|filed|added|modified|issued|released|created|submitted|uploaded|time",
            "de": "datum|update|vom|zeitpunkt",
            "fr": "date|le|maj|màj",
            "es": "fecha|act|hora",
            "pt": "data|atual",
            "it": "data|agg",
            "nl": "datum|update",
            "sv": "datum|tid",
            "da": "dato",
            "no": "dato",
            "fi": "päivä|pvm",
            "pl": "data|aktual",
            "cs": "datum",
            "ru": "дата|время",
            "uk": "дата|час",
            "tr": "tarih|giriş|güncelleme",
            "fa": "تاریخ انتشار|انتشار|به‌روزرسانی|تاریخ",
            "ar": "التاريخ|تاريخ|تحديث",
            "hi": "दिनांक|अपडेट|तारीख",
            "zh": "日期|时间|時間",
            "ja": "更新|公開|配信|日付|日時",
            "ko": "입력|수정|등록|발행|날짜",
            "id": "tayang|terbit|waktu",
        },
        marks=":：",
        starts={
            "en": (
                "published|updated|posted|last updated|last modified|last update|last edited|"
                "first published|originally published|publish date|publication date|"
                "published at|published on|posted on|posted at|date published|date posted|"
                "date created|created on|last reviewed|"
                "article updated|updated on|updated at|issued on|uploaded on|"
                "release date|submitted on|added on|"
                "page last updated|web posted|written on|story updated|story published"
            ),
            "de": (
                "veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|stand|"
                "erstellt am|erstellt|geändert|geändert am|zuletzt aktualisiert|"
                "zuletzt geändert|letzte aktualisierung|letzte änderung|publiziert|"
                "publiziert am|erschienen am|erschienen|online seit|"
                "erstveröffentlicht|erstmals veröffentlicht|gepostet am|geschrieben am|"
                "eingestellt am|veröffentlichungsdatum|veröffentlichung|update vom"
            ),
            "fr": (
                "publié|publiée|publié le|mis à jour|mise à jour|modifié|modifié le|"
                "posté le|écrit le|paru le|date de publication|dernière mise à jour|"
                "dernière modification|créé le|mis en ligne|mis en ligne le|rédigé le|"
                "actualisé le|par la rédaction le"
            ),
            "es": (
                "publicado|publicado el|publicada|actualizado|actualizado el|actualizada|"
                "última actualización|última modificación|fecha de publicación|"
                "creado|creado el|modificado|modificado el|publicación|actualización|"
                "escrito el|act. a las|act. a"
            ),
            "pt": (
                "publicado|publicado em|publicada|atualizado|atualizado em|atualizada em|"
                "postado|postado em|última atualização|última modificação|criado em|"
                "data de publicação|actualizado em|actualizado|publicação|"
                "atualização|por redação em"
            ),
            "it": (
                "pubblicato|pubblicato il|pubblicata il|aggiornato|aggiornato il|"
                "aggiornata il|ultimo aggiornamento|ultima modifica|creato il|"
                "modificato il|data di pubblicazione|postato il|scritto il"
            ),
            "nl": (
                "gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|bijgewerkt|"
                "bijgewerkt op|laatst bijgewerkt|laatste update|laatst gewijzigd|"
                "aangepast|aangepast op|gewijzigd|aangemaakt op"
            ),
            "sv": (
                "publicerad|publicerat|publicerades|uppdaterad|uppdaterat|"
                "senast uppdaterad|senast ändrad|skapad|ändrad|först publicerad"
            ),
            "da": "publiceret|opdateret|offentliggjort|sidst opdateret|oprettet|udgivet",
            "no": "publisert|oppdatert|sist oppdatert|sist endret|opprettet|først publisert",
            "fi": "julkaistu|päivitetty|muokattu|viimeksi päivitetty|luotu",
            "pl": (
                "opublikowano|opublikowane|aktualizacja|zaktualizowano|publikacja|dodano|"
                "data publikacji|ostatnia aktualizacja|data dodania|dodane|"
                "ostatnia modyfikacja|utworzono"
            ),
            "cs": "publikováno|aktualizováno|zveřejněno|vydáno|vytvořeno|poslední aktualizace",
            "ru": (
                "опубликовано|обновлено|дата публикации|последнее обновление|"
                "добавлено|изменено|размещено|создано|опубликована|обновлена|"
                "дата обновления|время публикации|публикация от"
            ),
            "uk": "опубліковано|оновлено|дата публікації|останнє оновлення|додано|створено",
            "tr": (
                "yayınlanma|yayınlanma tarihi|yayınlandı|güncellendi|"
                "son güncelleme|güncellenme tarihi|oluşturulma tarihi|oluşturma tarihi|"
                "giriş tarihi|giriş güncelleme|yayın tarihi|"
                "güncelleme tarihi|eklenme tarihi|ilk yayın"
            ),
            "ar": (
                "نشر|نشر في|نشر بتاريخ|تاريخ النشر|تم النشر|تم النشر في|آخر تحديث|"
                "تم التحديث|حرر في|أضيف في|كتب في|منشور|محدث|نشرت في|"
                "تم نشره|آخر تعديل"
            ),
            "hi": (
                "प्रकाशित|अपडेटेड|अंतिम अपडेट|प्रकाशन तिथि|पब्लिश|पब्लिश्ड|"
                "आखरी अपडेट|पोस्ट किया गया|updated on|first published|"
                "प्रकाशित तिथि|अद्यतन"
            ),
            "zh": (
                "发布时间|发布于|发表时间|发表于|更新时间|更新于|发布日期|最后更新|發布時間|發布於|發佈時間|發佈於|發佈日期|發表時間|"
                "發表於|更新時間|更新於|發布日期|刊登|最後更新|出版時間|上架時間|上線時間|首次發布|出刊|发稿时间|编辑于|發稿時間|建立時間"
            ),
            "ja": (
                "公開日|更新日|最終更新|最終更新日|投稿日|掲載日|作成日|公開日時|更新日時|投稿日時|発表日|初出|登録日|掲載|公開：|発売日|記事公開日"
            ),
            "ko": (
                "입력|수정|기사입력|기사수정|최종수정|승인|등록|등록일|발행일|작성일|업데이트|최종업데이트|최초입력|최종 수정|기사등록|송고시간|보도일|게재일|입력시간|"
                "수정시간|기사승인|입력일"
            ),
            "id": (
                "diterbitkan|diperbarui|dipublikasikan|diposting|terakhir diperbarui|"
                "tanggal|diunggah|publikasi|diupdate|tanggal terbit|"
                "update terakhir|pembaruan terakhir"
            ),
        },
        having=r"\A[^0-9٠-٩०-९]{2,45}[0-9٠-٩०-९]",
        longest=130,
        drops=(
            "Published 2:16 AM EST Nov 20, 2019",
            "Updated: May 4, 2021",
            "Veröffentlicht am 4. Mai 2021 von Jana",
            "Stand: 04.05.2021, 13:23 Uhr",
            "Publié le 4 mai 2021 à 13h59",
            "Última actualización: 4 mayo 2021",
            "Опубликовано 04.05.2021",
            "发布时间：2021-05-04 10:20",
            "更新日：2021年5月4日",
            "입력 2021.05.04. 오후 8:06",
            "आखरी अपडेट: 4 मई 2021",
            "تاريخ النشر: 4 مايو 2021",
        ),
        keeps=(
            "Published by a small press, the book sold well.",
            "Updates follow at 5 p.m.",
            "Standing water covered 40 fields.",
            "Update the maps every 30 days.",
            "The report, published on 4 May 2021, warned of cracks.",
        ),
    ),
    Rule(
        id="byline-label",
        code="CN507",
        why="The author as a press database names him, between its other fields.",
        certain=True,
        role=Role.BYLINE,
        pattern=r"(?i:byline): ?(?P<text>(?:[A-ZÀ-Þ][\w.'’-]{0,20} ){1,3}[A-ZÀ-Þ][\w'’-]{1,20}(?:(?:,| and|;) .{2,60})?)",
        needs=("byline",),
        drops=("Byline: Ann Bell", "BYLINE: Ann Bell, Shipping Correspondent"),
        keeps=(
            "The byline said who wrote it.",
            "Bylines: who gets them, and who does not",
            "Byline: how a paper of record lost its way",
        ),
    ),
    Rule(
        id="highlight-label",
        code="CN509",
        why="The deck as a press database names it.",
        certain=True,
        role=Role.DECK,
        pattern=r"HIGHLIGHT: ?(?P<text>.{8,220})",
        needs=("highlight",),
        drops=("HIGHLIGHT: Terminal handled more ships than ever",),
        keeps=("The highlight of the day was the dam.", "Highlight: the rooftop bar with a view"),
    ),
    Rule(
        id="byline-lead",
        code="CN502",
        why="A line that begins with the word for by, or that ends as reporters sign; honest headings and captions do too.",
        leads={
            "en": (
                "by|author|authors|written by|words|words by|text|text by|reporter|"
                "reported by|report by|reporting by|story by|story|posted by|published by|"
                "edited by|reviewed by|contributor|contributors|byline|columnist|"
                "correspondent|editor|interview by|medically reviewed by|fact checked by|"
                "article by|writer|translated by|review by"
            ),
            "de": (
                "von|autor|autorin|autoren|text|text von|verfasst von|geschrieben von|"
                "redaktion|interview|ein beitrag von|ein artikel von|ein kommentar von|"
                "autor/in|verfasser|verfasserin|reporter|aufgezeichnet von|bearbeitung|"
                "text und fotos|text & fotos|text/foto|autor*in"
            ),
            "fr": (
                "par|auteur|auteurs|auteure|autrice|texte|texte de|rédigé par|écrit par|"
                "publié par|propos recueillis par|rédaction|reportage|journaliste|"
                "posté par|texte et photos"
            ),
            "es": (
                "por|autor|autora|autores|texto|texto de|escrito por|redacción|publicado por|"
                "reportero|periodista|entrevista|por la redacción|texto y fotos|redactor"
            ),
            "pt": (
                "por|autor|autora|autores|texto|texto de|escrito por|redação|publicado por|"
                "repórter|reportagem|postado por|da redação|edição|colunista"
            ),
            "it": (
                "di|autore|autrice|autori|testo|testo di|scritto da|redazione|"
                "a cura di|pubblicato da|articolo di|intervista di|postato da"
            ),
            "nl": "door|auteur|auteurs|tekst|tekst en foto's|geschreven door|redactie|geplaatst door|verslaggever",
            "sv": "av|text|författare|skribent|reporter|text och foto|skriven av|redaktör",
            "da": "af|tekst|forfatter|skrevet af|journalist|tekst og foto",
            "no": "av|tekst|forfatter|journalist|skrevet av|tekst og foto",
            "fi": "teksti|kirjoittaja|toimittaja|teksti ja kuvat",
            "pl": (
                "autor|autorka|autorzy|tekst|opracowanie|oprac|opr|napisał|napisała|"
                "rozmawiał|rozmawiała|redakcja|dodał|źródło i autor|redaktor"
            ),
            "cs": "autor|autorka|autoři|text|napsal|napsala|redakce|autor článku",
            "ru": (
                "автор|авторы|текст|автор статьи|автор текста|подготовил|подготовила|"
                "подготовили|беседовал|беседовала|редактор|корреспондент|записал|записала"
            ),
            "uk": "автор|автори|текст|підготував|підготувала|редактор|автор статті|журналіст",
            "tr": "yazar|yazan|haber|muhabir|editör|hazırlayan|kaynak ve yazar|röportaj|yazı",
            "ar": (
                "بقلم|كتب|كتبت|الكاتب|المؤلف|إعداد|تحرير|المحرر|تقرير|كاتب المقال|"
                "المصدر والكاتب|ترجمة|حاوره|حاورته"
            ),
            "hi": "लेखक|द्वारा|रिपोर्ट|संवाददाता|रिपोर्टर|संपादक|लेखिका|written by|edited by|रिपोर्ट - ",
            "zh": (
                "作者|记者|文|撰文|责任编辑|编辑|责编|来源|通讯员|采写|译者|本文作者|記者|責任編輯|編輯|撰稿|採訪撰文|採訪|文字|譯者|作　者|撰稿人|"
                "责任编辑：|总编辑|報導|綜合報導|实习生|校对"
            ),
            "ja": "著者|文|取材・文|執筆|執筆者|ライター|筆者|記者|構成|聞き手|構成・文|編集|翻訳|作者|文・写真|監修|取材|文責",
            "ko": "글|기자|취재|작성자|글쓴이|편집|기획|취재기자|지은이|저자|필자|글·사진|에디터",
            "id": "oleh|penulis|reporter|editor|laporan|ditulis oleh|pewarta|wartawan|redaktur|kontributor",
        },
        marks=":：",
        starts={
            "en": (
                "by our correspondent|by our correspondents|by our reporter|by staff|"
                "by staff reporter|by staff reporters|by a staff reporter|by staff writer|"
                "by associated press|by the associated press|by web desk|by news desk|"
                "by our staff reporter|by special correspondent|special to the|"
                "from our correspondent|our correspondent|our special correspondent|"
                "staff correspondent|staff reporter|staff report|web desk|news desk|"
                "written by|posted by|published by|reported by|reviewed by|edited by|"
                "story by|words by|text by|guest post by|guest column by|"
                "medically reviewed by|fact checked by|as told to|with reporting by"
            ),
            "de": (
                "von unserem korrespondenten|von unserer korrespondentin|"
                "von unserem reporter|von unserem redaktionsmitglied|"
                "von unserer redaktion|ein gastbeitrag von|ein kommentar von|"
                "ein interview von|eine kolumne von|eine analyse von|ein essay von|"
                "kommentar von|interview von|gastbeitrag von|geschrieben von|verfasst von|"
                "aus der redaktion|eine reportage von|protokoll von"
            ),
            "fr": (
                "par la rédaction|par notre correspondant|de notre correspondant|"
                "de notre envoyé spécial|de notre envoyée spéciale|propos recueillis par|"
                "écrit par|rédigé par|publié par|une tribune de|une chronique de"
            ),
            "es": (
                "por redacción|por la redacción|por nuestro corresponsal|escrito por|"
                "publicado por|redacción|texto de|una entrevista de|por agencias|"
                "especial para|corresponsal en"
            ),
            "pt": (
                "por redação|da redação|do nosso correspondente|escrito por|publicado por|"
                "postado por|texto de|especial para|por agências|reportagem de|"
                "colaboração para"
            ),
            "it": (
                "dal nostro corrispondente|dal nostro inviato|dalla nostra inviata|"
                "a cura di|scritto da|pubblicato da|di redazione|della redazione|"
                "a cura della redazione|intervista di"
            ),
            "nl": "van onze redactie|van onze correspondent|van onze verslaggever|geschreven door|door onze redactie|door redactie",
            "sv": "från vår korrespondent|av vår korrespondent|skriven av",
            "pl": "opracowanie własne|oprac.|rozmawiał |rozmawiała |napisał |napisała |przygotował |przygotowała ",
            "ru": "наш корреспондент|от нашего корреспондента|подготовил |подготовила |беседовал |беседовала |автор ",
            "uk": "наш кореспондент|підготував |підготувала ",
            "tr": "haber merkezi|muhabirimiz|hazırlayan|haber müdürlüğü",
            "ar": "بقلم |كتب |كتبت |مراسلنا |إعداد |خاص |تحرير |من مراسلنا",
            "hi": "हमारे संवाददाता|विशेष संवाददाता|संवाददाता|जागरण संवाददाता|द्वारा |न्यूज डेस्क|वेब डेस्क|एजेंसी",
            "zh": "本报记者|本刊记者|本网记者|特约记者|新华社记者|记者 |作者 |文/|文／|本報記者|記者 |記者|文 /|撰文|特派記者|（記者|【記者|〔記者|［記者|〔本報|【撰文|採訪／|编辑 |责任编辑",
            "ja": "文／|文=|文＝|文・|取材・文|著者 |構成／|text by|聞き手|（文|執筆|記者 |written by",
            "ko": "취재 |글 |글·사진|글=|특파원",
            "id": "oleh |laporan |reporter |penulis ",
        },
        having=r"\A[^\n]{2,110}\Z(?<![.!?。？！:：])",
        # A letter that is not Latin: a range as wide as Han takes as long to compile as all the rest.
        pattern=(
            r"[^\w\n]{0,4}(?:(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|AV|Af|AF|Oleh|OLEH|Od) (?![A-Z]?\d)(?:[^\W\d_a-zß-öø-ÿ][^\s.!?]*\.?|(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|al|el|bin|ter|ten|zu|af)(?=\s))(?:[\s,|/&·•–—-]+(?![\s,|/&·•–—-])[^\s,|/&·•–—]{1,40}){0,14}(?<![.!?;])"
            r"|(?:by|von|par|por|di|door|av|af) [^\W\d_a-zß-öø-ÿ][^\s.!?,;:]{1,25} [^\W\d_a-zß-öø-ÿ][^.!?,;:\n]{1,30}"
            r"|[^\W\x00-\u02ff]{2,4} ?(?:선임|수습|인턴|전문|객원|사진|논설)?(?:기자|특파원|논설위원|에디터|PD|앵커)(?: ?[=(\[]? ?[\w.+-]{2,40}@[\w.-]{4,40}[)\]]?)?"
            r"|(?:\(|\[)[=·\w ]{2,20}(?:\)|\]) ?[^\W\x00-\u02ff]{2,4} ?(?:기자|특파원)(?: ?=)?(?: .{0,40})?"
            r"|[^\W\x00-\u02ff]{2,12}(?:记者|記者)[ 　／/]?(?:·|[^\W\x00-\u02ff]){2,8}(?:[／/ ]?(?:[^\W\x00-\u02ff]{2,6})?(?:报道|報導|综合报道|綜合報導|台北報導))?"
            r"|(?:（|【|〔|\()?(?:记者|記者|作者|撰文)[ 　‧·:：／/]?(?:·|[^\W\x00-\u02ff]){2,12}(?:[／/].{2,20})?(?:）|】|〕|\))?"
            r"|[（(【〔]?(?:(?:取材・|構成・)?文(?:・写真|・構成)?|글|撰文|采写|採訪) ?[／/＝=‧·] ?[\w ·・.／/＝=]{2,40}[）)】〕]?"
            r")[)\]|,:\s–—-]{0,3}"
        ),
        glimpse=(r"\A[^\w\n]{0,4}(?i:by|von|par|por|di|door|av|af|oleh|od) |[^\W\x00-\u02ff]"),
        needs=(
            "by",
            "von",
            "par",
            "por",
            "di",
            "door",
            "av",
            "af",
            "oleh",
            "od",
            "기자",
            "文／",
            "文/",
            "文＝",
            "文=",
            "写真／",
            "撰文",
            "采写",
            "採訪",
            "글=",
            "글/",
            "특파원",
            "논설위원",
            "에디터",
            "앵커",
            "记者",
            "記者",
            "作者",
            "撰文",
        ),
        longest=130,
        drops=(
            "By Jane Doe",
            "By Jane Doe - 05/04/21 06:56 AM EST",
            "BY JANE DOE AND J. KIM",
            "Von Jana Weber",
            "Par Jeanne Dupont",
            "Por Juana Pérez 04 de mayo 2021",
            "di Giovanna Rossi",
            "Text: Jana Weber",
            "Автор: Анна Речная",
            "By Our Correspondent",
            "著者：谷川花子",
            "문수민 기자 moon@dam.example",
            "文／谷川花子",
            "Oleh: Sari Dewi",
        ),
        keeps=(
            "By then the water had reached the town hall.",
            "Von der Brücke aus sah man das Wasser steigen.",
            "记者：你看到大坝了吗？",
            "By noon, 40 homes were flooded, and nobody knew why.",
            "Author of three books",
            "Por la noche subió el agua.",
        ),
    ),
    Rule(
        id="kicker-word",
        code="CN503",
        why="The article's kind as a label over its headline; an honest heading too.",
        lines={
            "en": (
                "exclusive|exclusives|opinion|analysis|breaking news|breaking|news analysis|"
                "commentary|comment|editorial|interview|feature|special report|report|"
                "explainer|explained|investigation|perspective|column|op-ed|review|profile|"
                "obituary|essay|q&a|fact check|live updates|live blog|just in|developing|"
                "developing story|updated|update|in depth|in-depth|long read|"
                "the long read|first person|guest essay|guest column|guest post|"
                "letter to the editor|letter from the editor|from the archive|watch live|"
                "must read|news|news brief|in brief|briefing|press release|spotlight|"
                "cover story|viewpoint|insight|dispatch|photo essay|news feature|"
                "the big story|behind the story|data|timeline|recap|preview|trending now|"
                "exclusive interview|sponsored feature|first look|on the scene|"
                "breaking alert|news alert|local news|top story|featured story"
            ),
            "de": (
                "exklusiv|kommentar|analyse|reportage|interview|meinung|leitartikel|glosse|"
                "essay|kolumne|gastbeitrag|hintergrund|porträt|portrait|eilmeldung|"
                "liveblog|liveticker|live-ticker|ticker|bericht|nachruf|rezension|kritik|"
                "faktencheck|pro und contra|standpunkt|leserbrief|leserbriefe|feature|"
                "recherche|dossier|serie|spezial|update|aktuell|pressemitteilung|"
                "meldung|kurzmeldung|exklusiv-interview|im gespräch|gastkommentar|"
                "debatte|überblick|ratgeber|newsticker|presseschau|zeitgeschehen|"
                "tageskommentar|plus"
            ),
            "fr": (
                "exclusif|exclusivité|opinion|analyse|éditorial|édito|édito du jour|entretien|"
                "interview|reportage|enquête|tribune|chronique|portrait|décryptage|"
                "récit|billet|critique|point de vue|info exclusive|en direct|direct|"
                "témoignage|témoignages|grand format|urgent|alerte info|fact-checking|"
                "vérification|dossier|infographie|explication|nécrologie|débat|"
                "communiqué de presse|brève|brèves|actualité|actualités|exclusivité abonnés"
            ),
            "es": (
                "exclusiva|exclusivo|opinión|análisis|editorial|entrevista|reportaje|crónica|"
                "columna|perfil|última hora|último momento|urgente|en vivo|en directo|"
                "tribuna|crítica|reseña|investigación|especial|informe|explicador|"
                "carta al director|cartas al director|verificación|noticia|noticias|"
                "punto de vista|comunicado de prensa|obituario|ensayo|debate|directo"
            ),
            "pt": (
                "exclusivo|exclusiva|opinião|análise|editorial|entrevista|reportagem|crônica|"
                "crónica|coluna|perfil|última hora|urgente|ao vivo|artigo|crítica|resenha|"
                "investigação|especial|checagem|fato ou fake|ponto de vista|ensaio|debate|"
                "plantão|nota oficial|comentário|direto"
            ),
            "it": (
                "esclusiva|esclusivo|opinione|opinioni|analisi|editoriale|intervista|"
                "l'intervista|reportage|inchiesta|commento|il commento|l'analisi|rubrica|"
                "ritratto|ultim'ora|in diretta|diretta|approfondimento|il caso|la storia|"
                "recensione|fact checking|il retroscena|retroscena|comunicato stampa|"
                "la polemica|l'editoriale|il punto"
            ),
            "nl": (
                "exclusief|opinie|analyse|interview|reportage|column|commentaar|"
                "hoofdredactioneel commentaar|achtergrond|recensie|profiel|essay|liveblog|"
                "live|onderzoek|in beeld|factcheck|nieuwsanalyse|breaking|ingezonden|"
                "portret|longread|lezersbrief|in het kort"
            ),
            "sv": (
                "exklusivt|åsikt|åsikter|analys|ledare|krönika|kommentar|intervju|"
                "reportage|debatt|debattartikel|insändare|recension|granskning|bakgrund|"
                "porträtt|just nu|senaste nytt|direktrapport|faktakoll|gästkrönika|"
                "signerat|replik"
            ),
            "da": "kommentar|analyse|leder|interview|reportage|debat|kronik|breaking|klumme|baggrund|anmeldelse",
            "no": "kommentar|analyse|leder|intervju|reportasje|debatt|kronikk|siste nytt|bakgrunn|anmeldelse|meninger",
            "fi": "mielipide|analyysi|pääkirjoitus|kolumni|haastattelu|reportaasi|kommentti|arvio|näkökulma",
            "pl": (
                "tylko u nas|opinia|opinie|analiza|komentarz|wywiad|reportaż|felieton|"
                "pilne|z ostatniej chwili|na żywo|relacja na żywo|sylwetka|śledztwo|"
                "recenzja|nasz temat|esej|wideo|sprostowanie|temat dnia|ekskluzywnie|"
                "nasz wywiad|aktualizacja"
            ),
            "cs": "exkluzivně|komentář|názor|názory|analýza|rozhovor|reportáž|online|aktualizováno|glosa|fejeton|sledujeme",
            "ru": (
                "эксклюзив|мнение|мнения|аналитика|анализ|интервью|репортаж|колонка|срочно|"
                "молния|расследование|комментарий|обзор|репортажи|онлайн|прямой эфир|"
                "главное|разбор|от редакции|спецпроект|рецензия|некролог|очерк|"
                "фельетон|подробности|новость|тема дня"
            ),
            "uk": "ексклюзив|думка|аналітика|аналіз|інтерв'ю|репортаж|колонка|терміново|розслідування|коментар|погляд",
            "tr": (
                "özel haber|özel|yorum|analiz|röportaj|son dakika|köşe yazısı|haber analiz|"
                "canlı|görüş|dosya|inceleme|söyleşi|başyazı|son gelişme|flaş|flaş haber|"
                "eleştiri|güncel"
            ),
            "ar": (
                "حصري|خاص|رأي|آراء|تحليل|افتتاحية|حوار|مقابلة|تقرير|تحقيق|عاجل|مقال|"
                "مقال رأي|تغطية مباشرة|مباشر|تعليق|بورتريه|ملف|قراءة|استطلاع|"
                "كلمة العدد|مقالات|خبر عاجل|تحليل إخباري"
            ),
            "hi": (
                "एक्सक्लूसिव|विशेष|राय|विचार|विश्लेषण|संपादकीय|साक्षात्कार|इंटरव्यू|"
                "ब्रेकिंग न्यूज|ब्रेकिंग न्यूज़|ब्रेकिंग|रिपोर्ट|ग्राउंड रिपोर्ट|नजरिया|"
                "ताजा खबर|विशेष रिपोर्ट|समीक्षा|लाइव अपडेट|ब्लॉग|फैक्ट चेक"
            ),
            "zh": (
                "独家|独家报道|观点|评论|社论|分析|深度|专访|独家专访|快讯|突发|人物|特稿|调查|时评|社评|深度报道|专题|热点|即时|头条|"
                "獨家|獨家報導|觀點|評論|社論|深度報導|專訪|獨家專訪|快訊|突發|特稿|調查|時評|社評|專題|熱點|即時|頭條|投書|專欄|更新|影音|解讀|解读|"
                "国际观察|新闻分析|書評|影評|即時新聞|焦點"
            ),
            "ja": (
                "独自|独占|社説|論説|解説|分析|コラム|インタビュー|速報|特集|連載|意見|オピニオン|寄稿|ルポ|論点|深掘り|号外|有料会員限定|会員限定|"
                "ニュース解説|独占インタビュー|書評|訃報|検証|ファクトチェック|時事|ニュース|プレスリリース|レビュー|スクープ|天声人語|更新"
            ),
            "ko": (
                "단독|속보|사설|칼럼|인터뷰|기획|분석|오피니언|르포|현장|특집|종합|단독 인터뷰|팩트체크|기고|시론|논평|해설|포커스|이슈|긴급|"
                "영상|화보|심층|인물|부고|만평|취재파일|시사|데스크 칼럼|기자수첩"
            ),
            "id": (
                "eksklusif|opini|analisis|tajuk rencana|wawancara|editorial|kolom|"
                "berita terkini|laporan khusus|liputan khusus|breaking news|esai|"
                "cek fakta|headline|resensi|profil|ulasan|laporan utama|infografis"
            ),
        },
        pattern=r"[【\[［〔(（<＜](?:独家|獨家|단독|속보|社説|独自|速報|快讯|快訊|评论|評論|深度|专访|專訪|인터뷰|사설|종합|EXCLUSIVE|Exclusive|Opinion|Analysis|UPDATE|Update|Video|BREAKING|更新|突發|特集|解説)[】\]］〕)）>＞]",
        needs=(
            "独家",
            "獨家",
            "단독",
            "속보",
            "社説",
            "独自",
            "速報",
            "快讯",
            "快訊",
            "评论",
            "評論",
            "深度",
            "专访",
            "專訪",
            "인터뷰",
            "사설",
            "종합",
            "exclusive",
            "opinion",
            "analysis",
            "update",
            "video",
            "breaking",
            "更新",
            "突發",
            "特集",
            "解説",
        ),
        longest=40,
        drops=(
            "EXCLUSIVE",
            "Opinion",
            "Kommentar",
            "Éditorial",
            "Opinión",
            "Мнение",
            "社説",
            "独家",
            "단독",
            "[속보]",
        ),
        keeps=("An exclusive club", "Analysis of the dam's wall", "Opinion polls", "Kommentare"),
    ),
    Rule(
        id="tags",
        code="CN504",
        why="The topics under which the article is filed.",
        certain=True,
        role=Role.TAGS,
        leads={
            "en": (
                "tags|tag|tagged|tagged as|tagged with|tagged under|filed under|filed to|"
                "filed in|topics|topic tags|keywords|key words|categories|category|"
                "article tags|story tags|posted in|labels|hashtags|article topics|"
                "topics in this article|in this article|subjects|related tags|post tags|"
                "categories & tags|tags in this article|in categories|more on these topics"
            ),
            "de": (
                "tags|schlagworte|schlagwörter|schlagwort|stichworte|stichwörter|themen|"
                "thema|themen in diesem artikel|kategorie|kategorien|veröffentlicht in|"
                "abgelegt unter|rubrik|rubriken|verschlagwortet mit|themengebiete|"
                "mehr zu den themen|mehr zu diesen themen|suchbegriffe|keywords|"
                "themen dieses artikels|themenfelder"
            ),
            "fr": (
                "mots clés|mots-clés|mot clé|mot-clé|étiquettes|thèmes|thématiques|tags|"
                "thématique|sujets|catégories|catégorie|classé dans|rubrique|rubriques|"
                "mots clefs|mots-clefs|publié dans|tags de l'article|sur le même sujet : tags"
            ),
            "es": (
                "etiquetas|temas|temas relacionados|palabras clave|palabras claves|"
                "categorías|categoría|archivado en|en este artículo|etiquetado|"
                "etiquetado como|etiqueta|tags|archivado en categorías|temáticas|más sobre estos temas"
            ),
            "pt": (
                "etiquetas|tags|palavras-chave|palavras chave|temas|tópicos|assuntos|"
                "categorias|categoria|arquivado em|marcadores|assuntos relacionados|"
                "tópicos relacionados|mais sobre estes temas|tópicos da matéria"
            ),
            "it": (
                "tag|tags|argomenti|parole chiave|etichette|categorie|categoria|"
                "archiviato in|pubblicato in|temi|argomento|leggi altro su"
            ),
            "nl": "tags|trefwoorden|onderwerpen|labels|categorieën|categorie|thema's|lees meer over de onderwerpen|sleutelwoorden",
            "sv": "taggar|etiketter|ämnen|nyckelord|kategorier|kategori|ämnesord|ämnen i artikeln|läs mer om ämnena",
            "da": "tags|emner|nøgleord|kategorier|kategori|emneord",
            "no": "emneord|stikkord|emner|nøkkelord|kategorier|kategori|tags",
            "fi": "avainsanat|asiasanat|aiheet|tagit|kategoriat|tunnisteet",
            "pl": (
                "tagi|tag|słowa kluczowe|tematy|kategorie|kategoria|więcej na temat|hasła|"
                "powiązane tematy|etykiety"
            ),
            "cs": "štítky|tagy|témata|klíčová slova|kategorie|rubriky",
            "ru": (
                "теги|тэги|тег|темы|ключевые слова|метки|рубрики|рубрика|категории|"
                "категория|метки статьи|сюжеты|хештеги|темы статьи"
            ),
            "uk": "теги|ключові слова|теми|мітки|категорії|рубрики|категорія",
            "tr": "etiketler|etiket|anahtar kelimeler|konular|kategori|kategoriler|haber etiketleri|ilgili konular|etiketleri",
            "fa": "برچسب‌ها|برچسبها|برچسب|کلیدواژه‌ها|کلمات کلیدی|تگ‌ها",
            "ar": (
                "الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|كلمات دلالية|"
                "علامات|العلامات|مواضيع|المواضيع|التصنيفات|تصنيفات|تاغ|هاشتاغ|أوسمة"
            ),
            "hi": "टैग्स|टैग|टॉपिक्स|विषय|श्रेणी|कीवर्ड|कीवर्ड्स|टैग्स :|इस खबर से जुड़े टैग",
            "zh": (
                "标签|关键词|关键字|话题|分类|主题|標籤|標籤列|關鍵字|關鍵詞|相關標籤|相关标签|熱門關鍵字|话题标签|分類|主題|相關關鍵字|相關主題|相关话题|文章標籤|文章标签|tag|tags"
            ),
            "ja": "キーワード|タグ|関連キーワード|関連タグ|カテゴリ|カテゴリー|トピックス|この記事のタグ|この記事のキーワード|記事タグ|関連ワード|ハッシュタグ",
            "ko": "태그|키워드|관련태그|관련 태그|관련 키워드|관련키워드|해시태그|주제어|카테고리|연관검색어|핵심어",
            "id": "tag|tags|topik|kata kunci|topik terkait|kategori|label|topik terpopuler|tag terkait|tagar",
        },
        marks=":：",
        having=rf"\A[^:：]{{1,45}}[:：]\s*#?{_TOPICS}\s*\Z",
        pattern=(
            r"(?:(?i:tags?|topics?|themen|temas|etiquetas|теги|標籤|标签|タグ|태그|tagged)\s*[:：|]?\s*)?(?P<text>#(?=\w*[^\W\d_])[\w'’.&-]{2,45}(?:[\s,，、·|/]+#(?=\w*[^\W\d_])[\w'’.&-]{2,45}){1,40})"
            rf"|(?:Filed [Uu]nder|FILED UNDER|Filed to|Tagged(?: (?:with|as|under|in))?|(?:Mots[- ]clés|Schlagworte|Schlagwörter|Słowa kluczowe)(?=[^,\n]{{3,60}},)) (?=[^\W_a-z])(?!.*[.!?]\s*\Z)(?:{_TOPICS})"
        ),
        needs=("#", "filed", "tagged", "mots", "schlagworte", "schlagwörter", "słowa"),
        longest=400,
        drops=(
            "Tags: rivers, dams, Valmont",
            "Filed under: Weather",
            "Topics: floods, dams",
            "Schlagworte: Hochwasser, Damm",
            "Mots clés : crue, barrage",
            "Etiquetas: riada, presa",
            "Теги: плотина, река",
            "标签：洪水，大坝",
            "关键词：洪水 大坝",
            "キーワード：ダム、洪水",
            "태그: 댐, 홍수",
            "#rivers #dams",
            "Tags #floods #dams",
        ),
        keeps=(
            "Tag der offenen Tür: Am Damm gibt es Führungen.",
            "Topics: the council spoke about the dam, and nobody liked what it heard.",
            "#1 in the valley",
            "Tagged sheep crossed the bridge.",
            "Category | Last month | This month",
            "#rivers is the word of the day",
        ),
    ),
    Rule(
        id="tags-header",
        code="CN505",
        why="The header of a list of topics.",
        certain=True,
        lines={
            "en": (
                "tags|tagged|tagged with|tagged under|tagged as|tags:|filed under|filed to|"
                "filed in|topics in this article|topics in this story|topics mentioned in this article|"
                "in this article topics|article tags|story tags|post tags|more on these topics|"
                "explore more on these topics|explore these topics|explore topics|"
                "article topics|tags in this story|tags in this article|topic tags|"
                "more about these topics|view all tags|keywords|hashtags|"
                "more on the topics in this article"
            ),
            "de": (
                "schlagworte|schlagwörter|stichworte|mehr zu diesen themen|"
                "mehr zu den themen|themen in diesem artikel|themen des artikels|"
                "themen dieses artikels|verwandte schlagworte|schlagworte zum thema|"
                "themen in diesem beitrag|schlagworte zu diesem artikel|abgelegt unter|"
                "weitere themen in diesem artikel|verschlagwortet mit"
            ),
            "fr": (
                "mots clés|mots-clés|mots clefs|mots-clefs|étiquettes|tags de l'article|"
                "thèmes de l'article|thèmes associés|sujets associés|classé dans|"
                "thématiques de l'article|les thèmes de l'article|voir les tags"
            ),
            "es": (
                "etiquetas|temas relacionados|archivado en|palabras clave|temas de la nota|"
                "temas de este artículo|temas en este artículo|más sobre estos temas|"
                "en este artículo se habla de|etiquetas del artículo|temas de esta nota"
            ),
            "pt": (
                "palavras-chave|palavras chave|marcadores|temas relacionados|"
                "tópicos relacionados|assuntos relacionados|assuntos desta notícia|"
                "arquivado em|tópicos desta matéria|mais sobre estes temas|"
                "saiba mais sobre estes temas"
            ),
            "it": "argomenti trattati|argomenti correlati|parole chiave|tag articolo|argomenti dell'articolo|leggi altro su questi temi",
            "nl": "trefwoorden|onderwerpen in dit artikel|meer over deze onderwerpen|lees meer over deze onderwerpen|gerelateerde onderwerpen",
            "sv": "taggar|ämnen i artikeln|ämnen i den här artikeln|läs mer om ämnena|etiketter|nyckelord|mer om ämnena",
            "da": "emneord|emner i denne artikel|nøgleord|læs mere om emnerne",
            "no": "emneord|stikkord|nøkkelord|emner i denne saken",
            "fi": "avainsanat|asiasanat|jutun aiheet|artikkelin aiheet",
            "pl": "tagi|słowa kluczowe|powiązane tematy|tematy w artykule|więcej na te tematy|tagi artykułu",
            "cs": "štítky|tagy|klíčová slova|témata článku",
            "ru": "теги|тэги|метки|ключевые слова|темы статьи|теги статьи|по теме теги|темы материала|хештеги",
            "uk": "теги|мітки|ключові слова|теми статті",
            "tr": "etiketler|anahtar kelimeler|haber etiketleri|ilgili etiketler|haberle ilgili etiketler|ilgili konular",
            "fa": "برچسب‌ها|برچسبها|کلیدواژه‌ها",
            "ar": "الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|كلمات دلالية|مواضيع ذات صلة وسوم|أوسمة",
            "hi": "टैग्स|टैग|इस खबर से जुड़े टैग|कीवर्ड|कीवर्ड्स|इस लेख के टैग",
            "zh": "标签|关键词|文章标签|相关标签|标签列表|標籤|關鍵字|文章標籤|相關標籤|熱門關鍵字|相關關鍵字|标签云|文章關鍵字",
            "ja": "タグ|関連タグ|関連キーワード|この記事のタグ|この記事のキーワード|記事のキーワード|ハッシュタグ|この記事に関連するタグ|この記事に関するキーワード",
            "ko": "태그|관련태그|관련 태그|관련 키워드|관련키워드|해시태그|연관 키워드|연관키워드",
            "id": "tag terkait|topik terkait|kata kunci|tags terkait|tag artikel|topik dalam artikel ini",
        },
        drops=(
            "Tags",
            "Filed under",
            "Mehr zu diesen Themen",
            "Schlagworte",
            "Mots-clés",
            "Etiquetas",
            "Теги",
            "标签",
            "タグ",
        ),
        keeps=("Tag", "Tags on the trees", "He filed under a false name", "Keywords of the debate"),
    ),
    Rule(
        id="tags-word",
        code="CN506",
        why="The word over a list of topics or sections; an honest heading too.",
        lines={
            "en": "topics|topic|categories|category|subjects|labels|sections|people|places|in this story|in this article|more topics",
            "de": "themen|thema|kategorie|kategorien|rubrik|rubriken|stichwörter|themengebiete|in diesem artikel|orte|personen",
            "fr": "thèmes|thématiques|sujets|catégories|rubriques|rubrique|dans cet article|thème",
            "es": "temas|categorías|categoría|en este artículo|en esta nota|secciones|tema",
            "pt": "temas|tópicos|assuntos|categorias|categoria|etiquetas|neste artigo|nesta matéria",
            "it": "argomenti|temi|categorie|categoria|tag|in questo articolo|argomento",
            "nl": "onderwerpen|labels|categorieën|categorie|thema's|in dit artikel",
            "sv": "ämnen|kategorier|kategori|i artikeln|ämne",
            "pl": "tematy|kategorie|kategoria|hasła|w tym artykule|temat",
            "ru": "темы|рубрики|рубрика|категории|сюжеты|в этой статье|тема|сюжет",
            "tr": "konular|kategori|kategoriler|etiket|bu haberde",
            "ar": "مواضيع|المواضيع|التصنيفات|علامات|العلامات|موضوعات|في هذا المقال",
            "hi": "विषय|श्रेणी|टॉपिक्स|टॉपिक|श्रेणियां",
            "zh": "话题|分类|主题|關鍵詞|话题标签|分類|主題|話題|关键字",
            "ja": "キーワード|カテゴリ|カテゴリー|トピックス|テーマ|ジャンル",
            "ko": "키워드|카테고리|주제|토픽|주제어",
            "id": "topik|kategori|label|tagar|tag|dalam artikel ini",
        },
        drops=("Topics", "Themen", "Temas", "Argomenti", "Темы", "カテゴリー"),
        keeps=("Topics of the day", "Themenabend", "The topic"),
    ),
)

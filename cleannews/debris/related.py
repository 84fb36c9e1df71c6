"""Debris that leads elsewhere: links to other articles, in a line or under a header."""

from __future__ import annotations

from cleannews.debris.rule import Rule
from cleannews.model import Role

RELATED: tuple[Rule, ...] = (
    Rule(
        id="related-bracketed",
        code="CN601",
        why="Another article's title behind a label in brackets, as East Asian sites set it.",
        certain=True,
        role=Role.RELATED,
        pattern=(
            r"[\[【［(（](?:関連記事|関連|あわせて読みたい|관련 ?기사|관련 ?뉴스|相关(?:新闻|阅读|报道|链接)"
            r"|相關(?:新聞|閱讀|報導|連結)|延伸閱讀|延伸阅读)[\]】］)）]\s?[:：]?\s?(?P<text>\S.{3,120})"
        ),
        needs=("関連", "あわせて", "관련", "相关", "相關", "延伸"),
        drops=(
            "【関連記事】堤防はなぜ持ちこたえたか",
            "[관련기사] 댐이 밤새 버틴 까닭",
            "【延伸閱讀】水壩為何撐住",
        ),
        keeps=("関連記事", "【社会】堤防が持ちこたえた", "[단독] 댐이 밤새 버텼다"),
    ),
    Rule(
        id="related-inline",
        code="CN602",
        why="A link to another article, between the paragraphs.",
        certain=True,
        role=Role.RELATED,
        leads={
            "en": (
                "also read|read also|read more|read more on|read next|must read|related|"
                "related story|related article|related articles|related stories|related post|"
                "related posts|related news|related coverage|related reading|related video|"
                "more on this story|more on this topic|you may also like|you might also like|"
                "you may like|you might like|recommended reading|recommended stories|"
                "recommended for you|next story|also watch|also check|check this out|"
                "read the full story|read the original story|read full story|"
                "read the full article|editor's picks|editors' picks|watch this|watch video|"
                "watch the video|watch more|watch also|follow live|go deeper|what to read next|"
                "more like this|explore more|more from us|also from us|read part 1|read part 2|"
                "read in full|read story|read more here|read more about this"
            ),
            "de": (
                "lesen sie auch|lies auch|lest auch|auch interessant|auch lesenswert|"
                "lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie dazu auch|"
                "lesen sie hierzu|lesen sie weiter|lesen sie jetzt|lesen sie außerdem|"
                "lesen sie hier mehr|lesen sie hier weiter|mehr lesen|mehr zum thema|mehr dazu|"
                "mehr dazu hier|das könnte sie auch interessieren|das könnte sie interessieren|"
                "das könnte dich auch interessieren|das könnte dich interessieren|passend dazu|"
                "passend zum thema|dazu passend|lesetipp|unser lesetipp|zum weiterlesen|"
                "weiterlesen nach der anzeige|ebenfalls interessant|ebenfalls lesenswert|"
                "jetzt lesen|empfehlung der redaktion|verwandte artikel|verwandtes thema|"
                "verwandte themen|ähnliche artikel|ähnliche beiträge|auch spannend|mehr news|"
                "mehr nachrichten|der tag im überblick|hier lesen|hier weiterlesen|"
                "außerdem interessant"
            ),
            "fr": (
                "lire aussi|à lire aussi|a lire aussi|lire également|à lire également|"
                "a lire également|lire la suite|lire l'article|lire plus|lisez aussi|"
                "lire notre article|lire notre enquête|lire notre décryptage|lire notre analyse|"
                "lire l'analyse|lire l'entretien|lire le reportage|lire l'enquête|"
                "lire le décryptage|lire le récit|lire la tribune|lire l'éditorial|à voir aussi|"
                "a voir aussi|à écouter aussi|écouter aussi|à découvrir aussi|découvrez aussi|"
                "sur le même sujet|sur le même thème|dans la même rubrique|vous aimerez aussi|"
                "vous aimerez peut-être|article associé|articles associés|articles liés|à relire|"
                "lire le live|lire aussi l'analyse|lire aussi le reportage|lire aussi l'entretien|"
                "lire aussi le décryptage|lire aussi l'enquête|lire aussi le récit|"
                "lire aussi la tribune"
            ),
            "es": (
                "lee también|lea también|leer también|leé también|lea además|lee además|lee más|"
                "lea más|leer más|leé más|te puede interesar|te podría interesar|"
                "puede interesarte|le puede interesar|le podría interesar|quizás te interese|"
                "quizá te interese|también te puede interesar|también puede interesarte|"
                "también le puede interesar|te puede interesar leer|ver también|vea también|"
                "ve también|mira también|mirá también|mira además|vea además|vea más|"
                "le recomendamos|te recomendamos|noticia relacionada|noticias relacionadas|"
                "nota relacionada|notas relacionadas|artículo relacionado|artículos relacionados|"
                "contenido relacionado|sigue leyendo|seguí leyendo|siga leyendo|continúa leyendo|"
                "lee la nota completa|más sobre este tema|lectura recomendada|lectura sugerida|"
                "también lea|también lee|para leer más|le sugerimos|le sugerimos leer|"
                "te sugerimos|te sugerimos leer"
            ),
            "pt": (
                "leia também|leia mais|leia ainda|leia tudo sobre|leia a matéria completa|"
                "leia na íntegra|ler também|ler mais|lê também|lê mais|leia a seguir|veja também|"
                "ver também|vê também|confira também|confira mais|confira ainda|saiba mais sobre|"
                "entenda o caso|notícia relacionada|notícias relacionadas|matéria relacionada|"
                "matérias relacionadas|artigos relacionados|conteúdo relacionado|"
                "mais sobre o assunto|você pode gostar|você também pode gostar|"
                "você pode se interessar|pode interessar|pode interessar-lhe|talvez você goste|"
                "não deixe de ler|continue lendo|assista também|ouça também|clique e leia|"
                "veja a galeria"
            ),
            "it": (
                "leggi anche|leggete anche|leggi di più|leggi tutto|leggi l'articolo|leggi ancora|"
                "leggi pure|guarda anche|guarda il video|ascolta anche|potrebbe interessarti|"
                "potrebbe interessarti anche|ti potrebbe interessare|"
                "ti potrebbe interessare anche|potrebbero interessarti|ti può interessare|"
                "articoli correlati|articolo correlato|notizie correlate|scopri anche|"
                "la notizia completa"
            ),
            "nl": (
                "lees ook|lees meer|lees verder|lees ook dit|lees hier meer|lees ook deze|"
                "lees dit ook|lees ook onze|ook interessant|ook lezen|meer lezen|bekijk ook|"
                "luister ook|meer over dit onderwerp|gerelateerde artikelen|gerelateerd artikel|"
                "gerelateerd nieuws|mis ook niet|lees het hele verhaal|kijk ook|leestip|"
                "lees eerder"
            ),
            "sv": (
                "läs också|läs även|läs mer|läs mer om|läs vidare|läs hela artikeln|se också|"
                "relaterade artiklar|relaterad artikel|lyssna också|läs också om|läs även om"
            ),
            "da": (
                "læs også|læs mere|læs videre|hør også|relaterede artikler|gå ikke glip af|"
                "læs hele historien"
            ),
            "no": (
                "les også|les mer|les mer her|les hele saken|hør også|relaterte saker|"
                "relaterte artikler|les saken"
            ),
            "fi": (
                "lue myös|lue lisää|lue seuraavaksi|lue juttu|katso myös|kuuntele myös|"
                "aiheesta lisää|aiheeseen liittyvää|liittyvät artikkelit|lue aiemmat jutut"
            ),
            "pl": (
                "czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|czytaj też na|"
                "przeczytaj także|przeczytaj też|przeczytaj również|przeczytaj więcej|"
                "przeczytaj koniecznie|zobacz także|zobacz też|zobacz również|zobacz więcej|"
                "zobacz wideo|zobacz koniecznie|sprawdź też|sprawdź także|sprawdź również|"
                "więcej na ten temat|polecamy także|polecamy też|powiązane artykuły|"
                "artykuły powiązane|podobne artykuły|pisaliśmy o tym|posłuchaj także|"
                "oglądaj także|obejrzyj także|to też może cię zainteresować|"
                "może cię zainteresować|to może cię zainteresować"
            ),
            "cs": (
                "čtěte také|čtěte i|čtěte též|čtěte více|čtěte dále|přečtěte si|přečtěte si také|"
                "přečtěte si i|přečtěte si více|více čtěte|více k tématu|související články|"
                "související článek|mohlo by vás zajímat|mohlo by vás také zajímat"
            ),
            "ru": (
                "читайте также|читать также|читайте по теме|читай также|читать далее|"
                "читать подробнее|читайте подробнее|читайте еще|читайте ещё|читайте больше|"
                "читать полностью|смотрите также|материалы по теме|материал по теме|"
                "статьи по теме|новости по теме|еще по теме|ещё по теме|похожие статьи|"
                "похожие новости|похожие материалы|вам может быть интересно|вам может понравиться|"
                "также по теме|также читайте|рекомендуем прочитать|советуем прочитать|"
                "советуем почитать|ранее по теме|больше новостей|другие новости|видео по теме|"
                "слушайте также"
            ),
            "uk": (
                "читайте також|читати також|читай також|читати далі|читайте ще|дивіться також|"
                "дивись також|матеріали за темою|матеріали по темі|новини за темою|"
                "статті за темою|більше за темою|схожі новини|вас може зацікавити|"
                "вам може бути цікаво|радимо прочитати|також читайте"
            ),
            "tr": (
                "ayrıca okuyun|bunu da okuyun|bunları da okuyun|ilgili haber|ilgili haberler|"
                "ilginizi çekebilir|ilginizi çekebilecek haberler|bunlar da ilginizi çekebilir|"
                "bu da ilginizi çekebilir|benzer haberler|benzer haber|daha fazla oku|"
                "devamını oku|haberin devamı|haberin detayı|önerilen haberler|gözden kaçırmayın|"
                "foto galeri|sonraki haber|ayrıca izleyin"
            ),
            "fa": "بیشتر بخوانید|همچنین بخوانید|این را هم بخوانید|مطالب مرتبط|خبر مرتبط|در همین زمینه",
            "ar": (
                "اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|اقرأ ايضا|اقرأ أيضًا|إقرأ ايضا|"
                "اقرأ أيضاً على|اقرأ المزيد|اقرأ المزيد عن|إقرأ المزيد|اقرأ كذلك|اقرأ التفاصيل|"
                "اقرأوا أيضا|اقرأوا أيضاً|شاهد أيضا|شاهد أيضاً|شاهد أيضًا|شاهد ايضا|شاهد الفيديو|"
                "شاهدوا أيضا|طالع أيضا|طالع أيضاً|طالع المزيد|تابع أيضا|تابع المزيد|"
                "مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|موضوعات ذات صلة|موضوع ذو صلة|"
                "موضوعات متعلقة|قد يعجبك أيضا|قد يهمك أيضا|قد يهمك|قد يهمك أيضاً|استمع أيضا|"
                "خبر ذو صلة"
            ),
            "hi": (
                "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी पढ़े|ये भी पढ़े|और पढ़ें|"
                "पढ़ें पूरी खबर|यह भी देखें|ये भी देखें|इसे भी देखें|आगे पढ़ें|संबंधित खबरें|"
                "संबंधित खबर|सम्बंधित खबरें|वीडियो देखें|यह वीडियो देखें|पढ़ें यह भी|अधिक पढ़ें|"
                "पूरी खबर पढ़ें|पूरी खबर यहां पढ़ें|इन्हें भी पढ़ें|विस्तार से पढ़ें|जरूर पढ़ें|"
                "ज़रूर पढ़ें"
            ),
            "zh": (
                "延伸阅读|相关阅读|相关新闻|相关报道|相关文章|相关链接|推荐阅读|更多阅读|更多相关|阅读更多|阅读全文|另请参阅|点击阅读|更多报道|深度阅读|扩展阅读|"
                "往期回顾|热门文章|热门推荐|猜你喜欢|你可能感兴趣|相关专题|延伸閱讀|相關閱讀|相關新聞|相關報導|相關文章|相關連結|推薦閱讀|更多閱讀|更多相關|"
                "閱讀更多|另請參閱|點擊閱讀|點我看|更多報導|深度閱讀|熱門文章|熱門推薦|你可能也會喜歡|你可能感興趣|你可能還想看|其他人也看了|同場加映|更多精彩|"
                "相關影片|看全文|更多文章|猜你想看|熱門新聞|上一則|往下看更多|延伸新聞"
            ),
            "ja": (
                "関連記事|関連ニュース|関連リンク|関連動画|関連画像|関連コラム|関連情報|関連特集|あわせて読みたい|合わせて読みたい|併せて読みたい|こちらもおすすめ|"
                "おすすめ記事|おすすめの記事|オススメ|オススメ記事|もっと読む|次に読む|次に読みたい|次の記事|前の記事|参考記事|こちらも読む|詳しくはこちら|"
                "詳細はこちら|写真を見る|画像を見る|動画を見る|【関連記事】|【関連】|人気記事|注目記事|この記事も読む|あなたにおすすめ|記事全文|全文を読む|"
                "全画像を見る|今読まれている記事"
            ),
            "ko": (
                "관련기사|관련 기사|관련뉴스|관련 뉴스|관련 글|관련글|관련 영상|관련영상|관련 링크|연관기사|연관 기사|함께 보면 좋은 기사|"
                "함께 읽으면 좋은 기사|함께 볼만한 기사|이 기사도 읽어보세요|추천 기사|추천기사|더 읽어보기|더 알아보기|이어지는 기사|많이 본 기사|"
                "많이 본 뉴스|인기기사|이 시각 주요뉴스|기사 더보기|[관련기사]|▶관련기사|참고기사|함께 읽기|같이 읽기"
            ),
            "id": (
                "baca juga|baca selengkapnya|baca lagi|baca lebih lanjut|baca pula|"
                "baca artikel lainnya|baca berita lainnya|baca berita terkait|simak juga|"
                "simak pula|simak video|simak selengkapnya|lihat juga|lihat pula|lihat video|"
                "lihat selengkapnya|tonton juga|tonton video|berita terkait|artikel terkait|"
                "berita lainnya|artikel lainnya|rekomendasi untuk anda|pilihan editor|"
                "saksikan juga|saksikan video|cek juga|ikuti juga|video terkait|topik terkait|"
                "dengarkan juga"
            ),
        },
        drops=(
            "Also Read: Five things to know about the dam",
            "READ MORE: Dam repairs begin in May",
            "[Related: How the valley flooded]",
            "Lesen Sie auch: Der Damm hält",
            "Lire aussi : Les pluies de mai",
            "Lea también: El río baja",
            "Leia mais – Chuva forte em maio",
            "Читайте также: Дамба выдержала",
            "यह भी पढ़ें: बांध सुरक्षित है",
            "延伸閱讀：水庫洩洪",
            "関連記事：堤防が決壊",
            "اقرأ أيضا: السد صامد",
            "Baca juga: Bendungan aman",
        ),
        keeps=(
            "Read more about dams here.",
            "Related parties must declare their interest: the mayor did not.",
            "He also read: the letters, the will, the map of the valley.",
            "Mehr dazu kannst du hier nachlesen.",
            "More: the valley wants it.",
        ),
    ),
    Rule(
        id="related-inline-weak",
        code="CN603",
        why="A lead to another article that an honest sentence may begin with too.",
        leads={
            "en": (
                "read|read now|read this|related content|related link|related links|see also|"
                "see more|more on this|more|more news|more info|don't miss|do not miss|"
                "recommended|suggested reading|up next|further reading|also on|also see|check out|"
                "trending|trending now|full story|full coverage|in case you missed it|icymi|"
                "in other news|most read|previously|earlier|editor's pick|click here to read|"
                "read here|read it here|learn more|latest|from the archive|from the archives|"
                "explainer|in pics|in pictures|photos|watch|watch now|watch live|must watch|"
                "listen|listen now|live updates|live blog|more to read|story|more here|opinion"
            ),
            "de": (
                "mehr|mehr zu|mehr hier|weiterlesen|weiterlesen hier|zum thema|siehe auch|tipp|"
                "mehr infos|mehr informationen|weitere informationen|weitere infos|hintergrund|"
                "hintergründe|interview|kommentar|liveblog|live-blog|liveticker|newsblog|"
                "newsticker|live-ticker|noch mehr|im video|video|im überblick|alle infos|"
                "alle entwicklungen|meistgelesen|empfehlung|podcast|fotostrecke|bildergalerie|"
                "zum artikel|nicht verpassen"
            ),
            "fr": (
                "à lire|a lire|lire|lisez|voir aussi|à voir|à écouter|à découvrir|notre dossier|"
                "dossier|pour aller plus loin|en savoir plus|pour en savoir plus|plus d'infos|"
                "plus d'informations|à ne pas manquer|a ne pas manquer|ne manquez pas|retrouvez|"
                "relire|notre sélection|direct|en images|en vidéo|vidéo|podcast|reportage|"
                "décryptage|enquête|entretien|analyse|explications|portrait|récit|tribune|"
                "éditorial|grand format|sur le sujet|et aussi"
            ),
            "es": (
                "más información|te interesa|no te pierdas|no se pierda|ver más|recomendado|"
                "recomendamos|recomendados|relacionado|relacionada|relacionadas|relacionados|"
                "además|lee aquí|lea aquí|lee|lea|nota completa|más noticias|para saber más|"
                "conoce más|entérate|entérese|descubre más|conozca más|leer|sugerimos|en fotos|"
                "en video|video|galería|podcast|opinión|análisis|leer nota|lo más leído"
            ),
            "pt": (
                "leia|leia aqui|veja mais|veja|veja ainda|ver mais|confira|saiba mais|entenda|"
                "relacionado|relacionada|relacionados|relacionadas|mais sobre|mais notícias|"
                "mais lidas|recomendado|recomendados|recomendamos|não perca|acompanhe|assista|"
                "ouça|em vídeo|vídeo|fotos|galeria|podcast|opinião|análise|para saber mais"
            ),
            "it": (
                "leggi|approfondisci|approfondimento|approfondimenti|guarda|vedi anche|vedi|"
                "ascolta|da non perdere|da leggere|per approfondire|correlati|correlato|"
                "altre notizie|scopri di più|per saperne di più|continua a leggere|consigliati|"
                "consigliato|video|foto|fotogallery|podcast|intervista|l'intervista|l'analisi|"
                "la scheda|il caso|il commento|il video|le foto|l'editoriale"
            ),
            "nl": (
                "lees hier|lees|bekijk|zie ook|meer nieuws|gerelateerd|mis niet|aanbevolen|"
                "achtergrond|interview|opinie|eerder|meer weten"
            ),
            "sv": (
                "läs|se även|se|missa inte|mer om|mer|mer om ämnet|relaterat|rekommenderat|lyssna|"
                "tidigare|följ|bakgrund|ledare|debatt|krönika|här är"
            ),
            "da": "læs|se også|se|relateret|anbefalet|mere om|baggrund|læs her",
            "no": "les|se også|se|relatert|anbefalt|mer om|bakgrunn|kommentar",
            "fi": "lue|katso|suosittelemme|muut lukevat|taustaa",
            "pl": (
                "czytaj|przeczytaj|zobacz|sprawdź|dowiedz się więcej|więcej|więcej informacji|"
                "warto przeczytać|warto wiedzieć|polecamy|polecane|powiązane|nie przegap|"
                "posłuchaj|oglądaj|obejrzyj|wideo|galeria|wywiad|komentarz|opinia|analiza|zdjęcia|"
                "podcast"
            ),
            "cs": (
                "čtěte|více|více zde|viz také|související|doporučujeme|nepřehlédněte|podívejte se|"
                "sledujte|poslechněte si|video|rozhovor|komentář"
            ),
            "ru": (
                "читайте|читать|смотрите|см. также|смотреть|по теме|подробнее|подробности|"
                "узнать больше|узнайте больше|это интересно|интересно|не пропустите|рекомендуем|"
                "ранее|ранее мы писали|важно|главное|видео|фото|интервью|мнение|еще|ещё|сюжет|"
                "кстати"
            ),
            "uk": (
                "читайте|дивіться|за темою|по темі|докладніше|детальніше|більше|важливо|цікаво|"
                "раніше|до теми|рекомендуємо|не пропустіть|відео|відео дня|новини партнерів"
            ),
            "tr": (
                "daha fazlası|devamı|detaylar|okuyun|oku|okumak için|ayrıca bakın|ayrıca bkz|bkz|"
                "öneri|önerilen|kaçırmayın|video|izle|izleyin|röportaj|analiz"
            ),
            "ar": (
                "اقرأ|شاهد|المزيد|لمزيد من التفاصيل|للمزيد|ذات صلة|لا تفوت|بالفيديو|بالصور|فيديو|"
                "تفاصيل أكثر"
            ),
            "hi": "पढ़ें|यह भी जानें|देखें|देखें वीडियो|ट्रेंडिंग|बड़ी खबर",
            "zh": (
                "参见|点击查看|点击进入|查看更多|更多|更多新闻|更多内容|专题|视频|新闻链接|新闻背景|參見|看更多|看這裡|更多新聞|更多內容|完整報導|不容錯過|推薦|"
                "影片"
            ),
            "ja": "関連|おすすめ|続きを読む|もっと見る|前回の記事|参考|詳細|動画|写真|画像|【画像】|【動画】|【写真】|連載|特集|ピックアップ|元記事",
            "ko": "더보기|더 보기|이전 기사|다음 기사|주요기사|주요뉴스|바로가기|영상 보기|동영상|포토",
            "id": (
                "baca|simak|lihat|tonton|terkait|rekomendasi|selengkapnya|jangan lewatkan|video|"
                "foto|populer"
            ),
        },
        drops=(
            "More: The dam in pictures",
            "Interview: „Der Damm hält“",
            "Además: el río en cifras",
            "Видео: дамба",
        ),
        keeps=("More of the dam: less of the valley", "Lee said: I saw it.", "Watch the dam"),
    ),
    Rule(
        id="related-unmarked",
        code="CN608",
        why="A link to another article whose colon was lost with the tags around its first words.",
        certain=True,
        role=Role.RELATED,
        longest=180,
        pattern=(
            r"(?:ALSO READ|Also Read|READ ALSO|READ MORE|Lesen Sie auch|LESEN SIE AUCH|À lire aussi|À LIRE AUSSI|Lire aussi|LIRE AUSSI|À lire également|À voir aussi"
            r"|Lea también|LEA TAMBIÉN|Lee también|Te puede interesar|Le puede interesar|Leia também|LEIA TAMBÉM|Leia mais|LEIA MAIS|Veja também|VEJA TAMBÉM"
            r"|Leggi anche|LEGGI ANCHE|Lees ook|LEES OOK|Läs också|LÄS OCKSÅ|Läs även|Läs mer|LÄS MER|Læs også|LÆS OGSÅ|Les også|LES OGSÅ"
            r"|Czytaj także|Czytaj też|CZYTAJ TAKŻE|Zobacz także|Zobacz też|Читайте также|ЧИТАЙТЕ ТАКЖЕ|Читайте також|Baca juga|BACA JUGA|Simak juga)"
            r" (?P<text>[\"“„«‘'¿¡\dA-ZÀ-ÞА-ЯЁІЇЄŁŚŻŹĆŃĐŠČŽ](?=.{10})[^:]*[^.:;,!…\s])"
        ),
        needs=(
            "also",
            "read more",
            "lesen sie auch",
            "aussi",
            "également",
            "también",
            "interesar",
            "também",
            "leia mais",
            "leggi anche",
            "lees ook",
            "läs också",
            "läs även",
            "läs mer",
            "læs også",
            "les også",
            "czytaj",
            "zobacz",
            "читайте",
            "baca juga",
            "simak juga",
        ),
        drops=(
            "À lire aussi La digue de l’Orvelle tient bon",
            "Les også Demningen holdt gjennom natten",
            "Lees ook Waarom de dam het hield",
            "READ MORE Dam holds through the night",
            "Lea también ¿Qué deben hacer los vecinos?",
            "Читайте также Дамба выдержала ночь",
        ),
        keeps=(
            "Lesen Sie auch Kafka und Roth, sagt sie.",
            "Les også Bibelen, sa han til elevene.",
            "Read more Hemingway and fewer reports.",
        ),
    ),
    Rule(
        id="related-tail",
        code="CN604",
        why="A link to another article in brackets at the end of a paragraph.",
        certain=True,
        role=Role.RELATED,
        where="end",
        longest=1500,
        pattern=(
            r"(?<=[\s.!?…”’\"»])[(\[]\s?(?i:also read|read also|read more|related|see also|don['’]t miss|lesen sie auch|lesen sie dazu"
            r"|mehr dazu|mehr zum thema|siehe auch|lire aussi|à lire aussi|à lire|voir aussi|lea también|lee también|lea además|lea aquí|lee aquí|le puede interesar"
            r"|te puede interesar|vea también|además lea|vea además|le recomendamos|puede leer|leia também|leia mais|veja também|saiba mais|leggi anche|vedi anche|lees ook|läs också|läs även|läs mer|læs også|les også"
            r"|lue myös|czytaj także|czytaj też|czytaj również|przeczytaj także|zobacz też|zobacz także|čtěte také|čtěte|читайте также|читайте|читайте також|см\. также|ilgili haber|ayrıca okuyun"
            r"|اقرأ أيضا|اقرأ أيضاً|यह भी पढ़ें|ये भी पढ़ें|相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关报道|相關報導|関連記事|あわせて読みたい|관련기사|관련 기사|baca juga|baca|simak juga|lihat juga)"
            r"\s?[:：]\s?(?P<text>[^()\[\]]{4,200})[)\]][.。]?\s*\Z"
        ),
        glimpse=r"[)\]][.。]?\s*\Z",
        needs=(
            "also",
            "read",
            "related",
            "miss",
            "lesen",
            "mehr",
            "siehe",
            "lire",
            "voir",
            "lea",
            "lee",
            "interesar",
            "vea",
            "leer",
            "leia",
            "veja",
            "saiba",
            "leggi",
            "vedi",
            "lees",
            "läs",
            "læs",
            "les",
            "lue",
            "czytaj",
            "przeczytaj",
            "zobacz",
            "čtěte",
            "читайте",
            "также",
            "ilgili",
            "okuyun",
            "اقرا",
            "यह भी",
            "ये भी",
            "阅读",
            "閱讀",
            "报道",
            "報導",
            "関連記事",
            "読みたい",
            "관련",
            "baca",
            "simak",
            "lihat",
            "recomendamos",
        ),
        drops=(
            "The dam held. (Also read: How the valley flooded)",
            "El agua bajó el lunes. (Lea también: ¿Qué deben hacer los vecinos?)",
            "Wieczorem woda opadła. (Czytaj także: Tama wytrzymała)",
        ),
        keeps=(
            "The dam held (see also chapter 3).",
            "She read more (and wrote more).",
        ),
    ),
    Rule(
        id="related-header",
        code="CN605",
        why="The header of a list of links; the list below it is the real debris.",
        lines={
            "en": (
                "related|related articles|related article|related stories|related story|"
                "related articles more from author|"
                "related news|related posts|related post|related content|related topics|"
                "related coverage|related links|related link|related internet links|related reading|related items|"
                "related videos|related video|related media|related tags|you may also like|"
                "you might also like|you may like|you might like|you may be interested in|"
                "you might be interested in|you may also be interested in|"
                "you might also be interested in|you'll also like|may also interest you|"
                "more on this story|more on this topic|more on this|more stories|more news|"
                "more articles|more headlines|more like this|more coverage|more for you|"
                "more from this section|more from the web|more from around the web|"
                "from around the web|around the web|from the web|more top stories|"
                "more in this section|more in news|more in sport|more posts|more to explore|"
                "more to read|more reading|more videos|more stories you might like|"
                "more related news|most read|most popular|most viewed|most shared|most watched|"
                "most commented|most recent|most read news|popular now|popular posts|"
                "popular stories|popular articles|popular topics|popular news|popular searches|"
                "popular on|trending now|trending news|trending stories|trending topics|"
                "trending articles|what's trending|trending today|now trending|top news|"
                "top articles|top picks|top headlines|today's top stories|today's headlines|"
                "latest stories|latest articles|latest posts|latest headlines|latest videos|"
                "latest updates|the latest|latest from|latest in|recent posts|recent articles|"
                "recent stories|recent news|recent comments|recommended|recommended for you|"
                "recommended stories|recommended articles|recommended reading|recommended reads|"
                "recommended posts|recommended videos|suggested articles|suggested reading|"
                "suggested for you|suggested posts|editor's picks|editors' picks|editor's pick|"
                "editor's choice|editor picks|editors picks|our picks|staff picks|"
                "featured stories|featured articles|featured posts|featured videos|"
                "featured content|don't miss|don't miss it|must read|must reads|must-read|"
                "in case you missed it|icymi|read next|read this next|read more on|"
                "read more stories|what to read next|up next|next up|next article up|next story|"
                "next read|see also|also see|also read|also in the news|also in this issue|"
                "also on the web|further reading|additional reading|elsewhere on the web|"
                "elsewhere|in other news|in this story|in this series|from our archives|"
                "from the archives|you may have missed|explore more|explore more on these topics|"
                "keep on reading|continue exploring|similar articles|similar posts|"
                "similar stories|similar news|similar content|other articles|other news|"
                "other stories|other posts|other headlines|people also read|people are reading|"
                "what others are reading|others are reading|readers also liked|top discussions|"
                "best of|paid stories|topics in this article|topics in this story|"
                "sponsored stories|around the network|from our network|what to watch|watch next|"
                "you should read|what we're reading|the big read|most discussed|promoted stories|"
                "from our partners around the web|more breaking news|more world news|"
                "more politics|more sports|browse by topic|special coverage|full coverage|"
                "live updates|related products|shop the story"
            ),
            "de": (
                "mehr zum thema|mehr zu diesem thema|zum thema|themen dieses artikels|"
                "zu diesem thema|mehr dazu|mehr artikel|mehr beiträge|mehr nachrichten|"
                "mehr aus dem ressort|mehr aus dieser rubrik|mehr aus der rubrik|mehr von uns|"
                "mehr sport|mehr politik|mehr wirtschaft|weitere artikel|weitere beiträge|"
                "weitere themen|weitere nachrichten|weitere meldungen|weitere news|weitere videos|"
                "weitere inhalte|weitere links|weiterführende links|weiterführende informationen|"
                "weiterführende artikel|links zum thema|artikel zum thema|beiträge zum thema|"
                "verwandte artikel|verwandte themen|verwandte beiträge|verwandte inhalte|"
                "ähnliche artikel|ähnliche beiträge|ähnliche themen|ähnliche inhalte|"
                "ähnliche nachrichten|ähnliche meldungen|ähnliche|ähnlich|"
                "das könnte sie auch interessieren|das könnte sie interessieren|"
                "das könnte ihnen auch gefallen|das könnte dich auch interessieren|"
                "das könnte dich interessieren|das könnte dir auch gefallen|"
                "das könnte euch auch interessieren|das interessiert sie vielleicht auch|"
                "dies könnte sie auch interessieren|vielleicht interessiert sie auch|"
                "auch interessant|auch spannend|auch lesenswert|passend zum thema|"
                "passende artikel|passend dazu|lesen sie auch|lesen sie mehr|"
                "lesen sie mehr zum thema|lesen sie jetzt|lesen sie weiter|lesen sie dazu|"
                "lesetipps|lesetipp|meistgelesen|meistgelesene artikel|am meisten gelesen|"
                "meist gelesen|die meistgelesenen artikel|meistgelesene beiträge|meistkommentiert|"
                "meistgesehen|meistgeklickt|beliebt|beliebte artikel|beliebte beiträge|"
                "beliebteste artikel|beliebteste beiträge|beliebteste|die beliebtesten artikel|"
                "top-artikel|top artikel|topartikel|top-themen|topthemen|top-news|top-meldungen|"
                "top themen|neueste artikel|neueste beiträge|neueste meldungen|"
                "neueste nachrichten|neuesten|neueste|aktuelle artikel|aktuelle beiträge|"
                "aktuelle meldungen|aktuelle nachrichten|aktuelle news|aktuelle themen|"
                "aktuelle videos|letzte beiträge|letzte artikel|letzte meldungen|"
                "letzte kommentare|neueste kommentare|empfohlen|empfohlene artikel|"
                "empfohlene beiträge|empfehlungen|empfehlungen der redaktion|empfehlungen für sie|"
                "für sie empfohlen|unsere empfehlungen|unsere lesetipps|redaktionsempfehlung|"
                "siehe auch|schlagzeilen|mehr schlagzeilen|top-schlagzeilen|auch auf|"
                "nicht verpassen|jetzt lesen|jetzt im trend|andere leser interessierte auch|"
                "andere lesen gerade|was andere leser interessierte|"
                "leser interessierten sich auch für|zurzeit beliebt|im fokus|themenseiten|"
                "weitere ressorts|mehr lesen|zum weiterlesen|externe links|mehr aus dem netz|"
                "rund ums thema|mehr für sie|neu auf|aus unserem netzwerk|"
                "produktempfehlungen der redaktion|videos zum thema|mehr videos"
            ),
            "fr": (
                "à lire aussi|a lire aussi|lire aussi|à lire également|à lire|à lire ensuite|"
                "à lire sur le même sujet|lire également|lire plus|sur le même sujet|"
                "sur le même thème|dans la même rubrique|dans le même dossier|"
                "dans la même catégorie|du même sujet|articles liés|articles similaires|"
                "articles associés|articles connexes|articles récents|articles recommandés|"
                "autres articles|derniers articles|les derniers articles|articles les plus lus|"
                "articles populaires|les plus lus|les plus lues|les plus consultés|"
                "les plus partagés|les plus commentés|les plus populaires|les plus récents|"
                "le plus lu|populaires|plus d'articles|plus d'actualités|plus d'infos|voir aussi|"
                "à voir aussi|à voir également|à voir|voir plus d'articles|vous aimerez aussi|"
                "vous aimerez peut-être|vous pourriez aimer|vous pourriez aussi aimer|"
                "vous pourriez être intéressé|cela pourrait vous intéresser|"
                "ceci peut vous intéresser|ces articles peuvent vous intéresser|"
                "ces articles devraient vous intéresser|pour aller plus loin|pour approfondir|"
                "pour en savoir plus|recommandé pour vous|recommandés pour vous|"
                "nos recommandations|notre sélection|la sélection de la rédaction|"
                "le choix de la rédaction|la rédaction vous conseille|sélectionné pour vous|"
                "nos articles les plus lus|à découvrir|à découvrir aussi|à ne pas manquer|"
                "ne manquez pas|en ce moment|tendances|sujets liés|thèmes associés|"
                "sujets associés|dernières vidéos|ailleurs sur le web|ailleurs sur le site|"
                "contenus sponsorisés|et aussi|lire la suite|plus sur le sujet|plus sur ce sujet|"
                "l'essentiel|fil info|fil d'actualité|fil d'actu|les dernières infos|"
                "dossiers associés|à lire dans"
            ),
            "es": (
                "relacionado|relacionados|relacionadas|noticias relacionadas|noticia relacionada|"
                "artículos relacionados|artículo relacionado|notas relacionadas|nota relacionada|"
                "contenido relacionado|contenidos relacionados|entradas relacionadas|"
                "temas relacionados|información relacionada|enlaces relacionados|"
                "videos relacionados|más información|más sobre este tema|más sobre|más en|"
                "más noticias|más artículos|más historias|otras noticias|otros artículos|"
                "otras notas|lea también|lee también|leer también|lea además|leé también|"
                "ver también|vea también|mira también|además|te puede interesar|"
                "te podría interesar|te puede interesar también|también te puede interesar|"
                "también te podría interesar|también puede interesarte|le puede interesar|"
                "le podría interesar|puede interesarte|te puede gustar|te va a interesar|"
                "quizás te interese|quizá te interese|te recomendamos|le recomendamos|"
                "recomendamos|recomendado|recomendados|recomendadas|recomendado para ti|"
                "recomendaciones|artículos recomendados|no te pierdas|no te lo pierdas|"
                "no se pierda|lo más leído|lo más visto|lo más compartido|lo más comentado|"
                "lo más popular|lo más buscado|las más leídas|los más leídos|más leídas|"
                "más leídos|más leído|más vistas|más visto|más populares|populares|tendencia|"
                "lo último en|últimos artículos|últimas entradas|entradas recientes|"
                "noticias recientes|artículos recientes|noticias destacadas|destacados|destacadas|"
                "destacado|sigue leyendo|seguir leyendo|siguiente noticia|siguiente nota|"
                "más de esta sección|más en esta sección|en esta sección|otras informaciones|"
                "en otros medios|de tu interés|contenido destacado|otros usuarios también vieron|"
                "archivado en|newsletters destacadas|videos destacados|otras secciones|lo + leído|"
                "lo + visto|ranking"
            ),
            "pt": (
                "relacionado|relacionados|relacionadas|notícias relacionadas|notícia relacionada|"
                "matérias relacionadas|artigos relacionados|artigo relacionado|"
                "conteúdo relacionado|conteúdos relacionados|posts relacionados|"
                "assuntos relacionados|temas relacionados|tópicos relacionados|leia também|"
                "leia mais|leia mais sobre|leia ainda|ler também|ler mais|veja também|"
                "veja mais notícias|ver também|veja ainda|confira também|mais sobre|"
                "mais sobre este assunto|mais sobre o assunto|mais notícias|mais lidas|mais lidos|"
                "mais lidas do dia|as mais lidas|os mais lidos|mais vistas|mais vistos|"
                "mais populares|mais acessadas|mais recentes|mais comentadas|mais compartilhadas|"
                "populares|em alta|em destaque|destaques|destaque|últimas do|últimos posts|"
                "posts recentes|artigos recentes|notícias recentes|outras notícias|outros artigos|"
                "você também pode gostar|você pode gostar|você pode se interessar|"
                "você também vai gostar|talvez você goste|pode gostar|pode interessar|"
                "pode te interessar|também pode gostar|pode também gostar|recomendado|"
                "recomendados|recomendadas|recomendado para você|recomendados para você|"
                "recomendamos|não perca|continue navegando|próxima notícia|próximo artigo|mais de|"
                "mais do|mais em|mais da|sugestões|sugeridos|saiba mais|tudo sobre|"
                "nossas recomendações|notícias em destaque|conteúdo patrocinado pela web|a seguir|"
                "para si|vídeos relacionados|vale a pena ler"
            ),
            "it": (
                "leggi anche|leggi anche:|articoli correlati|articolo correlato|notizie correlate|"
                "contenuti correlati|correlati|argomenti correlati|potrebbe interessarti|"
                "potrebbe interessarti anche|potrebbero interessarti|"
                "potrebbero interessarti anche|ti potrebbe interessare|"
                "ti potrebbe interessare anche|ti potrebbero interessare|ti può interessare|"
                "ti consigliamo|consigliati|consigliati per te|consigliato per te|"
                "raccomandati per te|i più letti|più letti|i più visti|le più lette|più lette|"
                "i più condivisi|i più commentati|più popolari|popolari|di tendenza|in evidenza|"
                "in primo piano|primo piano|altri articoli|altre notizie|"
                "altro su questo argomento|articoli recenti|ultimi articoli|articoli più letti|"
                "da non perdere|da leggere|vedi anche|guarda anche|per approfondire|"
                "approfondimenti|approfondimento|approfondisci|dello stesso argomento|"
                "sullo stesso argomento|sullo stesso tema|continua a leggere|le ultime notizie|"
                "scelti per voi|scelti per te|video correlati|video consigliati|top news|"
                "articoli consigliati|altri video|più recenti|prossimo articolo|articoli simili|"
                "dal network|da sapere"
            ),
            "nl": (
                "lees ook|lees meer|lees verder|meer over dit onderwerp|meer over|meer nieuws|"
                "meer artikelen|meer lezen|meer lezen over dit onderwerp|gerelateerd|"
                "gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|"
                "gerelateerde onderwerpen|gerelateerde content|ook interessant|"
                "misschien vind je dit ook leuk|dit vind je misschien ook leuk|"
                "dit vind je misschien ook interessant|misschien ook interessant|meest gelezen|"
                "meest bekeken|best gelezen|populair|populaire artikelen|nu populair|aanbevolen|"
                "aanbevolen voor jou|aanbevolen artikelen|onze aanraders|net binnen op|"
                "laatste artikelen|recente artikelen|recente berichten|het beste van|zie ook|"
                "bekijk ook|ook in het nieuws|anderen lezen ook|nu in het nieuws|mis het niet|"
                "tips van de redactie|keuze van de redactie|vergelijkbare artikelen|verder lezen|"
                "trending|uitgelicht"
            ),
            "sv": (
                "läs också|läs även|läs mer|läs vidare|läs mer om|mer om ämnet|mer om detta|"
                "mer läsning|mer från|mer om|mer i ämnet|mer nyheter|fler artiklar|fler nyheter|"
                "relaterat|relaterade artiklar|relaterat innehåll|relaterade nyheter|"
                "relaterade inlägg|liknande artiklar|du kanske också gillar|"
                "du kanske också är intresserad av|detta kan också intressera dig|mest läst|"
                "mest lästa|mest läst just nu|mest sett|mest delat|populärt|populära artiklar|"
                "populärt just nu|just nu|rekommenderat|rekommenderas|rekommenderat för dig|"
                "rekommenderad läsning|senaste artiklarna|senaste inläggen|missa inte|andra läser|"
                "andra läste också|till startsidan för|ämnen i artikeln|artikeln handlar om|"
                "följ ämnen|se även|toppnyheter|i fokus|mer i samma ämne|utvalt|från startsidan"
            ),
            "da": (
                "læs også|læs mere|læs mere om|mere om emnet|mere om|mere fra|flere artikler|"
                "relateret|relaterede artikler|relateret indhold|relaterede emner|mest læste|"
                "mest læst|mest sete|populært|populære artikler|anbefalet|anbefalet til dig|"
                "seneste artikler|du vil måske også kunne lide|gå ikke glip af|se også|"
                "andre læser|lige nu|emner i artiklen|mest læste lige nu"
            ),
            "no": (
                "les også|les mer|mer om|mer om saken|mer om temaet|mer fra|flere saker|"
                "flere nyheter|relatert|relaterte saker|relaterte artikler|relatert innhold|"
                "mest lest|mest sett|mest lest akkurat nå|populært|anbefalt|anbefalt for deg|"
                "anbefalte saker|siste saker|ikke gå glipp av|se også|andre leser|akkurat nå|"
                "emner i saken|nyeste"
            ),
            "fi": (
                "lue myös|lue lisää|lue seuraavaksi|lue lisää aiheesta|lisää aiheesta|"
                "aiheesta muualla|aiheet|aiheeseen liittyvää|liittyvät artikkelit|luetuimmat|"
                "luetuimmat nyt|katsotuimmat|suosituimmat|suositut|suositeltua|suosittelemme|"
                "suosittelemme sinulle|uusimmat|uusimmat artikkelit|muut lukevat|katso myös|"
                "juuri nyt|lisää samasta aiheesta|tuoreimmat uutiset|kommentoiduimmat|"
                "etusivulla nyt"
            ),
            "pl": (
                "czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj także|"
                "przeczytaj też|przeczytaj również|przeczytaj więcej|zobacz także|zobacz też|"
                "zobacz również|zobacz inne|powiązane|powiązane artykuły|powiązane tematy|"
                "powiązane treści|artykuły powiązane|podobne artykuły|podobne wpisy|podobne|"
                "inne artykuły|inne wiadomości|pozostałe artykuły|więcej na ten temat|więcej o|"
                "więcej z działu|więcej artykułów|więcej wiadomości|więcej w serwisie|"
                "najczęściej czytane|najpopularniejsze artykuły|najchętniej czytane|"
                "najczęściej komentowane|najnowsze artykuły|najnowsze wpisy|najnowsze wiadomości|"
                "najnowsze komentarze|ostatnie wpisy|ostatnie artykuły|popularne artykuły|"
                "popularne tematy|popularne teraz|polecane|polecane artykuły|polecane dla ciebie|"
                "polecane wideo|polecamy także|polecamy również|polecamy artykuły|"
                "warto przeczytać|to cię zainteresuje|to może cię zainteresować|"
                "może cię zainteresować|może cię także zainteresować|mogą cię zainteresować|"
                "nie przegap|dowiedz się więcej|wybrane dla ciebie|redakcja poleca|"
                "redakcja poleca:|gorące tematy|na topie|na czasie|tematy dnia|w tym temacie|"
                "w tej sekcji|zobacz więcej artykułów|oglądaj też|z ostatniej chwili:|następne"
            ),
            "cs": (
                "čtěte také|čtěte dále|čtěte více|více k tématu|k tématu|související|"
                "související články|související témata|související obsah|podobné články|"
                "další články|další zprávy|mohlo by vás zajímat|mohlo by vás také zajímat|"
                "mohlo by se vám líbit|nejčtenější|nejčtenější články|nejnovější články|"
                "nejnovější zprávy|nejsledovanější|nejkomentovanější|doporučujeme|doporučené|"
                "doporučené články|nepřehlédněte|populární|přečtěte si také|více z rubriky|"
                "poslední články|aktuality|právě se děje|témata|výběr redakce|hlavní zprávy"
            ),
            "ru": (
                "читайте также|читать также|читайте по теме|читайте ещё|читайте на сайте|по теме|"
                "материалы по теме|статьи по теме|новости по теме|ещё по теме|"
                "другие материалы по теме|похожие материалы|похожие статьи|похожие новости|"
                "похожие записи|похожее|похожие темы|другие новости|другие статьи|"
                "другие материалы|еще новости|ещё новости|больше новостей|самое читаемое|"
                "самые читаемые|самое популярное|популярные новости|популярные статьи|"
                "популярные материалы|самое интересное|самое обсуждаемое|сейчас читают|"
                "сейчас обсуждают|вас может заинтересовать|вам может быть интересно|"
                "вам может понравиться|вам будет интересно|возможно, вас заинтересует|"
                "это может быть интересно|интересное|рекомендуем почитать|рекомендуем прочитать|"
                "рекомендуемые материалы|рекомендованные материалы|рекомендации|"
                "рекомендации для вас|советуем почитать|выбор редакции|главное за день|"
                "главное сегодня|топ новостей|новости дня|последние публикации|"
                "последние материалы|свежие записи|свежие новости|последние записи|"
                "свежие материалы|не пропустите|смотрите также|ссылки по теме|сюжет|сюжеты:|"
                "видео по теме|новости партнеров|новости сми2|новости smi2|в тренде|"
                "лучшее за неделю|лента дня|ранее по теме|обсуждаемое|еще в разделе|новости сми"
            ),
            "uk": (
                "читайте також|читати також|за темою|по темі|матеріали за темою|новини за темою|"
                "статті за темою|схожі новини|схожі статті|схожі матеріали|інші новини|"
                "більше новин|найпопулярніше|популярне|популярні новини|популярні статті|"
                "найчитаніше|вас може зацікавити|вам може бути цікаво|рекомендуємо|рекомендовані|"
                "рекомендовані новини|вибір редакції|головне за день|топ новини|топ-новини|"
                "останні статті|останні публікації|свіжі новини|не пропустіть|дивіться також|"
                "новини партнерів|до теми|важливі новини|актуальне|ще за темою"
            ),
            "tr": (
                "ilgili haberler|ilgili haber|ilgili içerikler|ilgili yazılar|ilgili konular|"
                "ilgili videolar|ilgili etiketler|ilginizi çekebilir|"
                "ilginizi çekebilecek haberler|ilginizi çekebilecek diğer haberler|"
                "bunlar da ilginizi çekebilir|bunlar da var|bunları da okuyun|bunu da okuyun|"
                "benzer haberler|benzer yazılar|benzer içerikler|diğer haberler|diğer yazılar|"
                "en çok okunanlar|en çok okunan|en çok okunan haberler|çok okunanlar|"
                "çok okunan haberler|en çok izlenenler|en çok yorumlananlar|en son haberler|"
                "popüler|popüler haberler|popüler yazılar|öne çıkanlar|öne çıkan haberler|"
                "öne çıkan|günün öne çıkanları|önerilen|önerilen haberler|önerilen içerikler|"
                "sizin için önerilenler|sizin için seçtiklerimiz|editörün seçtikleri|kaçırmayın|"
                "gözden kaçmasın|son eklenenler|son eklenen haberler|son yazılar|trend haberler|"
                "trendler|günün manşetleri|manşetler|günün haberleri|sıradaki haber|"
                "daha fazla haber|günün özeti|en yeniler|çok konuşulanlar|diğer galeriler"
            ),
            "fa": "مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|مطالب پیشنهادی|پیشنهاد سردبیر|بیشتر بخوانید|همچنین بخوانید|پربازدیدترین‌ها|آخرین اخبار",
            "ar": (
                "مقالات ذات صلة|أخبار ذات صلة|مواضيع ذات صلة|موضوعات ذات صلة|مواد ذات صلة|ذات صلة|"
                "محتوى ذو صلة|مقالات متعلقة|موضوعات متعلقة|أخبار متعلقة|مقالات مشابهة|"
                "مواضيع مشابهة|مواضيع مرتبطة|اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|إقرأ أيضاً|"
                "اقرأ المزيد|شاهد أيضا|شاهد أيضاً|شاهد ايضا|المزيد من الأخبار|"
                "المزيد عن هذا الموضوع|المزيد حول هذا الموضوع|المزيد حول هذه القصة|المزيد من|"
                "مزيد من الأخبار|الأكثر قراءة|الاكثر قراءة|الأكثر مشاهدة|الاكثر مشاهدة|"
                "الأكثر تداولا|الأكثر شعبية|الأكثر تعليقا|الأكثر مشاركة|الأكثر تفاعلا|"
                "قد يعجبك أيضا|قد يعجبك أيضاً|قد يهمك أيضا|قد يهمك|ربما يعجبك أيضا|قد يهمك أيضاً|"
                "مقترحات|مقترح لك|موصى به|نوصي بقراءة|اخترنا لك|اخترنا لكم|مختارات|"
                "اختيارات المحرر|اختيار المحررين|أحدث الأخبار|أحدث المقالات|احدث الاخبار|"
                "آخر المقالات|أبرز الأخبار|أهم العناوين|لا تفوتك|لا يفوتك|أخبار أخرى|مقالات أخرى|"
                "مواضيع أخرى|الأحدث|الترند|رائج|رائج الآن|أخبار رائجة|في هذا الملف|كلمات دلالية"
            ),
            "hi": (
                "संबंधित खबरें|संबंधित ख़बरें|संबंधित समाचार|संबंधित लेख|सम्बंधित ख़बरें|"
                "संबंधित विषय|रिलेटेड न्यूज़|रिलेटेड न्यूज|रिलेटेड स्टोरीज|यह भी पढ़ें|"
                "ये भी पढ़ें|इसे भी पढ़ें|इन्हें भी पढ़ें|और पढ़ें|और खबरें|और ख़बरें|अन्य खबरें|"
                "अन्य ख़बरें|अन्य समाचार|ट्रेंडिंग न्यूज़|ट्रेंडिंग न्यूज|ट्रेंडिंग खबरें|"
                "ट्रेंडिंग टॉपिक्स|सबसे ज्यादा पढ़ी गई|सबसे ज़्यादा पढ़ी गईं|सबसे ज्यादा पढ़ा गया|"
                "सबसे ज़्यादा पढ़ी गई|सबसे अधिक पढ़ी गई|लोकप्रिय|लोकप्रिय खबरें|पॉपुलर न्यूज़|"
                "पॉपुलर|टॉप न्यूज़|टॉप न्यूज|टॉप स्टोरीज|टॉप स्टोरी|बड़ी खबरें|मुख्य समाचार|"
                "ताज़ा समाचार|ताजा समाचार|लेटेस्ट न्यूज़|लेटेस्ट न्यूज|लेटेस्ट खबरें|आपके लिए|"
                "आपके लिए चुनी गई|आपके लिए सुझाव|अनुशंसित|अनुशंसित खबरें|सुझाव|एडिटर की पसंद|"
                "संपादक की पसंद|यह भी देखें|ये भी देखें|चर्चित खबरें|फीचर्ड|हाल की पोस्ट|"
                "ज़रूर पढ़ें|जरूर पढ़ें|मिलती जुलती खबरें|टॉपिक"
            ),
            "zh": (
                "相关阅读|相关新闻|相关报道|相关文章|相关链接|相关推荐|相关内容|相关专题|相关话题|相关视频|相关资讯|延伸阅读|推荐阅读|推荐新闻|推荐文章|为你推荐|"
                "为您推荐|热门推荐|热门文章|热门新闻|热门阅读|热点推荐|热点新闻|热点|热门话题|精彩推荐|精选推荐|编辑推荐|编辑精选|今日推荐|今日热点|猜你喜欢|"
                "猜你爱看|你可能喜欢|你可能感兴趣|您可能感兴趣|你可能还喜欢|大家都在看|大家都在搜|最多阅读|最受欢迎|阅读排行|阅读排行榜|点击排行|点击排行榜|热点排行|"
                "热门排行|排行榜|新闻排行|热搜|热榜|更多报道|更多相关|更多相关新闻|更多文章|最新文章|最新报道|最新资讯|最近文章|近期文章|今日头条|今日要闻|"
                "头条新闻|往期回顾|其他新闻|图片新闻|更多阅读|更多精彩|深度阅读|焦点新闻|视频推荐|新闻推荐|点击进入专题|相關閱讀|相關新聞|相關報導|相關報道|"
                "相關文章|相關連結|相關推薦|相關主題|相關議題|相關影音|相關影片|延伸閱讀|推薦閱讀|推薦新聞|推薦文章|為你推薦|為您推薦|熱門推薦|熱門文章|熱門新聞|"
                "熱門排行|熱門話題|熱門影音|熱門關鍵字|熱門點閱|熱門焦點|人氣排行|人氣文章|點閱排行|精選文章|精選新聞|編輯推薦|編輯精選|編輯嚴選|猜你喜歡|猜你想看|"
                "你可能也喜歡|你可能也會喜歡|你可能感興趣|你可能還想看|你可能會喜歡|您可能感興趣|您可能也想看|大家都在看|其他人也在看|其他人也看了|讀者也看了|"
                "別人也看了|最多人看|最夯|更多相關新聞|最新文章|最新報導|近期文章|今日熱門|今日焦點|即時熱門|焦點新聞|同場加映|其他新聞|下一篇文章|更多報導|"
                "更多閱讀|看更多新聞|看了這篇文章的人，也看了|看了此文的人也看了|名家專欄|熱門標籤|主題專區|發燒影片|發燒新聞|不容錯過|更多影片"
            ),
            "ja": (
                "関連記事|関連ニュース|関連リンク|関連キーワード|関連情報|関連トピックス|関連トピック|関連ワード|関連コンテンツ|関連動画|関連サイト|関連する記事|"
                "関連商品|関連特集|関連ジャンル|関連タグ|あわせて読みたい|合わせて読みたい|併せて読みたい|こちらもおすすめ|こちらの記事もおすすめ|"
                "この記事を読んだ人はこんな記事も読んでいます|この記事を読んだ人におすすめ|この記事を見た人はこんな記事も見ています|おすすめ記事|おすすめの記事|オススメ記事|"
                "おすすめ|おすすめ情報|あなたにおすすめ|あなたにおすすめの記事|あなたへのおすすめ|人気記事ランキング|人気の記事|人気ランキング|人気ニュース|"
                "よく読まれている記事|よく読まれた記事|今読まれている記事|今よく読まれている記事|いま読まれている記事|アクセスランキング|記事ランキング|ニュースランキング|"
                "週間ランキング|デイリーランキング|総合ランキング|注目の記事|注目記事|注目ニュース|注目の特集|注目|注目トピックス|話題の記事|話題のニュース|"
                "ピックアップ|編集部おすすめ|編集部のおすすめ|編集部ピックアップ|新着記事一覧|最近の記事|最近の投稿|最新の記事|トピックス|その他の記事|ほかの記事|"
                "他の記事|同じカテゴリの記事|このカテゴリーの記事|カテゴリ別ランキング|こんな記事も読まれています|こんな記事も|次に読む|次に読むなら|"
                "この記事に関連するニュース|この特集の記事|この連載の一覧|この連載の記事|バックナンバー一覧|主要ニュース|トップニュース|今日のトピックス|動画ランキング|"
                "写真ランキング|コメントランキング|もっと読みたい|前後の記事|急上昇|トレンド|続報"
            ),
            "ko": (
                "관련기사|관련 기사|관련뉴스|관련 뉴스|관련 콘텐츠|관련글|관련 글|관련태그|관련 키워드|관련 링크|연관기사|연관 기사|연관뉴스|많이 본 기사|"
                "많이본 기사|많이 본 뉴스|많이본 뉴스|많이 본 기사|가장 많이 본 뉴스|가장 많이 본 기사|가장 많이 읽은 기사|많이 읽은 기사|인기기사|"
                "인기 기사|인기뉴스|인기 뉴스|추천기사|추천 기사|추천뉴스|추천 뉴스|추천 콘텐츠|함께 보면 좋은 기사|함께 본 기사|함께 읽으면 좋은 기사|"
                "함께 볼만한 뉴스|이 기사와 함께 많이 본 기사|이 시각 주요뉴스|이 시각 주요 뉴스|이시각 주요뉴스|이 시각 인기뉴스|이시각 헤드라인|주요기사|"
                "주요 기사|주요 뉴스|오늘의 주요뉴스|오늘의 뉴스|오늘의 핫이슈|핫이슈|핫뉴스|핫 클릭|화제의 뉴스|실시간 뉴스|실시간 인기뉴스|실시간 주요뉴스|"
                "실시간 속보|최신기사 더보기|최신 기사|최신뉴스 더보기|이런 기사는 어떠세요|이런 기사 어때요|이런 기사도 있어요|"
                "이 기사를 본 사람들이 많이 본 기사|당신이 좋아할 만한 기사|당신이 관심 있을 만한 콘텐츠|더 많은 기사|더보기 기사|다른 기사|"
                "이 분야 인기기사|베스트 클릭|랭킹뉴스|에디터 추천|편집자 추천|기획/연재|포토뉴스|섹션별 뉴스|독자들이 많이 본 뉴스|오늘의 추천뉴스|"
                "헤드라인 뉴스|이슈 키워드|관심기사"
            ),
            "id": (
                "berita terkait|artikel terkait|terkait|topik terkait|tag terkait|video terkait|"
                "baca juga|baca juga:|berita lainnya|artikel lainnya|berita lain|artikel lain|"
                "lihat juga|simak juga|terpopuler|paling populer|populer|berita populer|"
                "berita terpopuler|artikel populer|artikel terpopuler|paling banyak dibaca|"
                "paling sering dibaca|terbanyak dibaca|rekomendasi|rekomendasi untuk anda|"
                "rekomendasi untukmu|direkomendasikan|berita rekomendasi|pilihan editor|"
                "pilihan redaksi|pilihan untukmu|berita pilihan|sorotan|trending|topik trending|"
                "topik populer|berita hari ini|berita utama|headline|jangan lewatkan|"
                "mungkin anda suka|mungkin kamu suka|anda mungkin suka|anda mungkin juga suka|"
                "artikel terbaru|pos terbaru|berita terkini lainnya|yang sedang ramai|sedang tren|"
                "lagi ramai|hot topic|hot news|close ads|berita terbaru lainnya|you might like|"
                "terkini lainnya|berita sebelumnya:|video pilihan|foto terkait|fokus|isu terkini"
            ),
        },
        drops=(
            "Related Articles",
            "Most read",
            "DON’T MISS",
            "Das könnte Sie auch interessieren",
            "À lire aussi",
            "Noticias relacionadas",
            "Zobacz także",
            "Читайте также",
            "推荐阅读",
            "延伸閱讀",
            "関連記事",
            "많이 본 뉴스",
        ),
        keeps=("Related parties", "Most read the letter.", "Zum Thema wurde geschwiegen"),
    ),
    Rule(
        id="related-header-list",
        code="CN609",
        why="How many links there are, said aloud to who does not see the list.",
        certain=True,
        longest=40,
        pattern=(
            r"(?i:list of \d{1,2} items?|list \d{1,2} of \d{1,2}|قائمة من \d{1,2} (?:عناصر|عنصر|عنصرا?ن)|قائمة \d{1,2} من \d{1,2}|lista de \d{1,2} (?:elementos|itens)|liste de \d{1,2} éléments)"
        ),
        needs=("list", "قائمة", "lista", "liste"),
        drops=("list of 2 items", "list 1 of 2", "قائمة 1 من 2"),
        keeps=(
            "The list of 12 items was read aloud.",
            "List of 12 items missing from the museum",
        ),
    ),
    Rule(
        id="link-list-end",
        code="CN610",
        why="The end of such a list, said aloud.",
        certain=True,
        lines={
            "en": "end of list",
            "ar": "نهاية القائمة",
            "es": "fin de la lista",
            "fr": "fin de la liste",
        },
        drops=("end of list",),
        keeps=("The end of the list came at noon.",),
    ),
    Rule(
        id="related-header-topic",
        code="CN606",
        why="A header of links that names its topic or section.",
        longest=70,
        starts={
            "en": (
                "more from |more on |more in |more about |more stories from |more stories in |"
                "latest from |latest in |read more from |read more on |read more about |"
                "read more in |most read in |most popular in |see more from |see more on |"
                "see all |view all |related to |top stories in |trending in |explore more |"
                "popular in |also in |best of |see more |recommended from |newest in |browse |"
                "stories from |our latest on "
            ),
            "de": (
                "mehr aus |mehr zum |mehr zu |mehr über |mehr von |weitere artikel |"
                "weitere beiträge |weitere nachrichten |weitere meldungen |weitere themen |"
                "alle artikel |alle beiträge |alle nachrichten |alles zum thema|alle infos zu|"
                "neues aus |neueste artikel |lesen sie mehr |lesen sie auch|meistgelesen in |"
                "aktuelles aus |nachrichten aus |das beste aus "
            ),
            "fr": (
                "plus d'articles |plus de |plus sur |tous les articles |toute l'actualité |"
                "toute l'info |retrouvez tous |les plus lus |voir tous |l'actu |"
                "suivre l'actualité |plus d'infos "
            ),
            "es": (
                "más de |más en |más sobre |más noticias |todo sobre |ver más |lo más leído |"
                "otras noticias |últimas noticias de |últimas noticias sobre |noticias de |"
                "ver todas |más artículos de |leer más sobre |sigue leyendo en |en portada de "
            ),
            "pt": (
                "mais de |mais do |mais em |mais sobre |mais notícias |mais lidas |tudo sobre |"
                "veja mais |leia mais |últimas de |últimas notícias de |ver todas |mais artigos |"
                "leia tudo sobre "
            ),
            "it": (
                "altri articoli |altre notizie |tutto su |altro su |leggi tutto su |"
                "ultime notizie |i più letti |vedi tutti |tutti gli articoli |notizie su "
            ),
            "nl": (
                "meer over |meer van |meer uit |meer nieuws |lees meer over |alles over |"
                "bekijk alle |meer artikelen "
            ),
            "sv": (
                "mer om |mer från |mer av |läs mer om |fler nyheter |fler artiklar |allt om |"
                "senaste nytt från |se alla "
            ),
            "da": "mere om |mere fra |læs mere om |flere artikler |alt om |se alle ",
            "no": "mer om |mer fra |les mer om |flere saker |alt om |se alle ",
            "fi": "lisää aiheesta|lue lisää |kaikki aiheesta|lisää ",
            "pl": (
                "więcej o |więcej z |więcej na temat |więcej wiadomości |wszystko o |"
                "wszystkie artykuły |zobacz wszystkie |najnowsze wiadomości |"
                "najnowsze informacje |więcej artykułów |więcej informacji |najczęściej czytane "
            ),
            "cs": "více o |více z |více k |všechny články |vše o |další články ",
            "ru": (
                "ещё о |все о |всё о |все новости |все материалы |больше о |другие новости |"
                "больше материалов |еще новости |новости по теме |последние новости |"
                "самое читаемое |читайте больше "
            ),
            "uk": (
                "більше про |усе про |все про |усі новини |всі новини |інші новини |"
                "більше новин про|останні новини "
            ),
            "tr": (
                "tüm haberler|en çok okunan |son dakika haberleri|daha fazla |diğer haberler |"
                "ilgili haberler "
            ),
            "ar": (
                "المزيد من |المزيد عن |المزيد حول |اقرأ المزيد عن|كل أخبار|أحدث أخبار|آخر أخبار|"
                "جميع أخبار"
            ),
            "hi": "और खबरें |अधिक खबरें |से जुड़ी |सभी खबरें|ताज़ा खबरें ",
            "zh": "更多关于|更多有关|查看更多|更多|更多關於|看更多|所有关于",
            "ja": "もっと見る |すべての|の記事一覧",
            "ko": "더 많은 |관련 |최신 ",
            "id": (
                "berita terkait |berita lainnya |lihat semua |semua berita|artikel terkait |"
                "lebih banyak |baca lebih lanjut tentang"
            ),
        },
        # `Más de 3.000` counts, and heads nothing
        having=r"^(?!\S+ (?:de|als|than|que) \d)[^\n]*[^.!?。！？:：]\s*$",
        drops=(
            "More from the valley desk",
            "Mehr aus dem Ressort Umwelt",
            "Más de esta serie",
            "Więcej z regionu",
        ),
        keeps=(
            "More on that later.",
            "More on this: the dam was dry.",
            "Más de 3.000 vecinos dejaron sus casas",
            "Plus de 3 000 habitants évacués",
            "Mehr zum Leben braucht er nicht.",
        ),
    ),
    Rule(
        id="pull-cta",
        code="CN607",
        why="A button or link text without its target.",
        lines={
            "en": (
                "read more|read more here|read on|read full story|read full article|"
                "read the full story|read the full article|read the story|read story|"
                "read the original article|read the original story|read article|read the article|"
                "full story|full article|view full article|continue|continue reading|keep reading|"
                "learn more|learn more here|find out more|discover more|more information|"
                "more info|more details|get details|details|see details|view details|click here|"
                "click here to read more|click here for more|click here to read|"
                "click here for more information|click here to learn more|shop now|shop|buy now|"
                "order now|order here|pre-order now|book now|get started|get started now|"
                "get yours|get deal|see deal|view deal|check price|check it out|see price|"
                "see at amazon|buy at amazon|buy on amazon|view on amazon|add to cart|"
                "add to basket|apply now|contact us today|request a demo|get a demo|book a demo|"
                "schedule a demo|contact sales|get a quote|get a free quote|request a quote|"
                "try it free|try it now|try it for free|start now|enter now|watch now|watch video|"
                "watch the video|watch this video|watch live|watch more|watch the full video|"
                "play now|listen now|listen here|view|view more photos|view comments|"
                "show comments|read comments|download|download now|download the pdf|visit site|"
                "visit website|go to site|see also:|show all|expand|collapse|read less|show less|"
                "see less|open|select|vote|vote now|view results|take the quiz|take our poll|"
                "take the survey|take our survey|start quiz|sign the petition|here|more >>|"
                "read more >>|read it here|go deeper|copy code|tap here|swipe|scroll down|"
                "scroll for more"
            ),
            "de": (
                "mehr erfahren|mehr lesen|weiterlesen|weiter lesen|weiter zum artikel|zum artikel|"
                "zum beitrag|zum video|zur galerie|zur bildergalerie|zur fotostrecke|zum shop|"
                "zur website|zur webseite|zum produkt|artikel lesen|ganzen artikel lesen|"
                "den ganzen artikel lesen|vollständiger artikel|hier klicken|klicken sie hier|"
                "hier geht es weiter|hier lesen|hier erfahren sie mehr|mehr informationen|"
                "mehr infos|mehr details|weitere informationen|weitere infos|details|"
                "details anzeigen|jetzt kaufen|jetzt bestellen|jetzt shoppen|jetzt entdecken|"
                "jetzt buchen|jetzt lesen|jetzt bewerben|jetzt informieren|jetzt mitmachen|"
                "jetzt teilnehmen|jetzt ansehen|jetzt anhören|jetzt starten|jetzt downloaden|"
                "in den warenkorb|zum warenkorb|kaufen|bestellen|bei amazon kaufen|"
                "bei amazon ansehen|zum angebot bei amazon|preis prüfen|angebot ansehen|"
                "video ansehen|video abspielen|video starten|herunterladen|download|alle anzeigen|"
                "mehr sehen|weniger anzeigen|mehr/weniger|ausklappen|einklappen|aufklappen|öffnen|"
                "abstimmen|zum ergebnis|zur umfrage|zum quiz|hier|hier mehr|erfahren sie mehr|"
                "erfahre mehr|entdecken|kontakt aufnehmen|jetzt kontaktieren|termin vereinbaren|"
                "alle lesen|alles lesen|lesen|ansehen|anhören|starten"
            ),
            "fr": (
                "lire la suite|lire l'article|lire l'article complet|lire plus|en savoir plus|"
                "en savoir +|plus d'informations|plus d'infos|plus de détails|voir la suite|"
                "voir le détail|voir l'article|voir les détails|voir la vidéo|voir les photos|"
                "voir le site|voir l'offre|continuer|continuer à lire|cliquez ici|cliquer ici|ici|"
                "découvrir|je découvre|découvrez|acheter|acheter maintenant|commander|"
                "ajouter au panier|réserver|profiter de l'offre|j'en profite|je commande|"
                "télécharger|regarder|regarder la vidéo|écouter|lancer la vidéo|participer|voter|"
                "afficher plus|afficher la suite|afficher moins|voir moins|ouvrir|détails|"
                "accéder au site|suite"
            ),
            "es": (
                "leer más|leer nota completa|leer la nota completa|leer noticia completa|"
                "leer artículo|leer el artículo completo|lee la nota completa|"
                "lee el artículo completo|leer completo|seguir leyendo|continuar leyendo|"
                "continúa leyendo|sigue leyendo|ver nota completa|ver más|más información|"
                "más info|más detalles|saber más|conocer más|conoce más|descubre más|descúbrelo|"
                "ver detalles|detalles|haz clic aquí|haga clic aquí|clic aquí|pincha aquí|aquí|"
                "comprar|comprar ahora|compra ahora|compra aquí|añadir al carrito|"
                "agregar al carrito|reservar|reserva ahora|pedir ahora|ver oferta|ver precio|"
                "ver en amazon|comprar en amazon|descargar|descargar ahora|ver video|ver vídeo|"
                "ver el video|ver fotos|ver galería|ver imágenes|escuchar|reproducir|participar|"
                "participa|votar|vota|mostrar más|mostrar menos|ver menos|abrir|expandir|entrar|"
                "visitar sitio|ir al sitio|leer|mira el video|ver la galería"
            ),
            "pt": (
                "leia mais|ler mais|leia a matéria completa|leia o artigo completo|"
                "leia na íntegra|continue lendo|continuar lendo|continuar|saiba mais|saber mais|"
                "veja mais|ver mais detalhes|mais informações|mais detalhes|detalhes|clique aqui|"
                "clique aqui e saiba mais|aqui|comprar|compre agora|comprar agora|compre aqui|"
                "compre já|adicionar ao carrinho|reservar|reserve agora|ver oferta|ver preço|"
                "confira|confira aqui|conferir|baixar|baixe agora|download|assistir|assista|"
                "assista ao vídeo|ver vídeo|ver fotos|ver galeria|veja o vídeo|ouvir|ouça|"
                "participar|participe|votar|mostrar mais|mostrar menos|ver menos|abrir|expandir|"
                "acessar|acesse|acesse aqui|acessar site|veja as fotos"
            ),
            "it": (
                "leggi di più|leggi tutto|leggi l'articolo|leggi l'articolo completo|"
                "leggi l'intero articolo|leggi ancora|continua a leggere|continua|scopri di più|"
                "scopri|scopri come|maggiori informazioni|ulteriori informazioni|più informazioni|"
                "per saperne di più|dettagli|clicca qui|qui|acquista|acquista ora|compra|"
                "compra ora|compra su amazon|vedi su amazon|aggiungi al carrello|prenota|"
                "prenota ora|ordina ora|vedi offerta|scarica|scarica ora|guarda|guarda il video|"
                "guarda le foto|guarda la gallery|ascolta|partecipa|vota|mostra di più|"
                "mostra meno|apri|espandi|vai al sito|vai|visita il sito|inizia|iscriviti subito"
            ),
            "nl": (
                "lees meer|lees verder|lees het artikel|lees het hele artikel|verder lezen|"
                "meer lezen|meer informatie|meer info|meer weten|meer weten?|ontdek meer|ontdek|"
                "klik hier|hier|details|bekijk|bekijk hier|bekijk video|bekijk de video|"
                "bekijk foto's|bekijk aanbieding|koop nu|kopen|bestel nu|bestellen|bestel hier|"
                "in winkelwagen|in winkelmandje|boek nu|download|downloaden|luister|luister nu|"
                "afspelen|doe mee|stem|toon meer|toon minder|meer tonen|minder tonen|lees minder|"
                "openen|naar de site|ga verder|doorgaan|speel af"
            ),
            "sv": (
                "läs mer|läs mer här|läs hela artikeln|läs vidare|läs artikeln|fortsätt|"
                "mer information|mer info|ta reda på mer|upptäck|upptäck mer|klicka här|här|"
                "detaljer|köp|köp nu|köp här|beställ|beställ nu|lägg i varukorgen|lägg i varukorg|"
                "boka|boka nu|ladda ner|ladda ned|se mer|se video|se klippet|spela|spela upp|"
                "lyssna|delta|rösta|visa mindre|öppna|till erbjudandet|expandera|utforska|"
                "se erbjudande"
            ),
            "da": (
                "læs mere|læs mere her|læs hele artiklen|læs artiklen|læs videre|fortsæt|"
                "mere info|mere information|klik her|her|køb|køb nu|køb her|bestil|bestil nu|"
                "læg i kurv|download|hent|se mere|se video|se videoen|afspil|lyt|lyt her|deltag|"
                "stem|vis mindre|åbn|udforsk|detaljer"
            ),
            "no": (
                "les mer|les mer her|les hele saken|les saken|les videre|fortsett|mer informasjon|"
                "mer info|klikk her|her|kjøp|kjøp nå|kjøp her|bestill|bestill nå|"
                "legg i handlekurv|last ned|se mer|se video|se videoen|spill av|lytt|delta|stem|"
                "vis mindre|åpne|utforsk|detaljer"
            ),
            "fi": (
                "lue lisää|lue koko juttu|lue juttu|lue artikkeli|jatka|jatka lukemista|"
                "lisätietoja|lisätietoa|klikkaa tästä|tästä|osta|osta nyt|tilaa nyt|"
                "lisää ostoskoriin|varaa|lataa|katso|katso lisää|katso video|kuuntele|osallistu|"
                "äänestä|näytä vähemmän|avaa|tutustu"
            ),
            "pl": (
                "czytaj więcej|czytaj dalej|czytaj całość|czytaj cały artykuł|przeczytaj|"
                "przeczytaj więcej|przeczytaj cały artykuł|przejdź do artykułu|przejdź do galerii|"
                "przejdź do serwisu|przejdź|więcej|więcej informacji|więcej szczegółów|szczegóły|"
                "dowiedz się więcej|dowiedz się|poznaj szczegóły|kliknij tutaj|kliknij tu|tutaj|"
                "sprawdź|sprawdź teraz|sprawdź szczegóły|kup|kup teraz|kup tutaj|zamów|"
                "zamów teraz|dodaj do koszyka|do koszyka|zarezerwuj|zobacz ofertę|zobacz cenę|"
                "pobierz|zobacz|zobacz wideo|zobacz film|zobacz zdjęcia|zobacz galerię|obejrzyj|"
                "obejrzyj wideo|oglądaj|posłuchaj|słuchaj|odtwórz|weź udział|głosuj|zagłosuj|"
                "rozwiń|zwiń|pokaż|pokaż mniej|otwórz|odkryj|rozpocznij|rozwiąż quiz"
            ),
            "cs": (
                "číst více|číst dál|číst celé|celý článek|celý článek zde|přečíst|přečíst celé|"
                "více informací|více|zjistit více|zjistěte více|více zde|podrobnosti|klikněte zde|"
                "zde|koupit|koupit nyní|objednat|do košíku|přidat do košíku|rezervovat|stáhnout|"
                "zobrazit|zobrazit video|přehrát|přehrát video|poslechnout|hlasovat|zobrazit méně|"
                "otevřít|pokračovat|detail|prohlédnout|spustit"
            ),
            "ru": (
                "читать|читать далее|читать дальше|читать полностью|читать подробнее|"
                "читать статью|читать все|читать больше|подробнее|подробности|узнать больше|"
                "узнать подробнее|узнать|узнайте больше|больше информации|"
                "дополнительная информация|нажмите здесь|здесь|тут|перейти|перейти к статье|"
                "перейти на сайт|продолжить|продолжить чтение|купить|купить сейчас|заказать|"
                "в корзину|добавить в корзину|забронировать|скачать|смотреть|смотреть видео|"
                "смотреть фото|посмотреть|посмотреть видео|слушать|воспроизвести|участвовать|"
                "голосовать|проголосовать|развернуть|свернуть|показать|скрыть|открыть|начать|"
                "пройти тест|полный текст"
            ),
            "uk": (
                "читати|читати далі|читати більше|читати повністю|детальніше|докладніше|"
                "дізнатися більше|більше інформації|натисніть тут|тут|перейти|продовжити|купити|"
                "замовити|до кошика|завантажити|дивитися|дивитися відео|переглянути|слухати|"
                "відтворити|голосувати|розгорнути|згорнути|показати|приховати|відкрити"
            ),
            "tr": (
                "devamını oku|devamı|haberin devamı|devamını gör|daha fazla oku|daha fazla bilgi|"
                "daha fazla bilgi edinin|detaylı bilgi|detaylar|detaylar için tıklayın|ayrıntılar|"
                "buraya tıklayın|tıklayın|tıkla|burada|incele|incelemek için tıklayın|keşfet|"
                "satın al|hemen al|şimdi al|sepete ekle|sipariş ver|rezervasyon yap|indir|"
                "şimdi indir|izle|videoyu izle|izlemek için tıklayın|dinle|oynat|katıl|oy ver|"
                "daha az göster|aç|haberi oku|haberin tamamı|okumak için tıklayın|teklifi gör"
            ),
            "ar": (
                "اقرأ المزيد|إقرأ المزيد|المزيد|للمزيد|لقراءة المزيد|اقرأ التفاصيل|التفاصيل|"
                "تفاصيل|تفاصيل أكثر|المزيد من التفاصيل|لمزيد من التفاصيل|اعرف المزيد|معرفة المزيد|"
                "المزيد من المعلومات|اضغط هنا|انقر هنا|هنا|تابع القراءة|مواصلة القراءة|اشتر الآن|"
                "اشتري الآن|أضف إلى السلة|اطلب الآن|احجز الآن|تحميل|تنزيل|حمل الآن|شاهد|"
                "شاهد الفيديو|شاهد الصور|مشاهدة|استمع|تشغيل|شارك الآن|صوت|عرض أقل|فتح|اكتشف|"
                "اكتشف المزيد|قراءة المزيد|قراءة|الخبر كاملا"
            ),
            "hi": (
                "और पढ़ें|आगे पढ़ें|पूरा पढ़ें|पूरी खबर पढ़ें|पूरी खबर|अधिक जानें|और जानें|"
                "अधिक जानकारी|और जानकारी|विस्तार से पढ़ें|यहां क्लिक करें|यहाँ क्लिक करें|"
                "क्लिक करें|यहां|अभी खरीदें|खरीदें|ऑर्डर करें|कार्ट में डालें|डाउनलोड करें|"
                "डाउनलोड|देखें|वीडियो देखें|फोटो देखें|सुनें|चलाएं|वोट करें|भाग लें|कम दिखाएं|"
                "कम देखें|खोलें|जारी रखें|पढ़ना जारी रखें|पढ़ें|लेख पढ़ें"
            ),
            "zh": (
                "阅读更多|阅读全文|查看全文|查看详情|查看详细|了解更多|了解详情|详情|更多详情|更多信息|点击查看|点击这里|点击此处|点击阅读|点此|立即购买|购买|"
                "加入购物车|立即预订|下载|立即下载|立即查看|观看视频|播放|收听|投票|参与|展开|收起|打开|开始|继续|进入专题|閱讀更多|閱讀全文|繼續閱讀|看全文|"
                "看更多|看詳情|了解更多|瞭解更多|了解詳情|詳情|更多詳情|更多資訊|點擊查看|點擊這裡|點此|點我|點我看|點我看更多|立即購買|立刻購買|購買|加入購物車|"
                "立即預訂|下載|觀看影片|看影片|播放|收聽|投票|參加|展開|收合|打開|開始|繼續|我要報名|立即報名|前往|更多"
            ),
            "ja": (
                "続きを読む|続きはこちら|もっと読む|もっと見る|詳しくはこちら|詳細はこちら|詳しく見る|詳細を見る|詳細|こちら|こちらから|クリック|ここをクリック|"
                "購入する|購入|今すぐ購入|カートに入れる|注文する|予約する|予約はこちら|申し込む|お申し込み|お申し込みはこちら|申し込みはこちら|資料請求|"
                "お問い合わせはこちら|ダウンロード|ダウンロードする|見る|動画を見る|写真を見る|画像を見る|再生|再生する|聞く|聴く|参加する|投票する|開く|一覧を見る|"
                "全文を読む|記事を読む|記事全文を読む|公式サイト|公式サイトはこちら|amazonで見る|amazonで購入|楽天で見る|amazonで詳細を見る|さらに表示|"
                "すべて表示|拡大する|さらに読み込む"
            ),
            "ko": (
                "더보기|더 보기|더 읽기|자세히 보기|자세히보기|자세히|자세히 알아보기|더 알아보기|알아보기|상세보기|상세 보기|전체보기|전문보기|기사보기|"
                "기사 보기|기사 전체보기|원문보기|원문 보기|계속 읽기|바로가기|클릭|여기를 클릭|구매하기|구매|구입하기|장바구니|장바구니 담기|주문하기|"
                "예약하기|신청하기|다운로드|내려받기|보기|영상보기|영상 보기|동영상 보기|사진보기|사진 보기|듣기|재생|재생하기|참여하기|투표하기|펼치기|접기|"
                "열기|시작하기|문의하기"
            ),
            "id": (
                "baca selengkapnya|selengkapnya|baca lebih lanjut|baca lebih lengkap|baca lagi|"
                "lanjut baca|lanjutkan membaca|lanjutkan|pelajari lebih lanjut|info selengkapnya|"
                "info lebih lanjut|informasi lebih lanjut|detail|lihat detail|lihat selengkapnya|"
                "klik di sini|klik disini|di sini|beli sekarang|beli|pesan sekarang|"
                "tambah ke keranjang|unduh|unduh sekarang|download|tonton|tonton video|"
                "lihat video|lihat foto|lihat galeri|dengarkan|putar|ikut serta|pilih|"
                "tampilkan lebih sedikit|buka|mulai|lihat"
            ),
        },
        starts={
            "en": (
                "click here to |click here for |click the link |tap here to |scroll down |"
                "visit our website|for more information, visit|to learn more, visit|"
                "to learn more about |for more information|swipe "
            ),
            "de": (
                "hier klicken |klicken sie hier|hier geht es zu|hier geht's zu|hier gelangen sie|"
                "mehr informationen zu|weitere informationen zu|zum vollständigen|hier finden sie"
            ),
            "fr": "cliquez ici|pour en savoir plus|plus d'informations sur|retrouvez ici",
            "es": (
                "haz clic |haga clic |pincha aquí|para más información|más información en|"
                "ingresa aquí|entra aquí|clic aquí"
            ),
            "pt": "clique aqui|para mais informações|mais informações em|acesse o|acesse a",
            "it": (
                "clicca qui|per maggiori informazioni|per ulteriori informazioni|"
                "maggiori informazioni su"
            ),
            "nl": "klik hier|voor meer informatie|meer informatie over",
            "sv": "klicka här|för mer information|mer information om",
            "pl": "kliknij |więcej informacji znajdziesz|więcej informacji na",
            "ru": "нажмите |подробнее на|подробная информация|читайте на сайте|перейдите по ссылке",
            "tr": "detaylar için|daha fazla bilgi için|haberin devamı için|tıklayınız|izlemek için",
            "ar": "اضغط هنا|انقر هنا|للمزيد من|لمزيد من المعلومات",
            "hi": "यहां क्लिक|अधिक जानकारी के लिए|पढ़ने के लिए क्लिक|ज्यादा जानकारी",
            "zh": "点击|點擊|點我|詳情請|详情请|更多信息请|更多資訊請",
            "ja": "詳しくは|詳細は|詳細について",
            "ko": "자세한 내용은|자세한 사항은|☞|▶",
            "id": "klik di sini|klik disini|untuk informasi lebih|info lebih lanjut",
        },
        longest=110,
        drops=(
            "Learn more",
            "Weiterlesen",
            "En savoir plus",
            "Más información",
            "Подробнее",
            "查看详情",
            "続きはこちら",
        ),
        keeps=(
            "Read more books",
            "Shop till you drop",
            "Click here to win was the bait, he said of it in the long trial that followed the flood in the lower valley last year.",
        ),
    ),
)

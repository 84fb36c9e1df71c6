"""Debris of navigation: menus, paths, jumps, forms and buttons of the page around the article."""

from __future__ import annotations

from cleannews.debris.rule import Rule

NAVIGATION: tuple[Rule, ...] = (
    Rule(
        id="skip-link",
        code="CN401",
        why="A jump for screen readers, above everything else.",
        certain=True,
        lines={
            "en": (
                "skip to content|skip to main content|skip to the content|"
                "skip to the main content|skip to main|skip to navigation|skip to main navigation|"
                "skip navigation|skip to search|skip to footer|skip to primary navigation|"
                "skip to primary sidebar|skip to primary content|skip to secondary content|"
                "skip to article|skip to header|skip links|skip to comments|skip ad|"
                "skip advertisement|skip header|skip to sections|jump to content|"
                "jump to navigation|jump to main content|jump to search|jump to comments|"
                "accessibility links|accessibility navigation|accessibility help|"
                "skip to site index|skip past newsletter promotion|skip to bottom|skip to top|"
                "article content|main content|page content"
            ),
            "de": (
                "zum inhalt springen|zum inhalt|zum hauptinhalt|zum hauptinhalt springen|"
                "direkt zum inhalt|springe zum inhalt|springe zum hauptinhalt|springe direkt zu|"
                "zum inhalt wechseln|zum inhalt gehen|zur navigation springen|"
                "zur hauptnavigation springen|zur hauptnavigation|zum seiteninhalt springen|"
                "zum artikel springen|zur suche springen|zum footer springen|zum menü springen|"
                "sprungmarken|direkt zur navigation|zur navigation|navigation überspringen|"
                "überspringen sie die navigation|weiter zum inhalt|inhalt überspringen"
            ),
            "fr": (
                "aller au contenu|aller au contenu principal|aller à la navigation|"
                "aller à la recherche|aller au menu|aller au menu principal|aller au pied de page|"
                "passer au contenu|passer au contenu principal|accéder au contenu|"
                "accéder au contenu principal|accéder à la navigation|liens d'accessibilité|"
                "liens d'évitement|passer la publicité"
            ),
            "es": (
                "saltar al contenido|saltar al contenido principal|ir al contenido|"
                "ir al contenido principal|ir al menú|ir al menú principal|ir a la navegación|"
                "ir a la portada|pasar al contenido principal|saltar a navegación|"
                "saltar navegación|ir directamente al contenido|ir al pie de página|"
                "enlaces de accesibilidad"
            ),
            "pt": (
                "pular para o conteúdo|pular para o conteúdo principal|ir para o conteúdo|"
                "ir para o conteúdo principal|ir para conteúdo|ir para o menu|"
                "saltar para o conteúdo|saltar para o conteúdo principal|avançar para o conteúdo|"
                "avançar para o conteúdo principal|ir para o rodapé|ir para a busca"
            ),
            "it": (
                "vai al contenuto|vai al contenuto principale|salta al contenuto|"
                "salta al contenuto principale|passa al contenuto|passa al contenuto principale|"
                "vai al menu|vai al footer|vai alla navigazione|salta la navigazione"
            ),
            "nl": (
                "naar hoofdinhoud|ga naar hoofdinhoud|ga naar de inhoud|ga direct naar de inhoud|"
                "direct naar inhoud|direct naar de inhoud|spring naar content|"
                "spring naar de inhoud|naar de inhoud|overslaan en naar de inhoud gaan|"
                "ga naar zoeken|ga naar navigatie|doorgaan naar inhoud|doorgaan naar artikel"
            ),
            "sv": (
                "hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|"
                "hoppa till huvudinnehållet|gå till innehåll|gå direkt till innehållet|"
                "till innehållet|till sidans huvudinnehåll|hoppa till menyn|gå till huvudinnehåll"
            ),
            "da": (
                "gå til indhold|gå til hovedindhold|spring til indhold|spring til indholdet|"
                "hop til indhold|hop til indholdet|videre til indhold"
            ),
            "no": (
                "gå til innhold|gå til hovedinnhold|hopp til innhold|hopp til innholdet|"
                "hopp til hovedinnhold|hopp over navigasjon|til innhold"
            ),
            "fi": (
                "siirry sisältöön|siirry pääsisältöön|siirry suoraan sisältöön|hyppää sisältöön|"
                "hyppää pääsisältöön|siirry hakuun|siirry navigaatioon"
            ),
            "pl": (
                "przejdź do treści|przejdź do głównej treści|przejdź do treści głównej|"
                "przejdź do zawartości|przejdź do menu|przejdź do menu głównego|"
                "przejdź do wyszukiwarki|przejdź do stopki|przejdź do nawigacji|pomiń nawigację|"
                "skocz do treści"
            ),
            "cs": (
                "přejít k obsahu|přejít k hlavnímu obsahu|přejít na obsah|přeskočit na obsah|"
                "přeskočit navigaci|skočit na obsah|přejít na hlavní obsah"
            ),
            "ru": (
                "перейти к содержимому|перейти к содержанию|перейти к основному содержанию|"
                "перейти к основному контенту|перейти к контенту|перейти к навигации|"
                "перейти к поиску|пропустить навигацию|ссылки для упрощенного доступа|"
                "перейти к основному содержимому"
            ),
            "uk": (
                "перейти до вмісту|перейти до основного вмісту|перейти до контенту|"
                "перейти до змісту|перейти до основного матеріалу"
            ),
            "tr": (
                "içeriğe geç|içeriğe atla|ana içeriğe geç|ana içeriğe atla|ana içeriğe git|"
                "içeriğe git|menüye atla|erişilebilirlik bağlantıları"
            ),
            "ar": (
                "تخطى إلى المحتوى|تخطي إلى المحتوى|التخطي إلى المحتوى|انتقل إلى المحتوى|"
                "انتقل إلى المحتوى الرئيسي|تجاوز إلى المحتوى الرئيسي|الانتقال إلى المحتوى|"
                "اذهب إلى المحتوى|تخطى إلى المحتوى الرئيسي"
            ),
            "hi": (
                "सामग्री पर जाएं|मुख्य सामग्री पर जाएं|सीधे मुख्य सामग्री पर जाएं|"
                "छोड़कर सामग्री पर आगे बढ़ें|सामग्री को छोड़ दें|मुख्य विषयवस्तु में जाएं"
            ),
            "zh": (
                "跳到内容|跳至内容|跳转到内容|跳到主要内容|跳转到主要内容|跳至主要内容|跳过导航|跳到主内容|跳到內容|跳至內容|跳到主要內容|跳到主要內容區塊|移至主內容|"
                "移至主要內容|跳過導覽|略過導覽"
            ),
            "ja": (
                "コンテンツへスキップ|コンテンツにスキップ|本文へスキップ|本文へ移動|本文へ移動する|メインコンテンツへスキップ|メインコンテンツに移動|"
                "メインコンテンツに移動する|このページの本文へ|本文へジャンプ|ナビゲーションをスキップ"
            ),
            "ko": (
                "본문으로 바로가기|본문 바로가기|본문으로 이동|콘텐츠로 바로가기|콘텐츠로 건너뛰기|컨텐츠로 건너뛰기|메뉴 바로가기|주메뉴 바로가기|"
                "메인 콘텐츠로 건너뛰기|검색 바로가기"
            ),
            "id": (
                "langsung ke konten|langsung ke konten utama|langsung ke isi|loncat ke konten|"
                "lewati ke konten|lompat ke konten|lewati ke konten utama|lompat ke konten utama"
            ),
        },
        drops=(
            "Skip to main content",
            "Zum Inhalt springen",
            "Aller à la navigation",
            "Przejdź do treści",
            "本文へ移動",
        ),
        keeps=(
            "Skip to the good part",
            "We jump to content too quickly, she said.",
            "Direkt zum Inhaber",
        ),
    ),
    Rule(
        id="nav-control",
        code="CN402",
        why="Buttons that open and close a menu or a search box.",
        certain=True,
        lines={
            "en": (
                "open menu|close menu|open menu close menu|toggle menu|toggle navigation|"
                "toggle navigation menu|open navigation menu|close navigation menu|open main menu|"
                "show menu|hide menu|menu toggle|main menu|primary menu|toggle search|open search|"
                "close search|open sidebar|expand menu|collapse menu|menu close|menu search|"
                "search toggle|toggle sidebar|toggle submenu|expand child menu|show submenu|"
                "open sub menu|mobile menu|hamburger menu|open search bar|show search|"
                "site navigation|main navigation|primary navigation|secondary navigation|"
                "user account menu|footer navigation|footer menu|section navigation|site index|"
                "show more sections|search the site|open in app"
            ),
            "de": (
                "menü öffnen|menü schließen|menü anzeigen|menü ausklappen|menü einklappen|"
                "navigation öffnen|navigation schließen|navigation einblenden|"
                "navigation ein-/ausblenden|navigation umschalten|suche öffnen|suche schließen|"
                "hauptmenü|hauptnavigation|untermenü öffnen|untermenü anzeigen|servicemenü|"
                "servicenavigation|metanavigation|fußzeilenmenü|hauptmenü öffnen|suche einblenden|"
                "untermenü schließen"
            ),
            "fr": (
                "ouvrir le menu|fermer le menu|afficher le menu|masquer le menu|menu principal|"
                "ouvrir la recherche|fermer la recherche|navigation principale|"
                "ouvrir la navigation|afficher la recherche|ouvrir/fermer le menu"
            ),
            "es": (
                "abrir menú|cerrar menú|mostrar menú|ocultar menú|menú principal|abrir el menú|"
                "cerrar el menú|desplegar menú|navegación principal|alternar navegación|"
                "abrir búsqueda|cerrar búsqueda|desplegar el menú"
            ),
            "pt": (
                "abrir menu|fechar menu|menu principal|mostrar menu|esconder menu|abrir busca|"
                "fechar busca|navegação principal|alternar navegação|abrir o menu|fechar o menu"
            ),
            "it": (
                "apri menu|chiudi menu|apri il menu|chiudi il menu|mostra menu|menu principale|"
                "navigazione principale|apri la ricerca|apri ricerca|chiudi ricerca"
            ),
            "nl": (
                "menu openen|menu sluiten|open het menu|sluit het menu|hoofdmenu|hoofdnavigatie|"
                "zoeken openen|sluit menu|toon menu"
            ),
            "sv": (
                "öppna meny|öppna menyn|stäng meny|stäng menyn|visa meny|visa menyn|huvudmeny|"
                "öppna sök|stäng sök"
            ),
            "da": "åbn menu|luk menu|åbn menuen|luk menuen|hovedmenu|vis menu",
            "no": "åpne meny|lukk meny|åpne menyen|lukk menyen|hovedmeny|vis meny",
            "fi": "avaa valikko|sulje valikko|päävalikko|näytä valikko|avaa haku",
            "pl": (
                "otwórz menu|zamknij menu|rozwiń menu|zwiń menu|menu główne|pokaż menu|"
                "przełącz nawigację|otwórz wyszukiwarkę"
            ),
            "cs": "otevřít menu|zavřít menu|hlavní menu|zobrazit menu|hlavní nabídka",
            "ru": (
                "открыть меню|закрыть меню|главное меню|показать меню|скрыть меню|основное меню|"
                "меню навигации|основная навигация|открыть поиск|закрыть поиск"
            ),
            "uk": "відкрити меню|закрити меню|головне меню|показати меню",
            "tr": (
                "menüyü aç|menüyü kapat|menü aç|menüyü aç/kapat|ana menü|aramayı aç|aramayı kapat"
            ),
            "ar": (
                "القائمة الرئيسية|فتح القائمة|إغلاق القائمة|اغلاق القائمة|افتح القائمة|"
                "أغلق القائمة|عرض القائمة"
            ),
            "hi": "मेन्यू खोलें|मेन्यू बंद करें|मुख्य मेन्यू|मुख्य मेनू|मेनू खोलें|मेनू बंद करें",
            "zh": "打开菜单|关闭菜单|主菜单|展开菜单|收起菜单|打开导航|切换导航|打開選單|關閉選單|主選單|展開選單|收合選單|切換導覽|開啟選單|開啟主選單|主導覽",
            "ja": "メニューを開く|メニューを閉じる|メインメニュー|ナビゲーションを開く|グローバルナビゲーション|検索を開く|メニュー開閉|グローバルメニュー|検索を閉じる",
            "ko": "메뉴 열기|메뉴 닫기|전체메뉴|전체 메뉴|주메뉴|전체메뉴 열기|전체메뉴 닫기|메인 메뉴|검색창 열기|전체메뉴 보기",
            "id": "buka menu|tutup menu|menu utama|tampilkan menu|tutup pencarian|buka pencarian",
        },
        drops=("Toggle navigation", "Menü schließen", "Ouvrir le menu", "打開選單"),
        keeps=("The menu opens in May", "Open house on Sunday", "Das Menü schließt mit Käse."),
    ),
    Rule(
        id="nav-word-bar",
        code="CN403",
        why="Menu words run together on one line; which page they lead to does not matter.",
        words={
            "en": (
                "home|about|news|world|politics|business|economy|markets|opinion|sports|sport|"
                "entertainment|lifestyle|culture|arts|technology|tech|science|health|travel|video|"
                "videos|photos|podcasts|weather|subscribe|login|contact|search|menu|jobs|events|"
                "shop|blog|faq|archives|careers|newsletters|real|estate|food|style|education|"
                "local|national|international"
            ),
            "de": (
                "startseite|politik|wirtschaft|sport|kultur|wissen|panorama|meinung|gesellschaft|"
                "lokales|regional|digital|reise|auto|gesundheit|kontakt|suche|menü|abo|service|"
                "shop|impressum|datenschutz|agb|aktuelles|termine|karriere|presse|themen|anmelden|"
                "fußball"
            ),
            "fr": (
                "accueil|politique|société|économie|culture|sport|sports|monde|santé|sciences|"
                "environnement|opinions|actualités|vidéos|podcasts|contact|connexion|planète|"
                "médias|emploi"
            ),
            "es": (
                "inicio|portada|política|economía|deportes|mundo|cultura|sociedad|opinión|"
                "espectáculos|tecnología|salud|internacional|nacional|videos|fotos|contacto|"
                "buscar|sucesos|entretenimiento"
            ),
            "pt": (
                "início|política|economia|esportes|desporto|mundo|cultura|brasil|opinião|saúde|"
                "educação|tecnologia|entretenimento|vídeos|fotos|contato|busca|cotidiano"
            ),
            "it": (
                "politica|economia|esteri|cronaca|sport|cultura|spettacoli|salute|tecnologia|"
                "scienza|ambiente|viaggi|motori|calcio|meteo|video|foto|contatti"
            ),
            "nl": (
                "voorpagina|nieuws|binnenland|buitenland|politiek|economie|sport|cultuur|"
                "wetenschap|opinie|regio|contact|zoeken|inloggen|abonneren"
            ),
            "sv": (
                "nyheter|inrikes|utrikes|sport|kultur|nöje|ekonomi|debatt|ledare|opinion|väder|"
                "sök|logga|meny"
            ),
            "pl": (
                "wiadomości|polska|świat|kraj|polityka|gospodarka|biznes|sport|kultura|nauka|"
                "zdrowie|opinie|rozrywka|pogoda|kontakt|wideo"
            ),
            "ru": (
                "главная|новости|политика|экономика|общество|происшествия|спорт|культура|наука|"
                "технологии|мнения|видео|фото|контакты|поиск|авто"
            ),
            "tr": (
                "gündem|ekonomi|spor|dünya|siyaset|magazin|teknoloji|sağlık|kültür|sanat|eğitim|"
                "yaşam|yazarlar|video|galeri|anasayfa|iletişim"
            ),
            "ar": (
                "الرئيسية|سياسة|اقتصاد|رياضة|ثقافة|فن|منوعات|صحة|تكنولوجيا|فيديو|أخبار|العالم|رأي"
            ),
            "zh": "首页|新闻|国内|国际|财经|科技|体育|娱乐|军事|社会|教育|健康|旅游|汽车|房产|视频|图片|首頁|新聞|國際|財經|娛樂|體育|影音|生活|社論",
            "ja": "ホーム|トップ|ニュース|社会|政治|経済|国際|スポーツ|エンタメ|文化|地域|特集|天気|動画",
            "ko": "홈|뉴스|정치|경제|사회|국제|문화|연예|스포츠|오피니언|포토|지역|날씨|칼럼",
            "id": (
                "beranda|berita|nasional|internasional|ekonomi|bisnis|olahraga|bola|hiburan|tekno|"
                "otomotif|kesehatan|gaya|hidup|video|foto|opini|terkini|terpopuler"
            ),
        },
        fillers={"mul": "and|us|the|in|more|my|all|und|uns|über|et|y|e|i|och|ve|и|de|la|le"},
        least=3,
        drops=(
            "Home News Sport Politics Opinion",
            "Startseite | Politik | Wirtschaft | Kultur",
            "Главная Новости Политика Спорт",
        ),
        keeps=("Politics and sport", "Home news: the sport of politics is business as usual."),
    ),
    Rule(
        id="breadcrumb",
        code="CN404",
        why="The path of sections down to the article.",
        pattern=(
            r"\W{0,3}(?i:home(?:page)?|start(?:seite)?|accueil|inicio|portada|início|capa|voorpagina"
            r"|hem|forside|forsiden|etusivu|strona główna|domů|главная|головна|ana ?sayfa|الرئيسية|होम"
            r"|首页|首頁|ホーム|トップ|トップページ|홈|beranda)\s*[»›>/|→·\\–-]\s*\S.{0,200}"
            r"|[^»›>→.!?]{2,40}(?:[»›→][^»›>→.!?]{2,40}){2,8}"
            r"|[^»›>→.!?«„]{2,30}(?:(?<=\s)>(?=\s)[^»›>→.!?]{2,40}){1,8}"
        ),
        needs=(
            ">",
            "»",
            "›",
            "→",
            "home",
            "startseite",
            "accueil",
            "inicio",
            "início",
            "ホーム",
            "首页",
            "首頁",
            "홈",
            "главная",
            "الرئيسية",
            "होम",
            "beranda",
            "anasayfa",
            "etusivu",
        ),
        drops=(
            "Home » City Hall » Dam repairs begin",
            "Startseite / Politik / Inland",
            "News › Local › Floods",
            "首页 > 社会",
        ),
        keeps=(
            "Home is where the dam holds",
            "»Es war knapp«, sagte sie.",
            "Le « pacte » de l’eau",
        ),
    ),
    Rule(
        id="breadcrumb-lead",
        code="CN405",
        why="A path that says what it is.",
        certain=True,
        marks=":：»›>→|",
        lines={
            "en": "you are here|breadcrumb trail links|breadcrumb trail|breadcrumb links",
            "de": "sie sind hier|sie befinden sich hier|du bist hier|sie befinden sich",
            "fr": "vous êtes ici",
            "es": "usted está aquí|estás aquí|se encuentra en|está usted aquí",
            "pt": "você está aqui|você está em|está aqui",
            "it": "sei qui|ti trovi qui|tu sei qui",
            "nl": "u bent hier|je bent hier|u bevindt zich hier",
            "sv": "du är här",
            "da": "du er her",
            "fi": "olet täällä|olet tässä",
            "pl": "jesteś tutaj|znajdujesz się tutaj|jesteś tu",
            "cs": "nacházíte se zde|jste zde",
            "ru": "вы здесь|вы находитесь здесь",
            "uk": "ви тут|ви знаходитесь тут",
            "tr": "buradasınız|şu an buradasınız",
            "ar": "أنت هنا|أنت الآن في",
            "hi": "आप यहां हैं|आप यहाँ हैं",
            "zh": "您的位置|当前位置|您所在的位置|你的位置|您现在的位置|目前位置|您目前位置|目前所在位置|當前位置|您的所在位置",
            "ja": "現在位置|現在地|現在のページ",
            "ko": "현재 위치|현재위치",
            "id": "anda di sini|anda berada di sini",
        },
        leads={
            "en": "you are here|you are at",
            "de": "sie sind hier|sie befinden sich hier|du bist hier",
            "fr": "vous êtes ici",
            "es": "usted está aquí|estás aquí|estás en|se encuentra en|usted está en|está en",
            "pt": "você está aqui|você está em|está em",
            "it": "sei qui|sei in|ti trovi in|tu sei qui",
            "nl": "u bent hier|je bent hier",
            "sv": "du är här",
            "da": "du er her",
            "fi": "olet täällä",
            "pl": "jesteś tutaj|jesteś w|znajdujesz się tutaj",
            "cs": "nacházíte se zde|jste zde",
            "ru": "вы здесь|вы находитесь здесь",
            "uk": "ви тут",
            "tr": "buradasınız",
            "ar": "أنت هنا",
            "hi": "आप यहां हैं|आप यहाँ हैं",
            "zh": "您的位置|当前位置|您所在的位置|你的位置|您现在的位置|目前位置|您目前位置|目前所在位置|當前位置",
            "ja": "現在位置|現在地",
            "ko": "현재 위치|현재위치",
            "id": "anda di sini",
        },
        drops=("You are here: Home", "Sie sind hier: Presse – Archiv", "当前位置：要闻 正文"),
        keeps=("You are here because of the dam.", "Sie sind hierher gekommen"),
    ),
    Rule(
        id="paging",
        code="CN413",
        why="The numbers of further pages, with a word or an arrow that leads on.",
        certain=True,
        longest=90,
        pattern=(
            r"(?i:(?:page|seite|página|pagina|sida|side|strona|стр(?:аница|\.)?|halaman|sayfa) \d{1,4} (?:of|von|sur|de|di|van|av|af|z|из|dari|/) \d{1,4}"
            r"|(?:[«‹<←] ?)?(?:(?:prev(?:ious)?|zurück|vorherige|précédente?|anterior|precedente|vorige|föregående|forrige|poprzednia|назад|sebelumnya|önceki) [|]? ?)?"
            r"(?:\d{1,4}|…|\.{3})(?: ?[|·]? ?(?:\d{1,4}|…|\.{3})){1,14}"
            r" ?[|]? ?(?:next|weiter|nächste|suivante?|siguiente|próxim[ao]|successiv[ao]|volgende|nästa|neste|næste|seuraava|następna|dalej|далее|вперед|berikutnya|selanjutnya|sonraki|last|letzte|[»›>→])(?: (?:page|seite))?(?: ?[»›>→]| last| letzte){0,2})"
        ),
        needs=(
            "page",
            "seite",
            "página",
            "pagina",
            "sida",
            "side",
            "strona",
            "стр",
            "halaman",
            "sayfa",
            *"»›>→",
            "next",
            "weiter",
            "nächste",
            "suivant",
            "siguiente",
            "próxim",
            "successiv",
            "volgende",
            "nästa",
            "neste",
            "næste",
            "seuraava",
            "następna",
            "dalej",
            "далее",
            "вперед",
            "berikutnya",
            "selanjutnya",
            "sonraki",
            "last",
            "letzte",
        ),
        drops=(
            "1 2 3 4 Next",
            "1 2 3 … 12 Next »",
            "« Previous 1 2 3 Next »",
            "Page 1 of 12",
            "Seite 2 von 4",
            "1 | 2 | 3 | weiter »",
            "1 2 3 ... 40 ›",
        ),
        keeps=(
            "1 2 3 4",
            "Page 1 of 12 was missing",
            "The next 12 days",
            "2024 2025 results: 1 to 2",
            "Next 3 games",
        ),
    ),
    Rule(
        id="jump-line",
        code="CN414",
        why="On which page of the printed paper the article goes on, or began.",
        certain=True,
        longest=80,
        pattern=(
            r"[(\[]?(?i:(?:please )?(?:see|turn to|continued|cont(?:['’]?d)?\.?|jump to|from)) (?:[A-Z][A-Z ’'-]{1,30}, )?(?:(?:on|from|to) )?(?:(?i:page|pg\.?|p\.) ?[A-Z]?\d{1,3}[A-Z]?|[A-F]\d{1,2})[)\]]?\.?"
            r"|[(\[]?(?:Fortsetzung|Weiter|Bitte weiterlesen) (?:auf|von) (?:Seite|S\.) ?[A-Z]?\d{1,3}[)\]]?\.?"
            r"|[(\[]?(?:(?:Lire la )?[Ss]uite|Lire) (?:en )?(?:page|p\.) ?\d{1,3}[)\]]?\.?"
            r"|[(\[]?(?:Pasa|Sigue|Viene|Continúa) (?:a|en|de) la (?:página|pág\.?) ?[A-Z]?\d{1,3}[)\]]?\.?"
        ),
        needs=(
            "page",
            "pg",
            "p.",
            "see",
            "turn to",
            "continued",
            "cont",
            "jump to",
            "from",
            "seite",
            "s.",
            "página",
            "pág",
        ),
        drops=(
            "Continued on A6",
            "(Continued from Page A1)",
            "Please see FLOOD, Page A6",
            "Fortsetzung auf Seite 3",
            "Suite page 12",
            "Pasa a la página 4",
        ),
        keeps=(
            "Continued rain",
            "From page to stage",
            "See page 3 of the report for the figures.",
            "Weiter auf Seite der Opposition",
            "From A to B2",
        ),
    ),
    Rule(
        id="page-offer",
        code="CN415",
        why="What a page offers to do with its article: license, hear or enlarge it, follow its writer.",
        certain=True,
        longest=120,
        lines={
            "en": (
                "purchase licensing rights|acquire licensing rights|rights and reprints|"
                "reprints and permissions|reprints & permissions|buy reprints|request reprints|"
                "end of article|suggested topics|suggested topics:|get rights and content"
            ),
            "de": (
                "detailansicht öffnen|rechte am artikel können sie hier erwerben|"
                "rechte am artikel erwerben|nachdruckrechte erwerben|bild vergrössern|"
                "bild vergrößern|bild in großansicht|artikel anhören|beitrag anhören"
            ),
            "pt": (
                "ouvir o texto|diminuir fonte|aumentar fonte|sua assinatura pode valer ainda mais|"
                "ouvir notícia|ouça este conteúdo"
            ),
            "es": "escuchar el artículo|escuchar artículo|escucha este artículo|ampliar imagen",
            "fr": "agrandir l'image|écouter cet article",
        },
        pattern=(
            r"Our Standards: The Thomson Reuters Trust Principles[.,]{0,2}"
            r"|Listen to this (?:article|story)\b[^\n.!?]{0,40}"
            r"|(?:Artikel|Beitrag) anhören ?[(·] ?\d{1,2}:\d{2}\b[^\n]{0,20}"
            r"|\d{1,3}(?:[.,]\d{1,3})?[KkMm]? [Ff]ollowers?"
        ),
        needs=("our standards", "listen to this", "anhören", "follower", "followers"),
        drops=(
            "Purchase Licensing Rights",
            "Detailansicht öffnen",
            "Our Standards: The Thomson Reuters Trust Principles.",
            "Listen to this article · 4:12 min Learn more",
            "1.2K Followers",
            "Ouvir o texto",
        ),
        keeps=(
            "The end of article five",
            "Our standards are high, she said.",
            "Listen to this: the dam sings.",
            "He has 1.2K followers on the network.",
            "Bild des Tages",
        ),
    ),
    Rule(
        id="back-to-top",
        code="CN406",
        why="A jump back to the page's start.",
        certain=True,
        lines={
            "en": (
                "back to top|to the top|return to top|back to the top|go to top|scroll to top|"
                "page top|top of page|jump to top|up to top|to top|back to top of page"
            ),
            "de": (
                "nach oben|zum seitenanfang|zurück nach oben|zum anfang|zum anfang der seite|"
                "seitenanfang|zurück zum seitenanfang|nach oben scrollen|zurück zum anfang|"
                "an den seitenanfang"
            ),
            "fr": (
                "haut de page|retour en haut|retour en haut de page|retour haut de page|"
                "vers le haut|remonter en haut de page"
            ),
            "es": (
                "volver arriba|ir arriba|subir al inicio|volver al inicio|ir al inicio|"
                "arriba de la página|regresar arriba"
            ),
            "pt": (
                "voltar ao topo|ir para o topo|voltar para o topo|topo da página|de volta ao topo"
            ),
            "it": "torna su|torna all'inizio|torna in alto|torna in cima|vai su|inizio pagina",
            "nl": "naar boven|terug naar boven|terug naar begin|naar top",
            "sv": "till toppen|tillbaka till toppen|upp till toppen|till sidans topp",
            "da": "til toppen|tilbage til toppen",
            "no": "til toppen|tilbake til toppen|til topps",
            "fi": "takaisin ylös|palaa ylös|sivun alkuun|takaisin sivun alkuun",
            "pl": (
                "do góry|powrót do góry|wróć na górę|przewiń do góry|powrót na górę strony|"
                "na górę strony|wróć do góry"
            ),
            "cs": "zpět nahoru|na začátek stránky",
            "ru": "наверх|вверх|вернуться наверх|в начало страницы|к началу страницы",
            "uk": "вгору|нагору|догори|повернутися вгору",
            "tr": "yukarı çık|başa dön|sayfa başı|sayfa başına dön|yukarı",
            "ar": (
                "العودة إلى الأعلى|الى الأعلى|إلى الأعلى|زر الذهاب إلى الأعلى|أعلى الصفحة|"
                "العودة للأعلى"
            ),
            "hi": "ऊपर जाएं|शीर्ष पर वापस जाएं",
            "zh": "回到顶部|返回顶部|回顶部|返回页首|页面顶部|回到頂端|返回頂部|回頁首|回到最上方|回頂端|返回頁首|回到頂部|置頂",
            "ja": "ページトップへ|ページの先頭へ|トップに戻る|ページトップに戻る|このページの先頭へ|上へ戻る|先頭へ戻る|ページの上へ|ページ先頭へ",
            "ko": "맨위로|맨 위로|위로|상단으로|위로가기|상단으로 이동|페이지 상단으로|탑으로",
            "id": "kembali ke atas|ke atas",
        },
        drops=("Back to top ↑", "Nach oben", "Haut de page", "回到頂端", "맨 위로"),
        keeps=("The way back to the top", "Es geht nach oben.", "Preise: Nach oben offen"),
    ),
    Rule(
        id="print-line",
        code="CN407",
        why="A button's single word, or two.",
        lines={
            "en": (
                "print|pdf|print pdf|print / pdf|save as pdf|download pdf|print view|"
                "printer friendly|printable version|print version|reprints|rights & permissions|"
                "reprints & permissions"
            ),
            "de": (
                "drucken|druck|druckansicht|druckversion|pdf herunterladen|als pdf speichern|"
                "vorlesen|ausdrucken"
            ),
            "fr": "imprimer|version imprimable|version pdf|télécharger en pdf",
            "es": "imprimir|versión para imprimir|versión imprimible|descargar pdf",
            "pt": "imprimir|versão para impressão|baixar pdf",
            "it": "stampa|versione stampabile|scarica pdf",
            "nl": "printen|print artikel|afdrukken",
            "sv": "skriv ut|utskrift",
            "da": "udskriv|print artikel",
            "no": "skriv ut",
            "fi": "tulosta",
            "pl": "drukuj|wydrukuj|wersja do druku",
            "cs": "tisk|vytisknout|verze pro tisk",
            "ru": "печать|распечатать|версия для печати",
            "uk": "друк|друкувати|версія для друку|роздрукувати",
            "tr": "yazdır|yazdırılabilir sürüm",
            "ar": "طباعة|اطبع|نسخة للطباعة",
            "hi": "प्रिंट|प्रिंट करें",
            "zh": "打印|打印本页|列印|友善列印|打印版",
            "ja": "印刷|印刷する|プリント|印刷用ページ",
            "ko": "인쇄|인쇄하기|프린트|기사 인쇄",
            "id": "cetak|cetak artikel|versi cetak",
        },
        drops=("Drucken", "Imprimer", "Printer friendly", "列印"),
        keeps=("Print is not dead", "Drucken wird teurer."),
    ),
    Rule(
        id="print-article",
        code="CN408",
        why="A print or save button that names what it prints.",
        certain=True,
        lines={
            "en": (
                "print recipe|print this recipe|jump to recipe|pin recipe|save recipe|print this article|print article|print this page|print page|print this story|"
                "print story|print this post|click to print|save this article|save article|"
                "save story|save for later|save this story|bookmark this article|add to bookmarks|"
                "send this article|click to email a link to a friend|save to read later|"
                "read later|add to reading list|read in app|gift this article|gift article|"
                "report an error|report a typo|report a correction|suggest a correction|"
                "listen to this article|listen to this story|listen to article|"
                "listen to the article|listen to story|listen to this post|download this article|"
                "republish this article|republish this story|request a correction|report this ad|"
                "report an issue|submit a correction"
            ),
            "de": (
                "artikel drucken|seite drucken|diesen artikel drucken|artikel merken|"
                "artikel speichern|auf die merkliste|zur merkliste hinzufügen|auf die leseliste|"
                "artikel versenden|artikel verschenken|artikel anhören|artikel vorlesen|"
                "artikel vorlesen lassen|beitrag anhören|zum merken anmelden|fehler melden|"
                "fehler gefunden?|leserbrief schreiben|artikel als pdf|beitrag drucken|"
                "später lesen|inhalt merken|artikel weiterempfehlen|seite weiterempfehlen|"
                "artikel per e-mail versenden|vorlesen lassen"
            ),
            "fr": (
                "imprimer l'article|imprimer cet article|ajouter à vos favoris|"
                "ajouter aux favoris|ajouter à mes favoris|ajouter à vos sélections|"
                "enregistrer l'article|lire plus tard|envoyer par e-mail|envoyer cet article|"
                "offrir cet article|écouter l'article|écouter cet article|signaler une erreur|"
                "ajouter l'article à vos favoris"
            ),
            "es": (
                "imprimir artículo|imprimir nota|imprimir noticia|imprimir esta página|"
                "guardar artículo|guardar noticia|leer más tarde|leer después|enviar por correo|"
                "enviar por email|escuchar artículo|escuchar la nota|escuchar noticia|"
                "escuchar este artículo|escucha este artículo|escuchar nota|añadir a favoritos|"
                "reportar error|reportar un error|regalar artículo|escucha la nota"
            ),
            "pt": (
                "imprimir artigo|imprimir notícia|imprimir matéria|salvar artigo|salvar notícia|"
                "salvar para ler depois|ler mais tarde|guardar artigo|ouvir artigo|ouvir notícia|"
                "ouça este artigo|ouça esta matéria|enviar por e-mail|comunicar erro|"
                "informar erro|comunicar erros|reportar erro|oferecer artigo"
            ),
            "it": (
                "stampa articolo|stampa l'articolo|stampa questo articolo|salva articolo|"
                "salva l'articolo|leggi più tardi|leggi dopo|ascolta l'articolo|"
                "ascolta questo articolo|ascolta articolo|invia per email|regala articolo|"
                "segnala un errore|aggiungi ai preferiti|ascolta la versione audio dell'articolo"
            ),
            "nl": (
                "artikel printen|print dit artikel|artikel bewaren|bewaar artikel|"
                "bewaar dit artikel|luister naar dit artikel|beluister dit artikel|lees later|"
                "fout gezien?|meld een fout|artikel cadeau geven"
            ),
            "sv": (
                "skriv ut artikeln|skriv ut artikel|spara artikel|spara artikeln|"
                "lyssna på artikeln|lyssna på artikel|tipsa en vän|rapportera fel|"
                "ge bort artikeln|lyssna på texten"
            ),
            "da": (
                "udskriv artikel|gem artikel|lyt til artiklen|lyt til artikel|læs op|oplæst artikel"
            ),
            "no": (
                "skriv ut artikkelen|lagre artikkelen|lytt til saken|lytt til artikkelen|"
                "tips en venn"
            ),
            "fi": (
                "tulosta juttu|tallenna juttu|kuuntele juttu|kuuntele artikkeli|ilmoita virheestä"
            ),
            "pl": (
                "drukuj artykuł|wydrukuj artykuł|zapisz artykuł|zapisz na później|czytaj później|"
                "posłuchaj artykułu|odsłuchaj artykuł|wyślij znajomemu|zgłoś błąd|"
                "zgłoś błąd na stronie|dodaj do ulubionych|słuchaj artykułu"
            ),
            "cs": (
                "vytisknout článek|uložit článek|uložit na později|poslechnout článek|"
                "přehrát článek|nahlásit chybu"
            ),
            "ru": (
                "распечатать статью|версия для печати статьи|сохранить статью|прочитать позже|"
                "читать позже|отложить|послушать статью|слушать статью|отправить другу|"
                "отправить по почте|сообщить об ошибке|нашли ошибку?|добавить в закладки|"
                "в закладки"
            ),
            "uk": (
                "роздрукувати статтю|зберегти статтю|послухати статтю|надіслати другу|"
                "повідомити про помилку|знайшли помилку?|додати в закладки"
            ),
            "tr": (
                "haberi yazdır|sayfayı yazdır|haberi kaydet|haberi dinle|sonra oku|"
                "arkadaşına gönder|hata bildir|favorilere ekle|yazıyı dinle"
            ),
            "ar": (
                "طباعة المقال|اطبع المقال|حفظ المقال|احفظ المقال|استمع إلى المقال|استمع للمقال|"
                "استمع للخبر|أرسل إلى صديق|ارسل لصديق|الإبلاغ عن خطأ|أضف إلى المفضلة|"
                "استمع إلى الخبر"
            ),
            "hi": ("खबर सुनें|ख़बर सुनें|लेख सुनें|आर्टिकल सुनें|बुकमार्क करें|बाद में पढ़ें|प्रिंट लें"),
            "zh": (
                "打印本文|打印文章|打印此页|收藏本文|收藏文章|加入收藏|收听文章|听新闻|我要纠错|纠错|推荐给朋友|列印本文|列印文章|收藏這篇文章|收聽文章|聽新聞|"
                "聽這篇文章|轉寄友人|轉寄朋友|加入書籤|語音播報"
            ),
            "ja": (
                "この記事を印刷|記事を印刷|記事を印刷する|この記事を印刷する|記事を保存|この記事を保存|あとで読む|後で読む|記事を読み上げる|音声で聞く|この記事を聞く|"
                "クリップする|スクラップする|お気に入りに追加|紙面で読む|ブックマークする|プレゼントする|この記事をプレゼント"
            ),
            "ko": (
                "기사 인쇄하기|기사저장|기사 저장|스크랩|스크랩하기|기사 듣기|음성으로 듣기|뉴스 듣기|본문듣기|본문 듣기|이 기사 듣기|오류 신고|"
                "기사 오류 신고|즐겨찾기 추가|이메일로 보내기|글자크기 조절"
            ),
            "id": (
                "cetak halaman|simpan artikel|simpan berita|baca nanti|dengarkan artikel|"
                "dengarkan berita|dengarkan|kirim ke teman|laporkan kesalahan|koreksi artikel"
            ),
        },
        drops=("Print this article", "Artikel merken", "Écouter l’article", "この記事を印刷"),
        keeps=("Print articles were her life.", "Artikel 5 des Grundgesetzes"),
    ),
    Rule(
        id="text-size",
        code="CN409",
        why="Buttons for the size of letters.",
        certain=True,
        lines={
            "mul": "a a a|a a|a- a a+|a+ a-|a- a+|a+|aa|-a a a+|a+ a a|a a+|tt",
            "en": (
                "text size|font size|larger text|smaller text|increase text size|"
                "decrease text size|change text size|increase font size|decrease font size|"
                "increase article font size|decrease article font size|"
                "change font size|reset font size|adjust text size|font size a a a|larger font|"
                "smaller font|text size a a a"
            ),
            "de": (
                "schriftgröße|schrift vergrößern|schrift verkleinern|schriftgröße ändern|"
                "textgröße|schriftgröße anpassen|schrift größer|schrift kleiner|textgröße ändern"
            ),
            "fr": (
                "taille du texte|agrandir le texte|réduire le texte|taille de police|"
                "taille des caractères|augmenter la taille du texte|diminuer la taille du texte"
            ),
            "es": (
                "tamaño de letra|tamaño del texto|tamaño de texto|aumentar letra|reducir letra|"
                "tamaño de la letra|tamaño de fuente|cambiar tamaño del texto"
            ),
            "pt": (
                "tamanho do texto|tamanho da letra|tamanho da fonte|aumentar fonte|diminuir fonte|"
                "aumentar texto|diminuir texto|aumentar letra|diminuir letra"
            ),
            "it": (
                "dimensione testo|dimensione del testo|dimensione carattere|ingrandisci testo|"
                "riduci testo|dimensioni testo"
            ),
            "nl": "lettergrootte|tekstgrootte|tekst vergroten|tekst verkleinen",
            "sv": "textstorlek|större text|mindre text",
            "pl": (
                "rozmiar tekstu|rozmiar czcionki|wielkość czcionki|wielkość tekstu|wielkość liter|"
                "powiększ tekst|pomniejsz tekst"
            ),
            "cs": "velikost písma|velikost textu",
            "ru": "размер шрифта|размер текста|увеличить шрифт|уменьшить шрифт",
            "uk": "розмір шрифту|розмір тексту",
            "tr": "yazı boyutu|metin boyutu|yazıyı büyüt|yazıyı küçült|yazı büyüklüğü|font boyutu",
            "ar": "حجم الخط|تكبير الخط|تصغير الخط|حجم النص",
            "hi": "फॉन्ट साइज|फ़ॉन्ट साइज़|अक्षर का आकार|टेक्स्ट साइज",
            "zh": "字体大小|字号|放大字体|缩小字体|字號|字體大小|字級|字級設定|放大字體|縮小字體|大 中 小|小 中 大",
            "ja": "文字サイズ|文字の大きさ|文字サイズ変更|文字を大きく|文字を小さく|文字拡大|文字サイズの変更",
            "ko": "글자크기|글자 크기|글자크기 설정|폰트 크기|글씨크기|글씨 크기|글자 크기 변경|폰트크기|가 가|글자 크기 설정|글씨 크게|글씨 작게",
            "id": "ukuran huruf|ukuran font|ukuran teks|perbesar huruf|perkecil huruf",
        },
        pattern=(
            r"(?:字体|字號|字号|字體|字級|文字サイズ|글자크기|글자 크기)(?:大小)?\s?[:：]?\s?[【\[]?(?:[大中小特超标標]\s?[/|]?\s?){2,4}[】\]]?"
            r"|(?i:text size|font size|schriftgröße)\s?:\s?(?:A[+-]?\s?){2,3}"
        ),
        needs=(
            "字体",
            "字号",
            "字號",
            "字體",
            "字級",
            "文字サイズ",
            "글자",
            "size",
            "schriftgröße",
        ),
        drops=(
            "Text size",
            "Schriftgröße",
            "A- A A+",
            "字級設定",
            "字号：小 中 大",
            "文字サイズ 大中小",
            "Font size: A- A A+",
        ),
        keeps=("Size of the text matters", "A and A make AA", "Schriftgröße 12 ist Pflicht."),
    ),
    Rule(
        id="js-required",
        code="CN410",
        why="What a page says to a browser without scripts, and while it loads.",
        certain=True,
        longest=220,
        lines={
            "mul": "loading|javascript is disabled|loading ...",
            "en": (
                "javascript is required|javascript is not enabled|please enable javascript|"
                "enable javascript|please wait|loading comments|loading content|now loading|"
                "your browser is not supported|this browser is not supported|loading more|"
                "something went wrong|an error occurred|please try again later|"
                "your browser does not support the video tag|"
                "your browser does not support the audio element|"
                "your browser does not support iframes|your browser does not support html5 video|"
                "this content is not available|please try again"
            ),
            "de": (
                "wird geladen|lädt|lade|inhalt wird geladen|laden|bitte warten|wird geladen ...|"
                "kommentare werden geladen|es ist ein fehler aufgetreten|"
                "bitte javascript aktivieren|ihr browser wird nicht unterstützt"
            ),
            "fr": (
                "chargement|chargement en cours|veuillez patienter|javascript est désactivé|"
                "une erreur est survenue|votre navigateur n'est pas pris en charge"
            ),
            "es": (
                "cargando|espere por favor|por favor espere|cargando comentarios|"
                "cargando contenido|ha ocurrido un error"
            ),
            "pt": "carregando|a carregar|aguarde|carregando comentários|ocorreu um erro",
            "it": "caricamento|caricamento in corso|attendere prego|si è verificato un errore",
            "nl": "laden|aan het laden|bezig met laden|even geduld",
            "sv": "laddar|laddar innehåll|ett fel uppstod",
            "da": "indlæser|henter",
            "no": "laster|laster inn",
            "fi": "ladataan|ladataan sisältöä",
            "pl": "ładowanie|trwa ładowanie|wczytywanie|proszę czekać|wystąpił błąd",
            "cs": "načítání|načítám|nahrávám|načítá se",
            "ru": (
                "загрузка|идет загрузка|подождите|пожалуйста, подождите|произошла ошибка|"
                "загружается"
            ),
            "uk": "завантаження|зачекайте|триває завантаження",
            "tr": "yükleniyor|lütfen bekleyin|bir hata oluştu",
            "ar": "جاري التحميل|جار التحميل|يرجى الانتظار|الرجاء الانتظار|حدث خطأ|جارٍ التحميل",
            "hi": "लोड हो रहा है|लोडिंग|कृपया प्रतीक्षा करें",
            "zh": "加载中|正在加载|载入中|请稍候|載入中|讀取中|請稍候|正在載入|加載中",
            "ja": "読み込み中|読み込み中です|ロード中|しばらくお待ちください",
            "ko": "로딩중|로딩 중|불러오는 중|잠시만 기다려 주세요|잠시만 기다려주세요",
            "id": "memuat|sedang memuat|mohon tunggu|harap tunggu|memuat komentar",
        },
        pattern=(
            r"(?i)(?=[^.!?]{0,160}(?:enable|(?<![a-z])(?:re)?activ(?!e\b|it)|aktiv|habilit|abilit|włącz|включ|увімкн|etkin|启用|啟用|開啟|有効|"
            r"허용|활성|تفعيل|सक्षम|schakel|slå på|slå til|ota käyttöön|zapn|povol|aktif|disabled"
            r"|(?:requires?|benötig(?:t|en)|not? support|support for) (?:\S{1,12} ){0,2}java"
            r"|java ?script[^.!?]{0,30}(?:required|support\b|needed|necessary|benötigt|unterstütz|nötig)"
            r"|deaktiv|désactiv|desactiv|disattiv|inschakelen|deshabilit))"
            r".{0,160}java ?script.{0,120}"
        ),
        needs=("javascript",),
        drops=(
            "Please enable JavaScript to view the comments.",
            "Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen.",
            "Chargement en cours…",
            "このページを見るには JavaScript を有効にしてください。",
            "Loading...",
        ),
        keeps=(
            "JavaScript turned out to be slower than Java.",
            "The tool requires no coding, but it helps to know JavaScript.",
            "With support in every browser, JavaScript is still in demand.",
            "Loading the trucks took all night.",
            "Der Bagger wird geladen und fährt ab.",
        ),
    ),
    Rule(
        id="separator",
        code="CN411",
        why="A line without a letter: a rule, a row of stars, a closing cross.",
        lines={"mul": " "},
        drops=("* * *", "———", "⁂", "×"),
        keeps=("x", "2 * 3", "***spoiler***"),
    ),
    Rule(
        id="bare-url",
        code="CN412",
        why="A line that is only an address.",
        pattern=r"\W{0,4}(?:(?:https?://|www\.)\S{3,280}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30})\W{0,4}|\[email.protected\]",
        needs=("http", "https", "www", "@", "protected"),
        drops=(
            "https://dam.example/news",
            "www.dam.example",
            "desk@dam.example",
            "[email protected]",
        ),
        keeps=("Write to desk@dam.example today.", "The www turns 40"),
    ),
)

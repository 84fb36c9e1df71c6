"""Debris that wants something of the reader: subscribe, follow, install, pay, look at an advertisement."""

from __future__ import annotations

from cleannews.debris.rule import Rule

_NETWORK = (
    "Facebook|X|Twitter|Instagram|TikTok|Threads|Bluesky|BlueSky|YouTube|Youtube|Telegram|WhatsApp"
    "|LinkedIn|Mastodon|Snapchat|Pinterest|Flipboard|(?:BBC )?Sounds|Spotify|iPlayer"
)

SUBSCRIBING: tuple[Rule, ...] = (
    Rule(
        id="ad-label",
        code="CN801",
        why="The mark of an advertisement whose picture is gone.",
        certain=True,
        lines={
            "en": (
                "advertisement|advertisements|advertisment|advert|adverts|advertising|ad|ads|"
                "ad feedback|story continues below advertisement|"
                "story continues after advertisement|story continues below|"
                "story continues after the ad|article continues below advertisement|"
                "article continues below|article continues after advertisement|"
                "article continues after this advertisement|continue reading below|"
                "advertisement - scroll to continue|advertisement · scroll to continue|"
                "advertisement · continue reading below|advertisement - continue reading below|"
                "advertisement - article continues below|scroll to continue with content|"
                "scroll to continue|scroll down to continue|content continues below|"
                "continues below advertisement|continue reading the main story|"
                "continue reading after advertisement|ads by google|google ads|google ad|"
                "ad choices|adchoices|skip ad|hide ad|close ad|remove ads|advertise here|"
                "your ad here|sponsored links|sponsored link|paid advertisement|"
                "advertisement feature|advertiser content|ad content|content from our partners|"
                "recommended by outbrain|recommended by taboola|ads by taboola|"
                "promoted by taboola|powered by taboola|powered by outbrain|"
                "sponsored links by taboola|report this ad|report ad|why am i seeing this ad?|"
                "the story continues below|news continues below|video continues below|"
                "post continues below|story continues below video|story continues below gallery|"
                "related video above|after the ad|text continues below ad|advertisement 1|"
                "advertisement 2|advertisement 3|advertisement 4|"
                "this advertisement has not loaded yet, but your article continues below|"
                "this ad has not loaded yet, but your article continues below"
            ),
            "de": (
                "anzeige|anzeigen|werbung|- anzeige|werbeanzeige|reklame|bezahlte anzeige|"
                "artikel wird unten fortgesetzt|weiter nach der werbung|weiter nach der anzeige|"
                "lesen sie nach der anzeige weiter|nach der werbung weiterlesen|"
                "der artikel geht nach der anzeige weiter|hier geht es nach der werbung weiter|"
                "text wird nach der werbung fortgesetzt|werbung schließen|anzeige schließen|"
                "anzeige überspringen|werbung überspringen|google anzeigen|anzeige google|"
                "werbepause|dauerwerbesendung|dein text geht nach der werbung weiter|"
                "weiterlesen nach der werbung|weiterlesen nach der anzeige|"
                "artikel geht weiter unter der anzeige|unter der werbung geht's weiter|"
                "die besten shopping-deals"
            ),
            "fr": (
                "publicité|publicite|pub|publicités|annonce|annonces google|"
                "la suite après la publicité|la suite après cette publicité|"
                "la suite de votre article après cette publicité|"
                "l'article continue après la publicité|l'article continue ci-dessous|"
                "fermer la publicité|passer la pub|lien sponsorisé|liens sponsorisés|"
                "publi-reportage|la suite sous cette publicité|"
                "suite de l'article après la publicité"
            ),
            "es": (
                "publicidad|publicidade|anuncio|anuncios|anuncios google|"
                "la noticia continúa abajo|la nota continúa debajo|"
                "continúa después de la publicidad|sigue leyendo después de la publicidad|"
                "el artículo continúa después de la publicidad|"
                "el artículo continúa después del anuncio|espacio publicitario|"
                "sigue después de la publicidad|cerrar publicidad|saltar publicidad|"
                "enlaces patrocinados|contenido patrocinado por|"
                "continúa leyendo la historia principal|pauta publicitaria|espacio patrocinado|"
                "la nota sigue abajo"
            ),
            "pt": (
                "publicidade|pub|anúncio|anúncios|anuncio|continua após a publicidade|"
                "continua depois da publicidade|a matéria continua após a publicidade|"
                "a matéria continua depois da publicidade|o artigo continua após a publicidade|"
                "continua a seguir à publicidade|continue lendo após a publicidade|"
                "continua após o anúncio|reportagem continua após publicidade|fechar anúncio|"
                "pular anúncio|informe publicitário|espaço publicitário|publicidade - otz|"
                "continua depois do anúncio|não feche esta página|cont. após publicidade"
            ),
            "it": (
                "pubblicità|pubblicita|annuncio|annunci|annuncio pubblicitario|"
                "continua a leggere dopo la pubblicità|continua dopo la pubblicità|"
                "l'articolo continua dopo la pubblicità|la pubblicità continua a leggere sotto|"
                "messaggio pubblicitario|advertisement continua|l'articolo prosegue sotto|"
                "chiudi annuncio|informazione pubblicitaria|spazio pubblicitario|"
                "continua a leggere sotto"
            ),
            "nl": (
                "advertentie|advertenties|reclame|artikel gaat verder onder de advertentie|"
                "tekst gaat verder onder de advertentie|lees verder onder de advertentie|"
                "verder lezen na de advertentie|tekst gaat door onder de advertentie|"
                "het artikel gaat verder onder de advertentie|"
                "verhaal gaat verder onder de advertentie|tekst loopt door onder de advertentie|"
                "ga verder na advertentie|sluit advertentie|tekst gaat verder onder de foto|"
                "tekst gaat verder onder de video|lees verder onder de foto|"
                "tekst loopt door onder de foto|tekst gaat verder onder de afbeelding|"
                "artikel gaat verder onder de video|artikel gaat verder onder de foto"
            ),
            "sv": (
                "annons|annonser|reklam|artikeln fortsätter under annonsen|"
                "artikeln fortsätter efter annonsen|fortsätt läsa efter annonsen|"
                "läs vidare efter annonsen|annonsinnehåll|annonslänk|annonslänkar|stäng annons|"
                "artikeln fortsätter under bilden"
            ),
            "da": (
                "annonce|annoncer|reklame|artiklen fortsætter under annoncen|"
                "artiklen fortsætter efter annoncen|artiklen fortsætter under billedet|"
                "artiklen fortsætter under videoen|luk annonce"
            ),
            "no": (
                "annonse|annonser|reklame|annonsørinnhold|artikkelen fortsetter under annonsen|"
                "saken fortsetter under annonsen|saken fortsetter etter annonsen|"
                "artikkelen fortsetter etter annonsen|saken fortsetter under bildet|"
                "artikkelen fortsetter under bildet"
            ),
            "fi": (
                "mainos|mainokset|ilmoitus|juttu jatkuu mainoksen jälkeen|"
                "artikkeli jatkuu mainoksen jälkeen|juttu jatkuu kuvan alla|"
                "artikkeli jatkuu mainoksen alla|mainos päättyy|mainos alkaa|"
                "juttu jatkuu kuvan jälkeen|juttu jatkuu videon alla"
            ),
            "pl": (
                "reklama|reklamy|koniec reklamy|dalsza część artykułu pod reklamą|"
                "dalsza część tekstu pod reklamą|ciąg dalszy pod reklamą|"
                "dalszy ciąg materiału pod wideo|dalsza część artykułu pod wideo|"
                "dalsza część artykułu pod materiałem wideo|dalszy ciąg artykułu pod reklamą|"
                "ciąg dalszy artykułu pod reklamą|dalszy ciąg materiału pod reklamą|"
                "dalsza część artykułu znajduje się pod materiałem wideo|zamknij reklamę|"
                "pomiń reklamę|ogłoszenie|tekst sponsorowany|materiał reklamowy|"
                "dalsza część artykułu pod galerią|dalsza część materiału pod wideo|"
                "reklama - czytaj dalej poniżej|dalsza część pod reklamą"
            ),
            "cs": (
                "reklama|inzerce|článek pokračuje pod reklamou|pokračování článku pod reklamou|"
                "reklamní sdělení|konec reklamy|pokračování pod reklamou|zavřít reklamu"
            ),
            "ru": (
                "реклама|на правах рекламы|рекламный блок|реклама на сайте|"
                "продолжение после рекламы|читайте продолжение после рекламы|"
                "статья продолжается после рекламы|продолжение под рекламой|рекламное объявление|"
                "партнерский материал|пропустить рекламу|закрыть рекламу|"
                "новости партнеров реклама|реклама 18+|реклама 0+|реклама 16+|реклама 12+"
            ),
            "uk": (
                "реклама|на правах реклами|продовження після реклами|продовження під рекламою|"
                "читайте далі після реклами"
            ),
            "tr": (
                "reklam|reklamlar|ilan|haber reklamdan sonra devam ediyor|haberin devamı aşağıda|"
                "haberin devamı reklamdan sonra|reklamı kapat|reklamı geç|reklam alanı|"
                "advertorial|devamı aşağıda|haberin devamı için aşağı kaydırın"
            ),
            "fa": "تبلیغات|آگهی|تبلیغ",
            "ar": (
                "إعلان|اعلان|إعلانات|اعلانات|إعلان ممول|إعلانات ممولة|إعلان مدفوع|"
                "تابع القراءة بعد الإعلان|يستمر المقال بعد الإعلان|مساحة إعلانية|"
                "المقال يستمر بعد الإعلان|اغلق الاعلان|إعلان جوجل"
            ),
            "hi": (
                "विज्ञापन|प्रायोजित विज्ञापन|विज्ञापन के बाद जारी|खबर विज्ञापन के बाद जारी|"
                "लेख विज्ञापन के बाद जारी है|आगे पढ़ने के लिए स्क्रॉल करें|विज्ञापन हटाएं|"
                "विज्ञापन बंद करें"
            ),
            "zh": (
                "广告|廣告|广告位|商业广告|赞助商广告|赞助商链接|广告后继续|继续阅读全文|文章继续阅读请往下滑|請繼續往下閱讀|请继续往下阅读|文章未完，請繼續往下閱讀|"
                "廣告 - 內文未完請往下捲動|內文未完請往下捲動|廣告-請繼續往下閱讀|廣告（請繼續閱讀本文）|（請繼續閱讀本文）|請往下滑繼續閱讀|繼續往下閱讀|略過廣告|"
                "跳过广告|关闭广告|關閉廣告|贊助商連結|商業廣告|廣告 請繼續閱讀本文|文章於廣告後繼續|點擊關閉廣告"
            ),
            "ja": (
                "広告|広告の後にも続きます|広告のあとに続きます|スポンサーリンク|スポンサードリンク|広告を閉じる|記事は広告のあとに続きます|この記事は広告の後に続きます|"
                "以下、広告の後に続きます|広告をスキップ|sponsored link|広告掲載枠|－広告－|pr 広告|この後もニュースが続きます|記事が続きます|【広告】"
            ),
            "ko": (
                "광고|배너광고|광고 닫기|광고닫기|광고 건너뛰기|스폰서 링크|스폰서링크|기사는 광고 뒤에 이어집니다|광고 아래에 계속됩니다|유료광고|"
                "advertisement 기사 본문|기사 본문은 광고 아래에 계속됩니다"
            ),
            "id": (
                "iklan|advertisement|scroll untuk melanjutkan|scroll to resume content|"
                "scroll to continue with content|gulir untuk melanjutkan membaca|"
                "lanjutkan membaca di bawah iklan|artikel berlanjut setelah iklan|"
                "lanjut baca setelah iklan|tutup iklan|lewati iklan|pasang iklan|iklan di sini|"
                "konten berlanjut di bawah|baca selengkapnya setelah iklan|"
                "gulir ke bawah untuk melanjutkan|scroll ke bawah untuk lanjut membaca"
            ),
        },
        drops=(
            "ADVERTISEMENT",
            "- Anzeige -",
            "Publicité",
            "Story continues below advertisement",
            "Реклама",
            "विज्ञापन",
            "請繼續往下閱讀...",
            "Artikel gaat verder onder de advertentie",
        ),
        keeps=(
            "Werbung neuer Mitglieder",
            "Die Anzeige ging am Montag ein.",
            "Advertising revenue fell.",
            "Ad hoc meeting",
            "She placed an advertisement",
        ),
    ),
    Rule(
        id="ad-label-sponsor",
        code="CN802",
        why="The mark of paid content; it may be the headline's kicker.",
        lines={
            "en": (
                "sponsored|sponsored content|sponsored post|sponsor content|sponsored by|promoted|"
                "promoted content|paid content|paid post|paid partnership|partner content|"
                "partner offer|branded content|brand partner|in partnership with|presented by|"
                "brought to you by|native ad|advertorial|featured sponsor|our sponsors|"
                "sponsor message|from our partners|from our sponsors|paid for and presented by"
            ),
            "de": (
                "gesponsert|sponsored|advertorial|gesponserter inhalt|gesponserte inhalte|"
                "gesponserter beitrag|verlagsangebot|verlagsspezial|"
                "anzeigensonderveröffentlichung|in kooperation mit|präsentiert von|partnerangebot|"
                "bezahlter inhalt|bezahlte partnerschaft|kooperation|sonderveröffentlichung|"
                "werbliche inhalte|promotion|produktempfehlungen|affiliate-link|unsere partner|"
                "externe inhalte|anzeige / kooperation"
            ),
            "fr": (
                "sponsorisé|contenu sponsorisé|contenu partenaire|contenu de marque|"
                "en partenariat avec|proposé par|publi-rédactionnel|publirédactionnel|"
                "article sponsorisé|présenté par|communiqué"
            ),
            "es": (
                "patrocinado|contenido patrocinado|contenido de marca|branded content|"
                "en colaboración con|presentado por|publirreportaje|contenido ofrecido por|"
                "patrocinado por|remitido"
            ),
            "pt": (
                "patrocinado|conteúdo patrocinado|conteúdo de marca|publieditorial|"
                "informe patrocinado|oferecimento|apresentado por|em parceria com|"
                "conteúdo publicitário|branded content|estúdio de marca"
            ),
            "it": (
                "sponsorizzato|contenuto sponsorizzato|in collaborazione con|contenuto offerto da|"
                "publiredazionale|informazione promozionale|offerto da|contenuto pubblicitario"
            ),
            "nl": (
                "gesponsord|gesponsorde inhoud|in samenwerking met|aangeboden door|partnercontent|"
                "branded content|partnerbijdrage"
            ),
            "sv": (
                "sponsrat innehåll|sponsrad|i samarbete med|betalt innehåll|annons från|"
                "innehåll från annonsör|presenteras av"
            ),
            "da": (
                "sponsoreret|sponsoreret indhold|annoncørbetalt indhold|betalt indhold|"
                "kommercielt samarbejde"
            ),
            "no": "sponset|sponset innhold|betalt innhold|i samarbeid med",
            "fi": (
                "sponsoroitu|kaupallinen yhteistyö|maksettu sisältö|mainostajan sisältö|"
                "yhteistyössä"
            ),
            "pl": (
                "sponsorowane|artykuł sponsorowany|materiał sponsorowany|materiał partnera|"
                "materiał promocyjny|współpraca reklamowa|artykuł partnerski|treści sponsorowane|"
                "we współpracy z|promocja|materiał prasowy"
            ),
            "cs": (
                "sponzorovaný obsah|komerční sdělení|komerční prezentace|placený obsah|pr článek|"
                "advertorial|reklamní článek"
            ),
            "ru": (
                "партнерский проект|спонсорский материал|на правах партнерства|спецпроект|промо|"
                "новости партнеров|партнерские материалы|при поддержке|материалы партнеров|"
                "совместно с"
            ),
            "uk": (
                "партнерський проєкт|новини партнерів|за підтримки|спецпроєкт|"
                "партнерський матеріал|промо"
            ),
            "tr": (
                "sponsorlu|sponsorlu içerik|sponsorlu bağlantılar|sponsorlu haber|reklamdır|"
                "iş birliği|tanıtım|bu bir reklamdır|bu bir ilandır"
            ),
            "ar": (
                "محتوى مدفوع|محتوى برعاية|برعاية|محتوى إعلاني|محتوى ممول|روابط ممولة|مادة إعلانية"
            ),
            "hi": ("प्रायोजित|स्पॉन्सर्ड|प्रायोजित सामग्री|पार्टनर कंटेंट|ब्रांड कंटेंट|स्पॉन्सर्ड कंटेंट"),
            "zh": "赞助内容|推广|推广内容|合作内容|品牌专区|商业推广|贊助|贊助內容|贊助商|推廣|合作內容|廣編特輯|廣編企劃|業配|合作專區|特別企劃",
            "ja": "pr|[pr]|スポンサード|提供|広告特集|タイアップ|スポンサー記事|sponsored|広告企画|企画広告|プロモーション|タイアップ広告|協賛",
            "ko": "협찬|스폰서|스폰서드|제휴 콘텐츠|브랜드 콘텐츠|광고성 콘텐츠|ad 콘텐츠|기획광고|제공",
            "id": (
                "sponsor|konten bersponsor|bersponsor|konten sponsor|advertorial|kerja sama|"
                "dipersembahkan oleh|konten promosi|adv|infotorial"
            ),
        },
        starts={
            "en": (
                "paid for by |brought to you by |sponsored by |in partnership with |presented by |"
                "this content was produced by |this article contains affiliate |"
                "this post contains affiliate |this post may contain affiliate |"
                "as an amazon associate "
            ),
            "de": (
                "gesponsert von|präsentiert von|ein angebot von|in kooperation mit|"
                "dieser artikel enthält affiliate|dieser beitrag enthält affiliate|"
                "bei den mit * gekennzeichneten|die mit * gekennzeichneten links"
            ),
            "fr": (
                "contenu conçu et proposé par|contenu proposé par|en partenariat avec|"
                "sponsorisé par|cet article contient des liens affiliés"
            ),
            "es": (
                "patrocinado por|contenido ofrecido por|presentado por|"
                "este artículo contiene enlaces de afiliado"
            ),
            "pt": "oferecido por|patrocinado por|conteúdo oferecido por",
            "it": (
                "sponsorizzato da|in collaborazione con|offerto da|"
                "questo articolo contiene link di affiliazione"
            ),
            "pl": (
                "materiał powstał we współpracy|artykuł powstał we współpracy|"
                "materiał przygotowany we współpracy|artykuł zawiera linki afiliacyjne"
            ),
            "ru": (
                "при поддержке |материал подготовлен при поддержке|erid|реклама. ооо|реклама. ип|"
                "реклама. ао"
            ),
            "nl": "gesponsord door|aangeboden door|in samenwerking met",
            "sv": "i samarbete med|sponsrad av",
            "ja": "提供：|当サイトはアフィリエイト|本記事はアフィリエイト|本ページはプロモーションが|記事内に広告が",
            "zh": "本文由赞助|本文为合作|本文為合作",
        },
        longest=170,
        drops=(
            "Sponsored content",
            "Anzeigensonderveröffentlichung",
            "Patrocinado por la cámara",
            "PR",
        ),
        keeps=("The sponsored bill passed.", "Promoted to mayor in May"),
    ),
    Rule(
        id="newsletter",
        code="CN803",
        why="An invitation to a newsletter: a header, a button, a sentence in the imperative.",
        longest=260,
        lines={
            "en": (
                "newsletter|newsletters|our newsletters|email newsletter|email newsletters|"
                "newsletter sign up|newsletter signup|newsletter sign-up|"
                "sign up for our newsletter|sign up for newsletters|sign up to our newsletter|"
                "sign up for the newsletter|sign up for email newsletters|sign up now|"
                "sign up today|sign me up|join our newsletter|join our mailing list|"
                "join the newsletter|join now|get our newsletter|get the newsletter|"
                "get newsletter|get email alerts|get email updates|subscribe to our newsletter|"
                "subscribe to newsletter|subscribe to the newsletter|subscribe to our newsletters|"
                "subscribe now|subscribe today|subscribe to updates|subscribe by email|"
                "subscribe for free|subscribe to blog via email|subscribe via email|"
                "subscribe to our mailing list|stay informed|stay updated|stay up to date|"
                "stay in touch|stay connected|stay in the loop|stay in the know|daily newsletter|"
                "weekly newsletter|morning newsletter|breaking news alerts|news alerts|"
                "email alerts|get updates|get the latest news|thank you for subscribing|"
                "thanks for subscribing|thank you for signing up|thanks for signing up|"
                "thank you for subscribing!|mailing list|manage newsletters|"
                "manage your newsletters|see all newsletters|view all newsletters|"
                "browse newsletters|newsletter subscription|never miss a story|don't miss a story|"
                "don't miss out|free newsletter|keep in touch|keep up to date|email sign up|"
                "want more?|want more stories like this?|more newsletters|ready for more?|"
                "discover more from"
            ),
            "de": (
                "newsletter|newsletters|newsletter abonnieren|newsletter bestellen|"
                "newsletter-anmeldung|newsletter anmeldung|zum newsletter|zum newsletter anmelden|"
                "zur newsletter-anmeldung|jetzt newsletter abonnieren|unser newsletter|"
                "unsere newsletter|jetzt abonnieren|jetzt anmelden|jetzt kostenlos anmelden|"
                "kostenlos abonnieren|kostenlos anmelden|jetzt bestellen|kostenloser newsletter|"
                "alle newsletter|newsletter verwalten|melden sie sich jetzt an|hier anmelden|"
                "hier abonnieren|immer informiert|immer auf dem laufenden|"
                "auf dem laufenden bleiben|bleiben sie informiert|bleib informiert|"
                "nichts mehr verpassen|nichts verpassen|nie mehr etwas verpassen|"
                "newsletter der redaktion|e-mail-newsletter|push-nachrichten|mailing-liste|"
                "abonniere unseren newsletter|abonnieren sie unseren newsletter|"
                "vielen dank für ihre anmeldung|danke für ihre anmeldung|"
                "danke für deine anmeldung|anmeldung zum newsletter|newsletter-abo|ihr newsletter"
            ),
            "fr": (
                "newsletter|newsletters|nos newsletters|lettre d'information|"
                "lettres d'information|infolettre|infolettres|la newsletter|"
                "inscription à la newsletter|inscription newsletter|s'inscrire à la newsletter|"
                "s'abonner à la newsletter|abonnez-vous|abonnez-vous à la newsletter|"
                "abonnez-vous à notre newsletter|inscrivez-vous|inscrivez-vous à la newsletter|"
                "inscrivez-vous à notre newsletter|je m'inscris|je m'inscris à la newsletter|"
                "recevez la newsletter|recevoir la newsletter|recevez notre newsletter|"
                "restez informé|restez informés|restez connecté|recevoir les alertes|alertes info|"
                "voir toutes les newsletters|toutes les newsletters|découvrir les newsletters|"
                "merci pour votre inscription|votre inscription a bien été prise en compte|"
                "s'inscrire gratuitement|alerte email|ne manquez rien"
            ),
            "es": (
                "newsletter|newsletters|boletín|boletines|boletín de noticias|boletín informativo|"
                "suscríbete a nuestro newsletter|suscríbete a la newsletter|suscríbete al boletín|"
                "suscríbete a nuestro boletín|suscríbase a nuestro boletín|"
                "suscríbete a nuestra newsletter|suscribirse al boletín|suscribirme|"
                "suscríbete ahora|suscríbete gratis|suscríbete aquí|recibe nuestro boletín|"
                "recibe la newsletter|recibir boletín|apúntate|apúntate a la newsletter|"
                "regístrate gratis|mantente informado|manténgase informado|recibe las noticias|"
                "alertas de noticias|recibe alertas|gracias por suscribirte|"
                "gracias por su suscripción|gracias por suscribirse|inscríbete|no te pierdas nada|"
                "quiero suscribirme|ver todos los boletines|sumate a la comunidad"
            ),
            "pt": (
                "newsletter|newsletters|boletim|boletim informativo|assine a newsletter|"
                "assine nossa newsletter|assine nossas newsletters|assine nosso boletim|"
                "inscreva-se|inscreva-se na newsletter|inscreva-se em nossa newsletter|"
                "inscreva-se na nossa newsletter|cadastre-se na newsletter|"
                "receba nossa newsletter|receba a newsletter|receba as notícias|receba notícias|"
                "receba as notícias por e-mail|receba novidades|subscreva|subscreva a newsletter|"
                "subscreva a nossa newsletter|subscrever|subscrever newsletter|fique por dentro|"
                "fique bem informado|mantenha-se informado|alertas de notícias|receba alertas|"
                "obrigado por se inscrever|inscrição realizada com sucesso|obrigado por assinar|"
                "não perca nada|notícias no seu email|notícias no seu e-mail"
            ),
            "it": (
                "newsletter|newsletters|la newsletter|le nostre newsletter|"
                "iscriviti alla newsletter|iscriviti alle newsletter|"
                "iscriviti alla nostra newsletter|iscriviti ora|iscriviti gratis|"
                "iscrizione newsletter|iscrizione alla newsletter|ricevi la newsletter|"
                "ricevi la nostra newsletter|ricevi le notizie|resta aggiornato|rimani aggiornato|"
                "resta informato|rimani informato|abbonati alla newsletter|"
                "grazie per esserti iscritto|grazie per l'iscrizione|scopri le newsletter|"
                "tutte le newsletter|ricevi gli aggiornamenti|non perderti nulla|"
                "registrati gratis"
            ),
            "nl": (
                "nieuwsbrief|nieuwsbrieven|onze nieuwsbrieven|nieuwsbrief ontvangen|"
                "aanmelden nieuwsbrief|aanmelden voor nieuwsbrief|aanmelden voor de nieuwsbrief|"
                "schrijf je in|schrijf je in voor de nieuwsbrief|"
                "schrijf je in voor onze nieuwsbrief|inschrijven|inschrijven nieuwsbrief|"
                "inschrijven voor de nieuwsbrief|meld je aan|meld je aan voor de nieuwsbrief|"
                "meld je aan voor onze nieuwsbrief|meld je nu aan|ontvang onze nieuwsbrief|"
                "ontvang de nieuwsbrief|abonneer je op onze nieuwsbrief|blijf op de hoogte|"
                "bekijk alle nieuwsbrieven|bedankt voor je aanmelding|mis niets|"
                "gratis nieuwsbrief"
            ),
            "sv": (
                "nyhetsbrev|våra nyhetsbrev|prenumerera på nyhetsbrev|"
                "prenumerera på vårt nyhetsbrev|anmäl dig till nyhetsbrevet|"
                "anmäl dig till vårt nyhetsbrev|anmäl dig|anmäl dig här|få nyhetsbrevet|"
                "beställ nyhetsbrev|skaffa nyhetsbrev|håll dig uppdaterad|tack för din anmälan|"
                "missa inget|få vårt nyhetsbrev"
            ),
            "da": (
                "nyhedsbrev|nyhedsbreve|tilmeld nyhedsbrev|tilmeld dig nyhedsbrev|"
                "tilmeld dig nyhedsbrevet|tilmeld dig vores nyhedsbrev|tilmeld dig|"
                "få nyhedsbrevet|hold dig opdateret|tak for din tilmelding"
            ),
            "no": (
                "nyhetsbrev|våre nyhetsbrev|meld deg på nyhetsbrevet|meld deg på vårt nyhetsbrev|"
                "meld deg på|få nyhetsbrev|abonner på nyhetsbrev|hold deg oppdatert|"
                "motta nyhetsbrev"
            ),
            "fi": (
                "uutiskirje|uutiskirjeet|tilaa uutiskirje|tilaa uutiskirjeemme|tilaa uutiskirjeet|"
                "tilaa ilmaiseksi|pysy ajan tasalla|kiitos tilauksesta"
            ),
            "pl": (
                "newsletter|newslettery|nasze newslettery|zapisz się|zapisz się na newsletter|"
                "zapisz się do newslettera|zapisz się na nasz newsletter|"
                "zapisz się do naszego newslettera|zapisz mnie|zapisuję się|subskrybuj|"
                "subskrybuj newsletter|zamów newsletter|otrzymuj newsletter|bądź na bieżąco|"
                "dziękujemy za zapisanie się|dziękujemy za subskrypcję|nie przegap|"
                "nie przegap najważniejszych informacji|biuletyn|zapisy na newsletter|prenumeruj"
            ),
            "cs": (
                "newsletter|newslettery|přihlásit se k odběru|přihlásit k odběru|odebírat|"
                "odebírat newsletter|odběr novinek|odběr newsletteru|přihlaste se k odběru|"
                "přihlaste se k odběru newsletteru|zůstaňte v obraze|děkujeme za přihlášení"
            ),
            "ru": (
                "рассылка|рассылки|наши рассылки|подписаться на рассылку|подпишитесь на рассылку|"
                "подпишитесь на нашу рассылку|подписка на рассылку|подписка на новости|"
                "подписаться на новости|подпишитесь на новости|получать новости|оформить рассылку|"
                "email-рассылка|спасибо за подписку|вы успешно подписались|будьте в курсе|"
                "будьте в курсе новостей|новости на почту|будь в курсе|ежедневная рассылка"
            ),
            "uk": (
                "розсилка|підписатися на розсилку|підпишіться на розсилку|"
                "підпишіться на нашу розсилку|підписка на новини|підписатися на новини|"
                "дякуємо за підписку|будьте в курсі|отримувати новини"
            ),
            "tr": (
                "bülten|e-bülten|bültenimiz|bültene abone ol|bültenimize abone olun|"
                "e-bültenimize abone olun|e-bülten aboneliği|bülten aboneliği|bültene kaydol|"
                "haber bülteni|bültenimize kayıt olun|ücretsiz abone ol|haberdar ol|"
                "gelişmelerden haberdar olun|aboneliğiniz için teşekkürler|hemen abone ol|"
                "hemen kaydol"
            ),
            "ar": (
                "النشرة الإخبارية|النشرة الاخبارية|نشرتنا البريدية|نشرتنا الإخبارية|"
                "اشترك في النشرة البريدية|اشترك في نشرتنا البريدية|اشترك في النشرة الإخبارية|"
                "اشترك الآن|الاشتراك في النشرة البريدية|القائمة البريدية|اشترك معنا|سجل الآن|"
                "شكرا لاشتراكك|شكراً لاشتراكك|ابق على اطلاع|كن على اطلاع|اشترك مجانا|"
                "اشترك في القائمة البريدية|تابع آخر الأخبار"
            ),
            "hi": (
                "न्यूज़लेटर|न्यूजलेटर|न्यूज़लेटर सब्सक्राइब करें|न्यूजलेटर सब्सक्राइब करें|"
                "हमारे न्यूज़लेटर को सब्सक्राइब करें|सब्सक्राइब करें|सब्सक्राइब|"
                "अभी सब्सक्राइब करें|सदस्यता लें|सदस्यता लेने के लिए धन्यवाद|"
                "ताज़ा खबरों के लिए सब्सक्राइब करें|नोटिफिकेशन"
            ),
            "zh": (
                "电子报|通讯|订阅通讯|订阅我们|订阅我们的新闻|订阅电子报|邮件订阅|立即订阅|免费订阅|新闻通讯|订阅邮件|感谢订阅|感谢您的订阅|新闻信|电子邮件订阅|"
                "電子報|訂閱電子報|免費訂閱|免費訂閱電子報|立即訂閱|訂閱我們的電子報|電子報訂閱|訂閱通訊|訂閱新聞|感謝訂閱|感謝您的訂閱|新聞信|訂閱我們"
            ),
            "ja": (
                "ニュースレター|メールマガジン|メルマガ|メルマガ登録|メールマガジン登録|ニュースレター登録|ニュースレターに登録|ニュースレターを購読|無料メルマガ|"
                "メルマガ購読|メールマガジンのご案内|無料会員登録|無料登録|今すぐ登録|登録する|購読する|ご登録ありがとうございます|メールマガジンを購読する|プッシュ通知"
            ),
            "ko": (
                "뉴스레터|뉴스레터 구독|뉴스레터 구독하기|뉴스레터 신청|뉴스레터 신청하기|이메일 뉴스레터|무료 구독|무료구독|구독해 주셔서 감사합니다|"
                "지금 구독하세요|메일링|뉴스레터 받기|뉴스레터 구독신청"
            ),
            "id": (
                "buletin|nawala|newsletter|langganan newsletter|berlangganan newsletter|"
                "daftar newsletter|berlangganan sekarang|langganan sekarang|"
                "terima kasih telah berlangganan|dapatkan berita terbaru|dapatkan update berita|"
                "ikuti perkembangan|langganan gratis|daftar sekarang"
            ),
        },
        pattern=(
            r"(?is)\W{0,4}(?:please |jetzt |just |hier |want to |you can |click here to |or )?"
            r"(?:sign[ -]up|sign me up|subscribe|get (?:the|our|your|all|more|breaking|daily|a|top|news|stories|email|updates|exclusive|this)"
            r"|receive|join (?:our|the|over|thousands|more than|\d)|stay|keep up|register|enter your|let our|never miss|don['’]t miss|want (?:more|to|the|our)|like what you|enjoying|make sure you|be the first|start your (?:day|morning)"
            r"|abonnier|melde[nt]? (?:sie|dich|euch)|erhalten sie|erhalte|bestellen sie|hier (?:können|melden|geht)|sie möchten|möchten sie|mit (?:unserem|dem) |verpassen sie|bleiben sie|bleib |lassen sie sich|holen sie sich|hol dir|der newsletter|unser newsletter|täglich|jeden "
            r"|abonnez|inscri|recevez|recevoir|pour rester|chaque (?:jour|matin|semaine|soir)|ne manquez|tous les (?:jours|matins)|restez|retrouvez"
            r"|suscr[ií]b|regístr|recib[eií]|apúnt|inscríb|inscrev|cada (?:día|mañana|semana)|no te pierdas|quieres recibir|¿quieres|mantente"
            r"|assine|receba|cadastr|subscrev|quer receber|fique|não perca|entre no|participe|faça parte|siga"
            r"|iscriv|ricev|abbonati|resta aggiornato|vuoi ricevere|ogni (?:giorno|mattina|settimana)|registrati|non perdert"
            r"|schrijf|meld je|ontvang|abonneer|blijf|elke (?:dag|ochtend|week)|wil je|mis "
            r"|prenumerera|anmäl|få |vill du|missa|tilmeld|meld deg|vil du|tilaa|haluatko"
            r"|zapisz|subskryb|otrzymuj|zamów|chcesz|bądź|nie przegap|odebírej|přihla|chcete"
            r"|подпи|получа|хотите|будьте|не пропуст|підпи|отримуй"
            r"|abone|kayd|bülten|her (?:gün|sabah)|haberdar"
            r"|اشترك|سجل|احصل|للاشتراك|سجّل|तुरंत|सब्सक्राइब|पाने|订阅|訂閱|免费订阅|想看|登録|購読|無料|毎日|最新|구독|매일|무료|dapatkan|langganan|berlangganan|daftar|jangan lewatkan)"
            r".{0,180}?(?:newsletters?|inbox|mailing[ -]list|e-?mail(?:s| updates| alerts|postfach)?\b|news alerts|breaking news|alerts|updates|briefing|postfach|correo|boletín|boletines|infolettre|lettre d['’]info|bo[iî]te mail|mailbox"
            r"|e-?mail|whatsapp|canal|casella|posta|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|newsletter|rassyl|рассылк|розсилк|почт|bülten|e-posta|النشرة|البريد|بريدك|نشرت|न्यूज़लेटर|न्यूजलेटर|नोटिफिकेशन|电子报|電子報|通讯|邮件|郵件|信箱|邮箱|メルマガ|メールマガジン|ニュースレター|メール|뉴스레터|이메일|메일|buletin|skrzynk|schránk|newsletteru|newslettera)"
            r".{0,120}"
        ),
        needs=(
            "newsletter",
            "newsletters",
            "inbox",
            "casella",
            "mailing",
            "email",
            "e-mail",
            "emails",
            "alerts",
            "updates",
            "briefing",
            "postfach",
            "correo",
            "boletín",
            "boletines",
            "infolettre",
            "mail",
            "nieuwsbrief",
            "nyhetsbrev",
            "nyhetsbrevet",
            "nyhedsbrev",
            "uutiskirje",
            "uutiskirjeemme",
            "рассылку",
            "рассылки",
            "розсилку",
            "почту",
            "bülten",
            "bültenimize",
            "bültene",
            "النشرة",
            "البريد",
            "بريدك",
            "نشرت",
            "न्यूज़लेटर",
            "न्यूजलेटर",
            "नोटिफिकेशन",
            "电子报",
            "電子報",
            "邮件",
            "郵件",
            "信箱",
            "邮箱",
            "メルマガ",
            "メールマガジン",
            "ニュースレター",
            "뉴스레터",
            "이메일",
            "buletin",
            "whatsapp",
            "newslettera",
            "newsletteru",
            "skrzynkę",
            "lettre",
        ),
        drops=(
            "Sign up for our morning newsletter and get the news in your inbox.",
            "Newsletter abonnieren",
            "Inscrivez-vous à la newsletter du matin",
            "Подпишитесь на нашу рассылку",
            "訂閱電子報",
            "Zapisz się na newsletter",
        ),
        keeps=(
            "The newsletter reached 4,000 readers, the town said.",
            "Sign up for the race closes in May",
        ),
    ),
    Rule(
        id="mail-footer",
        code="CN810",
        why="Below a newsletter that came by mail: why one got it, and how to get no more.",
        certain=True,
        longest=300,
        pattern=(
            r"(?i:was this (?:e-?mail|newsletter) forwarded to you\?|(?:was |were you )?forwarded this (?:e-?mail|newsletter)\?).{0,120}"
            r"|(?i:you(?:['’]re| are) (?:receiving|getting) this (?:e-?mail|newsletter|message) (?:because|as|since) (?:you|we)\b|you(?:['’]ve| have)? received this (?:e-?mail|newsletter) (?:because|as|since) (?:you|we)\b|this (?:e-?mail|newsletter) was sent to \S{1,60}@|to stop receiving these (?:e-?mails|newsletters)|(?:to )?update your (?:e-?mail )?preferences or unsubscribe).{0,260}"
            r"|(?i:sie (?:erhalten|bekommen) (?:diesen newsletter|diese e-?mail|diese nachricht),? (?:weil|da) sie\b|diese (?:e-?mail|nachricht) wurde an \S{1,60}@|wenn sie (?:diesen newsletter|diese e-?mails?) nicht (?:mehr|länger)).{0,260}"
            r"|(?i:vous recevez (?:ce (?:courriel|mail|message)|cet e-?mail|cette (?:newsletter|lettre))|(?:recibes?|ha recibido|has recibido) est[ea] (?:correo|mensaje|boletín|newsletter) porque|você (?:recebeu|está recebendo) est[ea] (?:e-?mail|newsletter|mensagem) porque|hai ricevuto questa (?:e-?mail|newsletter) perché|je ontvangt deze (?:e-?mail|nieuwsbrief) omdat)\b.{0,260}"
            r"|(?i:view (?:this (?:e-?mail|newsletter) )?in (?:your )?(?:web )?browser|(?:diesen newsletter |diese e-?mail )?im browser (?:ansehen|anzeigen|öffnen|lesen))[.!]?"
            r"|(?i:unsubscribe|abmelden|se désabonner|darse de baja)(?: ?[|·•/] ?[^|·•/.!?]{3,40}){1,4}"
        ),
        needs=(
            "forwarded",
            "receiving",
            "getting",
            "received",
            "sent",
            "preferences",
            "newsletter",
            "e-mail",
            "email",
            "nachricht",
            "recevez",
            "recibe",
            "recibes",
            "recibido",
            "recebeu",
            "recebendo",
            "ricevuto",
            "ontvangt",
            "browser",
            "unsubscribe",
            "abmelden",
            "désabonner",
            "baja",
        ),
        drops=(
            "Was this email forwarded to you? Sign up here.",
            "You are receiving this email because you signed up at valleypost.example.",
            "View in browser",
            "Unsubscribe | Manage preferences",
            "Sie erhalten diesen Newsletter, weil Sie sich auf talpost.example angemeldet haben.",
            "Vous recevez cette newsletter parce que vous êtes abonné au Courrier du Val.",
        ),
        keeps=(
            "This newsletter was sent to 300 readers on Monday, the court heard.",
            "You received this email because the sender trusted you, the phishing text said.",
            "Sie erhalten diese Nachricht, weil Ihr Konto gesperrt ist, hieß es in der Mail.",
            "The email was forwarded to the police.",
            "You are receiving this medal because you were brave, the mayor said.",
            "The newsletter was sent to 300 readers.",
            "Unsubscribe from the idea that more is better.",
            "How to view the web in a browser from 1996",
        ),
    ),
    Rule(
        id="newsletter-form",
        code="CN804",
        why="Labels and answers of a sign-up form.",
        certain=True,
        lines={
            "en": (
                "email address|your email address|your email|your e-mail|enter your email|"
                "enter your email address|enter email|enter email address|"
                "enter your e-mail address|email required|email address required|"
                "enter your email to subscribe|first name|last name|your name|submitting|"
                "submitting...|type your email|type your email…|invalid email address|"
                "please enter a valid email address|please enter a valid email|"
                "this field is required|"
                "this field is for validation purposes and should be left unchanged|"
                "oops! something went wrong while submitting the form|oops! something went wrong|"
                "thank you! your submission has been received!|"
                "something went wrong. please try again|by clicking subscribe|"
                "unsubscribe at any time|you can unsubscribe at any time|"
                "you may unsubscribe at any time|unsubscribe anytime|no spam. unsubscribe anytime|"
                "we respect your privacy|no spam ever|we'll never share your email|"
                "check your inbox to confirm your subscription|"
                "check your email for a confirmation|please check your inbox|"
                "a password will be e-mailed to you|a password will be emailed to you|"
                "recover your password|password recovery|log into your account|your username|"
                "your password|forgot your password? get help|welcome! log into your account|"
                "required field|* indicates required|indicates required|already have an account?|"
                "already have an account? log in|don't have an account? sign up|"
                "don't have an account?|new password|confirm password|"
                "this site is protected by recaptcha and the google privacy policy and terms of service apply|"
                "this site is protected by recaptcha|protected by recaptcha|"
                "sorry, your blog cannot share posts by email|"
                "email check failed, please try again|"
                "post was not sent - check your email addresses!|"
                "send to email address your name your email address|"
                "you have successfully subscribed!|you have been successfully subscribed|"
                "you're in!"
            ),
            "de": (
                "e-mail-adresse|ihre e-mail-adresse|deine e-mail-adresse|ihre e-mail|deine e-mail|"
                "e-mail eingeben|e-mail-adresse eingeben|vorname|nachname|ihr name|dein name|"
                "ihr name *|pflichtfeld|pflichtfelder|* pflichtfeld|"
                "dieses feld ist ein pflichtfeld|bitte geben sie ihre e-mail-adresse ein|"
                "bitte geben sie eine gültige e-mail-adresse ein|ungültige e-mail-adresse|"
                "abmeldung jederzeit möglich|eine abmeldung ist jederzeit möglich|"
                "abmelden jederzeit möglich|ich bin kein roboter|sie haben bereits ein konto?|"
                "sie haben noch kein konto?|noch kein konto?|bereits registriert?|"
                "noch nicht registriert?|passwort vergessen|passwort zurücksetzen|"
                "dieses feld nicht ausfüllen|lass dieses feld leer|"
                "beitrag nicht abgeschickt - e-mail adresse kontrollieren!|"
                "e-mail-überprüfung fehlgeschlagen, bitte versuche es noch einmal|"
                "ihr blog kann leider keine beiträge per e-mail teilen|"
                "an e-mail-adresse senden dein name deine e-mail-adresse|hinweise zum datenschutz"
            ),
            "fr": (
                "adresse e-mail|adresse email|votre adresse e-mail|votre adresse email|"
                "votre e-mail|votre email|entrez votre email|entrez votre adresse e-mail|"
                "saisissez votre adresse e-mail|prénom|votre nom|votre prénom|champ obligatoire|"
                "champs obligatoires|* champs obligatoires|désinscription à tout moment|"
                "vous pouvez vous désinscrire à tout moment|veuillez laisser ce champ vide|"
                "déjà un compte ?|déjà inscrit ?|déjà abonné ?|pas encore inscrit ?|"
                "réinitialiser votre mot de passe|adresse courriel"
            ),
            "es": (
                "correo electrónico *|tu correo electrónico|su correo electrónico|tu email|"
                "ingresa tu correo|ingresa tu email|ingrese su correo electrónico|"
                "introduce tu correo electrónico|introduce tu email|escribe tu correo|"
                "dirección de correo electrónico|tu nombre|apellido|apellidos|campo obligatorio|"
                "campos obligatorios|* campos obligatorios|¿ya tienes cuenta?|"
                "¿ya tienes una cuenta?|¿no tienes cuenta?|¿ya estás registrado?|"
                "¿aún no tienes cuenta?|puedes darte de baja en cualquier momento|no soy un robot"
            ),
            "pt": (
                "seu e-mail|seu email|o seu email|digite seu e-mail|digite seu email|"
                "informe seu e-mail|insira seu e-mail|endereço de e-mail|endereço de email|"
                "seu nome|sobrenome|campo obrigatório|campos obrigatórios|* campos obrigatórios|"
                "já tem uma conta?|já tem conta?|não tem conta?|ainda não tem conta?|"
                "não sou um robô|este campo é obrigatório"
            ),
            "it": (
                "indirizzo email|indirizzo e-mail|la tua email|il tuo indirizzo email|"
                "la tua e-mail|inserisci la tua email|inserisci il tuo indirizzo email|"
                "nome e cognome|cognome|campo obbligatorio|campi obbligatori|* campi obbligatori|"
                "hai già un account?|non hai un account?|sei già registrato?|non sono un robot"
            ),
            "nl": (
                "e-mailadres|je e-mailadres|uw e-mailadres|vul je e-mailadres in|"
                "vul uw e-mailadres in|voornaam|achternaam|verplicht veld|verplichte velden|"
                "al een account?|heb je al een account?|nog geen account?|uitschrijven kan altijd"
            ),
            "sv": (
                "e-postadress|din e-postadress|ange din e-post|ange din e-postadress|förnamn|"
                "efternamn|obligatoriskt fält|har du redan ett konto?|inget konto?|din e-post"
            ),
            "da": (
                "din e-mail|din e-mailadresse|indtast din e-mail|e-mailadresse|fornavn|efternavn|"
                "har du allerede en konto?"
            ),
            "no": (
                "din e-postadresse|din e-post|skriv inn e-post|fornavn|etternavn|"
                "har du allerede en konto?"
            ),
            "fi": (
                "sähköpostiosoite|sähköpostiosoitteesi|etunimi|sukunimi|"
                "syötä sähköpostiosoitteesi|pakollinen kenttä"
            ),
            "pl": (
                "adres e-mail|twój adres e-mail|twój e-mail|twój email|podaj adres e-mail|"
                "podaj swój e-mail|wpisz swój adres e-mail|wpisz adres e-mail|imię|nazwisko|"
                "imię i nazwisko|pole wymagane|pola wymagane|pole obowiązkowe|* pole wymagane|"
                "masz już konto?|nie masz konta?|nie masz jeszcze konta?"
            ),
            "cs": (
                "e-mailová adresa|váš e-mail|váš email|zadejte e-mail|zadejte svůj e-mail|jméno|"
                "příjmení|jméno a příjmení|povinné pole|povinná pole|už máte účet?|nemáte účet?"
            ),
            "ru": (
                "электронная почта|адрес электронной почты|ваш e-mail|ваш email|ваша почта|"
                "введите email|введите ваш email|введите e-mail|введите адрес электронной почты|"
                "ваше имя|фамилия|обязательное поле|обязательные поля|уже есть аккаунт?|"
                "нет аккаунта?|еще не зарегистрированы?|я не робот"
            ),
            "uk": (
                "електронна пошта|ваш e-mail|ваш email|ваше ім'я|введіть email|"
                "адреса електронної пошти|обов'язкове поле|вже є акаунт?"
            ),
            "tr": (
                "e-posta adresi|e-posta adresiniz|e-posta adresinizi girin|e-postanız|adınız|"
                "soyadınız|adınız soyadınız|ad soyad|zorunlu alan|zorunlu alanlar|"
                "hesabınız yok mu?|zaten üye misiniz?|üye değil misiniz?|ben robot değilim"
            ),
            "ar": (
                "البريد الإلكتروني|بريدك الإلكتروني|أدخل بريدك الإلكتروني|ادخل بريدك الالكتروني|"
                "عنوان البريد الإلكتروني|الاسم الأول|الاسم الأخير|اسم العائلة|حقل مطلوب|"
                "هل لديك حساب؟|ليس لديك حساب؟|لديك حساب بالفعل؟|كلمة المرور|اسم المستخدم"
            ),
            "hi": (
                "ईमेल पता|आपका ईमेल|अपना ईमेल दर्ज करें|अपना ईमेल डालें|ईमेल आईडी|आपका नाम|"
                "पासवर्ड भूल गए?|पहले से अकाउंट है?|मोबाइल नंबर|ओटीपी दर्ज करें"
            ),
            "zh": (
                "电子邮箱|电子邮件地址|您的邮箱|您的电子邮箱|输入您的邮箱|请输入邮箱|请输入您的邮箱|请输入电子邮件|您的姓名|必填|必填项|已有账号？|没有账号？|"
                "还没有账号？|用户名|密码|验证码|獲取驗證碼|電子信箱|電子郵件地址|您的電子郵件|輸入您的電子郵件|請輸入電子郵件|請輸入email|請輸入您的email|"
                "您的姓名|必填欄位|已有帳號？|還沒有帳號？|沒有帳號？|使用者名稱|密碼|驗證碼"
            ),
            "ja": (
                "メールアドレス|メールアドレスを入力|メールアドレスを入力してください|お名前|必須|必須項目|パスワード|ユーザー名|アカウントをお持ちの方|"
                "アカウントをお持ちでない方|会員の方はこちら|私はロボットではありません"
            ),
            "ko": (
                "이메일 주소|이메일 주소를 입력하세요|이메일을 입력하세요|이메일 주소 입력|비밀번호|아이디|이름을 입력하세요|필수 입력|계정이 없으신가요?|"
                "이미 계정이 있으신가요?|아이디 저장|로그인 상태 유지|개인정보 수집 및 이용 동의"
            ),
            "id": (
                "alamat email|alamat email anda|masukkan email|masukkan email anda|"
                "masukkan alamat email|email anda|nama depan|nama belakang|nama lengkap|nama anda|"
                "wajib diisi|sudah punya akun?|belum punya akun?|kata sandi|nama pengguna"
            ),
        },
        drops=(
            "Enter your email address",
            "Ihre E-Mail-Adresse",
            "Submitting…",
            "メールアドレス",
            "Already have an account?",
        ),
        keeps=("First name basis", "Her email address was never found.", "Vorname: Anna"),
    ),
    Rule(
        id="app-promo",
        code="CN805",
        why="Get the app, join the channel.",
        longest=180,
        lines={
            "en": (
                "download the app|download our app|download app|get the app|get our app|get app|"
                "our apps|our app|install app|install the app|open app|open the app|use app|"
                "available on app store|mobile application|download now"
            ),
            "de": (
                "app herunterladen|app laden|jetzt app laden|jetzt app herunterladen|zur app|"
                "unsere app|unsere apps|in der app öffnen|app öffnen|die app"
            ),
            "fr": (
                "télécharger l'application|téléchargez l'application|"
                "téléchargez notre application|télécharger l'appli|téléchargez l'appli|"
                "nos applications|notre application|l'application|applications mobiles|"
                "ouvrir l'application"
            ),
            "es": (
                "descarga la app|descargar app|descarga nuestra app|descarga la aplicación|"
                "descargue la app|nuestra app|nuestras apps|aplicaciones móviles|abrir en la app|"
                "bajate la app"
            ),
            "pt": (
                "baixe o app|baixe nosso app|baixe o aplicativo|baixe nosso aplicativo|baixar app|"
                "descarregue a app|descarregar app|nosso app|instale o app|abrir no app"
            ),
            "it": (
                "scarica l'app|scarica la nostra app|la nostra app|scarica app|le nostre app|"
                "apri nell'app"
            ),
            "nl": "download de app|download onze app|onze app|onze apps|open de app",
            "sv": (
                "ladda ner appen|ladda ned appen|ladda ner vår app|hämta appen|våra appar|"
                "öppna i appen"
            ),
            "da": "hent appen|download appen|hent vores app",
            "no": "last ned appen|last ned app|hent appen",
            "fi": "lataa sovellus|lataa appi|lataa sovelluksemme|avaa sovelluksessa",
            "pl": (
                "pobierz aplikację|pobierz naszą aplikację|aplikacja mobilna|aplikacje mobilne|"
                "nasza aplikacja|otwórz w aplikacji|zainstaluj aplikację"
            ),
            "cs": (
                "stáhnout aplikaci|stáhněte si aplikaci|stáhněte si naši aplikaci|naše aplikace|"
                "mobilní aplikace"
            ),
            "ru": (
                "скачать приложение|скачайте приложение|скачайте наше приложение|"
                "мобильное приложение|мобильные приложения|установить приложение|наши приложения|"
                "открыть в приложении|наш telegram-канал|мы в telegram|наш телеграм-канал|"
                "мы в телеграм"
            ),
            "uk": (
                "завантажити додаток|завантажте додаток|мобільний додаток|наш telegram-канал|"
                "ми в telegram"
            ),
            "tr": (
                "uygulamayı indir|uygulamayı indirin|uygulamamızı indirin|mobil uygulama|"
                "mobil uygulamalar|mobil uygulamamızı indirin|uygulamada aç"
            ),
            "ar": (
                "حمل التطبيق|حمّل التطبيق|تحميل التطبيق|حمل تطبيقنا|تطبيقاتنا|تطبيق الهاتف|"
                "نزل التطبيق|تطبيقات الجوال"
            ),
            "hi": (
                "ऐप डाउनलोड करें|एप डाउनलोड करें|हमारा ऐप डाउनलोड करें|मोबाइल ऐप|ऐप में पढ़ें|ऐप खोलें|हमारे ऐप्स"
            ),
            "zh": (
                "下载app|下载客户端|打开app|app下载|客户端下载|扫码下载|扫码下载客户端|扫描二维码下载|立即下载|下载应用|下載app|app下載|立即下載|"
                "開啟app|下載應用程式|下載手機app|打開app"
            ),
            "ja": "アプリをダウンロード|アプリで読む|アプリで開く|アプリのダウンロード|公式アプリ|スマホアプリ|アプリ版|アプリ紹介|アプリを入手|アプリ",
            "ko": "앱 다운로드|앱 다운|앱 설치|앱으로 보기|앱에서 보기|모바일 앱|앱 설치하기|네이버에서 구독하기|채널 추가하기",
            "id": (
                "unduh aplikasi|download aplikasi|unduh aplikasi kami|buka aplikasi|"
                "buka di aplikasi|aplikasi mobile|download app|baca di aplikasi"
            ),
        },
        starts={
            "en": (
                "download the |download our |get the |get our |click here to get the |"
                "click here to download |to get the latest news, download|install our |"
                "available now on the app store"
            ),
            "de": (
                "laden sie die |laden sie sich |lade dir |lade die |holen sie sich die |"
                "hol dir die |jetzt die |mit der app |unsere app |kennen sie schon unsere|"
                "kennen sie schon die"
            ),
            "fr": (
                "téléchargez |télécharger notre|télécharger l'|découvrez notre appli|"
                "retrouvez toute l'actu"
            ),
            "es": "descarga |descargue |descárgate |bájate |instala nuestra |baja la app",
            "pt": "baixe |descarregue |instale |clique aqui para baixar",
            "it": "scarica |scarica gratis |installa ",
            "nl": "download |installeer ",
            "sv": "ladda ner |ladda ned |hämta ",
            "pl": "pobierz |ściągnij |zainstaluj ",
            "ru": (
                "скачайте |скачивайте |установите |читайте нас в |подписывайтесь на наш |"
                "подписывайтесь на канал|подпишитесь на наш |подпишитесь на канал|"
                "подписывайтесь на телеграм|присоединяйтесь к "
            ),
            "uk": (
                "завантажте |завантажуйте |читайте нас у |підписуйтесь на наш |"
                "підписуйтеся на наш |підпишіться на наш "
            ),
            "tr": "uygulamayı indir|uygulamamızı |mobil uygulama",
            "ar": "حمل تطبيق|حمّل تطبيق|لتحميل تطبيق|تابعوا قناتنا|حمل الآن",
            "hi": "डाउनलोड करें |ऐप डाउनलोड|हमारा ऐप|खबरें पढ़ने के लिए|ताज़ा खबरों के लिए",
            "zh": "下载|点击下载|扫码下载|點我下載|點此下載|下載|立即下載|加入",
            "ja": "アプリを|アプリなら|アプリで",
            "ko": "앱을 |앱에서 |▶네이버에서|네이버에서",
            "id": (
                "unduh |download aplikasi|dapatkan aplikasi|baca berita tanpa|dapatkan update|"
                "dapatkan berita"
            ),
        },
        having=r"(?i)\bapps?\b|\bapp(?:li)?\b|application|applicazione|aplicación|aplicativo|aplika|aplikacj|uygulama|приложени|додат|telegram|телеграм|whatsapp|app store|google play|канал|تطبيق|ऐप|एप|app|アプリ|앱|구독|канал|appar|sovellu",
        drops=(
            "Download our app",
            "CLICK HERE TO GET THE VALLEY NEWS APP",
            "Laden Sie die App herunter",
            "Baixe nosso aplicativo",
            "點我下載 App",
        ),
        keeps=("The app stores your data.", "To get fast builds for your application, wait."),
    ),
    Rule(
        id="app-store",
        code="CN806",
        why="Badges of the app stores.",
        certain=True,
        lines={
            "mul": (
                "app store|google play|google play store|app store google play|app gallery|"
                "appgallery|huawei appgallery|apple store|ios android|android ios|ios|android|"
                "iphone|ipad|google play app store|windows phone"
            ),
            "en": (
                "download on the app store|get it on google play|available on the app store|"
                "available on google play|download on app store|android app on google play|"
                "get it on the app store|available on the appstore|explore it on appgallery|"
                "android app|ios app|iphone app"
            ),
            "de": (
                "jetzt bei google play|laden im app store|im app store laden|"
                "app im app store laden|bei google play herunterladen|app für ios|app für android|"
                "erhältlich im app store|download im app store"
            ),
            "fr": (
                "disponible sur google play|télécharger dans l'app store|"
                "télécharger sur l'app store|disponible sur l'app store"
            ),
            "es": (
                "disponible en google play|consíguelo en el app store|descárgalo en el app store|"
                "disponible en app store|descarga en app store|descarga en google play|"
                "consíguelo en google play|disponible en la app store"
            ),
            "pt": (
                "disponível no google play|baixar na app store|disponível na app store|"
                "baixe na app store|baixe no google play|baixe na google play"
            ),
            "it": (
                "disponibile su google play|scarica su app store|scarica su google play|"
                "disponibile su app store|scaricala da app store"
            ),
            "nl": (
                "ontdek het op google play|download in de app store|downloaden in de app store|"
                "verkrijgbaar bij google play"
            ),
            "sv": (
                "hämta i app store|ladda ned på google play|ladda ner på google play|"
                "hämta på google play"
            ),
            "pl": (
                "pobierz z google play|pobierz z app store|pobierz w app store|"
                "pobierz w google play|pobierz z appgallery|dostępne w google play"
            ),
            "cs": (
                "nyní na google play|stáhnout v app store|stahujte na google play|"
                "stahujte v app store"
            ),
            "ru": (
                "доступно в google play|загрузите в app store|скачать в google play|"
                "скачать в app store|загрузите на google play|доступно в app store|"
                "доступно в rustore|откройте в appgallery|rustore"
            ),
            "uk": "завантажити в google play|завантажити з app store|доступно в google play",
            "tr": (
                "google play'den alın|app store'dan indirin|google play'den indirin|"
                "app store'dan indir|google play'den indir|appgallery ile keşfedin"
            ),
            "ar": (
                "متوفر على جوجل بلاي|حمل من جوجل بلاي|تنزيل من app store|احصل عليه من google play|"
                "متوفر على google play|حمل من app store"
            ),
            "hi": "गूगल प्ले पर डाउनलोड करें|ऐप स्टोर से डाउनलोड करें|गूगल प्ले स्टोर",
            "zh": "苹果客户端|安卓客户端|安卓下载|苹果下载|iphone版|android版|ios版|iphone客户端|ios下載|android下載|iphone客戶端",
            "ja": "app storeからダウンロード|google playで手に入れよう|app storeでダウンロード|iphoneアプリ|androidアプリ",
            "ko": "구글 플레이|앱스토어|앱스토어 다운로드|구글플레이 다운로드|구글플레이",
            "id": (
                "dapatkan di google play|unduh di app store|tersedia di google play|"
                "temukan di google play|unduh di google play|dapatkan di app store"
            ),
        },
        drops=("Download on the App Store", "Jetzt bei Google Play", "Google Play"),
        keeps=(
            "Google Play fees were cut on Monday.",
            "Das iPad kam 2010.",
            "The App Store opened in 2008",
        ),
    ),
    Rule(
        id="follow-outlet",
        code="CN809",
        why="An outlet asks to be followed on several networks.",
        certain=True,
        longest=240,
        pattern=(
            rf"(?:(?:You can )?(?:[Ff]ollow|[Ff]ind|[Ll]ike us|[Ll]isten to)) [^\n.!?,]{{2,60}} on (?:{_NETWORK})(?:(?:, ?| and |, and | & )(?:on )?(?:{_NETWORK})){{1,5}}\.?(?: (?:Send|Email|Share|Got)[^\n]{{3,120}})?"
            rf"|(?:Folgen Sie|Folgt|Folge) [^\n.!?]{{2,50}} (?:auf|bei) (?:{_NETWORK})(?:(?:, ?| und | & )(?:auf )?(?:{_NETWORK})){{1,5}}[.!]?"
            rf"|Suivez(?:-nous| [^\n.!?]{{2,40}})? sur (?:{_NETWORK})(?:(?:, ?| et | & )(?:sur )?(?:{_NETWORK})){{1,5}}[.!]?"
            rf"|S[ií]gue(?:nos| a [^\n.!?]{{2,40}}) en (?:{_NETWORK})(?:(?:, ?| y | & )(?:en )?(?:{_NETWORK})){{1,5}}[.!]?"
        ),
        needs=(
            "follow",
            "find",
            "like",
            "listen to",
            "folgen",
            "folgt",
            "folge",
            "suivez",
            "sigue",
            "siguenos",
            "síguenos",
        ),
        drops=(
            "Follow the Valley Post on Facebook, X and Instagram.",
            "Follow Valley Radio on Facebook, X and Instagram. Send your story ideas to desk@valley.example",
            "Folgen Sie uns auf Facebook und Instagram!",
            "Suivez-nous sur X, Instagram et TikTok",
            "Síguenos en Facebook y X",
        ),
        keeps=(
            "Follow the mayor on Facebook",
            "They find their readers on Facebook and Instagram, he said.",
            "Like her mother, she posts pictures of the dam on Instagram and TikTok.",
            "Folgen Sie dem Weg auf der Karte",
        ),
    ),
    Rule(
        id="follow-us",
        code="CN807",
        why="Follow us on a network, in a sentence or as a header.",
        longest=200,
        lines={
            "en": (
                "follow us|follow us on|follow us on social media|follow us on social|find us on|"
                "find us on facebook|find us on social media|like us on facebook|join us|"
                "join us on|connect with us|connect|stay connected with us|social media|social|"
                "socials|our social media|our channels|join the conversation|follow this topic|"
                "follow topic|follow topics|follow|following|more on social|follow @|"
                "watch us on youtube|follow along|join our community|let's connect|"
                "join our channel|join our telegram|join our whatsapp channel|add us on google|"
                "connect with us on"
            ),
            "de": (
                "folgen|folgen sie uns|folge uns|folgt uns|folgen sie uns auf|folge uns auf|"
                "folgt uns auf|wir auf facebook|besuchen sie uns auf|besuche uns auf|"
                "soziale netzwerke|soziale medien|social media|in sozialen netzwerken|"
                "thema folgen|themen folgen|diesem thema folgen|wir in den sozialen medien|"
                "sie finden uns auf|bleiben sie mit uns in kontakt|unsere kanäle|"
                "social-media-kanäle|jetzt folgen|bleib in kontakt"
            ),
            "fr": (
                "suivez-nous|suivez nous|suivez-nous sur|nous suivre|suivre|réseaux sociaux|"
                "nos réseaux sociaux|sur les réseaux sociaux|rejoignez-nous|retrouvez-nous sur|"
                "retrouvez-nous|suivre ce sujet|nous suivre sur|"
                "suivez-nous sur les réseaux sociaux|suivre sur|s'abonner à la chaîne"
            ),
            "es": (
                "síguenos|siguenos|síguenos en|siguenos en|síganos|síganos en|seguinos|"
                "seguinos en|sigue leyendo|seguir|siguiendo|redes|nuestras redes|redes sociales|"
                "únete|únete a nosotros|encuéntranos en|seguir tema|seguir autor|"
                "síguenos en redes|síguenos en redes sociales|síguenos en nuestras redes sociales|"
                "síguenos en google news|síguenos en google discover|únete a nuestro canal|"
                "seguinos en redes"
            ),
            "pt": (
                "siga-nos|siga nos|siga-nos em|siga-nos no|siga|siga-nos nas redes sociais|"
                "nas redes|nas redes sociais|redes|redes sociais|acompanhe|acompanhe-nos|"
                "acompanhe nas redes sociais|nos siga|nos acompanhe|siga a gente|"
                "siga nossas redes|curta nossa página|siga-nos no google notícias|siga o canal|"
                "seguir tema|entre no nosso grupo|siga nosso canal|entre no grupo"
            ),
            "it": (
                "seguici|seguici su|seguici sui social|segui|seguici su facebook|social|"
                "i nostri social|siamo anche su|seguici su google news|unisciti a noi|"
                "seguici anche su|segui l'argomento|entra nel canale"
            ),
            "nl": (
                "volg ons|volg ons op|volg|volg ons via|social media|sociale media|"
                "volg dit onderwerp|vind ons op|onze socials|blijf verbonden"
            ),
            "sv": (
                "följ oss|följ oss på|följ|följ ämnet|sociala medier|följ oss i sociala medier|"
                "hitta oss på|följ oss här"
            ),
            "da": "følg os|følg os på|følg|sociale medier|følg emnet|følg os her",
            "no": "følg oss|følg oss på|følg|sosiale medier|følg oss her",
            "fi": (
                "seuraa meitä|seuraa|sosiaalinen media|seuraa meitä somessa|seuraa aihetta|somessa"
            ),
            "pl": (
                "obserwuj nas|obserwuj|śledź nas|śledź nas na|znajdź nas na|znajdziesz nas na|"
                "polub nas|polub nas na facebooku|media społecznościowe|social media|"
                "dołącz do nas|obserwuj na facebooku|obserwuj nas na|jesteśmy na|bądź z nami|"
                "obserwuj temat|obserwuj nas w google news|śledź nas w google news|"
                "dołącz do nas na facebooku"
            ),
            "cs": (
                "sledujte nás|sledujte nás na|sledovat|najdete nás na|sociální sítě|"
                "připojte se k nám|sledujte nás na sociálních sítích|sledovat téma"
            ),
            "ru": (
                "мы в соцсетях|мы в социальных сетях|подписывайтесь|подписывайтесь на нас|"
                "подпишитесь|подпишись|присоединяйтесь|присоединяйтесь к нам|следите за нами|"
                "читайте нас|читайте нас в|социальные сети|соцсети|наши соцсети|"
                "следите за новостями|мы в сети|подписывайтесь на нас в|"
                "следите за нашими новостями|наши каналы|следить за темой"
            ),
            "uk": (
                "ми в соцмережах|підписуйтесь|підписуйтеся|підпишіться|приєднуйтесь|приєднуйтеся|"
                "слідкуйте за нами|стежте за нами|читайте нас|соцмережі|соціальні мережі"
            ),
            "tr": (
                "bizi takip edin|takip et|takip edin|takip|bizi takip et|sosyal medya|"
                "sosyal medyada takip edin|sosyal medyada biz|bize katılın|"
                "sosyal medya hesaplarımız|google news|google news'te takip et|abone olun|"
                "sosyal medyada bizi takip edin"
            ),
            "ar": (
                "تابعنا|تابعونا|تابعنا على|تابعونا على|متابعة|تابع|تابعنا على فيسبوك|"
                "تابعنا على تويتر|تابعونا على مواقع التواصل|وسائل التواصل الاجتماعي|"
                "مواقع التواصل الاجتماعي|انضم إلينا|تابعونا عبر|حساباتنا على مواقع التواصل|"
                "صفحاتنا على مواقع التواصل|تابعنا على أخبار جوجل|تابعنا على جوجل نيوز"
            ),
            "hi": (
                "फॉलो करें|हमें फॉलो करें|हमें फ़ॉलो करें|फॉलो|फ़ॉलो करें|सोशल मीडिया|हमसे जुड़ें|"
                "गूगल न्यूज़ पर फॉलो करें|हमें गूगल न्यूज पर फॉलो करें|"
                "सोशल मीडिया पर हमें फॉलो करें|हमारे साथ जुड़ें|हमारे चैनल से जुड़ें"
            ),
            "zh": (
                "关注我们|关注|关注微信|关注微博|官方微博|官方微信|微信公众号|公众号|社交媒体|扫一扫关注|扫码关注|欢迎关注|扫描二维码关注|微信扫码关注|追蹤我們|"
                "追蹤|關注我們|社群|社群媒體|粉絲專頁|加入粉絲團|加入好友|加入會員|官方帳號|按讚追蹤|加入我們|社群平台"
            ),
            "ja": (
                "フォロー|フォローする|フォローしてください|フォローはこちら|sns|公式sns|公式twitter|公式x|公式アカウント|公式facebook|"
                "フォローしよう|sns公式アカウント|ソーシャルメディア|友だち追加|チャンネル登録|公式line"
            ),
            "ko": (
                "팔로우|팔로우하기|sns 팔로우|팔로우 하기|소셜미디어|소셜 미디어|채널 구독|구독 & 팔로우|유튜브 구독|네이버 채널 구독|카카오톡 채널 추가|"
                "공식 sns"
            ),
            "id": (
                "ikuti kami|ikuti kami di|ikuti|follow kami|media sosial|sosial media|"
                "temukan kami di|gabung|gabung bersama kami|follow kami di|"
                "ikuti kami di google news|bergabung dengan kami|gabung whatsapp channel|"
                "ikuti whatsapp channel"
            ),
        },
        starts={
            "en": (
                "follow us on |follow us at |follow us |like us on |find us on |join us on |"
                "connect with us on |be sure to follow |follow the |for more news, follow|"
                "for more, follow |join our |follow @|don't forget to follow |"
                "don't forget to like|follow along on |watch us on |subscribe to our channel|"
                "subscribe to our youtube"
            ),
            "de": (
                "folgen sie uns |folgen sie |folge uns |folgt uns |besuchen sie uns auf |"
                "besuche uns auf |sie finden uns auch auf |werden sie fan |werde fan |"
                "auf facebook |abonnieren sie unseren kanal|abonniere unseren kanal|"
                "folgen sie dem "
            ),
            "fr": (
                "suivez-nous |suivez |suivez nous |rejoignez-nous sur |rejoignez nous |"
                "retrouvez-nous sur |likez |abonnez-vous à notre chaîne|suivez toute l'actualité"
            ),
            "es": (
                "síguenos |siguenos |síganos |seguinos |sigue a |sigue toda la |"
                "sigue las noticias |únete a nuestro |únete al canal|unite a nuestro |"
                "encuéntranos en |puedes seguir|suscríbete a nuestro canal|dale like|"
                "siga las noticias|lea las noticias"
            ),
            "pt": (
                "siga-nos |siga o |siga a |siga no |curta |acompanhe o |acompanhe a |"
                "acompanhe as |acompanhe no |participe do |entre no grupo|entre para o |"
                "entre no canal|inscreva-se no canal|inscreva-se no nosso canal|siga nosso |"
                "siga nossas |clique aqui para entrar|receba no whatsapp"
            ),
            "it": (
                "seguici |segui |seguite |unisciti al |entra nel |iscriviti al canale|"
                "iscriviti al nostro canale|clicca qui per|segui tutte le"
            ),
            "nl": "volg ons |volg het |like ons |like onze |abonneer je op ons ",
            "sv": "följ oss |följ |gilla oss |gilla ",
            "da": "følg os |følg ",
            "no": "følg oss |følg ",
            "fi": "seuraa meitä |seuraa ",
            "pl": (
                "obserwuj nas |obserwuj |śledź nas |śledź |polub nas |polub nasz |dołącz do nas |"
                "dołącz do |znajdziesz nas |jesteśmy na |subskrybuj nasz kanał|bądź na bieżąco"
            ),
            "cs": "sledujte nás |sledujte |přidejte se |najdete nás na",
            "ru": (
                "подписывайтесь на |подпишитесь на |подпишись на |следите за |читайте нас |"
                "присоединяйтесь к |присоединяйтесь в |вступайте в |мы в |больше новостей в |"
                "еще больше новостей |самое важное и интересное|оперативные новости |"
                "будьте в курсе"
            ),
            "uk": (
                "підписуйтесь на |підписуйтеся на |підпишіться на |стежте за |слідкуйте за |"
                "читайте нас |долучайтеся |приєднуйтесь |більше новин |будьте в курсі|ще більше "
            ),
            "tr": (
                "bizi |takip etmek için|abone olmak için|haberleri anında |google news |"
                "google haberler|son dakika haberleri için|youtube kanalımıza|kanalımıza abone"
            ),
            "ar": (
                "تابعنا |تابعونا |تابع |تابعوا |انضم إلى |اشترك في قناتنا|للمزيد تابع|لمتابعة |"
                "يمكنكم متابعة|تابعوا آخر|اشتركوا في قناة"
            ),
            "hi": (
                "हमें |हमसे |देश और दुनिया की ताज़ा|सोशल मीडिया पर |गूगल न्यूज |गूगल न्यूज़ |"
                "हमारे यूट्यूब|हमारे व्हाट्सएप|हमारे टेलीग्राम|फेसबुक पर |यूट्यूब पर |"
                "ब्रेकिंग न्यूज़ और|खबरों से अपडेट|अधिक खबरों के लिए"
            ),
            "zh": (
                "关注|欢迎关注|扫描|扫码|微信扫一扫|更多精彩|更多资讯|更多内容|更多新闻|加入|追蹤|點此加入|按讚|更多精彩內容|更多即時|歡迎加入|立即加入|歡迎訂閱|"
                "訂閱我們"
            ),
            "ja": "フォロー|最新情報を|公式twitter|公式x|公式line|ぜひフォロー|lineで|youtubeチャンネル|チャンネル登録|最新ニュースを",
            "ko": "▶ |☞ |카카오톡에서|유튜브 채널|네이버에서 |제보는|카카오톡 채널|[카카오톡|페이스북에서|네이버 채널|당신의 제보",
            "id": (
                "ikuti |follow |gabung |simak berita |dapatkan update |mari bergabung|ayo ikuti|"
                "cek berita dan artikel|ikuti berita|baca berita terkini|jangan lupa "
            ),
        },
        having=(
            r"(?i)facebook|twitter|instagram|telegram|whats ?app|youtube|linkedin|tik ?tok|google|pinterest|threads|bluesky"
            r"|\bx\b|social|sozial|réseaux|redes|соцсет|соцмереж|телеграм|вконтакте|дзен|канал|viber|вайбер|ютуб|sosyal|kanal|فيسبوك|تويتر|واتس|تليجرام|تيليجرام|يوتيوب|جوجل|غوغل|قناة"
            r"|التواصل|फेसबुक|ट्विटर|व्हाट्स|टेलीग्राम|यूट्यूब|गूगल|इंस्टाग्राम|सोशल|चैनल|फॉलो|微信|微博|公众号|公眾號|line|粉絲|臉書|二维码|客户端|社群|頻道|频道|フォロー|twitter|line|チャンネル|登録|유튜브|카카오|네이버|제보|구독|채널|페이스북|saluran|canal|grupo|gruppo|@"
        ),
        drops=(
            "Follow us on Facebook and X.",
            "Folgen Sie uns",
            "Suivez-nous",
            "Síguenos en Telegram",
            "Подписывайтесь на наш канал в соцсетях",
            "关注我们",
        ),
        keeps=("Folgen der Flut", "We follow the news on Facebook, he said.", "Siga o dinheiro"),
    ),
    Rule(
        id="paywall",
        code="CN808",
        why="The wall at which a cut article ends, and appeals for money.",
        longest=260,
        lines={
            "en": (
                "already a subscriber?|already a subscriber? sign in|already a subscriber? log in|"
                "already a member?|already a member? log in|already registered?|"
                "already have a subscription?|already subscribed?|not a subscriber?|"
                "subscribe to continue|subscribe to continue reading|subscribe to read|"
                "subscribe to read more|subscribe to read the full story|subscribe to unlock|"
                "sign in to continue|sign in to read|sign in to continue reading|"
                "log in to continue|log in to continue reading|log in to read|"
                "register to continue|register to continue reading|register to read|"
                "register for free|register now|create a free account|create free account|"
                "create a free account to continue|create a free account to continue reading|"
                "continue reading for free|subscriber only|subscribers only|subscriber exclusive|"
                "for subscribers|for subscribers only|exclusive for subscribers|"
                "exclusive to subscribers|premium|premium content|premium article|members only|"
                "member exclusive|this article is for subscribers only|"
                "this story is for subscribers only|this content is for subscribers only|"
                "this article is for members only|this post is for paid subscribers|"
                "this post is for paying subscribers|this is a subscriber-only story|"
                "unlock this article|unlock this story|unlock full access|unlock article|"
                "get unlimited access|get full access|get digital access|unlimited digital access|"
                "unlimited access|view subscription options|see subscription options|"
                "subscription options|choose your subscription|choose your plan|choose a plan|"
                "start your free trial|start free trial|start your trial|try for free|"
                "cancel anytime|cancel any time|become a subscriber|become a supporter|"
                "become a patron|become a paid subscriber|upgrade to paid|upgrade now|"
                "you've reached your limit|you have reached your limit|"
                "you have reached your article limit|you've reached your article limit|"
                "you have reached your limit of free articles|you have no free articles left|"
                "you have one free article left|you're already subscribed|"
                "you are already subscribed|your subscription has expired|support our journalism|"
                "support our work|support us|support independent journalism|"
                "support local journalism|support quality journalism|support this journalism|"
                "support the guardian|support journalism|make a donation|make a contribution|"
                "donate now|donate today|give now|contribute|contribute now|support our mission|"
                "support local news|buy me a coffee|access now|free trial|keep reading|"
                "preview of subscription content"
            ),
            "de": (
                "plus|plus-artikel|premium|abo|abo-artikel|abo-inhalt|nur für abonnenten|"
                "für abonnenten|exklusiv für abonnenten|nur mit abo|"
                "exklusiv für abonnentinnen und abonnenten|exklusiv|bezahlinhalt|bezahlartikel|"
                "bereits abonnent?|sie sind bereits abonnent?|schon abonnent?|"
                "bereits registriert? hier anmelden|schon abonnent? hier anmelden|"
                "sie sind schon abonnent?|sie haben bereits ein abo?|du hast bereits ein abo?|"
                "sie haben ein abo? hier anmelden|jetzt weiterlesen|jetzt freischalten|"
                "artikel freischalten|diesen artikel freischalten|jetzt testen|"
                "jetzt gratis testen|jetzt kostenlos testen|kostenlos testen|gratis testen|"
                "gratismonat starten|probemonat|probeabo|jederzeit kündbar|monatlich kündbar|"
                "jederzeit monatlich kündbar|zum angebot|zu den angeboten|zu den abos|alle abos|"
                "abo abschließen|abo bestellen|abo-angebote|digital-abo|digitalabo|"
                "mit plus weiterlesen|weiterlesen mit abo|hier weiterlesen|unterstützen|"
                "unterstützen sie uns|unterstütze uns|unterstützen sie unsere arbeit|"
                "unterstützen sie unabhängigen journalismus|jetzt unterstützen|"
                "jetzt unterstützer werden|jetzt spenden|spenden sie jetzt|"
                "registrieren und weiterlesen|jetzt registrieren|kostenlos registrieren|"
                "artikel kaufen|einzelartikel kaufen|ihr abo|unbegrenzter zugang|voller zugriff|"
                "jetzt mitglied werden|alle vorteile|angebot auswählen|zugang wählen|"
                "vollständigen artikel lesen|mit werbung weiterlesen|weiterlesen mit werbung|"
                "werbefrei lesen|contentpass abonnieren"
            ),
            "fr": (
                "réservé aux abonnés|article réservé aux abonnés|article réservé à nos abonnés|"
                "contenu réservé aux abonnés|abonnés|abonné|pour les abonnés|premium|"
                "déjà abonné ?|déjà abonné ? connectez-vous|déjà abonné ? se connecter|"
                "vous êtes déjà abonné ?|vous avez déjà un compte ?|s'abonner pour lire la suite|"
                "abonnez-vous pour lire la suite|lire la suite de l'article|continuer la lecture|"
                "identifiez-vous|connectez-vous|pour lire la suite|je m'abonne pour 1 €|"
                "essai gratuit|sans engagement|offre d'essai|voir les offres|découvrir les offres|"
                "voir nos offres|découvrir nos offres|offres d'abonnement|débloquer l'article|"
                "accès illimité|soutenez-nous|soutenir|nous soutenir|soutenez|je fais un don|"
                "faites un don|faire un don|je donne|soutenez une presse indépendante|"
                "continuer sans accepter et s'abonner|acheter l'article|débloquez cet article|"
                "article abonné|abonnez-vous à partir de 1 €"
            ),
            "es": (
                "exclusivo para suscriptores|contenido exclusivo para suscriptores|"
                "solo para suscriptores|sólo para suscriptores|exclusivo suscriptores|"
                "contenido exclusivo|premium|contenido premium|suscriptores|¿ya eres suscriptor?|"
                "¿ya es suscriptor?|¿ya sos suscriptor?|ya soy suscriptor|¿eres suscriptor?|"
                "ya eres suscriptor|¿ya estás suscrito?|suscríbete para seguir leyendo|"
                "suscríbete para continuar leyendo|para seguir leyendo|sigue leyendo gratis|"
                "para continuar leyendo|hazte premium|hazte socio|hazte suscriptor|"
                "hazte socio, hazte socia|ver planes|ver planes de suscripción|elige tu plan|"
                "ver ofertas|prueba gratis|cancela cuando quieras|sin permanencia|"
                "acceso ilimitado|inicia sesión para continuar|inicia sesión para seguir leyendo|"
                "regístrate para continuar|regístrate para seguir leyendo|"
                "regístrate gratis para seguir leyendo|apóyanos|apoya nuestro periodismo|"
                "apoya el periodismo independiente|dona|donar|haz una donación|haz tu donación|"
                "necesitamos tu apoyo|desbloquear artículo|has alcanzado el límite de artículos|"
                "suscribete a partir de"
            ),
            "pt": (
                "exclusivo para assinantes|conteúdo exclusivo para assinantes|só para assinantes|"
                "apenas para assinantes|exclusivo assinantes|assinante|para assinantes|premium|"
                "conteúdo exclusivo|já é assinante?|já sou assinante|já é assinante? faça login|"
                "já é assinante? entre|já tem assinatura?|assine para continuar lendo|"
                "assine para ler|continue lendo|continuar lendo|continuar a ler|"
                "para continuar a ler|leia a matéria completa|assine e tenha acesso ilimitado|"
                "acesso ilimitado|assine o|cancele quando quiser|ver planos|conheça os planos|"
                "escolha seu plano|faça login para continuar|faça login para continuar lendo|"
                "cadastre-se para continuar lendo|cadastre-se grátis|apoie|apoie o jornalismo|"
                "apoie o jornalismo independente|apoie o nosso trabalho|doe|doe agora|"
                "faça uma doação|contribua|seja assinante|torne-se assinante|exclusivo|"
                "desbloquear artigo|oferecer este artigo|artigo exclusivo para assinantes|"
                "assine por"
            ),
            "it": (
                "riservato agli abbonati|contenuto riservato agli abbonati|solo per abbonati|"
                "per abbonati|articolo riservato agli abbonati|esclusivo per gli abbonati|premium|"
                "contenuto premium|sei già abbonato?|sei già abbonato? accedi|già abbonato?|"
                "hai già un abbonamento?|abbonati per continuare|"
                "abbonati per continuare a leggere|abbonati per leggere|continua a leggere con|"
                "accedi per continuare|registrati per continuare|"
                "registrati per continuare a leggere|prova gratis|disdici quando vuoi|"
                "scopri le offerte|scopri gli abbonamenti|vedi le offerte|accesso illimitato|"
                "sostienici|sostieni|sostieni il giornalismo|sostieni il giornalismo indipendente|"
                "dona|dona ora|fai una donazione|contribuisci|attiva l'offerta|sblocca l'articolo|"
                "abbonati ora|abbonati subito|abbonati a partire da"
            ),
            "nl": (
                "alleen voor abonnees|exclusief voor abonnees|voor abonnees|premium|plus|"
                "plusartikel|premium artikel|al abonnee?|al abonnee? log in|ben je al abonnee?|"
                "bent u al abonnee?|heb je al een abonnement?|abonneer om verder te lezen|"
                "lees verder|verder lezen|verder lezen?|lees het hele artikel|"
                "lees dit artikel gratis|log in om verder te lezen|maak een gratis account aan|"
                "probeer gratis|maandelijks opzegbaar|op elk moment opzegbaar|bekijk abonnementen|"
                "bekijk de abonnementen|kies een abonnement|onbeperkt lezen|steun ons|"
                "steun onze journalistiek|steun onafhankelijke journalistiek|doneer|doneer nu|"
                "word lid|word abonnee|word nu abonnee|onbeperkt toegang"
            ),
            "sv": (
                "endast för prenumeranter|för prenumeranter|plus|premium|plusartikel|låst|"
                "redan prenumerant?|redan prenumerant? logga in|är du redan prenumerant?|"
                "prenumerera för att läsa|läs vidare|läs hela artikeln|fortsätt läsa|"
                "logga in för att läsa|logga in för att fortsätta läsa|prova gratis|"
                "ingen bindningstid|avsluta när du vill|köp prenumeration|bli plusmedlem|"
                "alla erbjudanden|se erbjudanden|stöd oss|stöd oberoende journalistik|"
                "skapa konto för att läsa|hela artikeln är för prenumeranter"
            ),
            "da": (
                "kun for abonnenter|for abonnenter|abonnement|plus|premium|allerede abonnent?|"
                "er du allerede abonnent?|har du allerede et abonnement?|log ind for at læse|"
                "læs videre|læs hele artiklen|prøv gratis|ingen binding|se abonnementer|støt os|"
                "fortsæt med at læse|eksklusivt for abonnenter|prøv for 1 kr"
            ),
            "no": (
                "kun for abonnenter|for abonnenter|for abonnent|pluss|premium|allerede abonnent?|"
                "er du allerede abonnent?|har du allerede abonnement?|logg inn for å lese|"
                "les hele saken|les hele artikkelen|les videre|prøv gratis|ingen bindingstid|"
                "se abonnement|støtt oss|denne saken er for abonnenter"
            ),
            "fi": (
                "vain tilaajille|tilaajille|tilaajalle|plus|premium|oletko jo tilaaja?|"
                "onko sinulla jo tilaus?|tilaa ja lue|lue koko juttu|jatka lukemista|"
                "kirjaudu lukeaksesi|kokeile ilmaiseksi|kokeile maksutta|tilaajan etu"
            ),
            "pl": (
                "tylko dla subskrybentów|dla subskrybentów|tylko dla prenumeratorów|"
                "treść dla subskrybentów|premium|artykuł premium|treść premium|plus|"
                "masz już subskrypcję?|masz już prenumeratę?|masz już subskrypcję? zaloguj się|"
                "masz już konto? zaloguj się|zaloguj się, aby czytać dalej|czytaj dalej|"
                "czytaj całość|czytaj cały artykuł|kup dostęp|kup subskrypcję|kup prenumeratę|"
                "wykup dostęp|wybierz pakiet|wybierz ofertę|uzyskaj dostęp|nieograniczony dostęp|"
                "anuluj w każdej chwili|możesz zrezygnować w każdej chwili|wypróbuj za darmo|"
                "wypróbuj|sprawdź ofertę|wesprzyj nas|wesprzyj|wspieraj nas|"
                "wspieraj niezależne media|przekaż darowiznę|wpłać|odblokuj artykuł|"
                "odblokuj dostęp|pozostało do przeczytania"
            ),
            "cs": (
                "pouze pro předplatitele|jen pro předplatitele|pro předplatitele|premium|"
                "prémiový obsah|exkluzivně pro předplatitele|již jste předplatitel?|"
                "máte předplatné?|máte předplatné? přihlaste se|číst dál|pokračovat ve čtení|"
                "koupit předplatné|získat předplatné|odemknout článek|odemknout|vyzkoušet zdarma|"
                "podpořte nás|podpořte nezávislou žurnalistiku|podpořit|přispět"
            ),
            "ru": (
                "только для подписчиков|для подписчиков|материал доступен только подписчикам|"
                "премиум|платный материал|уже подписаны?|уже есть подписка?|вы уже подписчик?|"
                "уже подписаны? войти|войдите, чтобы читать дальше|войдите или зарегистрируйтесь|"
                "оформите подписку|оформить подписку|оформите подписку, чтобы читать дальше|"
                "читать дальше|читать далее|читать полностью|читать статью полностью|"
                "попробовать бесплатно|полный доступ|поддержать нас|поддержите нас|"
                "поддержать проект|поддержать редакцию|поддержите нашу работу|поддержать|помочь|"
                "стать спонсором|сделать пожертвование|стать подписчиком"
            ),
            "uk": (
                "тільки для підписників|лише для підписників|для підписників|преміум|"
                "вже є підписка?|вже підписані?|оформити підписку|читати далі|читати повністю|"
                "підтримати нас|підтримайте нас|підтримати редакцію|підтримати|підтримати проєкт|"
                "стати підписником"
            ),
            "tr": (
                "sadece aboneler için|abonelere özel|abonelere özel içerik|premium|premium içerik|"
                "zaten abone misiniz?|aboneliğiniz var mı?|okumaya devam etmek için giriş yapın|"
                "devamını okumak için abone olun|devamını oku|okumaya devam et|ücretsiz dene|"
                "hemen abone ol|abonelik paketleri|bize destek olun|destek ol|"
                "bağımsız gazeteciliğe destek ol|destek olun|sınırsız erişim"
            ),
            "ar": (
                "للمشتركين فقط|حصري للمشتركين|محتوى حصري للمشتركين|محتوى مميز|بريميوم|"
                "هل أنت مشترك؟|مشترك بالفعل؟|لديك اشتراك؟|سجل الدخول للمتابعة|"
                "سجل الدخول لمتابعة القراءة|اشترك لمتابعة القراءة|تابع القراءة|متابعة القراءة|"
                "أكمل القراءة|جرب مجانا|ادعمنا|تبرع|تبرع الآن|ادعم الصحافة المستقلة|ادعم عملنا"
            ),
            "hi": (
                "केवल सब्सक्राइबर्स के लिए|सिर्फ सब्सक्राइबर्स के लिए|प्रीमियम|प्रीमियम लेख|"
                "पहले से सब्सक्राइबर हैं?|पूरा पढ़ें|पूरी खबर पढ़ें|आगे पढ़ें|पढ़ना जारी रखें|"
                "लॉग इन करके पढ़ें|आगे पढ़ने के लिए लॉगिन करें|पूरी खबर पढ़ने के लिए लॉग इन करें|"
                "हमारा समर्थन करें|सहयोग करें|मुफ्त में आजमाएं|यह लेख सिर्फ सदस्यों के लिए है"
            ),
            "zh": (
                "订阅后可阅读全文|仅限订阅用户|会员专享|付费内容|付费阅读|登录后阅读全文|登录阅读全文|已是会员？|已是订户？|立即登录|登录查看全文|展开全文|阅读全文|"
                "查看全文|继续阅读|展开阅读全文|点击展开全文|余下全文|剩余内容|成为会员|开通会员|支持我们|赞助我们|打赏|赞赏|赞助|試閱|會員專屬|會員限定|訂戶專屬|"
                "付費內容|訂閱看全文|加入會員看全文|登入看全文|已是會員？|已經是會員？|已是訂戶？|立即登入|閱讀全文|展開全文|看全文|繼續閱讀|我要訂閱|加入訂閱|"
                "成為會員|支持我們|贊助我們|捐款支持|小額贊助|訂閱方案|查看訂閱方案|免費試閱"
            ),
            "ja": (
                "有料記事|有料会員限定|有料会員限定記事|会員限定|会員限定記事|有料|プレミアム|有料会員登録|この記事は有料記事です|この記事は会員限定です|残り|"
                "続きを読む|続きを読むには|続きを読むにはログイン|全文を読む|記事全文を読む|すでに会員の方|会員の方はログイン|有料会員の方はこちら|ログインして続きを読む|"
                "無料で読む|無料会員登録して続きを読む|購読はこちら|購読のお申し込み|購読のお申し込みはこちら|お試し購読|初月無料|支援する|寄付する|寄付|サポートする|"
                "ご支援のお願い|ログインして読む|会員登録して続きを読む"
            ),
            "ko": (
                "유료기사|유료 기사|유료회원 전용|회원 전용|회원전용|구독자 전용|구독자전용|프리미엄|이미 구독 중이신가요?|이미 회원이신가요?|"
                "로그인하고 계속 읽기|로그인 후 이용|로그인 후 이용해주세요|계속 읽기|이어서 읽기|기사 전문 보기|전문보기|전체 기사 읽기|후원|후원하기|"
                "후원해 주세요|정기후원|무료로 시작하기|구독 신청|구독하고 계속 읽기"
            ),
            "id": (
                "khusus pelanggan|hanya untuk pelanggan|konten premium|premium|"
                "sudah berlangganan?|sudah punya akun? masuk|baca selengkapnya|lanjutkan membaca|"
                "lanjut membaca|berlangganan untuk melanjutkan|masuk untuk melanjutkan|"
                "masuk untuk melanjutkan membaca|dukung kami|donasi|donasi sekarang|"
                "dukung jurnalisme|coba gratis|akses tanpa batas"
            ),
        },
        starts={
            "en": (
                "subscribe to continue|subscribe now to|subscribe today to|sign in to |"
                "log in to read|register to |this article is for subscribers|"
                "this story is for subscribers|this content is only available|"
                "this article is only available|this article is available only|"
                "this article is exclusive|to continue reading|to read the full|to keep reading|"
                "you have reached your|you've reached your|you have read |you have used |"
                "you have run out|get unlimited |already a subscriber|if you are a subscriber|"
                "if you're a subscriber|as a subscriber, you|your support |if you value |"
                "if you like what|if you enjoyed |do you rely on |we need your |please consider |"
                "please support |help us |support our |support the |support independent |donate |"
                "become a member |your contribution |enjoying this "
            ),
            "de": (
                "dieser artikel ist nur für|dieser inhalt ist nur für|dieser artikel ist exklusiv|"
                "diesen artikel können sie|diesen artikel kannst du|um diesen artikel |"
                "um weiterlesen zu können|um weiterzulesen|melden sie sich an, um|"
                "lesen sie weiter mit|lesen sie diesen artikel|weiterlesen mit |"
                "jetzt weiterlesen mit|sie haben noch keinen|sie haben bereits ein|"
                "sie sind bereits |sie haben noch kein |lesen sie alle |alle artikel auf |"
                "testen sie |jetzt testen |wenn ihnen unser artikel |wenn ihnen dieser artikel |"
                "wenn dir dieser artikel |unterstützen sie |unterstütze |mit ihrer spende |"
                "ihnen gefällt |dir gefällt |hat ihnen dieser |als abonnent |als abonnentin |"
                "die kommentarfunktion |spenden sie |mit ihrer hilfe |ihre unterstützung"
            ),
            "fr": (
                "cet article est réservé|ce contenu est réservé|article réservé|il vous reste |"
                "la suite est réservée|pour lire la suite|abonnez-vous pour |connectez-vous pour |"
                "vous souhaitez lire|vous avez atteint|lisez la suite |cet article est en accès|"
                "soutenez |votre soutien |faites un don|si vous appréciez |si vous aimez |"
                "nous avons besoin |déjà abonné"
            ),
            "es": (
                "este contenido es exclusivo|este artículo es exclusivo|este artículo es solo|"
                "contenido exclusivo para|el contenido al que |para seguir leyendo|"
                "para continuar leyendo|suscríbete para |suscríbase para |regístrate para |"
                "inicia sesión para |has alcanzado |te quedan |este es un contenido |"
                "si te ha gustado |si te gustó |si valoras |tu apoyo |apoya el |apoya a |"
                "necesitamos tu |ya eres suscriptor|ayúdanos |hazte soci|haz una donación|"
                "si quieres apoyar"
            ),
            "pt": (
                "este conteúdo é exclusivo|este artigo é exclusivo|conteúdo exclusivo para|"
                "para continuar lendo|para continuar a ler|para ler a |assine para |"
                "faça login para |cadastre-se para |você atingiu |você já leu |"
                "este é um conteúdo |exclusivo para assinantes|se você gostou |se gostou |"
                "seu apoio |apoie o |apoie a |precisamos |ajude |já é assinante|"
                "torne-se assinante|você tem acesso|só assinantes "
            ),
            "it": (
                "questo contenuto è riservato|questo articolo è riservato|articolo riservato |"
                "contenuto riservato |per continuare a leggere|per leggere l'articolo|"
                "abbonati per |registrati per |accedi per |hai raggiunto |sei già abbonato|"
                "se ti è piaciuto |se vuoi sostenere |sostieni |il tuo sostegno|aiutaci |"
                "fai una donazione|se sei abbonato"
            ),
            "nl": (
                "dit artikel is alleen |dit artikel is exclusief |dit artikel is voor |"
                "om verder te lezen|lees verder met |wil je verder lezen|je hebt nog geen |"
                "log in om |je leest |steun |doneer |als abonnee |ben je al abonnee|waardeer je |"
                "help ons "
            ),
            "sv": (
                "den här artikeln är för|detta är en låst|artikeln är låst|för att läsa |"
                "logga in för att |prenumerera för att |redan prenumerant|bli prenumerant |"
                "som prenumerant |stöd "
            ),
            "da": (
                "denne artikel er for |denne artikel er kun |for at læse |log ind for at |"
                "allerede abonnent|bliv abonnent |som abonnent |støt "
            ),
            "no": (
                "denne saken er for |denne artikkelen er for |for å lese |logg inn for å |"
                "allerede abonnent|bli abonnent |som abonnent |støtt "
            ),
            "fi": (
                "tämä artikkeli on |tämä juttu on tilaajille|lue koko |tilaa ja lue|kirjaudu |"
                "oletko jo tilaaja"
            ),
            "pl": (
                "ten artykuł jest dostępny|ten tekst jest dostępny|dostęp do treści |"
                "treść dostępna |artykuł dostępny |aby czytać dalej|aby przeczytać |"
                "zaloguj się, aby |wykup |masz już |pozostało ci |pozostało |dziękujemy, że |"
                "wesprzyj |wspieraj |jeśli podoba|jeśli spodobał|zostań |twoje wsparcie"
            ),
            "cs": (
                "tento článek je |tento obsah je |článek je určen |pro přečtení |přihlaste se |"
                "abyste mohli |předplaťte si |máte předplatné|podpořte |líbil se vám |"
                "děkujeme, že"
            ),
            "ru": (
                "этот материал доступен|эта статья доступна|доступ к материалу|чтобы прочитать |"
                "чтобы читать |чтобы продолжить |войдите, чтобы |оформите подписку|"
                "зарегистрируйтесь, чтобы |поддержите |поддержать |если вам понравил|"
                "если вы хотите поддержать|нам нужна ваша|помогите |ваша поддержка|станьте |"
                "вы можете поддержать|нам важна"
            ),
            "uk": (
                "цей матеріал доступний|ця стаття доступна|щоб прочитати |щоб читати |"
                "оформіть підписку|підтримайте |підтримати |якщо вам сподобал|станьте |"
                "нам потрібна ваша|ваша підтримка"
            ),
            "tr": (
                "bu içerik |bu haberin devamı|bu makale |okumaya devam etmek için|"
                "devamını okumak için|içeriğin tamamı|bize destek |destek olmak |"
                "bağımsız gazetecilik"
            ),
            "ar": (
                "هذا المحتوى |هذا المقال متاح|لمتابعة القراءة|لقراءة المزيد|للقراءة |سجل الدخول |"
                "اشترك ل|ادعم |ادعموا |تبرع |ساعدنا |محتوى حصري"
            ),
            "hi": (
                "यह लेख |यह खबर |पूरा लेख |पूरी खबर |पढ़ने के लिए |आगे पढ़ने के लिए|लॉग इन |"
                "हमारी पत्रकारिता|स्वतंत्र पत्रकारिता|सहयोग |समर्थन |अगर आपको "
            ),
            "zh": (
                "本文为付费|本文仅限|此内容为|登录后|订阅后|剩余|您已阅读|成为会员|支持我们|如果您喜欢|如果你喜欢|感谢您的阅读|您的支持|本文為付費|本文限|加入會員|"
                "登入後|訂閱後|您已閱讀|如果你喜歡|您的支持|支持獨立|支持我們|感謝您的閱讀|贊助|尚餘|本文為會員|想看更多"
            ),
            "ja": (
                "この記事は有料|この記事は会員|この記事の続き|この続きは|続きを読むには|有料会員に|会員登録すると|残り|この記事を読むには|ログインすると|無料会員登録|"
                "ご購読|あと|有料プラン"
            ),
            "ko": (
                "이 기사는 유료|이 콘텐츠는|이 기사는 구독|로그인 후|로그인하시면|구독하시면|계속 읽으려면|전체 내용을|후원은|독립언론|여러분의 후원|"
                "이 기사가 마음에|회원가입 후|정기구독"
            ),
            "id": (
                "artikel ini khusus|artikel ini hanya|konten ini |untuk melanjutkan membaca|"
                "untuk membaca |masuk untuk |berlangganan untuk |dukung |sudah berlangganan|"
                "anda telah mencapai"
            ),
        },
        having=(
            r"(?i)subscri|sign in|log ?in|regist|unlimited|limit|article|reading|member|support|donat|contribut|journalis|newsroom|free"
            r"|abonn|abo\b|plus|premium|artikel|weiter|kosten|gratis|spend|unterstütz|anmelden|zugang"
            r"|abonné|lire|lecture|don\b|soutien|soutenir|indépendan|crédit|compte"
            r"|suscri|leyendo|leer|contenido|periodismo|donación|soci[oa]|apoyo|artículo"
            r"|assin|lendo|ler\b|conteúdo|jornalismo|doa|apoi|login|abbonat|leggere|sostien|sostegn|giornalismo|donazione|registra"
            r"|abonnee|lezen|journalistiek|doneer|account|prenumer|läsa|journalistik|abonnent|læse|lese|tilaa|lue"
            r"|subskryb|prenumerat|dostęp|czyta|wsparcie|wesprzyj|wspieraj|zaloguj|předpl|přihla|článek|čten"
            r"|подпис|чита|войд|поддерж|регистр|журналист|донат|підпис|чит|підтрим"
            r"|abone|okuma|giriş|destek|gazetecilik|مشترك|اشترا|القراءة|الصحافة|دعم|الدخول|تبرع|सब्सक्र|लॉग|पढ़|सदस्य|पत्रकारिता|सहयोग|订阅|会员|登录|付费|全文|支持|赞助|订户|訂閱|會員|登入|付費|贊助|支持|捐|訂戶"
            r"|有料|会員|続き|購読|ログイン|文字|無料|유료|구독|회원|로그인|후원|기사|berlangganan|pelanggan|masuk|membaca|jurnalisme|donasi|premium"
        ),
        drops=(
            "Already a subscriber? Sign in",
            "Subscribe to continue reading the full story.",
            "Nur für Abonnenten",
            "Article réservé à nos abonnés",
            "Exclusivo para assinantes",
            "この記事は有料記事です",
            "Только для подписчиков",
        ),
        keeps=(
            "Help us understand the flood.",
            "They subscribe to the theory.",
            "Premium petrol costs more.",
        ),
    ),
)

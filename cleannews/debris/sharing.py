"""Debris of sharing: buttons, counters, reading times, handles."""

from __future__ import annotations

from cleannews.debris.rule import Rule

# Names of networks and of ways to send; they count in a share bar, and alone they are a cue.
PLATFORMS = (
    "facebook|twitter|tweet|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|flipboard|"
    "|messenger|email|mail|xing|threads|bluesky|mastodon|tumblr|viber|skype|snapchat|tiktok|vk|"
    "|pocket|tweets|sms|weibo|wechat|вконтакте|одноклассники|телеграм|фейсбук|твиттер|ватсап|вайбер|viber|"
    "|微博|微信|新浪微博|朋友圈|qq空间|はてなブックマーク|hatena|はてブ|카카오톡|카카오스토리|페이스북|"
    "|트위터|네이버블로그|फेसबुक|ट्विटर|व्हाट्सएप|व्हाट्सऐप|فيسبوك|تويتر|واتساب|واتس|تيليجرام|تلغرام|لينكدإن|courriel|"
    "|correo|email|viadeo|odnoklassniki|livejournal|evernote|buffer|digg|stumbleupon|delicious|"
    "|mix|nextdoor|copylink|line|x"
)
FILLERS = (
    "on|via|in|new|window|opens|tab|this|to|click|by|with|link|article|post|page|story|or|and|url|the|a|"
    "|auf|bei|per|über|mit|öffnet|neuem|fenster|klick|um|zu|klicken|neues|wird|einem|beitrag|artikel|und|"
    "|sur|par|avec|ouvre|dans|une|nouvelle|fenêtre|cliquez|pour|cet|et|ouvrir|cliquer|"
    "|en|por|con|se|abre|una|ventana|nueva|haz|clic|para|esta|este|artículo|nota|o|y|"
    "|no|na|com|numa|nova|janela|abre|clique|pelo|pela|compartir|em|e|"
    "|su|per|fai|qui|apre|finestra|nuova|una|il|di|articolo|"
    "|op|via|dit|på|via|artikeln|del|med|na|przez|w|в|во|через|на|ta|ile|olarak|da|de|"
    "|على|عبر|पर|ke|di|melalui|lewat|에|google|plus|news|e|close|extra|options|copied|more|all|sharing"
)

SHARING: tuple[Rule, ...] = (
    Rule(
        id="share-bar",
        code="CN701",
        why="Share buttons on one line, or one that says what it shares and where.",
        certain=True,
        lines={
            "en": (
                "share this|share this article|share this story|share this post|share this page|"
                "share this video|share this item on facebook|share this content|share this entry|"
                "share this with|share article|share story|share post|share page|share link|"
                "share with friends|share via|share on|share to|share on social media|"
                "share on social|share options|sharing options|share close|"
                "show more sharing options|close extra sharing options|"
                "share close extra sharing options|all sharing options|view more sharing options|"
                "more sharing options|view more share options|more share options|share tools|social share|social sharing|sharing is caring|"
                "please share|please share this|spread the word|tell your friends|tell a friend|"
                "post on x|email this|email this article|email this story|blogthis!|tweet this|"
                "tweet this article|pin it|copy link|copy the link|copy url|"
                "copy link to clipboard|copied!|link copied|link copied!|link copied to clipboard|"
                "copy link url copied|url copied|copied to clipboard|copy this link|"
                "copy article link|copy link copied|about sharing|share selection|"
                "share full article|share this on|share this:|share this quote|share this listing|"
                "share this recipe|click to copy|share this photo|share your thoughts|"
                "email a link to a friend|share with your network|share your feedback|"
                "share on facebook opens in a new window|share this product|"
                "share this article comments|share this story comments"
            ),
            "de": (
                "artikel teilen|beitrag teilen|seite teilen|diesen artikel teilen|"
                "diesen beitrag teilen|teilen mit|teile dies mit|teilen sie dies mit|"
                "teilen sie diesen artikel|teile diesen beitrag|teile diesen artikel|"
                "teilen sie diesen beitrag|jetzt teilen|weitersagen|weiterempfehlen|empfehlen|"
                "artikel empfehlen|auf facebook teilen|auf twitter teilen|auf x teilen|"
                "auf whatsapp teilen|bei facebook teilen|bei twitter teilen|per whatsapp teilen|"
                "per mail teilen|per e-mail teilen|per mail versenden|per e-mail versenden|"
                "per e-mail senden|per mail|per e-mail|bei whatsapp teilen|auf linkedin teilen|"
                "auf pinterest teilen|link kopieren|link kopiert|url kopieren|"
                "in zwischenablage kopieren|link in zwischenablage kopieren|"
                "in die zwischenablage kopieren|auf xing teilen|auf telegram teilen|"
                "auf threads teilen|auf bluesky teilen|twittern|mitteilen|weiterleiten|"
                "artikel weiterleiten|artikel per e-mail empfehlen|inhalte teilen|"
                "teilen sie ihre meinung|teilen via|link teilen|teilen & feedback|"
                "link wurde kopiert|das teilen"
            ),
            "fr": (
                "partager cet article|partager l'article|partager sur|partager sur facebook|"
                "partager sur twitter|partager sur x|partager sur whatsapp|partager sur linkedin|"
                "partager par e-mail|partager par email|partager par mail|partager la page|"
                "partager cette page|partagez cet article|partagez|partager via|partager :|"
                "partager ce contenu|partager cette publication|copier le lien|lien copié|"
                "lien copié !|copier l'url|copier dans le presse-papier|envoyer par mail|"
                "envoyer par email|envoyer à un ami|recommander|tweeter|épingler|partager ceci|"
                "partager avec|options de partage|fermer le partage"
            ),
            "es": (
                "compartir en|compartir en facebook|compartir en twitter|compartir en x|"
                "compartir en whatsapp|compartir en linkedin|compartir por correo|"
                "compartir por email|compartir artículo|compartir este artículo|"
                "compartir esta noticia|compartir noticia|compartir nota|compartir esta nota|"
                "comparte|comparte esto|comparte este artículo|comparte esta noticia|compártelo|"
                "compártelo en|compártelo en redes|compartir vía|compartir el artículo|"
                "comparta este artículo|comparte en|comparte en redes sociales|"
                "compartir por whatsapp|copiar enlace|copiar link|copiar url|enlace copiado|"
                "link copiado|copiar enlace al portapapeles|enviar por correo electrónico|"
                "enviar a un amigo|tuitear|twittear|enviar por whatsapp|comparte esta nota|"
                "compartí esta nota|comparte con tus amigos"
            ),
            "pt": (
                "compartilhe|compartilhe isso|compartilhe esta notícia|compartilhe este artigo|"
                "compartilhe essa matéria|compartilhe no facebook|compartilhe no whatsapp|"
                "compartilhe no twitter|compartilhar no facebook|compartilhar no twitter|"
                "compartilhar no whatsapp|compartilhar no x|compartilhar no linkedin|"
                "compartilhar notícia|compartilhar via|compartilhar por e-mail|"
                "compartilhar artigo|partilhe|partilhar no facebook|partilhar no twitter|"
                "partilhar artigo|partilhar via|partilhe este artigo|copiar link|copiar o link|"
                "link copiado|link copiado!|copiar url|enviar a um amigo|tweetar|compartilhe com|"
                "compartilhe em|compartilhe com seus amigos|enviar por email|"
                "compartilhe nas redes sociais"
            ),
            "it": (
                "condividi su|condividi su facebook|condividi su twitter|condividi su x|"
                "condividi su whatsapp|condividi su linkedin|condividi via email|"
                "condividi l'articolo|condividi questo articolo|condividi articolo|condividi con|"
                "condividi questo|condividi via|condividilo|condividi la notizia|copia link|"
                "copia il link|copia url|link copiato|link copiato!|invia ad un amico|"
                "invia a un amico|twitta|condividi sui social|condividi:|condividilo su"
            ),
            "nl": (
                "deel dit|deel dit artikel|deel artikel|deel dit bericht|deel op facebook|"
                "deel op twitter|deel op x|deel op linkedin|deel via|deel via whatsapp|"
                "deel via e-mail|delen op facebook|delen op twitter|delen via|delen via whatsapp|"
                "delen via e-mail|artikel delen|dit delen|link kopiëren|kopieer link|"
                "kopieer de link|link gekopieerd|mail dit artikel|deel deze pagina|tweeten|"
                "deel dit verhaal"
            ),
            "sv": (
                "dela artikeln|dela artikel|dela sidan|dela på facebook|dela på twitter|dela på x|"
                "dela på linkedin|dela via|dela via e-post|dela via mejl|dela detta|dela det här|"
                "dela inlägget|dela länk|kopiera länk|kopiera länken|länk kopierad|"
                "länken har kopierats|mejla artikeln|tipsa om artikeln|dela med|dela på whatsapp|"
                "dela gåvolänk|twittra"
            ),
            "da": (
                "del artiklen|del artikel|del på facebook|del på twitter|del på x|del på linkedin|"
                "del via|del via mail|del dette|kopier link|kopiér link|link kopieret|del siden|"
                "send til en ven|del via e-mail"
            ),
            "no": (
                "del artikkelen|del saken|del på facebook|del på twitter|del på x|del på e-post|"
                "del via|del dette|kopier lenke|kopier lenken|lenke kopiert|del artikkel"
            ),
            "fi": (
                "jaa artikkeli|jaa juttu|jaa facebookissa|jaa twitterissä|jaa x:ssä|"
                "jaa whatsappissa|jaa linkedinissä|jaa sähköpostilla|jaa tämä|jaa sivu|"
                "kopioi linkki|linkki kopioitu|jaa uutinen"
            ),
            "pl": (
                "udostępnij na facebooku|udostępnij na twitterze|udostępnij na x|"
                "udostępnij artykuł|udostępnij na|udostępnij przez|udostępnij ten artykuł|"
                "udostępnij na linkedin|podziel się|podziel się artykułem|"
                "podziel się na facebooku|podziel się na twitterze|podziel się z innymi|"
                "kopiuj link|skopiuj link|skopiowano|link skopiowany|link został skopiowany|"
                "wyślij e-mailem|wyślij mailem|wyślij link|tweetnij|poleć znajomemu|poleć artykuł|"
                "udostępnij link|udostępnij wpis|skopiuj adres"
            ),
            "cs": (
                "sdílet na facebooku|sdílet na twitteru|sdílet na x|sdílet článek|sdílejte článek|"
                "sdílet na|sdílejte|zkopírovat odkaz|kopírovat odkaz|odkaz zkopírován|"
                "poslat e-mailem|odeslat e-mailem|tweetnout|poslat článek"
            ),
            "ru": (
                "поделиться ссылкой|поделиться в соцсетях|поделиться в facebook|"
                "поделиться в twitter|поделиться вконтакте|поделиться новостью|поделиться статьей|"
                "поделиться материалом|поделитесь|поделитесь с друзьями|поделитесь в соцсетях|"
                "расскажите друзьям|рассказать друзьям|поделись с друзьями|поделиться с друзьями|"
                "скопировать ссылку|копировать ссылку|ссылка скопирована|отправить ссылку|"
                "твитнуть|поделиться этим|поделитесь новостью|поделиться через"
            ),
            "uk": (
                "поділитися у facebook|поділитися в facebook|поділитися в twitter|"
                "поділитися новиною|поділитися статтею|поділитися з друзями|поділіться з друзями|"
                "поділіться|скопіювати посилання|копіювати посилання|посилання скопійовано|"
                "розповісти друзям"
            ),
            "tr": (
                "bu haberi paylaş|haberi paylaş|bu yazıyı paylaş|yazıyı paylaş|facebook'ta paylaş|"
                "twitter'da paylaş|x'te paylaş|whatsapp'ta paylaş|linkedin'de paylaş|"
                "arkadaşlarınla paylaş|sosyal medyada paylaş|linki kopyala|bağlantıyı kopyala|"
                "link kopyalandı|bağlantı kopyalandı|tweetle|e-posta ile gönder|"
                "haberi arkadaşına gönder|bunu paylaş|sayfayı paylaş|paylaşın"
            ),
            "fa": "اشتراک‌گذاری|همرسانی|کپی لینک|کپی کردن لینک|لینک کوتاه",
            "ar": (
                "شارك المقال|شارك الخبر|شارك هذا المقال|شارك هذا الخبر|شاركها|شاركها على|"
                "شارك على فيسبوك|شارك على تويتر|شارك عبر|شارك على|مشاركة على فيسبوك|"
                "مشاركة على تويتر|مشاركة عبر|مشاركة المقال|مشاركة عبر البريد|مشاركة عبر واتساب|"
                "نسخ الرابط|انسخ الرابط|تم نسخ الرابط|انشر|غرد|شارك الموضوع|شارك هذا الموضوع|"
                "شاركنا رأيك|شارك مع أصدقائك|حفظ ومشاركة"
            ),
            "hi": (
                "शेयर करें|यह शेयर करें|इसे शेयर करें|साझा करें|फेसबुक पर शेयर करें|"
                "ट्विटर पर शेयर करें|व्हाट्सएप पर शेयर करें|दोस्तों के साथ शेयर करें|"
                "लिंक कॉपी करें|लिंक कॉपी|कॉपी लिंक|यह खबर शेयर करें|ट्वीट करें|आर्टिकल शेयर करें|"
                "शेयर|इस खबर को शेयर करें|लेख साझा करें"
            ),
            "zh": (
                "分享到|分享至|分享到微博|分享到微信|分享到朋友圈|分享本文|分享文章|分享此文|分享给朋友|分享这篇文章|微信扫一扫|扫一扫分享到微信|复制链接|复制成功|"
                "链接已复制|转发到|一键分享|分享給朋友|分享至facebook|分享到facebook|分享到line|分享至line|用line傳送|分享這篇文章|"
                "分享此文章|複製連結|已複製連結|複製網址|連結已複製|傳送至line|分享本文章|分享新聞|分享到twitter|分享到臉書|讚好|按讚加入粉絲團|"
                "用line分享|加line好友"
            ),
            "ja": (
                "シェアする|シェア|この記事をシェア|この記事をシェアする|シェアしてください|ツイートする|ツイート|ポストする|facebookでシェア|"
                "facebookでシェアする|xでポスト|twitterでシェア|twitterでツイート|lineで送る|lineで送信|メールで送る|"
                "はてなブックマークに追加|はてブする|リンクをコピー|urlをコピー|urlをコピーする|コピーしました|リンクをコピーしました|このページをシェア|"
                "記事をシェア|記事をシェアする|友達に教える|sharethis|xでシェアする|ブックマークに追加|タイトルとurlをコピー"
            ),
            "ko": (
                "공유하기|기사공유|기사 공유|기사 공유하기|sns 공유|sns 공유하기|페이스북 공유|페이스북으로 공유|페이스북에 공유하기|트위터 공유|"
                "트위터로 공유|카카오톡 공유|카카오톡으로 공유|카카오톡에 공유하기|url 복사|url복사|주소복사|링크 복사|링크복사|복사하기|"
                "url이 복사되었습니다|퍼가기|이 기사를 공유합니다|sns 기사보내기|공유|기사보내기|이메일 공유|주소 복사|페이스북 공유하기"
            ),
            "id": (
                "bagikan|bagikan artikel|bagikan berita|bagikan artikel ini|bagikan berita ini|"
                "bagikan ini|bagikan ke|bagikan di|bagikan ke facebook|bagikan ke twitter|"
                "bagikan ke whatsapp|bagikan melalui|sebarkan|sebarkan berita ini|salin tautan|"
                "salin link|salin url|tautan disalin|link disalin|kirim ke whatsapp|share berita|"
                "share artikel ini|tautan berhasil disalin"
            ),
        },
        words={
            "mul": PLATFORMS,
            "en": "share|tweet|email|print|copy|pin|send|save|forward|shares",
            "de": "teilen|twittern|drucken|versenden|merken|mailen|e-mail|kopieren|empfehlen|teile",
            "fr": "partager|imprimer|envoyer|enregistrer|tweeter|copier|partagez",
            "es": "compartir|imprimir|enviar|guardar|copiar|twittear|comparte",
            "pt": "compartilhar|compartilhe|partilhar|partilhe|imprimir|copiar|enviar",
            "it": "condividi|condividere|stampa|invia|salva|copia|twitta",
            "nl": "delen|deel|printen|kopieer|mailen",
            "sv": "dela|mejla|kopiera|tweeta",
            "da": "del",
            "fi": "jaa|facebookissa|twitterissä|tulosta",
            "pl": "udostępnij|drukuj|wyślij|podziel|tweetnij|skopiuj|kopiuj|facebooku|twitterze",
            "cs": "sdílet|facebooku|twitteru|tisk",
            "ru": "поделиться|отправить|распечатать|твитнуть|скопировать",
            "uk": "поділитися|надіслати|скопіювати",
            "tr": "paylaş|yazdır|tweetle|kopyala|gönder|facebook'ta|twitter'da",
            "ar": "شارك|مشاركة|طباعة|نسخ|غرد",
            "zh": "分享|转发|打印|收藏|轉發|列印",
            "ja": "シェア|ツイート|印刷|ポスト|シェアする",
            "ko": "공유|스크랩|인쇄|공유하기",
            "id": "bagikan|salin|kirim|cetak|sebarkan",
        },
        fillers={"mul": FILLERS},
        marks=":：",
        leads={"en": "share this story|share this article|share this post"},
        longest=200,
        drops=(
            "Share this article",
            "Share this Story : Dam holds through the night",
            "Click to share on Facebook (Opens in new window)",
            "Facebook Twitter WhatsApp E-Mail",
            "Artikel teilen",
            "Partager sur Facebook Partager sur Twitter Partager par e-mail",
            "Compartir en WhatsApp",
            "Udostępnij na Facebooku",
            "شارك المقال",
            "分享到微信",
            "LINEで送る",
        ),
        keeps=(
            "Share prices fell on Monday.",
            "Facebook and the mayor",
            "Instagram and Facebook",
            "The Twitter account was linked to the council.",
            "Email",
            "Teilen macht Spaß",
        ),
    ),
    Rule(
        id="share-word",
        code="CN702",
        why="A share button or the name of a network, alone on its line.",
        lines={
            "mul": (
                "facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|"
                "flipboard|messenger|email|e-mail|mail|xing|threads|bluesky|mastodon|tumblr|viber|"
                "tiktok|pocket|line|google+|google news|sms|weibo|wechat|rss|vk|vkontakte|"
                "snapchat|spotify|apple podcasts|discord|github|rss feed|twitch|soundcloud"
            ),
            "en": (
                "share|shares|tweet|tweets|pin|post|send|email|save|bookmark|link|copy|like|likes|"
                "more sharing|recommend|forward"
            ),
            "de": "teilen|teile|merken|kopieren|versenden|liken|gefällt mir|feedback|speichern",
            "fr": "partager|partages|partage|enregistrer|j'aime|courriel|aimer|sauvegarder",
            "es": "compartir|compartido|guardar|me gusta|correo|correo electrónico|copiar|comparta",
            "pt": "compartilhar|partilhar|salvar|curtir|gosto|guardar|partilhas",
            "it": "condividi|condividere|condivisioni|salva|mi piace",
            "nl": "delen|deel|bewaar|bewaren|opslaan|vind ik leuk",
            "sv": "dela|delningar|spara|gilla|mejla|e-post",
            "da": "del|gem|synes godt om",
            "no": "del|lagre|lik",
            "fi": "jaa|jaot|tykkää|tallenna",
            "pl": "udostępnij|udostępnienia|zapisz|lubię to|lubię to!|skopiuj|kopiuj",
            "cs": "sdílet|sdílení|uložit|líbí se mi|to se mi líbí",
            "ru": (
                "поделиться|репост|нравится|мне нравится|вконтакте|одноклассники|фейсбук|твиттер|"
                "сохранить|вк|дзен|телеграм"
            ),
            "uk": "поділитися|поширити|подобається|зберегти|фейсбук|твіттер|телеграм",
            "tr": "paylaş|paylaşım|beğen|kaydet|e-posta",
            "ar": (
                "شارك|مشاركة|المشاركات|أعجبني|اعجبني|فيسبوك|تويتر|واتساب|تيليجرام|حفظ|ماسنجر|"
                "لينكدإن"
            ),
            "hi": ("साझा|लाइक|लाइक करें|फेसबुक|ट्विटर|व्हाट्सएप|व्हाट्सऐप|सेव करें|इंस्टाग्राम|यूट्यूब"),
            "zh": "分享|转发|收藏|点赞|微博|微信|新浪微博|腾讯微博|qq空间|朋友圈|赞|轉發|讚|按讚|臉書|推特",
            "ja": "いいね|いいね!|ブックマーク|はてなブックマーク|はてブ|ポスト|保存|フェイスブック|ツイッター|クリップ",
            "ko": "좋아요|페이스북|트위터|카카오톡|카카오스토리|밴드|네이버블로그|추천|핀터레스트|저장|인스타그램|유튜브|좋아요 0",
            "id": "suka|simpan|surel",
        },
        drops=("Facebook", "Teilen", "Compartir", "分享", "좋아요"),
        keeps=("Facebook buys a dam", "Zum Teilen zu schade", "Like a river"),
    ),
    Rule(
        id="share-count",
        code="CN703",
        why="How often the article was shared or read.",
        certain=True,
        pattern=(
            r"\(?(?i:"
            r"(?:total )?[\d.,]{1,12}\s?[km]?\+?\s?(?:total )?(?:shares?|views?|retweets?|tweets?|pageviews?"
            r"|partages?|vues|compartid[oa]s?|compartilhamentos|condivisioni|visualizzazioni"
            r"|visualizações|visualizaciones|weergaven|delningar|udostępnień|просмотр(?:ов|а)?|görüntüleme"
            r"|okunma|次阅读|阅读|次瀏覽|次观看|人阅读|人閱讀|回表示|조회)"
            r"|(?:shares|total shares|views|post views|page views|vues|visite|visitas|lecturas|lectures|leituras|letture"
            r"|aufrufe|weergaven|wyświetleń|wyświetlenia|odsłony|просмотров|просмотры|переглядів|okunma|görüntülenme|goruntulenme"
            r"|hits|dibaca|阅读量|阅读|浏览量|浏览|点击数|阅读次数|浏览次数|瀏覽數|瀏覽次數|點閱數|點閱|閱讀數|人氣|人氣點閱數|조회수|조회|閲覧数)"
            r"\s?[:：]?\s?\(?[\d.,]{1,12}\s?[km万]?\)?(?: times| kali| 次)?"
            r"|share [\d.,]{1,8}\s?k"
            r"|visited \d[\d.,]{0,9} times?, \d[\d.,]{0,9} visits? today"
            r"|[\d.,]{1,12}\s?/?\s?letture"
            r")\)?"
        ),
        needs=(
            "share",
            "shares",
            "view",
            "views",
            "retweet",
            "retweets",
            "tweet",
            "tweets",
            "pageviews",
            "partage",
            "partages",
            "vues",
            "compartido",
            "compartidos",
            "compartilhamentos",
            "condivisioni",
            "visualizzazioni",
            "visualizações",
            "visualizaciones",
            "weergaven",
            "delningar",
            "udostępnień",
            "просмотр",
            "просмотров",
            "просмотра",
            "просмотры",
            "переглядів",
            "görüntüleme",
            "görüntülenme",
            "okunma",
            "visite",
            "visitas",
            "lecturas",
            "lectures",
            "leituras",
            "letture",
            "aufrufe",
            "wyświetleń",
            "wyświetlenia",
            "odsłony",
            "hits",
            "dibaca",
            "visited",
            "阅读",
            "瀏覽",
            "浏览",
            "观看",
            "閱讀",
            "点击",
            "點閱",
            "人氣",
            "表示",
            "閲覧",
            "조회",
        ),
        longest=60,
        drops=(
            "1.2K Shares",
            "Share 14K",
            "Views: 431",
            "(Visited 29 times, 1 visits today)",
            "3.409 / letture",
            "Aufrufe: 1.204",
            "阅读 1203",
            "조회수 88",
            "Просмотров: 311",
        ),
        keeps=(
            "250 shares changed hands at $4.",
            "A share 14 kilometres away",
            "Views differ",
            "The film had 12 million views.",
        ),
    ),
    Rule(
        id="share-like",
        code="CN704",
        why="The like button of a blog system.",
        certain=True,
        lines={
            "en": (
                "like this|like loading|be the first to like this|like this post|"
                "like this article|did you like this article?|was this article helpful?|"
                "was this helpful?|what's your reaction?|how did you like this article?|"
                "rate this article|rate this post|rate this|please rate this|"
                "what do you think of this article?"
            ),
            "de": (
                "gefällt mir wird geladen|like wird geladen|%d bloggern gefällt das|"
                "sei der erste, dem dies gefällt|liken lade|war dieser artikel hilfreich?|"
                "artikel bewerten|bewerten sie diesen artikel|diesen artikel bewerten|"
                "hat ihnen der artikel gefallen?"
            ),
            "fr": (
                "j'aime chargement|j'aime ça|soyez le premier à aimer cela|noter cet article|"
                "cet article vous a-t-il été utile ?|avez-vous aimé cet article ?"
            ),
            "es": (
                "me gusta esto|me gusta cargando|sé el primero en decir que te gusta|"
                "¿te ha gustado este artículo?|valora este artículo|¿te gustó esta nota?"
            ),
            "pt": (
                "curtir isso|curtir carregando|gostou deste artigo?|o que achou desta notícia?|"
                "esta página foi útil?"
            ),
            "it": (
                "mi piace caricamento|ti è piaciuto questo articolo?|vota questo articolo|"
                "ti è stato utile?"
            ),
            "nl": "vind ik leuk laden|was dit artikel nuttig?|beoordeel dit artikel",
            "sv": "gilla laddar in|gilla detta|var artikeln till hjälp?",
            "pl": (
                "lubię to ładowanie|polub to|oceń artykuł|oceń ten artykuł|"
                "czy ten artykuł był pomocny?|podoba ci się artykuł?"
            ),
            "ru": (
                "понравилась статья?|оцените статью|оцените материал|оцените новость|"
                "была ли статья полезной?|понравилось это"
            ),
            "uk": "оцініть статтю|сподобалася стаття?|вподобати завантаження",
            "tr": "bu haberi beğendiniz mi?|tepkiniz nedir?|bu yazıyı puanla|bunu beğen",
            "ar": (
                "هل أعجبك المقال؟|ما رأيك في هذا المقال؟|قيم هذا المقال|ما هو انطباعك؟|"
                "هل كانت المقالة مفيدة؟"
            ),
            "hi": "क्या आपको यह खबर पसंद आई?|आपको यह खबर कैसी लगी?|आपकी प्रतिक्रिया",
            "zh": "喜欢这篇文章吗？|您对这篇文章的评价|你可能喜欢这个|為文章評分|喜歡這篇文章嗎？|看完這篇新聞你覺得？|看完這篇文章，你覺得",
            "ja": "いいね 読み込み中|この記事は役に立ちましたか？|この記事を評価|この記事はいかがでしたか？",
            "ko": "이 기사를 추천합니다|이 기사가 좋으셨나요?|이 기사를 추천하시겠습니까?|기사에 대한 반응|이 기사에 대해 어떻게 생각하시나요?",
            "id": (
                "apa reaksi anda?|bagaimana reaksi anda?|apakah artikel ini membantu?|"
                "berikan reaksi"
            ),
        },
        drops=(
            "Like this:",
            "Like Loading...",
            "%d Bloggern gefällt das:",
            "Was this article helpful?",
        ),
        keeps=("Like this one, the old dam leaked.", "Was this helpful to the town?"),
    ),
    Rule(
        id="count-line",
        code="CN705",
        why="A bare number: shares, votes, the place in a list. Honest in tables and lists.",
        pattern=r"[(\[]?[+-]?\d[\d.,' ]{0,11}\s?[KkMm万]?\+?[)\]]?(?:\s[\d.,]{1,6}){0,3}",
        needs=("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
        longest=24,
        drops=("438.3K", "4 55 3", "(12)", "75,345"),
        keeps=("1984 was a dry year", "5 October", "3 %"),
    ),
    Rule(
        id="read-time",
        code="CN706",
        why="How long the article takes to read.",
        certain=True,
        pattern=(
            r"\W{0,3}(?i:"
            r"(?:estimated |approximate )?(?:reading|read) time ?[:：]? ?(?:about |approx\.? |less than |est\.? )?(?:\d+|a|one) ?-?(?:min(?:ute)?s?\.?|mins?)?(?: read)?(?:,? \d+ sec(?:ond)?s?)?"
            r"|\d+(?:-\d+)?[ -]?min(?:ute)?s?\.?[ -](?:read|listen|watch|lesezeit|lesen|reading time|de lectura|de lecture|di lettura|de leitura|leestijd|läsning|läsetid|lesetid|læsetid|czytania|на чтение|чтения|на прочтение|okuma|baca|lectura|lecture|lettura|leitura)"
            r"|(?:lesezeit|lesedauer|geschätzte lesezeit|voraussichtliche lesezeit) ?:? ?(?:ca\.? |etwa |rund |unter )?\d+ ?(?:min(?:ute)?n?\.?)?"
            r"|(?:temps|durée) de lecture ?(?:estimé)? ?: ?(?:environ )?\d+ ?min(?:ute)?s?\.?"
            r"|(?:lecture ?:? ?\d+ min\.?|temps de lecture|reading time|lesezeit|read time|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|lästid|czas czytania|время чтения|okuma süresi|waktu baca|مدة القراءة|وقت القراءة|阅读时间|閱讀時間)"
            r"|tiempo (?:estimado )?de lectura ?:? ?(?:aprox\.? )?\d+ ?(?:min(?:uto)?s?\.?)?"
            r"|\d+ minut[oi] di lettura|tempo (?:estimado )?(?:de leitura|di lettura)(?: stimato)? ?:? ?(?:aprox\. |circa )?\d+ ?(?:min(?:ut[oi])?s?\.?)?"
            r"|lettura ?:? ?\d+ min(?:ut[oi])?\.?"
            r"|leestijd ?:? ?(?:ca\.? )?\d+ ?(?:min(?:uten)?\.?)?"
            r"|(?:lästid|lesetid|læsetid|lukuaika) ?:? ?(?:ca\.? |noin )?\d+ ?(?:min(?:uter|utter|uuttia)?\.?)?"
            r"|(?:ten tekst przeczytasz w|przeczytasz w|czas czytania ?:?|ok\.) \d+ ?(?:min(?:ut[yę]?)?\.?|minut)(?: czytania)?"
            r"|(?:doba čtení|čas čtení) ?:? ?\d+ ?min(?:ut[ya]?)?\.?"
            r"|(?:время (?:чтения|на чтение|прочтения)|чтение|читать) ?:? ?(?:~|около |примерно )?\d+ ?мин(?:\.|ут[аы]?)?"
            r"|\d+ мин(?:\.|ут[аы]?)? (?:чтения|на чтение|читать)|час читання ?:? ?\d+ ?хв\.?"
            r"|(?:tahmini )?okuma süresi ?:? ?\d+ ?(?:dk\.?|dakika)|\d+ (?:dk|dakika) okuma(?: süresi)?"
            r"|(?:waktu baca|waktu membaca|lama baca) ?:? ?\d+ ?menit|\d+ menit (?:baca|membaca|waktu baca)"
            r"|(?:(?:مدة|وقت|زمن) القراءة) ?[:：]? ?\d* ?(?:دقيقة|دقائق|دقيقتان)?(?: واحدة)?"
            r"|\d+ ?(?:min(?:ute)?s?|मिनट|मिनिट) (?:में पढ़ें|पढ़ें|का समय)"
            r"|(?:阅读时间|预计阅读时间|阅读时长|閱讀時間|預估閱讀時間|預計閱讀時間|閱讀需時) ?[:：]? ?(?:约|約)? ?\d+ ?分(?:钟|鐘)?|(?:全文共|本文字数)[^。]{0,20}(?:阅读(?:大)?约?需要? ?\d+ ?分钟)"
            r"|(?:この記事は|読了時間|読了|所要時間)[:：]? ?(?:約|およそ)?\d+分(?:で読めます)?|\d+分で読めます"
            r"|(?:읽는 시간|예상 읽기 시간)[:：]? ?(?:약 )?\d+분"
            r")\W{0,3}"
        ),
        needs=(
            "min",
            "mins",
            "minute",
            "minutes",
            "read",
            "reading",
            "lesezeit",
            "lesedauer",
            "lecture",
            "lectura",
            "leitura",
            "lettura",
            "leestijd",
            "lästid",
            "lesetid",
            "læsetid",
            "lukuaika",
            "minut",
            "czytania",
            "čtení",
            "чтения",
            "чтение",
            "читать",
            "прочтения",
            "читання",
            "okuma",
            "baca",
            "membaca",
            "القراءة",
            "मिनट",
            "मिनिट",
            "阅读",
            "閱讀",
            "読",
            "읽",
        ),
        longest=70,
        drops=(
            "11 min read",
            "Reading time: 4 minutes",
            "Lesezeit: ca. 5 Min.",
            "Temps de lecture : 4 min",
            "Tiempo de lectura: 8 minutos",
            "Время чтения: 3 мин",
            "预计阅读时间 5 分钟",
            "Leestijd 2 min",
        ),
        keeps=(
            "45 Min.",
            "4 minutes",
            "It took her 4 minutes to read the note.",
            "Bake for 40 min",
        ),
    ),
    Rule(
        id="author-handle",
        code="CN707",
        why="The writer's name on a network, alone on a line.",
        pattern=r"(?:(?i:follow|suivre|folgen|seguir|segui|sigue a|volg|följ|obserwuj|takip et|twitter:?|x:?|instagram:?|on twitter|on x) )?@\w{2,20}(?: ?(?:[,|·]|and) ?@\w{2,20})?",
        needs=("@",),
        longest=60,
        drops=("@maria_lopez", "Follow @valleypost", "Twitter: @dambuilder"),
        keeps=("@maria_lopez wrote that the dam holds", "mail@dam.example"),
    ),
    Rule(
        id="author-links",
        code="CN708",
        why="Links to the writer's page, feed or mailbox.",
        certain=True,
        lines={
            "en": (
                "view author archive|get author rss feed|author archive|"
                "follow the author of this article|follow the author|follow this author|"
                "see all posts|more from this author|more by this author|view all posts|"
                "view all articles|more articles by this author|see all articles by this author|"
                "email the author|"
                "email author|contact the author|contact author|contact this reporter|author bio|"
                "author profile|view profile|view full profile|view bio|view full bio|show bio|"
                "read bio|read full bio|see full bio|visit website|visit author's website|"
                "author's website|send an email|view more articles|posts by this author|"
                "follow author|get alerts on this author"
            ),
            "de": (
                "alle artikel des autors|alle beiträge des autors|mehr vom autor|"
                "mehr von diesem autor|zur autorenseite|zum autor|autor kontaktieren|"
                "dem autor folgen|autor folgen|"
                "zum autorenprofil|alle artikel dieses autors|alle beiträge ansehen|"
                "alle beiträge anzeigen|mehr artikel des autors|zur autorin|zum profil|"
                "weitere artikel des autors"
            ),
            "fr": (
                "suivre l'auteur|voir tous les articles|tous ses articles|"
                "voir ses articles|contacter l'auteur|tous les articles de l'auteur|"
                "du même auteur|suivre cet auteur|écrire à l'auteur|voir le profil|"
                "lire tous ses articles|plus d'articles de cet auteur"
            ),
            "es": (
                "seguir al autor|ver más artículos del autor|más artículos del autor|"
                "ver todos los artículos|"
                "ver todos sus artículos|más de este autor|ver perfil|ver biografía|"
                "archivado por el autor|contactar al autor|ver todas las entradas|"
                "más notas del autor"
            ),
            "pt": (
                "mais do autor|ver todos os posts|ver perfil|"
                "siga o autor|seguir autor|ver mais artigos|mais artigos do autor|"
                "todos os artigos do autor|ver todos os artigos|ver mais deste autor"
            ),
            "it": (
                "altri articoli dell'autore|"
                "vedi tutti gli articoli|segui l'autore|scrivi all'autore|"
                "vedi profilo|tutti gli articoli dell'autore"
            ),
            "nl": (
                "meer van deze auteur|alle artikelen van deze auteur|"
                "volg deze auteur|bekijk profiel|meer artikelen van deze auteur|volg auteur"
            ),
            "sv": (
                "följ skribent|fler artiklar av skribenten|följ författaren|"
                "mejla skribenten|visa profil"
            ),
            "da": "følg forfatter|flere artikler af",
            "no": "følg journalisten",
            "fi": "seuraa kirjoittajaa",
            "pl": (
                "więcej od autora|wszystkie artykuły autora|"
                "zobacz wszystkie wpisy|napisz do autora|inne artykuły autora|"
                "więcej artykułów autora|zobacz wszystkie artykuły autora|obserwuj autora|"
                "pozostałe artykuły autora"
            ),
            "cs": (
                "další články autora|všechny články autora|více od autora|"
                "kontaktovat autora|sledovat autora"
            ),
            "ru": (
                "все материалы автора|все статьи автора|другие материалы автора|"
                "подписаться на автора|написать автору|все записи автора|все публикации автора|"
                "другие статьи автора|все новости автора"
            ),
            "uk": (
                "всі матеріали автора|усі матеріали автора|всі статті автораінші матеріали автора"
            ),
            "tr": (
                "yazarın diğer yazıları|yazarın tüm yazıları|tüm yazıları|"
                "yazara e-posta gönder|yazarı takip et|yazarın son yazıları|tüm yazılarını gör"
            ),
            "ar": (
                "جميع مقالات الكاتب|كل مقالات الكاتب|مقالات أخرى للكاتب|"
                "المزيد من مقالات الكاتب|تابع الكاتب|مقالات الكاتب"
            ),
            "hi": "लेखक की और खबरें|लेखक के अन्य लेख|लेखक को फॉलो करें",
            "zh": (
                "作者其他文章|查看作者更多文章|关注作者|作者文章|查看更多作者文章|作者其他文章|作者更多文章|追蹤作者|"
                "看更多作者文章"
            ),
            "ja": (
                "この著者の記事一覧|著者の記事一覧|"
                "著者をフォロー|この著者の他の記事|プロフィールを見る|著者をフォローする"
            ),
            "ko": (
                "기자의 다른기사|기자의 다른 기사|기자의 다른기사 보기|다른기사 보기|다른 기사 보기|기자 구독|기자구독|기자 페이지|"
                "이 기자의 기사 더보기|기자 구독하기"
            ),
            "id": (
                "artikel lain dari penulis|lihat semua artikel|ikuti penulis|"
                "lihat profil|lihat semua tulisan"
            ),
        },
        drops=("View author archive", "Zum Autorenprofil", "More by this author", "著者の記事一覧"),
        keeps=("The author views the archive as hers.", "Sobre o autor do crime nada se sabe."),
    ),
)

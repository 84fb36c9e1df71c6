"""Debris of the site's lawyers: pages of the footer, cookie banners, consent to embeds, rights."""

from __future__ import annotations

from cleannews.debris.rule import Rule
from cleannews.model import Role

_QUOTE = r"\A(?![\"“”„«»‘’'「『])"
# What a cookie banner speaks of besides cookies.
_BANNER = (
    r"(?i:web ?site|this site|our site|consent|agree|accept|experience|analy[sz]|traffic|personali[sz]|advert|browser|settings|privacy|improve|plugin|third.part|policy|our services"
    r"|websei?te|einwillig|zustimm|einverstanden|akzept|erlebnis|nutzung|nutzen|dienst|einstellung|datenschutz|werbung|nutzererfahrung|angebot|inhalte"
    r"|navigation|expérience|accept|site|publicit|mesure|audience|confidentialité|navegación|experiencia|acepta|privacidad|servicios|terceros"
    r"|experiência|navegação|aceita|concorda|anúncio|serviços|esperienza|navigazione|accett|consens|ervaring|advertentie|toestemming|akkoord|upplevelse|webbplats|godkänn|samtyck"
    r"|oplevelse|hjemmeside|nettsted|samtykke|sivusto|hyväksy|przegląd|serwis|stron|reklam|zgod|stránk|souhlas|сайт|соглаш|согласи|пользов|опыт|згод|site|deneyim|kabul|reklam"
    r"|موقع|توافق|تجربة|خدمات|ملفات|वेबसाइट|अनुभव|सहमत|साइट|网站|網站|同意|体验|體驗|隐私|隱私|サイト|同意|利用|閲覧|사이트|동의|이용|서비스|situs|pengalaman|setuju|layanan)"
)

LEGAL: tuple[Rule, ...] = (
    Rule(
        id="footer-legal",
        code="CN251",
        why="Pages that every site must have and links to from its footer.",
        certain=True,
        lines={
            "mul": "impressum|dmca|agb|agbs",
            "en": (
                "the bbc is not responsible for the content of external sites|"
                "the bbc is not responsible for the content of external internet sites|"
                "we are not responsible for the content of external sites|"
                "privacy policy|privacy policies|our privacy policy|privacy notice|"
                "privacy notices|privacy statement|privacy center|privacy centre|"
                "privacy settings|privacy preferences|privacy manager|privacy & cookies|"
                "privacy and cookies|privacy & cookies policy|privacy and cookie policy|"
                "privacy and cookies policy|privacy & cookie policy|privacy cookie policy|"
                "privacy policy & cookies|privacy & terms|privacy and terms|privacy/terms|"
                "terms & privacy|terms and privacy|online privacy policy|website privacy policy|"
                "site privacy policy|children's privacy policy|children's online privacy policy|"
                "us privacy policy|eu privacy|eu privacy notice|california privacy|"
                "california privacy notice|california privacy rights|"
                "your california privacy rights|your ca privacy rights|ca privacy rights|"
                "your us state privacy rights|your privacy choices|your privacy rights|"
                "your ad choices|about our ads|about ads|interest-based ads|interest based ads|"
                "california notice at collection|ca notice at collection|notice at collection|"
                "california collection notice|ca notice|ccpa notice|do not sell my info|"
                "do not sell my information|do not sell my personal info|"
                "do not sell my personal information|do not sell or share|"
                "do not sell or share my info|do not sell or share my information|"
                "do not sell or share my personal info|"
                "do not sell or share my personal information|"
                "do not sell/share my personal information|do not sell or share my data|"
                "do not sell my data|do not share my personal information|"
                "do not process my personal information|"
                "limit the use of my sensitive personal information|"
                "limit use of my sensitive personal information|opt-out preferences|terms of use|"
                "terms of service|terms of sale|terms of website use|terms of business|"
                "website terms of use|site terms|website terms|website terms and conditions|"
                "terms & conditions|terms and conditions|terms & conditions of use|"
                "terms and conditions of use|terms/privacy|terms of use & privacy policy|"
                "terms of use and privacy policy|general terms and conditions|conditions of use|"
                "conditions of sale|user agreement|visitor agreement|subscriber agreement|"
                "subscription agreement|subscription terms|subscriber terms|"
                "subscription terms & conditions|subscription terms and conditions|"
                "membership terms|end user license agreement|eula|acceptable use policy|"
                "fair use policy|cookie policy|cookies policy|cookie notice|cookies notice|"
                "cookie statement|cookie declaration|use of cookies|our use of cookies|"
                "legal notice|legal notices|legal disclaimer|legal disclaimers|legal information|"
                "legal & privacy|legal and privacy|copyright notice|copyright policy|"
                "copyright information|copyright & trademark|copyright and trademark|"
                "copyright complaints|dmca policy|dmca notice|accessibility statement|"
                "accessibility policy|accessibility help|accessibility tools|"
                "accessibility feedback|website accessibility|web accessibility statement|"
                "accessibility notice|modern slavery statement|modern slavery act statement|"
                "modern slavery act|gender pay gap report|advertise with us|"
                "advertise on our site|advertise with us!|advertising policy|"
                "advertising disclosure|advertiser disclosure|advertising terms|"
                "advertising terms and conditions|advertising opportunities|"
                "advertising enquiries|media kit|mediakit|rate card|affiliate disclosure|"
                "affiliate disclaimer|affiliate policy|review policy|editorial policy|"
                "editorial policies|editorial guidelines|editorial standards|editorial code|"
                "editorial complaints|editorial code of conduct|editorial ethics and guidelines|"
                "ethics policy|ethics statement|code of ethics policy|corrections policy|"
                "correction policy|corrections & clarifications|"
                "corrections and clarifications policy|complaints procedure|complaints policy|"
                "how to complain|make a complaint|fact-checking policy|fact checking policy|"
                "ai policy|comment policy|comments policy|commenting policy|comment guidelines|"
                "community guidelines|community standards|moderation policy|house rules|"
                "content licensing|content licensing & reprints|reprints & permissions|"
                "reprints and permissions|reprints & licensing|permissions & reprints|"
                "licensing & reprints|licensing faq|republish our content|"
                "republishing guidelines|return policy|refund policy|shipping policy|"
                "returns & refunds|refund & cancellation policy|vulnerability disclosure policy|"
                "responsible disclosure policy|nondiscrimination policy|"
                "non-discrimination policy|notice of non-discrimination|"
                "equal opportunity employer|eeo report|eeo public file|eeo public file report|"
                "eeo statement|fcc public file|fcc public inspection file|public inspection file|"
                "public file|fcc applications|closed captioning/audio description|"
                "report a correction or typo|report a correction|report an error|report a typo|"
                "report a problem|report an issue|report a mistake|report a bug|"
                "submit a news tip|submit a tip|send us a tip|send a tip|send a news tip|"
                "news tips|submit a press release|submit an obituary|place an ad|"
                "place an obituary|place a classified ad|manage subscription|"
                "manage my subscription|cancel subscription|manage your account|"
                "contact the newsroom|contact our newsroom|contact the editor|contact support|"
                "contact webmaster|contact customer service|how to contact us|work with us|"
                "work for us|join our team|careers with us|about us & contact|about/contact|"
                "about & contact|contact & about|about this site|about this website|"
                "about our site|site index|site information|whistleblower policy|"
                "anti-spam policy|gambling commission|disclaimer policy|disclaimer & privacy|"
                "medical disclaimer|general disclaimer|powered by wordpress.com vip|"
                "powered by wordpress.com|powered by wordpress|proudly powered by wordpress|"
                "powered by blogger|blog at wordpress.com|"
                "create a free website or blog at wordpress.com|theme by colorlib|"
                "powered by shopify|powered by squarespace|powered by discourse|"
                "powered by vbulletin"
            ),
            "de": (
                "impressum & datenschutz|impressum und datenschutz|impressum/datenschutz|"
                "impressum & kontakt|impressum und kontakt|impressum/kontakt|kontakt & impressum|"
                "kontakt und impressum|kontakt/impressum|datenschutz & impressum|"
                "datenschutz und impressum|datenschutz/impressum|datenschutz|"
                "datenschutzerklärung|datenschutzhinweis|datenschutzhinweise|"
                "datenschutzbestimmungen|datenschutzbestimmung|datenschutzrichtlinie|"
                "datenschutzrichtlinien|datenschutzinformation|datenschutzinformationen|"
                "datenschutzeinstellungen|datenschutz-einstellungen|datenschutzeinstellung|"
                "datenschutzeinstellungen ändern|datenschutz einstellungen|privacy einstellungen|"
                "privatsphäre-einstellungen|datenschutz & cookies|datenschutz und cookies|"
                "datenschutzmanager|datenschutz-manager|privacy center|nutzungsbedingungen|"
                "allgemeine nutzungsbedingungen|nutzungsbestimmungen|nutzungsrechte|"
                "allgemeine geschäftsbedingungen|geschäftsbedingungen|agb & datenschutz|"
                "agb und datenschutz|agb & widerrufsrecht|teilnahmebedingungen|widerrufsrecht|"
                "widerrufsbelehrung|widerrufsformular|widerruf tracking|cookie-richtlinie|"
                "cookie-richtlinien|cookie-erklärung|cookie-hinweise|cookie-hinweis|"
                "cookie-policy|rechtliche hinweise|rechtlicher hinweis|rechtshinweise|"
                "rechtliches|haftungsausschluss|haftungshinweis|offenlegung|"
                "offenlegung gemäß § 25 mediengesetz|netiquette|nettiquette|kommentarregeln|"
                "kommentar-regeln|forenregeln|mediadaten|mediadaten online|mediadaten print|"
                "inserieren|hier werben|werben bei uns|bei uns werben|werbung schalten|"
                "werbung buchen|online werben|anzeige aufgeben|anzeigen aufgeben|"
                "anzeige schalten|anzeigenpreise|traueranzeige aufgeben|"
                "nutzungsbasierte online-werbung|nutzungsbasierte online werbung|"
                "über unsere werbung|abo kündigen|abo-service|aboservice|abo-shop|abo & service|"
                "abo & shop|leserservice|kundenservice|kundencenter|verträge hier kündigen|"
                "vertrag hier kündigen|verträge kündigen|vertrag kündigen|"
                "vertrag mit werbung kündigen|utiq verwalten|erklärung zur barrierefreiheit|"
                "barrierefreiheitserklärung|barriere melden|fehler melden|korrektur melden|"
                "redaktionsstatut|redaktionelle richtlinien|pressekontakt|presseverteiler|"
                "hinweisgebersystem|hinweisgeberschutz|lieferkettensorgfaltspflichtengesetz|"
                "lizenzen & nachdrucke|nachdruckrechte|digitale barrierefreiheit|"
                "stolz präsentiert von wordpress|bloggen auf wordpress.com|"
                "erstelle eine kostenlose website oder blog - auf wordpress.com|"
                "erstelle eine kostenlose website oder blog – auf wordpress.com|"
                "erstelle kostenlos eine website oder ein blog auf wordpress.com|"
                "fragen & antworten zum datenschutz|jobs & karriere|jobs und karriere|"
                "job & karriere"
            ),
            "fr": (
                "mentions légales|mentions legales|mentions légales et crédits|"
                "informations légales|conditions générales|conditions générales d'utilisation|"
                "conditions générales de vente|conditions d'utilisation|conditions de vente|"
                "conditions générales d'abonnement|cgu|cgv|cgu/cgv|cgu - cgv|"
                "politique de confidentialité|charte de confidentialité|"
                "politique de protection des données|politique de cookies|"
                "politique d'utilisation des cookies|politique des cookies|politique cookies|"
                "protection des données|protection des données personnelles|"
                "charte de protection des données|charte des données personnelles|"
                "charte données personnelles|charte cookies|gestion des données personnelles|"
                "politique de vie privée|plan du site|accessibilité : non conforme|"
                "accessibilité: non conforme|accessibilité : partiellement conforme|"
                "déclaration d'accessibilité|charte éditoriale|charte d'éthique|"
                "charte déontologique|charte de modération|charte des commentaires|"
                "charte de participation|nous contacter|contactez-nous|contacter la rédaction|"
                "contacter le service client|service clients|service client|service abonnés|"
                "qui sommes-nous|qui sommes-nous ?|qui sommes nous ?|qui sommes nous|"
                "nos engagements|publicité sur le site|devenir annonceur|régie publicitaire|"
                "annoncer chez nous|espace annonceurs|annonceurs|kit média|nous rejoindre|"
                "on recrute|gérer mon abonnement|résilier mon abonnement|"
                "ne pas vendre mes données|signaler une erreur|signaler un contenu|"
                "signaler une faute|propulsé par wordpress|fièrement propulsé par wordpress|"
                "droits de reproduction|politique éditoriale|code de déontologie"
            ),
            "es": (
                "aviso legal|avisos legales|aviso de privacidad|avisos de privacidad|nota legal|"
                "información legal|política de privacidad|políticas de privacidad|"
                "politica de privacidad|política de privacidad y cookies|"
                "política de privacidad y de cookies|política de cookies|politica de cookies|"
                "políticas de cookies|política de datos|política de datos personales|"
                "política de tratamiento de datos|política de tratamiento de datos personales|"
                "política de protección de datos|política de protección de datos personales|"
                "protección de datos|protección de datos personales|"
                "tratamiento de datos personales|términos y condiciones|terminos y condiciones|"
                "términos y condiciones de uso|términos de uso|términos y condiciones del sitio|"
                "términos legales|términos del servicio|condiciones de uso|condiciones generales|"
                "condiciones de contratación|condiciones legales|condiciones de servicio|"
                "contáctenos|contáctanos|contáctenos aquí|contacta con nosotros|"
                "contacto comercial|contacto publicidad|contacto y publicidad|quiénes somos|"
                "quienes somos|¿quiénes somos?|sobre nosotros|acerca de nosotros|nuestro equipo|"
                "anúnciate|anúnciate con nosotros|anuncie aquí|anuncie con nosotros|anúnciese|"
                "paute con nosotros|publicite aquí|publicita con nosotros|tarifas de publicidad|"
                "tarifario|trabaja con nosotros|trabaje con nosotros|mapa del sitio|mapa web|"
                "código de ética|código ético|código deontológico|manual de estilo|"
                "estatuto de redacción|política editorial|políticas editoriales|línea editorial|"
                "principios editoriales|ética y transparencia|servicio al cliente|"
                "atención al cliente|atención al lector|atención al suscriptor|"
                "atención al usuario|defensor del lector|libro de reclamaciones|"
                "accesibilidad web|declaración de accesibilidad|darse de baja|"
                "superintendencia de industria y comercio|no vender mi información personal|"
                "no vendan mi información personal|normas de participación|"
                "normas de la comunidad|reportar un error|reportar error|canal ético|"
                "canal de denuncias|funciona gracias a wordpress"
            ),
            "pt": (
                "política de privacidade|políticas de privacidade|politica de privacidade|"
                "política de cookies|política de privacidade e cookies|aviso de privacidade|"
                "portal de privacidade|termos de uso|termos de serviço|termos e condições|"
                "termos e condições de uso|termos e políticas|"
                "termos de uso e política de privacidade|condições de uso|condições gerais|"
                "condições de utilização|termos de utilização|aviso legal|ficha técnica|"
                "estatuto editorial|lei da transparência|quem somos|quem somos nós|fale conosco|"
                "fale com a gente|fale com a redação|contacte-nos|contate-nos|entre em contato|"
                "entre em contacto|sobre nós|sobre o site|anuncie|anuncie aqui|anuncie conosco|"
                "anuncie no site|trabalhe conosco|mapa do site|princípios editoriais|"
                "política editorial|política de erros|política de correções|código de ética|"
                "código de conduta|central do assinante|atendimento ao leitor|"
                "atendimento ao assinante|assinante, fale conosco|livro de reclamações|"
                "livro de reclamações eletrónico|proteção de dados|portal do assinante|"
                "comunicar erro|comunique erro|informar erro|reportar erro|sugira uma correção|"
                "minhas configurações de privacidade|não venda minhas informações pessoais|"
                "resolução alternativa de litígios|como anunciar|publicidade legal"
            ),
            "it": (
                "note legali|nota legale|informativa privacy|informativa sulla privacy|"
                "privacy e cookie|privacy e cookies|privacy e cookie policy|informativa cookie|"
                "informativa sui cookie|informativa cookies|informativa estesa|"
                "informativa sulla privacy e sui cookie|termini e condizioni|termini di utilizzo|"
                "termini d'uso|termini di servizio|condizioni d'uso|condizioni generali|"
                "condizioni di utilizzo|condizioni di vendita|chi siamo|contattaci|scrivici|"
                "scrivi alla redazione|la redazione|redazione e contatti|"
                "pubblicità su questo sito|per la tua pubblicità|per la pubblicità|"
                "lavora con noi|mappa del sito|codice etico|dichiarazione di accessibilità|"
                "trattamento dati personali|trattamento dei dati personali|dati societari|"
                "gestione cookie|servizio clienti|preferenze privacy|gestisci privacy|"
                "modello 231|dichiarazione accessibilità|segnala un errore|segnala errore|"
                "segnala abuso|disclaimer e privacy"
            ),
            "nl": (
                "privacyverklaring|privacybeleid|privacy statement|privacy-statement|"
                "privacy instellingen|privacy-instellingen|privacyinstellingen|privacy & cookies|"
                "privacy- en cookiebeleid|privacy en cookies|privacy- en cookieverklaring|"
                "cookiebeleid|cookieverklaring|cookie-instellingen|cookie instellingen|"
                "algemene voorwaarden|gebruiksvoorwaarden|gebruikersvoorwaarden|"
                "gebruikersovereenkomst|actievoorwaarden|colofon|over ons|neem contact op|"
                "contact opnemen|adverteren|adverteer bij ons|hier adverteren|werken bij|"
                "werken bij ons|vacatures bij ons|klantenservice|huisregels|redactiestatuut|"
                "tip de redactie|tip ons|meld een fout|fout melden|fout gezien?|"
                "abonnement opzeggen|toegankelijkheidsverklaring|verkoopvoorwaarden|"
                "journalistieke code"
            ),
            "sv": (
                "integritetspolicy|personuppgiftspolicy|cookiepolicy|cookie-policy|om cookies|"
                "användarvillkor|allmänna villkor|köpvillkor|prenumerationsvillkor|dataskydd|"
                "personuppgifter|behandling av personuppgifter|om oss|kontakta oss|"
                "kontakta redaktionen|annonsera|annonsera hos oss|annonsera här|jobba hos oss|"
                "lediga jobb hos oss|kundservice|kundtjänst|redaktion och ansvarig utgivare|"
                "ansvarig utgivare|tipsa oss|tipsa redaktionen|tillgänglighet|"
                "tillgänglighetsredogörelse|hantera samtycke|rätta fel|rättelser och klargöranden|"
                "anmäl text- och faktafel|anmäl till medieombudsmannen|"
                "anmäl text- och faktafel anmäl till medieombudsmannen"
            ),
            "da": (
                "privatlivspolitik|persondatapolitik|cookiepolitik|cookie- og privatlivspolitik|"
                "handelsbetingelser|brugerbetingelser|abonnementsbetingelser|om os|kontakt os|"
                "annoncér|annoncer hos os|kundeservice|tip os|tip redaktionen|etik og fejl|"
                "tilgængelighedserklæring"
            ),
            "no": (
                "personvern|personvernerklæring|personvernpolicy|personvern og cookies|"
                "informasjonskapsler|informasjonskapsler (cookies)|brukervilkår|salgsbetingelser|"
                "abonnementsvilkår|kjøpsvilkår|om oss|kontakt oss|annonsere|annonser hos oss|"
                "kundesenter|kundeservice|tips oss|vær varsom-plakaten|tilgjengelighetserklæring|"
                "administrer samtykke"
            ),
            "fi": (
                "tietosuoja|tietosuojaseloste|tietosuojakäytäntö|tietosuojailmoitus|"
                "rekisteriseloste|evästeet|evästekäytäntö|evästeasetukset|käyttöehdot|"
                "tilausehdot|sopimusehdot|ota yhteyttä|yhteystiedot|mainosta meillä|mediatiedot|"
                "mediakortti|asiakaspalvelu|tietoa meistä|saavutettavuusseloste|"
                "lähetä uutisvinkki"
            ),
            "pl": (
                "polityka prywatności|polityka prywatnosci|polityka cookies|polityka cookie|"
                "polityka plików cookies|polityka prywatności i cookies|"
                "polityka prywatności i plików cookies|polityka rodo|regulamin|regulaminy|"
                "regulamin serwisu|regulamin sklepu|regulamin portalu|regulamin komentarzy|"
                "regulamin korzystania z serwisu|regulamin forum|zasady korzystania z serwisu|"
                "zasady publikacji komentarzy|ustawienia prywatności|zarządzaj prywatnością|"
                "zgody rodo|o nas|kontakt z redakcją|skontaktuj się z nami|napisz do nas|"
                "napisz do redakcji|reklamuj się u nas|zareklamuj się|oferta reklamowa|"
                "cennik reklam|reklama w serwisie|dla reklamodawców|reklama i marketing|"
                "biuro reklamy|biuro ogłoszeń|mapa strony|mapa serwisu|deklaracja dostępności|"
                "nota prawna|informacje prawne|zastrzeżenia prawne|warunki korzystania|"
                "polityka redakcyjna|zgłoś błąd|zgłoś naruszenie|obsługa klienta|praca u nas|"
                "ochrona danych osobowych|prawa autorskie i regulamin"
            ),
            "cs": (
                "ochrana osobních údajů|ochrana soukromí|zásady ochrany osobních údajů|"
                "zásady ochrany soukromí|osobní údaje|zpracování osobních údajů|"
                "nastavení soukromí|podmínky užití|podmínky použití|obchodní podmínky|"
                "všeobecné obchodní podmínky|podmínky užívání|o nás|kontaktujte nás|"
                "inzerce a reklama|etický kodex|kodex|prohlášení o přístupnosti|zásady cookies|"
                "mapa stránek|mapa webu"
            ),
            "ru": (
                "политика конфиденциальности|политика обработки персональных данных|"
                "политика обработки данных|политика в отношении обработки персональных данных|"
                "политика приватности|политика cookie|политика использования cookie|"
                "обработка персональных данных|защита персональных данных|"
                "пользовательское соглашение|условия использования|правила использования|"
                "правила использования материалов|правила сайта|правила пользования|"
                "правила комментирования|правила цитирования|правила перепечатки|"
                "правовая информация|правовое уведомление|юридическая информация|об издании|"
                "о редакции|о компании|о проекте|о сайте|о нас|контакты редакции|"
                "связаться с нами|связаться с редакцией|написать нам|написать в редакцию|"
                "реклама на сайте|размещение рекламы|рекламодателям|разместить рекламу|"
                "прайс-лист|реклама на портале|карта сайта|вакансии редакции|выходные данные|"
                "редакционная политика|сообщить об ошибке|нашли ошибку?|нашли опечатку?|"
                "публичная оферта|рекомендательные технологии|"
                "на информационном ресурсе применяются рекомендательные технологии|"
                "правила применения рекомендательных технологий"
            ),
            "uk": (
                "політика конфіденційності|політика приватності|"
                "політика обробки персональних даних|правила використання|правила користування|"
                "правила використання матеріалів|угода користувача|користувацька угода|"
                "умови використання|про нас|про проєкт|про видання|зворотний зв'язок|"
                "зв'язатися з нами|редакційна політика|редакційний кодекс|реклама на сайті|"
                "рекламодавцям|розмістити рекламу|мапа сайту|публічна оферта|структура власності"
            ),
            "tr": (
                "gizlilik politikası|gizlilik sözleşmesi|gizlilik bildirimi|gizlilik ilkeleri|"
                "gizlilik ve güvenlik|çerez politikası|çerez politikası ve gizlilik|"
                "çerez ayarları|kvkk|kvkk aydınlatma metni|aydınlatma metni|"
                "kişisel verilerin korunması|kişisel verilerin korunması kanunu|veri politikası|"
                "kullanım koşulları|kullanım şartları|kullanıcı sözleşmesi|üyelik sözleşmesi|"
                "yasal uyarı|yasal bildirim|hukuka aykırılık bildirimi|künye|künye & iletişim|"
                "künye ve iletişim|bize ulaşın|bize yazın|iletişim formu|hakkımızda|biz kimiz|"
                "reklam ver|reklam vermek için|reklam verin|site haritası|yayın ilkeleri|"
                "yayın ilkelerimiz|etik ilkeler|düzeltme politikası|insan kaynakları|"
                "çerez tercihleri"
            ),
            "fa": "درباره ما|درباره‌ی ما|تماس با ما|حریم خصوصی|قوانین و مقررات|نقشه سایت",
            "ar": (
                "سياسة الخصوصية|سياسه الخصوصيه|سياسة الاستخدام|سياسة ملفات تعريف الارتباط|"
                "سياسة الكوكيز|ملفات تعريف الارتباط|شروط الاستخدام|شروط الخدمة|الشروط والأحكام|"
                "الشروط و الاحكام|شروط وأحكام الاستخدام|شروط الاستخدام وسياسة الخصوصية|"
                "اتفاقية الاستخدام|بيان الخصوصية|إشعار الخصوصية|إخلاء المسؤولية|اخلاء المسؤولية|"
                "من نحن|من نحن؟|اتصل بنا|اتصلوا بنا|تواصل معنا|للتواصل معنا|أعلن معنا|اعلن معنا|"
                "أعلن لدينا|للإعلان معنا|للإعلان|خريطة الموقع|وظائف شاغرة|هيئة التحرير|"
                "ميثاق الشرف|السياسة التحريرية|حقوق النشر|حقوق الملكية|إعدادات الخصوصية|"
                "فريق العمل"
            ),
            "hi": (
                "गोपनीयता नीति|निजता नीति|प्राइवेसी पॉलिसी|प्राइवेसी पालिसी|कुकी नीति|"
                "कुकीज़ नीति|कुकी पॉलिसी|उपयोग की शर्तें|सेवा की शर्तें|नियम और शर्तें|"
                "नियम एवं शर्तें|शर्तें और नियम|टर्म्स ऑफ यूज|टर्म्स एंड कंडीशंस|हमारे बारे में|"
                "हमसे संपर्क करें|संपर्क करें|हमसे जुड़ें|विज्ञापन दें|हमारे साथ विज्ञापन करें|"
                "हमारे साथ विज्ञापन दें|साइटमैप|डिस्क्लेमर|शिकायत निवारण|आचार संहिता नीति|"
                "करेक्शन पॉलिसी|एडिटोरियल पॉलिसी"
            ),
            "zh": (
                "隐私政策|隐私权政策|隐私声明|隐私保护|隐私条款|隐私权声明|隐私权保护|用户协议|"
                "服务条款|服务协议|使用条款|使用协议|使用须知|用户服务协议|法律声明|免责声明|"
                "免责条款|版权声明|版权保护|版权说明|法律顾问|关于我们|关于本站|关于本网|"
                "联系我们|联系方式|联系方法|联系本网|加入我们|招贤纳士|诚聘英才|诚征英才|"
                "广告服务|广告合作|广告刊登|广告投放|商务合作|网站地图|网站声明|网站律师|"
                "意见反馈|投诉建议|违法和不良信息举报|不良信息举报|举报中心|违法不良信息举报|"
                "网上有害信息举报专区|未成年人保护|cookie政策|cookie 政策|隱私權政策|隱私政策|"
                "隱私權聲明|隱私權保護政策|隱私權條款|隱私權|隱私聲明|個資保護|個資保護聲明|"
                "個人資料保護|個人資料保護聲明|服務條款|使用條款|使用者條款|會員條款|"
                "會員服務條款|使用者約定條款|著作權聲明|著作權政策|版權聲明|版權所有聲明|"
                "免責聲明|關於我們|聯絡我們|聯繫我們|關於本站|廣告刊登|廣告合作|廣告服務|"
                "刊登廣告|廣告業務|人才招募|加入我們|網站地圖|意見回饋|讀者服務|讀者投訴|"
                "新聞自律|自律規範|新聞自律規範|更正政策|客服中心|授權申請|異業合作|版權合作|"
                "使用條款及細則|私隱政策|私隱政策聲明|免責條款"
            ),
            "ja": (
                "利用規約|ご利用規約|利用規定|会員規約|ご利用にあたって|ご利用案内|"
                "サイトのご利用について|このサイトについて|当サイトについて|本サイトについて|"
                "サイトポリシー|サイトご利用条件|プライバシーポリシー|個人情報保護方針|"
                "個人情報保護ポリシー|個人情報の取り扱い|個人情報の取扱い|"
                "個人情報の取り扱いについて|個人情報の取扱いについて|個人情報について|"
                "クッキーポリシー|cookieポリシー|cookieの利用について|"
                "利用者情報の外部送信について|外部送信規律|情報の外部送信について|"
                "利用者データの外部送信|特定商取引法に基づく表記|特定商取引法に基づく表示|"
                "特定商取引に関する法律に基づく表示|特商法に基づく表記|著作権について|"
                "著作権・リンクについて|知的財産権|リンクポリシー|免責事項|会社概要|会社案内|"
                "運営会社|運営者情報|企業情報|採用情報|スタッフ募集|お問い合わせ|お問合せ|"
                "お問い合わせ先|お問い合わせ・ご意見|ご意見・お問い合わせ|問い合わせ|広告掲載|"
                "広告掲載について|広告について|広告掲載のご案内|広告のご案内|広告ガイド|"
                "新聞広告ガイド|媒体資料|サイトマップ|ソーシャルメディアポリシー|"
                "ウェブアクセシビリティ|アクセシビリティ|コメントポリシー|ガイドライン|"
                "情報セキュリティ方針|カスタマーハラスメントに対する基本方針|記事使用・転載|"
                "記事・写真の利用|転載・二次利用について"
            ),
            "ko": (
                "개인정보처리방침|개인정보 처리방침|개인정보취급방침|개인정보 취급방침|"
                "개인정보보호정책|개인정보 보호정책|개인정보 수집 및 이용|이용약관|"
                "서비스 이용약관|회원약관|청소년보호정책|청소년 보호정책|청소년보호책임자|"
                "저작권규약|저작권 규약|저작권보호정책|저작권정책|저작권 정책|저작권 안내|"
                "저작권문의|저작권 문의|이메일무단수집거부|이메일 무단수집거부|"
                "이메일주소무단수집거부|회사소개|매체소개|신문사소개|인사말|광고문의|광고안내|"
                "광고 문의|광고 안내|광고제휴문의|제휴문의|제휴안내|제휴·광고문의|광고·제휴문의|"
                "고객센터|기사제보|불편신고|독자투고|구독신청|신문구독|윤리강령|신문윤리강령|"
                "편집규약|고충처리인|찾아오시는길|찾아오시는 길|오시는길|사이트맵|rss 서비스|"
                "제보하기|정정보도 신청|자율규제|영상정보처리기기 운영관리방침|콘텐츠 이용문의|"
                "뉴스콘텐츠 구매|책임의 한계와 법적고지"
            ),
            "id": (
                "kebijakan privasi|kebijakan data pribadi|kebijakan cookie|kebijakan cookies|"
                "syarat dan ketentuan|syarat & ketentuan|syarat penggunaan|ketentuan penggunaan|"
                "ketentuan layanan|ketentuan privasi|pedoman media siber|"
                "pedoman pemberitaan media siber|pedoman siber|pedoman pemberitaan ramah anak|"
                "kode etik|kode etik jurnalistik|kode etik internal|kode perilaku perusahaan|"
                "sop perlindungan wartawan|tentang kami|redaksi|susunan redaksi|hubungi kami|"
                "kontak kami|pasang iklan di sini|info iklan|informasi iklan|beriklan|karir|"
                "karier|peta situs|standar perlindungan profesi wartawan|hak jawab|"
                "koreksi dan hak jawab|box redaksi"
            ),
        },
        drops=(
            "Impressum",
            "Privacy Policy",
            "Do Not Sell My Personal Information",
            "Allgemeine Geschäftsbedingungen",
            "Mentions légales",
            "Aviso legal",
            "Quem somos",
            "Note legali",
            "Polityka prywatności",
            "Пользовательское соглашение",
            "Gizlilik Politikası",
            "سياسة الخصوصية",
            "गोपनीयता नीति",
            "隐私政策",
            "服務條款",
            "プライバシーポリシー",
            "개인정보처리방침",
            "Kebijakan Privasi",
        ),
        keeps=(
            "The new privacy policy takes effect in May.",
            "Das Impressum fehlte auf der Seite des Vereins.",
            "Terms of trade worsened",
            "Careers in the dam business",
            "Contact tracing",
            "Datenschutz im Rathaus: Was die Stadt speichert",
        ),
    ),
    Rule(
        id="footer-legal-weak",
        code="CN252",
        why="Names of footer pages that may as well be a heading or a section.",
        lines={
            "mul": "copyright|disclaimer|cookies|gdpr|faq|contact|info|ccpa",
            "en": (
                "privacy|terms|legal|accessibility|advertise|advertisers|advertising|careers|"
                "contact us|contact|about|about us|about me|sitemap|site map|disclaimers|"
                "disclosure|disclosures|policies|policy|notices|ethics|corrections|"
                "corrections and clarifications|licensing|licenses|permissions|reprints|masthead|"
                "staff|staff directory|our team|our staff|meet the team|meet the staff|"
                "editorial team|editorial board|press|press kit|press room|press center|"
                "press office|investors|investor relations|affiliates|affiliate program|"
                "affiliate|code of ethics|code of conduct|public notices|security|safety|"
                "compliance|trust & safety|ownership|funding|transparency|report abuse|"
                "your privacy|contact information|contact form|contact me|contacts|who we are|"
                "our story|our mission|our values|mission|mission statement|work here|"
                "internships|help & support|complaints|footer|copyrights|responsible disclosure|"
                "vulnerability disclosure|sustainability|newsroom|customer service|"
                "closed captioning|imprint|tax strategy|syndication"
            ),
            "de": (
                "über uns|über mich|wir über uns|wer wir sind|kontakt|karriere|jobs|presse|"
                "werbung|anzeigen|inserenten|redaktion|die redaktion|team|unser team|das team|"
                "verlag|transparenz|hinweise|quellen|lizenzen|sicherheit|hilfe|hilfe & kontakt|"
                "ansprechpartner|anfahrt|rechtliche informationen|bildnachweise|"
                "copyright & lizenz|dsgvo|kündigung|kündigen|partner|stellenangebote|ausbildung|"
                "nachhaltigkeit|compliance|unternehmen|whistleblowing|barrierefreiheit|"
                "leichte sprache|gebärdensprache|privatsphäre|syndication|inserate"
            ),
            "fr": (
                "confidentialité|à propos|a propos|à propos de nous|la rédaction|l'équipe|"
                "notre équipe|rédaction|partenaires|accessibilité|emploi|emplois|carrières|"
                "presse|aide|aide et contact|crédits|conditions|publicité|licences|recrutement|"
                "vie privée|données personnelles"
            ),
            "es": (
                "privacidad|términos|nosotros|contacto|contactos|equipo|redacción|directorio|"
                "publicidad|anunciantes|empleo|ayuda|accesibilidad|transparencia|legales|"
                "condiciones|licencias|prensa|staff|la redacción|tratamiento de datos"
            ),
            "pt": (
                "privacidade|termos|contato|contacto|contactos|contatos|equipe|equipa|redação|"
                "publicidade|ajuda|acessibilidade|transparência|imprensa|carreiras|sobre|"
                "institucional|anunciar|expediente"
            ),
            "it": (
                "redazione|pubblicità|accessibilità|termini|lavoro|trasparenza|scriveteci|"
                "gerenza|privacy|credits|crediti|aiuto|whistleblowing|contatti"
            ),
            "nl": (
                "disclaimer|contact|redactie|vacatures|abonnementen|toegankelijkheid|service|"
                "over deze site|team|pers|veelgestelde vragen|voorwaarden|tarieven|auteursrecht"
            ),
            "sv": "integritet|villkor|annonsera|kontakt|redaktion|redaktionen|press|hjälp|jobba här",
            "da": "kontakt|job|redaktionen|betingelser|presse",
            "no": "kontakt|redaksjonen|vilkår|presse|ledige stillinger",
            "fi": "yhteys|toimitus|mainostajat|ohjeet",
            "pl": (
                "redakcja|reklama|prawa autorskie|pomoc|praca|polityka|reklamodawcy|zespół|"
                "prywatność|kariera|dostępność|biuro prasowe|rodo|ochrona danych"
            ),
            "cs": "redakce|kontakty|inzerce|reklama|podmínky|kariéra|přístupnost",
            "ru": (
                "контакты|редакция|рекламодателям|вакансии|условия|правила|авторские права|"
                "помощь|наша команда|реклама|партнеры|лицензии|персональные данные|соглашение|"
                "лицензия|оферта|обратная связь"
            ),
            "uk": "контакти|редакція|вакансії|правила|реклама|команда|допомога",
            "tr": "iletişim|künyemiz|reklam|kariyer|yazarlar|yardım|çerezler|kurumsal|gizlilik",
            "ar": (
                "الخصوصية|وظائف|الوظائف|اتصل|فريق التحرير|الإعلانات|مساعدة|حول الموقع|حول|عن الموقع"
            ),
            "hi": "विज्ञापन|संपर्क|करियर|हमारी टीम|कॉपीराइट|मदद|संपर्क सूत्र|शिकायत|अस्वीकरण",
            "zh": (
                "关于|联系|招聘|帮助|帮助中心|客服|广告|关于作者|版权|團隊|關於|聯絡|招募|幫助|"
                "隐私|隱私|版權|團隊介紹|編輯團隊|友情链接|徵才"
            ),
            "ja": (
                "プライバシー設定|規約|広告|採用|ヘルプ|よくある質問|編集部|スタッフ|リンク|"
                "セキュリティ|メディア概要|編集方針|個人情報|著作権|プライバシー|リンクについて"
            ),
            "ko": "약관|저작권|광고|채용|채용정보|공지사항|연혁|조직도|구독|도움말|제보|고충처리",
            "id": "privasi|kontak|iklan|disclaimer|tentang|kebijakan|tim redaksi|bantuan",
        },
        drops=("Privacy", "Legal", "Careers", "Über uns", "À propos", "Redakcja", "Контакты"),
        keeps=("Privacy fears grow", "Legal battle over the dam", "Terms were not disclosed."),
    ),
    Rule(
        id="footer-bar",
        code="CN253",
        why="Several pages of the footer run together on one line.",
        certain=True,
        least=2,
        words={
            "en": (
                "privacy|terms|cookie|cookies|imprint|sitemap|accessibility|disclaimer|advertise|"
                "copyright|dmca|legal"
            ),
            "de": (
                "impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|"
                "datenschutzeinstellungen|datenschutzeinstellung|agb|agbs|nutzungsbedingungen|"
                "mediadaten|netiquette|barrierefreiheit|widerrufsbelehrung|widerrufsrecht|"
                "haftungsausschluss|nutzungsbasierte|privatsphäre"
            ),
            "fr": "mentions|légales|confidentialité|cgu|cgv",
            "es": "aviso|privacidad|términos|legales",
            "pt": "privacidade|termos|expediente|anuncie",
            "it": "legali|termini",
            "nl": (
                "privacyverklaring|privacybeleid|cookiebeleid|voorwaarden|colofon|adverteren|"
                "cookieverklaring"
            ),
            "sv": "integritetspolicy|personuppgiftspolicy|användarvillkor|cookiepolicy|annonsera",
            "da": "privatlivspolitik|cookiepolitik|persondatapolitik",
            "no": "personvern|personvernerklæring|informasjonskapsler|brukervilkår",
            "fi": "tietosuojaseloste|tietosuoja|käyttöehdot|evästeet|yhteystiedot",
            "pl": "regulamin|prywatności|rodo|redakcja|cookies",
            "ru": "конфиденциальности|соглашение|рекламодателям|вакансии",
            "uk": "конфіденційності|рекламодавцям|приватності",
            "tr": "gizlilik|künye|kvkk|hakkımızda|çerez|koşulları",
            "ar": "الخصوصية|بنا|نحن|معنا",
            "hi": "गोपनीयता|प्राइवेसी|डिस्क्लेमर",
            "zh": (
                "关于我们|联系我们|广告服务|版权声明|隐私政策|法律声明|友情链接|诚聘英才|"
                "网站地图|服务条款|免责声明|使用须知|网站律师|关于本站|法律顾问|联系方式|"
                "用户协议|關於我們|聯絡我們|服務條款|隱私權政策|廣告刊登|免責聲明|隱私政策|"
                "使用條款|人才招募|著作權聲明|隱私權聲明|意见反馈|加入我们|招聘信息|广告合作|"
                "商务合作|帮助中心|网站导航|技术服务中心|设为首页"
            ),
            "ja": (
                "プライバシーポリシー|利用規約|運営会社|会社概要|お問い合わせ|個人情報保護方針|"
                "サイトマップ|広告掲載|特定商取引法に基づく表記|採用情報|免責事項|著作権|"
                "個人情報|広告について|サイトポリシー|ご利用規約"
            ),
            "ko": (
                "회사소개|이용약관|개인정보처리방침|개인정보취급방침|청소년보호정책|광고문의|"
                "고객센터|기사제보|이메일무단수집거부|저작권보호정책|저작권규약|제휴문의|"
                "사이트맵|광고안내|찾아오시는길|고충처리|윤리강령|매체소개|구독신청|불편신고"
            ),
            "id": "kebijakan|privasi|redaksi|pedoman|disclaimer|siber",
        },
        fillers={
            "en": (
                "policy|policies|of|use|service|services|conditions|condition|notice|statement|"
                "and|the|us|our|your|to|for|with|contact|about|help|careers|jobs|faq|faqs|home|"
                "rss|feed|feeds|feedback|ad|ads|choices|rights|california|settings|preferences|"
                "manage|consent|center|centre|do|not|sell|share|my|personal|information|info|"
                "data|site|map|website|sale|support|press|media|kit|newsletter|newsletters|"
                "subscribe|subscriptions|advertising|trademark|security|editorial|guidelines|"
                "standards|corrections|eu|uk|ca|ccpa|gdpr|a|agreement|user|partners|investors|"
                "staff|archive|login|log|in|code|ethics|licensing|e|mobile|apps|disclosure|"
                "affiliate|eula"
            ),
            "de": (
                "kontakt|karriere|jobs|presse|hilfe|über|uns|cookie|einstellungen|cookies|"
                "richtlinie|richtlinien|und|erklärung|zur|werbung|werben|online|abo|abonnement|"
                "kündigen|newsletter|redaktion|rechtliche|hinweise|verlag|team|inserieren|shop|"
                "beenden|archiv|startseite|datenschutzbestimmungen|mein|konto|policy|widerruf|"
                "utiq|verwalten|media|center|anzeigen|sitemap|faq|privacy"
            ),
            "fr": (
                "politique|de|des|données|personnelles|contact|nous|contacter|conditions|"
                "générales|utilisation|vente|plan|du|site|à|propos|d|les|gestion|cookies|et|la|"
                "charte|publicité|qui|sommes|recrutement|accessibilité|aide|paramétrer|cgu"
            ),
            "es": (
                "política|políticas|de|legal|y|condiciones|uso|contacto|quiénes|quienes|somos|"
                "publicidad|mapa|del|sitio|web|cookies|contáctenos|configuración|datos|"
                "protección|nosotros|ayuda|accesibilidad|rss|estándares"
            ),
            "pt": (
                "política|políticas|de|uso|e|condições|contato|contacto|fale|conosco|quem|somos|"
                "sobre|nós|cookies|ética|ficha|técnica|aviso|estatuto|editorial|trabalhe|assine|"
                "rss"
            ),
            "it": (
                "policy|cookie|privacy|note|e|di|condizioni|contatti|chi|siamo|pubblicità|"
                "redazione|mappa|del|sito|informativa|uso|utilizzo|preferenze"
            ),
            "nl": (
                "privacy|cookies|over|ons|contact|disclaimer|algemene|en|instellingen|vacatures|"
                "klantenservice|cookie"
            ),
            "sv": "om|oss|cookies|kontakt|kontakta|villkor|kundservice|och",
            "da": "om|os|kontakt|og|cookies|handelsbetingelser",
            "no": "om|oss|kontakt|og|annonsere|kundesenter",
            "fi": "mainosta|meillä|meistä|tietoa",
            "pl": (
                "polityka|o|nas|kontakt|reklama|mapa|strony|serwisu|i|plików|ustawienia|"
                "deklaracja|dostępności|praca"
            ),
            "ru": (
                "политика|пользовательское|контакты|о|редакции|проекте|компании|реклама|на|сайте|"
                "редакция|карта|сайта|правила|использования|обратная|связь|условия|нас|rss|"
                "обработки|персональных|данных"
            ),
            "uk": "політика|про|нас|контакти|реклама|правила|редакція|використання",
            "tr": (
                "politikası|ve|iletişim|reklam|kullanım|şartları|bize|ulaşın|rss|sitene|ekle|"
                "aydınlatma|metni|ayarları|politikaları"
            ),
            "ar": "من|سياسة|اتصل|أعلن|اعلن|شروط|الاستخدام|الرئيسية|تواصل|و|الشروط|والأحكام|وظائف",
            "hi": "नीति|पॉलिसी|हमारे|बारे|में|संपर्क|करें|शर्तें|और|नियम|विज्ञापन|उपयोग|की",
            "zh": (
                "更多|首页|公司简介|公司介绍|帮助|投诉|网站公告|会员积分|网站留言|返回首页|"
                "邮箱登录|rss"
            ),
            "ja": "トップ|ホーム|ヘルプ|rss|広告|訂正|について",
            "ko": (
                "광고|제휴|문의|청소년보호책임자|로그인|회원가입|pc버전|전체기사|기사검색|rss|"
                "모바일버전"
            ),
            "id": (
                "tentang|kami|kontak|karir|hubungi|syarat|ketentuan|dan|iklan|media|pasang|info|"
                "kode|etik|karier|penggunaan|data|pribadi"
            ),
        },
        longest=300,
        drops=(
            "Privacy Policy | Terms of Use | Cookie Policy",
            "Terms • Privacy • Accessibility • Advertise with us",
            "AGB - Nutzungsbedingungen - Mediadaten",
            "Mentions légales – CGU – Confidentialité",
            "Aviso legal | Política de privacidad | Política de cookies",
            "Polityka prywatności Regulamin",
            "关于我们 | 联系我们 | 版权声明",
            "利用規約 プライバシーポリシー 運営会社",
            "회사소개 이용약관 개인정보처리방침",
            "Gizlilik Politikası | Künye | İletişim",
        ),
        keeps=(
            "Privacy and security",
            "Legal terms confuse tenants",
            "The cookie and the privacy of the reader",
            "Terms of the lease",
            "About the disclaimer",
        ),
    ),
    Rule(
        id="cookie-consent",
        code="CN254",
        why="A banner that asks for consent to cookies.",
        certain=True,
        lines={
            "en": (
                "cookie settings|cookie setting|cookies settings|cookies setting|"
                "cookie preferences|cookie preference|cookie choices|cookies choices|"
                "cookie options|cookie consent|cookie consent manager|cookie control|"
                "cookie center|cookie details|cookies details|cookie list|"
                "cookie duration description|cookie information|cookies & tracking|"
                "manage cookies|manage your cookies|manage cookie settings|"
                "manage cookie preferences|manage cookies preferences|manage consent|"
                "manage consent preferences|manage cookie consent|manage my consent|"
                "manage privacy preferences|manage privacy settings|manage settings|"
                "consent preferences|consent management|consent manager|change consent|"
                "change cookie settings|withdraw consent|change privacy settings|"
                "update privacy settings|update your privacy settings|manage my privacy settings|"
                "your cookie settings|your cookie preferences|set cookie preferences|"
                "customize cookies|customise cookies|accept cookies|accept the cookies|"
                "accept all cookies|accept all|accept all & close|accept & close|"
                "accept and close|accept & continue|accept selected|accept selected cookies|"
                "accept only essential cookies|accept necessary|accept necessary cookies|"
                "only necessary cookies|use necessary cookies only|necessary cookies only|"
                "allow cookies|allow all cookies|allow all|allow selection|allow selected|"
                "reject cookies|reject all cookies|reject all|reject non-essential|"
                "reject additional cookies|accept additional cookies|view cookies|"
                "hide this message|deny all|decline cookies|decline all|decline all cookies|"
                "enable all cookies|disable all cookies|enable or disable cookies|save & accept|"
                "save and accept|save preferences|save my preferences|save my choices|"
                "save settings & accept|confirm my choices|confirm choices|i accept cookies|"
                "accept reject read more|cookie settings accept|cookie settings accept all|"
                "cookie settings accept all reject all|close gdpr cookie settings|"
                "gdpr cookie settings|gdpr cookie consent|privacy preference center|"
                "privacy preference centre|privacy overview|we value your privacy|"
                "we care about your privacy|we respect your privacy|"
                "your privacy is important to us|your privacy matters|"
                "your choices regarding cookies|strictly necessary cookies always active|"
                "always enabled|necessary always enabled|consent leg.interest|leg.interest|"
                "list of partners (vendors)|list of iab vendors|reject all accept all|"
                "we use cookies|we use cookies!|this site uses cookies|this website uses cookies|"
                "this page uses cookies|our site uses cookies|our website uses cookies|"
                "how we use cookies|why we use cookies|cookies on this site|cookies on our site|"
                "cookies on this website|cookies on our website|about cookies on this site|"
                "we use cookies on this website|cookie notice banner|viewed_cookie_policy"
            ),
            "de": (
                "cookie-einstellungen|cookie einstellungen|cookieeinstellungen|"
                "cookies-einstellungen|cookie-einstellungen ändern|cookie-einstellungen anpassen|"
                "cookie-einstellungen verwalten|cookie-einstellungen bearbeiten|"
                "cookies verwalten|cookie-zustimmung verwalten|cookie-zustimmung|"
                "cookie zustimmung verwalten|cookie-consent|cookie-präferenzen|cookie-verwendung|"
                "cookie-informationen anzeigen|"
                "cookie-informationen anzeigen cookie-informationen ausblenden|cookie-details|"
                "cookies & tracking|cookies akzeptieren|alle cookies akzeptieren|"
                "alle akzeptieren|alle cookies ablehnen|alle ablehnen|alle cookies erlauben|"
                "alle cookies zulassen|alle zulassen|auswahl erlauben|auswahl akzeptieren|"
                "auswahl speichern|auswahl bestätigen|cookies ablehnen|cookies zulassen|"
                "cookies erlauben|nur notwendige cookies|nur notwendige cookies akzeptieren|"
                "nur notwendige akzeptieren|nur essenzielle cookies akzeptieren|"
                "nur essentielle cookies akzeptieren|nur erforderliche cookies|"
                "nur technisch notwendige cookies|nur notwendige|notwendige cookies akzeptieren|"
                "akzeptieren und schließen|akzeptieren & schließen|akzeptieren und weiter|"
                "zustimmen und weiter|einwilligungen verwalten|einwilligung widerrufen|"
                "consent widerrufen|zustimmung verwalten|zustimmung widerrufen|"
                "individuelle datenschutzeinstellungen|individuelle cookie-einstellungen|"
                "datenschutz-präferenzen|datenschutzeinstellungen verwalten|"
                "datenschutzeinstellungen anpassen|ihre datenschutzeinstellungen|"
                "cookie- und datenschutzeinstellungen|hinweis zur verwendung von cookies|"
                "verwendung von cookies|wir verwenden cookies|wir nutzen cookies|"
                "wir benutzen cookies|diese website verwendet cookies|"
                "diese webseite verwendet cookies|diese seite verwendet cookies|"
                "diese website nutzt cookies|diese website benutzt cookies|"
                "diese seite nutzt cookies|diese webseite nutzt cookies|"
                "wie wir cookies verwenden|wir respektieren ihre privatsphäre|"
                "wir schätzen ihre privatsphäre|ihre privatsphäre ist uns wichtig|"
                "ihre privatsphäre|cookie-einstellungen ablehnen akzeptieren|weiter mit werbung|"
                "weiter mit werbung lesen|mit werbung weiterlesen|mit werbung nutzen|"
                "cookie-box anzeigen|cookie banner öffnen"
            ),
            "fr": (
                "gestion des cookies|gérer les cookies|gérer mes cookies|gérer vos cookies|"
                "paramétrer les cookies|paramétrer mes cookies|paramètres des cookies|"
                "paramètres cookies|paramètres de cookies|paramètres de confidentialité|"
                "préférences cookies|préférences de cookies|préférences en matière de cookies|"
                "préférences de confidentialité|gérer mes préférences|gérer le consentement|"
                "gérer le consentement aux cookies|gérer mes consentements|gérer utiq|"
                "modifier mes choix cookies|consentement cookies|accepter les cookies|"
                "accepter tous les cookies|tout accepter|accepter et continuer|accepter & fermer|"
                "accepter et fermer|continuer sans accepter|refuser les cookies|"
                "refuser tous les cookies|tout refuser|refuser tout|personnaliser les cookies|"
                "nous utilisons des cookies|ce site utilise des cookies|"
                "notre site utilise des cookies|"
                "le respect de votre vie privée est notre priorité|"
                "votre vie privée est importante pour nous|nous respectons votre vie privée|"
                "centre de préférences de confidentialité|utilisation des cookies|"
                "enregistrer mes choix|enregistrer mes préférences|confirmer mes choix"
            ),
            "es": (
                "configuración de cookies|configurar cookies|configurar las cookies|"
                "ajustes de cookies|preferencias de cookies|preferencias de privacidad|"
                "gestionar cookies|gestión de cookies|gestionar las cookies|"
                "gestionar consentimiento|gestionar el consentimiento|"
                "gestionar el consentimiento de las cookies|administrar cookies|"
                "administrar consentimiento|panel de cookies|panel de configuración de cookies|"
                "aceptar cookies|aceptar las cookies|aceptar todas las cookies|aceptar todo|"
                "aceptar todas|aceptar y continuar|aceptar y cerrar|rechazar cookies|"
                "rechazar las cookies|rechazar todo|rechazar todas|rechazar todas las cookies|"
                "solo cookies necesarias|usamos cookies|utilizamos cookies|"
                "este sitio utiliza cookies|este sitio web utiliza cookies|"
                "este sitio usa cookies|esta web utiliza cookies|esta web usa cookies|"
                "este sitio web usa cookies|uso de cookies|"
                "tu privacidad es importante para nosotros|"
                "su privacidad es importante para nosotros|valoramos tu privacidad|"
                "valoramos su privacidad|guardar preferencias|confirmar mis preferencias|"
                "aviso de cookies|configuración de privacidad"
            ),
            "pt": (
                "configurações de cookies|configuração de cookies|definições de cookies|"
                "preferências de cookies|preferências de privacidade|gerenciar cookies|"
                "gerir cookies|gerir consentimento|gerenciar consentimento|"
                "gerenciar preferências de cookies|gestão de cookies|aceitar cookies|"
                "aceitar todos os cookies|aceitar todos|aceitar e continuar|aceitar e fechar|"
                "aceitar tudo|rejeitar cookies|rejeitar todos os cookies|rejeitar todos|"
                "recusar todos|usamos cookies|utilizamos cookies|este site usa cookies|"
                "este site utiliza cookies|este website utiliza cookies|nós usamos cookies|"
                "uso de cookies|utilização de cookies|valorizamos sua privacidade|"
                "valorizamos a sua privacidade|nós valorizamos sua privacidade|"
                "a sua privacidade é importante para nós|sua privacidade é importante para nós|"
                "aviso de cookies|configurações de privacidade|definições de privacidade|"
                "salvar preferências|continuar e fechar"
            ),
            "it": (
                "impostazioni cookie|impostazioni dei cookie|impostazioni cookies|"
                "preferenze cookie|preferenze sui cookie|preferenze cookies|gestisci cookie|"
                "gestisci i cookie|gestione dei cookie|gestisci consenso|gestisci il consenso|"
                "gestisci consenso cookie|gestisci preferenze|gestisci le preferenze|"
                "gestisci consensi|rivedi le tue scelte sui cookie|modifica consenso|"
                "accetta cookie|accetta i cookie|accetta tutti i cookie|accetta tutti|"
                "accetta tutto|accetta e chiudi|accetta e continua|accetta e prosegui|"
                "continua senza accettare|rifiuta cookie|rifiuta tutti i cookie|rifiuta tutti|"
                "rifiuta tutto|solo cookie necessari|utilizziamo i cookie|usiamo i cookie|"
                "questo sito utilizza i cookie|questo sito utilizza cookie|"
                "questo sito usa i cookie|questo sito web utilizza i cookie|"
                "la tua privacy è importante per noi|rispettiamo la tua privacy|salva preferenze|"
                "personalizza cookie|impostazioni privacy"
            ),
            "nl": (
                "cookies beheren|cookievoorkeuren|cookie voorkeuren|cookie-voorkeuren|"
                "cookievoorkeuren aanpassen|cookie-instellingen aanpassen|"
                "cookie-instellingen wijzigen|cookie-instellingen beheren|beheer cookies|"
                "beheer toestemming|beheer cookie toestemming|toestemming beheren|"
                "cookies accepteren|alle cookies accepteren|accepteer cookies|"
                "accepteer alle cookies|accepteer alles|alles accepteren|alle cookies weigeren|"
                "alles weigeren|cookies weigeren|alleen noodzakelijke cookies|"
                "wij gebruiken cookies|we gebruiken cookies|deze website gebruikt cookies|"
                "deze site gebruikt cookies|deze website maakt gebruik van cookies|"
                "wij respecteren je privacy|wij waarderen uw privacy|privacyvoorkeuren|"
                "beheer utiq|voorkeuren opslaan"
            ),
            "sv": (
                "cookieinställningar|cookie-inställningar|inställningar för cookies|"
                "hantera cookies|hantera cookies och samtycke|ändra cookieinställningar|"
                "acceptera cookies|acceptera alla cookies|acceptera alla|godkänn cookies|"
                "godkänn alla cookies|godkänn alla|neka alla|avvisa alla|"
                "endast nödvändiga cookies|endast nödvändiga|vi använder cookies|"
                "den här webbplatsen använder cookies|denna webbplats använder cookies|om kakor|"
                "vi värnar om din integritet|spara inställningar|samtyckesinställningar|"
                "integritetsinställningar"
            ),
            "da": (
                "cookieindstillinger|administrer cookies|administrer samtykke|accepter cookies|"
                "accepter alle|accepter alle cookies|tillad alle|tillad alle cookies|afvis alle|"
                "kun nødvendige|kun nødvendige cookies|vi bruger cookies|"
                "denne hjemmeside bruger cookies|ændr samtykke|opdater samtykke"
            ),
            "no": (
                "cookie-innstillinger|innstillinger for informasjonskapsler|"
                "administrer informasjonskapsler|godta alle|aksepter alle|godta alle cookies|"
                "avvis alle|kun nødvendige|vi bruker informasjonskapsler|vi bruker cookies|"
                "personverninnstillinger|samtykkeinnstillinger"
            ),
            "fi": (
                "evästeasetukset|evästevalinnat|muuta evästeasetuksia|hyväksy evästeet|"
                "hyväksy kaikki|hyväksy kaikki evästeet|hylkää kaikki|vain välttämättömät|"
                "käytämme evästeitä|tämä sivusto käyttää evästeitä|tietosuoja-asetukset|"
                "hallitse suostumuksia"
            ),
            "pl": (
                "ustawienia cookies|ustawienia cookie|ustawienia plików cookie|"
                "ustawienia plików cookies|zarządzaj cookies|zarządzaj plikami cookie|"
                "zarządzaj plikami cookies|zarządzaj zgodami|zarządzaj zgodą|"
                "zmień ustawienia cookies|zmień zgody|preferencje cookies|akceptuj cookies|"
                "akceptuj wszystkie|akceptuję wszystkie|zaakceptuj wszystko|zaakceptuj wszystkie|"
                "akceptuj wszystko|akceptuję i przechodzę do serwisu|przejdź do serwisu|"
                "zgadzam się|odrzuć wszystkie|odrzuć wszystko|tylko niezbędne|"
                "używamy plików cookie|używamy plików cookies|używamy cookies|"
                "ta strona używa plików cookie|ta strona używa cookies|"
                "ta strona używa ciasteczek|strona używa plików cookies|"
                "ta strona korzysta z plików cookie|dbamy o twoją prywatność|"
                "cenimy twoją prywatność|szanujemy twoją prywatność|"
                "twoja prywatność jest dla nas ważna|polityka plików cookie"
            ),
            "cs": (
                "nastavení cookies|nastavení cookie|spravovat cookies|správa cookies|"
                "spravovat souhlas|přijmout cookies|přijmout všechny cookies|přijmout vše|"
                "přijmout všechny|odmítnout vše|odmítnout všechny|pouze nezbytné|"
                "používáme cookies|tento web používá cookies|tato stránka používá cookies|"
                "souhlasím s cookies|vážíme si vašeho soukromí|soubory cookie"
            ),
            "ru": (
                "настройки cookie|настройки cookies|настройки файлов cookie|управление cookie|"
                "управление файлами cookie|принять cookie|принять все|принять все cookie|"
                "принять все файлы cookie|отклонить все|только необходимые|мы используем cookie|"
                "мы используем cookies|мы используем файлы cookie|мы используем куки|"
                "сайт использует cookie|этот сайт использует cookie|"
                "этот сайт использует файлы cookie|на сайте используются cookie|"
                "использование cookie|использование файлов cookie"
            ),
            "uk": (
                "налаштування cookie|налаштування файлів cookie|прийняти всі|прийняти cookie|"
                "відхилити всі|ми використовуємо cookie|ми використовуємо файли cookie|"
                "цей сайт використовує файли cookie|використання файлів cookie"
            ),
            "tr": (
                "çerez tercihlerini yönet|çerez tercihlerim|çerezleri yönet|çerezleri kabul et|"
                "tüm çerezleri kabul et|tümünü kabul et|tümünü reddet|hepsini kabul et|"
                "çerezleri reddet|çerez kullanımı|çerez bildirimi|çerez kullanıyoruz|"
                "bu site çerez kullanmaktadır|sitemizde çerez kullanılmaktadır|"
                "gizliliğinize önem veriyoruz|gizliliğinize değer veriyoruz"
            ),
            "ar": (
                "إعدادات ملفات تعريف الارتباط|اعدادات ملفات تعريف الارتباط|"
                "قبول ملفات تعريف الارتباط|قبول الكل|قبول جميع ملفات تعريف الارتباط|رفض الكل|"
                "إدارة ملفات تعريف الارتباط|إدارة الموافقة|نحن نستخدم ملفات تعريف الارتباط|"
                "نستخدم ملفات تعريف الارتباط|هذا الموقع يستخدم ملفات تعريف الارتباط|"
                "نحن نهتم بخصوصيتك|نحن نحترم خصوصيتك|خصوصيتك تهمنا"
            ),
            "hi": (
                "कुकी सेटिंग्स|कुकी सेटिंग|कुकीज़ स्वीकार करें|कुकी स्वीकार करें|"
                "सभी कुकीज़ स्वीकार करें|सभी स्वीकार करें|सभी अस्वीकार करें|"
                "यह वेबसाइट कुकीज़ का उपयोग करती है|हम कुकीज़ का उपयोग करते हैं|कुकी प्राथमिकताएं"
            ),
            "zh": (
                "cookie设置|cookie 设置|cookie偏好设置|cookie 选项|接受所有cookie|"
                "接受所有 cookie|接受全部|全部接受|拒绝所有cookie|全部拒绝|管理cookie|"
                "管理 cookie|我们使用cookie|我们使用 cookie|本网站使用cookie|本网站使用 cookie|"
                "cookie設定|cookie 設定|接受所有cookies|接受所有 cookies|接受全部cookie|"
                "全部接受cookie|拒絕所有cookie|拒絕全部|管理cookie設定|我們使用cookie|"
                "我們使用 cookie|本網站使用cookie|本網站使用cookies|本網站使用 cookie|"
                "請選擇你的 cookie 保存時間|请选择你的 cookie 保存时间|隱私偏好設定|隐私偏好设置"
            ),
            "ja": (
                "cookieの設定|cookie設定|クッキー設定|クッキーの設定|cookieを許可する|"
                "cookieに同意する|すべてのcookieを受け入れる|すべてのcookieを許可する|すべて許可|"
                "すべて受け入れる|すべて拒否|すべてのcookieを拒否する|同意して閉じる|"
                "cookieの使用について|クッキーの使用について|当サイトではcookieを使用しています|"
                "当サイトではクッキーを使用しています|このサイトではcookieを使用しています|"
                "cookieについて|プライバシー設定を変更|プライバシー設定の管理"
            ),
            "ko": (
                "쿠키 설정|쿠키설정|모든 쿠키 허용|모든 쿠키 수락|모두 수락|모두 거부|모두 허용|"
                "쿠키 허용|쿠키 관리|쿠키 정책|쿠키 사용|이 웹사이트는 쿠키를 사용합니다|"
                "이 사이트는 쿠키를 사용합니다|쿠키 사용 안내"
            ),
            "id": (
                "pengaturan cookie|setelan cookie|preferensi cookie|kelola cookie|terima cookie|"
                "terima semua cookie|terima semua|tolak semua|tolak semua cookie|"
                "kami menggunakan cookie|situs ini menggunakan cookie|"
                "situs web ini menggunakan cookie|kami menghargai privasi anda"
            ),
        },
        leads={
            "en": "privacy & cookies|privacy and cookies|cookies|cookie notice|cookie consent",
            "de": "datenschutz & cookies|datenschutz und cookies|cookie-hinweis|hinweis zu cookies",
            "fr": "confidentialité & cookies|confidentialité et cookies|vie privée et cookies",
            "es": "privacidad y cookies|privacidad & cookies|aviso de cookies|uso de cookies",
            "pt": "privacidade e cookies|privacidade & cookies|aviso de cookies",
            "it": "privacy e cookie|privacy e cookies|informativa cookie",
            "nl": "privacy en cookies|cookies en privacy",
            "sv": "integritet och cookies",
            "pl": "prywatność i pliki cookies|prywatność i pliki cookie",
            "ru": "конфиденциальность и файлы cookie|конфиденциальность и cookies",
            "tr": "gizlilik ve çerezler",
            "ja": "プライバシーとクッキー",
            "zh": "隐私与cookie|隱私權與cookie",
            "ko": "개인정보 및 쿠키",
            "id": "privasi & cookie",
        },
        starts={
            "en": (
                "we use cookies|we use our own and third-party cookies|"
                "we use technical and analytics cookies|we use necessary cookies|"
                "we use essential cookies|we and our partners use cookies|"
                "we and our partners store|we, and our partners|we and our third-party partners|"
                "this site uses cookies|this website uses cookies|this page uses cookies|"
                "this web site uses cookies|our site uses cookies|our website uses cookies|"
                "this site uses functional cookies|by continuing to use this site|"
                "by continuing to use this website|by continuing to use our site|"
                "by continuing to use our website|by continuing to browse|"
                "by continuing your visit|by continuing on this site|by using this website, you|"
                "by using this site, you agree|by using our site you|by using our site, you|"
                "by using our website, you|by clicking “accept|by clicking “i accept|"
                "by clicking accept|by clicking “accept all|by clicking “allow all|"
                "by clicking “ok|by closing this banner|by closing this message|"
                "if you continue to use this site|if you continue to use this website|"
                "necessary cookies are absolutely essential|"
                "necessary cookies help make a website|out of these cookies, the cookies that|"
                "this website uses cookies to improve|cookies help us deliver|"
                "cookies help us to deliver|"
                "cookies are small text files that can be used by websites|the cookie is set by|"
                "this cookie is set by|this cookie is used by|this cookie is used to|"
                "this cookie is native to|functional cookies help to perform|"
                "performance cookies are used to understand|"
                "analytical cookies are used to understand|"
                "advertisement cookies are used to provide|other uncategorized cookies are those|"
                "essential cookies enable basic functions|statistics cookies collect information|"
                "statistic cookies help website owners|preference cookies enable a website|"
                "marketing cookies are used to track|"
                "strictly necessary cookies should be enabled|"
                "these cookies are necessary for the website|these cookies are essential for the|"
                "these cookies allow us to count visits|"
                "these cookies enable the website to provide|"
                "these cookies may be set through our site|"
                "you can find out more about which cookies|"
                "you can adjust all of your cookie settings|you can change your cookie settings|"
                "you can manage your cookie|to find out more, including how to control cookies|"
                "to provide the best experiences, we use technologies like cookies|"
                "the technical storage or access that is used|"
                "the technical storage or access is strictly necessary|please accept cookies|"
                "viewed_cookie_policy|cookielawinfo-checkbox|cookielawinfo-checbox|"
                "this website uses cookies so that we can"
            ),
            "de": (
                "wir verwenden cookies|wir nutzen cookies|wir benutzen cookies|"
                "wir setzen cookies|wir setzen auf unserer|auf unserer website werden cookies|"
                "auf dieser website werden cookies|auf dieser webseite werden cookies|"
                "wir und unsere partner|wir verwenden auf unserer|wir verwenden auf dieser|"
                "auf unserer webseite werden cookies|wir nutzen auf unserer|"
                "diese website verwendet cookies|diese webseite verwendet cookies|"
                "diese seite verwendet cookies|diese website benutzt cookies|"
                "diese webseite benutzt cookies|diese website nutzt cookies|"
                "diese webseite nutzt cookies|diese seite nutzt cookies|"
                "diese internetseite verwendet cookies|diese website setzt cookies|"
                "unsere website verwendet cookies|unsere webseite verwendet cookies|"
                "unsere website nutzt cookies|unsere webseite nutzt cookies|"
                "unsere webseiten verwenden cookies|cookies helfen uns bei|"
                "cookies erleichtern die bereitstellung|"
                "cookies ermöglichen eine bestmögliche bereitstellung|durch die nutzung unserer|"
                "durch die nutzung dieser website|durch die weitere nutzung|"
                "mit der nutzung unserer dienste|mit der nutzung dieser|mit der weiteren nutzung|"
                "wenn sie auf der seite weitersurfen|wenn sie diese website weiter nutzen|"
                "wenn du die website weiter|wenn du diese website weiterhin|"
                "indem sie auf „akzeptieren|indem sie auf „alle akzeptieren|durch klicken auf|"
                "mit klick auf „|essenzielle cookies ermöglichen|notwendige cookies helfen|"
                "statistik cookies erfassen|statistik-cookies erfassen|"
                "marketing-cookies werden von|marketing-cookies werden verwendet|"
                "inhalte von videoplattformen und social|externe medien-cookies|"
                "diese cookies sind unbedingt erforderlich|diese cookies sind für die funktion|"
                "weitere informationen, beispielsweise zur kontrolle von cookies|"
                "um ihnen ein optimales erlebnis zu bieten|"
                "um dir ein optimales erlebnis zu bieten|"
                "hier finden sie eine übersicht über alle verwendeten cookies|"
                "hier findest du eine übersicht über alle verwendeten cookies|"
                "sie können ihre einwilligung jederzeit|wenn sie unter 16 jahre alt sind|"
                "einige von ihnen sind essenziell|zweck cookie von|"
                "zweck speichert die einstellungen|cookie name|cookie laufzeit"
            ),
            "fr": (
                "nous utilisons des cookies|nous utilisons les cookies|nous et nos partenaires|"
                "avec votre accord, nous et nos|ce site utilise des cookies|"
                "ce site utilise les cookies|notre site utilise des cookies|"
                "ce site internet utilise des cookies|ce site web utilise des cookies|"
                "en poursuivant votre navigation|en poursuivant sur ce site|"
                "en continuant à naviguer|en continuant votre navigation|"
                "en cliquant sur « accepter|en cliquant sur « tout accepter|"
                "en cliquant sur accepter|les cookies nous permettent|"
                "les cookies assurent le bon fonctionnement|les cookies nécessaires|"
                "le stockage ou l'accès technique|pour offrir les meilleures expériences|"
                "vous pouvez modifier vos choix"
            ),
            "es": (
                "usamos cookies|utilizamos cookies|utilizamos nuestras propias cookies|"
                "nosotros y nuestros socios|nosotros y nuestros partners|"
                "este sitio web utiliza cookies|este sitio web usa cookies|"
                "este sitio utiliza cookies|este sitio usa cookies|esta web utiliza cookies|"
                "esta web usa cookies|esta página web utiliza cookies|"
                "esta página utiliza cookies|esta página web usa cookies|"
                "nuestro sitio utiliza cookies|nuestro sitio web utiliza cookies|"
                "en este sitio usamos cookies|al continuar navegando|"
                "al continuar con la navegación|al navegar en este sitio|si continúa navegando|"
                "si continúas navegando|si sigues navegando|al hacer clic en “aceptar|"
                "al hacer clic en aceptar|las cookies nos permiten|las cookies de este sitio|"
                "las cookies necesarias|el almacenamiento o acceso técnico|"
                "para ofrecer las mejores experiencias"
            ),
            "pt": (
                "usamos cookies|utilizamos cookies|nós usamos cookies|nós utilizamos cookies|"
                "nós e os nossos parceiros|nós e nossos parceiros|nós e os terceiros|"
                "este site usa cookies|este site utiliza cookies|este website utiliza cookies|"
                "este website usa cookies|o nosso site utiliza cookies|nosso site usa cookies|"
                "nosso site utiliza cookies|ao continuar navegando|ao continuar a navegar|"
                "ao continuar a sua navegação|ao navegar neste site|ao clicar em “aceitar|"
                "ao clicar em aceitar|se continuar a navegar|os cookies necessários|"
                "o site utiliza cookies|a gente guarda estatísticas|"
                "as informações não personalizadas"
            ),
            "it": (
                "utilizziamo i cookie|utilizziamo cookie|usiamo i cookie|usiamo cookie|"
                "noi e i nostri partner|noi e terze parti selezionate|"
                "questo sito utilizza cookie|questo sito utilizza i cookie|"
                "questo sito usa i cookie|questo sito usa cookie|questo sito web utilizza|"
                "questo sito fa uso di cookie|il nostro sito utilizza|proseguendo la navigazione|"
                "continuando la navigazione|continuando a navigare|se prosegui la navigazione|"
                "cliccando su “accetta|cliccando su accetta|i cookie necessari|"
                "l'archiviazione tecnica o l'accesso|per fornire le migliori esperienze|"
                "chiudendo questo banner"
            ),
            "nl": (
                "wij gebruiken cookies|we gebruiken cookies|wij en onze partners|"
                "we en onze partners|wij maken gebruik van cookies|deze website gebruikt cookies|"
                "deze site gebruikt cookies|deze website maakt gebruik van cookies|"
                "onze website gebruikt cookies|onze website maakt gebruik van cookies|"
                "door op deze website te blijven|door verder te gaan|"
                "door gebruik te blijven maken|door te klikken op|als je doorgaat met deze|"
                "om de beste ervaringen te bieden|de technische opslag of toegang"
            ),
            "sv": (
                "vi använder cookies|vi använder kakor|vi och våra partners|"
                "vi och våra samarbetspartners|den här webbplatsen använder cookies|"
                "denna webbplats använder cookies|den här sidan använder cookies|"
                "webbplatsen använder cookies|genom att fortsätta använda|genom att klicka på|"
                "för att ge en bra upplevelse använder vi"
            ),
            "da": (
                "vi bruger cookies|vi anvender cookies|vi og vores partnere|"
                "vi og vores samarbejdspartnere|denne hjemmeside bruger cookies|"
                "hjemmesiden bruger cookies|dette website bruger cookies|"
                "ved at fortsætte med at bruge"
            ),
            "no": (
                "vi bruker informasjonskapsler|vi bruker cookies|vi og våre partnere|"
                "denne nettsiden bruker|nettstedet bruker informasjonskapsler|"
                "ved å fortsette å bruke"
            ),
            "fi": (
                "käytämme evästeitä|käytämme sivustollamme evästeitä|"
                "tämä sivusto käyttää evästeitä|sivustomme käyttää evästeitä|me ja kumppanimme|"
                "jatkamalla sivuston käyttöä"
            ),
            "pl": (
                "używamy plików cookie|używamy plików cookies|używamy cookies|używamy ciasteczek|"
                "korzystamy z plików cookie|my i nasi partnerzy|my, oraz nasi partnerzy|"
                "ta strona używa cookie|ta strona używa plików cookie|ta strona używa ciasteczek|"
                "ta strona korzysta z|ta witryna korzysta z|ta witryna używa|"
                "strona korzysta z plików cookie|strona używa plików cookie|"
                "serwis wykorzystuje pliki cookie|serwis używa plików cookie|nasza strona używa|"
                "nasz serwis wykorzystuje pliki|w ramach naszej witryny stosujemy pliki cookie|"
                "w celu świadczenia usług na najwyższym poziomie|kontynuując przeglądanie|"
                "korzystając ze strony|dalsze korzystanie ze strony|niezbędne pliki cookie|"
                "aby zapewnić jak najlepsze wrażenia"
            ),
            "cs": (
                "používáme cookies|používáme soubory cookie|my a naši partneři|tento web používá|"
                "tyto stránky používají|tato stránka používá|tato webová stránka používá|"
                "naše stránky používají|pokračováním v prohlížení|"
                "abychom poskytli co nejlepší služby"
            ),
            "ru": (
                "мы используем cookie|мы используем cookies|мы используем файлы cookie|"
                "мы используем куки|сайт использует cookie|сайт использует файлы cookie|"
                "этот сайт использует|наш сайт использует cookie|"
                "наш сайт использует файлы cookie|на этом сайте используются|"
                "на нашем сайте используются|на сайте используются|продолжая использовать сайт|"
                "продолжая использовать наш сайт|продолжая пользоваться сайтом|"
                "продолжая работу с сайтом|продолжая просмотр|оставаясь на сайте|"
                "нажимая кнопку «принять"
            ),
            "uk": (
                "ми використовуємо cookie|ми використовуємо файли cookie|"
                "ми використовуємо cookies|цей сайт використовує|наш сайт використовує|"
                "продовжуючи користуватися сайтом|продовжуючи перегляд|залишаючись на сайті"
            ),
            "tr": (
                "çerez kullanıyoruz|bu sitede çerez|bu web sitesi çerez|bu web sitesinde çerez|"
                "bu internet sitesinde çerez|bu site çerez|sitemizde çerez|web sitemizde çerez|"
                "sitemizden en iyi şekilde faydalanabilmeniz|sizlere daha iyi hizmet sunabilmek|"
                "size daha iyi hizmet sunabilmek|siteyi kullanmaya devam|"
                "sitemizi kullanarak çerez|biz ve ortaklarımız|6698 sayılı kişisel verilerin"
            ),
            "ar": (
                "نحن نستخدم ملفات تعريف الارتباط|نستخدم ملفات تعريف الارتباط|"
                "نستخدم ملفات الكوكيز|يستخدم هذا الموقع ملفات|هذا الموقع يستخدم ملفات|"
                "يستخدم موقعنا ملفات|باستخدامك لهذا الموقع|باستمرارك في استخدام|"
                "من خلال الاستمرار في استخدام|بالضغط على موافق|نحن وشركاؤنا"
            ),
            "hi": (
                "यह वेबसाइट कुकीज़|यह वेबसाइट कुकी|यह साइट कुकीज़|यह साइट कुकी|"
                "हम कुकीज़ का उपयोग|हम कुकी का उपयोग|हमारी वेबसाइट कुकीज़|हम और हमारे साझेदार|"
                "इस वेबसाइट का उपयोग जारी रखकर|हमारी साइट का उपयोग करके"
            ),
            "zh": (
                "我们使用|本网站使用|本站使用|我们的网站使用|继续使用本网站|继续浏览本网站|"
                "继续浏览即表示|使用本网站即表示|点击“接受|我們使用|本網站使用|本網站為提供|"
                "本網站採用|本站使用|繼續使用本網站|繼續瀏覽本網站|繼續瀏覽即|當您使用本網站|"
                "您繼續使用本網站|請選擇您的cookie"
            ),
            "ja": (
                "当サイトでは|当サイトは|このサイトでは|このサイトでは、利用状況|このサイトは|"
                "本サイトでは|本ウェブサイトでは|当ウェブサイトでは|このウェブサイトでは|"
                "このウェブサイトは|cookieなどの設定や使用の詳細|サイトの閲覧を続ける|"
                "引き続き閲覧すること|当サイトの利用を続ける"
            ),
            "ko": (
                "이 웹사이트는 쿠키|이 사이트는 쿠키|본 웹사이트는 쿠키|본 사이트는 쿠키|"
                "저희 웹사이트는 쿠키|당사는 쿠키|당사 웹사이트는 쿠키|쿠키를 사용하여|"
                "우리는 쿠키를|사이트를 계속 이용하시면|계속 이용하시면"
            ),
            "id": (
                "kami menggunakan cookie|situs ini menggunakan cookie|"
                "situs web ini menggunakan cookie|website ini menggunakan cookie|"
                "situs kami menggunakan cookie|kami dan mitra kami|dengan melanjutkan penggunaan|"
                "dengan melanjutkan menggunakan|dengan terus menggunakan situs|"
                "dengan menggunakan situs ini"
            ),
        },
        pattern=(
            r"[\w.:,/* -]{2,70} (?:(?:\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?|Minuten?|Stunden?|Tage?|Monate?|Jahre?)\W{1,2}){1,4}|session |never |Sitzung )[^\n]{0,140}[Cc]ookies?\b[^\n]{0,160}"
        ),
        needs=("cookie", "cookies"),
        having=_QUOTE
        + r"(?s:(?=.*(?i:cookie|kakor|eväste|informasjonskapsl|ciastecz|куки|çerez|ملفات تعريف|الكوكيز|कुकी|クッキー|쿠키|consent|einwillig|zustimm|consentement|consentimiento|consentimento|consenso|partner|parceiros|socios|partnerzy|partneři|partenaires|technical storage|gespeichert|videoplattform|privacy|datenschutz|利用状況|隐私|隱私)))(?s:.*)"
        + _BANNER,
        longest=900,
        drops=(
            "Cookie Settings",
            "We use cookies to give you the best experience on our website.",
            "Privacy & Cookies: This site uses cookies. By continuing you agree to their use.",
            "Diese Website verwendet Cookies. Wenn Sie weiterlesen, stimmen Sie dem zu.",
            "Alle Cookies akzeptieren",
            "En poursuivant votre navigation sur ce site, vous acceptez nos cookies.",
            "Este sitio web utiliza cookies propias y de terceros.",
            "Usamos cookies para melhorar a sua experiência.",
            "Ustawienia plików cookie",
            "Мы используем файлы cookie, чтобы сайт работал лучше.",
            "Bu site çerez kullanmaktadır.",
            "当サイトではCookieを使用しています。閲覧を続けると同意したことになります。",
            "本網站使用Cookie以提升您的體驗。",
        ),
        keeps=(
            "“We use cookies to improve the website,” the company's lawyer said.",
            "The site uses cookies to follow readers, the regulator found.",
            "We use cookies instead of crackers for the base.",
            "Gericht: Wann Webseiten Cookies setzen dürfen",
            "Cookies: oatmeal, ginger and lemon",
            "Browser makers phase out third-party cookies.",
            "We and our neighbours filled sandbags all night.",
        ),
    ),
    Rule(
        id="cookie-consent-weak",
        code="CN255",
        why="Wordings of cookie banners that also stand in articles about cookies.",
        lines={
            "en": (
                "cookies|necessary|functional|performance|analytics|targeting|preferences|"
                "marketing|statistics|others|uncategorized|unclassified|necessary cookies|"
                "strictly necessary cookies|essential cookies|functional cookies|"
                "performance cookies|analytics cookies|analytical cookies|targeting cookies|"
                "advertising cookies|advertisement cookies|marketing cookies|third-party cookies|"
                "social media cookies|preference cookies|statistics cookies|"
                "google analytics cookies|other cookies|consent|i accept|i agree|i decline|agree|"
                "disagree|accept|reject|decline|deny|allow|got it|got it!|understood|vendors|"
                "our partners|learn more about cookies|legitimate interest|show details|"
                "show purposes|special features|purposes|features|non-necessary|always active|"
                "save settings"
            ),
            "de": (
                "cookies|notwendig|notwendige cookies|erforderliche cookies|essenziell|"
                "essenzielle cookies|technisch notwendige cookies|technisch notwendig|funktional|"
                "funktionale cookies|statistik|statistiken|statistik-cookies|marketing-cookies|"
                "analyse-cookies|präferenzen|externe medien|andere cookies|"
                "cookies von drittanbietern|über cookies|einwilligung|zustimmen|akzeptieren|"
                "ich akzeptiere|ich stimme zu|einverstanden|ablehnen|verstanden|immer aktiv|"
                "zwecke|anbieter|speicherdauer|laufzeit|cookies für externe inhalte|"
                "google analytics cookies|cookie|individuell|alle cookies|verweigern"
            ),
            "fr": (
                "cookies|les cookies|nécessaires|cookies nécessaires|cookies fonctionnels|"
                "cookies de performance|cookies publicitaires|statistiques|fonctionnel|j'accepte|"
                "accepter|refuser|je refuse|d'accord|personnaliser|consentement|finalités|"
                "toujours activé"
            ),
            "es": (
                "cookies|necesarias|cookies necesarias|cookies técnicas|cookies analíticas|"
                "cookies de publicidad|funcionales|estadísticas|acepto|aceptar|rechazar|"
                "estoy de acuerdo|entendido|personalizar|consentimiento|denegar|siempre activo"
            ),
            "pt": (
                "cookies|necessários|cookies necessários|cookies de desempenho|funcionais|"
                "estatísticas|aceito|aceitar|recusar|rejeitar|concordo|entendi|personalizar|"
                "prosseguir|ok, entendi|negar"
            ),
            "it": (
                "cookie|cookies|necessari|cookie necessari|cookie tecnici|statistiche|accetto|"
                "accetta|rifiuta|rifiuto|ho capito|personalizza|consenso|nega|sempre attivo"
            ),
            "nl": (
                "cookies|noodzakelijk|noodzakelijke cookies|functionele cookies|akkoord|"
                "accepteren|weigeren|statistieken|voorkeuren|ik ga akkoord|toestaan"
            ),
            "sv": (
                "cookies|kakor|nödvändiga|nödvändiga cookies|acceptera|godkänn|jag accepterar|"
                "jag förstår|avvisa|samtycke"
            ),
            "da": "cookies|nødvendige|accepter|afvis|samtykke|jeg accepterer",
            "no": "cookies|informasjonskapsler|nødvendige|godta|avvis|samtykke",
            "fi": "evästeet|välttämättömät|hyväksy|hyväksyn|hylkää",
            "pl": (
                "cookies|pliki cookie|pliki cookies|niezbędne|niezbędne pliki cookie|"
                "funkcjonalne|statystyczne|akceptuję|akceptuj|zgoda|odrzuć|odmów|rozumiem|"
                "zawsze włączone"
            ),
            "cs": "cookies|nezbytné|souhlasím|přijmout|odmítnout|rozumím",
            "ru": (
                "cookie|cookies|файлы cookie|согласен|согласна|принять|принимаю|отклонить|хорошо|"
                "понятно|я согласен|необходимые"
            ),
            "uk": "файли cookie|погоджуюсь|прийняти|відхилити|зрозуміло",
            "tr": "çerezler|kabul et|kabul ediyorum|reddet|anladım|tamam|zorunlu çerezler",
            "ar": "أوافق|موافق|قبول|رفض|اوافق|الكوكيز",
            "hi": "कुकीज़|कुकी|स्वीकार करें|सहमत|मैं सहमत हूं|अस्वीकार करें|ठीक है",
            "zh": (
                "cookie|同意|接受|拒绝|我同意|我知道了|知道了|拒絕|我知道了!|必要的cookie|"
                "必要cookie"
            ),
            "ja": "cookie|クッキー|同意する|同意しない|許可する|拒否する|必須cookie|承諾する",
            "ko": "쿠키|동의|동의함|동의합니다|수락|거부|필수 쿠키",
            "id": "cookie|setuju|saya setuju|terima|tolak|mengerti",
        },
        pattern=(
            r"(?=.{0,280}(?i:\byou\b|\byour\b|\bsie\b|\bihre[rnms]?\b|\bdu\b|\bvous\b|\bvotre\b|\bsu\b|\btu\b|\bsua\b|\bseu\b|\btuo\b|\bje\b|\buw\b|\bwe\b|\bwir\b|\bnous\b|\bthis cookie\b|\bthese cookies\b|\bdiese cookies\b|お客様|您|귀하|\banda\b|\bвы\b|\bваш|\btwoj|\bpaństw|plugin|google|first-party))"
            r"(?i:.{0,200}(?:cookie|çerez|کوکی|クッキー|쿠키).{0,280})"
        ),
        needs=(
            "cookie",
            "cookies",
            "cookieを",
            "cookieの",
            "cookieは",
            "çerez",
            "クッキー",
            "쿠키",
        ),
        drops=(
            "Strictly necessary cookies",
            "Notwendige Cookies",
            "You can turn off cookies in your browser at any time.",
            "Diese Cookies merken sich Ihre Sprache.",
            "Akceptuję",
        ),
        keeps=(
            "Cookies crumble in the heat",
            "Regulators fined the firm over tracking.",
            "Die Statistik täuscht",
        ),
    ),
    Rule(
        id="embed-consent",
        code="CN256",
        why="What stands in place of a post or a video until the reader allows it.",
        certain=True,
        longest=600,
        lines={
            "en": (
                "external content|content blocked|third-party content|load content|"
                "load external content|show external content|allow external content|view content|"
                "always allow|allow and continue|allow content|activate content|"
                "this content is blocked|content is not displayed|"
                "this embed requires your consent|accept and show content|agree and show content"
            ),
            "de": (
                "externer inhalt|externe inhalte|externe inhalte anzeigen|"
                "externen inhalt anzeigen|externe inhalte aktivieren|externen inhalt aktivieren|"
                "externe inhalte erlauben|externen inhalt laden|externen inhalt erlauben|"
                "externe inhalte zulassen|inhalt laden|inhalte laden|inhalt anzeigen|"
                "inhalte anzeigen|inhalt entsperren|inhalt freigeben|inhalte erlauben|"
                "inhalte aktivieren|inhalte immer anzeigen|inhalt immer laden|video laden|"
                "tweet immer entsperren|youtube immer entsperren|twitter immer entsperren|"
                "instagram immer entsperren|facebook immer entsperren|youtube immer laden|"
                "immer laden|immer entsperren|einmalig anzeigen|immer anzeigen|"
                "zustimmen und inhalt laden|zustimmen und anzeigen|zustimmen & anzeigen|"
                "akzeptieren und anzeigen|einverstanden und anzeigen|"
                "alle externen inhalte anzeigen|alle externen inhalte laden|"
                "empfohlener redaktioneller inhalt|empfohlener externer inhalt|"
                "empfohlener inhalt|externer inhalt von|externer inhalt datenschutzerklärung|"
                "dieser inhalt ist blockiert|"
                "erforderlichen service akzeptieren und inhalte entsperren|"
                "mehr informationen zum datenschutz|externe medien zulassen"
            ),
            "fr": (
                "contenu externe|contenu bloqué|afficher le contenu|autoriser le contenu|"
                "afficher le contenu externe|charger le contenu|voir le contenu|"
                "accepter et afficher|autoriser et afficher|j'accepte les cookies tiers|"
                "ce contenu n'est pas accessible"
            ),
            "es": (
                "contenido externo|ver contenido externo|mostrar contenido|"
                "mostrar contenido externo|cargar contenido|permitir contenido|"
                "aceptar y ver contenido|contenido bloqueado"
            ),
            "pt": (
                "conteúdo externo|mostrar conteúdo|carregar conteúdo|ver conteúdo externo|"
                "permitir conteúdo|conteúdo bloqueado"
            ),
            "it": (
                "contenuto esterno|mostra contenuto|carica contenuto|contenuto bloccato|"
                "mostra contenuti esterni|accetta e visualizza"
            ),
            "nl": (
                "externe inhoud|inhoud tonen|inhoud laden|externe content|toon inhoud|"
                "accepteer en bekijk"
            ),
            "sv": "externt innehåll|visa innehåll|visa externt innehåll|ladda innehåll",
            "da": "eksternt indhold|vis indhold",
            "no": "eksternt innhold|vis innhold",
            "fi": "ulkoinen sisältö|näytä sisältö",
            "pl": (
                "treść zewnętrzna|pokaż treść|treści zewnętrzne|wyświetl treść|załaduj treść|"
                "zezwól na treści zewnętrzne"
            ),
            "cs": "externí obsah|zobrazit obsah|načíst obsah",
            "ru": "внешний контент|показать контент|загрузить контент|показать содержимое",
            "tr": "harici içerik|içeriği göster|içeriği yükle",
            "ar": "محتوى خارجي|عرض المحتوى",
            "zh": "显示外部内容|加载外部内容|顯示外部內容|載入外部內容",
            "ja": "外部コンテンツ|外部コンテンツを表示|コンテンツを表示する",
            "ko": "외부 콘텐츠|외부 콘텐츠 보기",
            "id": "konten eksternal|tampilkan konten",
        },
        starts={
            "en": (
                "to view this content you need to|to view this content, you need to|"
                "to view this content, please|to view this content please|"
                "to view this content you must|to view this embed|to view this video please|"
                "to view this video, please|to view this video you need to|"
                "to view this media, please|to see this content, please|"
                "to see this content please|to see this content you need|"
                "to see this content, you need|to display this content|"
                "to watch this video, please accept|"
                "you can update your privacy settings to enable this content|"
                "you need to accept cookies to|you need to enable cookies to|"
                "you must accept cookies to|please accept youtube cookies|"
                "please accept marketing cookies|please accept cookies to view|"
                "please accept cookies to see|please accept additional cookies|"
                "please enable targeting cookies|please enable cookies to view|"
                "please allow cookies to|we need your consent to load|"
                "we need your permission before we load|this content is hosted by|"
                "this content is provided by a third party|"
                "this content is provided by, which may be using cookies|"
                "this content is provided by twitter|this content is provided by youtube|"
                "this content is provided by facebook|this content is provided by instagram|"
                "this content is not available due to your privacy|"
                "this content isn't available because of your privacy|"
                "this content could not be loaded because|"
                "this article contains content provided by|this page contains content from|"
                "by loading the video, you agree|by loading the tweet, you agree|"
                "by loading the post, you agree|by viewing this content you accept|"
                "by clicking on the video you|due to your cookie settings|"
                "your cookie settings are preventing|because of your cookie settings|"
                "this embed is blocked|for your privacy, this content|"
                "we ask for your permission before anything is loaded"
            ),
            "de": (
                "an dieser stelle findest du einen externen|an dieser stelle findest du externe|"
                "an dieser stelle findest du inhalte|an dieser stelle findet ihr einen externen|"
                "an dieser stelle findet ihr externe|an dieser stelle finden sie einen externen|"
                "an dieser stelle finden sie externe|an dieser stelle finden sie inhalte|"
                "an dieser stelle finden sie einen inhalt|an dieser stelle befindet sich ein|"
                "an dieser stelle befinden sich|an dieser stelle ist ein externer|"
                "an dieser stelle ist ein inhalt|an dieser stelle steht ein externer|"
                "an dieser stelle wird ein externer|an dieser stelle würden wir|"
                "an dieser stelle möchten wir ihnen|an dieser stelle zeigen wir|"
                "hier finden sie einen externen inhalt|hier findest du einen externen inhalt|"
                "hier befindet sich ein externer|hier befindet sich externer|"
                "hier steht ein externer inhalt|ich bin damit einverstanden, dass mir externe|"
                "ich bin einverstanden, dass mir externe|"
                "ich bin damit einverstanden, dass externe|ich bin damit einverstanden, dass mir|"
                "ich stimme zu, dass mir externe|damit können personenbezogene daten an|"
                "dabei können personenbezogene daten an|"
                "personenbezogene daten können an drittplattformen|"
                "es können personenbezogene daten an|hierbei können personenbezogene daten|"
                "dieser externe inhalt|dieser inhalt ist nicht verfügbar, da|"
                "dieser inhalt kann nicht angezeigt werden|dieser inhalt wird aufgrund ihrer|"
                "dieser inhalt stammt von einem|dieser inhalt benötigt ihre zustimmung|"
                "dieses video wird von youtube|dieses element enthält daten von|"
                "diese inhalte werden von|um diesen inhalt anzuzeigen|um diesen inhalt zu sehen|"
                "um diesen inhalt darzustellen|um dieses video anzuzeigen|"
                "um dieses video abzuspielen|um dieses element anzuzeigen|"
                "um externe inhalte anzuzeigen|um inhalte von|um mit inhalten von|"
                "um eingebettete inhalte|zum anzeigen dieses inhalts|zum anzeigen dieses videos|"
                "zur anzeige dieses inhalts|zur anzeige dieser inhalte|"
                "zur darstellung dieses inhalts|für die nutzung dieses inhalts|"
                "mit dem laden des videos|mit dem laden des beitrags|mit dem laden des tweets|"
                "mit dem laden der karte|mit dem laden des inhalts|mit dem klick auf das video|"
                "mit dem anklicken bauen sie|mit aktivierung des videos|"
                "durch klick auf das video|durch das laden des videos|"
                "beim laden des videos werden|sie sehen gerade einen platzhalterinhalt|"
                "sie müssen den inhalt von|du siehst gerade einen platzhalterinhalt|"
                "wenn sie dieses youtube-video sehen möchten|wenn sie diesen inhalt sehen|"
                "wenn sie diesen inhalt aktivieren|wenn sie inhalte von|"
                "wir benötigen ihre zustimmung, um|wir benötigen ihre einwilligung, um|"
                "wir benötigen deine zustimmung, um|wir brauchen ihre zustimmung, um|"
                "mit ihrer zustimmung wird hier|mit ihrer zustimmung werden hier|"
                "mit ihrer zustimmung würden wir|aufgrund ihrer datenschutzeinstellungen|"
                "aufgrund deiner datenschutzeinstellungen|aufgrund ihrer cookie-einstellungen|"
                "aus datenschutzgründen wird hier|leider können wir den inhalt|"
                "sie haben der anzeige externer inhalte|bitte akzeptieren sie die cookies, um|"
                "bitte aktivieren sie cookies, um|die anzeige dieses inhalts|"
                "die funktionalität dieses widgets|"
                "wir verwenden einen service eines drittanbieters"
            ),
            "fr": (
                "pour afficher ce contenu|pour voir ce contenu|pour lire cette vidéo|"
                "pour visualiser ce contenu|pour consulter ce contenu|pour pouvoir afficher|"
                "pour pouvoir visualiser|ce contenu est bloqué|ce contenu externe|"
                "ce contenu a été bloqué|ce contenu provient de|ce contenu n'est pas visible|"
                "vous devez accepter les cookies|vous n'avez pas accepté les cookies|"
                "vos paramètres de cookies|"
                "vos préférences en matière de cookies ne permettent pas|"
                "en cliquant sur « j'accepte », les cookies|"
                "cet article contient des contenus intégrés|un contenu externe"
            ),
            "es": (
                "para ver este contenido|para visualizar este contenido|para ver este video|"
                "para ver este vídeo|este contenido está bloqueado|este contenido externo|"
                "este contenido se encuentra alojado|este contenido no está disponible por|"
                "debe aceptar las cookies|debes aceptar las cookies|"
                "necesitas aceptar las cookies|aquí verá contenido externo|"
                "para poder ver este contenido"
            ),
            "pt": (
                "para ver este conteúdo|para visualizar este conteúdo|para ver este vídeo|"
                "este conteúdo está bloqueado|este conteúdo é fornecido por|"
                "precisa aceitar os cookies|precisa de aceitar os cookies|"
                "deve aceitar os cookies|para aceder a este conteúdo"
            ),
            "it": (
                "per visualizzare questo contenuto|per vedere questo contenuto|"
                "per vedere il contenuto|per visualizzare il contenuto|"
                "questo contenuto è bloccato|questo contenuto esterno|"
                "questo contenuto è ospitato|devi accettare i cookie|"
                "è necessario accettare i cookie|per guardare il video devi"
            ),
            "nl": (
                "om deze inhoud te tonen|om deze inhoud te bekijken|om deze content te tonen|"
                "om deze content te laten zien|om deze content te bekijken|"
                "om deze video te bekijken|om dit bericht te tonen|op deze plek tonen we|"
                "op deze plek staat|hier vind je externe|deze inhoud kan niet worden weergegeven|"
                "deze content bevat cookies|je hebt geen toestemming gegeven|"
                "accepteer de cookies om"
            ),
            "sv": (
                "för att se detta innehåll|för att se det här innehållet|"
                "för att visa detta innehåll|för att visa det här innehållet|"
                "för att kunna se detta|det här innehållet är|detta innehåll är blockerat|"
                "innehållet är dolt"
            ),
            "da": "for at se dette indhold|for at vise dette indhold|dette indhold kan ikke vises",
            "no": (
                "for å se dette innholdet|for å vise dette innholdet|dette innholdet kan ikke vises"
            ),
            "fi": (
                "nähdäksesi tämän sisällön|tämän sisällön näyttäminen|"
                "sisällön näyttäminen edellyttää"
            ),
            "pl": (
                "aby zobaczyć tę treść|aby wyświetlić tę treść|aby wyświetlić te treści|"
                "aby zobaczyć materiał|aby obejrzeć ten materiał|aby zobaczyć ten materiał|"
                "ta treść jest zablokowana|ta treść pochodzi z|w tym miejscu znajduje się treść"
            ),
            "cs": (
                "pro zobrazení tohoto obsahu|k zobrazení tohoto obsahu|tento obsah je blokován|"
                "tento obsah nelze zobrazit"
            ),
            "ru": (
                "чтобы посмотреть этот контент|чтобы увидеть этот контент|"
                "чтобы просмотреть это содержимое|для просмотра этого контента|"
                "для отображения этого контента|этот контент заблокирован"
            ),
            "tr": "bu içeriği görüntülemek için|bu içeriği görmek için|bu içeriği görüntüleyebilmek",
            "ar": "لعرض هذا المحتوى|لمشاهدة هذا المحتوى|هذا المحتوى محجوب",
            "hi": "यह सामग्री देखने के लिए|इस सामग्री को देखने के लिए",
            "zh": "要查看此内容，|如需查看此内容|要查看此內容，|如需查看此內容",
            "ja": (
                "このコンテンツを表示するには|このコンテンツを見るには|"
                "外部コンテンツを表示するには|この動画を見るにはcookie"
            ),
            "ko": "이 콘텐츠를 보려면|이 콘텐츠를 표시하려면|외부 콘텐츠를 보려면",
            "id": "untuk melihat konten ini|untuk menampilkan konten ini",
        },
        having=_QUOTE
        + r"(?s:.*)(?i:cookie|consent|privacy|permission|accept|agree|load|third.part|host|enable|cookies|zustimm|einwillig|einverstanden|extern|drittanbiet|drittplattform|dritte|datenschutz|daten an|inhalt|server|akzept|aktivier|youtube|twitter|instagram|facebook|tiktok|accept|autoris|consent|tiers|permit|acept|aceit|consenti|accett|privacidad|privacidade|toestemming|akkoord|accepteer|extern|godkänn|samtyck|samtykke|hyväksy|evästeet|zgod|akcept|zaakceptuj|souhlas|соглас|cookie|разреш|kabul|çerez|izin|قبول|الموافقة|ملفات|स्वीकार|सहमति|कुकी|接受|同意|允许|允許|許可|同意|クッキー|동의|허용|쿠키|setuj|izin)",
        drops=(
            "To view this content you need to update your privacy settings.",
            "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
            "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
            "Externen Inhalt anzeigen",
            "Pour afficher ce contenu, vous devez accepter les cookies.",
            "Para ver este contenido debe aceptar las cookies.",
            "Per visualizzare questo contenuto devi accettare i cookie.",
            "Om deze content te bekijken moet je cookies accepteren.",
            "このコンテンツを表示するには同意が必要です。",
        ),
        keeps=(
            "An dieser Stelle stand einst eine Mühle, deren Rad heute im Museum liegt.",
            "To view this as a failure would be wrong.",
            "An dieser Stelle ist der Fluss zwei Meter tief.",
            "Pour voir ce film, il faut venir au barrage.",
            "“To view this content, please accept,” the screen read.",
        ),
    ),
    Rule(
        id="copyright",
        code="CN257",
        why="The line that claims the rights in the text or the site.",
        certain=True,
        role=Role.NOTE,
        longest=250,
        lines={
            "en": (
                "all rights reserved|copyright all rights reserved|copyright reserved|"
                "all content copyright|unauthorized reproduction prohibited|"
                "reproduction prohibited|no part of this article may be reproduced|"
                "not for republication"
            ),
            "de": (
                "alle rechte vorbehalten|alle rechte bei|nachdruck verboten|"
                "vervielfältigung nur mit genehmigung|"
                "vervielfältigung nur mit genehmigung des verlags|"
                "alle inhalte unterliegen dem urheberrecht|nachdruck nur mit genehmigung"
            ),
            "fr": (
                "tous droits réservés|tous droits reserves|reproduction interdite|"
                "toute reproduction interdite|tous droits de reproduction réservés|"
                "tous droits de reproduction et de représentation réservés"
            ),
            "es": (
                "todos los derechos reservados|derechos reservados|prohibida su reproducción|"
                "prohibida la reproducción total o parcial|"
                "prohibida su reproducción total o parcial|reservados todos los derechos|"
                "prohibida la reproducción"
            ),
            "pt": (
                "todos os direitos reservados|direitos reservados|proibida a reprodução|"
                "proibida a reprodução total ou parcial|é proibida a reprodução|"
                "reprodução proibida"
            ),
            "it": (
                "riproduzione riservata|tutti i diritti riservati|diritti riservati|"
                "riproduzione vietata|tutti i diritti sono riservati|vietata la riproduzione"
            ),
            "nl": (
                "alle rechten voorbehouden|alle rechten gereserveerd|auteursrechten voorbehouden|"
                "overname zonder toestemming verboden"
            ),
            "sv": (
                "alla rättigheter förbehållna|med ensamrätt|eftertryck förbjudes|"
                "kopiering förbjuden"
            ),
            "da": "alle rettigheder forbeholdes|alle rettigheder forbeholdt",
            "no": "alle rettigheter reservert|alle rettigheter forbeholdt",
            "fi": "kaikki oikeudet pidätetään",
            "pl": (
                "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone|"
                "kopiowanie zabronione|dalsze rozpowszechnianie artykułu tylko za zgodą wydawcy"
            ),
            "cs": "všechna práva vyhrazena",
            "ru": (
                "все права защищены|все права защищены и охраняются законом|"
                "перепечатка запрещена|копирование материалов запрещено|копирование запрещено"
            ),
            "uk": (
                "всі права захищені|усі права захищені|всі права захищено|усі права захищено|"
                "передрук заборонено"
            ),
            "tr": (
                "tüm hakları saklıdır|her hakkı saklıdır|tüm haklar saklıdır|"
                "bütün hakları saklıdır|izinsiz kullanılamaz|"
                "kaynak gösterilmeden alıntı yapılamaz"
            ),
            "ar": (
                "جميع الحقوق محفوظة|كل الحقوق محفوظة|كافة الحقوق محفوظة|الحقوق محفوظة|"
                "حقوق النشر محفوظة"
            ),
            "hi": "सर्वाधिकार सुरक्षित|सभी अधिकार सुरक्षित|सभी अधिकार आरक्षित",
            "zh": (
                "版权所有|版權所有|版权所有 不得转载|版权所有，未经许可不得转载|"
                "版权所有 侵权必究|版权所有，侵权必究|著作權所有|著作权归作者所有|"
                "未经许可不得转载|未经许可，不得转载|未经授权不得转载|未经授权，不得转载|"
                "未经授权禁止转载|未经允许不得转载|未经书面授权不得转载|未经许可，禁止转载|"
                "未經許可不得轉載|未經許可，不得轉載|未經許可，禁止轉載|未經授權不得轉載|"
                "未經授權，不得轉載|未經同意不得轉載|禁止转载|禁止轉載|谢绝转载|严禁转载|"
                "请勿转载|不得转载|請勿轉載|不得轉載|版權所有，請勿轉載|版權所有 不得轉載|"
                "版權所有，不得轉載|版權所有 翻印必究|转载请注明出处|转载请注明来源|转载必究|"
                "轉載請註明出處|侵权必究|原创文章，转载请注明出处|本文禁止转载或摘编|"
                "本文为我原创 本文禁止转载或摘编"
            ),
            "ja": (
                "無断転載禁止|無断転載を禁ず|無断転載を禁じます|無断転載を禁止します|"
                "無断転載・複製を禁じます|無断転載・複製を禁ず|無断複写・転載を禁じます|"
                "無断複製・転載を禁じます|無断転用禁止|無断転載不可|禁無断転載|転載禁止|禁転載|"
                "無断転載・無断使用を禁止します|無断での転載を禁じます|"
                "本記事の無断転載を禁じます|記事の無断転載を禁じます|"
                "記事・写真の無断転載を禁じます|掲載の記事・写真の無断転載を禁じます|"
                "すべての内容は著作権法によって保護されています"
            ),
            "ko": (
                "무단전재 및 재배포 금지|무단 전재 및 재배포 금지|무단전재-재배포금지|"
                "무단전재 재배포 금지|무단 전재-재배포 금지|무단전재 및 재배포금지|"
                "무단전재-재배포 금지|무단 전재, 재배포 금지|무단전재·재배포 금지|"
                "무단 복제 및 재배포 금지|저작권자 무단전재 및 재배포 금지"
            ),
            "id": (
                "hak cipta dilindungi|hak cipta dilindungi undang-undang|"
                "seluruh hak cipta dilindungi|dilarang mengcopy|dilarang menyalin|"
                "dilarang mengambil dan/atau menayangkan ulang sebagian atau keseluruhan artikel di atas untuk konten akun media sosial komersil tanpa seizin redaksi"
            ),
        },
        pattern=(
            # A sign and a year, in either order.
            r"\W{0,4}(?i:(?:copyright|copr\.?|hak cipta|telif hakkı|कॉपीराइट|কপিরাইট|حقوق النشر|저작권자|저작권)\W{0,4})?(?:©|ⓒ|Ⓒ|&copy;|Â©|®)[^\n]{0,90}?\b(?:19|20)\d\d(?!\d)[^\n]{0,160}"
            r"|\W{0,4}(?i:copyright|copr\.?)\W{1,6}(?:(?:19|20)\d\d(?!\d)(?=\W*\Z|[^a-z\n]{0,24}(?:[A-ZÀ-ÞА-Я\d]|by |all |the |[\w.-]{2,30}\.[a-z]{2,4}\b))|(?i:by|\(c\)|@|©) ?(?=\S))[^\n]{0,200}"
            r"|\W{0,3}\([cC]\) ?(?i:copyright )?(?:19|20)\d\d(?:\s?[-–—,/] ?(?:19|20)?\d\d)?[,.]?(?:\s+(?:by |the )?[A-ZÀ-ÞА-Я][^\n]{1,150})?"
            # A sign and a company.
            r"|\W{0,4}(?:(?i:copyright) ?)?(?:©|ⓒ|Ⓒ|&copy;|Â©) ?(?:(?i:copyright|by) )?[^\n]{2,90}\b(?:GmbH|KG|AG|Ltd|LLC|L\.L\.C|Inc|Limited|S\.A|S\.p\.A|Verlag|Corporation|Corp|Sp\. z o\.o|B\.V|AB|A/S|Oy|Co)\b[^\n]{0,120}"
            r"|\W{0,4}(?i:copyright) ?(?:©|ⓒ|Ⓒ|&copy;|Â©|\([cC]\)) ?[^\n]{0,160}|\W{0,3}(?i:copyright)[: ]{1,3}[A-ZÀ-ÞА-Я][^\n.!?]{2,60}\b(?:GmbH|Ltd|LLC|Inc|S\.A|Sp\. z o\.o|Verlag)\b[^\n]{0,60}"
            r"|\W{0,3}(?i:copyrights?) (?![^\n]{0,60}(?i:\bact\b|\blaw|gesetz|directive|loi\b|royalty|case|in |of ))[A-ZÀ-ÞА-Я][^\n.!?]{2,60}[ ,-](?:19|20)\d\d\W*"
            r"|(?:[Aa]ll |[Ss]ite |[Aa]ll [Ss]ite |[Ee]ntire )?(?:[Cc]ontents?|[Dd]esign|[Tt]exts?|[Dd]esign / [Ll]ogo|[Ss]ports data)(?: and images)? (?:are )?(?:[Cc]opyright )?(?:©|ⓒ)[^\n]{2,160}"
            r"|\W{0,4}(?:©|ⓒ|\([cC]\)) ?dpa-infocom[^\n]{0,60}"
            # Words that reserve rights.
            r"|[^\n\"“”„«»「」]{0,160}(?:All [Rr]ights? [Rr]eserved|ALL RIGHTS RESERVED|all rights reserved(?=\W*\Z)|Alle Rechte vorbehalten|ALLE RECHTE VORBEHALTEN|[Tt]ous droits (?:de reproduction )?réservés|TOUS DROITS RÉSERVÉS|[Tt]od[oa]s (?:los|os) (?:derechos|direitos) reservados|TODOS (?:LOS|OS) (?:DERECHOS|DIREITOS) RESERVADOS|[Dd]erechos [Rr]eservados|Todos Los Derechos Reservados|(?:RIPRODUZIONE|Riproduzione) (?:RISERVATA|riservata|VIETATA|vietata)|[Tt]utti i diritti (?:sono )?riservati|Alle rechten voorbehouden|Alla rättigheter förbehållna|Alle rettighed?er (?:forbeholdes|reservert|forbeholdt)|Kaikki oikeudet pidätetään|(?:Wszelkie|Wszystkie|WSZELKIE|WSZYSTKIE) (?:prawa zastrzeżone|PRAWA ZASTRZEŻONE)|Všechna práva vyhrazena|Все права защищены|ВСЕ ПРАВА ЗАЩИЩЕНЫ|[УВ]сі права захищен[іо]|(?:Tüm|Her|Bütün|tüm|her) hak(?:kı|ları|lar) (?:saklıdır|mahfuzdur)|(?:جميع|كل|كافة) الحقوق (?:© ?)?محفوظة|सर्वाधिकार सुरक्षित|Hak [Cc]ipta [Dd]ilindungi|Seluruh hak cipta)[^\n\"“”„«»]{0,90}"
            # Words that forbid to copy.
            r"|(?:[^\n。“”「」]{0,40}(?:版权所有|版權所有|著作權所有)[^\n。]{0,60}|(?:本文|本站|本网|本報|本报|文章|原创|所有内容|以上内容|©|[^\n。“”，,]{0,16})?[^\n。“”，,]{0,12}[，, ]?(?:未经|未經)[^\n。“”]{0,20}(?:许可|許可|授权|授權|允许|允許|同意)[^\n。“”]{0,6}(?:不得|禁止|请勿|請勿|严禁|嚴禁|谢绝|謝絕|不可)[^\n。“”]{0,14}(?:转载|轉載|转用|使用|複製|复制|摘编|翻印|引用|镜像|鏡像)[^\n]{0,30})"
            r"|(?:[^\n。]{0,50}(?:無断(?:での)?(?:転載|複製|複写|転用|使用|引用|掲載)[^\n。]{0,14}|転載(?:・複製)?(?:を)?)(?:禁止|禁じ(?:ます|る)|禁ず|お断り(?:します|いたします)|ご遠慮ください)(?:します|いたします|されています)?[。.]?[^\n]{0,80})"
            r"|[^\n]{0,60}(?:무단 ?(?:전재|복제|배포|사용|도용)(?!한|하여|했|해 )[^\n]{0,24}(?:금지|불허|금합니다)[^\n]{0,30})|\W{0,3}저작권자 ?(?:©|ⓒ|\([cC]\)|[:：])[^\n]{1,60}"
            r"|\W{0,3}(?i:this material may not be published|(?:this|the) (?:article|story|content|material|report)[^\n.]{0,40} may not be (?:published|reproduced|republished|copied)|no (?:part of this|reproduction)[^\n.]{0,60}(?:may be|without)|reproduction (?:in whole or in part|of (?:this|material)|without)[^\n.]{0,80}(?:prohibited|permission|forbidden)|(?:any )?unauthori[sz]ed (?:use|copying|reproduction)[^\n.]{0,80}prohibited)[^\n]{0,120}"
            r"|\W{0,3}(?i:(?:queda )?prohibida (?:la|su) reproducci[óo]n[^\n.]{0,20}(?:total|parcial|sin|de (?:este|los|esta))|(?:é )?proibida a reprodução[^\n.]{0,20}(?:total|parcial|sem|d[eo]|deste)|toute reproduction[^\n.]{0,80}(?:interdite|autorisation)|reproduction (?:totale|partielle|interdite|même)|(?:è )?vietata la riproduzione|vervielfältigung(?:,| und)[^\n.]{0,60}(?:genehmigung|zustimmung|verboten)|nachdruck[^\n.]{0,60}(?:genehmigung|zustimmung|verboten)|(?:любое )?(?:использование|перепечатка|копирование)[^\n.]{0,40}материалов[^\n.]{0,60}(?:разреш|запрещ|допуска|ссылк)|przedruk[^\n.]{0,40}(?:zabronion|zgod)|kopiowanie[^\n.]{0,40}zabronion|dilarang (?:meng?copy|menyalin|mengutip|memperbanyak)|حقوق النشر محفوظة|يمنع (?:نشر|نسخ|اقتباس))[^\n]{0,160}"
        ),
        needs=(
            "©",
            "ⓒ",
            "(c)",
            "&copy;",
            "®",
            "copyright",
            "copr",
            "reserved",
            "vorbehalten",
            "réservés",
            "reservados",
            "riservata",
            "vietata",
            "riservati",
            "voorbehouden",
            "förbehållna",
            "forbeholdes",
            "forbeholdt",
            "reservert",
            "pidätetään",
            "zastrzeżone",
            "vyhrazena",
            "защищены",
            "захищені",
            "захищено",
            "saklidir",
            "mahfuzdur",
            "محفوظة",
            "सर्वाधिकार",
            "cipta",
            "版权",
            "版權",
            "著作權",
            "未经",
            "未經",
            "無断",
            "転載",
            "무단",
            "저작권자",
            "published",
            "reproduced",
            "republished",
            "copied",
            "reproduction",
            "unauthorized",
            "unauthorised",
            "reproducción",
            "reprodução",
            "riproduzione",
            "vervielfältigung",
            "nachdruck",
            "материалов",
            "przedruk",
            "kopiowanie",
            "dilarang",
            "يمنع",
        ),
        drops=(
            "© 2021 Valley Media Group. All rights reserved.",
            "Copyright 2019 Valley News Now. All rights reserved.",
            "Copyright © by Riverside Press",
            "(c) 2020 The Valley Post",
            "© Valley Verlag GmbH & Co. KG",
            "Alle Rechte vorbehalten.",
            "©RIPRODUZIONE RISERVATA",
            "Todos los derechos reservados",
            "Wszelkie prawa zastrzeżone",
            "Tüm hakları saklıdır.",
            "جميع الحقوق محفوظة © 2021",
            "無断転載禁止",
            "<저작권자 ⓒ 한강일보, 무단전재 및 재배포 금지>",
            "未经许可，不得转载",
            "版权所有 谷市日报",
            "© dpa-infocom, dpa:210504-99-123456/2",
        ),
        keeps=(
            "Copyright law changed in 2019.",
            "The court ruled that copyright lasts for 70 years.",
            "The words “All rights reserved” stood on the first page.",
            "Das Urheberrecht schützt den Verlag.",
            "(c) In 2019 the council changed its mind;",
            "未经许可进入水库的三名男子被带走。",
            "無断で転載された写真が問題になった。",
            "기자는 사진을 무단으로 쓴 업체를 찾아갔다.",
            "Rights were reserved for farmers.",
        ),
    ),
)

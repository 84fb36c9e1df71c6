"""Debris of pictures, films and posts: who is credited, captions, gallery and player controls, embeds."""

from __future__ import annotations

from cleannews.debris.rule import Rule
from cleannews.model import Role

# Who is credited: words that do not begin with a Latin small letter, but for those that stand in
# names and credits (`von`, `via`, `dpa`); names in brackets; handles and domains.
_SMALL = (
    r"(?:an|and|archiv|archive|aus|av|bei|bin|by|c/o|courtesy|da|dal|das|de|degli|dei|del|della|den|der|des|di|do|dos|dpa[^\s()（）\[\]]*|du|e|el|en|et|for|from"
    r"|für|handout|i|ibn|im|imago[^\s()（）\[\]]*|in|la|le|og|och|of|on|par|per|photo[^\s()（）\[\]]*|picture[^\s()（）\[\]]*|alliance[^\s()（）\[\]]*|pool|por|pour|privat[^\s()（）\[\]]*|screenshot|stock[^\s()（）\[\]]*|symbolbild"
    r"|symbolfoto|the|to|und|uit|van|via|vom|von|y|zu|zur|zvg|afp[^\s()（）\[\]]*|epd|epa|getty|images?|archivbild|reprodução|reproducción|divulgação|cortesía|cedida|foto[^\s()（）\[\]]*)"
    r"(?![^\s,;.:/|+&–-])[^\s()（）\[\]]*|[a-z][\w.-]{1,25}(?= ?[/|])|i[A-Z]\w+|[a-z][^\s()（）\[\]]*[./@\d_]\w[^\s()（）\[\]]*"
)
_WORD = rf"(?:[|/] [a-z]\S{{1,30}}|(?![a-zß-öø-ÿ(（\[])[^\s()（）\[\]。！？!?]+|\([^()]{{1,40}}\)|{_SMALL})"
_NAME = rf"{_WORD}(?:\s{{1,2}}{_WORD}){{0,12}}"
# A single small word may be credited where the cue leaves no doubt: `Foto: zvg`.
_CREDITED = rf"(?=.{{2,110}}\Z)(?:{_NAME}|[a-z][\w.-]{{1,20}})"

# Agencies and stocks of pictures; the second group hardly ever signs a text.
_AGENCY = (
    r"(?:AAP|AFP|ANSA|AP|APA|Anadolu(?: Agency| Images)?|Belga|BELGA|Bloomberg|CP|DPA(?: Images)?|EFE|EPA(?:-EFE)?|Europa Press|Keystone|KEYSTONE|Kyodo"
    r"|LaPresse|PA(?: Wire| Media| Images)?|PAP|PTI|REUTERS|Reuters|RTRS|SIPA|Sipa(?: USA| Press)?|TASS|Xinhua|ZUMA(?: Press)?|afp|ap|dpa|epa|reuters)"
)
_STOCK = (
    r"(?:AP Photo|(?:AFP|AP|Bloomberg|LightRocket|NurPhoto|Corbis|Anadolu) via Getty(?: Images)?|Adobe ?Stock|Alamy(?: Stock Photo| Live News)?|Depositphotos"
    r"|Getty(?: Images)?(?: ?/ ?iStockphoto)?|getty(?: images)?|I[Mm][Aa][Gg][Oo](?: [Ii]mages)?|imago(?: images)?|NurPhoto|Pexels|Pixabay|Shutterstock|Unsplash|dpa-Bildfunk|iStock(?:photo)?"
    r"|[Pp]icture[ -][Aa]lliance(?: ?/ ?dpa)?|stock\.adobe\.com)"
)
_ALONE = (
    r"(?:(?:AFP|AP|Bloomberg|LightRocket|NurPhoto|Corbis|Anadolu) via Getty(?: Images)?|Getty Images(?: ?/ ?iStockphoto)?|getty images|iStockphoto|[Pp]icture[ -][Aa]lliance(?: ?/ ?dpa)?"
    r"|IMAGO|I[Mm][Aa][Gg][Oo] [Ii]mages|imago images|dpa-Bildfunk|Shutterstock|Adobe Stock|stock\.adobe\.com|DPA Images|EPA-EFE)"
)
# `AP Photo/Jane Doe`, `IMAGO / Jan Weber`, `Jane Doe/AP`, `Jane Doe via Getty Images`.
_PERSON = r"[^\W\d_a-zß-öø-ÿ][^()\[\]/.!?,;:\n]{1,30}(?:\.[^()\[\]/.!?,;:\n]{1,25}){0,2}"
_TAKEN = (
    rf"(?:(?:{_STOCK}|REUTERS|ANTARA FOTO|ANTARA|Reuters|AFP|EPA|KEYSTONE|SN ?/ ?APA) ?/ ?(?![a-z]{{2,5}}\b|[A-Z]{{2,4}}\b(?! [A-Z])|Reuters\b|REUTERS\b){_PERSON}(?: ?/ ?{_PERSON}){{0,2}}(?:, File)?"
    rf"|[^\W\d_a-zß-öø-ÿ][^\s()\[\]/:|,]{{0,20}} (?:[^\s()\[\]/:|,]{{1,20}} ){{0,3}}?[^\s()\[\]/:|,]{{2,20}} ?(?:/|, (?=AP\b|Getty)) ?(?:[^()\[\]/.!?]{{2,30}} ?/ ?)?(?:{_AGENCY}|{_STOCK})(?: ?/ ?[\w .-]{{2,25}}|,? [Ff]ile| via (?:Getty Images|AP|REUTERS|Reuters)){{0,2}}"
    rf"|[^\W\d_a-zß-öø-ÿ][^()\[\]/.!?;:]{{2,50}} via (?:Getty Images|AP|AFP|REUTERS|Reuters|Shutterstock|Wikimedia Commons|Flickr)"
    r"|Uncredited ?/ ?[\w/ ]{2,20})"
)


# Cues that announce a credit wherever they stand, with a colon and without one.
_CUE = (
    r"(?:(?:[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Pp]ic|[Pp]hotograph(?:er)?|[Ii]llustration|[Vv]ideo)s?(?: [Cc]redits?| CREDITS?| [Cc]ourtesy(?: of)?)?|[Cc]redits?|CREDIT"
    r"|(?:[Ss]ymbol|[Aa]rchiv)?(?:[Ff]oto|[Bb]ild)s?|FOTO|BILD|[Bb]ildquelle|[Ff]otos?credits?|[Cc]r[ée]ditos?|[Cc]r[ée]dits?(?: photos?| image| foto)?|[Ii]mag(?:em|en)|[Ff]otograf[íi]as?|[Ii]mmagine"
    r"|[Ff]oto ?[Cc]redits?|[Ff]oto [Cc]ortes[íi]a|[Ff]otoğraf|[Zz]djęcie|[Bb]eeld|[Ii]sithombe|[Фф]ото|[Зз]ображення|[Gg]ambar|[Ss]umber [Ff]oto|[Dd]ok|फोटो(?: साभार| क्रेडिट)?|तस्वीर|الصورة|مصدر الصورة|تصوير|عدسة"
    r"|图片来源|圖片來源|照片來源|圖片提供|图源|圖源|图|圖|照片|摄影|攝影|写真(?:提供)?|画像(?:提供)?|撮影|사진(?: ?(?:제공|출처))?)"
)
_BY = r"(?:(?:[Ff]eatured |[Cc]over |[Hh]eader )?(?:[Pp]hoto|PHOTO|[Pp]hotos|[Ii]mage|[Pp]icture|[Ii]llustration|[Pp]hotograph|[Pp]hotography)s? (?:by|BY|via|courtesy(?: of)?|courtesy of)|[Ff]otos? (?:von|by|de|por|di|af|av)|[Ff]ot\.|[Dd]ok\.|DOK\.)"
# How such a credit begins in a line: `by` alone would try every other sentence.
_TAKEN_BY = tuple(
    f"{picture}{plural} {how}"
    for picture in ("photo", "image", "picture", "illustration", "photograph", "photography")
    for plural in ("", "s")
    for how in ("by", "via", "courtesy")
)

MEDIA: tuple[Rule, ...] = (
    Rule(
        id="photo-credit",
        code="CN301",
        why="Who took or owns a picture that is gone.",
        certain=True,
        role=Role.CREDIT,
        leads={
            "en": (
                "photo|photo credit|photo credits|photo courtesy|photo courtesy of|photo by|"
                "photos by|image|image credit|image credits|image source|image courtesy|"
                "image courtesy of|image by|picture|picture credit|pic|photograph|photographer|"
                "photography|photography by|photograph by|photo source|photo illustration|"
                "illustration|illustration by|graphic by|credit|credits|credit photo|"
                "cover photo|file photo credit|featured image|featured image credit|"
                "header image|lead image|main photo|top photo|video credit|media credit|"
                "photo via|image via|pictured credit|cover image|feature image"
            ),
            "de": (
                "foto|fotos|bild|bilder|bildquelle|bildquellen|bildnachweis|bildnachweise|"
                "fotocredit|fotocredits|foto credit|bildcredit|bildrechte|symbolfoto|symbolbild|"
                "archivfoto|archivbild|fotograf|fotografin|titelbild|titelfoto|beitragsbild|"
                "grafik|fotoquelle|quelle foto|quelle bild|foto von|fotonachweis|copyright foto|"
                "copyright bild|aufmacherbild|fotomontage|teaserbild|illustration"
            ),
            "fr": (
                "crédit photo|crédits photo|crédit photos|crédits photos|crédit image|crédits|"
                "crédit|photo|photos par|photo par|image|photographie|photographe|credit photo|"
                "crédit photographique|crédit visuel|© photo|illustration|photo d'illustration|"
                "photo archives|copyright photo"
            ),
            "es": (
                "foto|fotos de|foto de|fotografía|fotografías|imagen|crédito|créditos|"
                "crédito foto|crédito de foto|crédito imagen|fuente de la imagen|foto cortesía|"
                "foto archivo|foto de archivo|créditos de foto|fotógrafo|fuente foto"
            ),
            "pt": (
                "foto|fotos de|imagem|crédito|créditos|crédito da foto|crédito foto|"
                "crédito da imagem|fonte da imagem|fotografia|fotógrafo|foto divulgação|"
                "legenda e crédito|imagens|ilustração"
            ),
            "it": (
                "foto|foto di|immagine|credit foto|crediti foto|crediti|credito foto|credits|"
                "credit|fonte foto|fonte immagine|fotografia|fotografo|ph|foto credit|crediti immagine"
            ),
            "nl": (
                "foto|foto's|beeld|fotocredit|fotograaf|bron foto|foto bron|beeldmateriaal|"
                "fotografie|bron beeld|illustratie"
            ),
            "sv": "foto|bild|fotograf|bildkälla|arkivbild|arkivfoto|foto av|källa bild",
            "da": "foto|fotos|arkivfoto|fotograf|billede|kilde foto|foto af",
            "no": "foto|arkivfoto|fotograf|bilde|foto av|fotokilde",
            "fi": "kuva|kuvat|valokuva|kuvaaja|kuvalähde|arkistokuva",
            "pl": (
                "foto|fot|zdjęcie|zdjęcia|autor zdjęcia|źródło zdjęcia|źródło zdjęć|"
                "źródło grafiki|zdj|autor fot|fot. ilustracyjne|zdjęcie ilustracyjne"
            ),
            "cs": "foto|zdroj foto|zdroj fotografie|autor fotografie|autor foto|ilustrační foto",
            "ru": (
                "фото|автор фото|источник фото|фотография|фотограф|снимок|фото автора|"
                "иллюстрация|источник изображения|изображение|кадр|скриншот|фото на обложке"
            ),
            "uk": "фото|автор фото|джерело фото|світлина|зображення|ілюстрація",
            "tr": "foto|fotoğraf|fotoğraflar|fotoğraf kaynağı|görsel|görsel kaynağı|kaynak foto",
            "fa": "عکس|عکاس|عکس از|منبع عکس",
            "ar": ("مصدر الصورة|الصورة|صورة|تصوير|حقوق الصورة|مصدر الصور|المصور|عدسة|صورة أرشيفية"),
            "hi": (
                "फोटो|फ़ोटो|फोटो क्रेडिट|फोटो साभार|तस्वीर|तस्वीर साभार|चित्र|छवि स्रोत|फोटो सोर्स|"
                "इमेज सोर्स|इमेज क्रेडिट|फोटो स्रोत|image credit source"
            ),
            "zh": (
                "图片来源|圖片來源|照片來源|图片提供|圖片提供|图片|圖片|照片|图源|圖源|摄影|攝影|首图来源|题图|题图来源|首圖來源|配图|封面图|封面圖|圖片授權|图自|圖片翻攝|"
                "照片提供|資料照片|示意圖|示意图"
            ),
            "ja": (
                "写真|写真提供|写真撮影|画像|画像提供|画像出典|画像引用元|画像引用|写真出典|写真は|撮影|撮影者|カメラマン|アイキャッチ画像|イラスト|提供写真|トップ写真|画像元|画像クレジット"
            ),
            "ko": "사진|사진제공|사진 제공|사진출처|사진 출처|이미지 출처|이미지|자료사진|사진자료|사진 촬영|그래픽|촬영",
            "id": (
                "foto|sumber foto|kredit foto|gambar|sumber gambar|foto oleh|dok|dok. foto|"
                "foto ilustrasi|fotografer|ilustrasi foto"
            ),
        },
        marks=":：|",
        having=rf"\A[^:：|]{{1,60}}[:：|]\s*{_CREDITED}\s*[)\]）】]{{0,2}}\s*\Z",
        pattern=(
            rf"\W{{0,3}}(?:"
            rf"(?i:(?<![(\[])source|quelle|fuente|fonte|źródło|bron|källa|kilde|lähde|kaynak|sumber|источник|джерело|zdroj) ?[:：] ?(?!(?:[\w-]{{2,8}} ?[/,] ?){{1,4}}[a-z]{{2,4}}\W*\Z)(?=[^\W\d_a-zß-öø-ÿ])(?=[^\d.!?:;()]{{2,60}}[)\]]?\s*\Z|[\w.-]{{3,30}}\.[a-z]{{2,4}}[)\]]?\s*\Z)"
            rf"|(?:Sources?|Image source|Image copyright|مصدر الصورة),? (?=[^\d.!?:;()]{{2,60}}\Z)(?=.*(?:{_AGENCY}|{_STOCK}))"
            rf"|(?:{_BY}|Image copyright|Image source,|Image credit|Photo credit|Cr[ée]dits? photos? |Credit(?:\.\.\.|…)) ?:? ?(?=.{{2,100}}\Z)"
            rf"|(?:{_CUE} ?:? ?|(?:Zeichnungen|Urheberrecht|Grafik) ?:? )?(?:©|ⓒ|&copy;|\([cC]\)) ?(?![\d-]|dpa-infocom|Copyright|COPYRIGHT|by\b|All\b|Alle\b|Tous\b|Tutti\b|Todos\b|Riproduzione|RIPRODUZIONE|Reproducción|Все|Wszelkie)(?=.{{2,80}}\Z)(?!.*(?:\b(?:19|20)\d\d\b|(?i:rights|reserv|vorbehalten|riservat|réserv|prohib|derechos|direitos|прав|zastrze|転載|转载|轉載|전재|所有|저작권)|GmbH|Ltd|LLC|Inc\b|Verlag|Corporation))"
            rf"|(?=(?:{_TAKEN}|{_ALONE})[)\]]?\s*\Z)(?!(?i:by|von|par|por|di|text|from) )"
            r"|(?:사진|자료|그래픽|이미지) ?(?:제공|출처|자료)? ?[=ㅣ/] ?(?=[^.。]{2,40}\Z)|(?<=[(\[（【])사진 ?(?:제공|출처)? (?=[^.。]{2,30}\Z)"
            r"|[图圖](?:片|源)?(?: ?[／/=＝:：] ?|來源|来源)(?=[^。]{2,40}\Z)|写真 ?[＝=／/] ?(?=[^。]{2,40}\Z)"
            r"|(?=(?:新华社|中新社|中新网|新華社)?(?:记者|記者|发)? ?\S{2,8} ?(?:摄|攝)[)）]?\Z)"
            rf")(?P<text>{_NAME}|[a-z][\w.-]{{1,20}})\s*[)\]）】]{{0,2}}\s*"
        ),
        glimpse=(
            r"[:：=＝/／©ⓒㅣ]|\([cC]\)|&copy;|[^\W\x00-\u02ff]|\A\W{0,3}(?:Source|Image|Credit)"
            r"|(?i:s? (?:by|via|courtesy)\b|, AP|getty|stock|alliance|imago|dpa|adobe|epa)"
            r"|[Ff]otos? (?:von|de|por|di|af|av)|[Ff]ot\.|[Dd]ok\.|DOK\.|[Cc]r[ée]dits? photo"
        ),
        needs=(
            "source",
            "quelle",
            "fuente",
            "fonte",
            "źródło",
            "bron",
            "källa",
            "kilde",
            "lähde",
            "kaynak",
            "sumber",
            "источник",
            "джерело",
            "zdroj",
            *_TAKEN_BY,
            "uncredited",
            "wikimedia",
            "flickr",
            "fot",
            "foto",
            "fotos",
            "copyright",
            "credit",
            "crédit",
            "crédits",
            "©",
            "ⓒ",
            "(c)",
            "afp",
            "ap",
            "epa",
            "reuters",
            "dpa",
            "imago",
            "getty",
            "images",
            "alliance",
            "shutterstock",
            "istock",
            "istockphoto",
            "unsplash",
            "pexels",
            "pixabay",
            "alamy",
            "antara",
            "efe",
            "keystone",
            "bloomberg",
            "ansa",
            "pap",
            "apa",
            "press",
            "xinhua",
            "aap",
            "belga",
            "pti",
            "sipa",
            "zuma",
            "tass",
            "lapresse",
            "pa",
            "사진",
            "그래픽",
            "图",
            "圖",
            "写真",
            "摄",
            "攝",
            "الصورة",
        ),
        longest=170,
        drops=(
            "SOURCE: CITY HALL",
            "Source: Reuters",
            "Photo: Jana Weber/dpa",
            "Photo by J. Kim",
            "(Foto: J. Kim/dpa)",
            "Crédit photo : Ville de Valmont",
            "© dpa",
            "AP Photo/Jane Doe",
            "Getty Images",
            "REUTERS/Jane Doe",
            "Jana Weber / picture alliance",
            "Image source, Getty Images",
            "Фото: Анна Речная",
            "写真：谷川花子",
            "(사진=한강시 제공)",
            "图片来源：谷市政府",
            "Sumber foto: Dinas Air",
            "फोटो: नदी विभाग",
            "مصدر الصورة: بلدية الوادي",
        ),
        keeps=(
            "Source: the city's 2019 flood report, table 4.",
            "Photo: the mayor opens the new dam while children wave flags",
            "Bild: Eine Feuerwehrfrau zeigt, wie hoch das Wasser stand.",
            "The photo by Kim won.",
            "© 2024 Valley Media Group. All rights reserved.",
            "June 10 – Valley Hall, Milltown, PA",
            "Sources: two engineers and the dam's operator",
            "(Source: Valley Watch)",
            "BERLIN/dpa",
        ),
    ),
    Rule(
        id="caption-source",
        code="CN302",
        why="The text under a picture with its source in brackets at the end; an honest short line may name a source too, so only up to a length.",
        certain=True,
        role=Role.CREDIT,
        where="end",
        before=Role.CAPTION,
        longest=200,
        pattern=(
            r"(?<=.{15})\s*[(\[]\s?(?i:bildquelle|quelle|source|fuente|fonte|źródło|bron|källa|kilde|kaynak|sumber|источник) ?[:：] ?"
            rf"(?!(?:[\w-]{{2,8}} ?[/,] ?){{1,4}}[a-z]{{2,4}}\W*\Z)"
            rf"(?=[^\W\d_a-zß-öø-ÿ])(?=[^\d()\[\]]{{2,70}}[)\]])(?P<text>{_NAME})\s*[)\]]\.?\s*\Z"
        ),
        needs=(
            "quelle",
            "bildquelle",
            "source",
            "fuente",
            "fonte",
            "źródło",
            "bron",
            "källa",
            "kilde",
            "kaynak",
            "sumber",
            "источник",
        ),
        drops=(
            "Der Damm nach dem Hochwasser. (Quelle: Jana Weber/dpa)",
            "The dam after the flood (Source: City Hall)",
            "La presa tras la riada (Fuente: Ayuntamiento)",
        ),
        keeps=(
            "The dam is 60 metres high (source: the city's report of 2019).",
            "He named no source (the council did).",
            "One in five homes is dry (Source: table 4)",
        ),
    ),
    Rule(
        id="caption-bracketed",
        code="CN314",
        why="The text under a picture in brackets, called so.",
        certain=True,
        role=Role.CAPTION,
        longest=400,
        pattern=(
            r"[\[【](?:[Ii]mage|IMAGE|[Pp]hoto|PHOTO|[Pp]icture|[Ii]llustration|[Bb]ild|[Ff]oto|FOTO|[Ii]magen|[Ii]magem|[Ii]mmagine|[Aa]fbeelding|[Кк]артинка)s? ?[:：] ?"
            r"(?P<text>(?=[^\[\]]*[a-zß-ÿа-яё]+ [^\[\]]* [a-zß-ÿа-яё])[^\[\]【】]{12,360})[\]】]"
        ),
        glimpse=r"\A[\[【]",
        needs=(
            "image",
            "photo",
            "picture",
            "illustration",
            "bild",
            "foto",
            "imagen",
            "imagem",
            "immagine",
            "afbeelding",
            "картинка",
        ),
        drops=(
            "[Image: The dam on Monday, after the rain]",
            "[Image: The dam on the morning after. Photo: Valley Press]",
            "[Bild: Der Damm oberhalb der Stadt nach dem Regen]",
        ),
        keeps=(
            "[Image]",
            "[Image: see page 4] The dam held.",
            "The picture [image: dam] shows it.",
        ),
    ),
    Rule(
        id="caption-credit",
        code="CN303",
        why="The text under a picture with its credit at the end.",
        certain=True,
        role=Role.CREDIT,
        where="end",
        before=Role.CAPTION,
        longest=900,
        pattern=(
            r"(?:(?:(?<=.{5})\s*[|–—/-]?\s*[(（\[【]\s?|(?:(?<=[.!?…”\"»)%])(?<=.{8})\s+(?:[|–—/•-]\s?)?|(?<=.{16})\s+[|–—/•]\s?|(?<=\w)(?<=.{30})(?<![Ii]m)(?<!Das)(?<!Unser)(?<!The)\s+)(?![a-z])(?=[^:：\n]{1,40}[:：]))"
            rf"{_CUE} ?[:：/=＝／|] ?"
            r"|(?:(?<=.{5})\s*[|–—/-]?\s*[(（\[【]\s?|(?:(?<=[.!?…”\"»)])(?<=.{8})\s+(?:[|–—/•-]\s?)?|(?<=.{16})\s+[|–—/•]\s?)(?![a-z]))"
            rf"(?:{_BY} ?:? ?|(?=(?:{_TAKEN}|{_ALONE})\s?[)）\]]?\.?\s*\Z))"
            r"|(?<=.{5})\s*[(（\[【]\s?© ?(?!\d|\w+ \d)"
            r"|(?<=[\w.!?…”\"»)%’'])(?<=.{12})\s+(?:[|–—/•-]\s?)?(?:(?:Fotos?|Bild(?:er)?|Photos?|Image|Urheberrecht|Grafik) ?:? )?(?<!opyright )(?<!servados )© ?(?![\d-]|Copyright|.*(?i:(?:19|20)\d\d\b|rights|reserv|vorbehalten|riservat|gmbh))"
            rf"|(?<=.{{16}}) - Copyright (?![\d©]|.*(?i:rights|reserv))"
            rf"|(?<=[\w.!?…”\"»)%’'])(?<=.{{16}})\s+(?:[|–—/•-]\s?)?(?=(?:AP Photo|REUTERS|IMAGO|ANTARA FOTO|Getty Images|Unsplash|Pexels) ?/ ?\w)"
            rf"|(?<=.{{16}})\s+[/|]\s?(?={_AGENCY}\s*\Z)"
            r"|(?<=[.!?…”\"»)])(?<=.{16}) (?=[A-ZÀ-Þ][\w.'’-]+(?:[ /][A-ZÀ-Þ][\w.'’+-]*){1,4} via Getty(?: Images)?\Z)"
            r"|(?<=[。）】])\s?(?=(?:新华社|中新社|中新网|新華社)(?:记者|記者|发) ?\S{2,8} ?(?:摄|攝)\Z)|[（(](?=[^（）()]{2,12}(?:撮影|摄|攝)[）)]\Z)|[＝=](?=(?:ＡＰ|AP|ＡＦＰ|AFP|AFP時事|ロイター|共同|時事|ゲッティ|新華社|聯合ニュース|朝鮮中央通信)(?:＝?共同)?\Z)"
            r"|(?<=다[.])\s(?=(?:연합뉴스|뉴시스|뉴스1|로이터|게티이미지)(?: ?(?:자료사진|제공))?\Z)|[/\s][(/]?사진 ?(?:제공)? ?[=ㅣ/] ?(?=[^.]{2,30}\Z)"
            rf")(?=.{{2,120}}\Z)(?P<text>{_NAME}|[a-z][\w.-]{{1,20}})\s*[)）\]】]{{0,2}}\s*\.?(?: Visa? mere?)?\s*\Z"
        ),
        glimpse=(
            r"[:：/=＝／|©]|, AP|(?i:\b(?:by|via|courtesy|copyright)\b|getty|stock|alliance|imago|bildfunk)"
            r"|[Ff]otos? (?:von|de|por|di|af|av)|[Ff]ot\.|[Dd]ok\.|DOK\.|DPA|EPA|[^\W\x00-\u02ff]"
        ),
        needs=(
            "photo",
            "photos",
            "foto",
            "fotos",
            "bild",
            "symbolbild",
            "archivbild",
            "archivfoto",
            "symbolfoto",
            "bildquelle",
            "image",
            "picture",
            "pic",
            "illustration",
            "credit",
            "credits",
            "crédit",
            "crédits",
            "crédito",
            "imagem",
            "imagen",
            "fotografía",
            "immagine",
            "fotoğraf",
            "zdjęcie",
            "fot",
            "beeld",
            "isithombe",
            "фото",
            "gambar",
            "dok",
            "फोटो",
            "तस्वीर",
            "الصورة",
            "تصوير",
            "عدسة",
            "photograph",
            "photography",
            "video",
            "图",
            "圖",
            "照片",
            "摄",
            "攝",
            "写真",
            "画像",
            "撮影",
            "사진",
            "©",
            "afp",
            "ap",
            "epa",
            "reuters",
            "dpa",
            "imago",
            "getty",
            "images",
            "alliance",
            "shutterstock",
            "istock",
            "unsplash",
            "pexels",
            "pixabay",
            "alamy",
            "antara",
            "efe",
            "keystone",
            "press",
            "via",
            "＝",
            "연합뉴스",
            "뉴시스",
            "뉴스",
        ),
        drops=(
            "The mayor opens the dam. (Foto: J. Kim/dpa)",
            "The mayor opens the dam. Photo: Jane Doe/AP",
            "Der Damm bei Talheim | Bild: dpa",
            "The mayor opens the dam. (AP Photo/Jane Doe)",
            "Engineers look at the cracks in the wall. © Getty Images",
            "El alcalde inaugura la presa. /Reuters",
            "Ein Boot auf dem neuen See. © Jana Weber/dpa",
            "Мэр открывает плотину. Фото: Анна Речная",
            "The mayor opens the dam. Anna Bell/E+ via Getty Images",
            "Imeya ivula idamu. Isithombe: Thandi Dube",
            "市长为大坝揭幕。（图片来源：谷市政府）",
            "開門したダム＝共同",
        ),
        keeps=(
            "The dam, she said, was safe (the city had paid for it).",
            "The water rose for three days (see photo: page 4 of the report).",
            "He sold the photo to Getty Images",
            "The minister denied it. (AP)",
            "Der Damm hielt, sagte er. (dpa/lno)",
            "The town bought 12 pumps at a cost of $4 million (about 3.7 million euros).",
            "We asked for the picture: it was lost",
        ),
    ),
    Rule(
        id="caption-provided",
        code="CN317",
        why="The text under a picture, with whose it is behind it as its paper writes it.",
        certain=True,
        role=Role.CREDIT,
        where="end",
        before=Role.CAPTION,
        longest=900,
        pattern=(
            r"(?<=\S)\s*\[(?P<text_given>[^\[\]]{2,40}?) ?(?:제공|촬영|캡처)?\.? ?(?:재판매 및 DB ?금지|DB 및 재판매 금지)\]\s*\Z"
            r"|(?<=\S)\s*\[(?P<text_own>[^\[\]]{2,40} (?:제공|촬영|캡처))\]\s*\Z"
            r"|(?<=\S)\s?Credit(?:\.\.\.|…)\s?(?P<text_signed>[A-Z][^.!?]{3,80})\Z"
        ),
        needs=("제공", "촬영", "캡처", "금지", "credit"),
        drops=(
            "시장이 댐을 열고 있다. [한강시 제공. 재판매 및 DB 금지]",
            "시장이 댐을 열고 있다. [한강시 제공]",
            "The mayor at the dam. Credit...Dana Bell for The Valley Times",
        ),
        keeps=(
            "자료를 제공했다 [정부]",
            "He asked for credit... and got none",
            "한강시는 자료를 제공했다.",
        ),
    ),
    Rule(
        id="caption-photographer",
        code="CN304",
        why="A photographer's name at the end of a caption, with no colon before it.",
        certain=True,
        role=Role.CREDIT,
        where="end",
        before=Role.CAPTION,
        longest=400,
        pattern=(
            r"(?<=[。！？\s])(?P<text>[^\W\x00-\u2fff]{2,4}) ?(?:摄影?|攝影?)\Z"
            r"|[（(](?:撮影|写真)[・:：/＝=]?(?P<text_ja>[^（）()]{2,14})[）)]\Z"
            r"|(?<=\w)\s?[(\[](?:[Ff]oto|[Pp]hoto|[Pp]h\.?)(?: di| by| de)? (?P<text_la>[A-ZÀ-Þ][^()\[\]]{2,50})[)\]]\.?\Z"
            r"|(?<=[.!?…»”]) © (?P<text_fr>[A-ZÀ-Þ][^.!?©\d]{3,60})\Z"
        ),
        needs=("摄", "攝", "撮影", "写真", "foto", "photo", "ph", "©"),
        drops=(
            "大雨过后的堤坝。 王小明 摄",
            "増水した川＝5日、川上市（撮影・田中一郎）",
            "La diga vista dal ponte (foto Marco Bellini)",
            "Le barrage de l’Orvelle. © Jeanne Marchand / Le Courrier de l’Orvelle",
        ),
        keeps=(
            "他喜欢摄影。",
            "The exhibition (photo and film) opens on Monday.",
            "写真は展示室で見られる（入場無料）",
            "The firm sells water. © is the sign of its rights.",
        ),
    ),
    Rule(
        id="caption-glued",
        code="CN313",
        why="The text under a picture that its credit is glued to, so that no word can be parted.",
        certain=True,
        role=Role.CAPTION,
        longest=400,
        pattern=(
            r"(?P<text>.{20,300}[a-zß-öø-ÿ](?:Bild|Foto|Photo|Image|Credit): ?"
            r"(?!.*\. )[^:]{0,80}(?:dpa|picture[ -][Aa]lliance|AFP|AP|REUTERS|Reuters|Getty Images|IMAGO|imago)[^.:]{0,30})"
        ),
        glimpse=r"[a-zß-öø-ÿ](?:Bild|Foto|Photo|Image|Credit):",
        needs=("dpa", "alliance", "afp", "ap", "reuters", "images", "imago"),
        drops=(
            "Der neue Damm am Ufer der Kirn bei TalheimBild: Jana Weber/dpa/picture alliance",
            "Engineers look at the cracks in the wallPhoto: Jane Doe/AP",
        ),
        keeps=(
            "In der MediaBild: Halle in Talheim zeigt er neue Werke.",
            "The firm YourPhoto: once bought by AP, now sold. It has 12 workers.",
        ),
    ),
    Rule(
        id="caption-counted",
        code="CN316",
        why="The text under a picture that is counted among others.",
        certain=True,
        role=Role.CAPTION,
        longest=700,
        where="start",
        pattern=(
            r"(?:Item \d{1,3} of \d{1,3}|Image \d{1,3} of \d{1,3}:?|Bild \d{1,3} von \d{1,3}:|Foto \d{1,3} de \d{1,3}:) ?(?P<text>(?=[“\"A-ZÀ-ÞА-Я])[^\n]{15,650})"
        ),
        needs=("item", "image", "bild", "foto"),
        drops=(
            "Bild 2 von 4: Helfer öffnen ein Tor des Damms",
            "Item 2 of 4 Workers open a gate at the dam above Milltown",
        ),
        keeps=("[1/2] The dam has not broken.", "Item 2 of 4 on the agenda"),
    ),
    Rule(
        id="caption-label",
        code="CN315",
        why="A word that says that the next line is the text under a picture.",
        longest=40,
        pattern=(
            r"(?:Image caption|Media caption|Photo caption|Picture caption|Video caption|Caption|Bildunterschrift|Bildbeschreibung|Légende(?: image)?|Pie de foto|Legenda da foto|Didascalia|Bijschrift|Bildtext|Bildetekst|Billedtekst|Kuvateksti|Podpis zdjęcia|Подпись к фото)[,:]?"
        ),
        needs=(
            "caption",
            "bildunterschrift",
            "bildbeschreibung",
            "légende",
            "pie de foto",
            "legenda",
            "didascalia",
            "bijschrift",
            "bildtext",
            "bildetekst",
            "billedtekst",
            "kuvateksti",
            "podpis",
            "подпись",
        ),
        drops=("Image caption,", "Bildunterschrift:", "Légende"),
        keeps=("The caption, he said, was wrong.", "Captions", "Image"),
    ),
    Rule(
        id="caption-lead",
        code="CN305",
        why="A word that says that what follows is the text under a picture.",
        certain=True,
        role=Role.CAPTION,
        leads={
            "en": (
                "caption|image caption|photo caption|picture caption|pictured|pictured above|"
                "pictured below|media caption|video caption|cutline|image description|"
                "photo description"
            ),
            "de": (
                "bildunterschrift|bildtext|bildbeschreibung|bu|im bild|auf dem bild|auf dem foto|"
                "unser bild|unser foto|bildlegende|legende"
            ),
            "fr": "légende|légende photo|légende de l'image|légende image|sur la photo",
            "es": "pie de foto|pie de imagen|en la foto|en la imagen|epígrafe|leyenda de la foto",
            "pt": "legenda|legenda da foto|legenda da imagem|na foto|na imagem|legenda do vídeo",
            "it": "didascalia|nella foto|nell'immagine|didascalia foto|nella foto in alto",
            "nl": "bijschrift|fotobijschrift|onderschrift|beeldtekst|op de foto",
            "sv": "bildtext|på bilden",
            "da": "billedtekst|på billedet",
            "no": "bildetekst|på bildet",
            "fi": "kuvateksti|kuvassa",
            "pl": "podpis pod zdjęciem|opis zdjęcia|na zdjęciu|na zdjęciach|podpis zdjęcia",
            "cs": "popis fotografie|popisek fotografie|na snímku|na fotografii",
            "ru": "подпись к фото|подпись под фото|на фото|на снимке|описание фото",
            "uk": "підпис до фото|на фото|на світлині",
            "tr": "fotoğraf altı|fotoğraf altı yazısı|resim altı|fotoğraf açıklaması|fotoğrafta",
            "ar": "التعليق على الصورة|في الصورة|شرح الصورة|وصف الصورة|تعليق الصورة",
            "hi": "फोटो कैप्शन|कैप्शन|चित्र विवरण|तस्वीर में|इमेज कैप्शन",
            "zh": "图片说明|圖片說明|图说|圖說|图为|圖為|照片说明|照片說明|配图说明",
            "ja": "写真説明|キャプション|写真キャプション|画像説明|写真の説明",
            "ko": "사진설명|사진 설명|사진 캡션|이미지 설명|영상 설명",
            "id": (
                "keterangan foto|keterangan gambar|teks foto|caption foto|takarir|ket. foto|"
                "ket foto"
            ),
        },
        marks=":：",
        pattern=(
            r"(?:(?:Image|Media|Video|Photo) caption,? (?=[\"“‘'\dA-ZÀ-Þ])|(?:Bildbeschreibung|Keterangan gambar|Подпись к фото|Pie de foto|Legenda da foto|Légende image|사진 설명|画像説明|Fotoğraf altı yazısı|इमेज कैप्शन), (?=\S)"
            r"|التعليق على الصورة،? (?=\S)|圖像加註文字，|图像加注文字，"
            r"|(?=(?:FILE PHOTO|FILE PHOTOS|FILE PICTURE|FOTO DE ARCHIVO|FOTO DE ARQUIVO|PHOTO D['’]ARCHIVES|ARCHIVBILD|ФОТО ИЗ АРХИВА) ?[:–-] ?\w))(?P<text>.{5,290})"
        ),
        needs=(
            "caption",
            "bildbeschreibung",
            "keterangan",
            "подпись",
            "foto",
            "légende",
            "사진",
            "画像説明",
            "yazısı",
            "yazisi",
            "इमेज",
            "التعليق",
            "圖像加註文字",
            "图像加注文字",
            "file",
            "archives",
            "archivbild",
            "архива",
        ),
        drops=(
            "Caption: The mayor opens the dam.",
            "Image caption The mayor opens the dam",
            "Image caption, The dam after the flood",
            "Bildunterschrift: Der Damm nach dem Hochwasser",
            "Pictured: The pumps that saved the town",
            "Légende : Le barrage après la crue",
            "Pie de foto: La presa tras la riada",
            "FILE PHOTO: Children wade through the flooded market in 2019",
            "图片说明：洪水过后的大坝",
        ),
        keeps=(
            "Pictured here is the dam that held.",
            "The caption: a lie, said the mayor, and everybody knew it.",
            "He wrote an image caption for the paper.",
            "Legend: how the valley got its name",
        ),
    ),
    Rule(
        id="gallery-ui",
        code="CN306",
        why="Controls and counters of a picture gallery.",
        certain=True,
        lines={
            "en": (
                "view gallery|open gallery|view photo gallery|view full gallery|launch gallery|"
                "see gallery|full gallery|open image in gallery|open image in new tab|"
                "open image|open image modal|view image in full screen|view image in fullscreen|"
                "view larger image|view larger|view full-size image|view full size|"
                "view full-sized image|view fullscreen|full screen image|fullscreen image|"
                "hide caption|toggle caption|show caption|hide captions|show captions|"
                "hide caption toggle caption|enlarge this image|enlarge image|enlarge photo|"
                "image enlarge|enlarge this photo|click to enlarge|click image to enlarge|"
                "click on image to enlarge|click photo to enlarge|click to expand image|"
                "click to view larger image|click for larger image|tap to enlarge|"
                "expand image|expand photo|zoom image|image zoom|zoom in image|"
                "back to gallery|close gallery|exit gallery|gallery continues|photo gallery|"
                "photos gallery|image gallery|view photos|view all photos|see all photos|"
                "see more photos|show all photos|more photos|view slideshow|start slideshow|"
                "launch slideshow|play slideshow|replay gallery|replay slideshow|"
                "next image|previous image|next photo|previous photo|next slide|previous slide|"
                "previous image next image|previous slide next slide|go to slide|buy photo|"
                "buy this photo|order reprint|swipe to see more|swipe for more photos|"
                "swipe for next image|scroll through the gallery|image not available|"
                "image unavailable|view photo|view image|view images|see photos|"
                "show more images|loading image|download image|download photo|save image|"
                "slide to see more|image is loading"
            ),
            "de": (
                "fotostrecke|zur fotostrecke|fotostrecke öffnen|fotostrecke starten|"
                "fotostrecke anzeigen|fotostrecke ansehen|bildergalerie|bildergalerie öffnen|"
                "bildergalerie starten|zur bildergalerie|bilderstrecke|zur bilderstrecke|"
                "bilderstrecke öffnen|galerie öffnen|galerie anzeigen|galerie ansehen|"
                "zur galerie|zurück zur galerie|bild vergrößern|bild vergrössern|"
                "foto vergrößern|bild in großansicht|"
                "bild in originalgröße|bild in vollbild|bild in lightbox öffnen|"
                "klicken zum vergrößern|zum vergrößern klicken|zum vergrößern anklicken|"
                "bild anzeigen|bilder anzeigen|alle bilder|alle bilder anzeigen|"
                "alle bilder ansehen|alle fotos|bild öffnen|nächstes bild|vorheriges bild|"
                "vorheriges bild nächstes bild|bildunterschrift anzeigen|bild einblenden|"
                "bildunterschrift ausblenden|bilder ansehen|weitere bilder|bild lädt|"
                "bild herunterladen|bild kaufen|zur bildershow|klickstrecke|zur diashow|"
                "diashow starten"
            ),
            "fr": (
                "voir la galerie|ouvrir la galerie|voir le diaporama|lancer le diaporama|"
                "diaporama photos|voir les photos|voir toutes les photos|toutes les photos|"
                "agrandir l'image|agrandir la photo|cliquer pour agrandir|"
                "cliquez pour agrandir|cliquez sur l'image pour l'agrandir|image suivante|"
                "image précédente|photo suivante|photo précédente|masquer la légende|"
                "afficher la légende|fermer le diaporama|ouvrir l'image|image en plein écran|"
                "galerie photo|galerie photos|galerie d'images|voir en plein écran"
            ),
            "es": (
                "ver galería|ver la galería|abrir galería|galería de fotos|galería de imágenes|"
                "fotogalería|ver fotogalería|ver fotos|ver todas las fotos|ver imágenes|"
                "ampliar foto|ampliar imagen|clic para ampliar|haz clic para ampliar|"
                "pulse para ampliar|siguiente imagen|imagen siguiente|imagen anterior|"
                "foto siguiente|foto anterior|mostrar pie de foto|ocultar pie de foto|"
                "ver más fotos|ver más imágenes|cerrar galería|imagen ampliada|"
                "abrir imagen|ver imagen|ver pase de diapositivas"
            ),
            "pt": (
                "ver galeria|abrir galeria|galeria de fotos|galeria de imagens|fotogaleria|"
                "ver fotos|veja as fotos|ver todas as fotos|ampliar foto|ampliar imagem|"
                "clique para ampliar|próxima imagem|imagem anterior|próxima foto|"
                "foto anterior|ver legenda|ocultar legenda|fechar galeria|ver imagem|"
                "veja mais fotos|ver mais imagens"
            ),
            "it": (
                "guarda la gallery|apri la gallery|vai alla gallery|apri galleria|"
                "vai alla galleria|galleria fotografica|galleria immagini|fotogallery|"
                "photogallery|guarda le foto|tutte le foto|ingrandisci immagine|"
                "ingrandisci la foto|clicca per ingrandire|immagine successiva|"
                "immagine precedente|foto successiva|foto precedente|mostra didascalia|"
                "nascondi didascalia|vedi tutte le foto|chiudi gallery"
            ),
            "nl": (
                "bekijk galerij|bekijk fotogalerij|open galerij|open fotogalerij|fotogalerij|"
                "fotoserie|bekijk de fotoserie|bekijk alle foto's|alle foto's|"
                "vergroot afbeelding|vergroot foto|klik om te vergroten|volgende foto|"
                "vorige foto|volgende afbeelding|vorige afbeelding|toon bijschrift|"
                "verberg bijschrift|afbeelding vergroten|foto vergroten"
            ),
            "sv": (
                "visa bildspel|öppna bildspel|visa galleri|öppna galleri|bildgalleri|"
                "visa bild|visa alla bilder|alla bilder|förstora bild|förstora bilden|"
                "klicka för att förstora|nästa bild|föregående bild|visa bildtext|"
                "dölj bildtext|visa i helskärm"
            ),
            "da": (
                "billedgalleri|se billeder|se alle billeder|vis galleri|vis alle billeder|"
                "forstør billede|klik for at forstørre|næste billede|forrige billede|"
                "vis billede i stor|vis mere"
            ),
            "no": (
                "bildegalleri|se bilder|se alle bilder|vis galleri|forstørr bilde|"
                "klikk for å forstørre|neste bilde|forrige bilde|vis bilde"
            ),
            "fi": "kuvagalleria|avaa kuvagalleria|katso kuvat|suurenna kuva|seuraava kuva|avaa kuva",
            "pl": (
                "zobacz galerię|galeria zdjęć|otwórz galerię|przejdź do galerii|"
                "zobacz zdjęcia|zobacz wszystkie zdjęcia|powiększ zdjęcie|"
                "kliknij, aby powiększyć|następne zdjęcie|poprzednie zdjęcie|pokaż podpis|"
                "ukryj podpis|wróć do galerii|zamknij galerię|otwórz zdjęcie"
            ),
            "cs": (
                "fotogalerie|zobrazit fotogalerii|otevřít galerii|zvětšit obrázek|"
                "zvětšit fotografii|další fotografie|předchozí fotografie|všechny fotografie|"
                "zobrazit galerii"
            ),
            "ru": (
                "смотреть галерею|открыть галерею|фотогалерея|смотреть фото|смотреть все фото|"
                "все фото|увеличить фото|увеличить изображение|"
                "нажмите, чтобы увеличить|следующее фото|предыдущее фото|"
                "следующее изображение|предыдущее изображение|показать подпись|"
                "скрыть подпись|на весь экран|открыть фото|закрыть галерею"
            ),
            "uk": (
                "переглянути галерею|відкрити галерею|фотогалерея|усі фото|всі фото|"
                "збільшити фото|наступне фото|попереднє фото"
            ),
            "tr": (
                "galeriyi aç|galeriyi görüntüle|galeriyi gör|foto galeri|fotoğraf galerisi|"
                "tüm fotoğraflar|tüm fotoğrafları gör|fotoğrafları gör|"
                "büyütmek için tıklayın|fotoğrafı büyüt|sonraki fotoğraf|önceki fotoğraf|"
                "sonraki resim|önceki resim|galeriye dön|resmi büyüt"
            ),
            "ar": (
                "عرض الصور|شاهد الصور|معرض الصور|ألبوم الصور|عرض المعرض|عرض كل الصور|"
                "تكبير الصورة|اضغط للتكبير|انقر للتكبير|الصورة التالية|الصورة السابقة|"
                "إخفاء التعليق|فتح الصورة|فتح المعرض|جميع الصور"
            ),
            "hi": (
                "गैलरी देखें|फोटो गैलरी|फोटो गैलरी देखें|तस्वीरें देखें|सभी तस्वीरें देखें|"
                "सभी फोटो देखें|अगली तस्वीर|पिछली तस्वीर|अगली फोटो|पिछली फोटो|"
                "कैप्शन छिपाएं|तस्वीर बड़ी करें"
            ),
            "zh": (
                "查看图集|查看大图|查看原图|点击查看大图|点击放大|点击图片放大|放大图片|打开图集|下一张|上一张|下一图|上一图|查看全部图片|"
                "查看更多图片|图片加载中|隐藏说明|显示说明|點擊放大|點圖放大|點擊圖片放大|點擊看大圖|看大圖|放大圖片|開啟圖集|"
                "下一張|上一張|看更多照片|查看全部圖片|瀏覽圖集|顯示圖說|隱藏圖說|回到圖集"
            ),
            "ja": (
                "画像を拡大|画像を拡大する|画像をもっと見る|画像一覧|画像一覧を見る|画像ギャラリー|フォトギャラリー|フォトギャラリーを見る|写真を見る|"
                "写真をもっと見る|写真一覧|写真を拡大|写真を拡大する|すべての画像を見る|すべての写真を見る|次の画像|前の画像|次の写真|前の写真|"
                "クリックで拡大|クリックして拡大|タップで拡大|拡大画像を見る|拡大写真|全画面表示|記事に戻る 画像|この写真の記事を読む"
            ),
            "ko": (
                "사진 크게보기|사진 크게 보기|크게보기|크게 보기|이미지 크게 보기|이미지 확대|이미지 확대보기|사진 확대|갤러리 보기|갤러리 열기|포토갤러리|"
                "사진 더보기|사진 더 보기|다음 사진|이전 사진|다음 이미지|이전 이미지|전체 사진 보기|클릭하면 확대됩니다|원본보기|원본 이미지 보기|"
                "큰 사진 보기"
            ),
            "id": (
                "lihat galeri|buka galeri|galeri foto|lihat foto|lihat semua foto|"
                "perbesar|perbesar foto|perbesar gambar|klik untuk memperbesar|"
                "foto berikutnya|foto sebelumnya|gambar berikutnya|gambar sebelumnya|"
                "tampilkan keterangan|sembunyikan keterangan|tutup galeri"
            ),
        },
        pattern=(
            r"\W{0,3}(?i:"
            r"(?:image|photo|picture|pic|slide|slides|gallery|bild|foto|grafik|imagen|imagem|immagine|diapositive|diapositiva|afbeelding|kuva|billede|bilde|zdjęcie|фото|изображение|слайд|fotoğraf|resim|الصورة|صورة|फोटो|तस्वीर|图片|圖片|写真|画像|사진|gambar)(?: number)? ?\d{1,3} ?(?:of|von|de|di|sur|van|av|af|z|ze|из|из общего|/|of /|من|में से|dari|of total|su) ?/? ?\d{1,4}"
            r"|\d{1,3} ?(?:/|of|von) ?\d{1,3} ?(?:images?|photos?|pictures?|slides?|bilder|fotos?|fotografien|zdjęć|фото|images)"
            r"|(?:view|see|show|open)? ?(?:all )?\d{1,3} (?:images?|photos?|pictures?|slides|bilder|fotos|imágenes|imagens|foto's|zdjęć|zdjęcia|фото|фотографий|foto|fotoğraf|صور|फोटो)(?: ansehen| anzeigen| in gallery| \W{1,3})?"
            r"|(?:photos|images|fotos|bilder|pictures|gallery|galerie|galería|galeria|фото|фотографии|foto) ?[:：(] ?\d{1,3} ?\)?"
            r"|(?:view|open|launch|see) (?:the )?(?:full )?gallery ?[\W\d]{1,8}(?:images?|photos?|pictures?)?"
            r"|(?:bilderstrecke|fotostrecke|bildergalerie|galerie) ?[:(]? ?\d{1,3} ?(?:bilder|fotos)?\)?"
            r"|(?:gallery|image|photo) (?:\d{1,3} ?/ ?\d{1,3})"
            r"|(?:show|hide|toggle) (?:image )?caption(?:\W{1,3}(?:show|hide|toggle) (?:image )?caption){0,2}"
            r"|(?:第 ?)?\d{1,3} ?(?:张|張|枚目) ?[/／] ?(?:共|全)? ?\d{1,3} ?(?:张|張|枚)|(?:全|共) ?\d{1,3} ?(?:张|張|枚)(?:图片|圖片|照片)?"
            r")\W{0,3}"
        ),
        needs=(
            "image",
            "images",
            "photo",
            "photos",
            "picture",
            "pictures",
            "pic",
            "slide",
            "slides",
            "gallery",
            "bild",
            "bilder",
            "foto",
            "fotos",
            "grafik",
            "imagen",
            "imágenes",
            "imagem",
            "imagens",
            "immagine",
            "diapositive",
            "diapositiva",
            "afbeelding",
            "kuva",
            "billede",
            "bilde",
            "zdjęcie",
            "zdjęcia",
            "zdjęć",
            "фото",
            "фотографий",
            "фотографии",
            "изображение",
            "слайд",
            "fotoğraf",
            "resim",
            "الصورة",
            "صورة",
            "صور",
            "फोटो",
            "तस्वीर",
            "图片",
            "圖片",
            "写真",
            "画像",
            "사진",
            "gambar",
            "fotografien",
            "galerie",
            "galería",
            "galeria",
            "bilderstrecke",
            "fotostrecke",
            "bildergalerie",
            "caption",
            "张",
            "張",
            "枚",
        ),
        longest=70,
        drops=(
            "View gallery",
            "Image 3 of 12",
            "Bild 1 von 4",
            "Open image in gallery",
            "Hide caption",
            "toggle caption",
            "Enlarge this image",
            "Photos: 7",
            "Fotostrecke",
            "Click to enlarge",
            "Imagen 2 de 9",
            "Фото 2 из 8",
            "点击放大",
            "画像を拡大",
            "15 Bilder",
        ),
        keeps=(
            "He will show 12 images of the flood at the town hall.",
            "Enlarge this image of the state, he said.",
            "Image 3 of the series is the best",
            "Photo 7 and a half",
            "The gallery opens in May",
        ),
    ),
    Rule(
        id="gallery-word",
        code="CN307",
        why="A gallery's label or a counter of its slides; an honest heading, score or step too.",
        lines={
            "uk": "збільшити",
            "cs": "zvětšit",
            "en": (
                "photos|gallery|galleries|slideshow|slide show|images|pictures|in pictures|"
                "in photos|zoom|enlarge|caption|captions|photo|image|picture|show all|fullscreen|"
                "full screen|expand|credit|photo credit|image credit|file photo|thumbnail|swipe"
            ),
            "de": (
                "vergrößern|vergrössern|großansicht|fotos|bilder|galerie|diashow|zoom|bild|foto|symbolbild|symbolfoto|archivbild|"
                "archivfoto|bildunterschrift|vollbild|beispielbild|bildquelle"
            ),
            "fr": "agrandir|photos|galerie|diaporama|images|légende|en images|en photos|plein écran|zoom",
            "es": "ampliar|fotos|galería|imágenes|imagen|foto|en imágenes|en fotos|pantalla completa",
            "pt": "ampliar|fotos|galeria|imagens|imagem|foto|tela cheia|legenda",
            "it": "ingrandisci|foto|galleria|gallery|immagini|didascalia|schermo intero",
            "nl": "vergroot|foto's|galerij|foto|afbeelding|volledig scherm|beeld",
            "sv": "bildspel|förstora|bilder|galleri|bild|foto|helskärm|arkivbild",
            "pl": "powiększ|zdjęcia|galeria|foto|zdjęcie|pełny ekran|zdjęcie ilustracyjne",
            "ru": "увеличить|фото|галерея|фотографии|изображение|слайд-шоу|фоторепортаж",
            "tr": "büyüt|fotoğraflar|galeri|foto|fotoğraf|tam ekran",
            "ar": "صور|معرض|الصور|صورة|صورة أرشيفية",
            "hi": "बड़ा करें|फोटो|गैलरी|तस्वीरें|तस्वीर|फाइल फोटो",
            "zh": "图集|圖集|圖輯|图片|图库|圖片|圖庫|相册|相簿|照片|资料图|資料照|示意圖|示意图",
            "ja": "写真|画像|ギャラリー|フォト|拡大|イメージ|※画像はイメージ",
            "ko": "사진|갤러리|포토|이미지|화보|확대|자료사진",
            "id": "foto|galeri|gambar|ilustrasi|layar penuh",
        },
        pattern=r"[(\[]?\d{1,3} ?(?:/|of|von|de|из|di|sur|van) ?/? ?[1-9]\d{0,2}[)\]]?",
        needs=("/", "of", "von", "de", "из", "di", "sur", "van"),
        longest=20,
        drops=("Photos", "Gallery", "1 / 12", "Galerie", "Zoom", "3 von 17", "写真", "Ampliar"),
        keeps=("Photos of the flood", "1 / 2 cup of flour", "The gallery", "89 days"),
    ),
    Rule(
        id="player-ui",
        code="CN308",
        why="Controls and messages of a film or sound player.",
        certain=True,
        lines={
            "en": (
                "play video|play the video|video player|audio player|media player|play audio|"
                "pause video|stop video|replay video|video player is loading|"
                "this is a modal window|video unavailable|video is unavailable|"
                "this video is unavailable|video not available|this video is not available|"
                "this video can not be played|this video cannot be played|"
                "an error occurred. please try again later|loading video|video loading|"
                "video embed|embedded video|audio embed|current time|remaining time|"
                "remaining time -|duration time|stream type live|seek to live|"
                "seek to live, currently behind live|seek to live, currently playing live live|"
                "playback rate|picture-in-picture|picture in picture|mute|unmute|"
                "tap to unmute|click to unmute|play mute|play/pause|play pause|"
                "captions off|captions settings|descriptions off|subtitles off|"
                "subtitles settings|audio track|video quality|closed captions|caption settings|"
                "beginning of dialog window. escape will cancel and close the window|"
                "end of dialog window|close modal dialog|progress: 0%|volume 0%|volume 90%|"
                "skip backward 10 seconds|skip forward 10 seconds|"
                "autoplay next video|"
                ""
                "listen to this page|audio version of this article|hear this story|"
                ""
                ""
                "your browser does not support the audio tag|"
                "your browser does not support the video element|"
                ""
                "your browser does not support html5 audio|"
                ""
                "this content is not available in your region|"
                "media playback is unsupported on your device|"
                "media playback is not supported on this device|"
                "this feature is not supported on your device|"
                "to play this video you need to enable javascript in your browser|"
                "watch the video above|watch the video below|watch video below|"
                "watch video above|video above|video below|watch the full video|"
                "watch now: video|watch: video|copy video url|copy embed code|embed code|"
                "embed this video|download audio|download mp3|download this audio|"
                "open in new window download|audio recording by|text-to-speech|"
                "this audio is auto-generated|this audio is ai-generated|"
                "audio by carbonatix|powered by trinity audio|"
                "mute current time|volume slider|video settings|jw player|"
                "watch on youtube|watch this video on youtube|listen on spotify|"
                "open in spotify|watch later|play episode|click to play"
            ),
            "de": (
                "video abspielen|audio abspielen|video starten|video ansehen|"
                "video wird geladen|videoplayer|video-player|audioplayer|video nicht verfügbar|"
                "dieses video ist nicht verfügbar|das video ist nicht mehr verfügbar|"
                "ton an|ton aus|stummschalten|ton einschalten|stummschaltung aufheben|"
                "aktuelle zeit|aktueller zeitpunkt|verbleibende zeit|wiedergabegeschwindigkeit|"
                "bild im bild|bild-im-bild|vollbildmodus|untertitel aus|untertitel einblenden|"
                "diesen artikel anhören|"
                "jetzt anhören|hören sie diesen artikel|"
                "ihr browser unterstützt das audio-element nicht|"
                "ihr browser unterstützt dieses video nicht|"
                "dein browser unterstützt leider kein audio|"
                "ihr browser unterstützt kein html5 video|"
                "dieser browser unterstützt das video-element nicht|"
                "zum video|zum video abspielen|video teilen|audio herunterladen|"
                "nächstes video|video anschauen|audio-player|player wird geladen|"
                "dieses element wird geladen|abspielen pausieren|auf youtube ansehen"
            ),
            "fr": (
                "lire la vidéo|lancer la vidéo|voir la vidéo|regarder la vidéo|lecteur vidéo|"
                "lecteur audio|vidéo indisponible|cette vidéo n'est pas disponible|"
                "cette vidéo n'est plus disponible|couper le son|activer le son|temps restant|"
                "temps actuel|vitesse de lecture|image dans l'image|sous-titres désactivés|"
                "écoutez cet article|"
                "votre navigateur ne supporte pas l'élément audio|"
                "votre navigateur ne prend pas en charge l'élément audio|"
                "votre navigateur ne supporte pas la vidéo|"
                "votre navigateur ne supporte pas les vidéos html5|chargement de la vidéo|"
                "chargement du lecteur|intégrer la vidéo|vidéo suivante|play lecture"
            ),
            "es": (
                "ver video|ver vídeo|ver el video|ver el vídeo|reproducir video|"
                "reproducir vídeo|reproductor de video|reproductor de vídeo|"
                "reproductor de audio|video no disponible|vídeo no disponible|"
                "este video no está disponible|silenciar|activar sonido|desactivar sonido|"
                "tiempo restante|tiempo actual|velocidad de reproducción|"
                "subtítulos desactivados|escuchar el artículo|"
                ""
                "escucha la noticia|escuchá esta nota|"
                "tu navegador no soporta el elemento de audio|"
                "su navegador no soporta el elemento de audio|"
                "tu navegador no soporta la etiqueta de video|"
                "su navegador no soporta video html5|cargando video|cargando vídeo|"
                "siguiente video|cargando reproductor"
            ),
            "pt": (
                "ver vídeo|assistir vídeo|assista ao vídeo|assistir ao vídeo|veja o vídeo|"
                "reproduzir vídeo|reprodutor de vídeo|player de vídeo|vídeo indisponível|"
                "este vídeo não está disponível|ativar som|desativar som|tempo restante|"
                "tempo atual|velocidade de reprodução|ouvir este artigo|"
                "ouça este conteúdo|ouça a notícia|"
                "seu navegador não suporta o elemento de áudio|"
                "o seu navegador não suporta o elemento de áudio|"
                "seu navegador não suporta vídeos html5|carregando vídeo|próximo vídeo|"
                "carregando player|reproduzir áudio"
            ),
            "it": (
                "guarda il video|guarda video|riproduci video|video non disponibile|"
                "questo video non è disponibile|lettore video|lettore audio|disattiva audio|"
                "attiva audio|tempo rimanente|tempo corrente|velocità di riproduzione|"
                "ascolta la notizia|"
                "il tuo browser non supporta l'elemento audio|"
                "il tuo browser non supporta il tag video|"
                "il tuo browser non supporta i video html5|caricamento video|"
                "caricamento player|prossimo video|riproduci audio"
            ),
            "nl": (
                "bekijk video|bekijk de video|video afspelen|audio afspelen|videospeler|"
                "video niet beschikbaar|deze video is niet beschikbaar|"
                "geluid aan|geluid uit|resterende tijd|huidige tijd|afspeelsnelheid|"
                "artikel beluisteren|"
                "uw browser ondersteunt het audio-element niet|"
                "je browser ondersteunt geen html5 video|video wordt geladen"
            ),
            "sv": (
                "spela video|spela upp video|spela klippet|visa video|videospelare|"
                "ljudspelare|videon är inte tillgänglig|ljud av|ljud på|stäng av ljudet|"
                "slå på ljudet|återstående tid|uppspelningshastighet|"
                "din webbläsare stöder inte ljudelementet|"
                "din webbläsare stödjer inte video|videon laddas|lyssna på inlägget"
            ),
            "da": "afspil video|hør artiklen|slå lyd til|slå lyd fra|videoafspiller",
            "no": "spill av video|slå på lyd|slå av lyd|videospiller",
            "fi": "toista video|videosoitin|mykistä",
            "pl": (
                "odtwórz wideo|odtwórz film|obejrzyj wideo|obejrzyj film|odtwarzacz wideo|"
                "odtwarzacz audio|wideo niedostępne|film niedostępny|wycisz|wyłącz dźwięk|"
                "włącz dźwięk|pozostały czas|aktualny czas|prędkość odtwarzania|"
                "odsłuchaj tekst|"
                "twoja przeglądarka nie obsługuje elementu audio|"
                "twoja przeglądarka nie obsługuje wideo|ładowanie wideo|następny film"
            ),
            "cs": (
                "přehrát video|přehrát audio|poslechněte si článek|"
                "ztlumit|zapnout zvuk|vypnout zvuk|video není dostupné|přehrávač videa|"
                "váš prohlížeč nepodporuje přehrávání zvuku"
            ),
            "ru": (
                "смотреть видео|воспроизвести видео|включить видео|видеоплеер|аудиоплеер|"
                "видео недоступно|это видео недоступно|без звука|включить звук|"
                "выключить звук|текущее время|оставшееся время|скорость воспроизведения|"
                "прослушать статью|слушать новость|"
                "слушать материал|прослушать новость|"
                "ваш браузер не поддерживает элемент audio|"
                "ваш браузер не поддерживает аудио|ваш браузер не поддерживает видео|"
                "ваш браузер не поддерживает html5 видео|загрузка видео|"
                "загрузка плеера|следующее видео|код для вставки"
            ),
            "uk": (
                "дивитися відео|увімкнути звук|вимкнути звук|прослухати статтю|"
                "слухати статтю|відео недоступне|відеоплеєр|"
                "ваш браузер не підтримує аудіо"
            ),
            "tr": (
                "videoyu oynat|videoyu izle|video oynatıcı|ses oynatıcı|video kullanılamıyor|"
                "bu video kullanılamıyor|sesi aç|sesi kapat|sessize al|kalan süre|geçen süre|"
                "oynatma hızı|makaleyi dinle|bu haberi dinle|"
                "tarayıcınız ses öğesini desteklemiyor|"
                "tarayıcınız video etiketini desteklemiyor|video yükleniyor|sonraki video"
            ),
            "ar": (
                "تشغيل الفيديو|شاهد الفيديو|مشاهدة الفيديو|مشغل الفيديو|مشغل الصوت|"
                "الفيديو غير متاح|هذا الفيديو غير متاح|كتم الصوت|إلغاء كتم الصوت|"
                "الوقت المتبقي|الوقت الحالي|سرعة التشغيل|"
                "استمع إلى هذا المقال|"
                "متصفحك لا يدعم عنصر الصوت|متصفحك لا يدعم تشغيل الفيديو|"
                "المتصفح الخاص بك لا يدعم الفيديو|جاري تحميل الفيديو|الفيديو التالي"
            ),
            "hi": (
                "वीडियो देखें|वीडियो चलाएं|वीडियो प्लेयर|ऑडियो प्लेयर|वीडियो उपलब्ध नहीं है|"
                "यह वीडियो उपलब्ध नहीं है|म्यूट करें|अनम्यूट करें|शेष समय|वर्तमान समय|"
                "यह लेख सुनें|इस लेख को सुनें|यह खबर सुनें|इस खबर को सुनें|"
                "आपका ब्राउज़र ऑडियो का समर्थन नहीं करता|"
                "आपका ब्राउज़र वीडियो का समर्थन नहीं करता|वीडियो लोड हो रहा है|अगला वीडियो"
            ),
            "zh": (
                "播放视频|观看视频|视频播放器|音频播放器|视频加载中|视频不可用|该视频不可用|静音|取消静音|当前时间|剩余时间|播放速度|画中画|关闭字幕|"
                "收听本文|听文章|语音播报|朗读全文|您的浏览器不支持audio标签|您的浏览器不支持 audio 标签|您的浏览器不支持video标签|您的浏览器不支持 video 标签|"
                "您的浏览器不支持视频播放|您的浏览器不支持html5视频|播放影片|觀看影片|影片播放器|影片載入中|影片無法播放|此影片無法播放|靜音|取消靜音|"
                "目前時間|剩餘時間|播放速度|子母畫面|收聽本文|聽文章|您的瀏覽器不支援音訊播放|您的瀏覽器不支援 audio 標籤|"
                "您的瀏覽器不支援影片播放|您的瀏覽器不支援此影片格式|下一则视频|下一部影片"
            ),
            "ja": (
                "動画を再生|動画を再生する|動画を見る|音声を再生|動画プレーヤー|ビデオプレーヤー|この動画は再生できません|この動画は公開を終了しました|動画は公開終了しました|"
                "動画の読み込み中|ミュート|ミュート解除|ミュートを解除|現在時刻|残り時間|再生速度|字幕オフ|全画面|記事を音声で聞く|この記事を音声で聴く|"
                "音声で聴く|音声読み上げ|読み上げる|お使いのブラウザは音声の再生に対応していません|お使いのブラウザは動画の再生に対応していません|"
                "お使いのブラウザはvideoタグに対応していません|youtubeで見る|次の動画"
            ),
            "ko": (
                "동영상 재생|동영상 재생하기|영상 재생|비디오 플레이어|동영상 플레이어|오디오 플레이어|동영상을 재생할 수 없습니다|이 동영상은 재생할 수 없습니다|"
                "음소거|음소거 해제|현재 시간|남은 시간|재생 속도|전체화면|자막 끄기|기사 읽어주기|기사듣기|"
                "음성재생|음성 재생|브라우저가 오디오 태그를 지원하지 않습니다|브라우저가 비디오 태그를 지원하지 않습니다|동영상 로딩중|다음 동영상|동영상 고정 취소"
            ),
            "id": (
                "putar video|tonton video|lihat video|pemutar video|pemutar audio|"
                "video tidak tersedia|video ini tidak tersedia|bisukan|bunyikan|"
                "waktu tersisa|waktu saat ini|kecepatan pemutaran|"
                "dengarkan artikel ini|dengarkan berita ini|"
                "browser anda tidak mendukung elemen audio|"
                "browser anda tidak mendukung tag video|memuat video|video berikutnya"
            ),
        },
        pattern=(
            r"\W{0,3}(?i:"
            r"(?:(?:current time|duration|remaining time|elapsed|live|aktuelle zeit|dauer|länge|durée|duración|duração|durata|duur|длительность|время|süre|المدة|अवधि|时长|時長|再生時間|재생시간|durasi|play|pause|audio|video)\W{1,3})?-?\d{1,2}:\d\d(?::\d\d)? ?(?:/|of|von|-) ?-?\d{1,2}:\d\d(?::\d\d)?"
            r"|(?:current time|duration|remaining time|loaded|progress|buffered|volume|aktuelle zeit|verbleibende zeit|geladen|status|temps restant|chargé|tiempo restante|cargado|time left) ?:? ?-?\d{1,3}(?:[:.]\d\d){0,2} ?%?(?:\W{0,3}(?:duration|loaded|/|progress|remaining time|stream type:? live) ?:? ?-?\d{0,3}(?:[:.]\d\d){0,2} ?%?){0,4}"
            r"|(?:listen to (?:this|the) (?:article|story|post|page|audio)|listen|artikel anhören|écouter (?:cet |l['’])article|escuchar (?:este )?artículo|ouvir (?:este )?artigo|luister naar dit artikel|posłuchaj artykułu|слушать статью|dengarkan artikel) ?[\W]{0,3}\d{1,2}(?::\d\d| ?min(?:ute)?[ns]?\.?)(?: ?min(?:ute)?s?\.?)?"
            r"|[0-3][.,]\d{1,2} ?x|-?\d{1,2}:\d\d 00?:00"
            r"|(?:0\.5x|0\.75x|1x|1\.0x|1\.25x|1\.5x|1\.75x|2x|2\.0x)(?:[ ,|/]+(?:0\.5x|0\.75x|1x|1\.0x|1\.25x|1\.5x|1\.75x|2x|2\.0x)){1,6}"
            r"|(?:your|this|ihr|dein|votre|ton|tu|su|seu|o seu|il tuo|uw|je|din|twoja|ваш|váš) (?:browser|navigateur|navegador|webbläsare|przeglądarka|браузер|prohlížeč) (?:does(?:n['’]t| not) support|doesnt support|unterstützt|ne (?:supporte|prend)|no soporta|no admite|não suporta|non supporta|ondersteunt|stöder|nie obsługuje|не поддерживает|nepodporuje) [^.]{3,60}\.?"
            r")\W{0,3}"
        ),
        glimpse=r"(?i)\d|browser|navigat|navegador|webbläsare|przegl|браузер|prohlížeč",
        needs=(
            ":",
            "%",
            "listen",
            "anhören",
            "article",
            "artículo",
            "artigo",
            "artikel",
            "artykułu",
            "статью",
            "browser",
            "navigateur",
            "navegador",
            "webbläsare",
            "przeglądarka",
            "браузер",
            "prohlížeč",
            "0x",
            "1x",
            "2x",
            "5x",
            "8x",
            "loaded",
            "progress",
            "volume",
            "buffered",
            "duration",
        ),
        longest=110,
        drops=(
            "Play video",
            "Mute",
            "00:00 / 03:21",
            "0:00 0:00",
            "1.25x",
            "Video player",
            "Loaded: 0%",
            "Current Time 0:00",
            "Video abspielen",
            "Couper le son",
            "Listen to this article 4 min",
            "Ваш браузер не поддерживает аудио",
            "您的浏览器不支持视频播放",
            "음소거 해제",
        ),
        keeps=(
            "The clip ran for 3:21 minutes.",
            "Mute swans nest below the dam",
            "The final score was 3:2 after extra time",
            "Play the video again, the judge said, and the room fell silent.",
            "Service 08:00 - open end",
        ),
    ),
    Rule(
        id="player-word",
        code="CN309",
        why="A player's button; an honest word, step or heading too.",
        lines={
            "en": (
                "play|pause|stop|replay|watch|watch video|watch now|watch live|watch this|"
                "watch the video|watch this video|watch here|listen|listen now|listen live|"
                "video|videos|audio|live|volume|settings|quality|subtitles|captions|auto|"
                "loaded|progress|duration|embed|rewind|forward|chapters|live stream|"
                "livestream|live tv|on air|now playing|up next|next up|transcript|"
                "read transcript|show transcript|hide transcript|podcast|episode|"
                "skip intro|featured video|top videos|latest videos|more videos|play now|"
                "duration time|play again|share video|video transcript"
            ),
            "de": (
                "abspielen|vorlesen|einbetten|pause|video|videos|audio|live|lautstärke|einstellungen|untertitel|"
                "wiedergabe|hören|anhören|ansehen|livestream|im video|das video|podcast|"
                "transkript|play|mehr videos|weitere videos"
            ),
            "fr": (
                "lecture|lire|pause|écouter|regarder|vidéo|vidéos|audio|en direct|direct|"
                "volume|sous-titres|podcast|en vidéo|voir|play"
            ),
            "es": (
                "reproducir|pausa|escuchar|ver|video|vídeo|videos|vídeos|audio|en vivo|"
                "en directo|volumen|subtítulos|podcast|en video|play"
            ),
            "pt": "reproduzir|pausar|ouvir|assistir|vídeo|vídeos|áudio|ao vivo|volume|legendas|podcast",
            "it": "riproduci|pausa|ascolta|guarda|video|audio|diretta|in diretta|volume|sottotitoli|podcast",
            "nl": "afspelen|pauze|luister|kijk|video|video's|audio|live|volume|ondertiteling|podcast",
            "sv": "spela|pausa|lyssna|video|ljud|live|direkt|volym|undertexter|podd|direktsändning",
            "pl": "odtwórz|pauza|posłuchaj|słuchaj|obejrzyj|wideo|audio|na żywo|głośność|napisy|podcast|film",
            "ru": "воспроизвести|пауза|слушать|смотреть|видео|аудио|прямой эфир|громкость|субтитры|подкаст|эфир",
            "tr": "oynat|duraklat|dinle|izle|video|videolar|ses|canlı|canlı yayın|altyazı|podcast",
            "ar": "تشغيل|إيقاف|استمع|شاهد|فيديو|صوت|مباشر|بث مباشر|بودكاست|الفيديو",
            "hi": "चलाएं|रोकें|सुनें|देखें|वीडियो|ऑडियो|लाइव|पॉडकास्ट|लाइव टीवी",
            "zh": "播放|暂停|暫停|收听|收聽|观看|觀看|视频|視頻|影片|音频|音訊|直播|字幕|音量|播客|影音",
            "ja": "再生|一時停止|聞く|聴く|見る|動画|音声|ライブ|字幕|音量|ポッドキャスト|生放送",
            "ko": "재생|일시정지|듣기|보기|동영상|영상|오디오|생방송|라이브|자막|음량|팟캐스트",
            "id": "putar|jeda|tonton|video|audio|siaran langsung|langsung|volume|podcast",
        },
        leads={
            "en": "video|audio|listen|podcast|watch the video|video report|clip|live video",
            "de": "video|audio|im video|podcast|das video|video-interview|im audio",
            "fr": "vidéo|audio|podcast|en vidéo|direct",
            "es": "video|vídeo|audio|podcast|en video|el video|en vídeo|vea el video|mira el video",
            "pt": "vídeo|áudio|podcast|veja o vídeo|assista|veja vídeo",
            "it": "video|audio|podcast|il video|guarda il video",
            "nl": "video|audio|podcast|bekijk de video|luister",
            "sv": "video|ljud|podd|se video|klipp",
            "pl": "wideo|film|audio|podcast|zobacz film|zobacz wideo|posłuchaj",
            "ru": "видео|аудио|подкаст|смотрите видео",
            "tr": "video|ses|podcast|videoyu izleyin",
            "ar": "فيديو|بالفيديو|شاهد|بودكاست|شاهد بالفيديو",
            "hi": "वीडियो|देखें वीडियो|वीडियो देखें|पॉडकास्ट",
            "zh": "视频|視頻|影片|影音|音频|直播|播客",
            "ja": "動画|音声|映像|ポッドキャスト|動画あり",
            "ko": "동영상|영상|오디오|팟캐스트",
            "id": "video|audio|podcast|tonton|simak video|lihat video",
        },
        marks=":：|",
        pattern=r"\W{0,3}(?:\d{1,2}:)?\d{1,2}:\d\d\W{0,3}",
        needs=(":",),
        longest=120,
        drops=(
            "Play",
            "Watch live",
            "Watch video",
            "Video: The dam from the air",
            "0:42",
            "Abspielen",
            "動画",
        ),
        keeps=(
            "Video cameras stood at the dam",
            "Play fair",
            "He will watch",
            "At 0:42 the wall gives way",
        ),
    ),
    Rule(
        id="play-length",
        code="CN310",
        why="How long a recording plays; in a recipe it is honest.",
        pattern=r"\W{0,3}\d{1,3}(?::\d{2})? ?(?i:min(?:ute[ns]?|uti|utos|s)?|мин|dk|분|分钟?|分鐘)\.?(?: ?\d{1,2} ?(?i:s|sec|sek)\.?)?",
        needs=(
            "min",
            "mins",
            "minute",
            "minutes",
            "minuten",
            "minuti",
            "minutos",
            "мин",
            "dk",
            "분",
            "分",
        ),
        longest=20,
        drops=("12 min", "3 Minuten", "4 min 20 s"),
        keeps=("12 minutes later", "Minute", "45"),
    ),
    Rule(
        id="embed-social",
        code="CN311",
        why="What shows that a post of a network was built in: the sign-off below it, its picture's address.",
        certain=True,
        role=Role.EMBED,
        pattern=(
            r"[—–-]{1,2} ?[^\n()]{1,60}\(@\w{1,30}(?:@[\w.-]{3,40})?\)(?: \W?.{4,40})?"
            r"|(?:https?://)?(?:pic\.twitter\.com|pic\.x\.com)/\w{4,20}"
            r"|(?:https?://)?(?:www\.)?(?:twitter\.com|x\.com)/\w{1,20}/status/\d{5,25}\S{0,60}|https?://t\.co/\w{4,15}"
            r"|(?:https?://)?(?:www\.)?instagram\.com/(?:p|reel)/[\w-]{5,20}\S{0,60}|(?:https?://)?(?:www\.)?(?:tiktok\.com/@[\w.]{2,30}/video/\d{5,25}|youtube\.com/watch\?v=[\w-]{11}|facebook\.com/[\w.]{2,60}/(?:posts|videos)/\w{5,40})\S{0,60}|(?:https?://)?youtu\.be/[\w-]{11}\S{0,30}"
        ),
        needs=(
            "(@",
            "pic.twitter.com",
            "pic.x.com",
            "/status/",
            "t.co/",
            "instagram.com/",
            "tiktok.com/",
            "youtube.com/",
            "youtu.be/",
            "facebook.com/",
        ),
        longest=150,
        drops=(
            "— Jana Weber (@janaweber) May 4, 2021",
            "— Valley Fire Dept. 🚒 (@valleyfire) 4. Mai 2021",
            "pic.twitter.com/aB3dE5fG7h",
            "https://t.co/aB3dE5fG7h",
            "– 谷市 (@tanishi) 2021年5月4日",
        ),
        keeps=(
            "Jana Weber (@janaweber) wrote that the dam was safe.",
            "— and so the dam (built in 1961) held",
            "The post on pic.twitter.com/aB3dE5fG7h was seen by thousands.",
            "(@janaweber)",
        ),
    ),
    Rule(
        id="embed-ui",
        code="CN312",
        why="The frame of a built-in post: its buttons, counters and the network's own words.",
        certain=True,
        lines={
            "en": (
                "view this post on instagram|view this profile on instagram|"
                "view more on instagram|view full profile on instagram|view post on instagram|"
                "view on instagram|view on twitter|view on x|view tweet|see tweet|"
                "view this tweet|view post on x|view on threads|view on tiktok|"
                "view post on facebook|view on facebook|see more on facebook|view on reddit|"
                "view on bluesky|view on mastodon|see new tweets|twitter ads info and privacy|"
                "tweet may have been deleted|this tweet has been deleted|tweet not found|"
                "tweet unavailable|this tweet is unavailable|this post is unavailable|"
                "this post has been deleted|hide tweet|retweet|retweets|replying to|"
                "read replies|read more on x|read the full conversation on twitter|"
                "read the full conversation on x|show this thread|show this poll|"
                "translate tweet|twitter embed|instagram embed|facebook embed|tiktok embed|"
                "youtube embed|embedded tweet|embedded post|allow twitter content?|"
                "allow instagram content?|allow facebook content?|allow tiktok content?|"
                "allow x content?|allow youtube content?|accept and continue|"
                "end of twitter post|end of youtube post|end of facebook post|"
                "end of instagram post|end of x post|end of tiktok post|twitter post|"
                "skip twitter post|skip youtube post|skip instagram post|skip x post|"
                "content is not available|view original tweet on twitter|"
                "follow us on instagram view this post|loading tweet|loading post|"
                "loading instagram post|could not load tweet|add a comment on instagram|"
                "view all comments on instagram"
            ),
            "de": (
                "sieh dir diesen beitrag auf instagram an|diesen beitrag auf instagram ansehen|"
                "beitrag auf instagram ansehen|auf instagram ansehen|"
                "dieses profil auf instagram ansehen|auf twitter ansehen|auf x ansehen|"
                "tweet ansehen|auf facebook ansehen|auf tiktok ansehen|tweet laden|"
                "instagram-beitrag laden|x-beitrag laden|twitter-beitrag laden|"
                "facebook-beitrag laden|tweet wird geladen|instagram post anzeigen|"
                "dieser tweet ist nicht verfügbar|tweet nicht gefunden|antworten retweeten|"
                "tweet anzeigen|beitrag auf x ansehen|beitrag auf facebook ansehen"
            ),
            "fr": (
                "voir cette publication sur instagram|afficher cette publication sur instagram|"
                "voir sur instagram|voir ce profil sur instagram|voir sur twitter|voir sur x|"
                "voir le tweet|voir sur facebook|voir sur tiktok|voir la publication|"
                "ce tweet n'est plus disponible|charger le tweet|lire sur twitter|"
                "une publication partagée sur instagram"
            ),
            "es": (
                "ver esta publicación en instagram|ver publicación en instagram|"
                "ver en instagram|ver este perfil en instagram|ver en twitter|ver en x|"
                "ver tuit|ver tweet|ver en facebook|ver en tiktok|ver esta foto en instagram|"
                "este tuit no está disponible|este tuit ya no está disponible|"
                "cargando tuit|una publicación en instagram"
            ),
            "pt": (
                "ver essa foto no instagram|ver esta publicação no instagram|"
                "ver no instagram|ver este post no instagram|visualizar esta publicação no instagram|"
                "ver este perfil no instagram|ver no twitter|ver no x|ver tweet|"
                "ver no facebook|ver no tiktok|este tweet não está disponível|"
                "ver esta foto no instagram|ver esse post no instagram"
            ),
            "it": (
                "visualizza questo post su instagram|vedi questo post su instagram|"
                "vedi su instagram|visualizza su instagram|visualizza questo profilo su instagram|"
                "vedi su twitter|vedi su x|guarda su tiktok|vedi su facebook|"
                "questo tweet non è disponibile|vedi il tweet"
            ),
            "nl": (
                "dit bericht op instagram bekijken|bekijk dit bericht op instagram|"
                "bekijk op instagram|dit profiel bekijken op instagram|bekijk op twitter|"
                "bekijk op x|bekijk tweet|bekijk op facebook|bekijk op tiktok|"
                "deze tweet is niet beschikbaar"
            ),
            "sv": (
                "visa det här inlägget på instagram|visa inlägget på instagram|"
                "visa på instagram|visa den här profilen på instagram|visa på twitter|"
                "visa på x|visa tweet|visa på facebook|tweeten är inte tillgänglig"
            ),
            "da": "se dette opslag på instagram|vis dette opslag på instagram|se på instagram|se tweet",
            "no": "vis dette innlegget på instagram|se dette innlegget på instagram|se på instagram",
            "fi": "näytä tämä julkaisu instagramissa|katso instagramissa|näytä tviitti",
            "pl": (
                "wyświetl ten post na instagramie|zobacz ten post na instagramie|"
                "zobacz na instagramie|wyświetl profil na instagramie|"
                "zobacz na twitterze|zobacz na x|zobacz tweet|zobacz na facebooku|"
                "ten tweet jest niedostępny"
            ),
            "cs": "zobrazit příspěvek na instagramu|zobrazit na instagramu|zobrazit tweet",
            "ru": (
                "посмотреть эту публикацию в instagram|посмотреть публикацию в instagram|"
                "посмотреть в instagram|смотреть в instagram|посмотреть этот профиль в instagram|"
                "смотреть в twitter|посмотреть твит|посмотреть в facebook|"
                "твит недоступен|этот твит недоступен|открыть в telegram|"
                "посмотреть в telegram"
            ),
            "uk": "переглянути цей допис в instagram|переглянути допис в instagram|переглянути твіт",
            "tr": (
                "bu gönderiyi instagram'da gör|instagram'da gör|instagram'da görüntüle|"
                "bu profili instagram'da gör|twitter'da gör|x'te gör|tweeti gör|"
                "facebook'ta gör|bu tweet kullanılamıyor|tiktok'ta izle"
            ),
            "ar": (
                "عرض هذا المنشور على instagram|عرض هذا المنشور على انستغرام|"
                "عرض على instagram|عرض هذا الملف الشخصي على instagram|شاهد على تويتر|"
                "عرض التغريدة|عرض على تويتر|عرض على فيسبوك|هذه التغريدة غير متاحة"
            ),
            "hi": (
                "इस पोस्ट को instagram पर देखें|यह पोस्ट instagram पर देखें|"
                "इस पोस्ट को इंस्टाग्राम पर देखें|instagram पर यह पोस्ट देखें|"
                "instagram पर देखें|ट्वीट देखें|ट्विटर पर देखें|फेसबुक पर देखें"
            ),
            "zh": (
                "在 instagram 查看这篇帖子|在instagram查看这篇帖子|在 instagram 上查看|查看推文|在推特上查看|在 x 上查看|查看微博原文|"
                "在 instagram 查看這則貼文|在instagram查看這則貼文|在 instagram 上查看這則貼文|檢視 instagram 貼文|查看這則貼文|"
                "在推特查看|在 x 查看|在facebook查看|這則推文無法顯示|此推文不可用"
            ),
            "ja": (
                "この投稿をinstagramで見る|この投稿を instagram で見る|instagramで見る|この投稿をinstagramでみる|instagramでこの投稿を見る|"
                "xで見る|twitterで見る|ツイートを見る|ポストを見る|facebookで見る|tiktokで見る|このツイートは利用できません|"
                "このポストは表示できません|このプロフィールをinstagramで見る"
            ),
            "ko": (
                "instagram에서 이 게시물 보기|인스타그램에서 이 게시물 보기|instagram에서 보기|인스타그램에서 보기|트위터에서 보기|x에서 보기|트윗 보기|"
                "페이스북에서 보기|이 트윗은 사용할 수 없습니다|이 프로필을 instagram에서 보기"
            ),
            "id": (
                "lihat postingan ini di instagram|lihat postingan di instagram|"
                "lihat di instagram|lihat profil ini di instagram|lihat di twitter|"
                "lihat di x|lihat tweet|lihat cuitan|lihat di facebook|lihat di tiktok|"
                "tweet ini tidak tersedia"
            ),
        },
        pattern=(
            r"\W{0,3}(?:(?i:a post shared by|a video posted by|a photo posted by|a post added by|a reel shared by|ein beitrag geteilt von|ein von|une publication partagée par|una publicación compartida (?:por|de)|una publicación de|uma publicação (?:compartilhada|partilhada) por|um post compartilhado por|un post condiviso da|een bericht gedeeld door|ett inlägg delat av|post udostępniony przez|публикация от|bir gönderi|sebuah kiriman dibagikan oleh|et opslag delt af|et innlegg delt av|تمت مشاركة منشور بواسطة|منشور تمت مشاركته بواسطة|द्वारा साझा की गई पोस्ट) [^\n]{2,80}\(@[\w.]{1,40}\)[^\n]{0,70})"
            r"|[^\n]{0,60}\(@[\w.]{1,40}\) ?(?:分享的貼文|分享的帖子|分享的贴文|がシェアした投稿|님의 공유 게시물|geteilter Beitrag|paylaştığı bir gönderi|द्वारा साझा की गई पोस्ट)[^\n]{0,40}"
            r"|(?i:a post shared by|ein beitrag geteilt von) @?[\w.]{2,40}(?: on .{4,40})?"
            r"|(?i:(?=[^\n]{0,60}(?:retweet|likes?\b|repost|gefällt|j['’]aime|me gusta|curtidas|ретвит|лайк|beğeni))(?:[\d.,]{1,9} ?[km]? (?:retweets?|quote tweets?|quotes?|reposts?|likes?|replies|views|bookmarks|gefällt mir|gefällt mir-angaben|antworten|j['’]aime|me gusta|curtidas|ретвитов|лайков|beğeni)\W{0,3}){1,5}(?<=\w))(?<=[\w])(?<!views)\W{0,3}"
            r"|\d{1,2}:\d\d ?(?:[AaPp]\.?[Mm]\.?)? ?· ?(?:[A-Z][a-z]{2,8}\.? )?\d{1,2},? (?:[A-Z][a-z]{2,8}\.? )?\d{4} ?· ?(?:[\d.,]{1,9}[KM]? Views|Twitter .{3,20})"
            r"|(?i:(?:tweet|post|content|twitter post|youtube post|instagram post|facebook post) (?:by|from) @\w{1,30}|(?:end of|skip) (?:twitter|youtube|instagram|facebook|x|tiktok) (?:post|content|video)(?:,? \d{1,2})?(?: by .{2,60})?)"
        ),
        glimpse=r"(?i)[@\d]|a post shared by|ein beitrag|end of |skip ",
        needs=(
            "(@",
            "shared",
            "geteilt",
            "retweet",
            "retweets",
            "reposts",
            "repost",
            "quotes",
            "likes",
            "like",
            "replies",
            "bookmarks",
            "gefällt",
            "antworten",
            "gusta",
            "curtidas",
            "ретвитов",
            "лайков",
            "beğeni",
            "begeni",
            "·",
            "@",
            "skip",
            "end of",
        ),
        longest=200,
        drops=(
            "View this post on Instagram",
            "A post shared by Jana Weber (@janaweber)",
            "A post shared by Jana Weber (@janaweber) on Apr 21, 2019 at 4:40am PDT",
            "716 retweets 1,382 likes",
            "Sieh dir diesen Beitrag auf Instagram an",
            "Ein Beitrag geteilt von Jana (@janaweber)",
            "Jana（Weber） (@janaweber) 分享的貼文",
            "Voir cette publication sur Instagram",
            "この投稿をInstagramで見る",
            "7:41 PM · May 4, 2021 · 12K Views",
            "End of Twitter post by @valleyfire",
        ),
        keeps=(
            "The post was shared by Jana Weber (@janaweber) with her readers.",
            "View this post as a warning",
            "The post had 716 retweets and 1,382 likes by noon.",
            "Replying to the council, she said no.",
            "9:30 to 11:00, 4 May 2021, Town Hall",
            "7:41 PM · May 4, 2021",
        ),
    ),
)

"""Debris of pictures, films and posts: who is credited, captions, gallery and player controls, embeds."""

from __future__ import annotations

from cleannews.debris.rule import Rule

# Who is credited: words that do not begin with a Latin small letter, but for those that stand in
# names and credits (`von`, `via`, `dpa`); names in brackets; handles and domains.
_SMALL = (
    r"(?:an|and|archiv|archive|aus|av|bei|bin|by|c/o|courtesy|da|dal|das|de|degli|dei|del|della|den|der|des|di|do|dos|dpa\S*|du|e|el|en|et|for|from|für"
    r"|für|handout|i|ibn|im|imago\S*|in|la|le|og|och|of|on|par|per|photo\S*|picture\S*|alliance\S*|pool|por|pour|privat\S*|screenshot|stock\S*|symbolbild"
    r"|symbolfoto|the|to|und|uit|van|via|vom|von|y|zu|zur|zvg|afp\S*|epd|epa|getty|images?|archivbild|reprodução|reproducción|divulgação|cortesía|cedida|foto\S*)"
    r"(?![^\s,;.:/|+&–-])\S*|[a-z]\S*[./@\d_]\w\S*"
)
_WORD = rf"(?:(?![a-zß-öø-ÿ(（\[])[^\s()（）\[\]。！？!?]+|\([^()]{{1,40}}\)|{_SMALL})"
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
# `AP Photo/Jane Doe`, `IMAGO / Jan Weber`, `Jane Doe/AP`, `Jane Doe via Getty Images`.
_PERSON = r"[^\W\d_a-zß-öø-ÿ][^()\[\]/.!?,;:\n]{1,30}(?:\.[^()\[\]/.!?,;:\n]{1,25}){0,2}"
_TAKEN = (
    rf"(?:(?:{_STOCK}|REUTERS|ANTARA FOTO|ANTARA|Reuters|AFP|EPA|KEYSTONE|SN ?/ ?APA) ?/ ?(?!{_AGENCY}\b){_PERSON}(?: ?/ ?{_PERSON}){{0,2}}(?:, File)?"
    rf"|[^\W\d_a-zß-öø-ÿ][^\s()\[\]/]{{0,20}} (?:[^\s()\[\]/]{{1,20}} ){{0,3}}?[^\s()\[\]/]{{2,20}} ?(?:/|\||, (?=AP\b|Getty)) ?(?:[^()\[\]/.!?]{{2,30}} ?/ ?)?(?:{_AGENCY}|{_STOCK})(?: ?/ ?(?:{_AGENCY}|{_STOCK})|,? [Ff]ile| via (?:Getty Images|AP|REUTERS|Reuters)){{0,2}}"
    rf"|[^\W\d_a-zß-öø-ÿ][^()\[\]/.!?;:]{{2,50}} via (?:Getty Images|AP|AFP|REUTERS|Reuters|Shutterstock|Wikimedia Commons|Flickr)"
    rf"|Uncredited ?/ ?{_AGENCY}(?: ?/ ?{_AGENCY})?|(?:{_STOCK}|{_AGENCY}) via {_STOCK})"
)

# Words that announce a credit, with a colon.
_PHOTO = (
    r"(?:photo(?:s|graph|graphs|graphy|grapher)?(?: credits?)?|image(?: credits?)?|pictures?|pics?|foto(?:s|grafie|credit)?|bild(?:er|quelle|nachweis)?|symbolfoto|symbolbild|archivbild|archivfoto|fotocredit"
    r"|cr[ée]dits?(?: photos?| image| foto)?|photos? ?cr[ée]dits?|credit|cr[ée]ditos?|imagem|imagen|immagine|fotograf[íi]a|fotoğraf|zdjęcie|zdj\.|fot\.|beeld|kép|kuva|φωτο|фото|снимок|фотография"
    r"|illustration|grafik|graphic|infographic|video credit|gambar|dok\.?|dokumentasi|screenshot|aufnahme|collage|montage|fotomontage)"
)
_SOURCE = r"(?:sources?(?= ?: [A-Z])|quelle|fuente|fonte|źródło|bron|källa|kilde|lähde|kaynak|sumber|источник|джерело|zdroj)"

MEDIA: tuple[Rule, ...] = ()

"""News agencies, as they stand in datelines and as authors; a table and two look-ups.

To add one: a row of the name to show and, after it, the other spellings, without regard to case.
"""

from __future__ import annotations

from functools import cache

_ROWS = (
    "AAP|Australian Associated Press",
    "Adnkronos",
    "AFP|Agence France-Presse|Agence France Presse|AFP Deutschland|法新社",
    "Agencia EFE|EFE|Agência EFE|Agencias EFE",
    "Agência Brasil|Agencia Brasil|ABr",
    "Agência Lusa|Lusa",
    "AGERPRES|Agerpres",
    "AGI",
    "Anadolu Agency|Anadolu Ajansı|AA|Anadolu",
    "ANI",
    "ANP",
    "ANSA",
    "Antara|ANTARA News",
    "ANN|Asia News Network",
    "APA",
    "Associated Press|AP|The Associated Press",
    "ATS|Keystone-ATS",
    "AWP",
    "BBC|BBC News|BBC Sport",
    "Belga",
    "Bernama",
    "Bloomberg|Bloomberg News",
    "BTA|БТА",
    "Business Wire|BUSINESS WIRE|BusinessWire",
    "CBC News",
    "CCTV|央视网|央视新闻",
    "CNA|中央社|中央通訊社",
    "CNN",
    "CNN Indonesia",
    "ČTK|CTK",
    "DHA|Demirören Haber Ajansı",
    "dpa|Deutsche Presse-Agentur|dpa-AFX|dpa-infocom|dpa Sport|dts|dts Nachrichtenagentur",
    "epd|Evangelischer Pressedienst",
    "Euronews",
    "Europa Press|EP",
    "Fars",
    "GlobeNewswire|GLOBE NEWSWIRE",
    "HINA|Hina",
    "IANS",
    "IHA|İHA|İhlas Haber Ajansı",
    "INA",
    "INTERFAX.RU|Interfax|Интерфакс|Interfax-Ukraine|Интерфакс-Украина|Интерфакс-Україна",
    "IRNA|ایرنا",
    "ISNA|ایسنا",
    "Itar-Tass|ИТАР-ТАСС",
    "JTA|Jewish Telegraphic Agency",
    "Keystone-SDA|SDA|SDA-ATS",
    "KNA|Katholische Nachrichten-Agentur",
    "Kyodo|Kyodo News|共同|共同通信|共同社",
    "MTI",
    "MAP",
    "NAN|News Agency of Nigeria",
    "NNN",
    "Notimex",
    "NTB",
    "ots|news aktuell",
    "PA|PA Media|Press Association",
    "PAP",
    "PNA|Philippine News Agency",
    "PRNewswire|PR Newswire|PRNEWSWIRE",
    "PTI|Press Trust of India|TNN|Times News Network",
    "Rador",
    "Reuters|Thomson Reuters|Thomson Reuters Foundation|رويترز|ロイター|路透社|로이터|Рейтер",
    "RIA Novosti|РИА Новости|РИАН",
    "Ritzau",
    "Sapa",
    "sid|SID|Sport-Informations-Dienst",
    "STT",
    "SANA|سانا",
    "SPA|واس",
    "TASR",
    "TASS|ТАСС",
    "Télam|Telam",
    "The Canadian Press|Canadian Press|CP|La Presse canadienne",
    "TT",
    "Tanjug|Танјуг",
    "UNIAN|УНИАН|УНІАН",
    "UNN|УНН",
    "Ukrinform|Укринформ|Укрінформ",
    "UPI|United Press International",
    "VNA",
    "WAM|وام",
    "WAFA|وفا",
    "Xinhua|Xinhua News Agency|新华社|新華社|新华网|新华",
    "Yonhap|Yonhap News|연합뉴스",
    "时事|時事|時事通信",
    "中新社|中国新闻社|中新网",
    "人民网|人民日报",
    "뉴시스|NEWSIS|Newsis",
    "뉴스1|News1",
    "العربية.نت",
    "الأناضول",
    "أ ف ب|أ.ف.ب|فرانس برس",
    "د ب أ|د.ب.أ",
    "भाषा|पीटीआई",
    "वार्ता",
    "एएनआई",
)

LONGEST_CODE = 5
"""Names up to this length are codes: `dpa`, `IANS`."""

LONGEST_WORDS = 3
"""How many words the longest agency name that `agency_in` looks for may have."""


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for row in _ROWS:
        for spelling in row.split("|"):
            names.setdefault(spelling.casefold(), spelling)
    return names


def agency(text: str) -> str | None:
    """Return the agency that `text` is, as usually written, or None.

    A short name in capitals is none when written like a given name (`Ina`, `Sid`).

    >>> agency("REUTERS"), agency("The Associated Press"), agency("Ina")
    ('Reuters', 'The Associated Press', None)
    """
    core = text.strip(" .,:;()[]【】")
    found = _names().get(core.casefold())
    if found and len(core) <= LONGEST_CODE and core.istitle() and not found.istitle():
        return None
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OUTLETS = _words(
    """
    agency press news newswire presse times post herald tribune journal gazette chronicle guardian
    observer courier zeitung nachrichten anzeiger tagblatt bote kurier rundschau agentur agence
    agencia agenzia agência
    """
)


def looks_like_outlet(name: str) -> bool:
    """Return whether a name in capitals ends as those of agencies and papers do.

    >>> looks_like_outlet("Coastal News Agency"), looks_like_outlet("Staff Writer")
    (True, False)
    """
    words = name.split()
    return (
        2 <= len(words) <= 5
        and words[-1].casefold() in _OUTLETS
        and all(word[:1].isupper() for word in words)
    )


def agency_in(text: str) -> str | None:
    """Return the first agency named anywhere in a short text, at `/`, commas and spaces.

    >>> agency_in("dpa/lno"), agency_in("May 5 | Reuters"), agency_in("Reutlingen")
    ('dpa', 'Reuters', None)
    """
    whole = agency(text)
    if whole:
        return whole
    words = text.replace("/", " ").replace("=", " ").replace(",", " ").split()[:12]
    for start in range(len(words)):
        for length in range(LONGEST_WORDS, 0, -1):
            found = agency(" ".join(words[start : start + length]))
            if found:
                return found
    return None

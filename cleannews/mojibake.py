"""Mojibake: UTF-8 that somebody read in another encoding, and its way back.

`mend_mojibake` mends one line with the help of ftfy; `has_mojibake_sign` tells the few lines for
which ftfy is worth loading.
"""

from __future__ import annotations

import re
from functools import cache

LAYERS = 4
"""Text decoded wrongly more often than this is beyond mending."""

FURTHER = "\u0080-¿ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™\ufffd"
"""How cp1252 and its kin show the bytes of UTF-8 after the first."""

FURTHER_ELSEWHERE = "ŁłŚśŤťŹźˇ˘ĄąŞşŻżĽľ˛˝ЁёЂђЃѓЄєЅѕІіЇїЈјЉљЊњЋћЌќЎўЏџҐґ№΅ΆΈΉΊΌΎΏ―ôúùìîØÇöé⌐│║╗╝┐"
"""The same in cp1250, cp1251, cp1253, MacRoman and cp437."""

SUSPICIOUS_PAIR = f"[Â-ÏÐ-ßà-ôĂĹРСвГДΓΞΟβ‚¬][{FURTHER}{FURTHER_ELSEWHERE}]"
"""A quick sieve for `MOJIBAKE_SIGN`; the characters of `SUSPICIOUS` are another."""

SUSPICIOUS = "Ã√├┬"

MOJIBAKE_SIGN = (
    f"[ÂÃ][{FURTHER}]|[a-z]Ã(?: |$)|[Ä-ÏÐ-ßà-ô][\u0080-\u009f]|Ð[{FURTHER}]|â€"
    f"|[Ä-Ïà-ô][{FURTHER}]{{2}}|(?:[Ä-ÏÐÑ×ØÙÚÛ][{FURTHER}]){{2}}"
    "|[ÄÅ][\u0080-ª¬-º¼-¿ŒœŠšŸŽžƒˆ˜‘“‚„†‡•…‰‹›€™]"
    f"|[ĂĹ][{FURTHER}ŁłŚśŤťŹźˇ˘ĄąŞşŻżĽľ˛˝]|Ä‡"
    f"|(?:[РС][{FURTHER}ЁёЂђЃѓЄєЅѕІіЇїЈјЉљЊњЋћЌќЎўЏџҐґ№]){{2}}|вЂ|Г[©јґ¶¤±]"
    f"|[A-Za-z][ГД][{FURTHER}Ђ-Џђ-ў]"
    f"|(?:[ΞΟ][{FURTHER}΅ΆΈΉΊΌΎΏ―]){{2}}|β€|[A-Za-z]Γ[{FURTHER}΄ΆΈΉΊΌΎΏ―]"
    "|‚Ä[ôúùìîØ¶]|√[^\\W\\d_]|√[©®†°º¥§]|¬[©´ª]|Γ[Çöé]|[├┬][^\\s─-╿]"
)
"""First bytes of UTF-8 with further ones, as wrong encodings show them. In turn: cp1252 (three
lines), cp1250, cp1251 (two lines), cp1253, MacRoman and cp437."""


@cache
def _suspicious_pair() -> re.Pattern[str]:
    return re.compile(SUSPICIOUS_PAIR)


@cache
def _mojibake_sign() -> re.Pattern[str]:
    return re.compile(MOJIBAKE_SIGN)


def mend_mojibake(text: str) -> str:
    """UTF-8 that was read in a single-byte encoding, once or several times over.

    ftfy knows how such text looks; it is asked only where a pair of characters arouses suspicion,
    and believed only if less of its "badness" is left afterwards.

    >>> mend_mojibake("dÃ©jÃ\xa0 vu â€“ dit-elle")
    'déjà vu – dit-elle'
    >>> mend_mojibake("ÂNGELA MORA EM SÃO PAULO, DIỄN ĐÀN")
    'ÂNGELA MORA EM SÃO PAULO, DIỄN ĐÀN'
    """
    if not has_mojibake_sign(text):
        return text
    from ftfy.badness import badness, is_bad

    mended = text
    for _ in range(LAYERS):
        if not is_bad(mended):
            break
        mended = _peeled(mended)
    if mended == text:
        return text
    return mended if not is_bad(mended) or badness(mended) < badness(text) else text


def has_mojibake_sign(text: str) -> bool:
    """Whether ftfy, which takes a tenth of a second to load, is worth asking.

    >>> has_mojibake_sign("fÃ¼r"), has_mojibake_sign("SÃO É ÂNGELA")
    (True, False)
    """
    if text.isascii():
        return False
    is_suspect = any(map(text.__contains__, SUSPICIOUS)) or _suspicious_pair().search(text)
    return bool(is_suspect and _mojibake_sign().search(text))


def _peeled(text: str) -> str:
    """`text` with one layer of wrong decoding taken off, as ftfy does it step by step.

    Not `ftfy.fix_encoding`: that goes on until nothing changes, which takes minutes on `ÂÂÂÂ…`.
    """
    from ftfy.chardata import CHARMAP_ENCODINGS, possible_encoding
    from ftfy.fixes import decode_inconsistent_utf8, replace_lossy_sequences, restore_byte_a0

    for encoding in CHARMAP_ENCODINGS:
        if not possible_encoding(text, encoding):
            continue
        data = text.encode(encoding)
        if encoding != "macroman":
            data = restore_byte_a0(data)
        if encoding.startswith("sloppy"):
            data = replace_lossy_sequences(data)
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            continue
    return decode_inconsistent_utf8(text)

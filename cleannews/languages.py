"""Which language a text is in: from its script, then from the share of its function words.

No library does this here. py3langid takes 0.1 s to import and langdetect loads its profiles at the
first call, while the command must start at once; and the labeler needs the word lists anyway, to
ask of a single line how much of it is prose. On news the lists are as good as the libraries: every
article of a test set in 16 languages is named right.

>>> detect("The minister said that she would not be at the meeting, which had been put off again.")
'en'
>>> detect("Der Minister sagte, dass er nicht zu der Sitzung kommen werde, die verschoben wurde.")
'de'
>>> detect("Tor! 3:2") is None
True
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import cache

from cleannews.function_words import FUNCTION_WORDS

SAMPLE_CHARACTERS = 2400
"""How much of a text is looked at: half from its start, half from its middle."""

FEWEST_WORDS = 6
"""Below so many words no language is named in an alphabet that languages share."""

SMALLEST_SHARE = 0.04
"""So much of a text must be function words of the language that wins."""

PROSE_SHARE = 0.12
"""What prose has at the least: 0.1 to 0.2 in Finnish and Turkish, 0.35 to 0.6 in the others."""

MARGIN, MARGIN_BELOW_PROSE = 1.12, 1.7
"""The winner's weight over the runner-up's; near relatives share most of their words, so it cannot
be wide for prose, but it must be for a text that has few function words at all."""

SPACELESS = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""Languages that write no space between words."""

_FAMILIES = tuple(
    frozenset(family.split())
    for family in ("da no", "hr sr", "cs sk", "ca es gl pt", "id ms", "af nl", "be bg mk ru uk")
)
"""Near relatives, whose texts the function words may confuse."""

_ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "bs": "hr", "sh": "hr", "cmn": "zh"}

# First code point of each run of a script; the next entry ends it. "" is no letter of interest.
_SCRIPT_STARTS = (
    (0x0000, ""),
    (0x0041, "latin"),
    (0x0250, ""),
    (0x0370, "el"),
    (0x0400, "cyrillic"),
    (0x0530, "hy"),
    (0x0590, "he"),
    (0x0600, "arabic"),
    (0x0780, ""),
    (0x0900, "devanagari"),
    (0x0980, "bn"),
    (0x0A00, "pa"),
    (0x0A80, "gu"),
    (0x0B00, "or"),
    (0x0B80, "ta"),
    (0x0C00, "te"),
    (0x0C80, "kn"),
    (0x0D00, "ml"),
    (0x0D80, "si"),
    (0x0E00, "th"),
    (0x0E80, "lo"),
    (0x0F00, "bo"),
    (0x1000, "my"),
    (0x10A0, "ka"),
    (0x1100, "ko"),
    (0x1200, "am"),
    (0x13A0, ""),
    (0x1780, "km"),
    (0x1800, ""),
    (0x1E00, "latin"),
    (0x1F00, "el"),
    (0x2000, ""),
    (0x3040, "kana"),
    (0x3100, ""),
    (0x3400, "han"),
    (0xA000, ""),
    (0xAC00, "ko"),
    (0xD7B0, ""),
)
_STARTS = [start for start, _ in _SCRIPT_STARTS]

_LETTERS_OF = {
    "cyrillic": (
        ("kk", "әғқңұһ"),
        ("be", "ў"),
        ("uk", "їєґі"),
        ("mk", "ѓќѕ"),
        ("sr", "ђћџљњј"),
        ("ru", "ыэё"),
    ),
    "arabic": (("ur", "ٹڈڑےںھہ"), ("fa", "پچژگیک")),
}
"""Letters that only one of the languages of a script has, in the order in which to ask."""

LETTER_SHARE = 0.004
"""How much of a text those letters must make up: more than a foreign name or two."""

_SHARED_SCRIPTS = {
    "cyrillic": ("ru", "uk", "be", "bg", "sr", "mk"),
    "arabic": ("ar", "fa", "ur"),
    "devanagari": ("hi", "mr", "ne"),
}
_LATIN = tuple(code for code, words in FUNCTION_WORDS.items() if max(min(words)) < "\u0250")


def detect(text: str) -> str | None:
    """Return the BCP 47 code of the language that `text` is written in, or None when unsure.

    Give it the joined prose of an article; it looks at `SAMPLE_CHARACTERS` of it. Norwegian is
    `no` in both its forms; Croatian, Bosnian and Serbian in Latin letters are `hr`.

    >>> detect("新しい橋は来年の春に完成する。"), detect("新桥预计明年春天建成。")
    ('ja', 'zh')
    """
    sample = _sample(text)
    script = _main_script(sample)
    if script == "han":
        return "zh"
    if script == "kana":
        return "ja"
    if script == "latin":
        return _most_at_home(sample, _LATIN)
    if script in _SHARED_SCRIPTS:
        return _by_letters(sample, script) or _most_at_home(sample, _SHARED_SCRIPTS[script])
    return script or None


def function_word_share(text: str, language: str | None) -> float:
    """Return how much of `text` is function words of `language`, from 0 to 1.

    Of the words, or of the characters where a language has no spaces between words. 0 for a
    language without a list. Prose comes to 0.3 and more, a menu or a list of names to about 0.

    >>> function_word_share("It was the end of the road for them.", "en") > 0.7
    True
    >>> function_word_share("Politics Business Sport Weather", "en")
    0.0
    """
    code = base_language(language)
    words = FUNCTION_WORDS.get(code, frozenset())
    if not words:
        return 0.0
    sample = _sample(text)
    if code in SPACELESS:
        letters = sum(1 for character in sample if character.isalpha()) or 1
        return min(1.0, sum(sample.count(word) * len(word) for word in words) / letters)
    tokens = _tokens(sample)
    return sum(1 for token in tokens if token in words) / max(1, len(tokens))


def is_spaceless(language: str | None) -> bool:
    """Return whether the language writes no space between words.

    >>> is_spaceless("zh-Hant"), is_spaceless("ko"), is_spaceless(None)
    (True, False, False)
    """
    return base_language(language) in SPACELESS


def base_language(language: str | None) -> str:
    """Return the key under which tables know a BCP 47 code: `de` for `de-AT`, `no` for `nb`.

    >>> base_language("pt_BR"), base_language("nb"), base_language(None)
    ('pt', 'no', '')
    """
    code = (language or "").replace("_", "-").partition("-")[0].lower()
    return _ALIASES.get(code, code)


def settle(declared: str | None, shown: str | None) -> str | None:
    """Return the language of a page that says one and reads like another.

    Templates and themes say `en` whatever the text: of nine web pages whose text read like another
    language, eight were in that. Near relatives are told apart by the page's own word, and so is a
    language that no text is read as here.

    >>> settle("en", "de"), settle("en-GB", "en"), settle("nb", "da"), settle("la", "en")
    ('de', 'en-GB', 'nb', 'la')
    """
    said, read = base_language(declared), base_language(shown)
    if not read or said == read or (said and said not in FUNCTION_WORDS):
        return declared
    near = any({said, read} <= family for family in _FAMILIES)
    return declared if near else shown


def _sample(text: str) -> str:
    if len(text) <= SAMPLE_CHARACTERS:
        return text
    half, middle = SAMPLE_CHARACTERS // 2, len(text) // 2
    return text[:half] + " " + text[max(half, middle) : middle + half]


def _tokens(sample: str) -> list[str]:
    if "\u094d" in sample or "\u0947" in sample:  # Indic vowel signs are no letters to `\w`
        return re.findall(r"[^\s\d_.,;:!?()\u0964]+", sample)
    return re.findall(r"[^\W\d_]+", sample.lower())


def _main_script(sample: str) -> str:
    """Return the script of most letters; a tenth of kana makes Chinese characters Japanese."""
    counts: Counter[str] = Counter()
    step = max(1, len(sample) // 1000)
    for character, count in Counter(sample[::step]).items():
        counts[_SCRIPT_STARTS[bisect_right(_STARTS, ord(character)) - 1][1]] += count
    del counts[""]
    if not counts:
        return ""
    eastern = counts["kana"] + counts["han"]
    if eastern:
        winner = "kana" if counts["kana"] * 10 >= eastern else "han"
        counts["kana"] = counts["han"] = 0
        counts[winner] = eastern * 2  # one character of these weighs as much as two letters
    return counts.most_common(1)[0][0]


def _by_letters(sample: str, script: str) -> str | None:
    for language, letters in _LETTERS_OF.get(script, ()):
        found = sum(sample.count(letter) for letter in letters)
        if found > max(1, LETTER_SHARE * len(sample)):
            return language
    return None


def _most_at_home(sample: str, languages: Iterable[str]) -> str | None:
    """Return the language whose function words fill most of the sample, if one clearly does."""
    tokens = _tokens(sample)
    if len(tokens) < FEWEST_WORDS:
        return None
    weights = dict.fromkeys(languages, 0.0)
    for token, count in Counter(tokens).items():
        owners = _owners().get(token, ())
        for language in owners:
            if language in weights:
                weights[language] += count / len(owners)
    (best, most), (_, second) = sorted(weights.items(), key=lambda item: -item[1])[:2]
    share = sum(1 for token in tokens if token in FUNCTION_WORDS[best]) / len(tokens)
    margin = MARGIN if share >= PROSE_SHARE else MARGIN_BELOW_PROSE
    return best if share >= SMALLEST_SHARE and most > second * margin else None


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """Return for each function word the languages that have it."""
    owners: dict[str, tuple[str, ...]] = {}
    for language, words in FUNCTION_WORDS.items():
        for word in words:
            owners[word] = (*owners.get(word, ()), language)
    return owners

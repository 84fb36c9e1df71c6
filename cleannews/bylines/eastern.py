"""Author lines in Chinese, Japanese and Korean, whose names have neither capitals nor spaces.

A cue does it there: `作者：`, `記者`, `文／`, `기자`. What stands beside the cue is taken for names
if it is as long as names are; a bare name is a guess from its first character, the family name.

>>> read_eastern("作者：王小明 李大同", "zh")
(('王小明', '李大同'), '作者', None, '', 1.0)
>>> read_eastern("김하나 기자 hana@example.com", "ko")
(('김하나',), '기자', None, 'hana@example.com', 0.95)
"""

from __future__ import annotations

import re

from cleannews.bylines.agencies import agency_in
from cleannews.bylines.names import read_names

Reading = tuple[tuple[str, ...], str, str | None, str, float]
"""Names, cue, publisher, rest and sureness: the fields of a `Byline`, in its order."""

_AUTHOR = (
    "作者|文字作者|原作者|著者|執筆者?|执笔|筆者|笔者|撰文|撰稿人?|采写|文字|取材・文|取材・構成|文・構成"
    "|文・写真|文|글쓴이|글|기자|投稿者|投稿人|投稿|編集・執筆"
)
_EDITOR = "责任编辑|責任編輯|责编|编辑|編輯|編集|编译|編譯|译者|訳|翻訳"
_REPORTER = "记者|記者|通讯员|实习生|撰稿|特约撰稿"
_STOP = (
    r"[:：（(【】〕\])）｜|。\d@]|报道|報導|发自|摄"
    r"|\s(?:来源|來源|编辑|編輯|责编|出自|时间|摄影|攝影|发布)"
)
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧"
    "曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈"
    "夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔"
    "向汤湯温康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞"
    "左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳欧管柴蒙鲍"
)
_KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방"
    "공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용"
)


def has_eastern_letters(line: str) -> bool:
    """Return whether a line has Chinese, Japanese or Korean letters.

    >>> has_eastern_letters("文／小田"), has_eastern_letters("Текст: Анна")
    (True, False)
    """
    return ord(max(line, default="a")) >= 0x1100 and any(
        0x3040 <= ord(c) <= 0x30FF or 0x3400 <= ord(c) <= 0x9FFF or 0xAC00 <= ord(c) <= 0xD7A3
        for c in line
    )


def read_eastern(line: str, language: str = "") -> Reading | None:
    """Read a line as a byline; see `bylines.Byline` for what comes back."""
    if any("\uac00" <= c <= "\ud7a3" for c in line):
        return _korean(line)
    return (
        _labelled(line, _AUTHOR, 1.0, language)
        or _reporter(line, language)
        or _named_before_cue(line)
        or _labelled(line, _EDITOR, 0.5, language)
        or _bare(line, language)
    )


def _labelled(line: str, labels: str, sure: float, language: str) -> Reading | None:
    """Read `作者：王小明`: the label at a word's start, then a mark, then names."""
    match = re.search(
        rf"(?:^|[\s【〔（(／/　：])({labels})(?:\s?[:：/／｜|＝=●■‧]|(?<=[作著稿]者)\s)\s*", line
    )
    if not match:
        return None
    names, rest = _names_at(line[match.end() :], language)
    if not names:
        return None
    before = line[: match.start()].strip(" \u3000【（(")
    plain = sure if len(line) < 90 and "。" not in line[:-1] else sure - 0.4
    return names, match[1], _source(line), f"{before} {rest}".strip(), plain


def _reporter(line: str, language: str) -> Reading | None:
    """Read `本报记者 王小明`, `（记者 王小明）` and `記者王小明／台北報導`."""
    match = re.search(
        rf"(?:^|[\s（(【〔□·‧。])([^\s（(，。]{{0,8}}(?:{_REPORTER}))[\s:：]*(?=\S)", line
    )
    if not match or re.match(r"[\d日从近在了获]", line[match.end() :]):
        return None
    names, rest = _names_at(line[match.end() :], language)
    if (
        not names
        or len(line) > 90
        or rest[:1] in set("摄攝")
        or not all(_is_name_sized(name) or _is_japanese(name, language) for name in names)
    ):
        return None
    if rest[:1] in {"报", "報"} and len(names) > 1:  # `記者王小明／台北報導`: the last is a place
        names, rest = names[:-1], f"／{names[-1]}{rest}"
    before = line[: match.start()].strip(" \u3000□（(【〔")
    spaced = line[match.end() - 1] in " :：\u3000"
    ends = not rest or rest[0] in "／/）)】〕（( 　报報发文"
    if not ends or "。" in before:
        return None
    sure = 0.9 if len(line) < 45 and (spaced or rest) else 0.75
    return names, match[1], agency_in(match[1]) or None, f"{before} {rest}".strip(), sure


def _named_before_cue(line: str) -> Reading | None:
    """Read `王小明/文`, `佐藤太郎記者`, `由小明张贴`."""
    match = re.fullmatch(
        r"(?:由)?([\u3040-\u30ff\u3400-\u9fff々\s、]{2,24}?)\s?([/／｜]\s?(?:文|撰文)|記者|张贴)(\W.*)?",
        line,
    )
    if not match or len(line) > 60:
        return None
    names, rest = _names_at(match[1], "")
    sized = bool(names) and not rest and all(_is_name_sized(name) for name in names)
    return (names, match[2].strip("/／｜ "), None, match[3] or "", 0.8) if sized else None


def _bare(line: str, language: str) -> Reading | None:
    """Read a line that is nothing but a name, or names with `、` between them: a guess."""
    text = line.strip("　 []［］【】")
    if len(text) > 20 or not re.fullmatch(r"[\u3040-\u30ff\u3400-\u9fff々、，・\s]+", text):
        return None
    names, rest = _names_at(text, language)
    if not names or rest or not all(2 <= len(name.replace(" ", "")) <= 7 for name in names):
        return None
    known = all(map(_is_known, names))
    spaced = " " in names[0]
    return names, "", None, "", 0.4 if known or spaced else 0.15


def _korean(line: str) -> Reading | None:
    """Read `김하나 기자`, `글 = 김하나`, `김하나 hana@example.com`."""
    found = re.findall(
        r"((?:[가-힣]{2,4}[·,]\s?)*[가-힣]{2,4})\s?(?:[가-힣]{2,4})?(기자|특파원|논설위원|칼럼니스트)(?![가-힣])",
        line,
    )
    if found and len(line) <= 80 and not line.endswith("다."):
        listed = (name for group, _ in found for name in re.split(r"[·,]\s?", group))
        names = tuple(dict.fromkeys(listed))
        rest = line.partition(found[-1][1])[2].strip()
        return names, found[0][1], agency_in(line[:20]), rest, 0.95 if len(line) <= 50 else 0.7
    labelled = _labelled(line, "글쓴이|글|기자|작성자|취재", 0.9, "ko")
    if labelled:
        return labelled
    match = re.fullmatch(r"([가-힣]{2,4})(\s*\S+@\S+)?", line)
    if not match or match[1][0] not in _KOREAN_SURNAMES or len(match[1]) != 3:
        return None
    return (match[1],), "", None, (match[2] or "").strip(), 0.7 if match[2] else 0.3


def _names_at(text: str, language: str) -> tuple[tuple[str, ...], str]:
    """Return the names at the start of a text and what follows the first stop after them."""
    stop = re.search(_STOP, text)
    head = text[: stop.start()] if stop else text
    rest = text[stop.start() :].strip() if stop else ""
    if not head.strip() or len(head) > 60:
        return (), text
    if not has_eastern_letters(head):
        names, tail = read_names(head.strip())
        return (names, f"{tail} {rest}".strip()) if names else ((head.strip(),), rest)
    pieces = [p for p in re.split(r"[、，,/／&；;\s\u3000]+", head.strip(" :：[〓")) if p]
    names = _joined(pieces, language)
    if len(names) > 8 or any(len(name) > 16 for name in names):
        return (), text
    if _is_known(names[0]) and not all(map(_is_name_sized, names)):
        return names[:1], " ".join((*names[1:], rest)).strip()
    return names, rest


def _joined(pieces: list[str], language: str) -> tuple[str, ...]:
    """Join what a space parts within one name: `赵 培`, `佐藤 花子`."""
    if len(pieces) == 2 and all(
        re.fullmatch(r"[\u3040-\u30ff\u3400-\u9fff々]{1,3}", p) for p in pieces
    ):
        if len(pieces[0]) == 1 and pieces[0] in _SURNAMES and len(pieces[1]) <= 2:
            return ("".join(pieces),) if language != "ja" else (" ".join(pieces),)
        two_chinese = all(len(p) > 1 and p[0] in _SURNAMES for p in pieces)
        if language == "ja" or (language != "zh" and not two_chinese and len(pieces[0]) < 3):
            return (" ".join(pieces),)
    return tuple(pieces)


def _is_known(name: str) -> bool:
    return name[0] in _SURNAMES and 2 <= len(name) <= 3


def _is_name_sized(name: str) -> bool:
    return 2 <= len(name) <= 4 or (len(name) <= 16 and not re.search("[\u3400-\u9fff]{5}", name))


def _is_japanese(name: str, language: str) -> bool:
    """Return whether a name fits Japanese, whose surnames have up to three signs."""
    return language.startswith("ja") and 2 <= len(name) <= 6


def _source(line: str) -> str | None:
    """Return the outlet after `来源：`."""
    match = re.search(r"[来來]源[:：]\s*\[?\s*([^\s\]，。]{2,20})", line)
    return match[1] if match else None

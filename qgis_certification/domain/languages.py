"""From the website's free words for a language to BCP 47 codes."""

from __future__ import annotations

import re
from functools import lru_cache

from .finding import fold

# English name, the language's own name, the Romanian one (we are translated into it), and spellings seen in the wild;
# folded (no case, no accents).
_WORDS = {
    "sq": "albanian, shqip",
    "ar": "arabic, العربيه, عربي, عربى, araba",
    "hy": "armenian, հայերեն",
    "az": "azerbaijani, azeri, azerbaycan dili, azerbaycanca",
    "eu": "basque, euskara",
    "be": "belarusian, беларуская",
    "bn": "bengali, bangla, বাংলা",
    "bs": "bosnian, bosanski",
    "bg": "bulgarian, български, bulgara",
    "my": "burmese, မြန်မာ",
    "ca": "catalan, catala",
    "zh": "chinese, mandarin, 中文, 汉语, 漢語, 普通话, chineza",
    "zh-Hans": "simplified chinese, 简体中文",
    "zh-Hant": "traditional chinese, 繁體中文",
    "hr": "croatian, hrvatski, croata",
    "cs": "czech, cestina, cesky, ceha",
    "da": "danish, dansk",
    "nl": "dutch, nederlands, flemish, vlaams, neerlandeza, olandeza",
    "en": "english, eng, anglais, ingles, englisch, engleza",
    "en-GB": "british english",
    "en-US": "american english",
    "et": "estonian, eesti",
    "fa": "persian, farsi, فارسي",
    "fil": "filipino, tagalog",
    "fi": "finnish, suomi",
    "fr": "french, francais, francaise, franzosisch, frances, franceza",
    "gl": "galician, galego",
    "ka": "georgian, ქართული",
    "de": "german, deutsch, allemand, aleman, germana",
    "el": "greek, ελληνικα, greaca",
    "gu": "gujarati, ગુજરાતી",
    "he": "hebrew, עברית",
    "hi": "hindi, हिन्दी, हिंदी",
    "hu": "hungarian, magyar, maghiara",
    "is": "icelandic, islenska",
    "id": "indonesian, bahasa indonesia, bahasa",
    "ga": "irish, gaeilge",
    "it": "italian, italiano, italiana",
    "ja": "japanese, 日本語, japoneza",
    "kn": "kannada, ಕನ್ನಡ",
    "kk": "kazakh, қазақ тілі",
    "km": "khmer, ខ្មែរ",
    "rw": "kinyarwanda, ikinyarwanda",
    "ko": "korean, 한국어, 한국말",
    "ky": "kyrgyz, кыргызча",
    "lo": "lao, ລາວ",
    "lv": "latvian, latviesu",
    "lt": "lithuanian, lietuviu",
    "mk": "macedonian, македонски",
    "mg": "malagasy",
    "ms": "malay, bahasa melayu",
    "ml": "malayalam, മലയാളം",
    "mr": "marathi, मराठी",
    "mn": "mongolian, монгол",
    "ne": "nepali, नेपाली",
    "nb": "norwegian bokmal, bokmal",
    "no": "norwegian, norsk",
    "nn": "nynorsk",
    "pl": "polish, polski, jezyk polski, poloneza",
    "pt": "portuguese, portugues, portugheza",
    "pt-BR": "brazilian portuguese, "
    "portuguese (brazil), portugues do brasil, portugues (brasil), portugues brasileiro, portugues - brasil",
    "pt-PT": "portuguese (portugal), portugues (portugal)",
    "pa": "punjabi, ਪੰਜਾਬੀ",
    "ro": "romanian, romana, limba romana, moldovan",
    "ru": "russian, русскии, русскии язык, rusa",
    "sr": "serbian, srpski, српски",
    "si": "sinhala, සිංහල",
    "sk": "slovak, slovencina, slovensky",
    "sl": "slovenian, slovene, slovenscina",
    "so": "somali, soomaali",
    "es": "spanish, espanol, castellano, espagnol, spanisch, spaniola",
    "sw": "swahili, kiswahili",
    "sv": "swedish, svenska",
    "tg": "tajik, тоҷикӣ",
    "ta": "tamil, தமிழ்",
    "te": "telugu, తెలుగు",
    "th": "thai, ไทย, ภาษาไทย",
    "tr": "turkish, turkce, turca",
    "tk": "turkmen, turkmence",
    "uk": "ukrainian, українська, ucraineana",
    "ur": "urdu, اردو",
    "uz": "uzbek, ozbek, o'zbek, ozbekcha",
    "vi": "vietnamese, tieng viet",
    "cy": "welsh, cymraeg",
    "af": "afrikaans",
    "am": "amharic, አማርኛ",
    "ha": "hausa",
    "ig": "igbo",
    "xh": "xhosa, isixhosa",
    "yo": "yoruba",
    "zu": "zulu, isizulu",
    "st": "sesotho, sotho",
    "tn": "setswana, tswana",
    "ti": "tigrinya, ትግርኛ",
    "om": "oromo, afaan oromoo",
    "ht": "haitian creole, kreyol",
    "lb": "luxembourgish, letzebuergesch",
    "mt": "maltese, malti",
}
CODES = tuple(_WORDS)
_CODES = {fold(word): code for code, names in _WORDS.items() for word in names.split(", ")}
_CODE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|[0-9]{3}))?")
_LONGEST = 60


@lru_cache(maxsize=1000)
def language_code(words: str) -> str:
    """The BCP 47 code ("pt-BR") of a language's name or code; where we know none, the words themselves (shortened)."""
    words = " ".join(words.split())
    known = _CODES.get(fold(words))
    if known:
        return known
    code = words.replace("_", "-")
    if _CODE.fullmatch(words) and code.split("-")[0].lower() in _KNOWN_PRIMARY:
        return _conventional(code)
    return words[:_LONGEST]


@lru_cache(maxsize=1000)
def folded_names(code: str) -> str:
    """What a language may be searched by, folded: its names; what is no code of ours stands for itself."""
    return fold(_WORDS.get(code) or _WORDS.get(code.split("-")[0]) or code)


def _conventional(code: str) -> str:
    """Case as BCP 47 writes it: language lower, script title, region upper."""
    first, *rest = code.split("-")
    return "-".join([first.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)])


_KNOWN_PRIMARY = {code.split("-")[0] for code in _WORDS}

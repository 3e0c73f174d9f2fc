"""The outlets and formats that newsparse knows: one row a handler, its module imported when an input of its kind comes."""

from __future__ import annotations

from newsparse.handlers.reference import FormatReference, Reference
from newsparse.handlers.signs import Sign
from newsparse.reading.document import Format

BUILTIN: tuple[Reference, ...] = (
    Reference("20min", ("20min.ch",), "newsparse.handlers.outlets.o20min:ZWANZIGMIN"),
    Reference("apolut", ("apolut.net",), "newsparse.handlers.outlets.apolut:APOLUT"),
    Reference("basicthinking", ("basicthinking.de",), "newsparse.handlers.outlets.basicthinking:BASICTHINKING"),
    Reference("bild", ("bild.de",), "newsparse.handlers.outlets.bild:BILD"),
    Reference(
        "breaking-belize-news",
        ("breakingbelizenews.com",),
        "newsparse.handlers.outlets.breaking_belize_news:BREAKING_BELIZE_NEWS",
    ),
    Reference(
        "businessinsider-de",
        ("businessinsider.de",),
        "newsparse.handlers.outlets.businessinsider_de:BUSINESSINSIDER_DE",
    ),
    Reference("cbc", ("cbc.ca",), "newsparse.handlers.outlets.cbc:CBC"),
    Reference("cnn-arabic", ("arabic.cnn.com",), "newsparse.handlers.outlets.cnn_arabic:CNN_ARABIC"),
    Reference("cnn-highlights", ("cnn.com",), "newsparse.handlers.outlets.cnn_highlights:CNN_HIGHLIGHTS"),
    Reference("cnx-software", ("cnx-software.com",), "newsparse.handlers.outlets.cnx_software:CNX_SOFTWARE"),
    Reference("daily-star", ("dailystar.co.uk",), "newsparse.handlers.outlets.daily_star:DAILY_STAR"),
    Reference("dw", ("dw.com",), "newsparse.handlers.outlets.dw:DW"),
    Reference("dw-list", ("dw.com",), "newsparse.handlers.outlets.dw:DW_LIST"),
    Reference("eishockeynews", ("eishockeynews.de",), "newsparse.handlers.outlets.eishockeynews:EISHOCKEYNEWS"),
    Reference("euronews", ("euronews.com",), "newsparse.handlers.outlets.euronews:EURONEWS"),
    Reference("express", ("express.co.uk",), "newsparse.handlers.outlets.express:EXPRESS"),
    Reference("expressen", ("expressen.se",), "newsparse.handlers.outlets.expressen:EXPRESSEN"),
    Reference("eyethunews", ("eyethunews.co.za",), "newsparse.handlers.outlets.eyethunews:EYETHUNEWS"),
    Reference("focus", ("focus.de",), "newsparse.handlers.outlets.focus:FOCUS"),
    Reference("fox-news", ("foxnews.com",), "newsparse.handlers.outlets.fox_news:FOX_NEWS"),
    Reference("freebeacon", ("freebeacon.com",), "newsparse.handlers.outlets.freebeacon:FREEBEACON"),
    Reference("freebeacon-by", ("freebeacon.com",), "newsparse.handlers.outlets.freebeacon:FREEBEACON_BY"),
    Reference(
        "funke",
        (
            "waz.de",
            "braunschweiger-zeitung.de",
        ),
        "newsparse.handlers.outlets.funke:FUNKE",
    ),
    Reference("furche", ("furche.at",), "newsparse.handlers.outlets.furche:FURCHE"),
    Reference("gamestar", ("gamestar.de",), "newsparse.handlers.outlets.gamestar:GAMESTAR"),
    Reference("gateway-pundit", ("thegatewaypundit.com",), "newsparse.handlers.outlets.gateway_pundit:GATEWAY_PUNDIT"),
    Reference(
        "hechinger-report", ("hechingerreport.org",), "newsparse.handlers.outlets.hechinger_report:HECHINGER_REPORT"
    ),
    Reference("ilanga", ("ilanganews.co.za",), "newsparse.handlers.outlets.ilanga:ILANGA"),
    Reference("india-post", ("indiapost.com",), "newsparse.handlers.outlets.india_post:INDIA_POST"),
    Reference(
        "ippen",
        (
            "fr.de",
            "merkur.de",
        ),
        "newsparse.handlers.outlets.ippen:IPPEN",
    ),
    Reference("jungefreiheit", ("jungefreiheit.de",), "newsparse.handlers.outlets.jungefreiheit:JUNGEFREIHEIT"),
    Reference("kleinezeitung", ("kleinezeitung.at",), "newsparse.handlers.outlets.kleinezeitung:KLEINEZEITUNG"),
    Reference("livenet", ("livenet.ch",), "newsparse.handlers.outlets.livenet:LIVENET"),
    Reference("lto", ("lto.de",), "newsparse.handlers.outlets.lto:LTO"),
    Reference("mbl", ("mbl.is",), "newsparse.handlers.outlets.mbl:MBL"),
    Reference("nation-news", ("nationnews.com",), "newsparse.handlers.outlets.nation_news:NATION_NEWS"),
    Reference("ndtv", ("ndtv.com",), "newsparse.handlers.outlets.ndtv:NDTV"),
    Reference("npr", ("npr.org",), "newsparse.handlers.outlets.npr:NPR"),
    Reference("podnews", ("podnews.net",), "newsparse.handlers.outlets.podnews:PODNEWS"),
    Reference(
        "political-insider",
        ("thepoliticalinsider.com",),
        "newsparse.handlers.outlets.political_insider:POLITICAL_INSIDER",
    ),
    Reference(
        "postmedia",
        (
            "nationalpost.com",
            "financialpost.com",
            "theprovince.com",
            "vancouversun.com",
            "calgaryherald.com",
            "edmontonjournal.com",
            "montrealgazette.com",
            "ottawacitizen.com",
        ),
        "newsparse.handlers.outlets.postmedia:POSTMEDIA",
    ),
    Reference("refinery29", ("refinery29.com",), "newsparse.handlers.outlets.refinery29:REFINERY29"),
    Reference("rtl-de", ("rtl.de",), "newsparse.handlers.outlets.rtl_de:RTL_DE"),
    Reference("rzeczpospolita", ("rp.pl",), "newsparse.handlers.outlets.rzeczpospolita:RZECZPOSPOLITA"),
    Reference(
        "sbnation",
        (
            "sbnation.com",
            "dawgsbynature.com",
        ),
        "newsparse.handlers.outlets.sbnation:SBNATION",
    ),
    Reference("seznam-zpravy", ("seznamzpravy.cz",), "newsparse.handlers.outlets.seznam_zpravy:SEZNAM_ZPRAVY"),
    Reference("siliconangle", ("siliconangle.com",), "newsparse.handlers.outlets.siliconangle:SILICONANGLE"),
    Reference("snopes", ("snopes.com",), "newsparse.handlers.outlets.snopes:SNOPES"),
    Reference("t-online", ("t-online.de",), "newsparse.handlers.outlets.t_online:T_ONLINE"),
    Reference("taz", ("taz.de",), "newsparse.handlers.outlets.taz:TAZ"),
    Reference("taz-section", ("taz.de",), "newsparse.handlers.outlets.taz:TAZ_SECTION"),
    Reference("the-nation", ("thenation.com",), "newsparse.handlers.outlets.the_nation:THE_NATION"),
    Reference("timesofindia", ("timesofindia.indiatimes.com",), "newsparse.handlers.outlets.timesofindia:TIMESOFINDIA"),
    Reference("topgear", ("topgear.com",), "newsparse.handlers.outlets.topgear:TOPGEAR"),
    Reference("winfuture", ("winfuture.de",), "newsparse.handlers.outlets.winfuture:WINFUTURE"),
    Reference("wral", ("wral.com",), "newsparse.handlers.outlets.wral:WRAL"),
)

_FORMATS = "newsparse.handlers.formats"

#: What may stand before a message of a wire: white space, zero and delete bytes, the SYN that wakes up the receiver.
_WAKING = r"\A[\s\x00\x16\x7f]{0,200}"
ANPA_SIGNS = (
    Sign(format=Format.TEXT, text=_WAKING + r"\x01?\s{0,4}[A-Za-z]\d{4}[A-Za-z]{0,12}\s?\x1f"),
    Sign(format=Format.TEXT, text=_WAKING + r"\x01\s{0,4}[A-Za-z]\d{4}[^\n]{0,40}\n[A-Za-z] [A-Za-z][\x11-\x14]"),
)
_IPTC7901_HEADER = r"[A-Za-z]{2,4}\d{3,5} {1,2}[1-9] {1,2}[A-Za-z]{1,4}[ \r\n]"
IPTC7901_SIGNS = (
    Sign(format=Format.TEXT, text=_WAKING + r"\x01\s{0,4}" + _IPTC7901_HEADER),
    Sign(format=Format.TEXT, text=_WAKING + _IPTC7901_HEADER + r"[^\x01-\x03]{0,600}\x02"),
)
WARC_SIGNS = (Sign(format=Format.WARC),)
#: An item of an agency's own may hold one in NITF for its text, and say the rest itself; several are articles of their own.
NITF_SIGNS = (Sign(format=Format.XML, root="nitf", enclosed=2),)
NEWSML_G2_SIGNS = tuple(
    Sign(format=Format.XML, root=root, enclosed=1) for root in ("newsItem", "newsMessage", "packageItem")
)
NEWSML_1_SIGNS = (Sign(format=Format.XML, root="NewsML", enclosed=1),)
RCV1_SIGNS = (Sign(format=Format.XML, root="newsitem"),)
RITZAU_SIGNS = (Sign(format=Format.XML, root="RBNews"),)
NINJS_SIGNS = (
    Sign(format=Format.JSON, keys=frozenset(("uri", "versioncreated"))),
    Sign(format=Format.JSON, keys=frozenset(("guid", "versioncreated"))),
    Sign(format=Format.JSON, keys=frozenset(("uri", "versionCreated"))),
    Sign(format=Format.JSON, keys=frozenset(("uri", "headlines"))),
    Sign(format=Format.JSON, keys=frozenset(("standard.name", "headlines")), text=r'"name"\s*:\s*"ninjs"'),
    Sign(format=Format.JSON, keys=frozenset(("standard.name", "headline")), text=r'"name"\s*:\s*"ninjs"'),
)
AP_MEDIA_API_SIGNS = (
    Sign(format=Format.JSON, keys=frozenset(("data.item.altids", "data.item.versioncreated"))),
    Sign(format=Format.JSON, keys=frozenset(("data.item.altids", "data.item.uri"))),
    Sign(format=Format.JSON, keys=frozenset(("api_version", "data.items.item"))),
)
RSS_SIGNS = (
    Sign(format=Format.XML, root="rss"),
    Sign(format=Format.XML, root="RDF", text=r"purl\.org/rss/1\.0/|my\.netscape\.com/rdf"),
)
ATOM_SIGNS = (
    Sign(format=Format.XML, root="feed", namespace="http://www.w3.org/2005/Atom"),
    Sign(format=Format.XML, root="entry", namespace="http://www.w3.org/2005/Atom"),
    Sign(format=Format.XML, root="feed", namespace="http://purl.org/atom/"),
    Sign(format=Format.XML, root="feed", text=r"<(?:\w{1,20}:)?entry\b"),
)
JSON_FEED_SIGNS = (
    Sign(
        format=Format.JSON,
        keys=frozenset(("version", "items")),
        text=r'"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org\\?/version',
    ),
)
JSON_LD_SIGNS = (
    Sign(format=Format.JSON, keys=frozenset(("@context", "@type"))),
    Sign(format=Format.JSON, keys=frozenset(("@context", "@graph"))),
    Sign(format=Format.JSON, keys=frozenset(("@type", "headline"))),
)
APPLE_NEWS_SIGNS = (
    Sign(format=Format.JSON, keys=frozenset(("componentTextStyles", "components"))),
    Sign(format=Format.JSON, keys=frozenset(("identifier", "layout", "components"))),
    Sign(format=Format.JSON, keys=frozenset(("identifier", "layout", "componentTextStyles"))),
)
WAPO_SIGNS = (Sign(format=Format.JSON, keys=frozenset(("article_url", "contents"))),)
REUTERS_21578_SIGNS = (Sign(format=Format.XML, root="REUTERS"), Sign(format=Format.XML, root="reuters"))
TREC_SIGNS = (
    Sign(format=Format.XML, root="DOC"),
    Sign(format=Format.XML, root="IEER_DOC"),
    Sign(format=Format.XML, root="DOCS", text=r"(?i)<DOCNO\b"),
    Sign(format=Format.XML, root="doc", text=r"(?i)<docno\b"),
)
NEWS_SITEMAP_SIGNS = (Sign(format=Format.XML, root="urlset", text=r"schemas/sitemap-news/|<news:news\b"),)

#: How each format is told. Of two signs that an input shows the one that asks for more decides.
FORMATS: tuple[FormatReference, ...] = (
    FormatReference("anpa", ANPA_SIGNS, f"{_FORMATS}.anpa:ANPA"),
    FormatReference("iptc7901", IPTC7901_SIGNS, f"{_FORMATS}.iptc7901:IPTC7901"),
    FormatReference("warc", WARC_SIGNS, f"{_FORMATS}.warc:WARC"),
    FormatReference("nitf", NITF_SIGNS, f"{_FORMATS}.nitf:NITF"),
    FormatReference("newsml-g2", NEWSML_G2_SIGNS, f"{_FORMATS}.newsml_g2:NEWSML_G2"),
    FormatReference("newsml-1", NEWSML_1_SIGNS, f"{_FORMATS}.newsml_1:NEWSML_1"),
    FormatReference("rcv1", RCV1_SIGNS, f"{_FORMATS}.rcv1:RCV1"),
    FormatReference("ritzau", RITZAU_SIGNS, f"{_FORMATS}.ritzau:RITZAU"),
    FormatReference("ninjs", NINJS_SIGNS, f"{_FORMATS}.ninjs:NINJS"),
    FormatReference("ap-media-api", AP_MEDIA_API_SIGNS, f"{_FORMATS}.ap_media_api:AP_MEDIA_API"),
    FormatReference("rss", RSS_SIGNS, f"{_FORMATS}.rss:RSS"),
    FormatReference("atom", ATOM_SIGNS, f"{_FORMATS}.atom:ATOM"),
    FormatReference("json-feed", JSON_FEED_SIGNS, f"{_FORMATS}.json_feed:JSON_FEED"),
    FormatReference("json-ld", JSON_LD_SIGNS, f"{_FORMATS}.json_ld:JSON_LD"),
    FormatReference("apple-news", APPLE_NEWS_SIGNS, f"{_FORMATS}.apple_news:APPLE_NEWS"),
    FormatReference("wapo", WAPO_SIGNS, f"{_FORMATS}.wapo:WAPO"),
    FormatReference("reuters-21578", REUTERS_21578_SIGNS, f"{_FORMATS}.reuters_21578:REUTERS_21578"),
    FormatReference("trec", TREC_SIGNS, f"{_FORMATS}.trec:TREC"),
    FormatReference("news-sitemap", NEWS_SITEMAP_SIGNS, f"{_FORMATS}.news_sitemap:NEWS_SITEMAP"),
)

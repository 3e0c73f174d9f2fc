"""An article for others to read: schema.org's JSON-LD, the IPTC's ninjs, and Markdown."""

from newsparse.export.json_ld import to_json_ld
from newsparse.export.markdown import to_markdown
from newsparse.export.ninjs import ninjs_uri, to_ninjs

__all__ = ["ninjs_uri", "to_json_ld", "to_markdown", "to_ninjs"]

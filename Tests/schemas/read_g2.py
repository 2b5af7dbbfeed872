"""Reads NewsML-G2 news items with the IPTC's own package: read_g2.py FILE..."""

import sys
import xml.etree.ElementTree as ElementTree

import NewsMLG2

NAR = "{http://iptc.org/std/nar/2006-10-01/}"


def main(*paths):
    for path in paths:
        item = NewsMLG2.NewsMLG2Document(path).get_item()
        root = ElementTree.parse(path).getroot()
        meta = root.find(NAR + "itemMeta")
        assert item.guid == root.get("guid"), path
        assert item.standardversion == "2.35", path
        assert item.itemmeta.itemclass.qcode == "ninat:text", path
        assert str(item.itemmeta.versioncreated) == meta.findtext(NAR + "versionCreated"), path
        assert item.itemmeta.pubstatus.qcode == meta.find(NAR + "pubStatus").get("qcode"), path
        headline = root.find(NAR + "contentMeta").findtext(NAR + "headline")
        assert str(item.contentmeta.headline[0]) == headline, path
    return 0 if paths else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""peer.py modest|lexbor SECONDS LIST: the same pages made trees by selectolax's parsers; prints as pages-speed does.
peer.py resiliparse|trafilatura|trafilatura-fields 0 LIST: reads one page after another from disk, each once."""
import sys, time

name, seconds = sys.argv[1], float(sys.argv[2])
paths = [path.rstrip("\n") for path in open(sys.argv[3])]


def trees():
    if name == "modest":
        from selectolax.parser import HTMLParser
        return lambda page: HTMLParser(page, detect_encoding=False, use_meta_tags=False)
    from selectolax.lexbor import LexborHTMLParser
    return LexborHTMLParser


def texts():
    if name == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import detect_encoding
        from resiliparse.parse.html import HTMLTree
        return lambda page: extract_plain_text(
            HTMLTree.parse_from_bytes(page, detect_encoding(page)), main_content=True)
    import trafilatura
    return lambda page: trafilatura.bare_extraction(page, with_metadata=name.endswith("fields"))


if name in ("modest", "lexbor"):
    tree = trees()
    pages = [open(path, "rb").read() for path in paths]
    for page in pages:
        tree(page)
    passes, start = 0, time.process_time()
    while passes == 0 or time.process_time() - start < seconds:
        for page in pages:
            tree(page)
        passes += 1
    spent = time.process_time() - start
    print(sum(map(len, pages)) * passes, len(pages) * passes, 0, spent)
else:
    text = texts()
    size = 0
    for path in paths:
        page = open(path, "rb").read()
        size += len(page)
        try:
            text(page)
        except Exception:
            pass
    print(size, len(paths), 0, time.process_time())

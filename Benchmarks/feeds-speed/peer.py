"""peer.py MODULE SECONDS LIST: the same documents through a Python feed parser; prints as feeds-speed does."""
import importlib, sys, time, warnings
warnings.simplefilter("ignore")
module = importlib.import_module(sys.argv[1])
seconds = float(sys.argv[2])
documents = [open(path.strip(), "rb").read() for path in open(sys.argv[3])]
def read_all():
    entries = 0
    for document in documents:
        try:
            entries += len(module.parse(document).entries)
        except Exception:
            pass
    return entries
entries = read_all() if sys.argv[1] != "feedparser" else 0
passes, start = 0, time.process_time()
while passes == 0 or time.process_time() - start < seconds:
    entries = read_all()
    passes += 1
spent = time.process_time() - start
print(sum(map(len, documents)) * passes, len(documents) * passes, entries, 0, spent)

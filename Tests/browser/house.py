"""The site under test: a `wiredesk serve` of our own, or one that runs already."""

import datetime
import email.utils
import os
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.request

from webdriver import free_port


class House:
    """Serves the sample wire from `target`; a `target` that is an address is taken as it is."""

    def __init__(self, target):
        self.is_ours = not target.startswith("http")
        self.target = target
        self.address = target.rstrip("/")
        self.process = None
        self.folder = None

    def __enter__(self):
        if self.is_ours:
            self.folder = tempfile.mkdtemp(prefix="wiredesk-browser-")
            port = free_port()
            self.address = f"http://127.0.0.1:{port}"
            self.log = open(os.path.join(self.folder, "log"), "w+b")
            self.process = subprocess.Popen(
                [self.target, "serve", "--sample", "--host", "127.0.0.1", "--port", str(port),
                 "--data", os.path.join(self.folder, "data")],
                stdout=self.log, stderr=self.log)
        return self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if self.folder:
            self.log.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def is_healthy(self, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process and self.process.poll() is not None:
                return False
            try:
                with urllib.request.urlopen(self.address + "/healthz", timeout=5) as answer:
                    return answer.status == 200
            except OSError:
                time.sleep(0.2)
        return False

    def text(self, path):
        """The page as it is without any script."""
        with urllib.request.urlopen(self.address + path, timeout=10) as answer:
            return answer.read().decode()

    def drop(self, headline):
        """Puts one item into the watched inbox, complete at once by renaming."""
        moment = email.utils.format_datetime(datetime.datetime.now(datetime.timezone.utc))
        inbox = os.path.join(self.folder, "data", "inbox")
        part = os.path.join(inbox, "late.xml.part")
        with open(part, "w", encoding="utf-8") as file:
            file.write(f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Late Desk</title><link>http://late.example/</link>
<description>Late copy</description><item><title>{headline}</title>
<link>http://late.example/1</link><guid>http://late.example/1</guid><pubDate>{moment}</pubDate>
<description>Keepers on Skerry Rock said the lamp was lit again after forty years.</description>
</item></channel></rss>""")
        os.rename(part, os.path.join(inbox, "late.xml"))

    def stop(self):
        """Asks it to stop; gives the exit status and how long it took."""
        start = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(20)
        except subprocess.TimeoutExpired:
            status = None
        return status, time.monotonic() - start

    def last_words(self):
        self.log.seek(0)
        return self.log.read().decode(errors="replace")[-2000:]

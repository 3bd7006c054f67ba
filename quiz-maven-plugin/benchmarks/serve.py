#!/usr/bin/env python3
"""Measures how long `quiz:serve` takes from a saved file to the page that shows it, in a real browser.

    serve.py [--saves 40] [--folder ../../content/src/quiz] [--file mlops/why-scaling/practice.md]

Copies the example quizzes into a project of their own, serves it by the plugin in the local
repository, opens the file's page in Chromium, and saves the file again and again. A save ends when
the first frame of the page with the new text is drawn. Needs chromedriver on the PATH.
"""

import argparse
import json
import pathlib
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
VERSION = "0.1.0-SNAPSHOT"
GOAL = f"io.github.quizmaven:quiz-maven-plugin:{VERSION}:serve"

# Runs before the scripts of each page: when the page was drawn, and what it says.
WATCH = """
addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => {
  const said = /Save number (\\d+)\\./.exec(document.body.textContent);
  window.drawn = [said ? Number(said[1]) : 0, performance.timeOrigin + performance.now()];
}));
"""


class Browser:
    """Chromium by the WebDriver protocol."""

    def __init__(self, folder):
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        port = None
        while port is None:
            port = re.search(r"started successfully on port (\d+)", self.driver.stdout.readline())
        self.base = f"http://127.0.0.1:{port.group(1)}/session"
        options = {
            "args": ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}"]}
        answer = self.post("", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
        self.base += "/" + answer["sessionId"]

    def post(self, path, body):
        request = urllib.request.Request(
            self.base + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)["value"]

    def before(self, script):
        self.post("/goog/cdp/execute", {
            "cmd": "Page.addScriptToEvaluateOnNewDocument", "params": {"source": script}})

    def drawn(self):
        """Number of the save that the page shows, and since when."""
        try:
            value = self.post("/execute/sync", {"script": "return window.drawn || null", "args": []})
        except urllib.error.HTTPError:
            return 0, 0.0  # Between two pages.
        return value or (0, 0.0)

    def close(self):
        request = urllib.request.Request(self.base, method="DELETE")
        urllib.request.urlopen(request).close()
        self.driver.terminate()
        self.driver.wait()


class Served:
    """The goal at work, and when it printed what."""

    def __init__(self, folder, maven):
        self.process = subprocess.Popen(
            [*shlex.split(maven), "-B", "-ntp", "-o", GOAL, "-Dquiz.source=src", "-Dquiz.port=0"],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines = []
        for line in self.process.stdout:
            self.lines.append((time.time(), line.rstrip()))
            found = re.search(r"serving (\S+):", line)
            if found:
                self.address = found.group(1)
                break
        else:
            sys.exit("\n".join(line for _, line in self.lines))
        threading.Thread(target=self.follow, daemon=True).start()

    def follow(self):
        for line in self.process.stdout:
            self.lines.append((time.time(), line.rstrip()))

    def since(self, start, text):
        """When a line with a text was printed after a time."""
        return next((at for at, line in list(self.lines) if at >= start and text in line), None)

    def close(self):
        self.process.terminate()
        self.process.wait()


def milliseconds(values):
    values = sorted(values)
    return (f"median {statistics.median(values) * 1000:.0f} ms,"
            f" nine tenths below {values[int(len(values) * 0.9)] * 1000:.0f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saves", type=int, default=40)
    parser.add_argument("--warm", type=int, default=10, help="saves before those that are measured")
    parser.add_argument("--folder", type=pathlib.Path, default=HERE / "../../content/src/quiz")
    parser.add_argument("--maven", default="mvn", help="what starts Maven, options included")
    parser.add_argument("--file", default="mlops/why-scaling/practice.md")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="quiz-serve") as temp:
        folder = pathlib.Path(temp)
        shutil.copytree(chosen.folder, folder / "src")
        (folder / ".mvn").mkdir()
        file = folder / "src" / chosen.file
        head, rest = file.read_text().split("\n## ", 1)
        served, browser = Served(folder, chosen.maven), None
        try:
            browser = Browser(folder / "profile")
            browser.before(WATCH)
            browser.post("/url", {"url": served.address + chosen.file.removesuffix(".md") + "/"})
            shown, checked, rendered, first = [], [], [], []
            for number in range(1, chosen.warm + chosen.saves + 1):
                text = f"{head}\nSave number {number}.\n\n## {rest}"
                start = time.time()
                file.write_text(text)
                seen, at = 0, 0.0
                while seen != number:
                    time.sleep(0.01)
                    seen, at = browser.drawn()
                    if time.time() > start + 30:
                        sys.exit("the page does not follow: " + "\n".join(l for _, l in served.lines[-9:]))
                (shown if number > chosen.warm else first).append(at / 1000 - start)
                if number > chosen.warm:
                    checked.append(served.since(start, "checked ") - start)
                    rendered.append(served.since(start, "rendered ") - start)
                time.sleep(0.2)  # What the page does after it was drawn is not the next save's fault.
        finally:
            if browser:
                browser.close()
            served.close()
    print(f"saved to checked:  {milliseconds(checked)}")
    print(f"saved to rendered: {milliseconds(rendered)}")
    print(f"saved to seen:     {milliseconds(shown)} ({len(shown)} saves after {len(first)},"
          f" the first of which took {first[0] * 1000:.0f} ms)")


main()

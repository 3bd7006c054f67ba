"""What is timed: the plugin in its own ways, and the peers, each as the command of a whole process."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
GENERATOR = HERE / "src/main/java/io/github/quizmaven/benchmark/Bank.java"

# The two lines that README recommends.
FAST_START = "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n"


class Bank:
    """A bank on the disk, as a project of each contestant."""

    def __init__(self, work: Path, questions: int):
        self.questions = questions
        self.files = max(1, questions // 10)
        self.folder = work / f"bank-{questions}"
        self.trash = work / "trash"
        self.trash.mkdir(parents=True, exist_ok=True)
        self.thrown = 0
        if self.folder.exists():
            shutil.rmtree(self.folder)
        self.maven = self.folder / "maven"
        quizzes = self.maven / "src/quiz"
        subprocess.run(["java", GENERATOR, quizzes, str(questions)], check=True)
        shutil.copy(HERE / "project/pom.xml", self.maven)
        for peer in ("hugo", "eleventy"):
            shutil.copytree(quizzes, self.folder / peer / "content")
        (self.folder / "node").mkdir()
        hugo = self.folder / "hugo"
        (hugo / "layouts/_default").mkdir(parents=True)
        shutil.copy(HERE / "peers/hugo.toml", hugo / "config.toml")
        shutil.copy(HERE / "peers/hugo-single.html", hugo / "layouts/_default/single.html")
        for place in ("layouts/_default/list.html", "layouts/index.html"):
            shutil.copy(HERE / "peers/hugo-list.html", hugo / place)
        eleventy = self.folder / "eleventy"
        (eleventy / "layouts").mkdir()
        shutil.copy(HERE / "peers/page.html", eleventy / "layouts")
        shutil.copy(HERE / "peers/eleventy.config.mjs", eleventy)

    def discard(self, output: Path):
        """Moves output away. Deleting it now would make the disk busy during the next run."""
        if output.exists():
            self.thrown += 1
            output.rename(self.trash / f"{self.questions}-{self.thrown}")

    def edit(self, run: int):
        """Changes a sentence of one file."""
        file = sorted(self.maven.glob("src/quiz/*/*.md"))[self.files // 2]
        text = file.read_text()
        file.write_text(re.sub(r"Systems fail in .*? ways", f"Systems fail in {run} ways", text))

    def jvm(self, options: str):
        """Sets what JVM runs Maven in this project; nothing by default."""
        config = self.maven / ".mvn/jvm.config"
        config.parent.mkdir(exist_ok=True)
        config.write_text(options)
        if not options:
            config.unlink()


@dataclass(frozen=True)
class Contestant:
    """Something that is timed."""

    id: str
    name: str
    # The command's arguments after `mvn`, for the plugin; else the whole command.
    command: list
    # Where it runs, in the bank's folder.
    place: str = "maven"
    # The folder that it writes, in its place.
    output: str = "target"
    # Whether it starts without output.
    clean: bool = True
    # Whether a file is changed before.
    edits: bool = False
    jvm: str = ""
    # The fewest pages that there must be after it, for each file of the bank.
    pages: int = 1

    def prepare(self, bank: Bank, run: int):
        place = bank.folder / self.place
        if self.place == "maven":
            bank.jvm(self.jvm)
        if self.edits:
            bank.edit(run)
        if self.clean:
            bank.discard(place / self.output)

    def check(self, bank: Bank):
        """Fails unless the work was done."""
        output = bank.folder / self.place / self.output
        pages = sum(name.endswith(".html") for _, _, names in os.walk(output) for name in names)
        if pages < self.pages * bank.files:
            raise SystemExit(f"{self.id}: {pages} pages of {bank.files} files")


def maven(*arguments):
    return ["mvn", "-B", "-ntp", "-o", *arguments]


def contestants(peers: Path, questions: int, memory: bool):
    """All that are timed with a bank, in the order of a round."""
    skip = "-Dquiz.skip=true"
    build = maven("verify")
    found = [
        Contestant("floor", "Maven's start (our goals skipped)", maven("verify", skip), pages=0),
        Contestant("clean", "this plugin, validate and render", build),
        # Both find the output of the run before.
        Contestant("unchanged", "… nothing changed", build, clean=False),
        Contestant("edited", "… one file changed", build, clean=False, edits=True),
    ]
    if questions == 1:
        found += [
            Contestant("validate-floor", "`mvn quiz:validate`, skipped",
                       maven("quiz:validate", skip), pages=0),
            Contestant("validate", "`mvn quiz:validate`", maven("quiz:validate"), pages=0),
            Contestant("render-floor", "`mvn quiz:render`, skipped",
                       maven("quiz:render", skip), pages=0),
            Contestant("render", "`mvn quiz:render`", maven("quiz:render")),
        ]
    if questions <= 10_000:
        found += [
            Contestant("fast-floor", "Maven's start with the two lines",
                       maven("verify", skip), jvm=FAST_START, pages=0),
            Contestant("fast-clean", "validate and render with the two lines",
                       build, jvm=FAST_START),
        ]
    if memory:
        found += [
            Contestant("wide", "validate and render with `-Xmx2g`", build, jvm="-Xmx2g\n"),
            Contestant("narrow", "… with `-Xmx256m`", build, jvm="-Xmx256m\n"),
        ]
    if shutil.which("hugo"):
        found.append(Contestant("hugo", "Hugo, the files as plain pages", ["hugo", "--quiet"],
                                place="hugo", output="public"))
    if (peers / "node_modules").is_dir():
        found += [
            Contestant("node", "markdown-it and ajv in Node",
                       ["node", peers / "floor.mjs", "../maven/src/quiz", "public",
                        ROOT / "schema"], place="node", output="public"),
            Contestant("eleventy", "Eleventy, the files as plain pages",
                       ["node", peers / "node_modules/@11ty/eleventy/cmd.cjs", "--quiet",
                        "--config=eleventy.config.mjs"], place="eleventy", output="public"),
        ]
    return found

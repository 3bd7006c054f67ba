"""Results as tables: what took how long, and whether the goals are met."""

import math
import re
import statistics

import plot
from contestants import ROOT

PAGE = ROOT / "docs/performance.md"
PLOT = ROOT / "docs/images/performance.svg"


class Results:
    """What was measured, by size and contestant, in seconds of the clock or of processors."""

    def __init__(self, data, unit="seconds"):
        self.unit = unit
        self.sizes = data["sizes"]
        self.missing = data.get("missing", [])

    def numbers(self):
        return sorted(int(each) for each in self.sizes)

    def row(self, size, contestant):
        return self.sizes.get(str(size), {}).get("rows", {}).get(contestant)

    def median(self, size, contestant):
        row = self.row(size, contestant)
        return statistics.median(row[self.unit]) if row else None

    def each_round(self, size, contestants, formula):
        """The median of what a formula makes of each round."""
        rows = [self.row(size, each) for each in contestants]
        if not all(rows):
            return None
        return statistics.median(formula(*each) for each in zip(*(row[self.unit] for row in rows)))

    def over(self, size, contestant, floor="floor"):
        """Seconds over Maven's start in the same round."""
        return self.each_round(size, [contestant, floor], lambda own, start: own - start)

    def share(self, size, contestant, floor="floor"):
        """How much more than Maven's start, as a part of it."""
        return self.each_round(size, [contestant, floor], lambda own, start: own / start - 1)

    def growth(self, contestant, small, large):
        """The exponent by which seconds grow with questions, over the start of the process."""
        take = self.median if contestant in ("hugo", "node", "eleventy") else self.over
        seconds = [take(each, contestant) for each in (small, large)]
        if None in seconds or min(seconds) <= 0:
            return None
        return math.log(seconds[1] / seconds[0]) / math.log(large / small)


def number(size):
    return f"{size:,}"


def seconds(value):
    return f"{value:.2f} s" if value < 10 else f"{value:.1f} s"


def table(results, title, cell):
    """A row for each contestant, a column for each size."""
    sizes = results.numbers()
    names = {}
    for size in sizes:
        for contestant, row in results.sizes[str(size)]["rows"].items():
            names.setdefault(contestant, row["name"])
    lines = ["| " + " | ".join([title, *map(number, sizes)]) + " |"]
    lines.append("|---" * (len(sizes) + 1) + "|")
    for contestant, name in names.items():
        rows = [results.row(size, contestant) for size in sizes]
        cells = [cell(row) if row else "" for row in rows]
        lines.append("| " + " | ".join([name, *cells]) + " |")
    return "\n".join(lines)


def elapsed(row):
    return seconds(statistics.median(row["seconds"]))


def cost(row):
    return f"{seconds(statistics.median(row['cpu']))}, {row['peak'] / 1024:.0f} MB"


def goals(results):
    """Text, limit and what was measured, and whether more is better."""
    large = 100_000
    return [
        ("validate and render 10,000 over Maven's start, against Hugo", 0.8,
         results.each_round(10_000, ["clean", "floor", "hugo"], lambda c, f, h: (c - f) / h), False),
        ("the same with 100,000, Maven's start included, against Hugo", 0.4,
         results.each_round(large, ["clean", "hugo"], lambda c, h: c / h), False),
        ("times faster than Eleventy with 100,000", 2.0,
         results.each_round(large, ["clean", "eleventy"], lambda c, e: e / c), True),
        ("exponent of growth from 10,000 to 100,000", 1.0,
         results.growth("clean", 10_000, large), False),
        ("nothing changed, 10,000, over Maven's start, as a part of it", 0.1,
         results.share(10_000, "unchanged"), False),
        ("one file of 1,000 questions changed, as a part of Maven's start", 0.4,
         results.share(1_000, "edited"), False),
        ("validate one quiz, as a part of Maven's start", 0.3,
         results.share(1, "validate", "validate-floor"), False),
        ("render one quiz, as a part of Maven's start", 0.5,
         results.share(1, "render", "render-floor"), False),
        ("100,000 with `-Xmx256m`, against 2 GB", 1.1,
         results.each_round(large, ["narrow", "wide"], lambda n, w: n / w), False),
    ]


def goal_table(results, processors):
    lines = ["| what | goal | measured | | of processor time |", "|---" * 5 + "|"]
    for own, of_processors in zip(goals(results), goals(processors)):
        text, limit, value, more = own
        verdict = "not measured"
        if value is not None:
            verdict = "met" if (value >= limit if more else value <= limit) else "missed"
        sign = "at least" if more else "at most"
        cells = ["" if each is None else f"{each:.2f}" for each in (value, of_processors[2])]
        lines.append(f"| {text} | {sign} {limit:g} | {cells[0]} | {verdict} | {cells[1]} |")
    return "\n".join(lines)


def growth_lines(results):
    sizes = [each for each in results.numbers() if each >= 1000]
    lines = []
    for small, large in zip(sizes, sizes[1:]):
        values = [
            f"{name} {exponent:.2f}"
            for contestant, name in (("clean", "this plugin"), ("hugo", "Hugo"),
                                     ("node", "markdown-it and ajv"), ("eleventy", "Eleventy"))
            if (exponent := results.growth(contestant, small, large)) is not None
        ]
        lines.append(
            f"Exponent of growth from {number(small)} to {number(large)} questions "
            f"(1 is linear; the plugin's without Maven's start): {', '.join(values)}.")
    return "\n".join(lines)


def runs(results):
    """When and where each size was measured."""
    lines = ["| questions | measured | rounds | load at the end | machine |", "|---" * 5 + "|"]
    for size in results.numbers():
        run = results.sizes[str(size)]
        lines.append(
            f"| {number(size)} | {run['date']} | {run['rounds']} | {run['load']} "
            f"| {run['machine']} |")
    return "\n".join(lines)


def warning(results):
    """Says so if other work kept the processors from what was measured."""
    busy = [
        number(size)
        for size in results.numbers()
        if results.sizes[str(size)]["load"] > 2 * int(results.sizes[str(size)]["machine"].split()[0])
    ]
    if not busy:
        return ""
    return (f"**Provisional**: other work kept the machine busy while {', '.join(busy)} questions "
            "were measured. Trust only the processor times.")


def text(data):
    results = Results(data)
    parts = [
        warning(results),
        table(results, "seconds, by number of questions", elapsed),
        "Time of all processors together, and peak memory:",
        table(results, "processor time and memory", cost),
        "Goals, and the same of processor time, which other work on the machine disturbs less:",
        goal_table(results, Results(data, "cpu")),
        growth_lines(results),
        "When and where:",
        runs(results),
    ]
    if results.missing:
        parts.append("Could not be installed where this was measured: "
                     + ", ".join(results.missing) + ".")
    return "\n\n".join(part for part in parts if part)


def update(data):
    """Writes the tables into the page, and the plot beside it."""
    page = PAGE.read_text()
    parts = re.split(r"(<!-- results -->\n|<!-- end of results -->)", page)
    parts[2] = "\n" + text(data) + "\n\n"
    PAGE.write_text("".join(parts))
    PLOT.write_text(plot.svg(Results(data)))

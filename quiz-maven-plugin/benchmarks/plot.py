"""Draws how long whole builds take, both axes logarithmic, as an SVG for light and dark pages."""

import math

WIDTH, HEIGHT = 720, 420
LEFT, RIGHT, TOP, BOTTOM = 64, 190, 24, 52

# Contestant, label, shape of its points. Colours are in the style, by position.
SERIES = [
    ("clean", "this plugin", "circle"),
    ("unchanged", "… nothing changed", "ring"),
    ("floor", "Maven's start", "bar"),
    ("hugo", "Hugo", "square"),
    ("node", "markdown-it + ajv", "diamond"),
    ("eleventy", "Eleventy", "triangle"),
]

STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #222 }
  .grid { stroke: #ccc } .s { fill: none; stroke-width: 2 } .p { stroke-width: 2 }
  .c0 { color: #0b5cad } .c1 { color: #5a3d9a } .c2 { color: #555 }
  .c3 { color: #b3261e } .c4 { color: #2b6b2b } .c5 { color: #8a5a00 }
  .s, .p { stroke: currentColor } .p { fill: currentColor } .ring { fill: none }
  @media (prefers-color-scheme: dark) {
    text { fill: #eee } .grid { stroke: #555 }
    .c0 { color: #7db7ff } .c1 { color: #c3a6ff } .c2 { color: #bbb }
    .c3 { color: #ff9a90 } .c4 { color: #8fd18f } .c5 { color: #f0c060 }
  }
"""


def point(shape, x, y):
    if shape in ("circle", "ring"):
        return f'<circle class="p {shape}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
    outline = {
        "square": [(-4, -4), (4, -4), (4, 4), (-4, 4)],
        "diamond": [(0, -5), (5, 0), (0, 5), (-5, 0)],
        "triangle": [(0, -5), (5, 4), (-5, 4)],
        "bar": [(-5, -1), (5, -1), (5, 1), (-5, 1)],
    }[shape]
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in outline)
    return f'<polygon class="p" points="{points}"/>'


def spread(places, gap=17):
    """Labels from top to bottom, none closer to the next than the gap."""
    last = -math.inf
    moved = {}
    for key, y in sorted(places.items(), key=lambda each: each[1]):
        last = moved[key] = max(y, last + gap)
    return moved


def described(results, values):
    """The same in words, for who does not see it."""
    return "; ".join(
        f"{label}: " + ", ".join(f"{n:,} questions {s:.2f} s" for n, s in values[key])
        for key, label, _ in SERIES if values[key])


def svg(results):
    sizes = results.numbers()
    values = {
        key: [(n, s) for n in sizes if (s := results.median(n, key)) is not None]
        for key, _, _ in SERIES
    }
    all_seconds = [s for each in values.values() for _, s in each]
    low = math.floor(math.log10(min(all_seconds)) * 3) / 3
    high = math.ceil(math.log10(max(all_seconds)) * 3) / 3
    span = max(1.0, math.log10(sizes[-1]))

    def x(questions):
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log10(questions) / span

    def y(seconds):
        share = (math.log10(seconds) - low) / (high - low)
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'aria-labelledby="title desc">',
        "<title id=\"title\">Seconds of a whole build by number of questions</title>",
        f'<desc id="desc">{described(results, values)}</desc>',
        f"<style>{STYLE}</style>",
    ]
    ticks = [m * 10.0**e for e in range(-3, 4) for m in (1, 2, 5)]
    for tick in (each for each in ticks if low <= math.log10(each) <= high):
        out.append(f'<path class="grid" d="M{LEFT} {y(tick):.1f}H{WIDTH - RIGHT}"/>')
        out.append(f'<text x="{LEFT - 8}" y="{y(tick) + 4:.1f}" text-anchor="end">{tick:g} s</text>')
    for size in sizes:
        out.append(f'<text x="{x(size):.1f}" y="{HEIGHT - BOTTOM + 22}" text-anchor="middle">'
                   f"{size:,}</text>")
    middle = (LEFT + WIDTH - RIGHT) / 2
    out.append(f'<text x="{middle:.0f}" y="{HEIGHT - 8}" text-anchor="middle">questions</text>')
    labels = spread({key: y(each[-1][1]) + 4 for key, each in values.items() if each})
    for at, (key, label, shape) in enumerate(SERIES):
        if not values[key]:
            continue
        places = [(x(n), y(s)) for n, s in values[key]]
        line = "L".join(f"{px:.1f} {py:.1f}" for px, py in places)
        out.append(f'<g class="c{at}"><path class="s" d="M{line}"/>')
        out += [point(shape, *place) for place in places]
        out.append(point(shape, WIDTH - RIGHT + 24, labels[key] - 4) + "</g>")
        out.append(f'<text x="{WIDTH - RIGHT + 36}" y="{labels[key]:.1f}">{label}</text>')
    return "\n".join(out) + "\n</svg>\n"

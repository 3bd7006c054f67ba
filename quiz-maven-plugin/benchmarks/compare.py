#!/usr/bin/env python3
"""Times whole builds of made-up banks: this plugin beside its peers, in alternating runs.

    python3 quiz-maven-plugin/benchmarks/compare.py                      1, 1,000 and 10,000 questions
    python3 quiz-maven-plugin/benchmarks/compare.py --sizes 100000 --rounds 3 --memory
    … --update                                                           docs/performance.md, too

It measures the plugin that is in the local repository: `mvn -B -ntp -q install -DskipTests` puts it
there. Hugo is installed from Debian's packages if there is none, the others from npm into the
folder of the work. It needs Python 3.10 and nothing else.
"""

import sys

sys.dont_write_bytecode = True

import argparse
import datetime
import json
import os
import platform
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import report
from contestants import HERE, Bank, contestants

RESULTS = HERE / "results.json"


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="1,1000,10000", help="numbers of questions")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="", help="ids of contestants")
    parser.add_argument("--memory", action="store_true", help="with -Xmx2g and -Xmx256m, too")
    parser.add_argument("--update", action="store_true", help="write results.json and the page")
    parser.add_argument("--report", action="store_true", help="write the page from results.json")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "quiz-benchmarks",
                        help="a folder for banks and peers")
    return parser.parse_args()


def install(peers: Path):
    """Installs what is measured besides; a peer that cannot be installed is left out and named."""
    if not shutil.which("hugo"):
        root = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.run([*root, "apt-get", "install", "-y", "--no-install-recommends", "hugo"])
    shutil.copytree(HERE / "peers", peers, dirs_exist_ok=True)
    if not (peers / "node_modules").is_dir():
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=peers)
    missing = [] if shutil.which("hugo") else ["Hugo"]
    if not (peers / "node_modules").is_dir():
        missing += ["markdown-it and ajv", "Eleventy"]
    return missing + unreachable(peers)


def unreachable(peers: Path):
    """Peers written in Python whose packages cannot be had here."""
    subprocess.run(["python3", "-m", "venv", peers / "python"], stdout=subprocess.DEVNULL)
    missing = []
    for package in ("mkdocs-quiz", "text2qti"):
        pip = [peers / "python/bin/pip", "--retries", "0", "download", "--no-deps", "-q", package]
        try:
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            subprocess.run(pip, cwd=peers, check=True, timeout=60, **quiet)
        except (OSError, subprocess.SubprocessError):
            missing.append(package)
    return missing


def measure(command, place: Path, log: Path):
    """Seconds and the peak memory in kB of a process and those that it waits for."""
    place.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=place, stdout=out, stderr=out)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    if status != 0:
        raise SystemExit(f"{command} failed in {place}:\n" + log.read_text()[-3000:])
    return seconds, usage.ru_maxrss, usage.ru_utime + usage.ru_stime


def compare(work: Path, questions: int, rounds: int, only, memory: bool):
    bank = Bank(work, questions)
    chosen = [
        each
        for each in contestants(work / "peers", questions, memory)
        if not only or each.id in only
    ]
    rows = {each.id: {"name": each.name, "seconds": [], "cpu": [], "peak": 0} for each in chosen}
    # The first round reads everything from the disk for the first time, and does not count.
    for run in range(rounds + 1):
        for each in chosen:
            each.prepare(bank, run)
            place = bank.folder / each.place
            seconds, peak, cpu = measure(each.command, place, work / "log")
            each.check(bank)
            if run > 0:
                rows[each.id]["seconds"].append(round(seconds, 3))
                rows[each.id]["cpu"].append(round(cpu, 3))
                rows[each.id]["peak"] = max(rows[each.id]["peak"], peak)
            load = os.getloadavg()[0]
            print(f"{questions} questions, run {run}, {each.id}: {seconds:.2f} s, load {load:.1f}",
                  flush=True)
    shutil.rmtree(bank.folder)
    shutil.rmtree(bank.trash)
    return rows


def first_line(command):
    return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0].strip()


def machine():
    """What the results depend on, without the machine's name."""
    cpu = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if "model name" in line), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.split('"')[1]
    maven = subprocess.run(["mvn", "-v"], capture_output=True, text=True).stdout
    maven = re.search(r"Apache Maven ([\w.-]+)", maven).group(1)
    hugo = first_line(["hugo", "version"]).split()[1] if shutil.which("hugo") else "none"
    return (
        f"{os.cpu_count()} cores ({cpu}), {memory:.0f} GB, {platform.system()}, Java {java}, "
        f"Maven {maven}, Hugo {hugo}, Node {first_line(['node', '--version'])}"
    )


def main():
    chosen = options()
    if chosen.update and chosen.only:
        raise SystemExit("--update writes whole rounds: leave out --only")
    if chosen.report:
        report.update(json.loads(RESULTS.read_text()))
        return
    chosen.work.mkdir(parents=True, exist_ok=True)
    missing = install(chosen.work / "peers")
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {"sizes": {}}
    results["missing"] = missing
    for questions in (int(each) for each in chosen.sizes.split(",")):
        only = [each for each in chosen.only.split(",") if each]
        rows = compare(chosen.work, questions, chosen.rounds, only, chosen.memory)
        results["sizes"][str(questions)] = {
            "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
            "machine": machine(),
            "rounds": chosen.rounds,
            "load": round(os.getloadavg()[1], 1),
            "rows": rows,
        }
        if chosen.update:
            RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
            report.update(results)
    print(report.text(results))


if __name__ == "__main__":
    main()

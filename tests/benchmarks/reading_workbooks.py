#!/usr/bin/python3
"""How fast workbooks are read, ours beside openpyxl, in one run and on one core.

  tests/benchmarks/reading_workbooks.py [--build build/release]

Wants Debian's python3-openpyxl, and workbook_benchmark built for speed:
  cmake --preset release -DSAMENHANG_TESTS=ON && cmake --build --preset release --target workbook_benchmark

The workbooks are made up by openpyxl with a fixed seed. Every reader runs three times in a process of its own; the best
time of the processor counts, and the most memory that the process ever had, the bytes of the file included.
"""
import argparse
import datetime
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import openpyxl

SEED = 7
RUNS = 3
COLUMNS = 15
SIZES = (10_000, 33_334)
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def make_workbook(file, rows):
    draw = random.Random(SEED)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Partijen")
    first = datetime.date(2000, 1, 1)
    for row in range(rows):
        texts = [f"Partij {row} {draw.randrange(1000)}" if column % 3 == 0 else f"soort {draw.randrange(50)}"
                 for column in range(COLUMNS - 5)]
        days = [first + datetime.timedelta(draw.randrange(9000)) for _ in range(2)]
        sheet.append(texts + days + [draw.randrange(5), draw.random() * 1000, draw.random() < 0.5])
    book.save(file)


def time_openpyxl(file):
    """What the process of openpyxl does."""
    start = time.process_time()
    kept = [list(sheet.values) for sheet in openpyxl.load_workbook(file, read_only=True, data_only=True)]
    print(time.process_time() - start)
    del kept


def run(command, environment=None):
    """What a process printed, and the most memory it had, in bytes."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                               env={**os.environ, **(environment or {})})
    printed = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return printed, used.ru_maxrss * 1024


def ours(program, file):
    printed, memory = run([program, "--benchmark_filter=^read$", "--benchmark_format=json"],
                          {"WORKBOOK_FILE": str(file)})
    return json.loads(printed)["benchmarks"][0]["cpu_time"] / 1000, memory


def theirs(file):
    printed, memory = run([sys.executable, __file__, "--reader", str(file)])
    return float(printed), memory


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--build", default=ROOT / "build" / "release", type=pathlib.Path)
    arguments.add_argument("--reader", help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    if chosen.reader:
        return time_openpyxl(chosen.reader)

    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    program = chosen.build.resolve() / "bin" / "workbook_benchmark"
    print(f"{'reader':24}{'rows':>8}{'cells':>9}{'file MB':>9}{'s':>8}{'cells/s':>12}{'ours is':>10}{'peak MB':>9}")
    with tempfile.TemporaryDirectory() as name:
        for rows in SIZES:
            file = pathlib.Path(name) / f"{rows}.xlsx"
            make_workbook(file, rows)
            cells, our_best = rows * COLUMNS, None
            for title, measure in (("Samenhang", lambda: ours(program, file)), ("openpyxl read_only", lambda: theirs(file))):
                measured = [measure() for _ in range(RUNS)]
                best = min(seconds for seconds, _ in measured)
                our_best = our_best or best
                print(f"{title:24}{rows:8}{cells:9}{file.stat().st_size / 1e6:9.1f}{best:8.3f}{cells / best:12,.0f}"
                      f"{best / our_best:9.1f}x{max(memory for _, memory in measured) / 1e6:9.0f}", flush=True)


main()

#!/usr/bin/python3
"""How fast a million relations are read, ours beside others, in one run and on one core.

  tests/benchmarks/reading.py [--rows N] [--build build/release]

Wants Debian's python3-igraph, and csv_benchmark built for speed:
  cmake --preset release -DSAMENHANG_TESTS=ON && cmake --build --preset release --target csv_benchmark

The file is made up with a fixed seed. Every reader runs three times in a process of its own; the best time counts, and
the most memory that the process ever had, the bytes of the file included. igraph reads the pairs alone, in its own
forms, so the readers are compared by rows a second.
"""
import argparse
import csv
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

SEED = 7
RUNS = 3
PARTIES = 100_000
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def make_files(folder, rows):
    draw = random.Random(SEED)
    with open(folder / "relaties.csv", "w", encoding="utf-8") as table, \
         open(folder / "named_pairs.txt", "w", encoding="ascii") as named, \
         open(folder / "numbered_pairs.txt", "w", encoding="ascii") as numbered:
        table.write("id;van;naar;soort;sterkte;frequentie;status\n")
        for row in range(1, rows + 1):
            one, other = draw.randrange(PARTIES), draw.randrange(PARTIES)
            table.write(f"R{row:06d};P{one:06d};P{other:06d};samenwerking;{draw.randint(1, 4)};maandelijks;bestaand\n")
            named.write(f"P{one:06d} P{other:06d}\n")
            numbered.write(f"{one} {other}\n")


def read_with_csv(file):
    with open(file, encoding="utf-8", newline="") as text:
        return list(csv.reader(text, delimiter=";"))


def read_named_pairs(file):
    import igraph
    return igraph.Graph.Read_Ncol(file, names=True, weights=False, directed=True)


def read_numbered_pairs(file):
    import igraph
    return igraph.Graph.Read_Edgelist(file, directed=True)


READERS = {reader.__name__: reader for reader in (read_with_csv, read_named_pairs, read_numbered_pairs)}


def time_reader(name, file):
    """What the process of one Python reader does."""
    if name != "read_with_csv":
        import igraph  # noqa: F401  loading it is no reading
    start = time.perf_counter()
    kept = READERS[name](file)
    print(time.perf_counter() - start)
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


def ours(program, benchmark, file):
    printed, memory = run([program, f"--benchmark_filter=^{benchmark}$", "--benchmark_format=json"],
                          {"CSV_FILE": str(file)})
    return json.loads(printed)["benchmarks"][0]["real_time"] / 1000, memory


def theirs(name, file):
    printed, memory = run([sys.executable, __file__, "--reader", name, str(file)])
    return float(printed), memory


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--build", default=ROOT / "build" / "release", type=pathlib.Path)
    arguments.add_argument("--reader", nargs=2, help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    if chosen.reader:
        return time_reader(*chosen.reader)

    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    program = chosen.build.resolve() / "bin" / "csv_benchmark"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make_files(folder, chosen.rows)
        table = folder / "relaties.csv"
        rows = [
            ("Samenhang, as a grid", table, lambda: ours(program, "text_grid", table)),
            ("Samenhang, as a table of texts", table, lambda: ours(program, "csv_table", table)),
            ("memchr for line ends, nothing kept", table, lambda: ours(program, "line_ends_by_memchr", table)),
            ("Python csv", table, lambda: theirs("read_with_csv", table)),
            ("igraph Read_Ncol, pairs of names", folder / "named_pairs.txt",
             lambda: theirs("read_named_pairs", folder / "named_pairs.txt")),
            ("igraph Read_Edgelist, pairs of numbers", folder / "numbered_pairs.txt",
             lambda: theirs("read_numbered_pairs", folder / "numbered_pairs.txt")),
        ]
        print(f"{'reader':40}{'file MB':>9}{'s':>8}{'MB/s':>9}{'rows/s':>13}{'ours is':>10}{'peak MB':>9}{'x file':>8}")
        our_best = None
        for title, file, measure in rows:
            measured = [measure() for _ in range(RUNS)]
            best = min(seconds for seconds, _ in measured)
            our_best = our_best or best
            peak, size = max(memory for _, memory in measured), file.stat().st_size
            print(f"{title:40}{size / 1e6:9.1f}{best:8.3f}{size / 1e6 / best:9.0f}{chosen.rows / best:13,.0f}"
                  f"{best / our_best:9.2f}x{peak / 1e6:9.0f}{peak / size:8.1f}", flush=True)


main()

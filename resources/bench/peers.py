#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quipu founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same questions put to other search engines, for `quipu bench search`.

peers.py FOLDER QUESTIONS PROJECT: FOLDER holds JSON lines of articles, QUESTIONS {"queries": [[operator, word...]...],
"prefixes": [...]}. Prints one JSON object: for each engine milliseconds per question, or why it was left out. Each
engine gets the articles in the order of their dates, so that each can answer "newest first" in the way that is
cheapest for it.
"""
import glob
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5
PAGE = 50


def articles(folder):
    found = []
    for name in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        with open(name, encoding="utf-8") as lines:
            found += [json.loads(line) for line in lines]
    found.sort(key=lambda article: article["date"])
    return found


def milliseconds(work):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def ask_xapian(texts, queries, work):
    try:
        import xapian
    except ImportError:
        return {"absent": "python3-xapian is not installed"}
    path = os.path.join(work, "xapian")
    start = time.process_time()
    database = xapian.WritableDatabase(path, xapian.DB_CREATE_OR_OVERWRITE)
    words = xapian.TermGenerator()
    for article in texts:
        document = xapian.Document()
        words.set_document(document)
        words.index_text(article["title"])
        words.increase_termpos()
        words.index_text(article["text"])
        database.add_document(document)
    database.commit()
    database.close()
    built = time.process_time() - start

    database = xapian.Database(path)
    answers = {"build": built, "newest": [], "relevance": []}
    for operator, *asked in queries:
        kind = {"and": xapian.Query.OP_AND, "or": xapian.Query.OP_OR, "phrase": xapian.Query.OP_PHRASE}[operator]
        query = xapian.Query(kind, asked)
        newest = xapian.Enquire(database)
        newest.set_query(query)
        newest.set_weighting_scheme(xapian.BoolWeight())
        newest.set_docid_order(xapian.Enquire.DESCENDING)
        best = xapian.Enquire(database)
        best.set_query(query)
        best.set_weighting_scheme(xapian.BM25Weight())
        answers["newest"].append(milliseconds(lambda: [hit.docid for hit in newest.get_mset(0, PAGE)]))
        answers["relevance"].append(milliseconds(lambda: [hit.docid for hit in best.get_mset(0, PAGE)]))
    return answers


def as_tsquery(operator, words):
    sign = {"and": " & ", "or": " | ", "phrase": " <-> "}[operator]
    return sign.join("'%s'" % word.replace("'", "''") for word in words)


def ask_postgresql(texts, queries, work):
    programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    if not programs or not shutil.which("psql"):
        return {"absent": "PostgreSQL is not installed"}
    as_user = []
    if os.geteuid() == 0:
        if not shutil.which("runuser"):
            return {"absent": "PostgreSQL does not run as root"}
        as_user = ["runuser", "-u", "postgres", "--"]
    home = tempfile.mkdtemp(prefix="quipu-postgresql-", dir="/tmp")
    if as_user:
        shutil.chown(home, "postgres")
    cluster = os.path.join(home, "cluster")
    server = as_user + [os.path.join(programs[-1], "pg_ctl"), "-D", cluster, "-s", "-w"]
    psql = as_user + ["psql", "-h", home, "-d", "postgres", "-q", "-A", "-t"]

    def run(arguments, **options):
        return subprocess.run(arguments, check=True, capture_output=True, cwd=home, **options)

    def clean(text):
        return text.replace("\\", "\\\\").replace("\t", " ").replace("\n", "\\n")

    run(as_user + [os.path.join(programs[-1], "initdb"), "-D", cluster, "-E", "UTF8", "--locale=C", "--auth=trust"])
    try:
        # Its output must not hold our pipes open.
        subprocess.run(server + ["-l", os.path.join(home, "log"), "-o", "-k %s -c listen_addresses=''" % home, "start"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=home)
        start = time.perf_counter()
        rows = "".join("%d\t%s\t%s\t%s\t%s\n" % (number, clean(article["title"]), clean(article["source"]),
                                                 article["date"], clean(article["text"]))
                       for number, article in enumerate(texts))
        run(psql + ["-c", "CREATE TABLE article (id int PRIMARY KEY, title text, outlet text, published date, body text)",
                    "-c", "COPY article FROM STDIN"], input=rows.encode())
        run(psql + ["-c", "ALTER TABLE article ADD words tsvector GENERATED ALWAYS AS"
                          " (to_tsvector('simple', title || ' ' || body)) STORED",
                    "-c", "CREATE INDEX ON article USING gin (words)", "-c", "CREATE INDEX ON article (published)",
                    "-c", "ANALYZE article"])
        answers = {"build": time.perf_counter() - start, "newest": [], "relevance": [], "count": []}
        shapes = {
            "newest": "SELECT id, title, outlet, published FROM article WHERE words @@ $$%%s$$::tsquery"
                      " ORDER BY published DESC LIMIT %d;" % PAGE,
            "relevance": "SELECT id FROM article WHERE words @@ $$%%s$$::tsquery"
                         " ORDER BY ts_rank(words, $$%%s$$::tsquery) DESC LIMIT %d;" % PAGE,
            "count": "SELECT count(*) FROM article WHERE words @@ $$%s$$::tsquery;",
        }
        for name, shape in shapes.items():
            for operator, *asked in queries:
                question = shape.replace("%s", as_tsquery(operator, asked))
                said = run(psql, input=("\\timing on\n" + (question + "\n") * ROUNDS).encode()).stdout.decode()
                times = [float(line.split()[1]) for line in said.splitlines() if line.startswith("Time:")]
                answers[name].append(statistics.median(times))
        return answers
    except (subprocess.CalledProcessError, OSError) as error:
        return {"absent": "PostgreSQL did not run: %s" % error}
    finally:
        subprocess.run(server + ["-m", "immediate", "stop"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        shutil.rmtree(home, ignore_errors=True)


def ask_fts5(project, prefixes):
    """FTS5's own prefix operator on Quipu's own index."""
    database = sqlite3.connect("file:%s?mode=ro" % project, uri=True)
    newest = "SELECT rowid FROM article_text WHERE article_text MATCH ? ORDER BY rowid DESC LIMIT %d" % PAGE
    return {"prefix": [milliseconds(lambda: database.execute(newest, ('"%s" *' % prefix,)).fetchall())
                       for prefix in prefixes]}


def main():
    folder, questions, project = sys.argv[1:4]
    with open(questions, encoding="utf-8") as given:
        asked = json.load(given)
    texts = articles(folder)
    with tempfile.TemporaryDirectory(prefix="quipu-peers-") as work:
        answers = {"fts5": ask_fts5(project, asked["prefixes"]),
                   "xapian": ask_xapian(texts, asked["queries"], work),
                   "postgresql": ask_postgresql(texts, asked["queries"], work)}
    print(json.dumps(answers))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quipu founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a project of each schema after the first: the first one, which Quipu 0.1 wrote, brought up by the released
migrations and filled with rows of what each of them brought. Run once a schema is released; a file that exists is left
alone, because it is what that release could have written.

schema-N.quipu.qz: the file's size (four bytes, big end first) and its bytes, deflated."""
import glob
import json
import os
import sqlite3
import struct
import sys
import tempfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
MIGRATIONS = os.path.join(HERE, "..", "..", "..", "resources", "sql", "migrations")
AT = "2026-11-22T18:00:00.000Z"
NOTE = {"id": 1, "kind": "note", "about": "span", "text": "Compare with the year before", "who": "tester", "made": AT,
        "changed": AT, "article": 1, "start": 42, "end": 57, "quote": "61,200 hectares"}


def packed(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def log(number, verb, arguments, effect):
    return [("INSERT INTO change VALUES (?, ?, 'tester', '0.1.0', 'do', 'done', 0, ?, ?, ?)",
             (number, AT, verb, packed(arguments), packed(effect))),
            ("UPDATE counter SET value = ? WHERE name = 'change'", (number,))]


def fills(database):
    """What each schema's own tables get, by its number."""
    peru = database.execute("SELECT id FROM entity WHERE name = 'Peru'").fetchone()[0]
    first = database.execute("SELECT id FROM mention WHERE quote = 'Peru'").fetchone()[0]
    relation = {"id": 1, "subject": str(peru), "object": "77", "kind": "borders", "article": 1, "start": 16, "end": 99,
                "text": "Growers in Peru harvested 61,200 hectares of coca in 2010, according to the survey.",
                "note": ""}
    names = {"id": 1, "name": "Valleys", "enabled": True, "any_case": False, "exact_accents": False,
             "counts": {"PLACE": 2}, "who": "tester", "added": AT}
    chart = {"id": 1, "name": "Coca", "kind": "line"}
    return {
        3: [("INSERT INTO settlement VALUES ('sum:1', 'abc', 'Rounded', 'tester', ?)", (AT,))],
        4: [("INSERT INTO codebook VALUES ('measures', 'seized_cocaine', ?)",
             (packed({"list": "measures", "id": "seized_cocaine", "removed": True}),))],
        5: [("INSERT INTO chart VALUES (1, 'Coca', 'line', 0, ?)", (packed(chart),)),
            ("INSERT INTO counter VALUES ('chart', 1)", ())]
        + log(4, "add_chart", ["Coca"], {"charts": [{"after": chart}]}),
        6: [("INSERT INTO entity (id, type, name, note, root, external_ids) VALUES (77, 'PLACE', 'Bolivia', '', 77, '[]')", ()),
            ("INSERT INTO entity (id, type, name, note, root, external_ids) VALUES (78, 'PLACE', 'Perú', '', ?, '[]')", (peru,)),
            ("INSERT INTO distinction VALUES (77, ?, 'tester', ?)", (peru, AT)),
            ("INSERT INTO relation VALUES (1, ?, 77, 1, 'borders', ?)", (peru, packed(relation))),
            ("INSERT INTO counter VALUES ('relation', 1)", ())],
        7: [("INSERT INTO refusal VALUES ('coca', 'PERSON', 0)", ()),
            ("UPDATE mention SET metonym = 1 WHERE id = ?", (first,))],
        8: [("INSERT INTO note VALUES (1, 'note', 'span', 0, 1, 42, 57, '61,200 hectares', ?, '', 'tester', ?, ?)",
             (NOTE["text"], AT, AT)),
            ("INSERT INTO note_text (rowid, text, quote, speaker) VALUES (1, ?, '61,200 hectares', '')", (NOTE["text"],)),
            ("INSERT INTO counter VALUES ('note', 1)", ())]
        + log(5, "add_note", [NOTE["text"]], {"notes": [{"after": NOTE}]}),
        9: [("INSERT INTO change_subject SELECT 'article', 1, 5 WHERE NOT EXISTS "
             "(SELECT 1 FROM change_subject WHERE change = 5)", ())],
        11: [("INSERT INTO original VALUES ('00ff', 8, 0, ?)", (b"<p>\0\xff</p",))],
        12: [("INSERT INTO text_print VALUES (1, 12345, zeroblob(256), 0, 0)", ()),
             ("INSERT INTO text_band VALUES (12345, 1)", ())],
        13: [("INSERT INTO name_list VALUES (1, 'Valleys', 1, ?)", (packed(names),)),
             ("INSERT INTO listed_name VALUES (1, 1, 'Huallaga', 'PLACE', '', '')", ()),
             ("INSERT INTO listed_name VALUES (1, 2, 'Ucayali', 'PLACE', '', '')", ()),
             ("INSERT INTO counter VALUES ('name_list', 1)", ())],
        14: [("INSERT INTO revision (article, number, brought, path, format, encoding, sha256, words, size, is_packed, text) "
              "SELECT 1, 1, 0, 'survey.txt', 'text', 'UTF-8', sha256, words, length(CAST(body AS BLOB)), 0, CAST(body AS BLOB) "
              "FROM article a JOIN document d ON d.position = a.position", ())],
        15: [("INSERT INTO copy_search VALUES (6)", ())],
        16: [("INSERT INTO reading VALUES (1, 1795000000)", ())],
        17: [("INSERT INTO folder VALUES (1, 'Harvests', '')", ()),
             ("INSERT INTO folder_article VALUES (1, 1)", ()),
             ("INSERT INTO counter VALUES ('folder', 1)", ())],
    }


def main():
    with open(os.path.join(HERE, "schema-1.quipu.qz"), "rb") as file:
        first = zlib.decompress(file.read()[4:])
    newest = max(int(os.path.basename(path)[:4]) for path in glob.glob(os.path.join(MIGRATIONS, "*.sql")))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "project.quipu")
        with open(path, "wb") as file:
            file.write(first)
        for schema in range(2, newest + 1):
            database = sqlite3.connect(path, isolation_level=None)
            with open(glob.glob(os.path.join(MIGRATIONS, "%04d_*.sql" % schema))[0], encoding="utf-8") as file:
                statements = file.read().split("\n--;\n")
            database.execute("BEGIN")
            for statement in statements:
                database.execute(statement)
            for statement, values in fills(database).get(schema, []):
                database.execute(statement, values)
            database.execute("PRAGMA user_version = %d" % schema)
            database.execute("COMMIT")
            database.close()
            target = os.path.join(HERE, "schema-%d.quipu.qz" % schema)
            if not os.path.exists(target):
                with open(path, "rb") as file:
                    project = file.read()
                with open(target, "wb") as file:
                    file.write(struct.pack(">I", len(project)) + zlib.compress(project, 9))
                print(target, os.path.getsize(target), file=sys.stderr)


main()

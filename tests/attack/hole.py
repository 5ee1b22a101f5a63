#!/usr/bin/env python3
"""hole.py PORT: serves a page with two holes on the loopback, so that
tests/attack/run can check that its tools find them: `id` goes into SQL, and
`name` is output as HTML."""
import sqlite3
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

rows = sqlite3.connect(":memory:", check_same_thread=False)
rows.executescript("CREATE TABLE paper (id INTEGER, title TEXT);"
                   "INSERT INTO paper VALUES (1, 'one'), (2, 'two');")


class Hole(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        asked = query.get("id", ["1"])[0]
        name = query.get("name", [""])[0]
        try:
            said = str(rows.execute(
                "SELECT title FROM paper WHERE id = " + asked).fetchall())
        except sqlite3.Error as error:
            said = "SQLite error: " + str(error)
        body = ("<html><body><p>%s</p><p>%s</p><a href='/?id=1&amp;name=a'>a"
                "</a></body></html>" % (said, name)).encode()
        try:
            self.answer(body)
        except BrokenPipeError:
            pass

    def answer(self, body):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


HTTPServer(("127.0.0.1", int(sys.argv[1])), Hole).serve_forever()

#!/usr/bin/env python3
"""found.py REPORT: prints the findings of wapiti, one per line: kind, method,
path, parameter.  Ids are printed as #."""
import json
import re
import sys

with open(sys.argv[1], encoding="utf-8") as report:
    said = json.load(report)
for part in ("vulnerabilities", "anomalies"):
    for kind, places in said[part].items():
        for place in places:
            path = re.sub(r"\d+", "#", place["path"].split("?")[0])
            print(kind, place["method"], path, place["parameter"] or "-",
                  re.sub(r"\d+", "#", place["info"]), sep=" | ")

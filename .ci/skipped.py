#!/usr/bin/env python3
"""Fails if a test was skipped for any other reason than that ../shared is absent."""
import pathlib
import sys
import xml.etree.ElementTree as ET

total = 0
wrong = []
for report in sorted(pathlib.Path(".").glob("*/target/surefire-reports/TEST-*.xml")):
    for case in ET.parse(report).getroot().iter("testcase"):
        total += 1
        skipped = case.find("skipped")
        if skipped is not None and "../shared" not in (skipped.get("message") or ""):
            wrong.append(f"{case.get('classname')}.{case.get('name')}: {skipped.get('message')}")
if not total:
    sys.exit("no test reports were found: no test ran")
for line in wrong:
    print("skipped without need:", line)
print(f"{total} tests, {len(wrong)} skipped that should not be")
sys.exit(1 if wrong else 0)

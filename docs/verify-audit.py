#!/usr/bin/env python3
"""Follows an audit log that Waymark exported, with nothing but SHA-256. docs/audit.md says how the seals are made.

    python3 verify-audit.py log.jsonl [HEAD ...]

HEAD is the head printed on a published edition, or one noted elsewhere. Ends with 1 when anything is wrong.
"""
import hashlib
import json
import sys


def units(text):
    """Characters as the seal counts them: code units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def seal(entry):
    words = "%d|%s|%d:%s|%d:%s|%d:%s|%s" % (
        entry["number"], entry["at"],
        units(entry["who"]), entry["who"],
        units(entry["what"]), entry["what"],
        units(entry["detail"]), entry["detail"],
        entry["previous"])
    return hashlib.sha256(words.encode("utf-8")).hexdigest()


def main(path, heads):
    previous, expected, wrong, seals = "0" * 64, 1, 0, set()
    with open(path, encoding="utf-8", newline="\n") as log:
        for line in log:
            entry = json.loads(line)
            if entry["number"] != expected:
                print("entry %d stands where entry %d is due" % (entry["number"], expected))
                wrong += 1
            if seal(entry) != entry["hash"]:
                print("entry %d is not what was sealed" % entry["number"])
                wrong += 1
            if entry["previous"] != previous:
                print("entry %d was not sealed to the one before it" % entry["number"])
                wrong += 1
            previous, expected = entry["hash"], entry["number"] + 1
            seals.add(previous)
    for head in heads:
        if head not in seals:
            print("no entry has the head %s: the log was written anew since" % head)
            wrong += 1
    print("%d entries, %s; the head is %s" % (expected - 1, "not whole" if wrong else "whole", previous))
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))

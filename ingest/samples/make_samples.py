#!/usr/bin/env python3
"""Makes the demonstration papers (DOCX and PDF) from their .paper sources.

Usage: python3 make_samples.py [--output FOLDER] [--docx-only] [PAPER ...]
See README.md beside this file.
"""

import argparse
import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import paper_source
from docx_paper import A4, LETTER, Layout, PaperWriter

HERE = Path(__file__).resolve().parent
OUTPUT = HERE.parent / "src/main/resources/org/p5glossary/ingest/samples"
LANGUAGES = ("zh", "en", "fr", "ru", "es", "ar")
LAYOUTS = {
    "wp9101": Layout(LETTER, automatic_labels=False),
    "wp9102": Layout(LETTER, automatic_labels=True),
    "wp9103": Layout(A4, automatic_labels=False, spread=("h3", "p15")),
    "wp9104": Layout(A4, automatic_labels=True),
}
# Seconds after which one run of LibreOffice counts as hung.
CONVERSION_LIMIT = 300


def make_docx(names, output):
    """Writes the DOCX files of the named papers; returns their paths."""
    made = []
    for name in names:
        for language in LANGUAGES:
            paper = paper_source.read(HERE / name / f"{language}.paper")
            target = output / f"{name}.{language}.docx"
            target.write_bytes(PaperWriter(paper, LAYOUTS[name]).package())
            made.append(target)
    return made


def without_time(pdf):
    """A PDF whose time of making and identifier no longer tell when it was made.

    Each is replaced by as many bytes, so that the cross-reference table still holds.
    """
    same = re.sub(rb"(/CreationDate\(D:)[0-9]{14}", rb"\g<1>20200101000000", pdf)
    identifier = re.compile(rb"(<)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(> \])")
    checksum = re.compile(rb"(/DocChecksum /)[0-9A-F]{32}")
    blank = checksum.sub(rb"\g<1>" + b"0" * 32,
                         identifier.sub(rb"\g<1>" + b"0" * 32 + rb"\g<2>" + b"0" * 32 + rb"\g<3>",
                                        same))
    digest = hashlib.sha256(blank).hexdigest()[:32].upper().encode("ascii")
    same = identifier.sub(rb"\g<1>" + digest + rb"\g<2>" + digest + rb"\g<3>", same)
    return checksum.sub(rb"\g<1>" + digest, same)


def make_pdf(documents, output):
    """Converts DOCX files with LibreOffice under a profile of its own."""
    with tempfile.TemporaryDirectory(prefix="p5-samples-") as name:
        folder = Path(name)
        for document in documents:
            source = document
            if LAYOUTS[document.name.partition(".")[0]].spread:
                source = with_note_rules(convert(document, "fodt", folder, folder))
            target = convert(source, "pdf", output, folder)
            target.write_bytes(without_time(target.read_bytes()))


def with_note_rules(flat):
    """Restores the rule above footnotes, which LibreOffice keeps in the first section only."""
    text = flat.read_text(encoding="utf-8")
    flat.write_text(text.replace('style:rel-width="0%"', 'style:rel-width="25%"'),
                    encoding="utf-8")
    return flat


def convert(source, kind, output, folder):
    """Converts one file with LibreOffice, whose profile is kept in folder; returns the result."""
    target = output / f"{source.stem}.{kind}"
    target.unlink(missing_ok=True)
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
               "--convert-to", kind, "--outdir", str(output), str(source)]
    run = subprocess.run(command, timeout=CONVERSION_LIMIT, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, check=False)
    if run.returncode or not target.is_file():
        said = run.stdout.decode("utf-8", "replace")
        raise SystemExit(f"LibreOffice made no {kind} of {source.name}, and said: {said}")
    return target


def write_list(output):
    """Lists the samples in samples.txt, so that a program can enumerate them in a JAR."""
    names = sorted(path.name for path in output.iterdir() if path.suffix in (".docx", ".pdf"))
    (output / "samples.txt").write_text("".join(f"{name}\n" for name in names), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("papers", nargs="*", metavar="PAPER",
                        help=f"which papers to make (default: all of {', '.join(LAYOUTS)})")
    parser.add_argument("--output", type=Path, default=OUTPUT, help="where to put the files")
    parser.add_argument("--docx-only", action="store_true", help="do not run LibreOffice")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.papers if name not in LAYOUTS]
    if unknown:
        parser.error(f"no such paper: {', '.join(unknown)}; there are {', '.join(LAYOUTS)}")
    arguments.output.mkdir(parents=True, exist_ok=True)
    documents = make_docx(arguments.papers or list(LAYOUTS), arguments.output)
    if not arguments.docx_only:
        make_pdf(documents, arguments.output)
    write_list(arguments.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())

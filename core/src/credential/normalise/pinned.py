#!/usr/bin/env python3
"""Computes the digests that pinned.rs compares: of the tables behind the normal form of answers.

Nothing here comes from the library. It needs `pip install unicodedata2==18.0.0`, the Unicode Character Database of that version. What the digests are
of, as bytes:

assigned   each assigned code point, ascending, as 4 bytes, the highest first. Assigned are all but the categories Cn and Cs.
twins      each code point that another one stands for, ascending: 4 bytes, then 4 bytes of the other.
kana       the same for hiragana and their katakana.
normal     for each assigned code point, ascending: its 4 bytes; then its normal form: 1 byte for the number of code points, 4 bytes for each.
voiced     the same for the text of か, the code point and U+3099, which joins them or does not.

The normal form is computed as the rule (CRD-7) is written: twins, kana and NFKC, one after another, until nothing moves.
"""

import hashlib
import struct
import sys

import unicodedata2 as ucd

UNICODE = "18.0.0"


def twins():
    """The two-byte codes that JIS and Windows-31J read as different characters, and one for both: NFKC of the Windows one."""
    both = {}
    for high in range(0x81, 0xFD):
        for low in range(0x40, 0xFD):
            try:
                jis, windows = (bytes([high, low]).decode(codec) for codec in ("shift_jis", "cp932"))
            except UnicodeDecodeError:
                continue
            if len(jis) == len(windows) == 1 and jis != windows:
                both[jis] = both[windows] = ucd.normalize("NFKC", windows)
    # JIS X 0208 names the sign of row 1, cell 29 EM DASH. Python's table of it has U+2015 all the same, as Windows-31J does.
    both[ucd.lookup("EM DASH")] = b"\x81\x5c".decode("cp932")
    return {one: other for one, other in both.items() if one != other}


def kana():
    """Hiragana and katakana of one name, in the block of hiragana."""
    pairs = {}
    for code in range(0x3040, 0x30A0):
        name = ucd.name(chr(code), "")
        if name.startswith(("HIRAGANA LETTER ", "HIRAGANA ITERATION ", "HIRAGANA VOICED ITERATION ")):
            pairs[chr(code)] = ucd.lookup(name.replace("HIRAGANA", "KATAKANA", 1))
    return pairs


def normal(text, tables):
    while True:
        after = text
        for table in tables:
            after = "".join(table.get(c, c) for c in after)
        after = ucd.normalize("NFKC", after)
        if after == text:
            return text
        text = after


def code(c):
    return struct.pack(">I", ord(c))


def main():
    if ucd.unidata_version != UNICODE:
        sys.exit(f"Unicode {ucd.unidata_version}, not {UNICODE}")
    assigned = [c for c in map(chr, range(0x110000)) if ucd.category(c) not in ("Cn", "Cs")]
    tables = (twins(), kana())

    def forms(texts):
        for c, text in texts:
            form = normal(text, tables)
            yield code(c) + bytes([len(form)]) + b"".join(map(code, form))

    pairs = [[code(one) + code(other) for one, other in sorted(table.items())] for table in tables]
    for name, parts in (
        ("assigned", map(code, assigned)),
        ("twins", pairs[0]),
        ("kana", pairs[1]),
        ("normal", forms((c, c) for c in assigned)),
        ("voiced", forms((c, "か" + c + "\u3099") for c in assigned)),
    ):
        parts = list(parts)
        print(f"{name:9} {len(parts):7} {hashlib.sha256(b''.join(parts)).hexdigest()}")


if __name__ == "__main__":
    main()

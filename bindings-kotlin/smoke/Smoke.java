import dev.madoguchi.FeeRequest;
import dev.madoguchi.HoursRequest;
import dev.madoguchi.MadoguchiException;
import dev.madoguchi.Profile;
import dev.madoguchi.Service;
import dev.madoguchi.TransferKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Asks the question of the README, with only the jar and the dependencies of its pom. */
class Smoke {
    public static void main(String[] arguments) {
        LocalDate monday = LocalDate.of(2027, 1, 4);
        try (Profile seiwa = Profile.seiwa()) {
            var quote = seiwa.fee(new FeeRequest(TransferKind.OTHER_BANK, 30_000, true, monday));
            same(330L, quote.getFee());
            same("振込 他行宛 組合員の方 3万円以上", quote.getRowSource());
            same(true, quote.getRules().contains("FEE-3"));

            var sunday = OffsetDateTime.parse("2027-01-03T17:00:00+09:00").toInstant();
            var hours = seiwa.hours(new HoursRequest(Service.STATEMENT, sunday, null));
            same(false, hours.getOpen());
            same(OffsetDateTime.parse("2027-01-04T08:00:00+09:00").toInstant(), hours.getChangesAt());
            same(List.of("HRS-2"), hours.getClosedBy().stream().map(closed -> closed.getRule()).toList());

            try {
                seiwa.fee(new FeeRequest(TransferKind.OTHER_BANK, 0, true, monday));
                throw new AssertionError("an amount of 0 has a charge");
            } catch (MadoguchiException.BadRequest refused) {
                same(1303, refused.getCode());
                same("zero-amount", refused.getName());
                same("FEE-8", refused.getRule());
            }
        }
        System.out.println("the jar answers");
    }

    private static void same(Object wanted, Object found) {
        if (!wanted.equals(found)) {
            throw new AssertionError("wanted " + wanted + ", found " + found);
        }
    }
}

package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.observation.Observation;
import org.waymark.target.Target;

class IntakeTest {
    private static final String HEADER = "indicator,period,value,recorded_on,note";
    private static final Sheet INDICATORS = Rows.of(
            "indicators",
            "code,name,kind,unit,decimals,polarity,year,frequency,basis,available_after_days",
            "referrals,Referrals,activity,count,0,none,financial,month,period,30");
    private static final TemplateFile REPORT =
            TemplateFile.of("report.toml", Map.of("title", "Report", "council", "E10000016"));

    private final List<Observation> accepted = new ArrayList<>();

    private Checked<Pack> read(Sheet... sheets) {
        var all = new ArrayList<Sheet>(List.of(INDICATORS));
        all.addAll(List.of(sheets));
        return Intake.read(all, List.of(REPORT), accepted::add);
    }

    @Test
    void one_bad_row_never_stops_the_good_ones() {
        Checked<Pack> read = read(Rows.of(
                "observations",
                HEADER,
                "referrals,2024-04,410,2024-05-03,",
                "referrals,2024-05,38x,2024-06-03,",
                "nobody,2024-06,400,2024-07-03,",
                "referrals,2024-06,402,2024-07-03,"));
        assertThat(accepted).extracting(o -> o.key().period().toString()).containsExactly("2024-04", "2024-06");
        assertThat(read.findings().count(Severity.ERROR)).isEqualTo(2);
    }

    @Test
    void a_figure_is_kept_as_it_was_written_with_its_place() {
        read(Rows.of("observations", HEADER, "referrals, 2024-04 ,410.50,2024-05-03T09:30, cafe\u0301\u00a0"));
        Observation observation = accepted.getFirst();
        assertThat(observation.value()).isEqualTo(new BigDecimal("410.50"));
        assertThat(observation.recordedAt()).isEqualTo(LocalDateTime.of(2024, 5, 3, 9, 30));
        assertThat(observation.note())
                .as("composed, and without its no-break space")
                .isEqualTo("caf\u00e9");
        assertThat(observation.provenance().row()).isEqualTo(2);
        assertThat(observation.key().area().value()).isEqualTo("E10000016");
    }

    @Test
    void what_does_not_say_when_it_was_known_is_known_when_it_was_due() {
        Checked<Pack> read = read(
                Rows.of("observations", HEADER, "referrals,2024-04,410,,"),
                Rows.of("targets", "indicator,period,lower,upper", "referrals,FY2024-25,300,500"),
                Rows.of("commentary", "indicator,period,kind,text", "referrals,FY2024-25-Q1,context,Steady."));
        assertThat(accepted.getFirst().recordedAt()).isEqualTo(LocalDateTime.of(2024, 5, 30, 0, 0));
        assertThat(read.value().targets().getFirst().recordedAt()).isEqualTo(Target.ALWAYS);
        assertThat(read.value().commentaries().getFirst().recordedAt()).isEqualTo(LocalDateTime.of(2024, 7, 1, 0, 0));
    }

    @Test
    void a_million_wrong_rows_are_counted_and_few_of_them_kept() {
        long small = heapAfter(20_000);
        Findings findings = wrong(200_000);
        assertThat(findings.count(Severity.ERROR)).isEqualTo(200_000);
        assertThat(findings.shown().size()).isLessThanOrEqualTo(8 * Findings.SHOWN);
        assertThat(heapAfter(200_000) - small)
                .as("bytes more for ten times the rows")
                .isLessThan(4_000_000);
        assertThat(accepted).isEmpty();
    }

    /** No two rows are wrong in the same words. */
    private Findings wrong(long rows) {
        return read(new Rows("observations", List.of(HEADER.split(",")), rows, i -> switch ((int) (i % 6)) {
                    case 0 -> "nobody-" + i + ",2024-04,410,2024-05-03,";
                    case 1 -> "referrals,month " + i + ",410,2024-05-03,";
                    case 2 -> "referrals,2024-04,£" + i + ",2024-05-03,";
                    case 3 -> "referrals,2024-04,410,day " + i + ",";
                    case 4 -> "referrals,2024-04,410,2024-05-03,=" + i;
                    default -> "referrals,2024-04," + i;
                }))
                .findings();
    }

    private long heapAfter(long rows) {
        Findings kept = wrong(rows);
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        assertThat(kept.isEmpty()).isFalse();
        return used;
    }
}

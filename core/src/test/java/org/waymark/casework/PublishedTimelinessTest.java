package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.reference.Reference;

/**
 * The Department for Education's published counts give its published percentages (SEN2, release of 2025, Open Government
 * Licence): England, its regions and all authorities, 2019 to 2024, headline and every breakdown.
 */
class PublishedTimelinessTest {
    private static final Decimals TENTHS = Decimals.of(1);

    /** Three halves that the Department rounded down; all others it rounded up, as is done here. */
    private static final List<String> KNOWN = List.of(
            "2024 Birmingham, age 8: 23 of 80 is 28.8, published 28.7",
            "2024 Hertfordshire, White - Any other White background: 41 of 80 is 51.3, published 51.2",
            "2024 Kent, White - Any other White background: 23 of 80 is 28.8, published 28.7");

    @Test
    void percentages_from_the_published_counts_are_the_published_ones() throws IOException {
        var unlike = new TreeSet<String>();
        int checked = 0;
        for (Map<String, String> row : Reference.rows("ehcp/dfe_2025_timeliness_20_week.csv")) {
            checked += check(row, "plans_issued_within_20_weeks", "pc_plans_issued_within_20_weeks", unlike);
            checked += check(row, "plans_issued_20_weeks_ex", "PC_plans_issued_20_weeks_ex", unlike);
            checked += check(row, "plans_issued_gt20weeks_ltYear", "pc_plans_issued_gt20weeks_ltYear", unlike);
            checked += check(row, "plans_issued_gt20weeks_ltYear_ex", "PC_plans_issued_gt20weeks_ltYear_ex", unlike);
            checked += check(row, "plans_issued_gt_1_year", "pc_plans_issued_gt_1_year", unlike);
            checked += check(row, "plans_issued_gt_1_year_ex", "PC_plans_issued_gt_1_year_ex", unlike);
        }
        assertThat(unlike).containsExactlyElementsOf(KNOWN);
        assertThat(checked).isEqualTo(70_440);
    }

    @ParameterizedTest
    @CsvSource({
        "Kent, 2024, 2424, 2354, 784, 783, 32.3, 33.3",
        "Kent, 2023, 1804, 1796, 324, 324, 18.0, 18.0",
        "Kent, 2022, 2216, 2198, 907, 904, 40.9, 41.1",
        "Kent, 2021, 2882, 2852, 1189, 1181, 41.3, 41.4",
        "Kent, 2020, 1976, 1904, 615, 601, 31.1, 31.6",
        "Kent, 2019, 1998, 1903, 577, 546, 28.9, 28.7"
    })
    void kents_headline_is_this(
            String name,
            String year,
            long all,
            long plain,
            long good,
            long plainGood,
            String including,
            String excluding)
            throws IOException {
        Map<String, String> row = Reference.rows("ehcp/dfe_2025_timeliness_20_week.csv").stream()
                .filter(each -> name.equals(each.get("la_name"))
                        && each.values().iterator().next().equals(year)
                        && "All EHC plans issued".equals(each.get("breakdown_topic")))
                .findFirst()
                .orElseThrow();
        Counts counts = counts(row);
        assertThat(counts).isEqualTo(new Counts(all, good, all - plain, good - plainGood));
        assertThat(counts.plain()).isEqualTo(plain);
        assertThat(rounded(counts.including())).isEqualTo(including);
        assertThat(rounded(counts.excluding())).isEqualTo(excluding);
    }

    @ParameterizedTest
    @CsvSource({"Dorset", "City of London"})
    void where_every_plan_was_excepted_nothing_is_published_and_nothing_made_up(String name) throws IOException {
        Map<String, String> row = Reference.rows("ehcp/dfe_2025_timeliness_20_week.csv").stream()
                .filter(each -> name.equals(each.get("la_name"))
                        && each.values().iterator().next().equals("2024")
                        && "All EHC plans issued".equals(each.get("breakdown_topic")))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("PC_plans_issued_20_weeks_ex")).isEqualTo("x");
        assertThat(rounded(counts(row).excluding())).isEqualTo("x");
    }

    private static int check(Map<String, String> row, String of, String share, Set<String> unlike) {
        String numerator = row.getOrDefault(of, "x");
        String denominator = row.getOrDefault(of.endsWith("_ex") ? "plans_issued_den_ex" : "plans_issued_den", "x");
        String published = row.getOrDefault(share, "");
        if (numerator.equals("x") || denominator.equals("x")) {
            return 0;
        }
        String ours = rounded(Counts.percent(Long.parseLong(numerator), Long.parseLong(denominator)));
        String written = published.equals("x") || published.contains(".") ? published : published + ".0";
        if (!ours.equals(written)) {
            unlike.add("%s %s, %s: %s of %s is %s, published %s"
                    .formatted(
                            row.values().iterator().next(),
                            row.get("la_name"),
                            row.get("breakdown"),
                            numerator,
                            denominator,
                            ours,
                            written));
        }
        return 1;
    }

    private static Counts counts(Map<String, String> row) {
        long all = number(row, "plans_issued_den");
        long good = number(row, "plans_issued_within_20_weeks");
        return new Counts(
                all, good, all - number(row, "plans_issued_den_ex"), good - number(row, "plans_issued_20_weeks_ex"));
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(row.getOrDefault(column, ""));
    }

    private static String rounded(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> TENTHS.round(known).toPlainString();
            case Figure.Absent _ -> "x";
        };
    }
}

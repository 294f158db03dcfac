package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.waymark.access.Person;
import org.waymark.commentary.Annotation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.RangeRule;
import org.waymark.office.LoadingPack;
import org.waymark.template.Patterns;

/** Rows that were held before a table had a column say what was so before there was one. */
class EarlierRowsTest {

    @Test
    void a_row_from_before_drafts_rebases_and_patterns_has_none() {
        try (var test = new TestDatabase()) {
            new LoadingPack(test.database().register())
                    .load(Person.operator("anna"), "pack", Samples.FILES, Samples.reading(Samples.pack(), List.of()));
            again(
                    test,
                    "indicator_version",
                    "indicator",
                    "old",
                    "draft",
                    "numerator_of",
                    "denominator_of",
                    "expected_range");
            again(test, "annotation", "words", "Old", "rebase");
            again(
                    test,
                    "template",
                    "report",
                    "old",
                    "trend_false_discovery_rate",
                    "pattern_dimensions",
                    "pattern_area_kinds",
                    "pattern_baseline",
                    "pattern_rate");
            var stores = test.database().stores();

            var old = stores.definitions().indicators().getLast();
            assertThat(old.code()).isEqualTo(IndicatorCode.of("old"));
            assertThat(old.drafts()).isEmpty();
            assertThat(old.latest().expectedRange()).isEqualTo(RangeRule.GIVEN);
            assertThat(old.latest().measurement().composition()).isEmpty();
            assertThat(stores.commentaries().annotations())
                    .filteredOn(mark -> mark.text().equals("Old"))
                    .isNotEmpty()
                    .noneMatch(Annotation::rebase);
            var report = stores.templates().all().getLast();
            assertThat(report.patterns()).isEqualTo(Patterns.PRODUCT);
            assertThat(report.trend().falseDiscoveryRate()).isEqualTo(OptionalDouble.empty());
        }
    }

    /** Adds the first row of a table once more under another key, without the columns that came later. */
    private static void again(TestDatabase test, String table, String key, String value, String... later) {
        String rest = String.join(
                ", ",
                test.query("select column_name from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = '" + table + "' and column_name not in ('" + key + "', 'ordinal', '"
                        + String.join("', '", later) + "') order by 1"));
        test.query("insert into " + table + " (" + key + ", ordinal, " + rest + ") select '" + value + "', 999, " + rest
                + " from " + table + " where ordinal = 0 returning 1");
    }
}

package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.finding.Finding;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Polarity;
import org.waymark.methods.WorkedExample;
import org.waymark.period.YearType;
import org.waymark.report.Block;
import org.waymark.report.ReviewWriting;
import org.waymark.target.Origin;

class ReviewTest {

    private static List<String> said(Review review) {
        return ReviewWriting.of(review).blocks().stream()
                .filter(block -> block instanceof Block.Bullets)
                .flatMap(block -> ((Block.Bullets) block).bullets().stream())
                .map(bullet -> bullet.lead() + " " + bullet.text())
                .toList();
    }

    private static String first(Review review) {
        return ReviewWriting.of(review).blocks().getFirst() instanceof Block.Paragraph paragraph
                ? paragraph.text()
                : "";
    }

    private static Shire retargeted(
            Polarity polarity,
            String before,
            @Nullable String floorBefore,
            String after,
            @Nullable String floorAfter,
            String why) {
        return new Shire()
                .indicator("repairs", d -> d.polarity = polarity)
                .target("repairs", "FY2023-24", Origin.LOCAL, before, floorBefore, "")
                .target("repairs", "FY2024-25", Origin.LOCAL, after, floorAfter, why);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 85, 80, 82, 80, true",
        "HIGHER, 85, 80, 85, 75, true",
        "HIGHER, 85, 80, 88, 80, false",
        "HIGHER, 85, , 85, 80, false",
        "HIGHER, 85, 80, 85, , false",
        "LOWER, 10, 12, 11, 12, true",
        "LOWER, 10, 12, 10, 13, true",
        "LOWER, 10, 12, 9, 12, false",
        "TARGET, 10, 2, 10, 3, true",
        "TARGET, 10, 2, 12, 2, false",
        "NONE, 10, 12, 9, 13, false",
    })
    void a_target_is_easier_by_its_polarity(
            Polarity polarity, String before, String floorBefore, String after, String floorAfter, boolean easier) {
        List<Review.Entry> silent = retargeted(polarity, before, floorBefore, after, floorAfter, "")
                .review("FY2023-24", "FY2024-25")
                .entries();
        assertThat(silent).extracting(Review.Entry::alarm).containsExactly(easier);
        assertThat(retargeted(polarity, before, floorBefore, after, floorAfter, "Agreed.")
                        .review("FY2023-24", "FY2024-25")
                        .alarms())
                .isEmpty();
    }

    @Test
    void the_page_s_example_rings() throws IOException {
        WorkedExample example = WorkedExample.of("definitions-over-time", "eased");
        Shire shire = retargeted(
                Polarity.parse(example.text("polarity")).orElseThrow(),
                example.text("last year"),
                example.text("floor last year"),
                example.text("this year"),
                example.text("floor this year"),
                "");
        Review review = shire.review("FY2023-24", "FY2024-25");
        assertThat(review.alarms()).hasSize(example.text("easier").equals("yes") ? 1 : 0);
        assertThat(first(review))
                .isEqualTo("Since 2023-24, no indicator was added and none removed; one target or range was changed,"
                        + " and no definition.");
        assertThat(said(review))
                .containsExactly("repairs: Target 82%, floor 80% for 2024-25, where it was target 85%, floor 80% for"
                        + " 2023-24; easier to meet than before. No reason is recorded.");
        assertThat(shire.figure("repairs", "FY2024-25-Q1", "83").line("repairs").findings())
                .extracting(Finding::rule)
                .contains("target-eased");
    }

    @Test
    void what_comes_and_goes_is_listed_in_the_year_it_does_with_its_why() {
        Shire shire = new Shire()
                .indicator("old", d -> {
                    d.retiredFrom = Optional.of(Shire.period("FY2024-25-Q3"));
                    d.replacedBy = Optional.of(IndicatorCode.of("new"));
                    d.reason = "The source stopped.";
                })
                .indicator("new", d -> {
                    d.reportedFrom = Optional.of(Shire.period("FY2024-25-Q3"));
                    d.reason = "";
                })
                .indicator("always", d -> {});
        assertThat(said(shire.review("FY2023-24", "FY2024-25")))
                .containsExactly(
                        "new: From Quarter 3 2024-25, in the place of old. No reason is recorded.",
                        "old: From Quarter 3 2024-25; its place is taken by new. The source stopped.");
        assertThat(shire.review("FY2024-25", "FY2025-26").entries()).isEmpty();
        assertThat(first(shire.review("FY2024-25", "FY2025-26")))
                .isEqualTo("Nothing has changed since 2024-25: no indicator was added or removed, and no target or"
                        + " definition is different.");
    }

    @Test
    void a_definition_that_changed_says_in_what_and_a_draft_stands_beside_it() {
        Shire shire = new Shire()
                .indicator("repairs", d -> {})
                .indicator("repairs", d -> {
                    d.version = 2;
                    d.from = Optional.of(Shire.period("FY2024-25-Q1"));
                    d.decimals = 1;
                    d.breaks = true;
                    d.reason = "Emergency repairs counted in";
                })
                .indicator("repairs", d -> {
                    d.version = 3;
                    d.draft = true;
                    d.reason = "Private streets counted in.";
                })
                .target("repairs", "FY2023-24", "90", "80")
                .target("repairs", "FY2024-25", "85", "80");
        Review review = shire.review("FY2023-24", "FY2024-25");
        assertThat(review.alarms()).as("lines for another thing").isEmpty();
        assertThat(said(review))
                .containsExactly(
                        "repairs: Target 85%, floor 80% for 2024-25, where it was target 90%, floor 80% for 2023-24;"
                                + " the two cannot be compared, because the definition changed between them."
                                + " No reason is recorded.",
                        "repairs: Version 2, from Quarter 1 2024-25: its decimals and what is counted; figures before"
                                + " cannot be compared with those after. Emergency repairs counted in.",
                        "repairs: Version 3. Private streets counted in.");
    }

    @Test
    void an_academic_indicator_is_reviewed_by_its_own_year_and_a_target_not_set_again_is_said() {
        Shire shire = new Shire()
                .indicator("absence", d -> {
                    d.years = YearType.ACADEMIC;
                    d.polarity = Polarity.LOWER;
                })
                .indicator("dropped", d -> {})
                .target("absence", "AY2023-24", "10", "12")
                .target("absence", "AY2024-25", "9", "12")
                .target("dropped", "FY2023-24", "50", "40")
                .target("dropped", "FY2023-24-Q1", "45", "40")
                .target("dropped", "FY2024-25-Q1", "45", "40");
        assertThat(said(shire.review("FY2023-24", "FY2024-25")))
                .containsExactly(
                        "absence: Target 9%, floor 12% for 2024-25 academic year, where it was target 10%, floor 12%"
                                + " for 2023-24 academic year. No reason is recorded.",
                        "dropped: None is set for 2024-25; it was target 50%, floor 40% for 2023-24."
                                + " No reason is recorded.");
    }

    @Test
    void the_first_report_of_a_year_carries_the_review_and_years_must_follow() {
        Line line = retargeted(Polarity.HIGHER, "85", "80", "82", "80", "").line("repairs");
        assertThat(line.findings()).extracting(Finding::rule).containsExactly("target-eased");
        assertThatThrownBy(() -> new Shire().review("FY2024-25", "FY2024-25"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shire().review("AY2023-24", "FY2024-25"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

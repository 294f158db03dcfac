package org.waymark.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.confidentiality.Audience;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.report.Writing;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Shire;

/** Internal indicators are for the council's own eyes. */
class WithholdingTest {
    private static final Period Q1 = Period.parse("FY2024-25-Q1").orElseThrow();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-01T09:00:00Z"), ZoneOffset.UTC);

    /** Two of five KPIs are internal; one public figure is made of both, another beside a public one. */
    private static Shire shire() {
        return new Shire()
                .indicator("open", d -> d.related("behind-doors", "other"))
                .indicator("other", _ -> {})
                .indicator("behind-doors", d -> d.internal())
                .indicator("shut", d -> d.internal())
                .indicator("made", d -> d.made("behind-doors", "shut"))
                .indicator("mixed", d -> d.made("behind-doors + other", ""))
                .indicator("far", d -> d.made("made", ""))
                .target("behind-doors", "FY2024-25", "12345", "11111")
                .parts("behind-doors", "FY2024-25-Q1", "777", "1554")
                .parts("shut", "FY2024-25-Q1", "888", "1776")
                .figure("other", "FY2024-25-Q1", "31")
                .figure("open", "FY2024-25-Q1", "32");
    }

    private static Scorecard made(Audience audience) {
        return new MakingReport(shire().stores(), List.of(), CLOCK, audience)
                .of(Shire.template(), Q1, Optional.of(LocalDate.parse("2024-10-01")));
    }

    @Test
    void the_public_gets_no_line_count_or_mention_of_them() {
        Scorecard scorecard = made(Audience.PUBLIC);
        assertThat(scorecard.lines())
                .extracting(line -> line.code().value())
                .doesNotContain("behind-doors", "shut")
                .contains("open", "made");
        assertThat(scorecard.summary().tally().indicators()).isEqualTo(5);
        assertThat(scorecard.indicators()).doesNotContainKeys(code("behind-doors"), code("shut"));
        assertThat(line(scorecard, "open").version().related()).containsExactly(code("other"));
        String all = Writing.of(scorecard).toString();
        assertThat(all).doesNotContain("behind-doors", "shut", "777", "888", "1554", "1776", "12345", "11111");
    }

    @Test
    void the_same_words_are_there_for_members_so_the_check_can_fail() {
        String all = Writing.of(made(Audience.MEMBERS)).toString();
        assertThat(all).contains("behind-doors", "shut", "12345");
    }

    @Test
    void members_and_officers_have_them() {
        for (Audience audience : List.of(Audience.MEMBERS, Audience.INTERNAL)) {
            Scorecard scorecard = made(audience);
            assertThat(scorecard.summary().tally().indicators())
                    .as(audience.code())
                    .isEqualTo(7);
            assertThat(scorecard.line(code("behind-doors"))).isPresent();
        }
    }

    @Test
    void a_public_figure_made_of_them_stays_to_the_last_digit_without_what_it_is_made_of() {
        for (String made : List.of("made", "mixed", "far")) {
            Line open = line(made(Audience.PUBLIC), made);
            Line whole = line(made(Audience.MEMBERS), made);
            assertThat(open.shown()).as(made).isPresent();
            assertThat(printed(open)).as(made).isEqualTo(printed(whole));
            assertThat(open.rating()).isEqualTo(whole.rating());
            assertThat(open.version().measurement().composition()).isEmpty();
            assertThat(whole.version().measurement().composition()).isPresent();
        }
    }

    @Test
    void what_became_internal_is_gone_from_the_earlier_reports_beside_this_one() {
        Shire shire = new Shire()
                .indicator("stays", _ -> {})
                .indicator("turned", _ -> {})
                .indicator("turned", d -> d.from(2, "FY2024-25-Q1").internal())
                .figure("stays", "FY2023-24-Q4", "95")
                .figure("turned", "FY2023-24-Q4", "95")
                .figure("stays", "FY2024-25-Q1", "95")
                .figure("turned", "FY2024-25-Q1", "95");
        Scorecard scorecard =
                new MakingReport(shire.stores(), List.of(), CLOCK).of(Shire.template(), Q1, Optional.empty());
        var previous = scorecard.summary().comparedWith().getFirst();
        assertThat(previous.then().indicators()).isOne();
        assertThat(previous.removed()).isEmpty();
    }

    private static String printed(Line line) {
        return line.shown()
                .map(shown -> line.version()
                        .measurement()
                        .scale()
                        .decimals()
                        .round((org.waymark.quantity.Figure.Known) shown.figure())
                        .toPlainString())
                .orElse("");
    }

    private static Line line(Scorecard scorecard, String code) {
        return scorecard.line(code(code)).orElseThrow();
    }

    private static IndicatorCode code(String code) {
        return IndicatorCode.of(code);
    }
}

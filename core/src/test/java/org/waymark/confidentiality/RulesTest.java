package org.waymark.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.IndicatorCode;

class RulesTest {
    private static final IndicatorCode PLANS = IndicatorCode.of("plans");

    /** A rule in words: {@code indicator=plans threshold=10}. */
    private static Rule rule(String words) {
        Map<String, String> said = Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Rule(
                of(said, "indicator").map(IndicatorCode::of),
                of(said, "dimension"),
                of(said, "threshold").map(Integer::valueOf),
                of(said, "zeros").flatMap(Rule.Zeros::parse),
                of(said, "rounding").map(Integer::valueOf),
                of(said, "dominance").flatMap(Dominance::parse),
                of(said, "contributors"),
                of(said, "singletons").map("yes"::equals),
                of(said, "width").map(Integer::valueOf),
                of(said, "hollow").map(Integer::valueOf),
                of(said, "exempt_source"),
                "",
                "");
    }

    private static Optional<String> of(Map<String, String> said, String heading) {
        return Optional.ofNullable(said.get(heading));
    }

    private static Protection settled(Set<String> dimensions, String... rules) {
        return Rules.of(Arrays.stream(rules).map(RulesTest::rule).toList()).of(PLANS, dimensions, "");
    }

    @Test
    void without_a_row_the_product_hides_one_to_five_and_shows_noughts() {
        Protection protection = settled(Set.of("need"));
        assertThat(protection).isEqualTo(Protection.PRODUCT);
        assertThat(List.of(0L, 1L, 5L, 6L).stream().map(protection::isSmall)).containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "1, 1, false", "2, 1, true", "10, 9, true", "10, 10, false"})
    void counts_below_the_threshold_are_small(int threshold, long count, boolean small) {
        assertThat(settled(Set.of(), "threshold=" + threshold).isSmall(count)).isEqualTo(small);
    }

    @Test
    void a_nought_is_small_only_where_noughts_are_hidden() {
        assertThat(settled(Set.of(), "zeros=hide").isSmall(0)).isTrue();
        assertThat(settled(Set.of(), "threshold=0 zeros=hide").isSmall(0)).isTrue();
    }

    @Test
    void the_narrowest_row_decides_whatever_the_order_of_the_file() {
        String[] rows = {
            "threshold=7",
            "dimension=need threshold=8",
            "indicator=plans threshold=9",
            "indicator=plans dimension=need threshold=10"
        };
        for (int last = 0; last < rows.length; last++) {
            String[] some = Arrays.copyOf(rows, last + 1);
            assertThat(settled(Set.of("need"), some).threshold()).isEqualTo(7 + last);
            java.util.Collections.reverse(Arrays.asList(some));
            assertThat(settled(Set.of("need"), some).threshold()).isEqualTo(7 + last);
        }
        assertThat(settled(Set.of("phase"), rows).threshold()).isEqualTo(9);
        assertThat(Rules.of(Arrays.stream(rows).map(RulesTest::rule).toList())
                        .of(IndicatorCode.of("holes"), Set.of("need", "phase"), "")
                        .threshold())
                .isEqualTo(8);
    }

    @Test
    void each_field_is_settled_by_itself() {
        Protection protection =
                settled(Set.of("need"), "threshold=10 rounding=5 width=2", "indicator=plans threshold=3 hollow=80");
        assertThat(protection.threshold()).isEqualTo(3);
        assertThat(protection.rounding()).contains(5);
        assertThat(protection.width()).isEqualTo(2);
        assertThat(protection.hollow()).isEqualTo(80);
        assertThat(protection.zerosShown()).isTrue();
    }

    @Test
    void between_several_dimensions_the_strictest_decides() {
        Protection protection = settled(
                Set.of("need", "district"),
                "dimension=need threshold=4 zeros=hide rounding=3 singletons=no width=1 hollow=40",
                "dimension=district threshold=8 zeros=show rounding=10 singletons=yes width=3 hollow=70");
        assertThat(protection).isEqualTo(new Protection(8, false, Optional.of(10), List.of(), true, 3, 40, false));
    }

    @Test
    void all_is_the_dimension_of_figures_of_everybody() {
        String[] rows = {"dimension=all threshold=0", "dimension=need threshold=10"};
        assertThat(settled(Set.of(), rows).threshold()).isZero();
        assertThat(settled(Set.of("all"), rows).threshold()).isZero();
        assertThat(settled(Set.of("need"), rows).threshold()).isEqualTo(10);
        assertThat(settled(Set.of("phase"), rows).threshold()).isEqualTo(6);
    }

    @Test
    void tests_of_dominance_of_several_dimensions_must_all_be_met() {
        Protection protection = settled(
                Set.of("school", "trust"),
                "dominance=p:10 contributors=supplier",
                "dimension=school dominance=nk:2:90 contributors=pupil",
                "dimension=trust dominance=p:15 contributors=school");
        assertThat(protection.concentrations())
                .containsExactly(
                        new Protection.Concentration("pupil", new Dominance.Largest(2, 90)),
                        new Protection.Concentration("school", new Dominance.Within(15)));
    }

    @ParameterizedTest
    @CsvSource({
        "Department for Education, true",
        "'department for education, SEN2 2024', true",
        "'the Department for Education', false",
        "'', false"
    })
    void figures_whose_source_begins_so_were_published_by_others(String source, boolean exempt) {
        Rules rules = Rules.of(List.of(
                rule("indicator=plans threshold=10"),
                new Rule(
                        Optional.empty(),
                        Optional.of("need"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Department for Education"),
                        "",
                        "")));
        assertThat(rules.of(PLANS, Set.of("need"), source).exempt()).isEqualTo(exempt);
        assertThat(rules.of(PLANS, Set.of("phase"), source).exempt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', threshold=5, threshold",
        "'', threshold=6, ''",
        "threshold=10, indicator=plans threshold=8, threshold",
        "threshold=3, indicator=plans threshold=4, threshold",
        "threshold=10, indicator=plans threshold=12, ''",
        "indicator=plans threshold=10, dimension=need threshold=8, ''",
        "'', zeros=show, ''",
        "zeros=hide, dimension=need zeros=show, zeros",
        "rounding=10, dimension=need rounding=5, rounding",
        "'', singletons=no, singletons",
        "singletons=no, dimension=need singletons=no, ''",
        "'', width=0, width",
        "width=4, indicator=plans width=3, width",
        "'', exempt_source=Ofsted, exempt_source",
        "'', threshold=0 width=0 exempt_source=Ofsted, threshold width exempt_source"
    })
    void a_row_that_shows_more_than_would_be_shown_without_it_is_told(String wider, String row, String headings) {
        Rule told = rule(row);
        assertThat(String.join(" ", Rules.of(List.of(rule(wider), told)).loosened(told)))
                .isEqualTo(headings);
    }

    @Test
    void insiders_alone_see_through() {
        assertThat(Arrays.stream(Audience.values()).filter(Audience::seesThrough))
                .containsExactly(Audience.INTERNAL);
        for (Audience audience : Audience.values()) {
            assertThat(Audience.parse(audience.code())).contains(audience);
        }
        assertThat(Audience.parse("PUBLIC")).isEmpty();
    }
}

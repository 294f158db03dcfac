package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Counting;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.casework.Casebook;
import org.waymark.casework.synthetic.Synthetic;
import org.waymark.casework.synthetic.Wanted;
import org.waymark.confidentiality.Protection;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.CaseworkRule;

class CaseworkTest {
    private static final Figure HIDDEN = Figure.absent(Absence.CONFIDENTIAL);
    private static final Period LAST_QUARTER = Period.parse("FY2024-25-Q3").orElseThrow();
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 12, 31);
    private static final Protection PUBLISHED =
            new Protection(6, true, java.util.Optional.empty(), List.of(), true, 1, 50, true);

    private static Casework told(EventLog log, Protection protection, Protection totals, CaseworkRule rule) {
        return CountingCases.of(new Snapshot.Kept(log, protection, totals), LAST_QUARTER, NEW_YEAR, rule);
    }

    private static Casework told(EventLog log) {
        return told(log, Protection.PRODUCT, Protection.PRODUCT, rule(0));
    }

    private static CaseworkRule rule(int months) {
        return new CaseworkRule(List.of("errand"), "arm", months, "");
    }

    private static EventLog kent() {
        Process process = Casebook.weeks(20);
        return EventLog.of(process, Synthetic.cases(new Wanted(process, 2024, 2424, 784, 70, 1, 7)));
    }

    private static Figure known(long value) {
        return Figure.of(BigDecimal.valueOf(value));
    }

    @Test
    void twelve_months_add_up_to_the_year_and_the_quarter_to_its_months() {
        Casework all = told(kent(), Protection.NONE, Protection.NONE, rule(0));
        assertThat(all.rolling().of()).isEqualTo(known(784));
        assertThat(all.rolling().all()).isEqualTo(known(2424));
        assertThat(all.rollingExcluding().of()).isEqualTo(known(783));
        assertThat(all.rollingExcluding().all()).isEqualTo(known(2354));
        assertThat(all.months()).hasSize(12);
        assertThat(sum(all.months().stream().map(month -> month.counted().all())))
                .isEqualTo(2424);
        assertThat(sum(all.months().subList(9, 12).stream()
                        .map(month -> month.counted().all())))
                .isEqualTo(number(all.including().all()));
        assertThat(sum(all.waiting().bands().stream().map(Casework.Band::cases)))
                .isEqualTo(number(all.waiting().open()));
        for (Casework.Breakdown each : all.breakdowns()) {
            assertThat(sum(each.parts().stream().map(part -> part.share().all())))
                    .as(each.dimension())
                    .isEqualTo(2424);
        }
        assertThat(all.stages().getFirst().entered()).isEqualTo(begun(all));
        assertThat(all.pair()).isPresent();
        assertThat(all.ahead()).isEmpty();
    }

    private static Figure begun(Casework all) {
        return known(sum(all.months().stream().map(Casework.Month::begun)));
    }

    @Test
    void each_month_begins_where_the_one_before_ended() {
        List<Casework.Month> months =
                told(kent(), Protection.NONE, Protection.NONE, rule(0)).months();
        for (int i = 1; i < months.size(); i++) {
            Casework.Month month = months.get(i);
            assertThat(number(month.open()))
                    .isEqualTo(number(months.get(i - 1).open())
                            + number(month.begun())
                            - number(month.completed())
                            - number(month.left()));
        }
    }

    @Test
    void totals_that_others_publish_stand_though_a_single_case_follows_from_them() {
        Casework published = told(kent(), Protection.PRODUCT, PUBLISHED, rule(0));
        assertThat(published.rolling().of()).isEqualTo(known(784));
        assertThat(published.rollingExcluding().of())
                .as("784 less 783 is one excused case in time")
                .isEqualTo(known(783));
        Casework own = told(kent());
        assertThat(List.of(own.rolling().of(), own.rollingExcluding().of())).contains(HIDDEN);
    }

    @Test
    void nothing_small_is_shown() {
        Casework told = told(kent());
        var shown = new ArrayList<Figure>();
        told.months()
                .forEach(month -> shown.addAll(List.of(
                        month.counted().of(),
                        month.counted().all(),
                        month.begun(),
                        month.left(),
                        month.open(),
                        month.overLimit())));
        told.waiting().bands().forEach(band -> shown.add(band.cases()));
        told.breakdowns()
                .forEach(each -> each.parts()
                        .forEach(part -> shown.addAll(
                                List.of(part.share().of(), part.share().all()))));
        assertThat(shown).filteredOn(figure -> figure instanceof Figure.Known).hasSizeGreaterThan(60);
        assertThat(shown)
                .filteredOn(figure -> figure instanceof Figure.Known)
                .allSatisfy(figure -> assertThat(number(figure) == 0 || number(figure) > 5)
                        .as(figure.toString())
                        .isTrue());
    }

    @Test
    void a_hidden_part_hides_another_and_its_percentage() {
        String[] cases = new String[30];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = "begun 2024-0%d-01, done 2024-11-%02d; %s"
                    .formatted(1 + i % 9, 1 + i % 28, i < 3 ? "north" : i < 12 ? "south" : "west");
        }
        Casework told = told(Casebook.log(Casebook.process("104 weeks", Counting.BY_COMPLETION, Aim.END), cases));
        List<Casework.Part> parts = told.breakdowns().getFirst().parts();
        assertThat(told.rolling().all()).isEqualTo(known(30));
        assertThat(parts).extracting(Casework.Part::code).containsExactly("north", "south", "west");
        assertThat(parts.get(0).share()).isEqualTo(new Casework.Share(HIDDEN, HIDDEN, HIDDEN));
        assertThat(parts.get(1).share()).isEqualTo(new Casework.Share(HIDDEN, HIDDEN, HIDDEN));
        assertThat(parts.get(2).share().all()).isEqualTo(known(18));
    }

    @Test
    void times_of_few_cases_are_not_told() {
        Casework told = told(Casebook.log(
                Casebook.weeks(20),
                "begun 2024-02-01, half 2024-03-01, done 2024-11-01",
                "begun 2024-02-02, half 2024-03-02, done 2024-11-02"));
        assertThat(told.late().weeks()).isEqualTo(HIDDEN);
        assertThat(told.stages()).allSatisfy(stage -> assertThat(stage.half()).isEmpty());
        assertThat(told.most()).isEmpty();
        assertThat(told.waiting().weeks()).isEqualTo(Figure.absent(Absence.ZERO_DENOMINATOR));
    }

    @Test
    void every_way_of_counting_and_every_pause_can_be_told() {
        for (Counting counting : Counting.values()) {
            for (Aim aim : Aim.values()) {
                Casework told = told(
                        Casebook.log(
                                Casebook.process("20 weeks", counting, aim),
                                "begun 2024-01-01, stopped 2024-02-01, went-on 2024-03-01, done 2024-11-01; a",
                                "begun 2024-01-01, anew 2024-02-01, withdrawn 2024-09-01; b",
                                "begun 2023-01-01, excused 2023-02-01; b",
                                "begun 2024-07-01, half 2024-08-01, tribunal 2024-08-20; a",
                                "half 2024-08-01, done 2024-09-01; a"),
                        Protection.NONE,
                        Protection.NONE,
                        rule(2));
                assertThat(told.months()).hasSize(12);
                assertThat(told.ahead().isPresent()).isEqualTo(counting == Counting.BY_COMPLETION);
            }
        }
    }

    private static long sum(Stream<Figure> figures) {
        return figures.mapToLong(CaseworkTest::number).sum();
    }

    private static long number(Figure figure) {
        return ((Figure.Known) figure).dividend().longValueExact();
    }
}

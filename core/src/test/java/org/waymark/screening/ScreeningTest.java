package org.waymark.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.screening.Result.FAIL;
import static org.waymark.screening.Result.IGNORE;
import static org.waymark.screening.Result.PASS;
import static org.waymark.screening.Result.WARNING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreeningTest {
    record Case(String check, Result result, Consumer<Pair> spoil) {
        @Override
        public String toString() {
            return check;
        }
    }

    private static Case fails(String check, Consumer<Pair> spoil) {
        return new Case(check, FAIL, spoil);
    }

    private static Case warns(String check, Consumer<Pair> spoil) {
        return new Case(check, WARNING, spoil);
    }

    private static Case ward(Consumer<Pair> spoil) {
        return fails("geog_ward_combos", spoil);
    }

    static Stream<Case> cases() {
        return Stream.of(
                fails("filename_spaces", pair -> pair.files("my plans.csv", "my plans.meta.csv")),
                fails("filename_special", pair -> pair.files("plans!.csv", "plans!.meta.csv")),
                fails("filenames_match", pair -> pair.files("plans.csv", "plans-meta.csv")),
                fails("col_req_data", pair -> pair.rename("country_code", "country")),
                fails("col_req_meta", pair -> pair.renameMeta("indicator_dp", "filter_default")),
                fails("col_invalid_meta", pair -> pair.renameMeta("filter_default", "remark")),
                fails("col_to_rows", pair -> {
                    for (int i = 0; i < 20; i++) {
                        pair.metaRow("plan_count", "Indicator", "Plans " + i);
                    }
                }),
                fails("cross_meta_to_data", pair -> pair.rename("plan_count", "plans")),
                warns("cross_data_to_meta", pair -> pair.with("phase", "x").data(1, "phase", "y")),
                fails("col_names_spaces", pair -> pair.renameBoth("plan_count", "plan count")),
                warns("col_snake_case", pair -> pair.renameBoth("plan_count", "planCount")),
                warns("col_var_start", pair -> pair.renameBoth("plan_count", "2plans")),
                warns("col_var_characteristic", pair -> pair.renameBoth("age", "characteristic")),
                warns("col_ind_smushed", pair -> pair.renameBoth("plan_count", "plan_count_female")),
                fails("meta_col_name", pair -> pair.metaRow("", "Indicator", "Ghost")),
                fails("meta_col_type", pair -> pair.meta("plan_count", "col_type", "Measure")),
                fails("meta_ob_unit", pair -> pair.metaRow("time_period", "Filter", "Time")),
                fails("meta_col_name_dupe", pair -> pair.metaRow("age", "Filter", "Age again")),
                fails("meta_col_name_spaces", pair -> pair.with("pl an", "1").metaRow("pl an", "Indicator", "P")),
                fails("meta_dupe_label", pair -> pair.meta("plan_count", "label", "Age")),
                fails("meta_label", pair -> pair.meta("plan_count", "label", "")),
                fails("meta_fil_grp", pair -> pair.meta("plan_count", "filter_grouping_column", "age_group")),
                fails("meta_fil_grp_dupe", pair -> pair.meta("age_group", "filter_grouping_column", "age_group")),
                warns("meta_fil_grp_is_fil", pair -> pair.meta.remove(2)),
                fails("meta_fil_grp_match", pair -> pair.meta("age", "filter_grouping_column", "age_band")),
                fails("meta_fil_grp_stripped", pair -> pair.data(5, "age_group", "Young-er")),
                fails("meta_filter_hint", pair -> pair.meta("plan_count", "filter_hint", "By count")),
                fails(
                        "meta_geog_catch",
                        pair -> pair.renameBoth("age_group", "home_ward").meta("age", "filter_grouping_column", "")),
                warns("meta_ind_dp_set", pair -> pair.meta("plan_count", "indicator_dp", "")),
                fails("meta_ind_dp_values", pair -> pair.meta("plan_count", "indicator_dp", "-1")),
                fails("meta_ind_unit", pair -> pair.meta("age", "indicator_unit", "%")),
                fails("meta_ind_unit_validation", pair -> pair.meta("plan_count", "indicator_unit", "plans")),
                fails("meta_indicator_dp", pair -> pair.meta("age", "indicator_dp", "0")),
                fails("meta_indicator_grouping", pair -> pair.meta("age", "indicator_grouping", "Plans")),
                fails("time_id_valid", pair -> pair.data(1, "time_identifier", "School year")),
                fails("time_id_mix", pair -> pair.data(1, "time_identifier", "Financial year")),
                fails("time_period_num", pair -> pair.data(1, "time_period", "2023/24")),
                fails("time_period", pair -> pair.data(1, "time_period", "2024")),
                fails("time_period_six", pair -> pair.data(1, "time_period", "202325")),
                fails("filter_not_singular", pair -> pair.all("age", "Total")),
                fails("filter_blanks", pair -> pair.data(2, "age", "")),
                fails("filter_whitespace", pair -> pair.data(2, "age", "Under 5 ")),
                warns(
                        "filter_defaults",
                        pair -> pair.data(1, "age", "5 to 10")
                                .data(3, "age", "5 to 10")
                                .data(4, "age", "5 to 10")),
                fails(
                        "filter_group_level",
                        pair -> pair.data(5, "age_group", "Young").data(6, "age_group", "Old")),
                fails("filter_item_limit", pair -> {
                    for (int i = 0; i < 25_001; i++) {
                        pair.row(1, Map.of("age", "Age " + i));
                    }
                }),
                fails("filter_ob_total", pair -> pair.level("National", "region_name", "Total")),
                fails("geog_level", pair -> pair.data(1, "geographic_level", "Nation")),
                fails("geog_level_present", pair -> pair.rename("old_la_code", "dfe_code")),
                fails("geog_country_combos", pair -> pair.all("country_name", "england")),
                fails("geog_region_combos", pair -> pair.level("Regional", "region_name", "South east")),
                fails("geog_la_combos", pair -> pair.level("Local authority", "la_name", "Kent County Council")),
                fails(
                        "geog_lad_combos",
                        pair -> pair.with("lad_code", "E07000106").with("lad_name", "Ashford")),
                fails(
                        "geog_pcon_combos",
                        pair -> pair.with("pcon_code", "E92000001").with("pcon_name", "Ashford")),
                fails(
                        "geog_lsip_combos",
                        pair -> pair.with("lsip_code", "E37000001").with("lsip_name", "Kent")),
                fails(
                        "geog_lep_combos",
                        pair -> pair.with("local_enterprise_partnership_code", "E92000001")
                                .with("local_enterprise_partnership_name", "England")),
                fails(
                        "geog_eda_combos",
                        pair -> pair.with("english_devolved_area_code", "E10000016")
                                .with("english_devolved_area_name", "Kent")),
                ward(pair -> pair.with("ward_code", "E10000016").with("ward_name", "Castle")),
                ward(pair -> pair.lists(Lists.shipped().with(Level.WARD, List.of(List.of("E05004947", "Castle"))))
                        .with("ward_code", "E05004947")
                        .with("ward_name", "Diamond Castle")),
                fails(
                        "geog_ignored_rows",
                        pair -> pair.with("school_urn", "1")
                                .with("school_name", "S")
                                .with("provider_ukprn", "2")
                                .with("provider_name", "P")
                                .row(1, Map.of("geographic_level", "School"))
                                .row(1, Map.of("geographic_level", "Provider"))),
                fails("geog_na", pair -> pair.with("trust_id", "x").with("trust_name", "A trust")),
                fails("geog_na_code", pair -> pair.with("trust_id", "12").with("trust_name", "Not available")),
                fails(
                        "geog_other_dupes",
                        pair -> pair.with("trust_id", "12")
                                .with("trust_name", "A trust")
                                .data(1, "trust_id", "13")),
                fails(
                        "geog_other_code_dupes",
                        pair -> pair.with("trust_id", "12")
                                .with("trust_name", "A trust")
                                .data(1, "trust_name", "Another")),
                fails(
                        "geog_la_col_present",
                        pair -> pair.level("Local authority", "geographic_level", "Regional")
                                .rename("old_la_code", "dfe_code")),
                fails(
                        "geog_region_col_present",
                        pair -> pair.level("Regional", "geographic_level", "National")
                                .rename("region_code", "area_code")),
                fails("geog_level_completed", pair -> pair.data(3, "region_name", "")),
                fails(
                        "geog_overcompleted_cols",
                        pair -> pair.data(3, "la_name", "Kent")
                                .data(3, "new_la_code", "E10000016")
                                .data(3, "old_la_code", "886")),
                warns(
                        "geog_region_for_la",
                        pair -> pair.data(4, "region_code", "").data(4, "region_name", "")),
                warns(
                        "geog_region_for_lad",
                        pair -> pair.with("lad_code", "")
                                .with("lad_name", "")
                                .row(
                                        4,
                                        Map.of(
                                                "geographic_level",
                                                "Local authority district",
                                                "region_code",
                                                "",
                                                "region_name",
                                                "",
                                                "lad_code",
                                                "E07000105",
                                                "lad_name",
                                                "Ashford"))),
                fails("general_dupes", pair -> pair.row(1, Map.of("plan_count", "901"))),
                fails("general_null", pair -> pair.data(1, "plan_count", "NULL")),
                warns("general_null", pair -> pair.data(1, "plan_count", "..")),
                fails("ind_invalid_entry", pair -> pair.data(1, "plan_count", "~")),
                fails(
                        "harmonised_variables",
                        pair -> pair.renameBoth("age_group", "pupil_sen_status")
                                .meta("age", "filter_grouping_column", "pupil_sen_status")),
                warns(
                        "harmonised_eth_vals",
                        pair -> pair.renameBoth("age_group", "ethnicity_major")
                                .meta("age", "filter_grouping_column", "")),
                fails(
                        "harmonised_eth_char_grp",
                        pair -> pair.renameBoth("age_group", "characteristic_group")
                                .renameBoth("age", "characteristic")
                                .meta("characteristic", "filter_grouping_column", "characteristic_group")
                                .data(2, "characteristic_group", "Ethnicity")),
                warns(
                        "harmonised_eth_char_vals",
                        pair -> pair.renameBoth("age_group", "characteristic_group")
                                .renameBoth("age", "characteristic")
                                .meta("characteristic", "filter_grouping_column", "characteristic_group")
                                .data(2, "characteristic_group", "Ethnicity Major")),
                warns("api_char_col_name", pair -> pair.renameBoth("plan_count", "plan_".repeat(11))),
                warns("api_char_col_label", pair -> pair.meta("plan_count", "label", "Plans ".repeat(17))),
                warns("api_char_filter_items", pair -> pair.data(2, "age", "Under".repeat(25))),
                warns(
                        "api_char_loc_code",
                        pair -> pair.with("trust_id", "1".repeat(31)).with("trust_name", "T")),
                warns("data_dict_col_name", pair -> pair.renameBoth("plan_count", "plans")),
                new Case("data_dict_col_name", IGNORE, pair -> pair.lists(Lists.shipped())),
                warns("data_dict_fil_item", pair -> pair.data(2, "age", "Under five")));
    }

    @Test
    void a_sound_data_set_passes_every_check() {
        Screening screening = new Pair().screened();
        assertThat(screening.answers().stream().filter(answer -> answer.result() != PASS && answer.result() != IGNORE))
                .isEmpty();
        assertThat(screening.answers()).hasSize(83);
        assertThat(screening.passed()).isTrue();
        assertThat(screening.apiSuitable()).isTrue();
        assertThat(screening.reached()).isEqualTo("Passed");
        assertThat(screening.departures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_check_fires_on_what_it_is_for(Case spoiled) {
        var pair = new Pair();
        spoiled.spoil().accept(pair);
        Check check = Screening.CHECKS.stream()
                .filter(each -> each.name().equals(spoiled.check()))
                .findFirst()
                .orElseThrow();
        Answer answer = check.of(pair.set());
        assertThat(answer.result()).isEqualTo(spoiled.result());
        assertThat(answer.sentence()).doesNotContain("{").endsWith(".");
        if (spoiled.result() != IGNORE) {
            assertThat(answer.spots()).isNotEmpty();
        }
    }

    @Test
    void every_check_has_a_case() {
        Set<String> tried = cases().map(Case::check).collect(Collectors.toSet());
        assertThat(Screening.CHECKS.stream().map(Check::name).collect(Collectors.toSet()))
                .isEqualTo(tried);
    }

    @Test
    void a_stage_with_a_failure_is_the_last() {
        Screening screening =
                new Pair().data(1, "time_period", "2024").data(2, "age", "").screened();
        assertThat(screening.reached()).isEqualTo("Check time checks");
        assertThat(screening.answers().stream().map(Answer::check)).doesNotContain("filter_blanks");
        assertThat(screening.passed()).isFalse();
        assertThat(screening.apiSuitable()).isFalse();
    }

    @Test
    void a_sentence_says_what_and_where_and_what_to_do() {
        Screening screening = new Pair().data(4, "la_name", "kent").screened();
        assertThat(screening.nonPasses().stream()
                        .filter(answer -> answer.result() == FAIL)
                        .map(Answer::sentence))
                .containsExactly("Local authorities that are not in the list: “886 E10000016 kent” (row 5). Write both"
                        + " codes and the name as the list has them, Kent as 886, E10000016, Kent.");
    }

    @Test
    void an_empty_indicator_is_told_though_no_check_sees_it() {
        Screening screening = new Pair().data(5, "plan_percent", "").screened();
        assertThat(screening.passed()).isTrue();
        assertThat(screening.departures().stream().map(Answer::check)).containsExactly("blank_indicator");
        assertThat(screening.departures().getFirst().spots())
                .containsExactly(new Spot("plans.csv", 6, "plan_percent", "plan_percent"));
    }

    @Test
    void a_name_of_a_school_may_be_the_only_filter_and_need_no_total() {
        var pair = new Pair().renameBoth("age", "school_name");
        pair.meta("school_name", "filter_grouping_column", "");
        pair.meta.remove(2);
        assertThat(pair.screened().answers().stream()
                        .filter(answer -> Set.of(FAIL, WARNING).contains(answer.result()))
                        .map(Answer::check))
                .containsExactly("cross_data_to_meta", "data_dict_col_name");
    }

    @Test
    void terms_of_one_group_may_stand_together_and_a_century_turns() {
        assertThat(new Pair()
                        .all("time_identifier", "Autumn term")
                        .data(1, "time_identifier", "Spring term")
                        .data(1, "time_period", "199900")
                        .screened()
                        .passed())
                .isTrue();
    }
}

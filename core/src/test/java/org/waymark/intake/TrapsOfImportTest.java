package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.area.AreaCode;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.observation.Observation;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.rating.Lines;
import org.waymark.rating.RatingRules;

/** What published files do that spreadsheets forgive and a record must not. */
class TrapsOfImportTest {
    private static final Sheet INDICATORS = Rows.of(
            "indicators",
            "code,name,kind,section,unit,decimals,polarity,year,frequency,basis",
            "plans,Plans in time,kpi,Children,percent,1,higher,calendar,year,period");
    private static final Sheet AREAS = Rows.of(
            "areas",
            "code,name,kind,parent,valid_from,valid_to,successor_of",
            "E92000001,England,country,,,,",
            "E12000003,Yorkshire and The Humber,region,E92000001,,,",
            "E10000016,Kent,county,E92000001,,,",
            "E10000002,Buckinghamshire,county,E92000001,,2020-03-31,",
            "E06000060,Buckinghamshire,unitary,E92000001,2020-04-01,,E10000002",
            "E07000112,Folkestone and Hythe,district,E10000016,,,");

    private final List<Observation> accepted = new ArrayList<>();

    private Checked<Pack> read(String header, String... rows) {
        return Intake.read(
                List.of(INDICATORS, AREAS, Rows.of("observations", header, rows)),
                List.of(TemplateFile.of("report.toml", Map.of("title", "Report", "council", "E10000016"))),
                accepted::add);
    }

    private static List<String> rules(Checked<Pack> read) {
        var rules = new ArrayList<String>();
        for (Finding finding : read.findings().shown()) {
            rules.add(finding.rule());
        }
        return rules;
    }

    @Test
    void trap_8_codes_and_names_both_move() {
        Checked<Pack> read = read(
                "indicator,area,period,value",
                "plans,E10000002,2019,40.0",
                "plans,E06000060,2021,50.0",
                "plans,E10000002,2022,60.0",
                "plans,E07000112,2017,30.0",
                "plans,E07000112,2019,31.0");
        assertThat(accepted)
                .as("one name, two codes: two places, each only while it existed; one code under a new name: one place")
                .extracting(o -> o.key().area().value() + " " + o.key().period())
                .containsExactly("E10000002 CY2019", "E06000060 CY2021", "E07000112 CY2017", "E07000112 CY2019");
        assertThat(rules(read)).contains("outside-area-validity");
        assertThat(read.value()
                        .gazetteer()
                        .find(AreaCode.of("E06000060"))
                        .orElseThrow()
                        .successorOf()
                        .toString())
                .contains("E10000002");
    }

    @Test
    void trap_9_yorkshire_and_the_humber_is_found_by_its_code_however_its_name_is_written() {
        Checked<Pack> read =
                read("indicator,area,period,value", "plans,E12000003,2021,50.0", "plans,e12000003,2022,51.0");
        assertThat(accepted)
                .extracting(o -> read.value().gazetteer().name(o.key().area()))
                .contains("Yorkshire and The Humber")
                .doesNotContain("Yorkshire and the Humber");
    }

    @Test
    void trap_10_binary_noise_is_rounded_away_before_rating() {
        read("indicator,area,period,value", "plans,E10000016,2024,33.299999999999997");
        Figure.Known noisy = (Figure.Known) accepted.getFirst().figure(BigDecimal.ONE);
        BigDecimal rounded = Decimals.of(1).round(noisy);
        assertThat(rounded).isEqualTo("33.3");
        var lines = new Lines(new BigDecimal("33.3"), new BigDecimal("30"), null, null);
        assertThat(RatingRules.rate(rounded, Polarity.HIGHER, new RatingRule.Floor(), lines)
                        .code())
                .isEqualTo("green");
    }

    @Test
    void trap_11_column_names_change_case_between_releases() {
        Checked<Pack> read =
                read("Indicator,AREA,Period,VALUE,Numerator,DENOMINATOR", "plans,E10000016,2024,,784,2424");
        assertThat(accepted)
                .singleElement()
                .satisfies(o -> assertThat(o.numerator()).isEqualTo("784"));
        assertThat(rules(read)).containsExactly("no-recorded-on");
    }

    @Test
    void trap_12_percentages_rounded_half_up_from_decimals_or_from_doubles_both_agree_with_their_parts() {
        Checked<Pack> read = read(
                "indicator,area,period,value,numerator,denominator",
                "plans,E10000016,2020,51.3,41,80",
                "plans,E10000016,2021,51.2,41,80",
                "plans,E10000016,2022,28.7,23,80",
                "plans,E10000016,2023,28.8,23,80",
                "plans,E10000016,2024,51.1,41,80");
        assertThat(accepted).hasSize(4);
        assertThat(rules(read)).containsOnlyOnce("value-contradicts-parts");
        assertThat(Decimals.of(1).round((Figure.Known) accepted.get(1).figure(BigDecimal.valueOf(100))))
                .as("the product's own division is exact: half up")
                .isEqualTo("51.3");
    }
}

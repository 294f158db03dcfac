package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.intake.Pack;
import org.waymark.intake.Rule;
import org.waymark.observation.Observation;

/** The Department's files in a pack, by a mapping. The figures are made up. */
class TidyPackTest {
    private static final String HEADER =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
                    + "old_la_code,new_la_code,la_name,sex,phase,plan_count,in_time_count,in_time_percent\n";
    private static final String ENGLAND = "2024,Calendar year,National,E92000001,England,,,,,,";
    private static final String KENT =
            "2024,Calendar year,Local authority,E92000001,England,E12000008,South East,886,E10000016,Kent,";
    private static final String MAPPING = """
        [[tidy]]
        data = "tidy/plans.csv"
        source = "Department for Education"
        recorded_on = "2025-06-26"

        [[tidy.indicator]]
        code = "in-time"
        column = "in_time_percent"
        numerator = "in_time_count"
        denominator = "plan_count"

        [[tidy.indicator]]
        code = "plans"
        column = "plan_count"

        [[tidy.filter]]
        column = "sex"
        [tidy.filter.items]
        Total = "all"
        Female = "sex:female"
        """;

    @TempDir
    private Path pack;

    @BeforeEach
    void indicators() throws IOException {
        write("indicators.csv", """
            code,name,kind,unit,decimals,polarity,year,frequency,basis
            in-time,Plans in time,kpi,percent,1,higher,calendar,year,period
            plans,Plans,activity,count,0,none,calendar,year,period
            """);
        write("tidy/plans.meta.csv", """
            col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column
            sex,Filter,Sex,,,,,
            phase,Filter,Phase,,,,,
            plan_count,Indicator,Plans,,,0,,
            in_time_count,Indicator,Plans in time,,,0,,
            in_time_percent,Indicator,Share of plans in time,,%,1,,
            """);
        write("tidy.toml", MAPPING);
    }

    @Test
    void figures_parts_symbols_and_places_arrive() throws IOException {
        write(
                "tidy/plans.csv",
                HEADER + ENGLAND + "Total,Total,1000,464,46.4\n" + KENT + "Total,Total,24,8,33.3\n" + KENT
                        + "Female,Total,c,c,c\n" + KENT + "Total,Primary,12,4,33.3\n");
        var observations = new ArrayList<Observation>();
        Checked<Pack> read = OpenPack.at(pack).read(observations::add);
        assertThat(observations.stream().map(TidyPackTest::told))
                .containsExactly(
                        "in-time E92000001 all CY2024 46.4 464/1000 row 2",
                        "plans E92000001 all CY2024 1000 row 2",
                        "in-time E10000016 all CY2024 33.3 8/24 row 3",
                        "plans E10000016 all CY2024 24 row 3",
                        "in-time E10000016 sex:female CY2024 CONFIDENTIAL row 4",
                        "plans E10000016 sex:female CY2024 CONFIDENTIAL row 4");
        assertThat(observations.getFirst().provenance().file()).isEqualTo("tidy/plans.csv");
        assertThat(observations.getFirst().recordedAt()).hasToString("2025-06-26T00:00");
        assertThat(sentences(read))
                .contains("note: tidy/plans.csv, row 5, column phase: One row left out, of parts of the whole by"
                        + " phase: the mapping does not speak of that filter. Nothing to do, unless the parts are"
                        + " wanted: then add a [[tidy.filter]] for that column.")
                .contains("note: tidy/plans.csv: 3 of the 4 rows of this file were taken. Nothing to do.");
        assertThat(read.findings().hasErrors()).isFalse();
    }

    @Test
    void what_is_wrong_in_a_row_is_said_of_the_department_s_own_row_and_cell() throws IOException {
        write(
                "tidy/plans.csv",
                HEADER + ENGLAND + "Total,Total,1000,464,56.4\n" + KENT + "Female,Primary,n/a,8,33.3\n");
        assertThat(sentences(read())).anyMatch(sentence -> sentence.startsWith("error: tidy/plans.csv, row 2"));
    }

    @Test
    void every_rule_of_tidy_data_fires() throws IOException {
        var fired = new TreeSet<String>();
        String sound = HEADER + ENGLAND + "Total,Total,1000,464,46.4\n" + KENT + "Female,Primary,24,8,33.3\n";
        write("tidy/plans.csv", sound);
        write("tidy.toml", MAPPING + "colour = \"green\"\n".indent(0).replace("colour", "[tidy.colour]\ncolour"));
        fired.addAll(rules(read()));
        write("tidy.toml", MAPPING.replace("plans.csv", "none.csv"));
        fired.addAll(rules(read()));
        write("tidy.toml", MAPPING.replace("in_time_count", "plans_in_time"));
        fired.addAll(rules(read()));
        write("tidy.toml", MAPPING);
        write(
                "tidy/plans.csv",
                sound.replace("Calendar year", "Reporting year").replace("Female,Primary", "Male,Total"));
        fired.addAll(rules(read()));
        write("tidy/plans.csv", sound.replace("Local authority,E92", "RSC region,E92"));
        fired.addAll(rules(read()));
        write("tidy/plans.csv", sound.replace("886,E10000016,Kent", "886,,Kent"));
        fired.addAll(rules(read()));
        Files.delete(pack.resolve("tidy/plans.meta.csv"));
        fired.addAll(rules(read()));
        fired.remove("missing-file");
        assertThat(fired)
                .containsExactlyElementsOf(Rule.all().stream()
                        .map(Rule::name)
                        .filter(rule -> rule.startsWith("tidy-"))
                        .toList());
    }

    @Test
    void a_failure_of_the_department_s_checks_is_a_finding_by_its_name() throws IOException {
        Files.createDirectories(pack.resolve("tidy"));
        Files.writeString(
                pack.resolve("tidy/plans.csv"),
                HEADER + ENGLAND + "Total,Total,1000,464,46.4\n" + KENT.replace("Kent", "K\u00E9nt")
                        + "Female,Primary,,8,33.3\n",
                Charset.forName("windows-1252"));
        assertThat(sentences(read()))
                .anyMatch(sentence -> sentence.startsWith("warning: tidy/plans.csv, row 3, column la_name: The"
                        + " Department’s check geog_la_combos fails: Local authorities that are not in the list: “886"
                        + " E10000016 Ként” (row 3)."))
                .anyMatch(sentence -> sentence.contains("check blank_indicator fails"))
                .anyMatch(sentence -> sentence.contains("check not_utf_8 fails"));
    }

    @Test
    void a_file_packed_with_gzip_is_read_as_the_file_itself() throws IOException {
        String rows = HEADER + ENGLAND + "Total,Total,1000,464,46.4\n" + KENT + "Total,Total,24,8,33.3\n";
        write("tidy/plans.csv", rows);
        var plain = new ArrayList<Observation>();
        OpenPack.at(pack).read(plain::add);
        Files.delete(pack.resolve("tidy/plans.csv"));
        Files.write(pack.resolve("tidy/plans.csv.gz"), gzip(rows.getBytes(StandardCharsets.UTF_8)));
        for (String named : List.of("plans.csv", "plans.csv.gz")) {
            write("tidy.toml", MAPPING.replace("plans.csv", named));
            var packed = new ArrayList<Observation>();
            Checked<Pack> read = OpenPack.at(pack).read(packed::add);
            assertThat(packed.stream().map(TidyPackTest::told))
                    .containsExactlyElementsOf(
                            plain.stream().map(TidyPackTest::told).toList());
            assertThat(read.findings().hasErrors()).isFalse();
        }
        Typed screened =
                Typed.waymark("screen", pack.resolve("tidy/plans.csv.gz").toString());
        assertThat(screened.out()).startsWith("filename: 5 of 5 passed").contains("Check columns: 5 of 5 passed");
    }

    @Test
    void a_small_file_that_unpacks_into_a_huge_one_is_not_read_to_its_end() throws IOException {
        byte[] noughts =
                gzip((HEADER + (KENT + "Total,Total,24,8,33.3\n").repeat(150_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(noughts.length).isLessThan(100_000);
        Files.write(pack.resolve("tidy/plans.csv.gz"), noughts);
        assertThat(sentences(read()))
                .anyMatch(
                        sentence -> sentence.contains("The data file plans.csv.gz unpacks into far more than a file of"
                                + " figures is. Unpack it yourself, look at it, and put it here as CSV."));
    }

    @Test
    void a_packed_file_that_is_cut_short_or_none_is_told_of() throws IOException {
        byte[] whole = gzip((HEADER + ENGLAND + "Total,Total,1000,464,46.4\n").getBytes(StandardCharsets.UTF_8));
        for (byte[] broken :
                List.of(java.util.Arrays.copyOf(whole, whole.length / 2), "no gzip".getBytes(StandardCharsets.UTF_8))) {
            Files.write(pack.resolve("tidy/plans.csv.gz"), broken);
            assertThat(sentences(read()))
                    .anyMatch(
                            sentence -> sentence.contains("The data file plans.csv.gz could not be unpacked and read as"
                                    + " CSV. Pack it again with gzip, or put it here as CSV UTF-8."));
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    @Test
    void a_data_file_outside_the_pack_is_not_read() throws IOException {
        write("tidy.toml", MAPPING.replace("tidy/plans.csv", "../plans.csv"));
        Files.writeString(pack.resolveSibling("plans.csv"), HEADER);
        assertThat(rules(read())).contains("outside-folder");
    }

    @Test
    void without_a_mapping_a_pack_is_as_it_was() throws IOException {
        Files.delete(pack.resolve("tidy.toml"));
        assertThat(rules(read())).contains("missing-file");
    }

    private void write(String file, String text) throws IOException {
        Path path = pack.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Checked<Pack> read() {
        return OpenPack.at(pack).read(_ -> {});
    }

    private static List<String> sentences(Checked<Pack> read) {
        return read.findings().shown().stream().map(Finding::toString).toList();
    }

    private static Set<String> rules(Checked<Pack> read) {
        var rules = new TreeSet<String>();
        read.findings().shown().stream()
                .map(Finding::rule)
                .filter(rule ->
                        rule.startsWith("tidy-") || rule.equals("outside-folder") || rule.equals("missing-file"))
                .forEach(rules::add);
        return rules;
    }

    private static String told(Observation row) {
        String figure = row.absence() != null ? String.valueOf(row.absence()) : String.valueOf(row.value());
        String parts = row.hasParts() ? " " + row.numerator() + "/" + row.denominator() : "";
        return row.key().indicator() + " " + row.key().area() + " " + row.key().cohort() + " "
                + row.key().period() + " " + figure + parts + " row "
                + row.provenance().row();
    }
}

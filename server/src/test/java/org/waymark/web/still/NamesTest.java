package org.waymark.web.still;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.web.still.Names.Asked;
import org.waymark.web.still.Names.Kind;

class NamesTest {
    private static String name(String address, Kind kind) {
        String[] halves = address.split("\\?", 2);
        List<Asked> asked = new ArrayList<>();
        if (halves.length > 1) {
            Arrays.stream(halves[1].split("&"))
                    .map(each -> each.split("=", 2))
                    .forEach(each -> asked.add(new Asked(each[0], each[1])));
        }
        return Names.of(halves[0], kind, asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FOLDER | /                                           | index.html
        FOLDER | /reports/children                           | reports/children/index.html
        FOLDER | /editions/qpr/FY2024-25-Q1/1                | editions/qpr/FY2024-25-Q1/1/index.html
        PAGE   | /editions                                   | editions.html
        PAGE   | /editions/qpr/FY2024-25-Q1/1/indicator/ehcp | editions/qpr/FY2024-25-Q1/1/indicator/ehcp.html
        PAGE   | /places/phase:primary                       | places/phase_3aprimary.html
        PAGE   | /compare?by=places&indicator=ehcp-20-weeks  | compare.by.places.indicator.ehcp-20-weeks.html
        PAGE   | /compare?place=E10000016/sex:girls          | compare.place.E10000016_2fsex_3agirls.html
        PAGE   | /places/v1.2                                | places/v1_2e2.html
        PAGE   | /places/a_b                                 | places/a_5fb.html
        PAGE   | /places/Bryn Môr                            | places/Bryn_20M_c3_b4r.html
        PAGE   | /places/what*is<this>                       | places/what_2ais_3cthis_3e.html
        PAGE   | /places/con                                 | places/con_.html
        PAGE   | /places/COM1                                | places/COM1_.html
        PAGE   | /nul/aux                                    | nul_/aux_.html
        FILE   | /editions/qpr/FY2024-25-Q1/1/files/report.pdf | editions/qpr/FY2024-25-Q1/1/files/report.pdf
        FILE   | /data/figures_all.csv                       | data/figures_all.csv
        FILE   | /files/.htaccess                            | files/_2ehtaccess
        FILE   | /files/prn.txt                              | files/prn_.txt
        FILE   | /files/a.                                   | files/a_2e
        """)
    void an_address_is_named(Kind kind, String address, String name) {
        assertThat(name(address, kind)).isEqualTo(name);
    }

    @Test
    void a_long_name_is_shortened_and_stays_its_own() {
        String one = name("/places/" + "a".repeat(200) + "1", Kind.PAGE);
        String other = name("/places/" + "a".repeat(200) + "2", Kind.PAGE);
        assertThat(one).hasSizeLessThan(120).isNotEqualTo(other);
        assertThat(name("/data/" + "b".repeat(300) + ".csv", Kind.FILE))
                .hasSizeLessThan(120)
                .endsWith(".csv");
    }

    @Test
    void every_name_can_stand_on_every_disk_and_in_every_address() {
        for (char letter = 0; letter < 0x250; letter++) {
            assertThat(Names.of("/places/x" + letter + "y", Kind.PAGE, List.of(new Asked("q", "" + letter))))
                    .as("U+%04x", (int) letter)
                    .matches("[A-Za-z0-9._/-]+\\.html");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "index.html, editions/q/1/index.html, editions/q/1/index.html",
        "editions/q/1/index.html, index.html, ../../../index.html",
        "editions/q/1/places/x.html, editions/q/1/scorecard.html, ../scorecard.html",
        "editions/q/1/places.html, editions/q/1/places/x.html, places/x.html",
        "editions/q/1/scorecard.html, editions/q/2/scorecard.html, ../2/scorecard.html",
        "a/b/c.html, a/b.html, ../b.html"
    })
    void a_link_is_relative_to_its_page(String page, String to, String link) {
        assertThat(new Target("", to, true).from(new Target("", page, true))).isEqualTo(link);
    }
}

package org.waymark.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open Government Licence v3.0 | Open Government Licence <span class=\"kept\">v3.0</span>",
                "In 2023/24 & since | In <span class=\"kept\">2023/24</span> &amp; since",
                "v1.2.3, 2019/2020. | <span class=\"kept\">v1.2.3</span>, <span class=\"kept\">2019/2020</span>.",
                "12/34 of v and 1,234.5 | 12/34 of v and 1,234.5",
            })
    void versions_and_split_years_are_kept_on_a_line(String said, String written) {
        assertThat(new Markup().prose(said)).hasToString(written);
    }
}

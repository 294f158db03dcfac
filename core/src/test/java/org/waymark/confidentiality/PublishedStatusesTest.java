package org.waymark.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statuses that another tool gave to a table of turnover under its p% rule. */
class PublishedStatusesTest {
    @ParameterizedTest
    @ValueSource(ints = {10, 15, 20})
    void the_rule_gives_every_status_of_the_table(int percent) throws IOException {
        String folder = System.getenv("WAYMARK_REFERENCE");
        Assumptions.assumeTrue(folder != null && !folder.isBlank(), "WAYMARK_REFERENCE names no folder");
        Dominance rule = new Dominance.Within(percent);
        int cells = 0;
        var odd = new ArrayList<String>();
        for (String line : Files.readAllLines(Path.of(folder, "sdc/tauargus_pp.tab"), StandardCharsets.ISO_8859_1)) {
            String[] parts = line.replace("\"", "").replace(',', '.').split(";", -1);
            boolean unsafe = parts[8].equals("U");
            if (rule.hides(contributions(parts)) != unsafe) {
                odd.add(parts[0] + "/" + parts[1]);
            }
            cells++;
        }
        assertThat(cells).isEqualTo(162);
        assertThat(odd).isEmpty();
    }

    /**
     * The two largest, and what is left of the shadow variable in pieces no larger than the second. In three cells the variable
     * is more than its one contributor; the status follows from the contributor.
     */
    private static List<BigDecimal> contributions(String[] parts) {
        BigDecimal first = new BigDecimal(parts[6]);
        BigDecimal second = new BigDecimal(parts[7]);
        var all = new ArrayList<>(List.of(first, second));
        BigDecimal left = new BigDecimal(parts[4]).subtract(first).subtract(second);
        while (left.signum() > 0 && second.signum() > 0) {
            BigDecimal piece = left.min(second);
            all.add(piece);
            left = left.subtract(piece);
        }
        return all;
    }
}

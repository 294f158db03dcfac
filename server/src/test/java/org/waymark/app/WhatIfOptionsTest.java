package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.folder.CasesFolder;

class WhatIfOptionsTest {
    private static Limit limit(String process, String limit) {
        Process of = CasesFolder.shipped().stream()
                .filter(each -> each.code().equals(process))
                .findFirst()
                .orElseThrow();
        return WhatIfOptions.limit(limit, of);
    }

    /** 12 July 2024 is a holiday in Northern Ireland, and no working day where the law on information counts. */
    @Test
    void another_limit_is_counted_by_the_holidays_of_the_process() {
        int eve = Math.toIntExact(LocalDate.of(2024, 7, 11).toEpochDay());
        assertThat(LocalDate.ofEpochDay(limit("foi", "1 working day").last(eve)))
                .isEqualTo("2024-07-15");
        assertThat(LocalDate.ofEpochDay(limit("ehcp", "1 working day").last(eve)))
                .isEqualTo("2024-07-12");
    }
}

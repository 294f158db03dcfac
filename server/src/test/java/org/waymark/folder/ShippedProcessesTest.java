package org.waymark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;

class ShippedProcessesTest {
    @Test
    void every_file_is_read_without_a_finding() {
        assertThat(CasesFolder.shipped().stream().map(Process::code)).containsExactlyElementsOf(CasesFolder.SHIPPED);
    }

    @ParameterizedTest
    @CsvSource({
        // process, stage, begun, last day in time
        "ehcp, ehcp, 2024-01-01, 2024-05-20",
        "ehcp, decide, 2024-01-01, 2024-02-12",
        "ehcp, no-plan, 2024-01-01, 2024-04-22",
        "ehcp, advice, 2024-02-12, 2024-03-25",
        "annual-reviews, annual-reviews, 2024-03-01, 2024-03-29",
        "amended-plans, amended-plans, 2024-03-01, 2024-05-24",
        "potholes, potholes, 2025-05-28, 2025-06-25",
        // 20 working days after 8 July: the Orangemen's holiday in Northern Ireland counts as none.
        "foi, foi, 2024-07-08, 2024-08-07",
        "subject-access, subject-access, 2024-01-31, 2024-02-29",
        "subject-access, subject-access, 2024-05-15, 2024-06-17",
        "complaints, complaints, 2024-12-20, 2025-01-08",
        "posts, posts, 2023-09-04, 2024-09-04",
        "vacancies, vacancies, 2024-01-01, 2024-04-01"
    })
    void limits_fall_on_these_days(String code, String stage, LocalDate begun, LocalDate last) {
        Stage of = CasesFolder.shipped().stream()
                .filter(process -> process.code().equals(code))
                .findFirst()
                .flatMap(process -> process.stage(stage))
                .orElseThrow();
        assertThat(LocalDate.ofEpochDay(of.limit().orElseThrow().last(Math.toIntExact(begun.toEpochDay()))))
                .isEqualTo(last);
    }

    @Test
    void every_file_names_its_source() {
        for (String code : CasesFolder.SHIPPED) {
            assertThat(new String(CasesFolder.shippedText(code), StandardCharsets.UTF_8))
                    .contains("source = \"");
        }
        for (Process process : CasesFolder.shipped()) {
            assertThat(process.source()).as(process.code()).isNotEmpty();
            process.stages()
                    .forEach(
                            stage -> assertThat(stage.source()).as(stage.code()).isNotEmpty());
            process.allowances()
                    .forEach(each -> assertThat(each.source()).as(each.event()).isNotEmpty());
        }
    }
}

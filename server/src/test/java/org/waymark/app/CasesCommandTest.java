package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.example.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Made-up cases come to the totals asked for, and measuring them says so. */
class CasesCommandTest {
    private static final String KENT =
            "--process ehcp --year 2024 --plans 2424 --in-time 784 --excepted 70 --excepted-in-time 1";

    @TempDir
    Path folder;

    @Test
    void cases_that_meet_kents_totals_give_kents_figures() throws IOException {
        assertThat(generated(KENT + " --seed 7").code()).isZero();
        JsonNode measure = json("--period CY2024 --as-known-at 2024-12-31");
        assertThat(share(measure, "counts", "including")).isEqualTo("784 of 2424: 32.3");
        assertThat(share(measure, "counts", "excluding")).isEqualTo("783 of 2354: 33.3");
        assertThat(share(measure, "rolling12", "including")).isEqualTo("784 of 2424: 32.3");
        Typed told = measured("--period CY2024 --as-known-at 2024-12-31 --compare arm");
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("Completed: 2,424.\n")
                .contains("Within 20 weeks: 784, which is 32.3%.")
                .contains("783 of 2,354, which is 33.3%.")
                .contains("Completed late: 1,640.")
                .contains("“Advice from those asked” added most to lateness")
                .contains("pilot against usual");
        assertThat(Files.readString(folder.resolve("README.md"))).contains("Nobody’s cases");
    }

    @Test
    void the_examples_cases_are_those_that_are_made_up_here() {
        generated(KENT + " --seed 7");
        for (String name : List.of("cases.csv", "events.csv", "README.md")) {
            assertThat(folder.resolve(name))
                    .hasSameBinaryContentAs(Example.folder().resolve("cases").resolve(name));
        }
    }

    @Test
    void the_months_to_come_are_told_with_how_such_forecasts_fared() throws IOException {
        generated(KENT + " --seed 7");
        Typed told = measured("--period CY2024 --as-known-at 2024-12-31 --ahead 3");
        assertThat(told.out())
                .contains("twelve months to the end of:\n  2025-01: ")
                .contains("  2025-03: ")
                .containsPattern("\\d+ such forecasts 3 months ahead were off by");
        assertThat(measured("--period CY2024 --ahead 13").err())
                .contains("A forecast goes 12 months ahead at the most.");
    }

    @Test
    void work_done_otherwise_is_told_beside_work_as_it_is() throws IOException {
        generated(KENT + " --seed 7");
        String asked = "--period CY2024 --as-known-at 2024-12-31 --ahead 3 ";
        Typed told = typed(
                "cases measure " + folder + " " + asked + "--queue advice --more 10 --inflow 90",
                "--limit",
                "25 weeks");
        assertThat(told.out())
                .contains("What if, with “Advice from those asked” as a queue:")
                .contains("  +10.0 cases out of it each week\n"
                        + "  90% of the new cases of a year earlier\n"
                        + "  a limit of 25 weeks")
                .containsPattern("2025-03: as it is \\d+\\.\\d% in time over twelve months; so changed \\d+\\.\\d%")
                .contains("With nothing changed, such courses made 3 months before were off by");
        assertThat(measured(asked + "--more 5").err())
                .contains("Say with --queue which stage is the queue: one of decide, advice");
        assertThat(measured(asked + "--queue advise").err()).contains("“advise” is no stage of the process ehcp.");
        assertThat(measured(asked + "--queue advice --limit soon").err()).contains("“soon” is no limit.");
        assertThat(measured(asked + "--queue advice --inflow -1").err()).contains("--inflow from 0 to 1000 percent");
    }

    @Test
    void what_is_shown_adds_up() throws IOException {
        generated(KENT + " --seed 11");
        JsonNode measure = json("--period CY2024 --as-known-at 2024-12-31");
        long months = 0;
        for (JsonNode month : measure.path("months")) {
            months += month.path("including").path("denominator").asLong();
        }
        assertThat(months).isEqualTo(2424);
        for (JsonNode dimension : measure.path("breakdowns")) {
            long parts = 0;
            for (JsonNode part : dimension) {
                parts += part.path("including").path("denominator").asLong();
            }
            assertThat(parts).isEqualTo(2424);
        }
        long bands = 0;
        for (JsonNode band : measure.path("backlog").path("bands")) {
            bands += band.path("cases").asLong();
        }
        assertThat(bands)
                .isEqualTo(measure.path("backlog").path("open").asLong())
                .isPositive();
        JsonNode december = measure.path("flow").path(11);
        assertThat(december.path("open").asLong()).isEqualTo(bands);
        assertThat(december.path("overLimit").asLong())
                .isEqualTo(measure.path("backlog").path("overLimit").asLong());
        assertThat(measure.path("completedLate").path("cases").asLong()).isEqualTo(2424 - 784);
    }

    @Test
    void the_same_seed_gives_the_same_files_and_another_gives_others() throws IOException {
        generated(KENT + " --seed 7");
        List<byte[]> first = files();
        generated(KENT + " --seed 7");
        assertThat(files()).usingRecursiveComparison().isEqualTo(first);
        generated(KENT + " --seed 8");
        assertThat(Arrays.equals(files().getFirst(), first.getFirst())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ehcp, 2020, 1, 1, 0, 0",
        "ehcp, 2021, 57, 0, 57, 0",
        "ehcp, 2022, 40, 40, 40, 40",
        "annual-reviews, 2023, 300, 101, 0, 0",
        "foi, 2023, 900, 700, 30, 12",
        "subject-access, 2024, 120, 77, 3, 0",
        "complaints, 2024, 500, 350, 20, 20",
        "vacancies, 2024, 80, 44, 0, 0"
    })
    void totals_of_any_size_are_met(String process, int year, int plans, int inTime, int excepted, int exceptedInTime)
            throws IOException {
        generated("--process %s --year %d --plans %d --in-time %d --excepted %d --excepted-in-time %d"
                .formatted(process, year, plans, inTime, excepted, exceptedInTime));
        JsonNode counts = json("--period CY%d --as-known-at %d-12-31".formatted(year, year))
                .path("counts");
        assertThat(counts.path("including").path("denominator").asInt()).isEqualTo(plans);
        assertThat(counts.path("including").path("numerator").asInt()).isEqualTo(inTime);
        assertThat(counts.path("excluding").path("denominator").asInt()).isEqualTo(plans - excepted);
        assertThat(counts.path("excluding").path("numerator").asInt()).isEqualTo(inTime - exceptedInTime);
    }

    @Test
    void no_case_leaves_in_what_is_printed() {
        generated(KENT);
        assertThat(measured("--period CY2024 --as-known-at 2024-12-31 --json").out())
                .doesNotContain("made-up");
        assertThat(measured("--period CY2024 --as-known-at 2024-12-31").out()).doesNotContain("made-up");
    }

    @Test
    void a_salt_changes_no_figure() throws IOException {
        generated(KENT);
        Path salt = folder.resolve("salt");
        Files.writeString(salt, "a salt of more than sixteen bytes");
        assertThat(measured("--period CY2024 --as-known-at 2024-12-31 --salt " + salt)
                        .out())
                .isEqualTo(measured("--period CY2024 --as-known-at 2024-12-31").out());
    }

    @Test
    void a_switch_takes_cases_out() throws IOException {
        Files.writeString(folder.resolve("events.csv"), """
            case,process,event,date
            a,ehcp,request-received,2024-01-01
            a,ehcp,mediation,2024-02-01
            a,ehcp,plan-issued,2024-05-20
            b,ehcp,request-received,2024-01-01
            b,ehcp,plan-issued,2024-05-21
            """);
        assertThat(measured("--period CY2024").out()).contains("Within 20 weeks: 1, which is 50.0%.");
        assertThat(measured("--period CY2024 --switch mediation").out()).contains("Within 20 weeks: 0, which is 0.0%.");
        assertThat(measured("--period CY2023").out()).contains("Within 20 weeks: 0, which is not known.");
    }

    @Test
    void a_councils_own_process_takes_the_place_of_the_one_shipped() throws IOException {
        Files.createDirectories(folder.resolve("processes"));
        Files.writeString(folder.resolve("processes/ehcp.toml"), """
            process = "ehcp"
            name = "Plans within a week"
            start = "request-received"
            end = "plan-issued"
            limit = "1 week"
            holiday = "england"
            """);
        Files.writeString(
                folder.resolve("events.csv"),
                "case,process,event,date\na,ehcp,request-received,2024-01-01\na,ehcp,plan-issued,2024-01-08\n");
        Typed told = measured("--period CY2024");
        assertThat(told.out()).contains("Plans within a week").contains("Within 1 week: 1, which is 100.0%.");
        assertThat(told.err()).contains("processes/ehcp.toml").contains("Did you mean holidays?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--year 2024 --plans 10 --in-time 11 | More cases would be in time than there are.",
                "--year 2024 --plans 10 --in-time 10 --excepted 5 | More excepted cases would be late than are late.",
                "--year 2024 --plans 10 --in-time 1 --excepted 5 --excepted-in-time 2 | More excepted cases would be"
                        + " in time than are excepted, or than are in time.",
                "--year 2024 --plans 10 --in-time 1 --excepted 11 | More cases would have an exception than there are.",
                "--year 2024 --plans 10 --in-time 1 --process potholes | Cases of the process potholes do not count by"
                        + " the day they are completed, and others cannot be made up yet.",
                "--year 2024 --plans 10 --in-time 1 --process vacancies --excepted 1 | The process vacancies has no"
                        + " exception that excuses a case.",
                "--year 2024 --plans 10 --in-time 1 --process nothing | There is no process “nothing”.",
                "--year 1066 --plans 10 --in-time 1 | The year is one from 1980 to 2080.",
                "--year 2024 --plans 0 --in-time 0 | The numbers of cases are noughts or more, and at most 5,000,000."
            })
    void what_cannot_be_is_said_in_a_sentence(String words, String sentence) {
        Typed typed = generated(words);
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains(sentence);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_without_cases_is_said_to_have_none() {
        Typed typed = measured("--period CY2024");
        assertThat(typed.code()).isNotZero();
        assertThat(typed.err()).contains("There are no cases to count in");
        assertThat(Typed.waymark("cases").err()).contains("Say what to do with cases");
    }

    private Typed generated(String words) {
        return typed("cases generate --out " + folder + " " + words);
    }

    private Typed measured(String words) {
        return typed("cases measure " + folder + " " + words);
    }

    /** @param last words that may hold spaces */
    private static Typed typed(String words, String... last) {
        return Typed.waymark(Stream.concat(Stream.of(words.strip().split(" +")), Stream.of(last))
                .toArray(String[]::new));
    }

    private JsonNode json(String words) {
        return JsonMapper.builder()
                .build()
                .readTree(measured(words + " --json").out())
                .path("measures")
                .path(0);
    }

    private static String share(JsonNode measure, String of, String which) {
        JsonNode share = measure.path(of).path(which);
        return share.path("numerator").asLong() + " of "
                + share.path("denominator").asLong() + ": "
                + share.path("value").asString();
    }

    private List<byte[]> files() throws IOException {
        var files = new ArrayList<byte[]>();
        for (String name : List.of("cases.csv", "events.csv", "README.md")) {
            files.add(Files.readAllBytes(folder.resolve(name)));
        }
        return files;
    }
}

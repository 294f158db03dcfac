package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.quantity.Unit;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.template.Patterns;

/** Tables of two dimensions, and what stands in the place of one that would be empty. */
class CrossingTest {
    private static final String NOW = "FY2024-25-Q1";
    private static final Patterns BOTH =
            new Patterns(List.of("phase", "need"), List.of("district"), Optional.empty(), 0.05);

    private static Shire plans() {
        return new Shire()
                .indicator("plans", d -> {
                    d.kind = Kind.ACTIVITY;
                    d.unit = Unit.COUNT;
                })
                .district("E07000003", "Thanet")
                .district("E07000001", "Canterbury")
                .district("E07000002", "Dover")
                .group("phase", "primary", "Primary", true)
                .group("phase", "secondary", "Secondary", true)
                .looking(BOTH)
                .within("plans", "", "all", NOW, "81", null)
                .within("plans", "", "phase:primary", NOW, "50", null)
                .within("plans", "", "phase:secondary", NOW, "31", null)
                .within("plans", "E07000001", "all", NOW, "40", null)
                .within("plans", "E07000002", "all", NOW, "21", null)
                .within("plans", "E07000003", "all", NOW, "20", null);
    }

    private static Shire table() {
        return plans().within("plans", "E07000001", "phase:primary", NOW, "30", null)
                .within("plans", "E07000001", "phase:secondary", NOW, "10", null)
                .hidden("plans", "E07000002", "phase:primary", NOW)
                .hidden("plans", "E07000002", "phase:secondary", NOW)
                .within("plans", "E07000003", "phase:primary", NOW, "20", null);
    }

    private static List<Crossing> crossings(Shire shire) {
        return shire.scorecard()
                .line(IndicatorCode.of("plans"))
                .orElseThrow()
                .further()
                .crossings();
    }

    private static List<Block.Table> tables(Shire shire) {
        return blocks(shire)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().contains(" and "))
                .toList();
    }

    private static Stream<Block> blocks(Shire shire) {
        Report report = Writing.of(shire.scorecard());
        return report.panel("plans").orElseThrow().blocks().stream();
    }

    private static List<String> paragraphs(Shire shire) {
        return blocks(shire)
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    @Test
    void places_stand_by_name_beside_the_groups_with_the_wholes_last() {
        Block.Table table = tables(table()).getFirst();
        assertThat(table.caption()).isEqualTo("plans, by district and phase, Quarter 1 2024-25");
        assertThat(table.columns())
                .extracting(Block.Column::heading)
                .containsExactly("District", "Primary", "Secondary", "All");
        assertThat(table.rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList())
                .containsExactly(
                        List.of("Canterbury", "30", "10", "40"),
                        List.of("Dover", "[c]", "[c]", "21"),
                        List.of("Thanet", "20", "–", "20"),
                        List.of("All", "50", "31", "81"));
    }

    @Test
    void the_longer_list_reads_downwards() {
        Shire shire = plans();
        for (int i = 1; i <= 4; i++) {
            shire.group("need", "n" + i, "Need " + i, true)
                    .within("plans", "", "need:n" + i + "+phase:primary", NOW, "10", null)
                    .within("plans", "", "need:n" + i + "+phase:secondary", NOW, "7", null);
        }
        Crossing crossing = crossings(shire).getFirst();
        assertThat(crossing.down()).isEqualTo("need");
        assertThat(crossing.across()).isEqualTo("phase");
        assertThat(crossing.cells())
                .hasSize(5)
                .allSatisfy(row -> assertThat(row).hasSize(3));
    }

    @Test
    void a_table_of_more_than_twelve_columns_comes_in_parts() {
        Shire shire = plans();
        for (int i = 1; i <= 13; i++) {
            shire.group("need", "n" + i, "Need " + i, true).group("kind", "k" + i, "Kind " + i, true);
        }
        for (int i = 1; i <= 13; i++) {
            for (int j = 1; j <= 13; j++) {
                shire.within("plans", "", "kind:k" + i + "+need:n" + j, NOW, "10", null);
            }
        }
        List<Block.Table> tables =
                tables(shire.looking(new Patterns(List.of("kind", "need"), List.of(), Optional.empty(), 0.05)));
        assertThat(tables).hasSize(2);
        assertThat(tables.getFirst().columns()).hasSize(14);
        assertThat(tables.getLast().caption()).endsWith("(part 2 of 2)");
        assertThat(tables.getLast().columns())
                .extracting(Block.Column::heading)
                .containsExactly("Kind", "Need 13", "All");
    }

    @Test
    void a_report_that_does_not_name_both_has_no_such_table() {
        for (Patterns asked : List.of(
                Patterns.PRODUCT,
                new Patterns(List.of("phase"), List.of(), Optional.empty(), 0.05),
                new Patterns(List.of(), List.of("district"), Optional.empty(), 0.05))) {
            assertThat(crossings(table().looking(asked))).isEmpty();
        }
        assertThat(crossings(table())).hasSize(1);
    }

    @Test
    void a_table_of_which_nearly_all_is_hidden_is_a_sentence_that_names_what_is_shown() {
        Shire shire = plans();
        for (String district : List.of("E07000001", "E07000002", "E07000003")) {
            shire.hidden("plans", district, "phase:primary", NOW).hidden("plans", district, "phase:secondary", NOW);
        }
        assertThat(crossings(shire).getFirst().hollow()).isTrue();
        assertThat(tables(shire)).isEmpty();
        assertThat(paragraphs(shire))
                .contains("So much of the figures by district and phase would have to be hidden, so that nobody can be"
                        + " identified, that they are given by phase and district instead.");
    }

    @Test
    void one_figure_hidden_in_ten_makes_nothing_hollow() {
        assertThat(crossings(table()).getFirst().hollow()).isFalse();
    }

    @Test
    void a_division_of_which_all_is_hidden_is_a_sentence_too() {
        Shire shire = new Shire()
                .indicator("plans", _ -> {})
                .district("E07000001", "Canterbury")
                .district("E07000002", "Dover")
                .within("plans", "", "all", NOW, "81", "100")
                .hidden("plans", "E07000001", "all", NOW)
                .hidden("plans", "E07000002", "all", NOW);
        assertThat(paragraphs(shire))
                .contains(
                        "So much of the figures by district would have to be hidden, so that nobody can be identified,"
                                + " that only the figure of the whole is given.");
        assertThat(blocks(shire)).noneMatch(Block.Table.class::isInstance);
    }
}

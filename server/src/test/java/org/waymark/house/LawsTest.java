package org.waymark.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.audit.Trail;
import org.waymark.edition.Editions;
import org.waymark.snapshot.Stores;

/** The house keeps its laws, and each law catches a planted violation. */
class LawsTest {
    private static final Laws HOUSE = Laws.of("org.waymark", false);
    private static final Laws PLANTED = Laws.of("org.waymark.house.planted", true);

    @Test
    void every_room_stands_on_the_plan_and_every_room_of_the_plan_stands() {
        SortedSet<String> planned = new TreeSet<>();
        Plan.FLOORS.forEach(floor -> planned.addAll(floor.rooms()));
        assertThat(HOUSE.rooms()).isEqualTo(planned);
        assertThat(PLANTED.offThePlan()).containsExactly("attic");
    }

    @Test
    void arrows_only_go_down_and_siblings_are_strangers() {
        assertThat(HOUSE.upwardOrSideways()).isEmpty();
        assertThat(PLANTED.upwardOrSideways())
                .contains("period (floor 0) imports rating (floor 3)", "rating (floor 3) imports trend (floor 3)");
    }

    @Test
    void no_parent_imports_its_child() {
        assertThat(HOUSE.parentImportsChild()).isEmpty();
        assertThat(PLANTED.parentImportsChild()).isNotEmpty();
    }

    @Test
    void the_core_is_plain_java() {
        assertThat(HOUSE.foreign()).isEmpty();
        assertThat(PLANTED.foreign()).anyMatch(broken -> broken.endsWith("imports tools.jackson.databind.json"));
    }

    @Test
    void only_the_gates_name_a_store() {
        assertThat(HOUSE.storesBeyondTheGates(stores())).isEmpty();
        assertThat(PLANTED.storesBeyondTheGates(stores())).hasSize(1);
    }

    @Test
    void printers_cannot_reach_back() {
        assertThat(HOUSE.printersReachingBack(stores())).isEmpty();
        assertThat(PLANTED.printersReachingBack(stores())).hasSize(1);
    }

    @Test
    void nobody_guesses_from_a_name() {
        assertThat(HOUSE.guesses()).isEmpty();
        assertThat(PLANTED.guesses()).hasSize(1);
    }

    @Test
    void nothing_comes_from_the_record_but_through_the_mask() {
        assertThat(HOUSE.pastTheMask()).isEmpty();
        assertThat(PLANTED.pastTheMask()).hasSize(1);
    }

    @Test
    void the_audit_trail_is_written_by_use_cases() {
        assertThat(HOUSE.auditElsewhere()).isEmpty();
        assertThat(PLANTED.auditElsewhere()).hasSize(1);
    }

    /** {@code mvn -q test -pl core,server -Dtest=LawsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs=write} writes it. */
    @Test
    void the_arrows_are_written_down() throws Exception {
        Path page = Sources.root().resolve("docs/packages.md");
        String drawn = PackagesPage.of(HOUSE.arrows());
        if ("write".equals(System.getProperty("docs"))) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, drawn);
        }
        assertThat(page).hasContent(drawn);
    }

    /** The stores are what a report is read from, and what is published and done. */
    private static Set<String> stores() {
        Set<String> stores = Arrays.stream(Stores.class.getRecordComponents())
                .map(component -> component.getType().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        stores.add(Editions.class.getName());
        stores.add(Trail.class.getName());
        return stores;
    }
}

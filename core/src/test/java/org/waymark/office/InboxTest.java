package org.waymark.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.audit.Trail;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.period.Period;
import org.waymark.scorecard.Shire;
import org.waymark.snapshot.Stores;

class InboxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-07-20T09:00:00Z"), ZoneOffset.UTC);

    /** One held and red, one missing, one not due before August, one internal. */
    private final Shire shire = new Shire()
            .indicator("red", _ -> {})
            .indicator("missing", _ -> {})
            .indicator("waits", d -> d.after(40))
            .indicator("inside", d -> d.internal())
            .target("red", "FY2024-25", "90", "80")
            .figure("red", "FY2024-25-Q1", "70")
            .figure("missing", "FY2023-24-Q4", "70")
            .figure("waits", "FY2023-24-Q4", "70")
            .figure("inside", "FY2024-25-Q1", "70")
            .meeting("FY2024-25-Q1", "2024-09-16");

    private Todo of(Role role, String... sections) {
        var record = new Moment() {
            @Override
            public <T> T reading(Function<Stores, T> work) {
                return work.apply(shire.stores());
            }
        };
        var editions = new Editions() {
            @Override
            public List<Edition> all() {
                return List.of();
            }

            @Override
            public Optional<byte[]> content(String report, Period period, int number, String file) {
                return Optional.empty();
            }
        };
        Trail trail = () -> List.of();
        return new Inbox(record, editions, trail, CLOCK)
                .of(new Person("anna", "Anna", Set.of(role), Set.of(sections), Set.of()));
    }

    @Test
    void a_supplier_is_told_which_figures_are_late_and_which_fall_due() {
        Todo todo = of(Role.SUPPLIER);
        assertThat(todo.owed()).extracting(owed -> owed.indicator() + " " + owed.period() + " " + owed.dueOn() + " " + owed.late(todo.today()))
                .containsExactly("missing FY2024-25-Q1 2024-06-30 20");
        assertThat(todo.soon()).extracting(owed -> owed.indicator() + " " + owed.period() + " " + owed.dueOn() + " " + owed.late(todo.today()))
                .containsExactly("waits FY2024-25-Q1 2024-08-09 -20");
        assertThat(todo.standing()).isEmpty();
    }

    @Test
    void a_head_of_service_is_told_which_reds_say_nothing() {
        assertThat(of(Role.HEAD_OF_SERVICE).unsaid()).extracting(each -> each.indicator().value()).containsExactly("red");
        assertThat(of(Role.HEAD_OF_SERVICE).owed()).isEmpty();
    }

    @Test
    void nobody_is_told_of_what_is_not_theirs() {
        assertThat(of(Role.SUPPLIER, "Schools").isEmpty()).isTrue();
        assertThat(of(Role.SUPPLIER, "Roads").owed()).hasSize(1);
        assertThat(of(Role.ADMINISTRATOR).isEmpty()).isTrue();
        assertThat(of(Role.ADMINISTRATOR).internal()).isEmpty();
    }

    @Test
    void a_member_has_the_internal_indicators_of_their_sections() {
        assertThat(of(Role.MEMBER, "Roads").internal()).extracting(each -> each.indicator().value()).containsExactly("inside");
        assertThat(of(Role.MEMBER, "Schools").internal()).isEmpty();
    }

    @Test
    void whoever_publishes_is_told_what_stands_in_the_way() {
        Todo.Standing standing = of(Role.CORPORATE_PERFORMANCE).standing().getFirst();
        assertThat(standing.period()).hasToString("FY2024-25-Q1");
        assertThat(standing.missing()).isOne();
        assertThat(standing.unsaid()).isOne();
        assertThat(standing.deadline()).contains(LocalDate.parse("2024-09-16"));
        assertThat(standing.published()).isEmpty();
    }
}

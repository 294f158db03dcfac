package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Refused;
import org.waymark.office.Letter;
import org.waymark.office.Mailing;
import org.waymark.office.Reminder;
import org.waymark.office.Reminding;

/** Reminded once, and not nagged. */
class RemindingTest {
    private RoundAtHand hand;
    private final List<Letter> sent = new CopyOnWriteArrayList<>();
    private final Mailing mailing = letter -> {
        sent.add(letter);
        return Optional.empty();
    };

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        hand = new RoundAtHand(folder);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private List<Reminder> send(Mailing by) {
        return hand.reminding(by).send(RoundAtHand.CORPORATE, "qpr", RoundAtHand.Q1);
    }

    private Reminding.Plan plan() {
        return hand.reminding(mailing)
                .plan(RoundAtHand.CORPORATE, "qpr", RoundAtHand.Q1)
                .orElseThrow();
    }

    private List<String> recipients() {
        return sent.stream().map(Letter::to).toList();
    }

    @Test
    void each_post_that_can_be_reached_is_written_to_once() {
        assertThat(send(mailing)).hasSize(2);
        assertThat(recipients()).containsExactly("analyst@example.gov.uk", "head@example.gov.uk");
        assertThat(send(mailing)).isEmpty();
        assertThat(sent).hasSize(2);
        assertThat(plan().planned().stream().filter(Reminding.Planned::isDue)).isEmpty();
        assertThat(plan().planned().stream().filter(planned -> planned.letter().isEmpty()))
                .extracting(planned -> planned.chase().from().post())
                .as("it has no address")
                .containsExactly("roads");
    }

    @Test
    void a_preview_sends_and_stores_nothing() {
        int before = hand.record.trail().entries().size();
        assertThat(plan().planned().stream().filter(Reminding.Planned::isDue)).hasSize(2);
        assertThat(sent).isEmpty();
        assertThat(hand.record.trail().entries()).hasSize(before);
    }

    @Test
    void only_whoever_runs_rounds_may_look_or_send() {
        assertThatThrownBy(() -> hand.reminding(mailing).plan(RoundAtHand.HEAD, "qpr", RoundAtHand.Q1))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> hand.reminding(mailing).send(RoundAtHand.HEAD, "qpr", RoundAtHand.Q1))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        hand.reminding(mailing).again(RoundAtHand.HEAD, "qpr", RoundAtHand.Q1, "head", "Once more"))
                .isInstanceOf(Refused.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void a_second_goes_out_only_when_something_newly_falls_late() {
        send(mailing);
        sent.clear();
        var later = RoundAtHand.clock("2024-09-05T09:00:00Z");
        assertThat(hand.reminding(mailing, later).send(RoundAtHand.CORPORATE, "qpr", RoundAtHand.Q1))
                .isEmpty();
        var past = RoundAtHand.clock("2024-09-09T09:00:00Z");
        assertThat(hand.reminding(mailing, past).send(RoundAtHand.CORPORATE, "qpr", RoundAtHand.Q1))
                .hasSize(1);
        assertThat(recipients()).as("whose words fell late").containsExactly("head@example.gov.uk");
        assertThat(hand.reminding(mailing, past).send(RoundAtHand.CORPORATE, "qpr", RoundAtHand.Q1))
                .isEmpty();
    }

    @Test
    void two_that_send_at_once_send_one_of_each() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Future<List<Reminder>>> runs = both.invokeAll(List.of(() -> send(mailing), () -> send(mailing)));
            int begun = 0;
            for (var run : runs) {
                begun += run.get().size();
            }
            assertThat(begun).isEqualTo(2);
        }
        assertThat(recipients()).containsExactlyInAnyOrder("analyst@example.gov.uk", "head@example.gov.uk");
    }

    @Test
    void a_machine_that_stops_in_between_leaves_a_trace_and_never_sends_twice() {
        assertThatThrownBy(() -> send(letter -> {
                    sent.add(letter);
                    throw new IllegalStateException("the machine stopped");
                }))
                .hasMessage("the machine stopped");
        assertThat(plan().before()).hasSize(1);
        assertThat(plan().before().getFirst().outcome()).isEmpty();
        assertThat(hand.record.trail().entries().getLast().detail())
                .contains("reminder 1 to analyst")
                .contains("late figures visits")
                .contains("about to be sent")
                .doesNotContain("@");

        send(mailing);
        assertThat(recipients()).containsExactly("analyst@example.gov.uk", "head@example.gov.uk");
    }

    @Test
    void what_the_server_refused_is_told_and_goes_out_the_next_time() {
        send(_ -> Optional.of("The mail server does not answer."));
        assertThat(plan().before())
                .extracting(reminder -> reminder.outcome().orElseThrow().told())
                .containsOnly("The mail server does not answer.");
        assertThat(hand.record.trail().entries().getLast().detail())
                .isEqualTo("reminder 2 to head: not sent: The mail server does not answer.");
        send(mailing);
        assertThat(recipients()).containsExactly("analyst@example.gov.uk", "head@example.gov.uk");
        assertThat(hand.record.trail().broken()).isEmpty();
    }

    @Test
    void by_hand_it_goes_out_again_with_a_reason_and_not_without() {
        send(mailing);
        sent.clear();
        Reminding reminding = hand.reminding(mailing);
        assertThat(reminding.again(RoundAtHand.CORPORATE, "qpr", RoundAtHand.Q1, "head", " "))
                .isEmpty();
        assertThat(reminding.again(RoundAtHand.CORPORATE, "qpr", RoundAtHand.Q1, "nobody", "Asked to"))
                .isEmpty();
        assertThat(sent).isEmpty();
        assertThat(reminding.again(RoundAtHand.CORPORATE, "qpr", RoundAtHand.Q1, "head", "She asked for it"))
                .isPresent();
        assertThat(recipients()).containsExactly("head@example.gov.uk");
        assertThat(hand.record.trail().entries().stream().map(entry -> entry.detail()))
                .anyMatch(detail -> detail.contains("because: She asked for it"));
    }

    @Test
    void it_reads_like_a_considerate_colleague() throws IOException {
        send(mailing);
        assertThat(sent.getFirst().subject())
                .isEqualTo("Quarterly Performance Report, Quarter 1 2024-25: one thing is late");
        assertThat(sent.getLast().subject())
                .isEqualTo("Quarterly Performance Report, Quarter 1 2024-25: due by 6 September 2024");
        assertThat(sent.getFirst().text().lines()).allMatch(line -> line.length() <= 76);
        Path golden = Path.of("src/test/resources/org/waymark/store/reminder.txt");
        String text = sent.stream()
                .map(letter -> "Subject: " + letter.subject() + "\n\n" + letter.text())
                .collect(Collectors.joining("\n\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}

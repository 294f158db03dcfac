package org.waymark.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.office.Reminder;
import org.waymark.office.Reminding;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reminds posts by e-mail of what a round wants of them, once; without --send it shows what would be sent. */
@Command(name = "remind", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class RemindCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RoundOptions round;

    @Option(names = "--send", descriptionKey = "remind.send")
    private boolean send;

    @Mixin
    private MailOptions mail;

    @Mixin
    private DatabaseOptions database;

    RemindCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        MailOptions.Post post = mail.post().orElse(MailOptions.Post.NONE);
        if (send && post.equals(MailOptions.Post.NONE)) {
            throw new WrongCommand(Words.say("mail.none"));
        }
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            Reminding reminding = new Chasing(record).reminding(post);
            Reminding.Plan plan = reminding
                    .plan(Recording.who(), round.report(), round.period())
                    .orElseThrow(round::none);
            if (!send) {
                preview(plan);
                return Outcome.FINE.code();
            }
            return told(plan, reminding.send(Recording.who(), round.report(), round.period()));
        }
    }

    private void preview(Reminding.Plan plan) {
        for (Reminding.Planned planned : plan.planned()) {
            if (planned.letter().isEmpty()) {
                unreachable(planned);
            } else if (planned.isDue()) {
                planned.letter().ifPresent(letter -> {
                    terminal.say("remind.to", letter.to());
                    terminal.say("remind.subject", letter.subject());
                    terminal.out().println();
                    terminal.out().println(letter.text());
                });
            } else {
                terminal.say("remind.already", planned.chase().from().title());
            }
        }
        boolean due = plan.planned().stream().anyMatch(Reminding.Planned::isDue);
        terminal.say(due ? "remind.preview" : "remind.nobody");
    }

    private int told(Reminding.Plan plan, List<Reminder> sent) {
        plan.planned().stream().filter(planned -> planned.letter().isEmpty()).forEach(this::unreachable);
        boolean failed = false;
        for (Reminder reminder : sent) {
            String told = reminder.outcome().map(Reminder.Outcome::told).orElse("");
            boolean taken = reminder.outcome().map(Reminder.Outcome::sent).orElse(false);
            failed |= !taken;
            if (taken) {
                terminal.say("remind.sent", reminder.post(), reminder.recipient());
            } else {
                terminal.say("remind.failed", reminder.post(), told);
            }
        }
        if (sent.isEmpty()) {
            terminal.say("remind.nobody");
        }
        return (failed ? Outcome.INPUT_ERROR : Outcome.FINE).code();
    }

    private void unreachable(Reminding.Planned planned) {
        var from = planned.chase().from();
        terminal.say(from.title().isEmpty() ? "remind.no-post" : "remind.no-contact", from.title(), from.post());
    }
}

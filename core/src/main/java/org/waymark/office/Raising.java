package org.waymark.office;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Matter;
import org.waymark.action.Action;
import org.waymark.action.Proof;
import org.waymark.calendar.Meeting;
import org.waymark.indicator.IndicatorCode;
import org.waymark.snapshot.Stores;

/** A wish made a promise, beside what is on record. */
record Raising(Stores stores, LocalDate today) {
    private static final int LONGEST = 60;

    Matter matter(Wish wish) {
        return Promises.matter(stores.definitions().indicators(), wish.indicator(), wish.owner());
    }

    /** What is wrong with it; empty when nothing is. */
    Optional<Unkept> unkept(Wish wish) {
        if (wish.title().isBlank()) {
            return Optional.of(Unkept.NO_TITLE);
        }
        if (wish.owner().isBlank()) {
            return Optional.of(Unkept.NO_OWNER);
        }
        if (stores.definitions().posts().stream().noneMatch(post -> post.code().equals(wish.owner()))) {
            return Optional.of(Unkept.NO_SUCH_POST);
        }
        if (wish.dueOn().isEmpty()) {
            return Optional.of(Unkept.NO_DUE_DAY);
        }
        if (wish.indicator().isPresent()
                && stores.definitions().indicators().stream()
                        .noneMatch(each -> wish.indicator().get().equals(each.code()))) {
            return Optional.of(Unkept.NO_SUCH_INDICATOR);
        }
        if (!wish.minuted().meeting().isEmpty() && meeting(wish).isEmpty()) {
            return Optional.of(Unkept.NO_SUCH_MEETING);
        }
        return Optional.empty();
    }

    Action action(Wish wish) {
        return new Action(
                code(wish.title()),
                wish.title().strip(),
                wish.indicator(),
                wish.owner(),
                Optional.of(meeting(wish)
                        .map(Meeting::date)
                        .filter(day -> !day.isAfter(today))
                        .orElse(today)),
                wish.raisedAt().isBlank() ? meeting(wish).map(Meeting::body).orElse("") : wish.raisedAt(),
                wish.dueOn(),
                Action.OPEN,
                Optional.empty(),
                Proof.NONE,
                wish.kind(),
                "",
                wish.minuted(),
                List.of());
    }

    private Optional<Meeting> meeting(Wish wish) {
        return stores.meetings().all().stream()
                .filter(meeting -> meeting.code().equals(wish.minuted().meeting()))
                .findFirst();
    }

    /** Made of the title’s words; numbered where it is taken. */
    private String code(String title) {
        Set<String> taken = stores.actions().all().stream().map(Action::code).collect(Collectors.toSet());
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String begun =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[a-z0-9]*$", "");
        String code = begun.isEmpty() || !Character.isLetter(begun.charAt(0)) ? "action-" + begun : begun;
        String free = code.replaceAll("-$", "");
        int number = 2;
        while (taken.contains(free)) {
            free = code + "-" + number++;
        }
        return free;
    }

    /** For the audit log. */
    static String said(Action action) {
        return action.code() + ": " + action.title() + "; owner " + action.owner()
                + action.dueOn().map(day -> "; due " + day).orElse("")
                + action.indicator()
                        .map(IndicatorCode::value)
                        .map(of -> "; of " + of)
                        .orElse("")
                + (action.minuted().meeting().isEmpty()
                        ? ""
                        : "; from " + action.minuted().meeting());
    }
}

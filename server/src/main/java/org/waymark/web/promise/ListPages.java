package org.waymark.web.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.Action;
import org.waymark.office.ReadingPromises;
import org.waymark.period.PeriodNames;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** What was promised: one’s own, the service’s, all of it; open, overdue, closed; with a word looked for. */
record ListPages(Desk desk) {
    static final List<String> WHOSE = List.of("mine", "service", "all");
    static final List<String> STATES = List.of("open", "overdue", "closed", "all");

    void at(Addresses addresses) {
        addresses.get(Desk.LIST, Addresses.right(Right.SEE_DRAFTS), this::list);
    }

    private ServerResponse list(ServerRequest request) {
        Person person = Visitor.of(request);
        List<ReadingPromises.Kept> all = desk.keep().reading().all(person);
        String first = all.stream().anyMatch(ReadingPromises.Kept::theirs) ? "mine" : "all";
        String whose = chosen(request, "whose", WHOSE, first);
        String state = chosen(request, "state", STATES, "open");
        String text = Desk.field(request, "text");
        Map<String, String> titles = desk.titles();
        List<PromiseRow> rows = all.stream()
                .filter(whose(whose, person))
                .filter(kept -> state(state, kept.action()))
                .filter(kept -> holds(kept, text))
                .sorted(order(state))
                .map(kept -> row(kept, titles))
                .toList();
        return desk.page(
                request,
                "list",
                Words.say("promise.list.title"),
                Map.of(
                        "rows", rows,
                        "whose", whose,
                        "state", state,
                        "text", text,
                        "owners", choices("promise.whose.", WHOSE),
                        "states", choices("promise.state.", STATES),
                        "overdue",
                                all.stream()
                                        .filter(kept -> state("overdue", kept.action()))
                                        .count()));
    }

    private static List<Chosen> choices(String keys, List<String> words) {
        return words.stream()
                .map(word -> new Chosen(word, Words.say(keys + word)))
                .toList();
    }

    private static String chosen(ServerRequest request, String name, List<String> words, String otherwise) {
        String asked = Desk.field(request, name);
        return words.contains(asked) ? asked : otherwise;
    }

    private static Predicate<ReadingPromises.Kept> whose(String word, Person person) {
        return switch (word) {
            case "mine" -> ReadingPromises.Kept::theirs;
            case "service" ->
                kept -> kept.theirs()
                        || kept.indicator()
                                .filter(of -> person.sections()
                                                .contains(
                                                        of.latest().ownership().section())
                                        || person.posts()
                                                .contains(
                                                        of.latest().ownership().owner())
                                        || person.posts()
                                                .contains(
                                                        of.latest().ownership().supplier()))
                                .isPresent();
            default -> _ -> true;
        };
    }

    private boolean state(String word, Action action) {
        return switch (word) {
            case "open" -> action.isOpen();
            case "overdue" -> action.overdue(desk.today()) > 0;
            case "closed" -> !action.isOpen();
            default -> true;
        };
    }

    private static boolean holds(ReadingPromises.Kept kept, String text) {
        String all = kept.action().title() + " " + kept.action().raisedAt() + " "
                + kept.indicator().map(Desk::name).orElse("") + " "
                + kept.action().minuted().words();
        return text.isEmpty() || all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static Comparator<ReadingPromises.Kept> order(String state) {
        Comparator<ReadingPromises.Kept> byDue =
                Comparator.comparing(kept -> kept.action().due().orElse(LocalDate.MAX));
        return state.equals("closed")
                ? Comparator.comparing(
                        (ReadingPromises.Kept kept) -> kept.action().closedOn().orElse(LocalDate.MIN),
                        Comparator.reverseOrder())
                : byDue;
    }

    private PromiseRow row(ReadingPromises.Kept kept, Map<String, String> titles) {
        Action action = kept.action();
        Told told = Told.of(action, desk.today());
        return new PromiseRow(
                action.code(),
                action.title(),
                kept.indicator().map(Desk::name).orElse(""),
                titles.getOrDefault(action.owner(), action.owner()),
                action.due().map(PeriodNames::day).orElse(Words.say("promise.no-day")),
                told.tag(),
                told.colour(),
                Optional.of(action)
                        .flatMap(Action::lastUpdate)
                        .map(update -> Words.say("promise.update", PeriodNames.day(update.on()), update.text()))
                        .orElse(Words.say("promise.no-update")));
    }
}

package org.waymark.web.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.office.KeepingAccounts;
import org.waymark.web.Addresses;
import org.waymark.web.Events;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** Accounts, for whoever keeps them. */
record AccountPages(KeepingAccounts keeping, Accounts accounts, Supplier<Choices> choices, Press press) {
    private static final Account BLANK = new Account("", "", Set.of(), Set.of(), Set.of(), true);
    private static final int RECENT = 20;

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.KEEP_ACCOUNTS);
        addresses.get("/accounts", asks, this::list);
        addresses.get("/accounts/new", asks, request -> form(request, HttpStatus.OK, BLANK, true, List.of()));
        addresses.post("/accounts/new", asks, this::create);
        addresses.get("/accounts/{name}", asks, this::one);
        addresses.post("/accounts/{name}", asks, this::change);
        addresses.post("/accounts/{name}/reset", asks, this::reset);
    }

    private ServerResponse list(ServerRequest request) {
        var frame = press.framing().site(request, Words.say("entry.accounts.title"), "/accounts");
        return press.page(
                request,
                HttpStatus.OK,
                "entry/accounts",
                frame,
                Map.of(
                        "accounts",
                        keeping.all(Visitor.of(request)),
                        "attempts",
                        accounts.attempts(RECENT),
                        "done",
                        request.param("done").orElse("")));
    }

    private ServerResponse one(ServerRequest request) {
        return named(request)
                .map(account -> form(request, HttpStatus.OK, account, false, List.of()))
                .orElseGet(() -> press.notFound(request));
    }

    private Optional<Account> named(ServerRequest request) {
        String name = request.pathVariable("name");
        return keeping.all(Visitor.of(request)).stream()
                .filter(account -> account.name().equals(name))
                .findFirst();
    }

    private ServerResponse form(
            ServerRequest request, HttpStatus status, Account account, boolean fresh, List<String> faults) {
        String title = fresh ? Words.say("entry.account.new") : Words.say("entry.account.title", account.name());
        var frame = press.framing().site(request, title, "/accounts");
        var values = new HashMap<String, Object>();
        values.put("account", account);
        values.put("fresh", fresh);
        values.put("faults", faults);
        values.put("choices", choices.get());
        return press.page(request, status, "entry/account", frame, values);
    }

    private ServerResponse create(ServerRequest request) {
        String name = request.param("name").orElse("").strip().toLowerCase(Locale.ROOT);
        Account wanted = read(request, name, true);
        var kept = keeping.create(Visitor.of(request), wanted);
        event(request, "account-added", wanted, kept);
        return kept.done()
                ? told(request, wanted, kept)
                : form(request, HttpStatus.UNPROCESSABLE_CONTENT, wanted, true, words(kept));
    }

    private ServerResponse change(ServerRequest request) {
        Account wanted = read(
                request, request.pathVariable("name"), request.param("enabled").isPresent());
        var kept = keeping.change(Visitor.of(request), wanted);
        if (kept.faults().contains(KeepingAccounts.Fault.UNKNOWN)) {
            return press.notFound(request);
        }
        event(request, wanted.enabled() ? "account-changed" : "account-disabled", wanted, kept);
        return kept.done()
                ? SignInPages.on("/accounts?done=" + wanted.name())
                : form(request, HttpStatus.UNPROCESSABLE_CONTENT, wanted, false, words(kept));
    }

    private ServerResponse reset(ServerRequest request) {
        Optional<Account> account = named(request);
        if (account.isEmpty()) {
            return press.notFound(request);
        }
        var kept = keeping.reset(Visitor.of(request), account.get().name());
        event(request, "account-reset", account.get(), kept);
        return told(request, account.get(), kept);
    }

    private static void event(ServerRequest request, String action, Account account, KeepingAccounts.Kept kept) {
        if (kept.done()) {
            Events.tell(action, Events.Outcome.SUCCESS, Visitor.of(request).account(), Events.called(account.name()));
        }
    }

    /** The answer to the form itself, so that the password stands on one page once. */
    private ServerResponse told(ServerRequest request, Account account, KeepingAccounts.Kept kept) {
        var frame = press.framing().site(request, Words.say("entry.told.title", account.name()), "/accounts");
        return press.page(
                request,
                HttpStatus.OK,
                "entry/told",
                frame,
                Map.of("account", account, "password", kept.oneTime().orElse("")));
    }

    private static Account read(ServerRequest request, String name, boolean enabled) {
        return new Account(
                name,
                request.param("full-name").orElse("").strip(),
                ticked(request, "role").stream()
                        .flatMap(code -> Role.parse(code).stream())
                        .collect(Collectors.toSet()),
                ticked(request, "section"),
                ticked(request, "post"),
                enabled);
    }

    private static Set<String> ticked(ServerRequest request, String field) {
        String[] values = request.servletRequest().getParameterValues(field);
        return values == null ? Set.of() : new HashSet<>(Arrays.asList(values));
    }

    private static List<String> words(KeepingAccounts.Kept kept) {
        return kept.faults().stream()
                .map(fault -> Words.say(
                        "entry.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }
}

package org.waymark.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Account;
import org.waymark.access.Role;
import org.waymark.office.KeepingAccounts;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets people into the record from the machine it is on. */
@Command(name = "account", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class AccountCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "account.what")
    private String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "account.name")
    private @Nullable String name;

    @Option(names = "--full-name", paramLabel = "TEXT", descriptionKey = "account.full-name")
    private @Nullable String fullName;

    @Option(
            names = "--role",
            split = ",",
            paramLabel = "ROLE",
            converter = Written.AsRole.class,
            descriptionKey = "account.role")
    private Set<Role> roles = new LinkedHashSet<>();

    @Option(names = "--section", paramLabel = "SECTION", descriptionKey = "account.section")
    private Set<String> sections = new LinkedHashSet<>();

    @Option(names = "--post", split = ",", paramLabel = "POST", descriptionKey = "account.post")
    private Set<String> posts = new LinkedHashSet<>();

    @Mixin
    private DatabaseOptions database;

    AccountCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Function<KeepingAccounts, Integer> work = switch (what) {
            case "list" -> this::list;
            case "add" -> this::add;
            case "reset" -> keeping -> told(keeping.reset(Doorkeeping.operator(), named()));
            case "disable" -> keeping -> let(keeping, false);
            case "enable" -> keeping -> let(keeping, true);
            default -> throw new WrongCommand(Words.say("account.what.bad", what));
        };
        if (!what.equals("list")) {
            named();
        }
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            return work.apply(new Doorkeeping(record).keeping());
        }
    }

    private String named() {
        if (name == null) {
            throw new WrongCommand(Words.say("account.name.lacks", what));
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private int list(KeepingAccounts keeping) {
        List<Account> all = keeping.all(Doorkeeping.operator());
        if (all.isEmpty()) {
            terminal.say("account.none");
        }
        for (Account account : all) {
            terminal.say(
                    account.enabled() ? "account.line" : "account.line.out",
                    account.name(),
                    account.fullName(),
                    String.join(
                            ", ",
                            account.roles().stream().map(Role::code).sorted().toList()));
        }
        return Outcome.FINE.code();
    }

    private int add(KeepingAccounts keeping) {
        String printed = fullName == null ? named() : fullName;
        return told(
                keeping.create(Doorkeeping.operator(), new Account(named(), printed, roles, sections, posts, true)));
    }

    private int let(KeepingAccounts keeping, boolean in) {
        return keeping.all(Doorkeeping.operator()).stream()
                .filter(account -> account.name().equals(named()))
                .findFirst()
                .map(account -> told(keeping.change(Doorkeeping.operator(), account.enabled(in))))
                .orElseThrow(() -> new WrongCommand(Words.say("account.fault.unknown", named())));
    }

    private int told(KeepingAccounts.Kept kept) {
        for (KeepingAccounts.Fault fault : kept.faults()) {
            String key =
                    "account.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new WrongCommand(Words.say(key, named()));
        }
        if (kept.oneTime().isPresent()) {
            terminal.say("account.password", kept.oneTime().get());
            terminal.say("account.password.once", named());
        } else {
            terminal.say("account.done", named());
        }
        return Outcome.FINE.code();
    }
}

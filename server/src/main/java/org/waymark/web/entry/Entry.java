package org.waymark.web.entry;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.HttpStatus;
import org.waymark.access.Accounts;
import org.waymark.access.Right;
import org.waymark.office.KeepingAccounts;
import org.waymark.office.SigningIn;
import org.waymark.web.Addresses;
import org.waymark.web.Asks;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Tab;

/**
 * The way in: by an account of this record, or by the council's own sign-in.
 *
 * @param choices what an account can be given
 * @param council its own sign-in; empty where accounts are the only way
 * @param behindProxy whether a proxy stands before the site that speaks https to the world and says for whom it asks
 */
public record Entry(
        Accounts accounts,
        SigningIn signingIn,
        KeepingAccounts keeping,
        Supplier<Choices> choices,
        Optional<CouncilSignIn> council,
        boolean behindProxy)
        implements Pages {
    static final String OLD_FORM = "/sign-in/old-form";

    @Override
    public boolean canSignIn() {
        return true;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(96, "/accounts", false, "entry.nav.accounts", Addresses.right(Right.KEEP_ACCOUNTS)));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        var signIn = new SignInPages(this, new Brakes(InstantSource.system()), press);
        addresses.get(Addresses.SIGN_IN, signIn::form);
        addresses.post(Addresses.SIGN_IN, Asks.NOTHING, signIn::enter);
        addresses.get("/sign-in/with/{name}", signIn::unreachable);
        addresses.get("/sign-in/back/{name}", signIn::unreachable);
        addresses.get("/sign-in/refused", signIn::refused);
        addresses.get(OLD_FORM, request -> press.problem(request, HttpStatus.FORBIDDEN, "entry.old-form"));
        addresses.get("/sign-in/password", signIn::passwordForm);
        addresses.post("/sign-in/password", Asks.NOTHING, signIn::choosePassword);
        addresses.post("/sign-out", Asks.NOTHING, signIn::leave);
        new AccountPages(keeping, accounts, choices, press).at(addresses);
    }

    @Override
    public void prepare(GenericApplicationContext context) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.servlet.session.tracking-modes", "cookie");
        settings.put("server.servlet.session.timeout", "60m");
        settings.put("server.servlet.session.cookie.http-only", true);
        settings.put("server.servlet.session.cookie.same-site", "lax");
        settings.put("server.servlet.session.cookie.path", "/");
        settings.put("server.servlet.session.cookie.name", behindProxy ? "__Host-waymark" : "waymark");
        settings.put("server.servlet.session.cookie.secure", behindProxy);
        if (behindProxy) {
            settings.put("server.forward-headers-strategy", "native");
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("entry", settings));
        context.registerBean(Entry.class, () -> this);
        context.registerBean(EntrySettings.class);
    }
}

package org.waymark.web.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Accounts;
import org.waymark.access.Attempt;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.office.Inbox;
import org.waymark.office.ReadingTrail;
import org.waymark.web.Addresses;
import org.waymark.web.Asks;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Tab;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/**
 * What somebody finds when they have signed in: what is theirs to do, drafts, publication, and the audit log.
 *
 * @param accounts for the newest sign-ins, which only those see who keep accounts
 */
public record Desk(Inbox inbox, Drafts drafts, PublishPages publishing, ReadingTrail trail, Accounts accounts)
        implements Pages {
    private static final int RECENT = 200;

    @Override
    public List<Tab> tabs() {
        return List.of(
                new Tab(90, "/work", false, "entry.nav.work", Asks.SIGNED_IN),
                new Tab(92, "/now", false, "entry.nav.now", Addresses.right(Right.SEE_DRAFTS)),
                new Tab(97, "/audit", false, "entry.nav.audit", Addresses.right(Right.READ_TRAIL)));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        addresses.get("/work", Asks.SIGNED_IN, request -> work(request, press));
        publishing.at(addresses, press);
        drafts.at(addresses, press);
        new AuditPages(trail, press).at(addresses);
    }

    private ServerResponse work(ServerRequest request, Press press) {
        Person person = Visitor.of(request);
        var values = new HashMap<String, Object>();
        values.put("todo", inbox.of(person));
        values.put("chain", person.may(Right.READ_TRAIL) ? Optional.of(trail.state(person)) : Optional.empty());
        values.put("refused", person.may(Right.KEEP_ACCOUNTS) ? refused() : 0L);
        var frame = press.framing().site(request, Words.say("entry.work.title"), "/work");
        return press.page(request, HttpStatus.OK, "entry/work", frame, values);
    }

    private long refused() {
        return accounts.attempts(RECENT).stream()
                .filter(attempt -> !attempt.letIn())
                .map(Attempt::at)
                .filter(at -> at.isAfter(java.time.Instant.now().minus(java.time.Duration.ofDays(1))))
                .count();
    }
}

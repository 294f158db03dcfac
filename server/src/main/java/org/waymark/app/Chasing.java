package org.waymark.app;

import org.waymark.office.Answering;
import org.waymark.office.ReadingReturns;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.Reminding;
import org.waymark.store.Database;
import org.waymark.web.returns.ReturnsPages;

/** What a round wants, read from the record; answered, and reminded of. */
record Chasing(Database record) {

    ReadingReturns returns() {
        return new ReadingReturns(record::reading, record.rounds(), record.moves(), record.trail(), record.clock());
    }

    Reminding reminding(MailOptions.Post post) {
        return reminding(returns(), post);
    }

    private Reminding reminding(ReadingReturns returns, MailOptions.Post post) {
        return new Reminding(
                returns, record.reminders(), () -> record.stores().definitions().posts(), post.mailing(), post.site());
    }

    /** The pages of the site. */
    ReturnsPages pages(MailOptions.Post post) {
        ReadingReturns returns = returns();
        return new ReturnsPages(
                returns,
                new Answering(new ReceivingReturn(record.register()), record.clock()),
                reminding(returns, post),
                record::stores);
    }
}

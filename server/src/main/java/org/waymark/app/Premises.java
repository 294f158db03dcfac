package org.waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.waymark.access.Person;
import org.waymark.edition.Edition;
import org.waymark.folder.PublishedFolder;
import org.waymark.html.HtmlPrinter;
import org.waymark.html.SvgDrawing;
import org.waymark.json.JsonPrinter;
import org.waymark.office.CheckingReadiness;
import org.waymark.office.DraftingReport;
import org.waymark.office.Inbox;
import org.waymark.office.MakingReport;
import org.waymark.office.PublishingEdition;
import org.waymark.office.ReadingTrail;
import org.waymark.opendata.OpenDataPrinter;
import org.waymark.period.Period;
import org.waymark.store.Database;
import org.waymark.template.Template;
import org.waymark.web.House;
import org.waymark.web.Mount;
import org.waymark.web.Pages;
import org.waymark.web.RememberedEditions;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;
import org.waymark.web.api.Api;
import org.waymark.web.entry.Desk;
import org.waymark.web.entry.Drafts;
import org.waymark.web.entry.Entry;
import org.waymark.web.entry.PublishPages;
import org.waymark.web.entry.Publishing;
import org.waymark.web.finding.Finding;
import org.waymark.web.reading.Reading;

/** What a site is made of, where its doors meet. */
public final class Premises {
    private Premises() {}

    /**
     * All that is served from a record, with accounts as the only way in.
     *
     * @param waiting the folder where files wait that were sent and are not yet stored
     */
    public static House of(Database record, Path waiting) {
        return of(
                record,
                new Doorkeeping(record).entry(Optional.empty(), false),
                waiting,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * All that is served from a record.
     *
     * @param post what carries reminders; empty where nothing was said of mail
     * @param token that monitors must bring; empty where they are on this machine
     */
    static House of(
            Database record, Entry entry, Path waiting, Optional<MailOptions.Post> post, Optional<String> token) {
        var shelf = new Shelf(new RememberedEditions(record.editions()));
        var council = new AtomicReference<String>("");
        var drafts = new Drafts(drafting(record));
        List<Pages> pages = open(shelf, drafts.mounts());
        pages.add(entry);
        pages.add(desk(record, drafts));
        pages.add(Receiving.work(record, waiting));
        pages.add(KeepingPromises.pages(record));
        pages.add(new Chasing(record).pages(post.orElse(MailOptions.Post.NONE)));
        pages.add(RoundRoom.pages(record));
        pages.add(Meetings.calendar(record));
        pages.add(ReviewDesk.of(record));
        pages.add(Watching.running(record, waiting, token));
        return House.of(
                shelf,
                () -> council.updateAndGet(name -> name.isEmpty() ? council(record) : name),
                pages.toArray(Pages[]::new));
    }

    /** What was published, from the record, with no way in. */
    static House publicFace(Database record) {
        var shelf = new Shelf(new RememberedEditions(record.editions()));
        String council = council(record);
        return House.of(shelf, () -> council, open(shelf, List.of()).toArray(Pages[]::new));
    }

    /** What was published, from its files alone: nothing here can reach a record, and there is no way in. */
    static House publicFace(Path editions, Terminal terminal) {
        var shelf = new Shelf(
                new PublishedFolder(editions, sentence -> terminal.err().println(sentence)));
        return House.of(shelf, () -> council(shelf), open(shelf, List.of()).toArray(Pages[]::new));
    }

    /** The pages of editions, which everybody may read where they were published; and of drafts, for those who may. */
    private static List<Pages> open(Shelf shelf, List<Mount> drafts) {
        List<Mount> mounts = Stream.concat(
                        Stream.of(Mount.front(shelf), Mount.reports(shelf), Mount.named(shelf)), drafts.stream())
                .toList();
        return new ArrayList<>(
                List.of(new Reading(shelf, mounts), new Finding(shelf, mounts, new SvgDrawing()), new Api(shelf)));
    }

    private static Desk desk(Database record, Drafts drafts) {
        return new Desk(
                new Inbox(record::reading, record.editions(), record.trail(), record.clock()),
                drafts,
                new PublishPages(
                        (who, report, period) -> ready(record, who, report, period),
                        new Publishing((deed, who, report, period) -> keep(record, deed, who, report, period))),
                new ReadingTrail(record.trail()),
                record.accounts());
    }

    /** Drafts are pages, JSON and data; nobody needs the PDF of one. */
    private static DraftingReport drafting(Database record) {
        return new DraftingReport(
                record::reading,
                record.trail(),
                record.noting(),
                new JsonPrinter(),
                List.of(
                        new HtmlPrinter(),
                        new JsonPrinter(),
                        new OpenDataPrinter(),
                        new MapPrinter(null, new Before(record.editions()))),
                record.clock());
    }

    private static Edition keep(Database record, Publishing.Deed deed, Person who, String report, Period period) {
        return record.reading(stores -> {
            Template template = Choice.of(stores.templates(), Optional.of(report), period);
            var making = new MakingReport(stores, record.editions().all(), record.clock());
            var printers = Press.printers(record.editions(), Optional.empty(), Optional.empty());
            var publishing = new PublishingEdition(
                    making, new JsonPrinter(), printers, record.press(), Version.label(), RoundRoom.gate(record));
            Optional<LocalDate> known = RoundRoom.knownAt(record, report, period);
            return switch (deed) {
                case PUBLISH -> publishing.publish(who, template, period, known);
                case FREEZE -> publishing.freeze(who, template, period, known);
            };
        });
    }

    private static Optional<CheckingReadiness.Readiness> ready(
            Database record, Person who, String report, Period period) {
        return record.reading(stores -> stores.templates().all().stream()
                .filter(template -> template.report().equals(report) && template.frequency() == period.frequency())
                .findFirst()
                .map(template -> new CheckingReadiness(
                                new MakingReport(stores, record.editions().all(), record.clock()),
                                record.press(),
                                RoundRoom.gate(record))
                        .of(who, template, period, RoundRoom.knownAt(record, report, period))));
    }

    /** As the newest edition names it. */
    private static String council(Shelf shelf) {
        return shelf.latest()
                .flatMap(Shown::view)
                .map(view -> view.edition().path("councilName").asString(""))
                .orElse("");
    }

    private static String council(Database database) {
        return database.stores().templates().all().stream()
                .map(Template::councilName)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}

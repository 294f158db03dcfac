package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.waymark.edition.Edition;
import org.waymark.edition.PublishedFile;
import org.waymark.period.PeriodNames;

/**
 * An edition as somebody looks at it.
 *
 * @param root what its addresses begin with: nothing for the newest at the front of the site, else its own address
 * @param newest of the same report
 * @param contents its files
 */
public record Shown(Edition edition, String root, Edition newest, Contents contents) {
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");

    /** {@code /editions/qpr/FY2024-25-Q1/1}. */
    public static String address(Edition edition) {
        return "/editions/" + edition.report() + "/" + edition.period() + "/" + edition.number();
    }

    /** The address of one of its pages: {@code scorecard}, {@code indicator/ehcp-20-weeks}; its summary for an empty one. */
    public String to(String page) {
        String address = root + "/" + page;
        return page.isEmpty() && !root.isEmpty() ? root : address;
    }

    public boolean isNewest() {
        return edition.equals(newest);
    }

    /** Whether the same report and period has been published again since. */
    public boolean isReplaced() {
        return !isNewest() && edition.period().equals(newest.period());
    }

    /** Whether it says what it changes of the edition before it. */
    public boolean isAddendum() {
        return file("parts/addendum.html").isPresent();
    }

    /** Whether it was never published: the report as the record stands now. */
    public boolean isDraft() {
        return edition.number() == 0;
    }

    public String periodName() {
        return PeriodNames.full(edition.period());
    }

    public String periodDates() {
        return PeriodNames.dates(edition.period());
    }

    public String knownAt() {
        return PeriodNames.day(edition.asKnownAt());
    }

    public String publishedOn() {
        return PeriodNames.day(edition.publishedAt().atZone(LOCAL).toLocalDate());
    }

    /** The files a reader may want whole: all but the pieces pages are made of. */
    public List<PublishedFile> downloads() {
        return edition.files().stream()
                .filter(file -> file.name().indexOf('/') < 0)
                .toList();
    }

    public Optional<PublishedFile> file(String name) {
        return edition.file(name);
    }

    /** The bytes of one of its files; empty when it has none of that name. */
    public Optional<byte[]> content(String name) {
        return file(name).flatMap(_ -> contents.content(name));
    }

    /** A piece of a page as it was printed; empty when there is none of that name. */
    public Optional<String> part(String name) {
        return content("parts/" + name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** What the edition says, from its own JSON; empty when that is not among its files. */
    public Optional<ReportView> view() {
        return ReportView.of(this);
    }
}

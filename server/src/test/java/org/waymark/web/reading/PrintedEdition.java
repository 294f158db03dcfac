package org.waymark.web.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.edition.PublishedFile;
import org.waymark.html.HtmlPrinter;
import org.waymark.json.JsonPrinter;
import org.waymark.period.Period;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.report.Samples;

/** The sample report as an edition: printed as it is when published, and kept in memory. */
final class PrintedEdition implements Editions {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Edition> all;

    /** @param kept which of its files it has; older editions lack some */
    PrintedEdition(Predicate<String> kept) {
        Report report = Samples.report().sealed(new JsonPrinter());
        Stream.of(new HtmlPrinter(), new JsonPrinter())
                .flatMap(printer -> printer.print(report).stream())
                .filter(file -> kept.test(file.name()))
                .forEach(file -> files.put(file.name(), file.content()));
        List<PublishedFile> published = Stream.of(new HtmlPrinter(), new JsonPrinter())
                .flatMap(printer -> printer.print(report).stream())
                .filter(file -> kept.test(file.name()))
                .map(PrintedEdition::published)
                .toList();
        all = List.of(edition(2, report.hash(), published), edition(1, report.hash(), published));
    }

    private static Edition edition(int number, String hash, List<PublishedFile> files) {
        return new Edition(
                "qpr",
                Period.parse("FY2024-25-Q1").orElseThrow(),
                number,
                "Quarterly performance report",
                LocalDate.of(2024, 9, 15 + number),
                Instant.parse("2024-09-17T09:00:00Z"),
                "analyst",
                hash,
                files,
                List.of());
    }

    private static PublishedFile published(Printed file) {
        try {
            String sha = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.content()));
            return new PublishedFile(file.name(), file.mediaType(), sha, file.content().length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Edition> all() {
        return all;
    }

    @Override
    public Optional<byte[]> content(String report, Period period, int number, String file) {
        return Optional.ofNullable(files.get(file));
    }
}

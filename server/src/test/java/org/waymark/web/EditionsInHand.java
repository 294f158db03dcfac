package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.edition.PublishedFile;
import org.waymark.period.Period;

/** Editions held in memory. */
public final class EditionsInHand implements Editions {
    private final List<Edition> all = new ArrayList<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, String> further = new HashMap<>();

    /** A piece that every edition from here on has too. */
    public EditionsInHand also(String name, String html) {
        further.put(name, html);
        return this;
    }

    public EditionsInHand with(String period, int number, String summary) {
        Map<String, String> pieces = new HashMap<>();
        pieces.put(
                "parts/summary.html",
                "<h1>" + summary + "</h1><p>Of the 2 indicators, <a href=\"scorecard\">one is red</a>.</p>");
        pieces.put(
                "parts/scorecard.html",
                "<h1>Scorecard</h1><p><a href=\"indicator/potholes\">Potholes</a>, <a href=\"#end\">end</a></p><p"
                        + " id=\"end\">.</p>");
        pieces.put(
                "parts/indicator/potholes.html",
                "<h1>Potholes &amp; <em>cracks</em></h1><p><a href=\"scorecard\">All</a> <a"
                        + " href=\"files/report.pdf\">PDF</a></p>");
        pieces.put("parts/methods.html", "<h1>Notes on method</h1><p>Rounded half up.</p>");
        pieces.put("parts/report.css", ".waymark-report { color: #0b0c0c }");
        pieces.put("report.html", "<!DOCTYPE html><title>whole</title>");
        pieces.put("report.pdf", "%PDF-1.7 " + summary);
        pieces.put("report.json", "{}");
        pieces.putAll(further);
        List<PublishedFile> published = new ArrayList<>();
        pieces.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            files.put(period + "/" + number + "/" + name, bytes);
            published.add(new PublishedFile(name, mediaType(name), PublishedFile.sha256(bytes), bytes.length));
        });
        published.sort(Comparator.comparing(PublishedFile::name));
        all.add(new Edition(
                "qpr",
                Period.parse(period).orElseThrow(),
                number,
                "Quarterly Performance Report",
                LocalDate.of(2024, 9, 16),
                Instant.parse("2024-09-17T09:00:00Z"),
                "analyst",
                "sha256:" + "ab12".repeat(16),
                published,
                List.of()));
        all.sort(Comparator.comparing(Edition::period)
                .thenComparing(Edition::number)
                .reversed());
        return this;
    }

    @Override
    public List<Edition> all() {
        return List.copyOf(all);
    }

    @Override
    public Optional<byte[]> content(String report, Period period, int number, String file) {
        return Optional.ofNullable(files.get(period + "/" + number + "/" + file));
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "pdf" -> "application/pdf";
            default -> "application/json";
        };
    }
}

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Describes the pack as a Frictionless data package: its files, their columns, licences and sources. */
final class DataPackage {

    private static final Set<String> NUMBERS = Set.of("value", "numerator", "denominator", "target", "floor", "lower", "upper");
    private static final Set<String> WHOLES = Set.of("version", "decimals", "rank", "available_after_days", "per", "window",
            "minimum_parts", "threshold", "rounding", "width", "hollow");
    private static final Set<String> DATES = Set.of("recorded_on", "approved_on", "valid_from", "valid_to", "date",
            "submission_deadline", "publication_date", "expected_on", "released_on", "raised_on", "due_on", "closed_on",
            "on", "answered_on");
    private static final List<String> ORDER = List.of("indicators.csv", "targets.csv", "observations", "commentary.csv",
            "annotations.csv", "actions.csv", "action-updates.csv", "minutes.csv", "meetings.csv", "posts.csv", "releases.csv", "areas.csv", "groups.csv", "cohorts.csv", "disclosure.csv");

    private DataPackage() {
    }

    static void write(Path folder) throws IOException {
        List<String> resources = new ArrayList<>();
        for (String name : ORDER.stream().flatMap(DataPackage::parts).toList()) {
            Path path = folder.resolve(name);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    for (Path file : files.sorted().toList()) {
                        resources.add(resource(name + "/" + file.getFileName(), file));
                    }
                }
            } else if (Files.exists(path)) {
                resources.add(resource(name, path));
            }
        }
        String text = HEAD + String.join(",\n", resources) + "\n  ]\n}\n";
        Files.writeString(folder.resolve("datapackage.json"), text, StandardCharsets.UTF_8);
    }

    /** A sheet and the part of it that is the children's. */
    private static Stream<String> parts(String name) {
        return name.endsWith(".csv") ? Stream.of(name, name.replace(".csv", "-children.csv")) : Stream.of(name);
    }

    private static String resource(String path, Path file) throws IOException {
        String header = Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        List<String> fields = Stream.of(header.split(",")).map(column -> "          {\"name\": \"" + column + "\", \"type\": \""
                + type(path, column) + "\"}").toList();
        String name = path.substring(path.indexOf('/') + 1).replace(".csv", "");
        return """
                    {
                      "name": "%s",
                      "path": "%s",
                      "profile": "tabular-data-resource",
                      "format": "csv",
                      "mediatype": "text/csv",
                      "encoding": "utf-8",
                      "dialect": {"delimiter": ",", "lineTerminator": "\\n", "quoteChar": "\\"", "doubleQuote": true, "header": true},
                      "schema": {
                        "fields": [
                %s
                        ],
                        "missingValues": [""]
                      }
                    }""".formatted(name, path, String.join(",\n", fields));
    }

    private static String type(String path, String column) {
        boolean definitions = path.startsWith("indicators");
        boolean words = definitions ? column.equals("numerator") || column.equals("denominator") : column.equals("version");
        return words ? "string" : NUMBERS.contains(column) ? "number" : WHOLES.contains(column) ? "integer" : DATES.contains(column) ? "date" : "string";
    }

    private static final String HEAD = """
            {
              "name": "waymark-example-kent",
              "title": "Example: a county of the size and shape of Kent",
              "description": "Forty key performance indicators and their activity as a county reports them each quarter, and the scorecard of its children's directorate, with tables so small that some figures must be hidden. Published figures are named as such in the source of their row; the rest is invented so that the counts in published minutes come out. No line's colour or commentary is Kent's.",
              "profile": "tabular-data-package",
              "version": "1.0.0",
              "licenses": [
                {"name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0, for the invented figures and the words", "path": "https://creativecommons.org/licenses/by/4.0/"},
                {"name": "OGL-UK-3.0", "title": "Open Government Licence v3.0, for the published figures carried over", "path": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"}
              ],
              "sources": [
                {"title": "Kent County Council, Cabinet minutes, Quarterly Performance Report, Quarter 1 2024/25", "path": "https://democracy.kent.gov.uk/mgAi.aspx?ID=66160"},
                {"title": "Department for Education, Education, health and care plans", "path": "https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans"},
                {"title": "Department for Education, Local Authority Interactive Tool", "path": "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait"},
                {"title": "Department for Education, Children in need", "path": "https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need"},
                {"title": "Department for Education, Children looked after in England", "path": "https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions"}
              ],
              "resources": [
            """;
}

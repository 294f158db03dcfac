package org.waymark.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.Rule;
import org.waymark.intake.Sen2Module;
import org.waymark.intake.Sheet;

/**
 * The statutory file of the Department's SEN2 return, as the tables that it is a nest of: each record a row, numbered by the line on
 * which it begins, with keys that count the records. No entity is expanded and nothing outside the file is fetched.
 */
final class Sen2Xml {
    private final Map<Sen2Module, List<Entry>> records = new EnumMap<>(Sen2Module.class);
    private final Deque<Entry> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int count;

    /** A record under reading, or read. */
    private record Entry(Sen2Module module, String element, long line, Map<String, String> items) {}

    private record Table(String file, Sen2Module module, List<String> header, List<Entry> records) implements Sheet {
        @Override
        public String kind() {
            return module.kind();
        }

        @Override
        public void forEachRow(Consumer<Row> rows) {
            records.forEach(record -> rows.accept(new Row(
                    record.line(),
                    header.stream()
                            .map(item -> record.items().getOrDefault(item, ""))
                            .toList())));
        }
    }

    private Sen2Xml() {}

    /** The tables of a file; none where it cannot be read, which is complained of. */
    static List<Sheet> sheets(String name, Path file, Findings findings) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var xml = new Sen2Xml();
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                xml.read(reader, reader.next());
            }
        } catch (XMLStreamException invalid) {
            long line =
                    invalid.getLocation() == null ? 0 : invalid.getLocation().getLineNumber();
            findings.add(Rule.named("sen2-bad-xml").at(Place.of(name, Math.max(0, line)), ""));
            return List.of();
        } catch (IOException unreadable) {
            findings.add(Folder.unreadable(name, unreadable));
            return List.of();
        }
        return xml.sheets(name);
    }

    private List<Sheet> sheets(String name) {
        var sheets = new ArrayList<Sheet>();
        records.forEach((module, all) -> {
            Set<String> header = new LinkedHashSet<>();
            all.forEach(record -> header.addAll(record.items().keySet()));
            sheets.add(new Table(name, module, List.copyOf(header), all));
        });
        return sheets;
    }

    private void read(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                text.setLength(0);
                module(reader.getLocalName())
                        .ifPresent(module -> begin(
                                module,
                                reader.getLocalName(),
                                reader.getLocation().getLineNumber()));
            }
            case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            default -> {}
        }
    }

    private static Optional<Sen2Module> module(String element) {
        return Optional.ofNullable(
                switch (element) {
                    case "Person" -> Sen2Module.PERSON;
                    case "Requests", "Request" -> Sen2Module.REQUESTS;
                    case "Assessment" -> Sen2Module.ASSESSMENT;
                    case "NamedPlan" -> Sen2Module.NAMED_PLAN;
                    case "PlanDetail" -> Sen2Module.PLAN_DETAIL;
                    case "ActivePlans", "ActivePlan" -> Sen2Module.ACTIVE_PLANS;
                    case "PlacementDetail" -> Sen2Module.PLACEMENT_DETAIL;
                    case "SENneed" -> Sen2Module.SEN_NEED;
                    default -> null;
                });
    }

    private void begin(Sen2Module module, String element, long line) {
        var items = new LinkedHashMap<String, String>();
        String number = String.valueOf(++count);
        // Of whatever encloses it, the keys by which the tables are joined.
        open.forEach(outer -> outer.items().forEach((item, cell) -> {
            if (item.equals("PersonTableID") || item.equals("RequestsTableID")) {
                items.putIfAbsent(item, cell);
            }
        }));
        if (module == Sen2Module.PERSON) {
            items.put("PersonTableID", "p-" + number);
        } else if (module == Sen2Module.REQUESTS) {
            items.put("RequestsTableID", "r-" + number);
        }
        open.push(new Entry(module, element, line, items));
    }

    private void end(String element) {
        Entry inner = open.peek();
        if (inner == null) {
            return;
        }
        if (inner.element().equals(element)) {
            records.computeIfAbsent(inner.module(), _ -> new ArrayList<>()).add(open.pop());
        } else {
            inner.items().putIfAbsent(element, text.toString().strip());
        }
        text.setLength(0);
    }
}

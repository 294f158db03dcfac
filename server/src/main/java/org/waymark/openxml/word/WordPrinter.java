package org.waymark.openxml.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.chart.Chart;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.openxml.Archive;
import org.waymark.openxml.Charts;
import org.waymark.openxml.Properties;
import org.waymark.openxml.Relations;
import org.waymark.report.Block;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;

/**
 * Prints {@code report.docx}, which officers can finish by hand: headings, lists, captions and tables are what Word takes
 * for such, and every chart says in words what it shows.
 */
public final class WordPrinter implements Printer {
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MEDIA_TYPE = KIND + "document";

    private final Function<Chart, byte[]> dots;
    private final WordTemplate template;

    private WordPrinter(Function<Chart, byte[]> dots, WordTemplate template) {
        this.dots = dots;
        this.template = template;
    }

    /**
     * On the example template.
     *
     * @param dots paints a chart as PNG
     */
    public static WordPrinter plain(Function<Chart, byte[]> dots) {
        return new WordPrinter(dots, ExampleParts.template());
    }

    /**
     * On a council's template; empty, with what is wrong, when it cannot be used.
     *
     * @param name of the template, for complaints
     */
    public static Checked<Optional<WordPrinter>> on(String name, byte[] file, Function<Chart, byte[]> dots) {
        var findings = new Findings();
        Optional<WordTemplate> read = TemplateFile.read(name, file, findings);
        return new Checked<>(read.map(template -> new WordPrinter(dots, template)), findings);
    }

    /** The example template as a file, for a council to begin its own with. */
    public static byte[] example() {
        return ExampleParts.file();
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public List<Printed> print(Report report) {
        return List.of(new Printed("report.docx", MEDIA_TYPE, bytes(report)));
    }

    private byte[] bytes(Report report) {
        List<Block> all = report.printed().stream()
                .<Block>flatMap(
                        section -> java.util.stream.Stream.concat(section.blocks().stream(), section.panels().stream()))
                .toList();
        var relations = new Relations();
        template.relations().forEach(relation -> relations.add(relative(relation)));
        var writing = new Writing(report, template, new Charts(all, dots), relations);
        var words = Placeholders.of(report);
        var archive = new Archive();
        Properties.put(archive, report, "word/document.xml");
        archive.put("word/document.xml", writing.document(words), KIND + "document.main+xml");
        archive.put("word/_rels/document.xml.rels", relations.part());
        archive.put(template.lists().name(), writing.numbered().part(), KIND + "numbering+xml");
        template.endings().forEach(archive::type);
        template.parts().keySet().stream().sorted().forEach(name -> {
            byte[] part = java.util.Objects.requireNonNull(template.parts().get(name));
            byte[] filled = template.headers().contains(name) ? Placeholders.filled(part, words) : part;
            String type = template.types().get(name);
            if (type == null) {
                archive.put(name, filled);
            } else {
                archive.put(name, filled, type);
            }
        });
        writing.pictures().put(archive, "word/");
        return archive.bytes();
    }

    /** From the root of the file, so that it leads to the same part wherever the document is. */
    private static Relations.Relation relative(Relations.Relation relation) {
        return relation.external()
                ? relation
                : new Relations.Relation(relation.id(), relation.type(), "/" + relation.target(), false);
    }
}

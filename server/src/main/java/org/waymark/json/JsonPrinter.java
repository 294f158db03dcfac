package org.waymark.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.report.Seal;
import org.waymark.scorecard.Scorecard;
import org.waymark.template.FrontSheet;
import org.waymark.template.ReportLayout;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints {@code report.json}, UTF-8 with line feeds, its keys in a fixed order; and works out the hash of a document: SHA-256
 * over the canonical form (RFC 8785, JSON Canonicalization Scheme) of the same JSON without {@code edition.hash}.
 */
public final class JsonPrinter implements Printer, Seal {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<Printed> print(Report report) {
        String sealed = report.hash().isEmpty() ? of(report) : report.hash();
        String text = text(document(report, sealed));
        return List.of(new Printed("report.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(ObjectNode document) {
        return WRITER.writeValueAsString(document) + "\n";
    }

    @Override
    public String of(Report report) {
        return "sha256:" + HexFormat.of().formatHex(sha256(canonical(document(report, ""))));
    }

    /** The canonical form of the document without its hash. */
    static byte[] canonical(ObjectNode document) {
        try {
            return new JsonCanonicalizer(WRITER.writeValueAsString(document)).getEncodedUTF8();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The whole document; without the hash when it is empty. */
    static ObjectNode document(Report report, String hash) {
        Scorecard scorecard = report.scorecard();
        ObjectNode document = Nodes.object();
        ObjectNode edition = document.putObject("edition");
        edition.put("council", scorecard.template().council().value());
        edition.put("councilName", scorecard.template().councilName());
        edition.put("report", scorecard.template().report());
        edition.put("title", scorecard.template().title());
        edition.put("period", scorecard.period().toString());
        edition.put("asKnownAt", scorecard.asKnownAt().toString());
        edition.put("notice", scorecard.template().notice());
        front(edition, scorecard.template().front());
        layout(edition, scorecard.template().layout());
        IssueJson.put(edition, report.issue());
        if (!hash.isEmpty()) {
            edition.put("hash", hash);
        }
        document.set("summary", SummaryJson.of(scorecard, report));
        scorecard
                .lines()
                .forEach(line -> document.withArray("lines")
                        .add(LineJson.of(
                                line,
                                scorecard.posts(),
                                report.explanation(line.code().value()))));
        document.withArray("lines");
        scorecard
                .review()
                .ifPresentOrElse(
                        review -> document.set("review", ReviewJson.of(review)), () -> document.putNull("review"));
        CaseworkJson.write(document, scorecard);
        AnswersJson.write(document, scorecard.answers());
        FurtherJson.patterns(document, scorecard);
        document.set("structure", StructureJson.of(scorecard));
        document.set("findings", Nodes.findings(scorecard.findings()));
        return document;
    }

    /** How it is laid out, where that is not the product's way: another layout is another edition. */
    private static void layout(ObjectNode edition, ReportLayout layout) {
        var settings = layout.written();
        if (!settings.isEmpty()) {
            ObjectNode laid = edition.putObject("layout");
            settings.forEach((name, values) -> values.forEach(laid.putArray(name)::add));
        }
    }

    /** What officers wrote at its head, so that an edition with other words there is another. */
    private static void front(ObjectNode edition, FrontSheet front) {
        if (front.equals(FrontSheet.NONE)) {
            return;
        }
        ObjectNode sheet = edition.putObject("front");
        sheet.put("author", front.author());
        var recommendations = sheet.putArray("recommendations");
        front.recommendations().forEach(recommendations::add);
        var papers = sheet.putArray("backgroundPapers");
        front.backgroundPapers().forEach(papers::add);
        sheet.put("exempt", front.exempt());
        sheet.put("whyUrgent", front.urgent());
        sheet.put("whyLate", front.late());
    }
}

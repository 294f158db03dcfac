package org.waymark.openxml.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.calendar.Meeting;
import org.waymark.openxml.Xml;
import org.waymark.period.PeriodNames;
import org.waymark.report.Report;

/** Words of the report that a template asks for in its own text, as {@code {{title}}}. */
final class Placeholders {
    /** Where the report goes, and where its front sheet: each a paragraph of its own. */
    static final String REPORT = "report";

    static final String FRONT = "front";
    static final String NOTICE = "notice";
    private static final Pattern ASKED = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private Placeholders() {}

    /** Every name that may be asked for in a paragraph. */
    static List<String> names() {
        return List.of(
                "council", "title", "period", "meeting", "date", "author", "known", NOTICE, "footer", "fingerprint");
    }

    static Map<String, String> of(Report report) {
        var words = new LinkedHashMap<String, String>();
        var meeting = report.scorecard().meeting();
        words.put("council", report.front().council());
        words.put("title", report.front().title());
        words.put("period", report.front().period());
        words.put("meeting", meeting.map(Meeting::body).orElse(""));
        words.put("date", meeting.map(to -> PeriodNames.day(to.date())).orElse(""));
        words.put("author", report.scorecard().template().front().author());
        words.put("known", report.front().asKnown());
        words.put(NOTICE, report.front().notice());
        words.put("footer", report.front().footer());
        words.put("fingerprint", report.hash());
        return words;
    }

    /** The names asked for anywhere in the part. */
    static List<String> asked(Document part) {
        var asked = new ArrayList<String>();
        for (Element paragraph : Dom.all(part, "p")) {
            Matcher matcher = ASKED.matcher(text(paragraph));
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        }
        return asked;
    }

    /** The only thing a paragraph says, when that is one placeholder. */
    static String alone(Element paragraph) {
        Matcher matcher = ASKED.matcher(text(paragraph).strip());
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** A part with the words in their places. */
    static byte[] filled(byte[] part, Map<String, String> words) {
        if (!new String(part, StandardCharsets.UTF_8).contains("{")) {
            return part;
        }
        try {
            Document document = Dom.read(part);
            fill(Dom.all(document, "p"), words);
            return Dom.part(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same for XML that stands in a body. */
    static String filled(String body, Map<String, String> words) {
        if (!body.contains("{")) {
            return body;
        }
        try {
            Document document = Dom.read(body.getBytes(StandardCharsets.UTF_8));
            fill(Dom.all(document, "p"), words);
            return Dom.text(document.getDocumentElement());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Word may have cut a placeholder into several runs: the paragraph's words go into the first of them. */
    private static void fill(List<Element> paragraphs, Map<String, String> words) {
        for (Element paragraph : paragraphs) {
            String text = text(paragraph);
            Matcher matcher = ASKED.matcher(text);
            if (!matcher.find()) {
                continue;
            }
            String said = matcher.replaceAll(
                    found -> Matcher.quoteReplacement(clean(words.getOrDefault(found.group(1), ""))));
            if (said.isBlank() && Dom.children(paragraph.getParentNode(), "p").size() > 1) {
                paragraph.getParentNode().removeChild(paragraph);
                continue;
            }
            List<Element> texts = Dom.all(paragraph, "t");
            for (int i = 0; i < texts.size(); i++) {
                texts.get(i).setTextContent(i == 0 ? said : "");
                texts.get(i).setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            }
        }
    }

    /** Without what XML cannot hold; a tree escapes the rest itself. */
    private static String clean(String said) {
        return new Xml()
                .text(said)
                .toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String text(Element paragraph) {
        return Dom.all(paragraph, "t").stream().map(Element::getTextContent).collect(Collectors.joining());
    }
}

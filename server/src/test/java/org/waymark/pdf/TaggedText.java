package org.waymark.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader is told of a PDF: its letters in the order of its tags, without what stands at the edges of pages. */
public final class TaggedText {
    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText() {}

    /** Without any spaces, which lines and pages break. */
    public static String of(byte[] pdf) throws IOException {
        var tagged = new TaggedText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                tagged.read(page);
            }
            tagged.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
        }
        return tagged.text.toString().replaceAll("[\\s\\u00A0]+", "");
    }

    private void read(PDPage page) throws IOException {
        var reader = new PDFMarkedContentExtractor();
        reader.processPage(page);
        var pieces = new HashMap<Integer, String>();
        reader.getMarkedContents().forEach(content -> read(content, pieces));
        pages.put(page.getCOSObject(), pieces);
    }

    private static void read(PDMarkedContent content, Map<Integer, String> pieces) {
        var letters = new StringBuilder();
        for (Object each : content.getContents()) {
            if (each instanceof TextPosition letter) {
                letters.append(letter.getUnicode());
            } else if (each instanceof PDMarkedContent inside) {
                read(inside, pieces);
            }
        }
        pieces.merge(content.getMCID(), letters.toString(), String::concat);
    }

    private void walk(PDStructureNode node, @Nullable PDPage above) {
        PDPage page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : above;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> walk(element, page);
                case PDMarkedContentReference piece ->
                    add(piece.getPage() == null ? page : piece.getPage(), piece.getMCID());
                case Integer piece -> add(page, piece);
                default -> {}
            }
        }
    }

    private void add(@Nullable PDPage page, int piece) {
        if (page != null) {
            text.append(pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(piece, ""));
        }
    }

    /** Words that stand nearer to the left or right edge of the paper than that, in points. */
    static List<String> outside(byte[] pdf, double left, double right) throws IOException {
        var outside = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    boolean out = letters.stream()
                            .anyMatch(letter -> letter.getXDirAdj() < left
                                    || letter.getXDirAdj() + letter.getWidthDirAdj()
                                            > getCurrentPage().getMediaBox().getWidth() - right);
                    if (out) {
                        outside.add(getCurrentPageNo() + ": " + text);
                    }
                }
            }.getText(document);
        }
        return outside;
    }

    /** How large the letters of its tagged text are, in points, the least first. */
    static List<Float> sizes(byte[] pdf) throws IOException {
        var sizes = new TreeSet<Float>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    sizes.add(letter.getFontSizeInPt());
                }
            }.getText(document);
        }
        return List.copyOf(sizes);
    }
}

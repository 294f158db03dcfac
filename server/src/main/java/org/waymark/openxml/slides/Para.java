package org.waymark.openxml.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.report.Cell;

/**
 * A paragraph on a slide.
 *
 * @param marks judgements said at its beginning, each with its shape
 * @param lead said in bold before the rest
 * @param bullet whether it is a point of a list
 */
record Para(List<Cell.Marked> marks, String lead, String text, boolean bullet) {
    /** The smallest that can be read from the back of a committee room. */
    static final double SIZE = 18;

    /** Larger while there is room. */
    private static final double LARGEST = 24;

    static final double GAP = 6;
    private static final double INDENT = 20;

    Para {
        marks = List.copyOf(marks);
    }

    static Para of(String text) {
        return new Para(List.of(), "", text, false);
    }

    static Para heading(String text) {
        return new Para(List.of(), text, "", false);
    }

    static Para bullet(String lead, String text) {
        return new Para(List.of(), lead, text, true);
    }

    static Para marked(List<Cell.Marked> marks) {
        return new Para(marks, "", "", false);
    }

    double height(double width) {
        return height(width, SIZE);
    }

    private double height(double width, double size) {
        return GAP + Measure.height(all(), size, !lead.isEmpty(), width - (bullet ? INDENT : 0));
    }

    private boolean breaksWords(double width, double size) {
        return Stream.of(all().split(" ")).anyMatch(word -> Measure.width(word, size, !lead.isEmpty()) > width);
    }

    /** The largest size at which all of them have room. */
    static double size(List<Para> paragraphs, double width, double height) {
        for (double size = LARGEST; size > SIZE; size -= 2) {
            double tried = size;
            if (paragraphs.stream()
                                    .mapToDouble(each -> each.height(width, tried))
                                    .sum()
                            <= height
                    && paragraphs.stream().noneMatch(each -> each.breaksWords(width, tried))) {
                return size;
            }
        }
        return SIZE;
    }

    /** As it will be read. */
    String all() {
        var said = new StringBuilder();
        marks.forEach(mark -> said.append("● ")
                .append(mark.text())
                .append(' ')
                .append(mark.note())
                .append("    "));
        return (said + lead + " " + text).strip();
    }

    /** Cut so that the first part is no higher than the room; alone when it fits, or when not a line of it does. */
    List<Para> cut(double width, double room) {
        double inside = width - (bullet ? INDENT : 0);
        int fit = (int) Math.floor((room - GAP) / (SIZE * Measure.LINE));
        List<String> lines = Measure.lines(all(), SIZE, !lead.isEmpty(), inside);
        if (lines.size() <= fit || fit < 2 || text.isEmpty()) {
            return List.of(this);
        }
        int kept = String.join(" ", lines.subList(0, fit)).length() - lead.length() - (lead.isEmpty() ? 0 : 1);
        int at = text.lastIndexOf(' ', Math.min(Math.max(kept, 1), text.length() - 1));
        if (at <= 0) {
            at = Math.min(Math.max(kept, 1), text.length() - 1);
        }
        return List.of(
                new Para(marks, lead, text.substring(0, at).strip(), bullet),
                new Para(List.of(), "", text.substring(at).strip(), bullet));
    }

    /** Shared out over as many boxes as they need. */
    static List<List<Para>> shared(List<Para> paragraphs, double width, double height) {
        var boxes = new ArrayList<List<Para>>();
        var box = new ArrayList<Para>();
        double room = height;
        var left = new java.util.ArrayDeque<>(paragraphs);
        while (!left.isEmpty()) {
            Para next = left.pop();
            if (next.height(width) <= room) {
                box.add(next);
                room -= next.height(width);
                continue;
            }
            List<Para> cut = next.cut(width, box.isEmpty() ? height : room);
            if (box.isEmpty() || cut.size() > 1) {
                box.add(cut.getFirst());
                cut.reversed().stream().limit(cut.size() - 1L).forEach(left::push);
            } else {
                // A heading does not stand alone at the foot.
                if (box.getLast().text().isEmpty() && !box.getLast().lead().isEmpty() && box.size() > 1) {
                    left.push(next);
                    next = box.removeLast();
                }
                left.push(next);
            }
            boxes.add(List.copyOf(box));
            box.clear();
            room = height;
        }
        if (!box.isEmpty()) {
            boxes.add(List.copyOf(box));
        }
        return boxes;
    }
}

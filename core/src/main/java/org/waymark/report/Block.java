package org.waymark.report;

import java.util.List;
import org.waymark.chart.Chart;

/** A piece of a document. A printer that can print these can print every report. */
public sealed interface Block {
    /** A heading; 1 is the document's own title, 2 a section's. */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text, Tone tone) implements Block {
        static Paragraph plain(String text) {
            return new Paragraph(text, Tone.PLAIN);
        }

        static Paragraph note(String text) {
            return new Paragraph(text, Tone.NOTE);
        }
    }

    /** How loudly a paragraph speaks. */
    enum Tone {
        LEAD,
        PLAIN,
        NOTE
    }

    record Bullets(List<Bullet> bullets) implements Block {
        public Bullets {
            bullets = List.copyOf(bullets);
        }
    }

    /** One point: what it is about, if it begins with that, and what is said. */
    record Bullet(String lead, String text) {}

    /**
     * Rows under headed columns; the first cell of a row is its heading.
     *
     * @param caption says what the table is, for those who meet it out of its place
     */
    record Table(String caption, Form form, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row has a cell for each column: " + caption);
                }
            }
        }
    }

    /** How dense a table is: one of indicators needs all of the page's width. */
    enum Form {
        INDICATORS,
        COUNTS,
        WORDS
    }

    record Column(String heading, boolean numeric) {}

    /**
     * A chart and, numbered from 1, what its flags stand for.
     *
     * @param large the same with larger letters for its width, for large print
     */
    record Picture(Chart chart, Chart large, Size size, List<String> flags) implements Block {
        public Picture {
            flags = List.copyOf(flags);
        }

        /** One that stands on no page of large print. */
        Picture(Chart chart, Size size, List<String> flags) {
            this(chart, chart, size, flags);
        }
    }

    /** Small charts on one scale, side by side as many as there is room for. */
    record Multiples(List<Chart> charts) implements Block {
        public Multiples {
            charts = List.copyOf(charts);
        }
    }

    /** How wide a picture stands. */
    enum Size {
        WIDE,
        PANEL
    }

    /** Names and what is to be said of each. */
    record Facts(String caption, List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String name, Cell value) {}

    /**
     * All there is to say of one indicator.
     *
     * @param section the title of the section it is in
     * @param verdicts its rating and direction, or its range
     */
    record Panel(String code, String title, String section, List<Cell> verdicts, List<Block> blocks) implements Block {
        public Panel {
            verdicts = List.copyOf(verdicts);
            blocks = List.copyOf(blocks);
        }
    }
}

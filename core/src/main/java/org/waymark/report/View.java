package org.waymark.report;

import java.util.List;

/**
 * A further look at one indicator, for a page of its own. The whole document does not hold it.
 *
 * @param id the last part of its address: {@code years}
 * @param blocks headings in them begin with the third level
 */
public record View(String id, String title, List<Block> blocks) {
    public View {
        blocks = List.copyOf(blocks);
    }
}

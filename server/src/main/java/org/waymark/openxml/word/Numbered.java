package org.waymark.openxml.word;

import java.nio.charset.StandardCharsets;
import org.waymark.openxml.Xml;

/** Lists of the document: one of bullets for all, and of numbers a new one each time, which begins with 1. */
final class Numbered {
    private final WordTemplate.Lists lists;
    private final Xml added = new Xml();
    private int next;

    Numbered(WordTemplate.Lists lists) {
        this.lists = lists;
        this.next = lists.next();
    }

    int bullets() {
        return lists.bullets();
    }

    /** A numbered list that nothing stands in yet. */
    int next() {
        int number = next++;
        added.open("w:num", "xmlns:w", Dom.W, "w:numId", String.valueOf(number))
                .empty("w:abstractNumId", "w:val", String.valueOf(lists.numbers()))
                .open("w:lvlOverride", "w:ilvl", "0")
                .empty("w:startOverride", "w:val", "1")
                .close()
                .close();
        return number;
    }

    /** The numbering with every list that was begun. */
    byte[] part() {
        String before = new String(lists.part(), StandardCharsets.UTF_8);
        int end = before.lastIndexOf("</");
        return (before.substring(0, end) + added + before.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}

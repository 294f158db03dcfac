package org.waymark.democracy;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.democracy.CannotRead.Why;

/**
 * An answer of the service: an element that holds like elements, each with its fields. Document types and entities are not
 * followed; text that was made safe for HTML before it was made safe for XML is read twice.
 */
final class Answer {
    private static final int DEEPEST = 40;

    private Answer() {}

    /**
     * Each element of that name with the fields that stand directly in it, by their names in small letters.
     *
     * @param root without which it is not the answer asked for
     * @param each empty for the root itself
     */
    static List<Map<String, String>> read(byte[] bytes, String root, String each) throws CannotRead {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return read(reader, root, each.isEmpty() ? root : each);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException not) {
            throw new CannotRead(Why.MALFORMED, root);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static List<Map<String, String>> read(XMLStreamReader reader, String root, String each)
            throws XMLStreamException, CannotRead {
        var found = new ArrayList<Map<String, String>>();
        Deque<String> above = new ArrayDeque<>();
        var text = new StringBuilder();
        boolean rooted = false;
        int inside = -1;
        while (reader.hasNext()) {
            int what = reader.next();
            if (what == XMLStreamConstants.DTD || what == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new CannotRead(Why.MALFORMED, root);
            } else if (what == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName().toLowerCase(Locale.ROOT);
                above.push(name);
                text.setLength(0);
                rooted |= name.equals(root);
                if (above.size() > DEEPEST) {
                    throw new CannotRead(Why.MALFORMED, root);
                }
                if (inside < 0 && rooted && name.equals(each)) {
                    inside = above.size();
                    found.add(new HashMap<>());
                }
            } else if (what == XMLStreamConstants.CHARACTERS || what == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (what == XMLStreamConstants.END_ELEMENT) {
                if (inside > 0 && above.size() == inside + 1) {
                    found.getLast().putIfAbsent(above.peek(), plain(text.toString()));
                }
                if (above.size() == inside) {
                    inside = -1;
                }
                above.pop();
                text.setLength(0);
            }
        }
        if (!rooted) {
            throw new CannotRead(Why.MALFORMED, root);
        }
        return found;
    }

    /** Once the XML is read, text may still hold what HTML wrote for its letters; white space is one space. */
    static String plain(String text) {
        String read = text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "’")
                .replace("&apos;", "’")
                .replace("&rsquo;", "’")
                .replace("&ndash;", "–")
                .replace("&amp;", "&");
        return read.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}

package org.waymark.openxml.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Result;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the parts of a template as trees, with nothing fetched from elsewhere, and writes them again. */
final class Dom {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Dom() {}

    static Document read(byte[] xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(unreadable);
        }
    }

    static byte[] part(Document document) {
        document.setXmlStandalone(true);
        var out = new ByteArrayOutputStream();
        write(document, new StreamResult(out), "no");
        return out.toByteArray();
    }

    /** One element with all that is in it, its namespaces said. */
    static String text(Element element) {
        var out = new StringWriter();
        write(element, new StreamResult(out), "yes");
        return out.toString();
    }

    private static void write(Node node, Result to, String bare) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, bare);
            transformer.transform(new DOMSource(node), to);
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The elements right beneath. */
    static List<Element> children(Node above) {
        var children = new ArrayList<Element>();
        for (Node child = above.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node above, String name) {
        return children(above).stream().filter(child -> is(child, name)).toList();
    }

    /** Those of the name anywhere beneath. */
    static List<Element> all(Node above, String name) {
        NodeList found = above instanceof Document document
                ? document.getElementsByTagNameNS(W, name)
                : ((Element) above).getElementsByTagNameNS(W, name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && W.equals(element.getNamespaceURI());
    }

    /** The value of an attribute of WordprocessingML; empty for none. */
    static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }
}

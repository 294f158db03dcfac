package org.waymark.web.still;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymark.web.Words;

/**
 * A page as a file.
 *
 * @param leadsTo every file that it names
 */
@SuppressWarnings("ArrayRecordComponent")
record PlainPage(byte[] content, Set<Target> leadsTo) {
    /** Attributes that hold an address. */
    private static final List<String> LINKS = List.of("href", "src", "action", "data-address", "data-index");

    /** Which the site has no use for; one that appeared would lead nowhere. */
    private static final List<String> UNUSED =
            List.of("srcset", "poster", "formaction", "xlink:href", "data-progress", "ping", "background", "cite");

    /** Another host may be linked to, but nothing is fetched from it. */
    private static final Pattern OUTSIDE = Pattern.compile("(?:https?://|mailto:).*");

    /**
     * @param html as the running site answers
     * @param own the file it will be
     * @param filing gives the file for an address of the site
     */
    static PlainPage of(byte[] html, Target own, Function<String, Target> filing) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        Forms.open(page);
        Set<Target> leadsTo = new LinkedHashSet<>();
        page.forEach(element -> {
            for (String attribute : LINKS) {
                if (element.hasAttr(attribute)) {
                    String link = element.attr(attribute);
                    if (link.startsWith("/") && !link.startsWith("//")) {
                        int at = link.indexOf('#');
                        Target target = filing.apply(at < 0 ? link : link.substring(0, at));
                        leadsTo.add(target);
                        element.attr(attribute, target.from(own) + (at < 0 ? "" : link.substring(at)));
                    } else if (!link.startsWith("#") && !isOutside(element, link)) {
                        throw new NotWritten(Words.say("still.link", own.address(), link));
                    }
                }
            }
            UNUSED.stream().filter(element::hasAttr).findFirst().ifPresent(attribute -> {
                throw new NotWritten(Words.say("still.link", own.address(), element.attr(attribute)));
            });
        });
        return new PlainPage(page.outerHtml().getBytes(StandardCharsets.UTF_8), leadsTo);
    }

    private static boolean isOutside(Element element, String link) {
        return element.normalName().equals("a") && OUTSIDE.matcher(link).matches()
                || element.normalName().equals("img") && link.startsWith("data:");
    }
}

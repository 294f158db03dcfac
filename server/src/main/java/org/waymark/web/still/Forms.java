package org.waymark.web.still;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymark.web.Words;

/**
 * Forms without anybody to answer them. What a form would ask is a list of links, one for each choice that there is a page
 * for; the answers are pages like any other. A choice keeps what was chosen before it in the form;
 * what cannot be chosen here is said.
 */
final class Forms {
    /** Answered by a script on the page, and by the whole list where none runs. */
    private static final Set<String> ANSWERED = Set.of("scorecard", "search");

    /** Of which choices there are pages. Every pair of places, or of periods, would be more pages than anybody could keep. */
    private static final Map<String, List<String>> OFFERED = Map.of(
            "choose", List.of("report", "period", "known"),
            "places", List.of("kind", "indicator"),
            "compare by places", List.of("indicator", "set"),
            "compare by periods", List.of("indicator"),
            "compare by two", List.of("indicator", "against"));

    /** More than so many choices are folded away. */
    private static final int FEW = 8;

    private Forms() {}

    /** Puts links in the place of every form that nobody would answer. */
    static void open(Document page) {
        for (Element form : page.select("form")) {
            String action = form.attr("action");
            String asks = action.substring(action.lastIndexOf('/') + 1);
            if (ANSWERED.contains(asks)) {
                continue;
            }
            Element by = form.selectFirst("input[name=by]");
            List<String> offered = OFFERED.get(by == null ? asks : asks + " by " + by.attr("value"));
            if (offered == null || form.attr("method").equals("post")) {
                throw new NotWritten(Words.say("still.form", page.title(), action));
            }
            form.replaceWith(links(form, action, offered));
        }
    }

    private static Element links(Element form, String action, List<String> offered) {
        var all = new Element("div").addClass("waymark-links-all");
        var before = new ArrayList<Names.Asked>();
        form.select("input[type=hidden]")
                .forEach(hidden -> before.add(new Names.Asked(hidden.attr("name"), hidden.attr("value"))));
        for (Element select : form.select("select")) {
            String name = select.attr("name");
            List<Element> options = select.select("option");
            Element chosen = options.stream()
                    .filter(option -> option.hasAttr("selected"))
                    .findFirst()
                    .orElseGet(options::getFirst);
            Element label = form.selectFirst("label[for=" + select.id() + "]");
            String words = label == null ? name : label.text();
            boolean kept = offered.contains(name);
            if (!kept || options.size() == 1) {
                Element said = all.appendElement("p").addClass("waymark-links__only");
                said.appendElement("strong").text(words + ":");
                said.appendText(" " + chosen.text());
            } else if (options.size() > FEW) {
                all.appendChild(folded(words + ": " + chosen.text(), list(options, chosen, action, before, name)));
            } else {
                all.appendChildren(labelled(words, "links-" + name, list(options, chosen, action, before, name)));
            }
            if (kept) {
                before.add(new Names.Asked(name, chosen.attr("value")));
            }
        }
        return all;
    }

    private static Element list(
            List<Element> options, Element chosen, String action, List<Names.Asked> before, String name) {
        var list = new Element("ul").addClass("waymark-links");
        for (Element option : options) {
            Element item = list.appendElement("li");
            if (option == chosen) {
                item.appendElement("strong").attr("aria-current", "true").text(option.text());
            } else {
                var asked = new ArrayList<>(before);
                asked.add(new Names.Asked(name, option.attr("value")));
                item.appendElement("a")
                        .addClass("govuk-link")
                        .attr("href", action + Filing.question(asked))
                        .text(option.text());
            }
        }
        return list;
    }

    private static List<Element> labelled(String words, String id, Element list) {
        return List.of(
                new Element("p").addClass("waymark-links__label").attr("id", id).text(words),
                list.attr("aria-labelledby", id));
    }

    private static Element folded(String words, Element list) {
        var details = new Element("details").addClass("govuk-details").addClass("waymark-links__more");
        details.appendElement("summary")
                .addClass("govuk-details__summary")
                .appendElement("span")
                .addClass("govuk-details__summary-text")
                .text(words);
        details.appendElement("div")
                .addClass("govuk-details__text")
                .appendChild(list.addClass("waymark-links--many").attr("aria-label", words));
        return details;
    }
}

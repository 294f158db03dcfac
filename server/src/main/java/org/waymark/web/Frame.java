package org.waymark.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Person;

/**
 * What stands around a page: its title, the council it is of, where it is in the site and which edition it shows.
 *
 * @param title of the page alone
 * @param current the address of the page in the navigation, as its tab has it
 * @param shown the edition, or the newest one on pages of the site at large; empty when nothing is published
 * @param dressed whether the edition's own style sheet is wanted
 * @param tabs the navigation as this person gets it
 * @param token for the forms of the page
 * @param canSignIn whether there is a way in
 * @param plain whether the page is written as a plain file
 */
public record Frame(
        String council,
        String language,
        String title,
        String current,
        Optional<Shown> shown,
        boolean dressed,
        List<Tab> tabs,
        Person person,
        FormToken token,
        boolean canSignIn,
        boolean plain) {

    /** What the page never does, said in the page itself: nobody sends headers with a plain file. */
    public String policy() {
        return SafetyHeaders.IN_THE_PAGE;
    }

    /** As the browser's tab and a search engine print it. */
    public String fullTitle() {
        String site = council.isEmpty() ? Words.say("site.name") : Words.say("site.name-of", council);
        return title + " – " + site;
    }

    /** An address within the edition that is shown, or within the front of the site. */
    public String to(String page) {
        return shown.map(edition -> edition.to(page)).orElse("/" + page);
    }

    public String to(Tab tab) {
        return tab.ofEdition() ? to(tab.page()) : tab.page();
    }

    public boolean isAt(String page) {
        return current.equals(page);
    }

    /**
     * What {@code aria-current} says of a link in the navigation: {@code page} on the page itself, {@code true} on one
     * below it, null elsewhere.
     */
    public @Nullable String presence(String page) {
        if (isAt(page)) {
            return "page";
        }
        return page.equals("scorecard") && isAt("indicator") ? "true" : null;
    }

    /** The same frame with the edition's own style sheet. */
    public Frame inDress() {
        return new Frame(council, language, title, current, shown, true, tabs, person, token, canSignIn, plain);
    }
}

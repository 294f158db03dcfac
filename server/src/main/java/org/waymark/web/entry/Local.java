package org.waymark.web.entry;

/** Addresses within the site: the only ones somebody is sent on to after signing in. */
final class Local {
    private Local() {}

    /** The address when it is one of ours, else the landing page. */
    static String path(String wanted) {
        boolean ours = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().allMatch(letter -> letter > ' ' && letter != '\\' && letter < 127)
                && !wanted.startsWith("/sign-");
        return ours ? wanted : "/work";
    }
}

package org.waymark.web.still;

/**
 * What an address of the site is as a file.
 *
 * @param address as the running site is asked for it
 * @param file its name within the folder, with strokes between
 * @param page whether it is a page, whose links are made to lead to files
 */
record Target(String address, String file, boolean page) {

    /** How a page names another file: {@code ../scorecard.html}. */
    String from(Target page) {
        String[] here = page.file.split("/");
        String[] there = file.split("/");
        int common = 0;
        while (common < here.length - 1 && common < there.length - 1 && here[common].equals(there[common])) {
            common++;
        }
        var link = new StringBuilder("../".repeat(here.length - 1 - common));
        for (int i = common; i < there.length; i++) {
            link.append(i > common ? "/" : "").append(there[i]);
        }
        return link.toString();
    }
}

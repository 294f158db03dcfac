package org.waymark.office;

/**
 * The post that something is due from.
 *
 * @param post its code; empty where no post is named
 * @param title as printed; its code where there is no such post, empty where none is named
 * @param deputy the title of the post that acts for it; empty where none does
 */
public record Charge(String post, String title, String deputy) {}

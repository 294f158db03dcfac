package org.waymark.office;

/**
 * A plain message by e-mail.
 *
 * @param reference by which it can be found again at whoever carries it; the same for the same message
 */
public record Letter(String to, String subject, String text, String reference) {}

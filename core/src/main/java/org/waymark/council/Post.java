package org.waymark.council;

/** A post, which owns indicators and answers for words; people come and go, posts stay. Empty strings where not given. */
public record Post(String code, String title, String directorate, String service, String deputy, String source) {}

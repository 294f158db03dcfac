package org.waymark.indicator;

/** Where an indicator stands and who answers for it; posts by code, empty where not given. */
public record Ownership(String section, String service, String owner, String supplier) {}

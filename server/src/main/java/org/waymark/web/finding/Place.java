package org.waymark.web.finding;

/**
 * A place within the council's area, or a group of people or cases within all of it.
 *
 * @param key in addresses: the place's code, or {@code phase:primary}
 * @param kind {@code district}, {@code phase} …
 */
public record Place(String key, String name, String kind) {
    public boolean isGroup() {
        return key.indexOf(':') > 0;
    }
}

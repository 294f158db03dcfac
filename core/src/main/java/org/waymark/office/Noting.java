package org.waymark.office;

/** Where it is put on record that somebody looked at what not everybody may see. */
@FunctionalInterface
public interface Noting {
    void note(String who, String what, String detail);
}

package org.waymark.disclosure.attack;

/** How well a hidden amount is hidden. */
public enum Verdict {
    /** It can be but one small number. */
    RECOVERED,
    /** It is known to be small, or nearly what it is. */
    NARROW,
    /** It can be but one number, which is nought or not small, and so gives nobody away by itself. */
    WORKED_OUT,
    /** Too much is possible to say. */
    SAFE,
    /** Rounding kept the machine from proving either. */
    UNTOLD
}

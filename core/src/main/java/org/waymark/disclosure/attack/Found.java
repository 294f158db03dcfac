package org.waymark.disclosure.attack;

import java.util.Set;
import org.waymark.disclosure.Spot;

/**
 * What can be known of one hidden amount.
 *
 * @param high infinite when nothing bounds it
 * @param exact whether these are the least and the most that it can be; if not, it can be both of these and perhaps more
 * @param elsewhere whether another edition simply prints it
 * @param links why the equations hold that it occurs in
 */
public record Found(
        Spot spot, double low, double high, boolean exact, boolean elsewhere, Verdict verdict, Set<Link> links) {}

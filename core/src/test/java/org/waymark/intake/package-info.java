/** The intake without a door: numbers, dates, jumps, a page of checks, a file of nothing but mistakes. */
@NullMarked
package org.waymark.intake;

import org.jspecify.annotations.NullMarked;

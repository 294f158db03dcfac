/** The example county: from its rows alone, the counts of published minutes. */
@NullMarked
package org.waymark.example;

import org.jspecify.annotations.NullMarked;

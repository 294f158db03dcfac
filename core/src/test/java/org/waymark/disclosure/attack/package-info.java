/** Published tables with and without a leak, and the attack on them. */
@NullMarked
package org.waymark.disclosure.attack;

import org.jspecify.annotations.NullMarked;

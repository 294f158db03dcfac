/** What anybody can work out of figures that were hidden, from nothing but what was published. Begin with {@link org.waymark.disclosure.attack.Attack}. */
@NullMarked
package org.waymark.disclosure.attack;

import org.jspecify.annotations.NullMarked;

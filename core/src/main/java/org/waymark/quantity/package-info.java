/** How much: an exact figure or a stated absence with its reason, its unit, its decimals, its rounding, its printed form. Begin with {@link org.waymark.quantity.Figure}. */
@NullMarked
package org.waymark.quantity;

import org.jspecify.annotations.NullMarked;

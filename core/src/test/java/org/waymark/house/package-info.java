/** The laws of the house, and the proof that each of them bites. */
@NullMarked
package org.waymark.house;

import org.jspecify.annotations.NullMarked;

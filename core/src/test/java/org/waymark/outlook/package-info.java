/** Tests of outlooks and expected ranges. */
@NullMarked
package org.waymark.outlook;

import org.jspecify.annotations.NullMarked;

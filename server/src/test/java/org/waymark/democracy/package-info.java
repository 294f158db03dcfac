/** Tests of reading a committee system, against a small server that answers in its shape. */
@NullMarked
package org.waymark.democracy;

import org.jspecify.annotations.NullMarked;

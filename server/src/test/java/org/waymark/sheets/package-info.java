/** Proofs on the finished workbooks themselves. */
@NullMarked
package org.waymark.sheets;

import org.jspecify.annotations.NullMarked;

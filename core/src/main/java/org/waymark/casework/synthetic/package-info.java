/** Made-up cases that meet given yearly totals exactly, to try out what counts them. Begin with {@link org.waymark.casework.synthetic.Synthetic}. */
@NullMarked
package org.waymark.casework.synthetic;

import org.jspecify.annotations.NullMarked;

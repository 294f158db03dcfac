/** What may be shown of whom: the rules by which small counts and dominated sums are hidden, and who sees through them. Begin with {@link org.waymark.confidentiality.Rules}. */
@NullMarked
package org.waymark.confidentiality;

import org.jspecify.annotations.NullMarked;

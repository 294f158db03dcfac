/** What officers do, one use case a type: rights, rules, stores and log in one transaction. Begin with {@link org.waymark.office.MakingReport}. */
@NullMarked
package org.waymark.office;

import org.jspecify.annotations.NullMarked;

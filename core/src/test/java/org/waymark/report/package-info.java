/** That words come from the message file, all of them. Begin with {@link org.waymark.report.MessagesTest}. */
@NullMarked
package org.waymark.report;

import org.jspecify.annotations.NullMarked;

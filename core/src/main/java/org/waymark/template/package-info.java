/** What a report asks for: its sections, windows, comparisons and rules, as an analyst wrote them. Begin with {@link org.waymark.template.Template}. */
@NullMarked
package org.waymark.template;

import org.jspecify.annotations.NullMarked;

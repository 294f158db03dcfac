/** What is wrong: one rule's complaint: severity, file, row, column, a plain sentence, a remedy. And a value that carries findings. Begin with {@link org.waymark.finding.Finding}. */
@NullMarked
package org.waymark.finding;

import org.jspecify.annotations.NullMarked;

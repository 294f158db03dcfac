/** Reminders by e-mail, over SMTP. Begin with {@link org.waymark.mail.Smtp}. */
@NullMarked
package org.waymark.mail;

import org.jspecify.annotations.NullMarked;

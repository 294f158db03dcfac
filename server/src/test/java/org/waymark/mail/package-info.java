/** Mail is sent to a real server in this process. */
@NullMarked
package org.waymark.mail;

import org.jspecify.annotations.NullMarked;

/** Whether the files are what Office and its schemas take. Begin with {@link org.waymark.openxml.Opened}. */
@NullMarked
package org.waymark.openxml;

import org.jspecify.annotations.NullMarked;

/** Whether the JSON keeps its contract. Begin with {@link org.waymark.json.JsonPrinterTest}. */
@NullMarked
package org.waymark.json;

import org.jspecify.annotations.NullMarked;

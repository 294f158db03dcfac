package org.waymark.house.planted.quantity;

import org.waymark.house.planted.quantity.small.Child;

/** A parent that imports its child. */
public record Parent(Child child) {}

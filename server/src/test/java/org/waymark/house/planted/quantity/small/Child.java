package org.waymark.house.planted.quantity.small;

/** A child, which its parent may not know. */
public record Child(int age) {}

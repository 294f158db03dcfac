package org.waymark.house.planted.attic;

/** A room that is not on the plan. */
public final class Nowhere {}

package org.waymark.web.promise;

import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.action.Minute;

/**
 * A question of a meeting.
 *
 * @param place among what was minuted, from 1
 * @param promise that stands for it; empty for none
 * @param indicator its name; empty for none
 */
public record Asked(int place, Minute minute, Optional<Action> promise, String indicator) {}

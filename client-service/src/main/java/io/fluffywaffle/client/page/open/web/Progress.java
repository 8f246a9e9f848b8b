package io.fluffywaffle.client.page.open.web;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a page is.
 *
 * @param shown how many joined; empty as long as they are so few that one might tell who
 * @param goal how many are wanted; empty when nobody said
 * @param reached how far the bar is
 * @param most how long the bar is
 */
record Progress(String shown, String goal, long reached, int most) {

	private static final int FEW = 5;

	static Progress of(long supporters, Optional<Integer> goal) {
		NumberFormat figures = NumberFormat.getIntegerInstance(Locale.ENGLISH);
		boolean few = supporters < FEW;
		return new Progress(few ? "" : figures.format(supporters), goal.map(figures::format).orElse(""),
				few ? 0 : Math.min(supporters, goal.orElse(0)), goal.orElse(0));
	}

}

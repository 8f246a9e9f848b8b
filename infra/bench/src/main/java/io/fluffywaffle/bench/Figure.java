package io.fluffywaffle.bench;

import java.util.Locale;

/**
 * One measurement beside its floor.
 *
 * @param what what was measured
 * @param value the subject's value
 * @param floorWhat what the floor is
 * @param floor the floor's value in the same unit, from the same run
 * @param unit the unit of both
 */
public record Figure(String what, double value, String floorWhat, double floor, String unit) {

	/** The subject's value in floors. */
	public double ratio() {
		return this.value / this.floor;
	}

	/** A line of the report, a Markdown table row. */
	public String row() {
		return String.format(Locale.ROOT, "| %s | %,.1f %s | %s | %,.1f %s | %.2f |", this.what, this.value, this.unit,
				this.floorWhat, this.floor, this.unit, ratio());
	}

}

package io.fluffywaffle.client.spreadsheet;

import org.jspecify.annotations.Nullable;

/** Marks as text what a spreadsheet would take for a formula. */
public final class SafeCell {

	private static final String BEGIN_FORMULAS = "=+-@\t\r";

	private SafeCell() {
	}

	/** The text as a cell of CSV; empty for null. */
	public static String of(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		return (BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}

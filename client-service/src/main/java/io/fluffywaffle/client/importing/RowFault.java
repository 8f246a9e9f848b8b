package io.fluffywaffle.client.importing;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, or why it was passed over.
 *
 * @param line which row, as a spreadsheet counts
 * @param column what its column is called
 * @param skipped whether it was passed over on purpose
 */
public record RowFault(int line, String column, String value, String reason, boolean skipped) {

	private static final int LONGEST_VALUE = 200;

	static RowFault wrong(StagedRow row, String column, @Nullable String value, String reason) {
		return new RowFault(row.line(), column, shortened(Objects.requireNonNullElse(value, "")), reason, false);
	}

	static RowFault skipped(StagedRow row, String column, String value, String reason) {
		return new RowFault(row.line(), column, shortened(value), reason, true);
	}

	private static String shortened(String value) {
		return (value.length() > LONGEST_VALUE) ? value.substring(0, LONGEST_VALUE) : value;
	}
}

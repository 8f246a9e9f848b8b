package io.fluffywaffle.client.importing.file;

import java.util.List;
import java.util.function.Consumer;

/** Passes rows on, as many and as wide as a table of clients may be. */
final class RowCounter {

	/** With the head. */
	static final int MOST_ROWS = 100_001;

	static final int MOST_COLUMNS = 100;

	static final int LONGEST_CELL = 32_767;

	/** In all rows: cells of a workbook may share one long text. */
	private static final int MOST_CHARACTERS = 50_000_000;

	private final Consumer<TableRow> rows;

	private int count;

	private long characters;

	RowCounter(Consumer<TableRow> rows) {
		this.rows = rows;
	}

	void add(int line, List<String> cells) {
		List<String> clean = cells.stream().map((cell) -> clean(line, cell)).toList();
		if (clean.stream().allMatch(String::isEmpty)) {
			return;
		}
		if (++this.count > MOST_ROWS) {
			throw new UnreadableFile("The file has more than 100,000 rows. Split it.");
		}
		if (clean.size() > MOST_COLUMNS) {
			throw new UnreadableFile("Row " + line + " has more than " + MOST_COLUMNS + " columns.");
		}
		this.characters += clean.stream().mapToLong(String::length).sum();
		if (this.characters > MOST_CHARACTERS) {
			throw new UnreadableFile("The file holds more text than a table of clients needs.");
		}
		this.rows.accept(new TableRow(line, clean));
	}

	void finish() {
		if (this.count == 0) {
			throw new UnreadableFile("The file has no rows.");
		}
	}

	/** Without what no database keeps, and without the mark that made it safe to open. */
	private static String clean(int line, String cell) {
		if (cell.length() > LONGEST_CELL) {
			throw new UnreadableFile("Row " + line + " has a cell of more than " + LONGEST_CELL
					+ " characters. Is a quotation mark missing?");
		}
		String text = cell.replace("\0", "").strip();
		return (text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0) ? text.substring(1)
				: text;
	}

}

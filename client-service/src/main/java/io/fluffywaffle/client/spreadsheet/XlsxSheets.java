package io.fluffywaffle.client.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook; each cell is a text, so none is taken for a formula. */
final class XlsxSheets implements SheetFile {

	/** What a sheet can hold. */
	private static final int MOST_ROWS = 1_048_576;

	private static final int HELD_ROWS = 500;

	private final Workbook book;

	private final String title;

	private Worksheet sheet;

	private int row;

	private int sheets;

	XlsxSheets(OutputStream stream, String title) {
		this.title = title;
		this.book = new Workbook(stream, "Waffle", "1.0");
		this.sheet = next();
	}

	@Override
	public void add(List<String> cells) {
		try {
			if (this.row == MOST_ROWS) {
				this.sheet.finish();
				this.sheet = next();
				this.row = 0;
			}
			for (int column = 0; column < cells.size(); column++) {
				this.sheet.inlineString(this.row, column, cells.get(column));
			}
			if (++this.row % HELD_ROWS == 0) {
				this.sheet.flush();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.book.close();
	}

	private Worksheet next() {
		return this.book.newWorksheet(this.title + ((this.sheets++ > 0) ? " " + this.sheets : ""));
	}

}

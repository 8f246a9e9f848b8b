package io.fluffywaffle.client.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a file for spreadsheets looks like. */
public enum SheetFormat {

	/** RFC 4180, UTF-8. */
	CSV("text/csv;charset=UTF-8") {

		@Override
		public SheetFile write(OutputStream stream, String title) throws IOException {
			return new CsvSheets(stream);
		}

	},

	/** A workbook. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {

		@Override
		public SheetFile write(OutputStream stream, String title) {
			return new XlsxSheets(stream, title);
		}

	};

	private final String mediaType;

	SheetFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/** The one with this ending. */
	public static SheetFormat of(String ending) {
		return valueOf(ending.toUpperCase(Locale.ROOT));
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** What names of such files end in. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Begins a file.
	 * @param title of its first sheet, where it has any
	 */
	public abstract SheetFile write(OutputStream stream, String title) throws IOException;

}

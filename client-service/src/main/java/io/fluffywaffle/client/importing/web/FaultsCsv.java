package io.fluffywaffle.client.importing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import io.fluffywaffle.client.importing.RowFault;
import io.fluffywaffle.client.spreadsheet.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes what was wrong with rows as CSV (RFC 4180) that spreadsheets open as it is. */
final class FaultsCsv {

	static final String MEDIA_TYPE = "text/csv";

	private final CSVPrinter printer;

	FaultsCsv(Writer writer) throws IOException {
		// without it, Excel takes UTF-8 for something else
		writer.write('\ufeff');
		this.printer = new CSVPrinter(writer,
				CSVFormat.RFC4180.builder().setHeader("row", "column", "value", "reason", "result").get());
	}

	void add(RowFault fault) {
		try {
			this.printer.printRecord(fault.line(), SafeCell.of(fault.column()), SafeCell.of(fault.value()),
					SafeCell.of(fault.reason()), fault.skipped() ? "skipped" : "failed");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void finish() throws IOException {
		this.printer.flush();
	}

}

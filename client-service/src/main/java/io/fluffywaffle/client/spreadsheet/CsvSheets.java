package io.fluffywaffle.client.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV (RFC 4180) whose cells stay text. */
final class CsvSheets implements SheetFile {

	private final CSVPrinter printer;

	CsvSheets(OutputStream stream) throws IOException {
		Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
		// without it, Excel takes UTF-8 for something else
		writer.write('\ufeff');
		this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
	}

	@Override
	public void add(List<String> cells) {
		try {
			this.printer.printRecord(cells.stream().map(SafeCell::of).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.printer.flush();
	}

}

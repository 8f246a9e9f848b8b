package io.fluffywaffle.client.importing.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text with separators (RFC 4180), as spreadsheets of all countries write it. */
final class Csv {

	/** How many characters are looked at to find the separator. */
	private static final int SAMPLE = 65_536;

	private Csv() {
	}

	static void read(Path file, RowCounter rows) throws IOException {
		try (BufferedReader text = TextEncoding.open(file)) {
			text.mark(SAMPLE + 1);
			char[] sample = new char[SAMPLE];
			int length = Math.max(0, text.read(sample));
			text.reset();
			parse(text, Separator.of(new String(sample, 0, length)), rows);
		}
		catch (UncheckedIOException _) {
			// the parser says so of quotation marks that nothing closes
			throw new UnreadableFile("The file cannot be read as CSV. Is a quotation mark missing?");
		}
	}

	private static void parse(Reader text, Separator separator, RowCounter rows) throws IOException {
		try (CSVParser parser = format(separator.character()).parse(text)) {
			for (CSVRecord record : parser) {
				int line = (int) record.getRecordNumber();
				if (line > separator.announcedIn()) {
					rows.add(line, List.of(record.values()));
				}
			}
		}
	}

	static CSVFormat format(char separator) {
		return CSVFormat.DEFAULT.builder()
			.setDelimiter(separator)
			.setIgnoreEmptyLines(false)
			// names such as Dwayne "The Rock" Johnson
			.setTrailingData(true)
			.setLenientEof(true)
			.get();
	}

}

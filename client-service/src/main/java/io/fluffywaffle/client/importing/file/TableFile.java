package io.fluffywaffle.client.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * A table in a file, CSV or XLSX: what it is shows from its first bytes, not from its
 * name.
 */
public final class TableFile {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

	private TableFile() {
	}

	/**
	 * Reads the rows that are not empty, in their order, holding one at a time.
	 * @throws UnreadableFile when there is no table in the file
	 */
	public static void read(Path file, Consumer<TableRow> rows) {
		RowCounter counter = new RowCounter(rows);
		try {
			byte[] begin = begin(file);
			if (begin.length == 0) {
				throw new UnreadableFile("The file is empty.");
			}
			if (startsWith(begin, OLE)) {
				throw new UnreadableFile("The file is protected by a password or in the old .xls format."
						+ " Save it as .xlsx without a password.");
			}
			if (startsWith(begin, ZIP)) {
				Xlsx.read(file, counter);
			}
			else {
				Csv.read(file, counter);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		counter.finish();
	}

	private static byte[] begin(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return bytes.readNBytes(OLE.length);
		}
	}

	private static boolean startsWith(byte[] bytes, byte[] mark) {
		return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
	}

}

package io.fluffywaffle.client.importing.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamException;

/**
 * The first sheet of a workbook. Ours to read, as libraries build as much in memory as a
 * hostile file tells them to.
 */
final class Xlsx {

	private static final String MACROS = "xl/vbaProject.bin";

	private Xlsx() {
	}

	static void read(Path file, RowCounter rows) throws IOException {
		try (XlsxParts parts = new XlsxParts(file)) {
			if (parts.has(MACROS)) {
				throw new UnreadableFile("The file holds macros. Save it as .xlsx without them.");
			}
			XlsxBook book = XlsxBook.of(parts);
			XlsxSheet.read(parts, book, rows);
		}
		catch (ZipException ex) {
			throw new UnreadableFile("The file is cut off or damaged.");
		}
		catch (XMLStreamException | IllegalArgumentException ex) {
			throw new UnreadableFile("The file is no workbook that can be read.");
		}
	}

}

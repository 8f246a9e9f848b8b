package io.fluffywaffle.client.importing.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/** The XML parts of a workbook, each read only so far. */
final class XlsxParts implements AutoCloseable {

	private static final int MOST_BYTES = 200_000_000;

	private static final XMLInputFactory XML = xml();

	private final ZipFile zip;

	/** What was unpacked so far, of all parts. */
	private long unpacked;

	XlsxParts(Path file) throws IOException {
		this.zip = new ZipFile(file.toFile());
	}

	boolean has(String name) {
		return this.zip.getEntry(name) != null;
	}

	/** A part, at its first element. */
	XMLStreamReader open(String name) throws IOException, XMLStreamException {
		ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new UnreadableFile("The file is no workbook: it has no " + name + ".");
		}
		return XML.createXMLStreamReader(new Limited(this.zip.getInputStream(entry)));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private static XMLInputFactory xml() {
		WstxInputFactory factory = new WstxInputFactory();
		// no entities, so that a file neither reads others nor grows by naming itself
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
		factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, RowCounter.LONGEST_CELL + 1);
		factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, RowCounter.LONGEST_CELL);
		factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
		factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 50);
		return factory;
	}

	/** Ends what would not end: a few kilobytes may unpack to gigabytes. */
	private final class Limited extends FilterInputStream {

		private Limited(InputStream bytes) {
			super(bytes);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			count(read);
			return read;
		}

		private void count(int bytes) {
			XlsxParts.this.unpacked += Math.max(0, bytes);
			if (XlsxParts.this.unpacked > MOST_BYTES) {
				throw new UnreadableFile("The file unpacks to more than a table of clients needs.");
			}
		}

	}

}

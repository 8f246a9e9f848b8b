package io.fluffywaffle.client.importing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its cells name by their place. */
final class XlsxTexts {

	/** What they may come to in memory. */
	private static final int MOST_CHARACTERS = 30_000_000;

	private static final int MOST_TEXTS = 1_000_000;

	private XlsxTexts() {
	}

	static List<String> read(XlsxParts parts, String name) throws IOException, XMLStreamException {
		List<String> texts = new ArrayList<>();
		long characters = 0;
		XMLStreamReader part = parts.open(name);
		while (part.hasNext()) {
			if (part.next() == XMLStreamReader.START_ELEMENT && part.getLocalName().equals("si")) {
				String text = text(part, "si");
				texts.add(text);
				characters += text.length();
				if (texts.size() > MOST_TEXTS || characters > MOST_CHARACTERS) {
					throw new UnreadableFile("The file holds more text than a table of clients needs.");
				}
			}
		}
		return texts;
	}

	/** The text up to the end of the element, without how it is pronounced. */
	static String text(XMLStreamReader part, String element) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean spoken = false;
		while (part.hasNext()) {
			int event = part.next();
			if (event == XMLStreamReader.END_ELEMENT && part.getLocalName().equals(element)) {
				break;
			}
			if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
				spoken = part.getLocalName().equals("rPh") ? event == XMLStreamReader.START_ELEMENT : spoken;
			}
			else if (part.isCharacters() && !spoken && text.length() <= RowCounter.LONGEST_CELL) {
				text.append(part.getText());
			}
		}
		return text.toString();
	}

}

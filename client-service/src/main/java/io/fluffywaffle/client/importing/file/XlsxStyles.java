package io.fluffywaffle.client.importing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a workbook show a number as a day (ECMA-376, 18.8.30). */
final class XlsxStyles {

	private static final int MOST_STYLES = 65_000;

	/** Words, colours and conditions of a format. */
	private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

	private static final Pattern DAY = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

	private XlsxStyles() {
	}

	static List<Boolean> days(XlsxParts parts, String name) throws IOException, XMLStreamException {
		Map<String, Boolean> formats = new HashMap<>();
		List<Boolean> days = new ArrayList<>();
		boolean ofCells = false;
		XMLStreamReader part = parts.open(name);
		while (part.hasNext() && days.size() < MOST_STYLES && formats.size() < MOST_STYLES) {
			int event = part.next();
			if (event == XMLStreamReader.START_ELEMENT && part.getLocalName().equals("numFmt")) {
				formats.put(String.valueOf(part.getAttributeValue(null, "numFmtId")),
						isDay(String.valueOf(part.getAttributeValue(null, "formatCode"))));
			}
			else if (event == XMLStreamReader.START_ELEMENT && part.getLocalName().equals("xf") && ofCells) {
				String format = String.valueOf(part.getAttributeValue(null, "numFmtId"));
				days.add(formats.computeIfAbsent(format, XlsxStyles::isBuiltInDay));
			}
			else if (part.isStartElement() || part.isEndElement()) {
				ofCells = part.getLocalName().equals("cellXfs") ? part.isStartElement() : ofCells;
			}
		}
		return days;
	}

	private static boolean isDay(String format) {
		return DAY.matcher(ASIDE.matcher(format).replaceAll("")).find();
	}

	private static boolean isBuiltInDay(String id) {
		return switch (id) {
			case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57",
					"58" ->
				true;
			default -> false;
		};
	}

}

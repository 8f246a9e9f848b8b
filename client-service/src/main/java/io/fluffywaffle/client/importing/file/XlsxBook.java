package io.fluffywaffle.client.importing.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What has to be known of a workbook to read its first sheet.
 *
 * @param sheet the part that holds it
 * @param strings the texts that cells name by their place
 * @param days the styles, by their place, that show a number as a day
 * @param from1904 whether days are counted from 1904
 */
record XlsxBook(String sheet, List<String> strings, List<Boolean> days, boolean from1904) {

	private static final String WORKBOOK = "xl/workbook.xml";

	private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

	static XlsxBook of(XlsxParts parts) throws IOException, XMLStreamException {
		String sheetId = "";
		boolean from1904 = false;
		XMLStreamReader book = parts.open(WORKBOOK);
		while (book.hasNext()) {
			if (book.next() == XMLStreamReader.START_ELEMENT) {
				switch (book.getLocalName()) {
					case "workbookPr" -> from1904 = XlsxSheet.isTrue(book.getAttributeValue(null, "date1904"));
					case "sheet" -> sheetId = sheetId.isEmpty() ? relation(book) : sheetId;
					default -> {
					}
				}
			}
		}
		Map<String, String> targets = targets(parts);
		String sheet = targets.get(sheetId);
		if (sheet == null) {
			throw new UnreadableFile("The file has no sheet.");
		}
		String strings = targets.get("sharedStrings");
		String styles = targets.get("styles");
		return new XlsxBook(sheet, (strings != null) ? XlsxTexts.read(parts, strings) : List.of(),
				(styles != null) ? XlsxStyles.days(parts, styles) : List.of(), from1904);
	}

	private static String relation(XMLStreamReader sheet) {
		for (int index = 0; index < sheet.getAttributeCount(); index++) {
			if ("id".equals(sheet.getAttributeLocalName(index))) {
				return sheet.getAttributeValue(index);
			}
		}
		return "";
	}

	/** Parts by the id of the relation, and those there is one of by its type. */
	private static Map<String, String> targets(XlsxParts parts) throws IOException, XMLStreamException {
		Map<String, String> targets = new HashMap<>();
		XMLStreamReader relations = parts.open(RELATIONS);
		while (relations.hasNext()) {
			if (relations.next() == XMLStreamReader.START_ELEMENT && relations.getLocalName().equals("Relationship")) {
				String target = String.valueOf(relations.getAttributeValue(null, "Target"));
				String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
				String type = String.valueOf(relations.getAttributeValue(null, "Type"));
				targets.put(String.valueOf(relations.getAttributeValue(null, "Id")), part);
				targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
			}
		}
		return targets;
	}

}

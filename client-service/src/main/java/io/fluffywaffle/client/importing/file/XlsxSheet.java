package io.fluffywaffle.client.importing.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Reads a sheet row by row. Of formulas only what they last came to. */
final class XlsxSheet {

	/** Empty ones among them. */
	private static final int MOST_ROWS = 1_048_576;

	private static final int LONGEST_NUMBER = 40;

	private static final int MOST_DAYS = 2_958_465;

	private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

	private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);

	private final XMLStreamReader part;

	private final XlsxBook book;

	private XlsxSheet(XMLStreamReader part, XlsxBook book) {
		this.part = part;
		this.book = book;
	}

	static void read(XlsxParts parts, XlsxBook book, RowCounter rows) throws IOException, XMLStreamException {
		XlsxSheet sheet = new XlsxSheet(parts.open(book.sheet()), book);
		int line = 0;
		int count = 0;
		while (sheet.goTo("row", "sheetData")) {
			if (++count > MOST_ROWS) {
				throw new UnreadableFile("The sheet has more rows than a sheet can have.");
			}
			String number = sheet.attribute("r");
			line = (number != null) ? Integer.parseInt(number) : line + 1;
			rows.add(line, sheet.cells());
		}
	}

	static boolean isTrue(@Nullable String value) {
		return "1".equals(value) || "true".equals(value);
	}

	private List<String> cells() throws XMLStreamException {
		List<String> cells = new ArrayList<>();
		while (goTo("c", "row")) {
			String place = attribute("r");
			int column = (place != null) ? column(place) : cells.size();
			if (column < 0 || column >= RowCounter.MOST_COLUMNS) {
				// Excel keeps empty cells far to the right where only a colour was set
				if (!cell().isBlank()) {
					throw new UnreadableFile("A row has more than " + RowCounter.MOST_COLUMNS + " columns.");
				}
				continue;
			}
			while (cells.size() <= column) {
				cells.add("");
			}
			cells.set(column, cell());
		}
		return cells;
	}

	private String cell() throws XMLStreamException {
		String type = Objects.requireNonNullElse(attribute("t"), "n");
		String style = attribute("s");
		String text = "";
		while (this.part.hasNext()) {
			int event = this.part.next();
			if (event == XMLStreamReader.END_ELEMENT && this.part.getLocalName().equals("c")) {
				break;
			}
			if (event == XMLStreamReader.START_ELEMENT) {
				String name = this.part.getLocalName();
				String inside = XlsxTexts.text(this.part, name);
				text = (name.equals("v") || name.equals("is")) ? inside : text;
			}
		}
		return switch (type) {
			case "s" -> text.isEmpty() ? "" : string(Integer.parseInt(text));
			case "b" -> isTrue(text) ? "yes" : "no";
			case "n" -> number(text, style);
			default -> text;
		};
	}

	private String string(int index) {
		return (index >= 0 && index < this.book.strings().size()) ? this.book.strings().get(index) : "";
	}

	private String number(String text, @Nullable String style) {
		if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
			return text;
		}
		BigDecimal number = new BigDecimal(text);
		if (Math.abs(number.scale()) > LONGEST_NUMBER) {
			return text;
		}
		int index = (style != null) ? Integer.parseInt(style) : 0;
		boolean day = index >= 0 && index < this.book.days().size() && this.book.days().get(index);
		if (day && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0) {
			return (this.book.from1904() ? DAY_0_FROM_1904 : DAY_0).plusDays(number.longValue()).toString();
		}
		return number.stripTrailingZeros().toPlainString();
	}

	/** The column that a place such as {@code AB12} names, from 0; far off when none. */
	private static int column(String place) {
		int column = 0;
		for (int index = 0; index < place.length() && Character.isLetter(place.charAt(index)); index++) {
			column = Math.min(column, RowCounter.MOST_COLUMNS) * 26 + Character.toUpperCase(place.charAt(index)) - 'A'
					+ 1;
		}
		return column - 1;
	}

	/** Goes to the next such element, or to the end of what it is in. */
	private boolean goTo(String element, String within) throws XMLStreamException {
		while (this.part.hasNext()) {
			int event = this.part.next();
			if (event == XMLStreamReader.START_ELEMENT && this.part.getLocalName().equals(element)) {
				return true;
			}
			if (event == XMLStreamReader.END_ELEMENT && this.part.getLocalName().equals(within)) {
				return false;
			}
		}
		return false;
	}

	private @Nullable String attribute(String name) {
		return this.part.getAttributeValue(null, name);
	}

}

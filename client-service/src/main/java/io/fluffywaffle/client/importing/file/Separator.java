package io.fluffywaffle.client.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What stands between the cells of a line.
 *
 * @param announcedIn the line that says so, as spreadsheets understand it; 0 for none
 */
record Separator(char character, int announcedIn) {

	private static final List<Character> USUAL = List.of(',', ';', '\t', '|');

	private static final Pattern ANNOUNCED = Pattern.compile("sep=([^\"\\r\\n])\\R.*", Pattern.DOTALL);

	private static final int RECORDS = 30;

	/** The one that splits the first lines into the most cells, equally many in each. */
	static Separator of(String sample) {
		Matcher announced = ANNOUNCED.matcher(sample);
		if (announced.matches()) {
			return new Separator(announced.group(1).charAt(0), 1);
		}
		return USUAL.stream()
			.max(Comparator.comparingInt((character) -> score(sample, character)))
			.map((character) -> new Separator(character, 0))
			.orElseThrow();
	}

	private static int score(String sample, char character) {
		List<Integer> widths = widths(sample, character);
		int first = widths.isEmpty() ? 0 : widths.getFirst();
		int alike = (int) widths.stream().filter((width) -> width == first).count();
		return (first > 1) ? alike * RowCounter.MOST_COLUMNS + Math.min(first, RowCounter.MOST_COLUMNS - 1) : 0;
	}

	private static List<Integer> widths(String sample, char character) {
		List<Integer> widths = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(sample, Csv.format(character))) {
			for (CSVRecord record : parser) {
				if (widths.size() == RECORDS) {
					break;
				}
				widths.add(record.size());
			}
		}
		catch (UncheckedIOException _) {
			// what could be split so far speaks for itself
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return widths;
	}

}

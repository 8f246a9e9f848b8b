package io.fluffywaffle.client.importing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the columns of a table hold: by what stands above them, else by what
 * stands in them.
 */
final class ColumnReader {

	private static final int SAMPLES = 5;

	private static final int LONGEST_SAMPLE = 80;

	private static final int PHONE_DIGITS = 7;

	private static final int LONGEST_MAIL = 254;

	private static final Pattern DAY = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}");

	private final List<List<String>> rows;

	private final HeaderWords words;

	private final String country;

	/**
	 * Looks at the beginning of a table.
	 * @param rows its first rows, the head among them
	 * @param country whose national phone numbers may be meant
	 */
	ColumnReader(List<List<String>> rows, HeaderWords words, String country) {
		this.rows = rows;
		this.words = words;
		this.country = country;
	}

	/** Whether the first row says what is below it, and is no client itself. */
	boolean hasHead() {
		return this.rows.getFirst().stream().noneMatch(this::isPhone);
	}

	List<ImportColumn> columns() {
		int width = this.rows.stream().mapToInt(List::size).max().orElse(0);
		Set<String> taken = new HashSet<>();
		List<@Nullable String> guesses = new ArrayList<>();
		for (int index = 0; index < width; index++) {
			guesses.add(free(this.words.target(header(index)), taken));
		}
		List<ImportColumn> columns = new ArrayList<>();
		for (int index = 0; index < width; index++) {
			String guess = guesses.get(index);
			columns.add(new ImportColumn(index, header(index), samples(index),
					(guess != null) ? guess : free(byContent(index), taken)));
		}
		return columns;
	}

	private String header(int column) {
		return hasHead() ? shortened(cell(this.rows.getFirst(), column)) : "";
	}

	private List<String> samples(int column) {
		Set<String> samples = new LinkedHashSet<>();
		for (List<String> row : body()) {
			String cell = shortened(cell(row, column));
			if (!cell.isEmpty() && samples.size() < SAMPLES) {
				samples.add(cell);
			}
		}
		return List.copyOf(samples);
	}

	private Optional<String> byContent(int column) {
		if (mostly(column, this::isPhone)) {
			return Optional.of(Target.PHONE);
		}
		if (mostly(column, ColumnReader::isMail)) {
			return Optional.of(Target.EMAIL);
		}
		return mostly(column, ZoneId.getAvailableZoneIds()::contains) ? Optional.of(Target.TIME_ZONE)
				: Optional.empty();
	}

	/** Whether four of five cells that are not empty are so. */
	private boolean mostly(int column, Predicate<String> test) {
		List<String> cells = body().stream().map((row) -> cell(row, column)).filter((cell) -> !cell.isEmpty()).toList();
		return !cells.isEmpty() && cells.stream().filter(test).count() * 5 >= cells.size() * 4L;
	}

	private boolean isPhone(String cell) {
		if (cell.chars().filter(Character::isDigit).count() < PHONE_DIGITS || DAY.matcher(cell).matches()) {
			return false;
		}
		try {
			PhoneNumbers.toE164(cell, this.country);
			return true;
		}
		catch (NotAPhoneNumberException ex) {
			return false;
		}
	}

	private static boolean isMail(String cell) {
		return cell.length() <= LONGEST_MAIL && cell.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
	}

	private List<List<String>> body() {
		return hasHead() ? this.rows.subList(1, this.rows.size()) : this.rows;
	}

	private static @Nullable String free(Optional<String> target, Set<String> taken) {
		return target.filter(taken::add).orElse(null);
	}

	private static String cell(List<String> row, int column) {
		return (column < row.size()) ? row.get(column) : "";
	}

	private static String shortened(String cell) {
		return (cell.length() > LONGEST_SAMPLE) ? cell.substring(0, LONGEST_SAMPLE) : cell;
	}

}

package io.fluffywaffle.client.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a file of supporters.
 *
 * @param asked what the page asks
 */
public record SupporterColumns(List<PageField> asked) {

	private static final List<String> KNOWN = List.of("phone", "name", "state", "joined", "left", "replied");

	/** What stands above them. */
	public List<String> names() {
		List<String> names = new ArrayList<>(KNOWN);
		this.asked.forEach((field) -> names.add(field.label()));
		return names;
	}

	/** A supporter in them. */
	public List<String> cells(Supporter supporter) {
		List<String> cells = new ArrayList<>(List.of(supporter.phone(), supporter.name(), supporter.state().text(),
				supporter.at().toString(), orEmpty(supporter.leftAt()), orEmpty(supporter.repliedAt())));
		this.asked.forEach((field) -> cells.add(supporter.answers().getOrDefault(field.key(), "")));
		return cells;
	}

	private static String orEmpty(@Nullable Object value) {
		return Objects.toString(value, "");
	}
}

package io.fluffywaffle.client.page.open.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.client.field.FieldType;
import io.fluffywaffle.client.page.PageField;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as it is shown.
 *
 * @param id what labels and faults refer to
 * @param text what was typed before
 * @param autocomplete what browsers may know
 * @param options what there is to choose from; empty where one types
 * @param fault what is wrong, as a sentence; empty when nothing is
 */
record Question(String id, String name, String label, String hint, String type, String text, String autocomplete,
		boolean required, List<Option> options, String fault) {

	/** Something to choose. */
	record Option(String key, String words, boolean chosen) {
	}

	/** What one types. */
	static Question typed(String name, String label, String type, String autocomplete, Entries entries) {
		return new Question(name, name, label, "", type, entries.get(name), autocomplete, true, List.of(), "");
	}

	/** What a page asks. */
	static Question of(PageField field, Entries entries) {
		String name = Entries.ANSWER + field.key();
		String typed = entries.get(name);
		return new Question("field-" + field.key(), name, field.label(), "", type(field.type()), typed, "off",
				field.required(), options(field, typed), "");
	}

	Question hinted(String words) {
		return new Question(this.id, this.name, this.label, words, this.type, this.text, this.autocomplete,
				this.required, this.options, this.fault);
	}

	Question choosing(List<Option> from) {
		return new Question(this.id, this.name, this.label, this.hint, this.type, this.text, this.autocomplete,
				this.required, from, this.fault);
	}

	Question with(@Nullable String words) {
		return new Question(this.id, this.name, this.label, this.hint, this.type, this.text, this.autocomplete,
				this.required, this.options, Objects.requireNonNullElse(words, ""));
	}

	boolean chosen() {
		return !this.options.isEmpty();
	}

	boolean number() {
		return "number".equals(this.type);
	}

	/** What a screen reader says beside the label. */
	String describedBy() {
		return Stream.of(this.hint.isEmpty() ? "" : this.id + "-hint", this.fault.isEmpty() ? "" : this.id + "-fault")
			.filter((id) -> !id.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private static String type(FieldType type) {
		return switch (type) {
			case NUMBER -> "number";
			case DATE -> "date";
			case TEXT, CHOICE, YES_NO -> "text";
		};
	}

	private static List<Option> options(PageField field, String typed) {
		Stream<Option> options = switch (field.type()) {
			case CHOICE -> field.choices().stream().map((choice) -> new Option(choice, choice, choice.equals(typed)));
			case YES_NO ->
				Stream.of(new Option("yes", "Yes", "yes".equals(typed)), new Option("no", "No", "no".equals(typed)));
			case TEXT, NUMBER, DATE -> Stream.of();
		};
		List<Option> found = options.toList();
		return found.isEmpty() ? found
				: Stream.concat(Stream.of(new Option("", "Please choose", false)), found.stream()).toList();
	}

}

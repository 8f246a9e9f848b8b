package io.fluffywaffle.client.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.client.client.PersonName;
import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.field.FieldRefused;
import io.fluffywaffle.client.importing.ImportPlan.ColumnUse;
import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

/** Reads rows as a plan says, and finds everything that is wrong with them. */
final class RowReader {

	private static final String TAG_SEPARATORS = "[,;|]";

	private final Map<String, List<ImportColumn>> columns = new HashMap<>();

	private final Map<String, ClientField> fields;

	private final String country;

	private final Validator validator;

	RowReader(List<ImportColumn> columns, ImportPlan plan, List<ClientField> fields, String country,
			Validator validator) {
		for (ColumnUse use : plan.mapping()) {
			this.columns.computeIfAbsent(use.target(), (target) -> new ArrayList<>()).add(columns.get(use.column()));
		}
		this.fields = fields.stream().collect(Collectors.toMap(ClientField::key, Function.identity()));
		this.country = country;
		this.validator = validator;
	}

	/** What the row says; empty when something is wrong, which the faults then say. */
	Optional<ReadRow> read(StagedRow row, List<RowFault> faults) {
		int before = faults.size();
		ReadRow read = new ReadRow(phone(row, faults), name(row), text(row, Target.EMAIL), text(row, Target.LANGUAGE),
				text(row, Target.TIME_ZONE), tags(row), text(row, Target.NOTE), fields(row, faults));
		for (ConstraintViolation<ReadRow> violation : this.validator.validate(read)) {
			String target = target(violation.getPropertyPath().iterator().next().getName());
			faults.add(RowFault.wrong(row, column(target), text(row, target), violation.getMessage()));
		}
		return (faults.size() == before) ? Optional.of(read) : Optional.empty();
	}

	/** What the column is called that the phone stands in. */
	String phoneColumn() {
		return column(Target.PHONE);
	}

	private String phone(StagedRow row, List<RowFault> faults) {
		String text = Optional.ofNullable(text(row, Target.PHONE)).orElse("");
		try {
			return PhoneNumbers.toTextable(text, this.country);
		}
		catch (NotAPhoneNumberException ex) {
			faults.add(RowFault.wrong(row, column(Target.PHONE), text,
					text.isEmpty() ? "is missing" : String.valueOf(ex.getMessage())));
			return "";
		}
	}

	private @Nullable String name(StagedRow row) {
		String name = Stream.of(Target.NAME, Target.FIRST_NAME, Target.LAST_NAME)
			.map((target) -> Optional.ofNullable(text(row, target)).orElse(""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		String clean = PersonName.clean(name);
		return clean.isEmpty() ? null : clean;
	}

	private Set<String> tags(StagedRow row) {
		String text = text(row, Target.TAGS);
		return (text == null) ? Set.of()
				: Stream.of(text.split(TAG_SEPARATORS))
					.map(String::strip)
					.filter((tag) -> !tag.isEmpty())
					.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Map<String, String> fields(StagedRow row, List<RowFault> faults) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String target : this.columns.keySet()) {
			ClientField field = target.startsWith(Target.FIELD)
					? this.fields.get(target.substring(Target.FIELD.length())) : null;
			String text = (field != null) ? text(row, target) : null;
			if (field != null && text != null) {
				try {
					values.put(field.key(), field.read(text));
				}
				catch (FieldRefused ex) {
					faults.add(RowFault.wrong(row, column(target), text, ex.reason()));
				}
			}
		}
		return values;
	}

	/** The cells of a target, one after the other; null when they are empty. */
	private @Nullable String text(StagedRow row, String target) {
		String text = this.columns.getOrDefault(target, List.of())
			.stream()
			.filter((column) -> column.index() < row.cells().size())
			.map((column) -> row.cells().get(column.index()))
			.filter((cell) -> !cell.isEmpty())
			.collect(Collectors.joining(target.equals(Target.TAGS) ? "," : " "));
		return text.isEmpty() ? null : text;
	}

	private String column(String target) {
		return this.columns.getOrDefault(target, List.of())
			.stream()
			.map(ImportColumn::name)
			.collect(Collectors.joining(", "));
	}

	private String target(String property) {
		return switch (property) {
			case "timeZone" -> Target.TIME_ZONE;
			case "name" -> Stream.of(Target.NAME, Target.FIRST_NAME, Target.LAST_NAME)
				.filter(this.columns::containsKey)
				.findFirst()
				.orElse(Target.NAME);
			default -> property;
		};
	}

}

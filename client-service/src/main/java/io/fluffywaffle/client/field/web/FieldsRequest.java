package io.fluffywaffle.client.field.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.field.FieldType;
import io.fluffywaffle.client.field.OnForm;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The fields that an account has from now on. */
record FieldsRequest(
		@NotNull @Size(max = 40, message = "may be at most {max}") List<@NotNull @Valid WrittenField> items) {

	/** One field. */
	record WrittenField(
			@NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,39}",
					message = "has to be small letters, digits and _, beginning with a letter") String key,
			@NotNull @PlainText(max = 60) String label, @NotNull FieldType type,
			@Size(max = 100,
					message = "may be at most {max}") @Nullable List<@NotNull @PlainText(max = 60) String> choices,
			@NotNull OnForm onForm) {
	}

	private static final Set<String> TAKEN = Set.of("name", "first_name", "last_name", "phone");

	List<ClientField> fields() {
		Set<String> keys = new HashSet<>(TAKEN);
		for (int i = 0; i < this.items.size(); i++) {
			WrittenField item = this.items.get(i);
			if (!keys.add(item.key())) {
				throw Problem.invalid("items[" + i + "].key", "is taken");
			}
			boolean choice = item.type() == FieldType.CHOICE;
			if (choice != !choices(item).isEmpty()) {
				throw Problem.invalid("items[" + i + "].choices",
						choice ? "are what there is to choose from" : "are for fields of type choice only");
			}
		}
		return this.items.stream()
			.map((item) -> new ClientField(item.key(), item.label().strip(), item.type(), choices(item), item.onForm()))
			.toList();
	}

	private static List<String> choices(WrittenField item) {
		return Objects.requireNonNullElse(item.choices(), List.<String>of())
			.stream()
			.map(String::strip)
			.distinct()
			.toList();
	}

}

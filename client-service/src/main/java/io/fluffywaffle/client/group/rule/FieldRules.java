package io.fluffywaffle.client.group.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.defaults.spelling.Spelling;

/** Writes conditions about what is known of a client. */
final class FieldRules {

	private static final String CUSTOM = "field:";

	private static final Set<String> CONSENTS = Set.of("none", "given", "withdrawn");

	private FieldRules() {
	}

	static String write(Operand operand, Supplier<List<ClientField>> fields) {
		String field = operand.condition().field();
		return switch (field) {
			case "tag" -> tag(operand);
			case "name" -> Comparisons.text(operand, "c.sort_name", Spelling::fold);
			case "phone" -> Comparisons.text(operand, "c.phone", FieldRules::phone);
			case "language" -> Comparisons.choice(operand, "lower(c.language)", FieldRules::lower);
			case "consent" -> Comparisons.choice(operand, "c.consent", (value) -> consent(operand, value));
			case "blocked" -> blocked(operand);
			case "added" -> Comparisons.time(operand, "c.added_at");
			case "last-received" -> Comparisons.time(operand, "c.last_received_at");
			case "last-sent" -> Comparisons.time(operand, "c.last_sent_at");
			default -> custom(operand,
					fields.get()
						.stream()
						.filter((known) -> field.equals(CUSTOM + known.key()))
						.findFirst()
						.orElseThrow(() -> operand.fault("field", "is none that the account has")));
		};
	}

	private static String tag(Operand operand) {
		String some = "exists (select from client_tag t where t.client_id = c.id";
		return switch (operand.operator()) {
			case IS_SET -> some + ")";
			case IS_NOT_SET -> "not " + some + ")";
			case IS_NOT -> "not " + some + " and lower(t.tag) = lower(" + operand.bind(operand.text()) + "))";
			default -> some + " and " + Comparisons.text(operand, "lower(t.tag)", FieldRules::lower) + ")";
		};
	}

	private static String blocked(Operand operand) {
		boolean wanted = switch (operand.operator()) {
			case IS -> operand.yes();
			case IS_NOT -> !operand.yes();
			default -> throw operand.wrongOperator();
		};
		return wanted ? "c.blocked_at is not null" : "c.blocked_at is null";
	}

	private static String custom(Operand operand, ClientField field) {
		String value = "(c.fields ->> cast(" + operand.bind(field.key()) + " as text))";
		return switch (field.type()) {
			case TEXT -> Comparisons.text(operand, "lower(" + value + ")", FieldRules::lower);
			case NUMBER -> Comparisons.number(operand, value);
			case DATE -> Comparisons.day(operand, value);
			case CHOICE, YES_NO -> Comparisons.choice(operand, "lower(" + value + ")", FieldRules::lower);
		};
	}

	private static String consent(Operand operand, String value) {
		if (!CONSENTS.contains(value)) {
			throw operand.fault("value", "is none, given or withdrawn");
		}
		return value;
	}

	private static String lower(String typed) {
		return typed.toLowerCase(Locale.ROOT);
	}

	/** As numbers are kept: without space and punctuation. */
	private static String phone(String typed) {
		return typed.replaceAll("[^+\\d]", "");
	}

}

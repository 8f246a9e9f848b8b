package io.fluffywaffle.client.group.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.group.rule.Rules.Match;

/** Writes rules, and those of the smart groups they name, as one condition. */
final class RuleWriter {

	static final String GROUP = "group";

	/** What smart groups that name smart groups may come to. */
	private static final int MOST_CONDITIONS = 200;

	private final BoundValues values;

	private final Supplier<List<ClientField>> fields;

	private final Function<UUID, Optional<StoredRules>> groups;

	private final Set<UUID> within = new LinkedHashSet<>();

	private int written;

	RuleWriter(BoundValues values, Supplier<List<ClientField>> fields, Function<UUID, Optional<StoredRules>> groups) {
		this.values = values;
		this.fields = fields;
		this.groups = groups;
	}

	/** The condition of being taken in by the rules; never null in SQL. */
	String write(Rules rules) {
		String joint = (rules.match() == Match.ALL) ? " and " : " or ";
		return IntStream.range(0, rules.conditions().size())
			.mapToObj((index) -> "coalesce(" + write(index, rules.conditions().get(index)) + ", false)")
			.collect(Collectors.joining(joint, "(", ")"));
	}

	/** The same for the rules of a group, which they may not lead back to. */
	String write(UUID groupId, Rules rules) {
		this.within.add(groupId);
		String condition = write(rules);
		this.within.remove(groupId);
		return condition;
	}

	/** The condition of being in a group of either kind; empty when there is none. */
	Optional<String> inGroup(UUID groupId) {
		return this.groups.apply(groupId).map((stored) -> {
			if (stored.rules() == null) {
				return "exists (select from client_group_member m where m.client_id = c.id and m.group_id = "
						+ this.values.bind(groupId) + ")";
			}
			try {
				return write(groupId, stored.rules());
			}
			catch (RuleFault ex) {
				throw ex.in(stored.name());
			}
		});
	}

	private String write(int index, RuleCondition condition) {
		Operand operand = new Operand(index, condition, this.values);
		if (++this.written > MOST_CONDITIONS) {
			throw operand.fault("value", "makes the rules too long: groups that name groups come to more than "
					+ MOST_CONDITIONS + " conditions");
		}
		return GROUP.equals(condition.field()) ? group(operand) : FieldRules.write(operand, this.fields);
	}

	private String group(Operand operand) {
		UUID id = operand.id();
		if (this.within.contains(id)) {
			throw operand.fault("value", "leads back to the group itself");
		}
		String in = inGroup(id)
			.orElseThrow(() -> operand.fault("value", "names a group that the account does not have"));
		return switch (operand.operator()) {
			case IS -> in;
			case IS_NOT -> "not " + in;
			default -> throw operand.wrongOperator();
		};
	}

}

package io.fluffywaffle.client.group.rule;

import org.jspecify.annotations.Nullable;

/** A rule that means nothing, or not any more. */
public final class RuleFault extends RuntimeException {

	private final int condition;

	private final String part;

	private final String reason;

	private final @Nullable String group;

	RuleFault(int condition, String part, String reason, @Nullable String group) {
		super(part + " of condition " + condition + " " + reason);
		this.condition = condition;
		this.part = part;
		this.reason = reason;
		this.group = group;
	}

	/** The same fault as it shows in the group that has the rule. */
	RuleFault in(String groupName) {
		return (this.group != null) ? this : new RuleFault(this.condition, this.part, this.reason, groupName);
	}

	/** Where in the rules: {@code conditions[1].value}. */
	public String field() {
		return "conditions[" + this.condition + "]." + this.part;
	}

	/** What is wrong there. */
	public String reason() {
		return this.reason;
	}

	/** The whole of it in words. */
	public String sentence() {
		String where = (this.group != null) ? "Rule " + (this.condition + 1) + " of the group \"" + this.group + "\""
				: "Rule " + (this.condition + 1);
		return where + ": its " + this.part + " " + this.reason + ".";
	}

}

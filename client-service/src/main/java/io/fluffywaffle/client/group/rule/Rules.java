package io.fluffywaffle.client.group.rule;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whom a smart group takes in.
 *
 * @param match whether all conditions have to hold or any one of them
 */
public record Rules(@NotNull Match match,
		@NotEmpty @Size(max = MOST, message = "may be at most {max}") List<@NotNull @Valid RuleCondition> conditions) {

	static final int MOST = 20;

	/** How many of the conditions have to hold. */
	public enum Match {

		@JsonProperty("all")
		ALL,

		@JsonProperty("any")
		ANY

	}

	/** Whether a condition is about this group. */
	public boolean mention(UUID groupId) {
		return this.conditions.stream()
			.anyMatch((condition) -> RuleWriter.GROUP.equals(condition.field())
					&& groupId.toString().equalsIgnoreCase(condition.value()));
	}
}

package io.fluffywaffle.client.group.rule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has to be so.
 *
 * @param field what is looked at, {@code field:<key>} for the account's own fields
 * @param value what it is compared with; null for operators that compare with nothing
 */
public record RuleCondition(@NotNull @Size(max = 80) String field, @NotNull RuleOperator operator,
		@Size(max = 200) @Nullable String value) {
}

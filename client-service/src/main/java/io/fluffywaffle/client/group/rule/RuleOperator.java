package io.fluffywaffle.client.group.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a condition compares. */
public enum RuleOperator {

	@JsonProperty("is")
	IS,

	@JsonProperty("is-not")
	IS_NOT,

	@JsonProperty("contains")
	CONTAINS,

	@JsonProperty("starts-with")
	STARTS_WITH,

	@JsonProperty("is-set")
	IS_SET,

	@JsonProperty("is-not-set")
	IS_NOT_SET,

	@JsonProperty("before")
	BEFORE,

	@JsonProperty("after")
	AFTER,

	@JsonProperty("within-days")
	WITHIN_DAYS,

	@JsonProperty("not-within-days")
	NOT_WITHIN_DAYS,

	@JsonProperty("more-than")
	MORE_THAN,

	@JsonProperty("less-than")
	LESS_THAN

}

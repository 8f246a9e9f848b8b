package io.fluffywaffle.account.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an account is there. */
public enum AccountStatus {

	@JsonProperty("active")
	ACTIVE,

	/** Nothing is sent and nobody gets in; what comes in is kept, until it is erased. */
	@JsonProperty("deleted")
	DELETED

}

package io.fluffywaffle.account.bank;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an admin has made sure that the account is the company's. */
public enum Verification {

	@JsonProperty("unverified")
	UNVERIFIED,

	@JsonProperty("verified")
	VERIFIED,

	@JsonProperty("rejected")
	REJECTED

}

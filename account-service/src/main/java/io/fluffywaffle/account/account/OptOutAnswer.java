package io.fluffywaffle.account.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who answers STOP and HELP. */
public enum OptOutAnswer {

	/** Twilio, as long as its own handling is on. */
	@JsonProperty("carrier")
	CARRIER,

	/** We, with the account's texts. */
	@JsonProperty("waffle")
	WAFFLE

}

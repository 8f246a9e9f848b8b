package io.fluffywaffle.account.carrier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What Twilio says of credentials that work.
 *
 * @param balance null when it is not told, as to subaccounts
 */
public record CarrierCheck(String accountName, String status, @Nullable Balance balance) {

	/**
	 * What is left.
	 *
	 * @param currency ISO 4217
	 */
	public record Balance(String amount, String currency) {
	}

	static CarrierCheck of(JsonNode standing) {
		JsonNode left = standing.path("balance");
		return new CarrierCheck(standing.path("accountName").asString(""), standing.path("status").asString("unknown"),
				left.isObject() ? new Balance(left.path("amount").asString(""), left.path("currency").asString(""))
						: null);
	}

}

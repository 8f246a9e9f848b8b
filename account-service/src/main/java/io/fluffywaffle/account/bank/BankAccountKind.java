package io.fluffywaffle.account.bank;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a bank account is numbered. */
public enum BankAccountKind {

	@JsonProperty("iban")
	IBAN,

	/** By the bank's routing number and the account number. */
	@JsonProperty("us")
	US

}

package io.fluffywaffle.account.bank;

/** A number that cannot be one; the reason does not repeat it. */
public final class WrongBankNumber extends RuntimeException {

	private final String field;

	WrongBankNumber(String field, String reason) {
		super(reason);
		this.field = field;
	}

	/** Which number. */
	public String field() {
		return this.field;
	}

}

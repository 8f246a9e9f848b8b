package io.fluffywaffle.identity.secondfactor;

/** Whom the installation asks for a second factor. */
public enum SecondFactorRule {

	/** Admins, and owners of accounts. */
	OWNERS("(p.admin or exists (select from account_access a where a.user_id = p.id and a.role = 'owner'))"),

	/** All people. */
	EVERYONE("true"),

	/** Nobody has to; whoever has one is asked for it. */
	NOBODY("false");

	private final String condition;

	SecondFactorRule(String condition) {
		this.condition = condition;
	}

	/** The rule as a condition on a row {@code p} of people. */
	String condition() {
		return "(p.status = 'ACTIVE' and not p.machine and " + this.condition + ")";
	}

	/** Whether it asks somebody who is or is not an admin or an owner. */
	public boolean asks(boolean adminOrOwner) {
		return this == EVERYONE || (this == OWNERS && adminOrOwner);
	}

}

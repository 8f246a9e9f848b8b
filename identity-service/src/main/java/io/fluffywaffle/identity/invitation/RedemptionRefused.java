package io.fluffywaffle.identity.invitation;

import java.util.List;

/** What the invited person entered does not do; they may correct it and try again. */
public final class RedemptionRefused extends RuntimeException {

	private final Kind kind;

	private final List<String> complaints;

	RedemptionRefused(Kind kind, List<String> complaints) {
		super(kind.name());
		this.kind = kind;
		this.complaints = List.copyOf(complaints);
	}

	public Kind kind() {
		return this.kind;
	}

	/** What is wrong, in plain words. */
	public List<String> complaints() {
		return this.complaints;
	}

	/** What is at fault. */
	public enum Kind {

		/** Somebody else has the user name. */
		USERNAME_TAKEN,

		/** The user name has letters or a length that it may not have. */
		USERNAME_MALFORMED,

		/** Somebody became a user with this e-mail since the invitation. */
		EMAIL_TAKEN,

		/** The password breaks the realm's rules. */
		PASSWORD,

		/** A part of the name has letters that the realm does not take. */
		NAME

	}

}

package io.fluffywaffle.identity.invitation;

/** What was asked cannot be done with this invitation. */
public final class InvitationRefused extends RuntimeException {

	private final Reason reason;

	InvitationRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why not. */
	public Reason reason() {
		return this.reason;
	}

	/** Why an invitation cannot be used. */
	public enum Reason {

		/** Nobody was given such a token, or a newer mail replaced it. */
		UNKNOWN,

		/** It was open for as long as it could be. */
		EXPIRED,

		/** The invited person is a user already. */
		USED,

		/** An admin took it back. */
		WITHDRAWN,

		/** Somebody is redeeming it right now. */
		BUSY,

		/** Somebody with this address is a user or invited. */
		EMAIL_TAKEN

	}

}

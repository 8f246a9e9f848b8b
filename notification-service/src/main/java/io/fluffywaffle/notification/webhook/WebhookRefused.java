package io.fluffywaffle.notification.webhook;

/** What was asked cannot be done with this webhook. */
public final class WebhookRefused extends RuntimeException {

	private final Reason reason;

	WebhookRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why not. */
	public Reason reason() {
		return this.reason;
	}

	/** Why something cannot be done. */
	public enum Reason {

		/** No such account. */
		NO_ACCOUNT,
		/** The account has no such webhook. */
		NO_WEBHOOK,
		/** The webhook has no such delivery, or has it no longer. */
		NO_DELIVERY,
		/** The account has as many as it may. */
		TOO_MANY,
		/** Nothing is delivered while it is paused. */
		PAUSED,
		/** An earlier replay is not through. */
		REPLAYING

	}

}

package io.fluffywaffle.notification.push;

/** A device cannot be subscribed as things are. */
public final class PushRefused extends RuntimeException {

	private final Reason reason;

	PushRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why. */
	public Reason reason() {
		return this.reason;
	}

	/** Why a device cannot be subscribed. */
	public enum Reason {

		/** The installation has no key. */
		OFF,
		/** The person has as many as one may. */
		TOO_MANY

	}

}

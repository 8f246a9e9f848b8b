package io.fluffywaffle.messaging.provisioning;

import org.jspecify.annotations.Nullable;

/** What was asked for is not done here, whatever the carrier would say. */
public final class ProvisioningRefusedException extends RuntimeException {

	private final Reason reason;

	private final @Nullable String webhook;

	ProvisioningRefusedException(Reason reason) {
		this(reason, null);
	}

	ProvisioningRefusedException(Reason reason, @Nullable String webhook) {
		super(reason.name());
		this.reason = reason;
		this.webhook = webhook;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Where texts to the number go now, for {@link Reason#WEBHOOK_ELSEWHERE}. */
	public @Nullable String webhook() {
		return this.webhook;
	}

	/** Why. */
	public enum Reason {

		/** The contract has no such number. */
		NOT_AT_CARRIER,
		/** Another account texts from the number. */
		IN_USE,
		/** Texts to the number go to somebody else's software. */
		WEBHOOK_ELSEWHERE,
		/** Only admins decide about the installation's contract. */
		INSTALLATIONS_CONTRACT,
		/** The asker has another contract in mind than we know of. */
		OTHER_CONTRACT

	}

}

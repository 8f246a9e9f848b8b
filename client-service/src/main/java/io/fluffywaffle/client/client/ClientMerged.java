package io.fluffywaffle.client.client;

import java.util.UUID;

/** The client turned out to be another one, who is to be changed instead. */
public final class ClientMerged extends RuntimeException {

	private final UUID survivorId;

	ClientMerged(UUID survivorId) {
		this.survivorId = survivorId;
	}

	/** Who the client turned out to be. */
	public UUID survivorId() {
		return this.survivorId;
	}

}

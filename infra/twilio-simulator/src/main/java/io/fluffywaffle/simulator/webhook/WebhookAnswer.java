package io.fluffywaffle.simulator.webhook;

import java.net.URI;

/** A success: below 400. */
public record WebhookAnswer(int status, String contentType, byte[] body, URI url) implements WebhookResult {

	@Override
	public String summary() {
		return "HTTP " + this.status;
	}

}

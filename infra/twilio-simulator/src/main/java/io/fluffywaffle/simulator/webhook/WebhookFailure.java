package io.fluffywaffle.simulator.webhook;

/** No success, and why. */
public record WebhookFailure(Kind kind, String summary) implements WebhookResult {

	public int code() {
		return (this.kind == Kind.CONNECT) ? 11205 : 11200;
	}

	/** The kinds that a retry policy tells apart. */
	public enum Kind {

		CONNECT("ct"), READ_TIMEOUT("rt"), CLIENT_ERROR("4xx"), SERVER_ERROR("5xx"), PARTIAL("none");

		private final String policy;

		Kind(String policy) {
			this.policy = policy;
		}

		String policy() {
			return this.policy;
		}

	}

}

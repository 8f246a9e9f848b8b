package io.fluffywaffle.account.messaging;

import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** messaging-service said no, in problem details. */
public final class MessagingRefusal extends RuntimeException {

	private final int status;

	private final transient JsonNode problem;

	public MessagingRefusal(int status, JsonNode problem) {
		super(status + " " + problem.path("detail").asString(""));
		this.status = status;
		this.problem = problem;
	}

	public int status() {
		return this.status;
	}

	/** The last part of the problem's type: {@code twilio-refused}. */
	public String slug() {
		return this.problem.path("type").asString("").replaceFirst(".*/", "");
	}

	public String title() {
		return this.problem.path("title").asString("Refused");
	}

	public String detail() {
		return this.problem.path("detail").asString("");
	}

	/** A further member of the problem. */
	public Optional<JsonNode> member(String name) {
		return Optional.of(this.problem.path(name)).filter((node) -> !node.isMissingNode() && !node.isNull());
	}

}

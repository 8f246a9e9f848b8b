package io.fluffywaffle.account.messaging;

import java.util.Optional;

import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatusCode;

/** messaging-service said no, in problem details. */
public final class MessagingRefusal extends RuntimeException {

	private final HttpStatusCode status;

	private final transient JsonNode problem;

	MessagingRefusal(HttpStatusCode status, JsonNode problem) {
		super(status + " " + problem.path("detail").asString(""));
		this.status = status;
		this.problem = problem;
	}

	public HttpStatusCode status() {
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

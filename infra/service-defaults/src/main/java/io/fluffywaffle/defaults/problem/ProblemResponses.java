package io.fluffywaffle.defaults.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Writes problem details where no controller is involved: in filters and security entry
 * points.
 */
public final class ProblemResponses {

	private final JsonMapper json;

	ProblemResponses(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Sends the status with a problem of type {@code /problems/<slug>} as the whole
	 * answer.
	 */
	public void send(HttpServletResponse response, HttpStatus status, String slug, String title, String detail)
			throws IOException {
		ProblemDetail body = Problems.of(status, slug, title, detail);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader("Cache-Control", "no-store");
		this.json.writeValue(response.getOutputStream(), body);
	}

}

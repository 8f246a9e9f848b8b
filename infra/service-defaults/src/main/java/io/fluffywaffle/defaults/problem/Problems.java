package io.fluffywaffle.defaults.problem;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What all problem details have in common. */
final class Problems {

	private Problems() {
	}

	static URI type(String slug) {
		return URI.create("/problems/" + slug);
	}

	static ProblemDetail of(HttpStatus status, String slug, String title, String detail) {
		ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
		body.setType(type(slug));
		body.setTitle(title);
		return body;
	}

}

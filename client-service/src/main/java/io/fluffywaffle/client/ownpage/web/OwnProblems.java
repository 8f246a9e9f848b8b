package io.fluffywaffle.client.ownpage.web;

import java.util.Map;

import io.fluffywaffle.client.code.CodeCheck.Outcome;
import io.fluffywaffle.client.code.CodeRefused;
import io.fluffywaffle.client.ownpage.CodeNeeded;
import io.fluffywaffle.client.ownpage.NoSuchOwnPage;
import io.fluffywaffle.client.ownpage.TermsMovedOn;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what cannot be done on a client's page. */
@Order(0)
@RestControllerAdvice
class OwnProblems {

	@ExceptionHandler(NoSuchOwnPage.class)
	Problem noSuchPage() {
		return Problem.notFound("page");
	}

	@ExceptionHandler(CodeNeeded.class)
	Problem codeNeeded() {
		return Problem.of(HttpStatus.FORBIDDEN, "code-needed", "Code needed",
				"Ask for a code by text and type it in to go on.");
	}

	@ExceptionHandler(TermsMovedOn.class)
	Problem termsMovedOn() {
		return Problem.conflict("terms-changed", "Terms changed",
				"There is a newer version, or you accepted this one already. Look at the page again.");
	}

	@ExceptionHandler
	Problem codeRefused(CodeRefused ex) {
		if (ex.check().outcome() == Outcome.OVER) {
			return Problem.of(HttpStatus.GONE, "code-expired", "Code expired", "Ask for a new code.");
		}
		return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code", "Wrong code", "This is not the code we sent.")
			.at("code", "is not the code we sent")
			.with(Map.of("left", ex.check().left()));
	}

	static Problem tooMany() {
		return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests",
				"Too many codes were asked for from here. Try again in an hour.");
	}

}

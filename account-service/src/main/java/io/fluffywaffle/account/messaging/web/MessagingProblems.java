package io.fluffywaffle.account.messaging.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.fluffywaffle.account.messaging.MessagingRefusal;
import io.fluffywaffle.account.messaging.MessagingUnavailable;
import io.fluffywaffle.defaults.problem.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Passes on what messaging-service refused, in its words and so in Twilio's. */
@Order(0)
@RestControllerAdvice
class MessagingProblems {

	private static final List<String> PASSED_ON = List.of("code", "moreInfo", "url", "errors");

	@ExceptionHandler
	Problem refused(MessagingRefusal refusal) {
		Map<String, @Nullable Object> members = new TreeMap<>();
		PASSED_ON.forEach((name) -> refusal.member(name).ifPresent((value) -> members.put(name, value)));
		return Problem.of(HttpStatus.valueOf(refusal.status()), refusal.slug(), refusal.title(), refusal.detail())
			.with(members);
	}

	@ExceptionHandler(MessagingUnavailable.class)
	Problem unavailable() {
		return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "messaging-unavailable", "Temporarily unavailable",
				"The part that talks to Twilio gives no answer. Try again in a moment.");
	}

}

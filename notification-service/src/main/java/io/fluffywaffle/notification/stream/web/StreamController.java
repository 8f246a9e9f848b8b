package io.fluffywaffle.notification.stream.web;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.UUID;

import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.notification.stream.Streams;
import io.fluffywaffle.notification.stream.messaging.MessagingPast;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * One stream for each request: its virtual thread writes into the response until the end,
 * which measured faster than Spring's SseEmitter.
 */
@RestController
@Scope("messages")
class StreamController {

	private final Streams streams;

	private final MessagingPast past;

	private final MeterRegistry meters;

	StreamController(Streams streams, MessagingPast past, MeterRegistry meters) {
		this.streams = streams;
		this.past = past;
		this.meters = meters;
	}

	@Operation(summary = "What happens in an account, live",
			description = "Server-sent events: hello, then an activity for each change; id is its sequence. "
					+ "Last-Event-ID, else after, says where to go on.")
	@GetMapping(path = "/api/accounts/{accountId}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	void stream(@PathVariable UUID accountId, @RequestParam(required = false) @PositiveOrZero @Nullable Long after,
			@RequestHeader(name = "Last-Event-ID", required = false) @PositiveOrZero @Nullable Long lastEventId,
			@AuthenticationPrincipal Jwt token, HttpServletResponse response) throws IOException, InterruptedException {
		this.streams.open(accountId, token, firstOf(lastEventId, after), this.past.of(accountId, token.getTokenValue()),
				new ServerSentEvents(response, this.meters));
	}

	private static OptionalLong firstOf(@Nullable Long lastEventId, @Nullable Long after) {
		if (lastEventId != null) {
			return OptionalLong.of(lastEventId);
		}
		return (after != null) ? OptionalLong.of(after) : OptionalLong.empty();
	}

}

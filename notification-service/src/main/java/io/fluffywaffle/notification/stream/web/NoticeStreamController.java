package io.fluffywaffle.notification.stream.web;

import java.io.IOException;

import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.notification.stream.PersonalStreams;
import io.fluffywaffle.notification.stream.notice.NoticeStreams;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ClosedToScripts("notices are for people")
class NoticeStreamController {

	private final PersonalStreams streams;

	private final NoticeStreams notices;

	private final MeterRegistry meters;

	NoticeStreamController(PersonalStreams streams, NoticeStreams notices, MeterRegistry meters) {
		this.streams = streams;
		this.notices = notices;
		this.meters = meters;
	}

	@Operation(summary = "One's notices, live",
			description = "Server-sent events: hello and read say how many are unread, notice brings one that came, and "
					+ "once more with desktop when it is to be shown on the desktop.")
	@GetMapping(path = "/api/me/notices/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	void stream(@AuthenticationPrincipal Jwt token, CurrentUser user, HttpServletResponse response)
			throws IOException, InterruptedException {
		this.streams.open(token, () -> this.notices.hello(user.id()), new ServerSentEvents(response, this.meters));
	}

}

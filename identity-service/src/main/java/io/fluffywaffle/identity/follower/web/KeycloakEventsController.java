package io.fluffywaffle.identity.follower.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.identity.follower.EventFollower;
import io.fluffywaffle.identity.follower.web.KeycloakEventsRequest.NewSignIn;
import io.fluffywaffle.identity.keycloak.KeycloakProperties;
import io.fluffywaffle.identity.session.SignIns;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Hidden
@RestController
@ClosedToScripts("for Keycloak, by a shared secret")
class KeycloakEventsController {

	private final SignIns signIns;

	private final EventFollower follower;

	private final byte[] secret;

	KeycloakEventsController(SignIns signIns, EventFollower follower, KeycloakProperties properties) {
		this.signIns = signIns;
		this.follower = follower;
		this.secret = properties.eventsSecret().getBytes(StandardCharsets.UTF_8);
	}

	@PostMapping("/internal/keycloak/events")
	@NotAudited("Keycloak's events are told one by one as they are read")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void wake(@RequestHeader(name = "X-Waffle-Secret", required = false) @Nullable String shown,
			@Valid @RequestBody KeycloakEventsRequest request) {
		if (shown == null || !MessageDigest.isEqual(this.secret, shown.getBytes(StandardCharsets.UTF_8))) {
			throw Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated", "Not Keycloak",
					"This is where Keycloak tells of events.");
		}
		this.signIns.note(request.signIns().stream().map(NewSignIn::signIn).toList());
		this.follower.wake();
	}

}

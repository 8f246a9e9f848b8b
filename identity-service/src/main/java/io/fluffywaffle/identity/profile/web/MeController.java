package io.fluffywaffle.identity.profile.web;

import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.identity.profile.Profile;
import io.fluffywaffle.identity.profile.Reception;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/me")
class MeController {

	private final Reception reception;

	MeController(Reception reception) {
		this.reception = reception;
	}

	@GetMapping
	ResponseEntity<Me> show(@AuthenticationPrincipal Jwt token) {
		return tagged(this.reception.welcome(TokenClaims.of(token)), token);
	}

	@PatchMapping
	ResponseEntity<Me> edit(@AuthenticationPrincipal Jwt token,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditMeRequest request) {
		Long seen = (ifMatch != null) ? ETag.expected(ifMatch) : null;
		return tagged(this.reception.edit(TokenClaims.of(token), request.edit(seen)), token);
	}

	private static ResponseEntity<Me> tagged(Profile profile, Jwt token) {
		return ResponseEntity.ok().eTag(ETag.of(profile.version())).body(Me.of(profile, CurrentUser.of(token).admin()));
	}

}

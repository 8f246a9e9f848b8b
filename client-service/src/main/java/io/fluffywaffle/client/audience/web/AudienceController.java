package io.fluffywaffle.client.audience.web;

import java.util.UUID;

import io.fluffywaffle.client.audience.Audiences;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/audience")
@Allow(orAdmin = true)
class AudienceController {

	private final Audiences audiences;

	AudienceController(Audiences audiences) {
		this.audiences = audiences;
	}

	@NotAudited("it changes nothing")
	@PostMapping
	AudienceView find(@PathVariable UUID accountId, @Valid @RequestBody AudienceRequest request) {
		return AudienceView.of(this.audiences.find(accountId, request.wanted(), request.after(), request.page()));
	}

}

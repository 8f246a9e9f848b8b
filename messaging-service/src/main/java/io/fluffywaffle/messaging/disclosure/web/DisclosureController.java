package io.fluffywaffle.messaging.disclosure.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.phone.TextsPass;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.messaging.disclosure.DisclosedText;
import io.fluffywaffle.messaging.disclosure.Disclosure;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Only for services that hold the phone key; the gateway does not lead here. */
@Hidden
@RestController
@ClosedToScripts("for client-service, by its pass")
class DisclosureController {

	private final Disclosure disclosure;

	private final TextsPass passes;

	DisclosureController(Disclosure disclosure, TextsPass passes) {
		this.disclosure = disclosure;
		this.passes = passes;
	}

	@NotAudited("only reads, and client-service tells who asked")
	@PostMapping("/api/internal/texts")
	Texts texts(@RequestHeader(name = TextsPass.HEADER, defaultValue = "") String pass,
			@Valid @RequestBody Person person) {
		if (!this.passes.admits(pass, person.accountId(), person.phone())) {
			throw Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated", "Not for you",
					"The request carries no pass for these texts.");
		}
		return new Texts(this.disclosure.texts(person.accountId(), person.phone()));
	}

	/** Whose texts are meant. */
	record Person(@NotNull UUID accountId, @NotNull String phone) {
	}

	/** What they and the account texted each other. */
	record Texts(List<DisclosedText> texts) {
	}

}

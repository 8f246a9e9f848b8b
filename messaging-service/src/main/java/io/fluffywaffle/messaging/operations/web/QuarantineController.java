package io.fluffywaffle.messaging.operations.web;

import java.util.List;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.operations.QuarantineDesk;
import io.fluffywaffle.messaging.webhook.Quarantine;
import io.fluffywaffle.messaging.webhook.Quarantine.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests to the webhooks that could not be used; what they say is shown to nobody. */
@RestController
@Scope("messages")
@RequestMapping("/api/operations/quarantine")
class QuarantineController {

	private final Quarantine quarantine;

	private final QuarantineDesk desk;

	QuarantineController(Quarantine quarantine, QuarantineDesk desk) {
		this.quarantine = quarantine;
		this.desk = desk;
	}

	@GetMapping
	QuarantinePage listQuarantine(CurrentUser caller, @RequestParam(required = false) @Nullable Long before,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		Admins.only(caller);
		List<Refused> found = this.quarantine.newest(before, limit + 1);
		List<Refused> page = found.subList(0, Math.min(limit, found.size()));
		return new QuarantinePage(page, (found.size() > limit) ? page.getLast().id() : null);
	}

	@Audited("quarantine.replayed")
	@PostMapping("/{requestId}/replay")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void replay(CurrentUser caller, @PathVariable long requestId) {
		Admins.only(caller);
		switch (this.desk.replay(requestId)) {
			case RECEIVED -> {
				// nothing more to say
			}
			case GONE -> throw Problem.notFound("request in quarantine that is whole");
			case NOT_SIGNED -> throw Problem.conflict("signature-wrong", "The signature is still wrong",
					"It belongs to no token that is known. Enter the account's auth token first.");
			case NO_ACCOUNT -> throw Problem.conflict("no-account", "No account has this number",
					"Add the number to an account first.");
			case NO_TEXT ->
				throw Problem.conflict("no-text", "This is no text", "Only texts that came in can be replayed.");
			case AWAY -> throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "away", "Not now",
					"The text cannot be kept safely at the moment. Try again soon.");
		}
	}

	@Audited("quarantine.dismissed")
	@DeleteMapping("/{requestId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void dismiss(CurrentUser caller, @PathVariable long requestId) {
		Admins.only(caller);
		if (!this.quarantine.release(requestId)) {
			throw Problem.notFound("request in quarantine");
		}
	}

	/**
	 * A page of refused requests.
	 *
	 * @param next what {@code before} says to get the next page; null on the last
	 */
	record QuarantinePage(List<Refused> items, @Nullable Long next) {
	}

}

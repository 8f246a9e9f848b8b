package io.fluffywaffle.client.erasure.web;

import java.util.UUID;

import io.fluffywaffle.client.erasure.Forgetting;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}")
@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
class ErasureController {

	private final Forgetting forgetting;

	ErasureController(Forgetting forgetting) {
		this.forgetting = forgetting;
	}

	@Audited("client.erased")
	@DeleteMapping("/clients/{clientId}")
	@ResponseStatus(HttpStatus.ACCEPTED)
	ErasureIdView erase(@PathVariable UUID accountId, @PathVariable UUID clientId, CurrentUser user) {
		return new ErasureIdView(this.forgetting.erase(accountId, clientId, Actor.of(user)));
	}

	@GetMapping("/client-erasures")
	ErasuresView list(@PathVariable UUID accountId, @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
		return new ErasuresView(
				this.forgetting.of(accountId, limit).stream().map(ErasuresView.ErasureView::of).toList());
	}

}

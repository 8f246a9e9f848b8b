package io.fluffywaffle.account.carrier.web;

import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.account.carrier.CarrierConnection;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts/{accountId}/carrier")
@Allow(role = AccountRole.OWNER, orAdmin = true)
class CarrierController {

	private final CarrierConnection carrier;

	private final Clock clock;

	CarrierController(CarrierConnection carrier, Clock clock) {
		this.carrier = carrier;
		this.clock = clock;
	}

	@GetMapping
	CarrierView showCarrier(@PathVariable UUID accountId) {
		return CarrierView.of(this.carrier.of(accountId), this.clock.instant());
	}

	@StepUp
	@Audited("carrier.connected")
	@PutMapping
	CarrierView connect(@PathVariable UUID accountId, @Valid @RequestBody ConnectRequest request) {
		return CarrierView.of(this.carrier.connect(accountId, request.credentials()), this.clock.instant());
	}

	@StepUp
	@Audited("carrier.disconnected")
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void disconnect(@PathVariable UUID accountId) {
		this.carrier.disconnect(accountId);
	}

}

package io.fluffywaffle.notification.webhook.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.notification.webhook.Delivery;
import io.fluffywaffle.notification.webhook.DeliveryDesk;
import io.fluffywaffle.notification.webhook.DeliveryState;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("messages")
@RequestMapping("/api/accounts/{accountId}/webhooks/{webhookId}")
@Allow(role = AccountRole.OWNER, orAdmin = true)
class DeliveryController {

	private final DeliveryDesk deliveries;

	private final Clock clock;

	DeliveryController(DeliveryDesk deliveries, Clock clock) {
		this.deliveries = deliveries;
		this.clock = clock;
	}

	@Operation(summary = "What a webhook was told, newest first",
			description = "Kept for 30 days. status is waiting, delivered or failed; next goes into before.")
	@GetMapping("/deliveries")
	DeliveriesView list(@PathVariable UUID accountId, @PathVariable UUID webhookId,
			@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable UUID before,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		List<Delivery> page = this.deliveries.page(accountId, webhookId, state(status), before, limit);
		return DeliveriesView.of(page, limit);
	}

	@Operation(summary = "Delivers something that did not happen, once, to try the receiver")
	@Audited("webhook.tested")
	@PostMapping("/test")
	@ResponseStatus(HttpStatus.ACCEPTED)
	DeliveryView test(@PathVariable UUID accountId, @PathVariable UUID webhookId) {
		return DeliveryView.of(this.deliveries.test(accountId, webhookId));
	}

	@Operation(summary = "Delivers once more under the same webhook-id",
			description = "One that waits for its next attempt is attempted at once.")
	@Audited("webhook.delivered-again")
	@PostMapping("/deliveries/{deliveryId}/again")
	@ResponseStatus(HttpStatus.ACCEPTED)
	DeliveryView again(@PathVariable UUID accountId, @PathVariable UUID webhookId, @PathVariable UUID deliveryId) {
		return DeliveryView.of(this.deliveries.again(accountId, webhookId, deliveryId));
	}

	@Operation(summary = "Delivers everything since a time once more, under the same webhook-ids")
	@Audited("webhook.replayed")
	@PostMapping("/replay")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void replay(@PathVariable UUID accountId, @PathVariable UUID webhookId, @Valid @RequestBody ReplayRequest request) {
		this.deliveries.replay(accountId, webhookId, request.checked(this.clock.instant()));
	}

	private static @Nullable DeliveryState state(@Nullable String text) {
		if (text == null) {
			return null;
		}
		for (DeliveryState state : DeliveryState.values()) {
			if (state.text().equals(text)) {
				return state;
			}
		}
		throw Problem.invalid("status", "is none of waiting, delivered, failed");
	}

}

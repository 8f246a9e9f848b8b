package io.fluffywaffle.messaging.health.web;

import java.util.UUID;

import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.health.AccountHealth;
import io.fluffywaffle.messaging.health.HealthReader;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How an account is. */
@RestController
@Scope("messages")
class HealthController {

	private final HealthReader health;

	HealthController(HealthReader health) {
		this.health = health;
	}

	@Allow(orAdmin = true)
	@GetMapping("/api/accounts/{accountId}/health")
	AccountHealth showHealth(@PathVariable UUID accountId) {
		return this.health.read(accountId);
	}

}

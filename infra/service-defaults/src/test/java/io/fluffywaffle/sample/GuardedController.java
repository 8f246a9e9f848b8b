package io.fluffywaffle.sample;

import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("things")
@RequestMapping("/api")
class GuardedController {

	private final AuditTrail audit;

	GuardedController(AuditTrail audit) {
		this.audit = audit;
	}

	@GetMapping("/guarded")
	void read() {
	}

	@PostMapping("/guarded")
	void write() {
	}

	@StepUp
	@Audited("thing.removed")
	@DeleteMapping("/guarded/{userId}")
	void remove(@PathVariable String userId) {
		this.audit.details("role", "owner");
	}

	@Audited("thing.moved")
	@PutMapping("/guarded/{thingId}")
	void move(@PathVariable String thingId) {
		throw switch (thingId) {
			case "taken" -> Problem.conflict("taken", "Taken", "It is taken.");
			case "broken" -> new IllegalStateException("the password is swordfish");
			default -> Problem.notFound("thing");
		};
	}

	@Audited("thing.opened")
	@PostMapping("/open/things")
	void open() {
	}

	@PutMapping("/accounts/{accountId}/things")
	void change(@PathVariable UUID accountId) {
	}

	@Allow(role = AccountRole.SUPERVISOR)
	@GetMapping("/accounts/{accountId}/reports")
	void report(@PathVariable UUID accountId) {
	}

	@StepUp
	@Audited("account.closed")
	@Allow(role = AccountRole.OWNER)
	@DeleteMapping("/accounts/{accountId}")
	void close(@PathVariable UUID accountId) {
	}

}

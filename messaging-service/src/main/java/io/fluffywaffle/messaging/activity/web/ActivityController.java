package io.fluffywaffle.messaging.activity.web;

import java.util.UUID;

import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.activity.ActivityLog;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Replays the changes of an account. */
@RestController
@Scope("messages")
class ActivityController {

	private final ActivityLog log;

	private final AccountSequence sequence;

	ActivityController(ActivityLog log, AccountSequence sequence) {
		this.log = log;
		this.sequence = sequence;
	}

	@GetMapping("/api/accounts/{accountId}/activity")
	ActivityPage listActivity(@PathVariable UUID accountId, @RequestParam(defaultValue = "0") @Min(0) long after,
			@RequestParam(defaultValue = "500") @Min(1) @Max(1000) int limit) {
		// read first: what is committed meanwhile is seen twice instead of never
		long current = Math.max(after, this.sequence.current(accountId));
		return ActivityPage.of(this.log.after(accountId, after, limit), limit, current);
	}

}

package io.fluffywaffle.messaging.provisioning.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.messaging.carrier.SenderRegistration;
import io.fluffywaffle.messaging.provisioning.Asker;
import io.fluffywaffle.messaging.provisioning.ProvisionedNumber;
import io.fluffywaffle.messaging.provisioning.Provisioning;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of the Twilio account that an account texts with. */
@RestController
@Scope("accounts")
@RequestMapping("/api/accounts/{accountId}/twilio/numbers")
@Allow(role = AccountRole.OWNER, orAdmin = true)
class TwilioNumberController {

	private final Provisioning provisioning;

	private final AuditTrail audit;

	TwilioNumberController(Provisioning provisioning, AuditTrail audit) {
		this.provisioning = provisioning;
		this.audit = audit;
	}

	@GetMapping
	TwilioNumbers listTwilioNumbers(@PathVariable UUID accountId, CurrentUser caller) {
		return new TwilioNumbers(this.provisioning.numbers(new Asker(accountId, caller.admin(), null)));
	}

	@GetMapping("/{number}/registration")
	SenderRegistration showRegistration(@PathVariable UUID accountId, @PathVariable String number, CurrentUser caller) {
		return this.provisioning.registration(new Asker(accountId, caller.admin(), null),
				PhoneNumbers.toE164(number, null));
	}

	@Audited("twilio-number.connected")
	@PostMapping
	ProvisionedNumber connectTwilioNumber(@PathVariable UUID accountId, @Valid @RequestBody NumberRequest request,
			CurrentUser caller) {
		String number = request.inE164();
		this.audit.details("number", number);
		return this.provisioning.connect(request.asker(accountId, caller), number,
				Boolean.TRUE.equals(request.takeOver()));
	}

	@StepUp
	@Audited("twilio-number.removed")
	@DeleteMapping("/{number}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void removeTwilioNumber(@PathVariable UUID accountId, @PathVariable String number,
			@RequestParam(defaultValue = "false") boolean release,
			@RequestParam(required = false) @Nullable String accountSid, CurrentUser caller) {
		String inE164 = PhoneNumbers.toE164(number, null);
		this.audit.details("number", inE164);
		this.provisioning.remove(new Asker(accountId, caller.admin(), accountSid), inE164, release);
	}

	/** All of them: Twilio accounts have few. */
	record TwilioNumbers(List<ProvisionedNumber> items) {
	}

}

package io.fluffywaffle.messaging.provisioning.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.messaging.carrier.NumberOffer;
import io.fluffywaffle.messaging.carrier.NumberSearch;
import io.fluffywaffle.messaging.provisioning.Asker;
import io.fluffywaffle.messaging.provisioning.ProvisionedNumber;
import io.fluffywaffle.messaging.provisioning.Provisioning;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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

/** Numbers that Twilio has for sale. */
@RestController
@Scope("accounts")
@RequestMapping("/api/accounts/{accountId}/twilio")
@Allow(role = AccountRole.OWNER, orAdmin = true)
class PurchaseController {

	private final Provisioning provisioning;

	private final AuditTrail audit;

	PurchaseController(Provisioning provisioning, AuditTrail audit) {
		this.provisioning = provisioning;
		this.audit = audit;
	}

	@GetMapping("/available")
	Offers listAvailable(@PathVariable UUID accountId,
			@RequestParam(defaultValue = "US") @Pattern(regexp = "[A-Z]{2}",
					message = "is a country code such as US") String country,
			@RequestParam(required = false) @Min(1) @Max(99_999) @Nullable Integer areaCode,
			@RequestParam(required = false) @Pattern(regexp = "[0-9A-Za-z*]{2,16}",
					message = "has 2 to 16 digits, letters and *") @Nullable String contains,
			@RequestParam(defaultValue = "local") String type, CurrentUser caller) {
		return new Offers(this.provisioning.search(new Asker(accountId, caller.admin(), null),
				new NumberSearch(country, typeOf(type), areaCode, contains)));
	}

	@StepUp
	@Audited("twilio-number.purchased")
	@PostMapping("/purchases")
	@ResponseStatus(HttpStatus.CREATED)
	ProvisionedNumber buy(@PathVariable UUID accountId, @Valid @RequestBody NumberRequest request, CurrentUser caller) {
		String number = request.inE164();
		this.audit.details("number", number);
		return this.provisioning.buy(request.asker(accountId, caller), number);
	}

	private static NumberSearch.Type typeOf(String text) {
		return switch (text) {
			case "local" -> NumberSearch.Type.LOCAL;
			case "toll-free" -> NumberSearch.Type.TOLL_FREE;
			case "mobile" -> NumberSearch.Type.MOBILE;
			default -> throw Problem.invalid("type", "is local, toll-free or mobile");
		};
	}

	/** The first of them. */
	record Offers(List<NumberOffer> items) {
	}

}

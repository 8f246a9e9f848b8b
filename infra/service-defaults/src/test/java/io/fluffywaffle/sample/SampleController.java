package io.fluffywaffle.sample;

import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.validation.CountryCode;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TimeZoneName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class SampleController {

	record Thing(@NotNull @PlainText(max = 10) String name, @TimeZoneName @Nullable String timeZone,
			@CountryCode @Nullable String country, @Nullable Integer size) {
	}

	@PostMapping("/things")
	Thing add(@Valid @RequestBody Thing thing) {
		return thing;
	}

	@GetMapping("/things/{id}")
	UUID show(@PathVariable UUID id, @RequestParam(defaultValue = "1") @Max(9) int limit) {
		return id;
	}

	@GetMapping("/broken")
	void broken() {
		throw new IllegalStateException("the password is swordfish");
	}

	@GetMapping("/accounts/{accountId}/things")
	void ofMembers(@PathVariable UUID accountId) {
	}

	@Allow(role = AccountRole.OWNER)
	@DeleteMapping("/accounts/{accountId}/things")
	void ofOwners(@PathVariable UUID accountId) {
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@PostMapping("/accounts/{accountId}/things")
	void ofOwnersAndAdmins(@PathVariable UUID accountId) {
	}

}

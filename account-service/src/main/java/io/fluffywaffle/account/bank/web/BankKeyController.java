package io.fluffywaffle.account.bank.web;

import io.fluffywaffle.account.bank.BankKeys;
import io.fluffywaffle.account.bank.KeyRotation;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.StepUp;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ClosedToScripts("for admins and ./waffle ops")
@RequestMapping("/api/bank-keys")
class BankKeyController {

	private final BankKeys keys;

	private final KeyRotation rotation;

	BankKeyController(BankKeys keys, KeyRotation rotation) {
		this.keys = keys;
		this.rotation = rotation;
	}

	@GetMapping
	BankKeysView list() {
		return new BankKeysView(this.keys.all());
	}

	@StepUp
	@Audited("bank-keys.rotated")
	@PostMapping("/rotation")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void rotate() {
		this.rotation.begin();
	}

}

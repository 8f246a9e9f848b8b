package io.fluffywaffle.notification.webhook;

import java.util.UUID;

import io.fluffywaffle.defaults.erasure.AccountEraser;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what webhooks keep of an account. */
@Component
public class WebhookEraser implements AccountEraser {

	private final Accounts accounts;

	WebhookEraser(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	@Transactional
	public void erase(UUID accountId) {
		this.accounts.forget(accountId);
	}

}

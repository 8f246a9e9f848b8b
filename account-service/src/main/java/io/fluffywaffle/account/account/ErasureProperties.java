package io.fluffywaffle.account.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When deleted accounts are erased.
 *
 * @param after how long an account can be restored
 * @param every how often is looked for accounts whose time has come
 * @param again after how long services that did not confirm are told again
 */
@ConfigurationProperties("waffle.erasure")
public record ErasureProperties(Duration after, Duration every, Duration again) {

	/** When the account is erased, as it stands. */
	public Optional<Instant> eraseAt(Account account) {
		return account.deletedAt().map((deleted) -> deleted.plus(this.after));
	}

}

package io.fluffywaffle.account.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When deleted accounts are erased, and who takes part.
 *
 * @param after how long an account can be restored
 * @param every how often is looked for accounts whose time has come
 * @param again after how long services that did not confirm are told again
 * @param services who has to confirm, each as in {@code erasure.<service>.v1}
 */
@ConfigurationProperties("waffle.erasure")
public record ErasureProperties(Duration after, Duration every, Duration again, Set<String> services) {

	/** When the account is erased, as it stands. */
	public Optional<Instant> eraseAt(Account account) {
		return account.deletedAt().map((deleted) -> deleted.plus(this.after));
	}

}

package io.fluffywaffle.messaging.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import io.fluffywaffle.messaging.account.Account.Carrier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Finds the account that a text is for. Works from memory, so it finds accounts while
 * PostgreSQL is away; what it knows is at most two seconds old otherwise.
 */
@Component
public class AccountDirectory {

	private static final Logger log = LoggerFactory.getLogger(AccountDirectory.class);

	private static final Duration MAX_AGE = Duration.ofSeconds(2);

	private static final Duration MAX_AGE_OF_A_MISS = Duration.ofMillis(100);

	private final Accounts accounts;

	private final Clock clock;

	private final ReentrantLock refreshing = new ReentrantLock();

	private volatile Entries entries = new Entries(Map.of(), Map.of(), Map.of(), Instant.MIN);

	AccountDirectory(Accounts accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * The account that owns the number; failing that, that of the Messaging Service;
	 * failing that, the only one with that contract with Twilio.
	 */
	public Optional<Account> route(@Nullable String number, @Nullable String messagingServiceSid,
			@Nullable String carrierAccountSid) {
		refreshIfOlderThan(MAX_AGE);
		if (!this.entries.byNumber().containsKey(number)) {
			refreshIfOlderThan(MAX_AGE_OF_A_MISS);
		}
		return this.entries.route(number, messagingServiceSid, carrierAccountSid);
	}

	private void refreshIfOlderThan(Duration age) {
		if (!isOlderThan(age)) {
			return;
		}
		boolean first = this.entries.readAt().equals(Instant.MIN);
		if (first) {
			this.refreshing.lock();
		}
		else if (!this.refreshing.tryLock()) {
			return;
		}
		try {
			if (isOlderThan(age)) {
				this.entries = Entries.of(this.accounts.all(), this.clock.instant());
			}
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("Accounts are looked up as they were at {}: {}", this.entries.readAt(), ex.toString());
			this.entries = this.entries.asOf(this.clock.instant());
		}
		finally {
			this.refreshing.unlock();
		}
	}

	private boolean isOlderThan(Duration age) {
		return this.entries.readAt().isBefore(this.clock.instant().minus(age));
	}

	private record Entries(Map<String, Account> byNumber, Map<String, Account> byService,
			Map<String, List<Account>> byCarrier, Instant readAt) {

		static Entries of(List<Account> accounts, Instant now) {
			Map<String, Account> byNumber = new HashMap<>();
			Map<String, Account> byService = new HashMap<>();
			Map<String, List<Account>> byCarrier = new HashMap<>();
			for (Account account : accounts) {
				account.numbers().forEach((own) -> byNumber.put(own.number(), account));
				Carrier carrier = account.carrier();
				if (carrier != null) {
					byCarrier.merge(carrier.accountSid(), List.of(account), Entries::both);
					if (carrier.messagingServiceSid() != null) {
						byService.put(carrier.messagingServiceSid(), account);
					}
				}
			}
			return new Entries(byNumber, byService, byCarrier, now);
		}

		Entries asOf(Instant now) {
			return new Entries(this.byNumber, this.byService, this.byCarrier, now);
		}

		Optional<Account> route(@Nullable String number, @Nullable String service, @Nullable String carrier) {
			return Optional.ofNullable(this.byNumber.get(number))
				.or(() -> Optional.ofNullable(this.byService.get(service)))
				.or(() -> Optional.ofNullable(this.byCarrier.get(carrier))
					.filter((candidates) -> candidates.size() == 1)
					.map(List::getFirst));
		}

		private static List<Account> both(List<Account> some, List<Account> more) {
			return Stream.concat(some.stream(), more.stream()).toList();
		}

	}

}

package io.fluffywaffle.messaging.carrier;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.Account.Carrier;
import io.fluffywaffle.messaging.account.CarrierTokens;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the contract that an account texts with: its own, else the installation's. */
@Component
@EnableConfigurationProperties(CarrierProperties.class)
public class CarrierAccounts implements CarrierTokens {

	private static final Logger log = LoggerFactory.getLogger(CarrierAccounts.class);

	private final JdbcClient jdbc;

	private final CarrierAccount installation;

	private final SealedTokens tokens;

	private final Clock clock;

	CarrierAccounts(JdbcClient jdbc, CarrierProperties properties, Clock clock) throws GeneralSecurityException {
		this.jdbc = jdbc;
		this.clock = clock;
		this.installation = new CarrierAccount(properties.accountSid(), properties.authToken(), null);
		this.tokens = new SealedTokens(properties.sealingPrivateKeyset());
	}

	/**
	 * The account's contract, opened.
	 * @throws UnusableContractException when it has one that cannot be opened: never the
	 * installation's instead, somebody else would pay
	 */
	public CarrierAccount of(UUID accountId) {
		return ownOf(accountId).orElse(this.installation);
	}

	/** The contract for accounts without one of their own. */
	public CarrierAccount installation() {
		return this.installation;
	}

	/**
	 * The account's own contract, opened, if it has one.
	 * @throws UnusableContractException when it cannot be opened
	 */
	public Optional<CarrierAccount> ownOf(UUID accountId) {
		return this.jdbc.sql("""
				select carrier_account_sid, messaging_service_sid, sealed_auth_token
				from account where id = ? and carrier_account_sid is not null and sealed_auth_token is not null""")
			.param(accountId)
			.query((row, number) -> open(accountId,
					new Carrier(row.getString(1), row.getString(2), row.getString(3), null, null)))
			.optional();
	}

	@Override
	public List<String> tokensFor(Account account) {
		Carrier contract = account.carrier();
		return (contract == null) ? List.of()
				: Stream.of(contract.sealedAuthToken(), previous(contract))
					.filter(Objects::nonNull)
					.flatMap((sealed) -> token(account.id(), sealed).stream())
					.toList();
	}

	/**
	 * After a rotation Twilio goes on signing with the old token until it is promoted.
	 */
	private @Nullable String previous(Carrier contract) {
		Instant until = contract.previousUntil();
		return (until != null && this.clock.instant().isBefore(until)) ? contract.previousSealedAuthToken() : null;
	}

	private Optional<String> token(UUID accountId, String sealed) {
		try {
			return Optional.of(this.tokens.open(accountId, sealed));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			log.warn("{}", new UnusableContractException(accountId, ex).getMessage());
			return Optional.empty();
		}
	}

	private CarrierAccount open(UUID accountId, Carrier contract) {
		try {
			return new CarrierAccount(contract.accountSid(), this.tokens.open(accountId, contract.sealedAuthToken()),
					contract.messagingServiceSid());
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			throw new UnusableContractException(accountId, ex);
		}
	}

}

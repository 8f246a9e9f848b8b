package io.fluffywaffle.messaging.carrier;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.Account.Carrier;
import io.fluffywaffle.messaging.account.CarrierTokens;
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

	CarrierAccounts(JdbcClient jdbc, CarrierProperties properties) throws GeneralSecurityException {
		this.jdbc = jdbc;
		this.installation = new CarrierAccount(properties.accountSid(), properties.authToken(), null);
		this.tokens = new SealedTokens(properties.sealingPrivateKeyset());
	}

	/**
	 * The account's contract, opened.
	 * @throws UnusableContractException when it has one that cannot be opened: never the
	 * installation's instead, somebody else would pay
	 */
	public CarrierAccount of(UUID accountId) {
		return this.jdbc.sql("""
				select carrier_account_sid, messaging_service_sid, sealed_auth_token
				from account where id = ? and carrier_account_sid is not null and sealed_auth_token is not null""")
			.param(accountId)
			.query((row, number) -> open(accountId,
					new Carrier(row.getString(1), row.getString(2), row.getString(3), null, null)))
			.optional()
			.orElse(this.installation);
	}

	@Override
	public List<String> tokensFor(Account account) {
		try {
			Carrier contract = account.carrier();
			return (contract != null) ? List.of(open(account.id(), contract).authToken()) : List.of();
		}
		catch (UnusableContractException ex) {
			log.warn("{}", ex.getMessage());
			return List.of();
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

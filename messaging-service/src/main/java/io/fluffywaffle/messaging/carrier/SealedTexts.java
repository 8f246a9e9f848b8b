package io.fluffywaffle.messaging.carrier;

import java.security.GeneralSecurityException;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Texts that stand in the database and in Kafka sealed, each for one account. */
@Component
public class SealedTexts {

	private final SealedTokens keyset;

	SealedTexts(CarrierProperties properties) throws GeneralSecurityException {
		this.keyset = new SealedTokens(properties.sealingPrivateKeyset());
	}

	/**
	 * The text, opened.
	 * @param sealed base64
	 * @throws IllegalArgumentException when it was not sealed for us and this account
	 */
	public String open(UUID accountId, String sealed) {
		try {
			return this.keyset.open(accountId, sealed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalArgumentException("A sealed text of account " + accountId + " does not open", ex);
		}
	}

	/** The text as base64 that only we can open, and only for this account. */
	public String seal(UUID accountId, String text) {
		try {
			return this.keyset.seal(accountId, text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The sealing keyset does not seal", ex);
		}
	}

}

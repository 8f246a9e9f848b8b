package io.fluffywaffle.account.bank;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Encrypts the numbers of bank accounts. What it makes is bound to table, column, row and
 * company: copied elsewhere it does not open.
 */
@Component
class BankCipher {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final KeyRing keys;

	BankCipher(KeyRing keys) {
		this.keys = keys;
	}

	byte[] encrypt(long keyId, UUID companyId, UUID rowId, BankNumbers numbers) {
		Aead key = this.keys.find(keyId)
			.orElseThrow(() -> new IllegalStateException("There is no key %d of bank data".formatted(keyId)));
		try {
			return key.encrypt(JSON.writeValueAsBytes(numbers), place(companyId, rowId));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key of bank data does not encrypt", ex);
		}
	}

	/**
	 * The numbers; empty when the key is not there any more.
	 * @throws IllegalStateException when it was not encrypted for this place
	 */
	Optional<BankNumbers> decrypt(long keyId, UUID companyId, UUID rowId, byte[] secret) {
		return this.keys.find(keyId).map((key) -> {
			try {
				return JSON.readValue(key.decrypt(secret, place(companyId, rowId)), BankNumbers.class);
			}
			catch (GeneralSecurityException ex) {
				throw new IllegalStateException("The numbers of bank account %s do not open".formatted(rowId), ex);
			}
		});
	}

	/** A keyed hash: the same for the same account of the same company. */
	byte[] fingerprint(UUID companyId, BankNumbers numbers) {
		try {
			return this.keys.fingerprints().computeMac(bytes(companyId + "/" + numbers.identity()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of fingerprints makes none", ex);
		}
	}

	private static byte[] place(UUID companyId, UUID rowId) {
		return bytes("bank_account/secret/%s/%s".formatted(rowId, companyId));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}

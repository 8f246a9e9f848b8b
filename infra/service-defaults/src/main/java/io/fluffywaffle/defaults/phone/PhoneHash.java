package io.fluffywaffle.defaults.phone;

import java.util.UUID;

import io.fluffywaffle.defaults.settings.RequiredSetting;

/**
 * What is kept of a phone whose owner was erased: a keyed hash, the same in every
 * service, by which the phone is recognised but cannot be found out without the key.
 */
public final class PhoneHash {

	private static final String NAME = "WAFFLE_PHONE_KEY";

	private final PhoneKey key;

	/**
	 * Hashes under a key.
	 * @param key base64 of 32 bytes
	 */
	public PhoneHash(String key) {
		this.key = new PhoneKey(key);
	}

	/** The setting that holds the key, for services that cannot do without. */
	public static RequiredSetting setting() {
		return new RequiredSetting(NAME, "the key under which phones of erased clients are hashed: base64 of 32 bytes",
				"$(openssl rand -base64 32)", PhoneKey::isWellFormed);
	}

	/**
	 * The hash: HMAC-SHA256 of account and phone in hex.
	 * @param phone E.164
	 */
	public String of(UUID accountId, String phone) {
		return this.key.hmac(accountId + phone);
	}

}

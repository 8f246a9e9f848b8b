package io.fluffywaffle.account.bank;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import io.fluffywaffle.defaults.settings.RequiredSetting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Wraps the keys that lie in the database with one that does not: {@code WAFFLE_BANK_KEY}
 * of the environment. What {@code WAFFLE_BANK_KEY_PREVIOUS} has wrapped is still opened.
 */
@Component
public class WrappingKey {

	/** The setting that holds the keyset. */
	public static final RequiredSetting SETTING = new RequiredSetting("WAFFLE_BANK_KEY",
			"the AES256-GCM keyset (base64 of Tink's JSON) that wraps the keys of bank data",
			"eyJwcmltYXJ5S2V5SWQiOjEyMy4uLn0=", WrappingKey::isKeyset);

	private final Aead current;

	private final Optional<Aead> previous;

	WrappingKey(@Value("${WAFFLE_BANK_KEY}") String current, @Value("${WAFFLE_BANK_KEY_PREVIOUS:}") String previous)
			throws GeneralSecurityException {
		this.current = read(current);
		this.previous = previous.isBlank() ? Optional.empty() : Optional.of(read(previous));
	}

	/** The keyset, bound to its purpose. */
	String wrap(KeysetHandle keyset, String purpose, Configuration configuration) {
		try {
			return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keyset, this.current, bytes(purpose),
					configuration);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The wrapping key does not wrap", ex);
		}
	}

	/** What was wrapped for this purpose; empty when neither key opens it. */
	Optional<KeysetHandle> unwrap(String wrapped, String purpose, Configuration configuration) {
		return Stream.concat(Stream.of(this.current), this.previous.stream())
			.flatMap((key) -> unwrap(key, wrapped, purpose, configuration).stream())
			.findFirst();
	}

	/** Whether the current key wrapped it. */
	boolean isNewest(String wrapped, String purpose, Configuration configuration) {
		return unwrap(this.current, wrapped, purpose, configuration).isPresent();
	}

	private static Optional<KeysetHandle> unwrap(Aead key, String wrapped, String purpose,
			Configuration configuration) {
		try {
			return Optional
				.of(TinkJsonProtoKeysetFormat.parseEncryptedKeyset(wrapped, key, bytes(purpose), configuration));
		}
		catch (GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	private static Aead read(String keyset) throws GeneralSecurityException {
		String json = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
		return TinkJsonProtoKeysetFormat.parseKeyset(json, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
			.getPrimitive(AeadConfig2026.get(), Aead.class);
	}

	private static boolean isKeyset(String setting) {
		try {
			read(setting);
			return true;
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return false;
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}

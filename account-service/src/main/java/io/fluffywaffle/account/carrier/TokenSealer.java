package io.fluffywaffle.account.carrier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import io.fluffywaffle.defaults.settings.RequiredSetting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what only messaging-service may read: HPKE with its public key, bound to the
 * account by the context info, so that a token copied to another account does not open.
 */
@Component
public class TokenSealer {

	/** The setting that holds the public keyset. */
	public static final RequiredSetting PUBLIC_KEYSET = new RequiredSetting("WAFFLE_SEALING_PUBLIC_KEYSET",
			"the public keyset (base64 of Tink's JSON) that seals carrier credentials for messaging-service",
			"eyJwcmltYXJ5S2V5SWQiOjEyMy4uLn0=", TokenSealer::isPublicKeyset);

	private final HybridEncrypt keyset;

	TokenSealer(@Value("${WAFFLE_SEALING_PUBLIC_KEYSET}") String keyset) throws GeneralSecurityException {
		this.keyset = read(keyset);
	}

	/** The token, sealed for this account, as base64. */
	String seal(UUID accountId, String token) {
		try {
			byte[] context = accountId.toString().getBytes(StandardCharsets.UTF_8);
			return Base64.getEncoder()
				.encodeToString(this.keyset.encrypt(token.getBytes(StandardCharsets.UTF_8), context));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The sealing keyset does not seal", ex);
		}
	}

	private static HybridEncrypt read(String keyset) throws GeneralSecurityException {
		String json = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
		return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(json, HybridConfig2026.get())
			.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
	}

	private static boolean isPublicKeyset(String setting) {
		try {
			read(setting);
			return true;
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return false;
		}
	}

}

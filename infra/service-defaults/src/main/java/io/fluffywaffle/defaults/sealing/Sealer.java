package io.fluffywaffle.defaults.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import io.fluffywaffle.defaults.settings.RequiredSetting;

/**
 * Seals what only messaging-service may read: HPKE with its public key, bound to the
 * account by the context info, so that what is copied to another account does not open.
 */
public final class Sealer {

	static final String NAME = "WAFFLE_SEALING_PUBLIC_KEYSET";

	private final HybridEncrypt keyset;

	/**
	 * Seals for the holder of the private keyset.
	 * @param keyset the public keyset: base64 of Tink's JSON
	 * @throws GeneralSecurityException when it is none
	 */
	public Sealer(String keyset) throws GeneralSecurityException {
		this.keyset = read(keyset);
	}

	/** The setting that holds the public keyset, for services that cannot do without. */
	public static RequiredSetting setting() {
		return new RequiredSetting(NAME,
				"the public keyset (base64 of Tink's JSON) that seals secrets for messaging-service",
				"eyJwcmltYXJ5S2V5SWQiOjEyMy4uLn0=", Sealer::isPublicKeyset);
	}

	/** The text, sealed for this account, as base64. */
	public String seal(UUID accountId, String text) {
		try {
			byte[] context = accountId.toString().getBytes(StandardCharsets.UTF_8);
			return Base64.getEncoder()
				.encodeToString(this.keyset.encrypt(text.getBytes(StandardCharsets.UTF_8), context));
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

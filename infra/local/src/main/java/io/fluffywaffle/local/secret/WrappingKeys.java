package io.fluffywaffle.local.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/** Keys that wrap other keys: AES256-GCM, base64 of Tink's JSON format. */
public final class WrappingKeys {

	private WrappingKeys() {
	}

	/** A new keyset with one key. */
	public static String generate() {
		try {
			KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
			String json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, AeadConfig2026.get(),
					InsecureSecretKeyAccess.get());
			return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

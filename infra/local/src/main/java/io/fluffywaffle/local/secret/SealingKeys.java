package io.fluffywaffle.local.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;

/**
 * The pair of keysets that seals carrier credentials: whoever has the public one seals,
 * only the holder of the private one opens. Base64 of Tink's JSON format.
 */
public final class SealingKeys {

	private SealingKeys() {
	}

	/** A new private keyset. */
	public static String generate() {
		try {
			return encode(
					TinkJsonProtoKeysetFormat.serializeKeyset(KeysetHandle.generateNew(hpke(), HybridConfig2026.get()),
							HybridConfig2026.get(), InsecureSecretKeyAccess.get()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The public half of a private keyset. */
	public static String publicOf(String privateKeyset) {
		try {
			String json = new String(Base64.getDecoder().decode(privateKeyset), StandardCharsets.UTF_8);
			KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(json, HybridConfig2026.get(),
					InsecureSecretKeyAccess.get());
			return encode(TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(handle.getPublicKeysetHandle(),
					HybridConfig2026.get()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HpkeParameters hpke() throws GeneralSecurityException {
		return HpkeParameters.builder()
			.setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
			.setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
			.setAeadId(HpkeParameters.AeadId.AES_256_GCM)
			.setVariant(HpkeParameters.Variant.TINK)
			.build();
	}

	private static String encode(String json) {
		return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

}

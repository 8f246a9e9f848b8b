package io.fluffywaffle.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A pair of keysets: the service under test has the public one, the test keeps the
 * private one that messaging-service would have.
 */
public class SealingKeys implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final KeysetHandle PRIVATE = generate();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("WAFFLE_SEALING_PUBLIC_KEYSET=" + publicKeyset()).applyTo(context);
	}

	/** What messaging-service reads in a sealed token of this account. */
	public static String open(String sealed, UUID accountId) throws GeneralSecurityException {
		byte[] plain = PRIVATE.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class)
			.decrypt(Base64.getDecoder().decode(sealed), accountId.toString().getBytes(StandardCharsets.UTF_8));
		return new String(plain, StandardCharsets.UTF_8);
	}

	/** The setting of the service under test. */
	public static String publicKeyset() {
		try {
			String json = TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(PRIVATE.getPublicKeysetHandle(),
					HybridConfig2026.get());
			return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static KeysetHandle generate() {
		try {
			return KeysetHandle.generateNew(HpkeParameters.builder()
				.setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
				.setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
				.setAeadId(HpkeParameters.AeadId.AES_256_GCM)
				.setVariant(HpkeParameters.Variant.TINK)
				.build(), HybridConfig2026.get());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

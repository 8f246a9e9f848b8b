package io.fluffywaffle.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Keys as an environment gives them, which wrap those of bank data. */
public class WrappingKeys implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** The one that the service under test has. */
	public static final String OF_THE_TESTS = generate();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("WAFFLE_BANK_KEY=" + OF_THE_TESTS).applyTo(context);
	}

	/** Another one. */
	public static String generate() {
		try {
			String json = TinkJsonProtoKeysetFormat.serializeKeyset(
					KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
					AeadConfig2026.get(), InsecureSecretKeyAccess.get());
			return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

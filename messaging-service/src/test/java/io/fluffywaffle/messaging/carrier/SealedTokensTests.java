package io.fluffywaffle.messaging.carrier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import io.fluffywaffle.local.secret.SealingKeys;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealedTokensTests {

	private static final UUID ACCOUNT = UUID.fromString("01938f3a-7c00-7000-8000-000000000001");

	private static final String KEYSET = SealingKeys.generate();

	@Test
	void opensWhatWasSealedForTheAccount() throws Exception {
		assertThat(new SealedTokens(KEYSET).open(ACCOUNT, seal(KEYSET, "secret"))).isEqualTo("secret");
	}

	@Test
	void doesNotOpenForAnotherAccount() throws Exception {
		SealedTokens tokens = new SealedTokens(KEYSET);

		assertThatExceptionOfType(GeneralSecurityException.class)
			.isThrownBy(() -> tokens.open(UUID.randomUUID(), seal(KEYSET, "secret")));
	}

	@Test
	void doesNotOpenWithAnotherKeyset() throws Exception {
		SealedTokens tokens = new SealedTokens(SealingKeys.generate());

		assertThatExceptionOfType(GeneralSecurityException.class)
			.isThrownBy(() -> tokens.open(ACCOUNT, seal(KEYSET, "secret")));
	}

	@Test
	void takesOnlyAPrivateKeysetForOne() {
		assertThat(SealedTokens.isKeyset(KEYSET)).isTrue();
		assertThat(SealedTokens.isKeyset(SealingKeys.publicOf(KEYSET))).isFalse();
		assertThat(SealedTokens.isKeyset("bm8ga2V5c2V0")).isFalse();
		assertThat(SealedTokens.isKeyset("not base64!")).isFalse();
	}

	/** As account-service does. */
	private static String seal(String keyset, String token) throws GeneralSecurityException {
		String json = new String(Base64.getDecoder().decode(SealingKeys.publicOf(keyset)), StandardCharsets.UTF_8);
		byte[] sealed = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(json, HybridConfig2026.get())
			.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class)
			.encrypt(token.getBytes(StandardCharsets.UTF_8), ACCOUNT.toString().getBytes(StandardCharsets.UTF_8));
		return Base64.getEncoder().encodeToString(sealed);
	}

}

package io.fluffywaffle.messaging.carrier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;

/**
 * Opens auth tokens that account-service sealed with the public half of our keyset
 * (HPKE). A token opens only for the account that it was sealed for.
 */
final class SealedTokens {

	private final HybridDecrypt opener;

	SealedTokens(String privateKeyset) throws GeneralSecurityException {
		String json = new String(Base64.getDecoder().decode(privateKeyset), StandardCharsets.UTF_8);
		this.opener = TinkJsonProtoKeysetFormat.parseKeyset(json, HybridConfig2026.get(), InsecureSecretKeyAccess.get())
			.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
	}

	/** Opens base64 text sealed for the account. */
	String open(UUID accountId, String sealed) throws GeneralSecurityException {
		byte[] context = accountId.toString().getBytes(StandardCharsets.UTF_8);
		return new String(this.opener.decrypt(Base64.getDecoder().decode(sealed), context), StandardCharsets.UTF_8);
	}

	/** Whether the text is a keyset that can open. */
	static boolean isKeyset(String text) {
		try {
			new SealedTokens(text);
			return true;
		}
		catch (GeneralSecurityException | RuntimeException ex) {
			return false;
		}
	}

}

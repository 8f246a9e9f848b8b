package io.fluffywaffle.messaging.carrier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;

/**
 * Opens auth tokens that account-service sealed with the public half of our keyset
 * (HPKE). A token opens only for the account that it was sealed for.
 */
final class SealedTokens {

	private final HybridDecrypt opener;

	private final HybridEncrypt sealer;

	SealedTokens(String privateKeyset) throws GeneralSecurityException {
		String json = new String(Base64.getDecoder().decode(privateKeyset), StandardCharsets.UTF_8);
		KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(json, HybridConfig2026.get(),
				InsecureSecretKeyAccess.get());
		this.opener = keyset.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
		this.sealer = keyset.getPublicKeysetHandle().getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
	}

	/** Opens base64 text sealed for the account. */
	String open(UUID accountId, String sealed) throws GeneralSecurityException {
		byte[] opened = this.opener.decrypt(Base64.getDecoder().decode(sealed), context(accountId));
		return new String(opened, StandardCharsets.UTF_8);
	}

	/** Seals a text for the account and ourselves, as base64. */
	String seal(UUID accountId, String text) throws GeneralSecurityException {
		byte[] sealed = this.sealer.encrypt(text.getBytes(StandardCharsets.UTF_8), context(accountId));
		return Base64.getEncoder().encodeToString(sealed);
	}

	private static byte[] context(UUID accountId) {
		return accountId.toString().getBytes(StandardCharsets.UTF_8);
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
